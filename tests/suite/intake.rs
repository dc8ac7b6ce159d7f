//! Intake on a real database.

use std::time::Duration;

use enquiry_desk::assistant::event::Event;
use enquiry_desk::assistant::reception::{Reason, Stage as At};
use enquiry_desk::flow::channel::Received;
use enquiry_desk::flow::intake::Applied;
use enquiry_desk::store::queue;
use enquiry_desk::sweep::{Retention, sweep};

use super::rehearsal::{FAILED, Process, Stage, event, telegram, text, update};

async fn waiting(process: &Process) -> Vec<(At, Reason)> {
    let mut tx = process.store.read().await.unwrap();
    let entries = queue::list(&mut tx).await.unwrap();
    entries
        .into_iter()
        .map(|entry| (entry.stage, entry.reason))
        .collect()
}

/// Applies, delivers, and says what arrived in the chat.
async fn say(stage: &Stage, process: &mut Process, number: i64, words: &str) -> Vec<String> {
    process
        .intake
        .apply(&[text(number, 1, words)])
        .await
        .unwrap();
    process.delivery.deliver_due().await.unwrap();
    stage.channel.arrived_at(1)
}

/// R6.
#[tokio::test]
async fn an_update_that_comes_again_is_applied_once() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    let first = text(1, 1, "hello");
    let twice = [first.clone(), first.clone()];
    let applied = process.intake.apply(&twice).await.unwrap();
    assert_eq!((applied.applied, applied.duplicates), (1, 1));
    let applied = process.intake.apply(&[first]).await.unwrap();
    assert_eq!((applied.applied, applied.duplicates), (0, 1));
    process.delivery.deliver_due().await.unwrap();
    assert_eq!(stage.channel.arrived_at(1), ["hello (ahead 0)"]);
}

#[tokio::test]
async fn of_a_hundred_updates_one_that_fails_and_one_that_panics_stop_nobody() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    process
        .intake
        .apply(&[text(1000, 7, "hello")])
        .await
        .unwrap();
    stage
        .execute("UPDATE conversation SET state = x'00ff'")
        .await;
    let words = |chat| if chat == 5 { "panic" } else { "hello" };
    let batch: Vec<_> = (0..100).map(|n| text(n, n, words(n))).collect();
    let applied = process.intake.apply(&batch).await.unwrap();
    let expected = Applied {
        applied: 98,
        rejected: 2,
        ..Applied::default()
    };
    assert_eq!(applied, expected);
    process.delivery.deliver_due().await.unwrap();
    for chat in 0..100 {
        let last = stage.channel.arrived_at(chat).pop().unwrap();
        let failed = chat == 5 || chat == 7;
        assert_eq!(last == FAILED, failed, "{chat}: {last}");
    }
    assert_eq!(
        stage.number("SELECT count(*) FROM rejected_update").await,
        2
    );
    assert_eq!(waiting(&process).await, [(At::Waiting, Reason::Failure); 2]);
    let again = process.intake.apply(&batch).await.unwrap();
    assert_eq!(again.duplicates, 100);
}

#[tokio::test]
async fn a_conversation_with_an_unreadable_state_goes_on_from_a_fresh_one() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    say(&stage, &mut process, 1, "hello").await;
    stage
        .execute("UPDATE conversation SET state = x'00ff'")
        .await;
    assert_eq!(
        say(&stage, &mut process, 2, "lost").await.pop().unwrap(),
        FAILED
    );
    let answers = say(&stage, &mut process, 3, "back").await;
    assert_eq!(answers.last().unwrap(), "back (ahead 0)");
    let kept = "SELECT hex(state) FROM rejected_update";
    assert_eq!(stage.word(kept).await, "00FF");
}

#[tokio::test]
async fn an_update_that_the_database_refuses_is_kept_and_the_others_go_on() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    stage.refuse_message(13).await;
    let batch: Vec<_> = (10..20).map(|n| text(n, n, "hello")).collect();
    let applied = process.intake.apply(&batch).await.unwrap();
    assert_eq!((applied.applied, applied.rejected), (9, 1));
    process.delivery.deliver_due().await.unwrap();
    for chat in 10..20 {
        let arrived = stage.channel.arrived_at(chat);
        let failed = arrived == [FAILED];
        assert_eq!(failed, chat == 13, "{chat}: {arrived:?}");
        assert_eq!(arrived.len(), 1, "{chat}");
    }
    assert_eq!(waiting(&process).await, [(At::Waiting, Reason::Failure)]);
}

#[tokio::test]
async fn nothing_is_taken_while_the_database_is_away() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    stage
        .execute("ALTER TABLE outbox RENAME TO elsewhere")
        .await;
    assert!(process.intake.apply(&[text(1, 1, "hello")]).await.is_err());
    stage
        .execute("ALTER TABLE elsewhere RENAME TO outbox")
        .await;
    let applied = process.intake.apply(&[text(1, 1, "hello")]).await.unwrap();
    assert_eq!((applied.applied, applied.duplicates), (1, 0));
    process.delivery.deliver_due().await.unwrap();
    assert_eq!(stage.channel.arrived_at(1), ["hello (ahead 0)"]);
}

#[tokio::test]
async fn a_message_after_the_end_opens_a_new_conversation() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    say(&stage, &mut process, 1, "hello").await;
    stage
        .execute("UPDATE conversation SET stage = 'closed'")
        .await;
    say(&stage, &mut process, 2, "again").await;
    assert_eq!(stage.number("SELECT count(*) FROM conversation").await, 2);
    assert_eq!(stage.number("SELECT count(*) FROM patient").await, 1);
    let references = "SELECT count(DISTINCT reference) FROM conversation";
    assert_eq!(stage.number(references).await, 2);
}

#[tokio::test]
async fn a_more_urgent_reason_raises_the_place_in_the_queue_and_keeps_the_wait() {
    let stage = Stage::new().await;
    let process = stage.start().await;
    process.intake.apply(&[text(1, 1, "human")]).await.unwrap();
    stage.hand.advance(Duration::from_secs(60));
    process
        .intake
        .apply(&[text(2, 2, "human"), text(3, 2, "flag: my chest")])
        .await
        .unwrap();
    let expected = [
        (At::Waiting, Reason::Emergency),
        (At::Waiting, Reason::Human),
    ];
    assert_eq!(waiting(&process).await, expected);
    stage.hand.advance(Duration::from_secs(60));
    process
        .intake
        .apply(&[text(4, 1, "flag: my chest"), text(5, 1, "human")])
        .await
        .unwrap();
    let first = "SELECT chat FROM conversation c JOIN patient p ON p.id = c.patient_id \
                 ORDER BY priority, waiting_since LIMIT 1";
    assert_eq!(stage.number(first).await, 1);
}

/// C7: a red flag stays in the queue until a person has seen to it.
#[tokio::test]
async fn a_wish_for_a_person_can_be_withdrawn_but_not_danger() {
    let stage = Stage::new().await;
    let process = stage.start().await;
    process
        .intake
        .apply(&[text(1, 1, "human"), text(2, 1, "withdraw")])
        .await
        .unwrap();
    assert_eq!(waiting(&process).await, []);
    process
        .intake
        .apply(&[text(3, 1, "flag"), text(4, 1, "withdraw")])
        .await
        .unwrap();
    assert_eq!(waiting(&process).await, [(At::Waiting, Reason::Emergency)]);
}

#[tokio::test]
async fn a_patient_is_told_how_many_stand_before() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    for (number, chat) in [(1, 11), (2, 12)] {
        process
            .intake
            .apply(&[text(number, chat, "human")])
            .await
            .unwrap();
        stage.hand.advance(Duration::from_secs(1));
    }
    assert_eq!(
        say(&stage, &mut process, 3, "human").await,
        ["human (ahead 2)"]
    );
    stage.hand.advance(Duration::from_secs(1));
    process.intake.apply(&[text(4, 13, "human")]).await.unwrap();
    let last = say(&stage, &mut process, 5, "how long")
        .await
        .pop()
        .unwrap();
    assert_eq!(last, "how long (ahead 2)");
}

/// P3.
#[tokio::test]
async fn text_from_before_consent_goes_after_a_day_unless_consent_or_a_person_follows() {
    let stage = Stage::new().await;
    let process = stage.start().await;
    let batch = [
        text(1, 1, "unanswered: my knee"),
        text(2, 2, "my hip"),
        text(3, 2, "consent"),
        text(4, 3, "my back"),
        text(5, 3, "human"),
    ];
    process.intake.apply(&batch).await.unwrap();
    process
        .intake
        .apply(&[text(6, 2, "more of it")])
        .await
        .unwrap();
    let due = "SELECT count(*) FROM message WHERE purge_at IS NOT NULL";
    assert_eq!(stage.number(due).await, 1);
    let day = Duration::from_secs(24 * 3600);
    stage.hand.advance(day - Duration::from_secs(1));
    sweep(&process.store, &stage.clock, &Retention::default())
        .await
        .unwrap();
    assert_eq!(stage.number(due).await, 1);
    stage.hand.advance(Duration::from_secs(1));
    sweep(&process.store, &stage.clock, &Retention::default())
        .await
        .unwrap();
    assert_eq!(stage.number(due).await, 0);
    let question = "SELECT count(*) FROM unanswered WHERE message_id IS NULL";
    assert_eq!(stage.number(question).await, 1);
}

#[tokio::test]
async fn an_edit_replaces_the_words_and_keeps_the_earlier_ones() {
    let stage = Stage::new().await;
    let process = stage.start().await;
    let edited = Event::Edited {
        text: "left knee".to_owned(),
        message: Some(1),
    };
    let batch = [text(1, 1, "right knee"), event(2, 1, edited)];
    process.intake.apply(&batch).await.unwrap();
    assert_eq!(
        stage.number("SELECT count(*) FROM message_revision").await,
        1
    );
    let revised = "SELECT count(*) FROM message m JOIN message_revision r \
                   ON r.message_id = m.id WHERE m.channel_message = 1";
    assert_eq!(stage.number(revised).await, 1);
}

#[tokio::test]
async fn a_person_who_blocks_the_bot_gets_nothing_until_he_returns() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    let blocked = update(2, Received::Blocked { chat: telegram(1) });
    process
        .intake
        .apply(&[text(1, 1, "hello"), blocked])
        .await
        .unwrap();
    process.delivery.deliver_due().await.unwrap();
    assert!(stage.channel.arrived().is_empty());
    let status = "SELECT status FROM outbox";
    assert_eq!(stage.word(status).await, "blocked");
    let marked = "SELECT count(*) FROM patient WHERE blocked_at IS NOT NULL";
    assert_eq!(stage.number(marked).await, 1);
    assert_eq!(
        say(&stage, &mut process, 3, "back").await,
        ["back (ahead 0)"]
    );
    assert_eq!(stage.number(marked).await, 0);
}

/// P12.
#[tokio::test]
async fn a_group_is_left_and_no_patient_is_made_of_it() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    let group = update(
        1,
        Received::Group {
            chat: telegram(-100),
        },
    );
    let ignored = update(2, Received::Ignored { kind: "reaction" });
    let applied = process.intake.apply(&[group, ignored]).await.unwrap();
    assert_eq!((applied.applied, applied.ignored), (1, 1));
    process.delivery.deliver_due().await.unwrap();
    assert_eq!(stage.channel.arrived_at(-100), ["(left)"]);
    assert_eq!(stage.number("SELECT count(*) FROM patient").await, 0);
}

#[tokio::test]
async fn an_unreadable_update_is_kept_and_its_person_answered_where_the_chat_is_known() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    let known = update(
        1,
        Received::Unreadable {
            chat: Some(telegram(1)),
        },
    );
    let unknown = update(2, Received::Unreadable { chat: None });
    let applied = process.intake.apply(&[known, unknown]).await.unwrap();
    assert_eq!(applied.rejected, 2);
    process.delivery.deliver_due().await.unwrap();
    assert_eq!(stage.channel.arrived(), [(1, FAILED.to_owned())]);
    assert_eq!(waiting(&process).await, [(At::Waiting, Reason::Failure)]);
    assert_eq!(
        stage.number("SELECT count(*) FROM rejected_update").await,
        2
    );
}

#[tokio::test]
async fn handled_updates_are_forgotten_after_a_fortnight() {
    let stage = Stage::new().await;
    let process = stage.start().await;
    process.intake.apply(&[text(1, 1, "hello")]).await.unwrap();
    let known = "SELECT count(*) FROM applied_update";
    stage.hand.advance(Duration::from_secs(14 * 24 * 3600));
    sweep(&process.store, &stage.clock, &Retention::default())
        .await
        .unwrap();
    assert_eq!(stage.number(known).await, 1);
    stage.hand.advance(Duration::from_secs(1));
    sweep(&process.store, &stage.clock, &Retention::default())
        .await
        .unwrap();
    assert_eq!(stage.number(known).await, 0);
}
