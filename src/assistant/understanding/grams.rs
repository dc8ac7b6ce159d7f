//! The n-grams of a message, each known by its hash.
//!
//! Words by themselves, in pairs, in pairs with a word between, the first and the last;
//! characters within a word, or within a run of characters that are written without spaces.

use std::hash::Hasher;

use super::text::Token;

/// Character n-grams within a word, its two edges counted as characters.
const LENGTHS: std::ops::RangeInclusive<usize> = 2..=4;

/// Stands for a word's edges; no token contains a space.
const EDGE: char = ' ';

/// Words and characters are weighed against each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Block {
    Words,
    Characters,
}

/// Calls `take` with every n-gram of a message and its first and last token.
pub(super) fn of_message(tokens: &[Token], mut take: impl FnMut(u64, usize, usize)) {
    let keys = tokens.iter().map(|token| hash(token.text.chars()));
    let keys: Vec<u64> = keys.collect();
    of_words(&keys, &mut take);
    let unspaced: Vec<bool> = tokens.iter().map(Token::is_unspaced).collect();
    let mut letters = Vec::with_capacity(64);
    let mut at = 0;
    for run in unspaced.chunk_by(|a, b| *a && *b) {
        letters.clear();
        for (token, text) in (at..).zip(&tokens[at..at + run.len()]) {
            letters.extend(text.text.chars().map(|letter| (letter, token)));
        }
        if run[0] {
            of_characters(&letters, &mut take);
        } else {
            of_word(&letters, at, &mut take);
        }
        at += run.len();
    }
}

/// Calls `take` with the n-grams of words that are given by their hashes.
pub(super) fn of_words(words: &[u64], mut take: impl FnMut(u64, usize, usize)) {
    let [mut before, mut second_before] = [None::<u64>; 2];
    for (at, &key) in words.iter().enumerate() {
        take(mix(key, 1), at, at);
        let pair = mix(mix(before.unwrap_or(START), 2), key);
        take(pair, at.saturating_sub(1), at);
        if let Some(earlier) = second_before {
            take(mix(mix(earlier, 3), key), at - 2, at);
        }
        (second_before, before) = (before, Some(key));
    }
    if let Some(last) = before {
        take(mix(mix(last, 2), END), words.len() - 1, words.len() - 1);
    }
}

/// Stand for the words before the first and after the last.
const START: u64 = 0x5bd1_e995_9f3b_0c11;
const END: u64 = 0x27d4_eb2f_1656_67c5;

/// Calls `take` with the character n-grams of the word at a token, its edges included.
pub(super) fn of_word(letters: &[(char, usize)], at: usize, take: impl FnMut(u64, usize, usize)) {
    let mut framed = Vec::with_capacity(letters.len() + 2);
    framed.push((EDGE, at));
    framed.extend_from_slice(letters);
    framed.push((EDGE, at));
    of_characters(&framed, take);
}

/// Calls `take` with the n-grams of characters, each with the token that it stands in.
pub(super) fn of_characters(letters: &[(char, usize)], mut take: impl FnMut(u64, usize, usize)) {
    for (start, &(_, first)) in letters.iter().enumerate() {
        let mut key = 4;
        for (length, &(c, last)) in (1..=*LENGTHS.end()).zip(&letters[start..]) {
            key = mix(key, u64::from(c));
            if length >= *LENGTHS.start() {
                take(mix(key, 5), first, last);
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
