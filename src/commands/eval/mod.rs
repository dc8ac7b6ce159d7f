//! `enquiry-desk eval`: how well messages are understood.
//!
//! ```text
//! eval FILE.tsv                      intent<TAB>text, scored by the clinic's own content
//! eval FILE.tsv --train TRAIN.tsv    scored by a model trained from such rows alone
//! eval FILE.tsv --red-flags          class<TAB>text, `none` for messages without danger
//! eval FILE.jsonl --details          {"text": …, "details": {…}}
//! ```
//!
//! Promises: rates with their 95 % interval (Wilson) and the number of rows they rest on.

mod details;
mod intents;
mod red_flags;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use clap::Args;

use super::{read_assistant, read_settings};
use crate::assistant::language::{Language, negotiate};
use crate::assistant::understanding::evaluate::wilson;

/// What to score, and how.
#[derive(Debug, Args)]
pub struct Evaluation {
    /// Rows to score: `intent<TAB>text`, `oos` for messages that are none of ours.
    file: PathBuf,
    /// Train on these rows alone instead of on the clinic's content.
    #[arg(long, value_name = "TRAIN")]
    train: Option<PathBuf>,
    /// Rows begin with a language: `lang<TAB>intent<TAB>text`.
    #[arg(long)]
    locale_column: bool,
    /// The language of the patients, where rows do not say it.
    #[arg(long, value_name = "LANG")]
    locale: Option<String>,
    /// Print one JSON object.
    #[arg(long)]
    json: bool,
    /// Rows are `class<TAB>text`: score the red flags.
    #[arg(long, conflicts_with_all = ["train", "details"])]
    red_flags: bool,
    /// Lines are JSON with `text` and `details`: score what is taken from free text.
    #[arg(long, conflicts_with = "train")]
    details: bool,
}

/// One row of a file.
struct Row {
    locale: Option<String>,
    label: String,
    text: String,
}

/// Scores and prints.
pub fn run(settings: Option<&Path>, evaluation: &Evaluation) -> Result<()> {
    if let Some(train) = &evaluation.train {
        let rows = read_rows(&evaluation.file, evaluation.locale_column)?;
        let lessons = read_rows(train, evaluation.locale_column)?;
        return intents::print(&intents::trained_alone(&lessons, &rows), evaluation.json);
    }
    let settings = read_settings(settings)?;
    let clock = crate::clock::Clock::system();
    let started = clock.monotonic();
    let assistant = read_assistant(&settings)?;
    let training = clock.monotonic() - started;
    let prior = negotiate(evaluation.locale.as_deref(), &settings.clinic.languages)
        .unwrap_or_else(|| settings.clinic.default_language().clone());
    if evaluation.details {
        return details::print(&assistant, &evaluation.file, &prior);
    }
    let rows = read_rows(&evaluation.file, evaluation.locale_column)?;
    let language = |row: &Row| -> Language {
        negotiate(row.locale.as_deref(), &settings.clinic.languages)
            .filter(|_| row.locale.is_some())
            .unwrap_or_else(|| prior.clone())
    };
    if evaluation.red_flags {
        return red_flags::print(&assistant, &rows, language, evaluation.json);
    }
    let scored = intents::by_content(&assistant, &rows, language, training);
    intents::print(&scored, evaluation.json)
}

fn read_rows(path: &Path, locale_column: bool) -> Result<Vec<Row>> {
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("{} cannot be read", path.display()))?;
    let columns = if locale_column { 3 } else { 2 };
    let mut rows = Vec::new();
    for (index, line) in text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
    {
        let cells: Vec<&str> = line.splitn(columns, '\t').collect();
        ensure!(
            cells.len() == columns,
            "{}:{}: write {} columns, apart by tabs",
            path.display(),
            index + 1,
            columns
        );
        rows.push(Row {
            locale: locale_column.then(|| cells[0].to_owned()),
            label: cells[columns - 2].to_owned(),
            text: cells[columns - 1].to_owned(),
        });
    }
    ensure!(!rows.is_empty(), "{} has no rows", path.display());
    Ok(rows)
}

/// A rate with what it rests on: `0.941 [0.910-0.962] (n 320)`.
fn rate(part: usize, whole: usize) -> String {
    if whole == 0 {
        return "- (n 0)".to_owned();
    }
    let (low, high) = wilson(part, whole);
    format!(
        "{:.3} [{low:.3}-{high:.3}] (n {whole})",
        part as f64 / whole as f64
    )
}
