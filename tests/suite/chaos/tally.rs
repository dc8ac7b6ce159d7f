//! Counts afterwards: what patients and receptionists did against what the database keeps,
//! and that against what reached the chats.
//!
//! Promises: every message that arrived is the sending of one row of the outbox, or a copy
//! of it, in the order of the rows; whatever does not fit is a fault with its chat.

use std::collections::HashMap;
use std::fmt;

use sqlx::FromRow;

use super::ground::Ground;
use super::patient::Held;
use crate::fake_telegram::Sent;

/// A row of the outbox, as far as it matters here.
#[derive(Clone, Debug, FromRow)]
pub struct Row {
    pub chat: i64,
    pub status: String,
    pub repeats: i64,
    pub sent_message: Option<i64>,
    pub author: Option<String>,
}

/// The rows in the order in which they are to be sent.
pub const ROWS: &str = "SELECT o.chat, o.status, o.repeats, o.sent_message, m.author \
     FROM outbox o LEFT JOIN message m ON m.id = o.message_id ORDER BY o.id";

/// What a run has come to.
#[derive(Debug, Default)]
pub struct Tally {
    pub conversations: usize,
    pub stuck: usize,
    pub enquiries: i64,
    pub replies: usize,
    /// Messages that came more than once.
    pub repeated: usize,
    /// Repeats that the outbox knows of.
    pub counted: i64,
    /// Receptionists' replies that a person must decide on.
    pub unknown: usize,
    pub faults: Vec<String>,
}

/// Counts everything on these conversations.
pub async fn count(ground: &Ground, all: &[Held]) -> Tally {
    let mut tally = Tally {
        conversations: all.len(),
        ..Tally::default()
    };
    let records = Records::read(ground).await;
    let rows: Vec<Row> = ground.rows(ROWS).await;
    for held in all {
        if let Some(words) = held.stuck {
            tally.stuck += 1;
            tally.fault(held.chat, format!("stuck before `{words}`"));
        }
        records.compare(held, &mut tally);
        let own: Vec<&Row> = rows.iter().filter(|row| row.chat == held.chat).collect();
        let arrived = ground.fake.sent_to(held.chat);
        tally.match_up(held.chat, &own, &arrived);
        if let Some(words) = &held.answer {
            let came = arrived.iter().filter(|sent| sent.text == *words).count();
            if came > 1 {
                tally.fault(
                    held.chat,
                    format!("a receptionist's reply came {came} times"),
                );
            }
        }
    }
    tally
}

impl Tally {
    pub fn fault(&mut self, chat: i64, what: String) {
        self.faults.push(format!("chat {chat}: {what}"));
    }

    /// Fits what arrived in a chat to its rows.
    pub fn match_up(&mut self, chat: i64, rows: &[&Row], arrived: &[Sent]) {
        let mut rest = arrived;
        for (place, row) in rows.iter().enumerate() {
            self.replies += 1;
            self.counted += row.repeats;
            match (row.status.as_str(), row.sent_message) {
                ("sent", Some(number)) => {
                    let Some(at) = rest.iter().position(|sent| sent.message == number) else {
                        self.fault(chat, format!("reply {place} is lost or out of order"));
                        continue;
                    };
                    let copies = &rest[..at];
                    if copies.iter().any(|copy| copy.text != rest[at].text) {
                        self.fault(chat, format!("something else came before reply {place}"));
                    }
                    if row.author.as_deref() == Some("staff") && at > 0 {
                        self.fault(chat, "a receptionist's reply was repeated".to_owned());
                    }
                    self.repeated += at;
                    rest = &rest[at + 1..];
                }
                // It may have arrived.
                ("unknown", _) if row.author.as_deref() == Some("staff") => {
                    self.unknown += 1;
                    if rest.first().is_some_and(|sent| is_nobodys(sent, rows)) {
                        rest = &rest[1..];
                    }
                }
                (status, _) => self.fault(chat, format!("reply {place} is {status}")),
            }
        }
        if !rest.is_empty() {
            let count = rest.len();
            self.fault(chat, format!("{count} messages belong to no row"));
        }
    }
}

/// Whether it is a receptionist's reply that no row is known to have become.
fn is_nobodys(sent: &Sent, rows: &[&Row]) -> bool {
    let is_own = |row: &&Row| row.sent_message == Some(sent.message);
    sent.text.starts_with("We shall call") && !rows.iter().any(is_own)
}

/// What the database keeps of each chat.
struct Records {
    heard: HashMap<i64, i64>,
    conversations: HashMap<i64, i64>,
    queued: HashMap<i64, i64>,
    enquiries: HashMap<i64, i64>,
    submitted: HashMap<i64, i64>,
    handed_over: HashMap<i64, i64>,
    by_staff: HashMap<i64, i64>,
}

impl Records {
    async fn read(ground: &Ground) -> Self {
        let of = async |what: &str| -> HashMap<i64, i64> {
            let question = format!("SELECT p.chat, count(*) FROM patient p {what} GROUP BY p.chat");
            let rows: Vec<(i64, i64)> = ground.rows(&question).await;
            rows.into_iter().collect()
        };
        let talk = "JOIN conversation c ON c.patient_id = p.id";
        let message = format!("{talk} JOIN message m ON m.conversation_id = c.id");
        let event = format!("{talk} JOIN event e ON e.conversation_id = c.id");
        Self {
            heard: of(&format!("{message} WHERE m.direction = 'in'")).await,
            conversations: of(talk).await,
            queued: of(&format!("{talk} WHERE c.stage IN ('waiting', 'claimed')")).await,
            enquiries: of(&format!(
                "{talk} JOIN enquiry q ON q.conversation_id = c.id"
            ))
            .await,
            submitted: of(&format!("{event} WHERE e.kind = 'submitted'")).await,
            handed_over: of(&format!("{event} WHERE e.kind = 'handed_over'")).await,
            by_staff: of(&format!("{message} WHERE m.author = 'staff'")).await,
        }
    }

    fn compare(&self, held: &Held, tally: &mut Tally) {
        let count = |table: &HashMap<i64, i64>| table.get(&held.chat).copied().unwrap_or(0);
        let queued = i64::from(held.talk.is_queued);
        tally.enquiries += count(&self.enquiries);
        for (what, found, expected) in [
            ("messages", count(&self.heard), held.updates as i64),
            ("conversations", count(&self.conversations), 1),
            ("places in the queue", count(&self.queued), queued),
            ("times handed over", count(&self.handed_over), queued),
            ("enquiries", count(&self.enquiries), held.talk.enquiries),
            (
                "times submitted",
                count(&self.submitted),
                held.talk.enquiries,
            ),
            (
                "receptionists' replies",
                count(&self.by_staff),
                i64::from(held.answer.is_some()),
            ),
        ] {
            if found != expected {
                tally.fault(held.chat, format!("{found} {what}, expected {expected}"));
            }
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} conversations, {} stuck, {} enquiries, {} replies, {} repeated ({} counted), \
             {} left to a person, {} faults",
            self.conversations,
            self.stuck,
            self.enquiries,
            self.replies,
            self.repeated,
            self.counted,
            self.unknown,
            self.faults.len(),
        )
    }
}
