//! The line to Telegram: updates polled or brought, replies, menu.
//!
//! Promises: of several processes one polls, or sees to it that updates are brought;
//! replies leave from all of them.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::serve_pages;
use super::take_in::TakeIn;
use crate::assistant::Assistant;
use crate::assistant::dialogue::command::Command;
use crate::flow::presence::Presence;
use crate::settings::Settings;
use crate::telegram::setup::{LanguageTexts, publish};
use crate::telegram::{self, Api, Poller, Webhook, webhook};
use crate::web::headers;

/// Where Telegram's requests are received unless the settings say otherwise: a proxy that
/// does TLS stands before it.
const WEBHOOK_LISTEN: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 8082);

/// What it takes to talk to Telegram.
pub(super) struct TelegramLine {
    pub(super) api: Api,
    settings: telegram::Settings,
    /// The address that Telegram is given, and where it leads to.
    pub(super) webhook: Option<(String, SocketAddr)>,
}

pub(super) fn telegram_line(settings: &Settings) -> Result<Option<TelegramLine>> {
    let Some(secret) = &settings.token else {
        return Ok(None);
    };
    let token = telegram::Token::parse(secret.reveal()).context("TELOXIDE_TOKEN")?;
    let mut line = telegram::Settings::new(token);
    line.api_url.clone_from(&settings.telegram.api_url);
    line.long_poll = Duration::from_secs(settings.telegram.poll_seconds.into());
    let api = Api::new(&line)?;
    let webhook = settings.telegram.webhook_url.clone().map(|url| {
        let place = settings.telegram.webhook_listen;
        (url, place.unwrap_or(WEBHOOK_LISTEN))
    });
    Ok(Some(TelegramLine {
        api,
        settings: line,
        webhook,
    }))
}

impl TelegramLine {
    /// Sets menu and descriptions; of several processes the one that leads.
    pub(super) fn publish(
        &self,
        tasks: &mut JoinSet<Result<()>>,
        assistant: &Assistant,
        presence: &Presence,
        stop: &CancellationToken,
    ) {
        let texts = Arc::new(menu_texts(assistant));
        let api = self.api.clone();
        let publishing = move |turn: CancellationToken| {
            let (api, texts) = (api.clone(), Arc::clone(&texts));
            async move {
                publish(&api, &texts, &turn).await;
                // Done long before the program ends: stay, so that it is done once.
                turn.cancelled().await;
                Ok(())
            }
        };
        tasks.spawn(presence.clone().while_leading(stop.clone(), publishing));
    }

    /// Asks for updates while this process leads.
    pub(super) fn poll(
        self,
        tasks: &mut JoinSet<Result<()>>,
        bot: i64,
        intake: Arc<TakeIn>,
        presence: &Presence,
        stop: &CancellationToken,
    ) {
        let polling = move |turn: CancellationToken| {
            let poller = Poller::new(self.api.clone(), bot, &self.settings);
            let intake = Arc::clone(&intake);
            async move { Ok(poller.run(intake.as_ref(), &turn).await?) }
        };
        tasks.spawn(presence.clone().while_leading(stop.clone(), polling));
    }

    /// Receives updates, in every process; who leads sees to it that they are brought.
    #[expect(
        clippy::too_many_arguments,
        reason = "the parts of one line, put together once"
    )]
    pub(super) fn be_brought(
        self,
        tasks: &mut JoinSet<Result<()>>,
        webhook: Webhook,
        listener: TcpListener,
        bot: i64,
        intake: Arc<TakeIn>,
        presence: &Presence,
        stop: &CancellationToken,
    ) {
        let (routes, work) =
            webhook::receive(&webhook, bot, self.api.clone(), intake, stop.clone());
        tasks.spawn(async move {
            work.await;
            Ok(())
        });
        tasks.spawn(serve_pages(
            listener,
            headers::secured(routes),
            stop.clone(),
        ));
        let keeping = move |turn: CancellationToken| {
            let (api, webhook) = (self.api.clone(), webhook.clone());
            async move {
                webhook::keep_set(&api, &webhook, &turn).await;
                Ok(())
            }
        };
        tasks.spawn(presence.clone().while_leading(stop.clone(), keeping));
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
