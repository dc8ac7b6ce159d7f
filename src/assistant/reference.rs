//! References that people read out over the telephone, such as `E-7K3MQ`.
//!
//! Promises: a reference is a permutation of a sequence number, hence unique by
//! construction; it tells nothing of the order. The alphabet (Crockford's base 32) has
//! no I, L, O, U, and parsing forgives their look-alikes. Refuses: numbers below zero.

use std::fmt;

use serde::{Deserialize, Serialize};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Five characters hold 25 bits; what comes after the first 33,554,432 takes eight.
const SHORT: u64 = 1 << 25;
const LONG: u64 = 1 << 40;

/// The reference of a conversation and of the enquiry in it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference(String);

/// The text is no reference.
#[derive(Debug, thiserror::Error)]
#[error("a reference looks like E-7K3MQ")]
pub struct NotAReference;

impl Reference {
    /// The reference of the `number`-th conversation, 1 being the first.
    pub fn of(number: u64) -> Self {
        let (bits, value, width) = if number < SHORT {
            (25, number, 5)
        } else {
            (40, (number - SHORT) % LONG, 8)
        };
        Self(format!("E-{}", encode(scatter(value, bits), width)))
    }

    /// Reads a reference as people type it: any case, with or without `E-`, look-alike
    /// letters allowed.
    pub fn parse(text: &str) -> Result<Self, NotAReference> {
        let upper = text.trim().to_uppercase();
        let body = upper
            .strip_prefix("E-")
            .or_else(|| upper.strip_prefix("E ").map(str::trim_start))
            .unwrap_or(&upper);
        let mended: String = body
            .chars()
            .map(|c| match c {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .collect();
        let valid =
            matches!(mended.len(), 5 | 8) && mended.bytes().all(|byte| ALPHABET.contains(&byte));
        if valid {
            Ok(Self(format!("E-{mended}")))
        } else {
            Err(NotAReference)
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A bijection on `bits` bits: odd multiplications and right shifts can all be undone.
fn scatter(value: u64, bits: u32) -> u64 {
    let mask = (1 << bits) - 1;
    let mut mixed = value & mask;
    for factor in [0x9E37_79B9_7F4A_7C15_u64, 0xBF58_476D_1CE4_E5B9] {
        mixed = mixed.wrapping_mul(factor | 1) & mask;
        mixed ^= mixed >> (bits / 2);
    }
    mixed.wrapping_add(0x5851_F42D) & mask
}

fn encode(mut value: u64, width: usize) -> String {
    let mut letters = vec!['0'; width];
    for letter in letters.iter_mut().rev() {
        *letter = char::from(ALPHABET[(value % 32) as usize]);
        value /= 32;
    }
    letters.into_iter().collect()
}

impl TryFrom<String> for Reference {
    type Error = NotAReference;
    fn try_from(text: String) -> Result<Self, NotAReference> {
        Self::parse(&text)
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> Self {
        reference.0
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn no_two_numbers_share_a_reference() {
        let near_the_start = 0..200_000;
        let around_the_widening = (SHORT - 1000)..(SHORT + 1000);
        let all: HashSet<_> = near_the_start
            .chain(around_the_widening)
            .map(Reference::of)
            .collect();
        assert_eq!(all.len(), 202_000);
    }

    #[test]
    fn a_reference_reads_back_as_people_type_it() {
        let reference = Reference::of(42);
        let typed = reference
            .as_str()
            .to_lowercase()
            .replace('1', "l")
            .replace('0', "o");
        assert_eq!(Reference::parse(&typed).unwrap(), reference);
        assert_eq!(Reference::parse(&typed[2..]).unwrap(), reference);
        assert!(Reference::parse("E-12").is_err());
        assert!(Reference::parse("E-12€45").is_err());
    }
}
