//! `enquiry-desk check`: all faults of content, locales and settings at once.

use std::path::Path;

use anyhow::Result;

use super::{listed, read_assistant, read_settings, say, today};

/// Reads everything that `serve` would read; exit code 1 where it would not start, and
/// where an approval no longer holds (C9).
pub fn run(file: Option<&Path>) -> Result<()> {
    let settings = read_settings(file)?;
    let assistant = read_assistant(&settings)?;
    let today = today(&settings);
    let mut faults = assistant.content.ledger.stale(today);
    faults.extend(assistant.withheld(today));
    if !faults.is_empty() {
        return Err(listed(&faults));
    }
    let languages = settings.clinic.languages.len();
    let topics = assistant.content.topics.len();
    say!("No faults: {topics} topics in {languages} languages.");
    let unapproved: usize = settings
        .clinic
        .languages
        .iter()
        .map(|language| assistant.unapproved(language, today).len())
        .sum();
    if unapproved > 0 {
        say!("Not approved yet: {unapproved} texts. See faq/README.md, approvals.toml.");
    }
    Ok(())
}
