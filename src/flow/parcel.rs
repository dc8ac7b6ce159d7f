//! A row of the outbox on its way: from the transaction that wrote it to the channel.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::{Mutex, OwnedMutexGuard};
use uuid::Uuid;

use super::channel::{ChannelKind, Chat, Outgoing};
use crate::clock::Clock;
use crate::store::message::Author;
use crate::store::outbox::Lease;
use crate::store::patient::Address;

/// How long a row stays leased to the process that wrote it or read it.
const LEASE: Duration = Duration::from_secs(600);

/// One thing to send, as it stands in the outbox.
#[derive(Clone, Debug)]
pub struct Parcel {
    /// The row's id; within a chat they are sent in its order.
    pub id: i64,
    pub chat: Chat,
    pub address: Address,
    pub conversation: Option<Uuid>,
    pub author: Author,
    pub outgoing: Arc<Outgoing>,
    pub attempts: i64,
    pub repeats: i64,
    /// Not before so long from when it is taken over.
    pub wait: Duration,
}

/// Hands what was committed to delivery, without the way through the table. Clones hand
/// over to the same delivery.
#[derive(Clone)]
pub struct Outlet {
    owner: Uuid,
    clock: Clock,
    sender: UnboundedSender<Handed>,
    gate: Arc<Mutex<()>>,
}

/// What delivery is handed.
pub(super) enum Handed {
    Parcels(Vec<Parcel>),
    Forget(Forgotten),
}

/// Whatever is still to be sent to a chat up to a row is not to be sent.
#[derive(Clone, Copy, Debug)]
pub struct Forgotten {
    pub chat: Chat,
    /// The first row that is sent again.
    pub before: i64,
}

/// Whose turn it is to write what leaves; dropped after the hand-over.
pub struct Turn(#[expect(dead_code, reason = "held until it is dropped")] OwnedMutexGuard<()>);

/// The other end of an [`Outlet`]; delivery takes it.
pub struct Inlet {
    pub(super) owner: Uuid,
    pub(super) receiver: UnboundedReceiver<Handed>,
}

/// An outlet and its inlet, for one process. The queue between them is not bounded:
/// delivery empties it at once and leaves what is too much for it in the table.
pub fn outlet(clock: &Clock) -> (Outlet, Inlet) {
    let (sender, receiver) = unbounded_channel();
    let owner = clock.fresh_id();
    let outlet = Outlet {
        owner,
        clock: clock.clone(),
        sender,
        gate: Arc::default(),
    };
    (outlet, Inlet { owner, receiver })
}

impl Outlet {
    /// The name of this process among those that share a database.
    pub fn owner(&self) -> Uuid {
        self.owner
    }

    /// The lease with which rows for this outlet are born.
    pub fn lease(&self) -> Lease {
        lease(self.owner, &self.clock)
    }

    /// Waits for one's turn, from the first row to the hand-over: so delivery hears of the
    /// rows of one chat in their order, whoever writes them.
    pub async fn turn(&self) -> Turn {
        Turn(Arc::clone(&self.gate).lock_owned().await)
    }

    /// Hands over what is committed. Delivery being gone loses nothing: the rows are in
    /// the table.
    pub fn hand_over(&self, parcels: Vec<Parcel>) {
        if !parcels.is_empty() && self.sender.send(Handed::Parcels(parcels)).is_err() {
            tracing::debug!("delivery has stopped; the outbox keeps what was committed");
        }
    }

    /// Lets delivery forget what it has in memory for somebody who was erased; before
    /// anything newer is handed over.
    pub fn forget(&self, forgotten: Option<Forgotten>) {
        if let Some(forgotten) = forgotten {
            // Delivery being gone has nothing in memory.
            let _ = self.sender.send(Handed::Forget(forgotten));
        }
    }
}

pub(super) fn lease(owner: Uuid, clock: &Clock) -> Lease {
    Lease {
        owner,
        until: clock.now() + LEASE,
    }
}

/// The chat of a stored address; `None` for a channel that this version has not.
pub(super) fn chat_of(address: &Address) -> Option<Chat> {
    let channel = ChannelKind::from_code(&address.channel)?;
    Some(Chat {
        channel,
        id: address.chat,
    })
}
