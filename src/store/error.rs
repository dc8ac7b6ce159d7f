//! What can go wrong with the database, told apart by what helps.
//!
//! Promises: a refusal concerns the rows of one statement, everything else is the
//! database being away. Refuses: values of rows in messages.

use sqlx::error::ErrorKind;

use super::sealer::Unsealable;

/// Why a statement did not do its work.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Locked, full, unreadable, gone: the same will work later, or for nobody.
    #[error("the database is not available: {0}")]
    Away(#[source] sqlx::Error),
    /// No answer and no error, for longer than anybody may wait.
    #[error("the database does not answer")]
    TooSlow,
    /// These rows cannot be stored or read, others can.
    #[error("the database refused a row: {0}")]
    Refused(#[source] sqlx::Error),
    #[error(transparent)]
    Unsealable(#[from] Unsealable),
    /// A column holds what this version cannot read.
    #[error("{0} holds a value that this version cannot read")]
    Unreadable(&'static str),
}

impl StoreError {
    /// Whether two transactions got into each other's way: the same, done again, will work.
    pub fn is_conflict(&self) -> bool {
        let (Self::Away(error) | Self::Refused(error)) = self else {
            return false;
        };
        let code = error.as_database_error().and_then(|error| error.code());
        code.is_some_and(|code| CONFLICTS.contains(&code.as_ref()))
    }

    /// Whether it concerns single rows, so that the others can go on.
    pub fn is_confined(&self) -> bool {
        !matches!(self, Self::Away(_) | Self::TooSlow)
    }
}

/// PostgreSQL's serialisation failure, deadlock, and a key that somebody else has just
/// taken. SQLite has one writer at a time and none of them.
const CONFLICTS: [&str; 3] = ["40001", "40P01", "23505"];

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        let confined = match &error {
            sqlx::Error::Database(database) => {
                database.kind() != ErrorKind::Other || is_about_a_value(database.code().as_deref())
            }
            sqlx::Error::RowNotFound
            | sqlx::Error::ColumnDecode { .. }
            | sqlx::Error::Decode(_)
            | sqlx::Error::Encode(_)
            | sqlx::Error::TypeNotFound { .. } => true,
            _ => false,
        };
        if confined {
            Self::Refused(error)
        } else {
            Self::Away(error)
        }
    }
}

/// SQLite's "constraint", "too big" and "mismatch", the low byte of its codes;
/// PostgreSQL's class 22, data exceptions, of its five characters.
fn is_about_a_value(code: Option<&str>) -> bool {
    code.is_some_and(|code| match code.parse::<i32>() {
        Ok(number) if code.len() < 5 => matches!(number & 0xff, 18..=20),
        _ => code.len() == 5 && code.starts_with("22"),
    })
}
