//! One sending, from the departure of a parcel to its arrival.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures::FutureExt;

use super::line::Departure;
use crate::flow::channel::{Channel, Chat, Sending};

/// A sending that takes longer has an unknown outcome; channels have shorter limits.
const LONGEST_SENDING: Duration = Duration::from_secs(120);

/// A sending that has ended.
pub(super) struct Arrival {
    pub chat: Chat,
    pub last: i64,
    pub sending: Sending,
}

/// Sends. A channel that panics or never answers leaves an unknown outcome.
pub(super) async fn send(channel: Arc<dyn Channel>, departure: Departure) -> Arrival {
    let Departure { parcel, last } = departure;
    let sending = AssertUnwindSafe(channel.send(parcel.chat, &parcel.outgoing)).catch_unwind();
    let sending = match tokio::time::timeout(LONGEST_SENDING, sending).await {
        Ok(Ok(sending)) => sending,
        Ok(Err(_)) | Err(_) => Sending::Unknown,
    };
    Arrival {
        chat: parcel.chat,
        last,
        sending,
    }
}
