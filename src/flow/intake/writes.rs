//! The rows of a batch, collected in memory and stored with few statements.
//!
//! Promises: they are stored in an order that suits their references, and within each
//! kind in the order in which things happened.

use std::sync::Arc;

use jiff::Timestamp;
use serde_json::Value;
use uuid::Uuid;

use super::room::{Place, Room};
use crate::assistant::enquiry::{Consent, Enquiry};
use crate::assistant::event::Event as Said;
use crate::assistant::reference::Reference;
use crate::assistant::reply::Reply;
use crate::assistant::understanding::red_flags::RedFlag;
use crate::clock::Clock;
use crate::flow::channel::{ChannelKind, Outgoing};
use crate::flow::erasing::{Erased, Leaver, erase};
use crate::flow::news::Item;
use crate::flow::own_record::send_data;
use crate::flow::parcel::{Forgotten, Outlet, Parcel};
use crate::flow::post::{Going, post};
use crate::store::enquiry::{self, Submission};
use crate::store::event::{self, Event};
use crate::store::message::{self, Author, Direction, Edit, Message};
use crate::store::outbox::Status;
use crate::store::patient::{self, Address};
use crate::store::unanswered::{self, Unanswered};
use crate::store::updates::{self, Rejected};
use crate::store::{StoreError, Transaction, consent, conversation, outcome, rating, red_flag};

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
    news: Vec<Item>,
    wants_data: Vec<Address>,
    leaver: Option<Leaver>,
    /// Whether reception is closed now.
    pub closed: bool,
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
    Rated {
        conversation: Uuid,
        value: u8,
    },
}

/// What is written, and to be told once it is committed.
pub(super) struct Written {
    pub parcels: Vec<Parcel>,
    pub forgotten: Option<Forgotten>,
    pub news: Vec<Item>,
}

impl Writes {
    pub fn new(clock: Clock, now: Timestamp, closed: bool) -> Self {
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
            news: Vec::new(),
            wants_data: Vec::new(),
            leaver: None,
            closed,
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

    /// Tells open desks, once it is committed; each thing once.
    pub fn news(&mut self, item: Item) {
        if !self.news.contains(&item) {
            self.news.push(item);
        }
    }

    /// Keeps what a patient did after the end of a conversation.
    pub fn heard(&mut self, id: Uuid, conversation: Uuid, patient: Uuid, event: &Said) {
        self.message(Message {
            id,
            conversation,
            patient,
            direction: Direction::In,
            author: Author::Patient,
            kind: event.kind(),
            channel_message: event.message(),
            body: serde_json::to_vec(event).expect("an event has no keys that JSON cannot hold"),
            at: self.now,
            purge_at: None,
            staff: None,
            resends: None,
        });
    }

    /// Keeps a reply of the assistant and puts it into the outbox.
    pub fn say(&mut self, address: &Address, conversation: Uuid, patient: Uuid, reply: Reply) {
        let id = self.id();
        self.message(Message {
            id,
            conversation,
            patient,
            direction: Direction::Out,
            author: Author::Assistant,
            kind: "reply",
            channel_message: None,
            body: serde_json::to_vec(&reply).expect("a reply has no keys that JSON cannot hold"),
            at: self.now,
            purge_at: None,
            staff: None,
            resends: None,
        });
        self.leaving.push(Going {
            address: address.clone(),
            conversation: Some(conversation),
            message: Some(id),
            author: Author::Assistant,
            outgoing: Arc::new(Outgoing::Reply(reply)),
            status: Status::Leased,
        });
    }

    pub fn leave(&mut self, address: Address) {
        self.leaving.push(Going {
            address,
            conversation: None,
            message: None,
            author: Author::Assistant,
            outgoing: Arc::new(Outgoing::LeaveChat),
            status: Status::Leased,
        });
    }

    /// The patient gets a copy of what is kept, where files can be sent.
    pub fn send_data(&mut self, place: &Place) {
        let address = &place.patient.address;
        let kind = ChannelKind::from_code(&address.channel);
        if kind.is_some_and(ChannelKind::takes_files) {
            self.wants_data.push(address.clone());
        }
    }

    /// The patient is erased once everything else of this batch is stored; the batch ends
    /// with that.
    pub fn erase(&mut self, place: &Place, farewell: Option<Reply>) {
        self.leaver = farewell.map(|farewell| Leaver {
            patient: place.patient.id,
            address: place.patient.address.clone(),
            farewell,
            status: Status::Leased,
        });
    }

    /// Whether somebody is to be erased.
    pub fn is_erasing(&self) -> bool {
        self.leaver.is_some()
    }

    /// Stores everything; returns what is to be sent once it is committed.
    pub async fn store(
        self,
        tx: &mut Transaction,
        room: Room,
        outlet: &Outlet,
    ) -> Result<Written, StoreError> {
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
        let mut parcels = post(tx, self.leaving, self.now, outlet).await?;
        for address in self.wants_data {
            parcels.extend(send_data(tx, address, self.now, outlet).await?);
        }
        let mut written = Written {
            parcels,
            forgotten: None,
            news: self.news,
        };
        if let Some(leaver) = self.leaver {
            let address = leaver.address.clone();
            let erased = erase(tx, leaver, outlet, &self.clock, self.now).await?;
            written.take(erased, &address);
        }
        Ok(written)
    }
}

impl Written {
    /// Of somebody who was erased nothing but the last word is sent and told.
    fn take(&mut self, erased: Erased, address: &Address) {
        self.parcels.retain(|parcel| parcel.address != *address);
        self.parcels.extend(erased.parcels);
        let gone: Vec<Uuid> = erased.news.iter().map(|item| item.conversation).collect();
        self.news.retain(|item| !gone.contains(&item.conversation));
        self.news.extend(erased.news);
        self.forgotten = erased.forgotten;
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
        Late::Rated {
            conversation,
            value,
        } => rating::rate(tx, *conversation, *value, now).await,
    }
}
