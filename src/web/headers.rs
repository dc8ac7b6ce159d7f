//! The headers that every answer carries, errors included (S5).
//!
//! Promises: no page may be framed, sniffed, cached or made to run what it did not bring
//! along; a handler that panics still answers, with these headers. Refuses: any `unsafe-*`
//! in the policy.

use std::any::Any;

use axum::Router;
use axum::extract::Request;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use tower_http::catch_panic::CatchPanicLayer;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

const ALWAYS: [(HeaderName, &str); 6] = [
    (CONTENT_SECURITY_POLICY, POLICY),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "no-referrer"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=()",
    ),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
];

/// Puts the headers on every answer of these routes, on 404 and on panics too. An answer
/// that says itself how it may be cached keeps its word; all others may not be stored.
pub fn secured(pages: Router) -> Router {
    pages
        .layer(CatchPanicLayer::custom(|_panic: Box<dyn Send + Any>| {
            broken()
        }))
        .layer(from_fn(add_headers))
}

async fn add_headers(request: Request, next: Next) -> Response {
    let behind_tls = is_behind_tls(&request);
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers
        .entry(CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    if behind_tls {
        let two_years = HeaderValue::from_static("max-age=63072000");
        headers.insert(STRICT_TRANSPORT_SECURITY, two_years);
    }
    response
}

/// This program speaks plain HTTP; a proxy before it tells what the browser speaks. One
/// that lies can only make browsers insist on TLS.
fn is_behind_tls(request: &Request) -> bool {
    let told = request.headers().get("x-forwarded-proto");
    told.is_some_and(|scheme| scheme.as_bytes().eq_ignore_ascii_case(b"https"))
}

/// The panic's message may quote a patient: the answer and the log do not.
fn broken() -> Response {
    tracing::error!("a page failed");
    (
        StatusCode::INTERNAL_SERVER_ERROR,
        "Something went wrong here.\n",
    )
        .into_response()
}
