//! The desk below its pages: people, queue, claims, replies, figures.

mod claims;
mod counted;
mod danger;
mod ends;
mod found;
mod people;
mod replies;
pub mod room;
mod told;
