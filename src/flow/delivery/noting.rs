//! Writing outcomes into the outbox, beside the sending.
//!
//! Promises: one transaction at a time, with all that is known when it begins; the chats
//! in it go on once it is committed.

use std::time::Duration;

use tokio::task::JoinError;

use super::Delivery;
use super::ledger::Ledger;
use super::line::Line;
use crate::clock::Clock;
use crate::flow::checkpoint::Point;
use crate::store::{Store, StoreError, outbox};

/// How soon outcomes are written again after the database was away.
const NOTE_AGAIN: Duration = Duration::from_secs(1);

impl Delivery {
    /// Begins to write what is known, unless that is going on: what comes meanwhile makes
    /// the next transaction.
    pub(super) fn note(&mut self) {
        if self.ledger.is_empty() || !self.noting.is_empty() {
            return;
        }
        let ledger = std::mem::take(&mut self.ledger);
        let (store, clock) = (self.store.clone(), self.clock.clone());
        self.noting.spawn(async move {
            let written = write(&store, &ledger, &clock).await;
            (ledger, written)
        });
        self.checkpoint.reached(Point::BeforeNote);
    }

    pub(super) fn after_noting(
        &mut self,
        noted: Result<(Ledger, Result<(), StoreError>), JoinError>,
    ) -> Result<(), StoreError> {
        let Ok((ledger, written)) = noted else {
            return Ok(());
        };
        if let Err(error) = &written {
            tracing::warn!(%error, "outcomes could not be noted; they are kept");
            self.ledger.restore(ledger);
            self.note_at = self.clock.monotonic() + NOTE_AGAIN;
        } else {
            for id in &ledger.decided {
                self.held.remove(id);
            }
            for chat in ledger.chats {
                if let Some(line) = self.lines.get_mut(&chat.channel) {
                    line.resume(chat);
                }
            }
            self.news.tell(ledger.news);
            self.checkpoint.reached(Point::Noted);
        }
        written
    }

    /// Waits until what is being written is written.
    pub(super) async fn noted(&mut self) -> Result<(), StoreError> {
        while let Some(noted) = self.noting.join_next().await {
            self.after_noting(noted)?;
        }
        Ok(())
    }

    pub(super) async fn close_books(&mut self) -> Result<(), StoreError> {
        self.noted().await?;
        self.note();
        self.noted().await?;
        let unsent: Vec<i64> = self.lines.values_mut().flat_map(Line::give_back).collect();
        let mut tx = self.store.begin().await?;
        outbox::release(&mut tx, &unsent, self.owner).await?;
        tx.commit().await
    }
}

async fn write(store: &Store, ledger: &Ledger, clock: &Clock) -> Result<(), StoreError> {
    store
        .writing(async {
            let mut tx = store.begin().await?;
            ledger.write(&mut tx, clock).await?;
            tx.commit().await
        })
        .await
}
