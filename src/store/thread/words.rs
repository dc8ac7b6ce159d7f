//! Reading what was said, and what became of it.

use std::collections::HashMap;

use jiff::Timestamp;
use sqlx::{AssertSqlSafe, FromRow};
use uuid::Uuid;

use super::{Body, Delivery, NEWEST, Speaker, Spoken};
use crate::store::columns::{maybe_timestamp, read as parsed, timestamp};
use crate::store::message::{Author, Direction};
use crate::store::outbox::Status;
use crate::store::sealer::{MESSAGE_BODY, REVISION_BODY};
use crate::store::{Sealer, StoreError, Transaction, rows, sql};

#[derive(FromRow)]
struct Row {
    id: Uuid,
    conversation_id: Uuid,
    direction: String,
    author: String,
    body: Vec<u8>,
    at: i64,
    staff: Option<String>,
    status: Option<String>,
    reason: Option<String>,
    decided_at: Option<i64>,
    resent: bool,
}

/// The newest messages of a patient, each with its conversation, oldest first; and whether
/// there are earlier ones. By id, so that a clock that was set back puts no answer before
/// its question.
pub(super) async fn of_patient(
    tx: &mut Transaction,
    patient: Uuid,
) -> Result<(Vec<(Uuid, Spoken)>, bool), StoreError> {
    let mut found: Vec<Row> = sql::query_as(
        "SELECT m.id, m.conversation_id, m.direction, m.author, m.body, m.at, s.name AS staff, \
         o.status, o.reason, o.decided_at, \
         EXISTS (SELECT 1 FROM message r WHERE r.resends = m.id) AS resent \
         FROM conversation c JOIN message m ON m.conversation_id = c.id \
         LEFT JOIN staff s ON s.id = m.staff_id LEFT JOIN outbox o ON o.message_id = m.id \
         WHERE c.patient_id = $1 ORDER BY m.id DESC LIMIT $2",
    )
    .bind(patient)
    .bind(i64::from(NEWEST) + 1)
    .fetch_all(tx.connection())
    .await?;
    let cut = found.len() > NEWEST as usize;
    found.truncate(NEWEST as usize);
    found.reverse();
    let ids: Vec<Uuid> = found.iter().map(|row| row.id).collect();
    let mut revisions = revisions(tx, &ids).await?;
    let spoken = |row: Row| {
        let earlier = revisions.remove(&row.id).unwrap_or_default();
        Ok((row.conversation_id, row.into_spoken(tx.sealer(), earlier)?))
    };
    let messages = found
        .into_iter()
        .map(spoken)
        .collect::<Result<_, StoreError>>()?;
    Ok((messages, cut))
}

impl Row {
    fn into_spoken(
        self,
        sealer: &Sealer,
        revisions: Vec<(Timestamp, Body)>,
    ) -> Result<Spoken, StoreError> {
        let direction = parsed(Direction::from_code(&self.direction), "message.direction")?;
        let plain = sealer.open(MESSAGE_BODY, self.id, &self.body).ok();
        let speaker = match parsed(Author::from_code(&self.author), "message.author")? {
            Author::Patient => Speaker::Patient,
            Author::Assistant => Speaker::Assistant,
            Author::Staff => Speaker::Staff(self.staff.unwrap_or_default()),
        };
        let delivery = match &self.status {
            None => None,
            Some(code) => {
                let status = parsed(Status::from_code(code), "outbox.status")?;
                let undelivered = matches!(status, Status::Failed | Status::Unknown);
                Some(Delivery {
                    status,
                    reason: self.reason,
                    decided_at: maybe_timestamp(self.decided_at, "outbox.decided_at")?,
                    can_resend: undelivered && !self.resent && matches!(speaker, Speaker::Staff(_)),
                })
            }
        };
        Ok(Spoken {
            id: self.id,
            at: timestamp(self.at, "message.at")?,
            speaker,
            body: body(direction, plain.as_deref()),
            revisions,
            delivery,
        })
    }
}

fn body(direction: Direction, plain: Option<&[u8]>) -> Body {
    let read = |json: &[u8]| match direction {
        Direction::In => serde_json::from_slice(json).ok().map(Body::Event),
        Direction::Out => serde_json::from_slice(json).ok().map(Body::Reply),
    };
    plain.and_then(read).unwrap_or(Body::Unreadable)
}

/// What edited messages said before, oldest first.
async fn revisions(
    tx: &mut Transaction,
    ids: &[Uuid],
) -> Result<HashMap<Uuid, Vec<(Timestamp, Body)>>, StoreError> {
    let mut all: HashMap<Uuid, Vec<(Timestamp, Body)>> = HashMap::new();
    for group in rows::grouped(ids) {
        let text = format!(
            "SELECT id, message_id, body, replaced_at FROM message_revision \
             WHERE message_id IN ({}) ORDER BY id",
            rows::places(1, group.len())
        );
        let query = sql::query_as::<(Uuid, Uuid, Vec<u8>, i64)>(AssertSqlSafe(text));
        let query = group.iter().fold(query, |query, id| query.bind(*id));
        for (id, message, sealed, at) in query.fetch_all(tx.connection()).await? {
            let plain = tx.sealer().open(REVISION_BODY, id, &sealed).ok();
            let at = timestamp(at, "message_revision.replaced_at")?;
            let earlier = all.entry(message).or_default();
            earlier.push((at, body(Direction::In, plain.as_deref())));
        }
    }
    Ok(all)
}
