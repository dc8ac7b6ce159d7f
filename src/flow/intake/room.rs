//! The room of a batch: every chat that it concerns, loaded once, changed in memory.

use std::collections::HashMap;

use jiff::Timestamp;
use uuid::Uuid;

use super::address;
use crate::assistant::event::Sender;
use crate::assistant::language::Language;
use crate::assistant::reception::{Move, Reason, Stage};
use crate::assistant::reference::Reference;
use crate::clock::Clock;
use crate::flow::channel::{Received, Update};
use crate::flow::news::{Item, Kind};
use crate::store::conversation::{self, Conversation, Heard, Queued, SavedState};
use crate::store::patient::{Address, Patient, ShownAs};
use crate::store::{StoreError, Transaction, queue, seat};

/// All chats of a batch.
pub(super) struct Room {
    places: HashMap<Address, Place>,
    /// How many wait in the queue, counted once.
    waiting: Option<u32>,
}

/// One chat: its patient and the open conversation.
pub(super) struct Place {
    pub patient: Patient,
    pub conversation: Conversation,
    pub consented: bool,
    pub submitted: bool,
    pub patient_changed: bool,
}

impl Room {
    /// Loads what is known of everybody who speaks in `updates`, and makes room for those
    /// who are new or whose last conversation is closed.
    pub async fn load(
        tx: &mut Transaction,
        updates: &[&Update],
        clock: &Clock,
    ) -> Result<Self, StoreError> {
        let speakers = speakers(updates);
        let mut known = load_seats(tx, &speakers).await?;
        let closed = |address: &&Address| {
            known
                .get(*address)
                .is_none_or(|seat| seat.conversation.is_none())
        };
        let new = speakers.iter().filter(closed).count();
        let mut number = match new {
            0 => 0,
            _ => conversation::take_numbers(tx, new).await?,
        };
        let mut places = HashMap::with_capacity(speakers.len());
        for address in speakers {
            let place = match known.remove(&address) {
                Some(seat) => Place::of(seat, &mut number, clock),
                None => Place::new(address.clone(), &mut number, clock),
            };
            places.insert(address, place);
        }
        Ok(Self {
            places,
            waiting: None,
        })
    }

    /// The place of somebody who speaks in this batch.
    pub fn place(&mut self, address: &Address) -> &mut Place {
        self.places
            .get_mut(address)
            .expect("a room has a place for everybody who speaks in its batch")
    }

    /// The place of somebody who may not speak in this batch.
    pub fn known(&mut self, address: &Address) -> Option<&mut Place> {
        self.places.get_mut(address)
    }

    /// How many conversations stand before this one in the queue, or would.
    pub async fn ahead(
        &mut self,
        tx: &mut Transaction,
        address: &Address,
    ) -> Result<u32, StoreError> {
        let conversation = &self.place(address).conversation;
        match (conversation.stage, conversation.queued) {
            (Stage::Waiting, Some(queued)) => queue::waiting_before(tx, queued).await,
            (Stage::Claimed, _) => Ok(0),
            _ => {
                if self.waiting.is_none() {
                    self.waiting = Some(queue::waiting(tx).await?);
                }
                Ok(self.waiting.unwrap_or_default())
            }
        }
    }

    /// Everything as it is to be stored: changed patients, all conversations.
    pub fn into_rows(self) -> (Vec<Patient>, Vec<Conversation>) {
        let mut patients = Vec::new();
        let mut conversations = Vec::with_capacity(self.places.len());
        for place in self.places.into_values() {
            if place.patient_changed {
                patients.push(place.patient);
            }
            conversations.push(place.conversation);
        }
        conversations.sort_by_key(|conversation| conversation.id);
        (patients, conversations)
    }
}

impl Place {
    fn new(address: Address, number: &mut i64, clock: &Clock) -> Self {
        let patient = Patient {
            id: clock.fresh_id(),
            address,
            language: None,
            shown_as: ShownAs::default(),
            blocked_at: None,
            created_at: clock.now(),
        };
        Self {
            conversation: open(patient.id, number, clock),
            patient,
            consented: false,
            submitted: false,
            patient_changed: true,
        }
    }

    fn of(seat: seat::Seat, number: &mut i64, clock: &Clock) -> Self {
        let patient = seat.patient;
        Self {
            conversation: seat
                .conversation
                .unwrap_or_else(|| open(patient.id, number, clock)),
            patient,
            consented: seat.consented,
            submitted: seat.submitted,
            patient_changed: false,
        }
    }

    /// The person speaks: he is reachable, and is called what the channel says now.
    pub fn greet(&mut self, sender: &Sender) {
        let shown_as = ShownAs {
            name: sender.name.clone(),
            username: sender.username.clone(),
        };
        if self.patient.shown_as != shown_as || self.patient.blocked_at.is_some() {
            self.patient.shown_as = shown_as;
            self.patient.blocked_at = None;
            self.patient_changed = true;
        }
    }

    /// Whether reception has it or is to have it.
    pub fn is_in_queue(&self) -> bool {
        matches!(self.conversation.stage, Stage::Waiting | Stage::Claimed)
    }

    /// News of it.
    pub fn item(&self, kind: Kind) -> Item {
        Item {
            conversation: self.conversation.id,
            kind,
            urgent: false,
        }
    }

    pub fn block(&mut self, now: Timestamp) {
        self.patient.blocked_at = Some(now);
        self.patient_changed = true;
    }

    pub fn speak(&mut self, language: &Language) {
        if self.patient.language.as_ref() != Some(language) {
            self.patient.language = Some(language.clone());
            self.patient_changed = true;
        }
    }

    /// Puts the conversation into the queue, or makes its reason there more urgent. It
    /// keeps the time since which it has waited.
    pub fn hand_over(&mut self, reason: Reason, now: Timestamp, closed: bool) {
        let conversation = &mut self.conversation;
        if let Some(next) = Move::HandOver.from(conversation.stage) {
            conversation.stage = next;
            conversation.version += 1;
            conversation.queued = Some(Queued { reason, since: now });
            conversation.out_of_hours = closed;
        } else if let Some(queued) = &mut conversation.queued {
            queued.reason = queued.reason.min(reason);
        }
    }

    /// Takes the conversation out of the queue again, but only where nothing else than
    /// the patient's wish has put it there: danger, failures and enquiries stay.
    pub fn withdraw(&mut self) {
        let conversation = &mut self.conversation;
        let reason = conversation.queued.map(|queued| queued.reason);
        let only_a_wish = matches!(
            reason,
            Some(Reason::Human | Reason::Unanswered | Reason::Lost)
        );
        if let (true, Some(next)) = (only_a_wish, Move::Withdraw.from(conversation.stage)) {
            conversation.stage = next;
            conversation.version += 1;
            conversation.queued = None;
        }
    }
}

fn open(patient: Uuid, number: &mut i64, clock: &Clock) -> Conversation {
    let now = clock.now();
    let own = *number;
    *number += 1;
    Conversation {
        id: clock.fresh_id(),
        number: own,
        reference: Reference::of(u64::try_from(own).unwrap_or_default()),
        patient,
        stage: Stage::Assistant,
        version: 0,
        queued: None,
        out_of_hours: false,
        heard: Heard::default(),
        state: SavedState::Fresh,
        state_purge_at: None,
        created_at: now,
        updated_at: now,
    }
}

/// Everybody whom the updates need a conversation for, each once, in their order.
fn speakers(updates: &[&Update]) -> Vec<Address> {
    let mut speakers: Vec<Address> = updates
        .iter()
        .filter_map(|update| match &update.received {
            Received::Said { chat, .. } | Received::Unreadable { chat: Some(chat) } => {
                Some(address(update, *chat))
            }
            _ => None,
        })
        .collect();
    let mut seen = std::collections::HashSet::new();
    speakers.retain(|address| seen.insert(address.clone()));
    speakers
}

async fn load_seats(
    tx: &mut Transaction,
    speakers: &[Address],
) -> Result<HashMap<Address, seat::Seat>, StoreError> {
    let mut chats: HashMap<(&str, i64), Vec<i64>> = HashMap::new();
    for address in speakers {
        let bot = (address.channel.as_str(), address.bot);
        chats.entry(bot).or_default().push(address.chat);
    }
    let mut seats = HashMap::with_capacity(speakers.len());
    for ((channel, bot), chats) in chats {
        for seat in seat::load(tx, channel, bot, &chats).await? {
            seats.insert(seat.patient.address.clone(), seat);
        }
    }
    Ok(seats)
}
