//! Which rule a message in danger comes nearest to, once its class is known.
//!
//! Promises: a rule of that class. The nearest mean of a rule's messages: what reception
//! reads beside the patient's words, and nothing that decides whether there is danger.

use super::id_of;
use crate::assistant::understanding::features::Feature;
use crate::assistant::understanding::linear::Linear;
use crate::assistant::understanding::red_flags::{Class, count_of_kinds, kind};

/// The mean of each rule's messages.
pub(super) struct Kinds(Linear);

impl Kinds {
    /// From the rows of each kind; `features` is how many features rows can have.
    pub(super) fn learn(rows: &[(usize, &[Feature])], features: usize) -> Self {
        let kinds = count_of_kinds();
        let mut counts = vec![0.0f32; kinds];
        rows.iter().for_each(|(kind, _)| counts[*kind] += 1.0);
        let mut shown: Vec<(u32, usize, f32)> = rows
            .iter()
            .flat_map(|(kind, row)| row.iter().map(|f| (f.id, *kind, f.value)))
            .collect();
        shown.sort_unstable_by_key(|(id, kind, _)| (*id, *kind));
        let mut linear = Linear::new(features, vec![0.0; kinds]);
        let mut means = vec![0.0f32; kinds];
        for same in shown.chunk_by(|a, b| a.0 == b.0) {
            means.fill(0.0);
            for (_, kind, value) in same {
                means[*kind] += value / counts[*kind];
            }
            linear.set(same[0].0 as usize, means.iter().copied());
        }
        Self(linear)
    }

    /// The id of the rule of a class that a row comes nearest to.
    pub(super) fn of(&self, row: &[Feature], class: Class) -> &'static str {
        let scores = self.0.scores(row);
        let own = scores
            .iter()
            .enumerate()
            .filter(|(place, _)| kind(*place).is_some_and(|(owner, _)| owner == class));
        let nearest = own.max_by(|a, b| a.1.total_cmp(b.1).then(b.0.cmp(&a.0)));
        nearest.map_or("", |(place, _)| id_of(place))
    }
}
