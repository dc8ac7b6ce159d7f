//! The broom: throws away what may not be kept any longer.
//!
//! | what | how long | where from |
//! |---|---|---|
//! | text from before consent, not handed over | 24 h | P3 |
//! | the number of an update that was applied | 14 days | Telegram keeps one for a day |
//! | a conversation nobody went on with, its draft included | `retention.draft_days` | P7 |
//! | a session at the desk | a day | S6: it ends after 12 h |
//!
//! Promises: runs at the start and every ten minutes; what one round does not reach the
//! next one does. Every few seconds it also looks after the desk: claims whose owner did
//! not show up, danger and waits that the managers must hear of. Refuses: to delete what
//! reception has.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use tokio::time::interval;
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::flow::reception::Reception;
use crate::store::{Store, StoreError, conversation, message, session, throttle, updates};

const EVERY: Duration = Duration::from_secs(600);
/// Telegram repeats an update for a day; a restored backup may be older.
const UPDATES_KEPT: Duration = Duration::from_secs(14 * 24 * 3600);

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

/// Sweeps until `stop`. A round that fails is logged and the next one tries again.
pub async fn run(
    store: Store,
    clock: Clock,
    draft_days: u32,
    stop: CancellationToken,
) -> Result<()> {
    let mut rounds = interval(EVERY);
    while stop.run_until_cancelled(rounds.tick()).await.is_some() {
        match sweep(&store, &clock, draft_days).await {
            Ok(0) => {}
            Ok(purged) => tracing::info!(purged, "old text was deleted"),
            Err(error) => {
                tracing::warn!(%error, "old text could not be deleted; it is tried again")
            }
        }
    }
    Ok(())
}

/// One round; returns how many messages and conversations went.
pub async fn sweep(store: &Store, clock: &Clock, draft_days: u32) -> Result<u64, StoreError> {
    let now = clock.now();
    let mut tx = store.begin().await?;
    let messages = message::purge(&mut tx, now).await?;
    updates::forget_applied(&mut tx, now - UPDATES_KEPT).await?;
    session::forget(&mut tx, now - SESSIONS_KEPT).await?;
    throttle::forget_full(&mut tx, now).await?;
    let forgotten = now - Duration::from_secs(u64::from(draft_days) * 24 * 3600);
    let drafts = conversation::close_idle(&mut tx, forgotten, clock).await?;
    tx.commit().await?;
    Ok(messages + drafts)
}
