//! `enquiry-desk backup FILE`, `restore FILE` and `drill` (R10).
//!
//! ```text
//! backup   a copy of the file, also while `serve` runs
//! restore  the copy beside the database, checked, erasures applied again, then exchanged
//! drill    a backup and a restore in a folder of their own: does it work, how long does it take
//! ```
//!
//! Promises: nothing is exchanged before the copy is known to be whole and to open with the
//! key; the database that was there stays beside it. Refuses: a server, which has tools of
//! its own; to restore while `serve` runs.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::erasures::erase_again;
use super::{location, read_settings, say};
use crate::clock::Clock;
use crate::settings::Settings;
use crate::store::backup::{self, Counts};
use crate::store::erasure::{self, Erasure};
use crate::store::{Location, OpenError, Store};

/// Copies the database to a new file.
pub async fn back_up(settings: Option<&Path>, to: &Path) -> Result<()> {
    let settings = read_settings(settings)?;
    let (file, key) = (
        file_of(&settings, "pg_dump --format=custom")?,
        key(&settings),
    );
    backup::copy(&file, to).await?;
    let counts = backup::inspect(to, &key).await?;
    say!("{}: {}", to.display(), summary(&counts));
    say!(
        "It is of no use without {}: keep a copy of that elsewhere.",
        key.display()
    );
    Ok(())
}

/// Puts a copy in the place of the database.
pub async fn restore(settings: Option<&Path>, from: &Path) -> Result<()> {
    let settings = read_settings(settings)?;
    let (file, key) = (file_of(&settings, "pg_restore")?, key(&settings));
    backup::inspect(from, &key).await?;
    let ledger = match file.exists() {
        true => Some(ledger_of(&file, &key).await?),
        false => None,
    };
    let beside = with_ending(&file, "restoring");
    for old in files_of(&beside) {
        drop(std::fs::remove_file(old));
    }
    backup::copy(from, &beside).await?;
    let erased = bring_up(&beside, &key, ledger.as_deref().unwrap_or_default()).await?;
    let counts = backup::inspect(&beside, &key).await?;
    let kept = exchange(&file, &beside)?;
    say!("{} is restored: {}", file.display(), summary(&counts));
    if erased > 0 {
        say!("{erased} people who were erased since the backup are erased again.");
    }
    match kept {
        Some(kept) => say!(
            "The database from before is {}: delete it when all is well.",
            kept.display()
        ),
        None => say!(
            "There was no database to carry erasures over from: if people were erased after this backup was made, erase them again."
        ),
    }
    Ok(())
}

/// Tries a backup and a restore without touching anything.
pub async fn drill(settings: Option<&Path>) -> Result<()> {
    let settings = read_settings(settings)?;
    let (file, key) = (
        file_of(&settings, "pg_dump and pg_restore")?,
        key(&settings),
    );
    let folder = with_ending(&file, "drill");
    std::fs::create_dir(&folder).with_context(|| {
        format!(
            "{} cannot be made: is it left from before?",
            folder.display()
        )
    })?;
    let tried = try_out(&file, &key, &folder).await;
    std::fs::remove_dir_all(&folder)
        .with_context(|| format!("{} cannot be removed", folder.display()))?;
    let (copied, restored, counts) = tried?;
    say!("backup:  {:.2} s", copied.as_secs_f64());
    say!(
        "restore: {:.2} s, checked, with its key",
        restored.as_secs_f64()
    );
    say!("{}", summary(&counts));
    Ok(())
}

async fn try_out(file: &Path, key: &Path, folder: &Path) -> Result<(Duration, Duration, Counts)> {
    let clock = Clock::system();
    let begun = clock.monotonic();
    let copy = folder.join("copy");
    backup::copy(file, &copy).await?;
    let before = backup::inspect(&copy, key).await?;
    let copied = clock.monotonic();
    let restored = folder.join("restored");
    backup::copy(&copy, &restored).await?;
    bring_up(&restored, key, &[]).await?;
    let after = backup::inspect(&restored, key).await?;
    // The audit notes the restore; all else is as it was.
    let but_audit = |counts: &Counts| -> Counts {
        let others = counts
            .iter()
            .filter(|(table, _)| !table.starts_with("audit"));
        others.cloned().collect()
    };
    if but_audit(&before) != but_audit(&after) {
        bail!("the restored copy differs from the backup: {before:?}, {after:?}");
    }
    Ok((copied - begun, clock.monotonic() - copied, before))
}

/// Opens a copy as the program does at its start, and erases in it whom others have erased.
async fn bring_up(file: &Path, key: &Path, ledger: &[Erasure]) -> Result<usize> {
    let store = Store::open(Location::File(file.to_owned()), key).await?;
    let mut tx = store.begin().await?;
    let erased = erase_again(&mut tx, ledger).await?;
    tx.commit().await?;
    store.fold_journal().await?;
    store.close().await;
    Ok(erased)
}

/// Who was erased by the database that is to be replaced.
async fn ledger_of(file: &Path, key: &Path) -> Result<Vec<Erasure>> {
    let store = match Store::open(Location::File(file.to_owned()), key).await {
        Err(OpenError::InUse(_)) => bail!("stop `enquiry-desk serve` first"),
        Err(error) => {
            return Err(error).with_context(|| {
                format!(
                    "{} cannot be opened to carry its erasures over; move it away and run this \
                     again to restore without them",
                    file.display()
                )
            });
        }
        Ok(store) => store,
    };
    let mut tx = store.read().await?;
    let ledger = erasure::ledger(&mut tx).await?;
    tx.roll_back().await?;
    store.close().await;
    Ok(ledger)
}

/// Moves the database away and the copy to its place; returns where the database is now.
fn exchange(file: &Path, copy: &Path) -> Result<Option<PathBuf>> {
    let mut kept = None;
    if file.exists() {
        let now = Clock::system().now().as_second();
        let away = with_ending(file, &format!("before-restore-{now}"));
        for (from, to) in files_of(file).into_iter().zip(files_of(&away)) {
            if from.exists() {
                std::fs::rename(&from, &to)
                    .with_context(|| format!("{} cannot be moved", from.display()))?;
            }
        }
        kept = Some(away);
    }
    std::fs::rename(copy, file).with_context(|| format!("{} cannot be moved", copy.display()))?;
    drop(std::fs::remove_file(with_ending(copy, "lock")));
    backup::sync_folder(file)?;
    Ok(kept)
}

/// The file and its journal.
fn files_of(file: &Path) -> [PathBuf; 3] {
    let journal = |ending: &str| {
        let mut name = file.as_os_str().to_owned();
        name.push(ending);
        PathBuf::from(name)
    };
    [file.to_owned(), journal("-wal"), journal("-shm")]
}

fn with_ending(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

fn file_of(settings: &Settings, tools: &str) -> Result<PathBuf> {
    match location(settings)? {
        Location::File(file) => Ok(file),
        Location::Server(_) => bail!(
            "the database is on a PostgreSQL server: use {tools}, as docs/operations.md shows"
        ),
    }
}

fn key(settings: &Settings) -> PathBuf {
    settings.path(&settings.store.key_file)
}

fn summary(counts: &Counts) -> String {
    let of = |table: &str| {
        counts
            .iter()
            .find(|(name, _)| name == table)
            .map_or(0, |(_, rows)| *rows)
    };
    format!(
        "{} patients, {} conversations, {} messages, {} enquiries; checked and whole",
        of("patient"),
        of("conversation"),
        of("message"),
        of("enquiry")
    )
}
