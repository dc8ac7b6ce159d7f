//! Sessions of people at the desk (S6).
//!
//! Promises: a session is found only while it is not ended, not older than twelve hours
//! and its owner not disabled. Refuses: keeping the token; a copy of the table opens
//! nothing.

use std::time::Duration;

use jiff::Timestamp;
use sqlx::FromRow;
use uuid::Uuid;

use super::columns::{micros, timestamp};
use super::secret::Token;
use super::staff::{self, Member};
use super::{StoreError, Transaction, sql};

/// How long a session lasts, however busy.
pub const LASTS: Duration = Duration::from_secs(12 * 3600);

/// A session with its owner.
#[derive(Clone)]
pub struct Session {
    pub id: Uuid,
    pub member: Member,
    /// What a form must bring along (S7).
    pub csrf: String,
    pub created_at: Timestamp,
    /// When something was last done in it.
    pub seen_at: Timestamp,
    /// The screen asks for the password again.
    pub locked: bool,
}

/// Begins a session; rotate by beginning a new one and ending the old.
pub async fn start(
    tx: &mut Transaction,
    id: Uuid,
    member: Uuid,
    csrf: &str,
    now: Timestamp,
) -> Result<Token, StoreError> {
    let token = Token::fresh();
    sql::query(
        "INSERT INTO staff_session (token_hash, id, staff_id, csrf, created_at, seen_at, locked) \
         VALUES ($1, $2, $3, $4, $5, $5, FALSE)",
    )
    .bind(token.hash())
    .bind(id)
    .bind(member)
    .bind(csrf.to_owned())
    .bind(micros(now))
    .execute(tx.connection())
    .await?;
    Ok(token)
}

#[derive(FromRow)]
struct Row {
    id: Uuid,
    staff_id: Uuid,
    csrf: String,
    created_at: i64,
    seen_at: i64,
    locked: bool,
}

/// The live session of a token, locked or not.
pub async fn find(
    tx: &mut Transaction,
    token: &Token,
    now: Timestamp,
) -> Result<Option<Session>, StoreError> {
    let found: Option<Row> = sql::query_as(
        "SELECT id, staff_id, csrf, created_at, seen_at, locked FROM staff_session \
         WHERE token_hash = $1 AND ended_at IS NULL AND created_at > $2",
    )
    .bind(token.hash())
    .bind(micros(now - LASTS))
    .fetch_optional(tx.connection())
    .await?;
    let Some(row) = found else { return Ok(None) };
    let member = staff::find(tx, row.staff_id).await?;
    let Some(member) = member.filter(|member| member.disabled_at.is_none()) else {
        return Ok(None);
    };
    Ok(Some(Session {
        id: row.id,
        member,
        csrf: row.csrf,
        created_at: timestamp(row.created_at, "staff_session.created_at")?,
        seen_at: timestamp(row.seen_at, "staff_session.seen_at")?,
        locked: row.locked,
    }))
}

/// How a session stands: for streams that were opened in it (S7). `None` once it is over.
pub async fn standing(
    tx: &mut Transaction,
    id: Uuid,
    now: Timestamp,
) -> Result<Option<Standing>, StoreError> {
    let found: Option<(i64, bool)> = sql::query_as(
        "SELECT t.seen_at, t.locked FROM staff_session t JOIN staff s ON s.id = t.staff_id \
         WHERE t.id = $1 AND t.ended_at IS NULL AND t.created_at > $2 AND s.disabled_at IS NULL",
    )
    .bind(id)
    .bind(micros(now - LASTS))
    .fetch_optional(tx.connection())
    .await?;
    found
        .map(|(seen_at, locked)| {
            Ok(Standing {
                seen_at: timestamp(seen_at, "staff_session.seen_at")?,
                locked,
            })
        })
        .transpose()
}

/// How a live session stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// When something was last done in it.
    pub seen_at: Timestamp,
    pub locked: bool,
}

/// Notes that something was done in it. A locked session stays as it is.
pub async fn touch(tx: &mut Transaction, id: Uuid, now: Timestamp) -> Result<(), StoreError> {
    sql::query("UPDATE staff_session SET seen_at = $1 WHERE id = $2 AND NOT locked")
        .bind(micros(now))
        .bind(id)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Locks the screen.
pub async fn lock(tx: &mut Transaction, id: Uuid) -> Result<(), StoreError> {
    sql::query("UPDATE staff_session SET locked = TRUE WHERE id = $1")
        .bind(id)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Unlocks it: the caller has checked the password.
pub async fn unlock(tx: &mut Transaction, id: Uuid, now: Timestamp) -> Result<(), StoreError> {
    sql::query("UPDATE staff_session SET locked = FALSE, seen_at = $1 WHERE id = $2")
        .bind(micros(now))
        .bind(id)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Ends one session.
pub async fn end(tx: &mut Transaction, id: Uuid, now: Timestamp) -> Result<(), StoreError> {
    sql::query("UPDATE staff_session SET ended_at = $1 WHERE id = $2 AND ended_at IS NULL")
        .bind(micros(now))
        .bind(id)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Ends all sessions of a person but the one to `keep`; returns how many.
pub async fn end_all(
    tx: &mut Transaction,
    member: Uuid,
    keep: Option<Uuid>,
    now: Timestamp,
) -> Result<u64, StoreError> {
    let ended = sql::query(
        "UPDATE staff_session SET ended_at = $1 \
         WHERE staff_id = $2 AND ended_at IS NULL AND id <> $3",
    )
    .bind(micros(now))
    .bind(member)
    .bind(keep.unwrap_or_else(Uuid::nil))
    .execute(tx.connection())
    .await?;
    Ok(ended.rows_affected())
}

/// Deletes sessions that began before `at`.
pub async fn forget(tx: &mut Transaction, at: Timestamp) -> Result<u64, StoreError> {
    let gone = sql::query("DELETE FROM staff_session WHERE created_at < $1")
        .bind(micros(at))
        .execute(tx.connection())
        .await?;
    Ok(gone.rows_affected())
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Session({})", self.id)
    }
}
