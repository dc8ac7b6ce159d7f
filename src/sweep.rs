//! The broom: throws away what may not be kept any longer.
//!
//! | what | how long | where from |
//! |---|---|---|
//! | text from before consent, not handed over | 24 h | P3 |
//! | the number of an update that was applied | 14 days | Telegram keeps one for a day |
//! | a conversation nobody went on with, its draft included | `retention.draft_days` | P7 |
//!
//! Promises: runs at the start and every ten minutes; what one round does not reach the
//! next one does. Refuses: touching what reception has.

use std::time::Duration;

use anyhow::Result;
use tokio::time::interval;
use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::store::{Store, StoreError, conversation, message, updates};

const EVERY: Duration = Duration::from_secs(600);
/// Telegram repeats an update for a day; a restored backup may be older.
const UPDATES_KEPT: Duration = Duration::from_secs(14 * 24 * 3600);

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
    let forgotten = now - Duration::from_secs(u64::from(draft_days) * 24 * 3600);
    let drafts = conversation::close_idle(&mut tx, forgotten, clock).await?;
    tx.commit().await?;
    Ok(messages + drafts)
}
