//! `enquiry-desk erasures export` and `erasures apply FILE` (P6, R10): so that a restore with
//! a server's own tools brings nobody back who was erased.
//!
//! ```text
//! $ enquiry-desk erasures export > erasures        # beside every dump, and again before a restore
//! $ enquiry-desk erasures apply erasures           # after the restore, before `serve`
//! 3 people who were erased since the backup are erased again.
//! ```
//!
//! Promises: the file holds keyed hashes and times, nothing that tells who; applying it
//! twice changes nothing more; the audit has it. Refuses: to apply while a process serves.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Subcommand;
use serde_json::json;

use super::{location, open_store, read_settings, say};
use crate::clock::Clock;
use crate::store::audit::{self, Act, Entry};
use crate::store::erasure::{self, Erasure};
use crate::store::{OpenError, Store, Transaction, process};

#[derive(Debug, Subcommand)]
pub enum Erasures {
    /// Print who was erased and when, by keyed hashes: keep it beside each backup.
    Export,
    /// Erase again after a restore, before `serve` starts.
    Apply {
        #[arg(value_name = "FILE")]
        from: PathBuf,
    },
}

/// Does it.
pub async fn run(settings: Option<&Path>, what: &Erasures) -> Result<()> {
    match what {
        Erasures::Export => export(settings).await,
        Erasures::Apply { from } => apply(settings, from).await,
    }
}

async fn export(settings: Option<&Path>) -> Result<()> {
    let store = open_store(&read_settings(settings)?).await?;
    let mut tx = store.read().await?;
    let ledger = erasure::ledger(&mut tx).await?;
    tx.roll_back().await?;
    for entry in &ledger {
        say!("{entry}");
    }
    store.close().await;
    Ok(())
}

/// Erases whom this ledger or the database's own names; the audit has it. Returns how many
/// people were concerned.
pub(super) async fn erase_again(tx: &mut Transaction, ledger: &[Erasure]) -> Result<usize> {
    erasure::carry_over(tx, ledger).await?;
    let erased = erasure::reapply(tx).await?;
    let now = Clock::system().now();
    let entry = Entry::by_operator(Act::Reapplied, None, now, json!({ "erased": erased }));
    audit::append(tx, &entry).await?;
    Ok(erased)
}

async fn apply(settings: Option<&Path>, from: &Path) -> Result<()> {
    let settings = read_settings(settings)?;
    let text = fs::read_to_string(from).with_context(|| from.display().to_string())?;
    let mut ledger = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let entry: Erasure = line.parse().with_context(|| {
            format!(
                "{}:{}: nothing was applied; use a file as `erasures export` prints it",
                from.display(),
                at + 1
            )
        })?;
        ledger.push(entry);
    }
    let key = settings.path(&settings.store.key_file);
    // Where there is no database, there is nobody to be erased.
    open_store(&settings).await?.close().await;
    let store = match Store::open(location(&settings)?, &key).await {
        Err(OpenError::InUse(_)) => bail!("stop `enquiry-desk serve` first"),
        other => other?,
    };
    let mut tx = store.begin().await?;
    if process::any_alive(&mut tx).await? {
        bail!("a process serves, or did a moment ago: stop it and try again in a minute");
    }
    let erased = erase_again(&mut tx, &ledger).await?;
    tx.commit().await?;
    store.fold_journal().await?;
    store.close().await;
    say!("{erased} people who were erased since the backup are erased again.");
    Ok(())
}
