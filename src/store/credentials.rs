//! What sign-in compares with: the password's hash and the secret of the one-time codes.
//!
//! Promises: a one-time code's time step is used once (S8); the secret is sealed. Refuses:
//! hashing and comparing; it keeps what `desk` made.

use uuid::Uuid;

use super::sealer::STAFF_TOTP;
use super::{StoreError, Transaction, sql};

/// What sign-in compares with.
#[derive(Clone)]
pub struct Credentials {
    /// An Argon2id hash as a PHC string; `None` until the password is set.
    pub password: Option<String>,
    /// The secret of the one-time codes.
    pub totp: Option<Vec<u8>>,
}

/// What sign-in compares with; `None` for nobody.
pub async fn find(tx: &mut Transaction, id: Uuid) -> Result<Option<Credentials>, StoreError> {
    let found: Option<(Option<String>, Option<Vec<u8>>)> =
        sql::query_as("SELECT password, totp FROM staff WHERE id = $1")
            .bind(id)
            .fetch_optional(tx.connection())
            .await?;
    let Some((password, totp)) = found else {
        return Ok(None);
    };
    let totp = totp.map(|sealed| tx.sealer().open(STAFF_TOTP, id, &sealed));
    Ok(Some(Credentials {
        password,
        totp: totp.transpose()?,
    }))
}

/// Sets the password's hash, a PHC string. The caller ends the other sessions (S6).
pub async fn set_password(tx: &mut Transaction, id: Uuid, phc: &str) -> Result<(), StoreError> {
    sql::query("UPDATE staff SET password = $1 WHERE id = $2")
        .bind(phc.to_owned())
        .bind(id)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Sets or takes away the secret of the one-time codes.
pub async fn set_totp(
    tx: &mut Transaction,
    id: Uuid,
    secret: Option<&[u8]>,
) -> Result<(), StoreError> {
    let sealed = secret.map(|secret| tx.sealer().seal(STAFF_TOTP, id, secret));
    sql::query("UPDATE staff SET totp = $1, totp_used = NULL WHERE id = $2")
        .bind(sealed)
        .bind(id)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Uses up a time step. False where it, or a later one, was used before (S8).
pub async fn use_totp_step(tx: &mut Transaction, id: Uuid, step: i64) -> Result<bool, StoreError> {
    let used = sql::query(
        "UPDATE staff SET totp_used = $1 WHERE id = $2 \
         AND (totp_used IS NULL OR totp_used < $1)",
    )
    .bind(step)
    .bind(id)
    .execute(tx.connection())
    .await?;
    Ok(used.rows_affected() == 1)
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Credentials(redacted)")
    }
}
