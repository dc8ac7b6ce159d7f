//! Replies that are being written: one for each receptionist and conversation, so that a
//! closed tab loses nothing.

use jiff::Timestamp;
use uuid::Uuid;

use super::columns::micros;
use super::sealer::DRAFT_BODY;
use super::{StoreError, Transaction, sql};

/// Keeps a draft; an empty one is thrown away.
pub async fn save(
    tx: &mut Transaction,
    conversation: Uuid,
    member: Uuid,
    body: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    if body.trim().is_empty() {
        return forget(tx, conversation, member).await;
    }
    let row = bound_to(conversation, member);
    let sealed = tx.sealer().seal(DRAFT_BODY, row, body.as_bytes());
    sql::query(
        "INSERT INTO draft (conversation_id, staff_id, body, updated_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (conversation_id, staff_id) DO UPDATE SET body = excluded.body, \
         updated_at = excluded.updated_at",
    )
    .bind(conversation)
    .bind(member)
    .bind(sealed)
    .bind(micros(now))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The draft of a person for a conversation.
pub async fn find(
    tx: &mut Transaction,
    conversation: Uuid,
    member: Uuid,
) -> Result<Option<String>, StoreError> {
    let found: Option<Vec<u8>> =
        sql::query_scalar("SELECT body FROM draft WHERE conversation_id = $1 AND staff_id = $2")
            .bind(conversation)
            .bind(member)
            .fetch_optional(tx.connection())
            .await?;
    let row = bound_to(conversation, member);
    let open = |sealed: Vec<u8>| tx.sealer().open_text(DRAFT_BODY, row, &sealed);
    Ok(found.map(open).transpose()?)
}

/// Throws a draft away.
pub async fn forget(
    tx: &mut Transaction,
    conversation: Uuid,
    member: Uuid,
) -> Result<(), StoreError> {
    sql::query("DELETE FROM draft WHERE conversation_id = $1 AND staff_id = $2")
        .bind(conversation)
        .bind(member)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// A seal is bound to one id, and a draft's key has two.
pub(super) fn bound_to(conversation: Uuid, member: Uuid) -> Uuid {
    Uuid::from_u128(conversation.as_u128().rotate_left(1) ^ member.as_u128())
}
