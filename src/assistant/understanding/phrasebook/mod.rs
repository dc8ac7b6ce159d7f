//! The words, stems and phrases of content files, found in a message all at once.
//!
//! Promises: time grows with the message, not with the number of entries; the same
//! message gives the same hits in the same order. Refuses: regular expressions, and
//! guessing at words of fewer than five letters.

mod known_words;
mod pattern;
mod slip;
mod words;

use std::hash::{BuildHasher, BuildHasherDefault, Hash};
use std::ops::Range;
use std::sync::Arc;

pub use known_words::KnownWords;
use pattern::Piece;
pub use pattern::{BadPattern, Pattern};
use slip::{HashedMap, Mixing};
use words::{PartId, Scratch, Words, WordsBuilder};

use super::table::Table;
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
    phrases: Phrases<L>,
    /// The entries by the hash of their words and label.
    seen: HashedMap<u32>,
}

/// Entries, their words in one list.
struct Phrases<L> {
    steps: Vec<Step>,
    phrases: Vec<Phrase<L>>,
}

struct Phrase<L> {
    /// Where its steps are.
    start: u32,
    end: u32,
    label: L,
    /// One word may stand between its words.
    loose: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Step {
    Part(PartId),
    Gap,
}

impl<L> Phrases<L> {
    fn steps(&self, phrase: &Phrase<L>) -> &[Step] {
        &self.steps[phrase.start as usize..phrase.end as usize]
    }
}

impl<L> Default for Builder<L> {
    fn default() -> Self {
        Self {
            words: WordsBuilder::default(),
            phrases: Phrases {
                steps: Vec::new(),
                phrases: Vec::new(),
            },
            seen: HashedMap::default(),
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
        let start = self.phrases.steps.len();
        for piece in &pattern.pieces {
            let step = self.step(piece);
            self.phrases.steps.push(step);
        }
        if self.is_new(start, label) {
            self.phrases.phrases.push(Phrase {
                start: start as u32,
                end: self.phrases.steps.len() as u32,
                label,
                loose,
            });
        } else {
            self.phrases.steps.truncate(start);
        }
    }

    /// Whether no entry has the label and the steps from `start` on.
    fn is_new(&mut self, start: usize, label: L) -> bool {
        let steps = &self.phrases.steps[start..];
        let next = self.phrases.phrases.len() as u32;
        let mut hash = BuildHasherDefault::<Mixing>::default().hash_one((steps, label));
        loop {
            let id = *self.seen.entry(hash).or_insert(next);
            let Some(known) = self.phrases.phrases.get(id as usize) else {
                return true;
            };
            if known.label == label && self.phrases.steps(known) == steps {
                return false;
            }
            hash = slip::push(hash, '*');
        }
    }

    /// `known` are words that are never taken for a misspelling.
    pub fn build(mut self, known: &Arc<KnownWords>) -> Phrasebook<L> {
        self.seen = HashedMap::default();
        self.phrases.steps.shrink_to_fit();
        self.phrases.phrases.shrink_to_fit();
        let mut entries = [const { Vec::new() }; 3];
        let mut roles = vec![0u8; self.words.len()];
        for (id, phrase) in (0..).zip(&self.phrases.phrases) {
            let (list, key) = match *self.phrases.steps(phrase) {
                [Step::Part(only)] => {
                    roles[only as usize] |= ALONE;
                    (0, slip::pair(only, 0))
                }
                [Step::Part(first), Step::Part(second), ..] => {
                    roles[first as usize] |= FIRST;
                    roles[second as usize] |= SECOND;
                    (1, slip::pair(first, second))
                }
                [Step::Part(first), ..] => {
                    roles[first as usize] |= GAPPED;
                    (2, slip::pair(first, 0))
                }
                _ => continue,
            };
            entries[list].push((key, id));
        }
        let [single, pairs, gapped] = entries.map(|entries| Table::new(entries.into_iter()));
        Phrasebook {
            words: self.words.build(known),
            roles,
            single,
            pairs,
            gapped,
            phrases: self.phrases,
        }
    }

    fn step(&mut self, piece: &Piece) -> Step {
        self.words.add(piece).map_or(Step::Gap, Step::Part)
    }
}

/// What a word can be: an entry by itself, the first of one with a gap after it, the
/// first and the second of a longer one.
const ALONE: u8 = 1;
const GAPPED: u8 = 2;
const FIRST: u8 = 4;
const SECOND: u8 = 8;

/// Labelled entries, ready to be searched.
pub struct Phrasebook<L> {
    words: Words,
    /// What each word can be in an entry: most look-ups are spared by it.
    roles: Vec<u8>,
    /// Entries of one word, by that word.
    single: Table,
    /// Longer entries by their first two words,
    pairs: Table,
    /// or by the first when a gap follows it.
    gapped: Table,
    phrases: Phrases<L>,
}

impl<L: Copy> Phrasebook<L> {
    /// All hits, in the order of their first words.
    pub fn hits(&self, tokens: &[Token]) -> Vec<Hit<L>> {
        let message = self.look_up(tokens);
        let mut hits = Vec::new();
        for at in 0..tokens.len() {
            for &part in message.parts(at) {
                let only = slip::pair(part, 0);
                for (role, entries) in [(ALONE, &self.single), (GAPPED, &self.gapped)] {
                    let entries = self.is(part, role).then(|| entries.all(only));
                    for phrase in entries.into_iter().flatten() {
                        self.follow(phrase, at, &message, &mut hits);
                    }
                }
                if self.is(part, FIRST) {
                    self.follow_pairs(part, at, &message, &mut hits);
                }
            }
        }
        hits
    }

    /// The entries that begin with a word and one of the two after it.
    fn follow_pairs(&self, first: PartId, at: usize, message: &Message, hits: &mut Vec<Hit<L>>) {
        for next in [at + 1, at + 2] {
            let seconds = message.parts(next).iter();
            for &second in seconds.filter(|part| self.is(**part, SECOND)) {
                for phrase in self.pairs.all(slip::pair(first, second)) {
                    self.follow(phrase, at, message, hits);
                }
            }
        }
    }

    fn is(&self, part: PartId, role: u8) -> bool {
        self.roles[part as usize] & role != 0
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

    fn follow(&self, phrase: u32, at: usize, message: &Message, hits: &mut Vec<Hit<L>>) {
        let phrase = &self.phrases.phrases[phrase as usize];
        let steps = self.phrases.steps(phrase);
        let exact = message.end_of(steps, at);
        let loose = || phrase.loose.then(|| message.end_with_one_more(steps, at))?;
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
        let book = builder.build(&Arc::default());
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
        let book = builder.build(&Arc::default());
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
        let book = builder.build(&Arc::default());
        assert_eq!(book.hits(&tokens("cant")).len(), 1);
    }

    #[test]
    fn scripts_without_spaces_are_phrases_of_characters() {
        check(&["痛い"], "膝が痛い", &[(0, 2..4)]);
    }
}
