//! Scores the red flags: how many are caught, how often the alarm is false.

use anyhow::{Result, ensure};
use serde_json::json;

use super::{Row, rate};
use crate::assistant::Assistant;
use crate::assistant::language::Language;
use crate::assistant::understanding::red_flags::Class;
use crate::commands::say;

/// The label of a message without danger.
const NONE: &str = "none";

/// Prints recall by class and false alarms.
pub fn print(
    assistant: &Assistant,
    rows: &[Row],
    language: impl Fn(&Row) -> Language,
    as_json: bool,
) -> Result<()> {
    let mut flags = Vec::new();
    for row in rows {
        let known = row.label == NONE || Class::from_code(&row.label).is_some();
        ensure!(
            known,
            "`{}` is no class: write emergency, urgent, distress or none",
            row.label
        );
        let found = assistant
            .understander
            .understand(&row.text, &language(row), None);
        flags.push((row, found.red_flag.map(|flag| flag.class)));
    }
    let count = |test: &dyn Fn(&str, Option<Class>) -> bool| {
        flags
            .iter()
            .filter(|(row, flag)| test(&row.label, *flag))
            .count()
    };
    let dangers = count(&|label, _| label != NONE);
    let caught = count(&|label, flag| label != NONE && flag.is_some());
    let harmless = rows.len() - dangers;
    let alarms = count(&|label, flag| label == NONE && flag.is_some());
    let exact = count(&|label, flag| label != NONE && flag.map(Class::code) == Some(label));
    if as_json {
        say!(
            "{}",
            json!({
                "n": rows.len(), "recall": share(caught, dangers), "false_alarms": share(alarms, harmless),
                "class_accuracy": share(exact, dangers),
            })
        );
        return Ok(());
    }
    say!("recall        {}", rate(caught, dangers));
    for class in Class::ALL {
        let all = count(&|label, _| label == class.code());
        let found = count(&|label, flag| label == class.code() && flag.is_some());
        say!("  {:<11} {}", class.code(), rate(found, all));
    }
    say!("right class   {}", rate(exact, dangers));
    say!("false alarms  {}", rate(alarms, harmless));
    Ok(())
}

fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}
