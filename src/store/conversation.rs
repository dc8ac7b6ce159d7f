//! Conversations and the guarded moves between their stages.
//!
//! Promises: of two claims one wins; a move and its event are stored together. Refuses:
//! a move that [`Move::from`] does not allow.

use jiff::Timestamp;
use uuid::Uuid;

use super::columns::micros;
use super::sealer::CONVERSATION_STATE;
use super::{Sealer, StoreError, Transaction, engine, event, rows, sql};
use crate::assistant::reception::{Move, Reason, Stage};
use crate::assistant::reference::Reference;
use crate::clock::Clock;

/// One conversation; its state is JSON that the dialogue reads.
#[derive(Clone)]
pub struct Conversation {
    pub id: Uuid,
    pub number: i64,
    pub reference: Reference,
    pub patient: Uuid,
    pub stage: Stage,
    /// Counts moves between stages, not messages: a receptionist's claim does not fail
    /// because the patient wrote another word.
    pub version: i64,
    /// In the queue: why, and since when.
    pub queued: Option<Queued>,
    /// Whether it came into the queue while reception was closed.
    pub out_of_hours: bool,
    /// What the patient has said since it was loaded.
    pub heard: Heard,
    pub state: SavedState,
    /// When what the state remembers from before consent goes (P3).
    pub state_purge_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

/// A conversation's place in the queue.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Queued {
    pub reason: Reason,
    pub since: Timestamp,
}

/// What a patient has said: how many messages, and the last one.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Heard {
    pub count: i64,
    pub last: Option<Uuid>,
}

/// The dialogue's state as it is stored.
#[derive(Clone, PartialEq)]
pub enum SavedState {
    /// The dialogue has not begun, or begins anew; stored as an empty text.
    Fresh,
    Json(String),
    /// It cannot be unsealed; the bytes as they are.
    Damaged(Vec<u8>),
}

impl SavedState {
    /// The column's value for the conversation `id`.
    pub(super) fn sealed(&self, sealer: &Sealer, id: Uuid) -> Vec<u8> {
        match self {
            Self::Fresh => sealer.seal(CONVERSATION_STATE, id, b""),
            Self::Json(json) => sealer.seal(CONVERSATION_STATE, id, json.as_bytes()),
            Self::Damaged(bytes) => bytes.clone(),
        }
    }

    /// What the column's value says.
    pub(super) fn open(sealer: &Sealer, id: Uuid, sealed: &[u8]) -> Self {
        match sealer.open_text(CONVERSATION_STATE, id, sealed) {
            Ok(text) if text.is_empty() => Self::Fresh,
            Ok(json) => Self::Json(json),
            Err(_) => Self::Damaged(sealed.to_vec()),
        }
    }
}

/// Numbers for `count` new conversations; returns the first.
pub async fn take_numbers(tx: &mut Transaction, count: usize) -> Result<i64, StoreError> {
    engine::take_numbers(tx, "conversation", count).await
}

/// Stores new conversations and what a turn changed of known ones.
pub async fn save(tx: &mut Transaction, all: &[Conversation]) -> Result<(), StoreError> {
    let sealer = tx.sealer().clone();
    rows::insert(
        tx,
        "INSERT INTO conversation (id, number, reference, patient_id, stage, version, reason, \
         priority, waiting_since, state, created_at, updated_at, queued_at, out_of_hours, \
         patient_message, unread, state_purge_at)",
        17,
        "ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, version = excluded.version, \
         reason = excluded.reason, priority = excluded.priority, \
         waiting_since = excluded.waiting_since, state = excluded.state, \
         updated_at = excluded.updated_at, \
         queued_at = coalesce(conversation.queued_at, excluded.queued_at), \
         out_of_hours = excluded.out_of_hours, state_purge_at = excluded.state_purge_at, \
         patient_message = coalesce(excluded.patient_message, conversation.patient_message), \
         unread = conversation.unread + excluded.unread, \
         escalated_at = CASE WHEN conversation.stage = 'assistant' THEN NULL \
         ELSE conversation.escalated_at END",
        all,
        |query, one| {
            let state = one.state.sealed(&sealer, one.id);
            query
                .bind(one.id)
                .bind(one.number)
                .bind(one.reference.to_string())
                .bind(one.patient)
                .bind(one.stage.code())
                .bind(one.version)
                .bind(one.queued.map(|queued| queued.reason.code()))
                .bind(one.queued.map(|queued| queued.reason.priority()))
                .bind(one.queued.map(|queued| micros(queued.since)))
                .bind(state)
                .bind(micros(one.created_at))
                .bind(micros(one.updated_at))
                .bind(one.queued.map(|queued| micros(queued.since)))
                .bind(one.out_of_hours)
                .bind(one.heard.last)
                .bind(one.heard.count)
                .bind(one.state_purge_at.map(micros))
        },
    )
    .await?;
    Ok(())
}

/// The conversation of a reference.
pub async fn id_of(
    tx: &mut Transaction,
    reference: &Reference,
) -> Result<Option<Uuid>, StoreError> {
    Ok(
        sql::query_scalar("SELECT id FROM conversation WHERE reference = $1")
            .bind(reference.to_string())
            .fetch_optional(tx.connection())
            .await?,
    )
}

/// The reference of a conversation.
pub async fn reference_of(tx: &mut Transaction, id: Uuid) -> Result<Option<Reference>, StoreError> {
    let found: Option<String> =
        sql::query_scalar("SELECT reference FROM conversation WHERE id = $1")
            .bind(id)
            .fetch_optional(tx.connection())
            .await?;
    Ok(found.and_then(|text| Reference::parse(&text).ok()))
}

/// Which conversation somebody means to move, as he saw it.
#[derive(Clone, Copy, Debug)]
pub struct Seen {
    pub conversation: Uuid,
    pub stage: Stage,
    pub version: i64,
}

/// What became of a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    To(Stage),
    /// Somebody else was faster, or the move is not allowed from there.
    Refused,
}

/// A move, and by whom.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    pub step: Move,
    /// The id of its event.
    pub event: Uuid,
    pub at: Timestamp,
    /// Who at the desk does it; `None` for what happens by itself.
    pub by: Option<Uuid>,
    /// To whom it goes.
    pub to: Option<Uuid>,
}

/// Moves a conversation if it still is as it was seen, with its event: a move that nobody
/// at the desk makes.
pub async fn transition(
    tx: &mut Transaction,
    seen: Seen,
    step: Move,
    event_id: Uuid,
    now: Timestamp,
) -> Result<Moved, StoreError> {
    let step = Step {
        step,
        event: event_id,
        at: now,
        by: None,
        to: None,
    };
    shift(tx, seen, step).await
}

/// The one guarded transition: moves a conversation if it still is as it was seen, with
/// its event.
pub(super) async fn shift(
    tx: &mut Transaction,
    seen: Seen,
    step: Step,
) -> Result<Moved, StoreError> {
    let Some(next) = step.step.from(seen.stage) else {
        return Ok(Moved::Refused);
    };
    let changed = sql::query(
        "UPDATE conversation SET stage = $1, version = version + 1, updated_at = $2, \
         closed_at = CASE WHEN $1 = 'closed' THEN $2 ELSE closed_at END \
         WHERE id = $3 AND stage = $4 AND version = $5",
    )
    .bind(next.code())
    .bind(micros(step.at))
    .bind(seen.conversation)
    .bind(seen.stage.code())
    .bind(seen.version)
    .execute(tx.connection())
    .await?
    .rows_affected();
    if changed == 0 {
        return Ok(Moved::Refused);
    }
    let mut detail = serde_json::json!({ "move": step.step.code(), "from": seen.stage.code() });
    for (name, member) in [("by", step.by), ("to", step.to)] {
        if let Some(member) = member {
            detail[name] = serde_json::json!(member);
        }
    }
    let moved = event::Event {
        id: step.event,
        at: step.at,
        conversation: Some(seen.conversation),
        kind: "moved",
        detail,
    };
    event::append(tx, &[moved]).await?;
    Ok(Moved::To(next))
}

/// Closes the conversations that the assistant alone has and nobody wrote in since
/// `idle_since`; what the dialogue remembered of them goes. Returns how many.
pub async fn close_idle(
    tx: &mut Transaction,
    idle_since: Timestamp,
    clock: &Clock,
) -> Result<u64, StoreError> {
    let found: Vec<(Uuid, i64)> = sql::query_as(
        "SELECT id, version FROM conversation WHERE stage = 'assistant' AND updated_at < $1 \
         ORDER BY id LIMIT 1000",
    )
    .bind(micros(idle_since))
    .fetch_all(tx.connection())
    .await?;
    let mut closed = 0;
    for (id, version) in found {
        let seen = Seen {
            conversation: id,
            stage: Stage::Assistant,
            version,
        };
        let moved = transition(tx, seen, Move::Close, clock.fresh_id(), clock.now()).await?;
        if moved == Moved::To(Stage::Closed) {
            let forgotten = SavedState::Fresh.sealed(&tx.sealer().clone(), id);
            sql::query("UPDATE conversation SET state = $1 WHERE id = $2")
                .bind(forgotten)
                .bind(id)
                .execute(tx.connection())
                .await?;
            closed += 1;
        }
    }
    Ok(closed)
}

impl std::fmt::Debug for Conversation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Conversation({}, {:?})", self.reference, self.stage)
    }
}
