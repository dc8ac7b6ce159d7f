//! All that is kept of the patient of one chat, for himself (P5).
//!
//! Promises: his words and what he was told, in their order, with what edited messages said
//! before; enquiries, consents, ratings. Refuses: what colleagues wrote about him for each
//! other, and who of them wrote.

use serde_json::{Value, json};
use uuid::Uuid;

use super::columns::timestamp;
use super::desk_queue::Sender;
use super::message::Author;
use super::patient::Address;
use super::sealer::{ENQUIRY_BODY, MESSAGE_BODY, RED_FLAG_WORDS, REVISION_BODY};
use super::{StoreError, Transaction, sql};
use crate::assistant::reply::Reply;

/// Everything, as JSON; null for a chat of which nothing is kept.
pub async fn of_chat(tx: &mut Transaction, address: &Address) -> Result<Value, StoreError> {
    let found: Option<(Uuid, Option<String>, Vec<u8>, i64)> = sql::query_as(
        "SELECT id, language, sender, created_at FROM patient \
         WHERE channel = $1 AND bot = $2 AND chat = $3",
    )
    .bind(address.channel.clone())
    .bind(address.bot)
    .bind(address.chat)
    .fetch_optional(tx.connection())
    .await?;
    let Some((patient, language, sender, created_at)) = found else {
        return Ok(Value::Null);
    };
    let sender = Sender::open(tx.sealer(), patient, &sender);
    Ok(json!({
        "channel": address.channel,
        "language": language,
        "name": sender.name,
        "username": sender.username,
        "known_since": timestamp(created_at, "patient.created_at")?,
        "consents": consents(tx, patient).await?,
        "conversations": conversations(tx, patient).await?,
    }))
}

async fn consents(tx: &mut Transaction, patient: Uuid) -> Result<Vec<Value>, StoreError> {
    let found: Vec<(String, String, i64, Option<i64>)> = sql::query_as(
        "SELECT version, language, given_at, withdrawn_at FROM consent \
         WHERE patient_id = $1 ORDER BY given_at, id",
    )
    .bind(patient)
    .fetch_all(tx.connection())
    .await?;
    let consent = |(version, language, given, withdrawn): (_, _, _, Option<i64>)| {
        let withdrawn = withdrawn.map(|at| timestamp(at, "consent.withdrawn_at"));
        Ok(json!({
            "version": version as String,
            "language": language as String,
            "given_at": timestamp(given, "consent.given_at")?,
            "withdrawn_at": withdrawn.transpose()?,
        }))
    };
    found.into_iter().map(consent).collect()
}

async fn conversations(tx: &mut Transaction, patient: Uuid) -> Result<Vec<Value>, StoreError> {
    type Row = (Uuid, String, i64, Option<i64>, Option<i64>);
    let found: Vec<Row> = sql::query_as(
        "SELECT c.id, c.reference, c.created_at, c.closed_at, r.value FROM conversation c \
         LEFT JOIN rating r ON r.conversation_id = c.id \
         WHERE c.patient_id = $1 ORDER BY c.number",
    )
    .bind(patient)
    .fetch_all(tx.connection())
    .await?;
    let mut all = Vec::with_capacity(found.len());
    for (id, reference, created_at, closed_at, rating) in found {
        let closed_at = closed_at.map(|at| timestamp(at, "conversation.closed_at"));
        all.push(json!({
            "reference": reference,
            "began_at": timestamp(created_at, "conversation.created_at")?,
            "closed_at": closed_at.transpose()?,
            "messages": messages(tx, id).await?,
            "red_flags": red_flags(tx, id).await?,
            "enquiry": enquiry(tx, id).await?,
            "rating": rating,
        }));
    }
    Ok(all)
}

async fn messages(tx: &mut Transaction, conversation: Uuid) -> Result<Vec<Value>, StoreError> {
    let found: Vec<(Uuid, String, Vec<u8>, i64)> = sql::query_as(
        "SELECT id, author, body, at FROM message WHERE conversation_id = $1 ORDER BY id",
    )
    .bind(conversation)
    .fetch_all(tx.connection())
    .await?;
    let earlier: Vec<(Uuid, Uuid, Vec<u8>, i64)> = sql::query_as(
        "SELECT v.id, v.message_id, v.body, v.replaced_at FROM message_revision v \
         JOIN message m ON m.id = v.message_id WHERE m.conversation_id = $1 ORDER BY v.id",
    )
    .bind(conversation)
    .fetch_all(tx.connection())
    .await?;
    let mut all = Vec::with_capacity(found.len());
    for (id, author, sealed, at) in found {
        let plain = tx.sealer().open(MESSAGE_BODY, id, &sealed).ok();
        let mut said = json!({ "at": timestamp(at, "message.at")? });
        match Author::from_code(&author) {
            Some(Author::Patient) => {
                said["from"] = json!("you");
                said["said"] = as_json(plain.as_deref());
            }
            other => {
                let by_staff = other == Some(Author::Staff);
                said["from"] = json!(if by_staff { "reception" } else { "assistant" });
                let reply = plain.and_then(|json| serde_json::from_slice::<Reply>(&json).ok());
                said["text"] = json!(reply.map(|reply| reply.body.to_plain()));
            }
        }
        let before = earlier.iter().filter(|one| one.1 == id);
        let before: Vec<Value> = before
            .map(|(id, _, sealed, at)| {
                let plain = tx.sealer().open(REVISION_BODY, *id, sealed).ok();
                let until = timestamp(*at, "message_revision.replaced_at")?;
                Ok(json!({ "said": as_json(plain.as_deref()), "until": until }))
            })
            .collect::<Result<_, StoreError>>()?;
        if !before.is_empty() {
            said["earlier"] = json!(before);
        }
        all.push(said);
    }
    Ok(all)
}

async fn red_flags(tx: &mut Transaction, conversation: Uuid) -> Result<Vec<Value>, StoreError> {
    let found: Vec<(Uuid, String, Vec<u8>, i64)> = sql::query_as(
        "SELECT id, class, words, at FROM red_flag WHERE conversation_id = $1 ORDER BY at, id",
    )
    .bind(conversation)
    .fetch_all(tx.connection())
    .await?;
    let flag = |(id, class, sealed, at): (Uuid, String, Vec<u8>, i64)| {
        let words = tx.sealer().open(RED_FLAG_WORDS, id, &sealed).ok();
        let at = timestamp(at, "red_flag.at")?;
        Ok(json!({ "at": at, "class": class, "words": as_json(words.as_deref()) }))
    };
    found.into_iter().map(flag).collect()
}

async fn enquiry(tx: &mut Transaction, conversation: Uuid) -> Result<Value, StoreError> {
    let found: Option<(Uuid, Vec<u8>, i64)> =
        sql::query_as("SELECT id, body, submitted_at FROM enquiry WHERE conversation_id = $1")
            .bind(conversation)
            .fetch_optional(tx.connection())
            .await?;
    let Some((id, sealed, at)) = found else {
        return Ok(Value::Null);
    };
    let plain = tx.sealer().open(ENQUIRY_BODY, id, &sealed).ok();
    let at = timestamp(at, "enquiry.submitted_at")?;
    Ok(json!({ "submitted_at": at, "answers": as_json(plain.as_deref()) }))
}

/// What was stored as JSON; null where it cannot be opened.
fn as_json(plain: Option<&[u8]>) -> Value {
    plain
        .and_then(|json| serde_json::from_slice(json).ok())
        .unwrap_or_default()
}
