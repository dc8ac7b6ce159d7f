//! Telegram's side of the desk against a Bot API server over HTTP.

mod decode;
mod fake;
mod poll;
mod secrets;
mod send;
mod setup;

use std::time::Duration;

use enquiry_desk::telegram::{Api, Settings, Token};

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
