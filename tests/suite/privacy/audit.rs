//! The audit (P10).

use enquiry_desk::assistant::reception::Outcome;
use enquiry_desk::flow::reception::Words;
use enquiry_desk::store::audit::{self, Broken, Verified};
use enquiry_desk::sweep::{Retention, sweep};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions};

use crate::binary::House as Binary;
use crate::desk::room::Room;
use crate::desk_pages::colleague::Colleague;
use crate::house::House;
use crate::rehearsal::Stage;

const ACTS: &str = "SELECT coalesce(group_concat(act, ' '), '') FROM \
    (SELECT act FROM audit ORDER BY number) AS acts";

async fn verified(room: &Room) -> Result<Verified, Broken> {
    let mut tx = room.process.store.read().await.unwrap();
    audit::verify(&mut tx).await.unwrap()
}

/// A desk at which a few things were done.
async fn busy() -> Room {
    let mut room = Room::open().await;
    let (maria, tom) = (room.member("Maria").await, room.member("Tom").await);
    let held = room.claimed(1, &maria).await;
    let words = Words::Text("canary-words".to_owned());
    room.reception
        .reply(&maria, held, words, None)
        .await
        .unwrap();
    room.reception
        .note(&maria, held.conversation, "canary-note")
        .await
        .unwrap();
    room.reception.release(&maria, held).await.unwrap();
    let held = room.claim(&tom, held.conversation).await;
    room.reception
        .close(&tom, held, Outcome::Booked)
        .await
        .unwrap();
    room
}

/// P10: in the transaction of the act, by whom and to what, without a word of content.
#[tokio::test]
async fn each_act_at_the_desk_leaves_one_row_and_the_patients_turns_none() {
    let mut room = Room::open().await;
    room.says(1, "hello").await;
    room.says(2, "flag: canary").await;
    assert_eq!(room.stage.word(ACTS).await, "");
    drop(room);
    let room = busy().await;
    let acts = "claimed replied noted released claimed closed";
    assert_eq!(room.stage.word(ACTS).await, acts);
    let bare = "SELECT count(*) FROM audit WHERE detail = '{}' AND staff_id IS NOT NULL \
                AND subject IS NOT NULL AND actor = 'staff'";
    assert_eq!(room.stage.number(bare).await, 6);
    let holds = Ok(Verified { rows: 6, pruned: 0 });
    assert_eq!(verified(&room).await, holds);
}

/// P10.
#[tokio::test]
async fn tampering_is_found_and_named() {
    let row = "UPDATE audit SET subject = NULL WHERE number = 3";
    let cases = [
        (row, Broken::Changed(3)),
        ("DELETE FROM audit WHERE number = 2", Broken::Missing(2)),
        (
            "DELETE FROM audit WHERE number = 6",
            Broken::Shortened {
                found: 5,
                expected: 6,
            },
        ),
        ("UPDATE audit_head SET seal = 'x'", Broken::Head(6)),
        // The last row and the head together, as somebody without the key would do it.
        (
            "DELETE FROM audit WHERE number = 6; UPDATE audit_head SET number = 5, \
             hash = (SELECT hash FROM audit WHERE number = 5)",
            Broken::Head(5),
        ),
    ];
    for (statement, broken) in cases {
        let mut room = busy().await;
        for one in statement.split("; ") {
            room.stage.execute(one).await;
        }
        assert_eq!(verified(&room).await, Err(broken), "{statement}");
        // What is appended later signs nothing of it away.
        let maria = room.member("Nadia").await;
        room.claimed(3, &maria).await;
        assert!(verified(&room).await.is_err(), "{statement}, later");
    }
}

/// P7, P10: 24 months, a second either side; the checkpoint takes the place of what went.
#[tokio::test]
async fn old_rows_are_pruned_and_the_audit_still_holds() {
    let mut room = busy().await;
    let sweep = async |room: &Room| {
        let retention = Retention {
            closed_months: 600,
            ..Retention::default()
        };
        sweep(&room.process.store, &room.stage.clock, &retention)
            .await
            .unwrap();
    };
    let at = |text: &str| room.stage.hand.set(text.parse().unwrap());
    at("2028-03-02T08:59:59Z");
    sweep(&room).await;
    assert_eq!(verified(&room).await.unwrap().rows, 6);
    at("2028-03-02T09:00:00Z");
    sweep(&room).await;
    let holds = Ok(Verified { rows: 0, pruned: 6 });
    assert_eq!(verified(&room).await, holds);
    let nadia = room.member("Nadia").await;
    room.claimed(3, &nadia).await;
    let holds = Ok(Verified { rows: 1, pruned: 6 });
    assert_eq!(verified(&room).await, holds);
    room.stage
        .execute("UPDATE audit_checkpoint SET hash = 'x'")
        .await;
    assert_eq!(verified(&room).await, Err(Broken::Checkpoint(6)));
}

/// P10: rows that were tampered with are not thrown away as old.
#[tokio::test]
async fn a_broken_audit_is_not_pruned() {
    let room = busy().await;
    room.stage
        .execute("UPDATE audit SET act = 'viewed' WHERE number = 1")
        .await;
    room.stage.hand.set("2030-01-01T00:00:00Z".parse().unwrap());
    sweep(
        &room.process.store,
        &room.stage.clock,
        &Retention::default(),
    )
    .await
    .unwrap();
    assert_eq!(verified(&room).await, Err(Broken::Changed(1)));
}

/// P10: looking, searching, downloading, people, sign-in.
#[tokio::test]
async fn what_is_looked_at_and_who_comes_and_goes_is_written_down() {
    let house = House::start(&[]).await;
    let manager = Colleague::manager(&house).await;
    let guest = crate::webchat::guest::Guest::arrive(&house).await;
    guest.say(1, "/human").await;
    let page = manager.page("/desk/queue").await;
    let reference = page.split("/desk/conversations/").nth(1).unwrap();
    let reference = reference.split('"').next().unwrap();
    let place = format!("/desk/conversations/{reference}");
    for path in ["", "/head", "/thread"] {
        manager.page(&format!("{place}{path}")).await;
    }
    manager.post("/desk/search", &[("q", "Canary Nowak")]).await;
    manager.page("/desk/figures.csv").await;
    Colleague::receptionist(&house, &manager, "Anna").await;
    manager.post("/desk/sign-out", &[]).await;
    let mut raw = SqliteConnectOptions::new()
        .filename(house.database())
        .connect()
        .await
        .unwrap();
    let acts: String = sqlx::query_scalar(AssertSqlSafe(ACTS.to_owned()))
        .fetch_one(&mut raw)
        .await
        .unwrap();
    assert_eq!(
        acts,
        "password_set signed_in viewed searched figures_downloaded staff_added password_set \
         signed_in signed_out"
    );
    let searched: String = sqlx::query_scalar("SELECT detail FROM audit WHERE act = 'searched'")
        .fetch_one(&mut raw)
        .await
        .unwrap();
    assert_eq!(searched, r#"{"by":["name"],"hits":0}"#);
    house.stop().await;
}

/// P10: the command says what is broken and where; the export is written down before it is
/// printed.
#[tokio::test]
async fn the_command_verifies_and_the_operators_acts_are_in_it() {
    let house = Binary::new();
    assert!(house.run(&["staff", "add", "Maria"]).status.success());
    assert!(house.run(&["export"]).status.success());
    let good = house.run(&["audit", "verify"]);
    let said = String::from_utf8_lossy(&good.stdout).into_owned();
    assert!(good.status.success() && said.contains("2 rows"), "{said}");
    let mut raw = SqliteConnectOptions::new()
        .filename(house.path("data").join("enquiry-desk.sqlite3"))
        .connect()
        .await
        .unwrap();
    let acts: String = sqlx::query_scalar(AssertSqlSafe(ACTS.to_owned()))
        .fetch_one(&mut raw)
        .await
        .unwrap();
    assert_eq!(acts, "staff_added exported");
    sqlx::query("UPDATE audit SET act = 'viewed' WHERE number = 2")
        .execute(&mut raw)
        .await
        .unwrap();
    let bad = house.run(&["audit", "verify"]);
    assert_eq!(bad.status.code(), Some(1));
    let said = String::from_utf8_lossy(&bad.stderr).into_owned();
    assert!(said.contains("row 2 was changed"), "{said}");
}

/// P10: what is rolled back leaves no row, and no gap.
#[tokio::test]
async fn an_act_that_is_not_done_is_not_written_down() {
    let stage = Stage::new().await;
    let process = stage.start().await;
    let entry = audit::Entry::by_operator(
        audit::Act::Exported,
        None,
        stage.clock.now(),
        serde_json::json!({}),
    );
    for commits in [false, true, false, true] {
        let mut tx = process.store.begin().await.unwrap();
        audit::append(&mut tx, &entry).await.unwrap();
        match commits {
            true => tx.commit().await.unwrap(),
            false => tx.roll_back().await.unwrap(),
        }
    }
    let mut tx = process.store.read().await.unwrap();
    let holds = Ok(Verified { rows: 2, pruned: 0 });
    assert_eq!(audit::verify(&mut tx).await.unwrap(), holds);
}

/// P10: whoever has the database and not the key cannot start the audit anew.
#[tokio::test]
async fn an_audit_that_was_taken_away_is_missed_for_good() {
    let stage = Stage::new().await;
    let process = stage.start().await;
    let mut tx = process.store.begin().await.unwrap();
    let fresh = Ok(Verified { rows: 0, pruned: 0 });
    assert_eq!(audit::verify(&mut tx).await.unwrap(), fresh);
    let entry = audit::Entry::by_operator(
        audit::Act::Exported,
        None,
        stage.clock.now(),
        serde_json::json!({}),
    );
    audit::append(&mut tx, &entry).await.unwrap();
    tx.commit().await.unwrap();
    for deed in [
        "DELETE FROM audit",
        "DELETE FROM audit_checkpoint",
        "UPDATE audit_head SET number = 0, hash = '', seal = ''",
    ] {
        stage.execute(deed).await;
    }
    let mut tx = process.store.begin().await.unwrap();
    assert_eq!(audit::verify(&mut tx).await.unwrap(), Err(Broken::Head(0)));
    audit::append(&mut tx, &entry).await.unwrap();
    assert_eq!(audit::verify(&mut tx).await.unwrap(), Err(Broken::Head(1)));
}
