//! Backup, restore and the move to a server, by the commands an operator types.

use std::process::Command;

use enquiry_desk::assistant::event::Event;

use crate::desk::room::Room;
use crate::postgres::Cluster;
use crate::rehearsal::Stage;
use crate::repository;

fn run(stage: &Stage, arguments: &[&str]) -> (bool, String) {
    let done = Command::new(env!("CARGO_BIN_EXE_enquiry-desk"))
        .args(arguments)
        .current_dir(repository::root())
        .env("ENQUIRY_DESK__STORE__KEY_FILE", stage.key())
        .env(
            "DATABASE_URL",
            format!("sqlite://{}", stage.database().display()),
        )
        .output()
        .unwrap();
    let said = [done.stdout, done.stderr].concat();
    (done.status.success(), String::from_utf8(said).unwrap())
}

/// A clinic with a few patients, stopped.
async fn closed_clinic() -> Stage {
    let mut room = Room::in_file().await;
    let maria = room.member("Maria").await;
    room.says(1, "submit").await;
    room.says(2, "flag: chest").await;
    room.says(3, "hello").await;
    room.claimed(4, &maria).await;
    room.does(3, Event::Returned).await;
    room.arrived(1).await;
    let Room { stage, process, .. } = room;
    process.store.close().await;
    stage
}

/// P6, R10: with a server's own tools, and for a database that was lost, by a file.
#[tokio::test]
async fn erasures_are_kept_in_a_file_and_applied_again() {
    let stage = closed_clinic().await;
    let copy = stage.database().with_extension("copy");
    let (done, said) = run(&stage, &["backup", &copy.display().to_string()]);
    assert!(done, "{said}");
    let reference = stage
        .word(
            "SELECT reference FROM conversation c JOIN patient p ON p.id = c.patient_id \
             WHERE p.chat = 1",
        )
        .await;
    assert!(run(&stage, &["erase", &reference]).0);
    let (done, ledger) = run(&stage, &["erasures", "export"]);
    assert!(done && ledger.lines().count() == 1, "{ledger}");
    assert!(!ledger.contains(&reference), "{ledger}");
    let file = stage.database().with_extension("erasures");
    let name = file.display().to_string();
    // What a server's own tools do: the copy in the database's place.
    for ending in ["-wal", "-shm"] {
        let beside = format!("{}{ending}", stage.database().display());
        drop(std::fs::remove_file(beside));
    }
    std::fs::copy(&copy, stage.database()).unwrap();
    assert_eq!(stage.number("SELECT count(*) FROM patient").await, 4);

    std::fs::write(&file, format!("{ledger}nothing of the kind\n")).unwrap();
    let (done, said) = run(&stage, &["erasures", "apply", &name]);
    assert!(!done && said.contains(":2: nothing was applied"), "{said}");
    std::fs::write(&file, &ledger).unwrap();
    for erased in ["1 people", "0 people"] {
        let (done, said) = run(&stage, &["erasures", "apply", &name]);
        assert!(done && said.contains(erased), "{said}");
        assert_eq!(stage.number("SELECT count(*) FROM patient").await, 3);
    }
}

/// R10, P6.
#[tokio::test]
async fn a_backup_is_restored_and_whoever_was_erased_since_stays_erased() {
    let stage = closed_clinic().await;
    let copy = stage.database().with_extension("copy");
    let name = copy.display().to_string();
    let (done, said) = run(&stage, &["backup", &name]);
    assert!(done && said.contains("4 patients"), "{said}");
    let (again, said) = run(&stage, &["backup", &name]);
    assert!(!again && said.contains("is there already"), "{said}");
    let reference = stage
        .word(
            "SELECT reference FROM conversation c JOIN patient p ON p.id = c.patient_id \
             WHERE p.chat = 1",
        )
        .await;
    let (done, said) = run(&stage, &["erase", &reference]);
    assert!(done, "{said}");
    assert_eq!(stage.number("SELECT count(*) FROM patient").await, 3);
    let (done, said) = run(&stage, &["restore", &name]);
    assert!(done && said.contains("1 people who were erased"), "{said}");
    assert_eq!(stage.number("SELECT count(*) FROM patient").await, 3);
    let (whole, said) = run(&stage, &["audit", "verify"]);
    assert!(whole, "{said}");
    let (done, said) = run(&stage, &["drill"]);
    assert!(done && said.contains("restore:"), "{said}");
}

/// R10: what is no backup is told from one, and changes nothing.
#[tokio::test]
async fn a_damaged_backup_is_refused_and_the_database_stays() {
    let stage = closed_clinic().await;
    let copy = stage.database().with_extension("copy");
    let name = copy.display().to_string();
    assert!(run(&stage, &["backup", &name]).0);
    let mut bytes = std::fs::read(&copy).unwrap();
    let half = bytes.len() / 2;
    bytes[half..].fill(0x5a);
    std::fs::write(&copy, bytes).unwrap();
    let (done, said) = run(&stage, &["restore", &name]);
    assert!(!done, "{said}");
    assert_eq!(stage.number("SELECT count(*) FROM patient").await, 4);
}

/// R10: everything is on the server, and the file is as it was; a second run finds it done.
#[tokio::test]
async fn a_clinic_moves_to_a_server() {
    let stage = closed_clinic().await;
    let server = Stage::on_server().await;
    let url = server.url();
    let (done, said) = run(&stage, &["move", "--to", &url]);
    assert!(done && said.contains("message: "), "{said}");
    for question in [
        "SELECT count(*) FROM message",
        "SELECT count(*) FROM audit",
        "SELECT value FROM counter WHERE name = 'outbox'",
    ] {
        assert_eq!(server.number(question).await, stage.number(question).await);
    }
    let key = std::fs::read(stage.key()).unwrap();
    std::fs::create_dir_all(server.key().parent().unwrap()).unwrap();
    std::fs::write(server.key(), key).unwrap();
    let process = server.start().await;
    drop(process);
    let (again, said) = run(&stage, &["move", "--to", &url]);
    assert!(!again && said.contains("not empty"), "{said}");
    assert!(Cluster::shared().log_is_quiet());
}
