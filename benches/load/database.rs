//! The databases under load: made, and checked past the desk once it has ended.

use std::collections::HashSet;
use std::path::Path;
use std::time::Duration;

use anyhow::{Result, ensure};
use clap::ValueEnum;
use sqlx::postgres::{PgConnectOptions, PgPool};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};

use super::postgres::{Cluster, Database};

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// The connections to either engine.
pub enum Connections {
    File(SqlitePool),
    Server(PgPool),
}

impl Engine {
    pub fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
        }
    }

    /// The address of a new database: a file below `folder`, or one of the cluster.
    pub async fn url(self, folder: &Path, cluster: Option<&Cluster>) -> String {
        match cluster {
            Some(cluster) if self == Self::Postgres => {
                let Database { url, .. } = cluster.database().await;
                url
            }
            _ => format!("sqlite://{}", folder.join("desk.sqlite3").display()),
        }
    }
}

impl Connections {
    /// Opens the database; commits are as durable as the desk's.
    pub async fn open(url: &str, size: u32) -> Result<Self> {
        let Some(path) = url.strip_prefix("sqlite://") else {
            let options: PgConnectOptions = url.parse()?;
            let pool = sqlx::postgres::PgPoolOptions::new().max_connections(size);
            let pool = pool.connect_with(options.options([("synchronous_commit", "on")]));
            return Ok(Self::Server(pool.await?));
        };
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(Duration::from_secs(30));
        let pool = SqlitePoolOptions::new().max_connections(size);
        Ok(Self::File(pool.connect_with(options).await?))
    }

    pub async fn execute(&self, statement: &'static str) -> Result<()> {
        match self {
            Self::File(pool) => sqlx::query(statement).execute(pool).await.map(|_| ())?,
            Self::Server(pool) => sqlx::query(statement).execute(pool).await.map(|_| ())?,
        }
        Ok(())
    }

    async fn numbers(&self, question: &'static str) -> Result<Vec<i64>> {
        Ok(match self {
            Self::File(pool) => sqlx::query_scalar(question).fetch_all(pool).await?,
            Self::Server(pool) => sqlx::query_scalar(question).fetch_all(pool).await?,
        })
    }
}

/// Whether the database holds exactly what happened: one enquiry for each chat that
/// submitted one, every update once, and nothing left to send.
pub async fn check(url: &str, submitted: &HashSet<i64>, updates: i64) -> Result<()> {
    let connections = Connections::open(url, 1).await?;
    let chats = connections.numbers(
        "SELECT p.chat FROM enquiry e JOIN conversation c ON c.id = e.conversation_id \
         JOIN patient p ON p.id = c.patient_id",
    );
    let chats = chats.await?;
    let distinct: HashSet<i64> = chats.iter().copied().collect();
    ensure!(
        chats.len() == distinct.len() && distinct == *submitted,
        "{} enquiries of {} chats for {} forms",
        chats.len(),
        distinct.len(),
        submitted.len()
    );
    let applied = connections.numbers("SELECT count(*) FROM applied_update");
    let applied = applied.await?;
    ensure!(
        applied == [updates],
        "{applied:?} updates applied, not {updates}"
    );
    let left = "SELECT count(*) FROM outbox WHERE status <> 'sent'";
    let left = connections.numbers(left).await?;
    ensure!(left == [0], "{left:?} rows of the outbox are not sent");
    Ok(())
}
