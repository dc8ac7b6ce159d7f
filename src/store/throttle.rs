//! How fast something may be tried (S8): buckets that refill with time.
//!
//! ```text
//! take(tx, "name:anna", Pace { burst: 5, every: 60 s }, now) -> None, None, … Some(60 s)
//! ```
//!
//! Promises: survives a restart; one small row for each bucket that is not full; a clock
//! that was set back locks nobody out for longer than the bucket needs to fill. Refuses:
//! keeping what is counted; a keyed hash names the bucket.

use std::time::Duration;

use jiff::Timestamp;

use super::columns::micros;
use super::{StoreError, Transaction, engine, sql};

/// How fast a bucket empties and fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// How many tries a full bucket holds.
    pub burst: u32,
    /// How long it takes until there is one more.
    pub every: Duration,
}

/// Takes one try out of a bucket. `Some` says how long to wait where it is empty.
pub async fn take(
    tx: &mut Transaction,
    bucket: &str,
    pace: Pace,
    now: Timestamp,
) -> Result<Option<Duration>, StoreError> {
    let bucket = tx.sealer().keyed_hash("throttle", bucket);
    // Tries at the same moment would count as one.
    engine::lock_name(tx, &bucket).await?;
    let found: Option<i64> = sql::query_scalar("SELECT until FROM throttle WHERE bucket = $1")
        .bind(bucket.clone())
        .fetch_optional(tx.connection())
        .await?;
    match next(found.unwrap_or(i64::MIN), pace, micros(now)) {
        Err(wait) => Ok(Some(wait)),
        Ok(until) => {
            sql::query(
                "INSERT INTO throttle (bucket, until) VALUES ($1, $2) \
                 ON CONFLICT (bucket) DO UPDATE SET until = excluded.until",
            )
            .bind(bucket)
            .bind(until)
            .execute(tx.connection())
            .await?;
            Ok(None)
        }
    }
}

/// Fills a bucket: the right password was given.
pub async fn fill(tx: &mut Transaction, bucket: &str) -> Result<(), StoreError> {
    let bucket = tx.sealer().keyed_hash("throttle", bucket);
    sql::query("DELETE FROM throttle WHERE bucket = $1")
        .bind(bucket)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Deletes the buckets that are full again.
pub async fn forget_full(tx: &mut Transaction, now: Timestamp) -> Result<u64, StoreError> {
    let gone = sql::query("DELETE FROM throttle WHERE until <= $1")
        .bind(micros(now))
        .execute(tx.connection())
        .await?;
    Ok(gone.rows_affected())
}

/// When the bucket is full again after one more try, or how long to wait for one.
fn next(until: i64, pace: Pace, now: i64) -> Result<i64, Duration> {
    let every = i64::try_from(pace.every.as_micros()).unwrap_or(i64::MAX);
    let whole = every.saturating_mul(pace.burst.into());
    // More than an empty bucket needs: the clock was set back.
    let until = until.clamp(now, now.saturating_add(whole));
    let after = until.saturating_add(every);
    let wait = after - now.saturating_add(whole);
    match u64::try_from(wait) {
        Ok(wait) if wait > 0 => Err(Duration::from_micros(wait)),
        _ => Ok(after),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACE: Pace = Pace {
        burst: 3,
        every: Duration::from_secs(10),
    };
    const SECOND: i64 = 1_000_000;

    #[test]
    fn a_full_bucket_holds_its_burst_and_refills_one_by_one() {
        let mut until = i64::MIN;
        for _ in 0..3 {
            until = next(until, PACE, 0).unwrap();
        }
        assert_eq!(next(until, PACE, 0), Err(Duration::from_secs(10)));
        assert_eq!(next(until, PACE, 9 * SECOND), Err(Duration::from_secs(1)));
        assert!(next(until, PACE, 10 * SECOND).is_ok());
    }

    /// R7.
    #[test]
    fn a_clock_set_back_a_year_locks_nobody_out_for_a_year() {
        let year = 365 * 24 * 3600 * SECOND;
        let wait = next(year, PACE, 0).unwrap_err();
        assert!(wait <= Duration::from_secs(30), "{wait:?}");
    }
}
