//! Intake and delivery: what every channel shares.

pub mod channel;
pub mod mind;
