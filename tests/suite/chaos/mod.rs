//! Chaos: the real program while it is killed, its database goes away, its disk is full and
//! Telegram errs.
//!
//! ```text
//! patients   hold conversations from the first word to the last ---+
//! receptionist  answers those who asked for a person --------------+--> tally: 0 faults
//! havoc      kill -9, database away, network cut, at seeded times -+
//! ```
//!
//! Promises: each kind of chaos has a control that the tally must find fault with. Times are
//! real and short; `tests/chaos --full` makes them long and prints the figures.

mod dice;
mod disk;
mod faults;
mod ground;
mod havoc;
mod kill;
mod outage;
pub mod patient;
mod receptionist;
pub mod tally;

pub use dice::Dice;

use std::time::Duration;

/// Whether the long runs are wanted.
pub fn is_full() -> bool {
    std::env::var("CHAOS").is_ok_and(|size| size == "full")
}

/// Seconds in the suite, or in the long run.
fn seconds(short: u64, full: u64) -> Duration {
    Duration::from_secs(if is_full() { full } else { short })
}

/// The seed of everything that is left to chance; `SEED=7` repeats a run.
pub fn seed() -> u64 {
    let given = std::env::var("SEED").ok();
    given.and_then(|seed| seed.parse().ok()).unwrap_or(1)
}

/// Prints figures for docs/reliability.md.
pub fn figures(what: &str, figures: &dyn std::fmt::Display) {
    println!("FIGURES {what}: {figures}");
}
