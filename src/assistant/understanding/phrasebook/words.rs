//! All words and stems of a phrasebook in one index, so that a message's word is looked
//! up once, however many entries and languages there are.
//!
//! Promises: a word is taken as it is where it is known; only an unknown one is read
//! with a slip. Arabic words are also read without what is attached in front
//! ("والصدر" is "صدر"). Refuses: to take a word that is known elsewhere for a
//! misspelling: "check" is no "chest".

use std::sync::Arc;

use super::known_words::KnownWords;
use super::pattern::Piece;
use super::slip::{self, HashedMap};
use crate::assistant::understanding::table::Table;

/// A word or stem, by its place in the index.
pub(super) type PartId = u32;

/// Collects words; [`WordsBuilder::build`] makes them searchable.
#[derive(Default)]
pub(super) struct WordsBuilder {
    ids: HashedMap<PartId>,
    parts: Parts,
}

/// Words and stems, their letters in one list.
#[derive(Default)]
struct Parts {
    letters: Vec<char>,
    parts: Vec<Part>,
}

struct Part {
    /// Where its letters begin, where its ending does, and where that ends.
    start: u32,
    middle: u32,
    end: u32,
    stem: bool,
}

impl Parts {
    fn head(&self, id: PartId) -> &[char] {
        let part = &self.parts[id as usize];
        &self.letters[part.start as usize..part.middle as usize]
    }

    fn tail(&self, id: PartId) -> &[char] {
        let part = &self.parts[id as usize];
        &self.letters[part.middle as usize..part.end as usize]
    }

    fn is_stem(&self, id: PartId) -> bool {
        self.parts[id as usize].stem
    }

    fn is(&self, id: PartId, head: &str, tail: Option<&str>) -> bool {
        let same = |letters: &[char], text: &str| letters.iter().copied().eq(text.chars());
        self.is_stem(id) == tail.is_some()
            && same(self.head(id), head)
            && same(self.tail(id), tail.unwrap_or_default())
    }

    fn push(&mut self, head: &str, tail: Option<&str>) {
        let start = self.letters.len() as u32;
        self.letters.extend(head.chars());
        let middle = self.letters.len() as u32;
        self.letters.extend(tail.unwrap_or_default().chars());
        self.parts.push(Part {
            start,
            middle,
            end: self.letters.len() as u32,
            stem: tail.is_some(),
        });
    }
}

impl WordsBuilder {
    /// The id of a word or stem; gaps have none.
    pub(super) fn add(&mut self, piece: &Piece) -> Option<PartId> {
        let (head, tail) = match piece {
            Piece::Word(word) => (word.as_str(), None),
            Piece::Stem { head, tail } => (head.as_str(), Some(tail.as_str())),
            Piece::Gap => return None,
        };
        let letters = head.chars().chain(tail.into_iter().flat_map(|tail| {
            let tail = tail.chars();
            ['*'].into_iter().chain(tail)
        }));
        let mut hash = letters.fold(slip::SEED, slip::push);
        let next = PartId::try_from(self.parts.parts.len()).ok()?;
        // Two words with one hash would be found by the next hash.
        loop {
            match *self.ids.entry(hash).or_insert(next) {
                id if id == next => {
                    self.parts.push(head, tail);
                    return Some(next);
                }
                id if self.parts.is(id, head, tail) => return Some(id),
                _ => hash = slip::push(hash, '*'),
            }
        }
    }

    pub(super) fn len(&self) -> usize {
        self.parts.parts.len()
    }

    /// `known` are words that are right as they are.
    pub(super) fn build(self, known: &Arc<KnownWords>) -> Words {
        let mut parts = self.parts;
        parts.letters.shrink_to_fit();
        parts.parts.shrink_to_fit();
        let mut whole = Vec::new();
        let mut stems = Vec::new();
        let mut slips = Vec::new();
        let mut stem_lengths = vec![0; BEGINNINGS];
        for id in 0..parts.parts.len() as PartId {
            let head = parts.head(id);
            if parts.is_stem(id) {
                stems.push((slip::hash(head), id));
                stem_lengths[beginning(head)] |= 1 << head.len().min(63);
            } else {
                whole.push((slip::hash(head), id));
            }
            if parts.tail(id).is_empty() && head.len() >= slip::SHORTEST {
                slip::beginnings(head, head.len() - 1, |hash, _| slips.push((hash, id)));
            }
        }
        Words {
            whole: Table::new(whole.into_iter()),
            stems: Table::new(stems.into_iter()),
            stem_lengths,
            slips: Table::new(slips.into_iter()),
            known: known.clone(),
            parts,
        }
    }
}

/// The finished index.
pub(super) struct Words {
    parts: Parts,
    whole: Table,
    stems: Table,
    /// By first letter: bit n is set when a stem that begins so has n letters.
    stem_lengths: Vec<u64>,
    /// Every word and stem of five letters and more, as it is and without each letter.
    slips: Table,
    known: Arc<KnownWords>,
}

/// First letters that are told apart; others share the place of one of these.
const BEGINNINGS: usize = 1024;

fn beginning(letters: &[char]) -> usize {
    letters
        .first()
        .map_or(0, |first| *first as usize % BEGINNINGS)
}

/// Unknown words of a message that are read with a slip: a message with more of them is
/// in no language of ours.
const SLIPS: usize = 200;

/// Room for one look-up, kept from word to word of a message.
#[derive(Default)]
pub(super) struct Scratch {
    letters: Vec<char>,
    parts: Vec<PartId>,
    slips: usize,
}

impl Words {
    /// Appends the parts that `word` is or may be, each once.
    pub(super) fn find(&self, word: &str, scratch: &mut Scratch, found: &mut Vec<PartId>) {
        let Scratch {
            letters,
            parts,
            slips,
        } = scratch;
        letters.clear();
        letters.extend(word.chars());
        parts.clear();
        let mut known = self.find_as_is(letters, parts);
        let begins = attached(letters);
        for begin in &begins {
            known |= self.find_as_is(&letters[*begin..], parts);
        }
        let unknown = !known && parts.is_empty() && !letters.iter().all(char::is_ascii_digit);
        if unknown && *slips < SLIPS {
            *slips += 1;
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
        let lengths = self.stem_lengths[beginning(letters)];
        for (at, letter) in letters.iter().enumerate() {
            hash = slip::push(hash, *letter);
            let length = at + 1;
            if length < 64 && lengths & (1 << length) != 0 {
                self.find_stems(hash, letters, found);
            }
        }
        let whole = self.whole.all(hash);
        found.extend(whole.filter(|id| self.parts.head(*id) == letters));
        self.known.has(hash)
    }

    fn find_stems(&self, hash: u64, letters: &[char], found: &mut Vec<PartId>) {
        found.extend(self.stems.all(hash).filter(|id| {
            let rest = letters.strip_prefix(self.parts.head(*id));
            rest.is_some_and(|rest| rest.ends_with(self.parts.tail(*id)))
        }));
    }

    fn find_with_slip(&self, letters: &[char], found: &mut Vec<PartId>) {
        if letters.len() < slip::SHORTEST - 1 {
            return;
        }
        slip::beginnings(letters, slip::SHORTEST - 1, |hash, length| {
            let whole = length + 1 >= letters.len();
            found.extend(self.slips.all(hash).filter(|id| {
                let head = self.parts.head(*id);
                if self.parts.is_stem(*id) {
                    begins_one_apart(letters, head)
                } else {
                    whole && slip::one_apart(letters, head)
                }
            }));
        });
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
        let known = known.iter().map(|word| (*word, 1));
        builder.build(&Arc::new(KnownWords::of(known)))
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
