//! What is new, for open pages: server-sent events that htmx listens for.
//!
//! | event | says |
//! |---|---|
//! | `queue` | the queue has changed |
//! | `c-E-7K3MQ` | this conversation has changed |
//! | `counts` | how many wait, as HTML; also for a locked screen |
//! | `announce`, `alarm` | a sentence to read out, politely or at once |
//! | `door` | where to go: the session ended or the screen locked |
//!
//! Promises: many changes at once are told once; the stream ends with the session (S7).
//! Refuses: patients' data on a locked screen.

use std::collections::{BTreeSet, VecDeque};
use std::convert::Infallible;
use std::time::Duration;

use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures::stream;
use uuid::Uuid;

use super::Desk;
use super::guard::IDLE;
use super::refusal::Refusal;
use super::visitor::Person;
use crate::assistant::reference::Reference;
use crate::flow::news::{Heard, Item, Listener};
use crate::store::conversation;
use crate::store::desk_queue::Counts;
use crate::store::erasure;
use crate::store::session;

/// Changes within this time are told together.
const TOGETHER: Duration = Duration::from_millis(150);
/// How often the session is looked at when nothing happens.
const LOOK: Duration = Duration::from_secs(3);
const KEEP_ALIVE: Duration = Duration::from_secs(15);
/// How long a browser waits before it asks for a stream again.
const RETRY: Duration = Duration::from_secs(2);

/// `GET /desk/events`
pub(super) async fn stream(State(desk): State<Desk>, person: Person) -> Response {
    let feed = Feed {
        listener: desk.0.news.listen(),
        ready: VecDeque::from([Event::default().retry(RETRY)]),
        told: None,
        desk,
        person,
        over: false,
    };
    let events = stream::unfold(feed, |mut feed| async move {
        let event = feed.next().await?;
        Some((Ok::<_, Infallible>(event), feed))
    });
    Sse::new(events)
        .keep_alive(KeepAlive::new().interval(KEEP_ALIVE))
        .into_response()
}

/// An open page.
struct Feed {
    desk: Desk,
    person: Person,
    listener: Listener,
    ready: VecDeque<Event>,
    told: Option<Counts>,
    over: bool,
}

/// What happened since the last events.
#[derive(Default)]
struct Burst {
    items: Vec<Item>,
    reload: bool,
}

impl Feed {
    /// The next event; `None` when the stream ends. A database that is away ends it too:
    /// the browser asks again.
    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Some(event);
            }
            if self.over {
                return None;
            }
            let stop = self.desk.0.stop.clone();
            let burst = stop.run_until_cancelled(self.burst()).await??;
            if let Some(place) = self.turned_out().await.ok()? {
                self.over = true;
                self.ready.push_back(named("door").data(place));
                continue;
            }
            self.tell(&burst)
                .await
                .inspect_err(|why| tracing::warn!(?why, "news for a desk could not be read"))
                .ok()?;
        }
    }

    /// What happens next, and what comes right behind it; nothing after a while.
    async fn burst(&mut self) -> Option<Burst> {
        let mut burst = Burst::default();
        let Ok(first) = tokio::time::timeout(LOOK, self.listener.next()).await else {
            return Some(burst);
        };
        burst.add(first?);
        let more = async {
            while let Some(heard) = self.listener.next().await {
                burst.add(heard);
            }
        };
        // The time is over: what was heard counts.
        let _ = tokio::time::timeout(TOGETHER, more).await;
        Some(burst)
    }

    /// Where to go where this session may not see the page any more.
    async fn turned_out(&mut self) -> Result<Option<&'static str>, Refusal> {
        let parts = &self.desk.0;
        let now = parts.clock.now();
        let mut tx = parts.store.read().await?;
        let stands = session::standing(&mut tx, self.person.session, now).await?;
        tx.roll_back().await?;
        let Some(stands) = stands else {
            return Ok(Some("/desk/sign-in"));
        };
        let idle = now.duration_since(stands.seen_at).unsigned_abs() >= IDLE;
        let locks = stands.locked || idle;
        let place = match (self.person.locked, locks) {
            (false, true) => Some("/desk/locked"),
            (true, false) => Some("/desk/queue"),
            _ => None,
        };
        Ok(place)
    }

    async fn tell(&mut self, burst: &Burst) -> Result<(), Refusal> {
        let counts = self.desk.numbers(&self.person).await?;
        if self.told != Some(counts) {
            self.tell_counts(counts).await?;
        }
        if self.person.locked {
            return Ok(());
        }
        if burst.reload || !burst.items.is_empty() {
            self.ready.push_back(named("queue").data("."));
        }
        let changed: BTreeSet<Uuid> = burst.items.iter().map(|item| item.conversation).collect();
        let urgent: BTreeSet<Uuid> = burst
            .items
            .iter()
            .filter(|item| item.urgent)
            .map(|item| item.conversation)
            .collect();
        let mut tx = self.desk.0.store.read().await?;
        for id in changed {
            let known = conversation::reference_of(&mut tx, id).await?;
            let Some(reference) = known else {
                let gone = erasure::reference_of(&mut tx, id).await?;
                self.tell_erased(gone, urgent.contains(&id));
                continue;
            };
            let name = format!("c-{reference}");
            self.ready.push_back(Event::default().event(name).data("."));
            if urgent.contains(&id) {
                self.alarm(&reference);
            }
        }
        tx.roll_back().await?;
        Ok(())
    }

    async fn tell_counts(&mut self, counts: Counts) -> Result<(), Refusal> {
        let s = self.desk.speech(&self.person.language);
        let html = self.desk.counts(&self.person, &s).await?;
        self.ready.push_back(named("counts").data(html.trim()));
        let more = self.told.is_some_and(|told| counts.waiting > told.waiting);
        if more {
            let words = s.n("desk-announce-waiting", "count", counts.waiting.into());
            self.ready.push_back(named("announce").data(words));
        }
        self.told = Some(counts);
        Ok(())
    }

    /// A page that shows a patient who is gone fetches its head, which leads away.
    fn tell_erased(&mut self, gone: Option<Reference>, urgent: bool) {
        let Some(reference) = gone else { return };
        let name = format!("c-{reference}");
        self.ready.push_back(Event::default().event(name).data("."));
        if urgent {
            let s = self.desk.speech(&self.person.language);
            let html = format!("<p>{}</p>", s.t("desk-alarm-erased"));
            self.ready.push_back(named("alarm").data(html));
        }
    }

    fn alarm(&mut self, reference: &Reference) {
        let s = self.desk.speech(&self.person.language);
        let reference = reference.to_string();
        let words = s.t1("desk-announce-urgent", "reference", &reference);
        let look = s.t("desk-look");
        // The sentence is the clinic's and the reference ours: nothing here needs escaping.
        let html = format!("<p>{words} <a href=\"/desk/conversations/{reference}\">{look}</a></p>");
        self.ready.push_back(named("alarm").data(html));
    }
}

impl Burst {
    fn add(&mut self, heard: Heard) {
        match heard {
            Heard::Item(item) => self.items.push(item),
            Heard::Reload => self.reload = true,
        }
    }
}

fn named(name: &str) -> Event {
    Event::default().event(name)
}
