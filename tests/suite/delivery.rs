//! Delivery on a real outbox, over a channel that answers as scripted.

use std::time::Duration;

use enquiry_desk::flow::channel::Sending;
use enquiry_desk::flow::delivery::{Delivered, Pace};
use tokio_util::sync::CancellationToken;

use super::rehearsal::{Process, Stage, text};

async fn say(process: &Process, number: i64, chat: i64, words: &str) {
    process
        .intake
        .apply(&[text(number, chat, words)])
        .await
        .unwrap();
}

async fn deliver(process: &mut Process) -> Delivered {
    process.delivery.deliver_due().await.unwrap()
}

const SENT: Sending = Sending::Sent { message: Some(1) };

#[tokio::test]
async fn each_chat_gets_its_replies_in_their_order() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    let batch: Vec<_> = (1..=60)
        .map(|n| text(n, n % 3, &format!("word {n}")))
        .collect();
    process.intake.apply(&batch).await.unwrap();
    assert_eq!(deliver(&mut process).await.sent, 60);
    for chat in 0..3 {
        let expected: Vec<String> = (1..=60)
            .filter(|n| n % 3 == chat)
            .map(|n| format!("word {n} (ahead 0)"))
            .collect();
        assert_eq!(stage.channel.arrived_at(chat), expected);
    }
}

/// R5.
#[tokio::test]
async fn nothing_goes_to_a_chat_before_the_pause_it_was_asked_for_is_over() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    stage
        .channel
        .script(1, Sending::RetryAfter(Duration::from_secs(30)));
    say(&process, 1, 1, "three").await;
    say(&process, 2, 2, "hello").await;
    deliver(&mut process).await;
    stage.hand.advance(Duration::from_millis(29_999));
    say(&process, 3, 1, "late").await;
    deliver(&mut process).await;
    assert!(stage.channel.arrived_at(1).is_empty());
    assert_eq!(stage.channel.arrived_at(2), ["hello (ahead 0)"]);
    stage.hand.advance(Duration::from_millis(1));
    deliver(&mut process).await;
    let expected = ["three 1", "three 2", "three 3", "late (ahead 0)"];
    assert_eq!(stage.channel.arrived_at(1), expected);
}

#[tokio::test]
async fn a_pause_told_to_two_chats_is_a_pause_for_all() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    for chat in [1, 2] {
        stage
            .channel
            .script(chat, Sending::RetryAfter(Duration::from_secs(30)));
        say(&process, chat, chat, "hello").await;
    }
    deliver(&mut process).await;
    say(&process, 3, 3, "hello").await;
    deliver(&mut process).await;
    assert!(stage.channel.arrived().is_empty());
    stage.hand.advance(Duration::from_secs(30));
    assert_eq!(deliver(&mut process).await.sent, 3);
}

#[tokio::test]
async fn a_pause_survives_a_restart() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    stage
        .channel
        .script(1, Sending::RetryAfter(Duration::from_secs(30)));
    say(&process, 1, 1, "hello").await;
    deliver(&mut process).await;
    drop(process);
    let mut process = stage.start().await;
    deliver(&mut process).await;
    assert!(stage.channel.arrived().is_empty());
    stage.hand.advance(Duration::from_secs(30));
    assert_eq!(deliver(&mut process).await.sent, 1);
}

#[tokio::test]
async fn what_was_not_sent_is_tried_again_with_growing_waits() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    for _ in 0..3 {
        stage.channel.script(1, Sending::NotSent);
    }
    say(&process, 1, 1, "hello").await;
    for wait in [500, 1000, 2000] {
        assert_eq!(deliver(&mut process).await.postponed, 1);
        stage.hand.advance(Duration::from_millis(wait - 1));
        assert_eq!(deliver(&mut process).await, Delivered::default());
        stage.hand.advance(Duration::from_millis(1));
    }
    assert_eq!(deliver(&mut process).await.sent, 1);
    assert_eq!(stage.number("SELECT repeats FROM outbox").await, 0);
    assert_eq!(stage.number("SELECT attempts FROM outbox").await, 4);
}

#[tokio::test]
async fn what_cannot_be_sent_for_a_day_fails_and_is_told() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    stage.channel.script(1, Sending::NotSent);
    stage.channel.script(1, Sending::NotSent);
    say(&process, 1, 1, "hello").await;
    deliver(&mut process).await;
    stage.hand.advance(Duration::from_secs(24 * 3600));
    assert_eq!(deliver(&mut process).await.failed, 1);
    assert_eq!(stage.word("SELECT status FROM outbox").await, "failed");
    let told = "SELECT count(*) FROM event WHERE kind = 'delivery_failed'";
    assert_eq!(stage.number(told).await, 1);
}

#[tokio::test]
async fn a_reply_with_an_unknown_outcome_is_repeated_and_counted() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    stage.channel.script(1, Sending::Unknown);
    say(&process, 1, 1, "three").await;
    assert_eq!(deliver(&mut process).await.repeated, 1);
    stage.hand.advance(Duration::from_secs(1));
    deliver(&mut process).await;
    let expected = ["three 1", "three 1", "three 2", "three 3"];
    assert_eq!(stage.channel.arrived_at(1), expected);
    assert_eq!(stage.number("SELECT sum(repeats) FROM outbox").await, 1);
}

#[tokio::test]
async fn a_reply_that_can_never_be_sent_does_not_block_its_chat() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    let reason = "message is too long".to_owned();
    stage.channel.script(1, Sending::Failed { reason });
    say(&process, 1, 1, "three").await;
    let delivered = deliver(&mut process).await;
    assert_eq!((delivered.failed, delivered.sent), (1, 2));
    assert_eq!(stage.channel.arrived_at(1), ["three 2", "three 3"]);
    let why = "SELECT reason FROM outbox WHERE status = 'failed'";
    assert_eq!(stage.word(why).await, "message is too long");
}

#[tokio::test]
async fn a_person_found_to_have_blocked_the_bot_is_marked_and_left_alone() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    stage.channel.script(1, Sending::Blocked);
    say(&process, 1, 1, "three").await;
    assert_eq!(deliver(&mut process).await.blocked, 3);
    assert!(stage.channel.arrived().is_empty());
    let settled = "SELECT count(*) FROM outbox WHERE status = 'blocked'";
    assert_eq!(stage.number(settled).await, 3);
    let marked = "SELECT count(*) FROM patient WHERE blocked_at IS NOT NULL";
    assert_eq!(stage.number(marked).await, 1);
    say(&process, 2, 1, "back").await;
    deliver(&mut process).await;
    assert_eq!(stage.channel.arrived_at(1), ["back (ahead 0)"]);
}

#[tokio::test]
async fn rows_that_a_dead_process_had_leased_are_sent_and_count_as_repeats() {
    let stage = Stage::new().await;
    let process = stage.start().await;
    say(&process, 1, 1, "three").await;
    drop(process);
    let mut process = stage.start().await;
    let delivered = deliver(&mut process).await;
    // Only the first of a chat can have left: the next waits until its outcome is noted.
    assert_eq!((delivered.sent, delivered.repeated), (3, 1));
    assert_eq!(
        stage.channel.arrived_at(1),
        ["three 1", "three 2", "three 3"]
    );
    assert_eq!(stage.number("SELECT sum(repeats) FROM outbox").await, 1);
    let undecided = "SELECT count(*) FROM outbox WHERE status <> 'sent'";
    assert_eq!(stage.number(undecided).await, 0);
}

/// R1: a receptionist's reply is repeated only by a person.
#[tokio::test]
async fn a_receptionists_reply_with_an_unknown_outcome_is_not_repeated() {
    let stage = Stage::new().await;
    let process = stage.start().await;
    say(&process, 1, 1, "hello").await;
    drop(process);
    stage
        .execute("UPDATE message SET author = 'staff' WHERE direction = 'out'")
        .await;
    let mut process = stage.start().await;
    deliver(&mut process).await;
    assert!(stage.channel.arrived().is_empty());
    assert_eq!(stage.word("SELECT status FROM outbox").await, "unknown");
}

#[tokio::test]
async fn a_chat_gets_a_burst_of_three_and_then_one_a_second() {
    let stage = Stage::new().await;
    let pace = Pace {
        messages_per_second: 0,
        messages_per_chat_per_second: 1,
    };
    let mut process = stage.start_at(pace).await;
    say(&process, 1, 1, "three").await;
    say(&process, 2, 1, "three").await;
    say(&process, 3, 2, "hello").await;
    assert_eq!(deliver(&mut process).await.sent, 4);
    for _ in 0..3 {
        stage.hand.advance(Duration::from_millis(999));
        assert_eq!(deliver(&mut process).await.sent, 0);
        stage.hand.advance(Duration::from_millis(1));
        assert_eq!(deliver(&mut process).await.sent, 1);
    }
}

#[tokio::test]
async fn all_chats_together_keep_the_pace() {
    let stage = Stage::new().await;
    let pace = Pace {
        messages_per_second: 30,
        messages_per_chat_per_second: 0,
    };
    let mut process = stage.start_at(pace).await;
    let batch: Vec<_> = (0..100).map(|n| text(n, n, "hello")).collect();
    process.intake.apply(&batch).await.unwrap();
    let mut sent = deliver(&mut process).await.sent;
    for _ in 0..100 {
        stage.hand.advance(Duration::from_millis(10));
        sent += deliver(&mut process).await.sent;
    }
    assert!((28..=33).contains(&sent), "{sent} in the first second");
}

#[tokio::test]
async fn a_row_that_was_not_handed_over_is_found_in_the_table() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    say(&process, 1, 1, "hello").await;
    deliver(&mut process).await;
    stage
        .execute("UPDATE outbox SET status = 'queued', lease_owner = NULL")
        .await;
    assert_eq!(deliver(&mut process).await.sent, 0);
    stage.hand.advance(Duration::from_secs(5));
    assert_eq!(deliver(&mut process).await.sent, 1);
}

/// S10: what is too much for memory stays in the table, and keeps its order.
#[tokio::test]
async fn more_than_memory_holds_is_delivered_in_order_all_the_same() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    deliver(&mut process).await;
    for round in 0..35 {
        let batch: Vec<_> = (0..200)
            .map(|n| text(round * 200 + n, n % 70, "three"))
            .collect();
        process.intake.apply(&batch).await.unwrap();
    }
    let mut sent = deliver(&mut process).await.sent;
    assert!(sent < 21_000, "{sent}: memory holds everything");
    say(&process, 9000, 1, "three").await;
    stage.hand.advance(Duration::from_secs(1));
    sent += deliver(&mut process).await.sent;
    assert_eq!(sent, 21_003);
    for chat in 0..70 {
        let arrived = stage.channel.arrived_at(chat);
        let in_order = |turn: &[String]| turn == ["three 1", "three 2", "three 3"];
        assert!(arrived.chunks(3).all(in_order), "{chat}");
    }
}

/// A stop gives back what is left: nobody has tried it, so it is no repeat.
#[tokio::test]
async fn what_a_graceful_stop_leaves_is_sent_by_the_next_process_without_a_repeat() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    stage.channel.script(1, Sending::NotSent);
    say(&process, 1, 1, "three").await;
    deliver(&mut process).await;
    process.delivery.drain(Duration::ZERO).await;
    drop(process);
    stage.hand.advance(Duration::from_secs(1));
    let mut process = stage.start().await;
    let delivered = deliver(&mut process).await;
    assert_eq!((delivered.sent, delivered.repeated), (3, 0));
}

#[tokio::test]
async fn running_delivery_sends_what_comes_and_stops_when_told() {
    let stage = Stage::new().await;
    let Process {
        intake,
        delivery,
        store,
        ..
    } = stage.start().await;
    let stop = CancellationToken::new();
    let running = tokio::spawn(delivery.run(stop.clone(), Duration::from_secs(10)));
    stage.channel.script(2, SENT);
    intake
        .apply(&[text(1, 1, "three"), text(2, 2, "hello")])
        .await
        .unwrap();
    stop.cancel();
    running.await.unwrap();
    assert_eq!(stage.channel.arrived().len(), 4);
    let sent = "SELECT count(*) FROM outbox WHERE status = 'sent'";
    assert_eq!(stage.number(sent).await, 4);
    store.close().await;
}
