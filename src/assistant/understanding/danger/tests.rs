//! The net on a small world: five words of danger, five of calm.

use std::sync::Arc;

use rstest::rstest;

use super::*;
use crate::assistant::understanding::corpus::Corpus;
use crate::assistant::understanding::red_flags::{Lexicon, Lexicons, REQUIRED, kind_of};
use crate::assistant::understanding::text::tokens;

const DANGER: [(Class, &str, &str); 8] = [
    (
        Class::Emergency,
        "airway_swelling",
        "my lips are huge and puffy",
    ),
    (
        Class::Emergency,
        "airway_swelling",
        "her tongue is huge now",
    ),
    (
        Class::Emergency,
        "airway_swelling",
        "lips puffy since the jab",
    ),
    (
        Class::Urgent,
        "calf",
        "my calf is tender and tight on one side",
    ),
    (Class::Urgent, "calf", "one calf tender and thick"),
    (
        Class::Urgent,
        "calf",
        "calf thick and tight since yesterday",
    ),
    (Class::Distress, "self_harm", "i hurt myself again"),
    (Class::Distress, "self_harm", "i keep hurting myself"),
];
const CALM: [&str; 6] = [
    "do people get puffy lips from this",
    "my calf was torn years ago",
    "my mother had a tender calf years ago",
    "how much is it",
    "where are you",
    "do people ever get a tight calf",
];

fn world() -> (Model, Net) {
    let rows = [("cost", "how much is it"), ("place", "where are you")];
    let texts = DANGER.iter().map(|(_, _, text)| text).chain(&CALM);
    let mut corpus = Corpus::default();
    rows.iter().for_each(|(_, text)| corpus.read(text));
    texts.for_each(|text| corpus.read(text));
    let asked = rows.map(|(intent, _)| intent);
    let (model, vectors) = Model::train_beside(&asked, &corpus, corpus.len());
    let kinds = DANGER.iter().map(|(class, id, _)| kind_of(*class, id));
    let kinds = kinds.chain(CALM.iter().map(|_| None));
    let lessons = Lessons {
        rows: vectors[rows.len()..]
            .iter()
            .zip(kinds)
            .map(|(row, kind)| (row, kind, Noticed::default()))
            .collect(),
        ordinary: 0,
        features: model.features(),
    };
    let net = Net::learn(&lessons);
    (model, net)
}

#[rstest]
#[case("lips huge and puffy", Class::Emergency, "airway_swelling")]
#[case("calf tender and thick", Class::Urgent, "calf")]
#[case("hurting myself", Class::Distress, "self_harm")]
fn danger_is_told_with_its_rule_and_its_words(
    #[case] text: &str,
    #[case] class: Class,
    #[case] rule: &str,
) {
    let (model, net) = world();
    let message = model.read(&tokens(text));
    let verdict = net.judge(&message, &Noticed::default());
    assert_eq!(verdict.class, class, "{text}");
    let flag = net.flag(text, &message, verdict.class);
    assert_eq!(flag.rule, rule);
    assert!(flag.words.iter().all(|word| text.contains(word)) && !flag.words.is_empty());
}

#[test]
fn a_question_in_general_stands_nearer_to_calm() {
    let (model, net) = world();
    let score = |text: &str| {
        net.judge(&model.read(&tokens(text)), &Noticed::default())
            .score
    };
    assert!(score("do people get puffy lips") < score("my lips are puffy now"));
}

#[test]
fn a_verdict_is_the_same_every_time() {
    let ((one, net), (other, same)) = (world(), world());
    let cut = tokens("my tongue is thick");
    let noticed = Noticed::default();
    assert_eq!(
        net.judge(&one.read(&cut), &noticed),
        same.judge(&other.read(&cut), &noticed)
    );
}

#[test]
fn an_even_choice_falls_on_the_graver_class() {
    assert_eq!(best(&[2.0, 2.5, 1.0, 0.0]), (2.5, Class::Emergency));
    assert_eq!(best(&[0.5, 2.5, 1.0, 0.5]), (2.0, Class::Urgent));
}

fn complete() -> String {
    let mut toml = String::new();
    for (class, ids) in REQUIRED {
        toml.push_str(&format!("[{}]\n", class.code()));
        ids.iter()
            .for_each(|id| toml.push_str(&format!("{id} = [\"help {id}\"]\n")));
    }
    toml + "[calm]\nasking = [\"is it common\"]\n"
}

#[test]
fn a_file_with_every_rule_is_read() {
    let examples = DangerExamples::parse("danger.toml", &complete()).unwrap();
    assert_eq!(examples.0.len(), 23);
    assert_eq!(
        examples.0.iter().filter(|row| row.kind.is_none()).count(),
        1
    );
}

#[test]
fn all_faults_of_a_file_are_told_with_their_lines() {
    let toml = complete()
        .replace("calf = [\"help calf\"]\n", "cough = [\"\"]\n")
        .replace("\"is it common\"", "\"Help, hives\", 7");
    let faults = DangerExamples::parse("danger.toml", &format!("{toml}[panic]\n")).unwrap_err();
    let told: Vec<&str> = faults.iter().map(|fault| fault.message.as_str()).collect();
    let check = |part: &str, lined: bool| {
        let found = faults
            .iter()
            .any(|fault| fault.message.contains(part) && fault.line.is_some() == lined);
        assert!(found, "{part}: {told:#?}");
    };
    check("`cough` is no id of the class urgent", true);
    check("no messages for `calf`", false);
    check("stands under danger and under calm", true);
    check("empty or no text", true);
    check("`panic` is unknown", true);
}

/// C5 on the real files: a denial of danger is a flag, and no net talks it away.
#[rstest]
#[case("en-GB", &["no chest pain", "I don't have chest pain", "not coughing blood", "my lips are not swollen"])]
#[case("pl", &["nie mam bólu w klatce", "nie kaszlę krwią", "nie mam myśli samobójczych"])]
#[case("ar", &["ما عندي ألم في الصدر", "لا أفكر في الانتحار"])]
#[case("es", &["no tengo dolor en el pecho", "no toso sangre", "no quiero suicidarme"])]
fn a_negation_is_weighed_away(#[case] language: &str, #[case] texts: &[&str]) {
    let path = format!(
        "{}/faq/{language}/red-flags.toml",
        env!("CARGO_MANIFEST_DIR")
    );
    let lexicon = Lexicon::parse("red-flags.toml", &std::fs::read_to_string(path).unwrap());
    let lexicons = Lexicons::new(&[lexicon.unwrap()], &Arc::default());
    let code = language.split('-').next().unwrap();
    for text in texts {
        let cut = tokens(text);
        assert!(lexicons.find(text, &cut).is_some(), "{text}");
        assert!(negation::without(&cut, code).len() < cut.len(), "{text}");
    }
}
