//! Changing the key (P8).

use enquiry_desk::flow::reception::Words;
use enquiry_desk::store::rotation::{Rotated, rotate};
use enquiry_desk::store::search::{self, Wanted};
use enquiry_desk::store::{OpenError, audit, erasure, export};
use jiff::Timestamp;

use crate::binary::House as Binary;
use crate::desk::room::Room;
use crate::rehearsal::{Stage, text};

/// Every sealed column.
const SEALED: [(&str, &str); 10] = [
    ("patient", "sender"),
    ("conversation", "state"),
    ("message", "body"),
    ("enquiry", "body"),
    ("red_flag", "words"),
    ("rejected_update", "raw"),
    ("note", "body"),
    ("draft", "body"),
    ("outbox", "body"),
    ("seal_check", "sealed"),
];

/// A place with something in every sealed column; one person was erased.
async fn filled() -> Stage {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    room.says(9, "hello").await;
    room.says(9, "delete").await;
    room.says(1, "submit").await;
    room.says(2, "flag: my chest").await;
    room.says(3, "panic").await;
    let id = room.first().await.conversation;
    let held = room.claim(&maria, id).await;
    room.reception.note(&maria, id, "a note").await.unwrap();
    let words = Words::Text("a reply".to_owned());
    room.reception
        .reply(&maria, held, words, None)
        .await
        .unwrap();
    room.reception
        .save_draft(&maria, id, "a draft")
        .await
        .unwrap();
    room.reception.acknowledge(&maria, id).await.unwrap();
    let Room { stage, process, .. } = room;
    process.store.close().await;
    stage
}

async fn rotated(stage: &Stage) -> Rotated {
    let store = stage.open().await.unwrap();
    let done = rotate(&store, &stage.key(), stage.clock.now())
        .await
        .unwrap();
    store.close().await;
    done
}

/// That everything opens, is found, holds, and is sealed by the key with this number alone.
async fn check(stage: &Stage, key: i64) {
    for (table, column) in SEALED {
        let of = |condition: &str| {
            format!(
                "SELECT count(*) FROM {table} WHERE {column} IS NOT NULL AND \
                 substr({column}, 1, 1) {condition} x'{key:02x}'"
            )
        };
        assert!(stage.number(&of("=")).await > 0, "{table}.{column}");
        assert_eq!(stage.number(&of("<>")).await, 0, "{table}.{column}");
    }
    let process = stage.start().await;
    let mut tx = process.store.read().await.unwrap();
    let exported = export::submitted_since(&mut tx, Timestamp::UNIX_EPOCH).await;
    assert_eq!(
        exported.unwrap()[0].enquiry.note.as_deref(),
        Some("canary-note")
    );
    for words in ["Nowak", "07700 900123", "canary@example.org"] {
        let wanted = Wanted::parse(words, "GB");
        let page = search::find(&mut tx, &wanted, None, 10).await.unwrap();
        assert_eq!(page.hits.len(), 1, "{words}");
    }
    assert!(audit::verify(&mut tx).await.unwrap().is_ok());
    drop(tx);
    process.store.close().await;
}

/// P8.
#[tokio::test]
async fn everything_is_sealed_anew_and_the_old_key_opens_nothing() {
    let stage = filled().await;
    let old = std::fs::read_to_string(stage.key()).unwrap();
    let done = rotated(&stage).await;
    assert!(done.sealed > 15, "{done:?}");
    assert_eq!((done.unreadable, done.audit), (0, None));
    check(&stage, 2).await;
    let new = std::fs::read_to_string(stage.key()).unwrap();
    assert!(
        new.starts_with("2 ") && new.contains("\nledger "),
        "two lines"
    );
    std::fs::write(stage.key(), old).unwrap();
    assert!(matches!(stage.open().await, Err(OpenError::WrongKey(_))));
    std::fs::write(stage.key(), new).unwrap();
    rotated(&stage).await;
    check(&stage, 3).await;
}

/// P8: both keys are in the file while it lasts; the next run finishes.
#[tokio::test]
async fn a_change_that_was_interrupted_goes_on() {
    let stage = filled().await;
    let old = std::fs::read_to_string(stage.key()).unwrap();
    let both = format!("{old}2 {}\n", "7".repeat(64));
    std::fs::write(stage.key(), both).unwrap();
    // Work that went on with both keys.
    let process = stage.start().await;
    let batch = [
        text(51, 5, "submit: by the second key"),
        text(52, 1, "more"),
    ];
    process.intake.apply(&batch).await.unwrap();
    process.store.close().await;
    drop(process);
    stage.execute("DELETE FROM enquiry WHERE conversation_id IN (SELECT c.id FROM conversation c JOIN patient p ON p.id = c.patient_id WHERE p.chat = 5)").await;
    rotated(&stage).await;
    check(&stage, 2).await;
    assert_eq!(
        std::fs::read_to_string(stage.key())
            .unwrap()
            .lines()
            .count(),
        2
    );
}

/// P6, P8: erasures are known after the key is changed.
#[tokio::test]
async fn the_ledger_of_erasures_outlives_the_key() {
    let stage = filled().await;
    rotated(&stage).await;
    rotated(&stage).await;
    let process = stage.start().await;
    process.intake.apply(&[text(61, 9, "anew")]).await.unwrap();
    let again = async || {
        let mut tx = process.store.begin().await.unwrap();
        let concerned = erasure::reapply(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
        concerned
    };
    stage
        .execute("UPDATE patient SET created_at = 1 WHERE chat = 9")
        .await;
    stage
        .execute("UPDATE conversation SET created_at = 1")
        .await;
    assert_eq!(again().await, 1);
}

/// P8: the command, while nobody serves.
#[test]
fn the_command_changes_the_key_and_says_to_copy_it() {
    let house = Binary::new();
    assert_eq!(house.run(&["key", "rotate"]).status.code(), Some(1));
    assert!(house.run(&["staff", "add", "Maria"]).status.success());
    let key = house.path("enquiry-desk.key");
    let before = std::fs::read_to_string(&key).unwrap();
    let output = house.run(&["key", "rotate"]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success() && said.contains("safe place"),
        "{said}"
    );
    let after = std::fs::read_to_string(&key).unwrap();
    assert!(after.starts_with("2 ") && !after.contains(&before[2..66]));
    assert!(house.run(&["audit", "verify"]).status.success());
    assert!(house.run(&["staff", "list"]).status.success());
}
