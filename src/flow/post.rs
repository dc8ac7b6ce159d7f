//! What leaves: rows of the outbox, and the parcels that delivery gets after the commit.
//!
//! Promises: rows are born leased to this process, in the order in which they are given -
//! but for a chat that another process still sends to.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use uuid::Uuid;

use super::channel::Outgoing;
use super::parcel::{Outlet, Parcel, chat_of};
use crate::store::message::Author;
use crate::store::outbox::{self, Action, NewRow, Status};
use crate::store::patient::Address;
use crate::store::{StoreError, Transaction};

/// A row of the outbox to be.
pub(super) struct Going {
    pub address: Address,
    pub conversation: Option<Uuid>,
    pub message: Option<Uuid>,
    pub author: Author,
    pub outgoing: Arc<Outgoing>,
    pub status: Status,
}

/// Writes the rows and wraps them for delivery.
pub(super) async fn post(
    tx: &mut Transaction,
    leaving: Vec<Going>,
    now: Timestamp,
    outlet: &Outlet,
) -> Result<Vec<Parcel>, StoreError> {
    if leaving.is_empty() {
        return Ok(Vec::new());
    }
    let lease = outlet.lease();
    let row = |going: &Going| NewRow {
        message: going.message,
        address: going.address.clone(),
        action: match *going.outgoing {
            Outgoing::Reply(_) | Outgoing::Farewell(_) => Action::Reply,
            Outgoing::Record(_) => Action::Record,
            Outgoing::LeaveChat => Action::LeaveChat,
        },
        status: going.status,
        body: match &*going.outgoing {
            Outgoing::Farewell(farewell) => Some(json(farewell)),
            Outgoing::Record(record) => Some(json(record)),
            Outgoing::Reply(_) | Outgoing::LeaveChat => None,
        },
        lease: (going.status == Status::Leased).then_some(lease),
        at: now,
    };
    let rows: Vec<NewRow> = leaving.iter().map(row).collect();
    let born = outbox::insert(tx, &rows).await?;
    Ok(born
        .into_iter()
        .zip(leaving)
        .filter(|(born, _)| born.leased)
        .filter_map(|(born, going)| parcel(born.id, going))
        .collect())
}

fn json(what: &impl serde::Serialize) -> Vec<u8> {
    serde_json::to_vec(what).expect("what is sent has no keys that JSON cannot hold")
}

fn parcel(id: i64, going: Going) -> Option<Parcel> {
    Some(Parcel {
        id,
        chat: chat_of(&going.address)?,
        address: going.address,
        conversation: going.conversation,
        author: going.author,
        outgoing: going.outgoing,
        attempts: 0,
        repeats: 0,
        wait: Duration::ZERO,
    })
}
