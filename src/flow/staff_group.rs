//! The staff group on Telegram: one card a conversation, edited as things change.
//!
//! ```text
//! E-7K3MQ · Waiting · PL · Enquiry                [Pick up] [Look]
//! E-7K3MQ · With Anna · PL · Enquiry              [Look]
//! E-7K3MQ · Closed
//! ```
//!
//! Promises: a card holds no patient's data (P12); a press claims for the person linked to
//! that Telegram account, through the same guarded move as the desk; of a patient who was
//! erased nothing stays in the group (P6); no more than twenty
//! messages and edits a minute, the most urgent first. Refuses: one message an event.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::Unavailable;
use super::news::{Heard, Item, News};
use super::reception::{Claimed, Reception};
use crate::assistant::Assistant;
use crate::assistant::reference::Reference;
use crate::store::desk_queue::{self, Line};
use crate::store::group_card::{self, Card};
use crate::store::{Store, conversation, staff};

/// Telegram takes twenty messages a minute for a group.
const PACE: Duration = Duration::from_secs(3);
/// What comes before the reference in a button's data.
const PICK: &str = "pick:";

/// A button of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Button {
    /// Comes back as a press with this data.
    Press { label: String, data: String },
    /// Opens an address.
    Open { label: String, url: String },
}

/// What became of showing a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Yes(i64),
    /// The card is not there any more: post it anew.
    Gone,
    /// Not now: after so long.
    Later(Duration),
    /// It can never be shown; somebody must look at the settings.
    Refused,
}

/// The group as a channel sees it.
#[async_trait]
pub trait Group: Send + Sync + 'static {
    /// Posts a card, or edits the one with this number.
    async fn show(&self, message: Option<i64>, text: &str, buttons: &[Button]) -> Shown;

    /// Tells who pressed what came of it.
    async fn answer(&self, press: &str, words: &str);
}

/// A press in the group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Press {
    /// By which it is answered.
    pub id: String,
    /// The Telegram account.
    pub user: i64,
    pub data: String,
}

/// A card that does not say what it should.
struct Due {
    urgent: bool,
    id: Uuid,
    /// There is no conversation any more: what stands in the group is taken back.
    is_gone: bool,
    card: Option<Card>,
    text: String,
    buttons: Vec<Button>,
}

/// Keeps the cards of one group.
pub struct StaffGroup {
    pub chat: i64,
    pub group: Arc<dyn Group>,
    pub store: Store,
    pub assistant: Arc<Assistant>,
    pub reception: Arc<Reception>,
    pub news: News,
    /// Where the desk is reached from outside, without a slash at the end.
    pub desk_url: Option<String>,
}

impl StaffGroup {
    /// Keeps the cards until `stop`.
    pub async fn run(self: Arc<Self>, stop: CancellationToken) -> anyhow::Result<()> {
        let mut listener = self.news.listen();
        let mut changed: BTreeSet<Uuid> = BTreeSet::new();
        let mut all = true;
        // A moment, not a wait: news that comes meanwhile does not put it off.
        let mut due = tokio::time::Instant::now();
        loop {
            let work = tokio::time::sleep_until(due);
            tokio::select! {
                () = stop.cancelled() => return Ok(()),
                heard = listener.next() => match heard {
                    Some(Heard::Item(Item { conversation, .. })) => { changed.insert(conversation); continue; }
                    Some(Heard::Reload) => { all = true; continue; }
                    None => return Ok(()),
                },
                () = work, if all || !changed.is_empty() => {}
            }
            if all && let Ok(queue) = self.in_queue().await {
                changed.extend(queue);
                all = false;
            }
            let pause = match self.show_one(&mut changed).await {
                Ok(pause) => pause,
                Err(error) => {
                    tracing::warn!(%error, "the staff group's cards could not be read; it is tried again");
                    PACE
                }
            };
            due = tokio::time::Instant::now() + pause;
        }
    }

    async fn in_queue(&self) -> Result<Vec<Uuid>, Unavailable> {
        let mut tx = self.store.read().await?;
        let mut queue = group_card::in_queue(&mut tx).await?;
        queue.extend(group_card::orphans(&mut tx, self.chat).await?);
        tx.roll_back().await?;
        Ok(queue)
    }

    /// Brings the most urgent of the changed cards up to date; returns how long to wait.
    async fn show_one(&self, changed: &mut BTreeSet<Uuid>) -> Result<Duration, Unavailable> {
        let mut due: Option<Due> = None;
        let mut tx = self.store.read().await?;
        for id in changed.clone() {
            let line = desk_queue::line(&mut tx, id).await?;
            let card = group_card::find(&mut tx, id, self.chat).await?;
            let reference = conversation::reference_of(&mut tx, id).await?;
            let (text, buttons) = match &reference {
                Some(reference) => self.face(reference, line.as_ref()),
                None => (self.say("desk-card-deleted", &[]), Vec::new()),
            };
            let stands = card.as_ref().map(|card| card.shown.as_str());
            // A conversation that was never shown is not shown when it is over.
            if stands == Some(text.as_str()) || (line.is_none() && card.is_none()) {
                changed.remove(&id);
                continue;
            }
            let one = Due {
                urgent: line.as_ref().is_some_and(|line| line.danger.is_some()),
                id,
                is_gone: reference.is_none(),
                card,
                text,
                buttons,
            };
            if due.as_ref().is_none_or(|due| one.urgent && !due.urgent) {
                due = Some(one);
            }
        }
        tx.roll_back().await?;
        let Some(due) = due else {
            return Ok(Duration::ZERO);
        };
        let Due {
            id,
            is_gone,
            card,
            text,
            buttons,
            urgent: _,
        } = due;
        let number = card.as_ref().map(|card| card.message);
        let shown = self.group.show(number, &text, &buttons).await;
        let message = match shown {
            Shown::Yes(message) => message,
            Shown::Later(wait) => return Ok(wait.max(PACE)),
            Shown::Gone => {
                // It stays among the changed ones, and is posted anew.
                let mut tx = self.store.begin().await?;
                group_card::forget(&mut tx, id, self.chat).await?;
                tx.commit().await?;
                return Ok(PACE);
            }
            Shown::Refused => {
                tracing::error!(
                    "telegram.staff_chat: the group takes no messages; is the bot a member of it?"
                );
                changed.remove(&id);
                return Ok(PACE);
            }
        };
        let card = Card {
            message,
            shown: text,
        };
        let mut tx = self.store.begin().await?;
        match is_gone {
            true => group_card::forget(&mut tx, id, self.chat).await?,
            false => group_card::save(&mut tx, id, self.chat, &card).await?,
        }
        tx.commit().await?;
        changed.remove(&id);
        Ok(PACE)
    }

    /// What stands on a card: codes and staff names, nothing of the patient.
    fn face(&self, reference: &Reference, line: Option<&Line>) -> (String, Vec<Button>) {
        let say = |key: &str| self.say(key, &[]);
        let Some(line) = line else {
            return (
                format!("{reference} · {}", say("desk-stage-closed")),
                Vec::new(),
            );
        };
        let mut parts = vec![reference.to_string()];
        if line.danger.is_some() {
            parts.insert(0, "⚠".to_owned());
        }
        parts.push(match &line.claimed_by {
            Some(holder) => self.say(
                "desk-stage-claimed",
                &[("name", holder.name.as_str().into())],
            ),
            None => say("desk-stage-waiting"),
        });
        parts.extend(
            line.language
                .as_ref()
                .map(|language| language.primary().to_uppercase()),
        );
        parts.push(say(&format!("desk-reason-{}", line.reason.code())));
        if line.out_of_hours {
            parts.push(say("desk-out-of-hours"));
        }
        if line.escalated_at.is_some() {
            parts.push(say("desk-overdue"));
        }
        let pick = line.claimed_by.is_none().then(|| Button::Press {
            label: say("desk-pick-up"),
            data: format!("{PICK}{reference}"),
        });
        let open = self.desk_url.as_ref().map(|url| Button::Open {
            label: say("desk-look"),
            url: format!("{url}/desk/conversations/{reference}"),
        });
        (parts.join(" · "), pick.into_iter().chain(open).collect())
    }

    /// Claims for who pressed. Pressing twice changes nothing.
    pub async fn pressed(&self, press: &Press) -> Result<(), Unavailable> {
        let wanted = press.data.strip_prefix(PICK);
        let reference = wanted.and_then(|text| Reference::parse(text).ok());
        let mut tx = self.store.read().await?;
        let member = staff::find_by_telegram(&mut tx, press.user).await?;
        let id = match &reference {
            Some(reference) => conversation::id_of(&mut tx, reference).await?,
            None => None,
        };
        tx.roll_back().await?;
        let words = match (member, id) {
            (None, _) => {
                let number = press.user.to_string();
                self.say(
                    "desk-telegram-unlinked",
                    &[("number", number.as_str().into())],
                )
            }
            (Some(_), None) => self.say("desk-taken", &[]),
            (Some(member), Some(id)) => match self.reception.claim(&member, id).await? {
                Claimed::Yes(_) | Claimed::Already(_) => self.say("desk-done-claimed", &[]),
                Claimed::TakenBy { name } => {
                    self.say("desk-taken-by", &[("name", name.as_str().into())])
                }
                Claimed::Gone => self.say("desk-taken", &[]),
            },
        };
        self.group.answer(&press.id, &words).await;
        Ok(())
    }

    /// In the clinic's language: the group reads together.
    fn say(&self, key: &str, args: &crate::assistant::texts::Args<'_>) -> String {
        let language = self.assistant.clinic.default_language();
        self.assistant.texts.plain(language, key, args)
    }
}
