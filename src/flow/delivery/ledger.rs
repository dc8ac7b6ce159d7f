//! The outcomes that are known here and not yet in the outbox.
//!
//! Promises: many outcomes go in one transaction; while the database is away they are
//! kept and written later. Until then a crash makes them repeats, never losses.

use serde_json::json;
use uuid::Uuid;

use super::line::Settled;
use super::verdict::Verdict;
use crate::clock::Clock;
use crate::flow::channel::Chat;
use crate::flow::news::{Item, Kind};
use crate::flow::parcel::Parcel;
use crate::store::event::{self, Event};
use crate::store::message::Author;
use crate::store::outbox::Status;
use crate::store::outcome::{self, Note};
use crate::store::patient::{self, Address};
use crate::store::{StoreError, Transaction};

/// Outcomes to be written.
#[derive(Default)]
pub(super) struct Ledger {
    notes: Vec<Note>,
    blocked: Vec<(Address, i64)>,
    failures: Vec<(Option<Uuid>, i64, String)>,
    /// What became of receptionists' replies.
    pub news: Vec<Item>,
    /// The rows that are decided once this is written.
    pub decided: Vec<i64>,
    /// The chats that may go on then.
    pub chats: Vec<Chat>,
}

impl Ledger {
    pub fn is_empty(&self) -> bool {
        self.notes.is_empty() && self.blocked.is_empty()
    }

    /// Enters what a sending has come to.
    pub fn enter(&mut self, settled: Settled, last: i64, clock: &Clock) {
        let Settled {
            parcel,
            verdict,
            decided,
            waits,
        } = settled;
        count(&verdict);
        self.decided.extend(decided);
        self.chats.extend(waits);
        let mut note = note(&parcel, Status::Leased);
        match verdict {
            Verdict::Sent { message } => {
                note.status = Status::Sent;
                note.sent_message = message;
            }
            Verdict::Again { wait, .. } | Verdict::Pause { wait } => {
                note.not_before = clock.now().checked_add(wait).ok();
            }
            Verdict::Unknown => note.status = Status::Unknown,
            Verdict::Failed { reason } => {
                tracing::warn!(row = parcel.id, reason, "a reply could not be delivered");
                self.failures
                    .push((parcel.conversation, parcel.id, reason.clone()));
                note.status = Status::Failed;
                note.reason = Some(reason);
            }
            Verdict::Blocked => {
                note.status = Status::Blocked;
                self.blocked.push((parcel.address.clone(), last));
            }
        }
        self.notes.push(note);
        if let Some(conversation) = parcel
            .conversation
            .filter(|_| parcel.author == Author::Staff)
        {
            self.news.push(Item {
                conversation,
                kind: Kind::Delivered,
                urgent: false,
            });
        }
    }

    /// Writes everything into `tx`.
    pub async fn write(&self, tx: &mut Transaction, clock: &Clock) -> Result<(), StoreError> {
        let now = clock.now();
        outcome::note(tx, &self.notes, now).await?;
        for (address, last) in &self.blocked {
            patient::mark_blocked(tx, address, now).await?;
            outcome::settle_blocked(tx, address, *last, now).await?;
        }
        let event = |(conversation, row, reason): &(Option<Uuid>, i64, String)| Event {
            id: clock.fresh_id(),
            at: now,
            conversation: *conversation,
            kind: "delivery_failed",
            detail: json!({ "row": row, "reason": reason }),
        };
        let events: Vec<Event> = self.failures.iter().map(event).collect();
        event::append(tx, &events).await
    }

    /// Puts back what could not be written, before what came since.
    pub fn restore(&mut self, earlier: Ledger) {
        let later = std::mem::replace(self, earlier);
        self.notes.extend(later.notes);
        self.blocked.extend(later.blocked);
        self.failures.extend(later.failures);
        self.news.extend(later.news);
        self.decided.extend(later.decided);
        self.chats.extend(later.chats);
    }
}

fn note(parcel: &Parcel, status: Status) -> Note {
    Note {
        id: parcel.id,
        status,
        attempts: parcel.attempts,
        repeats: parcel.repeats,
        not_before: None,
        reason: None,
        sent_message: None,
    }
}

fn count(verdict: &Verdict) {
    let outcome = match verdict {
        Verdict::Sent { .. } => "sent",
        Verdict::Again { repeat: true, .. } => "repeated",
        Verdict::Again { repeat: false, .. } => "not_sent",
        Verdict::Pause { .. } => "paused",
        Verdict::Failed { .. } => "failed",
        Verdict::Blocked => "blocked",
        Verdict::Unknown => "unknown",
    };
    metrics::counter!("enquiry_desk_replies_total", "outcome" => outcome).increment(1);
}
