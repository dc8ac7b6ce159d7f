//! SIGKILL at random moments, on both engines, and of one of three processes.

use std::time::{Duration, Instant};

use super::dice::Dice;
use super::ground::Ground;
use super::havoc::{Blows, Load, anything, kills, under};
use super::tally::Tally;
use super::{figures, seconds, seed};
use crate::postgres;

/// A program that does not answer for so long never will.
const PATIENCE: Duration = Duration::from_secs(40);

async fn ground() -> Ground {
    match postgres::is_chosen() {
        true => Ground::on_server(1).await,
        false => Ground::in_file().await,
    }
}

fn load(lasts: Duration) -> Load {
    Load {
        lasts,
        patience: PATIENCE,
        has_receptionist: true,
    }
}

fn check(what: &str, ground: &Ground, tally: &Tally, blows: Blows) {
    figures(what, &format!("{blows:?}, {tally}"));
    let log = ground.house(0).log();
    let end: Vec<&str> = log.lines().rev().take(20).collect();
    assert!(tally.faults.is_empty(), "{:#?}\n{end:#?}", tally.faults);
    assert!(
        tally.repeated as i64 <= tally.counted,
        "a repeat is not counted: {tally}"
    );
    assert!(
        tally.enquiries > 0 && tally.conversations > 12,
        "too little happened: {tally}"
    );
}

/// R1: killed at random moments and started again at once, with a submit button that is
/// tapped twice: nothing stuck, lost or doubled, and replies in order.
#[tokio::test(flavor = "multi_thread")]
async fn killed_at_random_nothing_is_stuck_lost_or_doubled() {
    let ground = ground().await;
    ground.start(0);
    ground.until_ready(0).await;
    let mut dice = Dice::new(seed());
    let havoc = async |ground: &Ground, until| kills(ground, until, &mut dice, 2000).await;
    let (tally, blows) = under(&ground, load(seconds(8, 120)), havoc).await;
    check("R1 kill -9", &ground, &tally, blows);
    assert!(blows.kills >= 4, "{blows:?}");
}

/// R2: the program, its database and its network, each killed by chance.
#[tokio::test(flavor = "multi_thread")]
async fn with_database_and_network_killed_too_nothing_is_stuck_lost_or_doubled() {
    let ground = ground().await;
    ground.start(0);
    ground.until_ready(0).await;
    let mut dice = Dice::new(seed() + 1);
    let havoc = async |ground: &Ground, until| anything(ground, until, &mut dice).await;
    let (tally, blows) = under(&ground, load(seconds(8, 60)), havoc).await;
    check("R2 anything", &ground, &tally, blows);
}

/// R1: of three processes on one server one is killed every few seconds; somebody else asks
/// for updates within ten seconds.
#[tokio::test(flavor = "multi_thread")]
async fn of_three_processes_one_is_killed_again_and_again() {
    let ground = Ground::on_server(3).await;
    for which in 0..3 {
        ground.start(which);
        ground.until_ready(which).await;
    }
    let mut dice = Dice::new(seed() + 2);
    let havoc = async |ground: &Ground, until| kills(ground, until, &mut dice, 5000).await;
    let (tally, blows) = under(&ground, load(seconds(8, 300)), havoc).await;
    let asked: Vec<Instant> = ground
        .fake
        .calls("GetUpdates")
        .iter()
        .map(|call| call.at)
        .collect();
    let gaps = asked.windows(2).map(|pair| pair[1] - pair[0]);
    let longest = gaps.max().unwrap_or_default();
    figures(
        "longest time without a poller",
        &format!("{:.1} s", longest.as_secs_f64()),
    );
    check("R1 three processes", &ground, &tally, blows);
    assert!(
        longest < Duration::from_secs(10),
        "{longest:?} without a poller"
    );
}

/// Kills the program at every 25th batch, before it is given that.
async fn killed_on_hand_over(ground: &Ground, until: Instant) -> Blows {
    let (slot, mut batches) = (ground.slot(0), 0);
    ground.fake.watch_hand_over(move |_| {
        batches += 1;
        let victim = (batches % 25 == 0).then(|| slot.lock().unwrap().take());
        if let Some(process) = victim.flatten() {
            process.kill();
        }
    });
    let mut blows = Blows::default();
    while Instant::now() < until {
        tokio::time::sleep(Duration::from_millis(10)).await;
        if ground.process(0).is_none() {
            ground.start(0);
            blows.kills += 1;
        }
    }
    ground.fake.watch_hand_over(|_| {});
    blows
}

/// The control of R1: confirmed before it is committed, something is lost, and the tally
/// finds it.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_confirmed_before_it_is_committed_is_lost_and_found_out() {
    for (forgets, patience) in [(false, PATIENCE), (true, Duration::from_secs(5))] {
        let ground = Ground::in_file().await;
        ground.start(0);
        ground.until_ready(0).await;
        if forgets {
            ground.fake.forget_on_hand_over();
        }
        let load = Load {
            lasts: Duration::from_secs(5),
            patience,
            has_receptionist: false,
        };
        let (tally, blows) = under(&ground, load, killed_on_hand_over).await;
        figures(
            "control: confirmed early",
            &format!("{forgets}: {blows:?}, {tally}"),
        );
        assert!(blows.kills > 0);
        assert_eq!(!tally.faults.is_empty(), forgets, "{:#?}", tally.faults);
    }
}

/// The control of durable commits: a journal that is lost with the process, as without
/// `synchronous=FULL` after a power cut, and the tally finds it.
#[tokio::test(flavor = "multi_thread")]
async fn a_journal_that_is_lost_is_found_out() {
    let ground = Ground::in_file().await;
    ground.start(0);
    ground.until_ready(0).await;
    let load = Load {
        lasts: Duration::from_secs(4),
        patience: Duration::from_secs(5),
        has_receptionist: false,
    };
    let havoc = async |ground: &Ground, _| {
        tokio::time::sleep(Duration::from_secs(2)).await;
        ground.kill(0);
        for journal in ["desk.sqlite3-wal", "desk.sqlite3-shm"] {
            std::fs::remove_file(ground.house(0).path(journal)).unwrap();
        }
        ground.start(0);
        Blows {
            kills: 1,
            ..Blows::default()
        }
    };
    let (tally, blows) = under(&ground, load, havoc).await;
    figures("control: lost journal", &format!("{blows:?}, {tally}"));
    assert!(!tally.faults.is_empty(), "{tally}");
}
