//! Who sits before the browser, and what a form brought along.

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::request::Parts;
use uuid::Uuid;

use super::frame::Token;
use super::refusal::Refusal;
use crate::assistant::language::Language;
use crate::store::session::Session;
use crate::store::staff::{Member, Role};
use crate::web::language;

/// A person with a session.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub member: Member,
    pub session: Uuid,
    /// The token that forms of this session carry.
    pub csrf: String,
    /// Of the desk.
    pub language: Language,
    pub locked: bool,
}

impl Person {
    pub fn of(session: Session, headers: &HeaderMap, offered: &[Language]) -> Self {
        let chosen = session.member.language.clone();
        let chosen = chosen.filter(|own| offered.contains(own));
        Self {
            session: session.id,
            csrf: session.csrf,
            language: chosen.unwrap_or_else(|| language::language(headers, offered, &offered[0])),
            locked: session.locked,
            member: session.member,
        }
    }

    /// What a part of a page needs for its forms.
    pub fn token(&self) -> Token {
        Token {
            csrf: self.csrf.clone(),
        }
    }

    pub fn is_manager(&self) -> bool {
        self.member.role == Role::Manager
    }
}

/// The fields of a posted form, in their order.
#[derive(Clone, Default)]
pub(super) struct Fields(Vec<(String, String)>);

impl Fields {
    pub fn parse(body: &[u8]) -> Self {
        let pairs = form_urlencoded::parse(body);
        Self(
            pairs
                .map(|(name, value)| (name.into_owned(), value.into_owned()))
                .collect(),
        )
    }

    /// The first value of a field; empty where there is none.
    pub fn text(&self, name: &str) -> &str {
        self.all(name).next().unwrap_or_default()
    }

    pub fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    pub fn has(&self, name: &str) -> bool {
        self.all(name).next().is_some()
    }

    /// A field that the page itself wrote.
    pub fn parsed<T: std::str::FromStr>(&self, name: &str) -> Result<T, Refusal> {
        self.text(name).parse().map_err(|_| Refusal::StaleForm)
    }
}

/// The token that a form carries for somebody who has no session yet.
#[derive(Clone)]
pub(super) struct DoorToken(pub String);

impl<S: Sync> FromRequestParts<S> for Person {
    type Rejection = Refusal;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        parts.extensions.get().cloned().ok_or(Refusal::NotFound)
    }
}

impl<S: Sync> FromRequestParts<S> for Fields {
    type Rejection = Refusal;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        Ok(parts.extensions.get().cloned().unwrap_or_default())
    }
}

impl<S: Sync> FromRequestParts<S> for DoorToken {
    type Rejection = Refusal;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        parts.extensions.get().cloned().ok_or(Refusal::StaleForm)
    }
}
