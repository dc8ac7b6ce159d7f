//! Several processes on one PostgreSQL work as one; and people in danger while nothing can
//! be stored.

use std::sync::Arc;

use enquiry_desk::flow::alarm::Alarm;
use enquiry_desk::flow::channel::Sending;
use enquiry_desk::store::process::{self, Beat};
use enquiry_desk::store::wire::Heard;

use crate::rehearsal::{Echo, Process, Stage, text};

async fn beat(one: &Process) -> Beat {
    let mut tx = one.store.begin().await.unwrap();
    let beat = process::beat(&mut tx, one.outlet.owner()).await.unwrap();
    tx.commit().await.unwrap();
    beat
}

/// Nobody has heard of any process for a minute.
const LONG_SILENT: &str = "UPDATE process SET seen_at = seen_at - 60000000";

#[tokio::test]
async fn one_process_leads_and_another_takes_over_when_it_dies() {
    let stage = Stage::on_server().await;
    let (first, second) = (stage.start().await, stage.start().await);
    assert!(beat(&first).await.leads);
    let follows = Beat {
        alive: 2,
        leads: false,
    };
    assert_eq!(beat(&second).await, follows);
    stage.execute(LONG_SILENT).await;
    stage.execute("UPDATE leader SET until = 1").await;
    let leads = Beat {
        alive: 1,
        leads: true,
    };
    assert_eq!(beat(&second).await, leads);
    assert!(!beat(&first).await.leads);
}

/// R6: each update is applied once, whichever process it comes to, and however often.
#[tokio::test]
async fn updates_that_come_to_all_processes_at_once_are_applied_once() {
    let stage = Stage::on_server().await;
    let processes = [
        stage.start().await,
        stage.start().await,
        stage.start().await,
    ];
    let batch: Vec<_> = (0..60).map(|n| text(n, n % 7, "human")).collect();
    let mut backwards = batch.clone();
    backwards.reverse();
    let (a, b, c) = tokio::join!(
        processes[0].intake.apply(&batch),
        processes[1].intake.apply(&backwards),
        processes[2].intake.apply(&batch[20..]),
    );
    let applied = a.unwrap().applied + b.unwrap().applied + c.unwrap().applied;
    assert_eq!(applied, 60);
    let count = async |question| stage.number(question).await;
    assert_eq!(count("SELECT count(*) FROM patient").await, 7);
    assert_eq!(count("SELECT count(*) FROM conversation").await, 7);
    let inbound = "SELECT count(*) FROM message WHERE direction = 'in'";
    assert_eq!(count(inbound).await, 60);
    assert_eq!(count("SELECT count(*) FROM rejected_update").await, 0);
}

#[tokio::test]
async fn a_chat_keeps_its_order_across_processes_and_a_dead_ones_replies_go_out() {
    let stage = Stage::on_server().await;
    let (mut first, mut second) = (stage.start().await, stage.start().await);
    beat(&first).await;
    beat(&second).await;
    first.intake.apply(&[text(1, 1, "one")]).await.unwrap();
    second.intake.apply(&[text(2, 1, "two")]).await.unwrap();
    second.delivery.deliver_due().await.unwrap();
    assert!(
        stage.channel.arrived_at(1).is_empty(),
        "the first one's turn"
    );
    first.delivery.deliver_due().await.unwrap();
    stage.hand.advance(std::time::Duration::from_secs(2));
    second.delivery.deliver_due().await.unwrap();
    let arrived = stage.channel.arrived_at(1);
    assert_eq!(arrived, ["one (ahead 0)", "two (ahead 0)"]);

    first.intake.apply(&[text(3, 1, "three")]).await.unwrap();
    stage.hand.advance(std::time::Duration::from_secs(2));
    second.delivery.deliver_due().await.unwrap();
    assert_eq!(stage.channel.arrived_at(1).len(), 2, "the first one lives");
    drop(first);
    stage.execute(LONG_SILENT).await;
    beat(&second).await;
    stage.execute("UPDATE process SET since = 0").await;
    stage.hand.advance(std::time::Duration::from_secs(2));
    second.delivery.deliver_due().await.unwrap();
    assert_eq!(stage.channel.arrived_at(1).len(), 5);
    assert_eq!(stage.number("SELECT sum(repeats) FROM outbox").await, 1);
}

#[tokio::test]
async fn one_process_hears_what_another_tells() {
    let stage = Stage::on_server().await;
    let (first, second) = (stage.start().await, stage.start().await);
    let mut wire = second.store.listen().await.unwrap().unwrap();
    first.store.tell("hello").await.unwrap();
    assert_eq!(wire.next().await.unwrap(), Heard::Words("hello".to_owned()));
}

/// C7: once for each update as long as the trouble lasts, and nobody else is answered.
#[tokio::test]
async fn people_in_danger_are_answered_while_nothing_can_be_stored() {
    let stage = Stage::in_file();
    let channel = Arc::clone(&stage.channel);
    let alarm = Alarm::new(Arc::new(Echo), channel, stage.clock.clone());
    let batch = [
        text(1, 1, "hello"),
        text(2, 2, "flag: chest"),
        text(3, 3, "panic"),
        text(4, 4, "flag: breath"),
    ];
    stage.channel.script(4, Sending::NotSent);
    assert_eq!(alarm.raise(&batch).await, 1);
    assert_eq!(
        alarm.raise(&batch).await,
        1,
        "what was not sent is sent again"
    );
    assert_eq!(alarm.raise(&batch).await, 0);
    assert_eq!(stage.channel.arrived_at(2).len(), 1);
    assert_eq!(stage.channel.arrived_at(4).len(), 1);
    assert_eq!(stage.channel.arrived().len(), 2);
    alarm.clear();
    assert_eq!(alarm.raise(&batch).await, 2);
}
