//! A Bot API server for tests and benchmarks, on a port of its own.
//!
//! Promises: the semantics that the desk depends on - updates are kept until an offset
//! confirms them, a second poller ends the first with 409, limits are enforced - and
//! faults on demand, before or after a call is carried out. Refuses: everything that the
//! desk never calls (404, as Telegram does).
//!
//! ```text
//! let telegram = FakeTelegram::start().await;
//! telegram.say(7, "how much is it?");
//! let replies = telegram.replies(7, 1).await;
//! telegram.press(7, &replies[0], "Book");
//! ```

mod methods;
mod server;
mod state;
mod updates;

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use serde_json::Value;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use state::State;
pub use state::{Call, Fault, Sent};

/// The only token that the server knows.
pub const TOKEN: &str = "4711:AAcanary-token_of-the-fake-server-0123456789";
/// The id of the bot with that token.
pub const BOT: i64 = 4711;
/// How long a test waits for what must come.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A running server; it ends when this is dropped.
pub struct FakeTelegram {
    url: String,
    shared: Arc<Shared>,
    server: JoinHandle<()>,
}

/// What the requests and the test share.
struct Shared {
    state: Mutex<State>,
    /// Counts up whenever something happened that somebody may wait for.
    changes: watch::Sender<u64>,
}

impl FakeTelegram {
    pub async fn start() -> Self {
        let shared = Arc::new(Shared {
            state: Mutex::default(),
            changes: watch::Sender::new(0),
        });
        let (url, server) = server::start(shared.clone()).await;
        Self {
            url,
            shared,
            server,
        }
    }

    /// For `telegram.api_url`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Answers the next call of `method` not handled yet with `fault`; several queue up.
    pub fn fault(&self, method: &str, fault: Fault) {
        let mut state = self.shared.lock();
        let queue = state.faults.entry(method.to_lowercase()).or_default();
        queue.push_back(fault);
    }

    /// Asks `script` about every call that has no fault queued.
    pub fn script(&self, script: impl FnMut(&Call) -> Option<Fault> + Send + 'static) {
        self.shared.lock().script = Some(Box::new(script));
    }

    /// Tells `watcher` how many updates each poll is about to be given.
    pub fn watch_hand_over(&self, watcher: impl FnMut(usize) + Send + 'static) {
        self.shared.lock().watcher = Some(Box::new(watcher));
    }

    /// Takes every update for confirmed once it is handed over: what a program would
    /// bring about that confirms before it commits.
    pub fn forget_on_hand_over(&self) {
        self.shared.lock().forgetful = true;
    }

    /// Resets every connection until it is online again.
    pub fn set_offline(&self, offline: bool) {
        self.shared.lock().offline = offline;
    }

    /// Lets each chat have one message a second, as Telegram does.
    pub fn pace_chats(&self) {
        self.shared.lock().pace = Some(Duration::from_secs(1));
    }

    /// Sets a webhook behind the bot's back; an empty address takes it away.
    pub fn set_webhook(&self, url: &str) {
        self.shared.change(|state| state.webhook = url.to_owned());
    }

    /// The person blocks the bot, or takes it back; Telegram tells the bot.
    pub fn set_blocked(&self, chat: i64, blocked: bool) -> i64 {
        self.shared.lock().chat(chat).blocked = blocked;
        self.membership(chat, if blocked { "kicked" } else { "member" })
    }

    /// How many updates are not confirmed.
    pub fn pending(&self) -> usize {
        self.shared.lock().queue.len()
    }

    /// Every call so far, in order; refused ones too.
    pub fn calls(&self, method: &str) -> Vec<Call> {
        let wanted = |call: &&Call| call.method.eq_ignore_ascii_case(method);
        let state = self.shared.lock();
        state.calls.iter().filter(wanted).cloned().collect()
    }

    /// Every message that reached somebody, in order.
    pub fn sent(&self) -> Vec<Sent> {
        self.shared.lock().sent.clone()
    }

    /// The messages that reached one chat, in order.
    pub fn sent_to(&self, chat: i64) -> Vec<Sent> {
        let state = self.shared.lock();
        let chat = state.chats.get(&chat);
        chat.map_or(Vec::new(), |chat| chat.received.clone())
    }

    /// The message with this place, from 0, among those that reached one chat.
    pub fn nth_to(&self, chat: i64, place: usize) -> Option<Sent> {
        let state = self.shared.lock();
        state.chats.get(&chat)?.received.get(place).cloned()
    }

    /// How many messages came before the time that a 429 had named.
    pub fn impatient(&self) -> usize {
        self.shared.lock().impatient
    }

    /// The messages of a chat once there are `count`; a panic if they never come.
    pub async fn replies(&self, chat: i64, count: usize) -> Vec<Sent> {
        self.until(|fake| fake.sent_to(chat).len() >= count).await;
        self.sent_to(chat)
    }

    /// Waits until `reached` holds, at most [`PATIENCE`]; a panic if it never does.
    pub async fn until(&self, reached: impl Fn(&Self) -> bool) {
        let started = Instant::now();
        let mut changes = self.shared.changes.subscribe();
        while !reached(self) {
            let left = PATIENCE.saturating_sub(started.elapsed());
            let changed = tokio::time::timeout(left, changes.changed()).await;
            assert!(changed.is_ok(), "what was waited for never happened");
        }
    }

    /// Puts an update into the queue as it is, with the next id where it has none.
    /// Returns its id.
    pub fn inject(&self, update: Value) -> i64 {
        self.shared.change(|state| state.enqueue(update))
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no test panics inside the server")
    }

    /// Changes the state and wakes everybody who waits for something.
    fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let result = change(&mut self.lock());
        self.changes.send_modify(|count| *count += 1);
        result
    }
}

impl Drop for FakeTelegram {
    fn drop(&mut self) {
        self.server.abort();
    }
}
