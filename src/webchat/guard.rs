//! Who may post, and how often.
//!
//! Promises: a form on a foreign page posts nothing here (S7); one session cannot flood
//! the desk. Refuses: posts that do not say where they come from.

use std::num::NonZeroU32;
use std::time::Duration;

use axum::http::{HeaderMap, HeaderName, header};
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::HashMapStateStore;
use governor::{Quota, RateLimiter};

use crate::clock::Clock;
use crate::flow::channel::Chat;

const BURST: NonZeroU32 = NonZeroU32::new(20).expect("twenty is not zero");
const PER_SECOND: NonZeroU32 = NonZeroU32::new(2).expect("two is not zero");
/// From so many sessions on, the quiet ones are forgotten.
const TIDY_ABOVE: usize = 4096;

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Whether the post comes from a page of ours.
///
/// Browsers tell it by `Sec-Fetch-Site`, or else by `Origin`, which reads `null` on the
/// forms of a page with `Referrer-Policy: no-referrer`, such as ours.
pub(super) fn is_from_here(headers: &HeaderMap) -> bool {
    let (Ok(site), Ok(origin)) = (only(headers, FETCH_SITE), only(headers, header::ORIGIN)) else {
        return false;
    };
    match (site, origin) {
        (Some("same-origin"), None | Some("null")) => true,
        (Some("same-origin") | None, Some(origin)) => is_our_origin(origin, headers),
        _ => false,
    }
}

fn is_our_origin(origin: &str, headers: &HeaderMap) -> bool {
    let authority = origin
        .strip_prefix("http://")
        .or_else(|| origin.strip_prefix("https://"));
    let host = only(headers, header::HOST).ok().flatten();
    authority.is_some() && authority == host
}

/// A header that may stand there once; `Err` for one that is doubled or no text.
fn only(headers: &HeaderMap, name: HeaderName) -> Result<Option<&str>, ()> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => value.to_str().map(Some).map_err(|_| ()),
        (Some(_), Some(_)) => Err(()),
    }
}

/// How often each session may post: 20 at once, 2 a second.
pub(super) struct Limiter(
    RateLimiter<i64, HashMapStateStore<i64>, Clock, NoOpMiddleware<Duration>>,
);

impl Limiter {
    pub fn new(clock: &Clock) -> Self {
        let quota = Quota::per_second(PER_SECOND).allow_burst(BURST);
        Self(RateLimiter::new(
            quota,
            HashMapStateStore::default(),
            clock.clone(),
        ))
    }

    /// Takes one of the session's places.
    pub fn admits(&self, chat: Chat) -> bool {
        if self.0.len() > TIDY_ABOVE {
            self.0.retain_recent();
        }
        self.0.check_key(&chat.id).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(from_here: bool, given: &[(&'static str, &str)]) {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, "127.0.0.1:8080".parse().unwrap());
        for (name, value) in given {
            headers.append(*name, value.parse().unwrap());
        }
        assert_eq!(is_from_here(&headers), from_here, "{given:?}");
    }

    #[test]
    fn only_posts_from_our_own_pages_pass() {
        let ours = ("origin", "http://127.0.0.1:8080");
        check(true, &[ours]);
        check(true, &[ours, ("sec-fetch-site", "same-origin")]);
        check(
            true,
            &[("origin", "null"), ("sec-fetch-site", "same-origin")],
        );
        check(true, &[("sec-fetch-site", "same-origin")]);
        check(false, &[]);
        check(false, &[("origin", "null")]);
        check(false, &[("origin", "http://127.0.0.1:8081")]);
        check(false, &[("origin", "http://evil.example")]);
        check(false, &[("origin", "127.0.0.1:8080")]);
        check(false, &[ours, ("sec-fetch-site", "cross-site")]);
        check(false, &[ours, ("sec-fetch-site", "same-site")]);
        check(false, &[("sec-fetch-site", "none")]);
        check(false, &[("sec-fetch-site", "cross-site")]);
        check(false, &[ours, ("origin", "http://evil.example")]);
    }

    #[test]
    fn a_session_that_floods_waits_and_the_others_do_not() {
        let (clock, hand) = Clock::by_hand(jiff::Timestamp::UNIX_EPOCH);
        let limiter = Limiter::new(&clock);
        let chat = |id| Chat {
            channel: crate::flow::channel::ChannelKind::Webchat,
            id,
        };
        let admitted = (0..50).filter(|_| limiter.admits(chat(1))).count();
        assert_eq!(admitted, 20);
        assert!(limiter.admits(chat(2)));
        hand.advance(Duration::from_secs(1));
        let admitted = (0..50).filter(|_| limiter.admits(chat(1))).count();
        assert_eq!(admitted, 2);
    }
}
