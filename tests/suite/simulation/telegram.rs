//! Telegram in memory: what arrives in each chat, and what goes wrong on the way.
//!
//! Promises: what becomes of a sending depends on the seed, the chat and how many were tried
//! there, and on nothing else.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use async_trait::async_trait;
use enquiry_desk::assistant::reply::{Button, Keyboard};
use enquiry_desk::clock::Clock;
use enquiry_desk::flow::channel::{Channel, ChannelKind, Chat, Outgoing, Sending};
use serde_json::Value;

use crate::chaos::Dice;
use crate::fake_telegram::Sent;

/// How it treats what is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    Calm,
    Erring,
    /// Says that something arrived which did not: what a control must find out.
    Lying,
}

pub struct Telegram {
    seed: u64,
    clock: Clock,
    state: Mutex<State>,
}

struct State {
    mood: Mood,
    lines: BTreeMap<i64, Line>,
    impatient: usize,
}

struct Line {
    dice: Dice,
    arrived: Vec<Sent>,
    /// The buttons of each message that had any, the newest last.
    buttons: Vec<Vec<Button>>,
    numbers: i64,
    quiet_until: Duration,
}

impl Telegram {
    pub fn new(seed: u64, clock: Clock, mood: Mood) -> Self {
        Self {
            seed,
            clock,
            state: Mutex::new(State {
                mood,
                lines: BTreeMap::new(),
                impatient: 0,
            }),
        }
    }

    pub fn set_mood(&self, mood: Mood) {
        self.state.lock().unwrap().mood = mood;
    }

    /// What reached a chat, in order.
    pub fn arrived(&self, chat: i64) -> Vec<Sent> {
        let state = self.state.lock().unwrap();
        let line = state.lines.get(&chat);
        line.map_or(Vec::new(), |line| line.arrived.clone())
    }

    /// The last message of a chat.
    pub fn last(&self, chat: i64) -> Option<String> {
        let state = self.state.lock().unwrap();
        let last = state.lines.get(&chat)?.arrived.last();
        last.map(|sent| sent.text.clone())
    }

    /// The buttons under the newest message of a chat that has any, or under older ones.
    pub fn buttons(&self, chat: i64, older: usize) -> Vec<Button> {
        let state = self.state.lock().unwrap();
        let line = state.lines.get(&chat);
        let buttons = line.and_then(|line| line.buttons.iter().rev().nth(older));
        buttons.cloned().unwrap_or_default()
    }

    /// The program has died: a pause that it had not noted yet is not known to the next one,
    /// nor one that hung on a receptionist's reply, which is left to a person now.
    pub fn forgive(&self) {
        for line in self.state.lock().unwrap().lines.values_mut() {
            line.quiet_until = Duration::ZERO;
        }
    }

    /// How many messages came before the time that was named.
    pub fn impatient(&self) -> usize {
        self.state.lock().unwrap().impatient
    }
}

impl Line {
    fn new(seed: u64, chat: i64) -> Self {
        Self {
            dice: Dice::new(seed ^ chat.unsigned_abs().rotate_left(32)),
            arrived: Vec::new(),
            buttons: Vec::new(),
            numbers: 0,
            quiet_until: Duration::ZERO,
        }
    }

    fn arrive(&mut self, chat: i64, outgoing: &Outgoing) -> i64 {
        self.numbers += 1;
        let (text, keyboard) = match outgoing {
            Outgoing::Reply(reply) => (reply.body.to_plain(), Some(&reply.keyboard)),
            Outgoing::Farewell(farewell) => (farewell.reply.body.to_plain(), None),
            Outgoing::Record(record) => (record.name.clone(), None),
            Outgoing::LeaveChat => ("(left)".to_owned(), None),
        };
        if let Some(Keyboard::Buttons(rows)) = keyboard {
            self.buttons.push(rows.iter().flatten().cloned().collect());
        }
        self.arrived.push(Sent {
            chat,
            message: self.numbers,
            text,
            parameters: Value::Null,
            at: Instant::now(),
        });
        self.numbers
    }
}

#[async_trait]
impl Channel for Telegram {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Telegram
    }

    async fn send(&self, chat: Chat, outgoing: &Outgoing) -> Sending {
        let now = self.clock.monotonic();
        let state = &mut *self.state.lock().unwrap();
        let line = state.lines.entry(chat.id);
        let line = line.or_insert_with(|| Line::new(self.seed, chat.id));
        state.impatient += usize::from(now < line.quiet_until);
        let fate = line.dice.below(100);
        match (state.mood, fate) {
            (Mood::Lying, 0..5) => {
                line.numbers += 1;
                return Sending::Sent {
                    message: Some(line.numbers),
                };
            }
            (Mood::Erring, 0..5) => {
                let wait = Duration::from_secs(1 + fate as u64);
                line.quiet_until = now + wait;
                return Sending::RetryAfter(wait);
            }
            (Mood::Erring, 5..10) => return Sending::NotSent,
            (Mood::Erring, 10..13) => return Sending::Unknown,
            (Mood::Erring, 13..17) => {
                line.arrive(chat.id, outgoing);
                return Sending::Unknown;
            }
            _ => {}
        }
        Sending::Sent {
            message: Some(line.arrive(chat.id, outgoing)),
        }
    }
}
