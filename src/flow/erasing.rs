//! A person is erased (P6): by his own wish, or by the desk's.
//!
//! ```text
//! store::erasure -> events without personal data -> the one word that everything is deleted
//!   -> after the commit: delivery forgets what it still had for the chat, open desks hear
//! ```
//!
//! Promises: danger that nobody acknowledged leaves an event and an urgent word for open
//! desks; nothing that waited for the chat is sent, but for the confirmation.

use std::sync::Arc;

use jiff::Timestamp;
use serde_json::json;
use uuid::Uuid;

use super::Unavailable;
use super::channel::{Farewell, Outgoing};
use super::news::{Item, Kind};
use super::parcel::{Forgotten, Outlet, Parcel, chat_of, outlet};
use super::post::{Going, post};
use crate::assistant::Assistant;
use crate::assistant::notice::Notice;
use crate::assistant::reference::Reference;
use crate::assistant::reply::Reply;
use crate::clock::Clock;
use crate::store::audit::{self, Act, Entry};
use crate::store::erasure::{self, DANGER_ERASED, ERASED};
use crate::store::event::{self, Event};
use crate::store::message::Author;
use crate::store::outbox::Status;
use crate::store::patient::Address;
use crate::store::{Store, StoreError, Transaction, claim, conversation};

/// Whom it concerns, and what he is told at the end.
pub(super) struct Leaver {
    pub patient: Uuid,
    pub address: Address,
    pub farewell: Reply,
    /// How the farewell is born: leased where this process delivers.
    pub status: Status,
}

/// What is to be done once it is committed.
pub(super) struct Erased {
    pub parcels: Vec<Parcel>,
    pub forgotten: Option<Forgotten>,
    pub news: Vec<Item>,
}

/// Erases the patient of a conversation at an operator's wish, beside the server or without
/// one: the confirmation waits in the outbox. Returns how many conversations went.
pub async fn erase_by_operator(
    store: &Store,
    assistant: &Assistant,
    clock: &Clock,
    reference: &Reference,
) -> Result<usize, Unavailable> {
    let now = clock.now();
    let mut tx = store.begin().await?;
    let Some(id) = conversation::id_of(&mut tx, reference).await? else {
        return Ok(0);
    };
    let Some(standing) = claim::look(&mut tx, id).await? else {
        return Ok(0);
    };
    let leaver = Leaver {
        patient: standing.patient,
        address: standing.address,
        farewell: assistant.notice(&Notice::Erased, standing.language.as_ref()),
        status: Status::Queued,
    };
    let (outlet, _nobody_delivers) = outlet(clock);
    let erased = erase(&mut tx, leaver, &outlet, clock, now).await?;
    let entry = Entry::by_operator(Act::Erased, Some(id), now, json!({}));
    audit::append(&mut tx, &entry).await?;
    tx.commit().await?;
    Ok(erased.news.len())
}

/// Erases within `tx`.
pub(super) async fn erase(
    tx: &mut Transaction,
    leaver: Leaver,
    outlet: &Outlet,
    clock: &Clock,
    now: Timestamp,
) -> Result<Erased, StoreError> {
    let Leaver {
        patient,
        address,
        farewell,
        status,
    } = leaver;
    let gone = erasure::erase(tx, patient, now).await?;
    let mut events = Vec::new();
    let mut news = Vec::new();
    let mut happened = |conversation, kind, detail| {
        events.push(Event {
            id: clock.fresh_id(),
            at: now,
            conversation,
            kind,
            detail,
        });
    };
    for one in &gone {
        let reference = json!({ "reference": one.reference });
        happened(Some(one.conversation), ERASED, reference);
        if let Some(class) = one.danger {
            // By itself, so that nothing leads from the danger to the person.
            happened(None, DANGER_ERASED, json!({ "class": class.code() }));
        }
        news.push(Item {
            conversation: one.conversation,
            kind: Kind::Erased,
            urgent: one.danger.is_some(),
        });
    }
    event::append(tx, &events).await?;
    let chat = chat_of(&address);
    let going = Going {
        address,
        conversation: None,
        message: None,
        author: Author::Assistant,
        outgoing: Arc::new(Outgoing::Farewell(Farewell {
            id: clock.fresh_id(),
            at: now,
            reply: farewell,
        })),
        status,
    };
    let parcels = post(tx, vec![going], now, outlet).await?;
    let first = parcels.first().map(|parcel| parcel.id);
    let forgotten = chat
        .zip(first)
        .map(|(chat, before)| Forgotten { chat, before });
    Ok(Erased {
        parcels,
        forgotten,
        news,
    })
}
