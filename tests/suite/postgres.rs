//! A PostgreSQL cluster of the tests' own: made when the first test asks for it, gone with
//! the process.
//!
//! `TEST_DATABASE=postgres` runs every test that needs a database on it; a few always do.

use std::io::Read;
use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, OnceLock};
use std::time::{Duration, Instant};

use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, PgConnection};

/// PostgreSQL does not run as root; where the tests do, it runs as `nobody`.
const NOBODY: u32 = 65_534;

/// Whether tests that can use either engine shall use PostgreSQL.
pub fn is_chosen() -> bool {
    match std::env::var("TEST_DATABASE").as_deref() {
        Ok("postgres") => true,
        Err(_) | Ok("sqlite") => false,
        Ok(other) => panic!("TEST_DATABASE is `{other}`: write postgres or sqlite"),
    }
}

/// A running cluster.
pub struct Cluster {
    folder: PathBuf,
    options: String,
    as_nobody: bool,
    /// Each ends its server when its input closes, which it does however this process ends.
    keepers: Mutex<Vec<Child>>,
}

/// A database in it.
#[derive(Clone, Debug)]
pub struct Database {
    pub name: String,
    pub url: String,
}

impl Cluster {
    /// The one that all tests of this process share, without `fsync`.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Cluster> = OnceLock::new();
        SHARED.get_or_init(|| Self::start("-c fsync=off -c max_connections=300"))
    }

    /// A cluster of one's own, with options for the server.
    pub fn start(options: &str) -> Self {
        let folder = tempfile::Builder::new()
            .prefix("enquiry-desk-postgres")
            .tempdir()
            .unwrap()
            .keep();
        std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o755)).unwrap();
        // Only root may give the folder away, and only root needs to.
        let as_nobody = chown(&folder, Some(NOBODY), Some(NOBODY)).is_ok();
        let data = folder.join("data");
        let mut initdb = Command::new(binaries().join("initdb"));
        initdb
            .args([
                "--auth=trust",
                "--username=desk",
                "--encoding=UTF8",
                "--locale=C",
            ])
            .arg("--no-sync")
            .arg(&data)
            .current_dir(&folder)
            .stdout(Stdio::null());
        if as_nobody {
            initdb.uid(NOBODY).gid(NOBODY);
        }
        assert!(initdb.status().unwrap().success(), "initdb failed");
        let cluster = Self {
            folder,
            options: options.to_owned(),
            as_nobody,
            keepers: Mutex::default(),
        };
        cluster.go_on();
        cluster
    }

    /// Starts the server, for the first time or after [`Self::kill`].
    pub fn go_on(&self) {
        let (folder, data) = (self.folder.display(), self.folder.join("data"));
        let mut keeper = Command::new("sh");
        keeper
            .arg("-c")
            .arg(format!(
                "'{}' -D '{}' -k '{folder}' -c listen_addresses= {} >>'{folder}/log' 2>&1 & \
                 server=$!; cat >/dev/null; kill -QUIT $server 2>/dev/null; wait $server; rm -rf '{folder}'/*",
                binaries().join("postgres").display(),
                data.display(),
                self.options,
            ))
            .current_dir(&self.folder)
            .stdin(Stdio::piped());
        if self.as_nobody {
            keeper.uid(NOBODY).gid(NOBODY);
        }
        self.keepers.lock().unwrap().push(keeper.spawn().unwrap());
        self.wait();
    }

    /// Ends the server at once, without a word to anybody; returns when it is gone. What was
    /// committed is found by recovery.
    pub fn kill(&self) {
        let note = self.folder.join("data/postmaster.pid");
        let text = std::fs::read_to_string(&note).unwrap();
        let server = text.lines().next().unwrap();
        let signalled = Command::new("kill").args(["-QUIT", server]).status();
        assert!(signalled.unwrap().success());
        let until = Instant::now() + Duration::from_secs(20);
        while note.exists() {
            assert!(Instant::now() < until, "the server does not end");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Lets the server hang: it neither answers nor ends a connection, until
    /// [`Self::thaw`].
    pub fn freeze(&self) {
        self.signal_all("-STOP");
    }

    pub fn thaw(&self) {
        self.signal_all("-CONT");
    }

    /// The server and its children.
    fn signal_all(&self, signal: &str) {
        let text = std::fs::read_to_string(self.folder.join("data/postmaster.pid")).unwrap();
        let server = text.lines().next().unwrap();
        let children = Command::new("ps")
            .args(["--no-headers", "-o", "pid", "--ppid", server])
            .output()
            .unwrap();
        let children = String::from_utf8(children.stdout).unwrap();
        let all = std::iter::once(server).chain(children.split_whitespace());
        // A child may have ended by itself.
        let _ = Command::new("kill").arg(signal).args(all).status();
    }

    /// An empty database.
    pub async fn database(&self) -> Database {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("desk_{}_{number}", std::process::id());
        let mut connection = self.connect("postgres").await;
        sqlx::query(AssertSqlSafe(format!("CREATE DATABASE {name}")))
            .execute(&mut connection)
            .await
            .unwrap();
        let host = self.folder.display();
        Database {
            url: format!("postgres://desk@localhost/{name}?host={host}"),
            name,
        }
    }

    pub async fn connect(&self, database: &str) -> PgConnection {
        PgConnectOptions::new()
            .socket(&self.folder)
            .username("desk")
            .database(database)
            .connect()
            .await
            .unwrap()
    }

    /// Whether any file of a database contains the bytes. The journal is every database's.
    pub async fn files_contain(&self, database: &str, canary: &str) -> bool {
        let mut connection = self.connect(database).await;
        sqlx::query("CHECKPOINT")
            .execute(&mut connection)
            .await
            .unwrap();
        let number: i64 =
            sqlx::query_scalar("SELECT CAST(oid AS BIGINT) FROM pg_database WHERE datname = $1")
                .bind(database)
                .fetch_one(&mut connection)
                .await
                .unwrap();
        let folder = self.folder.join(format!("data/base/{number}"));
        contains(&folder, canary.as_bytes())
    }

    fn wait(&self) {
        let socket = self.folder.join(".s.PGSQL.5432");
        let until = Instant::now() + Duration::from_secs(30);
        while std::os::unix::net::UnixStream::connect(&socket).is_err() {
            assert!(Instant::now() < until, "{}", self.log());
            std::thread::sleep(Duration::from_millis(20));
        }
        // The socket is there a moment before the server takes anybody in.
        std::thread::sleep(Duration::from_millis(300));
    }

    /// Whether the server met no fault of its own.
    pub fn log_is_quiet(&self) -> bool {
        !self.log().contains("PANIC")
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }
}

/// Where Debian puts the programs: the newest version that is there.
fn binaries() -> PathBuf {
    let mut versions: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .expect("PostgreSQL is not installed: ./tests/run installs it")
        .map(|entry| entry.unwrap().path().join("bin"))
        .filter(|folder| folder.join("initdb").exists())
        .collect();
    versions.sort();
    versions
        .pop()
        .expect("PostgreSQL has no initdb: ./tests/run installs it")
}

/// Below this number are PostgreSQL's own tables, with names such as "Canary Islands".
const FIRST_OWN_FILE: u32 = 16_384;

fn contains(folder: &Path, canary: &[u8]) -> bool {
    std::fs::read_dir(folder).unwrap().flatten().any(|entry| {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        let digits = name.split(|c: char| !c.is_ascii_digit()).next();
        let number: u32 = digits.and_then(|digits| digits.parse().ok()).unwrap_or(0);
        if number < FIRST_OWN_FILE {
            return false;
        }
        let mut bytes = Vec::new();
        // It may just have gone.
        let read = std::fs::File::open(&path).and_then(|mut file| file.read_to_end(&mut bytes));
        read.is_ok() && bytes.windows(canary.len()).any(|part| part == canary)
    })
}
