//! The commands, one a file.

mod approve;
mod ask;
mod audit;
mod backup;
mod check;
mod erase;
mod erasures;
mod eval;
mod export;
mod key;
mod move_to;
mod queue;
mod serve;
mod staff;

use std::collections::HashMap;
use std::fmt;
use std::io::{self, Write};
use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand};
use jiff::civil::Date;

use crate::assistant::Assistant;
use crate::assistant::fault::Fault;
use crate::clock::Clock;
use crate::settings::Settings;
use crate::store::{Location, OpenError, Store};

/// Prints a line; whoever reads it may have closed the pipe, which ends the command.
macro_rules! say {
    ($($what:tt)*) => { $crate::commands::print_line(format_args!($($what)*))? };
}
pub(crate) use say;

pub(crate) fn print_line(line: fmt::Arguments<'_>) -> io::Result<()> {
    writeln!(io::stdout().lock(), "{line}")
}

/// Whether a command ended because nobody reads its output any more (`| head`).
pub fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let io = cause.downcast_ref::<io::Error>();
        io.is_some_and(|io| io.kind() == io::ErrorKind::BrokenPipe)
    })
}

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
    /// Run everything: Telegram when TELOXIDE_TOKEN is set, else the chat page to try it.
    Serve,
    /// Name every fault of content, locales and settings.
    Check,
    /// Write into the ledger that somebody approved a text as it stands.
    Approve {
        /// The answer `faq/<lang>/<topic>.md`, or `locales/<lang>/assistant.ftl` for the texts
        /// on danger, consent and privacy.
        file: String,
        /// Who approves it.
        #[arg(long, value_name = "NAME")]
        by: String,
        /// The last day on which it holds, such as 2027-12-31.
        #[arg(long, value_name = "DATE")]
        review_by: Date,
    },
    /// Tell what the assistant makes of messages: one a line in, one JSON object a line out.
    Ask {
        /// The language to start guessing from, such as `pl`.
        #[arg(long, value_name = "LANG")]
        locale: Option<String>,
    },
    /// Score the recogniser on rows of messages.
    Eval(eval::Evaluation),
    /// Print who waits for reception.
    Queue,
    /// Add, list, invite and shut out people at the desk; also while `serve` runs.
    #[command(subcommand)]
    Staff(staff::Staff),
    /// Check the audit of what people at the desk and operators did.
    #[command(subcommand)]
    Audit(audit::Audit),
    /// Delete a patient and everything about them, by the reference of a conversation.
    Erase { reference: String },
    /// Keep and apply again who was erased, around a restore with a server's own tools.
    #[command(subcommand)]
    Erasures(erasures::Erasures),
    /// Copy the SQLite database to a new file, also while `serve` runs.
    Backup {
        #[arg(value_name = "FILE")]
        to: PathBuf,
    },
    /// Put a backup in the place of the SQLite database, which is kept beside it.
    Restore {
        #[arg(value_name = "FILE")]
        from: PathBuf,
    },
    /// Try a backup and a restore in a folder of their own and print how long they took.
    Drill,
    /// Move everything from the SQLite file to a PostgreSQL database.
    Move {
        /// Or in the environment, where other users of the machine do not see its password.
        #[arg(long, value_name = "URL", env = "MOVE_TO_URL", hide_env_values = true)]
        to: String,
    },
    /// Change the key of the encrypted columns.
    #[command(subcommand)]
    Key(key::Key),
    /// Print the submitted enquiries.
    Export {
        #[arg(long, value_enum, default_value_t)]
        format: export::Format,
        /// Only those submitted on this day or later, such as 2026-12-01.
        #[arg(long, value_name = "DATE")]
        since: Option<Date>,
    },
}

impl Arguments {
    /// Runs the command, `serve` where none is named.
    pub async fn run(self) -> Result<()> {
        let file = self.settings.as_deref();
        match self.command {
            None | Some(Command::Serve) => serve::run(file).await,
            Some(Command::Check) => check::run(file),
            Some(Command::Approve {
                file: text,
                by,
                review_by,
            }) => approve::run(file, &text, &by, review_by),
            Some(Command::Ask { locale }) => ask::run(file, locale.as_deref()),
            Some(Command::Eval(evaluation)) => eval::run(file, &evaluation),
            Some(Command::Queue) => queue::run(file).await,
            Some(Command::Staff(what)) => staff::run(file, what).await,
            Some(Command::Audit(what)) => audit::run(file, &what).await,
            Some(Command::Erase { reference }) => erase::run(file, &reference).await,
            Some(Command::Backup { to }) => backup::back_up(file, &to).await,
            Some(Command::Restore { from }) => backup::restore(file, &from).await,
            Some(Command::Drill) => backup::drill(file).await,
            Some(Command::Move { to }) => move_to::run(file, &to).await,
            Some(Command::Key(what)) => key::run(file, &what).await,
            Some(Command::Erasures(what)) => erasures::run(file, &what).await,
            Some(Command::Export { format, since }) => export::run(file, format, since).await,
        }
    }
}

/// Settings, or an error that lists every fault.
fn read_settings(file: Option<&std::path::Path>) -> Result<Settings> {
    // Variables that are not UTF-8 are none of ours.
    let environment: HashMap<String, String> = std::env::vars_os()
        .filter_map(|(key, value)| Some((key.into_string().ok()?, value.into_string().ok()?)))
        .collect();
    Settings::read(file, &environment).map_err(|faults| listed(&faults))
}

/// The assistant with everything it learned, or an error that lists every fault.
fn read_assistant(settings: &Settings) -> Result<Assistant> {
    let files = settings.content_files().map_err(|faults| listed(&faults))?;
    Assistant::new(&files, settings.clinic.clone()).map_err(|faults| listed(&faults))
}

/// The day at the clinic.
fn today(settings: &Settings) -> Date {
    let zone = settings.clinic.time_zone.clone();
    Clock::system().now().to_zoned_datetime(zone).date()
}

/// The database, to read beside the process that serves.
async fn open_store(settings: &Settings) -> Result<Store> {
    let key = settings.path(&settings.store.key_file);
    Ok(Store::open_to_read(location(settings)?, &key).await?)
}

/// The database, to write a little: alone where nobody serves, which also makes and renews
/// it; else beside the server.
async fn open_to_write(settings: &Settings) -> Result<Store> {
    let database = location(settings)?;
    let key = settings.path(&settings.store.key_file);
    match Store::open(database.clone(), &key).await {
        Err(OpenError::InUse(_)) => Ok(Store::open_beside(database, &key).await?),
        other => Ok(other?),
    }
}

/// Where the database is.
fn location(settings: &Settings) -> Result<Location> {
    Ok(Location::parse(&settings.store.url, &settings.folder)?)
}

/// The same for a database that must be there already.
async fn open_to_act(settings: &Settings) -> Result<Store> {
    drop(open_store(settings).await?);
    open_to_write(settings).await
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
