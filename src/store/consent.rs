//! Consent: given to a wording, withdrawable, never deleted before the patient is.

use jiff::Timestamp;
use uuid::Uuid;

use super::columns::micros;
use super::{StoreError, Transaction, sql};
use crate::assistant::enquiry::Consent;

/// Records that consent was given.
pub async fn give(
    tx: &mut Transaction,
    id: Uuid,
    patient: Uuid,
    consent: &Consent,
) -> Result<(), StoreError> {
    sql::query(
        "INSERT INTO consent (id, patient_id, version, language, given_at) \
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(patient)
    .bind(consent.version.clone())
    .bind(consent.language.tag().to_owned())
    .bind(micros(consent.at))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Records that all consent of a patient is withdrawn.
pub async fn withdraw(
    tx: &mut Transaction,
    patient: Uuid,
    now: Timestamp,
) -> Result<(), StoreError> {
    sql::query(
        "UPDATE consent SET withdrawn_at = $1 WHERE patient_id = $2 AND withdrawn_at IS NULL",
    )
    .bind(micros(now))
    .bind(patient)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The record of the consent that an enquiry carries; made with `id` where it is missing,
/// so that no enquiry is lost for want of it.
pub(super) async fn record_of(
    tx: &mut Transaction,
    id: Uuid,
    patient: Uuid,
    consent: &Consent,
) -> Result<Uuid, StoreError> {
    let known: Option<Uuid> = sql::query_scalar(
        "SELECT id FROM consent WHERE patient_id = $1 AND version = $2 AND given_at = $3",
    )
    .bind(patient)
    .bind(consent.version.clone())
    .bind(micros(consent.at))
    .fetch_optional(tx.connection())
    .await?;
    if let Some(known) = known {
        return Ok(known);
    }
    give(tx, id, patient, consent).await?;
    Ok(id)
}
