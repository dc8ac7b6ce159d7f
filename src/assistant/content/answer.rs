//! `faq/<lang>/<topic>.md`: one approved answer.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Files;
use super::topics::Index;
use crate::assistant::clinic::{Clinic, Package};
use crate::assistant::fault::{Fault, line_at, toml_fault};
use crate::assistant::intent::TopicId;
use crate::assistant::markdown;
use crate::assistant::reply::{Block, REPLY_LIMIT, RichText, Span};

/// The longest label of a button, in characters: more is cut off on a phone.
const BUTTON_LIMIT: usize = 30;
/// What a message holds beside the answer: its title and a notice.
const ROOM_FOR_TITLE: usize = 200;

/// An approved answer in one language.
#[derive(Clone, Debug)]
pub struct Answer {
    pub title: String,
    pub button: String,
    pub questions: Vec<String>,
    /// Ready to send, the clinic's facts inserted.
    pub body: RichText,
    /// Everything a patient reads of it, as an approval is given for it (C9): title, button
    /// and body, but not the example questions, which only teach.
    pub words: String,
    /// Path of the file.
    pub file: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FrontMatter {
    title: String,
    #[serde(default)]
    button: Option<String>,
    #[serde(default)]
    questions: Vec<String>,
}

/// The answers of one language; a topic without a file is a fault.
pub fn parse_all(
    files: &Files,
    folder: &str,
    index: &Index,
    clinic: &Clinic,
    faults: &mut Vec<Fault>,
) -> BTreeMap<TopicId, Answer> {
    let mut answers = BTreeMap::new();
    for topic in &index.topics {
        let path = format!("{folder}/{}.md", topic.id);
        if !files.contains_key(&path) {
            faults.push(Fault::new(
                &path,
                None,
                format!("the topic `{}` has no answer in this language", topic.id),
                "Add the file, or take the topic out of faq/topics.toml",
            ));
        }
    }
    let prefix = format!("{folder}/");
    for (path, text) in files
        .iter()
        .filter(|(path, _)| path.starts_with(&prefix) && path.ends_with(".md"))
    {
        let name = &path[prefix.len()..path.len() - 3];
        let id = TopicId::new(name);
        if !index.knows(&id) {
            faults.push(Fault::new(
                path,
                None,
                format!("`{name}` is no topic"),
                "Add it to faq/topics.toml, or correct the file's name",
            ));
            continue;
        }
        match Answer::parse(path, text, clinic) {
            Ok(answer) => {
                answers.insert(id, answer);
            }
            Err(more) => faults.extend(more),
        }
    }
    answers
}

impl Answer {
    fn parse(path: &str, text: &str, clinic: &Clinic) -> Result<Self, Vec<Fault>> {
        let (front, body, body_start) = split(path, text).map_err(|fault| vec![fault])?;
        let front: FrontMatter =
            toml::from_str(front).map_err(|error| vec![toml_fault(path, front, &error, 2)])?;
        let mut faults = front_faults(path, text, &front);
        let body_fault = |offset: usize, what: String, cure: &str| {
            Fault::new(path, Some(line_at(text, body_start + offset)), what, cure)
        };
        if body.trim().is_empty() {
            faults.push(body_fault(
                0,
                "the answer is empty".to_owned(),
                "Write the answer below the second +++",
            ));
        }
        for (offset, name) in unknown_placeholders(body) {
            faults.push(body_fault(
                offset,
                format!("unknown placeholder {{{name}}}"),
                "Known are {clinic_name}, {clinic_phone}, {clinic_address} and {packages}",
            ));
        }
        let told = insert_facts(body, clinic);
        let rich = match markdown::parse(&told) {
            Ok(rich) => rich,
            Err(unsupported) => {
                faults.extend(unsupported.iter().map(|found| {
                    body_fault(
                        found.offset.min(body.len()),
                        format!("the answer holds {}", found.what),
                        "Use plain paragraphs, - lists, **strong** and *emphasis* only",
                    )
                }));
                RichText::default()
            }
        };
        let length = rich.to_plain().encode_utf16().count();
        if length > REPLY_LIMIT - ROOM_FOR_TITLE {
            faults.push(body_fault(
                0,
                format!("the answer has {length} characters; Telegram takes 4,096 with the title"),
                "Shorten it, or make two topics of it",
            ));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let button = front.button.unwrap_or_else(|| front.title.clone());
        Ok(Self {
            words: format!("{}\n{button}\n\n{}", front.title, told.trim()),
            button,
            title: front.title,
            questions: front.questions,
            body: rich,
            file: path.to_owned(),
        })
    }

    /// The title above the answer, as one text.
    pub fn to_text(&self) -> RichText {
        let mut text = RichText(vec![Block::Heading(vec![Span::plain(self.title.clone())])]);
        text.extend(self.body.clone());
        text
    }
}

/// Front matter, body and the byte at which the body begins.
fn split<'a>(path: &str, text: &'a str) -> Result<(&'a str, &'a str, usize), Fault> {
    let cure = "Begin the file with a line +++, the title and the questions, and a second line +++";
    let rest = text
        .strip_prefix("+++\n")
        .ok_or_else(|| Fault::new(path, Some(1), "the file does not begin with +++", cure))?;
    let end = rest
        .find("\n+++")
        .ok_or_else(|| Fault::new(path, Some(1), "the second +++ is missing", cure))?;
    let after = &rest[end + 4..];
    let start = 4 + end + 4 + after.find('\n').map_or(after.len(), |at| at + 1);
    Ok((&rest[..=end], text.get(start..).unwrap_or(""), start))
}

fn front_faults(path: &str, text: &str, front: &FrontMatter) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut add = |key: &str, what: String, cure: &str| {
        let line = super::line_with(text, key);
        faults.push(Fault::new(path, line, what, cure));
    };
    if front.title.trim().is_empty() {
        add(
            "title",
            "the title is empty".to_owned(),
            "Write what stands above the answer",
        );
    }
    let button = front.button.as_deref().unwrap_or(&front.title);
    let length = button.chars().count();
    if length > BUTTON_LIMIT {
        add(
            "button",
            format!("the button has {length} characters; {BUTTON_LIMIT} fit on a phone"),
            "Shorten it, or add a shorter `button`",
        );
    }
    if front
        .questions
        .iter()
        .all(|question| question.trim().is_empty())
    {
        add(
            "questions",
            "there are no example questions".to_owned(),
            "Add some as patients write them: the assistant learns from them",
        );
    }
    faults
}

const PLACEHOLDERS: [&str; 4] = ["clinic_name", "clinic_phone", "clinic_address", "packages"];

fn unknown_placeholders(body: &str) -> Vec<(usize, &str)> {
    let mut unknown = Vec::new();
    let mut from = 0;
    while let Some(open) = body[from..].find('{').map(|at| at + from) {
        let close = body[open..].find('}').map_or(body.len(), |at| at + open);
        let name = &body[open + 1..close];
        if !PLACEHOLDERS.contains(&name) {
            unknown.push((open, name));
        }
        from = close.min(body.len());
        if from <= open {
            break;
        }
    }
    unknown
}

fn insert_facts(body: &str, clinic: &Clinic) -> String {
    body.replace("{clinic_name}", &markdown::escape(&clinic.name))
        .replace("{clinic_phone}", &markdown::escape(&clinic.phone))
        .replace("{clinic_address}", &markdown::escape(&clinic.address))
        .replace("{packages}", &price_list(&clinic.packages))
}

fn price_list(packages: &[Package]) -> String {
    packages
        .iter()
        .map(|package| {
            format!(
                "- {}: **{}**",
                markdown::escape(&package.name),
                markdown::escape(&package.price)
            )
        })
        .collect::<Vec<_>>()
        .join("\n")
}
