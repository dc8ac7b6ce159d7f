//! Words between the processes that share a server: `LISTEN` and `NOTIFY`.
//!
//! Promises: a word that is sent after a commit finds what it speaks of. Refuses: to be
//! relied on: a word may be lost with a connection, and whoever listens is told so.

use sqlx::postgres::PgListener;

use super::StoreError;
use super::open::Store;
use super::pools::Pools;

const CHANNEL: &str = "enquiry_desk";

/// The listening end. A file's has nothing to say.
pub struct Wire(PgListener);

/// What was heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    Words(String),
    /// The connection was lost and made anew; some words may be missing.
    Gap,
}

impl Store {
    /// Begins to listen; `None` for a file, which nobody else writes to.
    pub async fn listen(&self) -> Result<Option<Wire>, StoreError> {
        let Pools::Postgres(pool) = &self.pools else {
            return Ok(None);
        };
        let mut listener = PgListener::connect_with(pool).await?;
        listener.listen(CHANNEL).await?;
        Ok(Some(Wire(listener)))
    }

    /// Tells the other processes; at most 7,900 bytes at a time.
    pub async fn tell(&self, words: &str) -> Result<(), StoreError> {
        if let Pools::Postgres(pool) = &self.pools {
            sqlx::query("SELECT pg_notify($1, $2)")
                .bind(CHANNEL)
                .bind(words)
                .execute(pool)
                .await?;
        }
        Ok(())
    }
}

impl Wire {
    /// The next words. Where the connection is lost it is made anew with the next call.
    pub async fn next(&mut self) -> Result<Heard, StoreError> {
        Ok(match self.0.try_recv().await? {
            Some(heard) => Heard::Words(heard.payload().to_owned()),
            None => Heard::Gap,
        })
    }
}
