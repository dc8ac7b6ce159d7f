//! What follows from one sending.
//!
//! Promises: a receptionist's reply whose outcome is unknown is never repeated by the
//! program; anything else is tried until it is decided, for a day.

use std::time::Duration;

use crate::flow::channel::Sending;
use crate::flow::parcel::Parcel;
use crate::store::message::Author;

/// The first wait after a failure; it doubles up to the longest.
const FIRST_WAIT: Duration = Duration::from_millis(500);
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// How long a row is tried.
const GIVE_UP: Duration = Duration::from_secs(24 * 3600);

/// What becomes of a parcel.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Verdict {
    Sent {
        message: Option<i64>,
    },
    /// Again, not before so long.
    Again {
        wait: Duration,
        repeat: bool,
    },
    /// The channel has asked for a pause.
    Pause {
        wait: Duration,
    },
    Failed {
        reason: String,
    },
    Blocked,
    /// A person decides whether it is sent again.
    Unknown,
}

/// Decides, after `failures` failures in a row and `tried_for` since the first try.
pub(super) fn decide(
    parcel: &Parcel,
    sending: Sending,
    failures: u32,
    tried_for: Duration,
) -> Verdict {
    let by_staff = parcel.author == Author::Staff;
    match sending {
        Sending::Sent { message } => Verdict::Sent { message },
        Sending::Blocked => Verdict::Blocked,
        Sending::Failed { reason } => Verdict::Failed { reason },
        Sending::Unknown if by_staff => Verdict::Unknown,
        _ if tried_for >= GIVE_UP => Verdict::Failed {
            reason: "not delivered within a day".to_owned(),
        },
        Sending::RetryAfter(wait) => Verdict::Pause { wait },
        Sending::NotSent => Verdict::Again {
            wait: back_off(failures),
            repeat: false,
        },
        Sending::Unknown => Verdict::Again {
            wait: back_off(failures),
            repeat: true,
        },
    }
}

/// 0.5 s, 1 s, 2 s, … 60 s. Without jitter: chats fail one by one, not in step.
fn back_off(failures: u32) -> Duration {
    FIRST_WAIT
        .saturating_mul(2_u32.saturating_pow(failures.min(16)))
        .min(LONGEST_WAIT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_a_minute() {
        let waits: Vec<u128> = (0..9).map(|n| back_off(n).as_millis()).collect();
        assert_eq!(
            waits,
            [500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]
        );
        assert_eq!(back_off(u32::MAX), LONGEST_WAIT);
    }
}
