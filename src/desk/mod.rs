//! Reception's web desk.
//!
//! ```text
//! browser --GET--> guard (session, role) -> page: reads the store -> askama template
//!    |   --POST--> guard (+ origin, form token) -> flow::reception: one guarded transaction -> 303
//!    '<--- events: what is new, as server-sent events, for htmx to fetch and morph
//! ```
//!
//! | file | what it is |
//! |---|---|
//! | [`routes`] | every route with who may use it; the only list there is |
//! | `guard` | session, lock, form token, role: before any handler |
//! | `sign_in`, `welcome`, `own` | the door, invitations, a person's own settings |
//! | `queue`, `conversation` with its `view` and `thread`, `acts`, `search` | the work |
//! | `canned`, `questions`, `figures`, `people` | what managers look after |
//! | `erase` | a patient and everything on him, for managers |
//! | `events` | live updates |
//! | `watch` | what is written to the audit beside the acts |
//!
//! Promises: everything works without a script; every change is a POST with the session's
//! token; what patients wrote is escaped and cannot turn the text around (S4). Refuses:
//! pages for anybody without a session.

mod acts;
mod assets;
mod canned;
mod chart;
mod conversation;
mod erase;
mod events;
mod fields;
mod figures;
mod frame;
mod guard;
mod hashing;
mod lock;
mod own;
mod password;
mod people;
mod period;
mod questions;
mod queue;
mod refusal;
pub mod routes;
mod search;
mod sign_in;
mod speech;
mod thread;
mod totp;
mod view;
mod visitor;
mod watch;
mod welcome;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use tokio_util::sync::CancellationToken;

use self::speech::Speech;
use crate::assistant::Assistant;
use crate::assistant::language::Language;
use crate::clock::Clock;
use crate::flow::channel::Channel;
use crate::flow::news::News;
use crate::flow::reception::Reception;
use crate::store::Store;

/// Room for a reply of the greatest length in the widest script, as a form encodes it.
const BODY_LIMIT: usize = 256 * 1024;

/// The desk with all that it needs.
#[derive(Clone)]
pub struct Desk(Arc<Parts>);

/// What the desk is made of.
pub struct Parts {
    pub assistant: Arc<Assistant>,
    pub store: Store,
    pub reception: Arc<Reception>,
    pub news: News,
    /// To fetch what patients sent.
    pub channels: Vec<Arc<dyn Channel>>,
    pub clock: Clock,
    /// Whether there is a staff group on Telegram, in which people can pick up.
    pub has_group: bool,
    /// Streams end when it is cancelled.
    pub stop: CancellationToken,
}

impl Desk {
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }

    /// The routes. They need [`crate::web::headers::secured`] around them.
    pub fn router(self) -> Router {
        let mut router = Router::new();
        for route in routes::all() {
            router = router.route(route.path, guard::around(route, &self));
        }
        router
            .layer(DefaultBodyLimit::max(BODY_LIMIT))
            .with_state(self)
    }

    fn speech(&self, language: &Language) -> Speech<'_> {
        Speech {
            assistant: &self.0.assistant,
            language: language.clone(),
        }
    }
}
