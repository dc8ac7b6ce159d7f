//! The second net for danger: learns from whole messages what it sounds like when it is
//! told in words that no list foresaw.
//!
//! ```text
//! words and characters of the message -+
//! what the lexicons noticed of it     -+-> emergency | urgent | distress | calm
//! ```
//!
//! Promises: the same message gives the same verdict; a negation never makes a message
//! calm, for it is weighed without its negations too; of two classes that are near each
//! other the graver one. Refuses: to be the only net, the lexicons flag without it.

mod examples;
mod kinds;
mod negation;
#[cfg(test)]
mod tests;
mod training;

pub use examples::{DangerExample, DangerExamples};
use kinds::Kinds;
pub use training::Lessons;

use super::features::{Feature, Row};
use super::linear::Linear;
use super::model::{Model, ReadMessage, reads_whole};
use super::reasons::reasons;
use super::red_flags::{Class, Noticed, RedFlag, kind};
use super::text::Token;

/// A graver class counts when it scores so near to the best.
const NEAR: f32 = 1.0;
/// Length of the block of signs beside 1 for the words.
const SIGNS_WEIGHT: f32 = 0.6;
/// Share of its words that a model must know to speak about a message.
const KNOWN: f32 = 0.5;

/// One language's net.
pub struct Net {
    /// Scores of the classes, then of calm.
    linear: Linear,
    kinds: Kinds,
    signs: Signs,
    /// The score from which the net flags by itself,
    sure: f32,
    /// and the one below which it silences a lexicon.
    calm: f32,
}

/// Which signs the net learnt, by number, and where they stand among the features.
struct Signs {
    places: Vec<Option<u32>>,
}

/// What a net makes of a message.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// How far danger stands above calm.
    pub score: f32,
    pub class: Class,
    pub sure: bool,
    pub calm: bool,
}

impl Net {
    /// What the net makes of a message, given what the lexicons noticed.
    pub fn judge(&self, message: &ReadMessage, noticed: &Noticed) -> Verdict {
        let row = self.signs.joined(&message.row, &noticed.signs);
        let scores = self.linear.scores(&row.features);
        let (score, class) = best(&scores);
        Verdict {
            score,
            class,
            sure: score > self.sure && !message.row.features.is_empty(),
            calm: score < self.calm,
        }
    }

    /// Whether the message is calm with its negations and without them. A message that
    /// was not read whole is never called so.
    pub fn is_calm(&self, model: &Model, cut: &[Token], language: &str, noticed: &Noticed) -> bool {
        if !reads_whole(cut) {
            return false;
        }
        let plain = negation::without(cut, language);
        self.judge(&model.read(cut), noticed).calm && self.judge(&model.read(&plain), noticed).calm
    }

    /// The flag that a verdict raises, with the words that decided.
    pub fn flag(&self, text: &str, message: &ReadMessage, class: Class) -> RedFlag {
        let place = Class::ALL.iter().position(|known| *known == class);
        RedFlag {
            class,
            rule: self.kinds.of(&message.row.features, class).to_owned(),
            words: reasons(&self.linear, text, message, place.unwrap_or_default()),
        }
    }

    /// Whether the model knows enough of a message's words for the net to speak.
    pub fn can_read(model: &Model, cut: &[Token]) -> bool {
        model.known_share(cut) >= KNOWN
    }
}

/// The class, and how far it stands above calm.
fn best(scores: &[f32]) -> (f32, Class) {
    let (classes, calm) = scores.split_at(Class::ALL.len().min(scores.len()));
    let calm = calm.first().copied().unwrap_or_default();
    let highest = classes.iter().copied().fold(f32::MIN, f32::max);
    let mut grave = Class::ALL.iter().zip(classes);
    let class = grave.find(|(_, score)| **score >= highest - NEAR);
    (
        highest - calm,
        class.map_or(Class::Emergency, |(class, _)| *class),
    )
}

impl Signs {
    /// A row with the signs after its features, at length 1.
    fn joined(&self, row: &Row, signs: &[u32]) -> Row {
        let known = signs
            .iter()
            .filter_map(|sign| *self.places.get(*sign as usize)?);
        let known: Vec<u32> = known.collect();
        let mut row = row.clone();
        if known.is_empty() {
            return row;
        }
        let value = SIGNS_WEIGHT / (known.len() as f32).sqrt();
        row.features.extend(known.into_iter().map(|id| Feature {
            id,
            value,
            first: 0,
            last: 0,
        }));
        let length = (row.square + SIGNS_WEIGHT * SIGNS_WEIGHT).sqrt();
        let values = row.features.iter_mut();
        values.for_each(|feature| feature.value /= length);
        row.square = 1.0;
        row
    }
}

/// The id of a kind of danger.
fn id_of(place: usize) -> &'static str {
    kind(place).map_or("", |(_, id)| id)
}
