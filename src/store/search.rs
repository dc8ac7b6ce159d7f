//! The search of the desk: by reference, telephone number, e-mail address and whole words
//! of the name.
//!
//! Promises: exact, through keyed hashes; the cost grows with what is found. Refuses:
//! message text, and parts of words.

use jiff::Timestamp;
use uuid::Uuid;

use super::desk_queue::{Sender, Summary};
use super::{StoreError, Transaction};
use crate::assistant::details::{Email, Name, Phone};
use crate::assistant::language::Language;
use crate::assistant::reception::{Outcome, Stage};
use crate::assistant::reference::Reference;

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
    pub fn parse(_typed: &str, _country: &str) -> Self {
        todo!()
    }

    /// Whether nothing can be searched for.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A page of at most `limit` conversations; `before` is [`Page::next`] of the one before.
pub async fn find(
    _tx: &mut Transaction,
    _wanted: &Wanted,
    _before: Option<i64>,
    _limit: u32,
) -> Result<Page, StoreError> {
    todo!()
}

impl std::fmt::Debug for Wanted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Wanted(redacted)")
    }
}
