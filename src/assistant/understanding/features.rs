//! From folded words to a sparse vector.
//!
//! Two blocks: words (single, pairs, pairs with a word between, the first and the
//! last) and character n-grams within a word. Counts are damped, weighted by rarity,
//! and each block is brought to a fixed length, so that a long message says no more
//! than a short one. What training has not seen is left out.
//!
//! n-grams that stand in the same training rows equally often cannot be told apart by
//! training: it gives them the same weight. They are one feature, of the length of them
//! all, which changes no inner product and makes rows, weights and training smaller.
//!
//! n-grams are known by a 64-bit hash. Two of them sharing one would be a wrong
//! weight and nothing worse.

use super::census::{Census, Counted};
use super::corpus::Corpus;
use super::grams::{self, Block};
use super::table::Table;
use super::text::Token;

/// Length of the word block beside a character block of 1, before both are scaled so
/// that the whole has length 1: where rows are few and where they are many.
const WORD_WEIGHT_FEW: f32 = 0.7;
const WORD_WEIGHT_MANY: f32 = 0.9;

/// A feature of a message.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Feature {
    pub id: u32,
    /// Weight in the vector, above 0.
    pub value: f32,
    /// The first and the last token that show it.
    pub first: u16,
    pub last: u16,
}

/// The vector of a message.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    pub features: Vec<Feature>,
    /// Its squared length, with what training cannot weigh.
    pub square: f32,
}

/// Rows from which on the words of a message count the same however long they are:
/// with fewer, long words, which are the rare ones, are the better witnesses.
const MANY_ROWS: usize = 3000;

/// The features seen in training, with their rarity.
pub struct Features {
    /// Divides the character n-grams of a word by the root of its length.
    even: bool,
    /// The feature that each n-gram belongs to.
    ids: Table,
    kinds: Vec<Kind>,
}

/// What the n-grams of a feature have in common.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kind {
    pub(super) block: Block,
    pub(super) rarity: f32,
    /// The root of how many n-grams it is.
    pub(super) many: f32,
}

impl Features {
    /// Learns the features of the first so many texts and returns their vectors too.
    pub fn learn(corpus: &Corpus, texts: usize) -> (Self, Vec<Row>) {
        let even = texts >= MANY_ROWS;
        let census = Census::of(corpus, texts, even);
        let (ids, kinds) = census.kinds();
        let features = Self {
            even,
            ids: census.table(&ids),
            kinds,
        };
        let mut seen = vec![usize::MAX; features.kinds.len()];
        let vectors = (0..texts).map(|at| {
            let found = census.text(at).iter().filter_map(|gram| {
                let id = ids[gram.id as usize];
                let first = std::mem::replace(&mut seen[id as usize], at) != at;
                first.then_some(Counted { id, ..*gram })
            });
            features.weighted(found, census.text(at).len())
        });
        let vectors = vectors.collect();
        (features, vectors)
    }

    /// How many features there are; their ids count from 0.
    pub fn len(&self) -> usize {
        self.kinds.len()
    }

    /// Whether training saw nothing at all.
    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }

    /// The vector of a message.
    pub fn vector(&self, tokens: &[Token]) -> Row {
        let mut found = Vec::with_capacity(tokens.len() * 20);
        grams::of_message(tokens, |key, first, last| {
            if let Some(id) = self.ids.get(key) {
                let feature = Feature {
                    id,
                    value: 1.0,
                    first: first as u16,
                    last: last as u16,
                };
                found.push((key, feature));
            }
        });
        let mut squares = [0.0f32; 2];
        let mut row: Vec<Feature> = Vec::with_capacity(found.len());
        for mut feature in merged(found) {
            let kind = &self.kinds[feature.id as usize];
            let first = usize::from(feature.first);
            let value = kind.weight(feature.value, || self.share(&tokens[first]));
            squares[kind.block as usize] += value * value;
            feature.value = value / kind.many;
            match row.last_mut() {
                Some(last) if last.id == feature.id && last.first == feature.first => {
                    last.value += feature.value;
                }
                _ => row.push(feature),
            }
        }
        self.scale(row, squares)
    }

    /// The vector of a training text from what is counted of it, each feature once and
    /// `most` of them.
    fn weighted(&self, found: impl Iterator<Item = Counted>, most: usize) -> Row {
        let mut squares = [0.0f32; 2];
        let mut row: Vec<Feature> = Vec::with_capacity(most);
        row.extend(found.map(|gram| {
            let kind = &self.kinds[gram.id as usize];
            let share = || self.share_of(usize::from(gram.length));
            let value = kind.weight(f32::from(gram.count), share) * kind.many;
            squares[kind.block as usize] += value * value;
            Feature {
                id: gram.id,
                value,
                first: 0,
                last: 0,
            }
        }));
        row.shrink_to_fit();
        self.scale(row, squares)
    }

    /// What the character n-grams of a word are multiplied with.
    fn share(&self, word: &Token) -> f32 {
        if self.even {
            self.share_of(word.text.chars().count())
        } else {
            1.0
        }
    }

    fn share_of(&self, length: usize) -> f32 {
        if self.even {
            1.0 / (length as f32 + 1.0).sqrt()
        } else {
            1.0
        }
    }

    /// Brings each block to its length.
    fn scale(&self, mut features: Vec<Feature>, squares: [f32; 2]) -> Row {
        let word = if self.even {
            WORD_WEIGHT_MANY
        } else {
            WORD_WEIGHT_FEW
        };
        let whole = (word * word + 1.0).sqrt();
        let lengths = [word / whole, 1.0 / whole];
        let scales = [0, 1].map(|at| lengths[at] / squares[at].sqrt().max(f32::MIN_POSITIVE));
        for feature in &mut features {
            feature.value *= scales[self.kinds[feature.id as usize].block as usize];
        }
        let there = [0, 1].into_iter().filter(|at| squares[*at] > 0.0);
        Row {
            features,
            square: there.map(|at| lengths[at] * lengths[at]).sum(),
        }
    }
}

impl Kind {
    /// The weight of an n-gram that stands so often in a message.
    fn weight(&self, count: f32, share: impl Fn() -> f32) -> f32 {
        let damped = if count > 1.0 { 1.0 + count.ln() } else { 1.0 };
        match self.block {
            Block::Words => damped * self.rarity,
            Block::Characters => damped * self.rarity * share(),
        }
    }
}

/// Adds up the counts of equal n-grams; each stands where it was seen first.
fn merged(found: Vec<(u64, Feature)>) -> impl Iterator<Item = Feature> {
    let mask = (found.len() * 2).next_power_of_two() - 1;
    // The place of an n-gram among those kept, counted from 1; 0 is free.
    let mut places = vec![0u32; mask + 1];
    let mut kept: Vec<(u64, Feature)> = Vec::with_capacity(found.len());
    for (key, feature) in found {
        let mut at = (key >> 24) as usize & mask;
        while places[at] != 0 && kept[places[at] as usize - 1].0 != key {
            at = (at + 1) & mask;
        }
        match places[at] {
            0 => {
                kept.push((key, feature));
                places[at] = kept.len() as u32;
            }
            place => kept[place as usize - 1].1.value += feature.value,
        }
    }
    kept.into_iter().map(|(_, feature)| feature)
}

#[cfg(test)]
mod tests {
    use super::super::text::tokens;
    use super::*;

    fn learnt(rows: &[&str]) -> (Features, Vec<Row>) {
        let mut corpus = Corpus::default();
        rows.iter().for_each(|row| corpus.read(row));
        Features::learn(&corpus, rows.len())
    }

    fn length(row: &Row) -> f32 {
        let values = row.features.iter().map(|f| f.value * f.value);
        values.sum::<f32>().sqrt()
    }

    #[test]
    fn a_row_has_unit_length_however_long_it_is() {
        let (_, rows) = learnt(&[
            "price",
            "what does a course of injections cost me in the end",
            "膝が痛い",
        ]);
        for row in rows {
            assert!((length(&row) - 1.0).abs() < 1e-4 && (row.square - 1.0).abs() < 1e-4);
        }
    }

    #[test]
    fn a_message_seen_in_training_has_the_vector_of_its_row() {
        let (features, rows) = learnt(&["how much is it", "where are you", "is it far"]);
        let read = features.vector(&tokens("WHERE are you?"));
        let sum = |row: &Row, id| {
            let own = row.features.iter().filter(|feature| feature.id == id);
            own.map(|feature| feature.value).sum::<f32>()
        };
        for id in 0..features.len() as u32 {
            assert!((sum(&read, id) - sum(&rows[1], id)).abs() < 1e-5);
        }
    }

    #[test]
    fn what_training_has_not_seen_is_left_out() {
        let (features, _) = learnt(&["how much is it"]);
        assert_eq!(features.vector(&tokens("zzz qqq")), Row::default());
    }

    #[test]
    fn a_phrase_without_spaces_shares_its_parts() {
        let (features, _) = learnt(&["膝が痛い"]);
        assert!(features.vector(&tokens("膝の痛い")).features.len() >= 2);
    }
}
