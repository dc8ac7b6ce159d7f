//! A process that dies at each point between receiving and sending.
//!
//! The channel behaves as Telegram does: what was not acknowledged comes again. After each
//! death the store is opened anew, and then: no message is unanswered, no enquiry is lost
//! or doubled, replies are in order, and repeats are counted.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use enquiry_desk::flow::channel::Update;
use enquiry_desk::flow::checkpoint::{Checkpoint, Point};

use super::rehearsal::{Stage, text};

/// Dies when `point` is reached for the last of so many times.
struct Dies {
    point: Point,
    left: AtomicUsize,
}

impl Checkpoint for Dies {
    fn reached(&self, point: Point) {
        if point == self.point && self.left.fetch_sub(1, Ordering::SeqCst) == 1 {
            panic!("the process dies here");
        }
    }
}

/// What patients send, as Telegram would hand it over in two batches.
fn batches() -> [Vec<Update>; 2] {
    let first = [
        text(1, 1, "one"),
        text(2, 2, "three"),
        text(3, 1, "submit"),
        text(4, 3, "human"),
    ];
    let second = [
        text(5, 1, "two"),
        text(6, 2, "flag: chest"),
        text(7, 3, "last"),
    ];
    [first.to_vec(), second.to_vec()]
}

/// One life: takes what is not acknowledged and delivers, until done or dead.
async fn live(stage: &Stage, acknowledged: &AtomicUsize, dies: Option<Arc<Dies>>) {
    let mut process = stage.start().await;
    if let Some(dies) = dies {
        process.intake = process.intake.with_checkpoint(Arc::clone(&dies) as _);
        process.delivery = process.delivery.with_checkpoint(dies);
    }
    for (index, batch) in batches().iter().enumerate() {
        if index >= acknowledged.load(Ordering::SeqCst) {
            process.intake.apply(batch).await.unwrap();
            acknowledged.store(index + 1, Ordering::SeqCst);
        }
        process.delivery.deliver_due().await.unwrap();
    }
    process.store.close().await;
}

/// Runs one life in a runtime of its own, which dies with it; false when it died.
fn survives(stage: &Stage, acknowledged: &AtomicUsize, dies: Option<Arc<Dies>>) -> bool {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let life = || runtime.block_on(live(stage, acknowledged, dies));
    catch_unwind(AssertUnwindSafe(life)).is_ok()
}

#[test]
fn whatever_the_point_at_which_the_process_dies_nothing_is_lost_or_doubled() {
    for point in Point::ALL {
        let mut deaths = 0;
        loop {
            let stage = tokio::runtime::Runtime::new()
                .unwrap()
                .block_on(Stage::new());
            let acknowledged = AtomicUsize::new(0);
            let left = AtomicUsize::new(deaths + 1);
            let dies = Arc::new(Dies {
                point: *point,
                left,
            });
            let done = survives(&stage, &acknowledged, Some(dies));
            assert!(done || survives(&stage, &acknowledged, None), "{point:?}");
            check(&stage, *point);
            if done {
                break;
            }
            deaths += 1;
        }
        assert!(deaths > 0, "{point:?} is never reached");
    }
}

fn check(stage: &Stage, point: Point) {
    let expected: [(i64, &[&str]); 3] = [
        (1, &["one", "submit", "two"]),
        (2, &["three 1", "three 2", "three 3", "flag: chest"]),
        (3, &["human", "last"]),
    ];
    let mut doubled = 0;
    for (chat, expected) in expected {
        let mut arrived = stage.channel.arrived_at(chat);
        let all = arrived.len();
        arrived.dedup();
        doubled += all - arrived.len();
        let plain: Vec<&str> = arrived
            .iter()
            .map(|text| text.split(" (ahead").next().unwrap())
            .collect();
        assert_eq!(plain, expected, "{point:?}, chat {chat}");
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let number = |question: &str| runtime.block_on(stage.number(question));
    assert_eq!(number("SELECT count(*) FROM enquiry"), 1, "{point:?}");
    let queued = "SELECT count(*) FROM conversation WHERE stage = 'waiting'";
    assert_eq!(number(queued), 3, "{point:?}");
    let inbound = "SELECT count(*) FROM message WHERE direction = 'in'";
    assert_eq!(number(inbound), 7, "{point:?}");
    let undecided = "SELECT count(*) FROM outbox WHERE status <> 'sent'";
    assert_eq!(number(undecided), 0, "{point:?}");
    let counted = number("SELECT sum(repeats) FROM outbox");
    assert!(
        doubled as i64 <= counted,
        "{point:?}: {doubled} repeats, {counted} counted"
    );
}
