//! Erasing a person (P6): everything on him goes, what was counted stays.
//!
//! ```text
//! erase    patient -> consents, conversations -> messages, enquiries, notes, … ; outbox
//! ledger   who (a keyed hash) and when, for a backup that is restored later
//! reapply  whatever of those people is older than their erasure goes again
//! ```
//!
//! Promises: one transaction; what the figures count is kept without an id; events have no
//! personal data and stay. Refuses: to forget that somebody was erased.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use uuid::Uuid;

use super::columns::{micros, read, timestamp};
use super::patient::Address;
use super::{StoreError, Transaction, bygone, hex, sql};
use crate::assistant::reception::Stage;
use crate::assistant::reference::Reference;
use crate::assistant::understanding::red_flags::Class;

/// A conversation that was erased with its patient.
#[derive(Clone, Debug)]
pub struct Gone {
    pub conversation: Uuid,
    pub reference: Reference,
    pub stage: Stage,
    /// Danger that nobody had acknowledged.
    pub danger: Option<Class>,
}

/// Erases a patient and enters him into the ledger. Returns the conversations, oldest
/// first; none where there is no such patient.
pub async fn erase(
    tx: &mut Transaction,
    patient: Uuid,
    now: Timestamp,
) -> Result<Vec<Gone>, StoreError> {
    let Some(address) = address_of(tx, patient).await? else {
        return Ok(Vec::new());
    };
    let gone = conversations(tx, patient).await?;
    let ids: Vec<Uuid> = gone.iter().map(|one| one.conversation).collect();
    bygone::keep(tx, &ids).await?;
    sweep_away(tx, patient, &address).await?;
    let who = known_as(tx, &address);
    enter(tx, &who, micros(now)).await?;
    Ok(gone)
}

async fn address_of(tx: &mut Transaction, patient: Uuid) -> Result<Option<Address>, StoreError> {
    let found: Option<(String, i64, i64)> =
        sql::query_as("SELECT channel, bot, chat FROM patient WHERE id = $1")
            .bind(patient)
            .fetch_optional(tx.connection())
            .await?;
    Ok(found.map(|(channel, bot, chat)| Address { channel, bot, chat }))
}

async fn conversations(tx: &mut Transaction, patient: Uuid) -> Result<Vec<Gone>, StoreError> {
    type Row = (Uuid, String, String, Option<String>, Option<i64>);
    let found: Vec<Row> = sql::query_as(
        "SELECT id, reference, stage, danger, acknowledged_at FROM conversation \
         WHERE patient_id = $1 ORDER BY number",
    )
    .bind(patient)
    .fetch_all(tx.connection())
    .await?;
    let gone = |(conversation, reference, stage, danger, acknowledged): Row| {
        let stage = read(Stage::from_code(&stage), "conversation.stage")?;
        let open = matches!(stage, Stage::Waiting | Stage::Claimed) && acknowledged.is_none();
        Ok(Gone {
            conversation,
            reference: read(Reference::parse(&reference).ok(), "conversation.reference")?,
            stage,
            danger: danger
                .filter(|_| open)
                .as_deref()
                .and_then(Class::from_code),
        })
    };
    found.into_iter().map(gone).collect()
}

/// Deletes every row on a patient; all but these hang on his and go with it.
async fn sweep_away(
    tx: &mut Transaction,
    patient: Uuid,
    address: &Address,
) -> Result<(), StoreError> {
    sql::query("DELETE FROM outbox WHERE channel = $1 AND bot = $2 AND chat = $3")
        .bind(address.channel.clone())
        .bind(address.bot)
        .bind(address.chat)
        .execute(tx.connection())
        .await?;
    // A page counts its updates by chat, so that those without a conversation are known.
    sql::query(
        "DELETE FROM rejected_update WHERE channel = $1 AND bot = $2 \
         AND channel = 'webchat' AND conversation_id IS NULL",
    )
    .bind(address.channel.clone())
    .bind(address.bot)
    .execute(tx.connection())
    .await?;
    sql::query("DELETE FROM patient WHERE id = $1")
        .bind(patient)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// How the ledger knows somebody.
fn known_as(tx: &Transaction, address: &Address) -> Vec<u8> {
    let Address { channel, bot, chat } = address;
    tx.sealer().ledger_hash(&format!("{channel}|{bot}|{chat}"))
}

async fn enter(tx: &mut Transaction, who: &[u8], at: i64) -> Result<(), StoreError> {
    sql::query(
        "INSERT INTO erasure (who, at) VALUES ($1, $2) \
         ON CONFLICT (who) DO UPDATE SET at = excluded.at WHERE erasure.at < excluded.at",
    )
    .bind(who.to_vec())
    .bind(at)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Somebody who was erased, and when.
#[derive(Clone, PartialEq, Eq)]
pub struct Erasure {
    who: Vec<u8>,
    at: Timestamp,
}

impl fmt::Display for Erasure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", hex::digits(&self.who), self.at)
    }
}

/// A line that is no entry of a ledger.
#[derive(Debug, thiserror::Error)]
#[error("a line is 64 hexadecimal digits, a space and a time")]
pub struct NoErasure;

impl FromStr for Erasure {
    type Err = NoErasure;

    fn from_str(line: &str) -> Result<Self, NoErasure> {
        let (digits, at) = line.split_once(' ').ok_or(NoErasure)?;
        let who = hex::bits(digits).ok_or(NoErasure)?.into();
        let at = at.parse().map_err(|_| NoErasure)?;
        Ok(Self { who, at })
    }
}

/// The whole ledger: to be carried over into a backup that is restored.
pub async fn ledger(tx: &mut Transaction) -> Result<Vec<Erasure>, StoreError> {
    let found: Vec<(Vec<u8>, i64)> = sql::query_as("SELECT who, at FROM erasure ORDER BY at")
        .fetch_all(tx.connection())
        .await?;
    let entry = |(who, at)| {
        let at = timestamp(at, "erasure.at")?;
        Ok(Erasure { who, at })
    };
    found.into_iter().map(entry).collect()
}

/// Enters what another ledger holds; of two times for one person the later counts.
pub async fn carry_over(tx: &mut Transaction, ledger: &[Erasure]) -> Result<(), StoreError> {
    for entry in ledger {
        enter(tx, &entry.who, micros(entry.at)).await?;
    }
    Ok(())
}

/// Applies the ledger again, after a restore: of everybody in it the conversations, the
/// consents and what waits to be sent go that are as old as the erasure or older; who came
/// back since keeps what is newer. Returns how many people were concerned.
pub async fn reapply(tx: &mut Transaction) -> Result<usize, StoreError> {
    let ledger = ledger(tx).await?;
    if ledger.is_empty() {
        return Ok(0);
    }
    let patients: Vec<(Uuid, String, i64, i64, i64)> =
        sql::query_as("SELECT id, channel, bot, chat, created_at FROM patient")
            .fetch_all(tx.connection())
            .await?;
    let mut concerned = 0;
    for (patient, channel, bot, chat, created_at) in patients {
        let address = Address { channel, bot, chat };
        let who = known_as(tx, &address);
        let Some(entry) = ledger.iter().find(|entry| entry.who == who) else {
            continue;
        };
        let until = micros(entry.at);
        if created_at <= until && erase_older(tx, patient, &address, until).await? {
            concerned += 1;
        }
    }
    Ok(concerned)
}

/// Erases what of a patient is not newer than `until`, the patient too where nothing is
/// left. Whoever is erased and comes back is a new patient, so a patient from before with
/// something newer was put together by the restore.
async fn erase_older(
    tx: &mut Transaction,
    patient: Uuid,
    address: &Address,
    until: i64,
) -> Result<bool, StoreError> {
    let newer: Option<Uuid> = sql::query_scalar(
        "SELECT id FROM conversation WHERE patient_id = $1 AND created_at > $2 LIMIT 1",
    )
    .bind(patient)
    .bind(until)
    .fetch_optional(tx.connection())
    .await?;
    let older: Vec<Uuid> =
        sql::query_scalar("SELECT id FROM conversation WHERE patient_id = $1 AND created_at <= $2")
            .bind(patient)
            .bind(until)
            .fetch_all(tx.connection())
            .await?;
    bygone::keep(tx, &older).await?;
    if newer.is_none() {
        sweep_away(tx, patient, address).await?;
        return Ok(true);
    }
    sql::query("DELETE FROM conversation WHERE patient_id = $1 AND created_at <= $2")
        .bind(patient)
        .bind(until)
        .execute(tx.connection())
        .await?;
    sql::query("DELETE FROM consent WHERE patient_id = $1 AND given_at <= $2")
        .bind(patient)
        .bind(until)
        .execute(tx.connection())
        .await?;
    Ok(!older.is_empty())
}

/// The reference of a conversation that was erased, from the event that says so.
pub async fn reference_of(
    tx: &mut Transaction,
    conversation: Uuid,
) -> Result<Option<Reference>, StoreError> {
    let detail: Option<String> =
        sql::query_scalar("SELECT detail FROM event WHERE conversation_id = $1 AND kind = $2")
            .bind(conversation)
            .bind(ERASED)
            .fetch_optional(tx.connection())
            .await?;
    Ok(detail.as_deref().and_then(reference_in))
}

/// Whether the conversation with this reference was erased.
pub async fn was_erased(tx: &mut Transaction, reference: &Reference) -> Result<bool, StoreError> {
    let wanted = serde_json::json!({ "reference": reference }).to_string();
    let found: Option<Uuid> =
        sql::query_scalar("SELECT id FROM event WHERE kind = $1 AND detail = $2 LIMIT 1")
            .bind(ERASED)
            .bind(wanted)
            .fetch_optional(tx.connection())
            .await?;
    Ok(found.is_some())
}

/// The kind of the event that a conversation leaves; its detail is the reference alone.
pub const ERASED: &str = "erased";

/// The kind of the event that unacknowledged danger leaves; its detail is the class.
pub const DANGER_ERASED: &str = "danger_erased";

fn reference_in(detail: &str) -> Option<Reference> {
    let detail: serde_json::Value = serde_json::from_str(detail).ok()?;
    Reference::parse(detail.get("reference")?.as_str()?).ok()
}

/// Patients in danger who deleted everything before anybody had acknowledged it, since a
/// time: the class and when, latest first.
pub async fn in_danger_since(
    tx: &mut Transaction,
    since: Timestamp,
) -> Result<Vec<(Class, Timestamp)>, StoreError> {
    let found: Vec<(i64, String)> = sql::query_as(
        "SELECT at, detail FROM event WHERE kind = $1 AND at >= $2 ORDER BY at DESC LIMIT 20",
    )
    .bind(DANGER_ERASED)
    .bind(micros(since))
    .fetch_all(tx.connection())
    .await?;
    let entry = |(at, detail): (i64, String)| {
        let detail: serde_json::Value = serde_json::from_str(&detail).ok()?;
        let class = Class::from_code(detail.get("class")?.as_str()?)?;
        Some((class, timestamp(at, "event.at").ok()?))
    };
    Ok(found.into_iter().filter_map(entry).collect())
}

impl std::fmt::Debug for Erasure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Erasure({})", self.at)
    }
}
