//! The real binary: its commands, and Telegram's protocol against the fake server.

mod commands;
mod kill;
mod telegram;

use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::fake_telegram::{FakeTelegram, TOKEN};
use crate::repository::root;

/// A folder with settings and data of its own, and the program in it.
pub struct House {
    folder: TempDir,
    environment: Vec<(String, String)>,
}

impl House {
    /// One language, so that the start is quick.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::copy(
            root().join("clinic.toml"),
            folder.path().join("clinic.toml"),
        )
        .expect("the settings");
        let house = Self {
            folder,
            environment: Vec::new(),
        };
        house
            .with("CONTENT__FOLDER", &root().display().to_string())
            .with("CLINIC__LANGUAGES", "en-GB")
            .with("HTTP__LISTEN", "127.0.0.1:0")
            .with("TELEGRAM__MESSAGES_PER_CHAT_PER_SECOND", "0")
            .with("TELEGRAM__MESSAGES_PER_SECOND", "0")
    }

    /// Sets one setting by its environment variable.
    pub fn with(mut self, key: &str, value: &str) -> Self {
        self.environment
            .push((format!("ENQUIRY_DESK__{key}"), value.to_owned()));
        self
    }

    /// Connects to the fake Bot API server.
    pub fn on_telegram(mut self, fake: &FakeTelegram) -> Self {
        self.environment
            .push(("TELOXIDE_TOKEN".to_owned(), TOKEN.to_owned()));
        // With a bot, texts that nobody approved are served only on the clinic's word (C9).
        self.with("CONTENT__SERVE_UNAPPROVED", "true")
            .with("TELEGRAM__API_URL", fake.url())
    }

    /// Uses a database on a server.
    pub fn on_server(mut self, url: &str) -> Self {
        self.environment
            .push(("DATABASE_URL".to_owned(), url.to_owned()));
        self
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_enquiry-desk"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env_remove("TELOXIDE_TOKEN")
            .env_remove("DATABASE_URL")
            .envs(self.environment.iter().cloned());
        command
    }

    /// Runs a command to its end.
    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().expect("the program runs")
    }

    /// Starts `serve`; it is killed when the last handle goes.
    pub fn serve(&self) -> Process {
        self.serve_by(self.command(&["serve"]))
    }

    /// Starts `serve` by a command of one's own.
    pub fn serve_by(&self, mut command: Command) -> Process {
        let log = std::fs::File::options()
            .create(true)
            .append(true)
            .open(self.path("log.txt"))
            .expect("a log file");
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("the program starts");
        Process(Arc::new(Mutex::new(child)))
    }

    pub fn log(&self) -> String {
        std::fs::read_to_string(self.path("log.txt")).unwrap_or_default()
    }
}

/// A running program.
#[derive(Clone)]
pub struct Process(Arc<Mutex<Child>>);

impl Process {
    pub fn id(&self) -> u32 {
        self.0.lock().expect("no holder panicked").id()
    }

    pub fn is_dead(&self) -> bool {
        let mut child = self.0.lock().expect("no holder panicked");
        !matches!(child.try_wait(), Ok(None))
    }

    /// SIGKILL.
    pub fn kill(&self) {
        let mut child = self.0.lock().expect("no holder panicked");
        child.kill().expect("it can be killed");
        child.wait().expect("it is gone");
    }

    /// SIGTERM, and how it ended; a panic if it takes longer than twenty seconds.
    pub fn terminate(&self) -> Option<i32> {
        let mut child = self.0.lock().expect("no holder panicked");
        let id = child.id().to_string();
        Command::new("kill")
            .args(["-TERM", &id])
            .status()
            .expect("kill runs");
        let started = Instant::now();
        loop {
            if let Some(status) = child.try_wait().expect("it can be waited for") {
                return status.code();
            }
            assert!(
                started.elapsed() < Duration::from_secs(20),
                "it does not stop"
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if Arc::strong_count(&self.0) == 1
            && let Ok(mut child) = self.0.lock()
        {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
