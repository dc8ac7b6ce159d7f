//! Enquiry Desk: a Telegram assistant for an injection clinic.
//!
//! ```text
//!      Telegram keeps every update until it is acknowledged
//!                           |
//!  telegram   poll, decode: Update -> Event           webchat   the same for a page
//!                           v
//!  flow::intake    ONE TRANSACTION for a batch of updates
//!                  seen before? -> load the conversation
//!                  -> assistant::step(state, event, situation) -> Outcome     <- pure
//!                  -> conversation, messages, enquiry, queue, events, outbox
//!                  COMMIT, and only then acknowledge
//!                           |
//!  flow::delivery  outbox, in order per chat -> Channel::send -> sent | blocked | failed | unknown
//!                           ^
//!  flow::reception a receptionist's action: one transaction, its outbox rows, its news
//! ```
//!
//! The layer rule: [`assistant`] is pure and knows nobody; [`store`] has the only SQL and
//! knows the assistant's words; [`flow`] puts the two together; [`telegram`] and
//! [`webchat`] are channels at the edge, and no type of teloxide, axum or sqlx leaves
//! its folder. A test draws these arrows from the source and fails on a new one.
//!
//! In reading order:
//!
//! | module | what it is |
//! |---|---|
//! | [`assistant`] | content, texts, understanding, dialogue, the form, reception's moves |
//! | [`flow`] | intake, delivery and reception, each with a public one-step function |
//! | [`store`] | the database, every column with personal data sealed |
//! | [`telegram`], [`webchat`] | the channels |
//! | [`service`] | everything put together and stopped in good order |
//! | [`desk`] | reception's web desk |
//! | [`web`] | what pages have in common: headers, origins, files |
//! | [`sweep`], [`health`] | retention, probes and metrics |
//! | [`settings`], [`clock`], [`commands`] | facts and settings, the one place that reads time, the command line |

pub mod assistant;
pub mod clock;
pub mod commands;
pub mod desk;
pub mod flow;
pub mod health;
pub mod service;
pub mod settings;
pub mod store;
pub mod sweep;
pub mod telegram;
pub mod web;
pub mod webchat;
