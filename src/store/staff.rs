//! The people at the desk: receptionists and managers (S8, S9).
//!
//! Promises: two names never differ by case alone; whoever is disabled has no session
//! left; there is always a manager. Refuses: hashing passwords and checking codes; it
//! keeps what `desk` made.

use jiff::Timestamp;
use sqlx::{AssertSqlSafe, FromRow};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

use super::claim::Standing;
use super::columns::{maybe_timestamp, micros, read, timestamp};
use super::{StoreError, Transaction, engine, invitation, session, sql};
use crate::assistant::codes::codes;
use crate::assistant::details::is_harmful;
use crate::assistant::language::Language;

codes! {
    /// What somebody at the desk may do.
    Role {
        Receptionist = "receptionist",
        /// Also figures, people and content.
        Manager = "manager",
    }
}

/// The longest name, in characters.
pub const NAME_LIMIT: usize = 60;

/// One person at the desk.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    pub id: Uuid,
    /// As patients and colleagues read it.
    pub name: String,
    pub role: Role,
    /// Of the desk; `None` follows the browser.
    pub language: Option<Language>,
    pub sound: bool,
    pub notify: bool,
    pub has_password: bool,
    pub has_totp: bool,
    /// The Telegram account whose presses in the staff group are this person's.
    pub telegram_user: Option<i64>,
    pub disabled_at: Option<Timestamp>,
    pub created_at: Timestamp,
    /// When this person last did something at the desk.
    pub on_shift_at: Option<Timestamp>,
}

/// What becomes of a wish to add somebody.
#[derive(Clone, Debug, PartialEq)]
pub enum Added {
    Yes(Member),
    NameTaken,
    /// Empty, too long, or without a letter.
    NameUnusable,
}

/// What becomes of a wish that could leave the desk without a manager.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    Yes,
    /// Nobody of that id.
    Nobody,
    /// The last manager stays a manager.
    LastManager,
}

/// What a person sets for himself.
#[derive(Clone, Debug, PartialEq)]
pub struct Preferences {
    pub language: Option<Language>,
    pub sound: bool,
    pub notify: bool,
}

/// Adds a person without a password; an invitation lets him set one.
pub async fn add(
    tx: &mut Transaction,
    id: Uuid,
    name: &str,
    role: Role,
    language: Option<&Language>,
    now: Timestamp,
) -> Result<Added, StoreError> {
    let Some(name) = tidy(name) else {
        return Ok(Added::NameUnusable);
    };
    let added = sql::query(
        "INSERT INTO staff (id, name, name_key, role, language, sound, notify, created_at) \
         VALUES ($1, $2, $3, $4, $5, TRUE, FALSE, $6) ON CONFLICT (name_key) DO NOTHING",
    )
    .bind(id)
    .bind(name.clone())
    .bind(key(&name))
    .bind(role.code())
    .bind(language.map(|language| language.tag().to_owned()))
    .bind(micros(now))
    .execute(tx.connection())
    .await?;
    if added.rows_affected() == 0 {
        return Ok(Added::NameTaken);
    }
    Ok(find(tx, id).await?.map_or(Added::NameTaken, Added::Yes))
}

const COLUMNS: &str = "SELECT s.id, s.name, s.role, s.language, s.sound, s.notify, \
    s.password IS NOT NULL AS has_password, s.totp IS NOT NULL AS has_totp, \
    s.telegram_user, s.disabled_at, s.created_at, s.on_shift_at FROM staff s";

#[derive(FromRow)]
pub(super) struct Row {
    id: Uuid,
    name: String,
    role: String,
    language: Option<String>,
    sound: bool,
    notify: bool,
    has_password: bool,
    has_totp: bool,
    telegram_user: Option<i64>,
    disabled_at: Option<i64>,
    created_at: i64,
    on_shift_at: Option<i64>,
}

impl Row {
    pub(super) fn into_member(self) -> Result<Member, StoreError> {
        Ok(Member {
            id: self.id,
            name: self.name,
            role: read(Role::from_code(&self.role), "staff.role")?,
            language: self.language.and_then(|tag| Language::parse(&tag).ok()),
            sound: self.sound,
            notify: self.notify,
            has_password: self.has_password,
            has_totp: self.has_totp,
            telegram_user: self.telegram_user,
            disabled_at: maybe_timestamp(self.disabled_at, "staff.disabled_at")?,
            created_at: timestamp(self.created_at, "staff.created_at")?,
            on_shift_at: maybe_timestamp(self.on_shift_at, "staff.on_shift_at")?,
        })
    }
}

/// The person with this id, disabled or not.
pub async fn find(tx: &mut Transaction, id: Uuid) -> Result<Option<Member>, StoreError> {
    let found: Option<Row> = sql::query_as(AssertSqlSafe(format!("{COLUMNS} WHERE s.id = $1")))
        .bind(id)
        .fetch_optional(tx.connection())
        .await?;
    found.map(Row::into_member).transpose()
}

/// The person of this name in any case, disabled or not.
pub async fn find_by_name(tx: &mut Transaction, name: &str) -> Result<Option<Member>, StoreError> {
    let text = format!("{COLUMNS} WHERE s.name_key = $1");
    let found: Option<Row> = sql::query_as(AssertSqlSafe(text))
        .bind(key(name))
        .fetch_optional(tx.connection())
        .await?;
    found.map(Row::into_member).transpose()
}

/// The person linked to a Telegram account who is not disabled.
pub async fn find_by_telegram(
    tx: &mut Transaction,
    user: i64,
) -> Result<Option<Member>, StoreError> {
    let text = format!("{COLUMNS} WHERE s.telegram_user = $1 AND s.disabled_at IS NULL");
    let found: Option<Row> = sql::query_as(AssertSqlSafe(text))
        .bind(user)
        .fetch_optional(tx.connection())
        .await?;
    found.map(Row::into_member).transpose()
}

/// Everybody, by name.
pub async fn list(tx: &mut Transaction) -> Result<Vec<Member>, StoreError> {
    let text = format!("{COLUMNS} ORDER BY s.name_key");
    let found: Vec<Row> = sql::query_as(AssertSqlSafe(text))
        .fetch_all(tx.connection())
        .await?;
    found.into_iter().map(Row::into_member).collect()
}

/// Whether there is anybody at all: without, the first manager is still to come.
pub async fn exists(tx: &mut Transaction) -> Result<bool, StoreError> {
    Ok(sql::query_scalar("SELECT EXISTS (SELECT 1 FROM staff)")
        .fetch_one(tx.connection())
        .await?)
}

/// Sets what a person chose for himself.
pub async fn set_preferences(
    tx: &mut Transaction,
    id: Uuid,
    preferences: &Preferences,
) -> Result<(), StoreError> {
    let language = preferences.language.as_ref();
    sql::query("UPDATE staff SET language = $1, sound = $2, notify = $3 WHERE id = $4")
        .bind(language.map(|language| language.tag().to_owned()))
        .bind(preferences.sound)
        .bind(preferences.notify)
        .bind(id)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Makes somebody a manager or a receptionist.
pub async fn set_role(tx: &mut Transaction, id: Uuid, role: Role) -> Result<Changed, StoreError> {
    if role != Role::Manager && is_last_manager(tx, id).await? {
        return Ok(Changed::LastManager);
    }
    let changed = sql::query("UPDATE staff SET role = $1 WHERE id = $2")
        .bind(role.code())
        .bind(id)
        .execute(tx.connection())
        .await?;
    Ok(changed_or_nobody(changed.rows_affected()))
}

/// Links a Telegram account, or takes the link away. False where the account is linked to
/// somebody else.
pub async fn link_telegram(
    tx: &mut Transaction,
    id: Uuid,
    user: Option<i64>,
) -> Result<bool, StoreError> {
    let linked = sql::query(
        "UPDATE staff SET telegram_user = $1 WHERE id = $2 AND NOT EXISTS \
         (SELECT 1 FROM staff other WHERE other.telegram_user = $1 AND other.id <> $2)",
    )
    .bind(user)
    .bind(id)
    .execute(tx.connection())
    .await?;
    Ok(linked.rows_affected() == 1)
}

/// Shuts somebody out: all sessions end, open invitations are void, and claims go back to
/// the queue with the next sweep.
pub async fn disable(
    tx: &mut Transaction,
    id: Uuid,
    now: Timestamp,
) -> Result<Changed, StoreError> {
    if is_last_manager(tx, id).await? {
        return Ok(Changed::LastManager);
    }
    let changed = sql::query(
        "UPDATE staff SET disabled_at = $1, on_shift_at = NULL, telegram_user = NULL \
         WHERE id = $2 AND disabled_at IS NULL",
    )
    .bind(micros(now))
    .bind(id)
    .execute(tx.connection())
    .await?;
    session::end_all(tx, id, None, now).await?;
    invitation::withdraw(tx, id).await?;
    sql::query(
        "UPDATE conversation SET lease_until = $1 WHERE stage = 'claimed' AND claimed_by = $2",
    )
    .bind(micros(now))
    .bind(id)
    .execute(tx.connection())
    .await?;
    Ok(changed_or_nobody(changed.rows_affected()))
}

/// Lets somebody in again.
pub async fn enable(tx: &mut Transaction, id: Uuid) -> Result<Changed, StoreError> {
    let changed = sql::query("UPDATE staff SET disabled_at = NULL WHERE id = $1")
        .bind(id)
        .execute(tx.connection())
        .await?;
    Ok(changed_or_nobody(changed.rows_affected()))
}

/// Notes that somebody is at the desk.
pub async fn seen(tx: &mut Transaction, id: Uuid, now: Timestamp) -> Result<(), StoreError> {
    sql::query("UPDATE staff SET on_shift_at = $1 WHERE id = $2 AND disabled_at IS NULL")
        .bind(micros(now))
        .bind(id)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Those who were at the desk at `since` or later and are not disabled, by name: to whom a
/// conversation can be transferred.
pub async fn on_shift(tx: &mut Transaction, since: Timestamp) -> Result<Vec<Member>, StoreError> {
    let text = format!(
        "{COLUMNS} WHERE s.disabled_at IS NULL AND s.on_shift_at >= $1 ORDER BY s.name_key"
    );
    let found: Vec<Row> = sql::query_as(AssertSqlSafe(text))
        .bind(micros(since))
        .fetch_all(tx.connection())
        .await?;
    found.into_iter().map(Row::into_member).collect()
}

/// The receptionist who had a conversation last, if at the desk at `since` or later.
pub async fn last_owner_on_shift(
    tx: &mut Transaction,
    standing: &Standing,
    since: Timestamp,
) -> Result<Option<Member>, StoreError> {
    let Some(last) = standing.last_claimed_by else {
        return Ok(None);
    };
    let present = |member: &Member| {
        member.disabled_at.is_none() && member.on_shift_at.is_some_and(|at| at >= since)
    };
    Ok(find(tx, last).await?.filter(present))
}

async fn is_last_manager(tx: &mut Transaction, id: Uuid) -> Result<bool, StoreError> {
    // Two who disable each other at the same moment would leave nobody.
    engine::lock_name(tx, b"managers").await?;
    Ok(sql::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM staff WHERE id = $1 AND role = 'manager' \
         AND disabled_at IS NULL) AND NOT EXISTS (SELECT 1 FROM staff WHERE id <> $1 \
         AND role = 'manager' AND disabled_at IS NULL)",
    )
    .bind(id)
    .fetch_one(tx.connection())
    .await?)
}

fn changed_or_nobody(rows: u64) -> Changed {
    if rows == 0 {
        Changed::Nobody
    } else {
        Changed::Yes
    }
}

/// A name as it is kept: spaces folded, nothing that reorders text.
fn tidy(name: &str) -> Option<String> {
    let clean: String = name.chars().filter(|c| !is_harmful(*c)).collect();
    let tidy = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = tidy.chars().count() <= NAME_LIMIT && tidy.chars().any(char::is_alphabetic);
    fits.then_some(tidy)
}

/// The name by which two people are told apart, however it is typed.
pub fn key(name: &str) -> String {
    let composed: String = name.nfkc().collect();
    let folded = composed.to_lowercase();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}
