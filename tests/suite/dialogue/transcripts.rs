//! Whole conversations from files in `tests/transcripts/`.
//!
//! ```text
//! language: en-GB
//! > how much is it?          the patient types
//! [Make an enquiry]          the patient presses
//! @ claim                    reception acts
//! ~ 48                       so many hours pass
//! < Prolotherapy cost        the replies to this hold these words, in this order
//! ! emergency                the conversation waits for this reason
//! = {"body_area":"knee"}     the enquiry that was sent holds these fields
//! ```

use enquiry_desk::assistant::reception::Move;
use jiff::ToSpan;
use serde_json::Value;

use super::chat::{Chat, said};
use crate::repository::{assistant, files};

fn play(name: &str, script: &str) {
    let mut lines = script.lines().enumerate();
    let language = lines
        .next()
        .and_then(|(_, line)| line.strip_prefix("language: "))
        .unwrap_or_else(|| panic!("{name}: the first line names the language"));
    let mut chat = Chat::new(&assistant(), language);
    let mut heard = String::new();
    for (number, line) in lines {
        let place = format!("{name}:{}", number + 1);
        let (mark, rest) = line.split_at(line.chars().next().map_or(0, char::len_utf8));
        let rest = rest.trim();
        match mark {
            "" | "#" => {}
            ">" => heard = said(&chat.text(rest)),
            "[" => heard = said(&chat.press_label(rest.trim_end_matches(']'))),
            "@" => {
                chat.reception(Move::from_code(rest).unwrap_or_else(|| panic!("{place}: {rest}")))
            }
            "~" => {
                let hours: i64 = rest.parse().unwrap_or_else(|_| panic!("{place}: {rest}"));
                chat.now = chat.now.saturating_add(hours.hours()).expect("hours fit");
            }
            "<" => {
                let at = heard
                    .find(rest)
                    .unwrap_or_else(|| panic!("{place}: `{rest}` is not in\n{heard}"));
                heard.drain(..at + rest.len());
            }
            "!" => assert_eq!(
                chat.reason.map(|reason| reason.code()),
                Some(rest),
                "{place}"
            ),
            "=" => hold(&chat, rest, &place),
            other => panic!("{place}: unknown mark `{other}`"),
        }
    }
}

fn hold(chat: &Chat, expected: &str, place: &str) {
    let enquiry = chat
        .enquiries
        .last()
        .unwrap_or_else(|| panic!("{place}: nothing was sent"));
    let enquiry = serde_json::to_value(enquiry).expect("an enquiry is JSON");
    let expected: Value =
        serde_json::from_str(expected).unwrap_or_else(|error| panic!("{place}: {error}"));
    for (field, value) in expected.as_object().expect("an object") {
        assert_eq!(&enquiry[field], value, "{place}: {field}");
    }
}

#[test]
fn conversations_go_as_written_down() {
    let scripts = files("tests/transcripts", ".txt");
    assert!(scripts.len() >= 6, "the transcripts are there");
    for path in scripts {
        let script = std::fs::read_to_string(&path).expect("a transcript");
        play(
            &path.file_name().unwrap_or_default().to_string_lossy(),
            &script,
        );
    }
}
