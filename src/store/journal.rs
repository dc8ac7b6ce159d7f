//! The engine's journal: what was deleted must not stand there any longer (P6).

use super::pools::Pools;
use super::{Store, StoreError};

impl Store {
    /// Folds the journal into the database and empties it, outside any transaction. False
    /// where somebody reads right now: the next sweep tries again.
    pub async fn fold_journal(&self) -> Result<bool, StoreError> {
        // A server's vacuum takes deleted rows away; what they held was sealed.
        let Pools::Sqlite { writer, .. } = &self.pools else {
            return Ok(true);
        };
        let (busy, _, _): (i64, i64, i64) = sqlx::query_as("PRAGMA wal_checkpoint(TRUNCATE)")
            .fetch_one(writer)
            .await?;
        Ok(busy == 0)
    }
}
