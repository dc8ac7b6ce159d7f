//! `POST /chat/messages`: what the patient typed or pressed.
//!
//! Promises: answers after the commit - 204 to the script, 303 to a form; a message that
//! comes again under its number counts once. Refuses: posts from elsewhere, without a
//! session, too many or too long.

use axum::extract::rejection::FormRejection;
use axum::extract::{Form, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::Webchat;
use super::refusal::{Refusal, is_by_script};
use super::session::Session;
use crate::assistant::event::{Event, Incoming, MessageNumber, Sender, TEXT_LIMIT};
use crate::flow::channel::{Chat, Received, Update, UpdateKey};
use crate::web::language;
use crate::web::origin::is_from_here;

/// What a page sends: a number and one of the others.
#[derive(Deserialize)]
pub(super) struct Said {
    message_id: MessageNumber,
    text: Option<String>,
    press: Option<String>,
}

/// Takes a message.
pub(super) async fn take(
    State(webchat): State<Webchat>,
    headers: HeaderMap,
    form: Result<Form<Said>, FormRejection>,
) -> Response {
    match webchat.accept(&headers, form).await {
        Ok(()) if is_by_script(&headers) => StatusCode::NO_CONTENT.into_response(),
        Ok(()) => Redirect::to("/chat#turn").into_response(),
        Err(refusal) => refusal.answer(&webchat.0.assistant, &headers),
    }
}

impl Webchat {
    async fn accept(
        &self,
        headers: &HeaderMap,
        form: Result<Form<Said>, FormRejection>,
    ) -> Result<(), Refusal> {
        if !is_from_here(headers) {
            return Err(Refusal::Foreign);
        }
        let session = Session::of(headers).ok_or(Refusal::NoSession)?;
        let chat = session.chat();
        if !self.0.limiter.admits(chat) {
            return Err(Refusal::TooMany);
        }
        let Form(said) = form.map_err(|rejection| match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Refusal::TooLong,
            _ => Refusal::Malformed,
        })?;
        let Some((event, number)) = said.event(is_by_script(headers)) else {
            return Ok(());
        };
        let offered = &self.0.assistant.clinic.languages;
        let sender = Sender {
            language_code: language::wish(headers, offered),
            ..Sender::default()
        };
        let update = update(chat, number, Incoming { sender, event });
        let taken = self.0.collector.take(update).await;
        taken.map_err(|_not_taken| Refusal::Away)?;
        self.0.channel.board.wake(chat.id);
        Ok(())
    }
}

impl Said {
    /// What happened, under its number; `None` where nothing was said.
    fn event(self, by_script: bool) -> Option<(Event, MessageNumber)> {
        let (word, content) = match (self.press, self.text) {
            (Some(data), _) => ("press", shortened(&data)),
            (None, Some(text)) => ("text", shortened(text.replace("\r\n", "\n").trim())),
            (None, None) => return None,
        };
        if content.is_empty() {
            return None;
        }
        let number = if by_script {
            self.message_id
        } else {
            form_number(self.message_id, word, &content)
        };
        let message = Some(number);
        let event = match word {
            "press" => Event::Press {
                data: content,
                message,
            },
            _ => Event::Text {
                text: content,
                message,
            },
        };
        Some((event, number))
    }
}

/// A page without a script has one number for all its forms. Somebody who goes back to it
/// and writes something else must not be taken for one whose browser sends again, so the
/// content makes part of the number.
fn form_number(page: MessageNumber, word: &str, content: &str) -> MessageNumber {
    let mut hash = Sha256::new();
    hash.update(page.to_be_bytes());
    hash.update(word.as_bytes());
    hash.update([0]);
    hash.update(content.as_bytes());
    let hash = hash.finalize();
    let mut first = [0; 8];
    first.copy_from_slice(&hash[..8]);
    i64::from_be_bytes(first) & i64::MAX
}

fn shortened(text: &str) -> String {
    text.chars().take(TEXT_LIMIT).collect()
}

fn update(chat: Chat, number: MessageNumber, incoming: Incoming) -> Update {
    let raw = serde_json::to_string(&incoming).unwrap_or_default();
    Update {
        key: UpdateKey {
            channel: chat.channel,
            bot: chat.id,
            number,
        },
        received: Received::Said { chat, incoming },
        raw,
    }
}
