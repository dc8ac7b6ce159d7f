//! The patients: who waits for what, and how long it took.
//!
//! Promises: a turn is answered when all its messages came, in their order; a message that
//! belongs to no open turn is a repeat of the one before it, or out of order.

use std::collections::{HashMap, HashSet, VecDeque};
use std::time::{Duration, Instant};

use serde_json::value::RawValue;

use super::script::{Act, SCRIPT, SUBMIT};

/// Whom the patients talk to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Bot {
    Desk,
    /// Answers each update with one message, whatever it says.
    Echo,
}

/// What patients did and got.
#[derive(Default)]
pub struct Tally {
    /// Of each answered turn.
    pub latencies: Vec<Duration>,
    /// Came once more.
    pub repeated: usize,
    pub out_of_order: usize,
    /// Chats whose form is on its way.
    pub submitted: HashSet<i64>,
}

/// All patients of a run.
pub struct Patients {
    bot: Bot,
    patients: HashMap<i64, Patient>,
    next_chat: i64,
    /// Patients who could go on, for an open loop.
    pub idle: VecDeque<i64>,
    pub tally: Tally,
    open: usize,
}

struct Patient {
    /// The next turn of the script.
    next: usize,
    waits: VecDeque<Waiting>,
    /// The data of the last buttons.
    buttons: Vec<String>,
    last: String,
}

/// A turn that is not answered yet.
struct Waiting {
    turn: usize,
    got: usize,
    since: Instant,
}

/// An update to be queued.
pub enum Doing {
    Saying { chat: i64, text: &'static str },
    Pressing { chat: i64, data: String },
}

impl Patients {
    pub fn new(bot: Bot) -> Self {
        Self {
            bot,
            patients: HashMap::new(),
            next_chat: 1,
            idle: VecDeque::new(),
            tally: Tally::default(),
            open: 0,
        }
    }

    /// How many turns are not answered.
    pub fn unanswered(&self) -> usize {
        self.open
    }

    /// Somebody new comes to the bot.
    pub fn join(&mut self) -> i64 {
        let chat = self.next_chat;
        self.next_chat += 1;
        let patient = Patient {
            next: 0,
            waits: VecDeque::new(),
            buttons: Vec::new(),
            last: String::new(),
        };
        self.patients.insert(chat, patient);
        chat
    }

    /// The patient's next turn, and those that follow it without waiting.
    pub fn act(&mut self, chat: i64, since: Instant, mut queue: impl FnMut(Doing)) {
        let patient = self.patients.get_mut(&chat).expect("a patient who joined");
        while let Some(turn) = SCRIPT.get(patient.next) {
            let doing = match turn.act {
                Act::Say(text) => Doing::Saying { chat, text },
                Act::Press(end) => Doing::Pressing {
                    chat,
                    data: patient.button(end),
                },
            };
            patient.waits.push_back(Waiting {
                turn: patient.next,
                got: 0,
                since,
            });
            self.open += 1;
            if patient.next == SUBMIT && self.bot == Bot::Desk {
                self.tally.submitted.insert(chat);
            }
            patient.next += 1;
            queue(doing);
            if !turn.hasty {
                break;
            }
        }
    }

    /// A message has arrived. Returns who can go on: the patient, or somebody new in the
    /// place of one who is done.
    pub fn receive(&mut self, chat: i64, text: &str, buttons: Option<&RawValue>) -> Option<i64> {
        let Some(patient) = self.patients.get_mut(&chat) else {
            // Done with everything: nothing but a repeat can come.
            self.tally.repeated += 1;
            return None;
        };
        match patient.receive(self.bot, text, buttons) {
            Heard::Answered(since) => {
                self.tally.latencies.push(since.elapsed());
                self.open -= 1;
            }
            Heard::Part => {}
            Heard::Repeat => self.tally.repeated += 1,
            Heard::Strange => self.tally.out_of_order += 1,
        }
        if !patient.waits.is_empty() {
            return None;
        }
        if patient.next < SCRIPT.len() {
            return Some(chat);
        }
        self.patients.remove(&chat);
        Some(self.join())
    }
}

/// What a message was.
enum Heard {
    Answered(Instant),
    Part,
    Repeat,
    Strange,
}

impl Patient {
    fn receive(&mut self, bot: Bot, text: &str, buttons: Option<&RawValue>) -> Heard {
        let Some(waiting) = self.waits.front_mut() else {
            return self.unexpected(text);
        };
        if bot == Bot::Desk {
            let replies = SCRIPT[waiting.turn].replies;
            if !text.contains(replies[waiting.got]) {
                return self.unexpected(text);
            }
            waiting.got += 1;
            self.last = text.to_owned();
            if let Some(keyboard) = buttons {
                self.buttons = data_of(keyboard);
            }
            if waiting.got < replies.len() {
                return Heard::Part;
            }
        }
        let since = waiting.since;
        self.waits.pop_front();
        Heard::Answered(since)
    }

    fn unexpected(&self, text: &str) -> Heard {
        match self.last == text {
            true => Heard::Repeat,
            false => Heard::Strange,
        }
    }

    /// The data of a button; what the echo bot's patients press means nothing.
    fn button(&self, end: &str) -> String {
        let found = self.buttons.iter().find(|data| data.ends_with(end));
        found.cloned().unwrap_or_else(|| end.to_owned())
    }
}

/// The data of all inline buttons, if that is what the keyboard has.
fn data_of(keyboard: &RawValue) -> Vec<String> {
    #[derive(serde::Deserialize)]
    struct Keyboard {
        #[serde(default)]
        inline_keyboard: Vec<Vec<Button>>,
    }
    #[derive(serde::Deserialize)]
    struct Button {
        #[serde(default)]
        callback_data: String,
    }
    let keyboard: Keyboard = serde_json::from_str(keyboard.get()).unwrap_or(Keyboard {
        inline_keyboard: Vec::new(),
    });
    let buttons = keyboard.inline_keyboard.into_iter().flatten();
    buttons.map(|button| button.callback_data).collect()
}
