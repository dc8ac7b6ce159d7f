//! The page as a channel: a reply is on the page once its row is committed, so sending
//! means to wake the pages that look at the chat. The last word to somebody who was erased
//! has no row: it is kept in memory for the page, of the last thousand.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;

use super::switchboard::Switchboard;
use crate::flow::channel::{Channel, ChannelKind, Chat, Farewell, Outgoing, Sending};
use crate::flow::relay::{Teller, Word};

/// The channel that delivery sends through. Clones reach the same pages.
#[derive(Clone, Default)]
pub struct WebchatChannel {
    pub(super) board: Switchboard,
    teller: Teller,
    farewells: Arc<Mutex<VecDeque<(i64, Farewell)>>>,
}

/// So many last words are kept.
const FAREWELLS: usize = 1000;

impl WebchatChannel {
    /// A channel whose chats may be looked at through other processes too.
    pub fn with_teller(teller: Teller) -> Self {
        Self {
            teller,
            ..Self::default()
        }
    }

    /// Wakes the pages that look at a chat through this process.
    pub fn wake(&self, chat: i64) {
        self.board.wake(chat);
    }

    /// The last word to a chat of which nothing was kept then.
    pub(super) fn farewell(&self, chat: Chat) -> Option<Farewell> {
        let farewells = self
            .farewells
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let mut latest = farewells.iter().rev();
        let found = latest.find(|(to, _)| *to == chat.id)?;
        Some(found.1.clone())
    }

    fn remember(&self, chat: Chat, farewell: &Farewell) {
        let mut farewells = self
            .farewells
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        farewells.push_back((chat.id, farewell.clone()));
        if farewells.len() > FAREWELLS {
            farewells.pop_front();
        }
    }
}

#[async_trait]
impl Channel for WebchatChannel {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Webchat
    }

    /// Always sent: a page that is not open now reads the reply when it is.
    async fn send(&self, chat: Chat, outgoing: &Outgoing) -> Sending {
        if let Outgoing::Farewell(farewell) = outgoing {
            self.remember(chat, farewell);
        }
        self.board.wake(chat.id);
        self.teller.tell(Word::Page(chat.id));
        Sending::Sent { message: None }
    }
}
