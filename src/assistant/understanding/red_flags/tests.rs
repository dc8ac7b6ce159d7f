//! Red flags on a small lexicon, and every rule of the lexicons that stand in `faq/`.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use rstest::rstest;

use super::lexicon::REQUIRED;
use super::*;
use crate::assistant::understanding::text::tokens;

/// Rules that are tested; the others of the required list are filled in by [`complete`].
const ENGLISH: &str = r#"
    [groups]
    swelling = ["swell*", "swollen", "puffed up"]
    face = ["face", "lip*", "tongue", "throat"]
    chest = ["chest"]
    pain = ["pain*", "hurting", "hurt*", "tight"]
    numb = ["numb*", "no feeling"]
    limb = ["arm", "leg", "knee"]

    [[emergency]]
    id = "airway_swelling"
    all = ["@swelling", "@face"]
    [[emergency]]
    id = "chest_pain"
    all = ["@chest", "@pain"]
    within = 4
    [[emergency]]
    id = "breathing"
    all = ["cant breathe"]
    [[urgent]]
    id = "new_numbness"
    all = ["@numb", "@limb"]
    [[distress]]
    id = "suicidal_thoughts"
    all = ["want to die"]
    always = true

    [quiet]
    asking = ["is * common", "can it cause", "risk of"]
    past = ["last year", "years ago"]
    present = ["now", "right now", "i have", "since this morning", "my * is"]
"#;

const POLISH: &str = r#"
    [groups]
    klatka = ["klatk*"]
    bol = ["boli", "ból*"]
    [[emergency]]
    id = "chest_pain"
    all = ["@klatka", "@bol"]
"#;

const ARABIC: &str = r#"
    [groups]
    chest = ["صدر", "صدري"]
    pain = ["ألم", "وجع"]
    [[emergency]]
    id = "chest_pain"
    all = ["@chest", "@pain"]
"#;

/// Adds rules that no message sets off, so that the lexicon has all that it must have.
fn complete(toml: &str) -> String {
    let mut all = toml.to_owned();
    for (class, ids) in REQUIRED {
        for id in ids.iter().filter(|id| !toml.contains(&format!("\"{id}\""))) {
            let rule = format!(
                "[[{}]]\nid = \"{id}\"\nall = [\"zzqx{id}\"]\n",
                class.code()
            );
            all.push_str(&rule);
        }
    }
    all
}

fn lexicons() -> Lexicons {
    let all = [ENGLISH, POLISH, ARABIC]
        .map(|toml| Lexicon::parse("red-flags.toml", &complete(toml)).unwrap());
    let known = ["check", "heat", "clinic", "pan"].map(|word| (word, 1));
    Lexicons::new(&all, &Arc::new(KnownWords::of(known)))
}

#[rstest]
#[case("my lips are swelling", "airway_swelling")]
#[case("throat feels PUFFED UP", "airway_swelling")]
#[case("pain, bad pain, in my chest", "chest_pain")]
#[case("my chest... it hurts", "chest_pain")]
#[case("my chset is huting", "chest_pain")]
#[case("I can’t breathe", "breathing")]
#[case("cant braethe!!", "breathing")]
#[case("no feeling in my arm", "new_numbness")]
#[case("klatka mnie boli", "chest_pain")]
#[case("Boli klatka", "chest_pain")]
#[case("عندي وجع بالصدر", "chest_pain")]
#[case("والصدر فيه ألم", "chest_pain")]
#[case("my face is swollen and my arm is numb", "airway_swelling")]
#[case("want to die", "suicidal_thoughts")]
fn danger_is_found(#[case] text: &str, #[case] rule: &str) {
    let flag = lexicons().find(text, &tokens(text)).unwrap();
    assert_eq!(flag.rule, rule, "{text}");
}

#[rstest]
#[case("I have no chest pain")]
#[case("my lips are not swollen at all")]
#[case("I don't want to die")]
fn a_negation_silences_nothing(#[case] text: &str) {
    assert!(lexicons().find(text, &tokens(text)).is_some(), "{text}");
}

#[rstest]
#[case("is chest pain common")]
#[case("Can it cause a swollen face?")]
#[case("what is the risk of a numb leg")]
#[case("I had chest pain last year")]
#[case("Can it cause chest pain? I have diabetes.")]
fn a_question_or_an_old_story_is_quiet(#[case] text: &str) {
    assert_eq!(lexicons().find(text, &tokens(text)), None, "{text}");
}

#[rstest]
#[case("is chest pain common, I have it since this morning")]
#[case("Can it cause chest pain? I have it right now.")]
#[case("Right now! Can it cause chest pain?")]
#[case("Last year it was fine. My chest hurts")]
#[case("years ago I wondered: do people want to die")]
fn what_is_now_or_always_counts_is_heard(#[case] text: &str) {
    assert!(lexicons().find(text, &tokens(text)).is_some(), "{text}");
}

#[rstest]
#[case("my knee hurts")]
#[case("pain in my knee, shoulder, elbow, wrist and a cold on my chest")]
#[case("does it hurt? my chest is fine")]
#[case("check my pain")]
#[case("swollen clinic")]
#[case("")]
#[case("👍")]
fn other_messages_are_left_alone(#[case] text: &str) {
    assert_eq!(lexicons().find(text, &tokens(text)), None, "{text}");
}

#[test]
fn one_word_is_not_taken_for_two_groups() {
    let toml = complete(
        "[groups]\na = [\"numb\"]\nb = [\"numb*\"]\n[[urgent]]\nid = \"new_numbness\"\nall = [\"@a\", \"@b\"]\n",
    );
    let lexicons = Lexicons::new(
        &[Lexicon::parse("red-flags.toml", &toml).unwrap()],
        &Arc::default(),
    );
    let find = |text: &str| lexicons.find(text, &tokens(text));
    assert!(find("numb").is_none());
    assert!(find("numb numb").is_some());
}

#[test]
fn the_patients_own_words_are_quoted() {
    let text = "My CHST… is so Painful";
    let flag = lexicons().find(text, &tokens(text)).unwrap();
    assert_eq!(flag.class, Class::Emergency);
    assert_eq!(flag.words, ["CHST", "Painful"]);
    assert!(!format!("{flag:?}").contains("Painful"));
}

#[test]
fn all_faults_of_a_lexicon_are_told_at_once() {
    let toml = complete(
        "[groups]\nempty = []\nunused = [\"word\", 7, \"*\"]\n[[emergency]]\nid = \"chest_pain\"\nall = [\"@chest\"]\nwithin = 900\n[[urgent]]\nid = \"chest_pain\"\nall = []\nnear = 1\n[[panic]]\nid = \"x\"\n[quiet]\nfuture = [\"soon\"]\n",
    );
    let faults = Lexicon::parse("red-flags.toml", &toml).unwrap_err();
    let told: Vec<(Option<usize>, &str)> = faults
        .iter()
        .map(|fault| (fault.line, fault.message.as_str()))
        .collect();
    let check = |line: usize, part: &str| {
        let found = told
            .iter()
            .any(|(at, message)| *at == Some(line) && message.contains(part));
        assert!(found, "{line} {part}: {told:#?}");
    };
    check(2, "`empty` has no words");
    check(3, "no rule uses the group `unused`");
    check(3, "empty or no text");
    check(3, "lone *");
    check(6, "no group `chest`");
    check(7, "`within` is no number");
    check(9, "no id of the class urgent");
    check(8, "the rule is empty");
    check(11, "`near` is unknown");
    check(12, "`panic` is unknown");
    check(15, "`quiet.future` is unknown");
}

#[test]
fn a_lexicon_must_have_every_rule() {
    let faults = Lexicon::parse("red-flags.toml", "[groups]\n[[oops").unwrap_err();
    let missing = |id: &str| faults.iter().any(|fault| fault.message.contains(id));
    for (_, ids) in REQUIRED {
        for id in ids {
            assert!(missing(id), "{id}");
        }
    }
    assert_eq!(faults[0].line, Some(2), "{faults:?}");
}

#[test]
fn a_long_message_of_nothing_but_signs_is_answered() {
    let lexicons = lexicons();
    for unit in [
        "pain ",
        "is chest common pain? ",
        "swelling ",
        "🙂?",
        "صدر ",
    ] {
        let text = unit.repeat(5000);
        lexicons.find(&text, &tokens(&text));
    }
}

#[rstest]
fn every_rule_of_the_real_lexicons_can_be_set_off(
    #[values(
        "en-GB", "pl", "ar", "es", "fr", "de", "it", "pt", "ro", "uk", "ru", "tr", "hi", "ur",
        "zh-Hans"
    )]
    language: &str,
) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("faq/{language}/red-flags.toml"));
    let Ok(toml) = fs::read_to_string(&path) else {
        eprintln!("{}: not there yet, nothing tested", path.display());
        return;
    };
    let lexicon = Lexicon::parse("red-flags.toml", &toml).unwrap();
    for rule in &lexicon.rules {
        let mut alone = lexicon.clone();
        alone.rules = vec![rule.clone()];
        for (group, patterns) in alone.groups.iter_mut().enumerate() {
            match rule.groups.contains(&group) {
                true => patterns.sort_by_key(|pattern| pattern.width()),
                false => patterns.clear(),
            }
        }
        let samples = rule
            .groups
            .iter()
            .map(|group| alone.groups[*group][0].sample("it"));
        let message = samples.collect::<Vec<_>>().join(" ");
        let flag = Lexicons::new(&[alone], &Arc::default()).find(&message, &tokens(&message));
        assert!(flag.is_some(), "{language} {}: {message}", rule.id);
    }
}
