//! The running program: store, intake, delivery, channels and pages put together.
//!
//! ```text
//! Service::start(settings) -> address ... Service::stop() or the token's cancellation
//! stop: channels finish their batch -> delivery drains for 10 s -> pages end -> store
//! ```
//!
//! Promises: what `serve` runs is what the tests run. Refuses: reading arguments or the
//! environment.

mod take_in;
mod telegram_line;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::Router;
use metrics_exporter_prometheus::PrometheusHandle;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use self::take_in::TakeIn;
use self::telegram_line::telegram_line;
use crate::assistant::Assistant;
use crate::clock::Clock;
use crate::desk::{self, Desk};
use crate::flow::alarm::Alarm;
use crate::flow::channel::Channel;
use crate::flow::delivery::{Delivery, Pace};
use crate::flow::intake::Intake;
use crate::flow::news::News;
use crate::flow::parcel::outlet;
use crate::flow::presence::{Presence, take_part};
use crate::flow::reception::{Reception, Rules};
use crate::flow::relay::{Relay, teller};
use crate::flow::staff_group::StaffGroup;
use crate::health;
use crate::settings::Settings;
use crate::store::{Location, Store, StoreError, invitation, staff};
use crate::sweep::{self, Retention};
use crate::telegram::setup::sign_in;
use crate::telegram::{TelegramChannel, TelegramGroup, Webhook};
use crate::web::headers;
use crate::webchat::{Webchat, WebchatChannel};

/// How long replies may still go out after a stop.
const DRAIN: Duration = Duration::from_secs(10);

/// Everything that runs.
pub struct Service {
    /// Where the pages are served.
    pub address: SocketAddr,
    /// Where the chat page is served, when it is: there too, or on a listener of its own.
    pub webchat: Option<SocketAddr>,
    /// Where Telegram's requests are received, when it brings updates.
    pub webhook: Option<SocketAddr>,
    /// The bot, when there is a token.
    pub bot: Option<String>,
    /// Where the first manager makes an account, as a path with its one-time secret; while
    /// there is nobody at the desk.
    pub first_manager_link: Option<String>,
    stop: CancellationToken,
    /// What takes messages in and serves pages.
    tasks: JoinSet<Result<()>>,
    delivery: tokio::task::JoinHandle<()>,
    delivery_stop: CancellationToken,
    /// Signs of life to the other processes, until delivery is done: they would take its
    /// rows for a dead one's.
    life: Life,
    store: Store,
}

impl Service {
    /// Opens the store and starts everything that the settings ask for.
    pub async fn start(
        settings: &Settings,
        assistant: Arc<Assistant>,
        clock: Clock,
        metrics: Option<PrometheusHandle>,
        stop: CancellationToken,
    ) -> Result<Self> {
        let store = Store::open(
            Location::parse(&settings.store.url, &settings.folder)?,
            &settings.path(&settings.store.key_file),
        )
        .await?;
        let first_manager_link = first_manager_link(&store, &clock).await?;
        let mut tasks = JoinSet::new();
        let (outlet, inlet) = outlet(&clock);
        let Company {
            presence,
            news,
            pages: chat_page,
            life,
        } = keep_company(&store, outlet.owner(), &mut tasks, &stop);
        let reception = Arc::new(Reception::new(
            store.clone(),
            Arc::clone(&assistant),
            clock.clone(),
            outlet.clone(),
            news.clone(),
            rules(settings),
        ));
        let intake = Intake::new(
            store.clone(),
            Arc::clone(&assistant) as _,
            clock.clone(),
            outlet,
        );
        let intake = Arc::new(intake.with_desk(news.clone(), rules(settings)));
        let mut channels: Vec<(Arc<dyn Channel>, Pace)> = Vec::new();
        let mut pages = health::router(store.clone(), metrics);

        let (mut bot, mut webchat, mut webhook_at) = (None, None, None);
        if let Some(line) = telegram_line(settings)? {
            channels.push((
                Arc::new(TelegramChannel::new(line.api.clone())),
                pace(settings),
            ));
            let signed_in = sign_in(&line.api, line.webhook.is_none(), &stop).await?;
            bot = Some(signed_in.username.clone());
            let group = settings.telegram.staff_chat.map(|chat| {
                Arc::new(StaffGroup {
                    chat,
                    group: Arc::new(TelegramGroup::new(line.api.clone(), chat)),
                    store: store.clone(),
                    assistant: Arc::clone(&assistant),
                    reception: Arc::clone(&reception),
                    news: news.clone(),
                    desk_url: settings.desk.url.clone(),
                })
            });
            if let Some(group) = &group {
                let group = Arc::clone(group);
                let cards = move |turn| Arc::clone(&group).run(turn);
                tasks.spawn(presence.clone().while_leading(stop.clone(), cards));
            }
            let channel = TelegramChannel::new(line.api.clone());
            let alarm = Alarm::new(
                Arc::clone(&assistant) as _,
                Arc::new(channel),
                clock.clone(),
            );
            let intake = Arc::new(TakeIn::new(Arc::clone(&intake), group, alarm));
            line.publish(&mut tasks, &assistant, &presence, &stop);
            match line.webhook.clone() {
                None => line.poll(&mut tasks, signed_in.id, intake, &presence, &stop),
                Some((url, place)) => {
                    let secret = store.webhook_secret(signed_in.id);
                    let webhook = Webhook { url, secret };
                    let (listener, address) = listen("telegram.webhook_listen", place).await?;
                    webhook_at = Some(address);
                    line.be_brought(
                        &mut tasks,
                        webhook,
                        listener,
                        signed_in.id,
                        intake,
                        &presence,
                        &stop,
                    );
                }
            }
        }
        if settings.webchat_enabled() {
            let channel = chat_page;
            let page = Webchat::new(
                Arc::clone(&assistant),
                store.clone(),
                Arc::clone(&intake),
                channel.clone(),
                clock.clone(),
                stop.clone(),
            );
            match settings.webchat_listen() {
                Some(place) => {
                    let (listener, address) = listen("webchat.listen", place).await?;
                    webchat = Some(address);
                    let page = headers::secured(page.router());
                    tasks.spawn(serve_pages(listener, page, stop.clone()));
                }
                None => pages = pages.merge(page.router()),
            }
            channels.push((Arc::new(channel), Pace::default()));
        }
        let desk = Desk::new(desk::Parts {
            assistant: Arc::clone(&assistant),
            store: store.clone(),
            reception: Arc::clone(&reception),
            news: news.clone(),
            channels: channels
                .iter()
                .map(|(channel, _)| Arc::clone(channel))
                .collect(),
            clock: clock.clone(),
            has_group: settings.token.is_some() && settings.telegram.staff_chat.is_some(),
            stop: stop.clone(),
        });
        pages = pages.merge(desk.router());
        let (swept, turned, kept) = (store.clone(), clock.clone(), retention(settings));
        let sweeping = move |turn| sweep::run(swept.clone(), turned.clone(), kept, turn);
        tasks.spawn(presence.clone().while_leading(stop.clone(), sweeping));
        let looking = move |turn| sweep::look_after(Arc::clone(&reception), turn);
        tasks.spawn(presence.clone().while_leading(stop.clone(), looking));

        let (listener, address) = listen("http.listen", settings.http.listen).await?;
        tasks.spawn(serve_pages(listener, headers::secured(pages), stop.clone()));

        let delivery_stop = CancellationToken::new();
        let delivery = Delivery::new(store.clone(), clock, inlet, channels)
            .with_news(news)
            .with_presence(presence);
        let delivery = tokio::spawn(delivery.run(delivery_stop.clone(), DRAIN));
        Ok(Self {
            address,
            webhook: webhook_at,
            webchat: webchat.or(settings.webchat_enabled().then_some(address)),
            bot,
            first_manager_link,
            stop,
            tasks,
            delivery,
            delivery_stop,
            life,
            store,
        })
    }

    /// Runs until the stop token is cancelled or a part fails for good; then finishes what
    /// was begun.
    pub async fn run(mut self) -> Result<()> {
        let failure = tokio::select! {
            () = self.stop.cancelled() => None,
            Some(ended) = self.tasks.join_next() => ended.context("a part of the program broke").and_then(|inner| inner).err(),
        };
        self.stop.cancel();
        while let Some(ended) = self.tasks.join_next().await {
            if let Ok(Err(error)) = ended {
                tracing::warn!(%error, "a part of the program ended with an error");
            }
        }
        self.delivery_stop.cancel();
        if self.delivery.await.is_err() {
            tracing::error!("delivery broke; what it did not send stays in the outbox");
        }
        self.life.end().await;
        self.store.close().await;
        failure.map_or(Ok(()), Err)
    }
}

/// Makes the link while there is nobody; each start makes a new one.
async fn first_manager_link(store: &Store, clock: &Clock) -> Result<Option<String>, StoreError> {
    let mut tx = store.begin().await?;
    if staff::exists(&mut tx).await? {
        return Ok(None);
    }
    let token = invitation::issue(&mut tx, None, clock.now()).await?;
    tx.commit().await?;
    Ok(Some(invitation::path(&token)))
}

fn retention(settings: &Settings) -> Retention {
    Retention {
        draft_days: settings.retention.draft_days,
        closed_months: settings.retention.closed_months,
        audit_months: settings.retention.audit_months,
    }
}

fn rules(settings: &Settings) -> Rules {
    let desk = &settings.desk;
    let minutes = |minutes: u32| Duration::from_secs(60 * u64::from(minutes));
    Rules {
        lease: minutes(desk.lease_minutes),
        reopen: minutes(desk.reopen_minutes),
        escalate_urgent: minutes(desk.escalate_urgent_minutes),
        escalate_wait: minutes(60 * desk.escalate_wait_hours),
    }
}

fn pace(settings: &Settings) -> Pace {
    Pace {
        messages_per_second: settings.telegram.messages_per_second,
        messages_per_chat_per_second: settings.telegram.messages_per_chat_per_second,
    }
}

/// What a process has to do with others on the same database.
struct Company {
    presence: Presence,
    news: News,
    /// The chat page, which may be open at another process.
    pages: WebchatChannel,
    life: Life,
}

/// The signs of life that a process gives; none where it is alone.
#[derive(Default)]
struct Life {
    stop: CancellationToken,
    beating: Option<tokio::task::JoinHandle<Result<()>>>,
}

impl Life {
    /// Takes leave of the others.
    async fn end(self) {
        self.stop.cancel();
        if let Some(beating) = self.beating
            && beating.await.is_err()
        {
            tracing::warn!("leave could not be taken; the others will notice");
        }
    }
}

fn keep_company(
    store: &Store,
    me: Uuid,
    tasks: &mut JoinSet<Result<()>>,
    stop: &CancellationToken,
) -> Company {
    if !store.is_shared() {
        return Company {
            presence: Presence::alone(),
            news: News::default(),
            pages: WebchatChannel::default(),
            life: Life::default(),
        };
    }
    let (teller, told) = teller();
    let news = News::with_teller(teller.clone());
    let pages = WebchatChannel::with_teller(teller);
    let end = CancellationToken::new();
    let (presence, beating) = take_part(store.clone(), me, news.clone(), end.clone());
    let life = Life {
        stop: end,
        beating: Some(tokio::spawn(beating)),
    };
    let looked_at = pages.clone();
    let wake = move |chat| looked_at.wake(chat);
    let relay = Relay::new(store.clone(), me, news.clone(), wake, told);
    tasks.spawn(relay.run(stop.clone()));
    Company {
        presence,
        news,
        pages,
        life,
    }
}

/// Opens a place to serve pages at.
async fn listen(setting: &str, place: SocketAddr) -> Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind(place).await.with_context(|| {
        format!(
            "{setting}: {place} cannot be opened; is another program using it? Set another address"
        )
    })?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

async fn serve_pages(listener: TcpListener, pages: Router, stop: CancellationToken) -> Result<()> {
    axum::serve(listener, pages)
        .with_graceful_shutdown(stop.cancelled_owned())
        .await
        .context("the pages are no longer served")
}
