//! `enquiry-desk queue`: who waits, most urgent and longest waiting first.
//!
//! ```text
//! REFERENCE  STAGE    REASON     WAITING  LANGUAGE  ENQUIRY
//! E-7K3MQ    waiting  emergency  4 min    pl        no
//! E-1XW0C    waiting  enquiry    2 h 10   en-GB     yes
//! ```

use std::path::Path;

use anyhow::Result;
use jiff::Timestamp;

use super::{open_store, read_settings, say};
use crate::clock::Clock;
use crate::store::queue::{self, Entry};

/// Prints the queue; it can be read while `serve` runs.
pub async fn run(file: Option<&Path>) -> Result<()> {
    let settings = read_settings(file)?;
    let store = open_store(&settings).await?;
    let mut tx = store.read().await?;
    let entries = queue::list(&mut tx).await?;
    let now = Clock::system().now();
    if entries.is_empty() {
        say!("Nobody is waiting.");
        return Ok(());
    }
    let head = [
        "REFERENCE",
        "STAGE",
        "REASON",
        "WAITING",
        "LANGUAGE",
        "ENQUIRY",
    ]
    .map(String::from);
    let rows: Vec<[String; 6]> = std::iter::once(head)
        .chain(entries.iter().map(|entry| columns(entry, now)))
        .collect();
    for row in &rows {
        say!("{}", aligned(row, &rows));
    }
    Ok(())
}

fn columns(entry: &Entry, now: Timestamp) -> [String; 6] {
    [
        entry.reference.to_string(),
        entry.stage.code().to_owned(),
        entry.reason.code().to_owned(),
        waited(now.duration_since(entry.waiting_since).as_secs()),
        entry.language.clone().unwrap_or_default(),
        if entry.submitted { "yes" } else { "no" }.to_owned(),
    ]
}

/// A length of time as people say it.
fn waited(seconds: i64) -> String {
    match seconds / 60 {
        minutes @ ..60 => format!("{} min", minutes.max(0)),
        minutes @ 60..1440 => format!("{} h {:02}", minutes / 60, minutes % 60),
        minutes => format!("{} d {} h", minutes / 1440, minutes % 1440 / 60),
    }
}

fn aligned(row: &[String; 6], rows: &[[String; 6]]) -> String {
    let mut line = String::new();
    for (column, cell) in row.iter().enumerate() {
        let width = rows
            .iter()
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or(0);
        line.push_str(&format!("{cell:width$}  "));
    }
    line.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_is_told_as_people_say_it() {
        assert_eq!(waited(59), "0 min");
        assert_eq!(waited(2 * 3600 + 600), "2 h 10");
        assert_eq!(waited(50 * 3600), "2 d 2 h");
        assert_eq!(waited(-5), "0 min");
    }
}
