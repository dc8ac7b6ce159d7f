//! The suite: the desk's parts alone and together, on a real database and over real
//! connections.

mod content;
mod crash;
mod delivery;
mod dialogue;
mod fake_telegram;
mod intake;
mod rehearsal;
mod repository;
mod store;
mod telegram;
