//! A patient's copy of the data (P5), and the way to delete it (P6), as the patient meets
//! them.

use enquiry_desk::assistant::dialogue::command::Command;
use enquiry_desk::assistant::reception::{Move, Stage as At};
use enquiry_desk::flow::channel::Sending;
use enquiry_desk::flow::channel::{Channel, ChannelKind, Chat as Place, Document, Outgoing};
use enquiry_desk::flow::reception::Words;
use enquiry_desk::telegram::{Api, Settings, TelegramChannel, Token};
use serde_json::{Value, json};

use crate::desk::room::Room;
use crate::dialogue::chat::{Chat, said};
use crate::fake_telegram::{FakeTelegram, TOKEN};
use crate::house::House;
use crate::repository;
use crate::webchat::guest::Guest;

/// P5: both directions, enquiry, consent and rating; nothing that colleagues wrote for each
/// other, and nothing of anybody else.
#[tokio::test]
async fn a_patient_gets_the_own_record_as_a_file_without_staff_notes() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    room.says(2, "somebody elses words").await;
    room.says(1, "submit: my own words").await;
    room.says(1, "flag: my chest").await;
    let id = room.first().await.conversation;
    let held = room.claim(&maria, id).await;
    let reply = Words::Text("receptions words".to_owned());
    room.reception
        .reply(&maria, held, reply, None)
        .await
        .unwrap();
    room.reception
        .note(&maria, id, "note for colleagues")
        .await
        .unwrap();
    room.says(1, "mydata").await;
    let text = room.heard(1).await;
    let record: Value = serde_json::from_str(&text).unwrap();
    let kept = &record["kept"];
    assert_eq!(kept["name"], "Anna Nowak");
    assert_eq!(kept["consents"][0]["version"], "2026-01");
    let conversation = &kept["conversations"][0];
    assert_eq!(conversation["enquiry"]["answers"]["note"], "canary-note");
    assert_eq!(conversation["red_flags"][0]["class"], "emergency");
    let from: Vec<&str> = conversation["messages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["from"].as_str().unwrap())
        .collect();
    assert!(from.contains(&"you") && from.contains(&"assistant") && from.contains(&"reception"));
    assert!(text.contains("my own words") && text.contains("receptions words"));
    for foreign in ["somebody elses", "note for colleagues", "\"Maria\""] {
        assert!(!text.contains(foreign), "{foreign}");
    }
    let kept = "SELECT count(*) FROM outbox WHERE body IS NOT NULL";
    assert_eq!(room.stage.number(kept).await, 0, "gone once it is sent");
}

/// P5: by `sendDocument`, to that chat.
#[tokio::test]
async fn on_telegram_the_record_is_a_file() {
    let fake = FakeTelegram::start().await;
    fake.say(7, "/start");
    let mut settings = Settings::new(Token::parse(TOKEN).unwrap());
    settings.api_url = fake.url().to_owned();
    let channel = TelegramChannel::new(Api::new(&settings).unwrap());
    let record = Outgoing::Record(Document {
        name: "mydata.json".to_owned(),
        text: json!({ "said": "żółć" }).to_string(),
    });
    let place = Place {
        channel: ChannelKind::Telegram,
        id: 7,
    };
    let sending = channel.send(place, &record).await;
    assert!(
        matches!(sending, Sending::Sent { message: Some(_) }),
        "{sending:?}"
    );
    let sent = fake.replies(7, 1).await;
    assert_eq!(sent[0].parameters["file_name"], "mydata.json");
    assert_eq!(sent[0].parameters["document"], r#"{"said":"żółć"}"#);
}

/// P5, P6: on the page a link that is worth something in this browser only; after the end
/// the last word and nothing else.
#[tokio::test]
async fn on_the_page_the_record_is_a_download_and_the_end_is_told() {
    let house = House::start(&[]).await;
    let (guest, other) = (Guest::arrive(&house).await, Guest::arrive(&house).await);
    guest.say(1, "my own question about my canary").await;
    guest.say(2, "/mydata").await;
    assert!(guest.thread().await.contains("href=\"/chat/mydata.json\""));
    let fetch = async |guest: &Guest| {
        let answer = guest.get("/chat/mydata.json").send().await.unwrap();
        assert_eq!(answer.status(), 200);
        let headers = answer.headers().clone();
        assert!(
            headers["content-disposition"]
                .to_str()
                .unwrap()
                .contains("mydata.json")
        );
        assert_eq!(headers["cache-control"], "no-store");
        answer.text().await.unwrap()
    };
    assert!(
        fetch(&guest)
            .await
            .contains("my own question about my canary")
    );
    assert!(!fetch(&other).await.contains("canary"));
    let stranger = reqwest::get(house.url("/chat/mydata.json")).await.unwrap();
    assert_ne!(stranger.status(), 200);
    guest.say(3, "/delete").await;
    guest.say(4, "yes").await;
    let record: Value = serde_json::from_str(&fetch(&guest).await).unwrap();
    assert_eq!(record["kept"], Value::Null);
    until(async || {
        let thread = guest.thread().await;
        thread.contains("has been deleted") && !thread.contains("canary")
    })
    .await;
    guest.say(5, "hello").await;
    let thread = guest.thread().await;
    assert!(thread.contains("hello") && !thread.contains("canary"));
    house.stop().await;
}

/// Waits for what delivery does beside the test.
async fn until(reached: impl AsyncFn() -> bool) {
    let begun = std::time::Instant::now();
    while !reached().await {
        assert!(begun.elapsed().as_secs() < 10, "it never happened");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
}

/// The states in which a patient can be.
fn states(language: &str) -> Vec<(&'static str, Chat)> {
    let mind = repository::assistant();
    let fresh = Chat::new(&mind, language);
    let mut form = fresh.clone();
    form.text("/enquire");
    let mut asked = fresh.clone();
    asked.text("/language");
    let mut waiting = fresh.clone();
    waiting.text("/human");
    let mut claimed = waiting.clone();
    claimed.reception(Move::Claim);
    assert_eq!(claimed.stage, At::Claimed);
    let all = [fresh, form, asked, waiting, claimed];
    let names = ["fresh", "form", "asked", "waiting", "claimed"];
    names.into_iter().zip(all).collect()
}

/// P1, P5, P6, U2: in every state and language, by command, button and the button's words.
#[test]
fn copy_and_deletion_work_in_every_state_and_language() {
    let mind = repository::assistant();
    let menu: Vec<&str> = Command::MENU.iter().map(|one| one.code()).collect();
    assert!(menu.contains(&"mydata") && menu.contains(&"delete"));
    for language in &mind.clinic.languages {
        let label = |key: &str| mind.texts.plain(language, key, &[]);
        for (state, chat) in states(language.tag()) {
            let mut copy = chat.clone();
            assert!(!copy.text("/mydata").is_empty());
            assert!(copy.happened.contains(&"data_wanted"), "{state}");
            for answer in ["press", "words"] {
                let mut chat = chat.clone();
                let replies = chat.text("/delete");
                assert!(
                    said(&replies).contains(&label("ask-delete")),
                    "{language} {state}"
                );
                let replies = match answer {
                    "press" => chat.press_label(&label("button-erase")),
                    _ => chat.text(&label("button-erase")),
                };
                assert!(
                    chat.happened.contains(&"erasure_wanted"),
                    "{language} {state} {answer}"
                );
                assert!(
                    said(&replies).contains(&label("deleted")),
                    "{language} {state}"
                );
            }
            let mut chat = chat.clone();
            chat.text("/delete");
            chat.press_label(&label("button-no"));
            assert!(
                !chat.happened.contains(&"erasure_wanted"),
                "{language} {state}"
            );
        }
    }
}

/// P6: a bare "yes" answers the question, but not while somebody from reception may have
/// asked another one.
#[test]
fn a_bare_yes_deletes_only_where_nobody_else_can_have_asked() {
    for (state, mut chat) in states("en-GB") {
        chat.text("/delete");
        chat.text("yes");
        let erased = chat.happened.contains(&"erasure_wanted");
        assert_eq!(erased, state != "claimed", "{state}");
    }
    let mut chat = Chat::new(&repository::assistant(), "en-GB");
    chat.text("/delete");
    chat.text("how much is it?");
    chat.text("yes");
    assert!(
        !chat.happened.contains(&"erasure_wanted"),
        "the question is gone"
    );
    let erase = |chat: &Chat| {
        let button = chat
            .buttons
            .iter()
            .find(|one| one.label.starts_with("Yes, delete"));
        button.unwrap().data.clone()
    };
    chat.text("/delete");
    let stale = erase(&chat);
    chat.text("/delete");
    chat.press(&stale);
    assert!(
        !chat.happened.contains(&"erasure_wanted"),
        "an earlier question's button"
    );
    chat.text("/delete");
    let current = erase(&chat);
    chat.press(&current);
    assert!(chat.happened.contains(&"erasure_wanted"));
}

/// C7, P6: who is in danger is told once more what to do.
#[test]
fn who_deletes_in_danger_is_told_again_whom_to_call() {
    let mut chat = Chat::new(&repository::assistant(), "en-GB");
    chat.text("my throat is swelling up");
    chat.text("/delete");
    let replies = chat.text("yes");
    assert!(said(&replies).contains("Call 999 now"));
    assert!(replies.last().unwrap().urgent);
}

/// P2: consent is withdrawn by button or its words, also while a person has the
/// conversation, and in a later conversation than the one it was given in.
#[test]
fn consent_can_be_withdrawn_in_every_state() {
    for (state, mut chat) in states("en-GB") {
        chat.consented = true;
        chat.text("/privacy");
        chat.text("Take back my consent");
        chat.press_label("Yes");
        assert!(chat.happened.contains(&"consent_withdrawn"), "{state}");
        assert!(chat.state.form.is_none(), "{state}");
    }
}
