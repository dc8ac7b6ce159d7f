//! Enquiry Desk.
pub mod assistant;
pub mod flow;
pub mod telegram;
