//! What is taken, what is refused, and what counts once.

use std::time::Duration;

use futures::future::join_all;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, Executor};

use super::guest::{Guest, count};
use crate::house::House;

const FROM_PATIENT: &str = "message from-patient";

#[tokio::test]
async fn a_message_that_is_sent_again_counts_once() {
    let house = House::start(&[]).await;
    let guest = Guest::arrive(&house).await;
    for _ in 0..3 {
        guest.say(7, "What does it cost?").await;
    }
    assert_eq!(count(&guest.thread().await, FROM_PATIENT), 1);
    guest.say(8, "What does it cost?").await;
    assert_eq!(count(&guest.thread().await, FROM_PATIENT), 2);
}

#[tokio::test]
async fn many_browsers_at_once_are_all_answered_in_their_own_chats() {
    let house = House::start(&[]).await;
    let guests = join_all((0..30).map(|_| Guest::arrive(&house))).await;
    join_all(guests.iter().map(|guest| guest.say(1, "/start"))).await;
    for guest in &guests {
        let thread = guest.thread().await;
        assert_eq!(count(&thread, FROM_PATIENT), 1);
        assert_eq!(count(&thread, "message from-assistant"), 1);
    }
}

#[tokio::test]
async fn a_form_without_a_script_is_answered_by_the_page() {
    let house = House::start(&[]).await;
    let guest = Guest::arrive(&house).await;
    assert!(guest.page().await.contains(r#"value="/start""#));
    let fields = [("message_id", "1"), ("text", "/start")];
    let answer = guest.form_post(&fields).send().await.unwrap();
    assert_eq!(answer.status(), 303);
    assert_eq!(answer.headers()["location"], "/chat#turn");
    assert!(
        guest
            .page()
            .await
            .contains("Welcome to The Injection Clinic")
    );
}

#[tokio::test]
async fn a_form_sent_twice_counts_once_and_other_words_from_the_same_page_count() {
    let house = House::start(&[]).await;
    let guest = Guest::arrive(&house).await;
    for text in ["Hello", "Hello", "How many sessions?"] {
        let fields = [("message_id", "5"), ("text", text)];
        let answer = guest.form_post(&fields).send().await.unwrap();
        assert_eq!(answer.status(), 303);
    }
    assert_eq!(count(&guest.thread().await, FROM_PATIENT), 2);
}

#[tokio::test]
async fn posts_from_elsewhere_are_refused_and_leave_nothing() {
    let house = House::start(&[]).await;
    let guest = Guest::arrive(&house).await;
    let fields = [("message_id", "1"), ("text", "/start")];
    for (name, value) in [
        ("origin", "http://evil.example"),
        ("origin", "null"),
        ("sec-fetch-site", "cross-site"),
        ("x-nothing", "neither"),
    ] {
        let post = guest.bare_post(&fields).header(name, value);
        assert_eq!(post.send().await.unwrap().status(), 403, "{name}: {value}");
    }
    assert_eq!(guest.thread().await, "");
}

#[tokio::test]
async fn a_post_without_a_session_is_told_to_load_the_page() {
    let house = House::start(&[]).await;
    let client = reqwest::Client::new();
    let answer = client
        .post(house.url("/chat/messages"))
        .header("origin", house.url(""))
        .form(&[("message_id", "1"), ("text", "hello")])
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 403);
    assert!(
        answer
            .text()
            .await
            .unwrap()
            .contains("Please load it again")
    );
}

#[tokio::test]
async fn a_flood_is_told_to_wait_and_the_others_are_served() {
    let house = House::start(&[]).await;
    let (flood, other) = (Guest::arrive(&house).await, Guest::arrive(&house).await);
    let posts = (0..80).map(|number| flood.script_post(number, "text", "hello").send());
    let answers = join_all(posts).await;
    let refused: Vec<_> = answers
        .into_iter()
        .map(Result::unwrap)
        .filter(|answer| answer.status() == 429)
        .collect();
    assert!(refused.len() >= 30, "{} of 80 are refused", refused.len());
    let last = refused.into_iter().next_back().unwrap();
    assert_eq!(last.headers()["retry-after"], "1");
    assert!(
        last.text()
            .await
            .unwrap()
            .starts_with("You are writing faster")
    );
    other.say(1, "hello").await;
}

#[tokio::test]
async fn while_the_database_is_away_nothing_is_taken_and_the_same_is_taken_later() {
    let house = House::start(&[]).await;
    let guest = Guest::arrive(&house).await;
    let options = SqliteConnectOptions::new().filename(house.database());
    let mut other = options.connect().await.unwrap();
    other.execute("BEGIN IMMEDIATE").await.unwrap();
    let post = guest
        .script_post(1, "text", "hello")
        .timeout(Duration::from_secs(60));
    let answer = post.send().await.unwrap();
    assert_eq!(answer.status(), 503);
    assert!(answer.text().await.unwrap().contains("could not be stored"));
    other.execute("ROLLBACK").await.unwrap();
    other.close().await.unwrap();
    guest.say(1, "hello").await;
    assert_eq!(count(&guest.thread().await, FROM_PATIENT), 1);
}

#[tokio::test]
async fn the_longest_text_in_the_widest_script_is_taken_and_more_is_cut_or_refused() {
    let house = House::start(&[]).await;
    let guest = Guest::arrive(&house).await;
    guest.say(1, &"𝕎".repeat(4096)).await;
    guest.say(2, &"x".repeat(5000)).await;
    let thread = guest.thread().await;
    assert!(thread.contains(&"𝕎".repeat(4096)));
    assert!(thread.contains(&"x".repeat(4096)) && !thread.contains(&"x".repeat(4097)));
    let post = guest.script_post(3, "text", &"x".repeat(70_000));
    assert_eq!(post.send().await.unwrap().status(), 413);
}

#[tokio::test]
async fn posts_that_no_page_makes_are_refused() {
    let house = House::start(&[]).await;
    let guest = Guest::arrive(&house).await;
    for fields in [
        vec![("text", "hello")],
        vec![("message_id", "x"), ("text", "hello")],
        vec![("message_id", "1"), ("text", "a"), ("text", "b")],
    ] {
        let answer = guest.form_post(&fields).send().await.unwrap();
        assert_eq!(answer.status(), 400, "{fields:?}");
    }
    let nothing_said = guest.script_post(1, "text", "  \n ").send().await.unwrap();
    assert_eq!(nothing_said.status(), 204);
    assert_eq!(guest.thread().await, "");
}
