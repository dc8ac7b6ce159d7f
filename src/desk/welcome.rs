//! One-time links: the first manager, and everybody who is invited (S8).

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};

use super::guard::{known_cookie, session_cookie};
use super::hashing::hashed;
use super::refusal::{Refusal, WordPage};
use super::sign_in::at_the_door;
use super::speech::Speech;
use super::visitor::{DoorToken, Fields};
use super::{Desk, password};
use crate::store::audit::Act;
use crate::store::credentials;
use crate::store::invitation::{self, Invited};
use crate::store::secret::Token;
use crate::store::session;
use crate::store::staff::{self, Added, Member, Role};
use crate::web::page::shown_with;

#[derive(Template)]
#[template(path = "desk/templates/welcome.html")]
struct WelcomePage<'a> {
    s: &'a Speech<'a>,
    csrf: String,
    token: &'a str,
    is_first: bool,
    name: String,
    error: Option<String>,
}

/// `GET /desk/welcome/{token}`
pub(super) async fn show(
    State(desk): State<Desk>,
    door: DoorToken,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let s = desk.door_speech(&headers);
    let Some(invited) = desk.invited(&token).await? else {
        return Ok(used(&s));
    };
    let page = page(&s, &door, &token, &invited, None);
    Ok(at_the_door(StatusCode::OK, &page))
}

/// `POST /desk/welcome/{token}`
pub(super) async fn take(
    State(desk): State<Desk>,
    door: DoorToken,
    Path(token): Path<String>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Refusal> {
    let s = desk.door_speech(&headers);
    let Some(invited) = desk.invited(&token).await? else {
        return Ok(used(&s));
    };
    let name = match &invited {
        Invited::Member(member) => member.name.clone(),
        Invited::FirstManager => fields.text("name").to_owned(),
    };
    let refuse = |key: &str| {
        let mut page = page(&s, &door, &token, &invited, Some(s.t(key)));
        page.name.clone_from(&name);
        at_the_door(StatusCode::UNPROCESSABLE_ENTITY, &page)
    };
    let (new, again) = (fields.text("password"), fields.text("again"));
    if let Err(weak) = password::judge(new, &name) {
        return Ok(refuse(weak.key()));
    }
    if new != again {
        return Ok(refuse("desk-password-differs"));
    }
    let hash = hashed(new).await?;
    match desk.redeem(&token, &name, &hash).await? {
        Redeemed::By(member) => {
            let (session, known) = desk.begin_session(&member).await?;
            let mut response = Redirect::to("/desk/queue").into_response();
            for cookie in [
                session_cookie(&session, &headers),
                known_cookie(&known, &headers),
            ] {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            Ok(response)
        }
        Redeemed::Used => Ok(used(&s)),
        Redeemed::NameUnusable => Ok(refuse("desk-name-missing")),
        Redeemed::NameTaken => Ok(refuse("desk-name-taken")),
    }
}

/// What becomes of a link.
enum Redeemed {
    By(Box<Member>),
    Used,
    NameUnusable,
    NameTaken,
}

impl Desk {
    async fn invited(&self, token: &str) -> Result<Option<Invited>, Refusal> {
        let Some(token) = Token::parse(token) else {
            return Ok(None);
        };
        let mut tx = self.0.store.read().await?;
        let found = invitation::find(&mut tx, &token, self.0.clock.now()).await?;
        tx.roll_back().await?;
        Ok(found)
    }

    /// Uses the link up, sets the password and ends what sessions there were.
    async fn redeem(&self, token: &str, name: &str, hash: &str) -> Result<Redeemed, Refusal> {
        let Some(token) = Token::parse(token) else {
            return Ok(Redeemed::Used);
        };
        let now = self.0.clock.now();
        let mut tx = self.0.store.begin().await?;
        let member = match invitation::redeem(&mut tx, &token, now).await? {
            None => return Ok(Redeemed::Used),
            Some(Invited::Member(member)) => *member,
            Some(Invited::FirstManager) => {
                let id = self.0.clock.fresh_id();
                match staff::add(&mut tx, id, name, Role::Manager, None, now).await? {
                    Added::Yes(member) => member,
                    Added::NameTaken => return Ok(Redeemed::NameTaken),
                    Added::NameUnusable => return Ok(Redeemed::NameUnusable),
                }
            }
        };
        credentials::set_password(&mut tx, member.id, hash).await?;
        session::end_all(&mut tx, member.id, None, now).await?;
        self.note(&mut tx, member.id, Act::PasswordSet, Some(member.id))
            .await?;
        tx.commit().await?;
        Ok(Redeemed::By(Box::new(member)))
    }
}

fn page<'a>(
    s: &'a Speech<'a>,
    door: &DoorToken,
    token: &'a str,
    invited: &Invited,
    error: Option<String>,
) -> WelcomePage<'a> {
    let name = match invited {
        Invited::Member(member) => member.name.clone(),
        Invited::FirstManager => String::new(),
    };
    WelcomePage {
        s,
        csrf: door.0.clone(),
        token,
        is_first: *invited == Invited::FirstManager,
        name,
        error,
    }
}

fn used(s: &Speech<'_>) -> Response {
    let page = WordPage {
        title: s.t("desk-welcome-used"),
        words: s.t("desk-welcome-used-words"),
        href: "/desk/sign-in",
        link: s.t("desk-sign-in"),
        s,
    };
    shown_with(StatusCode::GONE, &page)
}
