//! Patients who hold a conversation from its first word to its last, whatever happens to
//! the program meanwhile.
//!
//! ```text
//! patient:   how many sessions will i need?
//! assistant: (waits until these words come) typically 3
//! patient:   i want to speak to a person
//! assistant: I have told reception … Your reference is …
//! ```
//!
//! Promises: a patient acts again only when the answer is there, and passes over copies of
//! earlier ones.

use std::time::{Duration, Instant};

use crate::fake_telegram::{FakeTelegram, Sent};

/// One thing that a patient does, and words of the answers to it.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    Say(&'static str, &'static str),
    Press(&'static str, &'static str),
    /// Two taps are two updates, each with an answer.
    PressTwice(&'static str, [&'static str; 2]),
}

/// A conversation and what must be on record of it.
#[derive(Clone, Copy, Debug)]
pub struct Talk {
    pub steps: &'static [Step],
    pub enquiries: i64,
    /// Whether it ends in the queue.
    pub is_queued: bool,
}

use Step::{Press, PressTwice, Say};

pub const QUESTIONS: Talk = Talk {
    steps: &[
        Say("/start", "Welcome to"),
        Say("price?", "Prolotherapy cost"),
        Say("how many sessions will i need?", "typically 3"),
        Say(
            "any side effects i should worry about?",
            "Bruising or stiffness",
        ),
        Say("how long does the first appointment take", "60-minute"),
    ],
    enquiries: 0,
    is_queued: false,
};

pub const PERSON: Talk = Talk {
    steps: &[
        Say("price?", "Prolotherapy cost"),
        Say("how many sessions will i need?", "typically 3"),
        Say("i want to speak to a person", "I have told reception"),
    ],
    enquiries: 0,
    is_queued: true,
};

pub const ENQUIRY: Talk = Talk {
    steps: &[
        Say("/enquire", "18 or over"),
        Say("yes", "Do you agree"),
        Press("Yes", "for you or for someone else"),
        Press("For me", "What is your name"),
        Say("Anna Nowak", "How may reception"),
        Say("by phone", "Which number"),
        Say("07700 900123", "Where is the problem"),
        Say("knee", "Which side"),
        Press("Right", "Has a clinician"),
        Say("not sure", "How long"),
        Say("six months", "tried so far"),
        Say("nothing yet", "appointment suit"),
        Say("saturdays", "Anything else"),
        Say("done", "anything else"),
        Say("skip", "Please check"),
        PressTwice("Send", ["Your reference is", "earlier question"]),
    ],
    enquiries: 1,
    is_queued: true,
};

pub const TALKS: [Talk; 3] = [QUESTIONS, PERSON, ENQUIRY];

/// A conversation that was begun.
#[derive(Clone, Debug)]
pub struct Held {
    pub chat: i64,
    pub talk: Talk,
    /// How many updates the patient made.
    pub updates: usize,
    /// What was waited for in vain.
    pub stuck: Option<&'static str>,
    pub reference: Option<String>,
    /// What a receptionist has said.
    pub answer: Option<String>,
}

/// Holds a conversation; waits so long for each answer.
pub async fn hold(fake: &FakeTelegram, chat: i64, talk: Talk, patience: Duration) -> Held {
    let mut held = Held {
        chat,
        talk,
        updates: 0,
        stuck: None,
        reference: None,
        answer: None,
    };
    let mut reader = Reader {
        fake,
        chat,
        seen: 0,
        patience,
    };
    let mut last = None;
    for step in talk.steps {
        let (label, awaited) = match step {
            Say(text, words) => {
                fake.say(chat, text);
                (None, vec![*words])
            }
            Press(label, words) => (Some((*label, 1)), vec![*words]),
            PressTwice(label, words) => (Some((*label, 2)), words.to_vec()),
        };
        if let (Some((label, times)), Some(under)) = (label, &last) {
            for _ in 0..times {
                fake.press(chat, under, label);
            }
        }
        held.updates += awaited.len();
        for words in awaited {
            let Some(heard) = reader.hears(words).await else {
                held.stuck = Some(words);
                return held;
            };
            held.reference = held.reference.or_else(|| reference(&heard.text));
            last = Some(heard);
        }
    }
    held
}

struct Reader<'a> {
    fake: &'a FakeTelegram,
    chat: i64,
    seen: usize,
    patience: Duration,
}

impl Reader<'_> {
    async fn hears(&mut self, words: &str) -> Option<Sent> {
        let until = Instant::now() + self.patience;
        loop {
            while let Some(next) = self.fake.nth_to(self.chat, self.seen) {
                self.seen += 1;
                if next.text.contains(words) {
                    return Some(next);
                }
            }
            if Instant::now() >= until {
                return None;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}

fn reference(text: &str) -> Option<String> {
    let after = text.split("Your reference is ").nth(1)?;
    let mut words = after.split(|c: char| c != '-' && !c.is_ascii_alphanumeric());
    words.find(|word| word.len() > 5).map(str::to_owned)
}
