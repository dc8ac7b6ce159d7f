//! The suite: the desk's parts together, on a real database.

mod crash;
mod delivery;
mod intake;
mod rehearsal;
mod store;
