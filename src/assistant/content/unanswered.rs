//! `faq/<lang>/unanswered.toml`: topics that reception answers (C10).

use std::collections::BTreeMap;

use serde::Deserialize;

use super::topics::Index;
use super::{Files, line_with, required};
use crate::assistant::fault::{Fault, toml_fault};
use crate::assistant::intent::TopicId;

/// A topic that patients ask about and no approved text answers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnansweredTopic {
    /// Its name, as it stands on a button.
    pub title: String,
    /// Example messages.
    pub questions: Vec<String>,
}

/// The topics of one language's file.
pub fn parse(
    files: &Files,
    folder: &str,
    index: &Index,
    faults: &mut Vec<Fault>,
) -> BTreeMap<TopicId, UnansweredTopic> {
    let Some(text) = required(files, folder, "unanswered.toml", faults) else {
        return BTreeMap::new();
    };
    let path = format!("{folder}/unanswered.toml");
    let table: BTreeMap<String, UnansweredTopic> = match toml::from_str(&text) {
        Ok(table) => table,
        Err(error) => {
            faults.push(toml_fault(&path, &text, &error, 1));
            return BTreeMap::new();
        }
    };
    let topics: BTreeMap<TopicId, UnansweredTopic> = table
        .into_iter()
        .map(|(id, topic)| (TopicId::new(&id), topic))
        .collect();
    for (id, topic) in &topics {
        let line = line_with(&text, &format!("[{id}]"));
        if !index.unanswered.contains(id) {
            faults.push(Fault::new(
                &path,
                line,
                format!("`{id}` is not among the unanswered topics"),
                "Add it to [unanswered] in faq/topics.toml, or correct its name",
            ));
        }
        if topic.title.trim().is_empty() {
            faults.push(Fault::new(
                &path,
                line,
                format!("`{id}` has no title"),
                "Write its name as a patient would read it",
            ));
        }
        if topic.title.chars().count() > 30 {
            faults.push(Fault::new(
                &path,
                line,
                format!("the title of `{id}` is longer than 30 characters"),
                "Shorten it: it stands on a button",
            ));
        }
    }
    for id in index
        .unanswered
        .iter()
        .filter(|id| !topics.contains_key(*id))
    {
        faults.push(Fault::new(
            &path,
            None,
            format!("`{id}` is missing"),
            "Add [its id] with title and questions",
        ));
    }
    topics
}
