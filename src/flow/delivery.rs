//! Delivery: the outbox becomes messages.
//!
//! Promises: each chat gets its messages one at a time and in order; chats are sent to
//! side by side, within the pace; a row is decided or tried again, never dropped; one
//! whose outcome is unknown is repeated and counted. Refuses: to hold a transaction
//! while it sends.

mod ledger;
mod line;
mod noting;
mod pace;
mod reread;
mod sending;
mod verdict;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use self::ledger::Ledger;
use self::line::Line;
pub use self::pace::Pace;
use self::pace::Pacer;
use self::sending::{Arrival, send};
use self::verdict::Verdict;
use super::Unavailable;
use super::channel::{Channel, ChannelKind};
use super::checkpoint::{Checkpoint, Point, Unguarded};
use super::news::News;
use super::parcel::{Forgotten, Handed, Inlet, Parcel};
use super::presence::Presence;
use crate::clock::Clock;
use crate::store::{Store, StoreError, within_patience};

/// Sends what is in the outbox.
pub struct Delivery {
    store: Store,
    clock: Clock,
    checkpoint: Arc<dyn Checkpoint>,
    news: News,
    owner: Uuid,
    receiver: UnboundedReceiver<Handed>,
    channels: HashMap<ChannelKind, Arc<dyn Channel>>,
    lines: HashMap<ChannelKind, Line>,
    paces: HashMap<ChannelKind, Pace>,
    presence: Presence,
    /// By how many processes the pace was last shared.
    shared_by: u32,
    sending: JoinSet<Arrival>,
    noting: JoinSet<(Ledger, Result<(), StoreError>)>,
    ledger: Ledger,
    note_at: Duration,
    /// Rows that are in memory: waiting, being sent, or decided but not yet noted.
    held: HashSet<i64>,
    /// Rows of dead processes that this one is taking over.
    suspects: HashSet<i64>,
    /// What the table showed last: everything up to this row was seen.
    read_up_to: i64,
    reread_at: Duration,
    /// The table holds more than memory; what is handed over is left to it.
    behind: bool,
    beyond: usize,
    delivered: Delivered,
}

/// What one step has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Delivered {
    pub sent: usize,
    /// Sent again although it may have arrived.
    pub repeated: usize,
    pub failed: usize,
    pub blocked: usize,
    /// To be tried again later, certainly not sent.
    pub postponed: usize,
}

impl Delivery {
    /// Delivery over these channels, each at its pace.
    pub fn new(
        store: Store,
        clock: Clock,
        inlet: Inlet,
        channels: Vec<(Arc<dyn Channel>, Pace)>,
    ) -> Self {
        let line = |(channel, pace): &(Arc<dyn Channel>, Pace)| {
            (channel.kind(), Line::new(Pacer::new(*pace, &clock)))
        };
        let lines = channels.iter().map(line).collect();
        let pace = |(channel, pace): &(Arc<dyn Channel>, Pace)| (channel.kind(), *pace);
        Self {
            lines,
            paces: channels.iter().map(pace).collect(),
            presence: Presence::alone(),
            shared_by: 1,
            channels: channels
                .into_iter()
                .map(|(one, _)| (one.kind(), one))
                .collect(),
            store,
            clock,
            checkpoint: Arc::new(Unguarded),
            news: News::default(),
            owner: inlet.owner,
            receiver: inlet.receiver,
            sending: JoinSet::new(),
            noting: JoinSet::new(),
            ledger: Ledger::default(),
            note_at: Duration::ZERO,
            held: HashSet::new(),
            suspects: HashSet::new(),
            read_up_to: 0,
            reread_at: Duration::ZERO,
            behind: false,
            beyond: 0,
            delivered: Delivered::default(),
        }
    }

    /// The same beside a desk, which hears what became of receptionists' replies.
    pub fn with_news(mut self, news: News) -> Self {
        self.news = news;
        self
    }

    /// The same as one of several processes, which share the pace.
    pub fn with_presence(mut self, presence: Presence) -> Self {
        self.presence = presence;
        self
    }

    /// The same with a checkpoint, for tests that end the process at a point.
    pub fn with_checkpoint(mut self, checkpoint: Arc<dyn Checkpoint>) -> Self {
        self.checkpoint = checkpoint;
        self
    }

    /// One step: sends everything that is due now, and notes what became of it.
    pub async fn deliver_due(&mut self) -> Result<Delivered, Unavailable> {
        self.delivered = Delivered::default();
        self.accept();
        self.reread().await?;
        loop {
            self.depart();
            if let Some(arrival) = self.sending.join_next().await {
                self.arrive(arrival);
            } else if self.ledger.is_empty() {
                return Ok(self.delivered);
            } else {
                self.note();
                self.noted().await?;
            }
            self.accept();
        }
    }

    /// Delivers until `stop`, then for as long as `grace` what is left.
    pub async fn run(mut self, stop: CancellationToken, grace: Duration) {
        loop {
            self.step_on();
            let wake = self.next().saturating_sub(self.clock.monotonic());
            tokio::select! {
                biased;
                () = stop.cancelled() => break,
                Some(arrival) = self.sending.join_next() => self.arrive(arrival),
                Some(noted) = self.noting.join_next() => drop(self.after_noting(noted)),
                Some(handed) = self.receiver.recv() => self.take(handed),
                () = self.clock.sleep(wake) => {}
            }
            self.accept();
            if let Err(error) = within_patience(self.reread()).await {
                tracing::warn!(%error, "the outbox could not be read");
            }
        }
        self.drain(grace).await;
    }

    /// Delivers what is left for at most `grace`; gives the rest back to the table.
    pub async fn drain(&mut self, grace: Duration) {
        let until = self.clock.monotonic() + grace;
        self.accept();
        while self.lines.values().any(|line| !line.is_empty()) {
            self.step_on();
            let now = self.clock.monotonic();
            if now >= until {
                break;
            }
            let wake = self.next().min(until).saturating_sub(now);
            tokio::select! {
                biased;
                Some(arrival) = self.sending.join_next() => self.arrive(arrival),
                Some(noted) = self.noting.join_next() => drop(self.after_noting(noted)),
                () = self.clock.sleep(wake) => {}
            }
        }
        if let Err(error) = self.close_books().await {
            tracing::warn!(%error, "the outbox could not be closed; some replies may repeat");
        }
    }
}

impl Delivery {
    fn step_on(&mut self) {
        self.share_pace();
        self.depart();
        if self.clock.monotonic() >= self.note_at {
            self.note();
        }
        let depth = self.held.len() + self.beyond;
        metrics::gauge!("enquiry_desk_outbox_depth").set(depth as f64);
    }

    fn share_pace(&mut self) {
        let alive = self.presence.alive();
        if alive == self.shared_by {
            return;
        }
        self.shared_by = alive;
        for (kind, line) in &mut self.lines {
            let pace = self.paces[kind].shared_by(alive);
            line.set_pacer(Pacer::new(pace, &self.clock));
        }
    }

    /// When there is something to do next.
    fn next(&self) -> Duration {
        let sending = self.lines.values().filter_map(Line::next);
        let noting = (!self.ledger.is_empty() && self.noting.is_empty()).then_some(self.note_at);
        sending.chain(noting).fold(self.reread_at, Duration::min)
    }

    /// Takes in what was handed over so far.
    fn accept(&mut self) {
        while let Ok(handed) = self.receiver.try_recv() {
            self.take(handed);
        }
    }

    fn take(&mut self, handed: Handed) {
        match handed {
            Handed::Parcels(parcels) => self.enqueue(parcels),
            Handed::Forget(forgotten) => self.forget(forgotten),
        }
    }

    /// Drops what memory has for somebody who was erased; the table has nothing any more.
    fn forget(&mut self, Forgotten { chat, before }: Forgotten) {
        if let Some(line) = self.lines.get_mut(&chat.channel) {
            for id in line.forget(chat, before) {
                self.held.remove(&id);
            }
        }
    }

    fn enqueue(&mut self, parcels: Vec<Parcel>) {
        for parcel in parcels {
            if self.is_full() {
                self.fall_behind();
            } else if parcel.id > self.read_up_to && self.held.insert(parcel.id) {
                self.add(parcel);
            }
        }
    }

    fn add(&mut self, parcel: Parcel) {
        let now = self.clock.monotonic();
        match self.lines.get_mut(&parcel.chat.channel) {
            Some(line) => line.add(parcel, now),
            // Its channel is not served now; the row waits in the table.
            None => drop(self.held.remove(&parcel.id)),
        }
    }

    fn depart(&mut self) {
        let now = self.clock.monotonic();
        for (kind, line) in &mut self.lines {
            while let Some(departure) = line.depart(now) {
                self.checkpoint.reached(Point::BeforeSend);
                let channel = Arc::clone(&self.channels[kind]);
                self.sending.spawn(send(channel, departure));
            }
        }
    }

    fn arrive(&mut self, arrival: Result<Arrival, tokio::task::JoinError>) {
        let Ok(Arrival {
            chat,
            last,
            sending,
        }) = arrival
        else {
            // `send` survives panics and nobody aborts it but the runtime's end.
            return;
        };
        self.checkpoint.reached(Point::Sent);
        let now = self.clock.monotonic();
        if let Some(line) = self.lines.get_mut(&chat.channel) {
            let settled = line.settle(chat, last, sending, now);
            match settled.verdict {
                Verdict::Sent { .. } => self.delivered.sent += 1,
                Verdict::Again { repeat: true, .. } => self.delivered.repeated += 1,
                Verdict::Again { .. } | Verdict::Pause { .. } => self.delivered.postponed += 1,
                Verdict::Failed { .. } | Verdict::Unknown => self.delivered.failed += 1,
                Verdict::Blocked => self.delivered.blocked += settled.decided.len(),
            }
            self.ledger.enter(settled, last, &self.clock);
        }
    }
}
