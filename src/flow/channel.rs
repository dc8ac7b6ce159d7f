//! A way to patients: Telegram, or the web page.
//!
//! Promises: a channel reports what became of a sending in five words that delivery can
//! act on. Refuses: retrying by itself; delivery decides.

use std::fmt;
use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::assistant::codes::codes;
use crate::assistant::event::Incoming;
use crate::assistant::reply::Reply;

codes! {
    /// Which channel.
    ChannelKind { Telegram = "telegram", Webchat = "webchat" }
}

impl ChannelKind {
    /// Whether files can be sent to a chat. The page offers a download instead.
    pub fn takes_files(self) -> bool {
        self == Self::Telegram
    }
}

/// One chat on one channel: the address of a patient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Chat {
    pub channel: ChannelKind,
    /// Telegram's chat id; for the page a number derived from the session's secret.
    pub id: i64,
}

/// The number by which a channel names one update, the same each time it is delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UpdateKey {
    pub channel: ChannelKind,
    /// Telegram's id of the bot; the chat for the page. A new bot counts anew.
    pub bot: i64,
    pub number: i64,
}

/// One update as a channel decoded it.
#[derive(Clone)]
pub struct Update {
    pub key: UpdateKey,
    pub received: Received,
    /// The update as it came over the wire, kept (sealed) when handling it fails.
    pub raw: String,
}

/// What an update holds.
#[derive(Clone, Debug)]
pub enum Received {
    /// A person did something in a private chat.
    Said { chat: Chat, incoming: Incoming },
    /// The person blocked the bot: deliveries stop.
    Blocked { chat: Chat },
    /// A group or channel: the bot leaves (P12).
    Group { chat: Chat },
    /// It could not be decoded. `chat` where an id could be read all the same: the
    /// person is answered.
    Unreadable { chat: Option<Chat> },
    /// Nothing that concerns us (another bot's message, a reaction): acknowledged and
    /// counted.
    Ignored { kind: &'static str },
}

/// What delivery hands to a channel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outgoing {
    Reply(Reply),
    /// The last word to somebody of whom nothing is kept.
    Farewell(Farewell),
    /// The patient's own record, as a file.
    Record(Document),
    LeaveChat,
}

/// A reply that hangs on no message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Farewell {
    pub id: Uuid,
    pub at: Timestamp,
    pub reply: Reply,
}

/// A file that is made for one chat.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    pub name: String,
    /// JSON.
    pub text: String,
}

/// What became of one sending.
#[derive(Clone, Debug, PartialEq)]
pub enum Sending {
    /// It arrived; the channel's number for the message.
    Sent { message: Option<i64> },
    /// Refused for now, certainly not sent: not before so long.
    RetryAfter(Duration),
    /// Certainly not sent, for a reason that may pass (no connection, 5xx before it was
    /// taken): try again with back-off.
    NotSent,
    /// The request left and no answer came: it may have arrived.
    Unknown,
    /// The person has blocked the bot, or the account is gone.
    Blocked,
    /// It can never be sent like this. The reason has no personal data.
    Failed { reason: String },
}

/// A way to send to patients.
#[async_trait]
pub trait Channel: Send + Sync + 'static {
    fn kind(&self) -> ChannelKind;

    /// Sends once and says what became of it.
    async fn send(&self, chat: Chat, outgoing: &Outgoing) -> Sending;

    /// Fetches a file that a patient sent, by the reference in its
    /// [`Attachment`](crate::assistant::event::Attachment). It is passed on and kept
    /// nowhere.
    async fn fetch(&self, _file: &str) -> Result<Vec<u8>, NoFile> {
        Err(NoFile)
    }
}

/// The channel does not give the file out: it is gone, too large, or there are none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the file cannot be fetched")]
pub struct NoFile;

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Document({})", self.name)
    }
}

impl fmt::Debug for Update {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Update({:?}, {:?})", self.key, self.received)
    }
}
