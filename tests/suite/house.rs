//! The whole program as `serve` runs it, in a folder and on a port of its own.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Result;
use enquiry_desk::assistant::Assistant;
use enquiry_desk::clock::Clock;
use enquiry_desk::service::Service;
use enquiry_desk::settings::Settings;
use tempfile::TempDir;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::repository;

/// A running program. Dropped without [`House::stop`] it ends with its test's runtime.
pub struct House {
    pub address: SocketAddr,
    /// Where the first manager makes an account.
    pub first_manager_link: Option<String>,
    folder: TempDir,
    stop: CancellationToken,
    running: JoinHandle<Result<()>>,
}

impl House {
    /// Starts with the project's settings and these over them, as they stand in the
    /// environment without their prefix: `("CLINIC__LANGUAGES", "en-GB")`.
    pub async fn start(over: &[(&str, &str)]) -> Self {
        Self::start_with(over, Clock::system()).await
    }

    /// The same by this clock.
    pub async fn start_with(over: &[(&str, &str)], clock: Clock) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let settings = settings(&folder, over);
        let assistant = if over.iter().any(|(key, _)| teaches(key)) {
            let files = settings.content_files().unwrap();
            Arc::new(Assistant::new(&files, settings.clinic.clone()).unwrap())
        } else {
            repository::assistant()
        };
        let stop = CancellationToken::new();
        let started = Service::start(&settings, assistant, clock, None, stop.clone());
        let service = started.await.unwrap();
        Self {
            address: service.address,
            first_manager_link: service.first_manager_link.clone(),
            folder,
            stop,
            running: tokio::spawn(service.run()),
        }
    }

    /// The address of a page.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The file of the database.
    pub fn database(&self) -> PathBuf {
        self.folder.path().join("desk.sqlite3")
    }

    /// Ends the program in good order.
    pub async fn stop(self) {
        self.stop.cancel();
        self.running.await.unwrap().unwrap();
    }
}

fn settings(folder: &TempDir, over: &[(&str, &str)]) -> Settings {
    let inside = |name: &str| folder.path().join(name).display().to_string();
    let own = [
        ("HTTP__LISTEN", "127.0.0.1:0".to_owned()),
        ("STORE__URL", format!("sqlite://{}", inside("desk.sqlite3"))),
        ("STORE__KEY_FILE", inside("desk.key")),
    ];
    let over = over.iter().map(|(key, value)| (*key, (*value).to_owned()));
    let environment: HashMap<String, String> = own
        .into_iter()
        .chain(over)
        .map(|(key, value)| match key {
            "TELOXIDE_TOKEN" | "DATABASE_URL" => (key.to_owned(), value),
            key => (format!("ENQUIRY_DESK__{key}"), value),
        })
        .collect();
    Settings::read(Some(&repository::root().join("clinic.toml")), &environment).unwrap()
}

/// Whether a setting changes what the assistant knows.
fn teaches(key: &str) -> bool {
    [
        "CLINIC",
        "EMERGENCY",
        "PACKAGES",
        "HOURS",
        "RETENTION",
        "CONTENT",
    ]
    .iter()
    .any(|section| key.starts_with(section))
}
