//! Enquiry Desk.
pub mod assistant;
pub mod clock;
pub mod commands;
pub mod flow;
pub mod settings;
pub mod store;
pub mod telegram;
