//! What may not be kept any longer (P3, P7), by a clock that is turned.

use std::time::Duration;

use enquiry_desk::assistant::reception::Outcome;
use enquiry_desk::store::conversation::SavedState;
use enquiry_desk::store::seat;
use enquiry_desk::sweep::{Retention, sweep};

use crate::desk::room::Room;
use crate::rehearsal::BOT;

async fn swept(room: &Room) {
    sweep(
        &room.process.store,
        &room.stage.clock,
        &Retention::default(),
    )
    .await
    .unwrap();
}

async fn count(room: &Room, table: &str) -> i64 {
    room.stage
        .number(&format!("SELECT count(*) FROM {table}"))
        .await
}

/// P7: six months, a second either side; the counts stay.
#[tokio::test]
async fn a_closed_enquiry_goes_after_six_months() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    room.says(1, "submit").await;
    let id = room.first().await.conversation;
    let held = room.claim(&maria, id).await;
    room.reception
        .close(&maria, held, Outcome::Booked)
        .await
        .unwrap();
    room.says(2, "human").await;
    room.arrived(1).await;
    let at = |text: &str| room.stage.hand.set(text.parse().unwrap());
    at("2026-09-02T08:59:59Z");
    swept(&room).await;
    assert_eq!(count(&room, "enquiry").await, 1);
    at("2026-09-02T09:00:00Z");
    swept(&room).await;
    for table in ["enquiry", "enquiry_name", "consent"] {
        assert_eq!(count(&room, table).await, 0, "{table}");
    }
    // Who still waits is reception's.
    assert_eq!(count(&room, "conversation").await, 1);
    assert_eq!(count(&room, "patient").await, 1);
    let counted = "bygone WHERE outcome = 'booked' AND submitted_at IS NOT NULL";
    assert_eq!(count(&room, counted).await, 1);
}

/// P7: seven days, a second either side.
#[tokio::test]
async fn a_draft_goes_after_seven_days() {
    let mut room = Room::with_assistant().await;
    room.says(1, "/enquire").await;
    room.says(1, "yes").await;
    room.says(1, "yes").await;
    room.says(1, "for me").await;
    room.says(1, "Anna Canary").await;
    let week = Duration::from_secs(7 * 24 * 3600);
    room.stage.hand.advance(week);
    swept(&room).await;
    assert!(state(&room).await.unwrap().contains("Anna Canary"));
    room.stage.hand.advance(Duration::from_secs(1));
    swept(&room).await;
    assert_eq!(state(&room).await, None, "the conversation is over");
    let open = "conversation WHERE stage <> 'closed'";
    assert_eq!(count(&room, open).await, 0);
}

/// What the dialogue remembers of the open conversation of chat 1.
async fn state(room: &Room) -> Option<String> {
    let mut tx = room.process.store.read().await.unwrap();
    let seats = seat::load(&mut tx, "telegram", BOT, &[1]).await.unwrap();
    let conversation = seats.into_iter().next()?.conversation?;
    match conversation.state {
        SavedState::Json(json) => Some(json),
        SavedState::Fresh => Some(String::new()),
        SavedState::Damaged(_) => panic!("damaged"),
    }
}

/// P3: what free text told before consent goes from the dialogue's memory within a day,
/// also out of a form that waits for consent; what came after stays.
#[tokio::test]
async fn details_from_before_consent_go_within_a_day() {
    let day = Duration::from_secs(24 * 3600);
    for enquires in [false, true] {
        let mut room = Room::with_assistant().await;
        room.says(1, "tennis elbow, right arm, call me on 07700 900123")
            .await;
        if enquires {
            room.minutes_pass(60);
            room.says(1, "yes").await;
            room.stage.hand.advance(day - Duration::from_secs(3601));
        } else {
            room.stage.hand.advance(day - Duration::from_secs(1));
        }
        swept(&room).await;
        assert!(
            state(&room).await.unwrap().contains("7700900123"),
            "{enquires}"
        );
        room.stage.hand.advance(Duration::from_secs(1));
        swept(&room).await;
        let left = state(&room).await.unwrap();
        assert!(
            !left.contains("7700900123") && !left.contains("elbow"),
            "{left}"
        );
        assert_eq!(left.contains("\"form\":{"), enquires, "the form stays open");
        room.says(1, "hello").await;
        assert!(state(&room).await.is_some());
    }
    let mut room = Room::with_assistant().await;
    room.says(1, "tennis elbow, right arm, call me on 07700 900123")
        .await;
    for _ in 0..3 {
        room.says(1, "yes").await;
    }
    room.stage.hand.advance(day * 2);
    swept(&room).await;
    let kept = state(&room).await.unwrap();
    assert!(kept.contains("7700900123"), "consent followed: {kept}");
    let mut room = Room::with_assistant().await;
    room.says(1, "tennis elbow, right arm, call me on 07700 900123")
        .await;
    room.says(1, "/human").await;
    room.stage.hand.advance(day * 2);
    swept(&room).await;
    let kept = state(&room).await.unwrap();
    assert!(kept.contains("7700900123"), "reception has it: {kept}");
}

/// P6, P7: an update that failed and belongs to nobody goes after a month.
#[tokio::test]
async fn a_rejected_update_of_nobody_goes_after_a_month() {
    use crate::rehearsal::update;
    use enquiry_desk::flow::channel::Received;
    let room = Room::open().await;
    let nobodys = update(1, Received::Unreadable { chat: None });
    room.process.intake.apply(&[nobodys]).await.unwrap();
    let month = Duration::from_secs(30 * 24 * 3600);
    room.stage.hand.advance(month - Duration::from_secs(1));
    swept(&room).await;
    assert_eq!(count(&room, "rejected_update").await, 1);
    room.stage.hand.advance(Duration::from_secs(1));
    swept(&room).await;
    assert_eq!(count(&room, "rejected_update").await, 0);
}
