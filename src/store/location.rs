//! Where the database is.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection as _};

use super::open::PATIENCE;

/// How many connections a process has to a server.
const CONNECTIONS: u32 = 10;
/// How long a connection to a server rests before it is tested again.
const RESTED: Duration = Duration::from_millis(500);

/// The place of a database. A server's may hold a password, which never shows.
#[derive(Clone)]
pub enum Location {
    /// A file of SQLite.
    File(PathBuf),
    /// A PostgreSQL server and a database there.
    Server(Box<PgConnectOptions>),
}

/// The address is that of no database this version knows. It may hold a password and is
/// not repeated.
#[derive(Debug, thiserror::Error)]
#[error(
    "DATABASE_URL or store.url: write sqlite:// and the path of the file, or \
     postgres://user:password@host/database"
)]
pub struct UnknownDatabase;

impl Location {
    /// Reads an address; a file's path starts in `folder`.
    pub fn parse(url: &str, folder: &Path) -> Result<Self, UnknownDatabase> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            let options = PgConnectOptions::from_str(url).map_err(|_| UnknownDatabase)?;
            return Ok(Self::Server(Box::new(options)));
        }
        url.strip_prefix("sqlite://")
            .or_else(|| url.strip_prefix("sqlite:"))
            .map(|rest| rest.split('?').next().unwrap_or(rest))
            .filter(|path| !path.is_empty())
            .map(|path| Self::File(folder.join(path)))
            .ok_or(UnknownDatabase)
    }
}

impl From<&Path> for Location {
    fn from(file: &Path) -> Self {
        Self::File(file.to_owned())
    }
}

impl From<&PathBuf> for Location {
    fn from(file: &PathBuf) -> Self {
        Self::File(file.clone())
    }
}

/// A name to show: the file, or the server and database without who signs in.
impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            Self::Server(options) => {
                let database = options.get_database().unwrap_or("its default database");
                write!(f, "{database} on {}", options.get_host())
            }
        }
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Location({self})")
    }
}

/// How a file is opened: what is committed is on the disk, and what is deleted is gone.
pub(super) fn file_options(database: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(database)
        .create_if_missing(false)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        .statement_cache_capacity(256)
        // What is deleted must not be found in the file again.
        .pragma("secure_delete", "ON")
        .disable_statement_logging()
}

/// How a server is spoken to: commits are durable whatever its default says, and a session
/// that was forgotten holds its locks for a minute at most.
fn server_options(options: &PgConnectOptions) -> PgConnectOptions {
    options
        .clone()
        .application_name("enquiry-desk")
        .options([
            ("synchronous_commit", "on"),
            ("statement_timeout", "30s"),
            ("idle_in_transaction_session_timeout", "60s"),
            ("tcp_keepalives_idle", "30"),
        ])
        .statement_cache_capacity(256)
        .disable_statement_logging()
}

/// Connections that have rested are tested before they are used: a server that was away has
/// ended them all. Testing busy ones would be one more way to the server each time.
pub(super) fn server_pool(options: &PgConnectOptions) -> PgPool {
    PgPoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(PATIENCE)
        .test_before_acquire(false)
        .before_acquire(|connection, resting| {
            Box::pin(async move {
                if resting.idle_for > RESTED {
                    connection.ping().await?;
                }
                Ok(true)
            })
        })
        .connect_lazy_with(server_options(options))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_a_file_or_a_server_and_shows_no_password() {
        let read = |url: &str| Location::parse(url, Path::new("/clinic"));
        let shown = |url: &str| read(url).unwrap().to_string();
        assert_eq!(shown("sqlite://data/desk.db"), "/clinic/data/desk.db");
        assert_eq!(shown("sqlite:///var/desk.db?mode=rwc"), "/var/desk.db");
        let server = read("postgres://anna:canary@db.example:5433/desk").unwrap();
        assert_eq!(server.to_string(), "desk on db.example");
        assert!(!format!("{server:?}").contains("canary"));
        for wrong in [
            "",
            "sqlite://",
            "mysql://desk",
            "desk.db",
            "postgres://a:b:c",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
