//! A disk that fills: the system refuses every write beyond a place in a file.
//!
//! The limit is one of the process (`RLIMIT_FSIZE`), set and lifted from outside while it
//! runs, at another place each time: in the middle of a commit's pages, at its end, while
//! the journal is folded into the file. A write fails with EFBIG where a full disk says
//! ENOSPC; SQLite and the program treat both alike.

use std::process::Command;
use std::time::{Duration, Instant};

use super::dice::Dice;
use super::ground::Ground;
use super::havoc::{Blows, Load, under};
use super::{figures, seconds, seed};
use crate::binary::{House, Process};

/// Starts `serve` so that a refused write is an error and not the end.
fn serve_with_limits(house: &House) -> Process {
    let plain = house.command(&["serve"]);
    let mut shell = Command::new("bash");
    shell
        .args(["-c", "trap '' XFSZ; exec \"$0\" \"$@\""])
        .arg(plain.get_program())
        .args(plain.get_args())
        .current_dir(plain.get_current_dir().unwrap());
    for (key, value) in plain.get_envs() {
        match value {
            Some(value) => shell.env(key, value),
            None => shell.env_remove(key),
        };
    }
    house.serve_by(shell)
}

/// How many bytes a file of the process may have: a soft limit, which it may not lift
/// itself.
fn limit(process: &Process, bytes: &str) {
    let done = Command::new("prlimit")
        .args(["--pid", &process.id().to_string()])
        .arg(format!("--fsize={bytes}:"))
        .status();
    assert!(done.unwrap().success(), "prlimit of util-linux is needed");
}

/// R8: full at one write after the other: nothing is confirmed that is not stored, nothing is
/// corrupt, and it goes on by itself.
#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_is_full_loses_and_corrupts_nothing() {
    let ground = Ground::in_file().await;
    let process = serve_with_limits(ground.house(0));
    ground.hold(0, process.clone());
    ground.until_ready(0).await;
    let mut dice = Dice::new(seed() + 3);
    let load = Load {
        lasts: seconds(8, 60),
        patience: Duration::from_secs(40),
        has_receptionist: true,
    };
    let mut degraded = 0;
    let havoc = async |ground: &Ground, until: Instant| {
        let journal = ground.house(0).path("desk.sqlite3-wal");
        let mut blows = Blows::default();
        while Instant::now() < until {
            tokio::time::sleep(dice.millis(200, 800)).await;
            let size = std::fs::metadata(&journal).map_or(0, |file| file.len());
            // Every second time there is no room for anything at all.
            let place = match blows.outages % 2 {
                0 => 0,
                _ => dice.roll() % (size + 16_384),
            };
            limit(&process, &place.to_string());
            tokio::time::sleep(dice.millis(800, 1600)).await;
            let answer = reqwest::get(format!("{}/readyz", ground.base(0))).await;
            let answer = answer.unwrap();
            if place == 0 {
                assert_eq!(answer.status(), 503);
                degraded += 1;
                let words = answer.text().await.unwrap();
                assert!(words.contains("is its disk full?"), "{words}");
            }
            limit(&process, "unlimited");
            blows.outages += 1;
        }
        blows
    };
    let (tally, blows) = under(&ground, load, havoc).await;
    figures(
        "R8 disk full",
        &format!("{blows:?}, degraded {degraded} times, {tally}"),
    );
    let log = ground.house(0).log();
    assert!(tally.faults.is_empty(), "{:#?}\n{log}", tally.faults);
    assert!(degraded > 0, "the limit was never felt: {log}");
    ground.until_ready(0).await;
    let sound: Vec<(String,)> = ground.rows("PRAGMA integrity_check").await;
    assert_eq!(sound[0].0, "ok");
}
