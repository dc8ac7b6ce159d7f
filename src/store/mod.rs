//! The database: the only SQL.
//!
//! ```text
//! open -> Store -> begin -> Transaction -> the tables' functions -> commit
//!                  read  -> Transaction -> queue, export
//! ```
//!
//! Promises: names, contacts, all free text and the dialogue's state are sealed before
//! they reach the database; a change of stage is guarded and leaves an event in the same
//! transaction; what is committed is on the disk. Refuses: a wrong key, an SQLite with
//! the WAL-reset bug, a second process on one file.

mod columns;
mod engine;
mod error;
mod hex;
mod journal;
mod key_file;
mod location;
mod open;
mod pools;
mod rows;
mod sealer;
mod sql;
mod transaction;
mod trouble;

pub mod audit;
pub mod backup;
mod bygone;
pub mod canned;
pub mod claim;
pub mod consent;
pub mod conversation;
pub mod credentials;
pub mod desk_queue;
pub mod draft;
pub mod enquiry;
pub mod erasure;
pub mod escalation;
pub mod event;
pub mod export;
pub mod figures;
pub mod group_card;
pub mod invitation;
pub mod known_browser;
pub mod message;
pub mod moving;
pub mod note;
pub mod outbox;
pub mod outcome;
pub mod patient;
pub mod process;
pub mod queue;
pub mod rating;
pub mod record;
pub mod red_flag;
pub mod retention;
pub mod rotation;
pub mod search;
pub mod seat;
pub mod secret;
pub mod session;
pub mod staff;
pub mod thread;
pub mod throttle;
pub mod unanswered;
pub mod updates;
pub mod wire;

pub use error::StoreError;
pub use location::{Location, UnknownDatabase};
pub use open::{OpenError, Store};
pub use sealer::{Sealer, Unsealable};
pub use transaction::Transaction;
pub use trouble::within_patience;
