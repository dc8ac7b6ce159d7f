//! What a person is told where a page cannot be shown or a change cannot be made.
//!
//! Promises: a plain sentence in the person's language and the way on. Refuses: causes
//! (S12).

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::speech::Speech;
use crate::flow::Unavailable;
use crate::store::StoreError;
use crate::web::page::shown_with;

/// Why. The guard turns it into a page, since only it knows whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    NotFound,
    /// The patient was erased.
    Erased,
    /// For managers only.
    Forbidden,
    /// No token, a foreign one, or a foreign page (S7); or a form of another version.
    StaleForm,
    /// The session ended while the page was open.
    SessionEnded,
    /// The screen locked while the page was open.
    Locked,
    TooLarge,
    /// The file is not given out.
    NoFile,
    /// The database does not answer.
    Away,
}

/// A few words and the way on.
#[derive(Template)]
#[template(path = "desk/templates/word.html")]
pub(super) struct WordPage<'a> {
    pub s: &'a Speech<'a>,
    pub title: String,
    pub words: String,
    pub href: &'static str,
    pub link: String,
}

impl Refusal {
    pub fn page(self, s: &Speech<'_>) -> Response {
        let (status, title, words, href, link) = match self {
            Self::NotFound => (
                StatusCode::NOT_FOUND,
                "desk-not-found",
                "desk-not-found-words",
                "/desk/queue",
                "desk-back",
            ),
            Self::Erased => (
                StatusCode::GONE,
                "desk-erased",
                "desk-erased-words",
                "/desk/queue",
                "desk-back",
            ),
            Self::Forbidden => (
                StatusCode::FORBIDDEN,
                "desk-forbidden",
                "desk-forbidden-words",
                "/desk/queue",
                "desk-back",
            ),
            Self::StaleForm => (
                StatusCode::FORBIDDEN,
                "desk-stale-form",
                "desk-stale-form-words",
                "/desk/queue",
                "desk-back",
            ),
            Self::SessionEnded => (
                StatusCode::FORBIDDEN,
                "desk-stale-form",
                "desk-session-ended",
                "/desk/sign-in",
                "desk-sign-in",
            ),
            Self::Locked => (
                StatusCode::FORBIDDEN,
                "desk-locked",
                "desk-locked-why",
                "/desk/locked",
                "desk-unlock",
            ),
            Self::TooLarge => (
                StatusCode::PAYLOAD_TOO_LARGE,
                "desk-problem",
                "desk-reply-too-long",
                "/desk/queue",
                "desk-back",
            ),
            Self::NoFile => (
                StatusCode::BAD_GATEWAY,
                "desk-attachment-gone",
                "desk-attachment-gone-words",
                "/desk/queue",
                "desk-back",
            ),
            Self::Away => (
                StatusCode::SERVICE_UNAVAILABLE,
                "desk-away",
                "desk-away-words",
                "/desk/queue",
                "desk-back",
            ),
        };
        let page = WordPage {
            title: s.t(title),
            words: s.t(words),
            href,
            link: s.t(link),
            s,
        };
        shown_with(status, &page)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        tracing::warn!(%error, "a page of the desk could not be read");
        Self::Away
    }
}

impl From<Unavailable> for Refusal {
    fn from(error: Unavailable) -> Self {
        tracing::warn!(%error, "an act at the desk was not done");
        Self::Away
    }
}
