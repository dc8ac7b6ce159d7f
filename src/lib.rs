//! Enquiry Desk.
pub mod assistant;
pub mod clock;
pub mod flow;
pub mod store;
