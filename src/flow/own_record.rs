//! A patient's own record (P5): all that is kept of him, as one JSON document.
//!
//! ```text
//! /mydata -> intake: the document goes into the outbox -> delivery sends it as a file
//! the page -> a link -> the document is made when it is fetched
//! ```
//!
//! Promises: what the patient said and was told, in order; enquiries, consents, ratings.
//! Refuses: staff notes, drafts, names of receptionists; another chat's data.

use std::sync::Arc;

use jiff::Timestamp;
use serde_json::json;

use super::channel::{Document, Outgoing};
use super::parcel::{Outlet, Parcel};
use super::post::{Going, post};
use crate::store::message::Author;
use crate::store::outbox::{self, Status};
use crate::store::patient::Address;
use crate::store::{StoreError, Transaction, record};

/// What the file is called.
pub const FILE_NAME: &str = "mydata.json";

/// The document on the patient of a chat; one without conversations where nothing is kept.
pub async fn document(
    tx: &mut Transaction,
    address: &Address,
    now: Timestamp,
) -> Result<Document, StoreError> {
    let kept = record::of_chat(tx, address).await?;
    let whole = json!({ "made_at": now, "kept": kept });
    Ok(Document {
        name: FILE_NAME.to_owned(),
        text: format!("{whole:#}\n"),
    })
}

/// Puts the document into the outbox; one that waits there already is enough.
pub(super) async fn send_data(
    tx: &mut Transaction,
    address: Address,
    now: Timestamp,
    outlet: &Outlet,
) -> Result<Vec<Parcel>, StoreError> {
    if outbox::has_record_waiting(tx, &address).await? {
        return Ok(Vec::new());
    }
    let document = document(tx, &address, now).await?;
    let going = Going {
        address,
        conversation: None,
        message: None,
        author: Author::Assistant,
        outgoing: Arc::new(Outgoing::Record(document)),
        status: Status::Leased,
    };
    post(tx, vec![going], now, outlet).await
}
