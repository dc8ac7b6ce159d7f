//! The pure mind of the desk: content, texts, understanding, dialogue, the enquiry form
//! and reception's transitions.
//!
//! ```text
//! files ──parse──> Content, Texts, Understander ──> Assistant
//! State + Incoming + Situation ──step──> Outcome { State, replies, records }
//! ```
//!
//! Promises: no I/O, no `async`, no clock, no randomness; the same arguments give the
//! same outcome. Refuses: saying anything that is not in the approved content or the
//! locale files.

pub mod clinic;
pub mod codes;
pub mod content;
pub mod details;
pub mod dialogue;
pub mod enquiry;
pub mod event;
pub mod fault;
pub mod hours;
pub mod intent;
pub mod language;
pub mod markdown;
pub mod notice;
pub mod outcome;
pub mod reception;
pub mod reference;
pub mod reply;
pub mod texts;
pub mod understanding;
mod unheard;

pub use dialogue::step;

use clinic::Clinic;
use content::{Content, Files};
use dialogue::State;
use event::{Incoming, Sender};
use fault::Fault;
use language::{Language, negotiate};
use outcome::{Outcome, Situation};
use reply::{Keyboard, Reply};
use texts::{Texts, Value};
use understanding::Understander;

/// Everything the assistant knows: the clinic, its content, its sentences, and what it
/// learned from the examples.
pub struct Assistant {
    pub clinic: Clinic,
    pub content: Content,
    pub texts: Texts,
    pub understander: Understander,
}

impl Assistant {
    /// Reads and learns everything, or names every fault of every file.
    pub fn new(files: &Files, clinic: Clinic) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut keep = |more: Vec<Fault>| faults.extend(more);
        let (content, understander, texts) = std::thread::scope(|scope| {
            let texts = scope.spawn(|| Texts::parse(files, &clinic.languages));
            let content = Content::parse(files, &clinic);
            let content = content.map_err(&mut keep).ok();
            let learn = |content| Understander::new(content, &clinic);
            let understander = content.as_ref().map(learn);
            let texts = texts.join();
            let texts = texts.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            (content, understander, texts)
        });
        let understander = understander.and_then(|learnt| learnt.map_err(&mut keep).ok());
        let texts = texts.map_err(&mut keep).ok();
        match (content, texts, understander) {
            (Some(mut content), Some(texts), Some(understander)) => {
                for language in &clinic.languages {
                    let file = format!("locales/{language}/assistant.ftl");
                    let words = texts.to_approve(language, &clinic);
                    content.ledger.learn(&file, &words);
                }
                Ok(Self {
                    clinic,
                    content,
                    texts,
                    understander,
                })
            }
            _ => {
                faults.sort();
                Err(faults)
            }
        }
    }

    /// The state before the first message. The language the person chose or used before
    /// counts most, then what the client says.
    pub fn begin(&self, sender: &Sender, known: Option<&Language>) -> State {
        State::fresh(self.language_of(Some(sender), known))
    }

    /// One event; see [`dialogue`].
    pub fn step(&self, state: State, incoming: &Incoming, situation: &Situation) -> Outcome {
        dialogue::step(self, state, incoming, situation)
    }

    /// What a person is told on whose message this program failed.
    pub fn failed(&self, sender: Option<&Sender>, known: Option<&Language>) -> Reply {
        let language = self.language_of(sender, known);
        let ambulance = Value::Text(&self.clinic.emergency.ambulance);
        Reply {
            body: self
                .texts
                .rich(&language, "failed", &[("ambulance", ambulance)]),
            keyboard: Keyboard::None,
            language,
            urgent: false,
        }
    }

    /// The language to speak: the known one where it is offered, else what the client says.
    fn language_of(&self, sender: Option<&Sender>, known: Option<&Language>) -> Language {
        let offered = &self.clinic.languages;
        if let Some(known) = known.filter(|known| offered.contains(known)) {
            return known.clone();
        }
        let wish = sender.and_then(|sender| sender.language_code.as_deref());
        negotiate(wish, offered).unwrap_or_else(|| self.clinic.default_language().clone())
    }
}
