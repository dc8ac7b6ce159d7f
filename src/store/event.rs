//! What happened, append-only, without personal data.

use jiff::Timestamp;
use serde_json::Value;
use uuid::Uuid;

use super::columns::micros;
use super::{StoreError, Transaction, rows};

/// One thing that happened.
#[derive(Clone, Debug)]
pub struct Event {
    pub id: Uuid,
    pub at: Timestamp,
    pub conversation: Option<Uuid>,
    pub kind: &'static str,
    /// Codes, ids and counts only.
    pub detail: Value,
}

/// Appends events.
pub async fn append(tx: &mut Transaction, events: &[Event]) -> Result<(), StoreError> {
    rows::insert(
        tx,
        "INSERT INTO event (id, at, conversation_id, kind, detail)",
        5,
        "",
        events,
        |query, event| {
            query
                .bind(event.id)
                .bind(micros(event.at))
                .bind(event.conversation)
                .bind(event.kind)
                .bind(event.detail.to_string())
        },
    )
    .await?;
    Ok(())
}
