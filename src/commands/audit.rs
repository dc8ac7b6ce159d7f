//! `enquiry-desk audit verify`: whether the audit is as it was written (P10).
//!
//! ```text
//! $ enquiry-desk audit verify
//! The audit holds: 1204 rows, 310 before them were pruned.
//! $ enquiry-desk audit verify
//! the audit is broken: row 17 was changed, or one before it
//! ```

use std::path::Path;

use anyhow::{Result, bail};
use clap::Subcommand;

use super::{open_store, read_settings, say};
use crate::store::audit;

/// What to do with the audit.
#[derive(Debug, Subcommand)]
pub(super) enum Audit {
    /// Check that no row was changed, left out or taken away; exit code 1 where one was.
    Verify,
}

/// Does it; reads beside the server.
pub async fn run(file: Option<&Path>, what: &Audit) -> Result<()> {
    let settings = read_settings(file)?;
    let store = open_store(&settings).await?;
    let mut tx = store.read().await?;
    match what {
        Audit::Verify => match audit::verify(&mut tx).await? {
            Ok(verified) => say!(
                "The audit holds: {} rows, {} before them were pruned.",
                verified.rows,
                verified.pruned
            ),
            Err(broken) => bail!("the audit is broken: {broken}"),
        },
    }
    Ok(())
}
