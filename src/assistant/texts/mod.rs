//! Every sentence of the assistant, in Fluent, one bundle a language.
//!
//! Promises: a key that exists in the default language exists in all (else start-up
//! stops with every fault, see [`faults`]); what a patient wrote can stand in a sentence
//! without becoming markup. Refuses: text that is not in the locale files.

mod faults;

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use super::clinic::Clinic;
use super::details::Lasting;
use super::fault::Fault;
use super::language::{Direction, Language};
use super::markdown;
use super::reply::RichText;

/// Files by their path relative to the content's folder, with their text.
pub type Files = BTreeMap<String, String>;

/// A value that is put into a sentence.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    Text(&'a str),
    Number(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

/// Names and values for one sentence.
pub type Args<'a> = [(&'a str, Value<'a>)];

/// What a clinic approves beside the answers: what to do in danger, consent, privacy (C9).
pub const TO_APPROVE: [&str; 7] = [
    "red-flag-emergency",
    "red-flag-urgent",
    "red-flag-distress",
    "ask-consent",
    "why-consent",
    "privacy",
    "privacy-data",
];

/// The sentences of all languages.
pub struct Texts {
    bundles: BTreeMap<Language, FluentBundle<Arc<FluentResource>>>,
    default: Language,
}

impl Texts {
    /// Reads `locales/<lang>/*.ftl` for each language, or names every fault. The first
    /// language is the measure for the others.
    pub fn parse(files: &Files, languages: &[Language]) -> Result<Self, Vec<Fault>> {
        let found = faults::find(files, languages);
        let Some(default) = languages.first() else {
            return Err(found);
        };
        if !found.is_empty() {
            return Err(found);
        }
        let bundles = languages
            .iter()
            .map(|language| (language.clone(), bundle(files, language)))
            .collect();
        Ok(Self {
            bundles,
            default: default.clone(),
        })
    }

    /// A sentence as plain text, for buttons and lists of commands.
    pub fn plain(&self, language: &Language, key: &str, args: &Args<'_>) -> String {
        let values = args.iter().map(|(name, value)| {
            let value = match value {
                Value::Text(text) => FluentValue::from(*text),
                Value::Number(number) => FluentValue::from(*number),
            };
            (*name, value)
        });
        self.format(language, key, &values.collect())
    }

    /// A sentence with its emphasis. Values stand for themselves.
    pub fn rich(&self, language: &Language, key: &str, args: &Args<'_>) -> RichText {
        let values = args.iter().map(|(name, value)| {
            let value = match value {
                Value::Text(text) => FluentValue::from(markdown::escape(text)),
                Value::Number(number) => FluentValue::from(*number),
            };
            (*name, value)
        });
        markdown::parse_lenient(&self.format(language, key, &values.collect()))
    }

    /// The texts [`TO_APPROVE`] of a language, the clinic's facts inserted.
    pub fn to_approve(&self, language: &Language, clinic: &Clinic) -> String {
        let numbers = &clinic.emergency;
        let facts = [
            ("clinic", Value::Text(&clinic.name)),
            ("phone", Value::Text(&clinic.phone)),
            ("ambulance", Value::Text(&numbers.ambulance)),
            ("advice", Value::Text(&numbers.advice)),
            ("crisis", Value::Text(&numbers.crisis)),
        ];
        let texts = TO_APPROVE.map(|key| {
            let text = self.plain(language, key, &facts);
            format!("{key}\n{text}")
        });
        texts.join("\n\n")
    }

    /// What an answer that was chosen is called; both codes are those of the export.
    pub fn choice(&self, language: &Language, question: &str, code: &str) -> String {
        let (question, code) = (question.replace('_', "-"), code.replace('_', "-"));
        self.plain(language, &format!("choice-{question}-{code}"), &[])
    }

    /// How long something has lasted: "1 year 6 months".
    pub fn lasting(&self, language: &Language, lasting: &Lasting) -> String {
        let parts: Vec<String> = lasting
            .parts()
            .map(|(number, unit)| {
                let args = [("n", Value::Number(number))];
                self.plain(language, &format!("duration-{unit}"), &args)
            })
            .collect();
        parts.join(" ")
    }

    /// Whether any language has this key.
    pub fn has(&self, key: &str) -> bool {
        self.bundles
            .get(&self.default)
            .is_some_and(|bundle| bundle.has_message(key))
    }

    fn format(&self, language: &Language, key: &str, args: &FluentArgs<'_>) -> String {
        let own = self.bundles.get(language);
        let default = self.bundles.get(&self.default);
        own.into_iter()
            .chain(default)
            .find_map(|bundle| {
                let pattern = bundle.get_message(key)?.value()?;
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, Some(args), &mut errors);
                Some(text.into_owned())
            })
            .unwrap_or_else(|| {
                debug_assert!(false, "no text for `{key}`");
                String::new()
            })
    }
}

/// The names of the locale files of one language.
fn paths<'a>(
    files: &'a Files,
    language: &Language,
) -> impl Iterator<Item = (&'a String, &'a String)> {
    let folder = format!("locales/{language}/");
    files
        .iter()
        .filter(move |(path, _)| path.starts_with(&folder) && path.ends_with(".ftl"))
}

fn bundle(files: &Files, language: &Language) -> FluentBundle<Arc<FluentResource>> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
    // Isolates keep a Latin name or number in order inside Arabic text. Elsewhere they
    // would only get in the way of people who copy a number.
    bundle.set_use_isolating(language.direction() == Direction::RightToLeft);
    for (_, text) in paths(files, language) {
        let resource = FluentResource::try_new(text.clone()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(Arc::new(resource));
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts() -> Texts {
        let files = Files::from([
            (
                "locales/en-GB/a.ftl".to_owned(),
                "hello = Hello, **{ $name }**!\nplaces = { $n ->\n    [one] one place\n   *[other] { $n } places\n }\n".to_owned(),
            ),
            (
                "locales/pl/a.ftl".to_owned(),
                "hello = Witaj, { $name }!\nplaces = { $n ->\n    [one] { $n } miejsce\n    [few] { $n } miejsca\n    [many] { $n } miejsc\n   *[other] { $n } miejsca\n }\n".to_owned(),
            ),
        ]);
        let languages = ["en-GB", "pl"].map(|tag| Language::parse(tag).unwrap());
        Texts::parse(&files, &languages).unwrap()
    }

    #[test]
    fn a_value_never_becomes_markup() {
        let english = Language::parse("en-GB").unwrap();
        let text = texts().rich(&english, "hello", &[("name", "*Bob*\n- x".into())]);
        assert_eq!(text.to_plain(), "Hello, *Bob* - x!");
    }

    #[test]
    fn plurals_follow_the_language() {
        let polish = Language::parse("pl").unwrap();
        let say = |n: u32| texts().plain(&polish, "places", &[("n", n.into())]);
        assert_eq!(
            [say(1), say(3), say(5)],
            ["1 miejsce", "3 miejsca", "5 miejsc"]
        );
    }
}
