//! Who has a conversation: claims with a lease, their ends, and what managers must know.
//!
//! Promises: each move is guarded by stage and version and leaves its event; a claim has
//! an owner and a lease. Refuses: to decide who may; that is `flow::reception`.

use std::collections::HashSet;

use jiff::Timestamp;
use sqlx::{AssertSqlSafe, FromRow};
use uuid::Uuid;

use super::columns::{maybe_timestamp, micros, read};
use super::conversation::{Moved, SavedState, Seen, Step, shift};
use super::patient::Address;
use super::{StoreError, Transaction, sql};
use crate::assistant::language::Language;
use crate::assistant::reception::{Outcome, Reason, Stage};
use crate::assistant::reference::Reference;

/// A conversation as reception finds it.
#[derive(Clone, Debug)]
pub struct Standing {
    pub conversation: Uuid,
    pub reference: Reference,
    pub patient: Uuid,
    pub address: Address,
    pub language: Option<Language>,
    pub stage: Stage,
    pub version: i64,
    pub claimed_by: Option<(Uuid, String)>,
    pub last_claimed_by: Option<Uuid>,
    pub closed_at: Option<Timestamp>,
    pub closed_by: Option<String>,
    pub outcome: Option<Outcome>,
    pub patient_message: Option<Uuid>,
    /// Whether there was a red flag.
    pub danger: bool,
    pub acknowledged: Option<(String, Timestamp)>,
}

impl Standing {
    /// Whether danger waits for somebody to acknowledge it (C7).
    pub fn is_unacknowledged(&self) -> bool {
        self.danger && self.acknowledged.is_none()
    }

    /// The conversation as it is guarded.
    pub fn seen(&self) -> Seen {
        Seen {
            conversation: self.conversation,
            stage: self.stage,
            version: self.version,
        }
    }
}

const COLUMNS: &str = "SELECT c.id, c.reference, c.patient_id, p.channel, p.bot, p.chat, \
    p.language, c.stage, c.version, c.claimed_by, h.name AS holder, c.last_claimed_by, \
    c.closed_at, k.name AS closer, c.outcome, c.patient_message, \
    c.danger IS NOT NULL AS danger, a.name AS acknowledger, c.acknowledged_at \
    FROM conversation c JOIN patient p ON p.id = c.patient_id \
    LEFT JOIN staff h ON h.id = c.claimed_by LEFT JOIN staff k ON k.id = c.closed_by \
    LEFT JOIN staff a ON a.id = c.acknowledged_by";

#[derive(FromRow)]
struct Row {
    id: Uuid,
    reference: String,
    patient_id: Uuid,
    channel: String,
    bot: i64,
    chat: i64,
    language: Option<String>,
    stage: String,
    version: i64,
    claimed_by: Option<Uuid>,
    holder: Option<String>,
    last_claimed_by: Option<Uuid>,
    closed_at: Option<i64>,
    closer: Option<String>,
    outcome: Option<String>,
    patient_message: Option<Uuid>,
    danger: bool,
    acknowledger: Option<String>,
    acknowledged_at: Option<i64>,
}

impl Row {
    fn into_standing(self) -> Result<Standing, StoreError> {
        let acknowledged_at =
            maybe_timestamp(self.acknowledged_at, "conversation.acknowledged_at")?;
        Ok(Standing {
            conversation: self.id,
            reference: read(
                Reference::parse(&self.reference).ok(),
                "conversation.reference",
            )?,
            patient: self.patient_id,
            address: Address {
                channel: self.channel,
                bot: self.bot,
                chat: self.chat,
            },
            language: self.language.and_then(|tag| Language::parse(&tag).ok()),
            stage: read(Stage::from_code(&self.stage), "conversation.stage")?,
            version: self.version,
            claimed_by: self.claimed_by.zip(self.holder),
            last_claimed_by: self.last_claimed_by,
            closed_at: maybe_timestamp(self.closed_at, "conversation.closed_at")?,
            closed_by: self.closer,
            outcome: self.outcome.as_deref().and_then(Outcome::from_code),
            patient_message: self.patient_message,
            danger: self.danger,
            acknowledged: self.acknowledger.zip(acknowledged_at),
        })
    }
}

/// A conversation as it stands, locked.
pub async fn look(tx: &mut Transaction, id: Uuid) -> Result<Option<Standing>, StoreError> {
    let lock = tx.lock_conversations();
    let text = format!("{COLUMNS} WHERE c.id = $1 {lock}");
    let found: Option<Row> = sql::query_as(AssertSqlSafe(text))
        .bind(id)
        .fetch_optional(tx.connection())
        .await?;
    found.map(Row::into_standing).transpose()
}

/// The last conversations of a chat that are closed, newest first, at most twenty.
pub async fn closed_of(
    tx: &mut Transaction,
    address: &Address,
) -> Result<Vec<Standing>, StoreError> {
    let text = format!(
        "{COLUMNS} WHERE p.channel = $1 AND p.bot = $2 AND p.chat = $3 AND c.stage = 'closed' \
         ORDER BY c.number DESC LIMIT 20"
    );
    let found: Vec<Row> = sql::query_as(AssertSqlSafe(text))
        .bind(address.channel.clone())
        .bind(address.bot)
        .bind(address.chat)
        .fetch_all(tx.connection())
        .await?;
    found.into_iter().map(Row::into_standing).collect()
}

/// The chats of which reception closed a conversation at `since` or later.
pub async fn closed_since(
    tx: &mut Transaction,
    since: Timestamp,
) -> Result<HashSet<Address>, StoreError> {
    let found: Vec<(String, i64, i64)> = sql::query_as(
        "SELECT p.channel, p.bot, p.chat FROM conversation c \
         JOIN patient p ON p.id = c.patient_id \
         WHERE c.closed_at >= $1 AND c.closed_by IS NOT NULL AND c.stage = 'closed'",
    )
    .bind(micros(since))
    .fetch_all(tx.connection())
    .await?;
    let address = |(channel, bot, chat)| Address { channel, bot, chat };
    Ok(found.into_iter().map(address).collect())
}

/// The reference of a patient's conversation that is not closed.
pub async fn open_of(tx: &mut Transaction, patient: Uuid) -> Result<Option<Reference>, StoreError> {
    let found: Option<String> = sql::query_scalar(
        "SELECT reference FROM conversation WHERE patient_id = $1 AND stage <> 'closed'",
    )
    .bind(patient)
    .fetch_optional(tx.connection())
    .await?;
    let parse = |text: String| read(Reference::parse(&text).ok(), "conversation.reference");
    found.map(parse).transpose()
}

/// Who gets a conversation, and for how long without a sign of life.
#[derive(Clone, Copy, Debug)]
pub struct Lease {
    pub owner: Uuid,
    pub until: Timestamp,
}

/// Claims, resumes or transfers: afterwards `lease` tells the owner.
pub async fn take(
    tx: &mut Transaction,
    seen: Seen,
    step: Step,
    lease: Lease,
) -> Result<Moved, StoreError> {
    let moved = shift(tx, seen, step).await?;
    if moved == Moved::Refused {
        return Ok(moved);
    }
    sql::query(
        "UPDATE conversation SET claimed_by = $1, last_claimed_by = $1, claimed_at = $2, \
         lease_until = $3 WHERE id = $4",
    )
    .bind(lease.owner)
    .bind(micros(step.at))
    .bind(micros(lease.until))
    .bind(seen.conversation)
    .execute(tx.connection())
    .await?;
    Ok(moved)
}

/// Releases a claim or lets it lapse; the conversation keeps its place in the queue.
pub async fn give_back(tx: &mut Transaction, seen: Seen, step: Step) -> Result<Moved, StoreError> {
    let moved = shift(tx, seen, step).await?;
    if moved != Moved::Refused {
        sql::query(
            "UPDATE conversation SET claimed_by = NULL, claimed_at = NULL, lease_until = NULL \
             WHERE id = $1",
        )
        .bind(seen.conversation)
        .execute(tx.connection())
        .await?;
    }
    Ok(moved)
}

/// Closes at the desk; what the dialogue remembered goes.
pub async fn end(
    tx: &mut Transaction,
    seen: Seen,
    step: Step,
    outcome: Outcome,
) -> Result<Moved, StoreError> {
    let moved = shift(tx, seen, step).await?;
    if moved == Moved::Refused {
        return Ok(moved);
    }
    let forgotten = SavedState::Fresh.sealed(&tx.sealer().clone(), seen.conversation);
    sql::query(
        "UPDATE conversation SET claimed_by = NULL, claimed_at = NULL, lease_until = NULL, \
         closed_by = $1, outcome = $2, state = $3, unread = 0 WHERE id = $4",
    )
    .bind(step.by)
    .bind(outcome.code())
    .bind(forgotten)
    .bind(seen.conversation)
    .execute(tx.connection())
    .await?;
    sql::query("DELETE FROM draft WHERE conversation_id = $1")
        .bind(seen.conversation)
        .execute(tx.connection())
        .await?;
    Ok(moved)
}

/// Opens a closed conversation again: for `lease`'s owner, or without one for the queue.
/// The wait counts from now, as a wish for a person.
pub async fn reopen(
    tx: &mut Transaction,
    seen: Seen,
    step: Step,
    lease: Option<Lease>,
) -> Result<Moved, StoreError> {
    let moved = match lease {
        Some(lease) => take(tx, seen, step, lease).await?,
        None => shift(tx, seen, step).await?,
    };
    if moved != Moved::Refused {
        sql::query(
            "UPDATE conversation SET reason = $1, priority = $2, waiting_since = $3, \
             queued_at = coalesce(queued_at, $3), escalated_at = NULL, closed_at = NULL, \
             closed_by = NULL, outcome = NULL WHERE id = $4",
        )
        .bind(Reason::Human.code())
        .bind(Reason::Human.priority())
        .bind(micros(step.at))
        .bind(seen.conversation)
        .execute(tx.connection())
        .await?;
    }
    Ok(moved)
}

/// Notes a receptionist's reply on a conversation that is still as it was seen: `patient`
/// is the patient's last message that was seen, `None` for whatever there is.
pub async fn replied(
    tx: &mut Transaction,
    seen: Seen,
    lease: Lease,
    patient: Option<Uuid>,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let noted = sql::query(
        "UPDATE conversation SET unread = 0, first_reply_at = coalesce(first_reply_at, $1), \
         lease_until = $2, updated_at = $1 WHERE id = $3 AND stage = 'claimed' \
         AND version = $4 AND claimed_by = $5 AND ($6 IS NULL OR patient_message = $6)",
    )
    .bind(micros(now))
    .bind(micros(lease.until))
    .bind(seen.conversation)
    .bind(seen.version)
    .bind(lease.owner)
    .bind(patient)
    .execute(tx.connection())
    .await?;
    Ok(noted.rows_affected() == 1)
}

/// Acknowledges danger. False where there is none, or somebody was first.
pub async fn acknowledge(
    tx: &mut Transaction,
    conversation: Uuid,
    member: Uuid,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let done = sql::query(
        "UPDATE conversation SET acknowledged_by = $1, acknowledged_at = $2 \
         WHERE id = $3 AND danger IS NOT NULL AND acknowledged_at IS NULL",
    )
    .bind(member)
    .bind(micros(now))
    .bind(conversation)
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Prolongs all claims of a person, and shortens none.
pub async fn extend(tx: &mut Transaction, lease: Lease) -> Result<(), StoreError> {
    sql::query(
        "UPDATE conversation SET lease_until = $1 \
         WHERE stage = 'claimed' AND claimed_by = $2 AND lease_until < $1",
    )
    .bind(micros(lease.until))
    .bind(lease.owner)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Moves the ends of all leases: the clock jumped by so many microseconds (R7).
pub async fn move_leases(tx: &mut Transaction, by: i64) -> Result<(), StoreError> {
    sql::query("UPDATE conversation SET lease_until = lease_until + $1 WHERE stage = 'claimed'")
        .bind(by)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Claims whose lease has run out, or that never had one.
pub async fn lapsed(tx: &mut Transaction, now: Timestamp) -> Result<Vec<Standing>, StoreError> {
    let lock = tx.lock_conversations();
    let text = format!(
        "{COLUMNS} WHERE c.stage = 'claimed' AND (c.lease_until <= $1 OR c.lease_until IS NULL) \
         ORDER BY c.id LIMIT 200 {lock}"
    );
    let found: Vec<Row> = sql::query_as(AssertSqlSafe(text))
        .bind(micros(now))
        .fetch_all(tx.connection())
        .await?;
    found.into_iter().map(Row::into_standing).collect()
}
