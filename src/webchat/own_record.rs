//! `GET /chat/mydata.json`: all that is kept of this session's chat, as a file (P5).
//!
//! Promises: the chat is the one whose secret the browser has; an address that is passed on
//! gives nothing away. Refuses: anybody without a session, and too many in a row.

use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};

use super::Webchat;
use super::refusal::Refusal;
use super::session::Session;
use super::thread::address;
use crate::flow::own_record::{FILE_NAME, document};
use crate::store::StoreError;

/// Makes the file.
pub(super) async fn download(State(webchat): State<Webchat>, headers: HeaderMap) -> Response {
    let refuse = |refusal: Refusal| refusal.answer(&webchat.0.assistant, &headers);
    let Some(session) = Session::of(&headers) else {
        return refuse(Refusal::NoSession);
    };
    if !webchat.0.limiter.admits(session.chat()) {
        return refuse(Refusal::TooMany);
    }
    match webchat.record_of(&session).await {
        Ok(text) => {
            let headers = [
                (header::CONTENT_TYPE, "application/json".to_owned()),
                (
                    header::CONTENT_DISPOSITION,
                    format!("attachment; filename=\"{FILE_NAME}\""),
                ),
                (header::CACHE_CONTROL, "no-store".to_owned()),
            ];
            (headers, text).into_response()
        }
        Err(error) => {
            tracing::warn!(%error, "a chat could not be read");
            refuse(Refusal::Away)
        }
    }
}

impl Webchat {
    async fn record_of(&self, session: &Session) -> Result<String, StoreError> {
        let mut tx = self.0.store.read().await?;
        let address = address(session.chat());
        let document = document(&mut tx, &address, self.0.clock.now()).await?;
        tx.roll_back().await?;
        Ok(document.text)
    }
}
