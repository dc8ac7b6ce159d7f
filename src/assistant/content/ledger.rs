//! `faq/approvals.toml`: who approved which text, when, until when (C9).
//!
//! Promises: an approval holds for the very text it was given for, by its SHA-256; an
//! edit voids it. Refuses: judging whether a text may be served; that is a setting.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use toml::Spanned;

use super::Files;
use crate::assistant::fault::{Fault, line_at, toml_fault};

const FILE: &str = "faq/approvals.toml";

/// One approval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    pub by: String,
    pub at: Date,
    pub review_by: Date,
    line: usize,
}

/// The approvals that hold, by file.
#[derive(Clone, Debug, Default)]
pub struct Ledger(BTreeMap<String, Approval>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    #[serde(default)]
    approval: Vec<Spanned<Row>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    file: String,
    sha256: String,
    by: String,
    at: String,
    review_by: String,
}

impl Ledger {
    pub fn parse(files: &Files, faults: &mut Vec<Fault>) -> Self {
        let Some(text) = files.get(FILE) else {
            return Self::default();
        };
        let table: Table = match toml::from_str(text) {
            Ok(table) => table,
            Err(error) => {
                faults.push(toml_fault(FILE, text, &error, 1));
                return Self::default();
            }
        };
        let mut ledger = BTreeMap::new();
        for row in table.approval {
            let line = line_at(text, row.span().start);
            match check(files, row.into_inner(), line) {
                Ok((file, approval)) => {
                    ledger.insert(file, approval);
                }
                Err(fault) => faults.push(fault),
            }
        }
        Self(ledger)
    }

    /// The approval of a file, if one holds for its present text.
    pub fn approval(&self, file: &str) -> Option<&Approval> {
        self.0.get(file)
    }

    /// Approvals whose date of review has passed.
    pub fn outdated(&self, today: Date) -> Vec<Fault> {
        self.0
            .iter()
            .filter(|(_, approval)| approval.review_by < today)
            .map(|(file, approval)| {
                Fault::new(
                    FILE,
                    Some(approval.line),
                    format!(
                        "the approval of {file} had to be reviewed by {}",
                        approval.review_by
                    ),
                    "Have the text read again and approve it anew",
                )
            })
            .collect()
    }
}

fn check(files: &Files, row: Row, line: usize) -> Result<(String, Approval), Fault> {
    let fault = |message: String, cure: &str| Fault::new(FILE, Some(line), message, cure);
    let text = files.get(&row.file).ok_or_else(|| {
        fault(
            format!("{} is approved but does not exist", row.file),
            "Correct the file's name, or take the approval out",
        )
    })?;
    if fingerprint(text) != row.sha256.to_lowercase() {
        return Err(fault(
            format!("{} was changed after {} approved it", row.file, row.by),
            "Have the text read again and approve it anew",
        ));
    }
    let date = |key: &str, value: &str| {
        value.parse::<Date>().map_err(|_| {
            fault(
                format!("{key}: `{value}` is no date"),
                "Write it as 2026-12-31",
            )
        })
    };
    let approval = Approval {
        at: date("at", &row.at)?,
        review_by: date("review_by", &row.review_by)?,
        by: row.by,
        line,
    };
    Ok((row.file, approval))
}

/// The SHA-256 of a text in lower-case hexadecimal.
pub fn fingerprint(text: &str) -> String {
    Sha256::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
