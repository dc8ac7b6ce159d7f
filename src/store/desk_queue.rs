//! The queue as the desk shows it: who waits, in what danger, what it is about.
//!
//! Promises: most urgent first, then longest waiting; the cost grows with the lines shown
//! and not with what is closed. Refuses: message text; a line says what a patient gave in
//! answer to a question, in codes.

use std::collections::HashMap;

use jiff::Timestamp;
use sqlx::{AssertSqlSafe, FromRow};
use uuid::Uuid;

use super::columns::{maybe_timestamp, read, timestamp};
use super::patient::ShownAs;
use super::sealer::PATIENT_SENDER;
use super::{Sealer, StoreError, Transaction, enquiry, rows, sql};
use crate::assistant::details::{BodyArea, Condition, Lasting, Name, Side};
use crate::assistant::enquiry::Enquiry;
use crate::assistant::language::Language;
use crate::assistant::reception::{Reason, Stage};
use crate::assistant::reference::Reference;
use crate::assistant::understanding::red_flags::Class;

/// How many topics a line names.
const TOPICS: usize = 3;

/// Which lines.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub whose: Whose,
    /// Only patients of this language.
    pub language: Option<Language>,
}

/// Whose lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whose {
    /// Waiting and claimed.
    #[default]
    All,
    /// Claimed by this person.
    Mine(Uuid),
    Waiting,
    /// With a red flag, acknowledged or not.
    Urgent,
}

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub conversation: Uuid,
    pub reference: Reference,
    pub stage: Stage,
    pub version: i64,
    pub reason: Reason,
    pub danger: Option<Danger>,
    pub waiting_since: Timestamp,
    /// The patient's, where it is known.
    pub language: Option<Language>,
    /// The patient as the channel shows him.
    pub sender: Sender,
    pub about: About,
    /// Came into the queue while reception was closed.
    pub out_of_hours: bool,
    pub claimed_by: Option<Holder>,
    /// How many messages since the last reply of a receptionist.
    pub unread: u32,
    /// Since when the managers know.
    pub escalated_at: Option<Timestamp>,
    /// Whether the patient has blocked the bot.
    pub blocked: bool,
}

/// What a channel shows of a patient; never in `Debug`.
#[derive(Clone, Default, PartialEq)]
pub struct Sender {
    pub name: Option<String>,
    pub username: Option<String>,
}

/// A red flag of a conversation (C7).
#[derive(Clone, Debug, PartialEq)]
pub struct Danger {
    /// The most dangerous class so far.
    pub class: Class,
    /// When the last flag came.
    pub at: Timestamp,
    /// Who has seen to it since.
    pub acknowledged: Option<Acknowledged>,
}

/// Who acknowledged, and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Acknowledged {
    pub by: String,
    pub at: Timestamp,
}

/// Who has a conversation.
#[derive(Clone, Debug, PartialEq)]
pub struct Holder {
    pub id: Uuid,
    pub name: String,
}

/// What a conversation is about, in codes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct About {
    /// Of the submitted enquiry.
    pub enquiry: Option<Summary>,
    /// The ids of the topics asked last, newest first, at most three.
    pub topics: Vec<String>,
}

/// An enquiry in short.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// The patient's.
    pub name: Name,
    pub body_area: BodyArea,
    pub side: Option<Side>,
    pub condition: Option<Condition>,
    pub duration: Option<Lasting>,
}

/// How much there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub waiting: u32,
    /// With a red flag that nobody has acknowledged.
    pub urgent: u32,
    /// Claimed by the person who asks.
    pub mine: u32,
    /// Claimed by anybody.
    pub claimed: u32,
    /// Of the claimed ones of the person who asks: with a message not yet answered.
    pub unread: u32,
}

impl Sender {
    /// What the patient's column says; a damaged one says nothing.
    pub(super) fn open(sealer: &Sealer, patient: Uuid, sealed: &[u8]) -> Self {
        let plain = sealer.open(PATIENT_SENDER, patient, sealed).ok();
        let shown = plain.and_then(|json| serde_json::from_slice::<ShownAs>(&json).ok());
        let ShownAs { name, username } = shown.unwrap_or_default();
        Self { name, username }
    }
}

impl Summary {
    /// An enquiry in short.
    pub(super) fn of(enquiry: &Enquiry) -> Self {
        Self {
            name: enquiry.name.clone(),
            body_area: enquiry.body_area,
            side: enquiry.side,
            condition: enquiry.condition,
            duration: enquiry.duration.clone(),
        }
    }
}

impl Danger {
    /// From the columns of a conversation.
    pub(super) fn of(
        class: Option<&str>,
        at: Option<i64>,
        by: Option<String>,
        acknowledged_at: Option<i64>,
    ) -> Result<Option<Self>, StoreError> {
        let Some((class, at)) = class.zip(at) else {
            return Ok(None);
        };
        let when = maybe_timestamp(acknowledged_at, "conversation.acknowledged_at")?;
        Ok(Some(Self {
            class: read(Class::from_code(class), "conversation.danger")?,
            at: timestamp(at, "conversation.danger_at")?,
            acknowledged: when.map(|at| Acknowledged {
                by: by.unwrap_or_default(),
                at,
            }),
        }))
    }
}

const COLUMNS: &str = "SELECT c.id, c.reference, c.stage, c.version, c.reason, c.waiting_since, \
    c.danger, c.danger_at, a.name AS acknowledger, c.acknowledged_at, c.out_of_hours, \
    c.claimed_by, h.name AS holder, c.unread, c.escalated_at, p.id AS patient_id, p.language, \
    p.sender, p.blocked_at IS NOT NULL AS blocked, e.id AS enquiry_id, e.body \
    FROM conversation c JOIN patient p ON p.id = c.patient_id \
    LEFT JOIN staff h ON h.id = c.claimed_by LEFT JOIN staff a ON a.id = c.acknowledged_by \
    LEFT JOIN enquiry e ON e.conversation_id = c.id WHERE c.stage IN ('waiting', 'claimed')";

#[derive(FromRow)]
struct Row {
    id: Uuid,
    reference: String,
    stage: String,
    version: i64,
    reason: String,
    waiting_since: i64,
    danger: Option<String>,
    danger_at: Option<i64>,
    acknowledger: Option<String>,
    acknowledged_at: Option<i64>,
    out_of_hours: bool,
    claimed_by: Option<Uuid>,
    holder: Option<String>,
    unread: i64,
    escalated_at: Option<i64>,
    patient_id: Uuid,
    language: Option<String>,
    sender: Vec<u8>,
    blocked: bool,
    enquiry_id: Option<Uuid>,
    body: Option<Vec<u8>>,
}

impl Row {
    fn into_line(self, sealer: &Sealer) -> Result<Line, StoreError> {
        let opened = |(id, body): (Uuid, Vec<u8>)| enquiry::opened(sealer, id, &body).ok();
        let enquiry = self.enquiry_id.zip(self.body).and_then(opened);
        let holder = self.claimed_by.zip(self.holder);
        Ok(Line {
            conversation: self.id,
            reference: read(
                Reference::parse(&self.reference).ok(),
                "conversation.reference",
            )?,
            stage: read(Stage::from_code(&self.stage), "conversation.stage")?,
            version: self.version,
            reason: read(Reason::from_code(&self.reason), "conversation.reason")?,
            danger: Danger::of(
                self.danger.as_deref(),
                self.danger_at,
                self.acknowledger,
                self.acknowledged_at,
            )?,
            waiting_since: timestamp(self.waiting_since, "conversation.waiting_since")?,
            language: self.language.and_then(|tag| Language::parse(&tag).ok()),
            sender: Sender::open(sealer, self.patient_id, &self.sender),
            about: About {
                enquiry: enquiry.as_ref().map(Summary::of),
                topics: Vec::new(),
            },
            out_of_hours: self.out_of_hours,
            claimed_by: holder.map(|(id, name)| Holder { id, name }),
            unread: u32::try_from(self.unread).unwrap_or(u32::MAX),
            escalated_at: maybe_timestamp(self.escalated_at, "conversation.escalated_at")?,
            blocked: self.blocked,
        })
    }
}

/// The lines in their order, at most `limit`.
pub async fn lines(
    tx: &mut Transaction,
    filter: &Filter,
    limit: u32,
) -> Result<Vec<Line>, StoreError> {
    let whose = match filter.whose {
        Whose::All => "",
        Whose::Mine(_) => " AND c.stage = 'claimed' AND c.claimed_by = $2",
        Whose::Waiting => " AND c.stage = 'waiting'",
        Whose::Urgent => " AND c.danger IS NOT NULL",
    };
    let language = match (&filter.language, filter.whose) {
        (None, _) => "",
        (Some(_), Whose::Mine(_)) => " AND p.language = $3",
        (Some(_), _) => " AND p.language = $2",
    };
    let text = format!(
        "{COLUMNS}{whose}{language} ORDER BY c.priority, c.waiting_since, c.number LIMIT $1"
    );
    let mut query = sql::query_as::<Row>(AssertSqlSafe(text)).bind(i64::from(limit));
    if let Whose::Mine(member) = filter.whose {
        query = query.bind(member);
    }
    if let Some(language) = &filter.language {
        query = query.bind(language.tag().to_owned());
    }
    let found = query.fetch_all(tx.connection()).await?;
    with_topics(tx, found).await
}

/// One line of the queue, `None` when it is not in it: for updates of a single line.
pub async fn line(tx: &mut Transaction, conversation: Uuid) -> Result<Option<Line>, StoreError> {
    let found: Option<Row> = sql::query_as(AssertSqlSafe(format!("{COLUMNS} AND c.id = $1")))
        .bind(conversation)
        .fetch_optional(tx.connection())
        .await?;
    let lines = with_topics(tx, found.into_iter().collect()).await?;
    Ok(lines.into_iter().next())
}

async fn with_topics(tx: &mut Transaction, found: Vec<Row>) -> Result<Vec<Line>, StoreError> {
    let sealer = tx.sealer().clone();
    let mut lines: Vec<Line> = found
        .into_iter()
        .map(|row| row.into_line(&sealer))
        .collect::<Result<_, _>>()?;
    let ids: Vec<Uuid> = lines.iter().map(|line| line.conversation).collect();
    let mut asked: HashMap<Uuid, Vec<String>> = HashMap::new();
    for group in rows::grouped(&ids) {
        let text = format!(
            "SELECT conversation_id, detail FROM event WHERE kind IN ('answered', 'unanswered') \
             AND conversation_id IN ({}) ORDER BY id DESC",
            rows::places(1, group.len())
        );
        let query = sql::query_as::<(Uuid, String)>(AssertSqlSafe(text));
        let query = group.iter().fold(query, |query, id| query.bind(*id));
        for (id, detail) in query.fetch_all(tx.connection()).await? {
            let topics = asked.entry(id).or_default();
            if let Some(topic) = topic_of(&detail)
                && topics.len() < TOPICS
                && !topics.contains(&topic)
            {
                topics.push(topic);
            }
        }
    }
    for line in &mut lines {
        line.about.topics = asked.remove(&line.conversation).unwrap_or_default();
    }
    Ok(lines)
}

/// The topic in the detail of an event.
pub(super) fn topic_of(detail: &str) -> Option<String> {
    let detail: serde_json::Value = serde_json::from_str(detail).ok()?;
    detail.get("topic")?.as_str().map(str::to_owned)
}

/// How much there is, without patients' data: also for a locked screen.
pub async fn counts(tx: &mut Transaction, member: Uuid) -> Result<Counts, StoreError> {
    // Each reads one index alone.
    let (waiting, claimed): (i64, i64) = sql::query_as(
        "SELECT count(CASE WHEN stage = 'waiting' THEN 1 END), \
         count(CASE WHEN stage = 'claimed' THEN 1 END) \
         FROM conversation WHERE stage IN ('waiting', 'claimed')",
    )
    .fetch_one(tx.connection())
    .await?;
    let urgent: i64 = sql::query_scalar(
        "SELECT count(*) FROM conversation WHERE danger IS NOT NULL \
         AND acknowledged_at IS NULL AND stage IN ('waiting', 'claimed')",
    )
    .fetch_one(tx.connection())
    .await?;
    let (mine, unread): (i64, i64) = sql::query_as(
        "SELECT count(*), count(CASE WHEN unread > 0 THEN 1 END) FROM conversation \
         WHERE stage = 'claimed' AND claimed_by = $1",
    )
    .bind(member)
    .fetch_one(tx.connection())
    .await?;
    let small = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(Counts {
        waiting: small(waiting),
        urgent: small(urgent),
        mine: small(mine),
        claimed: small(claimed),
        unread: small(unread),
    })
}

/// The conversation to be taken next: the most urgent that has waited longest.
pub async fn next(
    tx: &mut Transaction,
    language: Option<&Language>,
) -> Result<Option<Uuid>, StoreError> {
    let text = format!(
        "SELECT c.id FROM conversation c JOIN patient p ON p.id = c.patient_id \
         WHERE c.stage IN ('waiting', 'claimed') AND c.stage = 'waiting'{} \
         ORDER BY c.priority, c.waiting_since, c.number LIMIT 1",
        language.map_or("", |_| " AND p.language = $1")
    );
    let mut query = sql::query_scalar(AssertSqlSafe(text));
    if let Some(language) = language {
        query = query.bind(language.tag().to_owned());
    }
    Ok(query.fetch_optional(tx.connection()).await?)
}

impl std::fmt::Debug for Sender {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sender(redacted)")
    }
}
