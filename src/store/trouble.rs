//! Whether the database takes anything in: how long it may take, and what is known of it.
//!
//! Promises: whoever waits for the database waits for a limited time, also where nothing
//! answers and nothing fails, as when a machine is cut off. Refuses: to call it well again
//! before something was written.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::{Store, StoreError, sql};

/// How long one piece of work may take: shorter than the server's own limit for one
/// statement, much longer than the longest batch.
const PATIENCE: Duration = Duration::from_secs(20);

/// Ends work that takes too long. What it had not committed is undone.
pub async fn within_patience<T>(
    work: impl Future<Output = Result<T, StoreError>>,
) -> Result<T, StoreError> {
    match tokio::time::timeout(PATIENCE, work).await {
        Ok(done) => done,
        Err(_) => Err(StoreError::TooSlow),
    }
}

/// Whether the last piece of writing failed because of the database.
#[derive(Default)]
pub(super) struct Trouble(AtomicBool);

impl Store {
    /// Does work that writes, for a limited time, and remembers whether the database took
    /// it.
    pub async fn writing<T>(
        &self,
        work: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, StoreError> {
        let done = within_patience(work).await;
        match &done {
            Ok(_) => self.note_trouble(false),
            Err(error) if error.is_confined() || error.is_conflict() => {}
            Err(_) => self.note_trouble(true),
        }
        done
    }

    /// Whether the database takes something in again: asked only while it did not, since it
    /// costs a commit.
    pub async fn takes_in(&self) -> Result<(), StoreError> {
        if !self.trouble.0.load(Ordering::Relaxed) {
            return Ok(());
        }
        self.writing(async {
            let mut tx = self.begin().await?;
            // Another value each time: SQLite writes nothing where nothing changes.
            sql::query(
                "INSERT INTO counter (name, value) VALUES ('proof', 1) \
                 ON CONFLICT (name) DO UPDATE SET value = counter.value + 1",
            )
            .execute(tx.connection())
            .await?;
            tx.commit().await
        })
        .await
    }

    fn note_trouble(&self, is_there: bool) {
        let was_there = self.trouble.0.swap(is_there, Ordering::Relaxed);
        if was_there && !is_there {
            tracing::info!("the database takes everything in again");
        }
        metrics::gauge!("enquiry_desk_storing").set(if is_there { 0.0 } else { 1.0 });
    }
}
