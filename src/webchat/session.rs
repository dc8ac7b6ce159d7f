//! The anonymous session of a browser: a secret in a cookie, and the chat derived from it.
//!
//! Promises: the secret has 256 bits from the operating system and is stored nowhere but
//! in the browser; the chat's number cannot be turned back into it. Refuses: cookies that
//! this program cannot have made.

use std::fmt;

use axum::http::{HeaderMap, HeaderValue};
use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::{Generate, Key};
use sha2::{Digest, Sha256};

use crate::flow::channel::{ChannelKind, Chat};
use crate::web::cookies;
use crate::web::origin::is_local;

/// On loopback, where browsers take no `Secure` cookie over plain HTTP.
const PLAIN_NAME: &str = "enquiry-desk-chat";
/// Elsewhere: browsers take it over TLS only, and from this very host, so that no neighbour
/// can give a patient a chat that it can read itself.
const SECURE_NAME: &str = "__Host-enquiry-desk-chat";

/// One browser.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Session(String);

impl Session {
    /// A new one.
    pub fn fresh() -> Self {
        // A key of 256 bits is what is needed here, too.
        let secret = Key::<XChaCha20Poly1305>::generate();
        Self(secret.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// The one that the browser has, if it has one.
    pub fn of(headers: &HeaderMap) -> Option<Self> {
        let name = name(headers);
        cookies::named(headers, name)
            .find(|secret| is_secret(secret))
            .map(|secret| Self(secret.to_owned()))
    }

    /// The chat: the first 63 bits of the secret's hash, so that the number is positive.
    pub fn chat(&self) -> Chat {
        let hash = Sha256::digest(self.0.as_bytes());
        let mut first = [0; 8];
        first.copy_from_slice(&hash[..8]);
        Chat {
            channel: ChannelKind::Webchat,
            id: i64::from_be_bytes(first) & i64::MAX,
        }
    }

    /// The cookie that gives it to the browser, until the browser is closed.
    pub fn cookie(&self, headers: &HeaderMap) -> HeaderValue {
        let name = name(headers);
        let secure = if name == SECURE_NAME { "; Secure" } else { "" };
        let cookie = format!(
            "{name}={}; Path=/; HttpOnly; SameSite=Strict{secure}",
            self.0
        );
        HeaderValue::from_str(&cookie).expect("a name and digits are a header")
    }
}

fn name(headers: &HeaderMap) -> &'static str {
    if is_local(headers) {
        PLAIN_NAME
    } else {
        SECURE_NAME
    }
}

fn is_secret(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use axum::http::header;

    use super::*;

    fn headers(host: &str, cookie: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, host.parse().unwrap());
        headers.insert(header::COOKIE, cookie.parse().unwrap());
        headers
    }

    fn returned(host: &str) -> (Session, String, Option<Session>) {
        let session = Session::fresh();
        let cookie = session.cookie(&headers(host, "a=b"));
        let cookie = cookie.to_str().unwrap().to_owned();
        let pair = cookie.split(';').next().unwrap();
        let found = Session::of(&headers(host, &format!("a=b; {pair}")));
        (session, cookie, found)
    }

    #[test]
    fn a_browser_that_returns_finds_its_chat() {
        for host in ["127.0.0.1:8080", "localhost", "[::1]:80", "clinic.example"] {
            let (session, _, found) = returned(host);
            assert_eq!(
                found.map(|found| found.chat()),
                Some(session.chat()),
                "{host}"
            );
        }
    }

    #[test]
    fn the_cookie_is_plain_on_this_computer_only() {
        let is_secure = |host| returned(host).1.contains("; Secure");
        assert!(!is_secure("127.0.0.1:8080"));
        assert!(!is_secure("localhost:8080"));
        assert!(is_secure("clinic.example"));
        assert!(is_secure("localhost.evil.example"));
    }

    /// S6.
    #[test]
    fn the_cookie_is_bound_to_its_host() {
        let cookie = returned("chat.clinic.example").1;
        assert!(cookie.starts_with("__Host-"), "{cookie}");
        assert!(
            cookie.contains("; Path=/;") && !cookie.contains("Domain"),
            "{cookie}"
        );
    }

    #[test]
    fn a_cookie_that_nobody_made_is_no_session() {
        for cookie in ["enquiry-desk-chat=", "enquiry-desk-chat=1", "other=1"] {
            assert_eq!(Session::of(&headers("localhost", cookie)), None, "{cookie}");
        }
        let too_long = format!("enquiry-desk-chat={}", "a".repeat(65));
        assert_eq!(Session::of(&headers("localhost", &too_long)), None);
    }

    #[test]
    fn a_session_shows_nothing_of_its_secret() {
        let session = Session::fresh();
        assert_eq!(format!("{session:?}"), "Session(redacted)");
        assert!(session.chat().id >= 0);
        assert_ne!(session, Session::fresh());
    }
}
