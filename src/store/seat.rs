//! Everything that a turn needs to know of a chat, loaded for many chats at once.

use uuid::Uuid;

use super::columns::{maybe_timestamp, read, timestamp};
use super::conversation::{Conversation, Heard, Queued, SavedState};
use super::patient::{Address, Patient};
use super::sealer::PATIENT_SENDER;
use super::{Sealer, StoreError, Transaction, rows, sql};
use crate::assistant::language::Language;
use crate::assistant::reception::{Reason, Stage};
use crate::assistant::reference::Reference;
use sqlx::{AssertSqlSafe, FromRow};

/// A known patient and the conversation that is not closed, if there is one.
pub struct Seat {
    pub patient: Patient,
    pub conversation: Option<Conversation>,
    /// Whether consent was given and not withdrawn.
    pub consented: bool,
    /// Whether the conversation has an enquiry.
    pub submitted: bool,
}

const COLUMNS: &str = "SELECT p.id AS patient_id, p.chat, p.language, p.sender, p.blocked_at, \
    p.created_at AS known_since, \
    EXISTS (SELECT 1 FROM consent k WHERE k.patient_id = p.id AND k.withdrawn_at IS NULL) \
        AS consented, \
    EXISTS (SELECT 1 FROM enquiry e WHERE e.conversation_id = c.id) AS submitted, \
    c.id, c.number, c.reference, c.stage, c.version, c.reason, c.waiting_since, c.state, \
    c.out_of_hours, \
    c.created_at, c.updated_at, c.state_purge_at \
    FROM patient p LEFT JOIN conversation c ON c.patient_id = p.id AND c.stage <> 'closed'";

/// The seats of those chats that are known, locked, in the order of the conversations' ids.
pub async fn load(
    tx: &mut Transaction,
    channel: &str,
    bot: i64,
    chats: &[i64],
) -> Result<Vec<Seat>, StoreError> {
    let mut found = Vec::with_capacity(chats.len());
    for group in rows::filled(chats) {
        let places = rows::places(3, group.len());
        let text = format!(
            "{COLUMNS} WHERE p.channel = $1 AND p.bot = $2 AND p.chat IN ({places}) \
             ORDER BY c.id"
        );
        lock(tx, channel, bot, &group).await?;
        let query = sql::query_as::<Row>(AssertSqlSafe(text))
            .bind(channel.to_owned())
            .bind(bot);
        let query = group.iter().fold(query, |query, chat| query.bind(**chat));
        let sealer = tx.sealer().clone();
        for row in query.fetch_all(tx.connection()).await? {
            found.push(row.into_seat(&sealer, channel, bot)?);
        }
    }
    Ok(found)
}

/// Locks the conversations, where the engine locks rows: an outer join's cannot be locked
/// where they are read, and a later statement sees what was committed meanwhile.
async fn lock(
    tx: &mut Transaction,
    channel: &str,
    bot: i64,
    chats: &[&i64],
) -> Result<(), StoreError> {
    let lock = tx.lock_conversations();
    if lock.is_empty() {
        return Ok(());
    }
    let places = rows::places(3, chats.len());
    let text = format!(
        "SELECT c.id FROM conversation c JOIN patient p ON p.id = c.patient_id \
         WHERE p.channel = $1 AND p.bot = $2 AND p.chat IN ({places}) AND c.stage <> 'closed' \
         ORDER BY c.id {lock}"
    );
    let query = sql::query(AssertSqlSafe(text))
        .bind(channel.to_owned())
        .bind(bot);
    let query = chats.iter().fold(query, |query, chat| query.bind(**chat));
    query.execute(tx.connection()).await?;
    Ok(())
}

#[derive(FromRow)]
struct Row {
    patient_id: Uuid,
    chat: i64,
    language: Option<String>,
    sender: Vec<u8>,
    blocked_at: Option<i64>,
    known_since: i64,
    consented: bool,
    submitted: bool,
    id: Option<Uuid>,
    number: Option<i64>,
    reference: Option<String>,
    stage: Option<String>,
    version: Option<i64>,
    reason: Option<String>,
    waiting_since: Option<i64>,
    state: Option<Vec<u8>>,
    out_of_hours: Option<bool>,
    created_at: Option<i64>,
    updated_at: Option<i64>,
    state_purge_at: Option<i64>,
}

impl Row {
    fn into_seat(self, sealer: &Sealer, channel: &str, bot: i64) -> Result<Seat, StoreError> {
        let conversation = self.conversation(sealer)?;
        // A damaged name is no reason to turn a patient away; his next message brings it
        // again.
        let shown_as = sealer
            .open(PATIENT_SENDER, self.patient_id, &self.sender)
            .ok()
            .and_then(|json| serde_json::from_slice(&json).ok())
            .unwrap_or_default();
        let patient = Patient {
            id: self.patient_id,
            address: Address {
                channel: channel.to_owned(),
                bot,
                chat: self.chat,
            },
            language: self.language.and_then(|tag| Language::parse(&tag).ok()),
            shown_as,
            blocked_at: maybe_timestamp(self.blocked_at, "patient.blocked_at")?,
            created_at: timestamp(self.known_since, "patient.created_at")?,
        };
        Ok(Seat {
            patient,
            conversation,
            consented: self.consented,
            submitted: self.submitted,
        })
    }

    fn conversation(&self, sealer: &Sealer) -> Result<Option<Conversation>, StoreError> {
        let Some(id) = self.id else { return Ok(None) };
        let sealed = read(self.state.as_deref(), "conversation.state")?;
        let state = SavedState::open(sealer, id, sealed);
        let stage = self.stage.as_deref().and_then(Stage::from_code);
        let reference = self.reference.as_deref().map(Reference::parse);
        Ok(Some(Conversation {
            id,
            number: read(self.number, "conversation.number")?,
            reference: read(reference.and_then(Result::ok), "conversation.reference")?,
            patient: self.patient_id,
            stage: read(stage, "conversation.stage")?,
            version: read(self.version, "conversation.version")?,
            queued: self.queued()?,
            out_of_hours: self.out_of_hours.unwrap_or_default(),
            heard: Heard::default(),
            state,
            state_purge_at: maybe_timestamp(self.state_purge_at, "conversation.state_purge_at")?,
            created_at: timestamp(self.created_at.unwrap_or(0), "conversation.created_at")?,
            updated_at: timestamp(self.updated_at.unwrap_or(0), "conversation.updated_at")?,
        }))
    }

    fn queued(&self) -> Result<Option<Queued>, StoreError> {
        let Some(code) = &self.reason else {
            return Ok(None);
        };
        let since = read(self.waiting_since, "conversation.waiting_since")?;
        Ok(Some(Queued {
            reason: read(Reason::from_code(code), "conversation.reason")?,
            since: timestamp(since, "conversation.waiting_since")?,
        }))
    }
}
