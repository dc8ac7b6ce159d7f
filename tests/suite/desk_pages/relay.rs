//! Live: what one side says is on the other's screen at once.

use std::time::Duration;

use futures::StreamExt;

use super::acts::waiting;
use super::colleague::Colleague;
use crate::house::House;
use crate::webchat::guest::Guest;

/// Reads a stream of events until `part` stands in it.
async fn hears(answer: reqwest::Response, part: &str) -> String {
    let mut stream = answer.bytes_stream();
    let mut heard = String::new();
    let wait = async {
        while let Some(Ok(bytes)) = stream.next().await {
            heard.push_str(&String::from_utf8_lossy(&bytes));
            if heard.contains(part) {
                return;
            }
        }
    };
    let in_time = tokio::time::timeout(Duration::from_secs(20), wait).await;
    assert!(
        in_time.is_ok() && heard.contains(part),
        "`{part}` is not in: {heard}"
    );
    heard
}

/// A patient in danger reaches fifty open desks, by a word, an alarm and a count.
#[tokio::test]
async fn fifty_open_desks_hear_of_danger() {
    let house = House::start(&[]).await;
    let manager = Colleague::manager(&house).await;
    let mut desks = Vec::new();
    for _ in 0..50 {
        desks.push(manager.get("/desk/events").await);
    }
    let guest = Guest::arrive(&house).await;
    guest.say(1, "my lips and tongue are swelling up").await;
    let reference = waiting(&manager).await;
    let heard =
        futures::future::join_all(desks.into_iter().map(|desk| hears(desk, "event: alarm"))).await;
    for heard in heard {
        assert!(heard.contains("event: queue") && heard.contains(&format!("c-{reference}")));
        assert!(heard.contains("data-urgent=\"1\""), "{heard}");
        assert!(!heard.contains("lips"), "no patients' words in an alarm");
    }
}

/// S7: the stream ends when its session is revoked.
#[tokio::test]
async fn a_stream_ends_with_its_session() {
    let house = House::start(&[]).await;
    let manager = Colleague::manager(&house).await;
    let stream = manager.get("/desk/events").await;
    manager.post("/desk/sign-out", &[]).await;
    let heard = hears(stream, "event: door").await;
    assert!(heard.contains("data: /desk/sign-in"), "{heard}");
    assert_eq!(manager.get("/desk/events").await.status(), 401);
}
