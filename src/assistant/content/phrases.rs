//! `faq/<lang>/phrases.toml`: example messages that belong to no topic, and short
//! answers.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Files, line_with, required};
use crate::assistant::codes::codes;
use crate::assistant::fault::{Fault, toml_fault};
use crate::assistant::intent::PHRASE_INTENTS;

codes! {
    /// A message that is an answer by itself.
    ShortAnswer {
        Yes = "yes", No = "no", NotSure = "not_sure", Skip = "skip", Back = "back",
        Cancel = "cancel", Why = "why", More = "more", First = "first", Second = "second",
        Third = "third",
    }
}

/// What the file says.
#[derive(Debug)]
pub struct Phrases {
    /// Example messages by intent: `enquire`, `human`, small talk, `oos`.
    pub examples: BTreeMap<String, Vec<String>>,
    /// Short answers as they are written.
    pub answers: BTreeMap<ShortAnswer, Vec<String>>,
    /// Beginnings of a message that leans on the one before.
    pub follow_up: Vec<String>,
}

#[derive(Deserialize)]
struct Table {
    #[serde(default)]
    answers: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    follow_up: Vec<String>,
    #[serde(flatten)]
    examples: BTreeMap<String, Vec<String>>,
}

impl Phrases {
    pub fn parse(files: &Files, folder: &str, faults: &mut Vec<Fault>) -> Option<Self> {
        let text = required(files, folder, "phrases.toml", faults)?;
        let path = format!("{folder}/phrases.toml");
        let mut table: Table = match toml::from_str(&text) {
            Ok(table) => table,
            Err(error) => {
                faults.push(toml_fault(&path, &text, &error, 1));
                return None;
            }
        };
        // `follow_up` may stand at the end, under [answers], where TOML puts it there.
        if let Some(moved) = table.answers.remove("follow_up") {
            table.follow_up.extend(moved);
        }
        faults.extend(example_faults(&path, &text, &table.examples));
        let answers = short_answers(&path, &text, table.answers, faults);
        Some(Self {
            examples: table.examples,
            answers,
            follow_up: table.follow_up,
        })
    }
}

fn example_faults(path: &str, text: &str, examples: &BTreeMap<String, Vec<String>>) -> Vec<Fault> {
    let missing = PHRASE_INTENTS
        .iter()
        .filter(|intent| examples.get(**intent).is_none_or(Vec::is_empty))
        .map(|intent| {
            Fault::new(
                path,
                line_with(text, &format!("{intent} =")),
                format!("`{intent}` has no example messages"),
                "Add some as patients write them",
            )
        });
    let unknown = examples
        .keys()
        .filter(|intent| !PHRASE_INTENTS.contains(&intent.as_str()))
        .map(|intent| {
            Fault::new(
                path,
                line_with(text, intent),
                format!("`{intent}` is no request"),
                format!("Known are {}", PHRASE_INTENTS.join(", ")),
            )
        });
    missing.chain(unknown).collect()
}

fn short_answers(
    path: &str,
    text: &str,
    table: BTreeMap<String, Vec<String>>,
    faults: &mut Vec<Fault>,
) -> BTreeMap<ShortAnswer, Vec<String>> {
    let mut answers = BTreeMap::new();
    for (code, texts) in table {
        match ShortAnswer::from_code(&code) {
            Some(answer) => {
                answers.insert(answer, texts);
            }
            None => faults.push(Fault::new(
                path,
                line_with(text, &code),
                format!("`{code}` is no short answer"),
                "faq/README.md lists them",
            )),
        }
    }
    for answer in ShortAnswer::ALL {
        if answers.get(answer).is_none_or(Vec::is_empty) {
            faults.push(Fault::new(
                path,
                line_with(text, "[answers]"),
                format!("the short answer `{}` is missing", answer.code()),
                "Add it under [answers]",
            ));
        }
    }
    answers
}
