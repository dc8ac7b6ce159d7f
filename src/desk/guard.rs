//! Before any handler: session, lock, origin, form token, role (S6, S7, S9).
//!
//! Promises: a route is reached only as [`routes`](super::routes) says; a change is
//! made only by a form of this session from a page of ours. Refuses: everything else, with
//! a page that says how to go on.

use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::MethodRouter;

use super::refusal::Refusal;
use super::routes::{Access, Route};
use super::visitor::{DoorToken, Fields, Person};
use super::{BODY_LIMIT, Desk};
use crate::store::secret::Token;
use crate::store::session::{self, Session};
use crate::web::cookies;
use crate::web::language;
use crate::web::origin::{is_from_here, is_local};

/// After so long without a sign the screen locks.
pub(super) const IDLE: Duration = Duration::from_secs(15 * 60);
/// How often a sign is written down.
const SIGN: Duration = Duration::from_secs(60);

const SESSION: &str = "enquiry-desk";
const DOOR: &str = "enquiry-desk-door";

#[derive(Clone)]
struct Door {
    desk: Desk,
    access: Access,
    /// It is asked for by a page by itself, which is no sign of a person.
    by_itself: bool,
}

/// A route with the guard around it.
pub(super) fn around(route: Route, desk: &Desk) -> MethodRouter<Desk> {
    let door = Door {
        desk: desk.clone(),
        access: route.access,
        by_itself: route.by_itself,
    };
    route.handler.layer(from_fn_with_state(door, admit))
}

async fn admit(State(door): State<Door>, request: Request, next: Next) -> Response {
    let headers = request.headers().clone();
    let desk = door.desk.clone();
    let (response, person) = match door.open(request, next).await {
        Ok(passed) => passed,
        Err(turned_away) => turned_away,
    };
    let Some(refusal) = response.extensions().get::<Refusal>().copied() else {
        return response;
    };
    let offered = &desk.0.assistant.clinic.languages;
    let language = person.map_or_else(
        || language::language(&headers, offered, &offered[0]),
        |person| person.language,
    );
    refusal.page(&desk.speech(&language))
}

type Passed = (Response, Option<Person>);

impl Door {
    async fn open(self, request: Request, next: Next) -> Result<Passed, Passed> {
        let refuse = |refusal: Refusal, person: Option<Person>| (refusal.into_response(), person);
        let headers = request.headers().clone();
        let posts = !matches!(*request.method(), Method::GET | Method::HEAD);
        if posts && !is_from_here(&headers) {
            return Err(refuse(Refusal::StaleForm, None));
        }
        // Who may come without a session is not asked for one: not for each script and style.
        let session = match self.access {
            Access::Anybody => Ok(None),
            _ => self.session(&headers).await,
        };
        let session = session.map_err(|refusal| refuse(refusal, None))?;
        let offered = &self.desk.0.assistant.clinic.languages;
        let person = session.map(|session| Person::of(session, &headers, offered));
        if self.access != Access::Anybody {
            match &person {
                None => return Err((self.to_the_door(&request, posts), None)),
                Some(own) if own.locked && self.access != Access::Locked => {
                    return Err((locked(&request, posts), person));
                }
                Some(own) if self.access == Access::Manager && !own.is_manager() => {
                    return Err(refuse(Refusal::Forbidden, person));
                }
                Some(_) => {}
            }
        }
        let (token, fresh) = door_token(&headers);
        let expected = match &person {
            Some(person) => person.csrf.clone(),
            None => token.as_ref().map(form_token).unwrap_or_default(),
        };
        let mut request = if posts {
            let told = self.fields(request, &expected).await;
            told.map_err(|refusal| refuse(refusal, person.clone()))?
        } else {
            request
        };
        if let Some(person) = &person {
            request.extensions_mut().insert(person.clone());
        }
        let fresh = (self.access == Access::Anybody && !posts)
            .then_some(fresh)
            .flatten();
        if let Some(token) = token.as_ref().or(fresh.as_ref()) {
            request
                .extensions_mut()
                .insert(DoorToken(form_token(token)));
        }
        let mut response = next.run(request).await;
        if let Some(token) = fresh
            && response.extensions().get::<NeedsDoor>().is_some()
        {
            let cookie = cookie(DOOR, token.reveal(), &headers, None);
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
        Ok((response, person))
    }

    /// The live session of the browser; locks it where nobody was there for long, and
    /// notes a sign of a person.
    async fn session(&self, headers: &HeaderMap) -> Result<Option<Session>, Refusal> {
        let Some(token) = secret(headers, SESSION) else {
            return Ok(None);
        };
        let parts = &self.desk.0;
        let now = parts.clock.now();
        let mut tx = parts.store.read().await?;
        let found = session::find(&mut tx, &token, now).await?;
        tx.roll_back().await?;
        let Some(mut found) = found else {
            return Ok(None);
        };
        let quiet = now.duration_since(found.seen_at);
        if !found.locked && quiet.unsigned_abs() >= IDLE && !quiet.is_negative() {
            let mut tx = parts.store.begin().await?;
            session::lock(&mut tx, found.id).await?;
            tx.commit().await?;
            found.locked = true;
        }
        if !found.locked && !self.by_itself && quiet.unsigned_abs() >= SIGN {
            let mut tx = parts.store.begin().await?;
            session::touch(&mut tx, found.id, now).await?;
            tx.commit().await?;
            parts.reception.keep_alive(&found.member).await?;
        }
        Ok(Some(found))
    }

    /// The form with its token checked.
    async fn fields(&self, request: Request, expected: &str) -> Result<Request, Refusal> {
        let (mut parts, body) = request.into_parts();
        let body = to_bytes(body, BODY_LIMIT)
            .await
            .map_err(|_| Refusal::TooLarge)?;
        let fields = Fields::parse(&body);
        if expected.is_empty() || !is_same(fields.text("csrf"), expected) {
            return Err(Refusal::StaleForm);
        }
        parts.extensions.insert(fields);
        Ok(Request::from_parts(parts, Body::empty()))
    }

    fn to_the_door(&self, request: &Request, posts: bool) -> Response {
        if posts {
            return Refusal::SessionEnded.into_response();
        }
        if self.by_itself {
            return sent_by_script(StatusCode::UNAUTHORIZED, "/desk/sign-in");
        }
        if comes_from_elsewhere(request.headers()) {
            return again(request);
        }
        Redirect::to("/desk/sign-in").into_response()
    }
}

fn locked(request: &Request, posts: bool) -> Response {
    if posts {
        return Refusal::Locked.into_response();
    }
    if request.headers().contains_key("hx-request") {
        return sent_by_script(StatusCode::UNAUTHORIZED, "/desk/locked");
    }
    let back: String = form_urlencoded::byte_serialize(request.uri().path().as_bytes()).collect();
    Redirect::to(&format!("/desk/locked?back={back}")).into_response()
}

/// Tells htmx where to go.
fn sent_by_script(status: StatusCode, place: &'static str) -> Response {
    (status, [("hx-redirect", place)]).into_response()
}

/// A link in a messenger: browsers keep a strict cookie back on the first request, and
/// bring it when the page itself asks again.
fn comes_from_elsewhere(headers: &HeaderMap) -> bool {
    let told = |name: &str| headers.get(name).map(HeaderValue::as_bytes);
    told("sec-fetch-site") == Some(b"cross-site") && told("sec-fetch-mode") == Some(b"navigate")
}

fn again(request: &Request) -> Response {
    // A path of ours holds nothing that HTML would read.
    let path: String = request
        .uri()
        .path()
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || "/-_.".contains(*c))
        .collect();
    Html(format!(
        "<!doctype html><meta charset=\"utf-8\"><title>…</title>\
         <meta http-equiv=\"refresh\" content=\"0;url={path}\"><a href=\"{path}\">→</a>"
    ))
    .into_response()
}

/// Marks a page that holds a form for somebody without a session.
#[derive(Clone, Copy)]
pub(super) struct NeedsDoor;

/// The browser's token from before any session, or a new one to give it.
fn door_token(headers: &HeaderMap) -> (Option<Token>, Option<Token>) {
    match secret(headers, DOOR) {
        Some(token) => (Some(token), None),
        None => (None, Some(Token::fresh())),
    }
}

/// What a form carries for a cookie: it proves that both came from here.
fn form_token(token: &Token) -> String {
    token
        .hash()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Compares without telling by its time how much is right.
fn is_same(told: &str, expected: &str) -> bool {
    let differing = told
        .bytes()
        .zip(expected.bytes())
        .fold(0, |differing, (a, b)| differing | (a ^ b));
    told.len() == expected.len() && differing == 0
}

/// `__Host-` binds a cookie to this host and TLS; on loopback browsers would not take it.
fn name(plain: &str, headers: &HeaderMap) -> String {
    if is_local(headers) {
        plain.to_owned()
    } else {
        format!("__Host-{plain}")
    }
}

/// The secret of a cookie, as far as this program can have made it.
fn secret(headers: &HeaderMap, plain: &str) -> Option<Token> {
    let name = name(plain, headers);
    cookies::named(headers, &name).next().and_then(Token::parse)
}

/// The browser's secret by which it is known though it has no session.
pub(super) fn browser(headers: &HeaderMap) -> Option<Token> {
    secret(headers, KNOWN)
}

/// The session that the browser has, live or not.
pub(super) fn presented(headers: &HeaderMap) -> Option<Token> {
    secret(headers, SESSION)
}

const KNOWN: &str = "enquiry-desk-known";

fn cookie(plain: &str, secret: &str, headers: &HeaderMap, lasts: Option<Duration>) -> HeaderValue {
    let secure = if is_local(headers) { "" } else { "; Secure" };
    let lasts = lasts.map(|lasts| format!("; Max-Age={}", lasts.as_secs()));
    let text = format!(
        "{}={secret}; Path=/; HttpOnly; SameSite=Strict{secure}{}",
        name(plain, headers),
        lasts.unwrap_or_default()
    );
    HeaderValue::from_str(&text).expect("a name and digits are a header")
}

/// The cookie of a new session, until the browser is closed.
pub(super) fn session_cookie(token: &Token, headers: &HeaderMap) -> HeaderValue {
    cookie(SESSION, token.reveal(), headers, None)
}

/// The cookie by which a browser in which somebody signed in is known for half a year.
pub(super) fn known_cookie(token: &Token, headers: &HeaderMap) -> HeaderValue {
    let half_a_year = Duration::from_secs(182 * 24 * 3600);
    cookie(KNOWN, token.reveal(), headers, Some(half_a_year))
}

/// Takes the session's cookie away.
pub(super) fn gone_cookie(headers: &HeaderMap) -> HeaderValue {
    cookie(SESSION, "", headers, Some(Duration::ZERO))
}
