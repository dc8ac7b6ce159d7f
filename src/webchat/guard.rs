//! How often a page may post.
//!
//! Promises: one session cannot flood the desk.

use std::num::NonZeroU32;
use std::time::Duration;

use governor::middleware::NoOpMiddleware;
use governor::state::keyed::HashMapStateStore;
use governor::{Quota, RateLimiter};

use crate::clock::Clock;
use crate::flow::channel::Chat;

const BURST: NonZeroU32 = NonZeroU32::new(20).expect("twenty is not zero");
const PER_SECOND: NonZeroU32 = NonZeroU32::new(2).expect("two is not zero");
/// From so many sessions on, the quiet ones are forgotten.
const TIDY_ABOVE: usize = 4096;

/// How often each session may post: 20 at once, 2 a second.
pub(super) struct Limiter(
    RateLimiter<i64, HashMapStateStore<i64>, Clock, NoOpMiddleware<Duration>>,
);

impl Limiter {
    pub fn new(clock: &Clock) -> Self {
        let quota = Quota::per_second(PER_SECOND).allow_burst(BURST);
        Self(RateLimiter::new(
            quota,
            HashMapStateStore::default(),
            clock.clone(),
        ))
    }

    /// Takes one of the session's places.
    pub fn admits(&self, chat: Chat) -> bool {
        if self.0.len() > TIDY_ABOVE {
            self.0.retain_recent();
        }
        self.0.check_key(&chat.id).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_that_floods_waits_and_the_others_do_not() {
        let (clock, hand) = Clock::by_hand(jiff::Timestamp::UNIX_EPOCH);
        let limiter = Limiter::new(&clock);
        let chat = |id| Chat {
            channel: crate::flow::channel::ChannelKind::Webchat,
            id,
        };
        let admitted = (0..50).filter(|_| limiter.admits(chat(1))).count();
        assert_eq!(admitted, 20);
        assert!(limiter.admits(chat(2)));
        hand.advance(Duration::from_secs(1));
        let admitted = (0..50).filter(|_| limiter.admits(chat(1))).count();
        assert_eq!(admitted, 2);
    }
}
