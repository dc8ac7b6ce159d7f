//! The clinic's content: topics, approved answers, example messages, lexicons.
//!
//! ```text
//! faq/topics.toml   faq/<lang>/<topic>.md   faq/<lang>/{unanswered,phrases,red-flags,danger,details}.toml
//!         \________________ Content::parse(files, clinic) ______________/
//!                     Content            or every fault, with file, line and cure
//! ```
//!
//! Promises: content that exists is complete - each topic has an answer in each language.
//! Refuses: reading files; the caller hands over their text.

mod answer;
mod ledger;
mod phrases;
mod serving;
mod topics;
mod unanswered;

use std::collections::{BTreeMap, HashMap};

pub use answer::Answer;
pub use ledger::{Approval, FILE as LEDGER_FILE, Ledger, Standing};
pub use phrases::{Phrases, ShortAnswer};
pub use serving::Served;
pub use topics::Topic;
pub use unanswered::UnansweredTopic;

use super::clinic::Clinic;
use super::fault::Fault;
use super::intent::TopicId;
use super::language::Language;
pub use super::texts::Files;

/// The content of all languages.
#[derive(Debug)]
pub struct Content {
    /// In menu order.
    pub topics: Vec<Topic>,
    /// Topics that reception answers where no file answers them.
    pub unanswered: Vec<TopicId>,
    languages: BTreeMap<Language, LanguageContent>,
    pub ledger: Ledger,
}

/// The content of one language.
#[derive(Debug)]
pub struct LanguageContent {
    pub answers: BTreeMap<TopicId, Answer>,
    pub unanswered: BTreeMap<TopicId, UnansweredTopic>,
    pub phrases: Phrases,
    /// `red-flags.toml` as it stands; understanding compiles it.
    pub red_flags: String,
    /// `danger.toml` as it stands; understanding learns from it.
    pub danger: String,
    /// `details.toml` as it stands; understanding compiles it.
    pub details: String,
}

/// One example message and what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example<'a> {
    pub intent: &'a str,
    pub text: &'a str,
}

impl Content {
    /// Reads the content of the clinic's languages, or names every fault.
    pub fn parse(files: &Files, clinic: &Clinic) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let index = topics::Index::parse(files, &mut faults);
        let mut languages = BTreeMap::new();
        for language in &clinic.languages {
            if let Some(content) =
                LanguageContent::parse(files, language, &index, clinic, &mut faults)
            {
                languages.insert(language.clone(), content);
            }
        }
        let mut ledger = Ledger::parse(files, &mut faults);
        for content in languages.values() {
            for answer in content.answers.values() {
                ledger.learn(&answer.file, &answer.words);
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Self {
            topics: index.topics,
            unanswered: index.unanswered,
            languages,
            ledger,
        })
    }

    /// The content of a language that the clinic offers.
    pub fn language(&self, language: &Language) -> Option<&LanguageContent> {
        self.languages.get(language)
    }

    pub fn languages(&self) -> impl Iterator<Item = (&Language, &LanguageContent)> {
        self.languages.iter()
    }

    /// The answer to a topic, approved or not; what may be served says [`Self::serve`].
    pub fn answer(&self, language: &Language, topic: &TopicId) -> Option<&Answer> {
        self.languages.get(language)?.answers.get(topic)
    }

    /// The topics shown beside an answer.
    pub fn related(&self, topic: &TopicId) -> &[TopicId] {
        self.topics
            .iter()
            .find(|known| known.id == *topic)
            .map_or(&[], |known| &known.related)
    }

    /// The name of a topic as a button shows it, answered or not.
    pub fn label(&self, language: &Language, topic: &TopicId) -> Option<&str> {
        let content = self.languages.get(language)?;
        content
            .answers
            .get(topic)
            .map(|answer| answer.button.as_str())
            .or_else(|| {
                content
                    .unanswered
                    .get(topic)
                    .map(|topic| topic.title.as_str())
            })
    }
}

impl LanguageContent {
    fn parse(
        files: &Files,
        language: &Language,
        index: &topics::Index,
        clinic: &Clinic,
        faults: &mut Vec<Fault>,
    ) -> Option<Self> {
        let folder = format!("faq/{language}");
        if !files
            .keys()
            .any(|path| path.starts_with(&format!("{folder}/")))
        {
            faults.push(Fault::new(
                &folder,
                None,
                "there is no folder with the answers of this language",
                "Add it, or take the language out of clinic.toml",
            ));
            return None;
        }
        let answers = answer::parse_all(files, &folder, index, clinic, faults);
        let unanswered = unanswered::parse(files, &folder, index, faults);
        let phrases = Phrases::parse(files, &folder, faults);
        let red_flags = required(files, &folder, "red-flags.toml", faults);
        let danger = required(files, &folder, "danger.toml", faults);
        let details = required(files, &folder, "details.toml", faults);
        let content = Self {
            answers,
            unanswered,
            phrases: phrases?,
            red_flags: red_flags?,
            danger: danger?,
            details: details?,
        };
        content.find_shared_examples(files, &folder, faults);
        Some(content)
    }

    /// Every example message, with its intent.
    pub fn examples(&self) -> impl Iterator<Item = Example<'_>> {
        let topics = self
            .answers
            .iter()
            .map(|(id, answer)| (id, &answer.questions));
        let unanswered = self
            .unanswered
            .iter()
            .map(|(id, topic)| (id, &topic.questions));
        let of_topics = topics
            .chain(unanswered)
            .map(|(id, texts)| (id.as_str(), texts));
        let of_phrases = self
            .phrases
            .examples
            .iter()
            .map(|(id, texts)| (id.as_str(), texts));
        of_topics
            .chain(of_phrases)
            .flat_map(|(intent, texts)| texts.iter().map(move |text| Example { intent, text }))
    }

    /// An example that stands under two intents teaches nothing and hides a mistake.
    fn find_shared_examples(&self, files: &Files, folder: &str, faults: &mut Vec<Fault>) {
        let mut seen: HashMap<String, &str> = HashMap::new();
        for example in self.examples() {
            let folded = example.text.trim().to_lowercase();
            match seen.get(&folded) {
                Some(other) if *other != example.intent => {
                    let (file, line) = place_of(files, folder, example.text);
                    faults.push(Fault::new(
                        &file,
                        line,
                        format!(
                            "the example \"{}\" stands under {other} and under {}",
                            example.text, example.intent
                        ),
                        "Keep it where it belongs",
                    ));
                }
                _ => {
                    seen.insert(folded, example.intent);
                }
            }
        }
    }
}

/// The last file and line of a folder in which a text stands.
fn place_of(files: &Files, folder: &str, text: &str) -> (String, Option<usize>) {
    let prefix = format!("{folder}/");
    files
        .iter()
        .filter(|(path, _)| path.starts_with(&prefix))
        .filter_map(|(path, body)| Some((path, line_with(body, text)?)))
        .next_back()
        .map_or((folder.to_owned(), None), |(path, line)| {
            (path.clone(), Some(line))
        })
}

/// The first line that holds `needle`, 1 being the first.
fn line_with(text: &str, needle: &str) -> Option<usize> {
    text.lines()
        .position(|line| line.contains(needle))
        .map(|index| index + 1)
}

/// The text of a file that each language must have.
fn required(files: &Files, folder: &str, name: &str, faults: &mut Vec<Fault>) -> Option<String> {
    let path = format!("{folder}/{name}");
    let text = files.get(&path).cloned();
    if text.is_none() {
        faults.push(Fault::new(
            &path,
            None,
            "the file is missing",
            "Add it; faq/README.md shows the format",
        ));
    }
    text
}
