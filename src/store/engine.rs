//! The few places in which database engines differ, each with its reason.

use sqlx::Executor;

use super::StoreError;
use super::transaction::Transaction;

/// The engine in use.
pub(super) type Engine = sqlx::Sqlite;

/// SQLite: a transaction that reads first and writes later fails under load (517), so a
/// writer takes the write lock at once. PostgreSQL locks rows: a plain `BEGIN`.
pub(super) const BEGIN_TO_WRITE: &str = "BEGIN IMMEDIATE";

/// SQLite has one writer at a time, so rows need no lock. PostgreSQL: `FOR UPDATE OF c`,
/// with the rows ordered by the conversation's id so that two batches cannot deadlock.
pub(super) const LOCK_CONVERSATIONS: &str = "";

/// SQLite before this has a bug that corrupts databases when the WAL is reset.
pub(super) const OLDEST: (u32, u32, u32) = (3, 51, 3);

/// SQLite: the lock on the file shows that every other owner of a lease is dead, however
/// long the lease still runs. PostgreSQL: others live, so a lease must have run out.
pub(super) const OTHER_OWNERS_ARE_DEAD: bool = true;

/// SQLite: the write-ahead log keeps what was written before a deletion until it is folded
/// into the file and emptied. PostgreSQL: nothing to be done; vacuum takes deleted rows away.
pub(super) const FOLD_JOURNAL: Option<&str> = Some("PRAGMA wal_checkpoint(TRUNCATE)");

/// The `number`-th place of a statement whose places come in sequence. SQLite looks the
/// name of every numbered place up in a list, which makes long statements slow; places
/// without a name are free. PostgreSQL has numbered ones only: `$number`.
pub(super) fn place_in_sequence(_number: usize) -> String {
    "?".to_owned()
}

/// Takes `count` numbers and returns the first. A counter row serves both engines; a
/// PostgreSQL sequence would hand numbers out in another order than they are committed.
pub(super) async fn take_numbers(
    tx: &mut Transaction,
    counter: &'static str,
    count: usize,
) -> Result<i64, StoreError> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let last: i64 =
        sqlx::query_scalar("UPDATE counter SET value = value + $1 WHERE name = $2 RETURNING value")
            .bind(count)
            .bind(counter)
            .fetch_one(tx.connection())
            .await?;
    Ok(last - count + 1)
}

/// A point inside a transaction to which it can be rolled back. sqlx's own nesting
/// borrows the outer transaction; plain statements are the same on both engines.
pub(super) async fn savepoint(
    tx: &mut Transaction,
    statement: &'static str,
) -> Result<(), StoreError> {
    tx.connection().execute(statement).await?;
    Ok(())
}
