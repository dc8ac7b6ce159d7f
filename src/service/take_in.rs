//! What Telegram gives, on its way to intake; and people in danger while it cannot be stored.
//!
//! ```text
//! batch -> stored within 2 s -> acknowledged
//!       -> not yet: red flags answered; 1 s later the next batch is asked for, with these
//!          updates in it and whatever came since
//! ```
//!
//! Promises: whoever writes words of danger while nothing can be stored is answered within
//! 5 s (C7), also when the database neither answers nor fails; storing that has begun is
//! never broken off half-way, and only one is under way.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use tokio::sync::Mutex;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

use crate::flow::Unavailable;
use crate::flow::alarm::{self, Alarm};
use crate::flow::channel::Update;
use crate::flow::intake::Intake;
use crate::flow::staff_group::StaffGroup;
use crate::telegram;
use crate::telegram::group::{is_of, press};

/// How long storing is waited for once the alarm was raised: others may be in danger by
/// then.
const AFTER_THE_ALARM: Duration = Duration::from_secs(1);

/// Hands what Telegram gives to intake, and the staff group's presses to its cards.
pub(super) struct TakeIn {
    sorter: Sorter,
    alarm: Alarm,
    /// Whether the last batch could not be stored in time.
    in_trouble: AtomicBool,
    under_way: Mutex<Option<JoinHandle<Result<(), Unavailable>>>>,
}

#[derive(Clone)]
struct Sorter {
    intake: Arc<Intake>,
    group: Option<Arc<StaffGroup>>,
}

impl TakeIn {
    pub(super) fn new(intake: Arc<Intake>, group: Option<Arc<StaffGroup>>, alarm: Alarm) -> Self {
        Self {
            sorter: Sorter { intake, group },
            alarm,
            in_trouble: AtomicBool::new(false),
            under_way: Mutex::default(),
        }
    }

    /// Stores a batch, after what is still under way.
    async fn store(&self, batch: &Arc<[Update]>) -> Result<(), Unavailable> {
        let mut under_way = self.under_way.lock().await;
        if let Some(earlier) = under_way.as_mut() {
            // It is of no more interest: this batch holds whatever was not confirmed.
            let _ = earlier.await;
        }
        let (sorter, batch) = (self.sorter.clone(), Arc::clone(batch));
        let storing = tokio::spawn(async move { sorter.store(&batch).await });
        let ended = under_way.insert(storing).await;
        *under_way = None;
        match ended {
            Ok(stored) => stored,
            Err(broken) if broken.is_panic() => std::panic::resume_unwind(broken.into_panic()),
            // The runtime is ending, and this with it.
            Err(_) => std::future::pending().await,
        }
    }

    /// `None` where it is not stored in time.
    async fn store_in_time(&self, batch: &Arc<[Update]>) -> Option<Result<(), Unavailable>> {
        let storing = self.store(batch);
        tokio::pin!(storing);
        if self.in_trouble.load(Ordering::Relaxed) {
            self.alarm.raise(batch).await;
        } else {
            tokio::select! {
                stored = &mut storing => return Some(stored),
                () = sleep(alarm::PATIENCE) => {
                    self.alarm.raise(batch).await;
                }
            }
        }
        timeout(AFTER_THE_ALARM, storing).await.ok()
    }
}

#[async_trait]
impl telegram::Intake for TakeIn {
    async fn take(&self, batch: Vec<Update>) -> Result<(), telegram::Unavailable> {
        let batch: Arc<[Update]> = batch.into();
        let stored = self.store_in_time(&batch).await;
        let failed = !matches!(stored, Some(Ok(())));
        self.in_trouble.store(failed, Ordering::Relaxed);
        if !failed {
            self.alarm.clear();
            return Ok(());
        }
        let updates = batch.len();
        match stored {
            Some(Err(error)) => {
                tracing::error!(%error, updates, "nothing was taken; it is tried again");
            }
            _ => tracing::error!(updates, "nothing is taken yet; the database is slow"),
        }
        self.alarm.raise(&batch).await;
        Err(telegram::Unavailable)
    }
}

impl Sorter {
    async fn store(&self, batch: &[Update]) -> Result<(), Unavailable> {
        let Some(group) = &self.group else {
            self.intake.apply(batch).await?;
            return Ok(());
        };
        let presses = batch.iter().filter_map(|update| press(update, group.chat));
        // A press that comes again after a crash finds the claim made.
        for press in presses {
            group.pressed(&press).await?;
        }
        let others = batch.iter().filter(|update| !is_of(update, group.chat));
        let others: Vec<Update> = others.cloned().collect();
        self.intake.apply(&others).await?;
        Ok(())
    }
}
