//! The few places in which the two database engines differ, each with its reason.
//!
//! Promises: everything else is one text for both. Refuses: a third engine.

use std::fmt::Write;

use sha2::{Digest, Sha256};
use sqlx::AssertSqlSafe;

use super::patient::Address;
use super::transaction::Transaction;
use super::{StoreError, rows, sql};

/// SQLite before this has a bug that corrupts databases when the WAL is reset.
pub(super) const OLDEST_SQLITE: (u32, u32, u32) = (3, 51, 3);

/// SQLite: a transaction that reads first and writes later fails under load (517), so a
/// writer takes the write lock at once. PostgreSQL locks rows: a plain `BEGIN`.
pub(super) const SQLITE_BEGIN_TO_WRITE: &str = "BEGIN IMMEDIATE";

/// PostgreSQL: all statements of a reader see one state. SQLite's always do.
pub(super) const POSTGRES_BEGIN_TO_READ: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

/// The lock under which rows of the outbox are leased; one of the program's own numbers.
const OUTBOX_LOCK: i64 = 0x656e_7164_6f75_7462;

/// The engine of a database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Engine {
    /// A file that one process writes.
    Sqlite,
    /// A server that several processes share.
    Postgres,
}

impl Engine {
    /// Whether other processes may write to the same database at the same time.
    pub fn is_shared(self) -> bool {
        self == Self::Postgres
    }

    /// The time of the database in microseconds: processes on several machines measure
    /// who is alive by one clock.
    pub fn now(self) -> &'static str {
        match self {
            Self::Sqlite => "CAST(unixepoch('subsec') * 1000000 AS BIGINT)",
            Self::Postgres => "CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS BIGINT)",
        }
    }

    /// Adds the `number`-th place of a statement whose places come in sequence. SQLite looks the
    /// name of every numbered place up in a list, which makes long statements slow; places
    /// without a name are free. PostgreSQL has numbered ones only.
    pub fn place_in_sequence(self, number: usize, text: &mut String) {
        match self {
            Self::Sqlite => text.push('?'),
            Self::Postgres => write!(text, "${number}").expect("a text takes everything"),
        }
    }
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
        sql::query_scalar("UPDATE counter SET value = value + $1 WHERE name = $2 RETURNING value")
            .bind(count)
            .bind(counter)
            .fetch_one(tx.connection())
            .await?;
    Ok(last - count + 1)
}

/// Keeps other processes from the chats until the end of the transaction. Row locks are
/// not enough for a patient who is new: there is no row yet. SQLite has one writer anyway.
pub(super) async fn lock_chats<'a>(
    tx: &mut Transaction,
    chats: impl Iterator<Item = &'a Address>,
) -> Result<(), StoreError> {
    if !tx.engine().is_shared() {
        return Ok(());
    }
    let mut keys: Vec<i64> = chats.map(lock_key).collect();
    // Always in one order, so that two batches cannot wait for each other.
    keys.sort_unstable();
    keys.dedup();
    for group in rows::filled(&keys) {
        let text = format!(
            "SELECT pg_advisory_xact_lock(key) FROM (VALUES {}) AS wanted (key)",
            rows::tuples(tx.engine(), group.len(), 1)
        );
        let query = sql::query(AssertSqlSafe(text));
        let query = group.iter().fold(query, |query, key| query.bind(**key));
        query.execute(tx.connection()).await?;
    }
    Ok(())
}

/// Keeps other processes from what `name` stands for until the end of the transaction.
pub(super) async fn lock_name(tx: &mut Transaction, name: &[u8]) -> Result<(), StoreError> {
    if tx.engine().is_shared() {
        sql::query("SELECT pg_advisory_xact_lock($1)")
            .bind(first_bits(name))
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}

/// Keeps other processes from leasing rows of the outbox until the end of the transaction:
/// which row may go depends on those before it.
pub(super) async fn lock_outbox(tx: &mut Transaction) -> Result<(), StoreError> {
    if tx.engine().is_shared() {
        sql::query("SELECT pg_advisory_xact_lock($1)")
            .bind(OUTBOX_LOCK)
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}

/// The number under which PostgreSQL locks a chat. Two chats with one number only wait for
/// each other.
fn lock_key(address: &Address) -> i64 {
    let name = format!("{}:{}:{}", address.channel, address.bot, address.chat);
    first_bits(name.as_bytes())
}

fn first_bits(name: &[u8]) -> i64 {
    let digest = Sha256::digest(name);
    let mut first = [0; 8];
    first.copy_from_slice(&digest[..8]);
    i64::from_be_bytes(first)
}
