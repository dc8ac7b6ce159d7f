//! `GET /chat`: the page with the conversation so far.

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{Html, IntoResponse, Response};

use super::Webchat;
use super::assets::ASSETS;
use super::refusal::Refusal;
use super::render::{MessageView, Speech};
use super::session::Session;
use super::thread::Thread;
use crate::web::language;
use crate::web::origin::is_local;

#[derive(Template)]
#[template(path = "webchat/templates/chat.html")]
struct ChatPage<'a> {
    speech: &'a Speech<'a>,
    messages: Vec<MessageView>,
    /// Where the last turn begins: a page without a script is scrolled there.
    turn: usize,
    /// The number of the first message that this page sends.
    seed: i64,
    is_local: bool,
    style: String,
    icon: String,
    script: String,
}

/// Shows the page; a browser that comes for the first time gets a session.
pub(super) async fn show(State(webchat): State<Webchat>, headers: HeaderMap) -> Response {
    let Some(session) = Session::of(&headers) else {
        let page = page(&webchat, &Thread::default(), &headers);
        let cookie = [(header::SET_COOKIE, Session::fresh().cookie(&headers))];
        return (cookie, page).into_response();
    };
    match Thread::read(&webchat.0.store, &webchat.0.channel, session.chat()).await {
        Ok(thread) => page(&webchat, &thread, &headers).into_response(),
        Err(error) => {
            tracing::warn!(%error, "a chat could not be read");
            Refusal::Away.answer(&webchat.0.assistant, &headers)
        }
    }
}

fn page(webchat: &Webchat, thread: &Thread, headers: &HeaderMap) -> Html<String> {
    let speech = webchat.speech(thread, headers);
    // Microseconds: two pages of one session never begin at the same number, and none
    // sends so fast that it reaches the number at which the next one begins.
    let now = webchat.0.clock.now();
    let messages: Vec<MessageView> = thread
        .after(None)
        .map(|(entry, live)| MessageView::new(entry, live, &speech, now))
        .collect();
    let page = ChatPage {
        turn: messages
            .iter()
            .rposition(MessageView::is_from_patient)
            .unwrap_or_default(),
        messages,
        speech: &speech,
        seed: now.as_microsecond(),
        is_local: is_local(headers),
        style: ASSETS.url("chat.css"),
        icon: ASSETS.url("icon.svg"),
        script: ASSETS.url("chat.js"),
    };
    Html(page.render().unwrap_or_default())
}

impl Webchat {
    /// The page's own sentences in the language of the conversation, or else the
    /// browser's.
    pub(super) fn speech(&self, thread: &Thread, headers: &HeaderMap) -> Speech<'_> {
        let assistant = &self.0.assistant;
        let clinic = &assistant.clinic;
        let spoken = thread
            .language()
            .filter(|spoken| clinic.languages.contains(spoken));
        let language = spoken.cloned().unwrap_or_else(|| {
            language::language(headers, &clinic.languages, clinic.default_language())
        });
        Speech {
            assistant,
            language,
        }
    }
}
