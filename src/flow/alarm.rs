//! People in danger while nothing can be stored (C7): the one way past the outbox.
//!
//! ```text
//! batch -> intake: not stored within 2 s -> here: a red flag? -> its fixed text, at once
//! ```
//!
//! Promises: for every update that the channel hands over, once for each as long as the
//! trouble lasts; in the language of the message, else the one that the channel names.
//! The update is not acknowledged, so that it is stored, and queued, when that works
//! again. Refuses: any other answer.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::timeout;

use super::channel::{Channel, Chat, Outgoing, Received, Sending, Update, UpdateKey};
use super::mind::Mind;
use super::panics::survive;
use crate::assistant::event::Incoming;
use crate::assistant::outcome::{Record, Situation};
use crate::assistant::reception::Stage;
use crate::assistant::reference::Reference;
use crate::assistant::reply::Reply;
use crate::clock::Clock;

/// After so long without a commit people in danger are answered.
pub const PATIENCE: Duration = Duration::from_secs(2);

/// How long one sending may take.
const SENDING: Duration = Duration::from_secs(2);

/// Answers people in danger past the database.
pub struct Alarm {
    mind: Arc<dyn Mind>,
    channel: Arc<dyn Channel>,
    clock: Clock,
    told: Mutex<HashSet<UpdateKey>>,
}

impl Alarm {
    pub fn new(mind: Arc<dyn Mind>, channel: Arc<dyn Channel>, clock: Clock) -> Self {
        Self {
            mind,
            channel,
            clock,
            told: Mutex::default(),
        }
    }

    /// Answers the red flags of a batch that could not be stored; returns how many.
    pub async fn raise(&self, batch: &[Update]) -> usize {
        let mut due: Vec<(UpdateKey, Chat, Vec<Reply>)> = Vec::new();
        for update in batch {
            if let Received::Said { chat, incoming } = &update.received
                && !self.lock().contains(&update.key)
                && let Some(replies) = self.in_danger(incoming)
            {
                due.push((update.key, *chat, replies));
            }
        }
        let sent = due.into_iter().map(|(key, chat, replies)| async move {
            let mut arrived = false;
            for reply in replies {
                arrived |= self.send(chat, reply).await;
            }
            if arrived {
                self.lock().insert(key);
            }
            usize::from(arrived)
        });
        let raised = futures::future::join_all(sent).await.into_iter().sum();
        if raised > 0 {
            tracing::error!(
                raised,
                "nothing can be stored; people in danger were answered"
            );
            metrics::counter!("enquiry_desk_alarms_total").increment(raised as u64);
        }
        raised
    }

    /// The trouble is over.
    pub fn clear(&self) {
        self.lock().clear();
    }

    /// What a person in danger is told.
    fn in_danger(&self, incoming: &Incoming) -> Option<Vec<Reply>> {
        incoming.event.words()?;
        let situation = Situation {
            now: self.clock.now(),
            stage: Stage::Assistant,
            reference: Reference::of(0),
            ahead: 0,
            submitted: false,
            consented: false,
            nonce: 0,
            reason: None,
        };
        let state = self.mind.begin(&incoming.sender, None);
        let outcome = survive(|| self.mind.step(state, incoming, &situation))?;
        let is_flag = |record: &Record| matches!(record, Record::RedFlag(_));
        outcome
            .records
            .iter()
            .any(is_flag)
            .then_some(outcome.replies)
    }

    /// Whether it arrived, or may have.
    async fn send(&self, chat: Chat, reply: Reply) -> bool {
        let outgoing = Outgoing::Reply(reply);
        match timeout(SENDING, self.channel.send(chat, &outgoing)).await {
            Ok(Sending::NotSent | Sending::RetryAfter(_)) => false,
            Ok(_) | Err(_) => true,
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashSet<UpdateKey>> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
