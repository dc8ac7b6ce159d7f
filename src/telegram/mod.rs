//! Telegram: updates in, replies out, the commands menu.
//!
//! Reading order: [`Settings`], [`api`] (one call of the Bot API and what can become of
//! it), [`decode`] (an update's JSON -> [`Update`](crate::flow::channel::Update)),
//! [`poll`] (the loop that asks, hands over and only then acknowledges), [`webhook`] (the
//! same where Telegram calls), [`send`] (the
//! [`Channel`](crate::flow::channel::Channel)), [`setup`] (sign in, the menu).
//!
//! Promises: nothing is acknowledged before it is committed; no failure sleeps inside a
//! call; the token is in no error, log line or `Debug`. Refuses: groups, `parse_mode`,
//! and teloxide's own listeners, which acknowledge updates before they are handled, its
//! request functions, which sleep on a server error, and its decoding, which logs the
//! whole of an update that it does not know. What is used of teloxide is its words for
//! the methods and their parameters.

pub mod api;
pub mod decode;
pub mod group;
mod keyboard;
mod message;
pub mod poll;
pub mod send;
pub mod settings;
pub mod setup;
mod text;
pub mod webhook;

pub use api::Api;
pub use group::TelegramGroup;
pub use poll::{Intake, Poller, Unavailable};
pub use send::TelegramChannel;
pub use settings::{Settings, Token};
pub use webhook::Webhook;
