//! What the figures count of conversations that are gone (P6, P7): a row of times and codes
//! without an id, so that counts survive those whom they count.

use sqlx::AssertSqlSafe;
use uuid::Uuid;

use super::{StoreError, Transaction, rows, sql};

/// Microseconds in a minute: times are kept no finer.
const MINUTE: i64 = 60_000_000;

/// Keeps what is counted of conversations that are about to be deleted.
pub(super) async fn keep(tx: &mut Transaction, conversations: &[Uuid]) -> Result<(), StoreError> {
    for group in rows::grouped(conversations) {
        let places = rows::places(2, group.len());
        let coarse = |column: &str| format!("{column} - {column} % $1");
        let text = format!(
            "INSERT INTO bygone (created_at, queued_at, first_reply_at, closed_at, outcome, \
             submitted_at, rating, rated_at) \
             SELECT {}, {}, {}, {}, c.outcome, {}, r.value, {} \
             FROM conversation c LEFT JOIN enquiry e ON e.conversation_id = c.id \
             LEFT JOIN rating r ON r.conversation_id = c.id WHERE c.id IN ({places})",
            coarse("c.created_at"),
            coarse("c.queued_at"),
            coarse("c.first_reply_at"),
            coarse("c.closed_at"),
            coarse("e.submitted_at"),
            coarse("r.at"),
        );
        let query = sql::query(AssertSqlSafe(text)).bind(MINUTE);
        let query = group.iter().fold(query, |query, id| query.bind(*id));
        query.execute(tx.connection()).await?;
    }
    Ok(())
}
