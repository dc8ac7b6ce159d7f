//! The dialogue.

mod state;

pub use state::{State, UnreadableState};
