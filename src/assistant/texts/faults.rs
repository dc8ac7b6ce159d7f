//! What can be wrong with locale files.
//!
//! Promises: a syntax error, a missing or unknown key, a placeholder that the default
//! language does not have, a plural that lacks a form of its language, a text over its
//! limit - each with file, line and cure.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, Variant,
    VariantKey,
};
use fluent_syntax::parser;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

use super::{Files, paths};
use crate::assistant::fault::{Fault, line_at};
use crate::assistant::language::Language;
use crate::assistant::markdown;

/// Limits in characters for keys that Telegram limits; by the beginning of the key.
const LIMITS: [(&str, usize); 5] = [
    ("bot-description", 512),
    ("bot-short-description", 120),
    ("command-", 256),
    ("button-", 40),
    ("choice-", 40),
];
/// What all other texts may have: room for facts, under the 4,096 of a message.
const TEXT_LIMIT: usize = 3000;

/// One message of one language.
struct Found {
    file: String,
    line: usize,
    placeholders: BTreeSet<String>,
}

type Keys = BTreeMap<String, Found>;

/// Every fault of every language; the first language is the measure.
pub fn find(files: &Files, languages: &[Language]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let keys: Vec<(&Language, Keys)> = languages
        .iter()
        .map(|language| (language, read(files, language, &mut faults)))
        .collect();
    if let Some(((default, measure), others)) = keys.split_first() {
        for (language, own) in others {
            compare(language, own, default, measure, &mut faults);
        }
    }
    faults
}

fn read(files: &Files, language: &Language, faults: &mut Vec<Fault>) -> Keys {
    let mut keys = Keys::new();
    let mut any = false;
    for (path, text) in paths(files, language) {
        any = true;
        let resource = match parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((partial, errors)) => {
                for error in errors {
                    faults.push(Fault::new(
                        path,
                        Some(line_at(text, error.pos.start)),
                        error.kind.to_string(),
                        "Mend the Fluent syntax at this place",
                    ));
                }
                partial
            }
        };
        read_resource(path, text, &resource, language, &mut keys, faults);
    }
    if !any {
        faults.push(Fault::new(
            &format!("locales/{language}"),
            None,
            "there is no .ftl file for this language",
            "Copy the files of the default language there and translate them, or take the language out of clinic.toml",
        ));
    }
    keys
}

fn read_resource(
    path: &str,
    text: &str,
    resource: &Resource<&str>,
    language: &Language,
    keys: &mut Keys,
    faults: &mut Vec<Fault>,
) {
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let name = message.id.name;
        let line = line_of(text, name);
        let Some(pattern) = &message.value else {
            faults.push(Fault::new(
                path,
                Some(line),
                format!("`{name}` has no text"),
                "Write the sentence behind =",
            ));
            continue;
        };
        let found = Found {
            file: path.to_owned(),
            line,
            placeholders: placeholders(pattern),
        };
        faults.extend(plural_faults(path, line, message, pattern, language));
        faults.extend(text_faults(path, line, name, pattern));
        if keys.insert(name.to_owned(), found).is_some() {
            faults.push(Fault::new(
                path,
                Some(line),
                format!("`{name}` stands here a second time"),
                "Leave one of them out",
            ));
        }
    }
}

/// The line on which the message `name` begins.
fn line_of(text: &str, name: &str) -> usize {
    text.lines()
        .position(|line| {
            line.strip_prefix(name)
                .is_some_and(|rest| rest.trim_start().starts_with('='))
        })
        .map_or(1, |index| index + 1)
}

fn compare(
    language: &Language,
    own: &Keys,
    default: &Language,
    measure: &Keys,
    faults: &mut Vec<Fault>,
) {
    for (key, there) in measure {
        let Some(here) = own.get(key) else {
            let file = there.file.replace(
                &format!("locales/{default}/"),
                &format!("locales/{language}/"),
            );
            faults.push(Fault::new(
                &file,
                None,
                format!("`{key}` is missing"),
                format!("Translate it from {}:{}", there.file, there.line),
            ));
            continue;
        };
        for unknown in here.placeholders.difference(&there.placeholders) {
            faults.push(Fault::new(
                &here.file,
                Some(here.line),
                format!("`{key}` uses the unknown placeholder ${unknown}"),
                format!(
                    "{}:{} has: {}",
                    there.file,
                    there.line,
                    list(&there.placeholders)
                ),
            ));
        }
        for lost in there.placeholders.difference(&here.placeholders) {
            faults.push(Fault::new(
                &here.file,
                Some(here.line),
                format!("`{key}` leaves out ${lost}"),
                format!("Put {{ ${lost} }} where it belongs in the sentence"),
            ));
        }
    }
    for (key, here) in own.iter().filter(|(key, _)| !measure.contains_key(*key)) {
        faults.push(Fault::new(
            &here.file,
            Some(here.line),
            format!("`{key}` is a key that {default} does not have"),
            "Correct its name or leave it out",
        ));
    }
}

fn list(names: &BTreeSet<String>) -> String {
    if names.is_empty() {
        return "none".to_owned();
    }
    names
        .iter()
        .map(|name| format!("${name}"))
        .collect::<Vec<_>>()
        .join(", ")
}

fn placeholders(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    walk(
        pattern,
        &mut |expression| {
            if let InlineExpression::VariableReference { id } = expression {
                names.insert(id.name.to_owned());
            }
        },
        &mut |_, _| {},
    );
    names
}

/// Visits every inline expression, and every selection with its variants.
fn walk<'a>(
    pattern: &'a Pattern<&'a str>,
    inline: &mut dyn FnMut(&'a InlineExpression<&'a str>),
    select: &mut dyn FnMut(&'a InlineExpression<&'a str>, &'a [Variant<&'a str>]),
) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(expression) => inline(expression),
            Expression::Select { selector, variants } => {
                inline(selector);
                select(selector, variants);
                for variant in variants {
                    walk(&variant.value, inline, select);
                }
            }
        }
    }
}

fn plural_faults(
    path: &str,
    line: usize,
    message: &Message<&str>,
    pattern: &Pattern<&str>,
    language: &Language,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    let needed = plural_forms(language);
    walk(pattern, &mut |_| {}, &mut |_, variants| {
        let present: BTreeSet<&str> = variants
            .iter()
            .filter_map(|variant| match &variant.key {
                VariantKey::Identifier { name } => Some(*name),
                VariantKey::NumberLiteral { .. } => None,
            })
            .collect();
        // A selection with a form beside `other` is a plural: `[male]` and `[other]` is not.
        let is_plural = present
            .iter()
            .any(|name| *name != "other" && ALL_FORMS.contains(name));
        if !is_plural {
            return;
        }
        for name in present.iter().filter(|name| !ALL_FORMS.contains(name)) {
            faults.push(Fault::new(
                path,
                Some(line),
                format!(
                    "the plural in `{}` has the unknown form [{name}]",
                    message.id.name
                ),
                format!("{language} needs: {}", needed.join(", ")),
            ));
        }
        for form in needed.iter().filter(|form| !present.contains(*form)) {
            faults.push(Fault::new(
                path,
                Some(line),
                format!(
                    "the plural in `{}` lacks the form [{form}]",
                    message.id.name
                ),
                format!("{language} needs: {}", needed.join(", ")),
            ));
        }
    });
    faults
}

const ALL_FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural forms that whole numbers take in a language, `other` always among them.
fn plural_forms(language: &Language) -> Vec<&'static str> {
    let base: unic_langid::LanguageIdentifier = language.primary().parse().unwrap_or_default();
    let Ok(rules) = PluralRules::create(base, PluralRuleType::CARDINAL) else {
        return vec!["other"];
    };
    let taken: BTreeSet<&str> = (0..=200_u32)
        .filter_map(|number| rules.select(number).ok())
        .map(form_name)
        .chain(["other"])
        .collect();
    ALL_FORMS
        .into_iter()
        .filter(|form| taken.contains(form))
        .collect()
}

fn form_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

fn text_faults(path: &str, line: usize, name: &str, pattern: &Pattern<&str>) -> Vec<Fault> {
    let text: String = pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => *value,
            PatternElement::Placeable { .. } => "x",
        })
        .collect();
    let mut faults = Vec::new();
    let limit = LIMITS
        .iter()
        .find(|(prefix, _)| name.starts_with(prefix))
        .map_or(TEXT_LIMIT, |(_, limit)| *limit);
    let length = text.encode_utf16().count();
    if length > limit {
        faults.push(Fault::new(
            path,
            Some(line),
            format!("`{name}` has {length} characters; {limit} are allowed"),
            "Shorten it",
        ));
    }
    for unsupported in markdown::parse(&text).err().into_iter().flatten() {
        faults.push(Fault::new(
            path,
            Some(line),
            format!("`{name}` holds {}", unsupported.what),
            "Use plain paragraphs, - lists, **strong** and *emphasis* only",
        ));
    }
    faults
}
