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

use std::collections::HashSet;
use std::fmt;

use crate::assistant::codes::codes;
use crate::assistant::understanding::text::Token;
use evidence::Evidence;
pub use lexicon::Lexicon;
use rules::Rules;

codes! {
    /// How dangerous, most first.
    Class { Emergency = "emergency", Urgent = "urgent", Distress = "distress" }
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
    pub fn new(lexicons: &[Lexicon], known_words: &HashSet<String>) -> Self {
        Self {
            rules: Rules::compile(lexicons, known_words),
        }
    }

    /// The most dangerous flag of the message; of equal ones the first by language and
    /// rule. `tokens` are those of `text`.
    pub fn find(&self, text: &str, tokens: &[Token]) -> Option<RedFlag> {
        let candidates = self.rules.candidates(tokens)?;
        let evidence = Evidence::new(text, tokens, &candidates);
        candidates.rules.iter().find_map(|rule| {
            let seen = evidence.of(rule)?;
            let words = seen.iter().map(|at| evidence.quote(at).to_owned());
            Some(RedFlag {
                class: rule.class,
                rule: rule.id.clone(),
                words: words.collect(),
            })
        })
    }
}

impl fmt::Debug for RedFlag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RedFlag({:?}, {})", self.class, self.rule)
    }
}
