//! Reading the outbox again: at start, on a timer, and when memory was full.
//!
//! Promises: every undecided row is found; one that a dead process had leased may have
//! been sent, and is counted as a repeat - or, written by a receptionist, left to a
//! person.

use std::sync::Arc;
use std::time::Duration;

use super::Delivery;
use super::line::Settled;
use super::verdict::Verdict;
use crate::flow::channel::{ChannelKind, Outgoing};
use crate::flow::parcel::{Parcel, chat_of, lease};
use crate::store::StoreError;
use crate::store::message::Author;
use crate::store::outbox::{self, Action, Due, Undecided};

/// How often the table is read again.
const EVERY: Duration = Duration::from_secs(5);
/// How often where other processes write too: they may leave rows to whoever is first.
const WHEN_SHARED: Duration = Duration::from_secs(1);
/// How soon, when it holds more than memory.
const WHEN_BEHIND: Duration = Duration::from_millis(200);
/// How many rows are kept in memory.
const HELD: usize = 20_000;
/// A stored wait is never obeyed for longer: the clock may have been wrong.
const LONGEST_WAIT: Duration = Duration::from_secs(3600);

impl Delivery {
    /// Reads the table if it is time.
    pub(super) async fn reread(&mut self) -> Result<(), StoreError> {
        let now = self.clock.monotonic();
        if now < self.reread_at {
            return Ok(());
        }
        self.reread_at = now
            + if self.store.is_shared() {
                WHEN_SHARED
            } else {
                EVERY
            };
        let mut reading = self.store.read().await?;
        let found = outbox::undecided(&mut reading, self.owner).await?;
        drop(reading);
        // Ids rise in the order of the commits: up to here nothing is unseen.
        self.read_up_to = found
            .last()
            .map_or(self.read_up_to, |row| self.read_up_to.max(row.id));
        let mut missing: Vec<&Undecided> = found.iter().filter(|row| self.misses(row)).collect();
        let room = HELD.saturating_sub(self.held.len());
        self.behind = missing.len() > room;
        self.beyond = missing.len().saturating_sub(room);
        missing.truncate(room);
        if self.behind {
            self.reread_at = now + WHEN_BEHIND;
        }
        for line in self.lines.values() {
            line.tidy();
        }
        self.take_over(&missing).await
    }

    /// Whether memory has no room for what is handed over, nor had when it last read.
    pub(super) fn is_full(&self) -> bool {
        self.behind || self.held.len() >= HELD
    }

    /// Leaves what is handed over to the table until memory has caught up.
    pub(super) fn fall_behind(&mut self) {
        self.behind = true;
        self.reread_at = self.reread_at.min(self.clock.monotonic() + WHEN_BEHIND);
    }

    fn misses(&self, row: &Undecided) -> bool {
        let served = ChannelKind::from_code(&row.channel)
            .is_some_and(|channel| self.lines.contains_key(&channel));
        served && !self.held.contains(&row.id)
    }

    async fn take_over(&mut self, rows: &[&Undecided]) -> Result<(), StoreError> {
        if rows.is_empty() {
            return Ok(());
        }
        let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
        let abandoned = rows.iter().filter(|row| row.abandoned);
        // Should it stay unknown whether they were leased, they look like our own next time.
        self.suspects.extend(abandoned.map(|row| row.id));
        let mut tx = self.store.begin().await?;
        let due = outbox::lease(&mut tx, &ids, lease(self.owner, &self.clock)).await?;
        tx.commit().await?;
        tracing::info!(
            rows = due.len(),
            suspects = self.suspects.len(),
            "rows of the outbox taken"
        );
        for row in due {
            let was_leased = self.suspects.remove(&row.id);
            self.admit(row, was_leased);
        }
        for id in &ids {
            self.suspects.remove(id);
        }
        Ok(())
    }

    fn admit(&mut self, row: Due, was_leased: bool) {
        let outgoing = match (row.action, &row.body) {
            (Action::LeaveChat, _) => Some(Outgoing::LeaveChat),
            (Action::Reply, Some(body)) if row.message.is_none() => {
                serde_json::from_str(body).ok().map(Outgoing::Farewell)
            }
            (Action::Reply, Some(body)) => serde_json::from_str(body).ok().map(Outgoing::Reply),
            (Action::Record, Some(body)) => serde_json::from_str(body).ok().map(Outgoing::Record),
            (Action::Reply | Action::Record, None) => None,
        };
        let readable = outgoing.is_some();
        // What stands in for a text that cannot be read is never sent: see below.
        let Some(parcel) = self.parcel(&row, outgoing.unwrap_or(Outgoing::LeaveChat)) else {
            return;
        };
        if !readable {
            let reason = "its text cannot be opened".to_owned();
            self.decide_unsent(parcel, Verdict::Failed { reason });
        } else if was_leased && parcel.author == Author::Staff {
            self.decide_unsent(parcel, Verdict::Unknown);
        } else {
            if was_leased {
                metrics::counter!("enquiry_desk_replies_total", "outcome" => "repeated")
                    .increment(1);
                self.delivered.repeated += 1;
            }
            self.held.insert(row.id);
            self.add(parcel);
        }
    }

    fn decide_unsent(&mut self, parcel: Parcel, verdict: Verdict) {
        let id = parcel.id;
        self.held.insert(id);
        let settled = Settled {
            parcel,
            verdict,
            decided: vec![id],
            waits: None,
        };
        self.ledger.enter(settled, id, &self.clock);
    }

    fn parcel(&self, row: &Due, outgoing: Outgoing) -> Option<Parcel> {
        let wait = row
            .not_before
            .map(|at| at.duration_since(self.clock.now()))
            .and_then(|wait| Duration::try_from(wait).ok())
            .unwrap_or_default();
        Some(Parcel {
            id: row.id,
            chat: chat_of(&row.address)?,
            address: row.address.clone(),
            conversation: row.conversation,
            author: row.author.unwrap_or(Author::Assistant),
            outgoing: Arc::new(outgoing),
            attempts: row.attempts,
            repeats: row.repeats,
            wait: wait.min(LONGEST_WAIT),
        })
    }
}
