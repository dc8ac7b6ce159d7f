//! One entry of a content file: a word, a phrase, or a stem, as a clinic writes it.
//!
//! ```text
//! "swollen"        a word             "cant breathe"   a phrase
//! "swell*"         a stem             "tend*nitis"     a stem with an ending
//! "is * common"    a phrase with a gap of one to three words
//! ```

use crate::assistant::understanding::text::tokens;

/// An entry, folded as messages are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    pub(super) pieces: Vec<Piece>,
}

/// A part of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Piece {
    Word(String),
    /// A word that begins and ends so.
    Stem {
        head: String,
        tail: String,
    },
    /// One to three words.
    Gap,
}

/// Why an entry cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadPattern {
    #[error("has no letters or digits")]
    Empty,
    #[error("begins or ends with a lone *")]
    OpenGap,
    #[error("has a stem shorter than two letters, which matches nearly everything")]
    ShortStem,
    #[error("has a * twice in a word")]
    TwoStars,
}

/// A stem of a single letter says nothing, unless other words stand beside it: Arabic
/// writes "to" against the next word, so that "reached to" is `وصل ل*`.
const SHORTEST_STEM: usize = 2;

impl Pattern {
    pub fn parse(text: &str) -> Result<Self, BadPattern> {
        let mut pieces = Vec::new();
        for word in text.split_whitespace() {
            match word.split_once('*') {
                None => pieces.extend(folded_words(word)),
                Some(("", "")) => pieces.push(Piece::Gap),
                Some((head, tail)) => stem(head, tail, &mut pieces)?,
            }
        }
        let ends = [pieces.first(), pieces.last()];
        if pieces.is_empty() {
            Err(BadPattern::Empty)
        } else if ends.contains(&Some(&Piece::Gap)) {
            Err(BadPattern::OpenGap)
        } else if let [Piece::Stem { head, .. }] = &pieces[..]
            && head.chars().count() < SHORTEST_STEM
        {
            Err(BadPattern::ShortStem)
        } else {
            Ok(Self { pieces })
        }
    }

    /// How many words it has at least.
    #[cfg(test)]
    pub fn width(&self) -> usize {
        self.pieces.len()
    }

    /// How many letters it has at least.
    pub fn letters(&self) -> usize {
        let pieces = self.pieces.iter().map(|piece| match piece {
            Piece::Word(word) => word.chars().count(),
            Piece::Stem { head, tail } => head.chars().count() + tail.chars().count(),
            Piece::Gap => 0,
        });
        pieces.sum()
    }

    /// A message that this entry matches; `filler` stands in its gaps.
    #[cfg(test)]
    pub fn sample(&self, filler: &str) -> String {
        let words: Vec<String> = self
            .pieces
            .iter()
            .map(|piece| match piece {
                Piece::Word(word) => word.clone(),
                Piece::Stem { head, tail } => format!("{head}{tail}"),
                Piece::Gap => filler.to_owned(),
            })
            .collect();
        words.join(" ")
    }
}

fn folded_words(text: &str) -> impl Iterator<Item = Piece> {
    tokens(text)
        .into_iter()
        .map(|token| Piece::Word(token.text))
}

/// Folds both sides of the star. What stands before the last word of the head, as in
/// `tennis-elb*`, are words of their own.
fn stem(head: &str, tail: &str, pieces: &mut Vec<Piece>) -> Result<(), BadPattern> {
    if tail.contains('*') {
        return Err(BadPattern::TwoStars);
    }
    let mut heads = tokens(head);
    let head = heads.pop().ok_or(BadPattern::ShortStem)?.text;
    let mut tails = tokens(tail).into_iter().map(|token| token.text);
    pieces.extend(heads.into_iter().map(|token| Piece::Word(token.text)));
    pieces.push(Piece::Stem {
        head,
        tail: tails.next().unwrap_or_default(),
    });
    pieces.extend(tails.map(Piece::Word));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_folded_as_messages_are() {
        let pattern = Pattern::parse("Can't  Breáthe").unwrap();
        assert_eq!(pattern, Pattern::parse("cant breathe").unwrap());
        assert_eq!(pattern.width(), 2);
        assert_eq!(Pattern::parse("right-hand").unwrap().width(), 2);
    }

    #[test]
    fn an_entry_that_would_match_anything_is_refused() {
        let check = |text: &str, fault: BadPattern| {
            assert_eq!(Pattern::parse(text), Err(fault), "{text}");
        };
        check("…", BadPattern::Empty);
        check("*", BadPattern::OpenGap);
        check("is *", BadPattern::OpenGap);
        check("a*", BadPattern::ShortStem);
        check("*itis", BadPattern::ShortStem);
        check("ten*ni*s", BadPattern::TwoStars);
    }
}
