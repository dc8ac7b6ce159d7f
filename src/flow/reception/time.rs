//! What time does when nobody acts: claims lapse, danger and long waits go to the managers.
//!
//! Promises: a wall clock that jumps lapses no claim (R7): leases move along with it, as
//! long as this process sees the jump. Refuses: counting hours in which reception is closed.

use std::sync::PoisonError;
use std::time::Duration;

use jiff::SignedDuration;
use serde_json::json;

use super::Reception;
use super::act::Act;
use crate::assistant::notice::Notice;
use crate::assistant::reception::Move;
use crate::flow::Unavailable;
use crate::flow::news::Kind;
use crate::store::claim::{self, Lease};
use crate::store::conversation::Moved;
use crate::store::escalation;
use crate::store::staff::{self, Member};

/// A difference between wall clock and monotonic clock that is no mere correction.
const JUMP: SignedDuration = SignedDuration::from_secs(30);

impl Reception {
    /// Somebody is at the desk: is on shift, and keeps what he has claimed.
    pub async fn keep_alive(&self, who: &Member) -> Result<(), Unavailable> {
        let mut tx = self.store.begin().await?;
        let now = self.clock.now();
        staff::seen(&mut tx, who.id, now).await?;
        let lease = Lease {
            owner: who.id,
            until: now + self.rules.lease,
        };
        claim::extend(&mut tx, lease).await?;
        Ok(tx.commit().await?)
    }

    /// Returns claims to the queue whose owner did not show up, and tells the patients.
    /// Returns how many.
    pub async fn lapse_leases(&self) -> Result<usize, Unavailable> {
        self.follow_the_clock().await?;
        let mut act = self.begin().await?;
        let now = act.now;
        let mut lapsed = 0;
        for standing in claim::lapsed(&mut act.tx, now).await? {
            let step = act.step(Move::Lapse, None);
            if claim::give_back(&mut act.tx, standing.seen(), step).await? == Moved::Refused {
                continue;
            }
            act.notify(&standing, &Notice::Left);
            act.news(standing.conversation, Kind::Lapsed, false);
            lapsed += 1;
        }
        finish(act, lapsed).await
    }

    /// Moves the leases along with a wall clock that has jumped since the last look.
    async fn follow_the_clock(&self) -> Result<(), Unavailable> {
        let (wall, steady) = (self.clock.now(), self.clock.monotonic());
        let last = {
            let mut looked = self.looked.lock().unwrap_or_else(PoisonError::into_inner);
            looked.replace((wall, steady))
        };
        let Some((wall_before, steady_before)) = last else {
            return Ok(());
        };
        let passed = SignedDuration::try_from(steady - steady_before).unwrap_or_default();
        let jump = wall.duration_since(wall_before) - passed;
        if jump.abs() < JUMP {
            return Ok(());
        }
        tracing::warn!(
            seconds = jump.as_secs(),
            "the clock jumped; claims keep their time"
        );
        let mut tx = self.store.begin().await?;
        let micros = i64::try_from(jump.as_micros()).unwrap_or_default();
        claim::move_leases(&mut tx, micros).await?;
        Ok(tx.commit().await?)
    }

    /// Tells the managers of unacknowledged danger and of waits that are too long.
    /// Returns how many.
    pub async fn escalate(&self) -> Result<usize, Unavailable> {
        let mut act = self.begin().await?;
        let now = act.now;
        let mut told = 0;
        let before = now - self.rules.escalate_urgent;
        for conversation in escalation::in_danger(&mut act.tx, before).await? {
            if escalation::mark(&mut act.tx, conversation, now).await? {
                act.event(conversation, "escalated", json!({ "why": "danger" }));
                act.news(conversation, Kind::Escalated, true);
                told += 1;
            }
        }
        let clinic = &self.assistant.clinic;
        let before = now - self.rules.escalate_wait;
        for (conversation, since) in escalation::waiting(&mut act.tx, before).await? {
            let waited: Duration = clinic.hours.open_between(since, now, &clinic.time_zone);
            if waited < self.rules.escalate_wait {
                // Those after this one came later and waited less.
                break;
            }
            if escalation::mark(&mut act.tx, conversation, now).await? {
                act.event(conversation, "escalated", json!({ "why": "wait" }));
                act.news(conversation, Kind::Escalated, false);
                told += 1;
            }
        }
        finish(act, told).await
    }
}

/// Commits where something was done: a round without work writes nothing to the disk.
async fn finish(act: Act<'_>, done: usize) -> Result<usize, Unavailable> {
    if done > 0 {
        act.commit().await?;
    }
    Ok(done)
}
