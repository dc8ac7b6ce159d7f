//! A reception in rehearsal: patients who write, people at the desk, one clock for all.

use std::sync::Arc;
use std::time::Duration;

use enquiry_desk::assistant::event::Event;
use enquiry_desk::assistant::reply::{Button, Keyboard, Reply};
use enquiry_desk::flow::delivery::Pace;
use enquiry_desk::flow::mind::Mind;
use enquiry_desk::flow::reception::{Claimed, Held, Reception, Rules};
use enquiry_desk::store::desk_queue::{self, Filter, Line, Whose};
use enquiry_desk::store::staff::{self, Added, Member, Role};
use enquiry_desk::store::thread::{self, Body, Episode, Whole};
use uuid::Uuid;

use crate::rehearsal::{Echo, Process, Stage, event, text};
use crate::repository;

/// A clinic with a reception.
pub struct Room {
    pub stage: Stage,
    pub process: Process,
    pub reception: Arc<Reception>,
    updates: i64,
}

impl Room {
    /// With the mind that echoes.
    pub async fn open() -> Self {
        Self::with(Arc::new(Echo)).await
    }

    /// With the assistant and the content that are shipped.
    pub async fn with_assistant() -> Self {
        Self::with(repository::assistant()).await
    }

    /// With the mind that echoes and a file that the test looks into.
    pub async fn in_file() -> Self {
        Self::on(Stage::in_file(), Arc::new(Echo)).await
    }

    async fn with(mind: Arc<dyn Mind>) -> Self {
        Self::on(Stage::new().await, mind).await
    }

    async fn on(stage: Stage, mind: Arc<dyn Mind>) -> Self {
        let process = stage.start_with(Pace::default(), mind).await;
        let reception = Reception::new(
            process.store.clone(),
            repository::assistant(),
            stage.clock.clone(),
            process.outlet.clone(),
            process.news.clone(),
            Rules::default(),
        );
        Self {
            stage,
            process,
            reception: Arc::new(reception),
            updates: 0,
        }
    }

    /// Somebody at the desk who is on shift.
    pub async fn member(&self, name: &str) -> Member {
        self.add(name, Role::Receptionist).await
    }

    pub async fn add(&self, name: &str, role: Role) -> Member {
        let mut tx = self.process.store.begin().await.unwrap();
        let (id, now) = (self.stage.clock.fresh_id(), self.stage.clock.now());
        let added = staff::add(&mut tx, id, name, role, None, now).await;
        let Added::Yes(member) = added.unwrap() else {
            panic!("{name} cannot be added");
        };
        staff::seen(&mut tx, id, now).await.unwrap();
        tx.commit().await.unwrap();
        member
    }

    /// The patient of a chat writes.
    pub async fn says(&mut self, chat: i64, words: &str) {
        self.updates += 1;
        let update = text(self.updates, chat, words);
        self.process.intake.apply(&[update]).await.unwrap();
    }

    /// The patient of a chat does something.
    pub async fn does(&mut self, chat: i64, what: Event) {
        self.updates += 1;
        let update = event(self.updates, chat, what);
        self.process.intake.apply(&[update]).await.unwrap();
    }

    pub async fn presses(&mut self, chat: i64, button: &Button) {
        let data = button.data.clone();
        let message = Some(1);
        self.does(chat, Event::Press { data, message }).await;
    }

    /// What arrived in a chat after everything was delivered.
    pub async fn arrived(&mut self, chat: i64) -> Vec<String> {
        self.process.delivery.deliver_due().await.unwrap();
        self.stage.channel.arrived_at(chat)
    }

    /// The last of it.
    pub async fn heard(&mut self, chat: i64) -> String {
        self.arrived(chat).await.pop().unwrap()
    }

    pub async fn lines(&self, whose: Whose) -> Vec<Line> {
        let mut tx = self.process.store.read().await.unwrap();
        let filter = Filter {
            whose,
            language: None,
        };
        desk_queue::lines(&mut tx, &filter, 100).await.unwrap()
    }

    /// The first line of the queue.
    pub async fn first(&self) -> Line {
        self.lines(Whose::All).await.remove(0)
    }

    /// A patient waits, and somebody picks the conversation up.
    pub async fn claimed(&mut self, chat: i64, who: &Member) -> Held {
        self.says(chat, "human").await;
        let lines = self.lines(Whose::Waiting).await;
        self.claim(who, lines[0].conversation).await
    }

    pub async fn claim(&self, who: &Member, conversation: Uuid) -> Held {
        match self.reception.claim(who, conversation).await.unwrap() {
            Claimed::Yes(held) => held,
            other => panic!("{other:?}"),
        }
    }

    /// Everything on the patient of a conversation.
    pub async fn whole(&self, conversation: Uuid) -> Whole {
        let mut tx = self.process.store.read().await.unwrap();
        let standing = enquiry_desk::store::claim::look(&mut tx, conversation).await;
        let reference = standing.unwrap().unwrap().reference;
        thread::read(&mut tx, &reference).await.unwrap().unwrap()
    }

    pub async fn episode(&self, conversation: Uuid) -> Episode {
        let whole = self.whole(conversation).await;
        let mut episodes = whole.episodes.into_iter();
        episodes
            .find(|episode| episode.conversation == conversation)
            .unwrap()
    }

    /// The last reply in a conversation that has buttons.
    pub async fn buttons(&self, conversation: Uuid) -> Vec<Button> {
        let episode = self.episode(conversation).await;
        let replies = episode.messages.into_iter().rev();
        let keyboards = replies.filter_map(|message| match message.body {
            Body::Reply(Reply {
                keyboard: Keyboard::Buttons(rows),
                ..
            }) => Some(rows),
            _ => None,
        });
        keyboards.flatten().flatten().collect()
    }

    pub fn minutes_pass(&self, minutes: u64) {
        self.stage.hand.advance(Duration::from_secs(60 * minutes));
    }
}
