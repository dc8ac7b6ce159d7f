//! Whether the words of a rule stand near enough to each other, and whether what is
//! said of them is now.
//!
//! Where the choice is open, it is for the flag: words may be parted by a full stop
//! (people in fear write "my chest... it hurts"), though not by a question mark; and
//! one loud sentence among those that the words stand in is enough.

use std::ops::Range;

use super::quiet::Quiet;
use super::rules::{Candidates, Rule};
use crate::assistant::understanding::text::Token;

/// A message as the rules see it.
pub(super) struct Evidence<'a> {
    text: &'a str,
    tokens: &'a [Token],
    candidates: &'a Candidates<'a>,
    /// How many words stand before each token, in halves: a character of a script
    /// without spaces is about half a word.
    places: Vec<usize>,
    /// What is not parted by a question mark has the same number.
    passages: Vec<u16>,
    quiet: Quiet,
}

/// Where one group of a rule occurs.
type Found<'a> = &'a [(usize, Range<usize>)];

impl<'a> Evidence<'a> {
    pub(super) fn new(text: &'a str, tokens: &'a [Token], candidates: &'a Candidates<'a>) -> Self {
        let mut place = 0;
        let mut places = Vec::with_capacity(tokens.len() + 1);
        for token in tokens {
            places.push(place);
            place += if token.is_unspaced() { 1 } else { 2 };
        }
        places.push(place);
        Self {
            text,
            tokens,
            candidates,
            places,
            passages: passages(text, tokens),
            quiet: Quiet::of(tokens, &candidates.hushes, &candidates.presents),
        }
    }

    /// The tokens that set the rule off, in the order of the message.
    pub(super) fn of(&self, rule: &Rule) -> Option<Vec<Range<usize>>> {
        self.search(rule, rule.always)
    }

    /// Whether the words of the rule stand there, be it in a question or an old story.
    pub(super) fn mentions(&self, rule: &Rule) -> bool {
        self.search(rule, true).is_some()
    }

    fn search(&self, rule: &Rule, anyhow: bool) -> Option<Vec<Range<usize>>> {
        let found: Vec<Found<'_>> = rule.groups.iter().map(|group| self.found(*group)).collect();
        let mut anchors: Vec<(usize, usize)> = Vec::new();
        for (group, hits) in found.iter().enumerate() {
            anchors.extend((0..hits.len()).map(|hit| (group, hit)));
        }
        anchors.sort_by_key(|(group, hit)| found[*group][*hit].1.start);
        anchors
            .into_iter()
            .find_map(|(group, hit)| self.around(rule, anyhow, &found, group, hit))
    }

    /// The rule's words when the first of them is this hit.
    fn around(
        &self,
        rule: &Rule,
        anyhow: bool,
        found: &[Found<'_>],
        group: usize,
        hit: usize,
    ) -> Option<Vec<Range<usize>>> {
        let anchor = &found[group][hit].1;
        let near = |other: usize| {
            if other == group {
                return &found[group][hit..=hit];
            }
            self.near(found[other], anchor, rule.within)
        };
        if (0..found.len()).any(|other| near(other).is_empty()) {
            return None;
        }
        let near: Vec<Found<'_>> = (0..found.len()).map(near).collect();
        self.choose(rule, anyhow, &near)
    }

    /// The message's own words.
    pub(super) fn quote(&self, at: &Range<usize>) -> &'a str {
        let start = self.tokens[at.start].span.start;
        let end = self.tokens[at.end - 1].span.end;
        self.text.get(start..end).unwrap_or_default()
    }

    fn found(&self, group: usize) -> Found<'_> {
        let groups = &self.candidates.groups;
        let start = groups.partition_point(|(other, _)| *other < group);
        let end = groups.partition_point(|(other, _)| *other <= group);
        &groups[start..end]
    }

    /// The hits that begin with or after `anchor` and are near enough.
    fn near<'h>(&self, hits: Found<'h>, anchor: &Range<usize>, within: usize) -> Found<'h> {
        let reach = self.places[anchor.end] + 2 * within;
        let passage = self.passages[anchor.start];
        let start = hits.partition_point(|(_, at)| at.start < anchor.start);
        let near = hits[start..]
            .iter()
            .take_while(|(_, at)| {
                self.places[at.start] <= reach && self.passages[at.end - 1] == passage
            })
            .count();
        &hits[start..start + near]
    }

    /// One hit of each group, no word used twice, at least one of them loud.
    fn choose(&self, rule: &Rule, anyhow: bool, near: &[Found<'_>]) -> Option<Vec<Range<usize>>> {
        let mut chosen: Vec<Range<usize>> = Vec::with_capacity(near.len());
        if anyhow {
            return pick(near, usize::MAX, &mut chosen).then(|| in_order(chosen));
        }
        for (group, hits) in near.iter().enumerate() {
            for (_, loud) in hits.iter().filter(|(_, at)| self.is_loud(rule, at)) {
                chosen.clear();
                chosen.push(loud.clone());
                if pick(near, group, &mut chosen) {
                    return Some(in_order(chosen));
                }
            }
        }
        None
    }

    fn is_loud(&self, rule: &Rule, at: &Range<usize>) -> bool {
        !self.quiet.covers(self.tokens, rule.lexicon, at)
    }
}

/// Adds to `chosen` one hit for every group but `settled`, none of them overlapping.
fn pick(near: &[Found<'_>], settled: usize, chosen: &mut Vec<Range<usize>>) -> bool {
    pick_from(near, 0, settled, chosen)
}

fn pick_from(
    near: &[Found<'_>],
    group: usize,
    settled: usize,
    chosen: &mut Vec<Range<usize>>,
) -> bool {
    if group == near.len() {
        return true;
    }
    if group == settled {
        return pick_from(near, group + 1, settled, chosen);
    }
    for (_, at) in near[group] {
        let taken = |other: &Range<usize>| other.start < at.end && at.start < other.end;
        if chosen.iter().any(taken) {
            continue;
        }
        chosen.push(at.clone());
        if pick_from(near, group + 1, settled, chosen) {
            return true;
        }
        chosen.pop();
    }
    false
}

fn in_order(mut chosen: Vec<Range<usize>>) -> Vec<Range<usize>> {
    chosen.sort_by_key(|at| at.start);
    chosen
}

/// Numbers the stretches of a message between question marks.
fn passages(text: &str, tokens: &[Token]) -> Vec<u16> {
    let mut passage = 0u16;
    let mut end = 0;
    tokens
        .iter()
        .map(|token| {
            let between = text.get(end..token.span.start).unwrap_or_default();
            if between.contains(['?', '؟', '？']) {
                passage = passage.saturating_add(1);
            }
            end = token.span.end;
            passage
        })
        .collect()
}
