//! The staff group: cards with buttons, and the presses under them.
//!
//! Promises: only the group of the settings is listened to (P12). Refuses: words that are
//! said there.

use std::time::Duration;

use async_trait::async_trait;
use serde::Deserialize;
use serde::de::IgnoredAny;
use teloxide::payloads::{
    AnswerCallbackQuery, AnswerCallbackQuerySetters, EditMessageText, EditMessageTextSetters,
    SendMessage, SendMessageSetters,
};
use teloxide::types::{
    CallbackQueryId, ChatId, InlineKeyboardButton, InlineKeyboardMarkup, MessageId,
};

use super::api::{Api, CallError};
use crate::flow::channel::{Received, Update};
use crate::flow::staff_group::{Button, Group, Press, Shown};

/// The longest answer to a press, in characters.
const ANSWER_LIMIT: usize = 200;
/// How long to wait where nobody says.
const WAIT: Duration = Duration::from_secs(5);

/// The group through the Bot API.
pub struct TelegramGroup {
    api: Api,
    chat: i64,
}

impl TelegramGroup {
    pub fn new(api: Api, chat: i64) -> Self {
        Self { api, chat }
    }
}

#[async_trait]
impl Group for TelegramGroup {
    async fn show(&self, message: Option<i64>, text: &str, buttons: &[Button]) -> Shown {
        let markup = InlineKeyboardMarkup::new([buttons.iter().filter_map(button)]);
        let chat = ChatId(self.chat);
        let number = message.and_then(|number| i32::try_from(number).ok());
        let outcome = match number {
            None => {
                let mut post = SendMessage::new(chat, text);
                if !buttons.is_empty() {
                    post = post.reply_markup(markup);
                }
                self.api.call::<_, Arrived>(&post).await
            }
            Some(number) => {
                let mut edit = EditMessageText::new(chat, MessageId(number), text);
                if !buttons.is_empty() {
                    edit = edit.reply_markup(markup);
                }
                self.api.call::<_, Arrived>(&edit).await
            }
        };
        match outcome {
            Ok(arrived) => Shown::Yes(arrived.message_id),
            Err(CallError::TooMany(wait)) => Shown::Later(wait),
            Err(CallError::Refused { description, .. }) if description.contains("not modified") => {
                Shown::Yes(message.unwrap_or_default())
            }
            Err(CallError::Refused { .. }) if message.is_some() => Shown::Gone,
            Err(CallError::Refused { .. } | CallError::Forbidden { .. }) => Shown::Refused,
            Err(_) => Shown::Later(WAIT),
        }
    }

    async fn answer(&self, press: &str, words: &str) {
        let words: String = words.chars().take(ANSWER_LIMIT).collect();
        let answer = AnswerCallbackQuery::new(CallbackQueryId(press.to_owned())).text(words);
        if let Err(error) = self.api.call::<_, IgnoredAny>(&answer).await {
            tracing::debug!(%error, "a press in the staff group stays unanswered");
        }
    }
}

fn button(button: &Button) -> Option<InlineKeyboardButton> {
    match button {
        Button::Press { label, data } => Some(InlineKeyboardButton::callback(label, data)),
        Button::Open { label, url } => {
            let url = url.parse().ok()?;
            Some(InlineKeyboardButton::url(label, url))
        }
    }
}

#[derive(Deserialize)]
struct Arrived {
    message_id: i64,
}

/// Whether an update is of this group: its members' words and presses, and the bot's
/// coming and going.
pub fn is_of(update: &Update, chat: i64) -> bool {
    let heard = matches!(&update.received, Received::Group { chat: place } if place.id == chat);
    heard || press(update, chat).is_some()
}

/// The press in an update of this group.
pub fn press(update: &Update, chat: i64) -> Option<Press> {
    if !matches!(
        update.received,
        Received::Ignored {
            kind: "callback_query"
        }
    ) {
        return None;
    }
    let raw: Raw = serde_json::from_str(&update.raw).ok()?;
    let query = raw.callback_query;
    (query.message.chat.id == chat).then_some(Press {
        id: query.id,
        user: query.from.id,
        data: query.data,
    })
}

#[derive(Deserialize)]
struct Raw {
    callback_query: Query,
}

#[derive(Deserialize)]
struct Query {
    id: String,
    from: Place,
    message: Under,
    data: String,
}

#[derive(Deserialize)]
struct Under {
    chat: Place,
}

/// An account or a chat.
#[derive(Deserialize)]
struct Place {
    id: i64,
}
