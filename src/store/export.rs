//! Submitted enquiries, opened, for the export.

use jiff::Timestamp;
use uuid::Uuid;

use super::columns::{maybe_timestamp, micros, read, timestamp};
use super::sealer::ENQUIRY_BODY;
use super::{StoreError, Transaction, sql};
use crate::assistant::enquiry::Enquiry;
use crate::assistant::language::Language;
use crate::assistant::reference::Reference;

/// One submitted enquiry with the consent it rests on.
#[derive(Clone, Debug)]
pub struct Exported {
    pub reference: Reference,
    pub submitted_at: Timestamp,
    pub language: Language,
    pub enquiry: Enquiry,
    pub consent_version: String,
    pub consent_at: Timestamp,
    pub consent_withdrawn_at: Option<Timestamp>,
}

type Row = (Uuid, String, i64, String, Vec<u8>, String, i64, Option<i64>);

/// The enquiries submitted at `since` or later, oldest first; without those whose consent
/// was withdrawn.
pub async fn submitted_since(
    tx: &mut Transaction,
    since: Timestamp,
) -> Result<Vec<Exported>, StoreError> {
    let found: Vec<Row> = sql::query_as(
        "SELECT e.id, e.reference, e.submitted_at, e.language, e.body, \
         k.version, k.given_at, k.withdrawn_at \
         FROM enquiry e JOIN consent k ON k.id = e.consent_id \
         WHERE e.submitted_at >= $1 AND k.withdrawn_at IS NULL ORDER BY e.submitted_at, e.reference",
    )
    .bind(micros(since))
    .fetch_all(tx.connection())
    .await?;
    found.into_iter().map(|row| exported(tx, row)).collect()
}

fn exported(tx: &Transaction, row: Row) -> Result<Exported, StoreError> {
    let (id, reference, at, language, sealed, version, given_at, withdrawn_at) = row;
    let body = tx.sealer().open(ENQUIRY_BODY, id, &sealed)?;
    Ok(Exported {
        reference: read(Reference::parse(&reference).ok(), "enquiry.reference")?,
        submitted_at: timestamp(at, "enquiry.submitted_at")?,
        language: read(Language::parse(&language).ok(), "enquiry.language")?,
        enquiry: read(serde_json::from_slice(&body).ok(), "enquiry.body")?,
        consent_version: version,
        consent_at: timestamp(given_at, "consent.given_at")?,
        consent_withdrawn_at: maybe_timestamp(withdrawn_at, "consent.withdrawn_at")?,
    })
}
