//! What a message can be about. Understanding returns these ids and nothing else.

use std::fmt;
use std::sync::Arc;

/// The id of a topic, as in `faq/topics.toml`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct TopicId(Arc<str>);

impl TopicId {
    pub fn new(id: &str) -> Self {
        Self(id.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether `id` can name a file, a button and a deep link: 1 to 32 of `a-z0-9_`.
    pub fn is_valid(id: &str) -> bool {
        (1..=32).contains(&id.len())
            && id
                .bytes()
                .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'))
    }
}

impl fmt::Display for TopicId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for TopicId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a message is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Intent {
    /// A topic with an approved answer.
    Topic(TopicId),
    /// A topic that reception answers (C10).
    Unanswered(TopicId),
    Enquire,
    Human,
    Greeting,
    Thanks,
    Goodbye,
    /// A red flag.
    Urgent,
    /// Out of scope.
    Oos,
}

/// The intents that are not topics and have example messages of their own.
pub const PHRASE_INTENTS: [&str; 6] = ["enquire", "human", "greeting", "thanks", "goodbye", "oos"];

impl Intent {
    /// The id as `ask`, `eval` and the content files have it.
    pub fn id(&self) -> &str {
        match self {
            Self::Topic(topic) | Self::Unanswered(topic) => topic.as_str(),
            Self::Enquire => "enquire",
            Self::Human => "human",
            Self::Greeting => "greeting",
            Self::Thanks => "thanks",
            Self::Goodbye => "goodbye",
            Self::Urgent => "urgent",
            Self::Oos => "oos",
        }
    }
}
