//! What the managers must be told: danger that nobody acknowledged (C7), waits that are
//! too long (U6). Each once; a further red flag starts anew.

use jiff::Timestamp;
use uuid::Uuid;

use super::columns::{micros, timestamp};
use super::{StoreError, Transaction, sql};

/// Conversations with danger unacknowledged since `before`, longest first.
pub async fn in_danger(tx: &mut Transaction, before: Timestamp) -> Result<Vec<Uuid>, StoreError> {
    Ok(sql::query_scalar(
        "SELECT id FROM conversation WHERE danger IS NOT NULL AND acknowledged_at IS NULL \
         AND stage IN ('waiting', 'claimed') AND danger_at <= $1 AND escalated_at IS NULL \
         ORDER BY danger_at LIMIT 1000",
    )
    .bind(micros(before))
    .fetch_all(tx.connection())
    .await?)
}

/// Conversations that wait since `before` and were not told yet, longest first.
pub async fn waiting(
    tx: &mut Transaction,
    before: Timestamp,
) -> Result<Vec<(Uuid, Timestamp)>, StoreError> {
    let found: Vec<(Uuid, i64)> = sql::query_as(
        "SELECT id, waiting_since FROM conversation WHERE stage = 'waiting' \
         AND escalated_at IS NULL AND waiting_since <= $1 ORDER BY waiting_since LIMIT 1000",
    )
    .bind(micros(before))
    .fetch_all(tx.connection())
    .await?;
    found
        .into_iter()
        .map(|(id, since)| Ok((id, timestamp(since, "conversation.waiting_since")?)))
        .collect()
}

/// Marks one as told. False where that was done before.
pub async fn mark(
    tx: &mut Transaction,
    conversation: Uuid,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let marked = sql::query(
        "UPDATE conversation SET escalated_at = $1 WHERE id = $2 AND escalated_at IS NULL",
    )
    .bind(micros(now))
    .bind(conversation)
    .execute(tx.connection())
    .await?;
    Ok(marked.rows_affected() == 1)
}
