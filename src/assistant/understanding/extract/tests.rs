//! Details in stories as patients tell them, and answers to the form's questions.

use std::fs;
use std::path::{Path, PathBuf};

use rstest::rstest;

use super::*;

/// A small content, so that a test says itself what it relies on.
const SMALL: &str = r#"
    body_area = { neck = ["neck"], back = ["my back"], shoulder = ["shoulder*"], elbow = ["elbow*", "tennis elbow"], wrist_hand = ["wrist", "hand", "hands"], hip = ["hip"], knee = ["knee*", "back of my knee"], ankle_foot = ["ankle", "foot"], other = ["leg", "arm"] }
    side = { left = ["left", "left hand side"], right = ["right", "on the right", "the right"], both = ["both", "both hands"] }
    condition = { ligament_sprain = ["sprain*"], tendinitis = ["tend*nitis", "tennis elbow"], partial_tear = ["torn"], instability = ["loose"] }
    tried = { rest = ["rest*"], physio = ["physio*"], painkillers = ["tablets"], steroid_injection = ["steroid*"], surgery = ["operation"], none = ["nothing"] }
    preferred_times = { weekday_morning = ["morning*"], weekday_afternoon = ["afternoon*"], weekday_evening = ["evening*"], saturday = ["saturday*", "saturday morning"] }
    contact = { here = ["here"], phone = ["phone", "call me"], email = ["email"] }
    for_whom = { self = ["for me"], other = ["my mum", "not for me"] }
    numbers = { a = 1, one = 1, two = 2, six = 6, nine = 9 }
    name = { patterns = ["my name is {name}", "i'm {name}", "cheers, {name}", "{name} here"], not_names = ["worried", "and", "my", "in"] }
    correction = { words = ["sorry", "no wait"] }
    ignore = { words = ["right now", "years old", "every * weeks"] }
    [duration]
    day = ["day", "days"]
    week = ["week", "weeks"]
    month = ["month", "months"]
    year = ["year", "years"]
    half = ["half", "half a", "1/2"]
    and_half = ["and a half"]
    now_on = ["for", "for about", "since"]
    fixed = { "fortnight" = "P2W" }
"#;

fn english() -> [Language; 1] {
    [Language::parse("en-GB").unwrap()]
}

fn small() -> Extractors {
    let known = ["came", "from", "anna"].map(|word| (word, name::ORDINARY));
    let content = Extractor::parse("details.toml", SMALL).unwrap();
    let known = Arc::new(KnownWords::of(known));
    Extractors::new(vec![(english()[0].clone(), content)], &known)
}

/// The fields that are said, in one line; `-` for none.
fn told(details: &Details) -> String {
    let fields = [
        ("name", details.name.as_ref().map(|name| name.as_str())),
        ("area", details.body_area.map(BodyArea::code)),
        ("side", details.side.map(Side::code)),
        ("condition", details.condition.map(Condition::code)),
        ("duration", details.duration.as_ref().map(|d| d.as_str())),
        ("phone", details.phone.as_ref().map(|phone| phone.as_str())),
        ("email", details.email.as_ref().map(|email| email.as_str())),
    ];
    let said = fields
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)));
    let told: Vec<String> = said
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    if told.is_empty() {
        "-".into()
    } else {
        told.join(" ")
    }
}

#[rstest]
#[case("tennis elbow", "area=elbow condition=tendinitis")]
#[case("the back of my knee", "area=knee")]
#[case("my leg, the knee really", "area=knee")]
#[case("left knee and right hip", "area=knee side=left")]
#[case("left and right knee", "area=knee side=both")]
#[case("on the left hand side of my back", "area=back side=left")]
#[case("both hands", "area=wrist_hand side=both")]
#[case("my left knee, no wait, right knee", "area=knee side=right")]
#[case("my elbow, sorry, my shoulder", "area=shoulder")]
#[case(
    "is this the right treatment for my torn sholder",
    "area=shoulder condition=partial_tear"
)]
#[case("my knee right now", "area=knee")]
#[case("nothing is left", "-")]
fn areas_and_sides_are_told_from_other_words(#[case] text: &str, #[case] expected: &str) {
    let details = small().extract(text, &tokens(text), &english(), "GB");
    assert_eq!(told(&details), expected, "{text}");
}

#[rstest]
#[case("knee for a year and a half", "P1Y6M")]
#[case("knee for 18 months", "P18M")]
#[case("knee, one and a half years", "P1Y6M")]
#[case("knee for 2.5 years", "P2Y6M")]
#[case("knee for 2½ years", "P2Y6M")]
#[case("knee for half a year", "P6M")]
#[case("knee for 1/2 a year", "P6M")]
#[case("knee for 1-2 years", "P1Y")]
#[case("knee for 6 to 8 weeks", "P6W")]
#[case("knee for 1 year and 3 months", "P1Y3M")]
#[case("knee, six long months", "P6M")]
#[case("knee since a fortnight", "P2W")]
#[case("knee for a month and a half", "P1M2W")]
#[case("knee, 3 days, sorry, 3 weeks", "P3W")]
#[case("knee for 7 weeks, no wait, nine weeks", "P9W")]
#[case("٦ months knee", "P6M")]
fn a_duration_is_kept_as_it_was_said(#[case] text: &str, #[case] expected: &str) {
    let details = small().extract(text, &tokens(text), &english(), "GB");
    let duration = details.duration.as_ref().map(Lasting::as_str);
    assert_eq!(duration, Some(expected), "{text}");
}

#[rstest]
#[case("I am 45 years, my knee hurts")]
#[case("my son is 9 years old, knee")]
#[case("knee trouble since my twenties")]
#[case("can my knee be seen in 2 weeks?")]
#[case("I come in 2 weeks for my knee")]
#[case("knee exercises 3 times a week")]
#[case("6 weeks of physio for my knee")]
#[case("rested for 2 weeks, knee no better")]
#[case("tablets every two weeks for the knee")]
#[case("knee for 0 weeks")]
#[case("knee for 5000 weeks")]
fn other_amounts_of_time_are_no_duration(#[case] text: &str) {
    let details = small().extract(text, &tokens(text), &english(), "GB");
    assert_eq!(details.duration, None, "{text}");
}

#[rstest]
#[case("my name is Anna Nowak", Some("Anna Nowak"))]
#[case("My name is: Anna-Maria O'Neil and my knee", Some("Anna-Maria O'Neil"))]
#[case("my name is Anna van der Berg, hello", Some("Anna van der Berg"))]
#[case("my name is J. Smith", Some("J. Smith"))]
#[case("i'm bob nowak from leeds", Some("bob nowak"))]
#[case("Bob here", Some("Bob"))]
#[case("I'm Bob in Leeds", Some("Bob"))]
#[case("i'm worried", None)]
#[case("i'm anna", None)]
#[case("sorry, I'm hopeless, ask Anna Nowak", None)]
#[case("Cheers, Bob Nowak-Smith", Some("Bob Nowak-Smith"))]
#[case("I'm 45", None)]
#[case("my name is. Well", None)]
#[case("Anna Nowak", None)]
fn a_name_is_taken_only_when_offered(#[case] text: &str, #[case] expected: Option<&str>) {
    let details = small().extract(text, &tokens(text), &english(), "GB");
    assert_eq!(details.name.as_ref().map(Name::as_str), expected, "{text}");
}

#[test]
fn answers_are_read_for_their_question_alone() {
    let (small, languages) = (small(), english());
    let nothing: [Tried; 0] = [];
    assert_eq!(small.side("right", &languages), Some(Side::Right));
    assert_eq!(small.side("left and right", &languages), Some(Side::Both));
    assert_eq!(
        small.body_area("sholders", &languages),
        Some(BodyArea::Shoulder)
    );
    assert_eq!(
        small.condition("tendonitis", &languages),
        Some(Condition::Tendinitis)
    );
    assert_eq!(
        small.contact("call me", &languages),
        Some(ContactChoice::Phone)
    );
    assert_eq!(small.for_whom("for me", &languages), Some(ForWhom::Oneself));
    assert_eq!(
        small.for_whom("not for me", &languages),
        Some(ForWhom::Other)
    );
    assert_eq!(
        small.tried("tablets and physio, nothing helped", &languages),
        [Tried::Physio, Tried::Painkillers]
    );
    assert_eq!(small.tried("nothing", &languages), [Tried::None]);
    assert_eq!(small.tried("dunno", &languages), nothing);
    assert_eq!(
        small.preferred_times("evenings, or saturday morning", &languages),
        [PreferredTime::WeekdayEvening, PreferredTime::Saturday]
    );
    let duration = small.duration("about 30 years", &languages);
    assert_eq!(duration.as_ref().map(Lasting::as_str), Some("P30Y"));
}

#[test]
fn addresses_and_numbers_say_nothing_else() {
    let text = "knee.left@example.org or 07700 900123 2 weeks";
    let details = small().extract(text, &tokens(text), &english(), "GB");
    let expected = "phone=+447700900123 email=knee.left@example.org";
    assert_eq!(told(&details), expected);
}

#[test]
fn numbers_are_found_whatever_the_languages() {
    let text = "07700 900123";
    let details = small().extract(text, &tokens(text), &[] as &[Language], "GB");
    assert_eq!(told(&details), "phone=+447700900123");
}

#[test]
fn all_faults_of_a_file_are_told_at_once() {
    let toml = SMALL
        .replace("hip = [\"hip\"], ", "hipp = [\"hip\"], ")
        .replace("six = 6", "six = 0")
        .replace("\"P2W\"", "\"2 weeks\"")
        .replace("{name} here", "here")
        .replace("correction =", "korrection =")
        .replace("half = [\"half\",", "half = [\"*\",");
    let faults = Extractor::parse("details.toml", &toml).unwrap_err();
    for part in [
        "`hipp` is unknown in [body_area]",
        "no `hip` in [body_area]",
        "`six` is no number",
        "`fortnight` has no duration",
        "`here` does not say where the name",
        "[korrection] is unknown",
        "no section [correction]",
        "lone *",
    ] {
        let found = faults.iter().any(|fault| fault.message.contains(part));
        assert!(found, "{part}: {faults:#?}");
    }
}

#[test]
fn nothing_that_is_written_makes_it_fail() {
    let small = small();
    for unit in [
        "knee ",
        "a ",
        "½ ",
        "1 ",
        "no wait ",
        "my name is ",
        "+",
        "a@b.",
        "٣",
    ] {
        let text = unit.repeat(3000);
        small.extract(&text, &tokens(&text), &english(), "GB");
    }
}

#[rstest]
#[case("en-GB", "GB")]
#[case("pl", "PL")]
#[case("ar", "GB")]
#[case("es", "ES")]
fn the_stories_are_understood_with_the_real_files(#[case] tag: &str, #[case] country: &str) {
    let Some(extractors) = real(tag) else {
        eprintln!("faq/{tag}/details.toml: not there yet, nothing tested");
        return;
    };
    let languages = ["en-GB", "pl", "ar", "es"].map(|other| Language::parse(other).unwrap());
    let own = Language::parse(tag).unwrap();
    let order: Vec<Language> = std::iter::once(own).chain(languages).collect();
    let stories = read(&format!(
        "src/assistant/understanding/extract/stories/{tag}.tsv"
    ))
    .unwrap();
    let mut wrong = Vec::new();
    for line in stories.lines() {
        let (text, expected) = line.split_once('\t').unwrap();
        let details = told(&extractors.extract(text, &tokens(text), &order, country));
        if sorted(&details) != sorted(expected) {
            wrong.push(format!(
                "{text}\n  expected {expected}\n  told     {details}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn sorted(told: &str) -> Vec<&str> {
    let mut fields: Vec<&str> = told.split(' ').collect();
    fields.sort_unstable();
    fields
}

/// The extractors of the files that stand in `faq/`, when that of `tag` is there.
fn real(tag: &str) -> Option<Extractors> {
    read(&format!("faq/{tag}/details.toml"))?;
    let mut all = Vec::new();
    let mut known = Vec::new();
    for tag in ["en-GB", "pl", "ar", "es"] {
        if let Some(toml) = read(&format!("faq/{tag}/details.toml")) {
            let extractor = Extractor::parse("details.toml", &toml);
            let faults = extractor.as_ref().err();
            assert!(faults.is_none(), "{tag}: {faults:?}");
            all.push((Language::parse(tag).ok()?, extractor.ok()?));
        }
        known.extend(examples(tag));
    }
    let known = known.iter().map(|word| (word.as_str(), 1));
    Some(Extractors::new(all, &Arc::new(KnownWords::of(known))))
}

/// The words of the example messages.
fn examples(tag: &str) -> Vec<String> {
    let files = fs::read_dir(root().join("faq").join(tag))
        .into_iter()
        .flatten();
    let texts = files.filter_map(|file| {
        let path = file.ok()?.path();
        let lexicon = ["details.toml", "red-flags.toml", "danger.toml"]
            .iter()
            .any(|name| path.ends_with(name));
        if lexicon {
            None
        } else {
            fs::read_to_string(path).ok()
        }
    });
    texts
        .flat_map(|text| {
            let lines = text
                .lines()
                .filter(|line| line.trim_start().starts_with('"'));
            let words = lines.flat_map(tokens).map(|token| token.text);
            words.collect::<Vec<_>>()
        })
        .collect()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> Option<String> {
    fs::read_to_string(Path::new(&root()).join(path)).ok()
}
