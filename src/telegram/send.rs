//! Sends one reply to one chat and says what became of it.
//!
//! Promises: one reply is one message and one call, so that "sent", "not sent" and
//! "unknown" each have one meaning. Refuses: a text over Telegram's limit, with a reason
//! (in parts, a failure half-way could be called neither sent nor not sent; `check` keeps
//! the clinic's texts below the limit), repeating, pacing, and `parse_mode`.

use async_trait::async_trait;
use serde::Deserialize;
use serde::de::IgnoredAny;
use teloxide::payloads::{GetFile, LeaveChat, SendMessage, SendMessageSetters};
use teloxide::types::{ChatId, FileId, LinkPreviewOptions};

use super::api::{Api, CallError};
use super::keyboard::markup;
use super::text::render;
use crate::assistant::reply::{REPLY_LIMIT, Reply};
use crate::flow::channel::{Channel, ChannelKind, Chat, Document, NoFile, Outgoing, Sending};

/// The way to patients on Telegram.
#[derive(Clone, Debug)]
pub struct TelegramChannel {
    api: Api,
}

impl TelegramChannel {
    pub fn new(api: Api) -> Self {
        Self { api }
    }

    async fn reply(&self, chat: Chat, reply: &Reply) -> Sending {
        let message = match compose(chat, reply) {
            Ok(message) => message,
            Err(reason) => return Sending::Failed { reason },
        };
        match self.api.call::<_, Arrived>(&message).await {
            Ok(arrived) => Sending::Sent {
                message: arrived.message_id,
            },
            Err(error) => fate(error),
        }
    }

    async fn record(&self, chat: Chat, record: &Document) -> Sending {
        let sent = self
            .api
            .send_file::<Arrived>(chat.id, &record.name, &record.text);
        match sent.await {
            Ok(arrived) => Sending::Sent {
                message: arrived.message_id,
            },
            Err(error) => fate(error),
        }
    }

    async fn leave(&self, chat: Chat) -> Sending {
        let leaving = LeaveChat::new(ChatId(chat.id));
        match self.api.call::<_, IgnoredAny>(&leaving).await {
            Ok(_) => Sending::Sent { message: None },
            Err(error) => fate(error),
        }
    }
}

#[async_trait]
impl Channel for TelegramChannel {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Telegram
    }

    async fn send(&self, chat: Chat, outgoing: &Outgoing) -> Sending {
        match outgoing {
            Outgoing::Reply(reply) => self.reply(chat, reply).await,
            Outgoing::Farewell(farewell) => self.reply(chat, &farewell.reply).await,
            Outgoing::Record(record) => self.record(chat, record).await,
            Outgoing::LeaveChat => self.leave(chat).await,
        }
    }

    async fn fetch(&self, file: &str) -> Result<Vec<u8>, NoFile> {
        let asked = GetFile::new(FileId(file.to_owned()));
        let found: Found = self.api.call(&asked).await.map_err(|_| NoFile)?;
        let path = found.file_path.ok_or(NoFile)?;
        self.api.download(&path).await.ok_or(NoFile)
    }
}

/// What is read of the answer to `getFile`.
#[derive(Deserialize)]
struct Found {
    file_path: Option<String>,
}

/// What is read of the message that Telegram answers with.
#[derive(Deserialize)]
struct Arrived {
    message_id: Option<i64>,
}

fn compose(chat: Chat, reply: &Reply) -> Result<SendMessage, String> {
    let rendered = render(&reply.body);
    if rendered.text.trim().is_empty() {
        return Err("the text is empty".to_owned());
    }
    if rendered.units > REPLY_LIMIT {
        let units = rendered.units;
        return Err(format!(
            "the text has {units} UTF-16 units, Telegram takes {REPLY_LIMIT}"
        ));
    }
    let mut message =
        SendMessage::new(ChatId(chat.id), rendered.text).link_preview_options(without_preview());
    if !rendered.entities.is_empty() {
        message = message.entities(rendered.entities);
    }
    if let Some(markup) = markup(&reply.keyboard) {
        message = message.reply_markup(markup);
    }
    Ok(message)
}

/// A preview would put a page that the clinic has not approved under its words.
fn without_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

/// What delivery is to make of an error. After a 5xx the message may have gone out:
/// Telegram does not say.
fn fate(error: CallError) -> Sending {
    match error {
        CallError::Unreached | CallError::Rejected { .. } => Sending::NotSent,
        CallError::Lost | CallError::Server { .. } => Sending::Unknown,
        CallError::TooMany(wait) => Sending::RetryAfter(wait),
        CallError::Forbidden { .. } => Sending::Blocked,
        CallError::Refused { description, .. } if is_gone(&description) => Sending::Blocked,
        CallError::Refused { description, .. } | CallError::Conflict { description } => {
            Sending::Failed {
                reason: description,
            }
        }
    }
}

/// Whether a refusal means that there is nobody at this address any more.
fn is_gone(description: &str) -> bool {
    let said = description.to_lowercase();
    [
        "chat not found",
        "user not found",
        "user is deactivated",
        "input_user_deactivated",
        "peer_id_invalid",
    ]
    .iter()
    .any(|reason| said.contains(reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_final_and_an_address_without_a_person_counts_as_blocked() {
        let refused = |description: &str| {
            fate(CallError::Refused {
                code: 400,
                description: description.to_owned(),
            })
        };
        assert_eq!(refused("Bad Request: chat not found"), Sending::Blocked);
        assert_eq!(refused("Bad Request: PEER_ID_INVALID"), Sending::Blocked);
        assert_eq!(
            refused("Bad Request: BUTTON_DATA_INVALID"),
            Sending::Failed {
                reason: "Bad Request: BUTTON_DATA_INVALID".to_owned()
            }
        );
    }
}
