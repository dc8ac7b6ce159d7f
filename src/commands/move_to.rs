//! `enquiry-desk move --to URL`: from the SQLite file to a PostgreSQL server.
//!
//! ```text
//! $ enquiry-desk move --to postgres://desk@db.example/desk
//! patient: 1201
//! …
//! Everything is there, compared row by row. Set DATABASE_URL and start `enquiry-desk serve`.
//! ```
//!
//! Promises: the file stays as it is; interrupted, it goes on when it is run again.
//! Refuses: to run while `serve` does, on either side.

use std::path::Path;

use anyhow::{Result, bail};

use super::{location, print_line, read_settings, say};
use crate::store::{Location, OpenError, Store, moving};

/// Does it.
pub async fn run(settings: Option<&Path>, to: &str) -> Result<()> {
    let settings = read_settings(settings)?;
    let key = settings.path(&settings.store.key_file);
    let from = location(&settings)?;
    if !matches!(from, Location::File(_)) {
        bail!("DATABASE_URL or store.url names a server: name the SQLite file to move from");
    }
    let target = Location::parse(to, &settings.folder)?;
    if !matches!(target, Location::Server(_)) {
        bail!("name a PostgreSQL database, as in postgres://user:password@host/database");
    }
    // Where there is no database, there is nothing to be moved.
    Store::open_to_read(from.clone(), &key).await?.close().await;
    let from = match Store::open(from, &key).await {
        Err(OpenError::InUse(_)) => bail!("stop `enquiry-desk serve` first"),
        other => other?,
    };
    let target = Store::open(target, &key).await?;
    let mut printed = Ok(());
    let told = |table: &'static str, rows: u64| {
        if printed.is_ok() {
            printed = print_line(format_args!("{table}: {rows}"));
        }
    };
    moving::copy_all(&from, &target, told).await?;
    printed?;
    from.close().await;
    target.close().await;
    say!(
        "Everything is there, compared row by row. Set DATABASE_URL and start `enquiry-desk serve`."
    );
    Ok(())
}
