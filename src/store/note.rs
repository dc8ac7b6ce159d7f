//! Notes that colleagues leave on a conversation. Patients never see them.

use jiff::Timestamp;
use uuid::Uuid;

use super::columns::{micros, timestamp};
use super::sealer::NOTE_BODY;
use super::{StoreError, Transaction, sql};

/// A note as it reads.
#[derive(Clone)]
pub struct Note {
    pub id: Uuid,
    /// Who wrote it.
    pub by: String,
    pub body: String,
    pub at: Timestamp,
}

/// Leaves a note.
pub async fn leave(
    tx: &mut Transaction,
    id: Uuid,
    conversation: Uuid,
    member: Uuid,
    body: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let sealed = tx.sealer().seal(NOTE_BODY, id, body.as_bytes());
    sql::query(
        "INSERT INTO note (id, conversation_id, staff_id, body, at) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(conversation)
    .bind(member)
    .bind(sealed)
    .bind(micros(now))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The notes of a conversation, oldest first.
pub async fn of_conversation(
    tx: &mut Transaction,
    conversation: Uuid,
) -> Result<Vec<Note>, StoreError> {
    let found: Vec<(Uuid, String, Vec<u8>, i64)> = sql::query_as(
        "SELECT n.id, s.name, n.body, n.at FROM note n JOIN staff s ON s.id = n.staff_id \
         WHERE n.conversation_id = $1 ORDER BY n.at, n.id",
    )
    .bind(conversation)
    .fetch_all(tx.connection())
    .await?;
    let note = |(id, by, sealed, at): (Uuid, String, Vec<u8>, i64)| {
        Ok(Note {
            id,
            by,
            body: tx.sealer().open_text(NOTE_BODY, id, &sealed)?,
            at: timestamp(at, "note.at")?,
        })
    };
    found.into_iter().map(note).collect()
}

impl std::fmt::Debug for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Note({})", self.id)
    }
}
