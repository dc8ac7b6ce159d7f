//! The suite: the desk's parts alone and together, on a real database and over real
//! connections.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says so by panicking"
)]

mod backup;
mod binary;
mod browser;
mod chaos;
mod content;
mod crash;
mod delivery;
mod desk;
mod desk_pages;
mod dialogue;
mod fake_telegram;
mod house;
mod house_rules;
mod intake;
mod postgres;
mod privacy;
mod rehearsal;
mod repository;
mod requirements;
mod several;
mod simulation;
mod staff_group;
mod store;
mod telegram;
mod understanding;
mod webchat;
