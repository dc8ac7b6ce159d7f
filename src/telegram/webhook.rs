//! Updates that Telegram brings: a route of our own, and keeping the webhook set.
//!
//! ```text
//! POST -> secret? -> queue -> up to 100 at a time -> intake commits -> 200
//!                                                 -> cannot store   -> 503, it comes again
//! ```
//!
//! Promises: 200 means committed (S1); what arrives while a batch is being committed goes
//! with the next one, in the order of the update ids; a webhook that is gone, or is
//! somebody else's, is set again and told of. Refuses: requests without exactly the one
//! secret, and bodies over 1 MiB, before anything is read.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use futures::StreamExt;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tokio::sync::{mpsc, oneshot};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use super::api::{Api, CallError};
use super::decode::{Decoded, WANTED, decode};
use super::poll::{Intake, answer_press};

const LARGEST_BODY: usize = 1024 * 1024;
const BATCH: usize = 100;
/// How many requests may wait for their commit.
const WAITING: usize = 1024;
const SECRET: &str = "x-telegram-bot-api-secret-token";
/// How often the webhook is looked at.
const LOOK: Duration = Duration::from_secs(60);
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// How many requests Telegram may have under way.
const CONNECTIONS: u8 = 40;
const PRESSES_AT_ONCE: usize = 8;

/// Where Telegram is to bring updates, and by which secret it is known.
#[derive(Clone)]
pub struct Webhook {
    /// An https address that leads to the listener.
    pub url: String,
    /// 256 bits in hexadecimal digits.
    pub secret: String,
}

/// One request that waits for its commit.
struct Waiting {
    decoded: Decoded,
    done: oneshot::Sender<bool>,
}

#[derive(Clone)]
struct Door {
    bot: i64,
    secret: Arc<str>,
    queue: mpsc::Sender<Waiting>,
}

/// The route, whatever its path, and the work behind it, which ends with `stop`.
pub fn receive(
    webhook: &Webhook,
    bot: i64,
    api: Api,
    intake: Arc<dyn Intake>,
    stop: CancellationToken,
) -> (Router, impl Future<Output = ()> + use<>) {
    let (queue, waiting) = mpsc::channel(WAITING);
    let door = Door {
        bot,
        secret: webhook.secret.as_str().into(),
        queue,
    };
    let routes = Router::new().fallback(post(take)).with_state(door);
    (routes, work(waiting, api, intake, stop))
}

async fn take(State(door): State<Door>, request: Request) -> StatusCode {
    if !is_known(request.headers(), &door.secret) {
        metrics::counter!("enquiry_desk_webhook_refused_total").increment(1);
        return StatusCode::UNAUTHORIZED;
    }
    let Ok(body) = to_bytes(request.into_body(), LARGEST_BODY).await else {
        return StatusCode::PAYLOAD_TOO_LARGE;
    };
    let decoded = std::str::from_utf8(&body)
        .ok()
        .and_then(|raw| decode(raw, door.bot));
    let Some(decoded) = decoded else {
        // Telegram itself would repeat it for a day, and it would never be an update.
        tracing::error!("a request with the secret and without an update id");
        return StatusCode::OK;
    };
    let (done, committed) = oneshot::channel();
    if door.queue.try_send(Waiting { decoded, done }).is_err() {
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    match committed.await {
        Ok(true) => StatusCode::OK,
        Ok(false) | Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Exactly one header with the secret. Hashes are compared, so that the time it takes says
/// nothing about the secret.
fn is_known(headers: &HeaderMap, secret: &str) -> bool {
    let mut all = headers.get_all(SECRET).iter();
    let (Some(given), None) = (all.next(), all.next()) else {
        return false;
    };
    Sha256::digest(given.as_bytes()) == Sha256::digest(secret.as_bytes())
}

async fn work(
    mut waiting: mpsc::Receiver<Waiting>,
    api: Api,
    intake: Arc<dyn Intake>,
    stop: CancellationToken,
) {
    let mut batch: Vec<Waiting> = Vec::with_capacity(BATCH);
    while let Some(taken) = stop
        .run_until_cancelled(waiting.recv_many(&mut batch, BATCH))
        .await
    {
        if taken == 0 {
            return;
        }
        batch.sort_by_key(|one| one.decoded.update.key.number);
        let (updates, rest): (Vec<_>, Vec<_>) = batch
            .drain(..)
            .map(|one| (one.decoded.update, (one.decoded.press, one.done)))
            .unzip();
        let stored = intake.take(updates).await.is_ok();
        let mut presses = Vec::new();
        for (press, done) in rest {
            presses.extend(press.filter(|_| stored));
            // Telegram may have hung up; it will bring the update again.
            let _ = done.send(stored);
        }
        if !presses.is_empty() {
            let api = api.clone();
            tokio::spawn(async move {
                let presses = futures::stream::iter(presses);
                let answer = |press| answer_press(&api, press);
                presses.for_each_concurrent(PRESSES_AT_ONCE, answer).await;
            });
        }
    }
}

/// Sets the webhook and looks after it until `stop`.
pub async fn keep_set(api: &Api, webhook: &Webhook, stop: &CancellationToken) {
    let mut known_good = false;
    loop {
        let wait = match stop
            .run_until_cancelled(look_after(api, webhook, known_good))
            .await
        {
            None => return,
            Some(Ok(())) => {
                known_good = true;
                LOOK
            }
            Some(Err(error)) => {
                tracing::warn!(%error, "the webhook cannot be looked at and is tried again");
                match error {
                    CallError::TooMany(wait) => wait,
                    _ => FIRST_PAUSE,
                }
            }
        };
        if stop.run_until_cancelled(sleep(wait)).await.is_none() {
            return;
        }
    }
}

async fn look_after(api: &Api, webhook: &Webhook, known_good: bool) -> Result<(), CallError> {
    let info: Info = api
        .post("GetWebhookInfo", &Nothing {}, Duration::ZERO)
        .await?;
    metrics::gauge!("enquiry_desk_webhook_pending").set(info.pending_update_count as f64);
    let drifted = info.url != webhook.url;
    metrics::gauge!("enquiry_desk_webhook_drift").set(f64::from(u8::from(drifted && known_good)));
    if drifted && known_good {
        tracing::error!("the webhook was changed by somebody else and is set again");
    }
    if let Some(at) = info
        .last_error_date
        .filter(|_| info.pending_update_count > 0)
    {
        // The message may quote the address.
        tracing::warn!(
            at,
            "Telegram could not bring updates: is the address reachable?"
        );
    }
    if drifted || !known_good {
        let wanted = SetWebhook {
            url: &webhook.url,
            secret_token: &webhook.secret,
            max_connections: CONNECTIONS,
            allowed_updates: WANTED,
        };
        api.post::<IgnoredAny>("SetWebhook", &wanted, Duration::ZERO)
            .await?;
    }
    Ok(())
}

#[derive(Serialize)]
struct Nothing {}

#[derive(Serialize)]
struct SetWebhook<'a> {
    url: &'a str,
    secret_token: &'a str,
    max_connections: u8,
    allowed_updates: &'a [&'static str],
}

#[derive(Deserialize)]
struct Info {
    #[serde(default)]
    url: String,
    #[serde(default)]
    pending_update_count: u64,
    last_error_date: Option<i64>,
}

impl std::fmt::Debug for Webhook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Webhook(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    /// S1.
    #[test]
    fn only_one_right_secret_is_known() {
        let headers = |all: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for value in all {
                headers.append(SECRET, HeaderValue::from_static(value));
            }
            headers
        };
        assert!(is_known(&headers(&["right"]), "right"));
        for wrong in [
            &[][..],
            &[""],
            &["wrong"],
            &["right", "right"],
            &["right", "x"],
        ] {
            assert!(!is_known(&headers(wrong), "right"), "{wrong:?}");
        }
    }
}
