//! What the fake Bot API and the load share: Telegram's queue, and the people.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::fmt::Write;
use std::ops::RangeInclusive;
use std::time::{Duration, Instant};

use serde_json::value::RawValue;
use tokio::sync::Notify;

use super::patients::{Bot, Doing, Patients};

/// One run's Telegram. It lives in one thread.
pub struct World {
    pub people: RefCell<Patients>,
    queue: RefCell<VecDeque<(i64, String)>>,
    changed: Notify,
    next_update: Cell<i64>,
    next_message: Cell<i64>,
    /// Who is answered goes on at once.
    closed_loop: bool,
    /// Nobody begins a turn any more.
    pub over: Cell<bool>,
    /// When the first answer came.
    pub first: Cell<Option<Instant>>,
    pub network: Option<RangeInclusive<u64>>,
    /// The part of calls that meets each kind of fault.
    pub faults: f64,
    random: Cell<u64>,
}

/// What goes wrong with a call.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    TooMany,
    Server,
    /// Not carried out.
    Reset,
    /// Carried out, and nobody is told.
    Lost,
}

impl World {
    pub fn new(bot: Bot, closed_loop: bool) -> Self {
        Self {
            people: RefCell::new(Patients::new(bot)),
            queue: RefCell::default(),
            changed: Notify::new(),
            next_update: Cell::new(1),
            next_message: Cell::new(1),
            closed_loop,
            over: Cell::new(false),
            first: Cell::new(None),
            network: None,
            faults: 0.0,
            random: Cell::new(0x9e37_79b9_7f4a_7c15),
        }
    }

    /// Somebody new begins.
    pub fn begin(&self) {
        let chat = self.people.borrow_mut().join();
        self.go_on(chat, Instant::now());
    }

    /// Somebody does the next thing, which was due at `since`.
    pub fn go_on(&self, chat: i64, since: Instant) {
        let mut people = self.people.borrow_mut();
        people.act(chat, since, |doing| self.enqueue(&doing));
        self.changed.notify_one();
    }

    /// How many updates were made.
    pub fn updates(&self) -> i64 {
        self.next_update.get() - 1
    }

    pub fn next_message(&self) -> i64 {
        self.next_message.replace(self.next_message.get() + 1)
    }

    /// A message arrives at a patient.
    pub fn arrive(&self, chat: i64, text: &str, buttons: Option<&RawValue>) {
        if self.first.get().is_none() {
            self.first.set(Some(Instant::now()));
        }
        let next = self.people.borrow_mut().receive(chat, text, buttons);
        match next {
            Some(chat) if self.closed_loop && !self.over.get() => {
                self.go_on(chat, Instant::now());
            }
            Some(chat) => self.people.borrow_mut().idle.push_back(chat),
            None => {}
        }
    }

    /// The updates from `offset` on, which confirms those before it; waits for some.
    pub async fn updates_from(&self, offset: i64, limit: usize, wait: Duration) -> String {
        let until = tokio::time::Instant::now() + wait;
        loop {
            let batch = self.batch(offset, limit);
            if !batch.is_empty() {
                return batch;
            }
            if tokio::time::timeout_at(until, self.changed.notified())
                .await
                .is_err()
            {
                return String::new();
            }
        }
    }

    fn batch(&self, offset: i64, limit: usize) -> String {
        let mut queue = self.queue.borrow_mut();
        while queue.front().is_some_and(|(id, _)| *id < offset) {
            queue.pop_front();
        }
        let batch: Vec<&str> = queue.iter().take(limit).map(|(_, json)| &**json).collect();
        batch.join(",")
    }

    fn enqueue(&self, doing: &Doing) {
        let id = self.next_update.replace(self.next_update.get() + 1);
        let mut json = String::with_capacity(640);
        let number = self.next_message();
        let done = match doing {
            Doing::Saying { chat, text } => {
                let entities = match text.starts_with('/') {
                    true => format!(
                        r#","entities":[{{"type":"bot_command","offset":0,"length":{}}}]"#,
                        text.len()
                    ),
                    false => String::new(),
                };
                write!(
                    json,
                    r#"{{"update_id":{id},"message":{{"message_id":{number},"from":{},"chat":{},"date":1760000000,"text":"{text}"{entities}}}}}"#,
                    person(*chat),
                    place(*chat)
                )
            }
            Doing::Pressing { chat, data } => write!(
                json,
                r#"{{"update_id":{id},"callback_query":{{"id":"{number}","from":{},"chat_instance":"-42","data":"{data}","message":{{"message_id":{},"from":{{"id":4711,"is_bot":true,"first_name":"Desk"}},"chat":{},"date":1760000000,"text":"…"}}}}}}"#,
                person(*chat),
                number - 1,
                place(*chat)
            ),
        };
        done.expect("a text takes everything");
        self.queue.borrow_mut().push_back((id, json));
    }

    /// How long the way to Telegram takes this time.
    pub fn distance(&self) -> Option<Duration> {
        let network = self.network.as_ref()?;
        let width = network.end().saturating_sub(*network.start()) + 1;
        let part = (self.chance() * width as f64) as u64;
        Some(Duration::from_millis(network.start() + part))
    }

    /// What goes wrong this time.
    pub fn fault(&self) -> Option<Fault> {
        if self.faults == 0.0 {
            return None;
        }
        let kinds = [Fault::TooMany, Fault::Server, Fault::Reset, Fault::Lost];
        kinds.get((self.chance() / self.faults) as usize).copied()
    }

    /// Xorshift: the same sequence in every run. From 0 to 1.
    fn chance(&self) -> f64 {
        let mut x = self.random.get();
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        self.random.set(x);
        (x >> 11) as f64 / (1_u64 << 53) as f64
    }
}

fn person(chat: i64) -> String {
    format!(
        r#"{{"id":{chat},"is_bot":false,"first_name":"Pat","last_name":"O'Neill","username":"pat{chat}","language_code":"en"}}"#
    )
}

fn place(chat: i64) -> String {
    format!(
        r#"{{"id":{chat},"first_name":"Pat","last_name":"O'Neill","username":"pat{chat}","type":"private"}}"#
    )
}
