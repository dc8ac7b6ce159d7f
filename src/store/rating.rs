//! How patients rated a conversation, in one tap; pressing again changes it.

use jiff::Timestamp;
use uuid::Uuid;

use super::columns::micros;
use super::{StoreError, Transaction, sql};

/// Stores a rating from 1 to 5.
pub async fn rate(
    tx: &mut Transaction,
    conversation: Uuid,
    value: u8,
    now: Timestamp,
) -> Result<(), StoreError> {
    sql::query(
        "INSERT INTO rating (conversation_id, value, at) VALUES ($1, $2, $3) \
         ON CONFLICT (conversation_id) DO UPDATE SET value = excluded.value, at = excluded.at",
    )
    .bind(conversation)
    .bind(i64::from(value))
    .bind(micros(now))
    .execute(tx.connection())
    .await?;
    Ok(())
}
