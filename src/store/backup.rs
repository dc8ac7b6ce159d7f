//! Backup and restore of a file (R10). A server's own tools do it there.
//!
//! ```text
//! copy      a consistent copy, while the file is written to, without what was deleted
//! inspect   whether a copy is whole and opens with the key, and how many rows it has
//! ```
//!
//! Promises: a copy is on the disk and whole before anybody is told that it is there; it
//! can be read by its owner only. Refuses: to write over anything.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use sqlx::{AssertSqlSafe, ConnectOptions, Connection, SqliteConnection};

use super::location::file_options;
use super::{Location, OpenError, Store, StoreError};

/// Why there is no copy.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    #[error("{0} is there already: name a new file")]
    Exists(PathBuf),
    #[error("{path} cannot be written: {source}")]
    Io { path: PathBuf, source: io::Error },
    #[error("{path} is damaged: {what}")]
    Damaged { path: PathBuf, what: String },
    #[error(transparent)]
    Open(#[from] OpenError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What a copy holds: each table with its rows, in the order of their names.
pub type Counts = Vec<(String, i64)>;

/// Copies the database in `from` to the new file `to`.
pub async fn copy(from: &Path, to: &Path) -> Result<(), BackupError> {
    let unwritten = |source: io::Error| match source.kind() {
        io::ErrorKind::AlreadyExists => BackupError::Exists(to.to_owned()),
        _ => BackupError::Io {
            path: to.to_owned(),
            source,
        },
    };
    // SQLite fills an empty file and leaves its mode as it is.
    let made = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(to)
        .map_err(unwritten)?;
    let copied = fill(from, to).await;
    if copied.is_err() {
        drop(std::fs::remove_file(to));
    }
    copied?;
    made.sync_all().map_err(unwritten)?;
    sync_folder(to).map_err(unwritten)
}

async fn fill(from: &Path, to: &Path) -> Result<(), BackupError> {
    let mut connection = open(from).await?;
    let name = to.display().to_string();
    sqlx::query("VACUUM INTO $1")
        .bind(name)
        .execute(&mut connection)
        .await
        .map_err(StoreError::from)?;
    connection.close().await.map_err(StoreError::from)?;
    Ok(())
}

/// Checks a copy, whole and with the key, and counts its rows.
pub async fn inspect(file: &Path, key: &Path) -> Result<Counts, BackupError> {
    let damaged = |what: String| BackupError::Damaged {
        path: file.to_owned(),
        what,
    };
    let mut connection = open(file).await?;
    let found: String = sqlx::query_scalar("PRAGMA integrity_check(1)")
        .fetch_one(&mut connection)
        .await
        .map_err(|error| damaged(error.to_string()))?;
    if found != "ok" {
        return Err(damaged(found));
    }
    let orphans = sqlx::query("PRAGMA foreign_key_check")
        .fetch_all(&mut connection)
        .await
        .map_err(StoreError::from)?;
    if !orphans.is_empty() {
        return Err(damaged(format!(
            "{} rows without their owner",
            orphans.len()
        )));
    }
    let counts = counts(&mut connection).await?;
    connection.close().await.map_err(StoreError::from)?;
    Store::open_to_read(Location::File(file.to_owned()), key)
        .await?
        .close()
        .await;
    Ok(counts)
}

async fn counts(connection: &mut SqliteConnection) -> Result<Counts, StoreError> {
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' \
         ORDER BY name",
    )
    .fetch_all(&mut *connection)
    .await?;
    let mut counts = Vec::with_capacity(tables.len());
    for table in tables {
        let quoted = table.replace('"', "\"\"");
        let text = format!("SELECT count(*) FROM \"{quoted}\"");
        let rows = sqlx::query_scalar(AssertSqlSafe(text))
            .fetch_one(&mut *connection)
            .await?;
        counts.push((table, rows));
    }
    Ok(counts)
}

async fn open(file: &Path) -> Result<SqliteConnection, BackupError> {
    if !file.exists() {
        let location = Location::File(file.to_owned());
        return Err(OpenError::NoDatabase(location).into());
    }
    Ok(file_options(file)
        .connect()
        .await
        .map_err(StoreError::from)?)
}

/// A new name in a folder is on the disk only when the folder is.
pub(crate) fn sync_folder(file: &Path) -> io::Result<()> {
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}
