//! Danger and long waits at the desk (C7, U6), and the assistant's silence (U5).

use enquiry_desk::assistant::reception::{Outcome, Reason};
use enquiry_desk::flow::news::{Heard, Item, Kind};
use enquiry_desk::flow::reception::{Acknowledged, Closed};
use enquiry_desk::store::desk_queue::Whose;

use super::room::Room;

/// U5, C2: while a receptionist has it, the assistant answers danger and commands only.
#[tokio::test]
async fn in_a_claimed_conversation_the_assistant_is_silent_but_for_danger_and_commands() {
    let mut room = Room::with_assistant().await;
    let maria = room.member("Maria").await;
    room.says(1, "/human").await;
    let line = room.first().await;
    let held = room.claim(&maria, line.conversation).await;
    let before = room.arrived(1).await.len();
    for words in ["how much does it cost?", "thanks", "blah blah"] {
        room.says(1, words).await;
    }
    assert_eq!(room.arrived(1).await.len(), before);
    room.says(1, "/help").await;
    assert_eq!(room.arrived(1).await.len(), before + 1);
    let mut news = room.process.news.listen();
    room.says(1, "my face and throat are swelling up, I cannot breathe")
        .await;
    assert!(room.heard(1).await.contains("999"));
    let line = room.first().await;
    assert_eq!(line.reason, Reason::Emergency);
    assert_eq!(line.claimed_by.unwrap().id, maria.id);
    assert!(line.danger.unwrap().acknowledged.is_none());
    let alert = Item {
        conversation: held.conversation,
        kind: Kind::Queued,
        urgent: true,
    };
    let mut heard = news.next().await;
    while heard != Some(Heard::Item(alert)) {
        heard = news.next().await;
    }
}

/// C7: acknowledged by name; cannot close by itself; a further flag asks anew.
#[tokio::test]
async fn danger_is_acknowledged_by_name_before_anything_is_closed() {
    let mut room = Room::open().await;
    let (maria, tom) = (room.member("Maria").await, room.member("Tom").await);
    room.says(1, "flag: canary chest").await;
    let id = room.first().await.conversation;
    let held = room.claim(&maria, id).await;
    let close = async || {
        room.reception
            .close(&maria, held, Outcome::CalledBack)
            .await
            .unwrap()
    };
    assert_eq!(close().await, Closed::Unacknowledged);
    let acknowledge = async |who| room.reception.acknowledge(who, id).await.unwrap();
    assert_eq!(acknowledge(&tom).await, Acknowledged::Yes);
    let at = room.stage.clock.now();
    let name = "Tom".to_owned();
    assert_eq!(acknowledge(&maria).await, Acknowledged::By { name, at });
    let flags = room.episode(id).await.red_flags;
    assert_eq!(flags[0].words, ["flag: canary chest"]);
    assert_eq!(close().await, Closed::Yes);
    room.says(2, "human").await;
    let calm = room.lines(Whose::Waiting).await[0].conversation;
    let nothing = room.reception.acknowledge(&tom, calm).await.unwrap();
    assert_eq!(nothing, Acknowledged::NoDanger);
}

#[tokio::test]
async fn a_further_red_flag_must_be_acknowledged_again() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    room.says(1, "flag").await;
    let id = room.first().await.conversation;
    room.reception.acknowledge(&maria, id).await.unwrap();
    assert!(room.first().await.danger.unwrap().acknowledged.is_some());
    room.says(1, "flag").await;
    assert!(room.first().await.danger.unwrap().acknowledged.is_none());
    room.minutes_pass(5);
    assert_eq!(room.reception.escalate().await.unwrap(), 1);
}

/// C7: five minutes.
#[tokio::test]
async fn unacknowledged_danger_is_told_to_the_managers_once() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    for chat in [1, 2] {
        room.says(chat, "flag").await;
    }
    let id = room.first().await.conversation;
    room.reception.acknowledge(&maria, id).await.unwrap();
    room.stage.hand.advance(std::time::Duration::from_secs(299));
    assert_eq!(room.reception.escalate().await.unwrap(), 0);
    room.stage.hand.advance(std::time::Duration::from_secs(1));
    let mut news = room.process.news.listen();
    assert_eq!(room.reception.escalate().await.unwrap(), 1);
    let Some(Heard::Item(item)) = news.next().await else {
        panic!("no news");
    };
    assert_eq!((item.kind, item.urgent), (Kind::Escalated, true));
    assert_eq!(room.reception.escalate().await.unwrap(), 0);
    let told = room.lines(Whose::All).await;
    let told: Vec<bool> = told
        .iter()
        .map(|line| line.escalated_at.is_some())
        .collect();
    assert_eq!(told, [false, true]);
}

/// U6: two opening hours; the night does not count.
#[tokio::test]
async fn a_wait_escalates_after_two_opening_hours() {
    let mut room = Room::open().await;
    // A Monday, 16:00: one hour is left today.
    room.stage.hand.set("2026-03-02T16:00:00Z".parse().unwrap());
    room.says(1, "human").await;
    for (at, told) in [
        ("2026-03-02T23:00:00Z", 0),
        ("2026-03-03T09:59:59Z", 0),
        ("2026-03-03T10:00:00Z", 1),
        ("2026-03-03T11:00:00Z", 0),
    ] {
        room.stage.hand.set(at.parse().unwrap());
        assert_eq!(room.reception.escalate().await.unwrap(), told, "{at}");
    }
}

#[tokio::test]
async fn a_line_says_whether_it_came_out_of_hours() {
    let mut room = Room::with_assistant().await;
    room.says(1, "/human").await;
    assert!(!room.first().await.out_of_hours);
    room.stage.hand.set("2026-03-07T12:00:00Z".parse().unwrap());
    room.says(2, "/human").await;
    let lines = room.lines(Whose::All).await;
    assert!(!lines[0].out_of_hours && lines[1].out_of_hours);
}
