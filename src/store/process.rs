//! The processes that share a database: who is alive, and who leads.
//!
//! ```text
//! every second: beat(me) -> Beat { alive: 3, leads: false }
//! killed:       5 s later the others take over its rows of the outbox, and one of them leads
//! ```
//!
//! Promises: two processes never both believe what a beat told them last; times are the
//! database's own, so that the clocks of several machines do not matter. Refuses: locks of
//! a session, which a pool of connections in between would give to somebody else.

use sqlx::AssertSqlSafe;
use uuid::Uuid;

use super::{StoreError, Transaction, sql};

/// Who was not seen for so many microseconds is dead.
const DEAD_AFTER: i64 = 5_000_000;

/// Rows that are kept of the dead, in microseconds: nobody needs them.
const KEPT: i64 = 3_600_000_000;

/// What a process learns from a sign of life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beat {
    /// How many processes are alive, this one included.
    pub alive: u32,
    /// Whether this one leads.
    pub leads: bool,
}

/// Notes that `me` is alive, and takes the lead where nobody has it.
pub async fn beat(tx: &mut Transaction, me: Uuid) -> Result<Beat, StoreError> {
    let now = tx.engine().now();
    let text = format!(
        "INSERT INTO process (id, seen_at, since) VALUES ($1, {now}, 0) \
         ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at, \
         since = CASE WHEN process.seen_at < excluded.seen_at - {DEAD_AFTER} \
         THEN excluded.seen_at ELSE process.since END"
    );
    sql::query(AssertSqlSafe(text))
        .bind(me)
        .execute(tx.connection())
        .await?;
    let text = format!(
        "INSERT INTO leader (role, process_id, until) VALUES ('main', $1, {now} + {DEAD_AFTER}) \
         ON CONFLICT (role) DO UPDATE SET process_id = excluded.process_id, \
         until = excluded.until \
         WHERE leader.process_id = excluded.process_id OR leader.until < {now}"
    );
    let leads = sql::query(AssertSqlSafe(text))
        .bind(me)
        .execute(tx.connection())
        .await?
        .rows_affected();
    sql::query(AssertSqlSafe(format!(
        "DELETE FROM process WHERE seen_at < {now} - {KEPT}"
    )))
    .execute(tx.connection())
    .await?;
    let text = format!("SELECT count(*) FROM process WHERE seen_at >= {now} - {DEAD_AFTER}");
    let alive: i64 = sql::query_scalar(AssertSqlSafe(text))
        .fetch_one(tx.connection())
        .await?;
    Ok(Beat {
        alive: u32::try_from(alive).unwrap_or(u32::MAX).max(1),
        leads: leads == 1,
    })
}

/// Whether any process serves from this database. A file's own lock says it there.
pub async fn any_alive(tx: &mut Transaction) -> Result<bool, StoreError> {
    let now = tx.engine().now();
    let text = format!("SELECT count(*) FROM process WHERE seen_at >= {now} - {DEAD_AFTER}");
    let alive: i64 = sql::query_scalar(AssertSqlSafe(text))
        .fetch_one(tx.connection())
        .await?;
    Ok(alive > 0)
}

/// Takes leave: the others need not wait until this one counts as dead.
pub async fn leave(tx: &mut Transaction, me: Uuid) -> Result<(), StoreError> {
    sql::query("DELETE FROM process WHERE id = $1")
        .bind(me)
        .execute(tx.connection())
        .await?;
    sql::query("UPDATE leader SET until = 0 WHERE process_id = $1")
        .bind(me)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// A condition: the process that has leased a row of `table` is dead. The process that
/// asks is `$1`; while it has itself been away it trusts nobody's death, since the others
/// were away with it.
pub(super) fn owner_is_dead(tx: &Transaction, table: &str) -> String {
    let now = tx.engine().now();
    format!(
        "(NOT EXISTS (SELECT 1 FROM process owner WHERE owner.id = {table}.lease_owner \
         AND owner.seen_at >= {now} - {DEAD_AFTER}) AND NOT EXISTS (SELECT 1 FROM process asker \
         WHERE asker.id = $1 AND asker.since >= {now} - {DEAD_AFTER}))"
    )
}
