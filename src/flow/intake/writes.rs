//! The rows of a batch, collected in memory and stored with few statements.
//!
//! Promises: they are stored in an order that suits their references, and within each
//! kind in the order in which things happened.

use std::sync::Arc;

use jiff::Timestamp;
use serde_json::Value;
use uuid::Uuid;

use super::room::Room;
use crate::assistant::enquiry::{Consent, Enquiry};
use crate::assistant::reference::Reference;
use crate::assistant::understanding::red_flags::RedFlag;
use crate::clock::Clock;
use crate::flow::channel::Outgoing;
use crate::flow::parcel::{Outlet, Parcel, chat_of};
use crate::store::enquiry::{self, Submission};
use crate::store::event::{self, Event};
use crate::store::message::{self, Author, Edit, Message};
use crate::store::outbox::{self, Action, NewRow, Status};
use crate::store::patient::{self, Address};
use crate::store::unanswered::{self, Unanswered};
use crate::store::updates::{self, Rejected};
use crate::store::{StoreError, Transaction, consent, conversation, outcome, red_flag};

/// What a batch writes beside its patients and conversations.
pub(super) struct Writes {
    pub now: Timestamp,
    pub clock: Clock,
    blocked: Vec<Address>,
    kept: Vec<Uuid>,
    messages: Vec<Message>,
    later: Vec<Late>,
    leaving: Vec<Going>,
    events: Vec<Event>,
    rejected: Vec<Rejected>,
}

/// A row of the outbox to be.
struct Going {
    address: Address,
    conversation: Option<Uuid>,
    message: Option<Uuid>,
    outgoing: Arc<Outgoing>,
    status: Status,
}

/// What is rare, or refers to messages: stored after them, one by one, in its order.
pub(super) enum Late {
    Edit(Edit),
    ConsentGiven {
        patient: Uuid,
        consent: Consent,
    },
    ConsentWithdrawn {
        patient: Uuid,
    },
    Submitted {
        conversation: Uuid,
        patient: Uuid,
        reference: Reference,
        enquiry: Box<Enquiry>,
    },
    RedFlag {
        conversation: Uuid,
        message: Uuid,
        flag: RedFlag,
    },
    Unanswered(Unanswered),
}

impl Writes {
    pub fn new(clock: Clock, now: Timestamp) -> Self {
        Self {
            now,
            clock,
            blocked: Vec::new(),
            kept: Vec::new(),
            messages: Vec::new(),
            later: Vec::new(),
            leaving: Vec::new(),
            events: Vec::new(),
            rejected: Vec::new(),
        }
    }

    pub fn id(&self) -> Uuid {
        self.clock.fresh_id()
    }

    pub fn rejected(&self) -> usize {
        self.rejected.len()
    }

    pub fn message(&mut self, message: Message) {
        self.messages.push(message);
    }

    pub fn edit(&mut self, edit: Edit) {
        self.later.push(Late::Edit(edit));
    }

    pub fn later(&mut self, late: Late) {
        self.later.push(late);
    }

    pub fn reject(&mut self, rejected: Rejected) {
        self.rejected.push(rejected);
    }

    pub fn event(&mut self, conversation: Option<Uuid>, kind: &'static str, detail: Value) {
        self.events.push(Event {
            id: self.id(),
            at: self.now,
            conversation,
            kind,
            detail,
        });
    }

    /// Lets the conversation's messages so far stay; those that follow may be early again.
    pub fn keep(&mut self, conversation: Uuid) {
        for message in &mut self.messages {
            if message.conversation == conversation {
                message.purge_at = None;
            }
        }
        if !self.kept.contains(&conversation) {
            self.kept.push(conversation);
        }
    }

    /// The person is not reachable: what is on its way to him is settled.
    pub fn block(&mut self, address: Address) {
        for going in &mut self.leaving {
            if going.address == address {
                going.status = Status::Blocked;
            }
        }
        self.event(None, "blocked", serde_json::json!({}));
        self.blocked.push(address);
    }

    pub fn reply(
        &mut self,
        address: &Address,
        conversation: Uuid,
        message: Uuid,
        outgoing: Arc<Outgoing>,
    ) {
        self.leaving.push(Going {
            address: address.clone(),
            conversation: Some(conversation),
            message: Some(message),
            outgoing,
            status: Status::Leased,
        });
    }

    pub fn leave(&mut self, address: Address) {
        self.leaving.push(Going {
            address,
            conversation: None,
            message: None,
            outgoing: Arc::new(Outgoing::LeaveChat),
            status: Status::Leased,
        });
    }

    /// Stores everything; returns what is to be sent once it is committed.
    pub async fn store(
        self,
        tx: &mut Transaction,
        room: Room,
        outlet: &Outlet,
    ) -> Result<Vec<Parcel>, StoreError> {
        // Before the new rows of the same chats: these settle only what was there.
        for address in &self.blocked {
            patient::mark_blocked(tx, address, self.now).await?;
            outcome::settle_blocked(tx, address, i64::MAX, self.now).await?;
        }
        let (patients, conversations) = room.into_rows();
        patient::save(tx, &patients).await?;
        conversation::save(tx, &conversations).await?;
        for conversation in &self.kept {
            message::keep(tx, *conversation).await?;
        }
        message::insert(tx, &self.messages).await?;
        for late in &self.later {
            store_late(tx, late, &self.clock, self.now).await?;
        }
        event::append(tx, &self.events).await?;
        updates::reject(tx, &self.rejected).await?;
        post(tx, self.leaving, self.now, outlet).await
    }
}

async fn store_late(
    tx: &mut Transaction,
    late: &Late,
    clock: &Clock,
    now: Timestamp,
) -> Result<(), StoreError> {
    let id = clock.fresh_id();
    match late {
        Late::Edit(edit) => message::edit(tx, edit).await.map(|_found| ()),
        Late::ConsentGiven { patient, consent } => consent::give(tx, id, *patient, consent).await,
        Late::ConsentWithdrawn { patient } => consent::withdraw(tx, *patient, now).await,
        Late::Submitted {
            conversation,
            patient,
            reference,
            enquiry,
        } => {
            let submission = Submission {
                id,
                consent_id: clock.fresh_id(),
                conversation: *conversation,
                patient: *patient,
                reference,
                enquiry,
                at: now,
            };
            enquiry::submit(tx, &submission).await
        }
        Late::RedFlag {
            conversation,
            message,
            flag,
        } => red_flag::record(tx, id, *conversation, Some(*message), flag, now).await,
        Late::Unanswered(question) => unanswered::record(tx, question).await,
    }
}

/// Writes the outbox rows, born leased to this process, and wraps them for delivery.
async fn post(
    tx: &mut Transaction,
    leaving: Vec<Going>,
    now: Timestamp,
    outlet: &Outlet,
) -> Result<Vec<Parcel>, StoreError> {
    if leaving.is_empty() {
        return Ok(Vec::new());
    }
    let lease = outlet.lease();
    let row = |going: &Going| NewRow {
        message: going.message,
        address: going.address.clone(),
        action: match *going.outgoing {
            Outgoing::Reply(_) => Action::Reply,
            Outgoing::LeaveChat => Action::LeaveChat,
        },
        status: going.status,
        lease: (going.status == Status::Leased).then_some(lease),
        at: now,
    };
    let rows: Vec<NewRow> = leaving.iter().map(row).collect();
    let first = outbox::insert(tx, &rows).await?;
    Ok((first..)
        .zip(leaving)
        .filter(|(_, going)| going.status == Status::Leased)
        .filter_map(|(id, going)| parcel(id, going))
        .collect())
}

fn parcel(id: i64, going: Going) -> Option<Parcel> {
    Some(Parcel {
        id,
        chat: chat_of(&going.address)?,
        address: going.address,
        conversation: going.conversation,
        author: Author::Assistant,
        outgoing: going.outgoing,
        attempts: 0,
        repeats: 0,
        wait: std::time::Duration::ZERO,
    })
}
