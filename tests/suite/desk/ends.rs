//! The end of a conversation, its rating, and what opens it again.

use enquiry_desk::assistant::reception::{Outcome, Stage as At};
use enquiry_desk::flow::reception::{Closed, Held, Reopened, Stale};
use enquiry_desk::store::desk_queue::Whose;
use enquiry_desk::store::staff::Member;

use super::room::Room;

async fn closed(room: &mut Room, chat: i64, who: &Member) -> Held {
    let held = room.claimed(chat, who).await;
    close(room, who, held, Outcome::Booked).await;
    held
}

async fn close(room: &Room, who: &Member, held: Held, outcome: Outcome) {
    let closed = room.reception.close(who, held, outcome).await.unwrap();
    assert_eq!(closed, Closed::Yes);
}

const CONVERSATIONS: &str = "SELECT count(*) FROM conversation";

#[tokio::test]
async fn a_patient_is_told_of_the_end_and_rates_it_in_one_tap() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    let held = closed(&mut room, 1, &maria).await;
    assert!(room.heard(1).await.contains("has closed this conversation"));
    let buttons = room.buttons(held.conversation).await;
    let labels: Vec<&str> = buttons.iter().map(|one| one.label.as_str()).collect();
    assert_eq!(labels, ["1", "2", "3", "4", "5"]);
    for (button, value) in [(4, 5), (1, 2)] {
        room.presses(1, &buttons[button]).await;
        assert!(room.heard(1).await.starts_with("Rated"));
        assert_eq!(room.episode(held.conversation).await.rating, Some(value));
    }
    let episode = room.episode(held.conversation).await;
    assert_eq!(episode.stage, At::Closed);
    let end = episode.closed.unwrap();
    assert_eq!(end.by.as_deref(), Some("Maria"));
    assert_eq!(end.outcome, Some(Outcome::Booked));
    assert_eq!(room.stage.number(CONVERSATIONS).await, 1);
    // U4: a digit does what the button does; S3: nobody else's button does anything.
    room.says(1, "3").await;
    assert_eq!(room.episode(held.conversation).await.rating, Some(3));
    room.presses(2, &buttons[0]).await;
    assert_eq!(room.episode(held.conversation).await.rating, Some(3));
    // A rating weeks later, beside a new conversation, still belongs to the old one.
    room.minutes_pass(30 * 24 * 60);
    room.says(1, "hello").await;
    room.presses(1, &buttons[4]).await;
    assert_eq!(room.episode(held.conversation).await.rating, Some(5));
}

#[tokio::test]
async fn what_a_patient_wrote_meanwhile_is_not_buried_by_closing() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    let held = room.claimed(1, &maria).await;
    let seen = room.episode(held.conversation).await.patient_message;
    room.says(1, "and one thing more").await;
    let close = async |seen| {
        let closed = room
            .reception
            .close_as_seen(&maria, held, Outcome::Booked, seen);
        closed.await.unwrap()
    };
    assert_eq!(close(seen).await, Closed::Stale(Stale::PatientWrote));
    let seen = room.episode(held.conversation).await.patient_message;
    assert_eq!(close(seen).await, Closed::Yes);
}

#[tokio::test]
async fn who_writes_soon_after_the_end_comes_back_to_the_same_receptionist() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    let held = closed(&mut room, 1, &maria).await;
    room.minutes_pass(20);
    room.says(1, "one more thing").await;
    assert_eq!(room.stage.number(CONVERSATIONS).await, 1);
    let mine = room.lines(Whose::Mine(maria.id)).await;
    assert_eq!(mine[0].conversation, held.conversation);
    assert_eq!(mine[0].unread, 1);
}

#[tokio::test]
async fn who_comes_back_while_the_receptionist_is_away_waits_in_the_queue() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    closed(&mut room, 1, &maria).await;
    room.minutes_pass(45);
    room.says(1, "one more thing").await;
    assert_eq!(room.lines(Whose::Waiting).await.len(), 1);
    let arrived = room.arrived(1).await;
    assert!(arrived.iter().any(|one| one == "Reopened"));
}

#[tokio::test]
async fn a_later_message_a_command_or_spam_opens_a_new_conversation() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    closed(&mut room, 1, &maria).await;
    room.minutes_pass(60);
    room.says(1, "hello").await;
    assert_eq!(room.stage.number(CONVERSATIONS).await, 2);
    closed(&mut room, 2, &maria).await;
    room.says(2, "/start").await;
    assert_eq!(room.stage.number(CONVERSATIONS).await, 4);
    let held = room.claimed(3, &maria).await;
    let before = room.arrived(3).await.len();
    close(&room, &maria, held, Outcome::Spam).await;
    assert_eq!(room.arrived(3).await.len(), before, "spam ends in silence");
    room.says(3, "buy this").await;
    assert_eq!(room.stage.number(CONVERSATIONS).await, 6);
}

#[tokio::test]
async fn a_receptionist_opens_a_conversation_again_within_the_grace_period() {
    let mut room = Room::open().await;
    let (maria, tom) = (room.member("Maria").await, room.member("Tom").await);
    let held = closed(&mut room, 1, &maria).await;
    let id = held.conversation;
    let Reopened::With { name, held } = room.reception.reopen(&tom, id).await.unwrap() else {
        panic!("not with Maria");
    };
    assert_eq!(name, "Maria");
    let open = room.reception.reopen(&tom, id).await.unwrap();
    assert_eq!(open, Reopened::NotClosed);
    close(&room, &maria, held, Outcome::Answered).await;
    room.minutes_pass(31);
    let away = room.reception.reopen(&tom, id).await.unwrap();
    assert_eq!(away, Reopened::Waiting);
    let held = room.claim(&tom, id).await;
    close(&room, &tom, held, Outcome::Answered).await;
    room.says(1, "/start").await;
    let newer = room.reception.reopen(&tom, id).await.unwrap();
    assert!(matches!(newer, Reopened::Newer(_)));
    room.minutes_pass(60);
    let late = room.reception.reopen(&tom, id).await.unwrap();
    assert_eq!(late, Reopened::TooLate);
}
