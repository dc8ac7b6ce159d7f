//! What the assistant says, before any channel has given it a shape.
//!
//! Promises: text is structure, never markup, so that no channel has to parse or escape
//! what a patient wrote. Refuses: links and pictures; the clinic's text has none.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Telegram's limit for a text, in UTF-16 code units after entities are taken out.
pub const REPLY_LIMIT: usize = 4096;

/// Telegram's limit for the data behind a button, in bytes.
pub const BUTTON_DATA_LIMIT: usize = 64;

/// One message to one patient.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Reply {
    pub body: RichText,
    #[serde(default, skip_serializing_if = "Keyboard::is_none")]
    pub keyboard: Keyboard,
    /// The language it is written in, a BCP 47 tag: the page sets `lang` and `dir` by it.
    pub language: super::language::Language,
    /// Whether it tells a person in danger what to do; shown apart where a channel can.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub urgent: bool,
}

/// Text as a sequence of blocks.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct RichText(pub Vec<Block>);

/// A paragraph or a list.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    Heading(Vec<Span>),
    Paragraph(Vec<Span>),
    List(Vec<Vec<Span>>),
}

/// A run of text with one emphasis. A `\n` in it is a line break.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Span {
    pub text: String,
    #[serde(default, skip_serializing_if = "Emphasis::is_none")]
    pub emphasis: Emphasis,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Emphasis {
    #[default]
    None,
    Strong,
    Italic,
}

impl Emphasis {
    fn is_none(&self) -> bool {
        *self == Self::None
    }
}

/// What a patient can press.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Keyboard {
    #[default]
    None,
    /// Rows of buttons under the message.
    Buttons(Vec<Vec<Button>>),
    /// Asks for the patient's own contact card by the first label; the other labels are
    /// words that may be typed instead. A channel that has no contact cards shows the
    /// other labels only.
    Contact { share: String, others: Vec<String> },
    /// A way to the patient's own record, for a channel to which no file can be sent;
    /// nothing elsewhere.
    Download { label: String },
    /// Takes a contact keyboard away again.
    Remove,
}

impl Keyboard {
    pub fn is_none(&self) -> bool {
        *self == Self::None
    }
}

/// A button: what it says and what comes back when it is pressed.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Button {
    pub label: String,
    /// At most [`BUTTON_DATA_LIMIT`] bytes.
    pub data: String,
}

impl RichText {
    /// One plain paragraph per non-empty block of lines.
    pub fn plain(text: &str) -> Self {
        Self(
            text.split("\n\n")
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .map(|part| Block::Paragraph(vec![Span::plain(part)]))
                .collect(),
        )
    }

    /// The text alone, blocks apart by an empty line, list items by `•`.
    pub fn to_plain(&self) -> String {
        let blocks: Vec<String> = self.0.iter().map(Block::to_plain).collect();
        blocks.join("\n\n")
    }

    /// Appends another text's blocks.
    pub fn extend(&mut self, other: RichText) {
        self.0.extend(other.0);
    }
}

impl Block {
    fn to_plain(&self) -> String {
        match self {
            Self::Heading(spans) | Self::Paragraph(spans) => join(spans),
            Self::List(items) => items
                .iter()
                .map(|item| format!("• {}", join(item)))
                .collect::<Vec<_>>()
                .join("\n"),
        }
    }
}

fn join(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

impl Span {
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            emphasis: Emphasis::None,
        }
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reply({}, {} blocks)", self.language, self.body.0.len())
    }
}

impl fmt::Debug for RichText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RichText({} blocks)", self.0.len())
    }
}
