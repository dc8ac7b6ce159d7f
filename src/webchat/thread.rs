//! What one chat shows: the messages as the database has them, read back into words and
//! replies.
//!
//! Promises: only the newest keyboard is live. Refuses: more than the newest 200
//! messages; an older one has nothing that can still be pressed.

use jiff::Timestamp;
use uuid::Uuid;

use super::channel::WebchatChannel;
use crate::assistant::dialogue::command::is_bare_start;
use crate::assistant::event::{Event, MessageNumber};
use crate::assistant::language::Language;
use crate::assistant::reply::{Keyboard, Reply};
use crate::flow::channel::Chat;
use crate::store::message::{self, Author, Direction, Stored};
use crate::store::patient::Address;
use crate::store::{Store, StoreError};

const NEWEST: u32 = 200;

/// The conversation, oldest message first.
#[derive(Default)]
pub(super) struct Thread {
    entries: Vec<Entry>,
}

/// One message.
pub(super) struct Entry {
    pub id: Uuid,
    pub at: Timestamp,
    pub content: Content,
}

/// Who says what.
pub(super) enum Content {
    Patient {
        words: Words,
        number: Option<MessageNumber>,
    },
    Assistant(Reply),
    Staff(Reply),
}

/// What the patient did.
pub(super) enum Words {
    Text(String),
    /// Began the conversation.
    Start,
}

impl Thread {
    /// Reads the chat.
    pub async fn read(
        store: &Store,
        channel: &WebchatChannel,
        chat: Chat,
    ) -> Result<Self, StoreError> {
        let mut tx = store.read().await?;
        let found = message::of_chat(&mut tx, &address(chat), NEWEST).await?;
        tx.roll_back().await?;
        let mut thread = Self::default();
        // Of somebody who was erased the last word alone is left, and in memory only.
        thread
            .entries
            .extend(channel.farewell(chat).map(|last| Entry {
                id: last.id,
                at: last.at,
                content: Content::Assistant(last.reply),
            }));
        for stored in found {
            if let Some(entry) = thread.understand(&stored) {
                thread.entries.push(entry);
            }
        }
        Ok(thread)
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The language of the last reply.
    pub fn language(&self) -> Option<&Language> {
        let reply = self.replies().next_back();
        reply.map(|(_, reply)| &reply.language)
    }

    /// The messages after `id`, each with whether its keyboard is live.
    pub fn after(&self, id: Option<Uuid>) -> impl Iterator<Item = (&Entry, bool)> {
        let live = self.live_keyboard();
        self.entries
            .iter()
            .filter(move |entry| id.is_none_or(|id| entry.id > id))
            .map(move |entry| (entry, Some(entry.id) == live))
    }

    /// The newest message with a keyboard; one that takes keyboards away counts as one.
    fn live_keyboard(&self) -> Option<Uuid> {
        let mut replies = self.replies().rev();
        let newest = replies.find(|(_, reply)| {
            !matches!(reply.keyboard, Keyboard::None | Keyboard::Download { .. })
        })?;
        Some(newest.0)
    }

    fn replies(&self) -> impl DoubleEndedIterator<Item = (Uuid, &Reply)> {
        self.entries
            .iter()
            .filter_map(|entry| match &entry.content {
                Content::Assistant(reply) | Content::Staff(reply) => Some((entry.id, reply)),
                Content::Patient { .. } => None,
            })
    }

    /// A stored message as it is shown; `None` for what a page cannot have sent.
    fn understand(&self, stored: &Stored) -> Option<Entry> {
        let content = match (stored.direction, stored.author) {
            (Direction::In, _) => self.said(serde_json::from_str(&stored.body).ok()?)?,
            (Direction::Out, Author::Staff) => {
                Content::Staff(serde_json::from_str(&stored.body).ok()?)
            }
            (Direction::Out, _) => Content::Assistant(serde_json::from_str(&stored.body).ok()?),
        };
        Some(Entry {
            id: stored.id,
            at: stored.at,
            content,
        })
    }

    fn said(&self, event: Event) -> Option<Content> {
        let number = event.message();
        let words = match event {
            Event::Text { text, .. } if is_bare_start(&text) => Words::Start,
            Event::Text { text, .. } => Words::Text(text),
            Event::Press { data, .. } => Words::Text(self.label_of(&data).unwrap_or(data)),
            _ => return None,
        };
        Some(Content::Patient { words, number })
    }

    /// What stood on the button with this data.
    fn label_of(&self, data: &str) -> Option<String> {
        self.replies().rev().find_map(|(_, reply)| {
            let Keyboard::Buttons(rows) = &reply.keyboard else {
                return None;
            };
            let pressed = rows.iter().flatten().find(|button| button.data == data)?;
            Some(pressed.label.clone())
        })
    }
}

/// Where the chat's patient is reached. The chat counts its messages itself, so it stands
/// in the place of the bot.
pub(super) fn address(chat: Chat) -> Address {
    Address {
        channel: chat.channel.code().to_owned(),
        bot: chat.id,
        chat: chat.id,
    }
}
