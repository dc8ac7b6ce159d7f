//! The ground on which things go wrong: the real program once or several times, a fake
//! Telegram, and a database that can be taken away.

use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use sqlx::postgres::PgRow;
use sqlx::sqlite::{SqliteConnectOptions, SqliteRow};
use sqlx::{AssertSqlSafe, ConnectOptions, FromRow};

use crate::binary::{House, Process};
use crate::fake_telegram::FakeTelegram;
use crate::postgres::{Cluster, Database};

const FILE: &str = "desk.sqlite3";

/// What is measured here is measured one after the other.
static ALONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// Where a process is held while it runs.
pub type Slot = Arc<Mutex<Option<Process>>>;

/// A clinic whose program runs on its own.
pub struct Ground {
    _alone: tokio::sync::MutexGuard<'static, ()>,
    pub fake: Arc<FakeTelegram>,
    pub server: Option<(Cluster, Database)>,
    houses: Vec<House>,
    bases: Vec<String>,
    processes: Vec<Slot>,
}

impl Ground {
    /// One process on a file of SQLite.
    pub async fn in_file() -> Self {
        Self::new(1, None).await
    }

    /// So many processes on a PostgreSQL server of their own, whose commits are durable.
    pub async fn on_server(processes: usize) -> Self {
        let cluster = Cluster::start("-c max_connections=60");
        let database = cluster.database().await;
        Self::new(processes, Some((cluster, database))).await
    }

    async fn new(processes: usize, server: Option<(Cluster, Database)>) -> Self {
        let fake = Arc::new(FakeTelegram::start().await);
        let mut ground = Self {
            _alone: ALONE.lock().await,
            fake,
            server,
            houses: Vec::new(),
            bases: Vec::new(),
            processes: Vec::new(),
        };
        for _ in 0..processes {
            ground.build();
        }
        ground
    }

    fn build(&mut self) {
        let port = free_port();
        let house = House::new()
            .on_telegram(&self.fake)
            .with("HTTP__LISTEN", &format!("127.0.0.1:{port}"))
            .with("TELEGRAM__POLL_SECONDS", "1")
            .with("STORE__URL", &format!("sqlite://{FILE}"));
        let key = self.houses.first().unwrap_or(&house).path("desk.key");
        let house = house.with("STORE__KEY_FILE", &key.display().to_string());
        let house = match &self.server {
            Some((_, database)) => house.on_server(&database.url),
            None => house,
        };
        self.houses.push(house);
        self.bases.push(format!("http://127.0.0.1:{port}"));
        self.processes.push(Slot::default());
    }

    pub fn size(&self) -> usize {
        self.houses.len()
    }

    /// Where a process serves its pages.
    pub fn base(&self, which: usize) -> &str {
        &self.bases[which]
    }

    pub fn house(&self, which: usize) -> &House {
        &self.houses[which]
    }

    pub fn start(&self, which: usize) {
        self.hold(which, self.houses[which].serve());
    }

    /// A process that a test has started in its own way.
    pub fn hold(&self, which: usize, process: Process) {
        *self.processes[which].lock().unwrap() = Some(process);
    }

    pub fn process(&self, which: usize) -> Option<Process> {
        self.processes[which].lock().unwrap().clone()
    }

    pub fn slot(&self, which: usize) -> Slot {
        Arc::clone(&self.processes[which])
    }

    pub fn kill(&self, which: usize) {
        if let Some(process) = self.processes[which].lock().unwrap().take() {
            process.kill();
        }
    }

    /// Starts what has ended by itself, as a supervisor does: without its database a
    /// program does not start.
    pub fn keep_up(&self) {
        for which in 0..self.size() {
            let process = self.process(which);
            if process.is_none_or(|process| process.is_dead()) {
                self.start(which);
            }
        }
    }

    /// Waits until a page of a process answers with this status.
    pub async fn until_status(&self, which: usize, page: &str, status: u16, patience: Duration) {
        let until = Instant::now() + patience;
        let address = format!("{}{page}", self.bases[which]);
        loop {
            let answer = reqwest::get(&address).await.ok();
            if answer.is_some_and(|answer| answer.status() == status) {
                return;
            }
            let log = self.houses[which].log();
            assert!(Instant::now() < until, "{page} is not {status}: {log}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    pub async fn until_ready(&self, which: usize) {
        let patience = Duration::from_secs(30);
        self.until_status(which, "/readyz", 200, patience).await;
    }

    /// The rows that a question past the store has for its answer.
    pub async fn rows<T>(&self, question: &str) -> Vec<T>
    where
        T: Send + Unpin,
        T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow>,
    {
        let question = AssertSqlSafe(question.to_owned());
        match &self.server {
            Some((cluster, database)) => {
                let mut raw = cluster.connect(&database.name).await;
                sqlx::query_as(question).fetch_all(&mut raw).await.unwrap()
            }
            None => {
                let mut raw = SqliteConnectOptions::new()
                    .filename(self.houses[0].path(FILE))
                    .busy_timeout(Duration::from_secs(10))
                    .connect()
                    .await
                    .unwrap();
                sqlx::query_as(question).fetch_all(&mut raw).await.unwrap()
            }
        }
    }

    /// The one number that a question has for its answer.
    pub async fn number(&self, question: &str) -> i64 {
        let rows: Vec<(i64,)> = self.rows(question).await;
        rows[0].0
    }

    /// Waits until everything that was taken in is answered; false if that never happens.
    pub async fn settles(&self, patience: Duration) -> bool {
        let until = Instant::now() + patience;
        let open = "SELECT count(*) FROM outbox WHERE status IN ('queued', 'leased')";
        while self.fake.pending() > 0 || self.number(open).await > 0 {
            if Instant::now() > until {
                return false;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        true
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}
