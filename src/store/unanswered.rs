//! Questions that no approved text answers: counted for ever, quoted only as long as the
//! message is there.

use jiff::Timestamp;
use uuid::Uuid;

use super::columns::micros;
use super::{StoreError, Transaction, sql};
use crate::assistant::language::Language;

/// A question without an answer.
#[derive(Clone, Debug)]
pub struct Unanswered {
    pub id: Uuid,
    /// `None` for a topic that nobody has a name for.
    pub topic: Option<String>,
    pub message: Option<Uuid>,
    pub language: Language,
    pub at: Timestamp,
}

/// Records a question without an answer.
pub async fn record(tx: &mut Transaction, question: &Unanswered) -> Result<(), StoreError> {
    sql::query(
        "INSERT INTO unanswered (id, topic, message_id, language, at) \
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(question.id)
    .bind(question.topic.clone())
    .bind(question.message)
    .bind(question.language.tag().to_owned())
    .bind(micros(question.at))
    .execute(tx.connection())
    .await?;
    Ok(())
}
