//! What one language's words say in a message.
//!
//! Promises: where entries overlap the longest counts ("back of my knee" is a knee);
//! what stands in an e-mail address or a telephone number is no word; a value that
//! follows a correction replaces the one before it.

use std::ops::Range;

use super::content::Label;
use crate::assistant::understanding::phrasebook::Hit;
use crate::assistant::understanding::text::Token;

/// A correction stands so near after what it takes back, in words,
const BEFORE_CORRECTION: usize = 3;
/// and so near before what counts instead.
const AFTER_CORRECTION: usize = 4;

/// A message read in one language.
pub(super) struct Reading<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
    hits: Vec<Hit<Label>>,
}

/// A value and the tokens that say it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Said<T> {
    pub(super) value: T,
    pub(super) at: Range<usize>,
}

impl<'a> Reading<'a> {
    /// `hits` are the language's own; `taken` are the bytes that are an address or a number.
    pub(super) fn new(
        hits: Vec<Hit<Label>>,
        text: &'a str,
        tokens: &'a [Token],
        taken: &[Range<usize>],
    ) -> Self {
        let mut reading = Self { text, tokens, hits };
        let free = |at: &Range<usize>| {
            let (start, end) = (tokens[at.start].span.start, tokens[at.end - 1].span.end);
            taken.iter().all(|t| end <= t.start || t.end <= start)
        };
        reading.hits.retain(|hit| free(&hit.at));
        reading.ignore();
        reading
    }

    /// Keeps only entries that stand for themselves whatever the language of the
    /// message: short words mean other things elsewhere ("pie" is a foot in Spanish).
    pub(super) fn unmistakable(mut self) -> Self {
        const LONG: usize = 4;
        let tokens = self.tokens;
        self.hits.retain(|hit| {
            hit.at.len() > 1
                || tokens[hit.at.start].text.chars().count() >= LONG
                || matches!(hit.label, Label::Unit(_) | Label::Number(_) | Label::NowOn)
        });
        self
    }

    /// Whether the language has nothing to say about the message.
    pub(super) fn is_empty(&self) -> bool {
        self.hits.is_empty()
    }

    /// All that is said of one kind, in the order of the message; of overlapping
    /// entries the longest, and all that take the same words.
    pub(super) fn all<T>(&self, kind: impl Fn(Label) -> Option<T>) -> Vec<Said<T>> {
        let mut said: Vec<Said<T>> = self
            .hits
            .iter()
            .filter_map(|hit| {
                Some(Said {
                    value: kind(hit.label)?,
                    at: hit.at.clone(),
                })
            })
            .collect();
        if said.len() < 2 {
            return said;
        }
        said.sort_by_key(|said| (usize::MAX - said.at.len(), said.at.start));
        let mut owners: Vec<Option<usize>> = vec![None; self.tokens.len()];
        said.retain(|said| {
            let owner = Some(said.at.start);
            let mut at = owners[said.at.clone()].iter_mut();
            let free = at.all(|taken| taken.is_none() || *taken == owner);
            let same_end = owners.get(said.at.end).is_none_or(|next| *next != owner);
            if free && same_end {
                owners[said.at.clone()].fill(owner);
            }
            free && same_end
        });
        said.sort_by_key(|said| said.at.start);
        said
    }

    /// Whether something of this kind is said at all.
    pub(super) fn says(&self, kind: impl Fn(Label) -> bool) -> bool {
        self.hits.iter().any(|hit| kind(hit.label))
    }

    /// Whether a token says a detail.
    pub(super) fn tells_at(&self, at: usize) -> bool {
        self.hits.iter().any(|hit| {
            let detail = matches!(
                hit.label,
                Label::Area(_) | Label::Side(_) | Label::Condition(_) | Label::Tried(_)
            );
            detail && hit.at.contains(&at)
        })
    }

    /// The first value, or the one that replaces it after a correction.
    pub(super) fn corrected<T>(&self, said: Vec<Said<T>>) -> Option<Said<T>> {
        let corrections = self.corrections();
        let mut said = said.into_iter();
        let mut counts = said.next()?;
        for later in said {
            let corrects = |c: &Range<usize>| {
                c.start >= counts.at.end
                    && c.start <= counts.at.end + BEFORE_CORRECTION
                    && c.end <= later.at.start
                    && later.at.start <= c.end + AFTER_CORRECTION
            };
            if corrections.iter().any(corrects) {
                counts = later;
            }
        }
        Some(counts)
    }

    /// Where people correct themselves.
    pub(super) fn corrections(&self) -> Vec<Range<usize>> {
        let said = self.all(|label| (label == Label::Correction).then_some(()));
        said.into_iter().map(|said| said.at).collect()
    }

    /// What stands between two tokens.
    pub(super) fn between(&self, before: usize, after: usize) -> &'a str {
        match (self.tokens.get(before), self.tokens.get(after)) {
            (Some(before), Some(after)) => self
                .text
                .get(before.span.end..after.span.start)
                .unwrap_or_default(),
            _ => "",
        }
    }

    /// Whether a token follows the one before it without a comma or the like.
    pub(super) fn follows(&self, at: usize) -> bool {
        let before = at.checked_sub(1);
        before.is_some_and(|before| {
            at < self.tokens.len()
                && !self
                    .between(before, at)
                    .contains([',', '.', ';', ':', '!', '?', '(', ')', '\n', '،', '؟', '؛'])
        })
    }

    /// Whether the sentence of a token is a question.
    pub(super) fn is_asked(&self, at: usize) -> bool {
        let sentence = self.tokens[at].sentence;
        let after = self
            .tokens
            .partition_point(|token| token.sentence <= sentence);
        let end = self
            .tokens
            .get(after)
            .map_or(self.text.len(), |token| token.span.start);
        let start = self.tokens[after - 1].span.end;
        let stop = self.text.get(start..end).unwrap_or_default();
        stop.contains(['?', '؟', '？'])
    }

    /// Drops what lies in a phrase that is not what it looks like.
    fn ignore(&mut self) {
        let ignored: Vec<Range<usize>> = self
            .hits
            .iter()
            .filter(|hit| hit.label == Label::Ignored)
            .map(|hit| hit.at.clone())
            .collect();
        let covered = |at: &Range<usize>| {
            ignored
                .iter()
                .any(|i| at.len() <= i.len() && i.start < at.end && at.start < i.end)
        };
        self.hits.retain(|hit| !covered(&hit.at));
    }
}
