//! The dialogue: a state machine over [`State`], one event at a time.
//!
//! | file | what it does |
//! |---|---|
//! | `step` | what comes first: danger, commands, buttons, words |
//! | `answering` | free text outside the form, small talk, asking back |
//! | `filling`, `choosing`, `typed`, `summary` | the form |
//! | `handover` | the queue, waiting, red flags |
//! | `aside` | language, privacy, status |
//! | `own_data` | a copy of the patient's data, and its end |
//! | `attachments` | what is not text |
//! | `turn` | how things are said |
//!
//! Promises: every event gets a reply or is read by a person; there is a way out of every
//! state. Refuses: anything that is not decided by its arguments.

mod action;
mod answering;
mod aside;
mod attachments;
mod choosing;
pub mod command;
mod filling;
pub mod form;
mod handover;
mod own_data;
mod state;
mod step;
mod summary;
mod turn;
mod typed;

pub use action::{Action, Data, UnknownData};
pub use filling::CONSENT_VERSION;
pub use state::{Aside, State, UnreadableState};
pub use step::step;
