//! What a person is told whose post was not taken.
//!
//! Promises: a plain sentence in the person's language - a page of its own for a form, the
//! words alone for the script. Refuses: causes.

use askama::Template;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::assets::ASSETS;
use super::render::Speech;
use crate::assistant::Assistant;
use crate::web::language;
use crate::web::page::shown_with;

/// Why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Not from a page of ours.
    Foreign,
    /// The browser has no session, or no longer the same.
    NoSession,
    /// Not what a page of ours sends.
    Malformed,
    TooLong,
    TooMany,
    /// Nothing was committed; the same may be sent again.
    Away,
}

#[derive(Template)]
#[template(path = "webchat/templates/refusal.html")]
struct RefusalPage<'a> {
    speech: &'a Speech<'a>,
    sentence: String,
    style: String,
    icon: String,
}

impl Refusal {
    /// The answer to somebody whose browser sent these headers.
    pub fn answer(self, assistant: &Assistant, headers: &HeaderMap) -> Response {
        let clinic = &assistant.clinic;
        let language = language::language(headers, &clinic.languages, clinic.default_language());
        let speech = Speech {
            assistant,
            language,
        };
        let (status, key) = self.status_and_key();
        tracing::debug!(why = ?self, "a post of the page was refused");
        let sentence = speech.say(key);
        let mut response = if is_by_script(headers) {
            (status, sentence).into_response()
        } else {
            let page = RefusalPage {
                speech: &speech,
                sentence,
                style: ASSETS.url("chat.css"),
                icon: ASSETS.url("icon.svg"),
            };
            shown_with(status, &page)
        };
        if matches!(self, Self::TooMany | Self::Away) {
            let soon = axum::http::HeaderValue::from_static("1");
            response.headers_mut().insert(header::RETRY_AFTER, soon);
        }
        response
    }

    fn status_and_key(self) -> (StatusCode, &'static str) {
        match self {
            Self::Foreign | Self::NoSession => (StatusCode::FORBIDDEN, "webchat-expired"),
            Self::Malformed => (StatusCode::BAD_REQUEST, "webchat-expired"),
            Self::TooLong => (StatusCode::PAYLOAD_TOO_LARGE, "webchat-too-long"),
            Self::TooMany => (StatusCode::TOO_MANY_REQUESTS, "webchat-too-many"),
            Self::Away => (StatusCode::SERVICE_UNAVAILABLE, "webchat-away"),
        }
    }
}

/// Whether the page's script asks: it cannot follow a redirect to any use.
pub(super) fn is_by_script(headers: &HeaderMap) -> bool {
    headers
        .get("x-requested-with")
        .is_some_and(|by| by == "script")
}
