//! Which sentences speak of danger in general, or of long ago.
//!
//! A sentence is hushed by a word that asks about a risk or tells an old story. A word
//! of now in it takes that back; so does a sentence next to it that is little but now:
//! "Can it cause chest pain? I have it right now." A neighbour that says more ("I have
//! diabetes") is about something else.

use std::ops::Range;

use crate::assistant::understanding::text::Token;

/// Words of a lexicon, by its place, and the tokens they take.
pub(super) type Said = (usize, Range<usize>);

/// The hushed sentences of a message, by lexicon.
pub(super) struct Quiet {
    hushed: Vec<(usize, u16)>,
}

impl Quiet {
    pub(super) fn of(tokens: &[Token], hushes: &[Said], presents: &[Said]) -> Self {
        let mut hushed: Vec<(usize, u16)> = hushes
            .iter()
            .filter_map(|(lexicon, at)| Some((*lexicon, sentence(tokens, at)?)))
            .collect();
        hushed.sort_unstable();
        hushed.dedup();
        let mut lexicons: Vec<usize> = hushed.iter().map(|(lexicon, _)| *lexicon).collect();
        lexicons.dedup();
        for lexicon in lexicons {
            let now = Now::of(tokens, lexicon, presents);
            hushed.retain(|(owner, sentence)| *owner != lexicon || !now.reaches(*sentence));
        }
        Self { hushed }
    }

    /// Whether everything at these tokens stands in hushed sentences.
    pub(super) fn covers(&self, tokens: &[Token], lexicon: usize, at: &Range<usize>) -> bool {
        let mut sentences = tokens[at.start].sentence..=tokens[at.end - 1].sentence;
        sentences.all(|sentence| self.hushed.binary_search(&(lexicon, sentence)).is_ok())
    }
}

/// What a lexicon's words of now say, by sentence.
struct Now {
    /// A word of now lies in the sentence.
    said: Vec<bool>,
    /// Words of now make up three quarters of it.
    filled: Vec<bool>,
}

impl Now {
    fn of(tokens: &[Token], lexicon: usize, presents: &[Said]) -> Self {
        let sentences = tokens
            .last()
            .map_or(0, |last| usize::from(last.sentence) + 1);
        let mut said = vec![false; sentences];
        let mut taken = vec![false; tokens.len()];
        for (_, at) in presents.iter().filter(|(owner, _)| *owner == lexicon) {
            if let Some(sentence) = sentence(tokens, at) {
                said[usize::from(sentence)] = true;
                taken[at.clone()].fill(true);
            }
        }
        let mut filled = vec![false; sentences];
        let mut start = 0;
        for words in tokens.chunk_by(|a, b| a.sentence == b.sentence) {
            let end = start + words.len();
            let now = taken[start..end].iter().filter(|taken| **taken).count();
            filled[usize::from(words[0].sentence)] = now * 4 >= words.len() * 3;
            start = end;
        }
        Self { said, filled }
    }

    fn reaches(&self, sentence: u16) -> bool {
        let at = usize::from(sentence);
        let filled = |at: usize| self.filled.get(at).copied().unwrap_or_default();
        self.said.get(at).copied().unwrap_or_default()
            || filled(at + 1)
            || at.checked_sub(1).is_some_and(filled)
    }
}

/// The sentence that a phrase lies in; none for one that runs over its end.
fn sentence(tokens: &[Token], at: &Range<usize>) -> Option<u16> {
    let first = tokens[at.start].sentence;
    (first == tokens[at.end - 1].sentence).then_some(first)
}
