//! The rules of all lexicons behind one phrasebook.
//!
//! Promises: only rules all of whose groups occur in the message are looked at.

use std::ops::Range;
use std::sync::Arc;

use super::{Class, Lexicon, kind_of};
use crate::assistant::understanding::phrasebook::{Builder, KnownWords, Pattern, Phrasebook};
use crate::assistant::understanding::text::Token;

/// What an entry of a lexicon stands for. Quiet words belong to a lexicon, by its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Sign {
    Group(usize),
    Hush(usize),
    Present(usize),
}

/// All lexicons, compiled.
pub(super) struct Rules {
    book: Phrasebook<Sign>,
    /// The most dangerous first.
    rules: Vec<Rule>,
    /// The rules that need each group.
    needed_by: Vec<Vec<usize>>,
}

/// A rule whose groups are those of all lexicons.
pub(super) struct Rule {
    pub(super) class: Class,
    pub(super) id: String,
    /// The place of the id among those required.
    pub(super) kind: usize,
    pub(super) lexicon: usize,
    pub(super) groups: Vec<usize>,
    pub(super) within: usize,
    pub(super) always: bool,
}

/// The rules that a message may set off, and all that decides it.
pub(super) struct Candidates<'a> {
    /// The most dangerous first.
    pub(super) rules: Vec<&'a Rule>,
    /// Which tokens a group takes, sorted by group and place.
    pub(super) groups: Vec<(usize, Range<usize>)>,
    /// The same for quiet and present words, by lexicon.
    pub(super) hushes: Vec<(usize, Range<usize>)>,
    pub(super) presents: Vec<(usize, Range<usize>)>,
}

impl Rules {
    pub(super) fn compile(lexicons: &[Lexicon], known_words: &Arc<KnownWords>) -> Self {
        let mut book = Builder::default();
        let mut rules = Vec::new();
        let mut groups = 0;
        for (place, lexicon) in lexicons.iter().enumerate() {
            for (group, patterns) in lexicon.groups.iter().enumerate() {
                for pattern in patterns {
                    book.add_loose(pattern, Sign::Group(groups + group));
                }
            }
            let quiet = &lexicon.quiet;
            add(&mut book, &quiet.asking, Sign::Hush(place));
            add(&mut book, &quiet.past, Sign::Hush(place));
            add(&mut book, &quiet.present, Sign::Present(place));
            rules.extend(lexicon.rules.iter().map(|rule| {
                let mut own: Vec<usize> = rule.groups.iter().map(|group| groups + group).collect();
                own.sort_unstable();
                Rule {
                    class: rule.class,
                    id: rule.id.clone(),
                    kind: kind_of(rule.class, &rule.id).unwrap_or_default(),
                    lexicon: place,
                    groups: own,
                    within: rule.within as usize,
                    always: rule.always,
                }
            }));
            groups += lexicon.groups.len();
        }
        rules.sort_by_key(|rule| rule.class);
        Self {
            book: book.build(known_words),
            needed_by: needed_by(&rules, groups),
            rules,
        }
    }

    /// How many groups all lexicons have together.
    pub(super) fn groups(&self) -> usize {
        self.needed_by.len()
    }

    /// The signs of a message, and the rules that have all their groups in it.
    pub(super) fn candidates(&self, tokens: &[Token]) -> Candidates<'_> {
        let mut found = Candidates {
            rules: Vec::new(),
            groups: Vec::new(),
            hushes: Vec::new(),
            presents: Vec::new(),
        };
        for hit in self.book.hits(tokens) {
            match hit.label {
                Sign::Group(group) => found.groups.push((group, hit.at)),
                Sign::Hush(lexicon) => found.hushes.push((lexicon, hit.at)),
                Sign::Present(lexicon) => found.presents.push((lexicon, hit.at)),
            }
        }
        found
            .groups
            .sort_unstable_by_key(|(group, at)| (*group, at.start, at.end));
        found.rules = self.complete(&found.groups);
        found
    }

    fn complete(&self, hits: &[(usize, Range<usize>)]) -> Vec<&Rule> {
        let mut seen = vec![0u16; self.rules.len()];
        let mut complete = Vec::new();
        for group in hits.chunk_by(|a, b| a.0 == b.0) {
            for &rule in &self.needed_by[group[0].0] {
                seen[rule] += 1;
                if usize::from(seen[rule]) == distinct(&self.rules[rule].groups) {
                    complete.push(rule);
                }
            }
        }
        complete.sort_unstable();
        complete.into_iter().map(|rule| &self.rules[rule]).collect()
    }
}

fn add(book: &mut Builder<Sign>, patterns: &[Pattern], sign: Sign) {
    for pattern in patterns {
        book.add(pattern, sign);
    }
}

fn needed_by(rules: &[Rule], groups: usize) -> Vec<Vec<usize>> {
    let mut needed_by = vec![Vec::new(); groups];
    for (place, rule) in rules.iter().enumerate() {
        for group in rule.groups.chunk_by(|a, b| a == b) {
            needed_by[group[0]].push(place);
        }
    }
    needed_by
}

/// How many different groups there are in a sorted list.
fn distinct(groups: &[usize]) -> usize {
    groups.chunk_by(|a, b| a == b).count()
}
