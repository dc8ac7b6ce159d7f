//! The pure mind of the desk: content, texts, understanding, dialogue, the enquiry form
//! and reception's transitions.
//!
//! Promises: no I/O, no `async`, no clock, no randomness; the same arguments give the
//! same outcome. Refuses: saying anything that is not in the approved content or the
//! locale files.

pub mod clinic;
pub mod codes;
pub mod content;
pub mod details;
pub mod dialogue;
pub mod enquiry;
pub mod event;
pub mod fault;
pub mod hours;
pub mod intent;
pub mod language;
pub mod markdown;
pub mod outcome;
pub mod reception;
pub mod reference;
pub mod reply;
pub mod texts;
pub mod understanding;
