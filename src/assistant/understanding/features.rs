//! From folded words to a sparse vector.
//!
//! Two blocks: words (single, pairs, pairs with a word between, the first and the
//! last) and character n-grams within a word. Counts are damped, weighted by rarity,
//! and each block is brought to a fixed length, so that a long message says no more
//! than a short one. What training has not seen is left out.
//!
//! n-grams are known by a 64-bit hash. Two of them sharing one would be a wrong
//! weight and nothing worse.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::text::Token;

/// Character n-grams within a word, its two edges counted as characters.
const GRAM_LENGTHS: std::ops::RangeInclusive<usize> = 2..=4;
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

/// Rows from which on the words of a message count the same however long they are:
/// with fewer, long words, which are the rare ones, are the better witnesses.
const MANY_ROWS: usize = 3000;

/// The features seen in training, with their rarity.
pub struct Features {
    /// Divides the character n-grams of a word by the root of its length.
    even: bool,
    ids: HashMap<u64, u32, BuildHasherDefault<Passed>>,
    kinds: Vec<Kind>,
}

struct Kind {
    block: Block,
    rarity: f32,
    /// Training rows that show it.
    rows: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Block {
    Words,
    Characters,
}

impl Features {
    /// Learns the features of `rows` and returns their vectors too.
    pub fn learn(rows: &[Vec<Token>]) -> (Self, Vec<Vec<Feature>>) {
        let mut features = Self {
            even: rows.len() >= MANY_ROWS,
            ids: HashMap::default(),
            kinds: Vec::new(),
        };
        let found: Vec<Vec<Feature>> = rows.iter().map(|row| features.discover(row)).collect();
        for kind in &mut features.kinds {
            kind.rarity = ((rows.len() as f32 + 1.0) / (kind.rows as f32 + 1.0)).ln() + 1.0;
        }
        let vectors = found
            .into_iter()
            .zip(rows)
            .map(|(found, row)| features.weighted(found, row))
            .collect();
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

    /// The vector of a message, by feature.
    pub fn vector(&self, tokens: &[Token]) -> Vec<Feature> {
        let mut found = Vec::with_capacity(tokens.len() * 20);
        grams(tokens, |gram| {
            if let Some(&id) = self.ids.get(&gram.key) {
                found.push(gram.feature(id));
            }
        });
        self.weighted(merged(found), tokens)
    }

    /// The counts of a training row, with new features entered.
    fn discover(&mut self, row: &[Token]) -> Vec<Feature> {
        let mut found = Vec::with_capacity(row.len() * 20);
        grams(row, |gram| {
            let next = self.kinds.len() as u32;
            let id = *self.ids.entry(gram.key).or_insert(next);
            if id == next {
                self.kinds.push(Kind {
                    block: gram.block,
                    rarity: 1.0,
                    rows: 0,
                });
            }
            found.push(gram.feature(id));
        });
        let found = merged(found);
        for feature in &found {
            self.kinds[feature.id as usize].rows += 1;
        }
        found
    }

    /// Turns the counts of a message into weights.
    fn weighted(&self, mut row: Vec<Feature>, tokens: &[Token]) -> Vec<Feature> {
        let evened = |token: &Token| 1.0 / (token.text.chars().count() as f32 + 1.0).sqrt();
        let shares: Vec<f32> = if self.even {
            tokens.iter().map(evened).collect()
        } else {
            Vec::new()
        };
        for feature in &mut row {
            let kind = &self.kinds[feature.id as usize];
            feature.value = (1.0 + feature.value.ln()) * kind.rarity;
            if self.even && kind.block == Block::Characters {
                feature.value *= shares[feature.first as usize];
            }
        }
        self.scale(&mut row);
        row
    }

    /// Brings each block to its length.
    fn scale(&self, row: &mut [Feature]) {
        let block = |f: &Feature| self.kinds[f.id as usize].block;
        let mut squares = [0.0f32; 2];
        for feature in row.iter() {
            squares[block(feature) as usize] += feature.value * feature.value;
        }
        let word = if self.even {
            WORD_WEIGHT_MANY
        } else {
            WORD_WEIGHT_FEW
        };
        let whole = (word * word + 1.0).sqrt();
        let lengths = [word / whole, 1.0 / whole];
        for feature in row.iter_mut() {
            let at = block(feature) as usize;
            feature.value *= lengths[at] / squares[at].sqrt().max(f32::MIN_POSITIVE);
        }
    }
}

/// Adds up the counts of equal features; each stands where it was seen first.
fn merged(found: Vec<Feature>) -> Vec<Feature> {
    let mask = (found.len() * 2).next_power_of_two() - 1;
    // The place of a feature among those kept, counted from 1; 0 is free.
    let mut places = vec![0u32; mask + 1];
    let mut kept: Vec<Feature> = Vec::with_capacity(found.len());
    for feature in found {
        let mut at = feature.id.wrapping_mul(0x9e37_79b1) as usize >> 8 & mask;
        while places[at] != 0 && kept[places[at] as usize - 1].id != feature.id {
            at = (at + 1) & mask;
        }
        match places[at] {
            0 => {
                kept.push(feature);
                places[at] = kept.len() as u32;
            }
            place => kept[place as usize - 1].value += feature.value,
        }
    }
    kept
}

/// An n-gram where it stands in a message.
struct Gram {
    key: u64,
    block: Block,
    first: usize,
    last: usize,
}

impl Gram {
    fn feature(&self, id: u32) -> Feature {
        Feature {
            id,
            value: 1.0,
            first: self.first as u16,
            last: self.last as u16,
        }
    }
}

fn grams(tokens: &[Token], mut take: impl FnMut(Gram)) {
    word_grams(tokens, &mut take);
    let mut chars = Vec::with_capacity(64);
    let mut at = 0;
    while at < tokens.len() {
        let end = run(tokens, at);
        chars.clear();
        if tokens[at].is_unspaced() {
            spell(tokens, at..end, &mut chars);
        } else {
            chars.push((EDGE, at));
            spell(tokens, at..end, &mut chars);
            chars.push((EDGE, at));
        }
        character_grams(&chars, &mut take);
        at = end;
    }
}

/// Stands for a word's edges; no token contains a space.
const EDGE: char = ' ';

/// Where the word that starts at a token ends: scripts without spaces have a token
/// per character, and a run of them is taken as one long word.
fn run(tokens: &[Token], at: usize) -> usize {
    if !tokens[at].is_unspaced() {
        return at + 1;
    }
    at + tokens[at..].iter().take_while(|t| t.is_unspaced()).count()
}

fn spell(tokens: &[Token], range: std::ops::Range<usize>, into: &mut Vec<(char, usize)>) {
    for at in range {
        into.extend(tokens[at].text.chars().map(|c| (c, at)));
    }
}

fn word_grams(tokens: &[Token], take: &mut impl FnMut(Gram)) {
    let [mut before, mut second_before] = [None::<u64>; 2];
    let mut word = |key, first, last| {
        take(Gram {
            key,
            block: Block::Words,
            first,
            last,
        })
    };
    for (at, token) in tokens.iter().enumerate() {
        let key = hash(token.text.chars());
        word(mix(key, 1), at, at);
        word(
            mix(mix(before.unwrap_or(START), 2), key),
            at.saturating_sub(1),
            at,
        );
        if let Some(earlier) = second_before {
            word(mix(mix(earlier, 3), key), at - 2, at);
        }
        (second_before, before) = (before, Some(key));
    }
    if let Some(last) = before {
        word(mix(mix(last, 2), END), tokens.len() - 1, tokens.len() - 1);
    }
}

/// Stand for the words before the first and after the last.
const START: u64 = 0x5bd1_e995_9f3b_0c11;
const END: u64 = 0x27d4_eb2f_1656_67c5;

fn character_grams(chars: &[(char, usize)], take: &mut impl FnMut(Gram)) {
    for (start, &(_, first)) in chars.iter().enumerate() {
        let mut key = 4;
        for (length, &(c, last)) in (1..=*GRAM_LENGTHS.end()).zip(&chars[start..]) {
            key = mix(key, u64::from(c));
            if length >= *GRAM_LENGTHS.start() {
                take(Gram {
                    key: mix(key, 5),
                    block: Block::Characters,
                    first,
                    last,
                });
            }
        }
    }
}

/// A hash of a word, good enough to stand for it.
pub(super) fn hash(chars: impl Iterator<Item = char>) -> u64 {
    chars.fold(0x1234_5678_9abc_def1, |key, c| mix(key, u64::from(c)))
}

fn mix(key: u64, value: u64) -> u64 {
    let product =
        (key ^ value.wrapping_add(0x632b_e59b_d9b4_e019)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    product ^ (product >> 29)
}

/// Passes a key on that is a hash already.
#[derive(Default)]
pub(super) struct Passed(u64);

impl Hasher for Passed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |key, &b| mix(key, u64::from(b)));
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}

#[cfg(test)]
mod tests {
    use super::super::text::tokens;
    use super::*;

    fn learnt(rows: &[&str]) -> (Features, Vec<Vec<Feature>>) {
        let rows: Vec<Vec<Token>> = rows.iter().map(|r| tokens(r)).collect();
        Features::learn(&rows)
    }

    fn length(row: &[Feature]) -> f32 {
        row.iter().map(|f| f.value * f.value).sum::<f32>().sqrt()
    }

    #[test]
    fn a_row_has_unit_length_however_long_it_is() {
        let (_, rows) = learnt(&[
            "price",
            "what does a course of injections cost me in the end",
            "膝が痛い",
        ]);
        for row in rows {
            assert!((length(&row) - 1.0).abs() < 1e-4);
        }
    }

    #[test]
    fn a_message_seen_in_training_has_the_vector_of_its_row() {
        let (features, rows) = learnt(&["how much is it", "where are you", "is it far"]);
        assert_eq!(features.vector(&tokens("WHERE are you?")), rows[1]);
    }

    #[test]
    fn what_training_has_not_seen_is_left_out() {
        let (features, _) = learnt(&["how much is it"]);
        assert!(features.vector(&tokens("zzz qqq")).is_empty());
    }

    #[test]
    fn a_phrase_without_spaces_shares_its_parts() {
        let (features, _) = learnt(&["膝が痛い"]);
        assert!(features.vector(&tokens("膝の痛い")).len() >= 4);
    }
}
