//! The one way out: what is to be sent, and what became of it.
//!
//! Promises: ids rise in the order of the commits; a decided row is never changed again;
//! no row is dropped, but for those of a person who is erased. Content is the message's
//! body; a row without a message has a sealed one of its own until it is decided.

use std::collections::HashSet;

use jiff::Timestamp;
use sqlx::{AssertSqlSafe, FromRow};
use uuid::Uuid;

use super::columns::{maybe_timestamp, micros, read};
use super::message::Author;
use super::patient::Address;
use super::sealer::{MESSAGE_BODY, OUTBOX_BODY};
use super::{StoreError, Transaction, engine, process, rows, sql};
use crate::assistant::codes::codes;

codes! {
    /// What is to be done.
    Action {
        Reply = "reply", LeaveChat = "leave_chat",
        /// The patient's own record, as a file.
        Record = "record",
    }
}

codes! {
    /// Where a row stands; the first two are undecided.
    Status {
        Queued = "queued", Leased = "leased", Sent = "sent", Failed = "failed",
        Blocked = "blocked",
        /// A receptionist's reply that may have arrived; a person decides.
        Unknown = "unknown",
    }
}

/// Who sends a row, and until when nobody else does.
#[derive(Clone, Copy, Debug)]
pub struct Lease {
    pub owner: Uuid,
    pub until: Timestamp,
}

/// A row to be written.
#[derive(Clone, Debug)]
pub struct NewRow {
    pub message: Option<Uuid>,
    pub address: Address,
    pub action: Action,
    pub status: Status,
    pub lease: Option<Lease>,
    /// What is sent where no message holds it.
    pub body: Option<Vec<u8>>,
    pub at: Timestamp,
}

/// A row that was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Born {
    pub id: i64,
    /// Whether it has the lease that it was to be born with.
    pub leased: bool,
}

/// Writes rows, with rising ids in the order given. A row for a chat that another process
/// still has something for is born without its lease: it must go after that.
pub async fn insert(tx: &mut Transaction, new: &[NewRow]) -> Result<Vec<Born>, StoreError> {
    let first = engine::take_numbers(tx, "outbox", new.len()).await?;
    let busy = busy_elsewhere(tx, new).await?;
    let born = |(id, row): (i64, &NewRow)| Born {
        id,
        leased: row.lease.is_some() && !busy.contains(&row.address),
    };
    let born: Vec<Born> = (first..).zip(new).map(born).collect();
    let numbered: Vec<(Born, &NewRow)> = born.iter().copied().zip(new).collect();
    let sealer = tx.sealer().clone();
    rows::insert(
        tx,
        "INSERT INTO outbox (id, message_id, channel, bot, chat, action, status, attempts, \
         repeats, lease_owner, lease_until, created_at, body)",
        13,
        "",
        &numbered,
        |query, (born, row)| {
            let lease = row.lease.filter(|_| born.leased);
            let status = match row.status {
                Status::Leased if !born.leased => Status::Queued,
                status => status,
            };
            query
                .bind(born.id)
                .bind(row.message)
                .bind(row.address.channel.clone())
                .bind(row.address.bot)
                .bind(row.address.chat)
                .bind(row.action.code())
                .bind(status.code())
                .bind(0_i64)
                .bind(0_i64)
                .bind(lease.map(|lease| lease.owner))
                .bind(lease.map(|lease| micros(lease.until)))
                .bind(micros(row.at))
                .bind(
                    row.body
                        .as_ref()
                        .map(|body| sealer.seal(OUTBOX_BODY, bound_to(born.id), body)),
                )
        },
    )
    .await?;
    Ok(born)
}

/// Of the chats of `new`, those with an undecided row that is not the writer's own. Numbers
/// are taken by then, so nobody can add one meanwhile.
async fn busy_elsewhere(
    tx: &mut Transaction,
    new: &[NewRow],
) -> Result<HashSet<Address>, StoreError> {
    let owner = new
        .iter()
        .find_map(|row| row.lease)
        .map(|lease| lease.owner);
    let (Some(owner), true) = (owner, tx.engine().is_shared()) else {
        return Ok(HashSet::new());
    };
    let mut chats: Vec<i64> = new.iter().map(|row| row.address.chat).collect();
    chats.sort_unstable();
    chats.dedup();
    let mut busy = HashSet::new();
    for group in rows::filled(&chats) {
        let places = rows::places(2, group.len());
        let text = format!(
            "SELECT DISTINCT channel, bot, chat FROM outbox WHERE chat IN ({places}) \
             AND status IN ('queued', 'leased') AND (lease_owner IS NULL OR lease_owner <> $1)"
        );
        let query = sql::query_as::<(String, i64, i64)>(AssertSqlSafe(text)).bind(owner);
        let query = group.iter().fold(query, |query, chat| query.bind(**chat));
        let found = query.fetch_all(tx.connection()).await?;
        busy.extend(
            found
                .into_iter()
                .map(|(channel, bot, chat)| Address { channel, bot, chat }),
        );
    }
    Ok(busy)
}

/// A seal is bound to an id, and a row has a number.
pub(super) fn bound_to(row: i64) -> Uuid {
    Uuid::from_u128(u128::from(row.unsigned_abs()))
}

/// Forgets decided rows that hang on no message: nothing tells of them any more, and a chat
/// stands in them.
pub async fn forget_decided(tx: &mut Transaction) -> Result<u64, StoreError> {
    let gone = sql::query(
        "DELETE FROM outbox WHERE message_id IS NULL AND status NOT IN ('queued', 'leased')",
    )
    .execute(tx.connection())
    .await?;
    Ok(gone.rows_affected())
}

/// Whether a patient's own record waits to be sent to a chat.
pub async fn has_record_waiting(
    tx: &mut Transaction,
    address: &Address,
) -> Result<bool, StoreError> {
    let found: Option<i64> = sql::query_scalar(
        "SELECT id FROM outbox WHERE channel = $1 AND bot = $2 AND chat = $3 \
         AND action = 'record' AND status IN ('queued', 'leased') LIMIT 1",
    )
    .bind(address.channel.clone())
    .bind(address.bot)
    .bind(address.chat)
    .fetch_optional(tx.connection())
    .await?;
    Ok(found.is_some())
}

/// An undecided row.
#[derive(Clone, Debug, FromRow)]
pub struct Undecided {
    pub id: i64,
    pub channel: String,
    /// Whether another process may have sent it: it had leased the row, and no earlier one
    /// of the chat was in the way.
    pub abandoned: bool,
}

/// A row sends only when its chat has no earlier undecided one.
const FIRST_OF_ITS_CHAT: &str = "NOT EXISTS (SELECT 1 FROM outbox earlier \
    WHERE earlier.channel = outbox.channel AND earlier.chat = outbox.chat \
    AND earlier.bot = outbox.bot AND earlier.id < outbox.id \
    AND earlier.status IN ('queued', 'leased'))";

/// A condition: `$1` may send a row - nobody else alive has it, nor an earlier one of its
/// chat.
fn may_send(tx: &Transaction) -> String {
    let free = |table: &str| {
        let dead = process::owner_is_dead(tx, table);
        format!("({table}.status = 'queued' OR {table}.lease_owner = $1 OR {dead})")
    };
    let mut condition = free("outbox");
    // In a file nobody else is alive.
    if tx.engine().is_shared() {
        condition.push_str(&format!(
            " AND NOT EXISTS (SELECT 1 FROM outbox before WHERE before.channel = outbox.channel \
             AND before.chat = outbox.chat AND before.bot = outbox.bot \
             AND before.id < outbox.id AND before.status IN ('queued', 'leased') AND NOT {})",
            free("before")
        ));
    }
    condition
}

/// All undecided rows that `owner` may send, in their order.
pub async fn undecided(tx: &mut Transaction, owner: Uuid) -> Result<Vec<Undecided>, StoreError> {
    let text = format!(
        "SELECT id, channel, \
         status = 'leased' AND lease_owner <> $1 AND {FIRST_OF_ITS_CHAT} AS abandoned \
         FROM outbox WHERE status IN ('queued', 'leased') AND {} ORDER BY id",
        may_send(tx)
    );
    Ok(sql::query_as(AssertSqlSafe(text))
        .bind(owner)
        .fetch_all(tx.connection())
        .await?)
}

/// A row to be sent.
pub struct Due {
    pub id: i64,
    pub message: Option<Uuid>,
    pub conversation: Option<Uuid>,
    pub address: Address,
    pub action: Action,
    pub author: Option<Author>,
    /// JSON: the reply. `None` where the message cannot be opened.
    pub body: Option<String>,
    pub attempts: i64,
    pub repeats: i64,
    pub not_before: Option<Timestamp>,
}

/// Leases those of the rows that are still undecided and that its owner may send. One that was leased before may have
/// been sent by a process that died: sending it again is counted as a repeat.
pub async fn lease(
    tx: &mut Transaction,
    ids: &[i64],
    lease: Lease,
) -> Result<Vec<Due>, StoreError> {
    engine::lock_outbox(tx).await?;
    let may_send = may_send(tx);
    let mut due = Vec::with_capacity(ids.len());
    for group in rows::grouped(ids) {
        let places = rows::places(3, group.len());
        let text = format!(
            "UPDATE outbox SET repeats = repeats + CASE WHEN status = 'leased' \
             AND lease_owner <> $1 AND {FIRST_OF_ITS_CHAT} THEN 1 ELSE 0 END, \
             status = 'leased', lease_owner = $1, lease_until = $2 \
             WHERE id IN ({places}) AND status IN ('queued', 'leased') AND {may_send}"
        );
        let query = sql::query(AssertSqlSafe(text))
            .bind(lease.owner)
            .bind(micros(lease.until));
        let query = group.iter().fold(query, |query, id| query.bind(*id));
        query.execute(tx.connection()).await?;
        due.extend(leased(tx, group, lease.owner).await?);
    }
    due.sort_by_key(|row| row.id);
    Ok(due)
}

async fn leased(tx: &mut Transaction, ids: &[i64], owner: Uuid) -> Result<Vec<Due>, StoreError> {
    let places = rows::places(2, ids.len());
    let text = format!(
        "SELECT o.id, o.message_id, m.conversation_id, o.channel, o.bot, o.chat, o.action, \
         m.author, m.body, o.body AS own, o.attempts, o.repeats, o.not_before \
         FROM outbox o LEFT JOIN message m ON m.id = o.message_id \
         WHERE o.status = 'leased' AND o.lease_owner = $1 AND o.id IN ({places})"
    );
    let query = sql::query_as::<Row>(AssertSqlSafe(text)).bind(owner);
    let query = ids.iter().fold(query, |query, id| query.bind(*id));
    let found = query.fetch_all(tx.connection()).await?;
    found.into_iter().map(|row| row.into_due(tx)).collect()
}

#[derive(FromRow)]
struct Row {
    id: i64,
    message_id: Option<Uuid>,
    conversation_id: Option<Uuid>,
    channel: String,
    bot: i64,
    chat: i64,
    action: String,
    author: Option<String>,
    body: Option<Vec<u8>>,
    own: Option<Vec<u8>>,
    attempts: i64,
    repeats: i64,
    not_before: Option<i64>,
}

impl Row {
    fn into_due(self, tx: &Transaction) -> Result<Due, StoreError> {
        let open =
            |(id, body): (Uuid, &Vec<u8>)| tx.sealer().open_text(MESSAGE_BODY, id, body).ok();
        let row = bound_to(self.id);
        let open_own = |body: &Vec<u8>| tx.sealer().open_text(OUTBOX_BODY, row, body).ok();
        Ok(Due {
            id: self.id,
            message: self.message_id,
            conversation: self.conversation_id,
            address: Address {
                channel: self.channel,
                bot: self.bot,
                chat: self.chat,
            },
            action: read(Action::from_code(&self.action), "outbox.action")?,
            author: self.author.as_deref().and_then(Author::from_code),
            body: match self.message_id.zip(self.body.as_ref()) {
                Some(message) => open(message),
                None => self.own.as_ref().and_then(open_own),
            },
            attempts: self.attempts,
            repeats: self.repeats,
            not_before: maybe_timestamp(self.not_before, "outbox.not_before")?,
        })
    }
}

/// Gives back rows that `owner` will not send: nobody has tried them, so that sending
/// them is no repeat.
pub async fn release(tx: &mut Transaction, ids: &[i64], owner: Uuid) -> Result<(), StoreError> {
    for group in rows::grouped(ids) {
        let places = rows::places(2, group.len());
        let text = format!(
            "UPDATE outbox SET status = 'queued', lease_owner = NULL, lease_until = NULL \
             WHERE lease_owner = $1 AND status = 'leased' AND id IN ({places})"
        );
        let query = sql::query(AssertSqlSafe(text)).bind(owner);
        let query = group.iter().fold(query, |query, id| query.bind(*id));
        query.execute(tx.connection()).await?;
    }
    Ok(())
}

/// How many rows are undecided.
pub async fn depth(tx: &mut Transaction) -> Result<i64, StoreError> {
    Ok(
        sql::query_scalar("SELECT count(*) FROM outbox WHERE status IN ('queued', 'leased')")
            .fetch_one(tx.connection())
            .await?,
    )
}
