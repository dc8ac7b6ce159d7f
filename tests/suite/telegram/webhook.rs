//! Updates that Telegram brings (S1).

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use async_trait::async_trait;
use enquiry_desk::flow::channel::Update;
use enquiry_desk::telegram::{Api, Intake, Unavailable, Webhook, webhook};
use reqwest::StatusCode;
use tokio_util::sync::CancellationToken;

use super::settings;
use crate::fake_telegram::FakeTelegram;

/// Counts what it stores, unless it cannot.
#[derive(Default)]
struct Stored {
    updates: AtomicUsize,
    away: AtomicBool,
}

#[async_trait]
impl Intake for Stored {
    async fn take(&self, batch: Vec<Update>) -> Result<(), Unavailable> {
        if self.away.load(Ordering::Relaxed) {
            return Err(Unavailable);
        }
        self.updates.fetch_add(batch.len(), Ordering::Relaxed);
        Ok(())
    }
}

const TOKEN: &str = "77:canary-token";
const SECRET: &str = "x-telegram-bot-api-secret-token";

fn update(number: u32) -> String {
    format!(
        r#"{{"update_id":{number},"message":{{"message_id":{number},"date":1,"chat":{{"id":7,
        "type":"private","first_name":"Anna"}},"from":{{"id":7,"is_bot":false,
        "first_name":"Anna"}},"text":"hello"}}}}"#
    )
}

/// S1: without the one secret nothing is read; 200 means stored; what cannot be stored is
/// to come again.
#[tokio::test]
async fn a_request_needs_the_secret_and_is_answered_after_the_commit() {
    let fake = FakeTelegram::start().await;
    let api = Api::new(&settings(&fake, TOKEN)).unwrap();
    let stored = Arc::new(Stored::default());
    let hook = Webhook {
        url: "https://desk.example/telegram".to_owned(),
        secret: "ab".repeat(32),
    };
    let stop = CancellationToken::new();
    let intake: Arc<dyn Intake> = Arc::clone(&stored) as _;
    let (routes, work) = webhook::receive(&hook, 77, api, intake, stop.clone());
    let worker = tokio::spawn(work);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/telegram", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
    let client = reqwest::Client::new();
    let post = async |secrets: &[&str], body: String| {
        let request = secrets
            .iter()
            .fold(client.post(&address), |request, secret| {
                request.header(SECRET, *secret)
            });
        request.body(body).send().await.unwrap().status()
    };
    for wrong in [&[][..], &[""], &["wrong"], &[&hook.secret, &hook.secret]] {
        assert_eq!(post(wrong, update(1)).await, StatusCode::UNAUTHORIZED);
    }
    let right = [hook.secret.as_str()];
    let large = "x".repeat(1024 * 1024 + 1);
    assert_eq!(post(&right, large).await, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(stored.updates.load(Ordering::Relaxed), 0);
    assert_eq!(post(&right, update(1)).await, StatusCode::OK);
    assert_eq!(stored.updates.load(Ordering::Relaxed), 1);
    stored.away.store(true, Ordering::Relaxed);
    let answer = post(&right, update(2)).await;
    assert_eq!(answer, StatusCode::SERVICE_UNAVAILABLE);
    stored.away.store(false, Ordering::Relaxed);
    assert_eq!(post(&right, update(2)).await, StatusCode::OK);
    assert_eq!(post(&right, "not JSON".to_owned()).await, StatusCode::OK);
    assert_eq!(stored.updates.load(Ordering::Relaxed), 2);
    stop.cancel();
    worker.await.unwrap();
}
