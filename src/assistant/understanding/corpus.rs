//! Many texts as numbers of words: each word is folded, kept and looked at once.
//!
//! Promises: the same texts give the same numbers. Refuses: to remember where a word stood
//! in its text; who needs that cuts the text again.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::ops::Range;

use super::grams::{Passed, hash};
use super::text::{Token, tokens};

/// Texts, cut into words.
#[derive(Default)]
pub struct Corpus {
    words: Vec<Word>,
    ids: HashMap<u64, u32, BuildHasherDefault<Passed>>,
    cut: Vec<u32>,
    /// Where each text's part of `cut` ends.
    ends: Vec<usize>,
}

/// A word of a corpus.
pub(super) struct Word {
    pub(super) text: Box<str>,
    pub(super) hash: u64,
    pub(super) unspaced: bool,
}

impl Corpus {
    /// Adds a text.
    pub fn read(&mut self, text: &str) {
        self.add(&tokens(text));
    }

    /// Adds a text that is cut already.
    pub fn add(&mut self, tokens: &[Token]) {
        for token in tokens {
            let hash = hash(token.text.chars());
            let next = self.words.len() as u32;
            let id = *self.ids.entry(hash).or_insert(next);
            if id == next {
                self.words.push(Word {
                    text: token.text.as_str().into(),
                    hash,
                    unspaced: token.is_unspaced(),
                });
            }
            self.cut.push(id);
        }
        self.ends.push(self.cut.len());
    }

    /// Gives back what only adding texts needs.
    pub fn close(mut self) -> Self {
        self.ids = HashMap::default();
        self.words.shrink_to_fit();
        self.cut.shrink_to_fit();
        self
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The words of a text, in its order.
    pub(super) fn text(&self, at: usize) -> &[u32] {
        &self.cut[self.start(at)..self.ends[at]]
    }

    pub(super) fn words(&self) -> &[Word] {
        &self.words
    }

    /// How often each word stands in some of the texts.
    pub(super) fn counts(&self, texts: Range<usize>) -> Vec<u32> {
        let mut counts = vec![0; self.words.len()];
        let cut = self.start(texts.start)..self.start(texts.end);
        let words = self.cut[cut].iter();
        words.for_each(|word| counts[*word as usize] += 1);
        counts
    }

    fn start(&self, at: usize) -> usize {
        at.checked_sub(1).map_or(0, |before| self.ends[before])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_one_number_wherever_it_stands() {
        let mut corpus = Corpus::default();
        ["How much?", "", "much too much"]
            .iter()
            .for_each(|text| corpus.read(text));
        assert_eq!(corpus.text(0), [0, 1]);
        assert_eq!(corpus.text(1), [0u32; 0]);
        assert_eq!(corpus.text(2), [1, 2, 1]);
        assert_eq!(corpus.counts(0..3), [1, 3, 1]);
        assert_eq!(corpus.counts(2..3), [0, 2, 1]);
        assert_eq!(&*corpus.words()[2].text, "too");
    }
}
