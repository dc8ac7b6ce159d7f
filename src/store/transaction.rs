//! One transaction: what every function of the store takes.
//!
//! Promises: dropped without a commit it leaves nothing behind.

use std::sync::Arc;

use sqlx::Executor;

use super::engine::Engine;
use super::sql::Connection;
use super::{Sealer, StoreError};

/// An open transaction, with the sealer for what it writes and reads.
pub struct Transaction {
    inner: Connection,
    writes: bool,
    sealer: Arc<Sealer>,
}

impl Transaction {
    pub(super) fn to_write(inner: Connection, sealer: Arc<Sealer>) -> Self {
        Self {
            inner,
            writes: true,
            sealer,
        }
    }

    pub(super) fn to_read(inner: Connection, sealer: Arc<Sealer>) -> Self {
        Self {
            inner,
            writes: false,
            sealer,
        }
    }

    pub(super) fn connection(&mut self) -> &mut Connection {
        &mut self.inner
    }

    pub(super) fn engine(&self) -> Engine {
        match self.inner {
            Connection::Sqlite(_) => Engine::Sqlite,
            Connection::Postgres(_) => Engine::Postgres,
        }
    }

    /// What a statement ends with that reads conversations `c` in order to change them.
    /// SQLite has one writer at a time, so rows need no lock. PostgreSQL locks them, in the
    /// order of the statement's `ORDER BY`, so that two batches cannot wait for each other.
    pub(super) fn lock_conversations(&self) -> &'static str {
        match self.engine() {
            Engine::Postgres if self.writes => "FOR UPDATE OF c",
            Engine::Postgres | Engine::Sqlite => "",
        }
    }

    pub(super) fn sealer(&self) -> &Arc<Sealer> {
        &self.sealer
    }

    /// Makes all of it durable.
    pub async fn commit(self) -> Result<(), StoreError> {
        match self.inner {
            Connection::Sqlite(tx) => tx.commit().await?,
            Connection::Postgres(tx) => tx.commit().await?,
        }
        if self.writes {
            metrics::counter!("enquiry_desk_commits_total").increment(1);
        }
        Ok(())
    }

    /// Leaves nothing behind.
    pub async fn roll_back(self) -> Result<(), StoreError> {
        match self.inner {
            Connection::Sqlite(tx) => tx.rollback().await?,
            Connection::Postgres(tx) => tx.rollback().await?,
        }
        Ok(())
    }

    /// Marks the point to which [`Self::back_to_mark`] returns.
    pub async fn mark(&mut self) -> Result<(), StoreError> {
        self.plain("SAVEPOINT mark").await
    }

    /// Undoes what came after the mark; the mark stays.
    pub async fn back_to_mark(&mut self) -> Result<(), StoreError> {
        self.plain("ROLLBACK TO SAVEPOINT mark").await
    }

    /// Keeps what came after the mark and forgets the mark.
    pub async fn forget_mark(&mut self) -> Result<(), StoreError> {
        self.plain("RELEASE SAVEPOINT mark").await
    }

    /// A statement without values. sqlx's own nesting borrows the outer transaction;
    /// savepoints in plain words are the same on both engines.
    async fn plain(&mut self, statement: &'static str) -> Result<(), StoreError> {
        match &mut self.inner {
            Connection::Sqlite(tx) => tx.execute(statement).await.map(|_| ())?,
            Connection::Postgres(tx) => tx.execute(statement).await.map(|_| ())?,
        }
        Ok(())
    }
}
