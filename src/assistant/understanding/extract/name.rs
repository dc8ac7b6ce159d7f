//! A name, only when it is offered as one: "my name is Anna Nowak".
//!
//! Promises: at most four words, as written; "I'm worried" is no name. Refuses: names
//! that nothing announces.

use std::ops::Range;

use super::content::{Extractor, Label};
use super::reading::Reading;
use crate::assistant::details::Name;
use crate::assistant::understanding::phrasebook::KnownWords;
use crate::assistant::understanding::text::Token;

const LONGEST: usize = 4;

/// A word of the examples is ordinary when it stands there so often: a name that some
/// of them mention is none.
pub(super) const ORDINARY: u32 = 4;

/// Words that announce so little ("I'm …") that an ordinary word after them is no name.
const WEAK: usize = 2;

/// Small words inside names.
const PARTICLES: [&str; 22] = [
    "al", "ap", "ben", "bin", "bint", "da", "de", "del", "den", "der", "di", "do", "dos", "du",
    "el", "ibn", "la", "las", "los", "ter", "van", "von",
];

/// The name that the message offers. `known_words` are ordinary words; they end a name
/// that is written in small letters.
pub(super) fn name(
    reading: &Reading<'_>,
    content: &Extractor,
    known_words: &KnownWords,
) -> Option<Name> {
    let finder = Finder {
        reading,
        content,
        known_words,
        capitals: reading.text.chars().any(char::is_lowercase),
    };
    finder.announced().or_else(|| finder.signed())
}

struct Finder<'a> {
    reading: &'a Reading<'a>,
    content: &'a Extractor,
    known_words: &'a KnownWords,
    /// Whether a capital letter says something in this message.
    capitals: bool,
}

impl Finder<'_> {
    /// "my name is …", with words after the name where the pattern has some.
    fn announced(&self) -> Option<Name> {
        let before = self.reading.all(|label| match label {
            Label::NameFollows(pattern) => Some(pattern),
            _ => None,
        });
        let after = self.endings();
        before.into_iter().find_map(|said| {
            let pattern = self.content.name_patterns[said.value];
            let mut words = self.words_from(said.at.end, pattern.before <= WEAK, pattern.comma)?;
            if pattern.after > 0 {
                let ends = |at: &usize| after.contains(&(said.value, *at));
                words.end = (words.start + 1..=words.end).find(ends)?;
            }
            self.take(words)
        })
    }

    /// "… is my name": the words from the beginning of the clause.
    fn signed(&self) -> Option<Name> {
        self.endings().into_iter().find_map(|(pattern, end)| {
            if self.content.name_patterns[pattern].before > 0 {
                return None;
            }
            let mut start = end;
            while start > 0 && end - start <= LONGEST && self.reading.follows(start) {
                start -= 1;
            }
            let words = self.words_from(start, true, true)?;
            (words.end >= end && start < end).then(|| self.take(start..end))?
        })
    }

    fn endings(&self) -> Vec<(usize, usize)> {
        let said = self.reading.all(|label| match label {
            Label::NamePrecedes(pattern) => Some(pattern),
            _ => None,
        });
        said.into_iter()
            .map(|said| (said.value, said.at.start))
            .collect()
    }

    /// The words of a name that begins at a token.
    fn words_from(&self, start: usize, weak: bool, comma: bool) -> Option<Range<usize>> {
        let tokens = self.reading.tokens;
        let first = tokens.get(start)?;
        let gap = start
            .checked_sub(1)
            .map_or("", |b| self.reading.between(b, start));
        let apart =
            gap.contains(['.', '!', '?', ';', '؟', '؛', '…']) || !comma && gap.contains([',', '،']);
        if apart || self.is_no_name(first) || weak && self.is_doubtful(first) {
            return None;
        }
        let mut end = start + 1;
        while end < tokens.len() && end - start < LONGEST && self.goes_on(start, end) {
            end += 1;
        }
        while end > start + 1 && PARTICLES.contains(&tokens[end - 1].text.as_str()) {
            end -= 1;
        }
        Some(start..end)
    }

    fn goes_on(&self, start: usize, at: usize) -> bool {
        let tokens = self.reading.tokens;
        let token = &tokens[at];
        let gap = self.reading.between(at - 1, at);
        let initial = tokens[at - 1].text.chars().count() == 1 && gap.trim() == ".";
        if !gap
            .chars()
            .all(|c| c.is_whitespace() && c != '\n' || c == '-' || c == '‑')
            && !initial
        {
            return false;
        }
        if self.is_capital(&tokens[start]) {
            let particle = PARTICLES.contains(&token.text.as_str());
            let next_is_capital = tokens.get(at + 1..).unwrap_or_default().iter().take(2);
            return self.is_capital(token) && !self.is_no_name(token)
                || particle && next_is_capital.clone().any(|next| self.is_capital(next));
        }
        let plain = self.is_no_name(token) || self.is_ordinary(token);
        !plain || at == start + 1 && self.may_be_a_second_name(at)
    }

    /// In a script without capitals "علي" is "on me" and a name: a name where a comma,
    /// an "and" or the end follows it.
    fn may_be_a_second_name(&self, at: usize) -> bool {
        let tokens = self.reading.tokens;
        let word = &tokens[at].text;
        let and = |token: &Token| token.text.starts_with('و') && self.is_ordinary(token);
        let letters = word.chars().all(|c| c.is_alphabetic() && !c.is_lowercase());
        let ends = !self.reading.follows(at + 1) || tokens.get(at + 1).is_some_and(and);
        letters && ends && !and(&tokens[at]) && !self.reading.tells_at(at)
    }

    fn is_no_name(&self, token: &Token) -> bool {
        let word = token.text.as_str();
        !word.chars().all(char::is_alphabetic) || self.content.not_names.contains(word)
    }

    /// A word of everyday, unless a capital letter makes it a name. The Arabic "and"
    /// that is written against a word does not make it another.
    fn is_ordinary(&self, token: &Token) -> bool {
        let word = token.text.as_str();
        let bare = word
            .strip_prefix('و')
            .filter(|bare| bare.chars().count() > 2);
        let known = |word: &str| {
            self.known_words.count(word) >= ORDINARY || self.content.not_names.contains(word)
        };
        !self.is_capital(token) && (known(word) || bare.is_some_and(known))
    }

    /// After "I'm" a small letter is a name only of somebody who writes no capitals.
    fn is_doubtful(&self, token: &Token) -> bool {
        let tokens = self.reading.tokens;
        let writes_capitals = || {
            (1..tokens.len()).any(|at| {
                let word = &tokens[at];
                word.text.len() > 2 && self.is_capital(word) && self.reading.follows(at)
            })
        };
        self.is_ordinary(token)
            || token.text.is_ascii() && !self.is_capital(token) && writes_capitals()
    }

    fn is_capital(&self, token: &Token) -> bool {
        let first = self.reading.text[token.span.clone()].chars().next();
        self.capitals && first.is_some_and(char::is_uppercase)
    }

    fn take(&self, words: Range<usize>) -> Option<Name> {
        let tokens = self.reading.tokens;
        let span = tokens[words.start].span.start..tokens[words.end - 1].span.end;
        Name::parse(self.reading.text.get(span)?).ok()
    }
}
