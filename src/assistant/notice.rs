//! What a patient is told of reception's doings (U5): who joined, who left, the end.
//!
//! ```text
//! assistant:    Maria from reception has joined and reads what you write here.
//! Maria:        Good morning! …
//! assistant:    Maria has closed this conversation. … How was it?   [1] [2] [3] [4] [5]
//! ```
//!
//! Promises: the assistant's own words, never a receptionist's. Refuses: times; a notice
//! may arrive late.

use super::Assistant;
use super::dialogue::{Action, Data};
use super::language::Language;
use super::reply::{Button, Keyboard, Reply};
use super::texts::Value;

/// Something that reception did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice<'a> {
    /// A receptionist picked the conversation up.
    Joined { name: &'a str },
    /// It went to a colleague.
    Changed { name: &'a str },
    /// It is back in the queue: released, or its claim lapsed.
    Left,
    /// It is over; `nonce` names the conversation in the buttons that rate it.
    Closed { nonce: u32 },
    /// It is open again and back in the queue.
    Reopened,
    /// A rating came.
    Rated,
    /// Everything on the patient is deleted.
    Erased,
}

impl Notice<'_> {
    fn key(&self) -> &'static str {
        match self {
            Self::Joined { .. } => "person-joined",
            Self::Changed { .. } => "person-changed",
            Self::Left => "person-left",
            Self::Closed { .. } => "conversation-closed",
            Self::Reopened => "conversation-reopened",
            Self::Rated => "rating-thanks",
            Self::Erased => "deleted",
        }
    }

    fn keyboard(&self) -> Keyboard {
        let Self::Closed { nonce } = *self else {
            return Keyboard::None;
        };
        let button = |value: u8| {
            let action = Action::Rate(value);
            let data = Data {
                turn: 0,
                nonce,
                action,
            };
            Button {
                label: value.to_string(),
                data: data.encode(),
            }
        };
        Keyboard::Buttons(vec![(1..=5).map(button).collect()])
    }
}

impl Assistant {
    /// A notice in the patient's language, else the clinic's.
    pub fn notice(&self, notice: &Notice<'_>, known: Option<&Language>) -> Reply {
        let language = self.language_of(None, known);
        let name = match notice {
            Notice::Joined { name } | Notice::Changed { name } => *name,
            _ => "",
        };
        Reply {
            body: self
                .texts
                .rich(&language, notice.key(), &[("name", Value::Text(name))]),
            keyboard: notice.keyboard(),
            language,
            urgent: false,
        }
    }
}
