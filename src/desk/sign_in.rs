//! The door: signing in and out, the lock (S6, S8).
//!
//! ```text
//! name + password (+ code) -> throttle -> Argon2id -> code used up -> new session
//! ```
//!
//! Promises: a name that nobody has takes as long as a wrong password and reads the same;
//! guessing is slowed down by name, and those who signed in from this browser before
//! still get in. Refuses: a default account.

use std::time::Duration;

use askama::Template;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::guard::{NeedsDoor, browser, gone_cookie, known_cookie, session_cookie};
use super::refusal::Refusal;
use super::speech::Speech;
use super::visitor::{DoorToken, Fields, Person};
use super::{Desk, HASHERS, password, totp};
use crate::store::audit::Act;
use crate::store::credentials::{self, Credentials};
use crate::store::secret::Token;
use crate::store::staff::{self, Member};
use crate::store::throttle::{self, Pace};
use crate::store::{known_browser, session};
use crate::web::language;
use crate::web::page::shown_with;

/// Guesses for one name from browsers that nobody signed in from.
const GUESSES: Pace = Pace {
    burst: 10,
    every: Duration::from_secs(60),
};
/// Guesses from one browser in which somebody signed in before.
const OWN_GUESSES: Pace = Pace {
    burst: 10,
    every: Duration::from_secs(30),
};

const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

#[derive(Template)]
#[template(path = "desk/templates/sign_in.html")]
struct SignInPage<'a> {
    s: &'a Speech<'a>,
    csrf: String,
    name: String,
    error: Option<String>,
    word: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/templates/locked.html")]
struct LockedPage<'a> {
    s: &'a Speech<'a>,
    csrf: String,
    name: &'a str,
    back: String,
    counts: String,
    sound: bool,
    notify: bool,
    error: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Came {
    done: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Back {
    back: Option<String>,
}

/// `GET /desk/sign-in`
pub(super) async fn show(
    State(desk): State<Desk>,
    door: DoorToken,
    Query(came): Query<Came>,
    headers: HeaderMap,
) -> Response {
    let s = desk.door_speech(&headers);
    let word = (came.done.as_deref() == Some("out")).then(|| s.t("desk-signed-out"));
    let page = SignInPage {
        s: &s,
        csrf: door.0,
        name: String::new(),
        error: None,
        word,
    };
    at_the_door(StatusCode::OK, &page)
}

/// A page with a form for somebody without a session.
pub(super) fn at_the_door(status: StatusCode, page: &impl Template) -> Response {
    let mut response = shown_with(status, page);
    response.extensions_mut().insert(NeedsDoor);
    response
}

/// `POST /desk/sign-in`
pub(super) async fn enter(
    State(desk): State<Desk>,
    door: DoorToken,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Refusal> {
    let name = fields.text("name");
    let known = browser(&headers);
    let s = desk.door_speech(&headers);
    let again = |status: StatusCode, error: String| {
        let page = SignInPage {
            s: &s,
            csrf: door.0.clone(),
            name: name.to_owned(),
            error: Some(error),
            word: None,
        };
        at_the_door(status, &page)
    };
    match desk
        .let_in(
            name,
            fields.text("password"),
            fields.text("code"),
            known.as_ref(),
        )
        .await?
    {
        Entry::In(member) => {
            let (session, known) = desk.begin_session(&member).await?;
            let cookies = [
                (header::SET_COOKIE, session_cookie(&session, &headers)),
                (header::SET_COOKIE, known_cookie(&known, &headers)),
            ];
            let mut response = Redirect::to("/desk/queue").into_response();
            for (name, value) in cookies {
                response.headers_mut().append(name, value);
            }
            Ok(response)
        }
        Entry::Wrong => Ok(again(StatusCode::FORBIDDEN, s.t("desk-wrong"))),
        Entry::Wait(wait) => {
            let words = s.throttled(wait);
            Ok(again(StatusCode::TOO_MANY_REQUESTS, words))
        }
    }
}

/// What becomes of a try.
pub(super) enum Entry {
    In(Box<Member>),
    Wrong,
    Wait(Duration),
}

impl Desk {
    /// Whether name, password and code are right.
    async fn let_in(
        &self,
        name: &str,
        typed: &str,
        code: &str,
        known: Option<&Token>,
    ) -> Result<Entry, Refusal> {
        let parts = &self.0;
        let now = parts.clock.now();
        let mut tx = parts.store.begin().await?;
        let member = staff::find_by_name(&mut tx, name).await?;
        let member = member.filter(|member| member.disabled_at.is_none());
        let trusted = match (&member, known) {
            (Some(member), Some(token)) => {
                known_browser::is_known(&mut tx, member.id, token, now).await?
            }
            _ => false,
        };
        let (bucket, pace) = match known {
            Some(token) if trusted => (format!("browser:{}", token.reveal()), OWN_GUESSES),
            _ => (format!("name:{}", name.trim().to_lowercase()), GUESSES),
        };
        let wait = throttle::take(&mut tx, &bucket, pace, now).await?;
        let credentials = match &member {
            Some(member) => credentials::find(&mut tx, member.id).await?,
            None => None,
        };
        tx.commit().await?;
        if let Some(wait) = wait {
            return Ok(Entry::Wait(wait));
        }
        let right = is_right(typed, credentials.as_ref()).await;
        let (Some(member), Some(credentials), true) = (member, credentials, right) else {
            return Ok(Entry::Wrong);
        };
        let mut tx = parts.store.begin().await?;
        if let Some(secret) = &credentials.totp {
            let step = totp::check(secret, code, None, now);
            let counts = match step {
                Some(step) => credentials::use_totp_step(&mut tx, member.id, step).await?,
                None => false,
            };
            if !counts {
                tx.roll_back().await?;
                return Ok(Entry::Wrong);
            }
        }
        throttle::fill(&mut tx, &bucket).await?;
        tx.commit().await?;
        Ok(Entry::In(Box::new(member)))
    }

    /// A new session and the token by which this browser is known from now on.
    pub(super) async fn begin_session(&self, member: &Member) -> Result<(Token, Token), Refusal> {
        let parts = &self.0;
        let now = parts.clock.now();
        let mut tx = parts.store.begin().await?;
        let csrf = Token::fresh();
        let token = session::start(
            &mut tx,
            parts.clock.fresh_id(),
            member.id,
            csrf.reveal(),
            now,
        )
        .await?;
        let known = known_browser::remember(&mut tx, member.id, now).await?;
        staff::seen(&mut tx, member.id, now).await?;
        self.note(&mut tx, member.id, Act::SignedIn, None).await?;
        tx.commit().await?;
        Ok((token, known))
    }

    /// The desk in the browser's language.
    pub(super) fn door_speech(&self, headers: &HeaderMap) -> Speech<'_> {
        let offered = &self.0.assistant.clinic.languages;
        self.speech(&language::language(headers, offered, &offered[0]))
    }
}

/// Whether a password is right; as long for nobody's as for somebody's.
pub(super) async fn is_right(typed: &str, credentials: Option<&Credentials>) -> bool {
    let typed = typed.to_owned();
    let stored = credentials.and_then(|credentials| credentials.password.clone());
    let Ok(_place) = HASHERS.acquire().await else {
        return false;
    };
    tokio::task::spawn_blocking(move || password::matches(&typed, stored.as_deref()))
        .await
        .unwrap_or(false)
}

/// `POST /desk/sign-out`
pub(super) async fn leave(
    State(desk): State<Desk>,
    person: Person,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let mut tx = desk.0.store.begin().await?;
    session::end(&mut tx, person.session, desk.0.clock.now()).await?;
    desk.note(&mut tx, person.member.id, Act::SignedOut, None)
        .await?;
    tx.commit().await?;
    let clean = [
        (header::SET_COOKIE, gone_cookie(&headers)),
        (
            CLEAR_SITE_DATA,
            header::HeaderValue::from_static("\"cache\", \"storage\""),
        ),
    ];
    Ok((clean, Redirect::to("/desk/sign-in?done=out")).into_response())
}

/// `GET /desk/locked`
pub(super) async fn locked(
    State(desk): State<Desk>,
    person: Person,
    Query(back): Query<Back>,
) -> Result<Response, Refusal> {
    let back = way_back(back.back.as_deref().unwrap_or_default());
    if !person.locked {
        return Ok(Redirect::to(&back).into_response());
    }
    desk.locked_page(&person, back, None).await
}

/// `POST /desk/unlock`
pub(super) async fn unlock(
    State(desk): State<Desk>,
    person: Person,
    fields: Fields,
) -> Result<Response, Refusal> {
    let back = way_back(fields.text("back"));
    let now = desk.0.clock.now();
    let mut tx = desk.0.store.begin().await?;
    let bucket = format!("session:{}", person.session);
    let wait = throttle::take(&mut tx, &bucket, OWN_GUESSES, now).await?;
    let credentials = credentials::find(&mut tx, person.member.id).await?;
    tx.commit().await?;
    let s = desk.speech(&person.language);
    if let Some(wait) = wait {
        let words = s.throttled(wait);
        return desk.locked_page(&person, back, Some(words)).await;
    }
    if !is_right(fields.text("password"), credentials.as_ref()).await {
        let words = s.t("desk-wrong-password");
        return desk.locked_page(&person, back, Some(words)).await;
    }
    let mut tx = desk.0.store.begin().await?;
    session::unlock(&mut tx, person.session, now).await?;
    throttle::fill(&mut tx, &bucket).await?;
    desk.note(&mut tx, person.member.id, Act::Unlocked, None)
        .await?;
    tx.commit().await?;
    desk.0.reception.keep_alive(&person.member).await?;
    Ok(Redirect::to(&back).into_response())
}

impl Desk {
    async fn locked_page(
        &self,
        person: &Person,
        back: String,
        error: Option<String>,
    ) -> Result<Response, Refusal> {
        let s = self.speech(&person.language);
        let status = if error.is_some() {
            StatusCode::FORBIDDEN
        } else {
            StatusCode::OK
        };
        let page = LockedPage {
            s: &s,
            csrf: person.csrf.clone(),
            name: &person.member.name,
            back,
            counts: self.counts(person, &s).await?,
            sound: person.member.sound,
            notify: person.member.notify,
            error,
        };
        Ok(shown_with(status, &page))
    }
}

/// A page of the desk, never another site.
fn way_back(wish: &str) -> String {
    let ours = wish.starts_with("/desk/")
        && wish
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"/-_".contains(&byte));
    if ours { wish } else { "/desk/queue" }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_stays_on_the_desk() {
        assert_eq!(
            way_back("/desk/conversations/E-7K3MQ"),
            "/desk/conversations/E-7K3MQ"
        );
        for foreign in [
            "",
            "//evil.example",
            "/desk/../x?y",
            "https://evil.example/desk/",
            "/chat",
        ] {
            assert_eq!(way_back(foreign), "/desk/queue", "{foreign}");
        }
    }
}
