//! What the server remembers: the queue of updates, the chats, what was called and sent.
//!
//! Promises: one update queue with Telegram's rules for offsets and wanted kinds.

use std::collections::{HashMap, HashSet, VecDeque};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// One call, as it came.
#[derive(Clone, Debug)]
pub struct Call {
    pub method: String,
    pub parameters: Value,
    pub at: Instant,
}

/// One message that reached a chat.
#[derive(Clone, Debug)]
pub struct Sent {
    pub chat: i64,
    pub message: i64,
    pub text: String,
    /// All parameters of the call.
    pub parameters: Value,
    pub at: Instant,
}

/// What goes wrong with one call.
#[derive(Clone, Debug)]
pub enum Fault {
    /// 429; for a chat, everything sent to it before is refused too.
    TooMany { retry_after: u64 },
    /// 400 with this description.
    Refused(&'static str),
    /// 403 with this description.
    Forbidden(&'static str),
    /// 500, not carried out.
    ServerError,
    /// 500, carried out all the same.
    ServerErrorAfter,
    /// The connection is reset, not carried out.
    ResetBefore,
    /// The connection is reset, carried out all the same.
    ResetAfter,
    /// Carried out, and never answered.
    Lost,
    /// A page that is not the Bot API's, as a proxy sends it; not carried out.
    Page(u16, &'static str),
}

pub type Script = Box<dyn FnMut(&Call) -> Option<Fault> + Send>;

/// Is told how many updates are about to be handed over.
pub type Watcher = Box<dyn FnMut(usize) + Send>;

/// A chat with one person.
#[derive(Default)]
pub struct Chat {
    pub blocked: bool,
    pub language: Option<String>,
    pub last: Option<Instant>,
    pub quiet_until: Option<Instant>,
    /// What reached the person, in order.
    pub received: Vec<Sent>,
}

#[derive(Default)]
pub struct State {
    pub queue: VecDeque<Value>,
    /// Kinds of update that the bot wants; empty before it said so.
    pub wanted: Vec<String>,
    pub webhook: String,
    /// Numbers the polls, so that each knows whether a newer one has come.
    pub poll: u64,
    pub chats: HashMap<i64, Chat>,
    pub faults: HashMap<String, VecDeque<Fault>>,
    pub script: Option<Script>,
    pub watcher: Option<Watcher>,
    /// Whether an update counts as confirmed once it is handed over.
    pub forgetful: bool,
    pub offline: bool,
    pub pace: Option<Duration>,
    pub calls: Vec<Call>,
    pub sent: Vec<Sent>,
    pub impatient: usize,
    /// Button presses that were not answered yet.
    pub presses: HashSet<String>,
    last_update: i64,
    last_message: i64,
}

impl State {
    /// The chat with this id, known from now on.
    pub fn chat(&mut self, id: i64) -> &mut Chat {
        self.chats.entry(id).or_default()
    }

    pub fn next_message(&mut self) -> i64 {
        self.last_message += 1;
        self.last_message
    }

    /// Queues an update in the order of the ids, unless its kind is not wanted.
    pub fn enqueue(&mut self, mut update: Value) -> i64 {
        let id = update["update_id"].as_i64().unwrap_or(self.last_update + 1);
        update["update_id"] = json!(id);
        self.last_update = self.last_update.max(id);
        let wants = |kind: &str| self.wanted.is_empty() || self.wanted.iter().any(|w| w == kind);
        let fields = update.as_object().into_iter().flatten();
        if fields
            .map(|(name, _)| name)
            .any(|name| name != "update_id" && wants(name))
        {
            let place = self.queue.partition_point(|other| number(other) <= id);
            self.queue.insert(place, update);
        }
        id
    }

    /// Confirms everything below `offset`; below zero counts from the end.
    pub fn confirm(&mut self, offset: i64) {
        if offset < 0 {
            let kept = usize::try_from(-offset).unwrap_or(usize::MAX);
            let forgotten = self.queue.len().saturating_sub(kept);
            self.queue.drain(..forgotten);
        } else {
            self.queue.retain(|update| number(update) >= offset);
        }
    }

    /// A message reaches somebody.
    pub fn deliver(&mut self, sent: Sent) {
        self.chat(sent.chat).received.push(sent.clone());
        self.sent.push(sent);
    }

    /// What a poll is answered: the oldest updates, which stay until they are confirmed.
    pub fn hand_over(&mut self, limit: usize) -> Vec<Value> {
        let batch: Vec<Value> = self.queue.iter().take(limit).cloned().collect();
        if let Some(watcher) = self.watcher.as_mut().filter(|_| !batch.is_empty()) {
            watcher(batch.len());
        }
        if self.forgetful {
            self.queue.drain(..batch.len());
        }
        batch
    }

    /// The fault that this call meets, if any.
    pub fn fault_for(&mut self, call: &Call) -> Option<Fault> {
        if self.offline {
            return Some(Fault::ResetBefore);
        }
        let queued = self.faults.get_mut(&call.method.to_lowercase());
        queued
            .and_then(VecDeque::pop_front)
            .or_else(|| self.script.as_mut()?(call))
    }
}

fn number(update: &Value) -> i64 {
    update["update_id"].as_i64().unwrap_or_default()
}
