//! Reception: every action of a person at the desk, each in one transaction.
//!
//! ```text
//! claim, take_next -> reply, note, correct -> release | transfer | close -> reopen
//! lapse_leases, escalate: what time does when nobody acts
//! ```
//!
//! | file | what it does |
//! |---|---|
//! | `moves` | claim, take next, release, transfer, close, reopen |
//! | `words` | replies, sending again, notes, drafts |
//! | `care` | acknowledging danger, correcting an enquiry |
//! | `erase` | a patient and everything on him |
//! | `time` | leases, presence, escalation |
//! | `act` | one action's transaction, messages and news |
//!
//! Promises: of two who pick up one conversation one wins and the other is told who; a
//! move names the version that was seen and leaves its event; what goes to a patient is
//! committed before it is sent, in the order of the commits; a tab that is out of date
//! gets its text back. Refuses: to close while danger is unacknowledged (C7); to repeat a
//! receptionist's reply by itself.

mod act;
mod care;
mod erase;
mod moves;
mod time;
mod words;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use uuid::Uuid;

use super::news::News;
use super::parcel::Outlet;
use crate::assistant::Assistant;
use crate::assistant::details::Invalid;
use crate::assistant::dialogue::form::Question;
use crate::assistant::reference::Reference;
use crate::clock::Clock;
use crate::store::Store;
use crate::store::outbox::Status;

/// How long things may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// After so long without a sign of its owner a claim returns to the queue.
    pub lease: Duration,
    /// For so long after the end a conversation can be reopened.
    pub reopen: Duration,
    /// After so long unacknowledged danger is told to the managers.
    pub escalate_urgent: Duration,
    /// After so many opening hours a wait is told to the managers.
    pub escalate_wait: Duration,
}

/// Who was at the desk within this time is on shift.
pub const ON_SHIFT: Duration = Duration::from_secs(30 * 60);

/// The desk's actions.
pub struct Reception {
    store: Store,
    assistant: Arc<Assistant>,
    clock: Clock,
    outlet: Outlet,
    news: News,
    rules: Rules,
    /// The clocks when leases were last looked at.
    looked: Mutex<Option<(Timestamp, Duration)>>,
}

/// A conversation as its owner sees it: what an action is bound to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    pub conversation: Uuid,
    pub version: i64,
}

/// Why an action on a held conversation came too late.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stale {
    /// Somebody else has it now.
    TakenBy { name: String },
    /// It waits in the queue: it was released, or the claim lapsed.
    Waiting,
    /// It is closed, by the person of that name where it was a person.
    Closed { by: Option<String> },
    /// It is one's own, but things have happened to it since: load it again.
    Changed,
    /// The patient has written something that was not seen yet.
    PatientWrote,
    /// There is no such conversation (any more).
    Gone,
}

/// What became of a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claimed {
    Yes(Held),
    /// It was one's own already.
    Already(Held),
    TakenBy {
        name: String,
    },
    /// It is not in the queue any more.
    Gone,
}

/// What became of "take next".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    Yes { held: Held, reference: Reference },
    NobodyWaits,
}

/// What became of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Released {
    Yes,
    Stale(Stale),
}

/// What became of a transfer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Transferred {
    Yes {
        name: String,
    },
    /// The colleague is disabled or unknown, or oneself.
    NotPossible,
    Stale(Stale),
}

/// What became of a close.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closed {
    Yes,
    /// A red flag must be acknowledged first (C7).
    Unacknowledged,
    Stale(Stale),
}

/// What became of reopening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reopened {
    /// Back with the receptionist who had it last and is on shift.
    With {
        name: String,
        held: Held,
    },
    Waiting,
    /// The grace period is over, or it never was at the desk.
    TooLate,
    /// The patient has a newer conversation: go on there.
    Newer(Reference),
    NotClosed,
}

/// What is said to a patient.
#[derive(Clone, PartialEq, Eq)]
pub enum Words {
    /// As typed.
    Text(String),
    /// A canned reply, which goes in the patient's language (U9).
    Canned(Uuid),
}

/// What became of a reply.
#[derive(Clone, PartialEq, Eq)]
pub enum Replied {
    Yes {
        message: Uuid,
    },
    /// Nothing was sent; here is the text again.
    Stale {
        why: Stale,
        words: Words,
    },
    Empty,
    /// Longer than a message can be; `over` is by how many UTF-16 units.
    TooLong {
        over: usize,
        words: Words,
    },
    /// The canned reply is gone or has no text in a usable language.
    NoText,
}

/// What became of an acknowledgement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Acknowledged {
    Yes,
    /// Somebody else was first.
    By {
        name: String,
        at: Timestamp,
    },
    /// There is no danger to acknowledge.
    NoDanger,
}

/// What became of a correction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Corrected {
    /// The fields that changed; empty where all stayed as it was.
    Yes(Vec<Question>),
    /// Nothing was changed; the faults, field by field.
    Invalid(Vec<(Question, Invalid)>),
    NoEnquiry,
}

/// What became of sending a message again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resent {
    Yes {
        message: Uuid,
    },
    /// It stands like this, so that there is nothing to repeat.
    NotNow(Status),
    /// It was sent again already.
    Already,
    /// No message of a receptionist.
    Gone,
}

impl Reception {
    pub fn new(
        store: Store,
        assistant: Arc<Assistant>,
        clock: Clock,
        outlet: Outlet,
        news: News,
        rules: Rules,
    ) -> Self {
        Self {
            store,
            assistant,
            clock,
            outlet,
            news,
            rules,
            looked: Mutex::default(),
        }
    }
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            lease: Duration::from_secs(30 * 60),
            reopen: Duration::from_secs(60 * 60),
            escalate_urgent: Duration::from_secs(5 * 60),
            escalate_wait: Duration::from_secs(2 * 3600),
        }
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Words(redacted)")
    }
}

impl std::fmt::Debug for Replied {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Yes { message } => write!(f, "Yes({message})"),
            Self::Stale { why, .. } => write!(f, "Stale({why:?})"),
            Self::Empty => f.write_str("Empty"),
            Self::TooLong { over, .. } => write!(f, "TooLong({over})"),
            Self::NoText => f.write_str("NoText"),
        }
    }
}
