//! Understanding: what a message is about, what it tells of the patient, whether it
//! means danger.

pub mod extract;
pub mod phrasebook;
pub mod red_flags;
mod script;
mod source;
pub mod text;

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
    /// What it is about, best first; for [`Decision::Clarify`] the candidates.
    pub intents: Vec<Guess>,
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
    /// Not sure: offer the candidates. Without any, out of scope.
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

use super::clinic::Clinic;
use super::content::{Content, ShortAnswer};
use super::details::{
    BodyArea, Condition, ContactChoice, ForWhom, Lasting, Name, Phone, PreferredTime, Side, Tried,
};
use super::fault::Fault;
use super::intent::TopicId;
use std::collections::HashMap;

/// STUB
pub struct Understander {
    short: HashMap<Language, HashMap<String, ShortAnswer>>,
}
pub struct Reader<'a>(std::marker::PhantomData<&'a ()>);
impl Reader<'_> {
    pub fn name(&self, _t: &str) -> Option<Name> {
        None
    }
    pub fn phone(&self, _t: &str, _c: &str) -> Option<Phone> {
        None
    }
    pub fn duration(&self, _t: &str) -> Option<Lasting> {
        None
    }
    pub fn for_whom(&self, _t: &str) -> Option<ForWhom> {
        None
    }
    pub fn contact(&self, _t: &str) -> Option<ContactChoice> {
        None
    }
    pub fn body_area(&self, _t: &str) -> Option<BodyArea> {
        None
    }
    pub fn side(&self, _t: &str) -> Option<Side> {
        None
    }
    pub fn condition(&self, _t: &str) -> Option<Condition> {
        None
    }
    pub fn tried(&self, _t: &str) -> Vec<Tried> {
        vec![]
    }
    pub fn preferred_times(&self, _t: &str) -> Vec<PreferredTime> {
        vec![]
    }
}
impl Understander {
    pub fn new(content: &Content, _clinic: &Clinic) -> Result<Self, Vec<Fault>> {
        let short = content
            .languages()
            .map(|(l, c)| {
                (
                    l.clone(),
                    c.phrases
                        .answers
                        .iter()
                        .flat_map(|(a, t)| t.iter().map(move |t| (text::folded(t), *a)))
                        .collect(),
                )
            })
            .collect();
        Ok(Self { short })
    }
    pub fn understand(&self, _t: &str, _l: &Language, _last: Option<&TopicId>) -> Understanding {
        Understanding::default()
    }
    pub fn short_answer(&self, t: &str, l: &Language) -> Option<ShortAnswer> {
        self.short.get(l)?.get(&text::folded(t)).copied()
    }
    pub fn reader(&self, _l: &Language) -> Reader<'_> {
        Reader(std::marker::PhantomData)
    }
}
