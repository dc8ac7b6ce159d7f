//! Words that meant danger, kept for the person who must look.

use jiff::Timestamp;
use uuid::Uuid;

use super::columns::micros;
use super::sealer::RED_FLAG_WORDS;
use super::{StoreError, Transaction, sql};
use crate::assistant::understanding::red_flags::{Class, RedFlag};

/// Records a red flag that a message set off. It must be acknowledged (C7), whoever
/// acknowledged an earlier one, and the managers hear of it anew.
pub async fn record(
    tx: &mut Transaction,
    id: Uuid,
    conversation: Uuid,
    message: Option<Uuid>,
    flag: &RedFlag,
    now: Timestamp,
) -> Result<(), StoreError> {
    let words = serde_json::to_vec(&flag.words).expect("a list of strings is always JSON");
    let sealed = tx.sealer().seal(RED_FLAG_WORDS, id, &words);
    sql::query(
        "INSERT INTO red_flag (id, conversation_id, message_id, class, rule, words, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id)
    .bind(conversation)
    .bind(message)
    .bind(flag.class.code())
    .bind(flag.rule.clone())
    .bind(sealed)
    .bind(micros(now))
    .execute(tx.connection())
    .await?;
    let known: Option<String> = sql::query_scalar("SELECT danger FROM conversation WHERE id = $1")
        .bind(conversation)
        .fetch_optional(tx.connection())
        .await?
        .flatten();
    let known = known.as_deref().and_then(Class::from_code);
    let worst = known.map_or(flag.class, |known| known.min(flag.class));
    sql::query(
        "UPDATE conversation SET danger = $1, danger_at = $2, acknowledged_by = NULL, \
         acknowledged_at = NULL, escalated_at = NULL WHERE id = $3",
    )
    .bind(worst.code())
    .bind(micros(now))
    .bind(conversation)
    .execute(tx.connection())
    .await?;
    Ok(())
}
