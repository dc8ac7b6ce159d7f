//! A whole enquiry over Telegram's protocol, from the first word to the export.

use serde_json::{Value, json};

use super::House;
use crate::fake_telegram::{FakeTelegram, Sent};

const ANNA: i64 = 1001;

/// A patient at the fake server, who reads what came and answers.
struct Patient<'a> {
    fake: &'a FakeTelegram,
    seen: usize,
}

impl Patient<'_> {
    /// Waits for a message that holds these words, passing over those before it.
    async fn hears(&mut self, words: &str) -> Sent {
        loop {
            // Shown only when what is waited for never comes.
            println!("waiting for `{words}` after {} messages", self.seen);
            let all = self.fake.replies(ANNA, self.seen + 1).await;
            let next = all[self.seen].clone();
            self.seen += 1;
            println!("heard: {}", next.text);
            if next.text.contains(words) {
                return next;
            }
        }
    }

    async fn says(&mut self, text: &str, words: &str) -> Sent {
        self.fake.say(ANNA, text);
        self.hears(words).await
    }

    async fn presses(&mut self, under: &Sent, label: &str, words: &str) -> Sent {
        self.fake.press(ANNA, under, label);
        self.hears(words).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_enquiry_over_telegram_ends_in_the_queue_and_in_the_export() {
    let fake = FakeTelegram::start().await;
    let house = House::new().on_telegram(&fake);
    let process = house.serve();
    let mut anna = Patient {
        fake: &fake,
        seen: 0,
    };

    anna.says("/start", "Welcome to").await;
    for (question, answer) in [
        ("wat is this prolotherapy thing", "proliferative therapy"),
        (
            "how does it actually work in the body",
            "production of new collagen",
        ),
        ("hw many jabs will i need", "typically 3"),
        (
            "any side effects i should worry about?",
            "Bruising or stiffness",
        ),
        ("who is this treatment right for?", "may be a good option"),
        ("how much do you charge", "included in all packages"),
        ("how long does the first appointment take", "60-minute"),
    ] {
        anna.says(question, answer).await;
    }
    anna.says("/enquire", "18 or over").await;
    let consent = anna.says("yes", "Do you agree").await;
    let whom = anna
        .presses(&consent, "Yes", "for you or for someone else")
        .await;
    anna.presses(&whom, "For me", "What is your name").await;
    anna.says("Anna Nowak", "How may reception").await;
    anna.says("by phone", "Which number").await;
    anna.says("12345", "complete phone number").await;
    anna.says("07700 900123", "Where is the problem").await;
    anna.says("does it hurt? is it risky", "Where is the problem")
        .await;
    let side = anna.says("knee", "Which side").await;
    anna.presses(&side, "Right", "Has a clinician").await;
    anna.says("not sure", "How long").await;
    anna.says("six months", "tried so far").await;
    anna.says("nothing yet", "appointment suit").await;
    anna.says("saturdays", "Anything else").await;
    anna.says("done", "anything else").await;
    let summary = anna.says("skip", "Please check").await;
    let change = anna
        .presses(&summary, "Change something", "Which answer")
        .await;
    anna.presses(&change, "Side", "Which side").await;
    let summary = anna.says("left", "Please check").await;
    // Pressed twice: two updates, one enquiry.
    fake.press(ANNA, &summary, "Send");
    anna.presses(&summary, "Send", "Your reference is").await;
    anna.hears("earlier question").await;

    let queue = String::from_utf8(house.run(&["queue"]).stdout).expect("UTF-8");
    assert_eq!(queue.lines().count(), 2, "{queue}");
    assert!(
        queue.contains("waiting") && queue.contains("yes"),
        "{queue}"
    );
    let exported = String::from_utf8(house.run(&["export"]).stdout).expect("UTF-8");
    let enquiry: Value = serde_json::from_str(exported.trim()).expect("one JSON object");
    let expected = json!({
        "language": "en-GB", "contact": "phone", "for_whom": "self", "name": "Anna Nowak",
        "writer_name": null, "phone": "+447700900123", "email": null, "body_area": "knee",
        "side": "left", "condition": "not_sure", "duration": "P6M", "tried": ["none"],
        "preferred_times": ["saturday"], "note": null,
    });
    for (field, value) in expected.as_object().expect("an object") {
        assert_eq!(&enquiry[field], value, "{field}");
    }
    for field in ["reference", "submitted_at", "consent_version", "consent_at"] {
        assert!(enquiry[field].is_string(), "{field}");
    }
    let csv = String::from_utf8(house.run(&["export", "--format", "csv"]).stdout).expect("UTF-8");
    assert!(csv.contains("'+447700900123"), "{csv}");

    assert_eq!(process.terminate(), Some(0), "{}", house.log());
    assert_eq!(fake.pending(), 0, "everything is acknowledged");
    // P11: no name, number or text in the log.
    for word in ["Anna", "Nowak", "7700", "prolotherapy thing"] {
        assert!(!house.log().contains(word), "`{word}` is in the log");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn menu_and_descriptions_are_set_in_every_language_and_groups_are_left() {
    let fake = FakeTelegram::start().await;
    let house = House::new()
        .with("CLINIC__LANGUAGES", "en-GB,pl,ar,es")
        .on_telegram(&fake);
    let _process = house.serve();
    fake.until(|fake| fake.calls("SetMyShortDescription").len() >= 5)
        .await;
    let codes: Vec<Value> = fake
        .calls("SetMyCommands")
        .iter()
        .map(|call| call.parameters["language_code"].clone())
        .collect();
    for code in ["en", "pl", "ar", "es"] {
        assert!(codes.contains(&json!(code)), "{codes:?}");
    }
    assert!(
        codes.iter().any(|code| code.is_null() || code == ""),
        "a default for all others"
    );

    fake.say_in_group(-77, "hello everybody");
    fake.until(|fake| !fake.calls("LeaveChat").is_empty()).await;

    fake.speaks(2002, "pl");
    fake.say(2002, "/start");
    let welcome = fake.replies(2002, 1).await;
    assert!(
        welcome[0].text.contains("The Injection Clinic"),
        "{}",
        welcome[0].text
    );
    assert!(!welcome[0].text.contains("Welcome"), "{}", welcome[0].text);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_patient_who_blocks_the_bot_is_left_alone_and_welcomed_back() {
    let fake = FakeTelegram::start().await;
    let house = House::new().on_telegram(&fake);
    let _process = house.serve();
    fake.say(ANNA, "price?");
    let before = fake.replies(ANNA, 1).await.len();
    fake.set_blocked(ANNA, true);
    fake.say(2002, "price?");
    fake.replies(2002, 1).await;
    assert_eq!(fake.sent_to(ANNA).len(), before);
    fake.set_blocked(ANNA, false);
    let back = fake.replies(ANNA, before + 1).await;
    assert!(
        back[before].text.contains("Good to have you back"),
        "{}",
        back[before].text
    );
}
