//! One row's step in the dual of each of the two losses, all classes side by side.
//!
//! Promises: the step of the support vectors is exact, that of the regression cautious
//! enough for rows that agree. `square` is the squared length of the row, `target` its
//! class; the margins are turned into the changes of the row's shares.

/// Cost of an error of the logistic regression.
const SOFT_COST: f32 = 60.0;
/// Step of its dual ascent, as the share of curvature that is expected: full caution
/// would be 0.5.
const SOFT_CAUTION: f32 = 0.3;
/// Cost of an error of the support vectors, on the rows of the class and on others.
const HINGE_COST_OWN: f32 = 6.0;
const HINGE_COST_OTHER: f32 = 2.0;

/// Turns margins into the exact improvement of each class's share.
pub(super) fn hinge_step(margins: &mut [f32], shares: &[f32], target: usize, square: f32) {
    for (class, (margin, share)) in margins.iter_mut().zip(shares).enumerate() {
        let (sign, cost) = if target == class {
            (1.0, HINGE_COST_OWN)
        } else {
            (-1.0, HINGE_COST_OTHER)
        };
        let slack = 0.5 / cost;
        let dual = sign * share;
        let gradient = sign * *margin - 1.0 + slack * dual;
        let next = (dual - gradient / (square + slack)).max(0.0);
        *margin = sign * next - share;
    }
}

/// Turns margins into a step of the shares towards what the row's prediction lacks.
pub(super) fn soft_step(margins: &mut [f32], shares: &[f32], target: usize, square: f32) {
    let highest = margins.iter().copied().fold(f32::MIN, f32::max);
    let mut total = 0.0;
    for margin in margins.iter_mut() {
        *margin = exp(*margin - highest);
    }
    for margin in margins.iter() {
        total += *margin;
    }
    let step = 1.0 / (1.0 + SOFT_COST * square * SOFT_CAUTION);
    for (class, (margin, share)) in margins.iter_mut().zip(shares).enumerate() {
        let truth = if target == class { 1.0 } else { 0.0 };
        *margin = step * (SOFT_COST * (truth - *margin / total) - share);
    }
}

/// The exponential of a number that is not above 0, close enough for a probability, in
/// steps that several numbers take at once.
fn exp(x: f32) -> f32 {
    use std::f32::consts::{LN_2, LOG2_E};
    let y = (x * LOG2_E).max(-120.0);
    let whole = (y - 0.5) as i32;
    let part = (y - whole as f32) * LN_2;
    let power = f32::from_bits(((whole + 127) << 23) as u32);
    let series = 1.0 / 6.0 + part * (1.0 / 24.0 + part * (1.0 / 120.0));
    power * (1.0 + part * (1.0 + part * (0.5 + part * series)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exponential_is_nearly_exact() {
        for step in 0..2000 {
            let x = step as f32 * -0.04;
            assert!((exp(x) - x.exp()).abs() <= 1e-5 * x.exp() + 1e-30, "{x}");
        }
    }
}
