//! The page as a channel: a reply is on the page once its row is committed, so sending
//! means to wake the pages that look at the chat.

use async_trait::async_trait;

use super::switchboard::Switchboard;
use crate::flow::channel::{Channel, ChannelKind, Chat, Outgoing, Sending};
use crate::flow::relay::{Teller, Word};

/// The channel that delivery sends through. Clones reach the same pages.
#[derive(Clone, Default)]
pub struct WebchatChannel {
    pub(super) board: Switchboard,
    teller: Teller,
}

impl WebchatChannel {
    /// A channel whose chats may be looked at through other processes too.
    pub fn with_teller(teller: Teller) -> Self {
        Self {
            board: Switchboard::default(),
            teller,
        }
    }

    /// Wakes the pages that look at a chat through this process.
    pub fn wake(&self, chat: i64) {
        self.board.wake(chat);
    }
}

#[async_trait]
impl Channel for WebchatChannel {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Webchat
    }

    /// Always sent: a page that is not open now reads the reply when it is.
    async fn send(&self, chat: Chat, _outgoing: &Outgoing) -> Sending {
        self.board.wake(chat.id);
        self.teller.tell(Word::Page(chat.id));
        Sending::Sent { message: None }
    }
}
