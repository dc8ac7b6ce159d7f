//! `enquiry-desk approve`: somebody approves a text as it stands (C9).
//!
//! ```text
//! $ enquiry-desk approve faq/pl/risks.md --by "Dr A" --review-by 2027-11-24
//! Dr A approved faq/pl/risks.md on 2026-11-24, until 2027-11-24.
//! ```
//!
//! Promises: the other approvals and every comment of the ledger stay; the ledger is
//! replaced whole or not at all. Refuses: files without a text to approve, and approvals
//! that would never hold.

use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use jiff::civil::Date;

use super::{listed, read_assistant, read_settings, say, today};
use crate::assistant::content::{Files, LEDGER_FILE, Ledger};
use crate::assistant::texts::TO_APPROVE;
use crate::settings::Settings;

const HEAD: &str = "\
# Who approved which text, and until when: written by `enquiry-desk approve`. A text or a
# fact of the clinic that is changed afterwards is no longer approved.
";

/// Writes the approval of `text` into the ledger, in place of an earlier one.
pub fn run(settings: Option<&Path>, text: &str, by: &str, review_by: Date) -> Result<()> {
    let settings = read_settings(settings)?;
    let at = today(&settings);
    let file = approve(&settings, text, by, review_by, at)?;
    let by = by.trim();
    say!("{by} approved {file} on {at}, until {review_by}.");
    if file.ends_with(".ftl") {
        say!("These texts of it: {}.", TO_APPROVE.join(", "));
    }
    Ok(())
}

/// The same on this day; tells the file by the ledger's name.
fn approve(settings: &Settings, text: &str, by: &str, until: Date, at: Date) -> Result<String> {
    let by = by.trim();
    ensure!(
        !by.is_empty() && !by.contains(char::is_control),
        "--by: write the name of the person who approves the text"
    );
    ensure!(
        until >= at,
        "--review-by: {until} has passed; name a day to come"
    );
    let assistant = read_assistant(settings)?;
    let file = text.trim_start_matches("./");
    let Some(sha256) = assistant.content.ledger.sha256(file) else {
        bail!(
            "{file} holds no text to approve. Name an answer such as faq/en-GB/risks.md, or \
             locales/en-GB/assistant.ftl for the texts on danger, consent and privacy, in a \
             language of clinic.toml"
        );
    };
    let keys = [
        ("file", quoted(file)),
        ("sha256", quoted(sha256)),
        ("by", quoted(by)),
        ("at", quoted(&at.to_string())),
        ("review_by", quoted(&until.to_string())),
    ];
    let mut files = settings.content_files().map_err(|faults| listed(&faults))?;
    let before = files.get(LEDGER_FILE).map_or(HEAD, String::as_str);
    let after = with_approval(before, &keys);
    files.insert(LEDGER_FILE.to_owned(), after.clone());
    prove(&files, file)?;
    write(settings, &after)?;
    Ok(file.to_owned())
}

/// A value as TOML writes it.
fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

/// The ledger with this approval: in the place of an earlier one of the file, else last.
fn with_approval(ledger: &str, keys: &[(&str, String); 5]) -> String {
    let row = |(key, value): &(&str, String)| format!("{key} = {value}");
    let mut lines: Vec<String> = ledger.lines().map(str::to_owned).collect();
    if let Some((first, end)) = place(&lines, &keys[0].1) {
        let is_value = |line: &String| keys.iter().any(|(key, _)| key_of(line) == Some(key));
        let kept: Vec<String> = lines[first + 1..end]
            .iter()
            .filter(|line| !is_value(line))
            .cloned()
            .collect();
        let rows = keys.iter().map(row).chain(kept);
        lines.splice(first + 1..end, rows.collect::<Vec<_>>());
    } else {
        if lines.last().is_some_and(|line| !line.is_empty()) {
            lines.push(String::new());
        }
        lines.push("[[approval]]".to_owned());
        lines.extend(keys.iter().map(row));
    }
    lines.join("\n") + "\n"
}

/// The lines of the approval of a file: that of its head, and that after its last.
fn place(lines: &[String], file: &str) -> Option<(usize, usize)> {
    let head = |line: &String| line.trim_start().starts_with('[');
    let name = toml::from_str::<toml::Table>(&format!("file = {file}")).ok()?;
    let names = |line: &String| {
        key_of(line) == Some("file")
            && toml::from_str::<toml::Table>(line).ok() == Some(name.clone())
    };
    let at = lines.iter().position(names)?;
    let first = lines[..at].iter().rposition(head)?;
    let end = lines[at..].iter().position(head);
    Some((first, end.map_or(lines.len(), |further| at + further)))
}

fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    Some(key.trim().trim_matches('"'))
}

/// Reads the ledger as it is going to be: a form of TOML that this program does not write
/// may not take another row.
fn prove(files: &Files, file: &str) -> Result<()> {
    let mut faults = Vec::new();
    drop(Ledger::parse(files, &mut faults));
    if faults.is_empty() {
        return Ok(());
    }
    Err(listed(&faults)).with_context(|| {
        format!(
            "{LEDGER_FILE} cannot take the approval of {file}; write its entries as [[approval]]"
        )
    })
}

fn write(settings: &Settings, ledger: &str) -> Result<()> {
    let path = settings.path(&settings.content.folder).join(LEDGER_FILE);
    let beside = path.with_extension("toml.new");
    std::fs::write(&beside, ledger)
        .and_then(|()| std::fs::rename(&beside, &path))
        .with_context(|| format!("{} cannot be written", path.display()))
}
