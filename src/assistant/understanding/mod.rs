//! Understanding.

pub mod red_flags;
