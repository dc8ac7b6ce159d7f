//! `faq/topics.toml`: which topics there are and how they hang together.

use serde::Deserialize;
use toml::Spanned;

use super::Files;
use crate::assistant::fault::{Fault, line_at, toml_fault};
use crate::assistant::intent::{PHRASE_INTENTS, TopicId};

const FILE: &str = "faq/topics.toml";

/// One topic with an approved answer.
#[derive(Clone, Debug)]
pub struct Topic {
    pub id: TopicId,
    /// Offered beside the answer, most related first.
    pub related: Vec<TopicId>,
}

/// What the file says.
#[derive(Debug, Default)]
pub struct Index {
    pub topics: Vec<Topic>,
    pub unanswered: Vec<TopicId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    #[serde(default)]
    topic: Vec<TopicTable>,
    #[serde(default)]
    unanswered: UnansweredTable,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicTable {
    id: Spanned<String>,
    #[serde(default)]
    related: Vec<Spanned<String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct UnansweredTable {
    #[serde(default)]
    ids: Vec<Spanned<String>>,
}

impl Index {
    pub fn parse(files: &Files, faults: &mut Vec<Fault>) -> Self {
        let Some(text) = files.get(FILE) else {
            faults.push(Fault::new(
                FILE,
                None,
                "the file is missing",
                "List the topics there; faq/README.md shows the format",
            ));
            return Self::default();
        };
        match toml::from_str::<Table>(text) {
            Ok(table) => Self::from_table(text, table, faults),
            Err(error) => {
                faults.push(toml_fault(FILE, text, &error, 1));
                Self::default()
            }
        }
    }

    /// Whether the id stands in the file, answered or not.
    pub fn knows(&self, id: &TopicId) -> bool {
        self.topics.iter().any(|topic| topic.id == *id) || self.unanswered.contains(id)
    }

    fn from_table(text: &str, table: Table, faults: &mut Vec<Fault>) -> Self {
        let mut index = Self::default();
        let mut take = |id: &Spanned<String>, known: bool| {
            let fault = id_fault(text, id, known);
            let valid = fault.is_none();
            faults.extend(fault);
            valid.then(|| TopicId::new(id.get_ref()))
        };
        for topic in &table.topic {
            let known = index.knows(&TopicId::new(topic.id.get_ref()));
            if let Some(id) = take(&topic.id, known) {
                let related = topic
                    .related
                    .iter()
                    .map(|id| TopicId::new(id.get_ref()))
                    .collect();
                index.topics.push(Topic { id, related });
            }
        }
        for id in &table.unanswered.ids {
            let known = index.knows(&TopicId::new(id.get_ref()));
            if let Some(id) = take(id, known) {
                index.unanswered.push(id);
            }
        }
        if index.topics.is_empty() {
            faults.push(Fault::new(
                FILE,
                None,
                "there is no topic",
                "Add a [[topic]] with its id",
            ));
        }
        for related in table.topic.iter().flat_map(|topic| &topic.related) {
            let id = TopicId::new(related.get_ref());
            if !index.topics.iter().any(|topic| topic.id == id) {
                faults.push(Fault::new(
                    FILE,
                    Some(line_at(text, related.span().start)),
                    format!("`{id}` is related but no topic"),
                    "Name topics that have a [[topic]] here",
                ));
            }
        }
        index
    }
}

fn id_fault(text: &str, id: &Spanned<String>, known: bool) -> Option<Fault> {
    let line = Some(line_at(text, id.span().start));
    let name = id.get_ref();
    if !TopicId::is_valid(name) {
        return Some(Fault::new(
            FILE,
            line,
            format!(
                "`{name}` is no id: as a button it would not fit into Telegram's 64 bytes, or not be a file's name"
            ),
            "Use 1 to 32 of a-z, 0-9 and _",
        ));
    }
    if PHRASE_INTENTS.contains(&name.as_str()) || name == "urgent" || name == "menu" {
        return Some(Fault::new(
            FILE,
            line,
            format!("`{name}` has a meaning of its own"),
            "Choose another id",
        ));
    }
    known.then(|| {
        Fault::new(
            FILE,
            line,
            format!("`{name}` stands here twice"),
            "Leave one of them out",
        )
    })
}
