//! The classifier: a weight per feature and class, and nothing else.
//!
//! A score is a sum, so that classification takes microseconds and every word's part
//! in the result can be named. [`super::training`] finds the weights.

use super::features::Feature;

/// Trained weights: a score per class for a row of features.
pub struct Linear {
    /// By feature: its place in what follows; features that say nothing share the first.
    places: Vec<u32>,
    /// By place, then class, in units of the place's scale: half the memory, and finer
    /// than training is exact.
    weights: Vec<i16>,
    /// By place.
    scales: Vec<f32>,
    /// By place: the mean of its weights, in the same units.
    means: Vec<f32>,
    /// By class: what every row starts with.
    constant: Vec<f32>,
}

impl Linear {
    /// No weights yet, `constant` scores.
    pub(super) fn new(features: usize, constant: Vec<f32>) -> Self {
        Self {
            places: vec![0; features],
            weights: vec![0; constant.len()],
            scales: vec![0.0],
            means: vec![0.0],
            constant,
        }
    }

    /// Sets what a feature adds to each class, once.
    pub(super) fn set(&mut self, feature: usize, weights: impl Iterator<Item = f32> + Clone) {
        let largest = weights.clone().fold(f32::MIN_POSITIVE, |largest, weight| {
            largest.max(weight.abs())
        });
        let units = f32::from(i16::MAX) / largest;
        let start = self.weights.len();
        // Adding and taking away a half rounds, without a call for each number.
        let whole = |weight: f32| (weight * units + 0.5f32.copysign(weight)) as i16;
        self.places[feature] = self.scales.len() as u32;
        self.weights.extend(weights.map(whole));
        let sum = self.weights[start..]
            .iter()
            .map(|&weight| i32::from(weight));
        self.means
            .push(sum.sum::<i32>() as f32 / self.constant.len() as f32);
        self.scales.push(largest / f32::from(i16::MAX));
    }

    /// Gives back what more was taken than is needed.
    pub(super) fn close(mut self) -> Self {
        self.weights.shrink_to_fit();
        self.scales.shrink_to_fit();
        self.means.shrink_to_fit();
        self
    }

    /// The score of every class; above 0 speaks for it.
    pub fn scores(&self, row: &[Feature]) -> Vec<f32> {
        let mut scores = self.constant.clone();
        for feature in row {
            let place = self.places[feature.id as usize];
            let value = feature.value * self.scales[place as usize];
            let weights = self.of(place).iter();
            scores
                .iter_mut()
                .zip(weights)
                .for_each(|(score, &weight)| *score += value * f32::from(weight));
        }
        scores
    }

    /// What a feature adds to a class beyond what it adds to the average class.
    pub fn speaks_for(&self, feature: &Feature, class: usize) -> f32 {
        let place = self.places[feature.id as usize];
        let weight = f32::from(self.of(place)[class]) - self.means[place as usize];
        feature.value * self.scales[place as usize] * weight
    }

    fn of(&self, place: u32) -> &[i16] {
        let classes = self.constant.len();
        &self.weights[place as usize * classes..][..classes]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_is_the_sum_of_what_the_features_add() {
        let mut linear = Linear::new(2, vec![0.5, -0.5]);
        linear.set(0, [2.0, -4.0].into_iter());
        linear.set(1, [1.0, 0.25].into_iter());
        let row = [0, 1].map(|id| Feature {
            id,
            value: 0.5,
            first: 0,
            last: 0,
        });
        let scores = linear.scores(&row);
        assert!((scores[0] - 2.0).abs() < 1e-3 && (scores[1] + 2.375).abs() < 1e-3);
        assert!((linear.speaks_for(&row[0], 0) - 1.5).abs() < 1e-3);
    }
}
