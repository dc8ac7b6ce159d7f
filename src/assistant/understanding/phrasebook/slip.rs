//! One slip of the finger: a letter missing, added, wrong, or two swapped.
//!
//! Promises: candidates are found by hashes of the word with each letter left out in
//! turn, so that a look-up costs the same whatever the number of words. Refuses: a
//! slip in the first letter other than a swap with the second; that is nearly always
//! another word ("wheat", "heat").

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Words from this length on may have a slip.
pub(super) const SHORTEST: usize = 5;

/// Words beyond this length are looked up as they are only.
const LONGEST: usize = 24;

pub(super) const SEED: u64 = 0xcbf2_9ce4_8422_2325;

/// The hash of a word and one more letter.
pub(super) fn push(hash: u64, letter: char) -> u64 {
    let mixed = (hash ^ u64::from(letter)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ (mixed >> 31)
}

/// The hash of a whole word.
pub(super) fn hash(letters: &[char]) -> u64 {
    letters
        .iter()
        .fold(SEED, |hash, letter| push(hash, *letter))
}

/// The hash of two numbers; no two pairs share one.
pub(super) fn pair(first: u32, second: u32) -> u64 {
    let both = u64::from(first) << 32 | u64::from(second);
    let mixed = both.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ (mixed >> 32)
}

/// A map whose keys are hashes already.
pub(super) type HashedMap<V> = HashMap<u64, V, BuildHasherDefault<AsIs>>;

/// Takes a hash for what it is.
#[derive(Default)]
pub(super) struct AsIs(u64);

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = push(self.0, char::from(*byte));
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

/// Mixes whatever is hashed.
#[derive(Default)]
pub(super) struct Mixing(u64);

impl Hasher for Mixing {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for part in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..part.len()].copy_from_slice(part);
            let mixed = (self.0 ^ u64::from_le_bytes(word)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            self.0 = mixed ^ (mixed >> 31);
        }
    }
}

/// Calls `found` with the hash and length of each beginning of `letters` that lacks at
/// most one letter and has at least `shortest` of them; the whole word comes last of
/// those that lack the same letter.
pub(super) fn beginnings(letters: &[char], shortest: usize, mut found: impl FnMut(u64, usize)) {
    if letters.len() > LONGEST {
        return;
    }
    let mut before = SEED;
    for left_out in 0..letters.len() {
        let mut hash = before;
        for (at, letter) in letters.iter().enumerate().skip(left_out + 1) {
            hash = push(hash, *letter);
            if at >= shortest {
                found(hash, at);
            }
        }
        before = push(before, letters[left_out]);
        if left_out + 1 >= shortest {
            found(before, left_out + 1);
        }
    }
}

/// Whether two words are the same but for one slip.
pub(super) fn one_apart(a: &[char], b: &[char]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if long.len() - short.len() > 1 {
        return false;
    }
    let same = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    let (s, l) = (&short[same..], &long[same..]);
    if short.len() < long.len() {
        return same > 0 && *s == l[1..];
    }
    match (s, l) {
        ([], _) => true,
        ([a, b, rest @ ..], [c, d, other @ ..]) if a == d && b == c && rest == other => true,
        ([_, rest @ ..], [_, other @ ..]) => same > 0 && rest == other && !is_dense(long),
        _ => false,
    }
}

/// Whether another letter makes another word: Arabic leaves out the vowels, and its
/// short words differ in one consonant ("انتظر" waits, "انتحر" is suicide).
fn is_dense(word: &[char]) -> bool {
    let arabic = |letter: &char| ('\u{620}'..='\u{6ff}').contains(letter);
    word.len() <= SHORTEST && word.first().is_some_and(arabic)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(word: &str) -> Vec<char> {
        word.chars().collect()
    }

    #[test]
    fn a_slip_is_one_letter_missing_added_wrong_or_swapped() {
        let check = |a: &str, b: &str, expected: bool| {
            assert_eq!(one_apart(&letters(a), &letters(b)), expected, "{a} {b}");
            assert_eq!(one_apart(&letters(b), &letters(a)), expected, "{b} {a}");
        };
        check("chest", "chset", true);
        check("chest", "chst", true);
        check("chest", "chesst", true);
        check("chest", "chrst", true);
        check("hcest", "chest", true);
        check("chest", "chest", true);
        check("wheat", "heat", false);
        check("best", "rest", false);
        check("chest", "check", false);
        check("chest", "chests a", false);
        check("", "", true);
        check("انتظر", "انتحر", false);
        check("انتحر", "انتحرر", true);
    }

    #[test]
    fn words_one_slip_apart_share_a_beginning() {
        let all = |word: &str| {
            let mut hashes = Vec::new();
            beginnings(&letters(word), 3, |hash, _| hashes.push(hash));
            hashes
        };
        let chest = all("chest");
        for slip in ["chset", "chst", "chesst", "chrst", "hcest"] {
            assert!(all(slip).iter().any(|h| chest.contains(h)), "{slip}");
        }
    }
}
