//! The pure dialogue, by transcripts, by a table and by random conversations.

pub mod chat;
mod keys;
mod random;
mod table;
mod transcripts;
