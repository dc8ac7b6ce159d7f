//! The database goes away under load and comes back: PostgreSQL that is killed, PostgreSQL
//! that hangs, a file of SQLite that somebody else keeps locked.

use std::fmt;
use std::time::{Duration, Instant};

use futures::future::join_all;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Executor, SqliteConnection};

use super::ground::Ground;
use super::havoc::{Blows, Load, under};
use super::{figures, seconds};

/// Within this somebody in danger has his answer (C7).
const SOON: Duration = Duration::from_secs(5);
/// Within this everything that waited is answered (R4).
const DRAINED: Duration = Duration::from_secs(60);
/// Chats of people in danger, apart from the others.
const IN_DANGER: i64 = 9_000_000;

/// How the database is away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Away {
    Killed,
    Hanging,
    Locked,
}

/// What was seen of an outage.
struct Seen {
    /// How long each person in danger waited.
    answered: Vec<Duration>,
    degraded: Duration,
    drained: Duration,
}

impl fmt::Display for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let slowest = self.answered.iter().max().copied().unwrap_or_default();
        write!(
            f,
            "{} in danger answered within {:.1} s, /readyz degraded after {:.1} s, drained {:.1} s \
             after the end",
            self.answered.len(),
            slowest.as_secs_f64(),
            self.degraded.as_secs_f64(),
            self.drained.as_secs_f64(),
        )
    }
}

/// R4, C7: the server is killed and comes back.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_killed_costs_nothing_and_danger_is_answered() {
    survive(&Ground::on_server(1).await, Away::Killed).await;
}

/// R4, C7: the server hangs, without an error, and goes on.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_hangs_costs_nothing_and_danger_is_answered() {
    survive(&Ground::on_server(1).await, Away::Hanging).await;
}

/// R4, C7: somebody keeps the file locked.
#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_locked_costs_nothing_and_danger_is_answered() {
    survive(&Ground::in_file().await, Away::Locked).await;
}

async fn survive(ground: &Ground, away: Away) {
    ground.start(0);
    ground.until_ready(0).await;
    let lasts = seconds(8, 60);
    let load = Load {
        lasts: lasts + Duration::from_secs(3),
        patience: lasts + DRAINED,
        has_receptionist: true,
    };
    let mut seen = None;
    let havoc = async |ground: &Ground, _| {
        tokio::time::sleep(Duration::from_secs(1)).await;
        seen = Some(outage(ground, away, lasts).await);
        Blows {
            outages: 1,
            ..Blows::default()
        }
    };
    let (tally, _) = under(ground, load, havoc).await;
    let seen = seen.unwrap();
    figures(&format!("R4 {away:?} for {} s", lasts.as_secs()), &seen);
    figures(&format!("R4 {away:?}"), &tally);
    assert!(
        tally.faults.is_empty(),
        "{:#?}\n{}",
        tally.faults,
        ground.house(0).log()
    );
    for waited in &seen.answered {
        assert!(*waited < SOON, "in danger for {waited:?}");
    }
    assert!(seen.drained < DRAINED, "{seen}");
    let queued = format!(
        "SELECT count(*) FROM conversation c JOIN patient p ON p.id = c.patient_id \
         JOIN red_flag r ON r.conversation_id = c.id \
         WHERE p.chat >= {IN_DANGER} AND c.stage = 'waiting' AND c.priority = 0"
    );
    let people = seen.answered.len() as i64;
    assert_eq!(ground.number(&queued).await, people, "each is queued once");
    for person in 0..people {
        // At once, and by the ordinary way when that worked again.
        let came = ground.fake.sent_to(IN_DANGER + person).len();
        assert!((1..=2).contains(&came), "{came} answers");
    }
}

async fn outage(ground: &Ground, away: Away, lasts: Duration) -> Seen {
    let lock = take_away(ground, away).await;
    let begun = Instant::now();
    let people = usize::try_from(lasts.as_secs() / 2).unwrap();
    let waiting = (0..people).map(async |person| {
        // Spread over the whole outage, so that they meet it in all its phases.
        tokio::time::sleep(lasts.mul_f64(person as f64 / (people + 1) as f64)).await;
        danger(ground, IN_DANGER + person as i64).await
    });
    let degraded = async {
        ground.until_status(0, "/readyz", 503, lasts).await;
        let degraded = begun.elapsed();
        let page = |page: &str| reqwest::get(format!("{}{page}", ground.base(0)));
        let words = page("/readyz").await.unwrap().text().await.unwrap();
        assert!(words.starts_with("degraded: the database"), "{words}");
        let alive = page("/healthz").await.unwrap().status();
        assert_eq!(alive, 200, "nothing to restart");
        degraded
    };
    let (answered, degraded) = futures::join!(join_all(waiting), degraded);
    tokio::time::sleep(lasts.saturating_sub(begun.elapsed())).await;
    let metrics = reqwest::get(format!("{}/metrics", ground.base(0)));
    let metrics = metrics.await.unwrap().text().await.unwrap();
    assert!(metrics.contains("enquiry_desk_storing 0"), "{metrics}");
    assert!(metrics.contains("enquiry_desk_alarms_total"), "{metrics}");
    bring_back(ground, lock).await;
    let ended = Instant::now();
    ground.until_status(0, "/readyz", 200, DRAINED).await;
    while ground.fake.pending() > 0 {
        assert!(ended.elapsed() < DRAINED, "{}", ground.house(0).log());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Seen {
        answered,
        degraded,
        drained: ended.elapsed(),
    }
}

/// Somebody writes words of danger; how long it takes until he knows whom to call.
async fn danger(ground: &Ground, chat: i64) -> Duration {
    ground.fake.say(chat, "my throat is swelling up");
    let said = Instant::now();
    while ground.fake.nth_to(chat, 0).is_none() && said.elapsed() < 2 * SOON {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let told = ground.fake.nth_to(chat, 0);
    assert!(told.is_none_or(|told| told.text.contains("999")));
    said.elapsed()
}

async fn take_away(ground: &Ground, away: Away) -> (Away, Option<SqliteConnection>) {
    let lock = match (away, &ground.server) {
        (Away::Killed, Some((cluster, _))) => {
            cluster.kill();
            None
        }
        (Away::Hanging, Some((cluster, _))) => {
            cluster.freeze();
            None
        }
        _ => {
            let file = SqliteConnectOptions::new()
                .filename(ground.house(0).path("desk.sqlite3"))
                .busy_timeout(Duration::from_secs(10));
            let mut lock = file.connect().await.unwrap();
            lock.execute("BEGIN IMMEDIATE").await.unwrap();
            Some(lock)
        }
    };
    (away, lock)
}

async fn bring_back(ground: &Ground, (away, lock): (Away, Option<SqliteConnection>)) {
    if let Some(mut lock) = lock {
        lock.execute("ROLLBACK").await.unwrap();
    }
    match (away, &ground.server) {
        (Away::Killed, Some((cluster, _))) => cluster.go_on(),
        (Away::Hanging, Some((cluster, _))) => cluster.thaw(),
        _ => {}
    }
}
