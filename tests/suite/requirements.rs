//! Which test shows which promise.
//!
//! Tests name the numbers of the requirements in their doc comments:
//!
//! ```text
//! /// P8: both keys are in the file while it lasts; the next run finishes.
//! ```
//!
//! `docs/requirements.md` is the table that comes of it, and
//! `UPDATE=1 cargo test --test suite requirements` writes it anew. A number that no test
//! names stands there as such. A test is named by its path, as `cargo test` prints it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::repository::{files, root};

const TABLE: &str = "docs/requirements.md";

/// Documents in which every code span with `::` names a test.
const NAMING_TESTS: [&str; 3] = ["docs/safety.md", "docs/privacy.md", "docs/security.md"];

/// What is promised, in a few words.
const PROMISES: &str = "\
C1 | purpose: approved answers, intake, signposting; no assessment
C2 | red flags found in every text, in every state, first
C3 | a red flag gets a fixed text in the patient's language
C4 | emergency numbers from the clinic's country; none may be missing
C5 | one lexicon a language; a negation silences nothing; 98 % found, 3 % false
C6 | no diagnosis, reassurance or promise; approved sentences only
C7 | danger queued at once, answered without a database, acknowledged by name
C8 | content that claims cure, proof or success is refused
C9 | approval ledger; unapproved answers are not served
C10 | topics without an answer go to reception
P1 | `/privacy` in every state and language
P2 | explicit, withdrawable consent before the first health question
P3 | text from before consent goes within 24 h
P4 | a fixed list of fields; optional ones can be skipped
P5 | `/mydata` sends the own record to that chat only
P6 | erasure everywhere, and again after a restore
P7 | retention by settings
P8 | sealed fields, key outside the database, key rotation
P9 | 18 or over; carer and patient kept apart
P10 | append-only, hash-chained audit without content
P11 | no personal data and no secrets in logs
P12 | private chats only; staff cards carry no patient details
S1 | the webhook's secret, size limit, 401
S2 | the token is redacted everywhere
S3 | stale, foreign or mangled buttons change nothing
S4 | entities, escaping, control characters made harmless
S5 | security headers on every answer
S6 | session cookie, 12 h, lock after 15 min, revocation
S7 | form token and origin on every change; streams end with their session
S8 | Argon2id, password rules, one-time codes, throttled guessing
S9 | roles x routes as a table
S10 | a flood from one chat holds up nobody
S11 | CSV export without formulas, audited
S12 | bound SQL, no causes shown, files 0600, licences and advisories
R1 | killed at random, nothing lost or doubled
R2 | the same with database and network cut
R3 | of simultaneous claims one wins; leases end
R4 | database away for 60 s: nothing lost, danger answered within 5 s
R5 | throttling and failures of Telegram lose nothing and keep the order
R6 | repeated and shuffled updates are applied once
R7 | a clock that jumps purges and expires nothing wrongly
R8 | a full disk acknowledges and corrupts nothing
R9 | hostile input: no panic, no dead end
R10 | backup and restore drill, erasures applied again
R11 | a million simulated conversations
R12 | SQLite with the WAL-reset bug is refused
U1 | one question a turn, skip, back, a summary that can be changed
U2 | commands and questions from every state; the form goes on
U3 | misunderstandings: topics, other words, a person
U4 | typed text works wherever a button does
U5 | clear whether bot or person speaks
U6 | honest waiting; long waits escalate
U7 | the desk: accessible, by keyboard, live without stealing focus
U8 | plain form errors and words
U9 | the desk speaks the receptionist's language
";

/// A test and what its doc comment says.
struct Test {
    path: String,
    doc: String,
}

#[test]
fn requirements_are_listed_with_their_tests() {
    let fresh = table(&tests());
    let file = root().join(TABLE);
    if std::env::var_os("UPDATE").is_some_and(|update| update == "1") {
        fs::write(&file, &fresh).unwrap();
    }
    let found = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        found == fresh,
        "{TABLE} is not up to date: UPDATE=1 cargo test --test suite requirements"
    );
}

#[test]
fn tests_that_the_documents_name_exist() {
    let known: BTreeSet<String> = tests().into_iter().map(|test| test.path).collect();
    let mut unknown = Vec::new();
    for document in NAMING_TESTS {
        let text = fs::read_to_string(root().join(document)).unwrap();
        let named = text.split('`').skip(1).step_by(2);
        for name in named.filter(|span| span.contains("::")) {
            if !known.contains(name) {
                unknown.push(format!("{document}: there is no test `{name}`"));
            }
        }
    }
    assert!(unknown.is_empty(), "{unknown:#?}");
}

fn table(tests: &[Test]) -> String {
    let mut shown: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for test in tests {
        for number in numbers(&test.doc) {
            shown.entry(number).or_default().insert(&test.path);
        }
    }
    let promised = PROMISES.lines().count();
    let without = promised - shown.len();
    let mut text = format!(
        "# Requirements and their tests\n\n\
         Made from the doc comments of the tests: `UPDATE=1 cargo test --test suite requirements` writes it\n\
         anew. Of {promised} promises {} are named by a test, {without} have no test yet. A named test may show\n\
         only a part of the promise; a promise without one may be kept all the same, or may not be built.\n\n\
         | number | promise in a few words | tests |\n|---|---|---|\n",
        shown.len(),
    );
    for (number, promise) in promises() {
        let names = shown.get(number).into_iter().flatten();
        let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
        let names = match names.is_empty() {
            true => "no test yet".to_owned(),
            false => names.join("<br>"),
        };
        text.push_str(&format!("| {number} | {promise} | {names} |\n"));
    }
    text
}

/// The numbers of promises in a doc comment.
fn numbers(doc: &str) -> impl Iterator<Item = &'static str> {
    let words = doc.split(|c: char| !c.is_ascii_alphanumeric());
    words.filter_map(|word| {
        let known = promises().find(|(number, _)| *number == word);
        known.map(|(number, _)| number)
    })
}

/// Each promise with its number.
fn promises() -> impl Iterator<Item = (&'static str, &'static str)> {
    PROMISES.lines().filter_map(|line| line.split_once(" | "))
}

/// Every test of the suite and of the modules.
fn tests() -> Vec<Test> {
    let mut all = Vec::new();
    for folder in ["tests/suite", "src"] {
        for path in files(folder, ".rs") {
            let text = fs::read_to_string(&path).unwrap();
            let module = module(path.strip_prefix(root().join(folder)).unwrap());
            collect(&text, &module, &mut all);
        }
    }
    all
}

/// `privacy/erasure.rs` is the module `privacy::erasure`, `dialogue/mod.rs` is `dialogue`.
fn module(file: &Path) -> String {
    let name = file.with_extension("").display().to_string();
    name.strip_suffix("/mod")
        .unwrap_or(&name)
        .replace('/', "::")
}

/// Finds the test functions of a file line by line: what stands before a function, without
/// an empty line in between, is its own.
fn collect(text: &str, module: &str, all: &mut Vec<Test>) {
    let mut inner = String::new();
    let (mut doc, mut is_test) = (String::new(), false);
    for line in text.lines() {
        if let Some(name) = line
            .strip_prefix("mod ")
            .and_then(|rest| rest.strip_suffix(" {"))
        {
            inner = format!("{name}::");
        }
        let line = line.trim_start();
        if let Some(words) = line.strip_prefix("///") {
            doc.push_str(words);
            doc.push(' ');
        } else if ["#[test]", "#[tokio::test", "#[rstest"]
            .iter()
            .any(|start| line.starts_with(start))
        {
            is_test = true;
        } else if let Some(name) = function(line) {
            if is_test {
                all.push(Test {
                    path: format!("{module}::{inner}{name}"),
                    doc: std::mem::take(&mut doc),
                });
            }
            doc.clear();
            is_test = false;
        } else if line.is_empty() || line == "}" {
            doc.clear();
            is_test = false;
        }
    }
}

/// The name of the function that begins in a line.
fn function(line: &str) -> Option<&str> {
    let line = line.strip_prefix("pub ").unwrap_or(line);
    let line = line.strip_prefix("async ").unwrap_or(line);
    let name = line.strip_prefix("fn ")?;
    name.split(['(', '<']).next()
}
