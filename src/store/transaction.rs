//! One transaction: what every function of the store takes.
//!
//! Promises: dropped without a commit it leaves nothing behind.

use std::sync::Arc;

use sqlx::Database;

use super::engine::{self, Engine};
use super::{Sealer, StoreError};

/// An open transaction, with the sealer for what it writes and reads.
pub struct Transaction {
    inner: sqlx::Transaction<'static, Engine>,
    sealer: Arc<Sealer>,
}

impl Transaction {
    pub(super) fn new(inner: sqlx::Transaction<'static, Engine>, sealer: Arc<Sealer>) -> Self {
        Self { inner, sealer }
    }

    pub(super) fn connection(&mut self) -> &mut <Engine as Database>::Connection {
        &mut self.inner
    }

    pub(super) fn sealer(&self) -> &Arc<Sealer> {
        &self.sealer
    }

    /// Makes all of it durable.
    pub async fn commit(self) -> Result<(), StoreError> {
        Ok(self.inner.commit().await?)
    }

    /// Leaves nothing behind.
    pub async fn roll_back(self) -> Result<(), StoreError> {
        Ok(self.inner.rollback().await?)
    }

    /// Marks the point to which [`Self::back_to_mark`] returns.
    pub async fn mark(&mut self) -> Result<(), StoreError> {
        engine::savepoint(self, "SAVEPOINT mark").await
    }

    /// Undoes what came after the mark; the mark stays.
    pub async fn back_to_mark(&mut self) -> Result<(), StoreError> {
        engine::savepoint(self, "ROLLBACK TO SAVEPOINT mark").await
    }

    /// Keeps what came after the mark and forgets the mark.
    pub async fn forget_mark(&mut self) -> Result<(), StoreError> {
        engine::savepoint(self, "RELEASE SAVEPOINT mark").await
    }
}
