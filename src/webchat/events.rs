//! What is new in the conversation, as rendered messages: as it happens, or on demand.
//!
//! Promises: a page that says which message it saw last gets all that follow, in their
//! order; a stream ends when the program stops. Refuses: content other than messages.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::time::Duration;

use askama::Template;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{Html, IntoResponse, Response};
use futures::stream;
use serde::Deserialize;
use uuid::Uuid;

use super::Webchat;
use super::refusal::Refusal;
use super::render::MessageView;
use super::session::Session;
use super::switchboard::Look;
use super::thread::Thread;
use crate::flow::channel::Chat;
use crate::store::StoreError;

/// How long a browser waits before it asks for a stream again.
const RETRY: Duration = Duration::from_secs(1);
/// Shorter than the patience of proxies.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// The message that the page saw last.
#[derive(Deserialize)]
pub(super) struct Seen {
    after: Option<String>,
}

/// `GET /chat/messages?after=ID`
pub(super) async fn newer(
    State(webchat): State<Webchat>,
    headers: HeaderMap,
    Query(seen): Query<Seen>,
) -> Response {
    let Some(session) = Session::of(&headers) else {
        return Refusal::NoSession.answer(&webchat.0.assistant, &headers);
    };
    let after = seen.after.as_deref().and_then(|id| id.parse().ok());
    match webchat.news(session.chat(), after, &headers).await {
        Ok(messages) => {
            let html: String = messages.into_iter().map(|(_, html)| html).collect();
            Html(html).into_response()
        }
        Err(error) => {
            tracing::warn!(%error, "a chat could not be read");
            Refusal::Away.answer(&webchat.0.assistant, &headers)
        }
    }
}

/// `GET /chat/events`
pub(super) async fn stream(
    State(webchat): State<Webchat>,
    headers: HeaderMap,
    Query(seen): Query<Seen>,
) -> Response {
    let Some(session) = Session::of(&headers) else {
        return Refusal::NoSession.answer(&webchat.0.assistant, &headers);
    };
    let chat = session.chat();
    let Some(look) = webchat.0.channel.board.look(chat.id) else {
        return Refusal::TooMany.answer(&webchat.0.assistant, &headers);
    };
    // After a break the browser says what it saw by itself, and that is newer.
    let resumed = headers.get("last-event-id").and_then(|id| id.to_str().ok());
    let after = resumed.or(seen.after.as_deref());
    let feed = Feed {
        after: after.and_then(|id| id.parse().ok()),
        webchat,
        chat,
        look,
        headers,
        ready: VecDeque::from([Event::default().retry(RETRY)]),
    };
    let events = stream::unfold(feed, |mut feed| async move {
        let event = feed.next().await?;
        Some((Ok::<_, Infallible>(event), feed))
    });
    let keep_alive = KeepAlive::new().interval(KEEP_ALIVE);
    Sse::new(events).keep_alive(keep_alive).into_response()
}

/// An open stream.
struct Feed {
    webchat: Webchat,
    chat: Chat,
    look: Look,
    headers: HeaderMap,
    after: Option<Uuid>,
    ready: VecDeque<Event>,
}

impl Feed {
    /// The next event; `None` when the stream ends. A database that is away ends it too:
    /// the browser asks again.
    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Some(event);
            }
            let stop = self.webchat.0.stop.clone();
            let news = self.webchat.news(self.chat, self.after, &self.headers);
            let messages = stop.run_until_cancelled(news).await?;
            let messages = messages
                .inspect_err(|error| tracing::warn!(%error, "a chat could not be read"))
                .ok()?;
            for (id, html) in messages {
                self.after = Some(id);
                let event = Event::default().id(id.to_string()).data(html);
                self.ready.push_back(event);
            }
            if self.ready.is_empty() {
                stop.run_until_cancelled(self.look.news()).await?;
            }
        }
    }
}

impl Webchat {
    /// The messages after one, rendered.
    async fn news(
        &self,
        chat: Chat,
        after: Option<Uuid>,
        headers: &HeaderMap,
    ) -> Result<Vec<(Uuid, String)>, StoreError> {
        let thread = Thread::read(&self.0.store, &self.0.channel, chat).await?;
        if thread.is_empty() {
            return Ok(Vec::new());
        }
        let speech = self.speech(&thread, headers);
        let now = self.0.clock.now();
        let render = |(entry, live): (&super::thread::Entry, bool)| {
            let view = MessageView::new(entry, live, &speech, now);
            (entry.id, view.render().unwrap_or_default())
        };
        Ok(thread.after(after).map(render).collect())
    }
}
