//! One run: a bot, its patients for so many seconds, and what came of it.

use std::ops::RangeInclusive;
use std::rc::Rc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use tokio::task::spawn_local;
use tokio::time::{interval, sleep};

use super::child;
use super::database::{self, Engine};
use super::patients::{Bot, Tally};
use super::postgres::Cluster;
use super::world::World;

/// What is to happen.
#[derive(Clone)]
pub struct Plan {
    pub patients: usize,
    pub seconds: u64,
    /// Turns a second that begin whatever became of those before.
    pub rate: Option<u32>,
    /// Milliseconds to Telegram.
    pub network: Option<RangeInclusive<u64>>,
    /// Per cent of each kind of fault.
    pub faults: f64,
}

/// What came of it.
pub struct Report {
    pub turns_per_second: f64,
    pub p50: Duration,
    pub p95: Duration,
    pub p99: Duration,
    pub processor_per_thousand: f64,
    pub peak_memory: f64,
    pub start: Duration,
    pub commits_per_turn: Option<f64>,
    pub repeated: usize,
}

/// How long the first answer may take, and the last ones.
const PATIENCE: Duration = Duration::from_secs(60);
/// Before anything is measured.
const WARM_UP: Duration = Duration::from_secs(1);

/// The echo bot, which must answer everything.
pub async fn echo(plan: &Plan) -> Result<Report> {
    let world = Rc::new(world(Bot::Echo, plan));
    let (api, server) = super::bot_api::serve(Rc::clone(&world)).await?;
    let bot = child::Bot::echo(&api)?;
    let report = measure(plan, &world, &bot, None).await;
    server.abort();
    report
}

/// The desk on a database of its own, which is checked when it has ended.
pub async fn desk(plan: &Plan, engine: Engine, cluster: Option<&Cluster>) -> Result<Report> {
    let folder = tempfile::tempdir()?;
    let url = engine.url(folder.path(), cluster).await;
    let world = Rc::new(world(Bot::Desk, plan));
    let (api, server) = super::bot_api::serve(Rc::clone(&world)).await?;
    let mut bot = child::Bot::desk(folder.path(), &url, &api)?;
    let report = async {
        let pages = bot.pages().await?;
        let report = measure(plan, &world, &bot, Some(&pages)).await?;
        bot.terminate().await?;
        let submitted = std::mem::take(&mut world.people.borrow_mut().tally.submitted);
        database::check(&url, &submitted, world.updates()).await?;
        Ok(report)
    };
    let report: Result<Report> = report.await;
    server.abort();
    report.with_context(|| log_of(folder.path()))
}

fn log_of(folder: &std::path::Path) -> String {
    let log = std::fs::read_to_string(folder.join("log.txt")).unwrap_or_default();
    let lines: Vec<&str> = log.lines().rev().take(5).collect();
    format!("the desk's last words:\n{}", lines.join("\n"))
}

fn world(bot: Bot, plan: &Plan) -> World {
    let mut world = World::new(bot, plan.rate.is_none());
    world.network.clone_from(&plan.network);
    world.faults = plan.faults / 100.0;
    world
}

async fn measure(
    plan: &Plan,
    world: &Rc<World>,
    bot: &child::Bot,
    pages: Option<&str>,
) -> Result<Report> {
    world.begin();
    until(|| world.first.get().is_some()).await;
    let first = world.first.get().context("nothing was ever answered")?;
    let pacing = begin(plan, world);
    sleep(WARM_UP).await;
    world.people.borrow_mut().tally.latencies.clear();
    let began = Instant::now();
    let processor = bot.processor_time()?;
    let commits = commits(pages).await?;
    sleep(Duration::from_secs(plan.seconds)).await;
    let took = began.elapsed().as_secs_f64();
    let processor = bot.processor_time()? - processor;
    let mut latencies = std::mem::take(&mut world.people.borrow_mut().tally.latencies);
    let committed = commits_since(pages, commits).await?;
    let peak_memory = bot.peak_memory()?;
    world.over.set(true);
    pacing.abort();
    until(|| world.people.borrow().unanswered() == 0).await;
    // What nobody waits for, a reply that comes twice say, would come now.
    sleep(Duration::from_millis(300)).await;
    let people = world.people.borrow();
    let Tally {
        repeated,
        out_of_order,
        ..
    } = people.tally;
    ensure!(
        people.unanswered() == 0,
        "{} turns are not answered",
        people.unanswered()
    );
    ensure!(out_of_order == 0, "{out_of_order} replies out of order");
    ensure!(
        repeated == 0 || plan.faults > 0.0,
        "{repeated} replies came twice"
    );
    ensure!(!latencies.is_empty(), "no turn was measured");
    latencies.sort_unstable();
    let turns = latencies.len() as f64;
    let part = |part: f64| latencies[((turns - 1.0) * part) as usize];
    Ok(Report {
        turns_per_second: turns / took,
        p50: part(0.5),
        p95: part(0.95),
        p99: part(0.99),
        processor_per_thousand: processor / turns * 1000.0,
        peak_memory,
        start: first - bot.started,
        commits_per_turn: committed.map(|commits| commits / turns),
        repeated,
    })
}

/// Lets the patients begin; those of an open loop whenever a turn is due.
fn begin(plan: &Plan, world: &Rc<World>) -> tokio::task::JoinHandle<()> {
    let Some(rate) = plan.rate else {
        for _ in 1..plan.patients {
            world.begin();
        }
        return spawn_local(async {});
    };
    let world = Rc::clone(world);
    spawn_local(async move {
        let began = Instant::now();
        let each = Duration::from_secs(1) / rate.max(1);
        let mut due = began;
        let mut tick = interval(Duration::from_millis(1));
        loop {
            tick.tick().await;
            while due <= Instant::now() {
                let idle = world.people.borrow_mut().idle.pop_front();
                let chat = idle.unwrap_or_else(|| world.people.borrow_mut().join());
                world.go_on(chat, due);
                due += each;
            }
        }
    })
}

async fn until(reached: impl Fn() -> bool) {
    let started = Instant::now();
    while !reached() && started.elapsed() < PATIENCE {
        sleep(Duration::from_millis(5)).await;
    }
}

/// The commits so far, as the desk's metrics count them.
async fn commits(pages: Option<&str>) -> Result<Option<f64>> {
    let Some(pages) = pages else { return Ok(None) };
    let answer = reqwest::get(format!("{pages}/metrics")).await?;
    let text = String::from_utf8_lossy(&answer.bytes().await?).into_owned();
    let counted = text
        .lines()
        .find_map(|line| line.strip_prefix("enquiry_desk_commits_total "));
    Ok(counted.and_then(|number| number.trim().parse().ok()))
}

async fn commits_since(pages: Option<&str>, before: Option<f64>) -> Result<Option<f64>> {
    let now = commits(pages).await?;
    Ok(now.zip(before).map(|(now, before)| now - before))
}
