//! Canaries through every field of the whole program, looked for in everything it logs
//! (P11).

use std::time::Duration;

use serde_json::json;

use crate::desk_pages::colleague::{Colleague, PASSWORD};
use crate::fake_telegram::{FakeTelegram, TOKEN};
use crate::house::House;
use crate::telegram::Log;
use crate::webchat::guest::Guest;

const PAT: i64 = 770_912_345;

/// P11: token, text, name, phone, username, cookie, password; at the most talkative level,
/// with error pages and an update that cannot be read. All runs on this one thread, hence
/// into this one log.
#[tokio::test]
async fn nothing_of_anybody_is_ever_logged() {
    let log = Log::default();
    let _logging = log.listen();
    let fake = FakeTelegram::start().await;
    let house = House::start(&[
        ("TELOXIDE_TOKEN", TOKEN),
        ("TELEGRAM__API_URL", fake.url()),
        ("TELEGRAM__MESSAGES_PER_CHAT_PER_SECOND", "0"),
        ("WEBCHAT__ENABLED", "true"),
        ("WEBCHAT__LISTEN", "127.0.0.1:0"),
        ("CLINIC__LANGUAGES", "en-GB"),
    ])
    .await;
    fake.say(PAT, "canary-text, call me on 07700 900123");
    fake.photo(PAT, "canary-caption");
    fake.contact(PAT, "+447700900123", PAT);
    fake.press_data(PAT, 1, "canary-data");
    fake.inject(json!({ "message": { "chat": { "id": PAT }, "text": ["canary-unreadable"] } }));
    fake.say(PAT, "my throat is swelling up canary-danger");
    fake.say(PAT, "/mydata");
    fake.until(|fake| fake.pending() == 0).await;

    let manager = Colleague::manager(&house).await;
    let queue = manager.page("/desk/queue").await;
    let reference = queue.split("/desk/conversations/").nth(1).unwrap();
    let reference = reference.split('"').next().unwrap();
    let place = format!("/desk/conversations/{reference}");
    let page = manager.page(&place).await;
    let version = page.split("name=\"version\" value=\"").nth(1).unwrap();
    let version = version.split('"').next().unwrap().to_owned();
    manager.post(&format!("{place}/acknowledge"), &[]).await;
    manager
        .post(&format!("{place}/claim"), &[("version", &version)])
        .await;
    for (act, field) in [
        ("reply", "text"),
        ("note", "text"),
        ("draft", "text"),
        ("fields", "note"),
    ] {
        let fields = [(field, "canary-desk"), ("version", "2"), ("seen", "")];
        manager.post(&format!("{place}/{act}"), &fields).await;
    }
    manager.post("/desk/search", &[("q", "canary-name")]).await;
    manager.post("/desk/search", &[("q", "07700 900123")]).await;
    manager.get("/desk/conversations/canary-path").await;
    manager
        .sign_in("canary-name", "canary-password-wrong")
        .await;
    let stranger = Colleague::stranger(&house);
    stranger.bring("enquiry-desk-session", "canary-cookie");
    stranger.get("/desk/queue").await;
    let cookies: Vec<String> = ["enquiry-desk-session", "enquiry-desk-known"]
        .iter()
        .filter_map(|name| manager.cookie(name))
        .collect();
    assert!(!cookies.is_empty());
    fake.say(PAT, "/delete");
    fake.say(PAT, "Yes, delete everything");
    fake.until(|fake| {
        let told = fake.sent_to(PAT);
        told.iter().any(|one| one.text.contains("has been deleted"))
    })
    .await;
    tokio::time::timeout(Duration::from_secs(20), house.stop())
        .await
        .unwrap();

    let logged = log.text();
    assert!(
        logged.contains("TRACE") && logged.contains("enquiry_desk"),
        "it listens"
    );
    let secret = TOKEN.split(':').nth(1).unwrap();
    let secrets = [TOKEN, secret, "canary", "900123", "Neill", "pat7", PASSWORD];
    for secret in secrets
        .into_iter()
        .chain(cookies.iter().map(String::as_str))
    {
        let found = logged.lines().find(|line| line.contains(secret));
        assert_eq!(found, None, "{secret}");
    }
}

/// P11: the same for the chat page and its cookie.
#[tokio::test]
async fn nothing_of_the_page_is_ever_logged() {
    let log = Log::default();
    let _logging = log.listen();
    let house = House::start(&[("CLINIC__LANGUAGES", "en-GB")]).await;
    let guest = Guest::arrive(&house).await;
    guest.say(1, "canary-text").await;
    guest.say(2, "/mydata").await;
    guest.get("/chat/mydata.json").send().await.unwrap();
    guest.get("/chat/canary-path").send().await.unwrap();
    guest
        .bare_post(&[("message_id", "canary-number")])
        .send()
        .await
        .unwrap();
    let cookie = guest.secret();
    house.stop().await;
    let logged = log.text();
    assert!(logged.contains("TRACE"), "it listens");
    for secret in ["canary", cookie.as_str()] {
        let found = logged.lines().find(|line| line.contains(secret));
        assert_eq!(found, None);
    }
}
