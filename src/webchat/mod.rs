//! The conversation as a web page: the try-out without a token, and a chat for the
//! clinic's own site.
//!
//! | route | does |
//! |---|---|
//! | `GET /chat` | the page, with the conversation so far |
//! | `POST /chat/messages` | takes what the patient said; answers after the commit |
//! | `GET /chat/messages?after=ID` | what is newer than a message, as HTML |
//! | `GET /chat/mydata.json` | the session's own record, as a file |
//! | `GET /chat/events` | the same as it happens, as server-sent events |
//! | `GET /chat/assets/NAME` | script, styles, icon |
//!
//! ```text
//! browser --POST--> said -> Collector -> intake (one transaction) -> 204 or 303
//!    ^                                      |
//!    '--- events <- thread (database) <- Switchboard <- WebchatChannel::send
//! ```
//!
//! Promises: what was answered with 204 or 303 is committed; a message that is sent again
//! under its number counts once; everything works without a script. Refuses: keeping
//! anything of a session but a number derived from its secret.

mod assets;
mod channel;
mod collector;
mod events;
mod guard;
mod own_record;
mod page;
mod refusal;
mod render;
mod said;
mod session;
mod switchboard;
mod thread;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use tokio_util::sync::CancellationToken;

pub use self::channel::WebchatChannel;
use self::collector::Collector;
use self::guard::Limiter;
use crate::assistant::Assistant;
use crate::clock::Clock;
use crate::flow::intake::Intake;
use crate::store::Store;

/// Room for a text of the greatest length in the widest script, as a form encodes it:
/// 4,096 characters of 12 bytes.
const BODY_LIMIT: usize = 64 * 1024;

/// The page with all that it needs.
#[derive(Clone)]
pub struct Webchat(Arc<Parts>);

struct Parts {
    assistant: Arc<Assistant>,
    store: Store,
    collector: Arc<Collector>,
    channel: WebchatChannel,
    clock: Clock,
    limiter: Limiter,
    stop: CancellationToken,
}

impl Webchat {
    /// The page of this assistant. `channel` is the one that delivery sends through, so
    /// that open pages hear of replies; streams end when `stop` is cancelled.
    pub fn new(
        assistant: Arc<Assistant>,
        store: Store,
        intake: Arc<Intake>,
        channel: WebchatChannel,
        clock: Clock,
        stop: CancellationToken,
    ) -> Self {
        Self(Arc::new(Parts {
            assistant,
            store,
            collector: Arc::new(Collector::new(intake)),
            channel,
            limiter: Limiter::new(&clock),
            clock,
            stop,
        }))
    }

    /// The routes. They need [`crate::web::headers::secured`] around them.
    pub fn router(self) -> Router {
        Router::new()
            .route("/chat", get(page::show))
            .route("/chat/messages", post(said::take).get(events::newer))
            .route("/chat/mydata.json", get(own_record::download))
            .route("/chat/events", get(events::stream))
            .route("/chat/assets/{name}", get(assets::serve))
            .layer(DefaultBodyLimit::max(BODY_LIMIT))
            .with_state(self)
    }
}
