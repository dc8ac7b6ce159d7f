//! `enquiry-desk key rotate`: a fresh key for the encrypted columns (P8).
//!
//! ```text
//! $ enquiry-desk key rotate
//! The key is changed: 5120 values are sealed anew. Copy enquiry-desk.key to a safe place;
//! backups from before need the file from before.
//! ```
//!
//! Promises: interrupted, it goes on when it is run again. Refuses: to run while `serve`
//! does, which would go on with the key it knows.

use std::path::Path;

use anyhow::{Result, bail};
use clap::Subcommand;

use super::{location, open_store, read_settings, say};
use crate::clock::Clock;
use crate::store::rotation::rotate;
use crate::store::{OpenError, Store, process};

/// What to do with the key.
#[derive(Debug, Subcommand)]
pub(super) enum Key {
    /// Seal everything with a fresh key and drop the one before; stop `serve` first.
    Rotate,
}

/// Does it.
pub async fn run(file: Option<&Path>, what: &Key) -> Result<()> {
    let settings = read_settings(file)?;
    let Key::Rotate = what;
    // Where there is no database, there is no key to be changed.
    open_store(&settings).await?.close().await;
    let key = settings.path(&settings.store.key_file);
    let store = match Store::open(location(&settings)?, &key).await {
        Err(OpenError::InUse(_)) => bail!("stop `enquiry-desk serve` first: it knows one key only"),
        other => other?,
    };
    if process::any_alive(&mut store.read().await?).await? {
        bail!("stop every `enquiry-desk serve` on this database first: each knows one key only");
    }
    let done = rotate(&store, &key, Clock::system().now()).await?;
    store.close().await;
    say!(
        "The key is changed: {} values are sealed anew. Copy {} to a safe place; backups from \
         before need the file from before.",
        done.sealed,
        key.display()
    );
    if done.unreadable > 0 {
        say!(
            "{} values could not be opened by any key and stay as they are.",
            done.unreadable
        );
    }
    if let Some(broken) = done.audit {
        bail!("the audit is broken and was not signed with the new key: {broken}");
    }
    Ok(())
}
