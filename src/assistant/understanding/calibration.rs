//! From scores to honest confidences, and where to refuse.
//!
//! Both are learnt from the scores that training rows get when they are held out: a
//! logistic curve over a score and its lead, and the score below which a right answer
//! is rare.

/// Share of right answers that refusing may cost.
const LOSS: f32 = 0.02;
/// Candidates of a row that the curve learns from.
const CANDIDATES: usize = 3;
/// Steps of Newton's method; it has converged by then.
const STEPS: usize = 25;
/// Pull towards a flat curve, so that rows without an error still give one.
const RIDGE: f64 = 1.0;

/// Turns the scores of a message into confidences.
#[derive(Debug, Clone, PartialEq)]
pub struct Calibration {
    /// Weights of the score, of its lead over the best other, and of the constant.
    curve: [f64; 3],
    threshold: f32,
}

impl Calibration {
    /// Learns from the scores of held-out rows; `None` is a background row.
    pub fn learn(unseen: &[Vec<f32>], targets: &[Option<usize>]) -> Self {
        let mut samples = Vec::with_capacity(unseen.len() * CANDIDATES);
        let mut right = Vec::with_capacity(unseen.len());
        for (scores, &target) in unseen.iter().zip(targets) {
            let order = ranked(scores);
            for &class in order.iter().take(CANDIDATES) {
                samples.push((evidence(scores, &order, class), target == Some(class)));
            }
            if let Some(&best) = order.first().filter(|&&best| target == Some(best)) {
                right.push(scores[best]);
            }
        }
        right.sort_by(f32::total_cmp);
        let threshold = right
            .get((right.len() as f32 * LOSS) as usize)
            .copied()
            .unwrap_or(0.0);
        Self {
            curve: fit(&samples),
            threshold,
        }
    }

    /// Whether the best score is too low to answer.
    pub fn refuses(&self, best: f32) -> bool {
        best < self.threshold
    }

    /// How far the best score stands above the score at which answers begin.
    pub fn clearance(&self, best: f32) -> f32 {
        best - self.threshold
    }

    /// The confidence of each class of `order`, from 0 to 1.
    pub fn confidences(&self, scores: &[f32], order: &[usize]) -> Vec<f32> {
        let confidence =
            |&class: &usize| logistic(dot(&self.curve, &evidence(scores, order, class))) as f32;
        order.iter().map(confidence).collect()
    }
}

/// Classes by score, best first.
pub fn ranked(scores: &[f32]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..scores.len()).collect();
    order.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]).then(a.cmp(&b)));
    order
}

fn evidence(scores: &[f32], order: &[usize], class: usize) -> [f64; 3] {
    let other = order.iter().find(|&&other| other != class);
    let lead = other.map_or(0.0, |&other| scores[class] - scores[other]);
    [f64::from(scores[class]), f64::from(lead), 1.0]
}

fn dot(a: &[f64; 3], b: &[f64; 3]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// Logistic regression by Newton's method.
fn fit(samples: &[([f64; 3], bool)]) -> [f64; 3] {
    let mut curve = [0.0; 3];
    for _ in 0..STEPS {
        let mut gradient = curve.map(|w: f64| RIDGE * w);
        let mut hessian = [[RIDGE, 0.0, 0.0], [0.0, RIDGE, 0.0], [0.0, 0.0, RIDGE]];
        for (x, right) in samples {
            let p = logistic(dot(&curve, x));
            for i in 0..3 {
                gradient[i] += (p - f64::from(u8::from(*right))) * x[i];
                for j in 0..3 {
                    hessian[i][j] += p * (1.0 - p) * x[i] * x[j];
                }
            }
        }
        let step = solve(hessian, gradient);
        curve.iter_mut().zip(step).for_each(|(w, s)| *w -= s);
    }
    curve
}

/// Solves a positive definite system by elimination.
fn solve(mut a: [[f64; 3]; 3], mut b: [f64; 3]) -> [f64; 3] {
    for i in 0..3 {
        for j in i + 1..3 {
            let factor = a[j][i] / a[i][i];
            let above = a[i];
            a[j].iter_mut()
                .zip(above)
                .for_each(|(x, y)| *x -= factor * y);
            b[j] -= factor * b[i];
        }
    }
    for i in (0..3).rev() {
        let known: f64 = (i + 1..3).map(|j| a[i][j] * b[j]).sum();
        b[i] = (b[i] - known) / a[i][i];
    }
    b
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> (Vec<Vec<f32>>, Vec<Option<usize>>) {
        let mut scores = Vec::new();
        let mut targets = Vec::new();
        for i in 0..100 {
            let lead = i as f32 / 25.0;
            scores.push(vec![lead, -lead, -1.0]);
            targets.push(if i % 10 < 8 || i > 60 {
                Some(0)
            } else {
                Some(1)
            });
            scores.push(vec![-1.0, -1.5, -2.0]);
            targets.push(None);
        }
        (scores, targets)
    }

    #[test]
    fn a_higher_score_is_a_higher_confidence() {
        let (scores, targets) = rows();
        let calibration = Calibration::learn(&scores, &targets);
        let sure = calibration.confidences(&[3.0, -3.0, -1.0], &[0, 2, 1]);
        let unsure = calibration.confidences(&[0.2, 0.1, -1.0], &[0, 1, 2]);
        assert!(sure[0] > 0.9 && unsure[0] < sure[0] && sure[1] < 0.1);
    }

    #[test]
    fn background_scores_are_refused_and_common_ones_are_not() {
        let (scores, targets) = rows();
        let calibration = Calibration::learn(&scores, &targets);
        assert!(calibration.refuses(-1.0) && !calibration.refuses(1.0));
    }

    #[test]
    fn without_rows_nothing_is_certain() {
        let calibration = Calibration::learn(&[], &[]);
        assert_eq!(calibration.confidences(&[1.0], &[0]), [0.5]);
    }
}
