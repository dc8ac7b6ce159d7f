//! Broken contents: each fault is named with its file, its line and its cure.

use std::collections::HashMap;
use std::path::PathBuf;

use enquiry_desk::assistant::Assistant;
use enquiry_desk::assistant::content::Files;
use enquiry_desk::assistant::fault::Fault;
use enquiry_desk::settings::Settings;

use crate::repository::{root, settings};

/// What is done to the content that is shipped.
enum Breakage {
    /// The first occurrence of a text in a file becomes another.
    Replace(&'static str, &'static str, &'static str),
    Remove(&'static str),
    Add(&'static str, &'static str),
    /// The whole file becomes another.
    Rewrite(&'static str, &'static str),
}

use Breakage::{Add, Remove, Replace, Rewrite};

/// A breakage, where the fault is (a line is known or not), and what it says.
type Case = (Breakage, &'static str, bool, &'static str);

fn cases() -> Vec<Case> {
    vec![
        (
            Remove("faq/topics.toml"),
            "faq/topics.toml",
            false,
            "missing",
        ),
        (
            Replace("faq/topics.toml", "[[topic]]", "[[topic"),
            "faq/topics.toml",
            true,
            "",
        ),
        (
            Replace("faq/topics.toml", "id = \"risks\"", "id = \"Risks!\""),
            "faq/topics.toml",
            true,
            "is no id",
        ),
        (
            Replace(
                "faq/topics.toml",
                "id = \"risks\"",
                "id = \"a_topic_whose_id_is_far_too_long_for_a_button_of_telegram_with_64\"",
            ),
            "faq/topics.toml",
            true,
            "64 bytes",
        ),
        (
            Replace("faq/topics.toml", "id = \"risks\"", "id = \"human\""),
            "faq/topics.toml",
            true,
            "meaning of its own",
        ),
        (
            Replace("faq/topics.toml", "id = \"risks\"", "id = \"cost\""),
            "faq/topics.toml",
            true,
            "twice",
        ),
        (
            Replace(
                "faq/topics.toml",
                "\"how_it_works\", \"suitability\", \"risks\"",
                "\"nowhere\"",
            ),
            "faq/topics.toml",
            true,
            "no topic",
        ),
        (
            Remove("faq/pl/risks.md"),
            "faq/pl/risks.md",
            false,
            "no answer in this language",
        ),
        (
            Add(
                "faq/pl/weather.md",
                "+++\ntitle = \"x\"\nquestions = [\"y\"]\n+++\nz",
            ),
            "faq/pl/weather.md",
            false,
            "is no topic",
        ),
        (
            Rewrite("faq/es/cost.md", "No front matter"),
            "faq/es/cost.md",
            true,
            "+++",
        ),
        (
            Rewrite(
                "faq/es/cost.md",
                "+++\ntitle = \"x\"\nquestions = [\"y\"]\n",
            ),
            "faq/es/cost.md",
            true,
            "second +++",
        ),
        (
            Rewrite("faq/es/cost.md", "+++\nquestions = [\"y\"]\n+++\nz"),
            "faq/es/cost.md",
            true,
            "title",
        ),
        (
            Rewrite(
                "faq/es/cost.md",
                "+++\ntitle = \"x\"\nquestions = []\n+++\nz",
            ),
            "faq/es/cost.md",
            true,
            "example questions",
        ),
        (
            Rewrite(
                "faq/es/cost.md",
                "+++\ntitle = \"x\"\nbutton = \"a label that is much too long for a phone\"\nquestions = [\"y\"]\n+++\nz",
            ),
            "faq/es/cost.md",
            true,
            "characters",
        ),
        (
            Rewrite(
                "faq/es/cost.md",
                "+++\ntitle = \"x\"\nquestions = [\"y\"]\n+++\n",
            ),
            "faq/es/cost.md",
            true,
            "empty",
        ),
        (
            Rewrite(
                "faq/es/cost.md",
                "+++\ntitle = \"x\"\nquestions = [\"y\"]\n+++\nCall {phone}",
            ),
            "faq/es/cost.md",
            true,
            "unknown placeholder {phone}",
        ),
        (
            Rewrite(
                "faq/es/cost.md",
                "+++\ntitle = \"x\"\nquestions = [\"y\"]\n+++\nSee [here](http://x)",
            ),
            "faq/es/cost.md",
            true,
            "a link",
        ),
        (
            Rewrite("faq/es/cost.md", "LONG"),
            "faq/es/cost.md",
            true,
            "4,096",
        ),
        (
            Remove("faq/ar/phrases.toml"),
            "faq/ar/phrases.toml",
            false,
            "missing",
        ),
        (
            Replace("faq/en-GB/phrases.toml", "greeting = [", "gretting = ["),
            "faq/en-GB/phrases.toml",
            true,
            "gretting",
        ),
        (
            Replace("faq/en-GB/phrases.toml", "not_sure = [", "notsure = ["),
            "faq/en-GB/phrases.toml",
            true,
            "notsure",
        ),
        (
            Replace("faq/en-GB/unanswered.toml", "[driving]", "[flying]"),
            "faq/en-GB/unanswered.toml",
            true,
            "flying",
        ),
        (
            Replace("faq/en-GB/red-flags.toml", "[groups]", "[grops]"),
            "faq/en-GB/red-flags.toml",
            true,
            "grops",
        ),
        (
            Replace("faq/en-GB/red-flags.toml", "\"@airway\"", "\"@airwy\""),
            "faq/en-GB/red-flags.toml",
            true,
            "airwy",
        ),
        (
            Replace("faq/en-GB/details.toml", "elbow = [", "elbo = ["),
            "faq/en-GB/details.toml",
            true,
            "elbo",
        ),
        (
            Add(
                "faq/approvals.toml",
                "[[approval]]\nfile = \"faq/en-GB/nothing.md\"\nsha256 = \"00\"\nby = \"Dr A\"\nat = \"2026-01-01\"\nreview_by = \"2027-01-01\"\n",
            ),
            "faq/approvals.toml",
            true,
            "does not exist",
        ),
        (
            Replace("locales/pl/assistant.ftl", "button-send =", "button-sned ="),
            "locales/pl/assistant.ftl",
            false,
            "`button-send` is missing",
        ),
        (
            Replace("locales/pl/assistant.ftl", "button-send =", "button-sned ="),
            "locales/pl/assistant.ftl",
            true,
            "`button-sned` is a key",
        ),
        (
            Replace("locales/es/assistant.ftl", "{ $until }", "{ $untill }"),
            "locales/es/assistant.ftl",
            true,
            "unknown placeholder $untill",
        ),
        (
            Replace("locales/es/assistant.ftl", "{ $until }", "17:00"),
            "locales/es/assistant.ftl",
            true,
            "leaves out $until",
        ),
        (
            Replace("locales/pl/assistant.ftl", "[few]", "[several]"),
            "locales/pl/assistant.ftl",
            true,
            "",
        ),
        (
            Replace("locales/ar/assistant.ftl", "[two]", "[other2]"),
            "locales/ar/assistant.ftl",
            true,
            "",
        ),
        (
            Replace(
                "locales/en-GB/assistant.ftl",
                "button-yes = Yes",
                "button-yes Yes",
            ),
            "locales/en-GB/assistant.ftl",
            true,
            "",
        ),
        (
            Replace(
                "locales/en-GB/assistant.ftl",
                "button-yes = Yes",
                "button-yes = Yes, this is what I would like to say to you",
            ),
            "locales/en-GB/assistant.ftl",
            true,
            "40 are allowed",
        ),
        (
            Replace(
                "locales/en-GB/assistant.ftl",
                "button-yes = Yes",
                "button-yes = [Yes](http://x)",
            ),
            "locales/en-GB/assistant.ftl",
            true,
            "a link",
        ),
    ]
}

fn broken(breakage: &Breakage) -> Files {
    let mut files = settings().content_files().expect("the content can be read");
    match breakage {
        Replace(path, from, to) => {
            let text = files
                .get_mut(*path)
                .unwrap_or_else(|| panic!("{path} exists"));
            assert!(text.contains(from), "`{from}` is in {path}");
            *text = text.replacen(from, to, 1);
        }
        Remove(path) => drop(files.remove(*path)),
        Rewrite(path, "LONG") => {
            let body = "Words and more words. ".repeat(250);
            let text = format!("+++\ntitle = \"x\"\nquestions = [\"y\"]\n+++\n{body}");
            files.insert((*path).to_owned(), text);
        }
        Add(path, text) | Rewrite(path, text) => {
            files.insert((*path).to_owned(), (*text).to_owned());
        }
    }
    files
}

fn faults(files: &Files) -> Vec<Fault> {
    Assistant::new(files, settings().clinic)
        .err()
        .unwrap_or_default()
}

#[test]
fn every_fault_of_the_content_is_named_with_its_place_and_its_cure() {
    let cases = cases();
    assert!(cases.len() >= 30);
    for (breakage, file, has_line, message) in &cases {
        let found = faults(&broken(breakage));
        let named = found.iter().find(|fault| {
            fault.file == *file
                && fault.message.contains(message)
                && fault.line.is_some() == *has_line
        });
        let all: Vec<String> = found.iter().map(ToString::to_string).collect();
        let fault =
            named.unwrap_or_else(|| panic!("{file}: `{message}` is not among\n{}", all.join("\n")));
        assert!(!fault.cure.is_empty(), "{fault}");
    }
}

#[test]
fn all_faults_are_told_at_once() {
    let mut files = settings().content_files().expect("the content can be read");
    files.remove("faq/pl/risks.md");
    files.remove("faq/ar/phrases.toml");
    files.remove("locales/es/assistant.ftl");
    let found = faults(&files);
    for file in ["faq/pl/risks.md", "faq/ar/phrases.toml"] {
        assert!(found.iter().any(|fault| fault.file == file), "{file}");
    }
    assert!(
        found
            .iter()
            .any(|fault| fault.file.starts_with("locales/es"))
    );
}

#[test]
fn a_language_without_a_folder_is_a_fault() {
    let text = std::fs::read_to_string(root().join("clinic.toml")).expect("the settings");
    let text = text.replace("\"zh-Hans\"]", "\"zh-Hans\", \"nl\"]");
    let settings = Settings::parse("clinic.toml", &text, PathBuf::new(), &HashMap::new())
        .expect("valid settings");
    let files = crate::repository::settings()
        .content_files()
        .expect("the content can be read");
    let found = Assistant::new(&files, settings.clinic)
        .err()
        .unwrap_or_default();
    assert!(
        found.iter().any(|fault| fault.file == "faq/nl"),
        "{found:?}"
    );
}

#[test]
fn the_content_that_is_shipped_has_no_faults() {
    let files = settings().content_files().expect("the content can be read");
    let found: Vec<String> = faults(&files).iter().map(ToString::to_string).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
