//! Patients who come back after the end: with a rating, or with another word.
//!
//! ```text
//! reception closes        -> "How was it?  1 2 3 4 5"
//! patient presses 5       -> kept with the closed conversation, which stays closed
//! patient writes soon     -> open again: for the receptionist who had it, or the queue
//! patient writes later    -> a new conversation
//! ```
//!
//! Promises: a rating opens nothing, and pressing again changes it. Refuses: to reopen what
//! was closed as spam, and for a command or a button, which speak to the assistant.

use std::collections::VecDeque;

use super::writes::{Late, Writes};
use super::{Intake, address};
use crate::assistant::dialogue::command;
use crate::assistant::dialogue::{Action, Data};
use crate::assistant::event::{Event, Incoming};
use crate::assistant::notice::Notice;
use crate::assistant::reception::{Move, Outcome};
use crate::flow::channel::{Received, Update};
use crate::flow::mind::nonce;
use crate::flow::news::{Item, Kind};
use crate::flow::reception::ON_SHIFT;
use crate::store::claim::{self, Lease, Standing};
use crate::store::conversation::{Moved, Step};
use crate::store::patient::Address;
use crate::store::{StoreError, Transaction, staff};

/// What an update is to a conversation that is closed.
pub(super) enum Back<'a> {
    Rates(Rating, &'a Incoming),
    Returns(Reopened),
    /// Nothing: it is a turn like any other.
    No,
}

/// The same for each update of a batch, in its order.
pub(super) struct WhoIsBack<'a>(pub Vec<Back<'a>>);

/// The updates that need a conversation.
pub(super) fn speakers<'u>(updates: &VecDeque<(&'u Update, Back<'_>)>) -> Vec<&'u Update> {
    updates
        .iter()
        .filter(|(_, back)| !matches!(back, Back::Rates(..)))
        .map(|(update, _)| *update)
        .collect()
}

/// A rating of a conversation that is closed.
pub(super) struct Rating {
    standing: Standing,
    value: u8,
}

/// A closed conversation that is open again.
pub(super) struct Reopened {
    standing: Standing,
    /// The receptionist's name where it went back to one.
    with: Option<String>,
}

/// The rating that an event gives, if it presses a button, or types a digit soon after the
/// end.
async fn rating(
    tx: &mut Transaction,
    address: &Address,
    event: &Event,
    soon: bool,
) -> Result<Option<Rating>, StoreError> {
    let found = match event {
        Event::Press { data, .. } => match Data::decode(data) {
            Ok(Data {
                nonce: named,
                action: Action::Rate(value),
                ..
            }) => {
                let closed = claim::closed_of(tx, address).await?;
                let mut all = closed.into_iter();
                all.find(|one| nonce(one.conversation) == named)
                    .map(|standing| (standing, value))
            }
            _ => None,
        },
        Event::Text { text, .. } if soon => match typed(text) {
            Some(value) => last_closed(tx, address)
                .await?
                .map(|standing| (standing, value)),
            None => None,
        },
        _ => None,
    };
    Ok(found.map(|(standing, value)| Rating { standing, value }))
}

/// U4: a digit from 1 to 5 by itself, of any script.
fn typed(text: &str) -> Option<u8> {
    let mut chars = text.trim().chars();
    let (digit, rest) = (chars.next()?, chars.next());
    let value = digit.to_digit(10).or_else(|| {
        // Arabic and Persian keyboards.
        let zeros = ['\u{0660}', '\u{06F0}'];
        zeros.into_iter().find_map(|zero| {
            let value = u32::from(digit).checked_sub(zero.into())?;
            (value < 10).then_some(value)
        })
    })?;
    let value = u8::try_from(value).ok()?;
    (rest.is_none() && (1..=5).contains(&value)).then_some(value)
}

/// The chat's last conversation if reception closed it and none is open.
async fn last_closed(
    tx: &mut Transaction,
    address: &Address,
) -> Result<Option<Standing>, StoreError> {
    let last = claim::closed_of(tx, address).await?.into_iter().next();
    let Some(standing) = last.filter(|one| one.closed_by.is_some()) else {
        return Ok(None);
    };
    let open = claim::open_of(tx, standing.patient).await?;
    Ok(open.is_none().then_some(standing))
}

impl Intake {
    /// Looks who speaks after the end of a conversation, and opens again what is to be
    /// opened. One look at what was closed lately serves the whole batch.
    pub(super) async fn who_is_back<'a>(
        &self,
        tx: &mut Transaction,
        updates: &[&'a Update],
    ) -> Result<WhoIsBack<'a>, StoreError> {
        let lately = claim::closed_since(tx, self.clock.now() - self.rules.reopen).await?;
        let mut all = Vec::with_capacity(updates.len());
        for update in updates {
            let Received::Said { chat, incoming } = &update.received else {
                all.push(Back::No);
                continue;
            };
            let address = address(update, *chat);
            let soon = lately.contains(&address);
            let back = if let Some(rating) = rating(tx, &address, &incoming.event, soon).await? {
                Back::Rates(rating, incoming)
            } else if soon && let Some(reopened) = self.reopen(tx, &address, incoming).await? {
                Back::Returns(reopened)
            } else {
                Back::No
            };
            all.push(back);
        }
        Ok(WhoIsBack(all))
    }

    /// Keeps a rating and thanks for it.
    pub(super) fn rate(&self, rating: Rating, incoming: &Incoming, writes: &mut Writes) {
        let Rating { standing, value } = rating;
        let conversation = standing.conversation;
        let message = writes.id();
        writes.heard(message, conversation, standing.patient, &incoming.event);
        let detail = serde_json::json!({ "value": value });
        writes.event(Some(conversation), "rated", detail);
        writes.later(Late::Rated {
            conversation,
            value,
        });
        writes.news(Item {
            conversation,
            kind: Kind::Rated,
            urgent: false,
        });
        let reply = self.mind.notice(&Notice::Rated, standing.language.as_ref());
        writes.say(&standing.address, conversation, standing.patient, reply);
    }

    /// Opens the chat's last conversation again if the patient writes soon after reception
    /// closed it.
    async fn reopen(
        &self,
        tx: &mut Transaction,
        address: &Address,
        incoming: &Incoming,
    ) -> Result<Option<Reopened>, StoreError> {
        if !speaks_to_reception(&incoming.event) {
            return Ok(None);
        }
        let Some(standing) = last_closed(tx, address).await? else {
            return Ok(None);
        };
        let now = self.clock.now();
        let since = standing.closed_at.map(|at| now.duration_since(at));
        let soon = since.is_some_and(|since| since.unsigned_abs() < self.rules.reopen);
        if !soon || standing.outcome == Some(Outcome::Spam) {
            return Ok(None);
        }
        let owner = staff::last_owner_on_shift(tx, &standing, now - ON_SHIFT).await?;
        let lease = owner.as_ref().map(|member| Lease {
            owner: member.id,
            until: now + self.rules.lease,
        });
        let step = Step {
            step: lease.map_or(Move::Reopen, |_| Move::Resume),
            event: self.clock.fresh_id(),
            at: now,
            by: None,
            to: lease.map(|lease| lease.owner),
        };
        let moved = claim::reopen(tx, standing.seen(), step, lease).await?;
        let with = owner.map(|member| member.name);
        Ok((moved != Moved::Refused).then_some(Reopened { standing, with }))
    }

    /// Tells the patient, and the desk, that it is open again.
    pub(super) fn announce(&self, reopened: Reopened, writes: &mut Writes) {
        let Reopened { standing, with } = reopened;
        writes.news(Item {
            conversation: standing.conversation,
            kind: Kind::Reopened,
            urgent: false,
        });
        let notice = match &with {
            Some(name) => Notice::Joined { name },
            None => Notice::Reopened,
        };
        let reply = self.mind.notice(&notice, standing.language.as_ref());
        let (conversation, patient) = (standing.conversation, standing.patient);
        writes.say(&standing.address, conversation, patient, reply);
    }
}

/// Words and files are for a person; commands and buttons are for the assistant.
fn speaks_to_reception(event: &Event) -> bool {
    match event {
        Event::Text { text, .. } => command::parse(text).is_none(),
        Event::Attachment(_) | Event::Contact(_) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_digit_by_itself_is_a_rating() {
        for (text, value) in [(" 5 ", Some(5)), ("٤", Some(4)), ("۱", Some(1))] {
            assert_eq!(typed(text), value, "{text}");
        }
        for text in ["", "0", "6", "10", "5!", "five", "1 2"] {
            assert_eq!(typed(text), None, "{text}");
        }
    }
}
