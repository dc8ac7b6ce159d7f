//! The line to one channel: a lane for each chat, sent side by side, each in its order.
//!
//! ```text
//! lane of chat 1:  reply 7, reply 8      busy: 7 is being sent
//! lane of chat 2:  reply 9               due at 12.5 s: its channel asked for a pause
//! ```
//!
//! Promises: one message at a time for each chat, in the order of the outbox; nothing
//! before its time; nothing before the outcome of the one before it is on the disk, so
//! that a crash repeats at most one message for each chat. Pure: no I/O, `now` is an
//! argument.
//!
//! A pause that a channel asks for holds the chat that was told. Telegram does not say
//! whether the limit was the chat's or the bot's, and stopping everybody for one busy
//! chat would be wrong. When a second chat is told so while the first pause still runs,
//! the limit is the bot's, and the whole line waits.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Duration;

use super::pace::Pacer;
use super::verdict::{Verdict, decide};
use crate::flow::channel::{Chat, Sending};
use crate::flow::parcel::Parcel;

/// How many chats are sent to side by side.
const SIDE_BY_SIDE: usize = 64;

/// All chats of one channel.
pub(super) struct Line {
    lanes: HashMap<Chat, Lane>,
    /// The lanes that are not busy, by when they are due.
    due: BTreeSet<(Duration, Chat)>,
    sending: usize,
    pacer: Pacer,
    /// Nothing leaves before: the pace of all, or a pause for all.
    not_before: Duration,
    /// The chat that was last asked to pause, and until when.
    pause: Option<(Chat, Duration)>,
}

/// One chat with what is to be sent to it; empty only while it is busy.
struct Lane {
    parcels: BTreeMap<i64, Parcel>,
    due: Duration,
    failures: u32,
    first_tried: Option<Duration>,
    /// The pace of the chat has let the next one pass already.
    admitted: bool,
    /// Its person was erased: what comes before this row is not tried again.
    forgotten: i64,
    /// The first parcel is being sent, or the outcome of the last one is not noted yet.
    busy: bool,
    /// The first parcel is being sent.
    in_flight: bool,
}

/// A parcel that leaves now.
pub(super) struct Departure {
    pub parcel: Parcel,
    /// The last row of its chat known by now: if the person has blocked the bot, all up to
    /// here are settled.
    pub last: i64,
}

/// What a sending has come to.
pub(super) struct Settled {
    pub parcel: Parcel,
    pub verdict: Verdict,
    /// The ids that are decided by it.
    pub decided: Vec<i64>,
    /// The chat that waits until this is noted.
    pub waits: Option<Chat>,
}

impl Line {
    /// Goes on at another pace.
    pub fn set_pacer(&mut self, pacer: Pacer) {
        self.pacer = pacer;
    }

    pub fn new(pacer: Pacer) -> Self {
        Self {
            lanes: HashMap::new(),
            due: BTreeSet::new(),
            sending: 0,
            pacer,
            not_before: Duration::ZERO,
            pause: None,
        }
    }

    /// Puts a parcel into its chat's lane.
    pub fn add(&mut self, parcel: Parcel, now: Duration) {
        let chat = parcel.chat;
        let due = now + parcel.wait;
        let lane = self.lanes.entry(chat).or_insert_with(|| {
            self.due.insert((due, chat));
            Lane::new(due)
        });
        lane.parcels.insert(parcel.id, parcel);
    }

    /// The next parcel that may leave at `now`.
    pub fn depart(&mut self, now: Duration) -> Option<Departure> {
        if self.sending >= SIDE_BY_SIDE || now < self.not_before {
            return None;
        }
        loop {
            let (due, chat) = *self.due.first().filter(|(due, _)| *due <= now)?;
            let lane = self
                .lanes
                .get_mut(&chat)
                .expect("a lane that is due exists");
            if !lane.admitted {
                if let Err(wait) = self.pacer.admit(chat) {
                    self.reschedule(chat, now + wait);
                    continue;
                }
                lane.admitted = true;
            }
            if let Err(wait) = self.pacer.admit_any() {
                self.not_before = now + wait;
                return None;
            }
            self.due.remove(&(due, chat));
            self.sending += 1;
            return Some(lane.leave(now));
        }
    }

    /// Takes note of how a sending ended.
    pub fn settle(&mut self, chat: Chat, last: i64, sending: Sending, now: Duration) -> Settled {
        let lane = self.lanes.get_mut(&chat).expect("a busy lane exists");
        self.sending -= 1;
        lane.in_flight = false;
        let (id, parcel) = lane
            .parcels
            .first_key_value()
            .expect("a busy lane has a parcel");
        let tried_for = now - lane.first_tried.unwrap_or(now);
        let verdict = decide(parcel, sending, lane.failures, tried_for);
        let id = *id;
        let verdict = match verdict {
            // Nobody is there any more to whom it could be said again.
            Verdict::Again { .. } | Verdict::Pause { .. } if id < lane.forgotten => {
                Verdict::Unknown
            }
            verdict => verdict,
        };
        let mut parcel = parcel.clone();
        parcel.attempts += 1;
        let decided = match &verdict {
            Verdict::Again { wait, repeat } => {
                parcel.repeats += i64::from(*repeat);
                lane.again(&parcel, now + *wait);
                Vec::new()
            }
            Verdict::Pause { wait } => {
                lane.again(&parcel, now + *wait);
                lane.failures = 0;
                self.pause(chat, now, *wait);
                Vec::new()
            }
            Verdict::Blocked => self
                .lanes
                .get_mut(&chat)
                .map_or(Vec::new(), |lane| lane.clear(last)),
            Verdict::Sent { .. } | Verdict::Failed { .. } | Verdict::Unknown => {
                lane.parcels.remove(&id);
                lane.first_tried = None;
                lane.failures = 0;
                lane.due = now;
                vec![id]
            }
        };
        Settled {
            parcel,
            verdict,
            decided,
            waits: Some(chat),
        }
    }

    /// Lets a chat go on: the outcome of its last sending is noted.
    pub fn resume(&mut self, chat: Chat) {
        let Some(lane) = self.lanes.get_mut(&chat) else {
            return;
        };
        lane.busy = false;
        if lane.parcels.is_empty() {
            self.lanes.remove(&chat);
        } else {
            self.due.insert((lane.due, chat));
        }
    }

    /// When something may leave next; `None` when nothing waits.
    pub fn next(&self) -> Option<Duration> {
        if self.sending >= SIDE_BY_SIDE {
            return None;
        }
        self.due.first().map(|(due, _)| (*due).max(self.not_before))
    }

    pub fn is_empty(&self) -> bool {
        self.lanes.is_empty()
    }

    /// Takes what comes before a row out of a chat's lane, but for one that is being sent
    /// now; returns the ids.
    pub fn forget(&mut self, chat: Chat, before: i64) -> Vec<i64> {
        let Some(lane) = self.lanes.get_mut(&chat) else {
            return Vec::new();
        };
        lane.forgotten = before;
        let kept = lane.parcels.split_off(&before);
        let mut gone = std::mem::replace(&mut lane.parcels, kept);
        if lane.in_flight
            && let Some((id, sent)) = gone.pop_first()
        {
            lane.parcels.insert(id, sent);
        } else if lane.parcels.is_empty() && !lane.busy {
            let due = lane.due;
            self.due.remove(&(due, chat));
            self.lanes.remove(&chat);
        }
        gone.into_keys().collect()
    }

    /// The ids of all that is not being sent; they leave the line.
    pub fn give_back(&mut self) -> Vec<i64> {
        let mut ids = Vec::new();
        for lane in self.lanes.values_mut() {
            let mut lane_ids: Vec<i64> = lane.parcels.keys().copied().collect();
            if lane.busy {
                lane_ids.remove(0);
            }
            lane.parcels.retain(|id, _| !lane_ids.contains(id));
            ids.extend(lane_ids);
        }
        self.lanes.retain(|_, lane| lane.busy);
        self.due.clear();
        ids
    }

    /// Frees what quiet chats have left behind.
    pub fn tidy(&self) {
        self.pacer.forget_quiet();
    }

    fn reschedule(&mut self, chat: Chat, due: Duration) {
        if let Some(lane) = self.lanes.get_mut(&chat) {
            self.due.remove(&(lane.due, chat));
            lane.due = due;
            self.due.insert((due, chat));
        }
    }

    fn pause(&mut self, chat: Chat, now: Duration, wait: Duration) {
        let until = now + wait;
        match self.pause {
            Some((other, others)) if other != chat && others > now => {
                self.not_before = self.not_before.max(until).max(others);
            }
            _ => self.pause = Some((chat, until)),
        }
    }
}

impl Lane {
    fn new(due: Duration) -> Self {
        Self {
            parcels: BTreeMap::new(),
            due,
            failures: 0,
            first_tried: None,
            admitted: false,
            forgotten: 0,
            busy: false,
            in_flight: false,
        }
    }

    fn leave(&mut self, now: Duration) -> Departure {
        self.admitted = false;
        self.busy = true;
        self.in_flight = true;
        self.first_tried.get_or_insert(now);
        let (_, first) = self
            .parcels
            .first_key_value()
            .expect("a lane that is due is not empty");
        let (last, _) = self
            .parcels
            .last_key_value()
            .expect("a lane that is due is not empty");
        Departure {
            parcel: first.clone(),
            last: *last,
        }
    }

    fn again(&mut self, parcel: &Parcel, due: Duration) {
        self.parcels.insert(parcel.id, parcel.clone());
        self.failures = self.failures.saturating_add(1);
        self.due = due;
    }

    fn clear(&mut self, last: i64) -> Vec<i64> {
        let later = self.parcels.split_off(&(last + 1));
        let settled = std::mem::replace(&mut self.parcels, later);
        settled.into_keys().collect()
    }
}
