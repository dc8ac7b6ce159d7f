//! A clinic under load while something goes wrong: patients one after the other in several
//! chats at once, a receptionist, and whatever happens to the program.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use futures::future::join_all;

use super::dice::Dice;
use super::ground::Ground;
use super::patient::{Held, PERSON, TALKS, hold};
use super::receptionist::{self, Receptionist};
use super::tally::{self, Tally};

/// How many patients talk at a time.
const AT_ONCE: i64 = 12;

/// How the load is.
#[derive(Clone, Copy, Debug)]
pub struct Load {
    /// New conversations begin for so long.
    pub lasts: Duration,
    /// How long a patient waits for an answer before it counts as never given.
    pub patience: Duration,
    pub has_receptionist: bool,
}

/// What went wrong how often.
#[derive(Clone, Copy, Debug, Default)]
pub struct Blows {
    pub kills: usize,
    pub outages: usize,
    pub cuts: usize,
}

/// Runs load and havoc side by side until every conversation has ended, and counts.
pub async fn under<F>(ground: &Ground, load: Load, havoc: F) -> (Tally, Blows)
where
    F: AsyncFnOnce(&Ground, Instant) -> Blows,
{
    let until = Instant::now() + load.lasts;
    let (to_answer, answered) = (Mutex::new(Vec::new()), Mutex::new(Vec::new()));
    let receptionist = match load.has_receptionist {
        true => Some(Receptionist::arrive(ground).await),
        false => None,
    };
    let open = Mutex::new(AT_ONCE);
    let chats = join_all((1..=AT_ONCE).map(async |slot| {
        let held = talk(ground, slot, until, load.patience, &to_answer).await;
        *open.lock().unwrap() -= 1;
        held
    }));
    let desk = async {
        let Some(receptionist) = &receptionist else {
            return;
        };
        loop {
            let next = to_answer.lock().unwrap().pop();
            match next {
                Some(held) => {
                    let held = answer(receptionist, held, load.patience).await;
                    answered.lock().unwrap().push(held);
                }
                None if *open.lock().unwrap() == 0 => return,
                None => tokio::time::sleep(Duration::from_millis(20)).await,
            }
        }
    };
    let (chats, (), blows) = futures::join!(chats, desk, havoc(ground, until));
    ground.keep_up();
    let settled = ground.settles(load.patience).await;
    let mut all: Vec<Held> = chats.into_iter().flatten().collect();
    all.extend(to_answer.into_inner().unwrap());
    all.extend(answered.into_inner().unwrap());
    let mut tally = tally::count(ground, &all).await;
    if !settled {
        tally.fault(0, "something is never sent or never confirmed".to_owned());
    }
    (tally, blows)
}

/// One patient after the other; who asked for a person is left to the receptionist.
async fn talk(
    ground: &Ground,
    slot: i64,
    until: Instant,
    patience: Duration,
    to_answer: &Mutex<Vec<Held>>,
) -> Vec<Held> {
    let mut held = Vec::new();
    for turn in 0_i64.. {
        if Instant::now() >= until {
            break;
        }
        let chat = slot * 100_000 + turn;
        let talk = TALKS[((slot + turn) % 3) as usize];
        let one = hold(&ground.fake, chat, talk, patience).await;
        let asked = std::ptr::eq(one.talk.steps, PERSON.steps) && one.reference.is_some();
        if asked && one.stuck.is_none() {
            to_answer.lock().unwrap().push(one);
        } else {
            held.push(one);
        }
    }
    held
}

async fn answer(receptionist: &Receptionist<'_>, mut held: Held, patience: Duration) -> Held {
    let reference = held.reference.clone().unwrap();
    held.answer = Some(receptionist::words(&reference));
    if !receptionist.answer(&reference, patience).await {
        held.stuck = Some("the receptionist's reply is stored");
    }
    held
}

/// Kills a process at a random moment and starts it again at once, over and over.
pub async fn kills(ground: &Ground, until: Instant, dice: &mut Dice, longest: u64) -> Blows {
    let mut blows = Blows::default();
    while Instant::now() < until {
        tokio::time::sleep(dice.millis(20, longest)).await;
        let which = dice.below(ground.size());
        ground.kill(which);
        ground.start(which);
        blows.kills += 1;
    }
    blows
}

/// Kills the program, its database and its network in turn, by chance.
pub async fn anything(ground: &Ground, until: Instant, dice: &mut Dice) -> Blows {
    let mut blows = Blows::default();
    while Instant::now() < until {
        tokio::time::sleep(dice.millis(300, 1500)).await;
        ground.keep_up();
        match dice.below(3) {
            0 => {
                ground.kill(0);
                ground.start(0);
                blows.kills += 1;
            }
            1 if ground.server.is_some() => {
                let (cluster, _) = ground.server.as_ref().unwrap();
                cluster.kill();
                tokio::time::sleep(dice.millis(0, 1000)).await;
                cluster.go_on();
                blows.outages += 1;
            }
            _ => {
                ground.fake.set_offline(true);
                tokio::time::sleep(dice.millis(50, 1500)).await;
                ground.fake.set_offline(false);
                blows.cuts += 1;
            }
        }
    }
    blows
}
