//! Updates that have been handled, and those that this program failed on.

use std::collections::HashSet;

use jiff::Timestamp;
use sqlx::AssertSqlSafe;
use uuid::Uuid;

use super::columns::micros;
use super::conversation::SavedState;
use super::patient::Address;
use super::sealer::REJECTED_RAW;
use super::{StoreError, Transaction, rows, sql};

/// The name of an update: channel, bot, number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    pub channel: &'static str,
    pub bot: i64,
    pub number: i64,
}

/// Marks updates as handled and returns those that were not before.
pub async fn mark_applied(
    tx: &mut Transaction,
    keys: &[Key],
    now: Timestamp,
) -> Result<HashSet<(String, i64, i64)>, StoreError> {
    let mut fresh = HashSet::with_capacity(keys.len());
    for group in rows::filled(keys) {
        let text = format!(
            "INSERT INTO applied_update (channel, bot, number, at) VALUES {} \
             ON CONFLICT (channel, bot, number) DO NOTHING RETURNING channel, bot, number",
            rows::tuples(tx.engine(), group.len(), 4)
        );
        let query = sql::query_as::<(String, i64, i64)>(AssertSqlSafe(text));
        let query = group.iter().fold(query, |query, key| {
            query
                .bind(key.channel)
                .bind(key.bot)
                .bind(key.number)
                .bind(micros(now))
        });
        fresh.extend(query.fetch_all(tx.connection()).await?);
    }
    Ok(fresh)
}

/// Forgets updates that were handled before `at`: the channel does not repeat them.
pub async fn forget_applied(tx: &mut Transaction, at: Timestamp) -> Result<u64, StoreError> {
    let gone = sql::query("DELETE FROM applied_update WHERE at < $1")
        .bind(micros(at))
        .execute(tx.connection())
        .await?;
    Ok(gone.rows_affected())
}

/// An update that this program failed on.
#[derive(Clone)]
pub struct Rejected {
    pub id: Uuid,
    pub conversation: Option<Uuid>,
    pub address: Address,
    pub number: i64,
    pub raw: String,
    /// The conversation's state where that was the fault.
    pub state: Option<SavedState>,
    /// A word; no personal data.
    pub why: &'static str,
    pub at: Timestamp,
}

/// Keeps rejected updates.
pub async fn reject(tx: &mut Transaction, all: &[Rejected]) -> Result<(), StoreError> {
    let sealer = tx.sealer().clone();
    rows::insert(
        tx,
        "INSERT INTO rejected_update (id, conversation_id, channel, bot, number, raw, state, \
         why, at)",
        9,
        "",
        all,
        |query, one| {
            let owner = one.conversation.unwrap_or(one.id);
            query
                .bind(one.id)
                .bind(one.conversation)
                .bind(one.address.channel.clone())
                .bind(one.address.bot)
                .bind(one.number)
                .bind(sealer.seal(REJECTED_RAW, one.id, one.raw.as_bytes()))
                .bind(one.state.as_ref().map(|state| state.sealed(&sealer, owner)))
                .bind(one.why)
                .bind(micros(one.at))
        },
    )
    .await?;
    Ok(())
}
