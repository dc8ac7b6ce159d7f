//! Updates that this program fails on.
//!
//! Promises: the update is kept sealed, its person is answered and queued for reception,
//! and the channel is told that it was taken. Refuses: to log what it was.

use jiff::Timestamp;

use super::room::{Place, Room};
use super::writes::Writes;
use super::{Intake, Settled, records, turn};
use crate::assistant::event::Sender;
use crate::assistant::reception::Reason;
use crate::flow::channel::{Received, Update};
use crate::flow::panics::survive;
use crate::store::conversation::SavedState;
use crate::store::patient::Address;
use crate::store::updates::{self, Rejected};
use crate::store::{StoreError, Transaction};

/// Why an update failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The mind panicked.
    Panicked,
    /// The conversation's state cannot be opened or read.
    UnreadableState,
    /// The channel could not decode it.
    Undecoded,
    /// The database refused one of its rows.
    Refused,
}

impl Fault {
    fn word(self) -> &'static str {
        match self {
            Self::Panicked => "panicked",
            Self::UnreadableState => "unreadable_state",
            Self::Undecoded => "undecoded",
            Self::Refused => "refused",
        }
    }
}

impl Intake {
    /// Keeps the update, answers and queues its person.
    pub(super) fn fail(
        &self,
        place: Option<&mut Place>,
        update: &Update,
        fault: Fault,
        writes: &mut Writes,
    ) {
        let why = fault.word();
        let conversation = place.as_ref().map(|place| place.conversation.id);
        tracing::error!(
            why,
            number = update.key.number,
            ?conversation,
            "an update is kept"
        );
        let id = writes.id();
        let mut rejected = rejected(update, fault, id, writes.now);
        rejected.conversation = conversation;
        if let Some(place) = place {
            if fault == Fault::UnreadableState {
                let fresh = SavedState::Fresh;
                rejected.state = Some(std::mem::replace(&mut place.conversation.state, fresh));
            }
            self.console(place, update, fault, writes);
        }
        writes.event(conversation, "rejected", serde_json::json!({ "why": why }));
        writes.reject(rejected);
    }

    fn console(&self, place: &mut Place, update: &Update, fault: Fault, writes: &mut Writes) {
        let mut sender: Option<&Sender> = None;
        if let Received::Said { incoming, .. } = &update.received {
            sender = Some(&incoming.sender);
            place.greet(&incoming.sender);
            // A row that the database refused would be refused again.
            if fault != Fault::Refused {
                turn::receive(place, &incoming.event, writes);
            }
        }
        place.conversation.updated_at = writes.now;
        records::hand_over(place, Reason::Failure, writes);
        let known = place.patient.language.clone();
        // A mind that cannot even say this says nothing: reception will.
        if let Some(reply) = survive(|| self.mind.failed(sender, known.as_ref())) {
            turn::answer(place, reply, writes);
        }
    }

    /// An update of which the database refused a row, after its savepoint was restored.
    pub(super) async fn refused(
        &self,
        tx: &mut Transaction,
        update: &Update,
        error: &StoreError,
        now: Timestamp,
    ) -> Result<Settled, StoreError> {
        tracing::error!(%error, number = update.key.number, "the database refused an update");
        match self.try_refused(tx, update, now).await {
            Err(error) if error.is_confined() => {
                // Not even its person's conversation can be written: the update alone is.
                tx.back_to_mark().await?;
                let kept = rejected(update, Fault::Refused, self.clock.fresh_id(), now);
                updates::reject(tx, &[kept]).await?;
                Ok(Settled {
                    rejected: 1,
                    ..Settled::default()
                })
            }
            other => other,
        }
    }

    async fn try_refused(
        &self,
        tx: &mut Transaction,
        update: &Update,
        now: Timestamp,
    ) -> Result<Settled, StoreError> {
        let mut room = Room::load(tx, &[update], &self.clock).await?;
        let mut writes = Writes::new(self.clock.clone(), now, self.mind.is_closed(now));
        let place = match &update.received {
            Received::Said { chat, .. } | Received::Unreadable { chat: Some(chat) } => {
                Some(room.place(&super::address(update, *chat)))
            }
            _ => None,
        };
        self.fail(place, update, Fault::Refused, &mut writes);
        let written = writes.store(tx, room, &self.outlet).await?;
        Ok(Settled::of(written, 1))
    }
}

fn rejected(update: &Update, fault: Fault, id: uuid::Uuid, now: Timestamp) -> Rejected {
    let chat = match &update.received {
        Received::Said { chat, .. } | Received::Blocked { chat } | Received::Group { chat } => {
            chat.id
        }
        Received::Unreadable { chat } => chat.map_or(0, |chat| chat.id),
        Received::Ignored { .. } => 0,
    };
    Rejected {
        id,
        conversation: None,
        address: Address {
            channel: update.key.channel.code().to_owned(),
            bot: update.key.bot,
            chat,
        },
        number: update.key.number,
        raw: update.raw.clone(),
        state: None,
        why: fault.word(),
        at: now,
    }
}
