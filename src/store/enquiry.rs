//! Submitted enquiries: one for each conversation, with the consent it rests on, the
//! hashes to find it by, and what it said before it was corrected.

use std::collections::BTreeSet;

use jiff::Timestamp;
use uuid::Uuid;

use super::columns::{micros, read};
use super::sealer::{ENQUIRY_BODY, ENQUIRY_REVISION_BODY};
use super::{Sealer, StoreError, Transaction, consent, rows, search, sql};
use crate::assistant::enquiry::Enquiry;
use crate::assistant::reference::Reference;

/// An enquiry that a patient has confirmed.
pub struct Submission<'a> {
    pub id: Uuid,
    /// For the record of consent, should that be missing.
    pub consent_id: Uuid,
    pub conversation: Uuid,
    pub patient: Uuid,
    pub reference: &'a Reference,
    pub enquiry: &'a Enquiry,
    pub at: Timestamp,
}

/// Stores an enquiry. Confirmed once more in the same conversation it replaces the body
/// and keeps its place and time: the reference stays one enquiry.
pub async fn submit(tx: &mut Transaction, submission: &Submission<'_>) -> Result<(), StoreError> {
    let Submission {
        conversation,
        patient,
        enquiry,
        ..
    } = submission;
    let consent = consent::record_of(tx, submission.consent_id, *patient, &enquiry.consent).await?;
    // The body is bound to its row's id, so a second one takes the id of the first.
    let known: Option<Uuid> =
        sql::query_scalar("SELECT id FROM enquiry WHERE conversation_id = $1")
            .bind(*conversation)
            .fetch_optional(tx.connection())
            .await?;
    let id = known.unwrap_or(submission.id);
    let Columns { body, phone, email } = columns(tx, id, enquiry);
    sql::query(
        "INSERT INTO enquiry (id, conversation_id, consent_id, reference, submitted_at, \
         language, body, phone_hash, email_hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
         ON CONFLICT (id) DO UPDATE SET consent_id = excluded.consent_id, \
         language = excluded.language, body = excluded.body, \
         phone_hash = excluded.phone_hash, email_hash = excluded.email_hash",
    )
    .bind(id)
    .bind(*conversation)
    .bind(consent)
    .bind(submission.reference.to_string())
    .bind(micros(submission.at))
    .bind(enquiry.language.tag().to_owned())
    .bind(body)
    .bind(phone)
    .bind(email)
    .execute(tx.connection())
    .await?;
    index_names(tx, id, enquiry).await
}

/// The enquiry of a conversation, with its id.
pub async fn of_conversation(
    tx: &mut Transaction,
    conversation: Uuid,
) -> Result<Option<(Uuid, Enquiry)>, StoreError> {
    let found: Option<(Uuid, Vec<u8>)> =
        sql::query_as("SELECT id, body FROM enquiry WHERE conversation_id = $1")
            .bind(conversation)
            .fetch_optional(tx.connection())
            .await?;
    let Some((id, sealed)) = found else {
        return Ok(None);
    };
    Ok(Some((id, opened(tx.sealer(), id, &sealed)?)))
}

/// What the body column says.
pub(super) fn opened(sealer: &Sealer, id: Uuid, sealed: &[u8]) -> Result<Enquiry, StoreError> {
    let body = sealer.open(ENQUIRY_BODY, id, sealed)?;
    read(serde_json::from_slice(&body).ok(), "enquiry.body")
}

/// Who corrects what.
pub struct Correction<'a> {
    pub id: Uuid,
    pub enquiry: Uuid,
    pub member: Uuid,
    /// Codes of the export.
    pub fields: &'a [&'static str],
    pub before: &'a Enquiry,
    pub after: &'a Enquiry,
    pub at: Timestamp,
}

/// Puts the corrected enquiry in place and keeps what it said before.
pub async fn correct(tx: &mut Transaction, correction: &Correction<'_>) -> Result<(), StoreError> {
    let before = serde_json::to_vec(correction.before)
        .expect("an enquiry has no keys that JSON cannot hold");
    let before = tx
        .sealer()
        .seal(ENQUIRY_REVISION_BODY, correction.id, &before);
    sql::query(
        "INSERT INTO enquiry_revision (id, enquiry_id, staff_id, at, fields, body) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(correction.id)
    .bind(correction.enquiry)
    .bind(correction.member)
    .bind(micros(correction.at))
    .bind(serde_json::json!(correction.fields).to_string())
    .bind(before)
    .execute(tx.connection())
    .await?;
    let Columns { body, phone, email } = columns(tx, correction.enquiry, correction.after);
    sql::query("UPDATE enquiry SET body = $1, phone_hash = $2, email_hash = $3 WHERE id = $4")
        .bind(body)
        .bind(phone)
        .bind(email)
        .bind(correction.enquiry)
        .execute(tx.connection())
        .await?;
    index_names(tx, correction.enquiry, correction.after).await
}

/// Makes the hashes by which an enquiry is found with the key in use.
pub(super) async fn hash_anew(
    tx: &mut Transaction,
    id: Uuid,
    enquiry: &Enquiry,
) -> Result<(), StoreError> {
    let Columns { phone, email, .. } = columns(tx, id, enquiry);
    sql::query("UPDATE enquiry SET phone_hash = $1, email_hash = $2 WHERE id = $3")
        .bind(phone)
        .bind(email)
        .bind(id)
        .execute(tx.connection())
        .await?;
    index_names(tx, id, enquiry).await
}

/// What an enquiry puts into its row.
struct Columns {
    body: Vec<u8>,
    phone: Option<Vec<u8>>,
    email: Option<Vec<u8>>,
}

fn columns(tx: &Transaction, id: Uuid, enquiry: &Enquiry) -> Columns {
    let sealer = tx.sealer();
    let body = serde_json::to_vec(enquiry).expect("an enquiry has no keys that JSON cannot hold");
    let phone = enquiry.phone.as_ref();
    let email = enquiry.email.as_ref();
    Columns {
        body: sealer.seal(ENQUIRY_BODY, id, &body),
        phone: phone.map(|phone| search::phone_hash(sealer, phone)),
        email: email.map(|email| search::email_hash(sealer, email)),
    }
}

/// Keeps the hashes of the words of both names.
async fn index_names(tx: &mut Transaction, id: Uuid, enquiry: &Enquiry) -> Result<(), StoreError> {
    sql::query("DELETE FROM enquiry_name WHERE enquiry_id = $1")
        .bind(id)
        .execute(tx.connection())
        .await?;
    let names = [Some(&enquiry.name), enquiry.writer_name.as_ref()];
    let words: BTreeSet<String> = names
        .into_iter()
        .flatten()
        .flat_map(|name| search::words(name.as_str()))
        .collect();
    let sealer = tx.sealer().clone();
    let hashes: Vec<Vec<u8>> = words
        .iter()
        .map(|word| search::word_hash(&sealer, word))
        .collect();
    rows::insert(
        tx,
        "INSERT INTO enquiry_name (enquiry_id, hash)",
        2,
        "",
        &hashes,
        |query, hash| query.bind(id).bind(hash.clone()),
    )
    .await?;
    Ok(())
}
