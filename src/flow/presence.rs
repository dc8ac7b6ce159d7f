//! One of several: whether this process leads, and how many share the work.
//!
//! ```text
//! every second: store::process::beat -> Standing { leads, alive } -> poller, sweep, pace
//! ```
//!
//! Promises: what only one may do runs in one process, and in another one within ten
//! seconds of the first one's death; while the database is away everybody keeps what he
//! was told last, so that the one who polls goes on answering people in danger (C7).

use std::time::Duration;

use anyhow::Result;
use tokio::sync::watch;
use tokio::time::{MissedTickBehavior, interval};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::news::News;
use crate::store::process::{self, Beat};
use crate::store::{Store, StoreError};

const EVERY: Duration = Duration::from_secs(1);

/// What a process was told last. Clones are told the same.
#[derive(Clone)]
pub struct Presence(watch::Receiver<Beat>);

impl Presence {
    /// That of a process which is alone with its database: it leads for good.
    pub fn alone() -> Self {
        let alone = Beat {
            alive: 1,
            leads: true,
        };
        Self(watch::channel(alone).1)
    }

    /// How many processes share the work.
    pub fn alive(&self) -> u32 {
        self.0.borrow().alive
    }

    /// Whether this process leads.
    pub fn leads(&self) -> bool {
        self.0.borrow().leads
    }

    /// Runs `work` whenever this process leads, until `stop`. The token that `work` is given
    /// is cancelled when another process has taken the lead.
    pub async fn while_leading<W, F>(mut self, stop: CancellationToken, work: W) -> Result<()>
    where
        W: Fn(CancellationToken) -> F,
        F: Future<Output = Result<()>>,
    {
        while stop
            .run_until_cancelled(self.wait_for(true))
            .await
            .is_some()
        {
            let turn = stop.child_token();
            let work = work(turn.clone());
            tokio::pin!(work);
            tokio::select! {
                ended = &mut work => ended?,
                () = self.wait_for(false) => {
                    turn.cancel();
                    work.await?;
                }
            }
        }
        Ok(())
    }

    async fn wait_for(&mut self, leads: bool) {
        if self.0.wait_for(|beat| beat.leads == leads).await.is_err() {
            // Nobody will tell any more: it stays as it is.
            std::future::pending::<()>().await;
        }
    }
}

/// Tells the database every second that the process `me` is alive, until `stop`; then takes
/// leave.
pub fn take_part(
    store: Store,
    me: Uuid,
    news: News,
    stop: CancellationToken,
) -> (Presence, impl Future<Output = Result<()>>) {
    let (told, presence) = watch::channel(Beat {
        alive: 1,
        leads: false,
    });
    let beating = async move {
        let mut rounds = interval(EVERY);
        rounds.set_missed_tick_behavior(MissedTickBehavior::Delay);
        while stop.run_until_cancelled(rounds.tick()).await.is_some() {
            match beat(&store, me).await {
                Ok(now) => note(&told, now, &news),
                Err(error) => tracing::debug!(%error, "no sign of life could be given"),
            }
        }
        if let Err(error) = leave(&store, me).await {
            tracing::debug!(%error, "leave could not be taken; the others will notice");
        }
        Ok(())
    };
    (Presence(presence), beating)
}

fn note(told: &watch::Sender<Beat>, now: Beat, news: &News) {
    let before = *told.borrow();
    if before.leads != now.leads {
        tracing::info!(leads = now.leads, alive = now.alive, "the lead has changed");
    }
    if before.alive > now.alive {
        // Who has died may have committed what it told nobody.
        news.reload();
    }
    metrics::gauge!("enquiry_desk_processes").set(f64::from(now.alive));
    metrics::gauge!("enquiry_desk_leads").set(if now.leads { 1.0 } else { 0.0 });
    if before != now {
        told.send_replace(now);
    }
}

async fn beat(store: &Store, me: Uuid) -> Result<Beat, StoreError> {
    store
        .writing(async {
            let mut tx = store.begin().await?;
            let beat = process::beat(&mut tx, me).await?;
            tx.commit().await?;
            Ok(beat)
        })
        .await
}

async fn leave(store: &Store, me: Uuid) -> Result<(), StoreError> {
    let mut tx = store.begin().await?;
    process::leave(&mut tx, me).await?;
    tx.commit().await
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    #[tokio::test]
    async fn work_begins_with_the_lead_and_ends_with_it() {
        let follow = Beat {
            alive: 2,
            leads: false,
        };
        let (told, presence) = watch::channel(follow);
        let (begun, ended) = (AtomicU32::new(0), AtomicU32::new(0));
        let stop = CancellationToken::new();
        let work = |turn: CancellationToken| {
            let (begun, ended) = (&begun, &ended);
            async move {
                begun.fetch_add(1, Ordering::Relaxed);
                turn.cancelled().await;
                ended.fetch_add(1, Ordering::Relaxed);
                Ok(())
            }
        };
        let script = async {
            for (leads, expected) in [(true, (1, 0)), (false, (1, 1)), (true, (2, 1))] {
                told.send_replace(Beat { leads, ..follow });
                tokio::time::sleep(Duration::from_millis(20)).await;
                let counts = (begun.load(Ordering::Relaxed), ended.load(Ordering::Relaxed));
                assert_eq!(counts, expected);
            }
            stop.cancel();
        };
        let running = Presence(presence).while_leading(stop.clone(), work);
        let (done, ()) = tokio::join!(running, script);
        done.unwrap();
        assert_eq!(ended.load(Ordering::Relaxed), 2);
    }
}
