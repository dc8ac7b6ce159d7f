//! The n-grams of a message, each known by its hash.
//!
//! Words by themselves, in pairs, in pairs with a word between, the first and the last;
//! characters within a word, or within a run of characters that are written without spaces.

use std::hash::Hasher;

use super::text::Token;

/// Character n-grams within a word, its two edges counted as characters.
const GRAM_LENGTHS: std::ops::RangeInclusive<usize> = 2..=4;

/// Words and characters are weighed against each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Block {
    Words,
    Characters,
}

/// An n-gram where it stands in a message.
pub(super) struct Gram {
    pub(super) key: u64,
    pub(super) block: Block,
    pub(super) first: usize,
    pub(super) last: usize,
}

/// Calls `take` with every n-gram of a message, those of words first.
pub(super) fn grams(tokens: &[Token], mut take: impl FnMut(Gram)) {
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

pub(super) fn mix(key: u64, value: u64) -> u64 {
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
