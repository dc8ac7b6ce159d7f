//! The store by itself: its files, its key, its guarded moves, what it lists.

use std::os::unix::fs::PermissionsExt;

use enquiry_desk::assistant::details::Phone;
use enquiry_desk::assistant::reception::{Move, Reason, Stage as At};
use enquiry_desk::store::conversation::{Moved, Seen, transition};
use enquiry_desk::store::{OpenError, Store, export, queue};
use jiff::Timestamp;

use super::rehearsal::{Stage, text};

/// P8: the words of patients are in no file, nor is what the channel says of them.
#[tokio::test]
async fn what_patients_say_and_are_called_is_nowhere_in_the_files() {
    let stage = Stage::new().await;
    let mut process = stage.start().await;
    let batch = [
        text(1, 1, "canary-text"),
        text(2, 1, "flag: canary-flag"),
        text(3, 1, "submit"),
        text(4, 2, "panic canary-panic"),
    ];
    let batch = batch.map(|mut update| {
        update.raw.push_str(" canary-raw");
        update
    });
    process.intake.apply(&batch).await.unwrap();
    process.delivery.deliver_due().await.unwrap();
    let canaries = [
        "canary",
        "Canary",
        "Anna",
        "anna_n",
        "7700900123",
        "Nowak",
        "raw update",
    ];
    for canary in canaries {
        assert!(
            !stage.files_contain(canary).await,
            "{canary}, beside the journal"
        );
    }
    process.store.close().await;
    for canary in canaries {
        assert!(!stage.files_contain(canary).await, "{canary}, in the file");
    }
    assert!(
        stage.files_contain("conversation").await,
        "the search looks at the right files"
    );
}

/// P8.
#[tokio::test]
async fn a_wrong_or_missing_key_is_refused() {
    let stage = Stage::new().await;
    drop(stage.open().await.unwrap());
    let right = std::fs::read_to_string(stage.key()).unwrap();
    std::fs::write(stage.key(), format!("1 {}\n", "0".repeat(64))).unwrap();
    assert!(matches!(reopened(&stage).await, OpenError::WrongKey(_)));
    std::fs::write(stage.key(), "not a key").unwrap();
    assert!(reopened(&stage).await.to_string().contains("damaged"));
    std::fs::remove_file(stage.key()).unwrap();
    assert!(reopened(&stage).await.to_string().contains("missing"));
    std::fs::write(stage.key(), right).unwrap();
    assert!(stage.open().await.is_ok());
}

async fn reopened(stage: &Stage) -> OpenError {
    stage.open().await.err().expect("the store must not open")
}

#[tokio::test]
async fn a_second_process_is_refused_but_may_read() {
    let stage = Stage::in_file();
    let process = stage.start().await;
    process.intake.apply(&[text(1, 1, "human")]).await.unwrap();
    let error = reopened(&stage).await;
    assert!(matches!(error, OpenError::InUse(_)), "{error}");
    let reader = Store::open_to_read(stage.location(), &stage.key())
        .await
        .unwrap();
    let mut tx = reader.read().await.unwrap();
    assert_eq!(queue::list(&mut tx).await.unwrap().len(), 1);
}

#[tokio::test]
async fn reading_where_there_is_no_database_says_what_to_do() {
    let stage = Stage::new().await;
    let error = Store::open_to_read(stage.location(), &stage.key())
        .await
        .err()
        .unwrap();
    assert!(error.to_string().contains("enquiry-desk serve"), "{error}");
}

/// S12.
#[tokio::test]
async fn files_can_be_read_by_their_owner_only() {
    let stage = Stage::in_file();
    let _process = stage.start().await;
    let folder = stage.database().parent().unwrap().to_owned();
    let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    assert_eq!(mode(&stage.key()), 0o600);
    for file in std::fs::read_dir(&folder).unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}

/// R3, in one process.
#[tokio::test]
async fn of_two_claims_one_wins_and_leaves_one_event() {
    let stage = Stage::new().await;
    let process = stage.start().await;
    process.intake.apply(&[text(1, 1, "human")]).await.unwrap();
    let conversation = stage.value("SELECT id FROM conversation").await;
    let version = stage.number("SELECT version FROM conversation").await;
    let seen = Seen {
        conversation,
        stage: At::Waiting,
        version,
    };
    let claim = async || {
        let mut tx = process.store.begin().await.unwrap();
        let id = stage.clock.fresh_id();
        let moved = transition(&mut tx, seen, Move::Claim, id, stage.clock.now())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        moved
    };
    assert_eq!(claim().await, Moved::To(At::Claimed));
    assert_eq!(claim().await, Moved::Refused);
    let events = "SELECT count(*) FROM event WHERE kind = 'moved'";
    assert_eq!(stage.number(events).await, 1);
}

#[tokio::test]
async fn the_queue_shows_the_most_urgent_first_and_then_who_waits_longest() {
    let stage = Stage::new().await;
    let process = stage.start().await;
    for (number, words) in [(1, "human"), (2, "submit"), (3, "flag"), (4, "hello")] {
        process
            .intake
            .apply(&[text(number, number, words)])
            .await
            .unwrap();
        stage.hand.advance(std::time::Duration::from_secs(60));
    }
    let mut tx = process.store.read().await.unwrap();
    let entries = queue::list(&mut tx).await.unwrap();
    let seen: Vec<(Reason, bool)> = entries
        .iter()
        .map(|entry| (entry.reason, entry.submitted))
        .collect();
    let expected = [
        (Reason::Emergency, false),
        (Reason::Human, false),
        (Reason::Enquiry, true),
    ];
    assert_eq!(seen, expected);
    assert_eq!(entries[0].language.as_deref(), Some("en-GB"));
}

#[tokio::test]
async fn the_export_opens_each_enquiry_since_a_time_with_its_consent() {
    let stage = Stage::new().await;
    let process = stage.start().await;
    process.intake.apply(&[text(1, 1, "submit")]).await.unwrap();
    stage.hand.advance(std::time::Duration::from_secs(3600));
    let later = stage.clock.now();
    process.intake.apply(&[text(2, 2, "submit")]).await.unwrap();
    let mut tx = process.store.read().await.unwrap();
    let all = export::submitted_since(&mut tx, Timestamp::UNIX_EPOCH)
        .await
        .unwrap();
    assert_eq!(all.len(), 2);
    let late = export::submitted_since(&mut tx, later).await.unwrap();
    assert_eq!(late.len(), 1);
    assert_eq!(late[0].reference, all[1].reference);
    assert_eq!(late[0].consent_version, "2026-01");
    assert_eq!(late[0].consent_at, later);
    let phone = late[0].enquiry.phone.as_ref().map(Phone::as_str);
    assert_eq!(phone, Some("+447700900123"));
}

#[tokio::test]
async fn an_enquiry_confirmed_twice_stays_one_enquiry() {
    let stage = Stage::new().await;
    let process = stage.start().await;
    process.intake.apply(&[text(1, 1, "submit")]).await.unwrap();
    stage.hand.advance(std::time::Duration::from_secs(60));
    process.intake.apply(&[text(2, 1, "submit")]).await.unwrap();
    assert_eq!(stage.number("SELECT count(*) FROM enquiry").await, 1);
    let mut tx = process.store.read().await.unwrap();
    assert!(
        export::submitted_since(&mut tx, Timestamp::UNIX_EPOCH)
            .await
            .is_ok()
    );
}
