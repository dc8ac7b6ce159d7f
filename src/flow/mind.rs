//! The assistant as intake sees it, so that a test can put another in its place.

use crate::assistant::Assistant;
use crate::assistant::dialogue::State;
use crate::assistant::event::{Incoming, Sender};
use crate::assistant::language::Language;
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
}
