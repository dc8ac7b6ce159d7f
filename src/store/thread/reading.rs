//! Reading a patient and his episodes.

use std::collections::HashMap;

use sqlx::{AssertSqlSafe, FromRow};
use uuid::Uuid;

use super::words;
use super::{Closed, Correction, Episode, Flag, Happening, Patient, Submitted, Whole};
use crate::assistant::language::Language;
use crate::assistant::reception::{Outcome, Reason, Stage};
use crate::assistant::reference::Reference;
use crate::assistant::understanding::red_flags::Class;
use crate::store::columns::{maybe_timestamp, read as parsed, timestamp};
use crate::store::desk_queue::{Danger, Holder, Sender, topic_of};
use crate::store::sealer::{ENQUIRY_REVISION_BODY, RED_FLAG_WORDS};
use crate::store::{StoreError, Transaction, enquiry, note, sql};

/// The events that tell a reader something; the others are for the figures.
const WORTH_SHOWING: &str = "'moved', 'acknowledged', 'escalated', 'handed_over', 'withdrawn', \
    'red_flag', 'consent_given', 'consent_withdrawn', 'submitted', 'cancelled', 'corrected', \
    'rated', 'language_chosen', 'rejected', 'delivery_failed', 'resent'";

/// Everything on the patient of the conversation with this reference.
pub async fn read(
    tx: &mut Transaction,
    reference: &Reference,
) -> Result<Option<Whole>, StoreError> {
    let found: Option<PatientRow> = sql::query_as(
        "SELECT p.id, p.channel, p.language, p.sender, p.blocked_at, p.created_at, \
         c.id AS conversation FROM conversation c JOIN patient p ON p.id = c.patient_id \
         WHERE c.reference = $1",
    )
    .bind(reference.to_string())
    .fetch_optional(tx.connection())
    .await?;
    let Some(row) = found else { return Ok(None) };
    let conversation = row.conversation;
    let patient = row.into_patient(tx)?;
    let mut episodes = episodes(tx, patient.id).await?;
    let names = names(tx).await?;
    let (messages, cut) = words::of_patient(tx, patient.id).await?;
    for (conversation, message) in messages {
        if let Some(episode) = find(&mut episodes, conversation) {
            episode.messages.push(message);
        }
    }
    for episode in &mut episodes {
        fill(tx, episode, &names).await?;
    }
    Ok(Some(Whole {
        patient,
        conversation,
        episodes,
        cut,
    }))
}

fn find(episodes: &mut [Episode], conversation: Uuid) -> Option<&mut Episode> {
    episodes
        .iter_mut()
        .find(|episode| episode.conversation == conversation)
}

#[derive(FromRow)]
struct PatientRow {
    id: Uuid,
    channel: String,
    language: Option<String>,
    sender: Vec<u8>,
    blocked_at: Option<i64>,
    created_at: i64,
    conversation: Uuid,
}

impl PatientRow {
    fn into_patient(self, tx: &Transaction) -> Result<Patient, StoreError> {
        Ok(Patient {
            id: self.id,
            channel: self.channel,
            language: self.language.and_then(|tag| Language::parse(&tag).ok()),
            sender: Sender::open(tx.sealer(), self.id, &self.sender),
            blocked_at: maybe_timestamp(self.blocked_at, "patient.blocked_at")?,
            known_since: timestamp(self.created_at, "patient.created_at")?,
        })
    }
}

/// The names of everybody at the desk: few, and events have their ids only.
async fn names(tx: &mut Transaction) -> Result<HashMap<Uuid, String>, StoreError> {
    let found: Vec<(Uuid, String)> = sql::query_as("SELECT id, name FROM staff")
        .fetch_all(tx.connection())
        .await?;
    Ok(found.into_iter().collect())
}

#[derive(FromRow)]
struct EpisodeRow {
    id: Uuid,
    reference: String,
    stage: String,
    version: i64,
    reason: Option<String>,
    waiting_since: Option<i64>,
    out_of_hours: bool,
    danger: Option<String>,
    danger_at: Option<i64>,
    acknowledger: Option<String>,
    acknowledged_at: Option<i64>,
    claimed_by: Option<Uuid>,
    holder: Option<String>,
    lease_until: Option<i64>,
    escalated_at: Option<i64>,
    created_at: i64,
    closed_at: Option<i64>,
    closer: Option<String>,
    outcome: Option<String>,
    patient_message: Option<Uuid>,
    unread: i64,
    rating: Option<i64>,
}

async fn episodes(tx: &mut Transaction, patient: Uuid) -> Result<Vec<Episode>, StoreError> {
    let found: Vec<EpisodeRow> = sql::query_as(
        "SELECT c.id, c.reference, c.stage, c.version, c.reason, c.waiting_since, \
         c.out_of_hours, c.danger, c.danger_at, a.name AS acknowledger, c.acknowledged_at, \
         c.claimed_by, h.name AS holder, c.lease_until, c.escalated_at, c.created_at, \
         c.closed_at, k.name AS closer, c.outcome, c.patient_message, c.unread, \
         r.value AS rating FROM conversation c \
         LEFT JOIN staff a ON a.id = c.acknowledged_by LEFT JOIN staff h ON h.id = c.claimed_by \
         LEFT JOIN staff k ON k.id = c.closed_by LEFT JOIN rating r ON r.conversation_id = c.id \
         WHERE c.patient_id = $1 ORDER BY c.number",
    )
    .bind(patient)
    .fetch_all(tx.connection())
    .await?;
    found.into_iter().map(EpisodeRow::into_episode).collect()
}

impl EpisodeRow {
    fn into_episode(self) -> Result<Episode, StoreError> {
        let stage = parsed(Stage::from_code(&self.stage), "conversation.stage")?;
        let holder = self.claimed_by.zip(self.holder);
        let closed_at = maybe_timestamp(self.closed_at, "conversation.closed_at")?;
        let outcome = self.outcome.as_deref().and_then(Outcome::from_code);
        let by = self.closer;
        let danger = Danger::of(
            self.danger.as_deref(),
            self.danger_at,
            self.acknowledger,
            self.acknowledged_at,
        )?;
        Ok(Episode {
            conversation: self.id,
            reference: parsed(
                Reference::parse(&self.reference).ok(),
                "conversation.reference",
            )?,
            stage,
            version: self.version,
            reason: self.reason.as_deref().and_then(Reason::from_code),
            waiting_since: maybe_timestamp(self.waiting_since, "conversation.waiting_since")?,
            out_of_hours: self.out_of_hours,
            danger,
            claimed_by: holder.map(|(id, name)| Holder { id, name }),
            lease_until: maybe_timestamp(self.lease_until, "conversation.lease_until")?,
            escalated_at: maybe_timestamp(self.escalated_at, "conversation.escalated_at")?,
            created_at: timestamp(self.created_at, "conversation.created_at")?,
            closed: closed_at
                .filter(|_| stage == Stage::Closed)
                .map(|at| Closed { at, by, outcome }),
            patient_message: self.patient_message,
            unread: u32::try_from(self.unread).unwrap_or(u32::MAX),
            messages: Vec::new(),
            happened: Vec::new(),
            notes: Vec::new(),
            red_flags: Vec::new(),
            enquiry: None,
            topics_read: Vec::new(),
            topics_open: Vec::new(),
            rating: self.rating.and_then(|value| u8::try_from(value).ok()),
        })
    }
}

async fn fill(
    tx: &mut Transaction,
    episode: &mut Episode,
    names: &HashMap<Uuid, String>,
) -> Result<(), StoreError> {
    let id = episode.conversation;
    episode.notes = note::of_conversation(tx, id).await?;
    episode.red_flags = flags(tx, id).await?;
    episode.enquiry = submitted(tx, id, names).await?;
    episode.happened = happened(tx, id, names).await?;
    for (kind, topics) in [
        ("answered", &mut episode.topics_read),
        ("unanswered", &mut episode.topics_open),
    ] {
        let found: Vec<String> = sql::query_scalar(
            "SELECT detail FROM event WHERE conversation_id = $1 \
             AND kind IN ('answered', 'unanswered') AND kind = $2 ORDER BY id",
        )
        .bind(id)
        .bind(kind)
        .fetch_all(tx.connection())
        .await?;
        for topic in found.iter().filter_map(|detail| topic_of(detail)) {
            if !topics.contains(&topic) {
                topics.push(topic);
            }
        }
    }
    Ok(())
}

async fn flags(tx: &mut Transaction, conversation: Uuid) -> Result<Vec<Flag>, StoreError> {
    type Row = (Uuid, String, String, Vec<u8>, Option<Uuid>, i64);
    let found: Vec<Row> = sql::query_as(
        "SELECT id, class, rule, words, message_id, at FROM red_flag \
         WHERE conversation_id = $1 ORDER BY at, id",
    )
    .bind(conversation)
    .fetch_all(tx.connection())
    .await?;
    let flag = |(id, class, rule, sealed, message, at): Row| {
        let words = tx.sealer().open(RED_FLAG_WORDS, id, &sealed).ok();
        Ok(Flag {
            class: parsed(Class::from_code(&class), "red_flag.class")?,
            rule,
            words: words
                .and_then(|json| serde_json::from_slice(&json).ok())
                .unwrap_or_default(),
            message,
            at: timestamp(at, "red_flag.at")?,
        })
    };
    found.into_iter().map(flag).collect()
}

async fn submitted(
    tx: &mut Transaction,
    conversation: Uuid,
    names: &HashMap<Uuid, String>,
) -> Result<Option<Submitted>, StoreError> {
    let found: Option<(Uuid, i64, Vec<u8>, Option<i64>)> = sql::query_as(
        "SELECT e.id, e.submitted_at, e.body, k.withdrawn_at FROM enquiry e \
         JOIN consent k ON k.id = e.consent_id WHERE e.conversation_id = $1",
    )
    .bind(conversation)
    .fetch_optional(tx.connection())
    .await?;
    let Some((id, at, sealed, withdrawn_at)) = found else {
        return Ok(None);
    };
    Ok(Some(Submitted {
        at: timestamp(at, "enquiry.submitted_at")?,
        enquiry: enquiry::opened(tx.sealer(), id, &sealed)?,
        consent_withdrawn_at: maybe_timestamp(withdrawn_at, "consent.withdrawn_at")?,
        corrections: corrections(tx, id, names).await?,
    }))
}

async fn corrections(
    tx: &mut Transaction,
    enquiry: Uuid,
    names: &HashMap<Uuid, String>,
) -> Result<Vec<Correction>, StoreError> {
    type Row = (Uuid, Uuid, i64, String, Vec<u8>);
    let found: Vec<Row> = sql::query_as(
        "SELECT id, staff_id, at, fields, body FROM enquiry_revision \
         WHERE enquiry_id = $1 ORDER BY at, id",
    )
    .bind(enquiry)
    .fetch_all(tx.connection())
    .await?;
    let correction = |(id, member, at, fields, sealed): Row| {
        let before = tx.sealer().open(ENQUIRY_REVISION_BODY, id, &sealed)?;
        Ok(Correction {
            at: timestamp(at, "enquiry_revision.at")?,
            by: names.get(&member).cloned().unwrap_or_default(),
            fields: serde_json::from_str(&fields).unwrap_or_default(),
            before: parsed(
                serde_json::from_slice(&before).ok(),
                "enquiry_revision.body",
            )?,
        })
    };
    found.into_iter().map(correction).collect()
}

async fn happened(
    tx: &mut Transaction,
    conversation: Uuid,
    names: &HashMap<Uuid, String>,
) -> Result<Vec<Happening>, StoreError> {
    let text = format!(
        "SELECT at, kind, detail FROM event WHERE conversation_id = $1 \
         AND kind IN ({WORTH_SHOWING}) ORDER BY id"
    );
    let found: Vec<(i64, String, String)> = sql::query_as(AssertSqlSafe(text))
        .bind(conversation)
        .fetch_all(tx.connection())
        .await?;
    let happening = |(at, kind, detail): (i64, String, String)| {
        let detail: serde_json::Value = serde_json::from_str(&detail).unwrap_or_default();
        let named = |key: &str| -> Option<String> {
            let id: Uuid = detail.get(key)?.as_str()?.parse().ok()?;
            names.get(&id).cloned()
        };
        Ok(Happening {
            at: timestamp(at, "event.at")?,
            kind,
            by: named("by"),
            to: named("to"),
            detail,
        })
    };
    found.into_iter().map(happening).collect()
}
