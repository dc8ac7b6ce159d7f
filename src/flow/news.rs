//! News for open desks: what has just been committed, in a word.
//!
//! ```text
//! intake, reception --tell--> News --listen--> a page's event stream, the staff group
//! ```
//!
//! Promises: nothing is told before it is committed; a listener that cannot keep up is
//! told to load everything again. Refuses: personal data; listeners read the store.

use tokio::sync::broadcast::error::RecvError;
use tokio::sync::broadcast::{Receiver, Sender, channel};
use uuid::Uuid;

use super::relay::{Teller, Word};
use crate::assistant::codes::codes;

/// How many items a listener may lag behind.
const KEPT: usize = 1024;

codes! {
    /// What happened to a conversation.
    Kind {
        /// It came into the queue, or its reason became more urgent.
        Queued = "queued",
        /// The patient no longer wants a person.
        Withdrawn = "withdrawn",
        /// The patient wrote, or changed a message.
        Wrote = "wrote",
        /// The assistant answered, or told the patient something.
        Told = "told",
        /// A receptionist replied.
        Replied = "replied",
        /// A reply was delivered, or not.
        Delivered = "delivered",
        Claimed = "claimed", Released = "released", Transferred = "transferred",
        Lapsed = "lapsed", Closed = "closed", Reopened = "reopened",
        Acknowledged = "acknowledged", Escalated = "escalated",
        /// The patient and all conversations with him are gone; urgent where danger was not
        /// acknowledged.
        Erased = "erased",
        Noted = "noted", Corrected = "corrected", Rated = "rated",
    }
}

/// One thing that happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    pub conversation: Uuid,
    pub kind: Kind,
    /// Whether it is about danger that nobody has acknowledged: to be told at once.
    pub urgent: bool,
}

/// What a listener hears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    Item(Item),
    /// Some items were missed: load everything again.
    Reload,
}

/// Tells news to everybody who listens. Clones tell the same listeners.
#[derive(Clone)]
pub struct News {
    listeners: Sender<Heard>,
    teller: Teller,
}

/// One who listens, from when he began.
pub struct Listener(Receiver<Heard>);

impl Default for News {
    fn default() -> Self {
        Self::with_teller(Teller::default())
    }
}

impl News {
    /// News that other processes hear too.
    pub fn with_teller(teller: Teller) -> Self {
        Self {
            listeners: channel(KEPT).0,
            teller,
        }
    }

    /// Begins to listen.
    pub fn listen(&self) -> Listener {
        Listener(self.listeners.subscribe())
    }

    /// Tells what is committed.
    pub fn tell(&self, items: impl IntoIterator<Item = Item>) {
        for item in items {
            self.hear(item);
            self.teller.tell(Word::Item(item));
        }
    }

    /// Passes on what another process told.
    pub fn hear(&self, item: Item) {
        // Nobody listening is no failure.
        let _ = self.listeners.send(Heard::Item(item));
    }

    /// Tells everybody here to load everything again: something was missed.
    pub fn reload(&self) {
        let _ = self.listeners.send(Heard::Reload);
    }
}

impl Listener {
    /// The next item; `None` once nobody can tell any more.
    pub async fn next(&mut self) -> Option<Heard> {
        match self.0.recv().await {
            Ok(heard) => Some(heard),
            Err(RecvError::Lagged(_)) => {
                // What is still kept is older than what a reload will show.
                self.0 = self.0.resubscribe();
                Some(Heard::Reload)
            }
            Err(RecvError::Closed) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(n: u128) -> Item {
        Item {
            conversation: Uuid::from_u128(n),
            kind: Kind::Wrote,
            urgent: false,
        }
    }

    #[tokio::test]
    async fn a_listener_hears_what_comes_and_one_that_lags_reloads() {
        let news = News::default();
        let mut listener = news.listen();
        news.tell([item(1)]);
        assert_eq!(listener.next().await, Some(Heard::Item(item(1))));
        news.tell((0..3000).map(item));
        assert_eq!(listener.next().await, Some(Heard::Reload));
        news.tell([item(7)]);
        assert_eq!(listener.next().await, Some(Heard::Item(item(7))));
        drop(news);
        assert_eq!(listener.next().await, None);
    }
}
