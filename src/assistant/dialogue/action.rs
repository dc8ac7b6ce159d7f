//! What a button does, and the data behind it.
//!
//! ```text
//! 7.k2f9.c:knee      the 7th question of the conversation k2f9: choose `knee`
//! ```
//!
//! Promises: data names an answer to one question of one conversation (S3) and stays
//! within 64 bytes. Refuses: trusting data that comes back; it is parsed again.

use serde::{Deserialize, Serialize};

use super::form::Question;
use crate::assistant::intent::TopicId;
use crate::assistant::language::Language;
use crate::assistant::reply::BUTTON_DATA_LIMIT;

/// Something a patient can press or type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Action {
    Topic(TopicId),
    Menu,
    Enquire,
    Human,
    Languages,
    Language(Language),
    WithdrawConsent,
    /// Send a copy of what is kept.
    MyData,
    /// Ask whether everything is to be deleted.
    Delete,
    /// Delete everything.
    Erase,
    /// Take a wish for a person back.
    StopWaiting,
    /// A code of the current question's choices.
    Choose(String),
    Skip,
    NotSure,
    /// No more of several choices.
    Done,
    /// Keep the answer that is there.
    Keep,
    Back,
    Cancel,
    Continue,
    Send,
    Change,
    ChangeAnswer(Question),
    Yes,
    No,
    /// How a conversation was, from 1 to 5; also after it is closed.
    Rate(u8),
}

/// Data that is none of ours.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown button data")]
pub struct UnknownData;

impl Action {
    /// Whether it answers one question only, and means nothing at another time.
    pub fn is_bound(&self) -> bool {
        !matches!(
            self,
            Self::Topic(_)
                | Self::Menu
                | Self::Enquire
                | Self::Human
                | Self::Languages
                | Self::Language(_)
                | Self::Continue
                | Self::MyData
                | Self::Delete
                | Self::Rate(_)
        )
    }

    fn code(&self) -> String {
        match self {
            Self::Topic(topic) => format!("t:{topic}"),
            Self::Language(language) => format!("l:{language}"),
            Self::Choose(code) => format!("c:{code}"),
            Self::ChangeAnswer(question) => format!("f:{}", question.code()),
            Self::Rate(value) => format!("r:{value}"),
            plain => PLAIN
                .iter()
                .find(|(action, _)| action == plain)
                .map_or_else(String::new, |(_, code)| (*code).to_owned()),
        }
    }

    fn parse(code: &str) -> Result<Self, UnknownData> {
        match code.split_once(':') {
            Some(("t", id)) if TopicId::is_valid(id) => Ok(Self::Topic(TopicId::new(id))),
            Some(("l", tag)) => Language::parse(tag)
                .map(Self::Language)
                .map_err(|_| UnknownData),
            Some(("c", code)) => Ok(Self::Choose(code.to_owned())),
            Some(("f", code)) => Question::from_code(code)
                .map(Self::ChangeAnswer)
                .ok_or(UnknownData),
            Some(("r", value)) => rating(value).map(Self::Rate).ok_or(UnknownData),
            _ => PLAIN
                .iter()
                .find(|(_, known)| *known == code)
                .map(|(action, _)| action.clone())
                .ok_or(UnknownData),
        }
    }
}

/// A rating as it is typed or stands behind a button: one digit, 1 to 5.
fn rating(text: &str) -> Option<u8> {
    let value = text.parse().ok()?;
    (text.len() == 1 && (1..=5).contains(&value)).then_some(value)
}

const PLAIN: [(Action, &str); 20] = [
    (Action::Menu, "menu"),
    (Action::Enquire, "enquire"),
    (Action::Human, "human"),
    (Action::Languages, "languages"),
    (Action::WithdrawConsent, "withdraw"),
    (Action::MyData, "mydata"),
    (Action::Delete, "delete"),
    (Action::Erase, "erase"),
    (Action::StopWaiting, "stop"),
    (Action::Skip, "skip"),
    (Action::NotSure, "not_sure"),
    (Action::Done, "done"),
    (Action::Keep, "keep"),
    (Action::Back, "back"),
    (Action::Cancel, "cancel"),
    (Action::Continue, "continue"),
    (Action::Send, "send"),
    (Action::Change, "change"),
    (Action::Yes, "yes"),
    (Action::No, "no"),
];

/// The data behind a button: which question of which conversation, and the action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Data {
    pub turn: u32,
    pub nonce: u32,
    pub action: Action,
}

impl Data {
    /// The data as Telegram keeps it, at most 64 bytes.
    pub fn encode(&self) -> String {
        let data = format!("{:x}.{:x}.{}", self.turn, self.nonce, self.action.code());
        debug_assert!(data.len() <= BUTTON_DATA_LIMIT, "{data}");
        data
    }

    /// Reads data that came back, whoever made it.
    pub fn decode(data: &str) -> Result<Self, UnknownData> {
        if data.len() > BUTTON_DATA_LIMIT {
            return Err(UnknownData);
        }
        let mut parts = data.splitn(3, '.');
        let mut number = || {
            let part = parts.next().ok_or(UnknownData)?;
            u32::from_str_radix(part, 16).map_err(|_| UnknownData)
        };
        let (turn, nonce) = (number()?, number()?);
        let action = Action::parse(parts.next().ok_or(UnknownData)?)?;
        Ok(Self {
            turn,
            nonce,
            action,
        })
    }
}

impl From<Action> for String {
    fn from(action: Action) -> Self {
        action.code()
    }
}

impl TryFrom<String> for Action {
    type Error = UnknownData;
    fn try_from(code: String) -> Result<Self, UnknownData> {
        Self::parse(&code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_reads_back() {
        let mut actions: Vec<Action> = PLAIN.iter().map(|(action, _)| action.clone()).collect();
        actions.push(Action::Topic(TopicId::new(&"a".repeat(32))));
        actions.push(Action::Language(Language::parse("en-GB").unwrap()));
        actions.push(Action::Choose("weekday_afternoon".to_owned()));
        actions.push(Action::ChangeAnswer(Question::PreferredTimes));
        actions.push(Action::Rate(5));
        for action in actions {
            let data = Data {
                turn: u32::MAX,
                nonce: u32::MAX,
                action,
            };
            let encoded = data.encode();
            assert!(encoded.len() <= BUTTON_DATA_LIMIT, "{encoded}");
            assert_eq!(Data::decode(&encoded).unwrap(), data);
        }
    }

    #[test]
    fn mangled_data_is_unknown() {
        for data in [
            "",
            ".",
            "..",
            "1.2",
            "1.2.",
            "1.2.nothing",
            "x.2.menu",
            "1.2.t:",
            "1.2.t:../x",
            "1.2.f:nothing",
            "-1.2.menu",
            "1.2.l:",
            "1.2.l:!!",
            "1.2.r:",
            "1.2.r:0",
            "1.2.r:6",
            "1.2.r:+5",
            "1.2.r:05",
        ] {
            assert_eq!(Data::decode(data), Err(UnknownData), "{data}");
        }
        assert_eq!(Data::decode(&"9".repeat(65)), Err(UnknownData));
    }
}
