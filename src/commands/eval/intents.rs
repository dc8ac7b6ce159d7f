//! Scores what messages are about.

use std::time::Duration;

use anyhow::Result;
use serde_json::json;

use super::{Row, rate};
use crate::assistant::Assistant;
use crate::assistant::intent::Intent;
use crate::assistant::language::Language;
use crate::assistant::understanding::Understanding;
use crate::assistant::understanding::evaluate::{Outcome, Report, report};
use crate::assistant::understanding::model::{Example, Model};
use crate::clock::Clock;
use crate::commands::say;

/// How many of the commonest confusions are printed.
const CONFUSIONS: usize = 15;

/// Everything that was measured.
pub struct Scored {
    outcomes: Vec<Outcome>,
    /// How long each message took.
    times: Vec<Duration>,
    training: Duration,
}

/// Scores by the clinic's own content.
pub fn by_content(
    assistant: &Assistant,
    rows: &[Row],
    language: impl Fn(&Row) -> Language,
    training: Duration,
) -> Scored {
    let clock = Clock::system();
    let mut times = Vec::with_capacity(rows.len());
    let outcomes = rows.iter().map(|row| {
        let prior = language(row);
        let started = clock.monotonic();
        let found = assistant.understander.understand(&row.text, &prior, None);
        times.push(clock.monotonic() - started);
        outcome(&row.label, &found)
    });
    Scored {
        outcomes: outcomes.collect(),
        times,
        training,
    }
}

fn outcome(label: &str, found: &Understanding) -> Outcome {
    let refused = found
        .intents
        .iter()
        .all(|guess| guess.intent == Intent::Oos);
    let best = if refused {
        found.candidates.first()
    } else {
        found.intents.first()
    };
    let expected = label
        .split('+')
        .map(str::trim)
        .filter(|intent| *intent != "oos");
    Outcome {
        expected: expected.map(str::to_owned).collect(),
        best: best.map(|guess| guess.intent.id().to_owned()),
        refused,
        clearance: best.map_or(0.0, |guess| guess.confidence),
    }
}

/// Scores by a model that is trained from `lessons` and nothing else.
pub fn trained_alone(lessons: &[Row], rows: &[Row]) -> Scored {
    let clock = Clock::system();
    let examples: Vec<Example> = lessons
        .iter()
        .map(|row| Example {
            intent: row.label.as_str().into(),
            text: row.text.clone(),
        })
        .collect();
    let started = clock.monotonic();
    let model = Model::train(&examples);
    let training = clock.monotonic() - started;
    let mut times = Vec::with_capacity(rows.len());
    let outcomes = rows.iter().map(|row| {
        let started = clock.monotonic();
        let ranked = model.classify(&row.text);
        times.push(clock.monotonic() - started);
        Outcome::of(&row.label, &ranked)
    });
    Scored {
        outcomes: outcomes.collect(),
        times,
        training,
    }
}

/// Prints the figures, for people or as one JSON object.
pub fn print(scored: &Scored, as_json: bool) -> Result<()> {
    let report = report(&scored.outcomes);
    let mut times = scored.times.clone();
    times.sort_unstable();
    let (p50, p99) = (micros(&times, 50), micros(&times, 99));
    let training = scored.training.as_secs_f64() * 1e3;
    if as_json {
        let object = json!({
            "n": report.n,
            "top1_accuracy": report.top1_accuracy,
            "in_scope_accuracy": report.in_scope_accuracy,
            "oos_recall": report.oos_recall,
            "oos_precision": report.oos_precision,
            "auroc": report.auroc,
            "p50_us": p50,
            "p99_us": p99,
            "train_ms": training,
        });
        say!("{object}");
        return Ok(());
    }
    print_rates(&scored.outcomes, &report)?;
    print_tables(&report)?;
    say!("\nlatency p50 {p50:.0} us, p99 {p99:.0} us; training {training:.0} ms");
    Ok(())
}

fn micros(sorted: &[Duration], percent: usize) -> f64 {
    let last = sorted.len().saturating_sub(1);
    sorted
        .get(last * percent / 100)
        .map_or(0.0, |time| time.as_secs_f64() * 1e6)
}

fn print_rates(outcomes: &[Outcome], report: &Report) -> Result<()> {
    let count = |test: &dyn Fn(&Outcome) -> bool| outcomes.iter().filter(|one| test(one)).count();
    let inside = |one: &Outcome| !one.expected.is_empty();
    let right = |one: &Outcome| {
        one.best
            .as_ref()
            .is_some_and(|best| one.expected.contains(best))
    };
    let scope = count(&|one| inside(one));
    let foreign = outcomes.len() - scope;
    let refused = count(&|one| one.refused);
    say!(
        "right, nothing refused     {}",
        rate(count(&|one| inside(one) && right(one)), scope)
    );
    say!(
        "right, with refusing       {}",
        rate(
            count(&|one| inside(one) && right(one) && !one.refused),
            scope
        )
    );
    say!(
        "in scope and refused       {}",
        rate(count(&|one| inside(one) && one.refused), scope)
    );
    say!(
        "out of scope, recall       {}",
        rate(count(&|one| !inside(one) && one.refused), foreign)
    );
    say!(
        "out of scope, precision    {}",
        rate(count(&|one| !inside(one) && one.refused), refused)
    );
    if let Some(auroc) = report.auroc {
        say!("AUROC                      {auroc:.3}");
    }
    Ok(())
}

fn print_tables(report: &Report) -> Result<()> {
    say!(
        "\n{:<16} {:>5} {:>10} {:>7}",
        "intent",
        "rows",
        "precision",
        "recall"
    );
    for row in &report.intents {
        say!(
            "{:<16} {:>5} {:>10.3} {:>7.3}",
            row.intent,
            row.rows,
            row.precision,
            row.recall
        );
    }
    if !report.confusions.is_empty() {
        say!("\n{:<16} {:<16} {:>5}", "expected", "answered", "rows");
    }
    for row in report.confusions.iter().take(CONFUSIONS) {
        say!("{:<16} {:<16} {:>5}", row.expected, row.answered, row.rows);
    }
    Ok(())
}
