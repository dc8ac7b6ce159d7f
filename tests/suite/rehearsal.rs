//! A clinic in rehearsal: a real store in a folder of its own, a mind that echoes, a
//! channel that notes what it is given, and a clock that is turned by hand.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use enquiry_desk::assistant::details::{
    BodyArea, ContactChoice, Email, ForWhom, Name, Phone, Side,
};
use enquiry_desk::assistant::dialogue::State;
use enquiry_desk::assistant::enquiry::{Consent, Enquiry};
use enquiry_desk::assistant::event::{Event, Incoming, Sender};
use enquiry_desk::assistant::language::Language;
use enquiry_desk::assistant::notice::Notice;
use enquiry_desk::assistant::outcome::{Outcome, Record, Situation};
use enquiry_desk::assistant::reception::Reason;
use enquiry_desk::assistant::reply::{Keyboard, Reply, RichText};
use enquiry_desk::assistant::understanding::red_flags::{Class, RedFlag};
use enquiry_desk::clock::{Clock, Hand};
use enquiry_desk::flow::channel::{
    Channel, ChannelKind, Chat, Outgoing, Received, Sending, Update, UpdateKey,
};
use enquiry_desk::flow::delivery::{Delivery, Pace};
use enquiry_desk::flow::intake::Intake;
use enquiry_desk::flow::mind::Mind;
use enquiry_desk::flow::news::News;
use enquiry_desk::flow::parcel::{Outlet, outlet};
use enquiry_desk::flow::reception::Rules;
use enquiry_desk::store::{Location, OpenError, Store};
use jiff::Timestamp;
use sqlx::postgres::PgRow;
use sqlx::sqlite::{SqliteConnectOptions, SqliteRow};
use sqlx::{AssertSqlSafe, ConnectOptions, FromRow, SqliteConnection};
use tempfile::TempDir;

use crate::postgres::{self, Cluster, Database};

/// What a person is told whose message failed.
pub const FAILED: &str = "a person will look at your message";
pub const BOT: i64 = 77;

/// The folder of one rehearsal, which outlives the processes in it.
pub struct Stage {
    folder: TempDir,
    server: Option<Database>,
    pub clock: Clock,
    pub hand: Hand,
    pub channel: Arc<Noted>,
}

/// One process: what is lost when it dies.
pub struct Process {
    pub store: Store,
    pub intake: Intake,
    pub delivery: Delivery,
    pub outlet: Outlet,
    pub news: News,
}

impl Stage {
    pub async fn new() -> Self {
        match postgres::is_chosen() {
            true => Self::on_server().await,
            false => Self::in_file(),
        }
    }

    /// With a database of the shared PostgreSQL cluster.
    pub async fn on_server() -> Self {
        Self {
            server: Some(Cluster::shared().database().await),
            ..Self::in_file()
        }
    }

    /// With a file of SQLite.
    pub fn in_file() -> Self {
        let start = "2026-03-02T09:00:00Z".parse().unwrap();
        let (clock, hand) = Clock::by_hand(start);
        Self {
            folder: tempfile::tempdir().unwrap(),
            server: None,
            clock,
            hand,
            channel: Arc::default(),
        }
    }

    pub fn database(&self) -> PathBuf {
        self.folder.path().join("data").join("desk.db")
    }

    /// Where the database is.
    pub fn location(&self) -> Location {
        match &self.server {
            Some(database) => Location::parse(&database.url, self.folder.path()).unwrap(),
            None => Location::File(self.database()),
        }
    }

    /// The address of the database on the server.
    pub fn url(&self) -> String {
        self.server.as_ref().unwrap().url.clone()
    }

    pub fn key(&self) -> PathBuf {
        self.folder.path().join("keys").join("desk.key")
    }

    pub async fn open(&self) -> Result<Store, OpenError> {
        Store::open(self.location(), &self.key()).await
    }

    /// A program that another test starts at the moment of a death holds the dead one's lock
    /// until it has begun.
    async fn open_again(&self) -> Store {
        for _ in 0..100 {
            match self.open().await {
                Err(OpenError::InUse(_)) => {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
                opened => return opened.unwrap(),
            }
        }
        panic!("somebody keeps the file locked");
    }

    /// A process at no pace.
    pub async fn start(&self) -> Process {
        self.start_at(Pace::default()).await
    }

    pub async fn start_at(&self, pace: Pace) -> Process {
        self.start_with(pace, Arc::new(Echo)).await
    }

    /// A process with a mind of one's choice.
    pub async fn start_with(&self, pace: Pace, mind: Arc<dyn Mind>) -> Process {
        let channel = Arc::clone(&self.channel) as _;
        self.put_together(channel, pace, mind).await
    }

    /// A process over a channel of one's choice, at no pace.
    pub async fn start_over(&self, channel: Arc<dyn Channel>, mind: Arc<dyn Mind>) -> Process {
        self.put_together(channel, Pace::default(), mind).await
    }

    async fn put_together(
        &self,
        channel: Arc<dyn Channel>,
        pace: Pace,
        mind: Arc<dyn Mind>,
    ) -> Process {
        let store = self.open_again().await;
        let (outlet, inlet) = outlet(&self.clock);
        let news = News::default();
        let delivery = Delivery::new(
            store.clone(),
            self.clock.clone(),
            inlet,
            vec![(channel, pace)],
        );
        let intake = Intake::new(store.clone(), mind, self.clock.clone(), outlet.clone());
        Process {
            store,
            intake: intake.with_desk(news.clone(), Rules::default()),
            delivery: delivery.with_news(news.clone()),
            outlet,
            news,
        }
    }

    pub async fn execute(&self, statement: &str) {
        self.try_to_execute(statement).await.unwrap();
    }

    /// The same, or why the database refuses it.
    pub async fn try_to_execute(&self, statement: &str) -> Result<(), sqlx::Error> {
        let statement = AssertSqlSafe(self.dialect(statement));
        match &self.server {
            Some(database) => {
                let mut raw = Cluster::shared().connect(&database.name).await;
                sqlx::query(statement).execute(&mut raw).await.map(drop)
            }
            None => {
                let mut raw = self.file().await;
                sqlx::query(statement).execute(&mut raw).await.map(drop)
            }
        }
    }

    /// Lets the database refuse messages with this number of their channel.
    pub async fn refuse_message(&self, number: i64) {
        let rule = match self.server {
            Some(_) => format!(
                "ALTER TABLE message ADD CONSTRAINT refuse CHECK (channel_message <> {number})"
            ),
            None => format!(
                "CREATE TRIGGER refuse BEFORE INSERT ON message \
                 WHEN NEW.channel_message = {number} BEGIN SELECT RAISE(ABORT, 'refused'); END"
            ),
        };
        self.execute(&rule).await;
    }

    /// The tests' own statements, which are SQLite's, as this engine says them.
    fn dialect(&self, statement: &str) -> String {
        if self.server.is_none() {
            return statement.to_owned();
        }
        let mut statement = statement.to_owned();
        for (theirs, ours) in [
            (r"x'([0-9a-f]*)'", r"'\x$1'::bytea"),
            (
                r"hex\((\w+)\.id\)",
                "upper(replace(CAST($1.id AS TEXT), '-', ''))",
            ),
            (r"hex\((\w+)\)", "upper(encode($1, 'hex'))"),
            (
                r"group_concat\((\w+)\)",
                "string_agg(CAST($1 AS TEXT), ',')",
            ),
            (r"group_concat\((\w+), ' '\)", "string_agg($1, ' ')"),
            (r"sum\((\w+)\)", "CAST(sum($1) AS BIGINT)"),
        ] {
            let theirs = regex::Regex::new(theirs).unwrap();
            statement = theirs.replace_all(&statement, ours).into_owned();
        }
        statement
    }

    pub async fn number(&self, question: &str) -> i64 {
        self.value(question).await
    }

    pub async fn word(&self, question: &str) -> String {
        self.value(question).await
    }

    /// The one value that a question past the store has for its answer.
    pub async fn value<T>(&self, question: &str) -> T
    where
        T: Send + Unpin,
        (T,): for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow>,
    {
        let question = AssertSqlSafe(self.dialect(question));
        let (value,) = match &self.server {
            Some(database) => {
                let mut raw = Cluster::shared().connect(&database.name).await;
                sqlx::query_as(question).fetch_one(&mut raw).await.unwrap()
            }
            None => {
                let mut raw = self.file().await;
                sqlx::query_as(question).fetch_one(&mut raw).await.unwrap()
            }
        };
        value
    }

    /// A connection to the file, past the store.
    pub async fn file(&self) -> SqliteConnection {
        SqliteConnectOptions::new()
            .filename(self.database())
            .connect()
            .await
            .unwrap()
    }

    /// Whether any file of the database contains the bytes.
    pub async fn files_contain(&self, canary: &str) -> bool {
        if let Some(database) = &self.server {
            return Cluster::shared()
                .files_contain(&database.name, canary)
                .await;
        }
        let folder = self.database();
        let files = std::fs::read_dir(folder.parent().unwrap()).unwrap();
        files
            .map(|file| std::fs::read(file.unwrap().path()).unwrap())
            .any(|bytes| {
                bytes
                    .windows(canary.len())
                    .any(|part| part == canary.as_bytes())
            })
    }
}

/// A text from `chat`, the `number`-th update of the bot.
pub fn text(number: i64, chat: i64, text: &str) -> Update {
    event(
        number,
        chat,
        Event::Text {
            text: text.to_owned(),
            message: Some(number),
        },
    )
}

pub fn event(number: i64, chat: i64, event: Event) -> Update {
    let sender = Sender {
        name: Some("Anna Nowak".to_owned()),
        username: Some("anna_n".to_owned()),
        language_code: None,
    };
    let chat = telegram(chat);
    update(
        number,
        Received::Said {
            chat,
            incoming: Incoming { sender, event },
        },
    )
}

pub fn update(number: i64, received: Received) -> Update {
    let key = UpdateKey {
        channel: ChannelKind::Telegram,
        bot: BOT,
        number,
    };
    let raw = format!("raw update {number}");
    Update { key, received, raw }
}

pub fn telegram(id: i64) -> Chat {
    Chat {
        channel: ChannelKind::Telegram,
        id,
    }
}

/// A mind that does what the text says, and says it back.
pub struct Echo;

impl Mind for Echo {
    fn begin(&self, _sender: &Sender, known: Option<&Language>) -> State {
        State::fresh(known.cloned().unwrap_or_else(english))
    }

    fn step(&self, state: State, incoming: &Incoming, situation: &Situation) -> Outcome {
        let words = incoming.event.words().unwrap_or_default();
        assert!(!words.starts_with("panic"), "the mind fails on: {words}");
        let count = if words == "three" { 3 } else { 1 };
        let replies = (1..=count).map(|n| match count {
            1 => reply(&format!("{words} (ahead {})", situation.ahead)),
            _ => reply(&format!("{words} {n}")),
        });
        Outcome {
            state,
            replies: replies.collect(),
            records: records(words, situation),
        }
    }

    fn failed(&self, _sender: Option<&Sender>, _known: Option<&Language>) -> Reply {
        reply(FAILED)
    }

    fn notice(&self, notice: &Notice<'_>, _known: Option<&Language>) -> Reply {
        reply(&format!("{notice:?}"))
    }

    fn is_closed(&self, _now: Timestamp) -> bool {
        false
    }
}

fn records(words: &str, situation: &Situation) -> Vec<Record> {
    let handed_over = |reason| Record::HandedOver { reason };
    match words.split(':').next().unwrap_or_default() {
        "human" => vec![handed_over(Reason::Human)],
        "mydata" => vec![Record::DataWanted],
        "delete" => vec![Record::ErasureWanted],
        "revoke" => vec![Record::ConsentWithdrawn],
        "withdraw" => vec![Record::Withdrawn],
        "consent" => vec![Record::ConsentGiven(consent(situation))],
        "unanswered" => vec![Record::Unanswered {
            topic: Some("insurance".to_owned()),
        }],
        "flag" => vec![Record::RedFlag(RedFlag {
            class: Class::Emergency,
            rule: "chest".to_owned(),
            words: vec![words.to_owned()],
        })],
        "submit" => vec![
            Record::ConsentGiven(consent(situation)),
            Record::Submitted(Box::new(enquiry(situation))),
            handed_over(Reason::Enquiry),
        ],
        _ => Vec::new(),
    }
}

fn consent(situation: &Situation) -> Consent {
    Consent {
        version: "2026-01".to_owned(),
        language: english(),
        at: situation.now,
    }
}

fn enquiry(situation: &Situation) -> Enquiry {
    Enquiry {
        language: english(),
        consent: consent(situation),
        for_whom: ForWhom::Oneself,
        name: Name::parse("Anna Canary-Nowak").unwrap(),
        writer_name: None,
        contact: ContactChoice::Phone,
        phone: Some(Phone::parse("07700 900123", "GB").unwrap()),
        email: Some(Email::parse("canary@example.org").unwrap()),
        body_area: BodyArea::Elbow,
        side: Some(Side::Right),
        condition: None,
        duration: None,
        tried: Vec::new(),
        preferred_times: Vec::new(),
        note: Some("canary-note".to_owned()),
    }
}

pub fn english() -> Language {
    Language::parse("en-GB").unwrap()
}

pub fn reply(text: &str) -> Reply {
    Reply {
        body: RichText::plain(text),
        keyboard: Keyboard::None,
        language: english(),
        urgent: false,
    }
}

/// A channel that notes what it is given and answers as the test has scripted.
#[derive(Default)]
pub struct Noted {
    log: Mutex<Vec<(i64, String)>>,
    script: Mutex<VecDeque<(i64, Sending)>>,
}

impl Noted {
    /// The next sending to `chat` that is not scripted yet ends like this. It counts as
    /// arrived only when it is `Sent` or `Unknown`.
    pub fn script(&self, chat: i64, sending: Sending) {
        self.script.lock().unwrap().push_back((chat, sending));
    }

    /// What arrived, in its order.
    pub fn arrived(&self) -> Vec<(i64, String)> {
        self.log.lock().unwrap().clone()
    }

    /// What arrived in one chat.
    pub fn arrived_at(&self, chat: i64) -> Vec<String> {
        let log = self.arrived();
        log.into_iter()
            .filter(|(to, _)| *to == chat)
            .map(|(_, text)| text)
            .collect()
    }
}

#[async_trait]
impl Channel for Noted {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Telegram
    }

    async fn send(&self, chat: Chat, outgoing: &Outgoing) -> Sending {
        let scripted = {
            let mut script = self.script.lock().unwrap();
            let next = script.iter().position(|(to, _)| *to == chat.id);
            next.and_then(|at| script.remove(at))
                .map(|(_, sending)| sending)
        };
        let sending = scripted.unwrap_or(Sending::Sent { message: Some(1) });
        if matches!(sending, Sending::Sent { .. } | Sending::Unknown) {
            let text = match outgoing {
                Outgoing::Reply(reply) => reply.body.to_plain(),
                Outgoing::Farewell(farewell) => farewell.reply.body.to_plain(),
                Outgoing::Record(record) => record.text.clone(),
                Outgoing::LeaveChat => "(left)".to_owned(),
            };
            self.log.lock().unwrap().push((chat.id, text));
        }
        sending
    }
}
