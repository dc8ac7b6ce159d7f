//! Erasing a person (P6).

use std::time::Duration;

use enquiry_desk::assistant::event::Event;
use enquiry_desk::assistant::reception::Outcome;
use enquiry_desk::flow::channel::Sending;
use enquiry_desk::flow::erasing::erase_by_operator;
use enquiry_desk::flow::news::{Heard, Kind};
use enquiry_desk::flow::reception::{Replied, Stale, Words};
use enquiry_desk::store::figures::{self, Figures, Period};
use enquiry_desk::store::{audit, erasure, export};
use enquiry_desk::sweep::{Retention, sweep};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use sqlx::AssertSqlSafe;

use crate::desk::room::Room;
use crate::rehearsal::{Stage, text};
use crate::repository;

/// A chat whose number is eight bytes that stand nowhere by chance.
const CHAT: i64 = 0x0CA1_1AB1_E5EC_4E75;

/// Every table that holds something on a patient, with its sealed or hashed columns.
const COLUMNS: [(&str, &str); 14] = [
    ("patient", "sender"),
    ("conversation", "state"),
    ("message", "body"),
    ("message_revision", "body"),
    ("enquiry", "body"),
    ("enquiry", "phone_hash"),
    ("enquiry", "email_hash"),
    ("enquiry_name", "hash"),
    ("enquiry_revision", "body"),
    ("red_flag", "words"),
    ("rejected_update", "raw"),
    ("note", "body"),
    ("draft", "body"),
    ("outbox", "body"),
];

/// Tables without such columns.
const OTHERS: [&str; 2] = ["consent", "rating"];

/// A patient of whom there is something in every table.
async fn known_patient(room: &mut Room, chat: i64) {
    let maria = room.member("Maria").await;
    room.says(chat, "submit: canary-words").await;
    room.does(
        chat,
        Event::Edited {
            text: "canary-edit".to_owned(),
            message: Some(1),
        },
    )
    .await;
    room.says(chat, "panic canary-raw").await;
    room.says(chat, "flag: canary-danger").await;
    let id = room.first().await.conversation;
    let held = room.claim(&maria, id).await;
    let typed = vec!["canary-correction".to_owned()];
    let values = [(
        enquiry_desk::assistant::dialogue::form::Question::Note,
        typed,
    )];
    room.reception
        .correct_enquiry(&maria, id, &values)
        .await
        .unwrap();
    room.reception
        .note(&maria, id, "canary-note")
        .await
        .unwrap();
    room.reception.acknowledge(&maria, id).await.unwrap();
    let words = Words::Text("canary-reply".to_owned());
    room.reception
        .reply(&maria, held, words, None)
        .await
        .unwrap();
    room.arrived(chat).await;
    let closed = room.reception.close(&maria, held, Outcome::Booked).await;
    closed.unwrap();
    room.says(chat, "5").await;
    room.minutes_pass(5);
    room.says(chat, "canary-again").await;
    room.arrived(chat).await;
    room.reception
        .save_draft(&maria, id, "canary-draft")
        .await
        .unwrap();
    // A file on its way that cannot be sent yet.
    room.stage
        .channel
        .script(chat, Sending::RetryAfter(Duration::from_secs(900)));
    room.says(chat, "mydata").await;
    room.process.delivery.deliver_due().await.unwrap();
}

/// The first bytes of everything that is sealed or hashed.
async fn sealed(stage: &Stage) -> Vec<(&'static str, Vec<u8>)> {
    let mut raw = stage.file().await;
    let mut all = Vec::new();
    for (table, column) in COLUMNS {
        let text = format!("SELECT {column} FROM {table} WHERE {column} IS NOT NULL");
        let found: Vec<Vec<u8>> = sqlx::query_scalar(AssertSqlSafe(text))
            .fetch_all(&mut raw)
            .await
            .unwrap();
        assert!(!found.is_empty(), "nothing in {table}.{column}");
        all.extend(found.into_iter().map(|blob| (table, blob[..32].to_vec())));
    }
    all.push(("the chat", CHAT.to_be_bytes().to_vec()));
    all
}

fn in_files(stage: &Stage, bytes: &[u8]) -> bool {
    let folder = stage.database();
    let files = std::fs::read_dir(folder.parent().unwrap()).unwrap();
    files
        .map(|file| std::fs::read(file.unwrap().path()).unwrap())
        .any(|file| file.windows(bytes.len()).any(|part| part == bytes))
}

/// P6: what was sealed for the person is in the files before, and in none after the sweep:
/// neither the database nor its journal; nor is the number of the chat.
#[tokio::test]
async fn after_an_erasure_nothing_of_the_person_is_in_any_file() {
    let mut room = Room::in_file().await;
    known_patient(&mut room, CHAT).await;
    let canaries = sealed(&room.stage).await;
    for (what, bytes) in &canaries {
        assert!(in_files(&room.stage, bytes), "{what} is not found before");
    }
    room.says(CHAT, "delete").await;
    room.minutes_pass(20);
    room.arrived(CHAT).await;
    let store = room.process.store.clone();
    sweep(&store, &room.stage.clock, &Retention::default())
        .await
        .unwrap();
    for (what, bytes) in &canaries {
        assert!(!in_files(&room.stage, bytes), "{what} is found after");
    }
    let tables = COLUMNS.iter().map(|(table, _)| *table).chain(OTHERS);
    for table in tables {
        let count = format!("SELECT count(*) FROM {table}");
        assert_eq!(room.stage.number(&count).await, 0, "{table}");
    }
    let mut tx = store.read().await.unwrap();
    let exported = export::submitted_since(&mut tx, Timestamp::UNIX_EPOCH).await;
    assert!(exported.unwrap().is_empty());
    assert!(audit::verify(&mut tx).await.unwrap().is_ok());
}

async fn counted(room: &Room) -> Figures {
    let period = Period {
        from: "2026-03-01T00:00:00Z".parse().unwrap(),
        to: "2026-03-05T00:00:00Z".parse().unwrap(),
        zone: TimeZone::UTC,
    };
    let mut tx = room.process.store.read().await.unwrap();
    figures::of_period(&mut tx, &period).await.unwrap()
}

/// P6: counts outlive those whom they count.
#[tokio::test]
async fn the_figures_are_the_same_after_an_erasure() {
    let mut room = Room::open().await;
    known_patient(&mut room, CHAT).await;
    room.says(2, "hello").await;
    let before = counted(&room).await;
    assert_eq!(before.ratings, [0, 0, 0, 0, 1]);
    room.says(CHAT, "delete").await;
    let after = counted(&room).await;
    assert_eq!(after, before);
}

/// P6: what waited is dropped; the one last word arrives, and what the person writes next
/// is a new patient's - in one batch, too.
#[tokio::test]
async fn nothing_that_waited_is_sent_but_the_last_word() {
    let mut room = Room::open().await;
    let pause = Sending::RetryAfter(Duration::from_secs(60));
    room.stage.channel.script(1, pause);
    room.says(1, "one").await;
    room.process.delivery.deliver_due().await.unwrap();
    let batch = [
        text(11, 1, "two"),
        text(12, 2, "somebody else"),
        text(13, 1, "delete"),
        text(14, 1, "anew"),
        text(15, 3, "a third"),
    ];
    let applied = room.process.intake.apply(&batch).await.unwrap();
    assert_eq!(applied.applied, 5);
    room.minutes_pass(2);
    let arrived = room.arrived(1).await;
    assert_eq!(arrived, ["delete (ahead 0)", "anew (ahead 0)"]);
    assert_eq!(room.arrived(2).await, ["somebody else (ahead 0)"]);
    assert_eq!(room.arrived(3).await, ["a third (ahead 0)"]);
    let said = "SELECT count(*) FROM message m JOIN patient p ON p.id = m.patient_id \
                WHERE p.chat = 1";
    assert_eq!(room.stage.number(said).await, 2, "one word and its answer");
    let undecided = "SELECT count(*) FROM outbox WHERE status IN ('queued', 'leased')";
    assert_eq!(room.stage.number(undecided).await, 0);
}

/// P6: a process that dies after the commit leaves the last word in the outbox.
#[tokio::test]
async fn the_last_word_survives_a_crash() {
    let mut room = Room::open().await;
    room.says(1, "hello").await;
    room.arrived(1).await;
    room.says(1, "delete").await;
    let Room {
        stage,
        process,
        reception,
        ..
    } = room;
    process.store.close().await;
    drop((process, reception));
    let mut again = stage.start().await;
    again.delivery.deliver_due().await.unwrap();
    assert_eq!(
        stage.channel.arrived_at(1).last().unwrap(),
        "delete (ahead 0)"
    );
    let words = "SELECT count(*) FROM outbox WHERE body IS NOT NULL";
    assert_eq!(stage.number(words).await, 0);
}

/// C7, P6: danger that nobody acknowledged leaves an urgent word, an event and a figure,
/// none of which leads to the person.
#[tokio::test]
async fn danger_does_not_vanish_in_silence() {
    let mut room = Room::open().await;
    let mut listener = room.process.news.listen();
    room.says(1, "flag: my chest").await;
    room.says(1, "delete").await;
    let urgent = loop {
        match listener.next().await.unwrap() {
            Heard::Item(item) if item.kind == Kind::Erased => break item.urgent,
            _ => {}
        }
    };
    assert!(urgent);
    assert_eq!(counted(&room).await.danger_erased, 1);
    let bare = "SELECT count(*) FROM event WHERE kind = 'danger_erased' \
                AND conversation_id IS NULL AND detail = '{\"class\":\"emergency\"}'";
    assert_eq!(room.stage.number(bare).await, 1);
    room.says(2, "hello").await;
    room.says(2, "delete").await;
    assert_eq!(counted(&room).await.danger_erased, 1);
}

/// P6: who has the conversation open is told, and what is being done to it comes too late.
#[tokio::test]
async fn an_act_on_somebody_who_is_gone_comes_too_late() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    let held = room.claimed(1, &maria).await;
    room.says(1, "delete").await;
    let words = Words::Text("too late".to_owned());
    let replied = room
        .reception
        .reply(&maria, held, words.clone(), None)
        .await;
    let why = Stale::Gone;
    assert_eq!(replied.unwrap(), Replied::Stale { why, words });
    assert!(
        !room
            .reception
            .erase(&maria, held.conversation)
            .await
            .unwrap()
    );
}

/// P6: by the command, beside the server: the patient hears of it.
#[tokio::test]
async fn an_operator_erases_by_reference() {
    let mut room = Room::open().await;
    room.says(1, "human").await;
    room.arrived(1).await;
    let reference = room.first().await.reference;
    let (store, clock) = (room.process.store.clone(), room.stage.clock.clone());
    let assistant = repository::assistant();
    let erase = async || {
        erase_by_operator(&store, &assistant, &clock, &reference)
            .await
            .unwrap()
    };
    assert_eq!(erase().await, 1);
    assert_eq!(erase().await, 0);
    room.minutes_pass(1);
    let heard = room.heard(1).await;
    assert!(
        heard.starts_with("Everything about you has been deleted"),
        "{heard}"
    );
    let acts = "SELECT count(*) FROM audit WHERE act = 'erased' AND actor = 'operator'";
    assert_eq!(room.stage.number(acts).await, 1);
}

/// P6, R10: a restored backup does not bring anybody back.
#[tokio::test]
async fn erasures_are_applied_again_after_a_restore() {
    let mut room = Room::in_file().await;
    room.says(1, "submit").await;
    room.says(2, "submit").await;
    room.arrived(1).await;
    let Room {
        stage,
        process,
        reception,
        ..
    } = room;
    process.store.close().await;
    drop((process, reception));
    let backup = std::fs::read(stage.database()).unwrap();

    stage.hand.advance(Duration::from_secs(3600));
    let process = stage.start().await;
    process
        .intake
        .apply(&[text(21, 1, "delete"), text(22, 3, "hello")])
        .await
        .unwrap();
    let mut tx = process.store.read().await.unwrap();
    let ledger = erasure::ledger(&mut tx).await.unwrap();
    assert_eq!(ledger.len(), 1);
    drop(tx);
    process.store.close().await;
    drop(process);

    std::fs::write(stage.database(), backup).unwrap();
    let process = stage.start().await;
    let chats = "SELECT group_concat(chat) FROM (SELECT chat FROM patient ORDER BY chat) AS chats";
    assert_eq!(stage.word(chats).await, "1,2");
    let again = async || {
        let mut tx = process.store.begin().await.unwrap();
        erasure::carry_over(&mut tx, &ledger).await.unwrap();
        let concerned = erasure::reapply(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
        concerned
    };
    assert_eq!(again().await, 1);
    assert_eq!(stage.word(chats).await, "2");
    // Who came back since stays.
    stage.hand.advance(Duration::from_secs(3600));
    process.intake.apply(&[text(31, 1, "anew")]).await.unwrap();
    assert_eq!(again().await, 0);
    assert_eq!(stage.word(chats).await, "1,2");
}

/// P2: a submitted enquiry is marked for reception, and exported no more.
#[tokio::test]
async fn withdrawn_consent_marks_the_enquiry_and_ends_its_export() {
    let mut room = Room::open().await;
    room.says(1, "submit").await;
    let id = room.first().await.conversation;
    let exported = async |room: &Room| {
        let mut tx = room.process.store.read().await.unwrap();
        let all = export::submitted_since(&mut tx, Timestamp::UNIX_EPOCH).await;
        all.unwrap().len()
    };
    assert_eq!(exported(&room).await, 1);
    room.says(1, "revoke").await;
    assert_eq!(exported(&room).await, 0);
    let enquiry = room.episode(id).await.enquiry.unwrap();
    assert!(enquiry.consent_withdrawn_at.is_some());
}
