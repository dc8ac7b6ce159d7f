//! Browsers in which somebody signed in before (S8).
//!
//! Promises: a browser is known for one person and for half a year. Refuses: letting
//! anybody in; it only counts guesses apart.

use std::time::Duration;

use jiff::Timestamp;
use uuid::Uuid;

use super::columns::micros;
use super::secret::Token;
use super::{StoreError, Transaction, sql};

/// How long a browser is known.
pub const LASTS: Duration = Duration::from_secs(182 * 24 * 3600);

/// Remembers a browser; it keeps the token.
pub async fn remember(
    tx: &mut Transaction,
    member: Uuid,
    now: Timestamp,
) -> Result<Token, StoreError> {
    let token = Token::fresh();
    sql::query("INSERT INTO known_browser (token_hash, staff_id, created_at) VALUES ($1, $2, $3)")
        .bind(token.hash())
        .bind(member)
        .bind(micros(now))
        .execute(tx.connection())
        .await?;
    sql::query("DELETE FROM known_browser WHERE created_at < $1")
        .bind(micros(now - LASTS))
        .execute(tx.connection())
        .await?;
    Ok(token)
}

/// Whether this person signed in from the browser before.
pub async fn is_known(
    tx: &mut Transaction,
    member: Uuid,
    token: &Token,
    now: Timestamp,
) -> Result<bool, StoreError> {
    Ok(sql::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM known_browser \
         WHERE token_hash = $1 AND staff_id = $2 AND created_at >= $3)",
    )
    .bind(token.hash())
    .bind(member)
    .bind(micros(now - LASTS))
    .fetch_one(tx.connection())
    .await?)
}
