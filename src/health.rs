//! What an operator's machines ask: does it live, is it ready, how is it doing.
//!
//! | route | answers |
//! |---|---|
//! | `/healthz` | 200 while the process runs |
//! | `/readyz` | 200 when the database answers and takes things in, else 503 with what to look at |
//! | `/metrics` | Prometheus' text format |
//!
//! Promises: no personal data in any of them.

use std::time::Duration;

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Router, http::HeaderValue};
use metrics_exporter_prometheus::PrometheusHandle;

use crate::store::Store;

/// How long the database may take to answer `/readyz`.
const PATIENCE: Duration = Duration::from_secs(2);

#[derive(Clone)]
struct Probe {
    store: Store,
    metrics: Option<PrometheusHandle>,
}

/// The routes. Without a recorder `/metrics` answers 404.
pub fn router(store: Store, metrics: Option<PrometheusHandle>) -> Router {
    Router::new()
        .route("/healthz", get(async || "alive\n"))
        .route("/readyz", get(ready))
        .route("/metrics", get(figures))
        .with_state(Probe { store, metrics })
}

async fn ready(State(probe): State<Probe>) -> Response {
    let answers = tokio::time::timeout(PATIENCE, probe.store.ping()).await;
    if !matches!(answers, Ok(Ok(()))) {
        return degraded("the database does not answer");
    }
    match tokio::time::timeout(PATIENCE, probe.store.takes_in()).await {
        Ok(Ok(())) => "ready\n".into_response(),
        Ok(Err(_)) | Err(_) => degraded("the database takes nothing in (is its disk full?)"),
    }
}

fn degraded(why: &str) -> Response {
    let advice = format!(
        "degraded: {why}. Messages wait at Telegram and are taken when that is over; people in \
         danger are answered\n"
    );
    (StatusCode::SERVICE_UNAVAILABLE, advice).into_response()
}

async fn figures(State(probe): State<Probe>) -> Response {
    let Some(metrics) = probe.metrics else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let kind = HeaderValue::from_static("text/plain; version=0.0.4");
    ([(header::CONTENT_TYPE, kind)], metrics.render()).into_response()
}
