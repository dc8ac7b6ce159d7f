//! The one place that reads time.
//!
//! Promises: `now` for what is stored and shown, `monotonic` for waits, so that a wall
//! clock that jumps shortens no wait and prolongs none. Refuses: sleeping in tests; a
//! [`Hand`] turns their clock.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::sync::Notify;
use uuid::Uuid;
use uuid::timestamp::context::ContextV7;

/// Tells the time; clones tell the same.
#[derive(Clone)]
pub struct Clock {
    source: Source,
    /// Keeps the ids of one process in the order in which they were made.
    ids: Arc<Mutex<ContextV7>>,
}

#[derive(Clone)]
enum Source {
    System { start: Instant },
    Hand(Arc<Turned>),
}

/// The hand of a test's clock.
#[derive(Clone)]
pub struct Hand(Arc<Turned>);

struct Turned {
    time: Mutex<(Timestamp, Duration)>,
    moved: Notify,
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self::of(Source::System {
            start: Instant::now(),
        })
    }

    /// A clock that stands at `start` until its hand is turned.
    pub fn by_hand(start: Timestamp) -> (Self, Hand) {
        let turned = Arc::new(Turned {
            time: Mutex::new((start, Duration::ZERO)),
            moved: Notify::new(),
        });
        (Self::of(Source::Hand(Arc::clone(&turned))), Hand(turned))
    }

    fn of(source: Source) -> Self {
        let ids = Arc::new(Mutex::new(ContextV7::new()));
        Self { source, ids }
    }

    /// UTC, in whole microseconds: what the database keeps.
    pub fn now(&self) -> Timestamp {
        let exact = match &self.source {
            Source::System { .. } => Timestamp::now(),
            Source::Hand(turned) => turned.read().0,
        };
        Timestamp::from_microsecond(exact.as_microsecond()).unwrap_or(exact)
    }

    /// Time since this clock was made; it never goes back.
    pub fn monotonic(&self) -> Duration {
        match &self.source {
            Source::System { start } => start.elapsed(),
            Source::Hand(turned) => turned.read().1,
        }
    }

    /// An id that sorts after those made before it.
    pub fn fresh_id(&self) -> Uuid {
        let now = self.now();
        let seconds = u64::try_from(now.as_second()).unwrap_or_default();
        let nanos = u32::try_from(now.subsec_nanosecond()).unwrap_or_default();
        let context = self.ids.lock().unwrap_or_else(PoisonError::into_inner);
        Uuid::new_v7(uuid::Timestamp::from_unix(&*context, seconds, nanos))
    }

    /// Returns when `wait` has passed on this clock.
    pub async fn sleep(&self, wait: Duration) {
        match &self.source {
            Source::System { .. } => tokio::time::sleep(wait).await,
            Source::Hand(turned) => turned.wait_until(self.monotonic() + wait).await,
        }
    }
}

impl Hand {
    /// Lets time pass.
    pub fn advance(&self, by: Duration) {
        self.0.change(|(now, monotonic)| {
            *now += by;
            *monotonic += by;
        });
    }

    /// Sets the wall clock, forwards or back, as an operator or a broken one would.
    pub fn set(&self, now: Timestamp) {
        self.0.change(|time| time.0 = now);
    }
}

impl Turned {
    fn read(&self) -> (Timestamp, Duration) {
        *self.time.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, turn: impl FnOnce(&mut (Timestamp, Duration))) {
        turn(&mut self.time.lock().unwrap_or_else(PoisonError::into_inner));
        self.moved.notify_waiters();
    }

    async fn wait_until(&self, target: Duration) {
        loop {
            let moved = self.moved.notified();
            if self.read().1 >= target {
                return;
            }
            moved.await;
        }
    }
}

/// Lets a rate limiter pace by this clock.
impl governor::clock::Clock for Clock {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.monotonic()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_jump_of_the_wall_clock_leaves_waits_alone() {
        let (clock, hand) = Clock::by_hand(Timestamp::UNIX_EPOCH);
        hand.set("2031-01-01T00:00:00Z".parse().unwrap());
        assert_eq!(clock.monotonic(), Duration::ZERO);
        hand.advance(Duration::from_secs(5));
        assert_eq!(clock.monotonic(), Duration::from_secs(5));
        assert_eq!(clock.now().to_string(), "2031-01-01T00:00:05Z");
    }

    #[test]
    fn ids_sort_in_the_order_in_which_they_were_made() {
        let clock = Clock::system();
        let made: Vec<Uuid> = (0..10_000).map(|_| clock.fresh_id()).collect();
        assert!(made.is_sorted());
    }
}
