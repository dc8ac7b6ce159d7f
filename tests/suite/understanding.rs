//! Understanding by the real content: figures that must not fall, follow-ups that lean on
//! the answer before, hostile messages.
//!
//! The floors stand a little below what was measured; `enquiry-desk eval` prints the
//! figures themselves. `ENQUIRY_DESK_FULL=1` runs a million random messages.

use std::fs;

use enquiry_desk::assistant::intent::{Intent, TopicId};
use enquiry_desk::assistant::language::Language;
use enquiry_desk::assistant::understanding::Understanding;
use rstest::rstest;

use crate::repository::{assistant, root};

/// What the report half of a language must reach.
struct Floors {
    right: f64,
    refused: f64,
    out_of_scope: f64,
    red_flags: f64,
    false_alarms: f64,
}

fn rows(language: &str, name: &str) -> Vec<(String, String)> {
    let path = root().join(format!("tests/understanding/{language}/report/{name}.tsv"));
    let text = fs::read_to_string(path).unwrap();
    let row = |line: &str| {
        let (label, text) = line.split_once('\t').unwrap();
        (label.to_owned(), text.to_owned())
    };
    text.lines().map(row).collect()
}

fn understood(language: &Language, text: &str, after: Option<&TopicId>) -> Understanding {
    assistant().understander.understand(text, language, after)
}

fn share<T>(of: &[T], test: impl Fn(&T) -> bool) -> f64 {
    of.iter().filter(|one| test(one)).count() as f64 / of.len() as f64
}

#[rstest]
#[case("en-GB", Floors { right: 0.91, refused: 0.03, out_of_scope: 0.75, red_flags: 0.94, false_alarms: 0.08 })]
#[case("pl", Floors { right: 0.88, refused: 0.03, out_of_scope: 0.68, red_flags: 0.87, false_alarms: 0.06 })]
#[case("ar", Floors { right: 0.81, refused: 0.05, out_of_scope: 0.75, red_flags: 0.82, false_alarms: 0.08 })]
#[case("es", Floors { right: 0.92, refused: 0.03, out_of_scope: 0.80, red_flags: 0.96, false_alarms: 0.08 })]
fn the_figures_of_the_report_half_do_not_fall(#[case] tag: &str, #[case] floors: Floors) {
    let language = Language::parse(tag).unwrap();
    let refused = |found: &Understanding| found.intents.iter().all(|g| g.intent == Intent::Oos);
    let (outside, inside): (Vec<_>, Vec<_>) = rows(tag, "intents")
        .into_iter()
        .map(|(label, text)| (label, understood(&language, &text, None)))
        .partition(|(label, _)| label == "oos");
    let right = share(&inside, |(label, found)| {
        let guesses = if refused(found) {
            &found.candidates
        } else {
            &found.intents
        };
        let best = guesses.first().map(|guess| guess.intent.id());
        best.is_some_and(|best| label.split('+').any(|intent| intent == best))
    });
    assert!(right >= floors.right, "right {right:.3}");
    let lost = share(&inside, |(_, found)| refused(found));
    assert!(lost <= floors.refused, "refused {lost:.3}");
    let caught = share(&outside, |(_, found)| refused(found));
    assert!(caught >= floors.out_of_scope, "out of scope {caught:.3}");
    let (calm, danger): (Vec<_>, Vec<_>) = rows(tag, "red_flags")
        .into_iter()
        .map(|(label, text)| (label, understood(&language, &text, None).red_flag))
        .partition(|(label, _)| label == "none");
    let found = share(&danger, |(_, flag)| flag.is_some());
    assert!(found >= floors.red_flags, "red flags {found:.3}");
    let alarms = share(&calm, |(_, flag)| flag.is_some());
    assert!(alarms <= floors.false_alarms, "false alarms {alarms:.3}");
}

/// "and for the knee?" after an answer is about the same topic or a topic of its own, but
/// never out of scope.
#[rstest]
#[case("en-GB", "sessions", "and how long between them?")]
#[case("en-GB", "sessions", "and for the knee?")]
#[case("en-GB", "cost", "what about for two of them?")]
#[case("pl", "sessions", "a jak długo pomiędzy nimi?")]
#[case("pl", "sessions", "a na kolano?")]
#[case("ar", "sessions", "وكم بينهم؟")]
#[case("ar", "sessions", "وللركبة؟")]
#[case("es", "sessions", "¿y cuánto tiempo entre ellas?")]
#[case("es", "sessions", "¿y para la rodilla?")]
fn a_bare_follow_up_leans_on_the_topic_before(
    #[case] tag: &str,
    #[case] topic: &str,
    #[case] text: &str,
) {
    let language = Language::parse(tag).unwrap();
    let topic = TopicId::new(topic);
    let found = understood(&language, text, Some(&topic));
    let of_topic = found
        .intents
        .iter()
        .chain(&found.candidates)
        .any(|guess| guess.intent.id() == topic.as_str());
    assert!(
        of_topic,
        "{text}: {:?} {:?}",
        found.intents, found.candidates
    );
}

#[test]
fn a_negated_danger_is_flagged() {
    for (tag, text) in [
        ("en-GB", "no chest pain but my lip is swollen"),
        ("en-GB", "I don't have chest pain"),
        ("pl", "nie mam bólu w klatce piersiowej"),
        ("es", "no tengo dolor en el pecho"),
        ("ar", "ما عندي ألم في الصدر"),
    ] {
        let language = Language::parse(tag).unwrap();
        assert!(
            understood(&language, text, None).red_flag.is_some(),
            "{text}"
        );
    }
}

#[test]
fn random_bytes_and_endless_messages_never_panic() {
    let full = std::env::var_os("ENQUIRY_DESK_FULL").is_some();
    let (short, long) = if full {
        (1_000_000, 10_000)
    } else {
        (20_000, 100)
    };
    let language = Language::parse("en-GB").unwrap();
    let mut state = 1u64;
    let mut next = move || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (state >> 56) as u8
    };
    for round in 0..short {
        let bytes: Vec<u8> = (0..round % 61).map(|_| next()).collect();
        understood(&language, &String::from_utf8_lossy(&bytes), None);
    }
    let words = [
        "pain ",
        "كم ",
        "7700 900 ",
        "膝",
        "swollen? ",
        "a@b.c ",
        "\u{301}",
        "zkw",
    ];
    for _ in 0..long {
        let mut text = String::new();
        while text.chars().count() < 4096 {
            text.push_str(words[usize::from(next()) % words.len()]);
            text.push(char::from(next()));
        }
        understood(&language, &text, None);
    }
}
