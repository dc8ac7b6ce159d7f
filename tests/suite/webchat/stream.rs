//! The event stream: resumes, follows, ends.

use std::time::Duration;

use reqwest::Response;

use super::guest::{Guest, count};
use crate::house::House;

/// Reads a stream until it has said `enough`.
async fn read_until(stream: &mut Response, enough: &str) -> String {
    let mut said = String::new();
    while !said.contains(enough) {
        let chunk = tokio::time::timeout(Duration::from_secs(20), stream.chunk());
        let chunk = chunk.await.expect("the stream goes on").unwrap();
        said.push_str(&String::from_utf8_lossy(
            &chunk.expect("the stream goes on"),
        ));
    }
    said
}

#[tokio::test]
async fn a_page_that_was_cut_off_gets_what_it_missed() {
    let house = House::start(&[]).await;
    let guest = Guest::arrive(&house).await;
    guest.say(1, "/start").await;
    let mut stream = guest.get("/chat/events").send().await.unwrap();
    assert_eq!(stream.headers()["content-type"], "text/event-stream");
    let said = read_until(&mut stream, "from-assistant").await;
    assert_eq!(count(&said, "\nid: "), 2);
    let seen = said
        .rsplit("\nid: ")
        .next()
        .unwrap()
        .lines()
        .next()
        .unwrap();
    drop(stream);
    guest.say(2, "What are the risks?").await;
    let again = guest.get("/chat/events").header("last-event-id", seen);
    let missed = read_until(&mut again.send().await.unwrap(), "from-assistant").await;
    assert!(missed.contains("What are the risks?"));
    assert!(!missed.contains("Welcome to"));
    let polled = guest.get(&format!("/chat/messages?after={seen}")).send();
    let polled = polled.await.unwrap().text().await.unwrap();
    assert!(polled.contains("What are the risks?") && !polled.contains("Welcome to"));
}

#[tokio::test]
async fn an_open_page_hears_of_a_reply_and_a_foreign_one_does_not() {
    let house = House::start(&[]).await;
    let (guest, other) = (Guest::arrive(&house).await, Guest::arrive(&house).await);
    let mut stream = guest.get("/chat/events").send().await.unwrap();
    let mut foreign = other.get("/chat/events").send().await.unwrap();
    read_until(&mut stream, "retry").await;
    read_until(&mut foreign, "retry").await;
    guest.say(1, "How many sessions?").await;
    let said = read_until(&mut stream, "from-assistant").await;
    assert!(said.contains("How many sessions?"));
    let silence = tokio::time::timeout(Duration::from_millis(500), foreign.chunk());
    assert!(silence.await.is_err());
}

#[tokio::test]
async fn an_open_stream_does_not_hold_up_the_end_of_the_program() {
    let house = House::start(&[]).await;
    let guest = Guest::arrive(&house).await;
    let mut stream = guest.get("/chat/events").send().await.unwrap();
    read_until(&mut stream, "retry").await;
    tokio::time::timeout(Duration::from_secs(20), house.stop())
        .await
        .expect("it ends");
    while let Ok(Some(_)) = stream.chunk().await {}
}

#[tokio::test]
async fn there_is_no_stream_without_a_session_and_no_crowd_of_streams_with_one() {
    let house = House::start(&[]).await;
    let without = reqwest::get(house.url("/chat/events")).await.unwrap();
    assert_eq!(without.status(), 403);
    let guest = Guest::arrive(&house).await;
    let mut open = Vec::new();
    for _ in 0..8 {
        open.push(guest.get("/chat/events").send().await.unwrap());
    }
    let one_more = guest.get("/chat/events").send().await.unwrap();
    assert_eq!(one_more.status(), 429);
}
