//! Intake: a batch of updates becomes one transaction.
//!
//! Promises: `Ok` means committed, so the caller may acknowledge; each update is applied
//! once however often it comes; an update that this program fails on is kept, its person
//! is answered and queued, and the others go on. Refuses: to take anything while the
//! database is away.

mod failure;
mod records;
mod returning;
mod room;
mod turn;
mod writes;

use std::collections::VecDeque;
use std::sync::Arc;

use jiff::Timestamp;

use self::returning::{Back, speakers};
use self::room::Room;
use self::writes::{Writes, Written};
use super::Unavailable;
use super::channel::{Chat, Received, Update};
use super::checkpoint::{Checkpoint, Point, Unguarded};
use super::mind::Mind;
use super::news::{Item, News};
use super::parcel::{Forgotten, Outlet, Parcel};
use super::reception::Rules;
use crate::clock::Clock;
use crate::store::patient::{self, Address};
use crate::store::updates::{self, Key};
use crate::store::{Store, StoreError, Transaction};

/// How often a batch is tried when other processes get in the way.
const TRIES: u32 = 4;

/// Takes updates in.
pub struct Intake {
    store: Store,
    mind: Arc<dyn Mind>,
    clock: Clock,
    outlet: Outlet,
    checkpoint: Arc<dyn Checkpoint>,
    news: News,
    rules: Rules,
}

/// What became of a batch. All of it may be acknowledged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    pub applied: usize,
    /// Handled before; nothing was done.
    pub duplicates: usize,
    /// Kept for a person to look at.
    pub rejected: usize,
    /// Of no concern to us.
    pub ignored: usize,
}

/// What is settled but not yet committed.
#[derive(Default)]
struct Settled {
    parcels: Vec<Parcel>,
    forgotten: Vec<Forgotten>,
    news: Vec<Item>,
    rejected: usize,
}

impl Settled {
    fn of(written: Written, rejected: usize) -> Self {
        let mut settled = Self::default();
        settled.add(written, rejected);
        settled
    }

    /// What comes after the rest.
    fn add(&mut self, written: Written, rejected: usize) {
        if let Some(gone) = written.forgotten {
            // What an earlier part of the batch said to somebody who is gone now.
            let is_left = |parcel: &Parcel| parcel.chat != gone.chat || parcel.id >= gone.before;
            self.parcels.retain(is_left);
            self.forgotten.push(gone);
        }
        self.parcels.extend(written.parcels);
        self.news.extend(written.news);
        self.rejected += rejected;
    }

    fn extend(&mut self, later: Self) {
        for gone in later.forgotten {
            let is_left = |parcel: &Parcel| parcel.chat != gone.chat || parcel.id >= gone.before;
            self.parcels.retain(is_left);
            self.forgotten.push(gone);
        }
        self.parcels.extend(later.parcels);
        self.news.extend(later.news);
        self.rejected += later.rejected;
    }
}

impl Intake {
    pub fn new(store: Store, mind: Arc<dyn Mind>, clock: Clock, outlet: Outlet) -> Self {
        Self {
            store,
            mind,
            clock,
            outlet,
            checkpoint: Arc::new(Unguarded),
            news: News::default(),
            rules: Rules::default(),
        }
    }

    /// The same beside a desk: open desks hear what patients do, and who writes soon after
    /// the end comes back to it.
    pub fn with_desk(mut self, news: News, rules: Rules) -> Self {
        self.news = news;
        self.rules = rules;
        self
    }

    /// The same with a checkpoint, for tests that end the process at a point.
    pub fn with_checkpoint(mut self, checkpoint: Arc<dyn Checkpoint>) -> Self {
        self.checkpoint = checkpoint;
        self
    }

    /// Applies a batch in one transaction, in the order in which it came. Where another
    /// process got in the way, the batch is taken once more from the start.
    pub async fn apply(&self, batch: &[Update]) -> Result<Applied, Unavailable> {
        let mut tries = 1;
        loop {
            let trying = self.try_to_apply(batch, tries == TRIES);
            match self.store.writing(trying).await {
                Err(error) if error.is_conflict() && tries < TRIES => tries += 1,
                other => return Ok(other?),
            }
        }
    }

    async fn try_to_apply(&self, batch: &[Update], last: bool) -> Result<Applied, StoreError> {
        let _turn = self.outlet.turn().await;
        let started = self.clock.monotonic();
        self.checkpoint.reached(Point::Received);
        let now = self.clock.now();
        let concerning: Vec<&Update> = batch.iter().filter(|update| concerns_us(update)).collect();
        let (mut tx, mut fresh) = self.open(&concerning, now).await?;
        let settled = match self.together(&mut tx, &fresh, now).await {
            Err(error) if error.is_conflict() && !last => return Err(error),
            Err(error) if error.is_confined() => {
                tracing::warn!(%error, "a batch was refused; its updates are taken one by one");
                tx.roll_back().await?;
                (tx, fresh) = self.open(&concerning, now).await?;
                self.one_by_one(&mut tx, &fresh, now).await?
            }
            other => other?,
        };
        self.checkpoint.reached(Point::BeforeCommit);
        tx.commit().await?;
        self.checkpoint.reached(Point::Committed);
        for gone in settled.forgotten {
            self.outlet.forget(Some(gone));
        }
        self.outlet.hand_over(settled.parcels);
        self.news.tell(settled.news);
        self.checkpoint.reached(Point::HandedOver);
        let applied = Applied {
            applied: fresh.len() - settled.rejected,
            duplicates: concerning.len() - fresh.len(),
            rejected: settled.rejected,
            ignored: batch.len() - concerning.len(),
        };
        count(applied);
        metrics::histogram!("enquiry_desk_batch_seconds")
            .record((self.clock.monotonic() - started).as_secs_f64());
        Ok(applied)
    }

    /// A transaction that has the chats of a batch to itself, and the updates that were not
    /// handled before.
    async fn open<'a>(
        &self,
        batch: &[&'a Update],
        now: Timestamp,
    ) -> Result<(Transaction, Vec<&'a Update>), StoreError> {
        let mut tx = self.store.begin().await?;
        let chats: Vec<Address> = batch.iter().filter_map(|one| chat_of(one)).collect();
        patient::lock(&mut tx, chats.iter()).await?;
        let fresh = fresh(&mut tx, batch, now).await?;
        Ok((tx, fresh))
    }

    /// All updates at once, without a savepoint: where the database refuses a row of one,
    /// which is rare, the batch begins anew.
    async fn together(
        &self,
        tx: &mut Transaction,
        updates: &[&Update],
        now: Timestamp,
    ) -> Result<Settled, StoreError> {
        let back = self.who_is_back(tx, updates).await?;
        let mut rest: VecDeque<_> = updates.iter().copied().zip(back.0).collect();
        let mut settled = Settled::default();
        // Who is erased ends a part: what he says next is a new patient's.
        while !rest.is_empty() {
            let mut room = Room::load(tx, &speakers(&rest), &self.clock).await?;
            let mut writes = Writes::new(self.clock.clone(), now, self.mind.is_closed(now));
            while !writes.is_erasing()
                && let Some((update, back)) = rest.pop_front()
            {
                match back {
                    Back::Rates(rating, incoming) => self.rate(rating, incoming, &mut writes),
                    Back::Returns(reopened) => {
                        self.announce(reopened, &mut writes);
                        self.take(tx, &mut room, update, &mut writes).await?;
                    }
                    Back::No => self.take(tx, &mut room, update, &mut writes).await?,
                }
            }
            let rejected = writes.rejected();
            let written = writes.store(tx, room, &self.outlet).await?;
            settled.add(written, rejected);
        }
        Ok(settled)
    }

    /// Each update in a savepoint of its own.
    async fn one_by_one(
        &self,
        tx: &mut Transaction,
        updates: &[&Update],
        now: Timestamp,
    ) -> Result<Settled, StoreError> {
        let mut all = Settled::default();
        for update in updates {
            tx.mark().await?;
            let one = match self.together(tx, &[update], now).await {
                Err(error) if error.is_confined() => {
                    tx.back_to_mark().await?;
                    self.refused(tx, update, &error, now).await?
                }
                other => other?,
            };
            tx.forget_mark().await?;
            all.extend(one);
        }
        Ok(all)
    }

    /// One update: its turn in memory, its rows in `writes`.
    async fn take(
        &self,
        tx: &mut Transaction,
        room: &mut Room,
        update: &Update,
        writes: &mut Writes,
    ) -> Result<(), StoreError> {
        match &update.received {
            Received::Said { chat, incoming } => {
                let ahead = room.ahead(tx, &address(update, *chat)).await?;
                let place = room.place(&address(update, *chat));
                if let Err(fault) = turn::take(self.mind.as_ref(), place, incoming, ahead, writes) {
                    self.fail(Some(place), update, fault, writes);
                }
            }
            Received::Unreadable { chat } => {
                let place = chat.map(|chat| room.place(&address(update, chat)));
                self.fail(place, update, failure::Fault::Undecoded, writes);
            }
            Received::Blocked { chat } => {
                let address = address(update, *chat);
                if let Some(place) = room.known(&address) {
                    place.block(writes.now);
                }
                writes.block(address);
            }
            Received::Group { chat } => writes.leave(address(update, *chat)),
            Received::Ignored { .. } => {}
        }
        Ok(())
    }
}

/// The updates that were not handled before, each once.
async fn fresh<'a>(
    tx: &mut Transaction,
    batch: &[&'a Update],
    now: Timestamp,
) -> Result<Vec<&'a Update>, StoreError> {
    let key = |update: &Update| Key {
        channel: update.key.channel.code(),
        bot: update.key.bot,
        number: update.key.number,
    };
    let keys: Vec<Key> = batch.iter().map(|update| key(update)).collect();
    let mut unseen = updates::mark_applied(tx, &keys, now).await?;
    let mut first = |update: &&&Update| {
        let key = key(update);
        unseen.remove(&(key.channel.to_owned(), key.bot, key.number))
    };
    Ok(batch.iter().filter(&mut first).copied().collect())
}

fn concerns_us(update: &Update) -> bool {
    if let Received::Ignored { kind } = &update.received {
        tracing::debug!(kind, number = update.key.number, "an update of no concern");
        return false;
    }
    true
}

/// The chat that an update concerns.
fn chat_of(update: &Update) -> Option<Address> {
    match &update.received {
        Received::Said { chat, .. } | Received::Blocked { chat } => Some(address(update, *chat)),
        Received::Unreadable { chat } => chat.map(|chat| address(update, chat)),
        Received::Group { .. } | Received::Ignored { .. } => None,
    }
}

/// Where the person of an update is reached.
fn address(update: &Update, chat: Chat) -> Address {
    Address {
        channel: chat.channel.code().to_owned(),
        bot: update.key.bot,
        chat: chat.id,
    }
}

fn count(applied: Applied) {
    for (outcome, number) in [
        ("applied", applied.applied),
        ("duplicate", applied.duplicates),
        ("rejected", applied.rejected),
        ("ignored", applied.ignored),
    ] {
        metrics::counter!("enquiry_desk_updates_total", "outcome" => outcome)
            .increment(number as u64);
    }
}
