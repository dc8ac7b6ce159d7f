//! Brings together what several browsers send at the same time, so that one transaction
//! serves them.
//!
//! ```text
//! post 1 ─┐                         ┌─ committed
//! post 2 ─┤ batch -> intake::apply ─┤
//! post 3 ─┘ (while it runs, the next batch gathers)
//! ```
//!
//! Promises: each is told whether it was committed, also when another one's browser has
//! gone meanwhile. Refuses: a line of more than 1,024; those are told to try again.

use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures::FutureExt;
use tokio::sync::oneshot;

use crate::flow::channel::Update;
use crate::flow::intake::Intake;

const BATCH: usize = 100;
const LONGEST_LINE: usize = 1024;

/// Takes updates in, many at a time.
pub(super) struct Collector {
    intake: Arc<Intake>,
    line: Mutex<Line>,
}

/// Nothing was committed: the same may be sent again.
#[derive(Clone, Copy, Debug)]
pub(super) struct NotTaken;

#[derive(Default)]
struct Line {
    waiting: Vec<Waiting>,
    working: bool,
}

struct Waiting {
    update: Update,
    done: oneshot::Sender<Result<(), NotTaken>>,
}

impl Collector {
    pub fn new(intake: Arc<Intake>) -> Self {
        Self {
            intake,
            line: Mutex::default(),
        }
    }

    /// Returns when the update is committed.
    pub async fn take(self: &Arc<Self>, update: Update) -> Result<(), NotTaken> {
        let (done, outcome) = oneshot::channel();
        if self.join(Waiting { update, done })? {
            // A task of its own: a browser that hangs up must not undo the others' batch.
            tokio::spawn(Arc::clone(self).work());
        }
        outcome.await.unwrap_or(Err(NotTaken))
    }

    /// Joins the line; true when nobody works at it yet.
    fn join(&self, waiting: Waiting) -> Result<bool, NotTaken> {
        let mut line = self.lock();
        if line.waiting.len() >= LONGEST_LINE {
            return Err(NotTaken);
        }
        line.waiting.push(waiting);
        Ok(!std::mem::replace(&mut line.working, true))
    }

    async fn work(self: Arc<Self>) {
        while let Some(batch) = self.next() {
            let (updates, waiting): (Vec<_>, Vec<_>) =
                batch.into_iter().map(|one| (one.update, one.done)).unzip();
            let applied = AssertUnwindSafe(self.intake.apply(&updates)).catch_unwind();
            let outcome = match applied.await {
                Ok(Ok(_)) => Ok(()),
                Ok(Err(error)) => {
                    tracing::warn!(%error, posts = updates.len(), "the page could not hand over");
                    Err(NotTaken)
                }
                Err(_panic) => {
                    tracing::error!(posts = updates.len(), "intake broke at a batch of the page");
                    Err(NotTaken)
                }
            };
            for done in waiting {
                // A browser that has gone sends again and is told then.
                let _ = done.send(outcome);
            }
        }
    }

    /// The next batch; `None` ends the work.
    fn next(&self) -> Option<Vec<Waiting>> {
        let mut line = self.lock();
        let size = line.waiting.len().min(BATCH);
        line.working = size > 0;
        line.working.then(|| line.waiting.drain(..size).collect())
    }

    fn lock(&self) -> MutexGuard<'_, Line> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
