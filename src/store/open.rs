//! Opening the database: files, lock, version, migrations, key.
//!
//! Promises: a store that opens is current, ours alone (but for readers) and has the
//! right key. Refuses: the rest, each with what to do.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::sqlite::SqlitePool;
use uuid::Uuid;

use super::engine::OLDEST_SQLITE;
use super::key_file::{self, KeyError};
use super::location::{Location, file_options};
use super::pools::{Pools, file_pool, server_pool};
use super::sealer::SEAL_CHECK;
use super::sql::Connection;
use super::trouble::Trouble;
use super::{Sealer, StoreError, Transaction, audit, hex, sql};

static MIGRATIONS: Migrator = sqlx::migrate!("src/store/migrations");

const KNOWN: &[u8] = b"enquiry-desk";
/// How many readers a file has at a time.
const READERS: u32 = 4;

/// The open database. Clones share it.
#[derive(Clone)]
pub struct Store {
    pub(super) pools: Pools,
    sealer: Arc<Sealer>,
    pub(super) trouble: Arc<Trouble>,
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
    NoDatabase(Location),
    #[error("{at} cannot be reached: {source}; is the server running and DATABASE_URL right?")]
    Unreachable { at: Location, source: StoreError },
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
    /// Opens the database to serve; makes it, its folder and the key where they are
    /// missing. A file has one such process, a server as many as one likes.
    pub async fn open(database: impl Into<Location>, key: &Path) -> Result<Self, OpenError> {
        let (pools, lock) = match database.into() {
            Location::File(file) => {
                let lock = prepare_files(&file).map_err(|source| io_error(&file, source))?;
                let lock = lock.ok_or_else(|| OpenError::InUse(file.clone()))?;
                let writer = file_pool(1, file_options(&file));
                check_version(&writer).await?;
                MIGRATIONS.run(&writer).await?;
                let readers = file_pool(READERS, file_options(&file).pragma("query_only", "ON"));
                (Pools::Sqlite { writer, readers }, Some(Arc::new(lock)))
            }
            Location::Server(server) => {
                let pool = server_pool(&server);
                let pools = Pools::Postgres(pool.clone());
                reach(&pools, &Location::Server(server)).await?;
                // Takes a lock of its own: of several processes one migrates.
                MIGRATIONS.run(&pool).await?;
                (pools, None)
            }
        };
        let sealer = Arc::new(check_key(&pools, key, true).await?);
        let store = Self {
            pools,
            sealer,
            trouble: Arc::default(),
            _lock: lock,
        };
        let mut tx = store.begin().await?;
        audit::begin(&mut tx).await?;
        tx.commit().await?;
        Ok(store)
    }

    /// Opens the database to write a little beside the process that serves. Only for what
    /// takes no updates in and sends nothing: of a file, whoever does that must be alone,
    /// since it takes every other owner of a lease for dead. SQLite keeps two short
    /// writers apart.
    pub async fn open_beside(database: impl Into<Location>, key: &Path) -> Result<Self, OpenError> {
        let location = database.into();
        let reader = Self::open_to_read(location.clone(), key).await?;
        if !has_table(&reader.pools, "staff").await? {
            return Err(OpenError::OldServer);
        }
        let pools = match (reader.pools, location) {
            (Pools::Sqlite { readers, .. }, Location::File(file)) => Pools::Sqlite {
                writer: file_pool(1, file_options(&file)),
                readers,
            },
            (pools, _) => pools,
        };
        Ok(Self { pools, ..reader })
    }

    /// Opens the database to read, beside the process that serves.
    pub async fn open_to_read(
        database: impl Into<Location>,
        key: &Path,
    ) -> Result<Self, OpenError> {
        let location = database.into();
        let pools = match &location {
            Location::File(file) => {
                if !file.exists() {
                    return Err(OpenError::NoDatabase(location));
                }
                let readers = file_pool(1, file_options(file).pragma("query_only", "ON"));
                check_version(&readers).await?;
                Pools::Sqlite {
                    writer: readers.clone(),
                    readers,
                }
            }
            Location::Server(server) => {
                let pools = Pools::Postgres(server_pool(server));
                reach(&pools, &location).await?;
                pools
            }
        };
        if !has_table(&pools, "seal_check").await? {
            return Err(OpenError::NoDatabase(location));
        }
        let sealer = Arc::new(check_key(&pools, key, false).await?);
        Ok(Self {
            pools,
            sealer,
            trouble: Arc::default(),
            _lock: None,
        })
    }

    /// A transaction that writes. Of a file it waits for the one before it.
    pub async fn begin(&self) -> Result<Transaction, StoreError> {
        let inner = self.pools.begin().await?;
        Ok(Transaction::to_write(inner, Arc::clone(&self.sealer)))
    }

    /// A transaction that reads one state of the database.
    pub async fn read(&self) -> Result<Transaction, StoreError> {
        let inner = self.pools.read().await?;
        Ok(Transaction::to_read(inner, Arc::clone(&self.sealer)))
    }

    /// By what Telegram is known when it brings updates to a bot: 256 bits in hexadecimal
    /// digits, the same for every process that has the key.
    pub fn webhook_secret(&self, bot: i64) -> String {
        let hash = self.sealer.keyed_hash("webhook", &bot.to_string());
        hex::digits(&hash)
    }

    /// Whether other processes may serve from the same database at the same time.
    pub fn is_shared(&self) -> bool {
        matches!(self.pools, Pools::Postgres(_))
    }

    /// Other keys, while they are changed.
    pub(super) fn set_sealer(&mut self, sealer: Arc<Sealer>) {
        self.sealer = sealer;
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), StoreError> {
        let mut connection = self.pools.read().await?;
        sql::query("SELECT 1").execute(&mut connection).await?;
        Ok(())
    }

    /// Ends all connections; SQLite then folds its journal into the database file.
    pub async fn close(&self) {
        match &self.pools {
            Pools::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
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

async fn reach(pools: &Pools, at: &Location) -> Result<(), OpenError> {
    match pools.read().await {
        Ok(_) => Ok(()),
        Err(source) => Err(OpenError::Unreachable {
            at: at.clone(),
            source,
        }),
    }
}

/// Whether the database has a table, which says that it is one of this program's.
async fn has_table(pools: &Pools, name: &'static str) -> Result<bool, OpenError> {
    let mut connection = pools.read().await?;
    let text = match pools {
        Pools::Sqlite { .. } => {
            "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = $1"
        }
        Pools::Postgres(_) => {
            "SELECT count(*) FROM pg_class WHERE oid = to_regclass($1) AND relkind = 'r'"
        }
    };
    let found: i64 = sql::query_scalar(text)
        .bind(name)
        .fetch_one(&mut connection)
        .await
        .map_err(StoreError::from)?;
    Ok(found > 0)
}

async fn check_version(pool: &SqlitePool) -> Result<(), OpenError> {
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
    (next(), next(), next()) >= OLDEST_SQLITE
}

/// Reads the key and proves it on a value that was sealed at the first start.
async fn check_key(pools: &Pools, path: &Path, may_make: bool) -> Result<Sealer, OpenError> {
    let known = known_value(&mut pools.read().await?).await?;
    let masters = if known.is_none() && may_make {
        key_file::read_or_make(path)?
    } else {
        key_file::read(path)?
    };
    let sealer = Sealer::new(&masters).ok_or_else(|| KeyError::Damaged(path.to_owned()))?;
    let known = match known {
        Some(known) => known,
        None => first_value(pools, &sealer).await?,
    };
    match sealer.open(SEAL_CHECK, Uuid::nil(), &known) {
        Ok(plain) if plain == KNOWN => Ok(sealer),
        _ => Err(OpenError::WrongKey(path.to_owned())),
    }
}

/// Seals the known value. Where another process was first, its value counts.
async fn first_value(pools: &Pools, sealer: &Sealer) -> Result<Vec<u8>, StoreError> {
    let mut connection = pools.begin().await?;
    sql::query("INSERT INTO seal_check (id, sealed) VALUES (1, $1) ON CONFLICT (id) DO NOTHING")
        .bind(sealer.seal(SEAL_CHECK, Uuid::nil(), KNOWN))
        .execute(&mut connection)
        .await?;
    let known = known_value(&mut connection).await?;
    match connection {
        Connection::Sqlite(tx) => tx.commit().await?,
        Connection::Postgres(tx) => tx.commit().await?,
    }
    known.ok_or(StoreError::Unreadable("seal_check.sealed"))
}

async fn known_value(connection: &mut Connection) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(
        sql::query_scalar("SELECT sealed FROM seal_check WHERE id = 1")
            .fetch_optional(connection)
            .await?,
    )
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

    /// R12: before 3.51.3 a file can be corrupted.
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
