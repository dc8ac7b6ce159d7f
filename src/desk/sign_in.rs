//! The door: signing in and out (S6, S8).
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

use super::guard::{NeedsDoor, browser, gone_cookie, known_cookie, presented, session_cookie};
use super::hashing::{self, From};
use super::refusal::Refusal;
use super::speech::Speech;
use super::visitor::{DoorToken, Fields, Person};
use super::{Desk, totp};
use crate::store::audit::Act;
use crate::store::credentials::{self, Credentials};
use crate::store::secret::Token;
use crate::store::staff::{self, Member};
use crate::store::throttle::{self, Pace};
use crate::store::{StoreError, Transaction, known_browser, session};
use crate::web::language;
use crate::web::page::shown_with;

/// Guesses for one name from browsers that nobody signed in from.
const GUESSES: Pace = Pace {
    burst: 10,
    every: Duration::from_secs(60),
};
/// Guesses from one browser in which somebody signed in before.
pub(super) const OWN_GUESSES: Pace = Pace {
    burst: 10,
    every: Duration::from_secs(30),
};

/// How long to wait where the line of strangers is full.
const FULL: Duration = Duration::from_secs(2);

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

#[derive(Deserialize)]
pub(super) struct Came {
    done: Option<String>,
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
            Brought {
                known: browser(&headers),
                session: presented(&headers),
            },
        )
        .await?
    {
        Entry::In { session, known } => {
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

/// What the browser had already.
struct Brought {
    /// By which it is known.
    known: Option<Token>,
    /// A session, which ends.
    session: Option<Token>,
}

/// What becomes of a try.
enum Entry {
    In { session: Token, known: Token },
    Wrong,
    Wait(Duration),
}

impl Desk {
    /// A new session where name, password and code are right.
    async fn let_in(
        &self,
        name: &str,
        typed: &str,
        code: &str,
        brought: Brought,
    ) -> Result<Entry, Refusal> {
        let parts = &self.0;
        let now = parts.clock.now();
        let mut tx = parts.store.read().await?;
        let member = staff::find_by_name(&mut tx, name).await?;
        let member = member.filter(|member| member.disabled_at.is_none());
        let trusted = match (&member, &brought.known) {
            (Some(member), Some(token)) => {
                known_browser::is_known(&mut tx, member.id, token, now).await?
            }
            _ => false,
        };
        tx.roll_back().await?;
        let (from, bucket, pace) = match &brought.known {
            Some(token) if trusted => {
                let bucket = format!("browser:{}", token.reveal());
                (From::Known, bucket, OWN_GUESSES)
            }
            // By the key, or each way of typing a name would have a bucket of its own.
            _ => (
                From::Stranger,
                format!("name:{}", staff::key(name)),
                GUESSES,
            ),
        };
        let _place = match from {
            From::Known => None,
            From::Stranger => match hashing::join_the_line() {
                None => return Ok(Entry::Wait(FULL)),
                place => place,
            },
        };
        let mut tx = parts.store.begin().await?;
        let wait = throttle::take(&mut tx, &bucket, pace, now).await?;
        let credentials = match &member {
            Some(member) => credentials::find(&mut tx, member.id).await?,
            None => None,
        };
        tx.commit().await?;
        if let Some(wait) = wait {
            return Ok(Entry::Wait(wait));
        }
        let right = hashing::is_right(from, typed, credentials.as_ref()).await;
        let (Some(member), Some(credentials), true) = (member, credentials, right) else {
            return Ok(Entry::Wrong);
        };
        let mut tx = parts.store.begin().await?;
        // Locks the row: the password may have been changed while this one waited its turn.
        staff::seen(&mut tx, member.id, now).await?;
        let Some(stands) = still(&mut tx, &member, &credentials).await? else {
            tx.roll_back().await?;
            return Ok(Entry::Wrong);
        };
        if let Some(secret) = &stands.totp {
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
        if let Some(token) = &brought.session
            && let Some(old) = session::find(&mut tx, token, now).await?
        {
            session::end(&mut tx, old.id, now).await?;
        }
        let (session, known) = self.open_session(&mut tx, &member).await?;
        tx.commit().await?;
        Ok(Entry::In { session, known })
    }

    /// A new session and the token by which this browser is known from now on.
    pub(super) async fn begin_session(&self, member: &Member) -> Result<(Token, Token), Refusal> {
        let mut tx = self.0.store.begin().await?;
        staff::seen(&mut tx, member.id, self.0.clock.now()).await?;
        let tokens = self.open_session(&mut tx, member).await?;
        tx.commit().await?;
        Ok(tokens)
    }

    async fn open_session(
        &self,
        tx: &mut Transaction,
        member: &Member,
    ) -> Result<(Token, Token), StoreError> {
        let parts = &self.0;
        let now = parts.clock.now();
        let csrf = Token::fresh();
        let token =
            session::start(tx, parts.clock.fresh_id(), member.id, csrf.reveal(), now).await?;
        let known = known_browser::remember(tx, member.id, now).await?;
        self.note(tx, member.id, Act::SignedIn, None).await?;
        Ok((token, known))
    }

    /// The desk in the browser's language.
    pub(super) fn door_speech(&self, headers: &HeaderMap) -> Speech<'_> {
        let offered = &self.0.assistant.clinic.languages;
        self.speech(&language::language(headers, offered, &offered[0]))
    }
}

/// What counts now, where it is what was compared with, and the person not shut out.
async fn still(
    tx: &mut Transaction,
    member: &Member,
    compared: &Credentials,
) -> Result<Option<Credentials>, StoreError> {
    let member = staff::find(tx, member.id).await?;
    let Some(member) = member.filter(|member| member.disabled_at.is_none()) else {
        return Ok(None);
    };
    let stands = credentials::find(tx, member.id).await?;
    Ok(stands.filter(|stands| stands.password == compared.password))
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
