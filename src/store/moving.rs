//! Moving a database from a file to a server: every table, row by row.
//!
//! ```text
//! copy    table by table, owners before what they own, 200 rows a transaction
//! verify  each table's rows on both sides: how many, and a sum over their hashes
//! ```
//!
//! Promises: rows are copied as they are - a seal is bound to its table and row, not to a
//! database; interrupted, it goes on when it is run again; nothing counts as moved before
//! it was compared. Refuses: a server that serves, or that holds other people's rows.

use sha2::{Digest, Sha256};
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Row};
use uuid::Uuid;

use super::sql::{Connection, Value};
use super::{Store, StoreError, Transaction, process, rows, sql};

/// All tables, owners before what they own.
const TABLES: [&str; 28] = [
    "counter",
    "staff",
    "invitation",
    "staff_session",
    "known_browser",
    "throttle",
    "patient",
    "consent",
    "conversation",
    "message",
    "message_revision",
    "enquiry",
    "enquiry_revision",
    "enquiry_name",
    "red_flag",
    "outbox",
    "applied_update",
    "rejected_update",
    "event",
    "unanswered",
    "note",
    "draft",
    "rating",
    "canned_reply",
    "canned_reply_text",
    "group_card",
    "erasure",
    "bygone",
];

/// The audit, one chain.
const AUDIT: [&str; 3] = ["audit_head", "audit", "audit_checkpoint"];

/// Tables of the program itself, which say something of one database only.
#[cfg(test)]
const OWN: [&str; 3] = ["seal_check", "process", "leader"];

/// Tables of few rows that a fresh database fills by itself: emptied before they are
/// copied. The audit is one chain and goes as a whole.
const WHOLE: [&str; 5] = [
    "counter",
    "bygone",
    "audit_head",
    "audit",
    "audit_checkpoint",
];

const PART: i64 = 200;

/// Why nothing, or not all, was moved.
#[derive(Debug, thiserror::Error)]
pub enum MoveError {
    #[error("the other database is not empty and is no unfinished move: name an empty one")]
    NotEmpty,
    #[error("`enquiry-desk serve` runs on the other database: stop it first")]
    Served,
    #[error("{table} differs after it was copied: {here} rows here, {there} there")]
    Differs {
        table: &'static str,
        here: u64,
        there: u64,
    },
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Copies everything from one store to another and compares; returns each table's rows.
pub async fn copy_all(
    from: &Store,
    to: &Store,
    mut told: impl FnMut(&'static str, u64),
) -> Result<Vec<(&'static str, u64)>, MoveError> {
    prepare(to).await?;
    let mut all = Vec::new();
    for table in TABLES.into_iter().chain(AUDIT) {
        let columns = columns(from, table).await?;
        if WHOLE.contains(&table) {
            empty(to, table).await?;
        }
        copy(from, to, table, &columns).await?;
        let (here, there) = (
            sum(from, table, &columns).await?,
            sum(to, table, &columns).await?,
        );
        if here != there {
            return Err(MoveError::Differs {
                table,
                here: here.0,
                there: there.0,
            });
        }
        told(table, here.0);
        all.push((table, here.0));
    }
    finish(to).await?;
    Ok(all)
}

/// What a column holds.
#[derive(Clone, Copy)]
enum Kind {
    Integer,
    Text,
    Bytes,
    Uuid,
    Truth,
}

struct Column {
    name: String,
    kind: Kind,
}

/// Marks the other database as being moved to, or finds the mark of a move before.
async fn prepare(to: &Store) -> Result<(), MoveError> {
    let mut tx = to.begin().await?;
    if process::any_alive(&mut tx).await? {
        return Err(MoveError::Served);
    }
    let marks: i64 = sql::query_scalar("SELECT count(*) FROM leader WHERE role = 'move'")
        .fetch_one(tx.connection())
        .await
        .map_err(StoreError::from)?;
    if marks == 0 {
        let there: i64 = sql::query_scalar(
            "SELECT (SELECT count(*) FROM patient) + (SELECT count(*) FROM staff)",
        )
        .fetch_one(tx.connection())
        .await
        .map_err(StoreError::from)?;
        if there > 0 {
            return Err(MoveError::NotEmpty);
        }
        sql::query("INSERT INTO leader (role, process_id, until) VALUES ('move', $1, 0)")
            .bind(Uuid::nil())
            .execute(tx.connection())
            .await
            .map_err(StoreError::from)?;
    }
    tx.commit().await?;
    Ok(())
}

async fn finish(to: &Store) -> Result<(), StoreError> {
    let mut tx = to.begin().await?;
    sql::query("DELETE FROM leader WHERE role = 'move'")
        .execute(tx.connection())
        .await?;
    tx.commit().await
}

/// The columns of a table of the file, by the types that the migrations give them.
async fn columns(from: &Store, table: &'static str) -> Result<Vec<Column>, StoreError> {
    let mut tx = from.read().await?;
    let text = format!("SELECT name, type FROM pragma_table_info('{table}') ORDER BY cid");
    let found: Vec<(String, String)> = sql::query_as(AssertSqlSafe(text))
        .fetch_all(tx.connection())
        .await?;
    let column = |(name, kind): (String, String)| {
        let kind = match kind.as_str() {
            "BIGINT" => Kind::Integer,
            "TEXT" => Kind::Text,
            "BYTEA" => Kind::Bytes,
            "UUID" => Kind::Uuid,
            "BOOLEAN" => Kind::Truth,
            _ => return Err(StoreError::Unreadable("a column's type")),
        };
        Ok(Column { name, kind })
    };
    found.into_iter().map(column).collect()
}

async fn empty(to: &Store, table: &'static str) -> Result<(), StoreError> {
    let mut tx = to.begin().await?;
    sql::query(AssertSqlSafe(format!("DELETE FROM {table}")))
        .execute(tx.connection())
        .await?;
    tx.commit().await
}

async fn copy(
    from: &Store,
    to: &Store,
    table: &'static str,
    columns: &[Column],
) -> Result<(), StoreError> {
    let names = names(columns);
    let select =
        format!("SELECT rowid, {names} FROM {table} WHERE rowid > $1 ORDER BY rowid LIMIT {PART}");
    let mut after = i64::MIN;
    loop {
        let mut reading = from.read().await?;
        let part = file_rows(&mut reading, select.clone(), after).await?;
        let Some(last) = part.last() else {
            return Ok(());
        };
        after = last.try_get(0)?;
        let mut tx = to.begin().await?;
        for group in rows::grouped(&part) {
            let text = format!(
                "INSERT INTO {table} ({names}) VALUES {} ON CONFLICT DO NOTHING",
                rows::tuples(tx.engine(), group.len(), columns.len())
            );
            let mut query = sql::query(AssertSqlSafe(text));
            for row in group {
                for (place, column) in columns.iter().enumerate() {
                    query = query.bind(value(row, place + 1, column.kind)?);
                }
            }
            query.execute(tx.connection()).await?;
        }
        tx.commit().await?;
    }
}

fn names(columns: &[Column]) -> String {
    let quoted = columns.iter().map(|column| format!("\"{}\"", column.name));
    quoted.collect::<Vec<_>>().join(", ")
}

async fn file_rows(
    tx: &mut Transaction,
    text: String,
    after: i64,
) -> Result<Vec<SqliteRow>, StoreError> {
    match tx.connection() {
        Connection::Sqlite(file) => Ok(sqlx::query(AssertSqlSafe(text))
            .bind(after)
            .fetch_all(&mut **file)
            .await?),
        Connection::Postgres(_) => Err(StoreError::Unreadable("a server, where a file was named")),
    }
}

fn value(row: &SqliteRow, place: usize, kind: Kind) -> Result<Value, sqlx::Error> {
    Ok(match kind {
        Kind::Integer => Value::Integer(row.try_get(place)?),
        Kind::Text => Value::Text(row.try_get::<Option<String>, _>(place)?.map(Into::into)),
        Kind::Bytes => Value::Bytes(row.try_get(place)?),
        Kind::Uuid => Value::Uuid(row.try_get(place)?),
        Kind::Truth => Value::Truth(row.try_get::<Option<bool>, _>(place)?.unwrap_or_default()),
    })
}

/// How many rows, and the sum of their hashes: the order does not matter.
async fn sum(
    store: &Store,
    table: &'static str,
    columns: &[Column],
) -> Result<(u64, u128), StoreError> {
    let text = format!("SELECT {} FROM {table}", names(columns));
    let mut tx = store.read().await?;
    let mut sum = (0_u64, 0_u128);
    let mut add = |row: Vec<u8>| {
        let digest = Sha256::digest(&row);
        let mut half = [0; 16];
        half.copy_from_slice(&digest[..16]);
        sum = (sum.0 + 1, sum.1.wrapping_add(u128::from_be_bytes(half)));
    };
    match tx.connection() {
        Connection::Sqlite(file) => {
            let found = sqlx::query(AssertSqlSafe(text))
                .fetch_all(&mut **file)
                .await?;
            for row in &found {
                let mut bytes = Vec::new();
                for (place, column) in columns.iter().enumerate() {
                    write(&mut bytes, value(row, place, column.kind)?);
                }
                add(bytes);
            }
        }
        Connection::Postgres(server) => {
            let found = sqlx::query(AssertSqlSafe(text))
                .fetch_all(&mut **server)
                .await?;
            for row in &found {
                let mut bytes = Vec::new();
                for (place, column) in columns.iter().enumerate() {
                    write(&mut bytes, server_value(row, place, column.kind)?);
                }
                add(bytes);
            }
        }
    }
    Ok(sum)
}

fn server_value(row: &PgRow, place: usize, kind: Kind) -> Result<Value, sqlx::Error> {
    Ok(match kind {
        Kind::Integer => Value::Integer(row.try_get(place)?),
        Kind::Text => Value::Text(row.try_get::<Option<String>, _>(place)?.map(Into::into)),
        Kind::Bytes => Value::Bytes(row.try_get(place)?),
        Kind::Uuid => Value::Uuid(row.try_get(place)?),
        Kind::Truth => Value::Truth(row.try_get::<Option<bool>, _>(place)?.unwrap_or_default()),
    })
}

/// A value so that no two rows read alike: its length, then itself.
fn write(bytes: &mut Vec<u8>, value: Value) {
    let part: Option<Vec<u8>> = match value {
        Value::Integer(value) => value.map(|value| value.to_be_bytes().to_vec()),
        Value::Text(value) => value.map(|value| value.as_bytes().to_vec()),
        Value::Bytes(value) => value,
        Value::Uuid(value) => value.map(|value| value.as_bytes().to_vec()),
        Value::Truth(value) => Some(vec![u8::from(value)]),
    };
    match part {
        None => bytes.push(0),
        Some(part) => {
            bytes.push(1);
            bytes.extend_from_slice(&(part.len() as u64).to_be_bytes());
            bytes.extend_from_slice(&part);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_table_is_moved_or_is_the_programs_own() {
        let migrations = std::fs::read_dir("src/store/migrations").unwrap();
        let mut migrations: Vec<_> = migrations.map(|file| file.unwrap().path()).collect();
        migrations.sort();
        let mut made = BTreeSet::new();
        for file in migrations {
            let text = std::fs::read_to_string(file).unwrap();
            for line in text.lines() {
                if let Some(gone) = line.strip_prefix("DROP TABLE ") {
                    made.remove(gone.trim_end_matches(';'));
                }
                if let Some(rest) = line.strip_prefix("CREATE TABLE ") {
                    made.insert(rest.split(' ').next().unwrap().to_owned());
                }
            }
        }
        let known = TABLES.into_iter().chain(AUDIT).chain(OWN);
        let known: BTreeSet<String> = known.map(str::to_owned).collect();
        assert_eq!(made, known);
    }
}
