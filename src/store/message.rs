//! Messages in both directions, what edited ones said before, and what must go.

use jiff::Timestamp;
use uuid::Uuid;

use super::columns::micros;
use super::outbox::Status;
use super::patient::Address;
use super::sealer::{MESSAGE_BODY, REVISION_BODY};
use super::{StoreError, Transaction, rows, sql};
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
    /// Who at the desk wrote it.
    pub staff: Option<Uuid>,
    /// The message that this one sends once more.
    pub resends: Option<Uuid>,
}

/// Stores messages.
pub async fn insert(tx: &mut Transaction, messages: &[Message]) -> Result<(), StoreError> {
    let sealer = tx.sealer().clone();
    rows::insert(
        tx,
        "INSERT INTO message (id, conversation_id, patient_id, direction, author, kind, \
         channel_message, body, at, purge_at, staff_id, resends)",
        12,
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
                .bind(message.staff)
                .bind(message.resends)
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
    let found: Option<(Uuid, Vec<u8>)> = sql::query_as(
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
    sql::query(
        "INSERT INTO message_revision (id, message_id, body, replaced_at) VALUES ($1, $2, $3, $4)",
    )
    .bind(edit.revision)
    .bind(id)
    .bind(sealer.seal(REVISION_BODY, edit.revision, &earlier))
    .bind(micros(edit.at))
    .execute(tx.connection())
    .await?;
    sql::query("UPDATE message SET body = $1 WHERE id = $2")
        .bind(sealer.seal(MESSAGE_BODY, id, &edit.body))
        .bind(id)
        .execute(tx.connection())
        .await?;
    Ok(true)
}

/// Lets a conversation's early messages stay: consent followed, or reception has them.
pub async fn keep(tx: &mut Transaction, conversation: Uuid) -> Result<(), StoreError> {
    sql::query(
        "UPDATE message SET purge_at = NULL WHERE conversation_id = $1 AND purge_at IS NOT NULL",
    )
    .bind(conversation)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Deletes what is due; counts that refer to it stay. Returns how many went.
pub async fn purge(tx: &mut Transaction, now: Timestamp) -> Result<u64, StoreError> {
    let gone = sql::query("DELETE FROM message WHERE purge_at <= $1")
        .bind(micros(now))
        .execute(tx.connection())
        .await?;
    Ok(gone.rows_affected())
}

/// A message of a receptionist and what became of it.
pub struct ByStaff {
    pub conversation: Uuid,
    pub staff: Uuid,
    /// JSON: the reply.
    pub body: String,
    pub status: Status,
    /// Whether it was sent again.
    pub resent: bool,
}

/// A message that somebody at the desk wrote.
pub async fn by_staff(tx: &mut Transaction, id: Uuid) -> Result<Option<ByStaff>, StoreError> {
    let found: Option<(Uuid, Uuid, Vec<u8>, String, bool)> = sql::query_as(
        "SELECT m.conversation_id, m.staff_id, m.body, o.status, \
         EXISTS (SELECT 1 FROM message r WHERE r.resends = m.id) \
         FROM message m JOIN outbox o ON o.message_id = m.id \
         WHERE m.id = $1 AND m.author = 'staff' AND m.staff_id IS NOT NULL",
    )
    .bind(id)
    .fetch_optional(tx.connection())
    .await?;
    let Some((conversation, staff, body, status, resent)) = found else {
        return Ok(None);
    };
    Ok(Some(ByStaff {
        conversation,
        staff,
        body: tx.sealer().open_text(MESSAGE_BODY, id, &body)?,
        status: super::columns::read(Status::from_code(&status), "outbox.status")?,
        resent,
    }))
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
    let found: Vec<Row> = sql::query_as(
        "SELECT id, direction, author, body, at FROM message \
         WHERE conversation_id = $1 ORDER BY at, id",
    )
    .bind(conversation)
    .fetch_all(tx.connection())
    .await?;
    found.into_iter().map(|row| stored(tx, row)).collect()
}

/// What the page of one chat shows, oldest first: the newest `limit` messages of all the
/// chat's conversations. A reply counts from its commit on, since the page reads it right
/// here; one that was given up is not shown. By id, so that a clock that was set back puts
/// no answer before its question. A body that cannot be opened is left out: the rest of
/// the chat stays readable.
pub async fn of_chat(
    tx: &mut Transaction,
    address: &Address,
    limit: u32,
) -> Result<Vec<Stored>, StoreError> {
    let found: Vec<Row> = sql::query_as(
        "SELECT m.id, m.direction, m.author, m.body, m.at FROM patient p \
         JOIN conversation c ON c.patient_id = p.id \
         JOIN message m ON m.conversation_id = c.id \
         LEFT JOIN outbox o ON o.message_id = m.id \
         WHERE p.channel = $1 AND p.bot = $2 AND p.chat = $3 \
         AND (m.direction = 'in' OR o.status IN ('queued', 'leased', 'sent')) \
         ORDER BY m.id DESC LIMIT $4",
    )
    .bind(address.channel.clone())
    .bind(address.bot)
    .bind(address.chat)
    .bind(i64::from(limit))
    .fetch_all(tx.connection())
    .await?;
    let opened = |row: Row| {
        let id = row.0;
        stored(tx, row)
            .inspect_err(|error| tracing::error!(%error, message = %id, "a message is left out"))
            .ok()
    };
    Ok(found.into_iter().rev().filter_map(opened).collect())
}

type Row = (Uuid, String, String, Vec<u8>, i64);

fn stored(tx: &Transaction, (id, direction, author, body, at): Row) -> Result<Stored, StoreError> {
    Ok(Stored {
        id,
        direction: super::columns::read(Direction::from_code(&direction), "message.direction")?,
        author: super::columns::read(Author::from_code(&author), "message.author")?,
        body: tx.sealer().open_text(MESSAGE_BODY, id, &body)?,
        at: super::columns::timestamp(at, "message.at")?,
    })
}

impl std::fmt::Debug for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Message({}, {})", self.id, self.kind)
    }
}
