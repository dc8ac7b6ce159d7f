//! The loop that asks Telegram for updates.
//!
//! Promises: an update is acknowledged (by the next offset) only after the intake has
//! committed it; what it could not commit is asked for again, in the same order; nothing
//! waits while there is more. A stop ends the waiting at once, lets a commit finish and
//! tells Telegram how far it came. Refuses: giving up, except where the token is refused.

use std::time::Duration;

use async_trait::async_trait;
use futures::StreamExt;
use serde::Serialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;
use teloxide::payloads::AnswerCallbackQuery;
use teloxide::types::CallbackQueryId;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};
use tokio_util::sync::CancellationToken;

use super::api::{Api, CallError};
use super::decode::{WANTED, decode};
use super::settings::Settings;
use crate::flow::channel::Update;

/// Takes updates in.
#[async_trait]
pub trait Intake: Send + Sync {
    /// Returns after the batch is committed, in the order in which it came.
    async fn take(&self, batch: Vec<Update>) -> Result<(), Unavailable>;
}

/// The updates cannot be stored now; nothing of the batch is acknowledged.
#[derive(Debug, thiserror::Error)]
#[error("updates cannot be stored now")]
pub struct Unavailable;

/// Why polling ended for good.
#[derive(Debug, thiserror::Error)]
pub enum PollError {
    #[error("Telegram refuses the bot's token: put a valid one into TELOXIDE_TOKEN and restart")]
    Token,
}

/// Asks on behalf of one bot. Only one may ask at a time.
pub struct Poller {
    api: Api,
    bot: i64,
    long_poll: Duration,
    cursor: Cursor,
    failures: u32,
    trouble: Option<&'static str>,
    answers: JoinSet<()>,
}

/// As many as Telegram gives at once.
const BATCH: u8 = 100;
const FIRST_PAUSE: Duration = Duration::from_millis(200);
const LONGEST_PAUSE: Duration = Duration::from_secs(10);
/// While nothing can be stored, people in danger are still answered from what Telegram
/// hands over, and that within 5 s: hence shorter than other pauses.
const LONGEST_PAUSE_UNSTORED: Duration = Duration::from_secs(2);
/// How long a stop waits for its last words to Telegram.
const FAREWELL: Duration = Duration::from_secs(2);
const PRESSES_AT_ONCE: usize = 8;
/// Batches whose presses may be under way; beyond that a button just blinks longer.
const PRESSES_WAITING: usize = 32;

impl Poller {
    /// A poller for the bot with the id `bot`.
    pub fn new(api: Api, bot: i64, settings: &Settings) -> Self {
        Self {
            api,
            bot,
            long_poll: settings.long_poll,
            cursor: Cursor::start(Instant::now()),
            failures: 0,
            trouble: None,
            answers: JoinSet::new(),
        }
    }

    /// Asks and hands over until `stop`, or until the token is refused.
    pub async fn run(
        mut self,
        intake: &dyn Intake,
        stop: &CancellationToken,
    ) -> Result<(), PollError> {
        while let Some(asked) = stop.run_until_cancelled(self.ask()).await {
            let pause = match asked {
                Ok(batch) => self.hand_over(batch, intake).await,
                Err(error) => self.pause_after(error)?,
            };
            if !pause.is_zero() {
                stop.run_until_cancelled(sleep(pause)).await;
            }
        }
        self.say_goodbye().await;
        Ok(())
    }

    async fn ask(&mut self) -> Result<Vec<Box<RawValue>>, CallError> {
        let offset = self.cursor.offset(Instant::now());
        let question = GetUpdates::new(offset, BATCH, self.long_poll);
        let batch = self
            .api
            .post("GetUpdates", &question, self.long_poll)
            .await?;
        self.cursor.acknowledged();
        Ok(batch)
    }

    /// Returns how long to wait before asking again.
    async fn hand_over(&mut self, batch: Vec<Box<RawValue>>, intake: &dyn Intake) -> Duration {
        let size = batch.len();
        let decoded = batch.iter().filter_map(|raw| decode(raw.get(), self.bot));
        let (updates, presses): (Vec<Update>, Vec<Option<String>>) =
            decoded.map(|one| (one.update, one.press)).unzip();
        let Some(last) = updates.iter().map(|update| update.key.number).max() else {
            return self.pause_after_nothing(size);
        };
        if updates.len() < size {
            tracing::error!(lost = size - updates.len(), "updates without an id");
        }
        if intake.take(updates).await.is_err() {
            return self.pause("storage", LONGEST_PAUSE_UNSTORED);
        }
        self.cursor.committed(last, Instant::now());
        self.answer(presses.into_iter().flatten().collect());
        self.recovered()
    }

    /// Nothing came, which is usual, or nothing that has an id, which must not turn into
    /// asking as fast as possible.
    fn pause_after_nothing(&mut self, size: usize) -> Duration {
        if size == 0 {
            return self.recovered();
        }
        tracing::error!(lost = size, "updates without an id");
        self.pause("updates without an id", LONGEST_PAUSE)
    }

    fn pause_after(&mut self, error: CallError) -> Result<Duration, PollError> {
        let kind = match &error {
            CallError::Rejected { code: 401 } => return Err(PollError::Token),
            CallError::TooMany(_) => "too many calls",
            CallError::Conflict { .. } => "conflict",
            CallError::Server { .. } => "server",
            CallError::Unreached => "unreached",
            _ => "answer",
        };
        if self.trouble != Some(kind) {
            report(&error);
        }
        let pause = self.pause(kind, LONGEST_PAUSE);
        Ok(match error {
            CallError::TooMany(wait) => wait,
            _ => pause,
        })
    }

    /// Twice as long with each failure in a row.
    fn pause(&mut self, trouble: &'static str, longest: Duration) -> Duration {
        self.trouble = Some(trouble);
        let pause = FIRST_PAUSE.saturating_mul(1 << self.failures.min(16));
        self.failures += 1;
        pause.min(longest)
    }

    fn recovered(&mut self) -> Duration {
        self.failures = 0;
        if let Some(trouble) = self.trouble.take() {
            tracing::info!(trouble, "updates come in again");
        }
        Duration::ZERO
    }

    /// Takes the waiting sign off the pressed buttons, beside everything else. Where that
    /// fails nothing is lost: the sign goes away by itself.
    fn answer(&mut self, presses: Vec<String>) {
        while self.answers.try_join_next().is_some() {}
        if presses.is_empty() || self.answers.len() >= PRESSES_WAITING {
            return;
        }
        let api = self.api.clone();
        self.answers.spawn(async move {
            let each = |press| answer_press(&api, press);
            let presses = futures::stream::iter(presses);
            presses.for_each_concurrent(PRESSES_AT_ONCE, each).await;
        });
    }

    /// Tells Telegram how far the commits went. Should that fail, the last updates come
    /// again at the next start and are known by their ids.
    async fn say_goodbye(&mut self) {
        if let Some(offset) = self.cursor.unacknowledged() {
            let question = GetUpdates::new(Some(offset), 1, Duration::ZERO);
            let told = self
                .api
                .post::<IgnoredAny>("GetUpdates", &question, Duration::ZERO);
            if !matches!(timeout(FAREWELL, told).await, Ok(Ok(_))) {
                tracing::info!("the last updates stay unacknowledged and will come again");
            }
        }
        let answered = async { while self.answers.join_next().await.is_some() {} };
        // What is not answered by then is aborted with the set.
        let _ = timeout(FAREWELL, answered).await;
    }
}

/// Says once what is wrong and, where somebody has to do something, what.
fn report(error: &CallError) {
    match error {
        CallError::Conflict { description } if description.contains("webhook") => tracing::error!(
            "updates go to a webhook: delete it (deleteWebhook) or restart this program, \
             which deletes it"
        ),
        CallError::Conflict { .. } => tracing::error!(
            "another program asks for this bot's updates: stop it, or give one of them a \
             token of its own"
        ),
        _ => tracing::warn!(%error, "asking for updates fails and is repeated"),
    }
}

/// Takes the waiting sign off a pressed button.
pub(super) async fn answer_press(api: &Api, press: String) {
    let answer = AnswerCallbackQuery::new(CallbackQueryId(press));
    if let Err(error) = api.call::<_, IgnoredAny>(&answer).await {
        tracing::debug!(%error, "a button press stays unanswered");
    }
}

#[derive(Serialize)]
struct GetUpdates {
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<i64>,
    limit: u8,
    timeout: u64,
    allowed_updates: &'static [&'static str],
}

impl GetUpdates {
    fn new(offset: Option<i64>, limit: u8, wait: Duration) -> Self {
        Self {
            offset,
            limit,
            timeout: wait.as_secs(),
            allowed_updates: WANTED,
        }
    }
}

/// How far the commits went, and whether Telegram knows.
struct Cursor {
    next: Option<i64>,
    known: bool,
    moved: Instant,
}

/// After a week without updates Telegram goes on with any number, perhaps a lower one. A
/// cursor that rests for a day, and that Telegram knows, is therefore forgotten.
const CURSOR_RESTS: Duration = Duration::from_secs(24 * 60 * 60);

impl Cursor {
    fn start(now: Instant) -> Self {
        Self {
            next: None,
            known: true,
            moved: now,
        }
    }

    fn offset(&mut self, now: Instant) -> Option<i64> {
        if self.known && now.duration_since(self.moved) > CURSOR_RESTS {
            self.next = None;
        }
        self.next
    }

    fn committed(&mut self, last: i64, now: Instant) {
        *self = Self {
            next: Some(last.saturating_add(1)),
            known: false,
            moved: now,
        };
    }

    fn acknowledged(&mut self) {
        self.known = true;
    }

    fn unacknowledged(&self) -> Option<i64> {
        self.next.filter(|_| !self.known)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_forgotten_after_a_day_but_never_before_telegram_knows_it() {
        let start = Instant::now();
        let later = start + CURSOR_RESTS + Duration::from_secs(1);
        let mut cursor = Cursor::start(start);
        cursor.committed(41, start);
        assert_eq!(cursor.offset(later), Some(42));
        assert_eq!(cursor.unacknowledged(), Some(42));
        cursor.acknowledged();
        assert_eq!(cursor.offset(start + CURSOR_RESTS), Some(42));
        assert_eq!(cursor.unacknowledged(), None);
        assert_eq!(cursor.offset(later), None);
    }
}
