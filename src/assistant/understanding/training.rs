//! Training: one linear score per class, learnt twice over and added up.
//!
//! A multinomial logistic regression is the better judge where examples are few and
//! tells strangers apart; one-vs-rest support vectors with squared hinge are the
//! better judge where they are many. Both are trained by dual coordinate ascent, a row
//! at a time with all classes side by side, and both are linear, so that their sum
//! costs nothing at classification. Background rows are learnt as one more class, and
//! what speaks for it is held against all others.

use super::lesson::{Desk, Lesson};
use super::linear::Linear;
use super::loss::{hinge_step, soft_step};

/// Weight of the constant feature that every row has.
const BIAS: f32 = 0.5;
/// What a unit of hinge margin counts beside a unit of log-odds: a fifth of the rows
/// that a class has on average, within these bounds.
const HINGE_SHARE: std::ops::RangeInclusive<f32> = 2.0..=8.0;
const ROWS_A_SHARE: f32 = 5.0;
/// Share of a class's head start by frequency that is taken back, in hinge units.
const LEVELLING: f32 = 0.4;
/// What a unit for the background takes from every class.
const BACKGROUND_SHARE: f32 = 0.2;
/// Passes over the rows; more bring nothing that could be measured.
const PASSES: usize = 6;
/// Parts in which rows are held out in turn.
const FOLDS: usize = 3;
/// A smaller change of every share of a row is not worth the walk over its features.
const TINY: f32 = 0.02;
/// Numbers that loops take at once, and as many as the registers hold.
const LANES: usize = 4;
const BLOCK: usize = 16;

/// Learns the weights, and the scores that every row gets from weights learnt
/// without it, in `passes_without` more passes.
pub fn train(lesson: &Lesson, passes_without: usize) -> (Linear, Vec<Vec<f32>>) {
    let desk = Desk::of(lesson);
    let mut trainer = Trainer::new(lesson, &desk);
    trainer.learn((0..lesson.rows.len()).collect(), PASSES);
    let mut unseen = vec![Vec::new(); lesson.rows.len()];
    let folds = folds(lesson);
    for fold in 0..FOLDS {
        let (out, rest): (Vec<usize>, Vec<usize>) =
            (0..folds.len()).partition(|&row| folds[row] == fold);
        let mut without = trainer.clone();
        without.rests.fill(false);
        without.forget(&out);
        without.learn(rest, passes_without);
        for row in out {
            unseen[row] = without.judge(row);
        }
    }
    (trainer.finish(), unseen)
}

/// The fold of every row: each class is dealt out evenly.
fn folds(lesson: &Lesson) -> Vec<usize> {
    let mut dealt = vec![0; lesson.classes + 1];
    let mut deal = |target: &Option<usize>| {
        let count = &mut dealt[target.unwrap_or(lesson.classes)];
        *count += 1;
        *count % FOLDS
    };
    lesson.targets.iter().map(&mut deal).collect()
}

/// A rarer class's gain: examples are written to be typical, not to be counted.
fn levels(lesson: &Lesson, hinge_share: f32) -> Vec<f32> {
    let mut rows = vec![0.0f32; lesson.classes];
    let own = lesson.targets.iter().flatten();
    own.for_each(|&class| rows[class] += 1.0);
    let mean = rows.iter().sum::<f32>() / rows.len().max(1) as f32;
    let level = |rows: &f32| LEVELLING * hinge_share * (mean / rows).ln();
    rows.iter().map(level).collect()
}

/// Training under way. The weights are always the sum of all rows, each times its
/// shares; only the shares are chosen.
#[derive(Clone)]
struct Trainer<'a> {
    lesson: &'a Lesson<'a>,
    desk: &'a Desk,
    /// Classes, the background included where there is one.
    columns: usize,
    /// Columns, rounded up so that loops run in whole vectors.
    width: usize,
    hinge_share: f32,
    /// What each class gains or loses so that frequent ones have no head start.
    level: Vec<f32>,
    /// By place: the hinge weights of all classes, then the logistic ones.
    weights: Vec<f32>,
    /// By row, in the same order.
    shares: Vec<f32>,
    /// By row: the last visit changed nothing, so that the next pass leaves it out.
    rests: Vec<bool>,
}

impl<'a> Trainer<'a> {
    fn new(lesson: &'a Lesson<'a>, desk: &'a Desk) -> Self {
        let columns = lesson.classes + usize::from(lesson.targets.contains(&None));
        let width = columns.max(1).next_multiple_of(LANES);
        let own = lesson.targets.iter().flatten().count() as f32;
        let hinge_share = (own / lesson.classes.max(1) as f32 / ROWS_A_SHARE)
            .clamp(*HINGE_SHARE.start(), *HINGE_SHARE.end());
        let weights = vec![0.0; (desk.count + 1) * 2 * width];
        let shares = vec![0.0; lesson.rows.len() * 2 * width];
        Self {
            lesson,
            desk,
            columns,
            width,
            hinge_share,
            level: levels(lesson, hinge_share),
            weights,
            shares,
            rests: vec![false; lesson.rows.len()],
        }
    }

    fn learn(&mut self, mut order: Vec<usize>, passes: usize) {
        let mut step = vec![0.0; 2 * self.width];
        let mut shuffle = Shuffle(order.len() as u64);
        for _ in 0..passes {
            shuffle.apply(&mut order);
            for &row in &order {
                let rests = std::mem::take(&mut self.rests[row]);
                self.rests[row] = !rests && !self.visit(row, &mut step);
            }
        }
    }

    /// Improves the shares of one row, for all classes at once; says whether it was worth it.
    fn visit(&mut self, row: usize, step: &mut [f32]) -> bool {
        self.read(row, step);
        let shares = &mut self.shares[row * 2 * self.width..][..2 * self.width];
        let own = self.desk.own_squares[row];
        add_scaled(step, shares, own);
        let square = self.desk.shared_squares[row] + own + BIAS * BIAS;
        let (hinge, soft) = step.split_at_mut(self.width);
        let (hinge_shares, soft_shares) = shares.split_at(self.width);
        let target = self.lesson.targets[row].unwrap_or(self.lesson.classes);
        hinge_step(&mut hinge[..self.columns], hinge_shares, target, square);
        soft_step(&mut soft[..self.columns], soft_shares, target, square);
        if step.iter().all(|change| change.abs() < TINY) {
            return false;
        }
        add_scaled(shares, step, 1.0);
        self.add(row, step);
        true
    }

    /// The margins of a row's shared features: hinge, then logistic.
    fn read(&self, row: usize, margins: &mut [f32]) {
        let width = margins.len();
        let constant = &self.weights[self.desk.count * width..];
        margins
            .iter_mut()
            .zip(constant)
            .for_each(|(margin, weight)| *margin = BIAS * weight);
        let mut from = 0;
        while from < width {
            from += match width - from {
                BLOCK.. => self.read_block::<BLOCK>(row, from, margins),
                _ => self.read_block::<LANES>(row, from, margins),
            };
        }
    }

    /// The part of so many columns, summed up without a detour over memory.
    fn read_block<const N: usize>(&self, row: usize, from: usize, margins: &mut [f32]) -> usize {
        let width = margins.len();
        let Some((sums, _)) = margins[from..].split_first_chunk_mut::<N>() else {
            return N;
        };
        let mut own = *sums;
        for &(place, value) in self.desk.row(row) {
            let at = place as usize * width + from;
            if let Some((weights, _)) = self.weights[at..].split_first_chunk::<N>() {
                own.iter_mut()
                    .zip(weights)
                    .for_each(|(sum, weight)| *sum += value * weight);
            }
        }
        *sums = own;
        N
    }

    fn add(&mut self, row: usize, step: &[f32]) {
        let width = step.len();
        for &(place, value) in self.desk.row(row) {
            add_scaled(
                &mut self.weights[place as usize * width..][..width],
                step,
                value,
            );
        }
        add_scaled(&mut self.weights[self.desk.count * width..], step, BIAS);
    }

    /// Takes rows out, as if they had never been learnt.
    fn forget(&mut self, rows: &[usize]) {
        for &row in rows {
            let shares = &mut self.shares[row * 2 * self.width..][..2 * self.width];
            let step: Vec<f32> = shares.iter().map(|share| -share).collect();
            shares.fill(0.0);
            self.add(row, &step);
        }
    }

    /// The scores of a row that was forgotten: what only it shows is left out and the
    /// rest brought back to unit length, as happens to a message.
    fn judge(&self, row: usize) -> Vec<f32> {
        let mut margins = vec![0.0; 2 * self.width];
        self.read(row, &mut margins);
        let constant = &self.weights[self.desk.count * 2 * self.width..];
        let length = self.desk.shared_squares[row].sqrt().max(f32::MIN_POSITIVE);
        for (margin, weight) in margins.iter_mut().zip(constant) {
            *margin = (*margin - BIAS * weight) / length + BIAS * weight;
        }
        let sums = self.sum(&margins).zip(&self.level);
        sums.map(|(sum, level)| sum + level).collect()
    }

    /// One number a class from its two and from the background's.
    fn sum(&self, both: &[f32]) -> impl Iterator<Item = f32> + Clone {
        let (hinge, soft) = both.split_at(self.width);
        let sums = hinge[..self.columns]
            .iter()
            .zip(soft)
            .map(|(hinge, soft)| self.hinge_share * hinge + soft);
        let background = sums.clone().nth(self.lesson.classes).unwrap_or(0.0);
        sums.take(self.lesson.classes)
            .map(move |sum| sum - BACKGROUND_SHARE * background)
    }

    fn finish(self) -> Linear {
        let at = |place: usize| &self.weights[place * 2 * self.width..][..2 * self.width];
        let learnt = self.sum(at(self.desk.count)).map(|sum| sum * BIAS);
        let constant = learnt
            .zip(&self.level)
            .map(|(learnt, level)| learnt + level)
            .collect();
        let mut linear = Linear::new(self.lesson.features, constant);
        for (feature, place) in self.desk.places.iter().enumerate() {
            if let Some(place) = *place {
                linear.set(feature, self.sum(at(place as usize)));
            }
        }
        for (row, shares) in self
            .lesson
            .rows
            .iter()
            .zip(self.shares.chunks_exact(2 * self.width))
        {
            for feature in row
                .features
                .iter()
                .filter(|f| self.desk.places[f.id as usize].is_none())
            {
                linear.set(
                    feature.id as usize,
                    self.sum(shares).map(|sum| feature.value * sum),
                );
            }
        }
        linear.close()
    }
}

fn add_scaled(into: &mut [f32], from: &[f32], by: f32) {
    into.iter_mut()
        .zip(from)
        .for_each(|(into, from)| *into += by * from);
}

/// A fixed sequence of orders: training gives the same weights every time.
struct Shuffle(u64);

impl Shuffle {
    fn apply(&mut self, order: &mut [usize]) {
        for last in (1..order.len()).rev() {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            order.swap(last, (self.0 >> 33) as usize % (last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::features::{Feature, Row};
    use super::*;

    fn row(ids: &[u32]) -> Row {
        let value = 1.0 / (ids.len() as f32).sqrt();
        let feature = |&id: &u32| Feature {
            id,
            value,
            first: 0,
            last: 0,
        };
        Row {
            features: ids.iter().map(feature).collect(),
            square: 1.0,
        }
    }

    fn lesson_of<'a>(rows: &'a [Row], targets: &'a [Option<usize>]) -> Lesson<'a> {
        Lesson {
            rows,
            targets,
            classes: 2,
            features: 6,
        }
    }

    #[test]
    fn separable_rows_are_separated_and_the_background_is_neither() {
        let rows: Vec<_> = [[0, 1], [0, 2], [3, 4], [3, 1], [5, 1]]
            .iter()
            .map(|r| row(r))
            .collect();
        let targets = [Some(0), Some(0), Some(1), Some(1), None];
        let (linear, _) = train(&lesson_of(&rows, &targets), 1);
        let scores = |ids: &[u32]| linear.scores(&row(ids).features);
        assert!(scores(&[0])[0] > scores(&[0])[1]);
        assert!(scores(&[3])[1] > scores(&[3])[0]);
        assert!(scores(&[0])[0] > scores(&[5])[0] && scores(&[3])[1] > scores(&[5])[1]);
    }

    #[test]
    fn a_row_held_out_does_not_speak_for_itself() {
        let rows: Vec<_> = [[0, 1], [0, 1], [3, 4], [3, 4], [2, 5]]
            .iter()
            .map(|r| row(r))
            .collect();
        let targets = [Some(0), Some(0), Some(1), Some(1), Some(1)];
        let (linear, unseen) = train(&lesson_of(&rows, &targets), 1);
        assert!(linear.scores(&rows[4].features)[1] > unseen[4][1]);
        assert!(unseen[0][0] > unseen[0][1]);
    }
}
