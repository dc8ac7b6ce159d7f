//! Messages in both directions, what edited ones said before, and what must go.

use jiff::Timestamp;
use uuid::Uuid;

use super::columns::micros;
use super::sealer::{MESSAGE_BODY, REVISION_BODY};
use super::{StoreError, Transaction, rows};
use crate::assistant::codes::codes;

codes! {
    /// Which way a message went.
    Direction { In = "in", Out = "out" }
}

codes! {
    /// Who wrote it.
    Author { Patient = "patient", Assistant = "assistant", Staff = "staff" }
}

/// One message.
#[derive(Clone)]
pub struct Message {
    pub id: Uuid,
    pub conversation: Uuid,
    pub patient: Uuid,
    pub direction: Direction,
    pub author: Author,
    /// A word for what it is; never content.
    pub kind: &'static str,
    pub channel_message: Option<i64>,
    /// JSON: the event as it came, or the reply as it goes out.
    pub body: Vec<u8>,
    pub at: Timestamp,
    /// When it must go, for text from before consent.
    pub purge_at: Option<Timestamp>,
}

/// Stores messages.
pub async fn insert(tx: &mut Transaction, messages: &[Message]) -> Result<(), StoreError> {
    let sealer = tx.sealer().clone();
    rows::insert(
        tx,
        "INSERT INTO message (id, conversation_id, patient_id, direction, author, kind, \
         channel_message, body, at, purge_at)",
        10,
        "",
        messages,
        |query, message| {
            query
                .bind(message.id)
                .bind(message.conversation)
                .bind(message.patient)
                .bind(message.direction.code())
                .bind(message.author.code())
                .bind(message.kind)
                .bind(message.channel_message)
                .bind(sealer.seal(MESSAGE_BODY, message.id, &message.body))
                .bind(micros(message.at))
                .bind(message.purge_at.map(micros))
        },
    )
    .await?;
    Ok(())
}

/// A patient's edit of an earlier message.
#[derive(Clone)]
pub struct Edit {
    /// The id of the revision that keeps the earlier words.
    pub revision: Uuid,
    pub conversation: Uuid,
    pub channel_message: i64,
    /// JSON: the event that brought the new words.
    pub body: Vec<u8>,
    pub at: Timestamp,
}

/// Replaces a message's body and keeps the earlier one. False when the message is not
/// (or no longer) there.
pub async fn edit(tx: &mut Transaction, edit: &Edit) -> Result<bool, StoreError> {
    let found: Option<(Uuid, Vec<u8>)> = sqlx::query_as(
        "SELECT id, body FROM message WHERE conversation_id = $1 AND channel_message = $2 \
         AND direction = 'in' ORDER BY at LIMIT 1",
    )
    .bind(edit.conversation)
    .bind(edit.channel_message)
    .fetch_optional(tx.connection())
    .await?;
    let Some((id, earlier)) = found else {
        return Ok(false);
    };
    let sealer = tx.sealer().clone();
    // A seal is bound to its place, so the earlier body is opened and sealed anew.
    let earlier = sealer.open(MESSAGE_BODY, id, &earlier)?;
    sqlx::query(
        "INSERT INTO message_revision (id, message_id, body, replaced_at) VALUES ($1, $2, $3, $4)",
    )
    .bind(edit.revision)
    .bind(id)
    .bind(sealer.seal(REVISION_BODY, edit.revision, &earlier))
    .bind(micros(edit.at))
    .execute(tx.connection())
    .await?;
    sqlx::query("UPDATE message SET body = $1 WHERE id = $2")
        .bind(sealer.seal(MESSAGE_BODY, id, &edit.body))
        .bind(id)
        .execute(tx.connection())
        .await?;
    Ok(true)
}

/// Lets a conversation's early messages stay: consent followed, or reception has them.
pub async fn keep(tx: &mut Transaction, conversation: Uuid) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE message SET purge_at = NULL WHERE conversation_id = $1 AND purge_at IS NOT NULL",
    )
    .bind(conversation)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Deletes what is due; counts that refer to it stay. Returns how many went.
pub async fn purge(tx: &mut Transaction, now: Timestamp) -> Result<u64, StoreError> {
    let gone = sqlx::query("DELETE FROM message WHERE purge_at <= $1")
        .bind(micros(now))
        .execute(tx.connection())
        .await?;
    Ok(gone.rows_affected())
}

/// A stored message as it reads, oldest first.
#[derive(Clone)]
pub struct Stored {
    pub id: Uuid,
    pub direction: Direction,
    pub author: Author,
    /// JSON: an event or a reply.
    pub body: String,
    pub at: Timestamp,
}

/// All messages of a conversation in their order.
pub async fn of_conversation(
    tx: &mut Transaction,
    conversation: Uuid,
) -> Result<Vec<Stored>, StoreError> {
    type Row = (Uuid, String, String, Vec<u8>, i64);
    let found: Vec<Row> = sqlx::query_as(
        "SELECT id, direction, author, body, at FROM message \
         WHERE conversation_id = $1 ORDER BY at, id",
    )
    .bind(conversation)
    .fetch_all(tx.connection())
    .await?;
    let sealer = tx.sealer().clone();
    let stored = |(id, direction, author, body, at): Row| {
        Ok(Stored {
            id,
            direction: super::columns::read(Direction::from_code(&direction), "message.direction")?,
            author: super::columns::read(Author::from_code(&author), "message.author")?,
            body: sealer.open_text(MESSAGE_BODY, id, &body)?,
            at: super::columns::timestamp(at, "message.at")?,
        })
    };
    found.into_iter().map(stored).collect()
}

impl std::fmt::Debug for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Message({}, {})", self.id, self.kind)
    }
}
