//! The staff group on Telegram: one card a conversation, edited as things change, and a
//! button that picks up.

use serde_json::{Value, json};

use crate::desk_pages::colleague::{Colleague, PASSWORD};
use crate::fake_telegram::{FakeTelegram, TOKEN};
use crate::house::House;

const GROUP: i64 = -1_001_234;
const PATIENT: i64 = 1001;
const MARGARET: i64 = 42;
const DELETE: &str = "Yes, delete everything";

/// Somebody presses a card's button.
fn press(fake: &FakeTelegram, user: i64, data: &str) {
    fake.inject(json!({ "callback_query": {
        "id": format!("press-{user}"), "chat_instance": "1", "data": data,
        "from": { "id": user, "is_bot": false, "first_name": "Somebody" },
        "message": {
            "message_id": 5, "date": 0, "text": "card",
            "chat": { "id": GROUP, "type": "supergroup", "title": "Staff" },
        },
    } }));
}

fn to_group(call: &Value) -> bool {
    call["chat_id"] == json!(GROUP)
}

/// P12: a card tells nothing of the patient; the words said in the group reach nobody, and
/// the bot stays.
#[tokio::test(flavor = "multi_thread")]
async fn a_card_is_posted_once_and_edited_when_somebody_picks_up() {
    let fake = FakeTelegram::start().await;
    let group = GROUP.to_string();
    let house = House::start(&[
        ("TELOXIDE_TOKEN", TOKEN),
        ("TELEGRAM__API_URL", fake.url()),
        ("TELEGRAM__STAFF_CHAT", &group),
        ("DESK__URL", "https://desk.example.org"),
    ])
    .await;
    let manager = Colleague::manager(&house).await;
    // The group exists once somebody has spoken in it.
    fake.speaks(GROUP, "en");
    fake.say_in_group(GROUP, "good morning");
    fake.say(PATIENT, "/human");
    let posts = |fake: &FakeTelegram| -> Vec<Value> {
        let calls = fake.calls("SendMessage").into_iter();
        calls.map(|call| call.parameters).filter(to_group).collect()
    };
    fake.until(|fake| !posts(fake).is_empty()).await;
    let card = posts(&fake).remove(0);
    let text = card["text"].as_str().unwrap().to_owned();
    let reference = text.split(" · ").next().unwrap().to_owned();
    assert!(
        text.contains("Waiting") && text.contains("Asked for a person"),
        "{text}"
    );
    assert!(!text.contains("Pat") && !text.contains("pat1001"), "{text}");
    let keyboard = card["reply_markup"]["inline_keyboard"].to_string();
    assert!(keyboard.contains(&format!(
        "https://desk.example.org/desk/conversations/{reference}"
    )));

    let data = format!("pick:{reference}");
    let told = |fake: &FakeTelegram, words: &str| {
        let calls = fake.calls("AnswerCallbackQuery");
        calls
            .iter()
            .any(|call| call.parameters["text"].to_string().contains(words))
    };
    press(&fake, MARGARET, &data);
    fake.until(|fake| told(fake, "not linked")).await;
    let link = [("telegram", "42"), ("password", "not this one, no")];
    let refused = manager.post("/desk/settings/telegram", &link).await;
    assert_eq!(refused.status(), 422, "the password is asked for");
    let link = [("telegram", "42"), ("password", PASSWORD)];
    let linked = manager.post("/desk/settings/telegram", &link).await;
    assert_eq!(linked.status(), 303);
    press(&fake, MARGARET, &data);
    fake.until(|fake| told(fake, "picked this up")).await;
    let edits = |fake: &FakeTelegram| -> Vec<Value> {
        let calls = fake.calls("EditMessageText").into_iter();
        calls.map(|call| call.parameters).filter(to_group).collect()
    };
    fake.until(|fake| !edits(fake).is_empty()).await;
    assert!(
        edits(&fake)[0]["text"]
            .to_string()
            .contains("With Margaret")
    );
    assert_eq!(posts(&fake).len(), 1, "one card");
    assert!(
        fake.calls("LeaveChat").is_empty(),
        "the staff's own group is not left"
    );

    fake.say(PATIENT, "/delete");
    let asked = |fake: &FakeTelegram| {
        let sent = fake.sent_to(PATIENT).into_iter();
        sent.rev().find(|sent| sent.button(DELETE).is_some())
    };
    fake.until(|fake| asked(fake).is_some()).await;
    fake.press(PATIENT, &asked(&fake).unwrap(), DELETE);
    fake.until(|fake| {
        let last = edits(fake).pop().unwrap();
        !last.to_string().contains(&reference)
    })
    .await;
    let last = edits(&fake).pop().unwrap();
    assert_eq!(last["text"], json!("Deleted"), "P6: taken back");
    assert!(!last.to_string().contains("pick:"), "{last}");
    house.stop().await;
}
