//! News for open desks, and what a line says.

use std::collections::HashSet;

use enquiry_desk::assistant::details::BodyArea;
use enquiry_desk::assistant::reception::Outcome;
use enquiry_desk::flow::news::{Heard, Kind, Listener};
use enquiry_desk::flow::reception::Words;
use enquiry_desk::store::desk_queue;
use futures::FutureExt;

use super::room::Room;

/// What has been told so far.
fn told(listener: &mut Listener) -> HashSet<Kind> {
    let mut kinds = HashSet::new();
    while let Some(Some(Heard::Item(item))) = listener.next().now_or_never() {
        kinds.insert(item.kind);
    }
    kinds
}

#[tokio::test]
async fn open_desks_hear_of_everything_once_it_is_committed() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    let mut news = room.process.news.listen();
    room.says(1, "hello").await;
    assert!(told(&mut news).is_empty(), "the assistant alone has it");
    room.says(1, "human").await;
    assert!(told(&mut news).contains(&Kind::Queued));
    let id = room.first().await.conversation;
    let held = room.claim(&maria, id).await;
    assert!(told(&mut news).contains(&Kind::Claimed));
    room.says(1, "are you there?").await;
    assert!(told(&mut news).contains(&Kind::Wrote));
    let words = Words::Text("Good morning".to_owned());
    room.reception
        .reply(&maria, held, words, None)
        .await
        .unwrap();
    assert!(told(&mut news).contains(&Kind::Replied));
    room.arrived(1).await;
    assert!(told(&mut news).contains(&Kind::Delivered));
    room.reception.note(&maria, id, "calls back").await.unwrap();
    assert!(told(&mut news).contains(&Kind::Noted));
    room.reception
        .close(&maria, held, Outcome::Answered)
        .await
        .unwrap();
    assert!(told(&mut news).contains(&Kind::Closed));
    room.says(1, "5").await;
    assert_eq!(told(&mut news), HashSet::from([Kind::Rated]));
    room.says(1, "one more thing").await;
    assert!(told(&mut news).contains(&Kind::Reopened));
}

#[tokio::test]
async fn a_line_says_in_codes_what_it_is_about() {
    let mut room = Room::open().await;
    for words in ["unanswered", "submit"] {
        room.says(1, words).await;
    }
    let line = room.first().await;
    let enquiry = line.about.enquiry.clone().unwrap();
    assert_eq!(enquiry.body_area, BodyArea::Elbow);
    assert_eq!(line.about.topics, ["insurance"]);
    assert_eq!(line.sender.name.as_deref(), Some("Anna Nowak"));
    assert_eq!(line.language.as_ref().map(|one| one.tag()), Some("en-GB"));
    assert!(!format!("{line:?}").contains("Anna"), "P11");
    let mut tx = room.process.store.read().await.unwrap();
    let one = desk_queue::line(&mut tx, line.conversation).await.unwrap();
    assert_eq!(one, Some(line));
}
