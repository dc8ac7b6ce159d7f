//! What became of rows of the outbox.
//!
//! Promises: a row that is decided is never changed again, and keeps no body of its own.

use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use super::columns::micros;
use super::outbox::Status;
use super::patient::Address;
use super::{StoreError, Transaction, rows, sql};

/// What is noted of a row after a sending.
#[derive(Clone, Debug)]
pub struct Note {
    pub id: i64,
    /// `Leased` for one that will be tried again.
    pub status: Status,
    pub attempts: i64,
    pub repeats: i64,
    pub not_before: Option<Timestamp>,
    pub reason: Option<String>,
    pub sent_message: Option<i64>,
}

/// Notes what became of rows that were undecided: those that arrived, which are most,
/// together; the others one by one.
pub async fn note(tx: &mut Transaction, notes: &[Note], now: Timestamp) -> Result<(), StoreError> {
    let (arrived, others): (Vec<&Note>, Vec<&Note>) =
        notes.iter().partition(|note| note.status == Status::Sent);
    for group in rows::filled(&arrived) {
        note_arrived(tx, &group, now).await?;
    }
    for note in others {
        note_one(tx, note, now).await?;
    }
    Ok(())
}

async fn note_arrived(
    tx: &mut Transaction,
    notes: &[&&Note],
    now: Timestamp,
) -> Result<(), StoreError> {
    let cases: String = (0..notes.len())
        .map(|n| format!(" WHEN ${} THEN CAST(${} AS BIGINT)", 2 * n + 2, 2 * n + 3))
        .collect();
    let places: Vec<String> = (0..notes.len())
        .map(|n| format!("${}", 2 * n + 2))
        .collect();
    let text = format!(
        "UPDATE outbox SET status = 'sent', attempts = attempts + 1, decided_at = $1, \
         not_before = NULL, body = NULL, sent_message = CASE id{cases} END \
         WHERE id IN ({}) AND status IN ('queued', 'leased')",
        places.join(", ")
    );
    let query = sql::query(AssertSqlSafe(text)).bind(micros(now));
    let query = notes.iter().fold(query, |query, note| {
        query.bind(note.id).bind(note.sent_message)
    });
    query.execute(tx.connection()).await?;
    Ok(())
}

async fn note_one(tx: &mut Transaction, note: &Note, now: Timestamp) -> Result<(), StoreError> {
    let decided = !matches!(note.status, Status::Queued | Status::Leased);
    sql::query(
        "UPDATE outbox SET status = $1, attempts = $2, repeats = $3, not_before = $4, \
         reason = $5, sent_message = $6, decided_at = $7, \
         body = CASE WHEN $7 IS NULL THEN body ELSE NULL END \
         WHERE id = $8 AND status IN ('queued', 'leased')",
    )
    .bind(note.status.code())
    .bind(note.attempts)
    .bind(note.repeats)
    .bind(note.not_before.map(micros))
    .bind(note.reason.clone())
    .bind(note.sent_message)
    .bind(decided.then(|| micros(now)))
    .bind(note.id)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Settles all undecided rows of a chat up to `last`: its person has blocked the bot.
pub async fn settle_blocked(
    tx: &mut Transaction,
    address: &Address,
    last: i64,
    now: Timestamp,
) -> Result<u64, StoreError> {
    let settled = sql::query(
        "UPDATE outbox SET status = 'blocked', decided_at = $1, body = NULL \
         WHERE channel = $2 AND bot = $3 AND chat = $4 AND id <= $5 \
         AND status IN ('queued', 'leased')",
    )
    .bind(micros(now))
    .bind(address.channel.clone())
    .bind(address.bot)
    .bind(address.chat)
    .bind(last)
    .execute(tx.connection())
    .await?;
    Ok(settled.rows_affected())
}
