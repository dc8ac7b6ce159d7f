//! Pages from templates.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};

/// Answers with a page, or a part of one.
pub fn shown(page: &impl Template) -> Response {
    shown_with(StatusCode::OK, page)
}

/// The same with another status.
pub fn shown_with(status: StatusCode, page: &impl Template) -> Response {
    (status, Html(page.render().unwrap_or_default())).into_response()
}
