//! All words and stems of a phrasebook in one index, so that a message's word is looked
//! up once, however many entries and languages there are.
//!
//! Promises: a word is taken as it is where it is known; only an unknown one is read
//! with a slip. Arabic words are also read without what is attached in front
//! ("والصدر" is "صدر"). Refuses: to take a word that is known elsewhere for a
//! misspelling: "check" is no "chest".

use std::collections::{HashMap, HashSet};

use super::pattern::Piece;
use super::slip::{self, HashedMap};

/// A word or stem, by its place in the index.
pub(super) type PartId = u32;

/// Collects words; [`WordsBuilder::build`] makes them searchable.
#[derive(Default)]
pub(super) struct WordsBuilder {
    ids: HashMap<Piece, PartId>,
    parts: Vec<Part>,
}

struct Part {
    head: Vec<char>,
    /// The ending of a stem, `None` for a whole word.
    tail: Option<Vec<char>>,
}

impl WordsBuilder {
    /// The id of a word or stem; gaps have none.
    pub(super) fn add(&mut self, piece: &Piece) -> Option<PartId> {
        let (head, tail) = match piece {
            Piece::Word(word) => (word, None),
            Piece::Stem { head, tail } => (head, Some(tail)),
            Piece::Gap => return None,
        };
        if let Some(id) = self.ids.get(piece) {
            return Some(*id);
        }
        let id = PartId::try_from(self.parts.len()).ok()?;
        self.parts.push(Part {
            head: head.chars().collect(),
            tail: tail.map(|tail| tail.chars().collect()),
        });
        self.ids.insert(piece.clone(), id);
        Some(id)
    }

    /// `known` are words that are right as they are.
    pub(super) fn build(self, known: &HashSet<String>) -> Words {
        let mut words = Words {
            parts: self.parts,
            whole: HashedMap::default(),
            stems: HashedMap::default(),
            stem_lengths: 0,
            slips: HashedMap::default(),
            known: HashedMap::default(),
        };
        for id in 0..words.parts.len() {
            words.index(id);
        }
        for word in known {
            let letters: Vec<char> = word.chars().collect();
            words.known.insert(slip::hash(&letters), ());
        }
        words
    }
}

/// The finished index.
pub(super) struct Words {
    parts: Vec<Part>,
    whole: HashedMap<PartId>,
    stems: HashedMap<Vec<PartId>>,
    /// Bit n is set when a stem has n letters.
    stem_lengths: u64,
    /// Every word and stem of five letters and more, as it is and without each letter.
    slips: HashedMap<Vec<PartId>>,
    known: HashedMap<()>,
}

/// Room for one look-up, kept from word to word.
#[derive(Default)]
pub(super) struct Scratch {
    letters: Vec<char>,
    parts: Vec<PartId>,
}

impl Words {
    pub(super) fn len(&self) -> usize {
        self.parts.len()
    }

    /// Appends the parts that `word` is or may be, each once.
    pub(super) fn find(&self, word: &str, scratch: &mut Scratch, found: &mut Vec<PartId>) {
        let Scratch { letters, parts } = scratch;
        letters.clear();
        letters.extend(word.chars());
        parts.clear();
        let mut known = self.find_as_is(letters, parts);
        let begins = attached(letters);
        for begin in &begins {
            known |= self.find_as_is(&letters[*begin..], parts);
        }
        if !known && parts.is_empty() && !letters.iter().all(char::is_ascii_digit) {
            self.find_with_slip(letters, parts);
            for begin in begins {
                self.find_with_slip(&letters[begin..], parts);
            }
        }
        parts.sort_unstable();
        parts.dedup();
        found.extend_from_slice(parts);
    }

    /// Whether the word is known to be right.
    fn find_as_is(&self, letters: &[char], found: &mut Vec<PartId>) -> bool {
        let mut hash = slip::SEED;
        for (at, letter) in letters.iter().enumerate() {
            hash = slip::push(hash, *letter);
            let length = at + 1;
            if length < 64 && self.stem_lengths & (1 << length) != 0 {
                self.find_stems(hash, letters, found);
            }
        }
        if let Some(&part) = self.whole.get(&hash)
            && self.parts[part as usize].head == letters
        {
            found.push(part);
        }
        self.known.contains_key(&hash)
    }

    fn find_stems(&self, hash: u64, letters: &[char], found: &mut Vec<PartId>) {
        let Some(parts) = self.stems.get(&hash) else {
            return;
        };
        found.extend(parts.iter().copied().filter(|id| {
            let part = &self.parts[*id as usize];
            let rest = letters.strip_prefix(&part.head[..]);
            rest.is_some_and(|rest| rest.ends_with(part.tail.as_deref().unwrap_or_default()))
        }));
    }

    fn find_with_slip(&self, letters: &[char], found: &mut Vec<PartId>) {
        if letters.len() < slip::SHORTEST - 1 {
            return;
        }
        slip::beginnings(letters, slip::SHORTEST - 1, |hash, length| {
            let Some(candidates) = self.slips.get(&hash) else {
                return;
            };
            let whole = length + 1 >= letters.len();
            found.extend(candidates.iter().copied().filter(|id| {
                let part = &self.parts[*id as usize];
                match part.tail {
                    None => whole && slip::one_apart(letters, &part.head),
                    Some(_) => begins_one_apart(letters, &part.head),
                }
            }));
        });
    }

    fn index(&mut self, id: usize) {
        let part = &self.parts[id];
        let length = part.head.len();
        let hash = slip::hash(&part.head);
        let id = id as PartId;
        match &part.tail {
            None => {
                self.whole.insert(hash, id);
            }
            Some(_) => {
                self.stems.entry(hash).or_default().push(id);
                self.stem_lengths |= 1 << length.min(63);
            }
        }
        let mendable = part.tail.as_ref().is_none_or(Vec::is_empty);
        if mendable && length >= slip::SHORTEST {
            let slips = &mut self.slips;
            slip::beginnings(&part.head, length - 1, |hash, _| {
                let ids = slips.entry(hash).or_default();
                if ids.last() != Some(&id) {
                    ids.push(id);
                }
            });
        }
    }
}

/// Whether a word begins like a stem but for one slip.
fn begins_one_apart(letters: &[char], stem: &[char]) -> bool {
    (stem.len() - 1..=stem.len() + 1)
        .filter_map(|length| letters.get(..length))
        .any(|beginning| slip::one_apart(beginning, stem))
}

/// Where an Arabic word may begin without the conjunction, preposition and article
/// that are written against it. A bare word of two letters counts only after an
/// article: "الدم" is "دم", but "ولد" is no "لد".
fn attached(letters: &[char]) -> Vec<usize> {
    let arabic = |letter: &char| ('\u{620}'..='\u{6ff}').contains(letter);
    if !letters.first().is_some_and(arabic) {
        return Vec::new();
    }
    let after = |at: usize, any: [char; 3]| {
        at + usize::from(letters.get(at).is_some_and(|letter| any.contains(letter)))
    };
    let mut begins = Vec::new();
    for start in [0, after(0, ['و', 'ف', 'ف'])] {
        for at in [start, after(start, ['ب', 'ل', 'ك'])] {
            begins.push((at, 3));
            if letters[at..].starts_with(&['ا', 'ل']) {
                begins.push((at + 2, 2));
            }
        }
        if letters[start..].starts_with(&['ل', 'ل']) {
            begins.push((start + 2, 2));
        }
    }
    begins.retain(|(begin, shortest)| *begin > 0 && letters.len() >= begin + shortest);
    let mut begins: Vec<usize> = begins.into_iter().map(|(begin, _)| begin).collect();
    begins.sort_unstable();
    begins.dedup();
    begins
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(entries: &[&str], known: &[&str]) -> Words {
        let mut builder = WordsBuilder::default();
        for entry in entries {
            let piece = match entry.split_once('*') {
                None => Piece::Word((*entry).to_owned()),
                Some((head, tail)) => Piece::Stem {
                    head: head.to_owned(),
                    tail: tail.to_owned(),
                },
            };
            builder.add(&piece);
        }
        builder.build(&known.iter().map(|word| (*word).to_owned()).collect())
    }

    fn check(words: &Words, word: &str, expected: &[PartId]) {
        let mut found = Vec::new();
        words.find(word, &mut Scratch::default(), &mut found);
        assert_eq!(found, expected, "{word}");
    }

    #[test]
    fn words_and_stems_are_found_as_they_are() {
        let words = words(&["chest", "swell*", "tend*nitis", "swelling"], &[]);
        check(&words, "chest", &[0]);
        check(&words, "swelling", &[1, 3]);
        check(&words, "tendonitis", &[2]);
        check(&words, "tendency", &[]);
        check(&words, "knee", &[]);
    }

    #[test]
    fn a_slip_is_forgiven_in_words_of_five_letters_and_more() {
        let words = words(&["chest", "swell*", "pain"], &["spell"]);
        check(&words, "chset", &[0]);
        check(&words, "chst", &[0]);
        check(&words, "sweling", &[1]);
        check(&words, "pan", &[]);
        check(&words, "pian", &[]);
        check(&words, "spell", &[]);
    }

    #[test]
    fn a_word_that_is_right_as_it_is_is_not_mended() {
        let words = words(&["chest", "heart", "cheat*"], &["check", "heat"]);
        check(&words, "check", &[]);
        check(&words, "heat", &[]);
        check(&words, "cheated", &[2]);
        check(&words, "haert", &[1]);
    }

    #[test]
    fn arabic_words_are_found_behind_what_is_attached() {
        let words = words(&["صدر", "دم", "وجه", "ورم"], &[]);
        for word in [
            "صدر",
            "الصدر",
            "والصدر",
            "بالصدر",
            "للصدر",
            "وصدر",
            "فبالصدر",
            "وللصدر",
        ] {
            check(&words, word, &[0]);
        }
        check(&words, "الدم", &[1]);
        check(&words, "ودم", &[]);
        check(&words, "وجه", &[2]);
        check(&words, "فورم", &[3]);
    }
}
