//! Scores what is taken from free text, field by field.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::rate;
use crate::assistant::Assistant;
use crate::assistant::language::Language;
use crate::commands::say;

#[derive(Deserialize)]
struct Story {
    text: String,
    details: Map<String, Value>,
}

#[derive(Default)]
struct Field {
    expected: usize,
    found: usize,
    right: usize,
}

/// Prints precision and recall of each field.
pub fn print(assistant: &Assistant, file: &Path, prior: &Language) -> Result<()> {
    let text = std::fs::read_to_string(file)
        .with_context(|| format!("{} cannot be read", file.display()))?;
    let mut fields: BTreeMap<String, Field> = BTreeMap::new();
    for (index, line) in text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
    {
        let story: Story = serde_json::from_str(line)
            .with_context(|| format!("{}:{}", file.display(), index + 1))?;
        let found = assistant
            .understander
            .understand(&story.text, prior, None)
            .details;
        let found = serde_json::to_value(found).context("details are JSON")?;
        let found = found.as_object().cloned().unwrap_or_default();
        for (name, value) in &story.details {
            let field = fields.entry(name.clone()).or_default();
            field.expected += 1;
            field.right += usize::from(found.get(name) == Some(value));
        }
        for name in found.keys() {
            fields.entry(name.clone()).or_default().found += 1;
        }
    }
    say!("{:<10} {:<28} recall", "field", "precision");
    for (name, field) in &fields {
        let precision = rate(field.right, field.found);
        say!(
            "{name:<10} {precision:<28} {}",
            rate(field.right, field.expected)
        );
    }
    Ok(())
}
