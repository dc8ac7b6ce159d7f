//! Telegram's side of the desk against a Bot API server over HTTP.

mod decode;
mod fake;
mod poll;
mod secrets;
mod send;
mod setup;
mod webhook;

use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use enquiry_desk::telegram::{Api, Settings, Token};
use tracing::Dispatch;
use tracing::subscriber::{DefaultGuard, NoSubscriber};
use tracing_subscriber::util::SubscriberInitExt;

use crate::fake_telegram::{FakeTelegram, TOKEN};

/// Settings for a server, with a token that may be wrong.
fn settings(fake: &FakeTelegram, token: &str) -> Settings {
    let mut settings = Settings::new(Token::parse(token).unwrap());
    settings.api_url = fake.url().to_owned();
    settings.answer_within = Duration::from_secs(5);
    settings
}

fn api(fake: &FakeTelegram) -> Api {
    Api::new(&settings(fake, TOKEN)).unwrap()
}

/// Keeps what is logged.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// Everything that this thread logs, down to the last detail, until the guard goes.
    pub fn listen(&self) -> Listening {
        let second = Dispatch::new(NoSubscriber::new());
        let log = self.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_writer(move || log.clone());
        Listening {
            _second: second,
            _guard: subscriber.set_default(),
        }
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

/// Keeps a log open. With a single subscriber, `tracing` lets the first thread that comes
/// to a log line decide for all whether anybody listens; a second one, deaf as it is,
/// makes it ask each time.
pub struct Listening {
    _guard: DefaultGuard,
    _second: Dispatch,
}
