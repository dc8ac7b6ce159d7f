//! Repair of slips of the finger.
//!
//! An unknown word that stands one edit (a letter too many, missing, wrong, or two
//! swapped) from a known word of four letters and more becomes that word. Of several
//! the frequent one wins, and more so one that is known beside its neighbours. Known
//! words are never touched, nor words with digits, nor scripts without spaces.
//!
//! The index holds every known word with each of its letters deleted in turn: two
//! words within one edit share such a form.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use super::corpus::Corpus;
use super::grams::{Passed, hash, mix};
use super::table::Table;
use super::text::Token;

/// Letters of the shortest word that is repaired, and of the shortest it may become.
const SHORTEST_BROKEN: usize = 3;
const SHORTEST_WHOLE: usize = 4;
/// Letters of the longest word whose first letter is taken to be right: people miss it
/// seldom, and among short words another first letter is mostly another word.
const FIRST_LETTER_HOLDS: usize = 5;
/// What a known neighbour counts beside the word's own frequency.
const NEIGHBOUR_WEIGHT: f32 = 2.0;

/// The words of a language as its examples use them.
#[derive(Default)]
pub struct Spelling {
    /// Words that may be the result of a repair, with the log of their frequency.
    words: Vec<(Box<str>, f32)>,
    known: Table,
    /// From the hash of a word with a letter deleted to the words that it may be.
    deletions: Table,
    /// How often two words follow each other.
    pairs: Table,
}

impl Spelling {
    /// Learns from the first so many texts; the words of the others are left alone too,
    /// but nothing is repaired to them.
    pub fn learn(corpus: &Corpus, texts: usize) -> Self {
        let words = corpus.words();
        let mut pairs: HashMap<u64, u32, BuildHasherDefault<Passed>> = HashMap::default();
        for two in (0..texts).flat_map(|text| corpus.text(text).windows(2)) {
            let [first, second] = [two[0], two[1]].map(|word| words[word as usize].hash);
            *pairs.entry(pair(first, second)).or_default() += 1;
        }
        let mut spelling = Self {
            known: Table::new(words.iter().map(|word| (word.hash, 0))),
            pairs: Table::new(pairs.into_iter()),
            ..Self::default()
        };
        let counts = corpus.counts(0..texts);
        let mut counts: Vec<(&str, u32)> = words
            .iter()
            .zip(counts)
            .filter(|(_, count)| *count > 0)
            .map(|(word, count)| (&*word.text, count))
            .collect();
        counts.sort_unstable();
        let mut deletions = Vec::with_capacity(counts.len() * 8);
        for (word, count) in counts {
            spelling.enter(word, count, &mut deletions);
        }
        spelling.deletions = Table::new(deletions.into_iter());
        spelling
    }

    fn enter(&mut self, word: &str, count: u32, deletions: &mut Vec<(u64, u32)>) {
        let chars: Vec<char> = word.chars().collect();
        if chars.len() < SHORTEST_WHOLE || !repairable(&chars) {
            return;
        }
        let id = self.words.len() as u32;
        self.words.push((word.into(), (count as f32).ln()));
        deletions.extend(forms(&chars).map(|form| (form, id)));
    }

    /// Whether the word stood in the examples or was named as known.
    pub fn knows(&self, word: &str) -> bool {
        self.known.get(hash(word.chars())).is_some()
    }

    /// Repairs the words of a message in place; spans stay.
    pub fn repair(&self, tokens: &mut [Token]) {
        for at in 0..tokens.len() {
            let before = at.checked_sub(1).map(|i| tokens[i].text.as_str());
            let after = tokens.get(at + 1).map(|t| t.text.as_str());
            if let Some(word) = self.repaired(&tokens[at].text, before, after) {
                tokens[at].text = word.to_owned();
            }
        }
    }

    /// The known word that an unknown one was meant to be, if any.
    pub fn repaired(&self, word: &str, before: Option<&str>, after: Option<&str>) -> Option<&str> {
        if word.len() < SHORTEST_BROKEN || self.knows(word) {
            return None;
        }
        let chars: Vec<char> = word.chars().collect();
        if chars.len() < SHORTEST_BROKEN || !repairable(&chars) {
            return None;
        }
        let mut best: Option<(f32, u32)> = None;
        for id in forms(&chars).flat_map(|form| self.deletions.all(form)) {
            let better = |&(likelihood, other): &(f32, u32)| {
                (self.likelihood(id, before, after), other) > (likelihood, id)
            };
            if within_one_edit(&chars, &self.words[id as usize].0)
                && best.as_ref().is_none_or(better)
            {
                best = Some((self.likelihood(id, before, after), id));
            }
        }
        best.map(|(_, id)| &*self.words[id as usize].0)
    }

    fn likelihood(&self, id: u32, before: Option<&str>, after: Option<&str>) -> f32 {
        let (word, frequency) = &self.words[id as usize];
        let hash = |word: &str| hash(word.chars());
        let seen = |one: &str, next: &str| self.pairs.get(pair(hash(one), hash(next))).unwrap_or(0);
        let behind = before.map_or(0, |other| seen(other, word));
        let ahead = after.map_or(0, |other| seen(word, other));
        frequency + NEIGHBOUR_WEIGHT * (1.0 + (behind + ahead) as f32).ln()
    }
}

fn pair(first: u64, second: u64) -> u64 {
    mix(mix(first, 0), second)
}

fn repairable(chars: &[char]) -> bool {
    chars.iter().all(|c| c.is_alphabetic())
}

/// Whether a word becomes another by one letter more, less or different, or by two
/// neighbours changing places. Words that share a form may be two edits apart.
fn within_one_edit(word: &[char], other: &str) -> bool {
    let same = word
        .iter()
        .zip(other.chars())
        .take_while(|(a, b)| **a == *b)
        .count();
    let rest = &word[same..];
    let other: &str = other
        .char_indices()
        .nth(same)
        .map_or("", |(at, _)| &other[at..]);
    let (mut dropped, mut twice) = (other.chars(), other.chars());
    let first = dropped.next();
    let second = twice.nth(1);
    let changeable = same > 0 || word.len() > FIRST_LETTER_HOLDS;
    let equal = |a: &[char], b: std::str::Chars| a.iter().copied().eq(b);
    equal(rest, other.chars())
        || equal(rest, dropped.clone())
        || rest
            .split_first()
            .is_some_and(|(_, tail)| equal(tail, other.chars()))
        || changeable
            && rest
                .split_first()
                .is_some_and(|(_, tail)| equal(tail, dropped.clone()))
        || rest.len() > 1
            && Some(rest[0]) == second
            && Some(rest[1]) == first
            && equal(&rest[2..], twice)
}

/// Hashes of a word whole and with each letter deleted.
fn forms(chars: &[char]) -> impl Iterator<Item = u64> {
    (0..=chars.len()).map(|gap| {
        let kept = chars.iter().enumerate().filter(move |&(at, _)| at != gap);
        hash(kept.map(|(_, &c)| c))
    })
}

#[cfg(test)]
mod tests {
    use super::super::text::tokens;
    use super::*;

    fn check(message: &str, expected: &str) {
        let rows = [
            "how much does an injection cost",
            "how many injections",
            "where is the clinic",
            "is it cold",
            "the cost",
        ];
        let mut corpus = Corpus::default();
        rows.iter().for_each(|row| corpus.read(row));
        corpus.read("coast");
        let spelling = Spelling::learn(&corpus, rows.len());
        let mut words = tokens(message);
        spelling.repair(&mut words);
        let words: Vec<_> = words.into_iter().map(|t| t.text).collect();
        assert_eq!(words.join(" "), expected);
    }

    #[test]
    fn one_slip_is_repaired() {
        check("were is teh clinc", "where is teh clinic");
        check(
            "injecton injectoin injjection imjection",
            "injection injection injection injection",
        );
        check("hw mch", "hw much");
    }

    #[test]
    fn known_words_are_left_alone() {
        check("coast", "coast");
    }

    #[test]
    fn two_slips_and_numbers_are_left_alone() {
        check("injctin c0st", "injctin c0st");
    }

    #[test]
    fn of_two_words_the_one_known_beside_its_neighbours_wins() {
        check("the cst", "the cost");
        check("it cod", "it cold");
    }

    #[test]
    fn an_empty_vocabulary_repairs_nothing() {
        assert_eq!(Spelling::default().repaired("hello", None, None), None);
    }
}
