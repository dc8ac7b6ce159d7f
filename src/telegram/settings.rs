//! What it takes to reach the Bot API: the token, the address, the waiting times.
//!
//! Promises: a [`Token`] prints as redacted, in `Debug`, `Display` and errors alike.
//! Refuses: a text that cannot be a token, before anything is sent anywhere.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde::Deserialize;

/// Where Telegram's own Bot API server is.
pub const API_URL: &str = "https://api.telegram.org";

/// How to reach the Bot API.
#[derive(Clone, Debug)]
pub struct Settings {
    pub token: Token,
    /// Telegram's server or a local one; `http` or `https`, a path prefix is kept.
    pub api_url: String,
    /// How long `getUpdates` waits for an update; whole seconds, at most 50 are useful.
    pub long_poll: Duration,
    /// How long any answer may take beyond that.
    pub answer_within: Duration,
}

impl Settings {
    /// Telegram's own server, with waiting times that suit it.
    pub fn new(token: Token) -> Self {
        Self {
            token,
            api_url: API_URL.to_owned(),
            long_poll: Duration::from_secs(50),
            answer_within: Duration::from_secs(15),
        }
    }
}

/// The secret that makes a caller the bot.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Token(Arc<str>);

/// The text cannot be a bot token. The text itself is not repeated.
#[derive(Debug, thiserror::Error)]
#[error("that is no bot token: @BotFather gives one such as 123456789:AAF7-g0gYnc…")]
pub struct NotAToken;

impl Token {
    /// Takes the token as @BotFather gives it; spaces around it are dropped.
    pub fn parse(text: &str) -> Result<Self, NotAToken> {
        let text = text.trim();
        let (bot, secret) = text.split_once(':').ok_or(NotAToken)?;
        let numbered = !bot.is_empty() && bot.bytes().all(|byte| byte.is_ascii_digit());
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if numbered && !secret.is_empty() && secret.bytes().all(plain) {
            Ok(Self(text.into()))
        } else {
            Err(NotAToken)
        }
    }

    /// The secret, for the one place that puts it into an address.
    pub(super) fn reveal(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Token {
    type Error = NotAToken;
    fn try_from(text: String) -> Result<Self, NotAToken> {
        Self::parse(&text)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(redacted)")
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_taken_as_it_is_given_and_never_shown() {
        let token = Token::parse(" 123456:AAcanary-_9\n").unwrap();
        assert_eq!(token.reveal(), "123456:AAcanary-_9");
        let settings = Settings::new(token.clone());
        let shown = format!("{token} {token:?} {settings:?}");
        assert!(!shown.contains("canary"), "{shown}");
    }

    #[test]
    fn what_cannot_be_a_token_is_refused_without_repeating_it() {
        for text in [
            "",
            "canary",
            "bot12:canary",
            "12:",
            ":canary",
            "12:canary/../x",
        ] {
            let error = Token::parse(text).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("canary"), "{text}");
        }
    }
}
