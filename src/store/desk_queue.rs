//! The queue as the desk shows it: who waits, in what danger, what it is about.
//!
//! Promises: most urgent first, then longest waiting; the cost grows with the lines shown
//! and not with what is closed. Refuses: message text; a line says what a patient gave in
//! answer to a question, in codes.

use jiff::Timestamp;
use uuid::Uuid;

use super::{StoreError, Transaction};
use crate::assistant::details::{BodyArea, Condition, Lasting, Side};
use crate::assistant::language::Language;
use crate::assistant::reception::{Reason, Stage};
use crate::assistant::reference::Reference;
use crate::assistant::understanding::red_flags::Class;

/// Which lines.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub whose: Whose,
    /// Only patients of this language.
    pub language: Option<Language>,
}

/// Whose lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whose {
    /// Waiting and claimed.
    #[default]
    All,
    /// Claimed by this person.
    Mine(Uuid),
    Waiting,
    /// With a red flag, acknowledged or not.
    Urgent,
}

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub conversation: Uuid,
    pub reference: Reference,
    pub stage: Stage,
    pub version: i64,
    pub reason: Reason,
    pub danger: Option<Danger>,
    pub waiting_since: Timestamp,
    /// The patient's, where it is known.
    pub language: Option<Language>,
    /// The patient as the channel shows him.
    pub sender: Sender,
    pub about: About,
    /// Came into the queue while reception was closed.
    pub out_of_hours: bool,
    pub claimed_by: Option<Holder>,
    /// How many messages since the last reply of a receptionist.
    pub unread: u32,
    /// Since when the managers know.
    pub escalated_at: Option<Timestamp>,
    /// Whether the patient has blocked the bot.
    pub blocked: bool,
}

/// What a channel shows of a patient; never in `Debug`.
#[derive(Clone, Default, PartialEq)]
pub struct Sender {
    pub name: Option<String>,
    pub username: Option<String>,
}

/// A red flag of a conversation (C7).
#[derive(Clone, Debug, PartialEq)]
pub struct Danger {
    /// The most dangerous class so far.
    pub class: Class,
    /// When the last flag came.
    pub at: Timestamp,
    /// Who has seen to it since.
    pub acknowledged: Option<Acknowledged>,
}

/// Who acknowledged, and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Acknowledged {
    pub by: String,
    pub at: Timestamp,
}

/// Who has a conversation.
#[derive(Clone, Debug, PartialEq)]
pub struct Holder {
    pub id: Uuid,
    pub name: String,
}

/// What a conversation is about, in codes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct About {
    /// Of the submitted enquiry.
    pub enquiry: Option<Summary>,
    /// The ids of the topics asked last, newest first, at most three.
    pub topics: Vec<String>,
}

/// An enquiry in short.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    pub body_area: BodyArea,
    pub side: Option<Side>,
    pub condition: Option<Condition>,
    pub duration: Option<Lasting>,
}

/// How much there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub waiting: u32,
    /// With a red flag that nobody has acknowledged.
    pub urgent: u32,
    /// Claimed by the person who asks.
    pub mine: u32,
    /// Claimed by anybody.
    pub claimed: u32,
    /// Of the claimed ones of the person who asks: with a message not yet answered.
    pub unread: u32,
}

/// The lines in their order, at most `limit`.
pub async fn lines(
    _tx: &mut Transaction,
    _filter: &Filter,
    _limit: u32,
) -> Result<Vec<Line>, StoreError> {
    todo!()
}

/// One line of the queue, `None` when it is not in it: for updates of a single line.
pub async fn line(_tx: &mut Transaction, _conversation: Uuid) -> Result<Option<Line>, StoreError> {
    todo!()
}

/// How much there is, without patients' data: also for a locked screen.
pub async fn counts(_tx: &mut Transaction, _member: Uuid) -> Result<Counts, StoreError> {
    todo!()
}

/// The conversation to be taken next: the most urgent that has waited longest.
pub async fn next(
    _tx: &mut Transaction,
    _language: Option<&Language>,
) -> Result<Option<Uuid>, StoreError> {
    todo!()
}

impl std::fmt::Debug for Sender {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sender(redacted)")
    }
}
