//! The audit: what people at the desk and operators did (P10).
//!
//! ```text
//! row 1 <-sha256- row 2 <-sha256- row 3 <-keyed hash- head
//! checkpoint (rows up to n are gone) <-sha256- row n+1 …
//! ```
//!
//! Promises: rows are only appended, each with a hash over the one before it; the end of
//! the chain and what was pruned are signed with a key that is not in the database; a row
//! is stored with what it tells of, or not at all. Refuses: content, names, words; ids,
//! codes and counts only. Patients' turns write nothing here, so that it holds up nobody.

mod chain;
mod pruning;

pub use chain::{Broken, Verified, verify};
pub use pruning::{Pruned, prune};

use jiff::Timestamp;
use serde_json::Value;
use uuid::Uuid;

use self::chain::{Row, is_sound_head, leave_head_unsigned, sign_head};
pub(super) use self::chain::{begin, sign_anew};
use super::columns::micros;
use super::{StoreError, Transaction, sql};
use crate::assistant::codes::codes;

codes! {
    /// What was done.
    Act {
        Viewed = "viewed", Fetched = "fetched", Searched = "searched",
        Claimed = "claimed", Released = "released", Transferred = "transferred",
        Closed = "closed", Reopened = "reopened", Replied = "replied", Resent = "resent",
        Noted = "noted", Acknowledged = "acknowledged", Corrected = "corrected",
        Erased = "erased", Exported = "exported",
        FiguresDownloaded = "figures_downloaded",
        SignedIn = "signed_in", SignedOut = "signed_out", Unlocked = "unlocked",
        PasswordSet = "password_set", CodesOn = "codes_on", CodesOff = "codes_off",
        TelegramLinked = "telegram_linked",
        StaffAdded = "staff_added", StaffInvited = "staff_invited",
        StaffDisabled = "staff_disabled", StaffEnabled = "staff_enabled",
        CannedChanged = "canned_changed", KeyRotated = "key_rotated",
        Reapplied = "erasures_reapplied",
    }
}

/// Who did it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Somebody at the desk.
    Staff(Uuid),
    /// Whoever runs the commands.
    Operator,
    /// The program by itself.
    Program,
}

/// One thing that was done.
#[derive(Clone, Debug)]
pub struct Entry {
    pub at: Timestamp,
    pub by: Actor,
    pub act: Act,
    /// The conversation or the person at the desk it was done to.
    pub subject: Option<Uuid>,
    /// Codes, ids and counts only.
    pub detail: Value,
}

impl Entry {
    /// Something done by somebody at the desk, without a detail.
    pub fn by(member: Uuid, act: Act, subject: Option<Uuid>, at: Timestamp) -> Self {
        Self {
            at,
            by: Actor::Staff(member),
            act,
            subject,
            detail: serde_json::json!({}),
        }
    }

    /// Something done by an operator.
    pub fn by_operator(act: Act, subject: Option<Uuid>, at: Timestamp, detail: Value) -> Self {
        Self {
            at,
            by: Actor::Operator,
            act,
            subject,
            detail,
        }
    }
}

/// Appends one entry. Held until the end of the transaction, so this comes last in it.
pub async fn append(tx: &mut Transaction, entry: &Entry) -> Result<(), StoreError> {
    let (number, before, seal): (i64, String, String) = sql::query_as(
        "UPDATE audit_head SET number = number + 1 WHERE id = 1 RETURNING number, hash, seal",
    )
    .fetch_one(tx.connection())
    .await?;
    let (actor, staff) = match entry.by {
        Actor::Staff(id) => ("staff", Some(id)),
        Actor::Operator => ("operator", None),
        Actor::Program => ("program", None),
    };
    let mut row = Row {
        number,
        at: micros(entry.at),
        actor: actor.to_owned(),
        staff_id: staff,
        act: entry.act.code().to_owned(),
        subject: entry.subject,
        detail: entry.detail.to_string(),
        hash: String::new(),
    };
    row.hash = row.hashed(&before);
    sql::query(
        "INSERT INTO audit (number, at, actor, staff_id, act, subject, detail, hash) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(row.number)
    .bind(row.at)
    .bind(actor)
    .bind(row.staff_id)
    .bind(entry.act.code())
    .bind(row.subject)
    .bind(row.detail.clone())
    .bind(row.hash.clone())
    .execute(tx.connection())
    .await?;
    match is_sound_head(tx.sealer(), number - 1, &before, &seal) {
        true => sign_head(tx, number, &row.hash).await,
        // Somebody without the key ended the chain here: a signature would hide that.
        false => {
            tracing::error!(
                number,
                "the audit was changed without the key: `audit verify`"
            );
            leave_head_unsigned(tx, &row.hash).await
        }
    }
}

/// Whether somebody is known to have looked at a conversation at `since` or later: the
/// parts of a page that is open are not counted one by one.
pub async fn has_viewed(
    tx: &mut Transaction,
    member: Uuid,
    conversation: Uuid,
    since: Timestamp,
) -> Result<bool, StoreError> {
    let found: Option<i64> = sql::query_scalar(
        "SELECT number FROM audit WHERE subject = $1 AND staff_id = $2 AND at >= $3 \
         AND act = $4 LIMIT 1",
    )
    .bind(conversation)
    .bind(member)
    .bind(micros(since))
    .bind(Act::Viewed.code())
    .fetch_optional(tx.connection())
    .await?;
    Ok(found.is_some())
}
