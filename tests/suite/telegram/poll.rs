//! The polling loop against the server: what is acknowledged, when, and what it does
//! when things go wrong.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use async_trait::async_trait;
use enquiry_desk::flow::channel::Update;
use enquiry_desk::telegram::poll::PollError;
use enquiry_desk::telegram::{Api, Intake, Poller, Unavailable};
use serde_json::json;
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use super::{Log, settings};
use crate::fake_telegram::{BOT, FakeTelegram, Fault, PATIENCE, TOKEN};

/// Notes what it takes, and can be made to fail or to wait.
struct Notebook {
    batches: Mutex<Vec<Vec<i64>>>,
    /// How many batches are refused before one is taken.
    refusals: Mutex<u32>,
    /// A batch waits here before it is committed.
    gate: Semaphore,
}

impl Notebook {
    fn new() -> Arc<Self> {
        Arc::new(Self {
            batches: Mutex::default(),
            refusals: Mutex::default(),
            gate: Semaphore::new(Semaphore::MAX_PERMITS),
        })
    }

    fn refusing(times: u32) -> Arc<Self> {
        let notebook = Self::new();
        *notebook.refusals.lock().unwrap() = times;
        notebook
    }

    fn taken(&self) -> Vec<i64> {
        self.batches.lock().unwrap().concat()
    }

    fn sizes(&self) -> Vec<usize> {
        self.batches.lock().unwrap().iter().map(Vec::len).collect()
    }
}

#[async_trait]
impl Intake for Notebook {
    async fn take(&self, batch: Vec<Update>) -> Result<(), Unavailable> {
        {
            let mut refusals = self.refusals.lock().unwrap();
            if *refusals > 0 {
                *refusals -= 1;
                return Err(Unavailable);
            }
        }
        let _passed = self.gate.acquire().await.unwrap();
        let numbers = batch.iter().map(|update| update.key.number).collect();
        self.batches.lock().unwrap().push(numbers);
        Ok(())
    }
}

/// A poller at work.
struct Running {
    stop: CancellationToken,
    task: JoinHandle<Result<(), PollError>>,
}

impl Running {
    fn start(fake: &FakeTelegram, token: &str, intake: Arc<Notebook>) -> Self {
        let settings = settings(fake, token);
        let poller = Poller::new(Api::new(&settings).unwrap(), BOT, &settings);
        let stop = CancellationToken::new();
        let stopped = stop.clone();
        let task = tokio::spawn(async move { poller.run(intake.as_ref(), &stopped).await });
        Self { stop, task }
    }

    /// Stops and returns how long that took.
    async fn end(self) -> Duration {
        let asked = Instant::now();
        self.stop.cancel();
        let ended = tokio::time::timeout(PATIENCE, self.task).await;
        ended.expect("it stops").unwrap().unwrap();
        asked.elapsed()
    }
}

fn polls(fake: &FakeTelegram) -> usize {
    fake.calls("getUpdates").len()
}

#[tokio::test]
async fn an_update_is_acknowledged_by_the_poll_after_its_commit() {
    let fake = FakeTelegram::start().await;
    let intake = Notebook::new();
    intake.gate.forget_permits(Semaphore::MAX_PERMITS);
    let id = fake.say(7, "hello");
    let running = Running::start(&fake, TOKEN, intake.clone());
    fake.until(|fake| polls(fake) == 1).await;
    assert_eq!(fake.pending(), 1);
    intake.gate.add_permits(1);
    fake.until(|fake| fake.pending() == 0).await;
    assert_eq!(intake.taken(), [id]);
    let asked = &fake.calls("getUpdates")[1].parameters;
    assert_eq!(asked["offset"], id + 1);
    assert_eq!(asked["limit"], 100);
    assert_eq!(asked["timeout"], 50);
    assert!(
        asked["allowed_updates"]
            .as_array()
            .unwrap()
            .contains(&json!("my_chat_member"))
    );
    running.end().await;
}

#[tokio::test]
async fn what_cannot_be_stored_is_asked_for_again_and_stays_unacknowledged() {
    let fake = FakeTelegram::start().await;
    let intake = Notebook::refusing(3);
    let sent: Vec<i64> = (0..3).map(|_| fake.say(7, "hello")).collect();
    let running = Running::start(&fake, TOKEN, intake.clone());
    fake.until(|fake| polls(fake) == 3).await;
    assert_eq!(fake.pending(), 3);
    fake.until(|fake| fake.pending() == 0).await;
    assert_eq!(intake.taken(), sent);
    running.end().await;
}

#[tokio::test]
async fn a_pile_of_updates_is_taken_in_full_batches_in_order_and_without_pauses() {
    let fake = FakeTelegram::start().await;
    let sent: Vec<i64> = (0..2950)
        .map(|chat| fake.say(chat % 9 + 1, "hello"))
        .collect();
    let intake = Notebook::new();
    let started = Instant::now();
    let running = Running::start(&fake, TOKEN, intake.clone());
    fake.until(|fake| fake.pending() == 0).await;
    assert!(started.elapsed() < Duration::from_secs(5));
    assert_eq!(intake.taken(), sent);
    assert_eq!(intake.sizes(), [vec![100; 29], vec![50]].concat());
    running.end().await;
}

#[tokio::test]
async fn an_update_that_telegram_repeats_is_handed_over_with_the_same_key() {
    let fake = FakeTelegram::start().await;
    let intake = Notebook::new();
    let id = fake.say(7, "hello");
    fake.inject(
        json!({ "update_id": id, "message": { "message_id": 1, "date": 1, "text": "hello",
        "chat": { "id": 7, "type": "private" } } }),
    );
    let running = Running::start(&fake, TOKEN, intake.clone());
    fake.until(|fake| fake.pending() == 0).await;
    assert_eq!(intake.taken(), [id, id]);
    running.end().await;
}

#[tokio::test]
async fn what_nobody_can_read_is_handed_over_and_acknowledged() {
    let fake = FakeTelegram::start().await;
    let intake = Notebook::new();
    let sent = [
        fake.inject(json!({ "message": { "chat": 5 } })),
        fake.message(7, json!({ "hologram": 1 })),
        fake.voice(7),
    ];
    let running = Running::start(&fake, TOKEN, intake.clone());
    fake.until(|fake| fake.pending() == 0).await;
    assert_eq!(intake.taken(), sent);
    running.end().await;
}

#[tokio::test]
async fn a_stop_ends_the_waiting_at_once_and_acknowledges_what_was_committed() {
    let fake = FakeTelegram::start().await;
    let intake = Notebook::new();
    let running = Running::start(&fake, TOKEN, intake.clone());
    fake.until(|fake| polls(fake) == 1).await;
    assert!(running.end().await < Duration::from_secs(1));
    assert_eq!(polls(&fake), 1, "there was nothing to acknowledge");
}

#[tokio::test]
async fn a_stop_in_the_middle_of_a_commit_lets_it_finish_and_says_so_to_telegram() {
    let fake = FakeTelegram::start().await;
    let intake = Notebook::new();
    intake.gate.forget_permits(Semaphore::MAX_PERMITS);
    let id = fake.say(7, "hello");
    let running = Running::start(&fake, TOKEN, intake.clone());
    fake.until(|fake| polls(fake) == 1).await;
    running.stop.cancel();
    intake.gate.add_permits(1);
    running.end().await;
    assert_eq!(intake.taken(), [id]);
    assert_eq!(fake.pending(), 0);
    let last = &fake.calls("getUpdates")[1].parameters;
    assert_eq!(
        (&last["offset"], &last["timeout"]),
        (&json!(id + 1), &json!(0))
    );
}

#[tokio::test]
async fn a_press_is_answered_after_its_commit_and_not_before() {
    let fake = FakeTelegram::start().await;
    let intake = Notebook::refusing(1);
    fake.press_data(7, 1, "data");
    fake.press_data(8, 1, "data");
    fake.fault("answerCallbackQuery", Fault::ServerError);
    let running = Running::start(&fake, TOKEN, intake.clone());
    fake.until(|fake| polls(fake) == 2).await;
    fake.until(|fake| fake.calls("answerCallbackQuery").len() == 2)
        .await;
    let committed = fake.calls("getUpdates")[1].at;
    let answered = fake.calls("answerCallbackQuery");
    assert!(answered.iter().all(|call| call.at > committed));
    running.end().await;
}

#[tokio::test]
async fn another_poller_is_survived_and_what_comes_afterwards_is_taken() {
    let fake = FakeTelegram::start().await;
    let (first, second) = (Notebook::new(), Notebook::new());
    let ours = Running::start(&fake, TOKEN, first.clone());
    fake.until(|fake| polls(fake) == 1).await;
    let theirs = Running::start(&fake, TOKEN, second.clone());
    fake.until(|fake| polls(fake) >= 4).await;
    theirs.end().await;
    let id = fake.say(7, "hello");
    fake.until(|_| first.taken() == [id] || second.taken() == [id])
        .await;
    ours.end().await;
}

#[tokio::test]
async fn a_webhook_is_explained_once_and_survived_until_it_is_gone() {
    let log = Log::default();
    let _logging = log.listen();
    let fake = FakeTelegram::start().await;
    fake.set_webhook("https://example.org/secret");
    let intake = Notebook::new();
    let id = fake.say(7, "hello");
    let running = Running::start(&fake, TOKEN, intake.clone());
    fake.until(|fake| polls(fake) == 3).await;
    assert!(intake.taken().is_empty());
    fake.set_webhook("");
    fake.until(|fake| fake.pending() == 0).await;
    assert_eq!(intake.taken(), [id]);
    assert_eq!(log.text().matches("updates go to a webhook").count(), 1);
    assert_eq!(log.text().matches("updates come in again").count(), 1);
    running.end().await;
}

#[tokio::test]
async fn a_refused_token_ends_polling_with_what_to_do() {
    let fake = FakeTelegram::start().await;
    let running = Running::start(&fake, "4711:AAsome-other-token", Notebook::new());
    let error = running.task.await.unwrap().unwrap_err();
    assert!(error.to_string().contains("TELOXIDE_TOKEN"), "{error}");
}

#[tokio::test]
async fn faults_of_the_network_and_the_server_lose_nothing() {
    let fake = FakeTelegram::start().await;
    let faults = [
        Fault::ServerErrorAfter,
        Fault::ResetBefore,
        Fault::ResetAfter,
        Fault::Page(502, "<html>bad gateway</html>"),
    ];
    for fault in faults {
        fake.fault("getUpdates", fault);
    }
    let sent: Vec<i64> = (0..3).map(|_| fake.say(7, "hello")).collect();
    let intake = Notebook::new();
    let running = Running::start(&fake, TOKEN, intake.clone());
    fake.until(|fake| fake.pending() == 0 || polls(fake) > 6)
        .await;
    fake.until(|fake| fake.pending() == 0).await;
    assert_eq!(intake.taken(), sent);
    running.end().await;
}

#[tokio::test]
async fn nothing_is_asked_before_telegram_wants_to_be_asked_again() {
    let fake = FakeTelegram::start().await;
    fake.fault("getUpdates", Fault::TooMany { retry_after: 1 });
    let running = Running::start(&fake, TOKEN, Notebook::new());
    fake.until(|fake| polls(fake) == 2).await;
    let calls = fake.calls("getUpdates");
    assert!(calls[1].at - calls[0].at >= Duration::from_secs(1));
    running.end().await;
}
