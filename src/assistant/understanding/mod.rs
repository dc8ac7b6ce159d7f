//! Understanding.

pub mod extract;
pub mod phrasebook;
pub mod red_flags;
mod script;
mod source;
pub mod text;
