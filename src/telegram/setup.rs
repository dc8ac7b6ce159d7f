//! What is told to Telegram at the start: who asks, that updates are polled, and what
//! the bot's menu and description say in each language.
//!
//! Promises: signing in waits for a network that is away and ends for a refused token;
//! the menu is set beside everything else, and no failure of it stops anything. Refuses:
//! throwing away updates that wait behind a webhook.

use std::time::Duration;

use serde::Deserialize;
use serde::de::IgnoredAny;
use teloxide::payloads::{
    DeleteWebhook, GetMe, GetWebhookInfo, SetMyCommands, SetMyCommandsSetters, SetMyDescription,
    SetMyDescriptionSetters, SetMyShortDescription, SetMyShortDescriptionSetters,
};
use teloxide::types::BotCommand;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use super::api::{Api, CallError};

/// The bot that a token belongs to.
#[derive(Clone, Debug, Deserialize)]
pub struct Bot {
    /// Its id, part of every update's key.
    pub id: i64,
    /// Its address, `t.me/…`.
    pub username: String,
}

/// Why nobody could sign in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    #[error(
        "Telegram does not know the bot's token (answer {code}): copy it again from \
         @BotFather into TELOXIDE_TOKEN, and check telegram.api_url"
    )]
    Token { code: u16 },
    #[error("stopped before Telegram answered")]
    Stopped,
}

/// What patients see of the bot in one language.
#[derive(Clone, Debug)]
pub struct LanguageTexts {
    /// A two-letter code; `None` for everybody whose language has no texts.
    pub code: Option<String>,
    /// Commands without `/`, with what they do, in the order of the menu.
    pub commands: Vec<(String, String)>,
    /// Shown in the empty chat; at most 512 characters.
    pub description: String,
    /// Shown in the profile; at most 120 characters.
    pub short_description: String,
}

const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Finds out which bot this is, however long the network is away, and - unless updates are
/// to be brought - makes sure that they can be polled.
pub async fn sign_in(api: &Api, polls: bool, stop: &CancellationToken) -> Result<Bot, SignInError> {
    let mut pause = FIRST_PAUSE;
    loop {
        let attempt = stop.run_until_cancelled(introduce(api, polls)).await;
        let error = match attempt.ok_or(SignInError::Stopped)? {
            Ok(bot) => return Ok(bot),
            Err(CallError::Rejected {
                code: code @ (401 | 404),
            }) => {
                return Err(SignInError::Token { code });
            }
            Err(error) => error,
        };
        tracing::warn!(%error, "telegram cannot be reached and is tried again");
        let wait = wait_for(&error, &mut pause);
        stop.run_until_cancelled(sleep(wait)).await;
    }
}

async fn introduce(api: &Api, polls: bool) -> Result<Bot, CallError> {
    let bot = api.call(&GetMe::new()).await?;
    if !polls {
        return Ok(bot);
    }
    let info: WebhookInfo = api.call(&GetWebhookInfo::new()).await?;
    if !info.url.is_empty() {
        api.call::<_, IgnoredAny>(&DeleteWebhook::new()).await?;
        tracing::warn!("a webhook was set for this bot and is deleted: updates are polled");
    }
    Ok(bot)
}

/// Only whether there is one: its address may hold a secret.
#[derive(Deserialize)]
struct WebhookInfo {
    #[serde(default)]
    url: String,
}

/// Sets menu and descriptions, repeating what fails for a reason that may pass, until all
/// is set or `stop`. To be spawned.
pub async fn publish(api: &Api, texts: &[LanguageTexts], stop: &CancellationToken) {
    let mut pending: Vec<(&LanguageTexts, Part)> = texts
        .iter()
        .flat_map(|language| Part::ALL.map(|part| (language, part)))
        .collect();
    let mut pause = FIRST_PAUSE;
    while !pending.is_empty() {
        let Some(wait) = stop
            .run_until_cancelled(publish_round(api, &mut pending, &mut pause))
            .await
        else {
            return;
        };
        stop.run_until_cancelled(sleep(wait)).await;
    }
}

#[derive(Clone, Copy, Debug)]
enum Part {
    Commands,
    Description,
    ShortDescription,
}

impl Part {
    const ALL: [Self; 3] = [Self::Commands, Self::Description, Self::ShortDescription];
}

/// Tries what is pending in order, up to the first failure that may pass. Returns how
/// long to wait before the next round.
async fn publish_round(
    api: &Api,
    pending: &mut Vec<(&LanguageTexts, Part)>,
    pause: &mut Duration,
) -> Duration {
    while let Some((language, part)) = pending.first().copied() {
        let code = language.code.as_deref().unwrap_or("default");
        match set(api, language, part).await {
            Ok(()) => *pause = FIRST_PAUSE,
            Err(error @ CallError::Refused { .. }) => {
                tracing::warn!(%error, ?part, code, "telegram does not take this text");
            }
            Err(error) => {
                tracing::warn!(%error, ?part, code, "the bot's menu is not set yet");
                return wait_for(&error, pause);
            }
        }
        pending.remove(0);
    }
    Duration::ZERO
}

async fn set(api: &Api, texts: &LanguageTexts, part: Part) -> Result<(), CallError> {
    // An empty code means everybody without texts of their own.
    let code = texts.code.clone().unwrap_or_default();
    let done: Result<IgnoredAny, CallError> = match part {
        Part::Commands => {
            let commands = texts.commands.iter();
            let commands = commands.map(|(name, does)| BotCommand::new(name, does));
            api.call(&SetMyCommands::new(commands).language_code(code))
                .await
        }
        Part::Description => {
            let payload = SetMyDescription::new().description(&texts.description);
            api.call(&payload.language_code(code)).await
        }
        Part::ShortDescription => {
            let payload = SetMyShortDescription::new().short_description(&texts.short_description);
            api.call(&payload.language_code(code)).await
        }
    };
    done.map(drop)
}

/// As long as Telegram says, or else twice as long as last time.
fn wait_for(error: &CallError, pause: &mut Duration) -> Duration {
    if let CallError::TooMany(wait) = error {
        return *wait;
    }
    let wait = *pause;
    *pause = (wait * 2).min(LONGEST_PAUSE);
    wait
}
