//! Which n-grams the training rows have, and which of them cannot be told apart.
//!
//! Promises: two n-grams are one feature when they stand in the same rows, equally often
//! in each, in the same block.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use super::features::Kind;
use super::grams::{Block, Passed, grams, mix};
use super::table::Table;
use super::text::Token;

/// An n-gram of a training row: how often it stands there, and at which token first.
#[derive(Debug, Clone, Copy)]
pub(super) struct Counted {
    pub(super) id: u32,
    pub(super) count: u16,
    pub(super) first: u16,
}

/// The n-grams of all training rows.
#[derive(Default)]
pub(super) struct Census {
    ids: HashMap<u64, u32, BuildHasherDefault<Passed>>,
    /// By n-gram.
    seen: Vec<Seen>,
    found: Vec<Counted>,
    /// Where each row's part of `found` ends.
    ends: Vec<usize>,
}

/// Where an n-gram was seen.
struct Seen {
    block: Block,
    rows: u32,
    /// A hash of the rows and how often it stands in each.
    pattern: u64,
    /// Its place in `found` when it was seen last.
    last: usize,
}

impl Census {
    pub(super) fn count(&mut self, row: &[Token], even: bool) {
        let start = self.found.len();
        grams(row, |gram| {
            let next = self.seen.len() as u32;
            let id = *self.ids.entry(gram.key).or_insert(next);
            if id == next {
                self.seen.push(Seen {
                    block: gram.block,
                    rows: 0,
                    pattern: gram.block as u64,
                    last: usize::MAX,
                });
            }
            let last = &mut self.seen[id as usize].last;
            match self.found[start..].get_mut(last.wrapping_sub(start)) {
                Some(known) => known.count = known.count.saturating_add(1),
                None => {
                    *last = self.found.len();
                    self.found.push(Counted {
                        id,
                        count: 1,
                        first: gram.first as u16,
                    });
                }
            }
        });
        let at = self.ends.len() as u64;
        for gram in &self.found[start..] {
            let token = row.get(usize::from(gram.first)).filter(|_| even);
            let length = token.map_or(0, |token| token.text.chars().count() as u64);
            let seen = &mut self.seen[gram.id as usize];
            seen.rows += 1;
            seen.pattern = mix(seen.pattern, at << 24 | u64::from(gram.count) << 8 | length);
        }
        self.ends.push(self.found.len());
    }

    pub(super) fn row(&self, row: usize) -> &[Counted] {
        let start = row.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.found[start..self.ends[row]]
    }

    /// The map from n-grams to features, given the feature of each.
    pub(super) fn table(&self, features: &[u32]) -> Table {
        let entry = |(gram, id): (&u64, &u32)| (*gram, features[*id as usize]);
        Table::new(self.ids.iter().map(entry))
    }

    /// The feature of each n-gram, and what is known of each feature.
    pub(super) fn kinds(&self) -> (Vec<u32>, Vec<Kind>) {
        let mut kinds: Vec<Kind> = Vec::new();
        let mut patterns: HashMap<u64, u32, BuildHasherDefault<Passed>> = HashMap::default();
        let ids = self.seen.iter().map(|seen| {
            let id = *patterns.entry(seen.pattern).or_insert(kinds.len() as u32);
            match kinds.get_mut(id as usize) {
                Some(kind) => kind.many += 1.0,
                None => kinds.push(Kind {
                    block: seen.block,
                    rarity: ((self.ends.len() as f32 + 1.0) / (seen.rows as f32 + 1.0)).ln() + 1.0,
                    many: 1.0,
                }),
            }
            id
        });
        let ids = ids.collect();
        kinds
            .iter_mut()
            .for_each(|kind| kind.many = kind.many.sqrt());
        (ids, kinds)
    }
}
