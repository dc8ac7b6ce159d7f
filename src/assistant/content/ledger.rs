//! `faq/approvals.toml`: who approved which text, when, until when (C9).
//!
//! ```text
//! [[approval]]
//! file = "faq/pl/risks.md"      # an answer; locales/<lang>/assistant.ftl stands for the
//! sha256 = "…"                  # texts on danger, consent and privacy
//! by = "Dr A"
//! at = "2026-11-24"
//! review_by = "2027-11-24"
//! ```
//!
//! Promises: an approval holds for the very words it was given for, by their SHA-256, the
//! clinic's facts inserted; an edit of either voids it. Refuses: approvals of files that
//! have no such words; knowing what day it is.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use toml::Spanned;

use super::Files;
use crate::assistant::fault::{Fault, line_at, toml_fault};

/// The file of the ledger.
pub const FILE: &str = "faq/approvals.toml";

/// One approval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approval {
    pub by: String,
    pub at: Date,
    pub review_by: Date,
    sha256: String,
    line: usize,
}

/// How a text stands on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing<'a> {
    Approved(&'a Approval),
    /// The day of its review has passed.
    Outdated(&'a Approval),
    /// The text, or a fact of the clinic in it, was changed afterwards.
    Void(&'a Approval),
    Unapproved,
}

/// The approvals, and the SHA-256 of what can be approved, each by file.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    approvals: BTreeMap<String, Approval>,
    words: BTreeMap<String, String>,
}

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
        let mut ledger = Self::default();
        let Some(text) = files.get(FILE) else {
            return ledger;
        };
        let table: Table = match toml::from_str(text) {
            Ok(table) => table,
            Err(error) => {
                faults.push(toml_fault(FILE, text, &error, 1));
                return ledger;
            }
        };
        for row in table.approval {
            let line = line_at(text, row.span().start);
            match check(files, row.into_inner(), line) {
                Ok((file, _)) if ledger.approvals.contains_key(&file) => faults.push(Fault::new(
                    FILE,
                    Some(line),
                    format!("{file} is approved twice"),
                    "Leave one of them out",
                )),
                Ok((file, approval)) => drop(ledger.approvals.insert(file, approval)),
                Err(fault) => faults.push(fault),
            }
        }
        ledger
    }

    /// Learns what patients read of a file, the clinic's facts inserted.
    pub fn learn(&mut self, file: &str, words: &str) {
        self.words.insert(file.to_owned(), fingerprint(words));
    }

    /// How a file's text stands on this day of the clinic.
    pub fn standing(&self, file: &str, today: Date) -> Standing<'_> {
        let (Some(approval), Some(sha256)) = (self.approvals.get(file), self.words.get(file))
        else {
            return Standing::Unapproved;
        };
        if approval.sha256 != *sha256 {
            Standing::Void(approval)
        } else if approval.review_by < today {
            Standing::Outdated(approval)
        } else {
            Standing::Approved(approval)
        }
    }

    pub fn is_approved(&self, file: &str, today: Date) -> bool {
        matches!(self.standing(file, today), Standing::Approved(_))
    }

    /// The files that can be approved.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.words.keys().map(String::as_str)
    }

    /// The SHA-256 of what an approval of this file is given for; `None` where there is
    /// nothing to approve.
    pub fn sha256(&self, file: &str) -> Option<&str> {
        self.words.get(file).map(String::as_str)
    }

    /// Approvals that no longer hold.
    pub fn stale(&self, today: Date) -> Vec<Fault> {
        self.approvals
            .iter()
            .filter_map(|(file, approval)| {
                let message = match self.standing(file, today) {
                    Standing::Void(_) => {
                        format!("{file} was changed after {} approved it", approval.by)
                    }
                    Standing::Outdated(_) => format!(
                        "the approval of {file} had to be reviewed by {}",
                        approval.review_by
                    ),
                    Standing::Approved(_) | Standing::Unapproved => return None,
                };
                let line = Some(approval.line);
                Some(Fault::new(FILE, line, message, cure(file)))
            })
            .collect()
    }

    /// The fault of a text that has to be approved and is not.
    pub fn unapproved(&self, file: &str, today: Date) -> Option<Fault> {
        let message = match self.standing(file, today) {
            Standing::Approved(_) => return None,
            Standing::Unapproved => "nobody has approved this text".to_owned(),
            Standing::Void(approval) => {
                format!("this text was changed after {} approved it", approval.by)
            }
            Standing::Outdated(approval) => {
                let day = approval.review_by;
                format!("the approval of this text had to be reviewed by {day}")
            }
        };
        Some(Fault::new(file, None, message, cure(file)))
    }
}

fn cure(file: &str) -> String {
    format!(
        "Have the text read, then run: enquiry-desk approve {file} --by NAME --review-by YYYY-MM-DD"
    )
}

fn check(files: &Files, row: Row, line: usize) -> Result<(String, Approval), Fault> {
    let fault = |message: String, cure: &str| Fault::new(FILE, Some(line), message, cure);
    if !files.contains_key(&row.file) {
        return Err(fault(
            format!("{} is approved but does not exist", row.file),
            "Correct the file's name, or take the approval out",
        ));
    }
    let is_answer = row.file.starts_with("faq/") && row.file.ends_with(".md");
    if !is_answer && !row.file.ends_with("/assistant.ftl") {
        return Err(fault(
            format!("{} holds no text to approve", row.file),
            "Name an answer faq/<lang>/<topic>.md or locales/<lang>/assistant.ftl",
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
        sha256: row.sha256.to_lowercase(),
        line,
    };
    Ok((row.file, approval))
}

/// The SHA-256 of a text in lower-case hexadecimal.
fn fingerprint(text: &str) -> String {
    Sha256::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RISKS: &str = "faq/pl/risks.md";

    /// A ledger in which Dr A approved `approved`, while the file now says `now`.
    fn ledger(approved: &str, now: &str) -> Ledger {
        let sha256 = fingerprint(approved);
        let row = format!(
            "[[approval]]\nfile = \"{RISKS}\"\nsha256 = \"{sha256}\"\nby = \"Dr A\"\nat = \"2026-01-01\"\nreview_by = \"2026-12-31\"\n"
        );
        let files = Files::from([
            (FILE.to_owned(), row),
            (RISKS.to_owned(), "as it is written".to_owned()),
        ]);
        let mut faults = Vec::new();
        let mut ledger = Ledger::parse(&files, &mut faults);
        assert!(faults.is_empty(), "{faults:?}");
        ledger.learn(RISKS, now);
        ledger
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    /// C9: an approval names who, when and until when.
    #[test]
    fn a_text_as_it_was_approved_is_approved() {
        let ledger = ledger("Rarely.", "Rarely.");
        let Standing::Approved(approval) = ledger.standing(RISKS, day("2026-11-24")) else {
            panic!("not approved");
        };
        assert_eq!((approval.by.as_str(), approval.at.year()), ("Dr A", 2026));
        assert!(ledger.stale(day("2026-11-24")).is_empty());
    }

    /// C9: an edit voids the approval; `check` says where it stands.
    #[test]
    fn an_edit_voids_the_approval() {
        let ledger = ledger("Rarely.", "Never.");
        let today = day("2026-11-24");
        assert!(matches!(ledger.standing(RISKS, today), Standing::Void(_)));
        let stale = ledger.stale(today);
        assert_eq!((stale.len(), stale[0].line), (1, Some(1)));
        assert!(stale[0].message.contains("was changed after Dr A"));
    }

    /// C9: the day of the review is the last on which a text may be served.
    #[test]
    fn an_approval_is_outdated_from_the_day_after_its_review() {
        let ledger = ledger("Rarely.", "Rarely.");
        assert!(ledger.is_approved(RISKS, day("2026-12-31")));
        let after = day("2027-01-01");
        assert!(matches!(
            ledger.standing(RISKS, after),
            Standing::Outdated(_)
        ));
        assert!(ledger.stale(after)[0].message.contains("2026-12-31"));
    }

    /// C9: a text without an entry is not approved, and the fault says what to run.
    #[test]
    fn a_text_without_an_entry_is_not_approved() {
        let mut ledger = Ledger::default();
        ledger.learn(RISKS, "Rarely.");
        let fault = ledger.unapproved(RISKS, day("2026-11-24")).unwrap();
        assert_eq!(fault.file, RISKS);
        assert!(fault.cure.contains("enquiry-desk approve faq/pl/risks.md"));
    }
}
