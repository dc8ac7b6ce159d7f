//! One action on its way: its transaction, what it says, what it tells.

use std::sync::Arc;

use jiff::Timestamp;
use serde_json::Value;
use uuid::Uuid;

use super::{Reception, Stale};
use crate::assistant::notice::Notice;
use crate::assistant::reception::{Move, Stage};
use crate::assistant::reply::Reply;
use crate::flow::Unavailable;
use crate::flow::channel::Outgoing;
use crate::flow::erasing::{Leaver, erase};
use crate::flow::news::{Item, Kind};
use crate::flow::parcel::Turn;
use crate::flow::post::{Going, post};
use crate::store::Transaction;
use crate::store::audit::{self, Entry};
use crate::store::claim::{Lease, Standing};
use crate::store::conversation::Step;
use crate::store::event::{self, Event};
use crate::store::message::{self, Author, Direction, Message};
use crate::store::outbox::Status;
use crate::store::staff::Member;

/// An action that is not committed yet. Dropped, it leaves nothing behind.
pub(super) struct Act<'a> {
    desk: &'a Reception,
    pub tx: Transaction,
    pub now: Timestamp,
    messages: Vec<Message>,
    leaving: Vec<Going>,
    events: Vec<Event>,
    audit: Vec<Entry>,
    leaver: Option<Leaver>,
    news: Vec<Item>,
    /// Held until delivery has what was written.
    _turn: Turn,
}

impl Reception {
    pub(super) async fn begin(&self) -> Result<Act<'_>, Unavailable> {
        let turn = self.outlet.turn().await;
        Ok(Act {
            desk: self,
            tx: self.store.begin().await?,
            now: self.clock.now(),
            messages: Vec::new(),
            leaving: Vec::new(),
            events: Vec::new(),
            audit: Vec::new(),
            leaver: None,
            news: Vec::new(),
            _turn: turn,
        })
    }
}

impl Act<'_> {
    /// A move by somebody at the desk, or by nobody.
    pub fn step(&self, step: Move, by: Option<Uuid>) -> Step {
        Step {
            step,
            event: self.desk.clock.fresh_id(),
            at: self.now,
            by,
            to: None,
        }
    }

    /// The lease of somebody who is at the desk now.
    pub fn lease(&self, owner: Uuid) -> Lease {
        Lease {
            owner,
            until: self.now + self.desk.rules.lease,
        }
    }

    /// Tells the patient what reception did.
    pub fn notify(&mut self, standing: &Standing, notice: &Notice<'_>) {
        let language = standing.language.as_ref();
        let reply = self.desk.assistant.notice(notice, language);
        self.say(standing, reply, None, None);
    }

    /// Says something to the patient: the assistant, or somebody at the desk.
    pub fn say(
        &mut self,
        standing: &Standing,
        reply: Reply,
        staff: Option<Uuid>,
        resends: Option<Uuid>,
    ) -> Uuid {
        let id = self.desk.clock.fresh_id();
        let author = match staff {
            Some(_) => Author::Staff,
            None => Author::Assistant,
        };
        self.messages.push(Message {
            id,
            conversation: standing.conversation,
            patient: standing.patient,
            direction: Direction::Out,
            author,
            kind: "reply",
            channel_message: None,
            body: serde_json::to_vec(&reply).expect("a reply has no keys that JSON cannot hold"),
            at: self.now,
            purge_at: None,
            staff,
            resends,
        });
        self.leaving.push(Going {
            address: standing.address.clone(),
            conversation: Some(standing.conversation),
            message: Some(id),
            author,
            outgoing: Arc::new(Outgoing::Reply(reply)),
            status: Status::Leased,
        });
        id
    }

    /// Records what happened.
    pub fn event(&mut self, conversation: Uuid, kind: &'static str, detail: Value) {
        self.events.push(Event {
            id: self.desk.clock.fresh_id(),
            at: self.now,
            conversation: Some(conversation),
            kind,
            detail,
        });
    }

    /// Erases a patient, once everything else is stored.
    pub fn erase(&mut self, leaver: Leaver) {
        self.leaver = Some(leaver);
    }

    /// Writes down who did it (P10).
    pub fn audit(&mut self, who: &Member, act: audit::Act, conversation: Uuid) {
        let entry = Entry::by(who.id, act, Some(conversation), self.now);
        self.audit.push(entry);
    }

    /// Tells open desks, once it is committed.
    pub fn news(&mut self, conversation: Uuid, kind: Kind, urgent: bool) {
        self.news.push(Item {
            conversation,
            kind,
            urgent,
        });
    }

    /// Stores, commits, hands to delivery, tells.
    pub async fn commit(mut self) -> Result<(), Unavailable> {
        message::insert(&mut self.tx, &self.messages).await?;
        event::append(&mut self.tx, &self.events).await?;
        let outlet = &self.desk.outlet;
        let mut parcels = post(&mut self.tx, self.leaving, self.now, outlet).await?;
        let mut forgotten = None;
        if let Some(leaver) = self.leaver {
            let clock = &self.desk.clock;
            let erased = erase(&mut self.tx, leaver, outlet, clock, self.now).await?;
            parcels = erased.parcels;
            forgotten = erased.forgotten;
            self.news.extend(erased.news);
        }
        // Last: the audit's head is held until the commit.
        for entry in &self.audit {
            audit::append(&mut self.tx, entry).await?;
        }
        self.tx.commit().await?;
        outlet.forget(forgotten);
        outlet.hand_over(parcels);
        self.desk.news.tell(self.news);
        Ok(())
    }
}

/// Why somebody who held a conversation at `version` may no longer act on it; `None` when
/// he may.
pub(super) fn stale(standing: Option<&Standing>, who: &Member, version: i64) -> Option<Stale> {
    let Some(standing) = standing else {
        return Some(Stale::Gone);
    };
    match (standing.stage, &standing.claimed_by) {
        (Stage::Claimed, Some((id, _))) if *id == who.id => {
            (standing.version != version).then_some(Stale::Changed)
        }
        (Stage::Claimed, Some((_, name))) => Some(Stale::TakenBy { name: name.clone() }),
        (Stage::Closed, _) => Some(Stale::Closed {
            by: standing.closed_by.clone(),
        }),
        (Stage::Waiting | Stage::Claimed, _) => Some(Stale::Waiting),
        (Stage::Assistant, _) => Some(Stale::Gone),
    }
}
