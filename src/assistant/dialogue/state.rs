//! What the assistant remembers of a conversation between two messages.

use serde::{Deserialize, Serialize};

use crate::assistant::language::Language;

/// The state of one conversation, stored sealed with its version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct State {
    pub language: Language,
}

/// The stored state cannot be read by this version.
#[derive(Debug, thiserror::Error)]
#[error("the stored dialogue state cannot be read: {0}")]
pub struct UnreadableState(String);

impl State {
    /// The state before the first message.
    pub fn fresh(language: Language) -> Self {
        Self { language }
    }

    /// The stored form.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("a state has no keys that JSON cannot hold")
    }

    /// Reads a stored form of this or an earlier version.
    pub fn from_json(json: &str) -> Result<Self, UnreadableState> {
        serde_json::from_str(json).map_err(|error| UnreadableState(error.to_string()))
    }
}
