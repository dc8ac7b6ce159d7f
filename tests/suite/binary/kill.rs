//! SIGKILL of the real binary at each call that it makes to Telegram, before and after
//! the call takes effect.

use std::sync::{Arc, Mutex};

use serde_json::Value;

use super::{House, Process};
use crate::fake_telegram::{FakeTelegram, Fault};

/// What each patient writes, and words of the reply to each.
const TALK: [(&str, &str); 3] = [
    ("price?", "Prolotherapy cost"),
    ("how many sessions will i need?", "typically 3"),
    ("i want to speak to a person", "I have told reception"),
];
const PATIENTS: [i64; 3] = [11, 12, 13];

/// When the program dies.
#[derive(Clone, Copy, Debug)]
enum Death {
    /// At the n-th call of a method, before it takes effect.
    Before(&'static str, usize),
    /// At the n-th call of a method, which takes effect and is never answered.
    After(&'static str, usize),
}

const DEATHS: [Death; 9] = [
    // The first batch was handed over, the second question for updates confirms it.
    Death::Before("GetUpdates", 2),
    Death::After("GetUpdates", 2),
    Death::Before("GetUpdates", 3),
    Death::Before("SendMessage", 1),
    Death::After("SendMessage", 1),
    Death::Before("SendMessage", 2),
    Death::After("SendMessage", 4),
    Death::Before("SendMessage", 6),
    Death::After("SendMessage", 9),
];

/// Lets the program die as planned, once.
fn plan(fake: &FakeTelegram, death: Death, process: &Process) {
    let victim = Arc::new(Mutex::new(Some(process.clone())));
    let mut calls = 0;
    fake.script(move |call| {
        let (method, number, fault) = match death {
            Death::Before(method, number) => (method, number, Some(Fault::ResetBefore)),
            Death::After(method, number) => (method, number, None),
        };
        if !call.method.eq_ignore_ascii_case(method) {
            return None;
        }
        calls += 1;
        if calls != number {
            return None;
        }
        let victim = victim.lock().expect("no holder panicked").take()?;
        victim.kill();
        fault
    });
}

async fn survive(death: Death) {
    let fake = FakeTelegram::start().await;
    let house = House::new().on_telegram(&fake);
    for (text, _) in TALK {
        for patient in PATIENTS {
            fake.say(patient, text);
        }
    }
    let first = house.serve();
    plan(&fake, death, &first);
    fake.until(|_| first.is_dead() || everybody_is_answered(&fake))
        .await;
    if !first.is_dead() {
        first.kill();
    }
    let asked = fake.calls("GetUpdates").len();
    let second = house.serve();
    fake.until(|fake| everybody_is_answered(fake) && fake.calls("GetUpdates").len() > asked)
        .await;
    assert_eq!(second.terminate(), Some(0), "{death:?}: {}", house.log());
    assert_eq!(fake.pending(), 0, "{death:?}: everything is acknowledged");

    let mut repeats = 0;
    for patient in PATIENTS {
        repeats += in_order(&fake, patient, death);
    }
    // A chat's next message waits until the one before is noted: so a death repeats at
    // most one reply a chat.
    assert!(repeats <= PATIENTS.len(), "{death:?}: {repeats} repeats");
    let queue = String::from_utf8(house.run(&["queue"]).stdout).expect("UTF-8");
    assert_eq!(
        queue.lines().count(),
        1 + PATIENTS.len(),
        "{death:?}: {queue}"
    );
}

fn everybody_is_answered(fake: &FakeTelegram) -> bool {
    let (_, last) = TALK[TALK.len() - 1];
    PATIENTS.iter().all(|patient| {
        fake.sent_to(*patient)
            .iter()
            .any(|sent| sent.text.contains(last))
    })
}

/// Replies came in the order of the questions; returns how many came twice.
fn in_order(fake: &FakeTelegram, patient: i64, death: Death) -> usize {
    let mut sent = fake.sent_to(patient);
    let all = sent.len();
    sent.dedup_by(|next, before| next.text == before.text);
    let texts: Vec<&str> = sent.iter().map(|sent| sent.text.as_str()).collect();
    assert_eq!(texts.len(), TALK.len(), "{death:?}: {texts:?}");
    for ((_, words), text) in TALK.iter().zip(&texts) {
        assert!(
            text.contains(words),
            "{death:?}: `{words}` is not in {text}"
        );
    }
    all - sent.len()
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_any_call_the_program_answers_everybody_in_order_and_doubles_nothing() {
    for death in DEATHS {
        survive(death).await;
    }
}

/// An update that comes twice is applied once.
#[tokio::test(flavor = "multi_thread")]
async fn an_update_that_comes_twice_is_answered_once() {
    let fake = FakeTelegram::start().await;
    let house = House::new().on_telegram(&fake);
    let _process = house.serve();
    let id = fake.say(11, "price?");
    fake.replies(11, 1).await;
    let mut again: Value = serde_json::json!({ "update_id": id });
    again["message"] = serde_json::json!({
        "message_id": 1, "date": 1, "text": "price?",
        "chat": { "id": 11, "type": "private", "first_name": "Pat" },
        "from": { "id": 11, "is_bot": false, "first_name": "Pat" },
    });
    fake.inject(again);
    fake.say(11, "how many sessions will i need?");
    let replies = fake.replies(11, 2).await;
    assert!(
        replies[1].text.contains("typically 3"),
        "{}",
        replies[1].text
    );
}
