//! One-time links: to set a password, or to make the first manager.
//!
//! Promises: a link works once, until it expires, and only the newest of a person; that
//! for the first manager works only while there is nobody. Refuses: keeping the secret.

use std::time::Duration;

use jiff::Timestamp;
use uuid::Uuid;

use super::columns::micros;
use super::secret::Token;
use super::staff::{self, Member};
use super::{StoreError, Transaction, sql};

/// How long a link works.
pub const LASTS: Duration = Duration::from_secs(48 * 3600);

/// The path of the page that a link opens.
pub fn path(token: &Token) -> String {
    format!("/desk/welcome/{}", token.reveal())
}

/// Whom a link invites.
#[derive(Clone, Debug, PartialEq)]
pub enum Invited {
    /// To set a password.
    Member(Box<Member>),
    /// To make the first account, a manager's.
    FirstManager,
}

/// Makes a link for a person, or with `None` for the first manager; earlier ones of the
/// same are void. The caller shows the token once.
pub async fn issue(
    tx: &mut Transaction,
    member: Option<Uuid>,
    now: Timestamp,
) -> Result<Token, StoreError> {
    match member {
        Some(id) => withdraw(tx, id).await?,
        None => {
            sql::query("DELETE FROM invitation WHERE staff_id IS NULL")
                .execute(tx.connection())
                .await?;
        }
    }
    let token = Token::fresh();
    sql::query("INSERT INTO invitation (token_hash, staff_id, expires_at) VALUES ($1, $2, $3)")
        .bind(token.hash())
        .bind(member)
        .bind(micros(now + LASTS))
        .execute(tx.connection())
        .await?;
    Ok(token)
}

/// Whom a link invites, without using it up: for the page that asks for the password.
pub async fn find(
    tx: &mut Transaction,
    token: &Token,
    now: Timestamp,
) -> Result<Option<Invited>, StoreError> {
    let found: Option<Option<Uuid>> = sql::query_scalar(
        "SELECT staff_id FROM invitation \
         WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2",
    )
    .bind(token.hash())
    .bind(micros(now))
    .fetch_optional(tx.connection())
    .await?;
    invited(tx, found).await
}

/// Uses a link up. `None` where it does not work, or no longer.
pub async fn redeem(
    tx: &mut Transaction,
    token: &Token,
    now: Timestamp,
) -> Result<Option<Invited>, StoreError> {
    let found: Option<Option<Uuid>> = sql::query_scalar(
        "UPDATE invitation SET used_at = $2 \
         WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING staff_id",
    )
    .bind(token.hash())
    .bind(micros(now))
    .fetch_optional(tx.connection())
    .await?;
    invited(tx, found).await
}

async fn invited(
    tx: &mut Transaction,
    found: Option<Option<Uuid>>,
) -> Result<Option<Invited>, StoreError> {
    match found {
        None => Ok(None),
        Some(None) => Ok((!staff::exists(tx).await?).then_some(Invited::FirstManager)),
        Some(Some(id)) => {
            let member = staff::find(tx, id).await?;
            let allowed = member.filter(|member| member.disabled_at.is_none());
            Ok(allowed.map(|member| Invited::Member(Box::new(member))))
        }
    }
}

/// Makes a person's links void.
pub async fn withdraw(tx: &mut Transaction, member: Uuid) -> Result<(), StoreError> {
    sql::query("DELETE FROM invitation WHERE staff_id = $1")
        .bind(member)
        .execute(tx.connection())
        .await?;
    Ok(())
}
