//! The figures, on a history that is known.

use std::time::Duration;

use enquiry_desk::assistant::reception::{Outcome, Reason};
use enquiry_desk::flow::reception::Words;
use enquiry_desk::store::figures::{self, Period, Spread, TopicCount};
use jiff::tz::TimeZone;

use super::room::Room;

#[tokio::test]
async fn figures_count_what_happened_in_the_period() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    // Monday, 09:00 in London: an enquiry, answered after ten minutes and booked.
    room.says(1, "submit").await;
    let held = room.claim(&maria, room.first().await.conversation).await;
    room.minutes_pass(10);
    let words = || Words::Text("Good morning".to_owned());
    room.reception
        .reply(&maria, held, words(), None)
        .await
        .unwrap();
    room.reception
        .close(&maria, held, Outcome::Booked)
        .await
        .unwrap();
    let buttons = room.buttons(held.conversation).await;
    room.presses(1, &buttons[3]).await;
    // 09:10: a wish for a person, answered after twenty; a question without an answer.
    let held = room.claimed(2, &maria).await;
    room.minutes_pass(20);
    room.reception
        .reply(&maria, held, words(), None)
        .await
        .unwrap();
    room.says(3, "unanswered: my insurance").await;
    // Tuesday is not in the period.
    room.stage.hand.set("2026-03-03T09:00:00Z".parse().unwrap());
    room.says(4, "submit").await;

    let period = Period {
        from: "2026-03-02T00:00:00Z".parse().unwrap(),
        to: "2026-03-03T00:00:00Z".parse().unwrap(),
        zone: TimeZone::get("Europe/London").unwrap(),
    };
    let mut tx = room.process.store.read().await.unwrap();
    let found = figures::of_period(&mut tx, &period).await.unwrap();
    assert_eq!(found.days.len(), 1);
    let day = &found.days[0];
    assert_eq!(
        (day.conversations, day.enquiries, day.hand_overs),
        (3, 1, 2)
    );
    assert_eq!(found.hand_overs, [(Reason::Enquiry, 1), (Reason::Human, 1)]);
    assert_eq!(found.outcomes, [(Outcome::Booked, 1)]);
    assert_eq!(found.ratings, [0, 0, 0, 1, 0]);
    assert_eq!(found.funnel.submitted, 1);
    let insurance = TopicCount {
        topic: Some("insurance".to_owned()),
        language: Some("en-GB".to_owned()),
        count: 1,
    };
    assert_eq!(found.unanswered, [insurance]);
    let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
    let spread = Spread {
        count: 2,
        median: minutes(10),
        p90: minutes(20),
    };
    assert_eq!(found.first_reply.all, Some(spread));
    assert_eq!(found.first_reply.by_hour[9], Some(spread));
    assert_eq!(found.first_reply.by_weekday[0], Some(spread));
    assert_eq!(found.first_reply.by_hour[10], None);
    let questions = figures::questions(&mut tx, &period, 10).await.unwrap();
    assert_eq!(
        questions[0].text.as_deref(),
        Some("unanswered: my insurance")
    );
    assert!(questions[0].conversation.is_some());
}

/// P3: the count stays when the text goes.
#[tokio::test]
async fn a_purged_question_is_still_counted() {
    let mut room = Room::open().await;
    room.says(1, "unanswered: my insurance").await;
    room.minutes_pass(24 * 60);
    enquiry_desk::sweep::sweep(
        &room.process.store,
        &room.stage.clock,
        &enquiry_desk::sweep::Retention::default(),
    )
    .await
    .unwrap();
    let period = Period {
        from: "2026-03-01T00:00:00Z".parse().unwrap(),
        to: "2026-03-05T00:00:00Z".parse().unwrap(),
        zone: TimeZone::UTC,
    };
    let mut tx = room.process.store.read().await.unwrap();
    let questions = figures::questions(&mut tx, &period, 10).await.unwrap();
    assert_eq!(questions.len(), 1);
    assert_eq!(questions[0].text, None);
    let found = figures::of_period(&mut tx, &period).await.unwrap();
    assert_eq!(found.unanswered[0].count, 1);
}

/// The funnel, with the form that is shipped.
#[tokio::test]
async fn the_funnel_counts_each_conversation_once_for_each_question() {
    let mut room = Room::with_assistant().await;
    for words in ["/enquire", "yes", "what does it cost?", "yes", "/cancel"] {
        room.says(1, words).await;
    }
    room.says(2, "/enquire").await;
    let period = Period {
        from: "2026-03-01T00:00:00Z".parse().unwrap(),
        to: "2026-03-05T00:00:00Z".parse().unwrap(),
        zone: TimeZone::UTC,
    };
    let mut tx = room.process.store.read().await.unwrap();
    let funnel = figures::of_period(&mut tx, &period).await.unwrap().funnel;
    let asked: Vec<(&str, u64)> = funnel
        .asked
        .iter()
        .take(3)
        .map(|(question, count)| (question.as_str(), *count))
        .collect();
    assert_eq!(asked, [("adult", 2), ("consent", 1), ("for_whom", 1)]);
    assert_eq!((funnel.submitted, funnel.cancelled), (0, 1));
}
