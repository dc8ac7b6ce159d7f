//! The words, stems and phrases of content files, found in a message all at once.
//!
//! Promises: time grows with the message, not with the number of entries; the same
//! message gives the same hits in the same order. Refuses: regular expressions, and
//! guessing at words of fewer than five letters.

mod pattern;
mod slip;
mod words;

use std::collections::HashSet;
use std::hash::Hash;
use std::ops::Range;

use pattern::Piece;
pub use pattern::{BadPattern, Pattern};
use slip::HashedMap;
use words::{PartId, Scratch, Words, WordsBuilder};

use super::text::Token;

/// A gap takes at most so many words.
const WIDEST_GAP: usize = 3;

/// Letters of a phrase that may be loosened.
const LOOSE_FROM: usize = 8;

/// An entry that a message has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit<L> {
    pub label: L,
    /// Which tokens of the message it takes.
    pub at: Range<usize>,
}

/// Collects labelled entries; [`Builder::build`] makes them searchable.
pub struct Builder<L> {
    words: WordsBuilder,
    entries: Vec<Phrase<L>>,
    seen: HashSet<(Vec<Step>, L)>,
}

struct Phrase<L> {
    steps: Vec<Step>,
    label: L,
    /// One word may stand between its words.
    loose: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Step {
    Part(PartId),
    Gap,
}

impl<L> Default for Builder<L> {
    fn default() -> Self {
        Self {
            words: WordsBuilder::default(),
            entries: Vec::new(),
            seen: HashSet::new(),
        }
    }
}

impl<L: Copy + Eq + Hash> Builder<L> {
    pub fn add(&mut self, pattern: &Pattern, label: L) {
        self.insert(pattern, label, false);
    }

    /// Adds an entry that allows one word more between its words: "can't *even*
    /// breathe". Phrases of a few letters allow none, they would say something else.
    pub fn add_loose(&mut self, pattern: &Pattern, label: L) {
        self.insert(pattern, label, pattern.letters() >= LOOSE_FROM);
    }

    fn insert(&mut self, pattern: &Pattern, label: L, loose: bool) {
        let steps: Vec<Step> = pattern
            .pieces
            .iter()
            .map(|piece| self.step(piece))
            .collect();
        if self.seen.insert((steps.clone(), label)) {
            self.entries.push(Phrase {
                steps,
                label,
                loose,
            });
        }
    }

    /// `known` are words that are never taken for a misspelling.
    pub fn build(self, known: &HashSet<String>) -> Phrasebook<L> {
        let words = self.words.build(known);
        let mut book = Phrasebook {
            single: vec![Vec::new(); words.len()],
            gapped: vec![Vec::new(); words.len()],
            pairs: HashedMap::default(),
            words,
            phrases: Vec::new(),
        };
        for phrase in self.entries {
            book.insert(phrase);
        }
        book
    }

    fn step(&mut self, piece: &Piece) -> Step {
        self.words.add(piece).map_or(Step::Gap, Step::Part)
    }
}

/// Labelled entries, ready to be searched.
pub struct Phrasebook<L> {
    words: Words,
    /// The labels of entries of one word, by that word.
    single: Vec<Vec<L>>,
    /// Longer entries by their first two words,
    pairs: HashedMap<Vec<usize>>,
    /// or by the first when a gap follows it.
    gapped: Vec<Vec<usize>>,
    phrases: Vec<Phrase<L>>,
}

impl<L: Copy> Phrasebook<L> {
    /// All hits, in the order of their first words.
    pub fn hits(&self, tokens: &[Token]) -> Vec<Hit<L>> {
        let message = self.look_up(tokens);
        let mut hits = Vec::new();
        for at in 0..tokens.len() {
            for &part in message.parts(at) {
                let single = self.single[part as usize].iter();
                hits.extend(single.map(|&label| Hit {
                    label,
                    at: at..at + 1,
                }));
                for &phrase in &self.gapped[part as usize] {
                    self.follow(phrase, at, &message, &mut hits);
                }
                for next in [at + 1, at + 2] {
                    for &second in message.parts(next) {
                        let pair = self.pairs.get(&slip::pair(part, second));
                        for &phrase in pair.into_iter().flatten() {
                            self.follow(phrase, at, &message, &mut hits);
                        }
                    }
                }
            }
        }
        hits
    }

    fn insert(&mut self, phrase: Phrase<L>) {
        let id = self.phrases.len();
        match phrase.steps[..] {
            [Step::Part(only)] => return self.single[only as usize].push(phrase.label),
            [Step::Part(first), Step::Part(second), ..] => {
                let pair = slip::pair(first, second);
                self.pairs.entry(pair).or_default().push(id);
            }
            [Step::Part(first), ..] => self.gapped[first as usize].push(id),
            _ => return,
        }
        self.phrases.push(phrase);
    }

    fn look_up(&self, tokens: &[Token]) -> Message {
        let mut message = Message {
            parts: Vec::with_capacity(tokens.len() * 2),
            ends: Vec::with_capacity(tokens.len()),
        };
        let mut scratch = Scratch::default();
        for token in tokens {
            self.words
                .find(&token.text, &mut scratch, &mut message.parts);
            message.ends.push(message.parts.len());
        }
        message
    }

    fn follow(&self, phrase: usize, at: usize, message: &Message, hits: &mut Vec<Hit<L>>) {
        let phrase = &self.phrases[phrase];
        let exact = message.end_of(&phrase.steps, at);
        let loose = || {
            phrase
                .loose
                .then(|| message.end_with_one_more(&phrase.steps, at))?
        };
        if let Some(end) = exact.or_else(loose) {
            hits.push(Hit {
                label: phrase.label,
                at: at..end,
            });
        }
    }
}

/// What each word of a message is or may be.
struct Message {
    parts: Vec<PartId>,
    ends: Vec<usize>,
}

impl Message {
    fn parts(&self, at: usize) -> &[PartId] {
        let Some(&end) = self.ends.get(at) else {
            return &[];
        };
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.parts[start..end]
    }

    /// Where the steps end when they begin at `at`; the nearest end where gaps leave a
    /// choice.
    fn end_of(&self, steps: &[Step], at: usize) -> Option<usize> {
        match steps {
            [] => Some(at),
            [Step::Part(part), rest @ ..] => {
                let here = self.parts(at).contains(part);
                here.then(|| self.end_of(rest, at + 1)).flatten()
            }
            [Step::Gap, rest @ ..] => {
                (1..=WIDEST_GAP).find_map(|width| self.end_of(rest, at + width))
            }
        }
    }

    /// The same with one word between any two steps.
    fn end_with_one_more(&self, steps: &[Step], at: usize) -> Option<usize> {
        (1..steps.len()).find_map(|cut| {
            let middle = self.end_of(&steps[..cut], at)?;
            self.end_of(&steps[cut..], middle + 1)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assistant::understanding::text::tokens;

    fn check(entries: &[&str], message: &str, expected: &[(usize, Range<usize>)]) {
        let mut builder = Builder::default();
        for (label, entry) in entries.iter().enumerate() {
            builder.add(&Pattern::parse(entry).unwrap(), label);
        }
        let book = builder.build(&HashSet::new());
        let hits: Vec<_> = book
            .hits(&tokens(message))
            .into_iter()
            .map(|hit| (hit.label, hit.at))
            .collect();
        assert_eq!(hits, expected, "{message}");
    }

    #[test]
    fn phrases_are_found_word_by_word() {
        check(
            &["cant breathe", "breath*"],
            "I can't BREATHE!",
            &[(0, 1..3), (1, 2..3)],
        );
        check(&["cant breathe"], "I can't even breathe", &[]);
        check(&["cant breathe"], "I cant braethe", &[(0, 1..3)]);
    }

    #[test]
    fn a_gap_is_one_to_three_words() {
        check(&["is * common"], "is it common", &[(0, 0..3)]);
        check(&["is * common"], "is a swollen knee common", &[(0, 0..5)]);
        check(&["is * common"], "is common", &[]);
        check(&["is * common"], "is it all so very common", &[]);
    }

    #[test]
    fn a_loose_phrase_allows_one_word_more() {
        let mut builder = Builder::default();
        for (label, entry) in ["cant breathe", "tablets lined up", "i od"]
            .iter()
            .enumerate()
        {
            builder.add_loose(&Pattern::parse(entry).unwrap(), label);
        }
        let book = builder.build(&HashSet::new());
        let check = |message: &str, expected: &[(usize, Range<usize>)]| {
            let hits = book.hits(&tokens(message)).into_iter();
            let hits: Vec<_> = hits.map(|hit| (hit.label, hit.at)).collect();
            assert_eq!(hits, expected, "{message}");
        };
        check("I can't even breathe", &[(0, 1..4)]);
        check("I can't, he said, breathe", &[]);
        check("the tablets are lined up", &[(1, 1..5)]);
        check("tablets lined right up", &[(1, 0..4)]);
        check("tablets lined up", &[(1, 0..3)]);
        check("i sneeze od", &[]);
    }

    #[test]
    fn an_entry_listed_twice_is_found_once() {
        check(&["can't", "knee"], "cant", &[(0, 0..1)]);
        let mut builder = Builder::default();
        for entry in ["can't", "cant", "CANT"] {
            builder.add(&Pattern::parse(entry).unwrap(), ());
        }
        let book = builder.build(&HashSet::new());
        assert_eq!(book.hits(&tokens("cant")).len(), 1);
    }

    #[test]
    fn scripts_without_spaces_are_phrases_of_characters() {
        check(&["痛い"], "膝が痛い", &[(0, 2..4)]);
    }
}
