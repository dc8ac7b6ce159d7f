//! The cards of conversations in the staff group on Telegram.

use uuid::Uuid;

use super::{StoreError, Transaction, sql};

/// A card as it stands in the group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Telegram's number of it.
    pub message: i64,
    /// What stands on it.
    pub shown: String,
}

/// The card of a conversation in this group.
pub async fn find(
    tx: &mut Transaction,
    conversation: Uuid,
    chat: i64,
) -> Result<Option<Card>, StoreError> {
    let found: Option<(i64, String)> = sql::query_as(
        "SELECT message, shown FROM group_card WHERE conversation_id = $1 AND chat = $2",
    )
    .bind(conversation)
    .bind(chat)
    .fetch_optional(tx.connection())
    .await?;
    Ok(found.map(|(message, shown)| Card { message, shown }))
}

/// Remembers what stands where.
pub async fn save(
    tx: &mut Transaction,
    conversation: Uuid,
    chat: i64,
    card: &Card,
) -> Result<(), StoreError> {
    sql::query(
        "INSERT INTO group_card (conversation_id, chat, message, shown) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (conversation_id, chat) DO UPDATE SET message = excluded.message, \
         shown = excluded.shown",
    )
    .bind(conversation)
    .bind(chat)
    .bind(card.message)
    .bind(card.shown.clone())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Forgets a card that is not in the group any more.
pub async fn forget(tx: &mut Transaction, conversation: Uuid, chat: i64) -> Result<(), StoreError> {
    sql::query("DELETE FROM group_card WHERE conversation_id = $1 AND chat = $2")
        .bind(conversation)
        .bind(chat)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Conversations in the queue, most urgent first: what the group is looked through for
/// after a start.
pub async fn in_queue(tx: &mut Transaction) -> Result<Vec<Uuid>, StoreError> {
    Ok(sql::query_scalar(
        "SELECT id FROM conversation WHERE stage IN ('waiting', 'claimed') \
         ORDER BY priority, waiting_since, id LIMIT 200",
    )
    .fetch_all(tx.connection())
    .await?)
}

/// Cards in this group of conversations that are gone.
pub async fn orphans(tx: &mut Transaction, chat: i64) -> Result<Vec<Uuid>, StoreError> {
    Ok(sql::query_scalar(
        "SELECT conversation_id FROM group_card g WHERE chat = $1 AND NOT EXISTS \
         (SELECT 1 FROM conversation c WHERE c.id = g.conversation_id)",
    )
    .bind(chat)
    .fetch_all(tx.connection())
    .await?)
}
