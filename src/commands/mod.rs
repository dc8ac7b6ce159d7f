//! The commands, one a file.

mod check;

use std::collections::HashMap;
use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::assistant::Assistant;
use crate::assistant::fault::Fault;
use crate::settings::Settings;

/// A Telegram assistant for an injection clinic: approved answers, enquiries, a queue
/// for reception.
#[derive(Debug, Parser)]
#[command(version, about)]
pub struct Arguments {
    /// The settings file.
    #[arg(long, global = true, value_name = "FILE")]
    settings: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Name every fault of content, locales and settings.
    Check,
}

impl Arguments {
    /// Runs the command, `serve` where none is named.
    pub async fn run(self) -> Result<()> {
        let settings = self.settings;
        match self.command {
            None => Ok(()),
            Some(Command::Check) => check::run(settings.as_deref()),
        }
    }
}

/// Settings, or an error that lists every fault.
fn read_settings(file: Option<&std::path::Path>) -> Result<Settings> {
    let environment: HashMap<String, String> = std::env::vars().collect();
    Settings::read(file, &environment).map_err(|faults| listed(&faults))
}

/// The assistant with everything it learned, or an error that lists every fault.
fn read_assistant(settings: &Settings) -> Result<Assistant> {
    let files = settings.content_files().map_err(|faults| listed(&faults))?;
    Assistant::new(&files, settings.clinic.clone()).map_err(|faults| listed(&faults))
}

/// Faults as one error: each on its line, and how many.
fn listed(faults: &[Fault]) -> anyhow::Error {
    let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let count = match faults.len() {
        1 => "1 fault".to_owned(),
        many => format!("{many} faults"),
    };
    anyhow::anyhow!("{}\n{count}", lines.join("\n"))
}
