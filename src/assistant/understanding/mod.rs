//! Understanding: what a message is about, what it tells of the patient, whether it
//! means danger.
//!
//! ```text
//! message -> text -> tokens -+-> guess_language          which language
//!                            +-> red_flags -> danger     by word lists in every language,
//!                            |                           and by what examples sound like
//!                            +-> extract                 what it tells of the patient
//!                            +-> questions -> model      what it asks, ranked
//! ```
//!
//! Promises: microseconds, the same answer every time, only ids that the content has, and
//! the words that decided. Refuses: learning from what patients write.

pub mod calibration;
mod census;
pub mod corpus;
pub mod danger;
pub mod evaluate;
pub mod extract;
pub mod features;
mod grams;
mod guess_language;
mod known;
pub mod lesson;
pub mod linear;
mod loss;
pub mod model;
pub mod phrasebook;
pub mod questions;
mod reader;
mod reasons;
pub mod red_flags;
mod script;
mod short_answers;
mod side_by_side;
mod source;
pub mod spelling;
mod table;
pub mod text;
pub mod training;
mod understander;

pub use reader::Reader;
pub use understander::Understander;

use std::fmt;

use super::details::Details;
use super::intent::Intent;
use super::language::Language;
use red_flags::RedFlag;

/// What was understood of one message.
#[derive(Clone, Default)]
pub struct Understanding {
    /// The language it is written in, where that is sure.
    pub language: Option<Language>,
    /// What it is about, best first; [`Intent::Oos`] alone when it is none of ours.
    pub intents: Vec<Guess>,
    /// What it may be about where that is not sure, best first.
    pub candidates: Vec<Guess>,
    pub decision: Decision,
    pub red_flag: Option<RedFlag>,
    pub details: Details,
    /// The words that decided.
    pub because: Vec<String>,
}

/// One intent with its confidence from 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    pub intent: Intent,
    pub confidence: f32,
}

/// What to do with a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Decision {
    /// Sure enough to answer; small talk and enquiries too.
    Answer,
    /// Not sure, or out of scope: offer the candidates.
    #[default]
    Clarify,
    /// For a person: asked for one, or asked what no approved text answers.
    Handover,
    /// A red flag.
    Urgent,
}

impl Decision {
    pub fn code(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Clarify => "clarify",
            Self::Handover => "handover",
            Self::Urgent => "urgent",
        }
    }
}

impl fmt::Debug for Understanding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Understanding({:?}, {:?})", self.decision, self.intents)
    }
}
