//! The queue: who waits for reception, most urgent first, then longest.

use jiff::Timestamp;

use super::columns::{micros, read, timestamp};
use super::conversation::Queued;
use super::{StoreError, Transaction, sql};
use crate::assistant::reception::{Reason, Stage};
use crate::assistant::reference::Reference;

/// One line of the queue.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub reference: Reference,
    pub stage: Stage,
    pub reason: Reason,
    pub waiting_since: Timestamp,
    /// The patient's, a BCP 47 tag, where it is known.
    pub language: Option<String>,
    /// Whether an enquiry was submitted.
    pub submitted: bool,
}

/// The whole queue in its order.
pub async fn list(tx: &mut Transaction) -> Result<Vec<Entry>, StoreError> {
    type Row = (String, String, String, i64, Option<String>, bool);
    let found: Vec<Row> = sql::query_as(
        "SELECT c.reference, c.stage, c.reason, c.waiting_since, p.language, \
         EXISTS (SELECT 1 FROM enquiry e WHERE e.conversation_id = c.id) \
         FROM conversation c JOIN patient p ON p.id = c.patient_id \
         WHERE c.stage IN ('waiting', 'claimed') \
         ORDER BY c.priority, c.waiting_since, c.number",
    )
    .fetch_all(tx.connection())
    .await?;
    let entry = |(reference, stage, reason, since, language, submitted): Row| {
        Ok(Entry {
            reference: read(Reference::parse(&reference).ok(), "conversation.reference")?,
            stage: read(Stage::from_code(&stage), "conversation.stage")?,
            reason: read(Reason::from_code(&reason), "conversation.reason")?,
            waiting_since: timestamp(since, "conversation.waiting_since")?,
            language,
            submitted,
        })
    };
    found.into_iter().map(entry).collect()
}

/// The longest queue that is counted: a patient is told a place, not a census, and the
/// count stays cheap however many wait.
pub const COUNTED: u32 = 1000;

/// How many conversations wait, up to [`COUNTED`].
pub async fn waiting(tx: &mut Transaction) -> Result<u32, StoreError> {
    let count: i64 = sql::query_scalar(
        "SELECT count(*) FROM (SELECT 1 FROM conversation \
         WHERE stage IN ('waiting', 'claimed') AND stage = 'waiting' LIMIT $1) AS counted",
    )
    .bind(i64::from(COUNTED))
    .fetch_one(tx.connection())
    .await?;
    Ok(u32::try_from(count).unwrap_or(COUNTED))
}

/// How many conversations wait before one at this place, up to [`COUNTED`].
pub async fn waiting_before(tx: &mut Transaction, place: Queued) -> Result<u32, StoreError> {
    let count: i64 = sql::query_scalar(
        "SELECT count(*) FROM (SELECT 1 FROM conversation \
         WHERE stage IN ('waiting', 'claimed') AND stage = 'waiting' \
         AND (priority, waiting_since) < ($1, $2) LIMIT $3) AS counted",
    )
    .bind(place.reason.priority())
    .bind(micros(place.since))
    .bind(i64::from(COUNTED))
    .fetch_one(tx.connection())
    .await?;
    Ok(u32::try_from(count).unwrap_or(COUNTED))
}
