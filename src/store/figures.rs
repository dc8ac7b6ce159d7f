//! Figures for the manager, for a period.
//!
//! Promises: hours, weekdays and days are the clinic's; counts survive the erasure of
//! those whom they count. Refuses: figures on single receptionists.

mod counting;
mod delay;
mod questions;

pub use counting::{of_period, unanswered};
pub use questions::questions;

use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use uuid::Uuid;

use crate::assistant::language::Language;
use crate::assistant::reception::{Outcome, Reason};
use crate::assistant::reference::Reference;

/// From `from` on, up to and without `to`.
#[derive(Clone, Debug)]
pub struct Period {
    pub from: Timestamp,
    pub to: Timestamp,
    /// The clinic's.
    pub zone: TimeZone,
}

/// All of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    /// Every day of the period.
    pub days: Vec<Day>,
    /// Conversations handed over, by reason, in the order of urgency.
    pub hand_overs: Vec<(Reason, u64)>,
    /// Topics answered, by topic and language tag, most asked first.
    pub topics: Vec<TopicCount>,
    /// The form, question by question in its order.
    pub funnel: Funnel,
    pub first_reply: FirstReply,
    /// Conversations closed at the desk, by outcome, in their order.
    pub outcomes: Vec<(Outcome, u64)>,
    /// How often each rating was given, from 1 to 5.
    pub ratings: [u64; 5],
    /// Questions without an answer, by topic and language, most asked first. Without a
    /// topic: not understood.
    pub unanswered: Vec<TopicCount>,
    /// Patients in danger who deleted everything before anybody had acknowledged it.
    pub danger_erased: u64,
}

/// One day.
#[derive(Clone, Debug, PartialEq)]
pub struct Day {
    pub date: Date,
    pub conversations: u64,
    pub enquiries: u64,
    /// Conversations that came into the queue.
    pub hand_overs: u64,
}

/// How often a topic was asked in a language.
#[derive(Clone, Debug, PartialEq)]
pub struct TopicCount {
    pub topic: Option<String>,
    /// `None` for what was counted before languages were.
    pub language: Option<String>,
    pub count: u64,
}

/// How far people came in the form; each conversation counts once for each question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Funnel {
    /// Codes of the export, in the order of the form.
    pub asked: Vec<(String, u64)>,
    pub submitted: u64,
    pub cancelled: u64,
}

/// From the first time in the queue to the first reply of a receptionist, by when the
/// patient came into the queue.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FirstReply {
    pub all: Option<Spread>,
    /// By the hour of the day.
    pub by_hour: [Option<Spread>; 24],
    /// From Monday on.
    pub by_weekday: [Option<Spread>; 7],
    /// Came into the queue and had no reply so far.
    pub none: u64,
}

/// How long something took.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    pub count: u64,
    pub median: Duration,
    /// Nine of ten took no longer.
    pub p90: Duration,
}

/// A question without an answer, quoted while its message exists.
#[derive(Clone, PartialEq)]
pub struct Question {
    pub at: Timestamp,
    pub topic: Option<String>,
    pub language: Option<Language>,
    /// `None` once the message is gone (P3).
    pub text: Option<String>,
    pub conversation: Option<(Uuid, Reference)>,
}

impl std::fmt::Debug for Question {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Question({:?}, {:?})", self.topic, self.language)
    }
}
