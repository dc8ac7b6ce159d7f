//! What a person did, in words that fit every channel.
//!
//! Promises: whatever a channel can deliver from a private chat has a variant, so that
//! nothing is dropped for want of a name. Refuses: personal data in `Debug`.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The longest text that is taken from a person, in characters. Telegram's own limit
/// for a message; the web page enforces the same.
pub const TEXT_LIMIT: usize = 4096;

/// One thing that one person did, with what the channel says of that person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Incoming {
    pub sender: Sender,
    pub event: Event,
}

/// What the channel tells of the person; everything may be missing and nothing is
/// trusted.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Sender {
    /// The name shown in the chat.
    pub name: Option<String>,
    /// The handle, without `@`.
    pub username: Option<String>,
    /// The language of the person's client, as a BCP 47 tag.
    pub language_code: Option<String>,
}

/// The channel's number for a message in its chat, by which edits name it.
pub type MessageNumber = i64;

/// What happened.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Event {
    /// Typed text, commands among it.
    Text {
        text: String,
        message: Option<MessageNumber>,
    },
    /// A button was pressed; `data` as it came, unverified.
    Press {
        data: String,
        message: Option<MessageNumber>,
    },
    /// An earlier message now reads like this.
    Edited {
        text: String,
        message: Option<MessageNumber>,
    },
    /// A file, picture, voice message and the like, by reference.
    Attachment(Attachment),
    /// A contact card.
    Contact(SharedContact),
    /// The person opened the chat again after having blocked it.
    Returned,
    /// Something this program has no name for.
    Unknown { message: Option<MessageNumber> },
}

/// A file that stays where it is; reception fetches it on demand.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Attachment {
    pub kind: AttachmentKind,
    /// The channel's reference to the file; none for a location, dice or poll.
    pub file: Option<String>,
    pub caption: Option<String>,
    /// Several messages of one album share this.
    pub album: Option<String>,
    pub message: Option<MessageNumber>,
}

/// What kind of thing was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AttachmentKind {
    Photo,
    Video,
    Voice,
    Audio,
    Document,
    Location,
    Sticker,
    Animation,
    Poll,
    Dice,
    Other,
}

impl AttachmentKind {
    /// Whether reception has any use for it: a sticker says nothing, a photo may.
    pub fn is_for_reception(self) -> bool {
        !matches!(
            self,
            Self::Sticker | Self::Animation | Self::Poll | Self::Dice | Self::Other
        )
    }
}

/// A contact card as it came.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct SharedContact {
    pub phone: String,
    /// Whether it is the sender's own card; a forwarded one is not.
    pub own: bool,
    pub message: Option<MessageNumber>,
}

impl Event {
    /// The words in it, if there are any: text, an edit, a caption.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Text { text, .. } | Self::Edited { text, .. } => Some(text),
            Self::Attachment(attachment) => attachment.caption.as_deref(),
            _ => None,
        }
    }

    /// The channel's number of the message, where there is one.
    pub fn message(&self) -> Option<MessageNumber> {
        match self {
            Self::Text { message, .. }
            | Self::Press { message, .. }
            | Self::Edited { message, .. }
            | Self::Unknown { message } => *message,
            Self::Attachment(attachment) => attachment.message,
            Self::Contact(contact) => contact.message,
            Self::Returned => None,
        }
    }

    /// A word for logs and metrics.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Text { .. } => "text",
            Self::Press { .. } => "press",
            Self::Edited { .. } => "edited",
            Self::Attachment(_) => "attachment",
            Self::Contact(_) => "contact",
            Self::Returned => "returned",
            Self::Unknown { .. } => "unknown",
        }
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Event({})", self.kind())
    }
}

impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sender(redacted)")
    }
}

impl fmt::Debug for Attachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Attachment({:?})", self.kind)
    }
}

impl fmt::Debug for SharedContact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SharedContact(redacted)")
    }
}
