//! Enquiry Desk.
pub mod assistant;
pub mod flow;
