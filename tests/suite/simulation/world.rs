//! A world of a few patients, a receptionist, Telegram and a program that dies, in which
//! chance decides what happens next.
//!
//! ```text
//! step: a patient acts | Telegram hands over | delivery sends | time passes | reception acts
//! ```
//!
//! The program is the real one from intake to delivery, on a file of SQLite, with the
//! assistant and the content that are shipped; its clock is turned by hand.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use enquiry_desk::assistant::event::Event;
use enquiry_desk::assistant::reception::Outcome;
use enquiry_desk::flow::channel::{Channel, Update};
use enquiry_desk::flow::checkpoint::{Checkpoint, Point};
use enquiry_desk::flow::reception::{Claimed, Held, Reception, Rules, Words};
use enquiry_desk::store::desk_queue::{self, Filter, Whose};
use enquiry_desk::store::staff::{self, Added, Member, Role};
use tokio::runtime::{Builder, Runtime};

use super::telegram::{Mood, Telegram};
use super::watch::{Watch, watch};
use super::words;
use crate::chaos::Dice;
use crate::chaos::tally::{Row, Tally};
use crate::rehearsal::{Process, Stage, event};
use crate::repository;

const PATIENTS: i64 = 3;
const STEPS: usize = 300;

/// How it ends.
pub struct End {
    pub faults: Vec<String>,
    /// What happened, without what differs between runs: ids.
    pub trace: Vec<String>,
    pub updates: i64,
    pub replies: usize,
    pub repeated: usize,
    pub deaths: usize,
    pub enquiries: i64,
}

/// One world with its seed.
struct World {
    dice: Dice,
    stage: Stage,
    telegram: Arc<Telegram>,
    /// What Telegram keeps until it is confirmed.
    inbox: VecDeque<Update>,
    /// What was confirmed lately and may come once more all the same.
    past: Vec<Update>,
    updates: i64,
    /// How many messages each patient had when acting last.
    heard: [usize; PATIENTS as usize],
    life: Option<Life>,
    may_die: bool,
    deaths: usize,
    rita: Option<Member>,
    held: Option<Held>,
    trace: Vec<String>,
}

/// One life of the program.
struct Life {
    runtime: Runtime,
    process: Process,
    reception: Reception,
}

/// How the program dies in a simulation.
struct Death(Point);

/// Lets it die after so many points.
struct Doom(AtomicI64);

impl Checkpoint for Doom {
    fn reached(&self, point: Point) {
        if self.0.fetch_sub(1, Ordering::SeqCst) == 1 {
            // Without the words that a panic would print.
            resume_unwind(Box::new(Death(point)));
        }
    }
}

pub fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// Lets a world with this seed run to its end.
pub fn run(seed: u64, mood: Mood) -> End {
    let stage = Stage::in_file();
    let telegram = Arc::new(Telegram::new(seed, stage.clock.clone(), mood));
    let mut world = World {
        dice: Dice::new(seed),
        stage,
        telegram,
        inbox: VecDeque::new(),
        past: Vec::new(),
        updates: 0,
        heard: [0; PATIENTS as usize],
        life: None,
        may_die: true,
        deaths: 0,
        rita: None,
        held: None,
        trace: Vec::new(),
    };
    world.live(async |_, _| ());
    let mut watch = watch(world.stage.file());
    let mut faults = Vec::new();
    for step in 0..STEPS {
        world.step();
        let wrong = watch.look();
        faults.extend(wrong.iter().map(|what| format!("step {step}: {what}")));
        if !faults.is_empty() {
            break;
        }
    }
    world.calm_down(mood);
    faults.extend(watch.look());
    world.end(watch, faults)
}

impl World {
    fn step(&mut self) {
        match self.dice.below(100) {
            0..45 => self.a_patient_acts(),
            45..70 => self.hand_over(),
            70..88 => {
                self.live(async |process, _| process.delivery.deliver_due().await.unwrap());
            }
            88..94 => {
                let passes = self.dice.millis(0, 20_000);
                self.stage.hand.advance(passes);
            }
            _ => self.reception_acts(),
        }
    }

    /// Runs `work` in the life of the program that goes on, or in a new one; `None` when it
    /// dies at it.
    fn live<T>(&mut self, work: impl AsyncFnOnce(&mut Process, &Reception) -> T) -> Option<T> {
        let mut life = self.life.take().unwrap_or_else(|| self.begin());
        let working = || {
            let work = work(&mut life.process, &life.reception);
            life.runtime.block_on(work)
        };
        match catch_unwind(AssertUnwindSafe(working)) {
            Ok(done) => {
                self.life = Some(life);
                Some(done)
            }
            Err(cause) => {
                let Death(point) = *cause
                    .downcast()
                    .unwrap_or_else(|cause| resume_unwind(cause));
                self.trace.push(format!("died at {point:?}"));
                self.deaths += 1;
                self.telegram.forgive();
                let Life {
                    runtime,
                    process,
                    reception,
                } = life;
                let guard = runtime.enter();
                drop((process, reception));
                drop(guard);
                runtime.shutdown_timeout(Duration::from_secs(5));
                None
            }
        }
    }

    fn begin(&mut self) -> Life {
        let runtime = runtime();
        let channel = Arc::clone(&self.telegram) as Arc<dyn Channel>;
        let starting = self.stage.start_over(channel, repository::assistant());
        let mut process = runtime.block_on(starting);
        if self.may_die {
            let points = 5 + self.dice.below(120) as i64;
            let doom: Arc<dyn Checkpoint> = Arc::new(Doom(AtomicI64::new(points)));
            process.intake = process.intake.with_checkpoint(Arc::clone(&doom));
            process.delivery = process.delivery.with_checkpoint(doom);
        }
        let reception = Reception::new(
            process.store.clone(),
            repository::assistant(),
            self.stage.clock.clone(),
            process.outlet.clone(),
            process.news.clone(),
            Rules::default(),
        );
        if self.rita.is_none() {
            self.rita = Some(runtime.block_on(hire(&process, &self.stage)));
        }
        Life {
            runtime,
            process,
            reception,
        }
    }

    fn a_patient_acts(&mut self) {
        let patient = self.dice.below(PATIENTS as usize);
        let chat = patient as i64 + 1;
        let heard = self.telegram.arrived(chat).len();
        if heard == self.heard[patient] && heard > 0 && self.dice.chance(85) {
            // Most people wait for an answer.
            self.hand_over();
            self.live(async |process, _| process.delivery.deliver_due().await.unwrap());
            return;
        }
        self.heard[patient] = heard;
        let acts = words::acts(&mut self.dice, &self.telegram, chat);
        for act in acts {
            self.updates += 1;
            self.trace.push(format!("{chat}: {}", words::shown(&act)));
            self.inbox
                .push_back(event(self.updates, chat, numbered(act, self.updates)));
        }
    }

    /// Telegram gives what is not confirmed, now and then with something from before.
    fn hand_over(&mut self) {
        let count = (1 + self.dice.below(6)).min(self.inbox.len());
        let mut batch: Vec<Update> = self.inbox.iter().take(count).cloned().collect();
        if self.dice.chance(15) && !self.past.is_empty() {
            let again = self.dice.pick(&self.past).clone();
            let place = self.dice.below(batch.len() + 1);
            batch.insert(place, again);
        }
        let applied = self.live(async |process, _| process.intake.apply(&batch).await.unwrap());
        if let Some(applied) = applied {
            self.trace.push(format!("{applied:?}"));
        }
        let is_heard = self.dice.chance(90);
        if applied.is_some() && is_heard {
            self.past = self.inbox.drain(..count).collect();
        }
    }

    fn reception_acts(&mut self) {
        let (rita, held) = (self.rita.clone().unwrap(), self.held.take());
        let what = self.dice.below(4);
        let now_held = self.live(async |process, reception| {
            let Some(held) = held else {
                return claim_first(process, reception, &rita).await;
            };
            match what {
                0 => {
                    let closed = reception.close(&rita, held, Outcome::Answered).await;
                    closed.unwrap();
                    None
                }
                1 => {
                    reception.lapse_leases().await.unwrap();
                    None
                }
                _ => {
                    let words = Words::Text("We shall call you.".to_owned());
                    reception.reply(&rita, held, words, None).await.unwrap();
                    Some(held)
                }
            }
        });
        self.held = now_held.flatten();
        self.trace
            .push(format!("reception {what}, holds {}", self.held.is_some()));
    }

    /// Nothing goes wrong any more, and everything that waits is done.
    fn calm_down(&mut self, mood: Mood) {
        if mood == Mood::Erring {
            self.telegram.set_mood(Mood::Calm);
        }
        self.may_die = false;
        self.life = None;
        self.telegram.forgive();
        for _ in 0..12 {
            let batch: Vec<Update> = self.inbox.drain(..).collect();
            self.live(async |process, _| {
                process.intake.apply(&batch).await.unwrap();
                process.delivery.deliver_due().await.unwrap()
            });
            self.stage.hand.advance(Duration::from_secs(61));
        }
    }

    fn end(self, mut watch: Watch, faults: Vec<String>) -> End {
        let mut end = End {
            faults,
            trace: self.trace,
            updates: self.updates,
            replies: 0,
            repeated: 0,
            deaths: self.deaths,
            enquiries: watch.enquiries(),
        };
        let applied = watch.applied();
        if applied != self.updates {
            end.faults
                .push(format!("{applied} of {} updates are applied", self.updates));
        }
        let rows = watch.outbox();
        let mut tally = Tally::default();
        for chat in 1..=PATIENTS {
            let own: Vec<&Row> = rows.iter().filter(|row| row.chat == chat).collect();
            let arrived = self.telegram.arrived(chat);
            tally.match_up(chat, &own, &arrived);
            let texts = arrived
                .iter()
                .map(|sent| format!("to {chat}: {}", sent.text));
            end.trace.extend(texts);
        }
        if tally.repeated as i64 > tally.counted {
            end.faults.push(format!(
                "{} repeats, {} counted",
                tally.repeated, tally.counted
            ));
        }
        if self.telegram.impatient() > 0 {
            end.faults
                .push("something was sent before its time".to_owned());
        }
        end.faults.extend(tally.faults);
        (end.replies, end.repeated) = (tally.replies, tally.repeated);
        end
    }
}

/// The same event as the message with this number.
fn numbered(event: Event, number: i64) -> Event {
    match event {
        Event::Text { text, .. } => Event::Text {
            text,
            message: Some(number),
        },
        other => other,
    }
}

async fn hire(process: &Process, stage: &Stage) -> Member {
    let mut tx = process.store.begin().await.unwrap();
    let (id, now) = (stage.clock.fresh_id(), stage.clock.now());
    let added = staff::add(&mut tx, id, "Rita", Role::Receptionist, None, now).await;
    let Added::Yes(member) = added.unwrap() else {
        panic!("Rita cannot be added");
    };
    tx.commit().await.unwrap();
    member
}

async fn claim_first(process: &Process, reception: &Reception, who: &Member) -> Option<Held> {
    let mut tx = process.store.read().await.unwrap();
    let filter = Filter {
        whose: Whose::Waiting,
        language: None,
    };
    let lines = desk_queue::lines(&mut tx, &filter, 1).await.unwrap();
    drop(tx);
    let first = lines.first()?.conversation;
    match reception.claim(who, first).await.unwrap() {
        Claimed::Yes(held) | Claimed::Already(held) => Some(held),
        _ => None,
    }
}
