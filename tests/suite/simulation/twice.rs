//! A submit button that is tapped twice: two updates, one enquiry.

use std::sync::Arc;

use enquiry_desk::assistant::event::Event;
use enquiry_desk::flow::channel::{Channel, Update};

use super::telegram::{Mood, Telegram};
use crate::chaos::patient::{ENQUIRY, Step};
use crate::rehearsal::{Process, Stage, event, text};
use crate::repository;

const ANNA: i64 = 7;

/// How the two taps reach the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Taps {
    Together,
    OneByOne,
    /// With a new start in between.
    AcrossARestart,
    /// Each at a process of its own, at the same time.
    AtTwoProcesses,
}

async fn start(stage: &Stage, telegram: &Arc<Telegram>) -> Process {
    let channel = Arc::clone(telegram) as Arc<dyn Channel>;
    stage.start_over(channel, repository::assistant()).await
}

fn press(telegram: &Telegram, number: i64, label: &str) -> Update {
    let buttons = telegram.buttons(ANNA, 0);
    let button = buttons.iter().find(|button| button.label == label);
    let data = button
        .unwrap_or_else(|| panic!("no button {label}"))
        .data
        .clone();
    let message = Some(1);
    event(number, ANNA, Event::Press { data, message })
}

/// Fills the form up to its last question; returns the number of the last update.
async fn fill(process: &mut Process, telegram: &Telegram) -> i64 {
    let mut number = 0;
    for step in ENQUIRY.steps {
        let update = match step {
            Step::Say(words, _) => text(number + 1, ANNA, words),
            Step::Press(label, _) => press(telegram, number + 1, label),
            Step::PressTwice(..) => break,
        };
        number += 1;
        process.intake.apply(&[update]).await.unwrap();
        process.delivery.deliver_due().await.unwrap();
    }
    number
}

async fn tapped(stage: &Stage, taps: Taps) {
    let telegram = Arc::new(Telegram::new(1, stage.clock.clone(), Mood::Calm));
    let mut process = start(stage, &telegram).await;
    let filled = fill(&mut process, &telegram).await;
    let taps_of = |number| press(&telegram, filled + number, "Send");
    let (one, two) = (taps_of(1), taps_of(2));
    match taps {
        Taps::Together => {
            process.intake.apply(&[one, two]).await.unwrap();
        }
        Taps::OneByOne => {
            process.intake.apply(&[one]).await.unwrap();
            process.intake.apply(&[two]).await.unwrap();
        }
        Taps::AcrossARestart => {
            process.intake.apply(&[one]).await.unwrap();
            process.store.close().await;
            drop(process);
            process = start(stage, &telegram).await;
            process.intake.apply(&[two]).await.unwrap();
        }
        Taps::AtTwoProcesses => {
            let other = start(stage, &telegram).await;
            let (one, two) = ([one], [two]);
            let both = futures::join!(process.intake.apply(&one), other.intake.apply(&two));
            assert_eq!(both.0.unwrap().applied + both.1.unwrap().applied, 2);
        }
    }
    for (question, expected) in [
        ("SELECT count(*) FROM enquiry", 1),
        ("SELECT count(*) FROM event WHERE kind = 'submitted'", 1),
        ("SELECT count(*) FROM event WHERE kind = 'handed_over'", 1),
        (
            "SELECT count(*) FROM conversation WHERE stage = 'waiting'",
            1,
        ),
        ("SELECT count(*) FROM applied_update", filled + 2),
    ] {
        assert_eq!(
            stage.number(question).await,
            expected,
            "{taps:?}: {question}"
        );
    }
    // Whatever the program did, the database keeps one enquiry for one form.
    let second = "INSERT INTO enquiry (id, conversation_id, consent_id, reference, submitted_at, \
         language, body) SELECT conversation_id, conversation_id, consent_id, reference || '2', \
         submitted_at, language, body FROM enquiry";
    let refused = stage.try_to_execute(second).await.unwrap_err().to_string();
    assert!(refused.to_lowercase().contains("unique"), "{refused}");
}

#[tokio::test]
async fn a_submit_button_that_is_tapped_twice_is_one_enquiry() {
    for taps in [Taps::Together, Taps::OneByOne, Taps::AcrossARestart] {
        tapped(&Stage::new().await, taps).await;
    }
}

#[tokio::test]
async fn tapped_twice_at_two_processes_it_is_one_enquiry() {
    tapped(&Stage::on_server().await, Taps::AtTwoProcesses).await;
}
