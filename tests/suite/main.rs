//! Tests that drive real parts over real connections.

mod fake_telegram;
mod telegram;
