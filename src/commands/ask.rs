//! `enquiry-desk ask`: what the assistant makes of each line of its input.
//!
//! ```text
//! $ echo "hw many jabs?" | enquiry-desk ask
//! {"text":"hw many jabs?","language":"en-GB","intents":[{"intent":"sessions",…}],…}
//! ```

use std::io::{BufRead, Write};
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::{read_assistant, read_settings};
use crate::assistant::Assistant;
use crate::assistant::language::{Language, negotiate};

/// Reads messages from the standard input, one a line, and prints one JSON object for
/// each. `locale` is where the guessing of the language starts, not an order.
pub fn run(file: Option<&Path>, locale: Option<&str>) -> Result<()> {
    let settings = read_settings(file)?;
    let assistant = read_assistant(&settings)?;
    let prior = negotiate(locale, &assistant.clinic.languages)
        .unwrap_or_else(|| assistant.clinic.default_language().clone());
    let mut out = std::io::stdout().lock();
    let mut input = std::io::stdin().lock();
    let mut line = Vec::new();
    loop {
        line.clear();
        let length = input
            .read_until(b'\n', &mut line)
            .context("the input cannot be read")?;
        if length == 0 {
            return Ok(());
        }
        let text = String::from_utf8_lossy(&line);
        let text = text.trim_end_matches(['\n', '\r']);
        writeln!(out, "{}", answer(&assistant, text, &prior))
            .context("the output cannot be written")?;
    }
}

fn answer(assistant: &Assistant, text: &str, prior: &Language) -> Value {
    let found = assistant.understander.understand(text, prior, None);
    let intents: Vec<Value> = found
        .intents
        .iter()
        .map(|guess| json!({"intent": guess.intent.id(), "confidence": rounded(guess.confidence)}))
        .collect();
    json!({
        "text": text,
        "language": found.language.as_ref().unwrap_or(prior),
        "intents": intents,
        "decision": found.decision.code(),
        "red_flag": found.red_flag.as_ref().map(|flag| flag.class),
        "details": found.details,
        "because": found.because,
    })
}

/// Three digits tell enough.
fn rounded(confidence: f32) -> f64 {
    (f64::from(confidence) * 1000.0).round() / 1000.0
}
