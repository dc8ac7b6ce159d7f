//! The engine's journal: what was deleted must not stand there any longer (P6).

use super::{Store, StoreError, engine};

impl Store {
    /// Folds the journal into the database and empties it, outside any transaction. False
    /// where somebody reads right now: the next sweep tries again.
    pub async fn fold_journal(&self) -> Result<bool, StoreError> {
        let Some(statement) = engine::FOLD_JOURNAL else {
            return Ok(true);
        };
        let (busy, _, _): (i64, i64, i64) =
            sqlx::query_as(statement).fetch_one(self.writer()).await?;
        Ok(busy == 0)
    }
}
