//! Words that are right as they are, with how often they were seen.

use super::slip::{self, HashedMap};

/// Folded words by their hash.
#[derive(Default)]
pub struct KnownWords(HashedMap<u32>);

impl KnownWords {
    /// A word that is given twice was seen as often as both say together.
    pub fn of<'a>(words: impl IntoIterator<Item = (&'a str, u32)>) -> Self {
        let mut known = HashedMap::default();
        for (word, count) in words {
            *known.entry(hash(word)).or_default() += count;
        }
        Self(known)
    }

    /// How often a word was seen.
    pub fn count(&self, word: &str) -> u32 {
        self.0.get(&hash(word)).copied().unwrap_or_default()
    }

    pub(super) fn has(&self, hash: u64) -> bool {
        self.0.contains_key(&hash)
    }
}

fn hash(word: &str) -> u64 {
    word.chars().fold(slip::SEED, slip::push)
}
