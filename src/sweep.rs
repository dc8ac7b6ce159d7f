//! The broom: throws away what may not be kept any longer.
//!
//! | what | how long | where from |
//! |---|---|---|
//! | text from before consent, not handed over | 24 h | P3 |
//! | what a dialogue remembers from before consent | 24 h | P3 |
//! | the number of an update that was applied | 14 days | Telegram keeps one for a day |
//! | a conversation nobody went on with, its draft included | `retention.draft_days` | P7 |
//! | a closed conversation, its enquiry, its patient | `retention.closed_months` | P7 |
//! | a row of the audit | `retention.audit_months` | P7, P10 |
//! | a rejected update that belongs to nobody | 30 days | it holds somebody's words |
//! | a session at the desk | a day | S6: it ends after 12 h |
//!
//! Promises: runs at the start and every ten minutes; what one round does not reach the
//! next one does. Every few seconds it also looks after the desk: claims whose owner did
//! not show up, danger and waits that the managers must hear of. Refuses: to delete what
//! reception has.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use tokio::time::interval;
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::flow::reception::Reception;
use crate::store::audit::{self, Pruned};
use crate::store::{
    Store, StoreError, conversation, message, outbox, retention, session, throttle, updates,
};

const EVERY: Duration = Duration::from_secs(600);
/// Telegram repeats an update for a day; a restored backup may be older.
const UPDATES_KEPT: Duration = Duration::from_secs(14 * 24 * 3600);

/// Time for an operator to look at it.
const REJECTED_KEPT: Duration = Duration::from_secs(30 * 24 * 3600);

const LOOK_AFTER_THE_DESK: Duration = Duration::from_secs(3);
/// Longer than a session lasts.
const SESSIONS_KEPT: Duration = Duration::from_secs(24 * 3600);

/// Looks after the desk until `stop`.
pub async fn look_after(reception: Arc<Reception>, stop: CancellationToken) -> Result<()> {
    let mut rounds = interval(LOOK_AFTER_THE_DESK);
    while stop.run_until_cancelled(rounds.tick()).await.is_some() {
        let lapsed = reception.lapse_leases().await;
        let told = reception.escalate().await;
        match (lapsed, told) {
            (Ok(0), Ok(0)) => {}
            (Ok(lapsed), Ok(told)) => {
                tracing::info!(lapsed, told, "claims lapsed, or managers are told");
            }
            (Err(error), _) | (_, Err(error)) => {
                tracing::warn!(%error, "the desk could not be looked after; it is tried again");
            }
        }
    }
    Ok(())
}

/// How long things are kept (P7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retention {
    /// Days after which an unfinished enquiry goes.
    pub draft_days: u32,
    /// Months after which a closed conversation goes, with its enquiry.
    pub closed_months: u32,
    /// Months after which a row of the audit goes.
    pub audit_months: u32,
}

impl Default for Retention {
    fn default() -> Self {
        Self {
            draft_days: 7,
            closed_months: 6,
            audit_months: 24,
        }
    }
}

/// Sweeps until `stop`. A round that fails is logged and the next one tries again.
pub async fn run(
    store: Store,
    clock: Clock,
    retention: Retention,
    stop: CancellationToken,
) -> Result<()> {
    let mut rounds = interval(EVERY);
    let begun = (clock.now(), clock.monotonic());
    while stop.run_until_cancelled(rounds.tick()).await.is_some() {
        if has_jumped(begun, (clock.now(), clock.monotonic())) {
            tracing::error!(
                "the clock has jumped: nothing is deleted until it is right again, or until \
                 this program is restarted with the right time"
            );
            continue;
        }
        match sweep(&store, &clock, &retention).await {
            Ok(0) => {}
            Ok(purged) => tracing::info!(purged, "old text was deleted"),
            Err(error) => {
                tracing::warn!(%error, "old text could not be deleted; it is tried again")
            }
        }
    }
    Ok(())
}

/// How far the time of day may run ahead of the time that has passed.
const DRIFT: Duration = Duration::from_secs(300);

/// Whether the time of day has run ahead of the time that has passed since the start (R7): a
/// clock that jumps must not delete what is not old. Set back, it only keeps things longer.
fn has_jumped(begun: (Timestamp, Duration), now: (Timestamp, Duration)) -> bool {
    let by_day = now.0.as_second() - begun.0.as_second();
    let passed = (now.1.saturating_sub(begun.1) + DRIFT).as_secs();
    by_day > i64::try_from(passed).unwrap_or(i64::MAX)
}

/// One round; returns how many messages, conversations and rows of the audit went.
pub async fn sweep(store: &Store, clock: &Clock, retention: &Retention) -> Result<u64, StoreError> {
    let mut gone = sweep_text(store, clock, retention).await?;
    gone += sweep_closed(store, clock, retention.closed_months).await?;
    gone += sweep_audit(store, clock, retention.audit_months).await?;
    // What went must not stand in the journal either.
    if !store.fold_journal().await? {
        tracing::debug!("the journal is in use; it is emptied in the next round");
    }
    Ok(gone)
}

async fn sweep_text(
    store: &Store,
    clock: &Clock,
    retention: &Retention,
) -> Result<u64, StoreError> {
    let now = clock.now();
    let mut tx = store.begin().await?;
    let messages = message::purge(&mut tx, now).await?;
    let early = retention::forget_early(&mut tx, now).await?;
    updates::forget_applied(&mut tx, now - UPDATES_KEPT).await?;
    outbox::forget_decided(&mut tx).await?;
    session::forget(&mut tx, now - SESSIONS_KEPT).await?;
    throttle::forget_full(&mut tx, now).await?;
    let forgotten = now - Duration::from_secs(u64::from(retention.draft_days) * 24 * 3600);
    let drafts = conversation::close_idle(&mut tx, forgotten, clock).await?;
    retention::delete_rejected(&mut tx, now - REJECTED_KEPT).await?;
    tx.commit().await?;
    Ok(messages + early + drafts)
}

/// Round by round, each in a transaction of its own: patients need not wait for it.
async fn sweep_closed(store: &Store, clock: &Clock, months: u32) -> Result<u64, StoreError> {
    let until = months_before(clock.now(), months);
    let mut gone = 0;
    loop {
        let mut tx = store.begin().await?;
        let closed = retention::delete_closed(&mut tx, until).await?;
        if closed == 0 {
            retention::delete_strangers(&mut tx, until).await?;
        }
        tx.commit().await?;
        gone += closed;
        if closed == 0 {
            return Ok(gone);
        }
    }
}

async fn sweep_audit(store: &Store, clock: &Clock, months: u32) -> Result<u64, StoreError> {
    let now = clock.now();
    let mut tx = store.begin().await?;
    let pruned = audit::prune(&mut tx, months_before(now, months), now).await?;
    tx.commit().await?;
    match pruned {
        Pruned::Rows(rows) => Ok(u64::try_from(rows).unwrap_or_default()),
        Pruned::Broken(broken) => {
            tracing::error!(%broken, "the audit is broken: nothing of it is pruned");
            Ok(0)
        }
    }
}

/// Calendar months before a time; the beginning of time where there are too many.
fn months_before(now: Timestamp, months: u32) -> Timestamp {
    let span = Span::new().try_months(i64::from(months));
    let before = span.and_then(|span| now.to_zoned_datetime(TimeZone::UTC).checked_sub(span));
    before.map_or(Timestamp::MIN, |zoned| zoned.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// R7: an hour, a year; not a change of the clocks to summer time, which UTC has not.
    #[test]
    fn a_clock_that_runs_ahead_deletes_nothing() {
        let start: Timestamp = "2026-03-29T00:30:00Z".parse().expect("a time");
        let at = |wall: u64, passed: u64| {
            let now = start + Duration::from_secs(wall);
            (now, Duration::from_secs(passed))
        };
        let begun = at(0, 0);
        assert!(!has_jumped(begun, at(86_400, 86_400)));
        assert!(!has_jumped(begun, at(0, 3600)), "set back");
        assert!(has_jumped(begun, at(4200, 600)), "an hour");
        assert!(has_jumped(begun, at(365 * 86_400, 600)), "a year");
    }
}
