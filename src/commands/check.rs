//! `enquiry-desk check`: all faults of content, locales and settings at once.

use std::path::Path;

use anyhow::Result;

use super::{listed, read_assistant, read_settings, say};
use crate::clock::Clock;

/// Reads everything that `serve` would read; exit code 1 where it would not start.
pub fn run(file: Option<&Path>) -> Result<()> {
    let settings = read_settings(file)?;
    let assistant = read_assistant(&settings)?;
    let today = Clock::system()
        .now()
        .to_zoned_datetime(settings.clinic.time_zone.clone())
        .date();
    let outdated = assistant.content.ledger.outdated(today);
    if !outdated.is_empty() {
        return Err(listed(&outdated));
    }
    let languages = settings.clinic.languages.len();
    let topics = assistant.content.topics.len();
    say!("No faults: {topics} topics in {languages} languages.");
    Ok(())
}
