//! What may not be kept any longer (P3, P7).
//!
//! Promises: each statement takes a bounded number of rows, so that a round never holds up
//! patients; what the figures count is kept. Refuses: what reception has.

use jiff::Timestamp;
use uuid::Uuid;

use super::columns::micros;
use super::conversation::SavedState;
use super::{StoreError, Transaction, bygone, sql};
use crate::assistant::dialogue::State;

/// So many conversations go in one transaction.
const ROUND: i64 = 200;

/// Takes from dialogues what they remember from before consent, where that is due (P3).
/// Returns how many there were.
pub async fn forget_early(tx: &mut Transaction, now: Timestamp) -> Result<u64, StoreError> {
    let found: Vec<(Uuid, Vec<u8>)> = sql::query_as(
        "SELECT id, state FROM conversation WHERE state_purge_at <= $1 ORDER BY id LIMIT $2",
    )
    .bind(micros(now))
    .bind(ROUND)
    .fetch_all(tx.connection())
    .await?;
    let sealer = tx.sealer().clone();
    let mut forgotten = 0;
    for (id, sealed) in found {
        let state = match SavedState::open(&sealer, id, &sealed) {
            SavedState::Json(json) => without_early(&json),
            // It remembers nothing, or nobody can read it.
            other => other,
        };
        sql::query("UPDATE conversation SET state = $1, state_purge_at = NULL WHERE id = $2")
            .bind(state.sealed(&sealer, id))
            .bind(id)
            .execute(tx.connection())
            .await?;
        forgotten += 1;
    }
    Ok(forgotten)
}

/// A state that cannot be read may hold what must go: the dialogue begins anew.
fn without_early(json: &str) -> SavedState {
    match State::from_json(json) {
        Ok(mut state) => {
            state.forget_early();
            SavedState::Json(state.to_json())
        }
        Err(_) => SavedState::Fresh,
    }
}

/// Deletes conversations that were closed at `until` or earlier, with their enquiries.
/// Returns how many.
pub async fn delete_closed(tx: &mut Transaction, until: Timestamp) -> Result<u64, StoreError> {
    let found: Vec<Uuid> = sql::query_scalar(
        "SELECT id FROM conversation WHERE stage = 'closed' AND closed_at <= $1 \
         ORDER BY closed_at LIMIT $2",
    )
    .bind(micros(until))
    .bind(ROUND)
    .fetch_all(tx.connection())
    .await?;
    bygone::keep(tx, &found).await?;
    for id in &found {
        sql::query("DELETE FROM conversation WHERE id = $1")
            .bind(*id)
            .execute(tx.connection())
            .await?;
    }
    Ok(u64::try_from(found.len()).unwrap_or_default())
}

/// Deletes patients with whom there is no conversation any more and none of whom is as
/// young as `until`; their consents go with them. Returns how many.
pub async fn delete_strangers(tx: &mut Transaction, until: Timestamp) -> Result<u64, StoreError> {
    let gone = sql::query(
        "DELETE FROM patient WHERE created_at <= $1 AND NOT EXISTS \
         (SELECT 1 FROM conversation c WHERE c.patient_id = patient.id)",
    )
    .bind(micros(until))
    .execute(tx.connection())
    .await?;
    Ok(gone.rows_affected())
}

/// Deletes rejected updates that belong to nobody and came at `until` or earlier; the
/// others go with their conversations.
pub async fn delete_rejected(tx: &mut Transaction, until: Timestamp) -> Result<u64, StoreError> {
    let gone = sql::query("DELETE FROM rejected_update WHERE conversation_id IS NULL AND at <= $1")
        .bind(micros(until))
        .execute(tx.connection())
        .await?;
    Ok(gone.rows_affected())
}
