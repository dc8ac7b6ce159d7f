//! How long patients waited for the first reply of a receptionist.

use std::time::Duration;

use super::{FirstReply, Period, Spread};
use crate::assistant::hours::weekday_index;
use crate::store::columns::{micros, timestamp};
use crate::store::{StoreError, Transaction, sql};

/// Of those who came into the queue in the period.
pub(super) async fn first_reply(
    tx: &mut Transaction,
    period: &Period,
) -> Result<FirstReply, StoreError> {
    let found: Vec<(i64, Option<i64>)> = sql::query_as(
        "SELECT queued_at, first_reply_at FROM conversation \
         WHERE queued_at >= $1 AND queued_at < $2 \
         UNION ALL SELECT queued_at, first_reply_at FROM bygone \
         WHERE queued_at >= $1 AND queued_at < $2",
    )
    .bind(micros(period.from))
    .bind(micros(period.to))
    .fetch_all(tx.connection())
    .await?;
    let mut none = 0;
    let mut all = Vec::with_capacity(found.len());
    let mut hours = vec![Vec::new(); 24];
    let mut weekdays = vec![Vec::new(); 7];
    for (queued, replied) in found {
        let Some(replied) = replied else {
            none += 1;
            continue;
        };
        let local =
            timestamp(queued, "conversation.queued_at")?.to_zoned_datetime(period.zone.clone());
        // A clock that was set back must not make a wait of less than nothing.
        let wait = u64::try_from(replied - queued).unwrap_or_default();
        all.push(wait);
        hours[usize::try_from(local.hour()).unwrap_or_default()].push(wait);
        weekdays[weekday_index(local.weekday())].push(wait);
    }
    let mut hours = hours.into_iter().map(spread);
    let mut weekdays = weekdays.into_iter().map(spread);
    Ok(FirstReply {
        all: spread(all),
        by_hour: std::array::from_fn(|_| hours.next().flatten()),
        by_weekday: std::array::from_fn(|_| weekdays.next().flatten()),
        none,
    })
}

/// By the nearest rank, so that a figure is always a wait that somebody had.
fn spread(mut waits: Vec<u64>) -> Option<Spread> {
    if waits.is_empty() {
        return None;
    }
    waits.sort_unstable();
    let rank = |tenths: usize| {
        let place = (waits.len() * tenths).div_ceil(10).max(1) - 1;
        Duration::from_micros(waits[place])
    };
    Some(Spread {
        count: waits.len() as u64,
        median: rank(5),
        p90: rank(9),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn median_and_ninth_tenth_are_waits_that_somebody_had() {
        let spread = |waits: &[u64]| {
            let found = spread(waits.to_vec()).unwrap();
            (found.median.as_micros(), found.p90.as_micros())
        };
        assert_eq!(spread(&[7]), (7, 7));
        assert_eq!(spread(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), (5, 9));
        assert_eq!(spread(&[30, 10, 20]), (20, 30));
    }
}
