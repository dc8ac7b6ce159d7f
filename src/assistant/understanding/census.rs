//! Which n-grams the training texts have, and which of them cannot be told apart.
//!
//! Promises: two n-grams are one feature when they stand in the same texts, equally often
//! in each, in the same block. A word is spelled out once, however often it stands there.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::ops::Range;

use super::corpus::Corpus;
use super::features::Kind;
use super::grams::{self, Block, Passed, mix};
use super::table::Table;

type Hashed<T> = HashMap<u64, T, BuildHasherDefault<Passed>>;

/// An n-gram or feature of a training text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Counted {
    pub(super) id: u32,
    /// How often it stands there.
    pub(super) count: u16,
    /// Characters of the first word that shows it; 0 where that makes no difference.
    pub(super) length: u16,
}

/// The n-grams of all training texts.
pub(super) struct Census<'a> {
    corpus: &'a Corpus,
    even: bool,
    ids: Hashed<u32>,
    /// By n-gram.
    seen: Vec<Seen>,
    found: Vec<Counted>,
    /// Where each text's part of `found` ends.
    ends: Vec<usize>,
    /// The character n-grams of words, and by word where its own stand.
    spelled: Vec<u32>,
    spellings: Vec<Option<Range<usize>>>,
}

/// Where an n-gram was seen.
struct Seen {
    block: Block,
    texts: u32,
    /// A hash of the texts and how often it stands in each.
    pattern: u64,
    /// Its place in `found` when it was seen last.
    last: usize,
}

impl<'a> Census<'a> {
    /// Counts the first so many texts; `even` where the lengths of words matter.
    pub(super) fn of(corpus: &'a Corpus, texts: usize, even: bool) -> Self {
        let mut census = Self {
            corpus,
            even,
            ids: Hashed::default(),
            seen: Vec::new(),
            found: Vec::new(),
            ends: Vec::with_capacity(texts),
            spelled: Vec::new(),
            spellings: vec![None; corpus.words().len()],
        };
        (0..texts).for_each(|at| census.count(corpus.text(at)));
        census
    }

    fn count(&mut self, text: &[u32]) {
        let words = self.corpus.words();
        let start = self.found.len();
        let keys: Vec<u64> = text.iter().map(|word| words[*word as usize].hash).collect();
        grams::of_words(&keys, |key, _, _| {
            let id = self.id(key, Block::Words);
            self.show(start, id, 0);
        });
        let unspaced = |word: &u32| words[*word as usize].unspaced;
        for run in text.chunk_by(|a, b| unspaced(a) && unspaced(b)) {
            if unspaced(&run[0]) {
                self.count_run(start, run);
            } else {
                self.count_word(start, run[0]);
            }
        }
        let at = self.ends.len() as u64;
        for gram in &self.found[start..] {
            let seen = &mut self.seen[gram.id as usize];
            let how = u64::from(gram.count) << 8 | u64::from(gram.length);
            seen.texts += 1;
            seen.pattern = mix(seen.pattern, at << 24 | how);
        }
        self.ends.push(self.found.len());
    }

    fn count_word(&mut self, start: usize, word: u32) {
        let letters = self.corpus.words()[word as usize].text.chars();
        let own = match self.spellings[word as usize].clone() {
            Some(own) => own,
            None => {
                let begin = self.spelled.len();
                let letters: Vec<(char, usize)> = letters.clone().map(|c| (c, 0)).collect();
                grams::of_word(&letters, 0, |key, _, _| {
                    let id = self.id(key, Block::Characters);
                    self.spelled.push(id);
                });
                self.spellings[word as usize] = Some(begin..self.spelled.len());
                begin..self.spelled.len()
            }
        };
        let length = if self.even { letters.count() as u16 } else { 0 };
        for at in own {
            self.show(start, self.spelled[at], length);
        }
    }

    fn count_run(&mut self, start: usize, run: &[u32]) {
        let words = self.corpus.words();
        let mut letters = Vec::with_capacity(run.len());
        for (at, word) in run.iter().enumerate() {
            let own = words[*word as usize].text.chars();
            letters.extend(own.map(|letter| (letter, at)));
        }
        grams::of_characters(&letters, |key, first, _| {
            let id = self.id(key, Block::Characters);
            let text = &words[run[first] as usize].text;
            let length = if self.even { text.chars().count() } else { 0 };
            self.show(start, id, length as u16);
        });
    }

    fn id(&mut self, key: u64, block: Block) -> u32 {
        let next = self.seen.len() as u32;
        let id = *self.ids.entry(key).or_insert(next);
        if id == next {
            self.seen.push(Seen {
                block,
                texts: 0,
                pattern: block as u64,
                last: usize::MAX,
            });
        }
        id
    }

    /// Counts an n-gram in the text that begins at `start` of those found.
    fn show(&mut self, start: usize, id: u32, length: u16) {
        let last = &mut self.seen[id as usize].last;
        match self.found[start..].get_mut(last.wrapping_sub(start)) {
            Some(known) => known.count = known.count.saturating_add(1),
            None => {
                *last = self.found.len();
                self.found.push(Counted {
                    id,
                    count: 1,
                    length,
                });
            }
        }
    }

    /// The n-grams of a text, each once.
    pub(super) fn text(&self, at: usize) -> &[Counted] {
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.found[start..self.ends[at]]
    }

    /// The map from n-grams to features, given the feature of each.
    pub(super) fn table(&self, features: &[u32]) -> Table {
        let entry = |(gram, id): (&u64, &u32)| (*gram, features[*id as usize]);
        Table::new(self.ids.iter().map(entry))
    }

    /// The feature of each n-gram, and what is known of each feature.
    pub(super) fn kinds(&self) -> (Vec<u32>, Vec<Kind>) {
        let texts = self.ends.len() as f32 + 1.0;
        let mut kinds: Vec<Kind> = Vec::new();
        let mut patterns: Hashed<u32> = Hashed::default();
        let feature = |seen: &Seen| {
            let id = *patterns.entry(seen.pattern).or_insert(kinds.len() as u32);
            match kinds.get_mut(id as usize) {
                Some(kind) => kind.many += 1.0,
                None => kinds.push(Kind {
                    block: seen.block,
                    rarity: (texts / (seen.texts as f32 + 1.0)).ln() + 1.0,
                    many: 1.0,
                }),
            }
            id
        };
        let ids = self.seen.iter().map(feature).collect();
        let kinds_of = kinds.iter_mut();
        kinds_of.for_each(|kind| kind.many = kind.many.sqrt());
        (ids, kinds)
    }
}
