//! Opening the database: files, lock, version, migrations, key.
//!
//! Promises: a store that opens is current, ours alone (but for readers) and has the
//! right key. Refuses: the rest, each with what to do.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Pool};
use uuid::Uuid;

use super::engine::{self, Engine};
use super::key_file::{self, KeyError};
use super::sealer::SEAL_CHECK;
use super::{Sealer, StoreError, Transaction};

static MIGRATIONS: Migrator = sqlx::migrate!("src/store/migrations");

const KNOWN: &[u8] = b"enquiry-desk";
const READERS: u32 = 4;

/// The open database. Clones share it.
#[derive(Clone)]
pub struct Store {
    writer: Pool<Engine>,
    readers: Pool<Engine>,
    sealer: Arc<Sealer>,
    /// Held for as long as the store is open; the system frees it when the process dies.
    _lock: Option<Arc<File>>,
}

/// Why the database was not opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("another process has {0} open: stop it first, or give this one a database of its own")]
    InUse(PathBuf),
    #[error("the program that serves is an older one: start this version of it first")]
    OldServer,
    #[error("there is no database at {0}: start `enquiry-desk serve` once")]
    NoDatabase(PathBuf),
    #[error(
        "SQLite {found} can corrupt databases: use 3.51.3 or later, such as the one that \
         comes with this program"
    )]
    OldSqlite { found: String },
    #[error("{0} is the wrong key for this database: put the right key file there")]
    WrongKey(PathBuf),
    #[error(transparent)]
    Key(#[from] KeyError),
    #[error("{path} cannot be opened: {source}")]
    Io { path: PathBuf, source: io::Error },
    #[error("the database could not be brought up to date: {0}")]
    Migration(#[from] MigrateError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Store {
    /// Opens the database for the one process that serves; makes it, its folder and the
    /// key where they are missing.
    pub async fn open(database: &Path, key: &Path) -> Result<Self, OpenError> {
        let lock = prepare_files(database).map_err(|source| io_error(database, source))?;
        let lock = lock.ok_or_else(|| OpenError::InUse(database.to_owned()))?;
        let writer = pool(1, options(database));
        check_version(&writer).await?;
        MIGRATIONS.run(&writer).await?;
        let sealer = Arc::new(check_key(&writer, key, true).await?);
        let readers = pool(READERS, options(database).pragma("query_only", "ON"));
        Ok(Self {
            writer,
            readers,
            sealer,
            _lock: Some(Arc::new(lock)),
        })
    }

    /// Opens the database to write a little beside the process that serves. Only for what
    /// takes no updates in and sends nothing: whoever does that must be alone, since it
    /// takes every other owner of a lease for dead. SQLite keeps two short writers apart.
    pub async fn open_beside(database: &Path, key: &Path) -> Result<Self, OpenError> {
        let reader = Self::open_to_read(database, key).await?;
        let found: Option<String> = sqlx::query_scalar(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'audit'",
        )
        .fetch_optional(&reader.readers)
        .await
        .map_err(StoreError::from)?;
        if found.is_none() {
            return Err(OpenError::OldServer);
        }
        let writer = pool(1, options(database));
        Ok(Self { writer, ..reader })
    }

    /// Opens the database to read, beside the process that serves.
    pub async fn open_to_read(database: &Path, key: &Path) -> Result<Self, OpenError> {
        if !database.exists() {
            return Err(OpenError::NoDatabase(database.to_owned()));
        }
        let readers = pool(1, options(database).pragma("query_only", "ON"));
        check_version(&readers).await?;
        let found: Option<String> = sqlx::query_scalar(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'seal_check'",
        )
        .fetch_optional(&readers)
        .await
        .map_err(StoreError::from)?;
        if found.is_none() {
            return Err(OpenError::NoDatabase(database.to_owned()));
        }
        let sealer = Arc::new(check_key(&readers, key, false).await?);
        Ok(Self {
            writer: readers.clone(),
            readers,
            sealer,
            _lock: None,
        })
    }

    /// A transaction that writes; waits for the one before it.
    pub async fn begin(&self) -> Result<Transaction, StoreError> {
        let inner = self.writer.begin_with(engine::BEGIN_TO_WRITE).await?;
        Ok(Transaction::new(inner, Arc::clone(&self.sealer)))
    }

    /// A transaction that reads one state of the database.
    pub async fn read(&self) -> Result<Transaction, StoreError> {
        let inner = self.readers.begin().await?;
        Ok(Transaction::new(inner, Arc::clone(&self.sealer)))
    }

    /// Other keys, while they are changed.
    pub(super) fn set_sealer(&mut self, sealer: Arc<Sealer>) {
        self.sealer = sealer;
    }

    /// For what cannot run within a transaction.
    pub(super) fn writer(&self) -> &Pool<Engine> {
        &self.writer
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), StoreError> {
        sqlx::query("SELECT 1").execute(&self.readers).await?;
        Ok(())
    }

    /// Ends all connections; SQLite then folds its journal into the database file.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

/// A folder that only its owner can look into; an existing one stays as it is.
pub(super) fn create_private_folder(folder: &Path) -> io::Result<()> {
    if folder.as_os_str().is_empty() {
        return Ok(());
    }
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// Makes folder and file and takes the lock; `None` when another process has it.
fn prepare_files(database: &Path) -> io::Result<Option<File>> {
    create_private_folder(database.parent().unwrap_or(Path::new("")))?;
    let mut name = database.as_os_str().to_owned();
    name.push(".lock");
    let lock = private_file(Path::new(&name))?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(None),
        Err(TryLockError::Error(error)) => return Err(error),
    }
    // SQLite gives its journal files the mode of the database file.
    private_file(database)?;
    Ok(Some(lock))
}

fn private_file(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(path)
}

fn options(database: &Path) -> SqliteConnectOptions {
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

fn pool(size: u32, options: SqliteConnectOptions) -> Pool<Engine> {
    SqlitePoolOptions::new()
        .max_connections(size)
        .acquire_timeout(Duration::from_secs(5))
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .connect_lazy_with(options)
}

async fn check_version(pool: &Pool<Engine>) -> Result<(), OpenError> {
    let found: String = sqlx::query_scalar("SELECT sqlite_version()")
        .fetch_one(pool)
        .await
        .map_err(StoreError::from)?;
    if is_sound(&found) {
        Ok(())
    } else {
        Err(OpenError::OldSqlite { found })
    }
}

fn is_sound(version: &str) -> bool {
    let mut parts = version
        .split('.')
        .map(|part| part.parse::<u32>().unwrap_or(0));
    let mut next = || parts.next().unwrap_or(0);
    (next(), next(), next()) >= engine::OLDEST
}

/// Reads the key and proves it on a value that was sealed at the first start.
async fn check_key(pool: &Pool<Engine>, path: &Path, may_make: bool) -> Result<Sealer, OpenError> {
    let known: Option<Vec<u8>> = sqlx::query_scalar("SELECT sealed FROM seal_check WHERE id = 1")
        .fetch_optional(pool)
        .await
        .map_err(StoreError::from)?;
    let masters = if known.is_none() && may_make {
        key_file::read_or_make(path)?
    } else {
        key_file::read(path)?
    };
    let sealer = Sealer::new(&masters).ok_or_else(|| KeyError::Damaged(path.to_owned()))?;
    match known {
        Some(sealed) => match sealer.open(SEAL_CHECK, Uuid::nil(), &sealed) {
            Ok(plain) if plain == KNOWN => Ok(sealer),
            _ => Err(OpenError::WrongKey(path.to_owned())),
        },
        None => {
            sqlx::query("INSERT INTO seal_check (id, sealed) VALUES (1, $1)")
                .bind(sealer.seal(SEAL_CHECK, Uuid::nil(), KNOWN))
                .execute(pool)
                .await
                .map_err(StoreError::from)?;
            Ok(sealer)
        }
    }
}

fn io_error(path: &Path, source: io::Error) -> OpenError {
    OpenError::Io {
        path: path.to_owned(),
        source,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_sqlite_with_the_wal_reset_bug_is_refused() {
        for (version, sound) in [
            ("3.51.2", false),
            ("3.46.0", false),
            ("3.51.3", true),
            ("3.52.0", true),
            ("4.0.0", true),
        ] {
            assert_eq!(is_sound(version), sound, "{version}");
        }
    }
}
