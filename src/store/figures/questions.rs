//! Questions without an answer, quoted while their messages exist.

use sqlx::FromRow;
use uuid::Uuid;

use super::{Period, Question};
use crate::assistant::event::Event;
use crate::assistant::language::Language;
use crate::assistant::reference::Reference;
use crate::store::columns::{micros, timestamp};
use crate::store::sealer::MESSAGE_BODY;
use crate::store::{StoreError, Transaction, sql};

#[derive(FromRow)]
struct Row {
    at: i64,
    topic: Option<String>,
    language: String,
    message: Option<Uuid>,
    body: Option<Vec<u8>>,
    conversation: Option<Uuid>,
    reference: Option<String>,
}

/// The latest questions of a period without an answer, newest first.
pub async fn questions(
    tx: &mut Transaction,
    period: &Period,
    limit: u32,
) -> Result<Vec<Question>, StoreError> {
    let found: Vec<Row> = sql::query_as(
        "SELECT u.at, u.topic, u.language, m.id AS message, m.body, c.id AS conversation, \
         c.reference FROM unanswered u LEFT JOIN message m ON m.id = u.message_id \
         LEFT JOIN conversation c ON c.id = m.conversation_id \
         WHERE u.at >= $1 AND u.at < $2 ORDER BY u.at DESC, u.id DESC LIMIT $3",
    )
    .bind(micros(period.from))
    .bind(micros(period.to))
    .bind(i64::from(limit))
    .fetch_all(tx.connection())
    .await?;
    let question = |row: Row| {
        let open = |(id, body): (Uuid, Vec<u8>)| tx.sealer().open(MESSAGE_BODY, id, &body).ok();
        let event: Option<Event> = row
            .message
            .zip(row.body)
            .and_then(open)
            .and_then(|json| serde_json::from_slice(&json).ok());
        let reference = row.reference.and_then(|text| Reference::parse(&text).ok());
        Ok(Question {
            at: timestamp(row.at, "unanswered.at")?,
            topic: row.topic,
            language: Language::parse(&row.language).ok(),
            text: event.and_then(|event| event.words().map(str::to_owned)),
            conversation: row.conversation.zip(reference),
        })
    };
    found.into_iter().map(question).collect()
}
