//! What the pages look like from outside: headers, language, keyboards, danger.

use reqwest::Response;

use super::guest::{Guest, count};
use crate::house::House;

fn assert_secured(answer: &Response, what: &str) {
    let header = |name: &str| {
        let value = answer.headers().get(name);
        value.map_or("", |value| value.to_str().unwrap())
    };
    let policy = header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'"), "{what}");
    assert!(!policy.contains("unsafe"), "{what}");
    assert_eq!(header("x-content-type-options"), "nosniff", "{what}");
    assert_eq!(header("referrer-policy"), "no-referrer", "{what}");
    assert_eq!(
        header("cross-origin-opener-policy"),
        "same-origin",
        "{what}"
    );
    assert_eq!(
        header("cross-origin-resource-policy"),
        "same-origin",
        "{what}"
    );
    assert!(!header("cache-control").is_empty(), "{what}");
}

#[tokio::test]
async fn every_answer_carries_the_headers_errors_included() {
    let house = House::start(&[]).await;
    let guest = Guest::arrive(&house).await;
    for (path, status) in [
        ("/chat", 200),
        ("/chat/messages", 200),
        ("/chat/messages?after=nonsense", 200),
        ("/chat/assets/nothing", 404),
        ("/nothing", 404),
        ("/healthz", 200),
    ] {
        let answer = guest.get(path).send().await.unwrap();
        assert_eq!(answer.status(), status, "{path}");
        assert_secured(&answer, path);
        assert_eq!(answer.headers()["cache-control"], "no-store", "{path}");
    }
    let foreign = guest
        .bare_post(&[("message_id", "1")])
        .send()
        .await
        .unwrap();
    assert_eq!(foreign.status(), 403);
    assert_secured(&foreign, "a foreign post");
    let wrong_method = guest.bare_post(&[]).build().unwrap().url().clone();
    let answer = reqwest::Client::new()
        .delete(wrong_method)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 405);
    assert_secured(&answer, "a wrong method");
}

#[tokio::test]
async fn assets_are_kept_under_their_version_and_not_under_another() {
    let house = House::start(&[]).await;
    let guest = Guest::arrive(&house).await;
    let page = guest.page().await;
    for name in ["chat.js", "chat.css", "icon.svg"] {
        let begin = page.find(&format!("/chat/assets/{name}?v=")).unwrap();
        let url = page[begin..].split('"').next().unwrap();
        let answer = guest.get(url).send().await.unwrap();
        assert_secured(&answer, url);
        let caching = answer.headers()["cache-control"].to_str().unwrap();
        assert!(caching.contains("immutable"), "{url}");
        let older = guest.get(&format!("/chat/assets/{name}?v=older")).send();
        assert_eq!(older.await.unwrap().headers()["cache-control"], "no-cache");
    }
}

#[tokio::test]
async fn the_cookie_is_for_this_host_and_for_no_script() {
    let house = House::start(&[]).await;
    let answer = reqwest::get(house.url("/chat")).await.unwrap();
    let cookie = answer.headers()["set-cookie"].to_str().unwrap();
    for part in ["Path=/;", "HttpOnly", "SameSite=Strict"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Max-Age"));
    let guest = Guest::arrive(&house).await;
    let again = guest.get("/chat").send().await.unwrap();
    assert!(again.headers().get("set-cookie").is_none());
}

#[tokio::test]
async fn the_page_speaks_the_readers_language_and_then_that_of_the_conversation() {
    let house = House::start(&[]).await;
    let guest = Guest::arrive_speaking(&house, "ar-EG,ar;q=0.9,en;q=0.5").await;
    assert!(guest.page().await.contains(r#"<html lang="ar" dir="rtl">"#));
    guest.say(1, "/start").await;
    let thread = guest.thread().await;
    assert!(thread.contains(r#"lang="ar" dir="rtl""#));
    let english = thread
        .split("press\" value=\"")
        .find(|rest| rest.contains(".languages\""));
    let data = english.unwrap().split('"').next().unwrap();
    guest.script_post(2, "press", data).send().await.unwrap();
    let thread = guest.thread().await;
    let data = thread
        .split("press\" value=\"")
        .map(|rest| rest.split('"').next().unwrap())
        .find(|data| data.ends_with(".l:en-GB"))
        .unwrap();
    guest.script_post(3, "press", data).send().await.unwrap();
    assert!(
        guest
            .page()
            .await
            .contains(r#"<html lang="en-GB" dir="ltr">"#)
    );
    assert!(guest.thread().await.contains(">English</div>"));
}

#[tokio::test]
async fn only_the_newest_keyboard_is_live() {
    let house = House::start(&[]).await;
    let guest = Guest::arrive(&house).await;
    for number in 1..=3 {
        guest.say(number, "/start").await;
    }
    let thread = guest.thread().await;
    assert_eq!(count(&thread, "<fieldset disabled>"), 2);
    assert_eq!(count(&thread, "<fieldset>"), 1);
    assert!(thread.rfind("<fieldset>") > thread.rfind("<fieldset disabled>"));
}

#[tokio::test]
async fn what_a_person_in_danger_must_do_stands_out() {
    let house = House::start(&[]).await;
    let guest = Guest::arrive(&house).await;
    guest.say(1, "I have chest pain and cannot breathe").await;
    let thread = guest.thread().await;
    assert!(thread.contains(r#"role="alert""#), "{thread}");
    assert!(thread.contains("</svg>Urgent</p>"), "{thread}");
    assert!(thread.contains("999"));
}

#[tokio::test]
async fn commands_and_buttons_are_shown_in_words() {
    let house = House::start(&[]).await;
    let guest = Guest::arrive(&house).await;
    guest.say(1, "/start").await;
    let thread = guest.thread().await;
    assert!(thread.contains(r#"<div class="bubble" dir="auto">Start</div>"#));
    let data = thread
        .split("press\" value=\"")
        .map(|rest| rest.split('"').next().unwrap())
        .find(|data| data.ends_with(".t:risks"))
        .unwrap();
    guest.script_post(2, "press", data).send().await.unwrap();
    let thread = guest.thread().await;
    assert!(thread.contains(r#"<div class="bubble" dir="auto">Risks</div>"#));
}
