//! The assistant as intake sees it, so that a test can put another in its place.

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::assistant::Assistant;
use crate::assistant::dialogue::State;
use crate::assistant::event::{Incoming, Sender};
use crate::assistant::language::Language;
use crate::assistant::notice::Notice;
use crate::assistant::outcome::{Outcome, Situation};
use crate::assistant::reply::Reply;

/// Decides what to say. Pure: see [`crate::assistant`].
pub trait Mind: Send + Sync + 'static {
    /// The state before the first message of a conversation. `known` is the language the
    /// person chose or used in an earlier one.
    fn begin(&self, sender: &Sender, known: Option<&Language>) -> State;

    /// One event. May panic; intake survives it.
    fn step(&self, state: State, incoming: &Incoming, situation: &Situation) -> Outcome;

    /// What a person is told whose message this program failed on: it is kept, and
    /// reception looks at it.
    fn failed(&self, sender: Option<&Sender>, known: Option<&Language>) -> Reply;

    /// What a person is told of reception's doings.
    fn notice(&self, notice: &Notice<'_>, known: Option<&Language>) -> Reply;

    /// Whether reception is known to be closed.
    fn is_closed(&self, now: Timestamp) -> bool;
}

/// Tells conversations apart inside button data.
pub fn nonce(conversation: Uuid) -> u32 {
    let hash = Sha256::digest(conversation.as_bytes());
    u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]])
}

impl Mind for Assistant {
    fn begin(&self, sender: &Sender, known: Option<&Language>) -> State {
        Assistant::begin(self, sender, known)
    }

    fn step(&self, state: State, incoming: &Incoming, situation: &Situation) -> Outcome {
        Assistant::step(self, state, incoming, situation)
    }

    fn failed(&self, sender: Option<&Sender>, known: Option<&Language>) -> Reply {
        Assistant::failed(self, sender, known)
    }

    fn notice(&self, notice: &Notice<'_>, known: Option<&Language>) -> Reply {
        Assistant::notice(self, notice, known)
    }

    fn is_closed(&self, now: Timestamp) -> bool {
        self.clinic.hours.closed(now, &self.clinic.time_zone)
    }
}
