//! Argon2id beside the event loop, for few at a time (S8, S10).
//!
//! ```text
//! strangers -> line (64 places, full: wait) -> 2 at work
//! known people, new passwords ---------------> 1 at work
//! ```
//!
//! Promises: a place is taken until the work is done, also when the browser has gone;
//! whoever is known does not stand in the line of strangers.

use tokio::sync::{Semaphore, SemaphorePermit};

use super::password;
use super::refusal::Refusal;
use crate::store::credentials::Credentials;

/// Strangers' guesses leave the machine to the others.
static STRANGERS: Semaphore = Semaphore::const_new(2);
static KNOWN: Semaphore = Semaphore::const_new(1);
static LINE: Semaphore = Semaphore::const_new(64);

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum From {
    Stranger,
    /// Somebody with a session, an invitation, or in whose browser somebody signed in before.
    Known,
}

/// A place in the line of strangers, to be held until the answer is there; `None` where the
/// line is full.
pub(super) fn join_the_line() -> Option<SemaphorePermit<'static>> {
    LINE.try_acquire().ok()
}

/// Whether a password is right; as long for nobody's as for somebody's.
pub(super) async fn is_right(from: From, typed: &str, credentials: Option<&Credentials>) -> bool {
    let typed = typed.to_owned();
    let stored = credentials.and_then(|credentials| credentials.password.clone());
    let places = match from {
        From::Stranger => &STRANGERS,
        From::Known => &KNOWN,
    };
    at_work(places, move || password::matches(&typed, stored.as_deref()))
        .await
        .unwrap_or(false)
}

/// The hash of a new password.
pub(super) async fn hashed(password: &str) -> Result<String, Refusal> {
    let password = password.to_owned();
    at_work(&KNOWN, move || password::hash(&password))
        .await
        .ok_or(Refusal::Away)
}

async fn at_work<T: Send + 'static>(
    places: &'static Semaphore,
    work: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    let place = places.acquire().await.ok()?;
    tokio::task::spawn_blocking(move || {
        let _place = place;
        work()
    })
    .await
    .ok()
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    /// S8.
    #[tokio::test]
    async fn who_goes_away_leaves_the_place_taken_until_the_work_is_done() {
        static PLACES: Semaphore = Semaphore::const_new(1);
        let (begun, has_begun) = mpsc::channel();
        let (end, may_end) = mpsc::channel::<()>();
        let asked = tokio::spawn(at_work(&PLACES, move || {
            begun.send(()).unwrap();
            may_end.recv().unwrap();
        }));
        tokio::task::spawn_blocking(move || has_begun.recv().unwrap())
            .await
            .unwrap();
        asked.abort();
        assert!(asked.await.unwrap_err().is_cancelled());
        assert_eq!(PLACES.available_permits(), 0, "the work goes on");
        end.send(()).unwrap();
        let free = PLACES.acquire().await;
        assert!(free.is_ok());
    }
}
