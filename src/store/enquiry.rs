//! Submitted enquiries: one for each conversation, with the consent it rests on.

use jiff::Timestamp;
use uuid::Uuid;

use super::columns::micros;
use super::sealer::ENQUIRY_BODY;
use super::{StoreError, Transaction, consent};
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
        sqlx::query_scalar("SELECT id FROM enquiry WHERE conversation_id = $1")
            .bind(*conversation)
            .fetch_optional(tx.connection())
            .await?;
    let id = known.unwrap_or(submission.id);
    let sealer = tx.sealer().clone();
    let body = serde_json::to_vec(enquiry).expect("an enquiry has no keys that JSON cannot hold");
    let phone = enquiry
        .phone
        .as_ref()
        .map(|phone| sealer.keyed_hash("phone", phone.as_str()));
    let email = enquiry
        .email
        .as_ref()
        .map(|email| sealer.keyed_hash("email", &email.as_str().to_lowercase()));
    sqlx::query(
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
    .bind(sealer.seal(ENQUIRY_BODY, id, &body))
    .bind(phone)
    .bind(email)
    .execute(tx.connection())
    .await?;
    Ok(())
}
