//! `enquiry-desk export`: submitted enquiries, decrypted, as JSON lines or CSV.
//!
//! Promises: the field names and codes of the design; a cell of the CSV never becomes a
//! formula in a spreadsheet (S11); each export is in the audit before its first line is
//! printed. Refuses: drafts; only what was confirmed goes out, and not after consent was
//! withdrawn.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use clap::ValueEnum;
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::{open_to_act, read_settings};
use crate::clock::Clock;
use crate::settings::Settings;
use crate::store::audit::{self, Act, Entry};
use crate::store::export::{Exported, submitted_since};

/// How the enquiries are written.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub enum Format {
    /// One JSON object a line.
    #[default]
    Jsonl,
    /// Comma-separated, with a line of names.
    Csv,
}

/// The columns, in their order.
const FIELDS: [&str; 19] = [
    "reference",
    "submitted_at",
    "language",
    "contact",
    "for_whom",
    "name",
    "writer_name",
    "phone",
    "email",
    "body_area",
    "side",
    "condition",
    "duration",
    "tried",
    "preferred_times",
    "note",
    "consent_version",
    "consent_at",
    "consent_withdrawn_at",
];

/// Prints the enquiries submitted on `since` (the clinic's midnight) or later.
pub async fn run(file: Option<&Path>, format: Format, since: Option<Date>) -> Result<()> {
    let settings = read_settings(file)?;
    let from = beginning(&settings, since)?;
    let store = open_to_act(&settings).await?;
    let mut tx = store.begin().await?;
    let enquiries = submitted_since(&mut tx, from).await?;
    let detail = json!({ "enquiries": enquiries.len(), "since": since.map(|day| day.to_string()) });
    let now = Clock::system().now();
    audit::append(
        &mut tx,
        &Entry::by_operator(Act::Exported, None, now, detail),
    )
    .await?;
    tx.commit().await?;
    store.close().await;
    let rows = enquiries.iter().map(fields);
    let out = std::io::stdout().lock();
    match format {
        Format::Jsonl => write_lines(out, rows),
        Format::Csv => write_csv(out, rows),
    }
    .context("the enquiries could not be written to the output")
}

fn beginning(settings: &Settings, since: Option<Date>) -> Result<Timestamp> {
    let Some(date) = since else {
        return Ok(Timestamp::MIN);
    };
    let midnight = date.at(0, 0, 0, 0);
    let zone = settings.clinic.time_zone.clone();
    let zoned = zone
        .to_ambiguous_zoned_datetime(midnight)
        .compatible()
        .context("--since is no date of this calendar")?;
    Ok(zoned.timestamp())
}

/// One enquiry as name and value; what was not said is null.
fn fields(row: &Exported) -> Map<String, Value> {
    let enquiry = &row.enquiry;
    let values = [
        json!(row.reference.as_str()),
        json!(row.submitted_at.to_string()),
        json!(row.language.tag()),
        json!(enquiry.contact),
        json!(enquiry.for_whom),
        json!(enquiry.name),
        json!(enquiry.writer_name),
        json!(enquiry.phone),
        json!(enquiry.email),
        json!(enquiry.body_area),
        json!(enquiry.side),
        json!(enquiry.condition),
        json!(enquiry.duration),
        json!(enquiry.tried),
        json!(enquiry.preferred_times),
        json!(enquiry.note),
        json!(row.consent_version),
        json!(row.consent_at.to_string()),
        json!(row.consent_withdrawn_at.map(|at| at.to_string())),
    ];
    FIELDS
        .iter()
        .map(|name| (*name).to_owned())
        .zip(values)
        .collect()
}

fn write_lines(mut out: impl Write, rows: impl Iterator<Item = Map<String, Value>>) -> Result<()> {
    for row in rows {
        writeln!(out, "{}", Value::Object(row))?;
    }
    Ok(())
}

fn write_csv(out: impl Write, rows: impl Iterator<Item = Map<String, Value>>) -> Result<()> {
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record(FIELDS)?;
    for row in rows {
        csv.write_record(FIELDS.map(|name| cell(row.get(name))))?;
    }
    csv.flush()?;
    Ok(())
}

/// A value as a cell: lists joined by `;`, nothing that a spreadsheet would calculate.
fn cell(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => guarded(text),
        Some(Value::Array(items)) => {
            let codes: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
            codes.join(";")
        }
        _ => String::new(),
    }
}

/// With a `'` before each sign that begins a formula, wherever a cell may begin:
/// spreadsheets of other countries separate cells by `;` or a tab, whatever the quotes.
fn guarded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 1);
    let mut begins = true;
    for c in text.chars() {
        let whitespace_first = out.is_empty() && matches!(c, '\t' | '\r' | '\n');
        let formula = matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠');
        if begins && (formula || whitespace_first) {
            out.push('\'');
        }
        let separates = matches!(c, ';' | ',' | '|' | '\t' | '\r' | '\n');
        begins = separates || (begins && (c.is_whitespace() || c == '"' || c == '\''));
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_never_becomes_a_formula() {
        for text in ["=1+1", "+44 7700", "-1", "@SUM(A1)", "\t=1", "＝1"] {
            assert!(guarded(text).starts_with('\''), "{text}");
        }
        for (text, safe) in [
            ("x;=1+1;", "x;'=1+1;"),
            ("x\n=1", "x\n'=1"),
            ("x\t\"@A1\"", "x\t\"'@A1\""),
            (" =1", " '=1"),
            ("Anna = Nowak", "Anna = Nowak"),
            ("Anna-Maria", "Anna-Maria"),
        ] {
            assert_eq!(guarded(text), safe);
        }
    }
}
