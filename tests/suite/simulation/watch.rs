//! What must hold after every step, read past the program.

use std::collections::HashMap;

use enquiry_desk::assistant::reception::{Move, Stage};
use sqlx::sqlite::SqliteConnection;
use tokio::runtime::Runtime;

use super::world::runtime;
use crate::chaos::tally::{ROWS, Row};

/// Looks into the database after each step, and remembers what it saw.
pub struct Watch {
    runtime: Runtime,
    connection: SqliteConnection,
    statuses: HashMap<i64, String>,
    stages: HashMap<Vec<u8>, (Stage, i64)>,
}

/// Questions whose answer is 0, each with what is wrong where it is not.
const NEVER: [(&str, &str); 5] = [
    (
        "an update is applied and not kept, or kept twice",
        "SELECT (SELECT count(*) FROM applied_update) \
         - (SELECT count(*) FROM message WHERE direction = 'in')",
    ),
    (
        "a patient has two open conversations",
        "SELECT count(*) FROM (SELECT patient_id FROM conversation WHERE stage <> 'closed' \
         GROUP BY patient_id HAVING count(*) > 1)",
    ),
    (
        "an enquiry is lost, or submitted twice",
        "SELECT (SELECT count(*) FROM event WHERE kind = 'submitted') \
         - (SELECT count(*) FROM enquiry)",
    ),
    (
        "a message has no row in the outbox",
        "SELECT count(*) FROM message m WHERE m.direction = 'out' \
         AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.message_id = m.id)",
    ),
    (
        "an update was rejected",
        "SELECT count(*) FROM rejected_update",
    ),
];

impl Watch {
    pub fn new(connection: SqliteConnection, runtime: Runtime) -> Self {
        Self {
            runtime,
            connection,
            statuses: HashMap::new(),
            stages: HashMap::new(),
        }
    }

    /// What does not hold now.
    pub fn look(&mut self) -> Vec<String> {
        let mut faults = Vec::new();
        for (wrong, question) in NEVER {
            let found = self.numbers(question)[0].0;
            if found != 0 {
                faults.push(format!("{wrong} ({found})"));
            }
        }
        self.look_at_outbox(&mut faults);
        self.look_at_stages(&mut faults);
        faults
    }

    /// The outbox in the order in which it is to be sent.
    pub fn outbox(&mut self) -> Vec<Row> {
        let rows = sqlx::query_as(ROWS).fetch_all(&mut self.connection);
        self.runtime.block_on(rows).unwrap()
    }

    pub fn applied(&mut self) -> i64 {
        self.numbers("SELECT count(*) FROM applied_update")[0].0
    }

    pub fn enquiries(&mut self) -> i64 {
        self.numbers("SELECT count(*) FROM enquiry")[0].0
    }

    fn numbers(&mut self, question: &'static str) -> Vec<(i64,)> {
        let rows = sqlx::query_as(question).fetch_all(&mut self.connection);
        self.runtime.block_on(rows).unwrap()
    }

    /// What is decided stays as it is.
    fn look_at_outbox(&mut self, faults: &mut Vec<String>) {
        let rows = sqlx::query_as("SELECT id, status FROM outbox").fetch_all(&mut self.connection);
        let rows: Vec<(i64, String)> = self.runtime.block_on(rows).unwrap();
        for (id, status) in rows {
            let before = self.statuses.insert(id, status.clone());
            let was_decided = |before: &String| !matches!(before.as_str(), "queued" | "leased");
            if let Some(before) = before.filter(was_decided)
                && before != status
            {
                faults.push(format!("row {id} was {before} and is {status}"));
            }
        }
    }

    /// A conversation goes from stage to stage by moves that are allowed, as many as its
    /// version has grown.
    fn look_at_stages(&mut self, faults: &mut Vec<String>) {
        let rows = sqlx::query_as("SELECT id, stage, version FROM conversation")
            .fetch_all(&mut self.connection);
        let rows: Vec<(Vec<u8>, String, i64)> = self.runtime.block_on(rows).unwrap();
        for (id, stage, version) in rows {
            let stage = Stage::from_code(&stage).unwrap();
            let before = self.stages.insert(id, (stage, version));
            if let Some((from, at)) = before
                && !leads(from, stage, version - at)
            {
                faults.push(format!(
                    "from {from:?} to {stage:?} in {} moves",
                    version - at
                ));
            }
        }
    }
}

/// Whether so many moves lead from one stage to the other.
fn leads(from: Stage, to: Stage, moves: i64) -> bool {
    if moves <= 0 {
        return from == to && moves == 0;
    }
    let next = |step: &Move| step.from(from);
    let mut after = Move::ALL.iter().filter_map(next);
    after.any(|next| leads(next, to, moves - 1))
}

/// A watch on a database that is there.
pub fn watch(connection: impl Future<Output = SqliteConnection>) -> Watch {
    let runtime = runtime();
    let connection = runtime.block_on(connection);
    Watch::new(connection, runtime)
}
