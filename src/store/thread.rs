//! A conversation as the desk reads it: all episodes with the patient, who spoke, what
//! became of each reply, and what reception should know.
//!
//! Promises: one state of the database; a body that cannot be opened is shown as such and
//! the rest stays readable. Refuses: more than the newest messages; see [`NEWEST`].

mod reading;
mod words;

pub use reading::read;

use jiff::Timestamp;
use serde_json::Value;
use uuid::Uuid;

use super::desk_queue::{Danger, Holder, Sender};
use super::note::Note;
use super::outbox::Status;
use crate::assistant::enquiry::Enquiry;
use crate::assistant::event::Event;
use crate::assistant::language::Language;
use crate::assistant::reception::{Outcome, Reason, Stage};
use crate::assistant::reference::Reference;
use crate::assistant::reply::Reply;
use crate::assistant::understanding::red_flags::Class;

/// How many messages of a patient are read; earlier ones are left out.
pub const NEWEST: u32 = 1000;

/// Everything on one patient, seen from one conversation.
#[derive(Clone, Debug)]
pub struct Whole {
    pub patient: Patient,
    /// The conversation that was asked for; it is among the episodes.
    pub conversation: Uuid,
    /// Oldest first.
    pub episodes: Vec<Episode>,
    /// Whether earlier messages were left out.
    pub cut: bool,
}

/// The patient.
#[derive(Clone, Debug)]
pub struct Patient {
    pub id: Uuid,
    pub channel: String,
    pub language: Option<Language>,
    pub sender: Sender,
    /// Since when the bot is blocked: nothing arrives.
    pub blocked_at: Option<Timestamp>,
    pub known_since: Timestamp,
}

/// One conversation.
#[derive(Clone, Debug)]
pub struct Episode {
    pub conversation: Uuid,
    pub reference: Reference,
    pub stage: Stage,
    pub version: i64,
    pub reason: Option<Reason>,
    pub waiting_since: Option<Timestamp>,
    pub out_of_hours: bool,
    pub danger: Option<Danger>,
    pub claimed_by: Option<Holder>,
    pub lease_until: Option<Timestamp>,
    pub escalated_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub closed: Option<Closed>,
    /// The patient's last message: a reply that was written without it is stale.
    pub patient_message: Option<Uuid>,
    /// How many messages since the last reply of a receptionist.
    pub unread: u32,
    /// Oldest first.
    pub messages: Vec<Spoken>,
    /// Oldest first.
    pub happened: Vec<Happening>,
    pub notes: Vec<Note>,
    pub red_flags: Vec<Flag>,
    pub enquiry: Option<Submitted>,
    /// The ids of the topics answered from approved text, in their order, each once.
    pub topics_read: Vec<String>,
    /// The ids of the topics without an answer, in their order, each once.
    pub topics_open: Vec<String>,
    pub rating: Option<u8>,
}

/// How a conversation ended. `by` and `outcome` are missing where it ended by itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Closed {
    pub at: Timestamp,
    pub by: Option<String>,
    pub outcome: Option<Outcome>,
}

/// One message.
#[derive(Clone, Debug)]
pub struct Spoken {
    pub id: Uuid,
    pub at: Timestamp,
    pub speaker: Speaker,
    pub body: Body,
    /// What it said before, oldest first, with when that was replaced.
    pub revisions: Vec<(Timestamp, Body)>,
    /// `None` for what the patient said.
    pub delivery: Option<Delivery>,
}

/// Who spoke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Speaker {
    Patient,
    Assistant,
    /// The name of the receptionist.
    Staff(String),
}

/// What was said.
#[derive(Clone, Debug)]
pub enum Body {
    /// By the patient.
    Event(Event),
    /// To the patient.
    Reply(Reply),
    /// It cannot be opened, or is of a later version.
    Unreadable,
}

/// What became of a message to the patient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    pub status: Status,
    /// Of a failure; no personal data.
    pub reason: Option<String>,
    /// When that was decided: for a sent one, when it was sent.
    pub decided_at: Option<Timestamp>,
    /// Whether a person may send it again: a receptionist's, failed or unknown, and not
    /// sent again yet.
    pub can_resend: bool,
}

/// An event worth showing.
#[derive(Clone, Debug, PartialEq)]
pub struct Happening {
    pub at: Timestamp,
    /// A word such as `moved`, `acknowledged`, `escalated`, `consent_given`.
    pub kind: String,
    /// Who did it, where a person did.
    pub by: Option<String>,
    /// To whom, of a transfer.
    pub to: Option<String>,
    /// Codes, ids and counts.
    pub detail: Value,
}

/// A red flag.
#[derive(Clone)]
pub struct Flag {
    pub class: Class,
    pub rule: String,
    /// The words that set it off.
    pub words: Vec<String>,
    pub message: Option<Uuid>,
    pub at: Timestamp,
}

/// The submitted enquiry.
#[derive(Clone, Debug)]
pub struct Submitted {
    pub at: Timestamp,
    pub enquiry: Enquiry,
    /// Whether the consent it rests on was taken back.
    pub consent_withdrawn_at: Option<Timestamp>,
    /// Newest last.
    pub corrections: Vec<Correction>,
}

/// Who corrected what of an enquiry.
#[derive(Clone, Debug)]
pub struct Correction {
    pub at: Timestamp,
    pub by: String,
    /// Codes of the export.
    pub fields: Vec<String>,
    /// What the enquiry said before.
    pub before: Enquiry,
}

impl std::fmt::Debug for Flag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Flag({:?}, {})", self.class, self.rule)
    }
}
