//! The relay: what one process tells its desks, the desks of the others hear too.
//!
//! ```text
//! News::tell -> here -> NOTIFY ~~> LISTEN -> here -> News::hear
//! ```
//!
//! Promises: nothing goes round in circles; where words were lost, desks load everything
//! again. Refuses: personal data; ids and codes only.

use std::time::Duration;

use anyhow::Result;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::news::{Item, Kind, News};
use crate::store::Store;
use crate::store::wire::{Heard, Wire};

/// So many lines fit into what PostgreSQL takes at once.
const LINES: usize = 80;
const PAUSE: Duration = Duration::from_secs(1);

/// One thing that other processes should hear of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// News for desks.
    Item(Item),
    /// Something is new in this chat of the web page.
    Page(i64),
}

/// Hands words to the relay. Clones hand to the same one; the default one to nobody.
#[derive(Clone, Default)]
pub struct Teller(Option<UnboundedSender<Word>>);

/// The relay of one process.
pub struct Relay {
    store: Store,
    me: Uuid,
    news: News,
    /// Wakes the open pages of a chat.
    wake: Box<dyn Fn(i64) + Send + Sync>,
    told: UnboundedReceiver<Word>,
}

/// A teller, and where its words come out.
pub fn teller() -> (Teller, UnboundedReceiver<Word>) {
    let (sender, receiver) = unbounded_channel();
    (Teller(Some(sender)), receiver)
}

impl Teller {
    /// Tells the other processes, if there are any.
    pub fn tell(&self, word: Word) {
        if let Some(sender) = &self.0 {
            // The relay ends with the process.
            let _ = sender.send(word);
        }
    }
}

impl Relay {
    /// The relay of the process `me`; `wake` wakes the open pages of a chat.
    pub fn new(
        store: Store,
        me: Uuid,
        news: News,
        wake: impl Fn(i64) + Send + Sync + 'static,
        told: UnboundedReceiver<Word>,
    ) -> Self {
        Self {
            store,
            me,
            news,
            wake: Box::new(wake),
            told,
        }
    }

    /// Relays until `stop`.
    pub async fn run(mut self, stop: CancellationToken) -> Result<()> {
        while !stop.is_cancelled() {
            let work = async {
                match self.store.listen().await {
                    Ok(Some(wire)) => self.relay(wire).await,
                    Ok(None) => std::future::pending().await,
                    Err(error) => tracing::warn!(%error, "other processes cannot be heard"),
                }
                sleep(PAUSE).await;
            };
            stop.run_until_cancelled(work).await;
        }
        Ok(())
    }

    /// Until the connection fails.
    async fn relay(&mut self, mut wire: Wire) {
        self.news.reload();
        let mut batch = Vec::with_capacity(LINES);
        loop {
            tokio::select! {
                heard = wire.next() => match heard {
                    Ok(Heard::Words(words)) => self.hear(&words),
                    Ok(Heard::Gap) => self.news.reload(),
                    Err(error) => {
                        tracing::warn!(%error, "other processes cannot be heard");
                        return;
                    }
                },
                _ = self.told.recv_many(&mut batch, LINES) => {
                    let words = written(self.me, &batch);
                    batch.clear();
                    if let Err(error) = self.store.tell(&words).await {
                        tracing::warn!(%error, "other processes cannot be told");
                    }
                }
            }
        }
    }

    fn hear(&self, words: &str) {
        let mut lines = words.lines();
        let Some(sender) = lines.next().and_then(|line| Uuid::parse_str(line).ok()) else {
            return;
        };
        if sender == self.me {
            return;
        }
        for word in lines.filter_map(read) {
            match word {
                Word::Item(item) => self.news.hear(item),
                Word::Page(chat) => (self.wake)(chat),
            }
        }
    }
}

/// `<me>` and a line for each word: `item <conversation> <kind> <urgent>`, `page <chat>`.
fn written(me: Uuid, words: &[Word]) -> String {
    let mut text = me.simple().to_string();
    for word in words {
        text.push('\n');
        text.push_str(&match word {
            Word::Item(item) => {
                let id = item.conversation.simple();
                format!("item {id} {} {}", item.kind.code(), item.urgent)
            }
            Word::Page(chat) => format!("page {chat}"),
        });
    }
    text
}

fn read(line: &str) -> Option<Word> {
    let mut parts = line.split(' ');
    match parts.next()? {
        "item" => Some(Word::Item(Item {
            conversation: Uuid::parse_str(parts.next()?).ok()?,
            kind: Kind::from_code(parts.next()?)?,
            urgent: parts.next()? == "true",
        })),
        "page" => Some(Word::Page(parts.next()?.parse().ok()?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_back_as_they_were_written_and_fit() {
        let item = Word::Item(Item {
            conversation: Uuid::from_u128(u128::MAX),
            kind: Kind::Acknowledged,
            urgent: true,
        });
        let text = written(Uuid::from_u128(7), &[item, Word::Page(-9)]);
        let back: Vec<Word> = text.lines().skip(1).filter_map(read).collect();
        assert_eq!(back, [item, Word::Page(-9)]);
        assert!(written(Uuid::nil(), &[item; LINES]).len() < 7900);
        assert_eq!(read("item nonsense"), None);
        assert_eq!(read("word of a later version"), None);
    }
}
