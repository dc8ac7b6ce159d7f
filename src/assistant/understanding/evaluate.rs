//! Figures about a recogniser on rows whose intents are known.
//!
//! Pure: it is given what was expected and what came out, and counts. Rates run from
//! 0 to 1; a rate over no rows is 0.

use std::collections::BTreeMap;

use serde::Serialize;

use super::model::{OUT_OF_SCOPE, Ranked};

/// A row's outcome.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The right intents; none stands for out of scope.
    pub expected: Vec<String>,
    /// The best intent, refused or not.
    pub best: Option<String>,
    pub refused: bool,
    /// What refusing goes by: higher is more in scope.
    pub clearance: f32,
}

impl Outcome {
    /// From a row's label, two intents joined by `+`, and an answer to it.
    pub fn of(label: &str, ranked: &Ranked) -> Self {
        let expected = label
            .split('+')
            .map(str::trim)
            .filter(|intent| *intent != OUT_OF_SCOPE);
        Self {
            expected: expected.map(str::to_owned).collect(),
            best: ranked
                .intents
                .first()
                .map(|candidate| candidate.intent.to_string()),
            refused: ranked.refused,
            clearance: ranked.clearance,
        }
    }

    fn in_scope(&self) -> bool {
        !self.expected.is_empty()
    }

    fn right(&self) -> bool {
        self.best
            .as_ref()
            .is_some_and(|best| self.expected.contains(best))
    }
}

/// The figures of `eval`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    pub n: usize,
    /// In-scope rows whose best intent is right, nothing refused.
    pub top1_accuracy: f64,
    /// In-scope rows answered, and answered right.
    pub in_scope_accuracy: f64,
    /// Out-of-scope rows refused, and refused rows that were out of scope.
    pub oos_recall: f64,
    pub oos_precision: f64,
    /// Chance that an in-scope row scores above an out-of-scope one.
    pub auroc: Option<f64>,
    pub intents: Vec<IntentRow>,
    pub confusions: Vec<Confusion>,
}

/// An intent's line in the table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IntentRow {
    pub intent: String,
    pub rows: usize,
    pub precision: f64,
    pub recall: f64,
}

/// How often one intent was taken for another, or refused as `oos`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Confusion {
    pub expected: String,
    pub answered: String,
    pub rows: usize,
}

/// Counts what came out.
pub fn report(outcomes: &[Outcome]) -> Report {
    let count = |test: &dyn Fn(&Outcome) -> bool| outcomes.iter().filter(|o| test(o)).count();
    let in_scope = count(&Outcome::in_scope);
    let foreign = outcomes.len() - in_scope;
    let refused = count(&|o| o.refused);
    let caught = count(&|o| o.refused && !o.in_scope());
    Report {
        n: outcomes.len(),
        top1_accuracy: rate(count(&|o| o.in_scope() && o.right()), in_scope),
        in_scope_accuracy: rate(
            count(&|o| o.in_scope() && o.right() && !o.refused),
            in_scope,
        ),
        oos_recall: rate(caught, foreign),
        oos_precision: rate(caught, refused),
        auroc: auroc(outcomes),
        intents: table(outcomes),
        confusions: confusions(outcomes),
    }
}

/// The interval that holds a rate with 95 % confidence, after Wilson.
pub fn wilson(right: usize, rows: usize) -> (f64, f64) {
    const Z: f64 = 1.96;
    if rows == 0 {
        return (0.0, 1.0);
    }
    let (n, p) = (rows as f64, right as f64 / rows as f64);
    let centre = p + Z * Z / (2.0 * n);
    let spread = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let whole = 1.0 + Z * Z / n;
    (
        ((centre - spread) / whole).max(0.0),
        ((centre + spread) / whole).min(1.0),
    )
}

fn rate(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        0.0
    } else {
        part as f64 / whole as f64
    }
}

/// The Mann-Whitney statistic; ties count half.
fn auroc(outcomes: &[Outcome]) -> Option<f64> {
    let mut order: Vec<&Outcome> = outcomes.iter().collect();
    order.sort_by(|a, b| a.clearance.total_cmp(&b.clearance));
    let (mut wins, mut foreign) = (0.0, 0usize);
    for ties in order.chunk_by(|a, b| a.clearance == b.clearance) {
        let inside = ties.iter().filter(|o| o.in_scope()).count();
        let outside = ties.len() - inside;
        wins += inside as f64 * (foreign as f64 + outside as f64 / 2.0);
        foreign += outside;
    }
    let pairs = foreign * (outcomes.len() - foreign);
    (pairs > 0).then(|| wins / pairs as f64)
}

/// What was answered, for the table: `oos` when refused.
fn answered(outcome: &Outcome) -> &str {
    outcome
        .best
        .as_deref()
        .filter(|_| !outcome.refused)
        .unwrap_or(OUT_OF_SCOPE)
}

/// The intent that an outcome counts under: of two right ones, the one answered.
fn expected(outcome: &Outcome) -> &str {
    let hit = outcome
        .expected
        .iter()
        .find(|intent| *intent == answered(outcome));
    hit.or(outcome.expected.first())
        .map_or(OUT_OF_SCOPE, String::as_str)
}

fn table(outcomes: &[Outcome]) -> Vec<IntentRow> {
    let mut counts: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for outcome in outcomes {
        let (expected, answered) = (expected(outcome), answered(outcome));
        counts.entry(expected).or_default()[0] += 1;
        counts.entry(answered).or_default()[1] += 1;
        counts.entry(expected).or_default()[2] += usize::from(expected == answered);
    }
    let row = |(intent, [rows, answers, hits]): (&str, [usize; 3])| IntentRow {
        intent: intent.to_owned(),
        rows,
        precision: rate(hits, answers),
        recall: rate(hits, rows),
    };
    counts.into_iter().map(row).collect()
}

/// The most frequent first.
fn confusions(outcomes: &[Outcome]) -> Vec<Confusion> {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for outcome in outcomes {
        *counts
            .entry((expected(outcome), answered(outcome)))
            .or_default() += 1;
    }
    counts.retain(|(expected, answered), _| expected != answered);
    let confusion = |((expected, answered), rows): ((&str, &str), usize)| Confusion {
        expected: expected.to_owned(),
        answered: answered.to_owned(),
        rows,
    };
    let mut confusions: Vec<Confusion> = counts.into_iter().map(confusion).collect();
    confusions.sort_by_key(|confusion| std::cmp::Reverse(confusion.rows));
    confusions
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(expected: &str, best: &str, refused: bool, clearance: f32) -> Outcome {
        let expected = expected
            .split('+')
            .filter(|e| *e != OUT_OF_SCOPE)
            .map(str::to_owned)
            .collect();
        Outcome {
            expected,
            best: Some(best.to_owned()),
            refused,
            clearance,
        }
    }

    #[test]
    fn rates_are_counted_over_their_own_rows() {
        let report = report(&[
            outcome("cost", "cost", false, 3.0),
            outcome("cost", "cost", true, -1.0),
            outcome("risks", "cost", false, 2.0),
            outcome("cost+risks", "risks", false, 2.5),
            outcome("oos", "cost", true, -2.0),
            outcome("oos", "cost", false, 1.0),
        ]);
        assert_eq!(
            (report.n, report.top1_accuracy, report.in_scope_accuracy),
            (6, 0.75, 0.5)
        );
        assert_eq!((report.oos_recall, report.oos_precision), (0.5, 0.5));
        assert_eq!(report.auroc, Some(7.0 / 8.0));
        assert_eq!(report.confusions.len(), 3);
        assert_eq!(report.intents.iter().map(|i| i.rows).sum::<usize>(), 6);
    }

    #[test]
    fn no_rows_and_no_foreign_rows_have_no_auroc() {
        assert_eq!(report(&[]).auroc, None);
        assert_eq!(report(&[outcome("cost", "cost", false, 1.0)]).auroc, None);
    }

    #[test]
    fn the_interval_is_wilsons() {
        let (low, high) = wilson(90, 100);
        assert!((low - 0.8256).abs() < 1e-3 && (high - 0.9448).abs() < 1e-3);
        assert_eq!(wilson(0, 0), (0.0, 1.0));
    }
}
