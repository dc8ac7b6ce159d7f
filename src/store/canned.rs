//! Canned replies: the clinic's own sentences, one text a language (U9).
//!
//! Promises: a code names one reply; the text that is sent is in the patient's language
//! where there is one. Refuses: patients' data; these texts are not sealed.

use jiff::Timestamp;
use uuid::Uuid;

use super::columns::{micros, read};
use super::{StoreError, Transaction, sql};
use crate::assistant::language::Language;

/// One canned reply in all its languages.
#[derive(Clone, Debug, PartialEq)]
pub struct CannedReply {
    pub id: Uuid,
    /// The short name that is typed to find it.
    pub code: String,
    /// Its place in the list; equal places go by code.
    pub position: i64,
    /// By tag.
    pub texts: Vec<(Language, String)>,
}

/// What becomes of a wish to save one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    Yes,
    CodeTaken,
}

impl CannedReply {
    /// The text in the first of `wished` languages that it has, with that language.
    pub fn text_in<'a>(&'a self, wished: &[&Language]) -> Option<(&'a Language, &'a str)> {
        wished.iter().find_map(|wish| {
            let found = self.texts.iter().find(|(language, _)| language == *wish)?;
            Some((&found.0, found.1.as_str()))
        })
    }
}

/// All, in their order.
pub async fn list(tx: &mut Transaction) -> Result<Vec<CannedReply>, StoreError> {
    let found: Vec<(Uuid, String, i64)> =
        sql::query_as("SELECT id, code, position FROM canned_reply ORDER BY position, code")
            .fetch_all(tx.connection())
            .await?;
    let texts: Vec<(Uuid, String, String)> =
        sql::query_as("SELECT canned_id, language, body FROM canned_reply_text ORDER BY language")
            .fetch_all(tx.connection())
            .await?;
    let mut all = Vec::with_capacity(found.len());
    for (id, code, position) in found {
        let own = texts.iter().filter(|(reply, _, _)| *reply == id);
        all.push(CannedReply {
            id,
            code,
            position,
            texts: own.map(text).collect::<Result<_, _>>()?,
        });
    }
    Ok(all)
}

/// One of them.
pub async fn find(tx: &mut Transaction, id: Uuid) -> Result<Option<CannedReply>, StoreError> {
    let found: Option<(String, i64)> =
        sql::query_as("SELECT code, position FROM canned_reply WHERE id = $1")
            .bind(id)
            .fetch_optional(tx.connection())
            .await?;
    let Some((code, position)) = found else {
        return Ok(None);
    };
    let texts: Vec<(Uuid, String, String)> = sql::query_as(
        "SELECT canned_id, language, body FROM canned_reply_text \
         WHERE canned_id = $1 ORDER BY language",
    )
    .bind(id)
    .fetch_all(tx.connection())
    .await?;
    Ok(Some(CannedReply {
        id,
        code,
        position,
        texts: texts.iter().map(text).collect::<Result<_, _>>()?,
    }))
}

fn text((_, tag, body): &(Uuid, String, String)) -> Result<(Language, String), StoreError> {
    let language = read(Language::parse(tag).ok(), "canned_reply_text.language")?;
    Ok((language, body.clone()))
}

/// Stores a new one or what changed of a known one; empty texts are left out.
pub async fn save(
    tx: &mut Transaction,
    reply: &CannedReply,
    now: Timestamp,
) -> Result<Saved, StoreError> {
    let taken: bool = sql::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM canned_reply WHERE code = $1 AND id <> $2)",
    )
    .bind(reply.code.clone())
    .bind(reply.id)
    .fetch_one(tx.connection())
    .await?;
    if taken {
        return Ok(Saved::CodeTaken);
    }
    sql::query(
        "INSERT INTO canned_reply (id, code, position, updated_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (id) DO UPDATE SET code = excluded.code, position = excluded.position, \
         updated_at = excluded.updated_at",
    )
    .bind(reply.id)
    .bind(reply.code.clone())
    .bind(reply.position)
    .bind(micros(now))
    .execute(tx.connection())
    .await?;
    sql::query("DELETE FROM canned_reply_text WHERE canned_id = $1")
        .bind(reply.id)
        .execute(tx.connection())
        .await?;
    for (language, body) in &reply.texts {
        if body.trim().is_empty() {
            continue;
        }
        sql::query("INSERT INTO canned_reply_text (canned_id, language, body) VALUES ($1, $2, $3)")
            .bind(reply.id)
            .bind(language.tag().to_owned())
            .bind(body.clone())
            .execute(tx.connection())
            .await?;
    }
    Ok(Saved::Yes)
}

/// Takes one out of the list; replies that were sent keep their words.
pub async fn delete(tx: &mut Transaction, id: Uuid) -> Result<bool, StoreError> {
    let gone = sql::query("DELETE FROM canned_reply WHERE id = $1")
        .bind(id)
        .execute(tx.connection())
        .await?;
    Ok(gone.rows_affected() == 1)
}
