//! The release binary under load: patients who hold a conversation with it over a fake Bot
//! API, and beside it what the machine allows.
//!
//! ```text
//! cargo bench --bench load                                   everything, 10 s each
//! cargo bench --bench load -- --patients 64 --seconds 30 --engine postgres
//! cargo bench --bench load -- --patients 64 --network 60..100
//! cargo bench --bench load -- --patients 64 --faults 2
//! cargo bench --bench load -- --rate 500
//! ```
//!
//! A turn is one update and all messages that answer it; its latency ends when the last one
//! has reached Telegram. Promises: a run in which a turn stays unanswered, a reply comes out
//! of order, or the database has not exactly one enquiry for each form ends with an error.
//! Refuses: to judge the figures.

mod bot_api;
mod child;
mod database;
mod echo;
mod limits;
mod patients;
#[path = "../../tests/suite/postgres.rs"]
#[expect(
    dead_code,
    clippy::unwrap_used,
    reason = "the tests' own, which use more of it"
)]
mod postgres;
mod run;
mod script;
mod world;

use std::ops::RangeInclusive;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Parser;
use tokio::runtime::Builder;
use tokio::task::LocalSet;

use self::database::Engine;
use self::postgres::Cluster;
use self::run::{Plan, Report};

#[derive(Parser)]
struct Options {
    /// How many hold a conversation at the same time.
    #[arg(long)]
    patients: Option<usize>,
    #[arg(long, default_value_t = 10)]
    seconds: u64,
    /// Both where nothing is said.
    #[arg(long)]
    engine: Option<Engine>,
    /// Milliseconds that a call takes to Telegram, such as 60..100.
    #[arg(long, value_parser = range)]
    network: Option<RangeInclusive<u64>>,
    /// Per cent of calls with 429, as many with 500, reset, and carried out but reset.
    #[arg(long, default_value_t = 0.0)]
    faults: f64,
    /// Turns a second that begin whatever became of those before.
    #[arg(long)]
    rate: Option<u32>,
    #[arg(long, hide = true)]
    echo_bot: Option<String>,
    /// What cargo says to every benchmark.
    #[arg(long, hide = true)]
    bench: bool,
}

fn range(text: &str) -> Result<RangeInclusive<u64>, String> {
    let (first, last) = text.split_once("..").unwrap_or((text, text));
    let number = |text: &str| text.parse::<u64>().map_err(|_| "write 60..100".to_owned());
    Ok(number(first)?..=number(last)?)
}

fn main() -> ExitCode {
    let options = Options::parse();
    let done = match &options.echo_bot {
        Some(api) => echo_bot(api),
        None => generate(&options),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn echo_bot(api: &str) -> Result<()> {
    let runtime = Builder::new_multi_thread().enable_all().build()?;
    Ok(runtime.block_on(echo::run(api))?)
}

/// The generator has one thread: the bot needs the others.
fn generate(options: &Options) -> Result<()> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    LocalSet::new().block_on(&runtime, all(options))
}

async fn all(options: &Options) -> Result<()> {
    let engines = match options.engine {
        Some(one) => vec![one],
        None => vec![Engine::Sqlite, Engine::Postgres],
    };
    let cluster = engines
        .contains(&Engine::Postgres)
        .then(|| Cluster::start("-c shared_buffers=128MB"));
    let cluster = cluster.as_ref();
    for engine in &engines {
        let folder = tempfile::tempdir()?;
        let url = engine.url(folder.path(), cluster).await;
        let one = limits::commits(&url, 1).await?;
        let many = limits::commits(&url, 16).await?;
        let name = engine.name();
        println!("{name}: {one:.0} durable commits/s with 1 writer, {many:.0} with 16");
    }
    println!("{HEAD}");
    let mut faults = Vec::new();
    for plan in plans(options) {
        // Nobody repeats what the echo bot loses.
        if plan.faults == 0.0 {
            tell("echo bot", &plan, run::echo(&plan).await, &mut faults);
        }
        for engine in &engines {
            let report = run::desk(&plan, *engine, cluster).await;
            tell(engine.name(), &plan, report, &mut faults);
        }
    }
    anyhow::ensure!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}

/// The one run that is asked for, or all that the project makes claims about.
fn plans(options: &Options) -> Vec<Plan> {
    let plan = |patients| Plan {
        patients,
        seconds: options.seconds,
        rate: options.rate,
        network: options.network.clone(),
        faults: options.faults,
    };
    let is_special = options.rate.is_some() || options.network.is_some() || options.faults > 0.0;
    match options.patients {
        Some(patients) => vec![plan(patients)],
        None if is_special => vec![plan(64)],
        None => vec![
            plan(1),
            plan(64),
            plan(512),
            Plan {
                network: Some(60..=100),
                ..plan(64)
            },
            Plan {
                faults: 2.0,
                ..plan(64)
            },
        ],
    }
}

const HEAD: &str = "\
| bot | patients | turns/s | p50 ms | p95 ms | p99 ms | CPU s per 1,000 | peak MB | first answer ms | commits per turn | repeated |
|---|---|---|---|---|---|---|---|---|---|---|";

fn tell(name: &str, plan: &Plan, report: Result<Report>, faults: &mut Vec<String>) {
    let mut scene = match plan.rate {
        Some(rate) => format!("{rate} turns/s due"),
        None => plan.patients.to_string(),
    };
    if let Some(network) = &plan.network {
        scene += &format!(", {}-{} ms away", network.start(), network.end());
    }
    if plan.faults > 0.0 {
        scene += &format!(", 4 faults of {} % each", plan.faults);
    }
    match report.with_context(|| format!("{name}, {scene}")) {
        Ok(report) => println!("| {name} | {scene} | {report} |"),
        Err(error) => {
            println!("| {name} | {scene} | failed |");
            faults.push(format!("{error:#}"));
        }
    }
}

impl std::fmt::Display for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let ms = |time: std::time::Duration| time.as_secs_f64() * 1000.0;
        write!(
            f,
            "{:.0} | {:.2} | {:.2} | {:.2} | {:.3} | {:.0} | {:.0} | {} | {}",
            self.turns_per_second,
            ms(self.p50),
            ms(self.p95),
            ms(self.p99),
            self.processor_per_thousand,
            self.peak_memory,
            ms(self.start),
            self.commits_per_turn
                .map_or("-".to_owned(), |commits| format!("{commits:.3}")),
            self.repeated,
        )
    }
}
