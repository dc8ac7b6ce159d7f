//! The sentences that the code asks for are those that the locale files have.

use std::collections::BTreeSet;

use enquiry_desk::assistant::dialogue::command::Command;
use enquiry_desk::assistant::dialogue::form::{FORM, Kind};
use enquiry_desk::assistant::reception::{Outcome, Reason, Stage};
use enquiry_desk::flow::channel::ChannelKind;
use enquiry_desk::store::staff::Role;

use crate::repository::{assistant, files};

/// Keys that are put together from a code.
fn composed() -> BTreeSet<String> {
    let dashed = |code: &str| code.replace('_', "-");
    let mut keys = BTreeSet::from([
        "ask-name-other".to_owned(),
        "why-summary".to_owned(),
        "invalid-too-long".to_owned(),
    ]);
    for row in &FORM {
        let question = dashed(row.question.code());
        for prefix in ["ask", "why", "invalid", "field"] {
            keys.insert(format!("{prefix}-{question}"));
        }
        if let Kind::One(codes) | Kind::Several(codes) = row.kind {
            keys.extend(
                codes
                    .iter()
                    .map(|code| format!("choice-{question}-{}", dashed(code))),
            );
        }
    }
    keys.extend(
        Command::ALL
            .iter()
            .map(|command| format!("command-{}", command.code())),
    );
    keys.extend((1..=7).map(|day| format!("day-{day}")));
    keys.extend(["day", "week", "month", "year"].map(|unit| format!("duration-{unit}")));
    keys.extend(of_the_desk());
    keys
}

/// Keys of the desk that are put together from a code.
fn of_the_desk() -> impl Iterator<Item = String> {
    let reasons = Reason::ALL.iter().map(|one| ("reason", one.code()));
    let stages = Stage::ALL.iter().map(|one| ("stage", one.code()));
    let outcomes = Outcome::ALL.iter().map(|one| ("outcome", one.code()));
    let roles = Role::ALL.iter().map(|one| ("role", one.code()));
    let channels = ChannelKind::ALL.iter().map(|one| ("channel", one.code()));
    let filters = ["all", "waiting", "mine", "urgent"].map(|one| ("filter", one));
    reasons
        .chain(stages)
        .chain(outcomes)
        .chain(roles)
        .chain(channels)
        .chain(filters)
        .map(|(group, code)| format!("desk-{group}-{}", code.replace('_', "-")))
}

#[test]
fn every_sentence_that_the_program_can_ask_for_exists() {
    let mind = assistant();
    for key in composed() {
        assert!(
            mind.texts.has(&key),
            "`{key}` is missing in the default language"
        );
    }
}

#[test]
fn every_sentence_of_the_locale_files_is_used() {
    let code: String = files("src", ".rs")
        .into_iter()
        .chain(files("src", ".html"))
        .map(|path| std::fs::read_to_string(path).expect("a source file"))
        .collect();
    let composed = composed();
    for path in files("locales/en-GB", ".ftl") {
        let text = std::fs::read_to_string(&path).expect("a locale file");
        for key in text
            .lines()
            .filter_map(|line| line.split_once(" ="))
            .map(|(key, _)| key)
        {
            let is_key = key
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
            if !is_key || key.is_empty() {
                continue;
            }
            let named = code.contains(&format!("\"{key}\""));
            let button = key
                .strip_prefix("button-")
                .is_some_and(|code_| code.contains(&format!("\"{}\"", code_.replace('-', "_"))));
            assert!(
                named || button || composed.contains(key),
                "`{key}` of {} is used nowhere",
                path.display()
            );
        }
    }
}
