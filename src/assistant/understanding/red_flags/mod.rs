//! Red flags: words that mean danger (C2 to C5).
//!
//! Promises: the same message gives the same flag, the most dangerous one, whatever the
//! language it was detected in; a negation silences nothing; time grows with the length
//! of the message alone. Refuses: to judge how ill somebody is, and to learn.

mod evidence;
mod lexicon;
mod quiet;
mod rules;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

use crate::assistant::codes::codes;
use crate::assistant::understanding::phrasebook::KnownWords;
use crate::assistant::understanding::text::Token;
use evidence::Evidence;
pub use lexicon::{Lexicon, REQUIRED};
use rules::Rules;

codes! {
    /// How dangerous, most first.
    Class { Emergency = "emergency", Urgent = "urgent", Distress = "distress" }
}

/// The class and id of a kind of danger, by its place among those required.
pub fn kind(place: usize) -> Option<(Class, &'static str)> {
    kinds().nth(place)
}

/// The place of an id of a class among those required.
pub fn kind_of(class: Class, id: &str) -> Option<usize> {
    kinds().position(|known| known == (class, id))
}

/// How many kinds of danger there are.
pub fn count_of_kinds() -> usize {
    kinds().count()
}

fn kinds() -> impl Iterator<Item = (Class, &'static str)> {
    REQUIRED
        .iter()
        .flat_map(|(class, ids)| ids.iter().map(|id| (*class, *id)))
}

/// A red flag and what set it off.
#[derive(Clone, PartialEq)]
pub struct RedFlag {
    pub class: Class,
    /// The id of the rule.
    pub rule: String,
    /// The words of the message that set it off, as written.
    pub words: Vec<String>,
}

/// The lexicons of all enabled languages, searched together.
pub struct Lexicons {
    rules: Rules,
}

impl Lexicons {
    /// `known_words` are folded words that mean something else, such as those of the
    /// clinic's examples: none of them is taken for a misspelled sign of danger.
    pub fn new(lexicons: &[Lexicon], known_words: &Arc<KnownWords>) -> Self {
        Self {
            rules: Rules::compile(lexicons, known_words),
        }
    }

    /// The most dangerous flag of the message; of equal ones the first by language and
    /// rule. `tokens` are those of `text`.
    pub fn find(&self, text: &str, tokens: &[Token]) -> Option<RedFlag> {
        self.read(text, tokens).flag
    }

    /// The same with all that the lexicons noticed.
    pub fn read(&self, text: &str, tokens: &[Token]) -> Noticed {
        let candidates = self.rules.candidates(tokens);
        let mut noticed = Noticed::default();
        let present = !candidates.presents.is_empty();
        let hushed = !candidates.hushes.is_empty();
        let of_time = [
            (present, PRESENT),
            (hushed, HUSHED),
            (hushed && !present, HUSHED_ONLY),
        ];
        noticed
            .signs
            .extend(of_time.into_iter().filter(|s| s.0).map(|s| s.1));
        let groups = candidates.groups.chunk_by(|a, b| a.0 == b.0);
        noticed
            .signs
            .extend(groups.map(|hits| GROUPS + hits[0].0 as u32));
        if candidates.rules.is_empty() {
            return noticed;
        }
        let evidence = Evidence::new(text, tokens, &candidates);
        for rule in &candidates.rules {
            let Some(seen) = evidence.of(rule) else {
                if evidence.mentions(rule) {
                    noticed.signs.push(rule.kind as u32);
                }
                continue;
            };
            noticed
                .signs
                .extend([rule.kind as u32, LOUD + rule.kind as u32]);
            if noticed.flag.is_none() {
                let words = seen.iter().map(|at| evidence.quote(at).to_owned());
                noticed.flag = Some(RedFlag {
                    class: rule.class,
                    rule: rule.id.clone(),
                    words: words.collect(),
                });
                noticed.always = rule.always;
            }
        }
        noticed.signs.sort_unstable();
        noticed.signs.dedup();
        noticed
    }

    /// How many signs there are; their numbers count from 0.
    pub fn signs(&self) -> usize {
        GROUPS as usize + self.rules.groups()
    }
}

/// Numbers of signs: a rule's words stand there; they are loud; words of time; and from
/// [`GROUPS`] on the groups of all lexicons.
const LOUD: u32 = 22;
const PRESENT: u32 = 44;
const HUSHED: u32 = 45;
const HUSHED_ONLY: u32 = 46;
const GROUPS: u32 = 47;

/// What the lexicons noticed of a message.
#[derive(Debug, Clone, Default)]
pub struct Noticed {
    pub flag: Option<RedFlag>,
    /// The flag's rule holds whatever the setting.
    pub always: bool,
    /// What else was noticed, by number, each once.
    pub signs: Vec<u32>,
}

impl fmt::Debug for RedFlag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RedFlag({:?}, {})", self.class, self.rule)
    }
}
