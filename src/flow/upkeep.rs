//! What must go in time: text from before consent (P3), and the names of updates that no
//! channel repeats any more.

use std::time::Duration;

use super::Unavailable;
use crate::clock::Clock;
use crate::store::{Store, message, updates};

/// Telegram keeps an update for a day; a restored backup may be older.
const UPDATES_KEPT: Duration = Duration::from_secs(14 * 24 * 3600);

/// One round; `serve` makes one every few minutes.
pub async fn tidy(store: &Store, clock: &Clock) -> Result<(), Unavailable> {
    let now = clock.now();
    let mut tx = store.begin().await?;
    let purged = message::purge(&mut tx, now).await?;
    let forgotten = updates::forget_applied(&mut tx, now - UPDATES_KEPT).await?;
    tx.commit().await?;
    tracing::debug!(purged, forgotten, "upkeep");
    Ok(())
}
