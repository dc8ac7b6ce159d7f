//! The running program: store, intake, delivery, channels and pages put together.
//!
//! ```text
//! Service::start(settings) -> address ... Service::stop() or the token's cancellation
//! stop: channels finish their batch -> delivery drains for 10 s -> pages end -> store
//! ```
//!
//! Promises: what `serve` runs is what the tests run. Refuses: reading arguments or the
//! environment.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use async_trait::async_trait;
use axum::Router;
use metrics_exporter_prometheus::PrometheusHandle;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::assistant::Assistant;
use crate::assistant::dialogue::command::Command;
use crate::clock::Clock;
use crate::desk::{self, Desk};
use crate::flow::Unavailable;
use crate::flow::channel::{Channel, Update};
use crate::flow::delivery::{Delivery, Pace};
use crate::flow::intake::Intake;
use crate::flow::news::News;
use crate::flow::parcel::outlet;
use crate::flow::reception::{Reception, Rules};
use crate::flow::staff_group::StaffGroup;
use crate::health;
use crate::settings::Settings;
use crate::store::{Store, StoreError, invitation, staff};
use crate::sweep::{self, Retention};
use crate::telegram::group::{is_of, press};
use crate::telegram::setup::{LanguageTexts, publish, sign_in};
use crate::telegram::{self, Api, Poller, TelegramChannel, TelegramGroup};
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
            &settings.database_path()?,
            &settings.path(&settings.store.key_file),
        )
        .await?;
        let first_manager_link = first_manager_link(&store, &clock).await?;
        let (outlet, inlet) = outlet(&clock);
        let news = News::default();
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
        let mut tasks = JoinSet::new();
        let mut pages = health::router(store.clone(), metrics);

        let (mut bot, mut webchat) = (None, None);
        if let Some(line) = telegram_line(settings)? {
            channels.push((
                Arc::new(TelegramChannel::new(line.api.clone())),
                pace(settings),
            ));
            let signed_in = sign_in(&line.api, &stop).await?;
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
                tasks.spawn(Arc::clone(group).run(stop.clone()));
            }
            let intake = TakeIn {
                intake: Arc::clone(&intake),
                group,
            };
            line.run(&mut tasks, signed_in.id, intake, &assistant, &stop);
        }
        if settings.webchat_enabled() {
            let channel = WebchatChannel::default();
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
        tasks.spawn(sweep::run(
            store.clone(),
            clock.clone(),
            retention(settings),
            stop.clone(),
        ));
        tasks.spawn(sweep::look_after(reception, stop.clone()));

        let (listener, address) = listen("http.listen", settings.http.listen).await?;
        tasks.spawn(serve_pages(listener, headers::secured(pages), stop.clone()));

        let delivery_stop = CancellationToken::new();
        let delivery = Delivery::new(store.clone(), clock, inlet, channels).with_news(news);
        let delivery = tokio::spawn(delivery.run(delivery_stop.clone(), DRAIN));
        Ok(Self {
            address,
            webchat: webchat.or(settings.webchat_enabled().then_some(address)),
            bot,
            first_manager_link,
            stop,
            tasks,
            delivery,
            delivery_stop,
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

/// What it takes to talk to Telegram.
struct TelegramLine {
    api: Api,
    settings: telegram::Settings,
}

fn telegram_line(settings: &Settings) -> Result<Option<TelegramLine>> {
    let Some(secret) = &settings.token else {
        return Ok(None);
    };
    let token = telegram::Token::parse(secret.reveal()).context("TELOXIDE_TOKEN")?;
    let mut line = telegram::Settings::new(token);
    line.api_url.clone_from(&settings.telegram.api_url);
    line.long_poll = Duration::from_secs(settings.telegram.poll_seconds.into());
    let api = Api::new(&line)?;
    Ok(Some(TelegramLine {
        api,
        settings: line,
    }))
}

impl TelegramLine {
    fn run(
        self,
        tasks: &mut JoinSet<Result<()>>,
        bot: i64,
        intake: TakeIn,
        assistant: &Assistant,
        stop: &CancellationToken,
    ) {
        let texts = menu_texts(assistant);
        let (api, stopped) = (self.api.clone(), stop.clone());
        tasks.spawn(async move {
            publish(&api, &texts, &stopped).await;
            // Done long before the program ends: stay, so that the end of this task is no
            // reason to stop the others.
            stopped.cancelled().await;
            Ok(())
        });
        let stop = stop.clone();
        tasks.spawn(async move {
            let poller = Poller::new(self.api, bot, &self.settings);
            poller.run(&intake, &stop).await?;
            Ok(())
        });
    }
}

/// Hands what is polled to intake, and the staff group's presses to its cards.
struct TakeIn {
    intake: Arc<Intake>,
    group: Option<Arc<StaffGroup>>,
}

#[async_trait]
impl telegram::Intake for TakeIn {
    async fn take(&self, batch: Vec<Update>) -> Result<(), telegram::Unavailable> {
        let updates = batch.len();
        self.sorted(batch).await.map_err(|error| {
            tracing::error!(%error, updates, "nothing was taken; it is tried again");
            telegram::Unavailable
        })
    }
}

impl TakeIn {
    async fn sorted(&self, mut batch: Vec<Update>) -> Result<(), Unavailable> {
        if let Some(group) = &self.group {
            let presses = batch.iter().filter_map(|update| press(update, group.chat));
            // A press that comes again after a crash finds the claim made.
            for press in presses {
                group.pressed(&press).await?;
            }
            batch.retain(|update| !is_of(update, group.chat));
        }
        self.intake.apply(&batch).await?;
        Ok(())
    }
}

/// The commands menu and the descriptions: for each language, and for everybody else in
/// the default one.
fn menu_texts(assistant: &Assistant) -> Vec<LanguageTexts> {
    let default = assistant.clinic.default_language();
    let all = assistant.clinic.languages.iter();
    let named = all.map(|language| (Some(language.primary().to_owned()), language));
    std::iter::once((None, default))
        .chain(named)
        .map(|(code, language)| {
            let text = |key: &str| assistant.texts.plain(language, key, &[]);
            LanguageTexts {
                code,
                commands: Command::MENU
                    .iter()
                    .map(|command| {
                        (
                            command.code().to_owned(),
                            text(&format!("command-{}", command.code())),
                        )
                    })
                    .collect(),
                description: text("bot-description"),
                short_description: text("bot-short-description"),
            }
        })
        .collect()
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
