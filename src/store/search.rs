//! The search of the desk: by reference, telephone number, e-mail address and whole words
//! of the name.
//!
//! Promises: exact, through keyed hashes; the cost grows with what is found. Refuses:
//! message text, and parts of words; of a name that very many have, all but the newest.

use jiff::Timestamp;
use sqlx::{AssertSqlSafe, FromRow};
use uuid::Uuid;

use super::columns::{read, timestamp};
use super::desk_queue::{Sender, Summary};
use super::{Sealer, StoreError, Transaction, enquiry, sql};
use crate::assistant::details::{Email, Name, Phone};
use crate::assistant::language::Language;
use crate::assistant::reception::{Outcome, Stage};
use crate::assistant::reference::Reference;
use crate::assistant::understanding::text::folded;

/// A name is compared by so many words at most.
const MOST_WORDS: usize = 8;

/// A name finds so many of the newest enquiries at most.
const NEWEST: u32 = 1000;

/// Words are compared by how many have them, up to so many.
const COUNTED: u32 = 4000;

/// What was typed, in every way in which it can be meant. `KAREN` is a name and could be
/// a reference.
#[derive(Clone, Default, PartialEq)]
pub struct Wanted {
    pub reference: Option<Reference>,
    pub phone: Option<Phone>,
    pub email: Option<Email>,
    /// Folded words of a name; all of them must be in it.
    pub words: Vec<String>,
}

/// One page of what was found, newest conversation first.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    pub hits: Vec<Hit>,
    /// Where the next page begins: hand it to [`find`].
    pub next: Option<i64>,
}

/// A conversation that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    pub conversation: Uuid,
    pub reference: Reference,
    pub stage: Stage,
    pub outcome: Option<Outcome>,
    pub created_at: Timestamp,
    pub language: Option<Language>,
    pub sender: Sender,
    /// The patient's name in the enquiry.
    pub name: Option<Name>,
    pub enquiry: Option<Summary>,
}

impl Wanted {
    /// Reads what was typed; national numbers are those of `country`, an ISO 3166 code.
    pub fn parse(typed: &str, country: &str) -> Self {
        let typed = typed.trim();
        let phone = Phone::parse(typed, country).ok();
        let email = Email::parse(typed).ok();
        let is_name = phone.is_none() && email.is_none();
        Self {
            reference: Reference::parse(typed).ok(),
            words: if is_name { words(typed) } else { Vec::new() },
            phone,
            email,
        }
    }

    /// Whether nothing can be searched for.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The words of a name as they are compared: folded, each once, at most eight.
pub(super) fn words(name: &str) -> Vec<String> {
    let folded = folded(name);
    let mut words: Vec<String> = folded.split_whitespace().map(str::to_owned).collect();
    words.sort_unstable();
    words.dedup();
    words.truncate(MOST_WORDS);
    words
}

pub(super) fn word_hash(sealer: &Sealer, word: &str) -> Vec<u8> {
    sealer.keyed_hash("name", word)
}

pub(super) fn phone_hash(sealer: &Sealer, phone: &Phone) -> Vec<u8> {
    sealer.keyed_hash("phone", phone.as_str())
}

pub(super) fn email_hash(sealer: &Sealer, email: &Email) -> Vec<u8> {
    sealer.keyed_hash("email", &email.as_str().to_lowercase())
}

#[derive(FromRow)]
struct Row {
    id: Uuid,
    number: i64,
    reference: String,
    stage: String,
    outcome: Option<String>,
    created_at: i64,
    patient_id: Uuid,
    language: Option<String>,
    sender: Vec<u8>,
    enquiry_id: Option<Uuid>,
    body: Option<Vec<u8>>,
}

/// A page of at most `limit` conversations; `before` is [`Page::next`] of the one before.
pub async fn find(
    tx: &mut Transaction,
    wanted: &Wanted,
    before: Option<i64>,
    limit: u32,
) -> Result<Page, StoreError> {
    let hashes = rarest_first(tx, &wanted.words).await?;
    let Some((choices, values)) = choices(tx.sealer(), wanted, &hashes) else {
        return Ok(Page {
            hits: Vec::new(),
            next: None,
        });
    };
    let text = format!(
        "SELECT c.id, c.number, c.reference, c.stage, c.outcome, c.created_at, \
         p.id AS patient_id, p.language, p.sender, e.id AS enquiry_id, e.body \
         FROM conversation c JOIN patient p ON p.id = c.patient_id \
         LEFT JOIN enquiry e ON e.conversation_id = c.id \
         WHERE c.number < $1 AND c.id IN ({choices}) ORDER BY c.number DESC LIMIT $2"
    );
    let query = sql::query_as::<Row>(AssertSqlSafe(text))
        .bind(before.unwrap_or(i64::MAX))
        .bind(i64::from(limit) + 1);
    let query = values.into_iter().fold(query, |query, value| match value {
        Bound::Text(text) => query.bind(text),
        Bound::Hash(hash) => query.bind(hash),
    });
    let mut found = query.fetch_all(tx.connection()).await?;
    let more = found.len() > limit as usize;
    found.truncate(limit as usize);
    let next = found.last().filter(|_| more).map(|row| row.number);
    let hits = found.into_iter().map(|row| hit(tx.sealer(), row));
    Ok(Page {
        hits: hits.collect::<Result<_, _>>()?,
        next,
    })
}

/// The hashes of words, the one that the fewest have first: a name that everybody has
/// costs no more than a rare one.
async fn rarest_first(tx: &mut Transaction, words: &[String]) -> Result<Vec<Vec<u8>>, StoreError> {
    let sealer = tx.sealer().clone();
    let mut counted = Vec::with_capacity(words.len());
    for word in words {
        let hash = word_hash(&sealer, word);
        let count: i64 = sql::query_scalar(
            "SELECT count(*) FROM (SELECT 1 FROM enquiry_name WHERE hash = $1 LIMIT $2) AS counted",
        )
        .bind(hash.clone())
        .bind(i64::from(COUNTED))
        .fetch_one(tx.connection())
        .await?;
        counted.push((count, hash));
    }
    counted.sort();
    Ok(counted.into_iter().map(|(_, hash)| hash).collect())
}

enum Bound {
    Text(String),
    Hash(Vec<u8>),
}

/// A statement for each way in which the words can be meant, and its values from `$3` on.
fn choices(sealer: &Sealer, wanted: &Wanted, hashes: &[Vec<u8>]) -> Option<(String, Vec<Bound>)> {
    let mut choices = Vec::new();
    let mut values = Vec::new();
    let mut choose = |text: &str, value: Bound| {
        values.push(value);
        choices.push(text.replace("{}", &(values.len() + 2).to_string()));
    };
    if let Some(reference) = &wanted.reference {
        let value = Bound::Text(reference.to_string());
        choose("SELECT id FROM conversation WHERE reference = ${}", value);
    }
    if let Some(phone) = &wanted.phone {
        let value = Bound::Hash(phone_hash(sealer, phone));
        choose(
            "SELECT conversation_id FROM enquiry WHERE phone_hash = ${}",
            value,
        );
    }
    if let Some(email) = &wanted.email {
        let value = Bound::Hash(email_hash(sealer, email));
        choose(
            "SELECT conversation_id FROM enquiry WHERE email_hash = ${}",
            value,
        );
    }
    if let Some((rarest, others)) = hashes.split_first() {
        values.push(Bound::Hash(rarest.clone()));
        let mut choice = format!(
            "SELECT conversation_id FROM enquiry WHERE id IN (SELECT n.enquiry_id FROM \
             enquiry_name n WHERE n.hash = ${}",
            values.len() + 2
        );
        for other in others {
            values.push(Bound::Hash(other.clone()));
            choice.push_str(&format!(
                " AND EXISTS (SELECT 1 FROM enquiry_name o \
                 WHERE o.enquiry_id = n.enquiry_id AND o.hash = ${})",
                values.len() + 2
            ));
        }
        // Ids rise with time: the newest come first out of the index.
        choice.push_str(&format!(" ORDER BY n.enquiry_id DESC LIMIT {NEWEST})"));
        choices.push(choice);
    }
    (!choices.is_empty()).then(|| (choices.join(" UNION "), values))
}

fn hit(sealer: &Sealer, row: Row) -> Result<Hit, StoreError> {
    let opened = |(id, body): (Uuid, Vec<u8>)| enquiry::opened(sealer, id, &body).ok();
    let enquiry = row.enquiry_id.zip(row.body).and_then(opened);
    Ok(Hit {
        conversation: row.id,
        reference: read(
            Reference::parse(&row.reference).ok(),
            "conversation.reference",
        )?,
        stage: read(Stage::from_code(&row.stage), "conversation.stage")?,
        outcome: row.outcome.as_deref().and_then(Outcome::from_code),
        created_at: timestamp(row.created_at, "conversation.created_at")?,
        language: row.language.and_then(|tag| Language::parse(&tag).ok()),
        sender: Sender::open(sealer, row.patient_id, &row.sender),
        name: enquiry.as_ref().map(|enquiry| enquiry.name.clone()),
        enquiry: enquiry.as_ref().map(Summary::of),
    })
}

impl std::fmt::Debug for Wanted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Wanted(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_read_in_every_way_in_which_it_can_be_meant() {
        let karen = Wanted::parse("Karen", "GB");
        assert!(karen.reference.is_some());
        assert_eq!(karen.words, ["karen"]);
        let phone = Wanted::parse("07700 900123", "GB");
        assert_eq!(
            phone.phone.as_ref().map(Phone::as_str),
            Some("+447700900123")
        );
        assert!(phone.words.is_empty());
        assert!(Wanted::parse("anna@example.org", "GB").email.is_some());
        assert_eq!(Wanted::parse("Łucja  NOWAK-Łucja", "GB").words.len(), 2);
        assert!(Wanted::parse("  ", "GB").is_empty());
    }
}
