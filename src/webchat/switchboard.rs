//! Who looks at which chat: wakes the open pages of a chat when something is new there.
//!
//! Promises: a wake between two looks is not missed; a chat that nobody looks at costs
//! nothing. Refuses: more open pages than the limits, for one chat and in all; the page
//! asks again from time to time instead.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

const PAGES_OF_A_CHAT: usize = 8;
const CHATS: usize = 4096;

/// The open pages by their chat. Clones share them.
#[derive(Clone, Default)]
pub(super) struct Switchboard(Arc<Mutex<HashMap<i64, watch::Sender<()>>>>);

/// One open page. It leaves the board when it is dropped.
pub(super) struct Look {
    chat: i64,
    news: watch::Receiver<()>,
    board: Switchboard,
}

impl Switchboard {
    /// Puts a page on the board; `None` where there are too many.
    pub fn look(&self, chat: i64) -> Option<Look> {
        let mut chats = self.lock();
        if !chats.contains_key(&chat) && chats.len() >= CHATS {
            return None;
        }
        let sender = chats.entry(chat).or_insert_with(|| watch::channel(()).0);
        if sender.receiver_count() >= PAGES_OF_A_CHAT {
            return None;
        }
        Some(Look {
            chat,
            news: sender.subscribe(),
            board: self.clone(),
        })
    }

    /// Something is new in this chat.
    pub fn wake(&self, chat: i64) {
        if let Some(sender) = self.lock().get(&chat) {
            sender.send_replace(());
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<i64, watch::Sender<()>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Look {
    /// Returns when something is new since the last time.
    pub async fn news(&mut self) {
        // The sender stays on the board for as long as this page does.
        let _ = self.news.changed().await;
    }
}

impl Drop for Look {
    fn drop(&mut self) {
        let mut chats = self.board.lock();
        let is_last = |sender: &watch::Sender<()>| sender.receiver_count() <= 1;
        if chats.get(&self.chat).is_some_and(is_last) {
            chats.remove(&self.chat);
        }
    }
}

#[cfg(test)]
mod tests {
    use futures::FutureExt;

    use super::*;

    #[test]
    fn a_wake_before_the_page_waits_is_not_missed() {
        let board = Switchboard::default();
        let mut look = board.look(7).unwrap();
        assert!(look.news().now_or_never().is_none());
        board.wake(7);
        board.wake(8);
        assert!(look.news().now_or_never().is_some());
        assert!(look.news().now_or_never().is_none());
    }

    #[test]
    fn a_chat_that_nobody_looks_at_leaves_nothing_behind() {
        let board = Switchboard::default();
        let (first, second) = (board.look(7).unwrap(), board.look(7).unwrap());
        drop(first);
        assert_eq!(board.lock().len(), 1);
        drop(second);
        assert!(board.lock().is_empty());
    }

    #[test]
    fn one_chat_cannot_take_all_places() {
        let board = Switchboard::default();
        let all: Vec<Look> = (0..PAGES_OF_A_CHAT).filter_map(|_| board.look(7)).collect();
        assert_eq!(all.len(), PAGES_OF_A_CHAT);
        assert!(board.look(7).is_none());
        assert!(board.look(8).is_some());
    }
}
