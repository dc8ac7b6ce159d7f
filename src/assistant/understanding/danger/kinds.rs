//! Which rule a message in danger comes nearest to, once its class is known.
//!
//! Promises: a rule of that class. The nearest mean of a rule's messages: what reception
//! reads beside the patient's words, and nothing that decides whether there is danger.

use super::id_of;
use crate::assistant::understanding::features::Feature;
use crate::assistant::understanding::red_flags::{Class, count_of_kinds, kind};

/// The mean of each rule's messages.
pub(super) struct Kinds {
    /// By feature: where its part of `means` ends.
    ends: Vec<u32>,
    /// Kinds whose messages show a feature, and how much of it on average.
    means: Vec<(u8, f32)>,
}

impl Kinds {
    /// From the rows of each kind; `features` is how many features rows can have.
    pub(super) fn learn(rows: &[(usize, &[Feature])], features: usize) -> Self {
        let mut counts = vec![0.0f32; count_of_kinds()];
        rows.iter().for_each(|(kind, _)| counts[*kind] += 1.0);
        let mut shown: Vec<(u32, u8, f32)> = rows
            .iter()
            .flat_map(|(kind, row)| {
                let share = 1.0 / counts[*kind];
                let features = row.iter();
                features.map(move |f| (f.id, *kind as u8, f.value * share))
            })
            .collect();
        shown.sort_unstable_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)));
        // What a single message shows tells no kind.
        let shared = shown
            .chunk_by(|a, b| a.0 == b.0)
            .filter(|same| same.len() > 1);
        let shown: Vec<(u32, u8, f32)> = shared.flatten().copied().collect();
        let mut ends = vec![0u32; features];
        let mut means = Vec::new();
        for same in shown.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
            let mean = same.iter().map(|(_, _, value)| value).sum();
            means.push((same[0].1, mean));
            ends[same[0].0 as usize] = means.len() as u32;
        }
        means.shrink_to_fit();
        let mut before = 0;
        for end in &mut ends {
            before = before.max(*end);
            *end = before;
        }
        Self { ends, means }
    }

    /// The id of the rule of a class that a row comes nearest to.
    pub(super) fn of(&self, row: &[Feature], class: Class) -> &'static str {
        let mut scores = vec![0.0f32; count_of_kinds()];
        for feature in row {
            let at = feature.id as usize;
            let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
            for (kind, mean) in &self.means[start as usize..self.ends[at] as usize] {
                scores[usize::from(*kind)] += feature.value * mean;
            }
        }
        let own = scores
            .iter()
            .enumerate()
            .filter(|(place, _)| kind(*place).is_some_and(|(owner, _)| owner == class));
        let nearest = own.max_by(|a, b| a.1.total_cmp(b.1).then(b.0.cmp(&a.0)));
        nearest.map_or("", |(place, _)| id_of(place))
    }
}
