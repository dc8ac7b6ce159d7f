//! Patients: who they are to a channel.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::columns::micros;
use super::sealer::PATIENT_SENDER;
use super::{StoreError, Transaction, engine, rows, sql};
use crate::assistant::language::Language;

/// Where a patient is reached.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Address {
    pub channel: String,
    pub bot: i64,
    pub chat: i64,
}

/// One person on one channel.
#[derive(Clone)]
pub struct Patient {
    pub id: Uuid,
    pub address: Address,
    pub language: Option<Language>,
    pub shown_as: ShownAs,
    pub blocked_at: Option<Timestamp>,
    pub created_at: Timestamp,
}

/// What the channel shows of a person; stored sealed.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ShownAs {
    pub name: Option<String>,
    pub username: Option<String>,
}

/// Keeps other processes from these chats until the end of the transaction.
pub async fn lock<'a>(
    tx: &mut Transaction,
    chats: impl Iterator<Item = &'a Address>,
) -> Result<(), StoreError> {
    engine::lock_chats(tx, chats).await
}

/// Stores new patients and what changed of known ones.
pub async fn save(tx: &mut Transaction, patients: &[Patient]) -> Result<(), StoreError> {
    let sealer = tx.sealer().clone();
    rows::insert(
        tx,
        "INSERT INTO patient (id, channel, bot, chat, language, sender, blocked_at, created_at)",
        8,
        "ON CONFLICT (id) DO UPDATE SET language = excluded.language, \
         sender = excluded.sender, blocked_at = excluded.blocked_at",
        patients,
        |query, patient| {
            let shown = serde_json::to_vec(&patient.shown_as)
                .expect("two optional strings are always JSON");
            query
                .bind(patient.id)
                .bind(patient.address.channel.clone())
                .bind(patient.address.bot)
                .bind(patient.address.chat)
                .bind(patient.language.as_ref().map(|tag| tag.tag().to_owned()))
                .bind(sealer.seal(PATIENT_SENDER, patient.id, &shown))
                .bind(patient.blocked_at.map(micros))
                .bind(micros(patient.created_at))
        },
    )
    .await?;
    Ok(())
}

/// Notes that a person has blocked the bot.
pub async fn mark_blocked(
    tx: &mut Transaction,
    address: &Address,
    now: Timestamp,
) -> Result<(), StoreError> {
    sql::query(
        "UPDATE patient SET blocked_at = $1 \
         WHERE channel = $2 AND bot = $3 AND chat = $4 AND blocked_at IS NULL",
    )
    .bind(micros(now))
    .bind(address.channel.clone())
    .bind(address.bot)
    .bind(address.chat)
    .execute(tx.connection())
    .await?;
    Ok(())
}

impl std::fmt::Debug for Patient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Patient({})", self.id)
    }
}
