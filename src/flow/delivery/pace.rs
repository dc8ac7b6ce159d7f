//! How fast replies may leave: in all, and to each chat.

use std::num::NonZeroU32;
use std::time::Duration;

use governor::middleware::NoOpMiddleware;
use governor::state::keyed::HashMapStateStore;
use governor::state::{InMemoryState, NotKeyed};
use governor::{NotUntil, Quota, RateLimiter};

use crate::clock::Clock;
use crate::flow::channel::Chat;

/// A turn may have an answer, a question and a warning: they leave together.
const CHAT_BURST: NonZeroU32 = NonZeroU32::new(3).expect("three is not zero");

/// Limits in messages a second; 0 is no limit.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pace {
    pub messages_per_second: u32,
    pub messages_per_chat_per_second: u32,
}

impl Pace {
    /// The part of one of `processes` that send for the same bot. Chats are dealt out, so
    /// the pace of each chat stays.
    pub(super) fn shared_by(self, processes: u32) -> Self {
        match self.messages_per_second {
            0 => self,
            all => Self {
                messages_per_second: (all / processes.max(1)).max(1),
                ..self
            },
        }
    }
}

type NoMiddleware = NoOpMiddleware<Duration>;
type Overall = RateLimiter<NotKeyed, InMemoryState, Clock, NoMiddleware>;
type PerChat = RateLimiter<Chat, HashMapStateStore<Chat>, Clock, NoMiddleware>;

/// Says when the next message may leave.
pub(super) struct Pacer {
    clock: Clock,
    overall: Option<Overall>,
    per_chat: Option<PerChat>,
}

impl Pacer {
    pub fn new(pace: Pace, clock: &Clock) -> Self {
        let overall = NonZeroU32::new(pace.messages_per_second).map(|rate| {
            // A burst of a whole second would make two seconds' worth in the first one.
            let burst = NonZeroU32::new(rate.get() / 10).unwrap_or(NonZeroU32::MIN);
            let quota = Quota::per_second(rate).allow_burst(burst);
            RateLimiter::direct_with_clock(quota, clock.clone())
        });
        let per_chat = NonZeroU32::new(pace.messages_per_chat_per_second).map(|rate| {
            let quota = Quota::per_second(rate).allow_burst(CHAT_BURST.max(rate));
            RateLimiter::new(quota, HashMapStateStore::default(), clock.clone())
        });
        Self {
            clock: clock.clone(),
            overall,
            per_chat,
        }
    }

    /// Takes a place in the pace of all; the wait where there is none.
    pub fn admit_any(&self) -> Result<(), Duration> {
        self.overall.as_ref().map_or(Ok(()), |limiter| {
            limiter.check().map_err(|until| self.wait(&until))
        })
    }

    /// Takes a place in the pace of one chat; the wait where there is none.
    pub fn admit(&self, chat: Chat) -> Result<(), Duration> {
        self.per_chat.as_ref().map_or(Ok(()), |limiter| {
            limiter.check_key(&chat).map_err(|until| self.wait(&until))
        })
    }

    /// Forgets chats that have been quiet.
    pub fn forget_quiet(&self) {
        if let Some(limiter) = &self.per_chat {
            limiter.retain_recent();
        }
    }

    fn wait(&self, until: &NotUntil<Duration>) -> Duration {
        until.wait_time_from(self.clock.monotonic())
    }
}
