//! Counting what happened in a period: few statements, each over one index.

use std::collections::{BTreeMap, HashMap};

use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::Value;
use sqlx::AssertSqlSafe;

use super::{Day, Figures, Funnel, Period, TopicCount, delay};
use crate::assistant::dialogue::form::FORM;
use crate::assistant::reception::{Outcome, Reason};
use crate::store::columns::{micros, timestamp};
use crate::store::erasure::DANGER_ERASED;
use crate::store::{StoreError, Transaction, sql};

/// The figures of a period.
pub async fn of_period(tx: &mut Transaction, period: &Period) -> Result<Figures, StoreError> {
    Ok(Figures {
        days: days(tx, period).await?,
        hand_overs: hand_overs(tx, period).await?,
        topics: topics(tx, period, "answered").await?,
        funnel: funnel(tx, period).await?,
        first_reply: delay::first_reply(tx, period).await?,
        outcomes: outcomes(tx, period).await?,
        ratings: ratings(tx, period).await?,
        unanswered: unanswered(tx, period).await?,
        danger_erased: danger_erased(tx, period).await?,
    })
}

/// Questions of a period without an answer, by topic and language, most asked first.
pub async fn unanswered(
    tx: &mut Transaction,
    period: &Period,
) -> Result<Vec<TopicCount>, StoreError> {
    topics(tx, period, "unanswered").await
}

/// Patients in danger who deleted everything before anybody had acknowledged it.
async fn danger_erased(tx: &mut Transaction, period: &Period) -> Result<u64, StoreError> {
    let found = details(tx, period, DANGER_ERASED, EVENTS).await?;
    Ok(found.iter().map(|(_, count)| count).sum())
}

/// Which count of a day.
type Count = fn(&mut Day) -> &mut u64;

async fn days(tx: &mut Transaction, period: &Period) -> Result<Vec<Day>, StoreError> {
    let local = |at: jiff::Timestamp| at.to_zoned_datetime(period.zone.clone()).date();
    let mut days: BTreeMap<Date, Day> = BTreeMap::new();
    let (first, last) = (local(period.from), local(period.to));
    for date in first.series(1.day()).take_while(|date| *date <= last) {
        let day = Day {
            date,
            conversations: 0,
            enquiries: 0,
            hand_overs: 0,
        };
        days.insert(date, day);
    }
    // A period that ends at midnight does not touch the day after.
    if last > first && local(period.to - std::time::Duration::from_micros(1)) < last {
        days.remove(&last);
    }
    let columns: [(&str, Count); 3] = [
        ("conversation WHERE created_at", |day| {
            &mut day.conversations
        }),
        ("enquiry WHERE submitted_at", |day| &mut day.enquiries),
        ("conversation WHERE queued_at", |day| &mut day.hand_overs),
    ];
    for (column, count) in columns {
        let name = column.rsplit(' ').next().unwrap_or_default();
        let text = format!(
            "SELECT {name} FROM {column} >= $1 AND {name} < $2 \
             UNION ALL SELECT {name} FROM bygone WHERE {name} >= $1 AND {name} < $2"
        );
        let found: Vec<i64> = sql::query_scalar(AssertSqlSafe(text))
            .bind(micros(period.from))
            .bind(micros(period.to))
            .fetch_all(tx.connection())
            .await?;
        for at in found {
            if let Some(day) = days.get_mut(&local(timestamp(at, "a time")?)) {
                *count(day) += 1;
            }
        }
    }
    Ok(days.into_values().collect())
}

/// How many events of a kind there were for each detail; `counted` says what is counted.
async fn details(
    tx: &mut Transaction,
    period: &Period,
    kind: &'static str,
    counted: &'static str,
) -> Result<Vec<(Value, u64)>, StoreError> {
    let text = format!(
        "SELECT detail, {counted} FROM event WHERE kind = $1 AND at >= $2 AND at < $3 \
         GROUP BY detail"
    );
    let found: Vec<(String, i64)> = sql::query_as(AssertSqlSafe(text))
        .bind(kind)
        .bind(micros(period.from))
        .bind(micros(period.to))
        .fetch_all(tx.connection())
        .await?;
    let read = |(detail, count): (String, i64)| {
        let detail = serde_json::from_str(&detail).unwrap_or_default();
        (detail, u64::try_from(count).unwrap_or_default())
    };
    Ok(found.into_iter().map(read).collect())
}

const CONVERSATIONS: &str = "count(DISTINCT conversation_id)";
const EVENTS: &str = "count(*)";

fn word(detail: &Value, key: &str) -> Option<String> {
    detail.get(key)?.as_str().map(str::to_owned)
}

async fn hand_overs(
    tx: &mut Transaction,
    period: &Period,
) -> Result<Vec<(Reason, u64)>, StoreError> {
    let found = details(tx, period, "handed_over", CONVERSATIONS).await?;
    let count = |reason: &Reason| {
        let of =
            |(detail, _): &&(Value, u64)| word(detail, "reason").as_deref() == Some(reason.code());
        found.iter().filter(of).map(|(_, count)| count).sum()
    };
    let counts = Reason::ALL.iter().map(|reason| (*reason, count(reason)));
    Ok(counts.filter(|(_, count)| *count > 0).collect())
}

async fn topics(
    tx: &mut Transaction,
    period: &Period,
    kind: &'static str,
) -> Result<Vec<TopicCount>, StoreError> {
    let mut counts: HashMap<(Option<String>, Option<String>), u64> = HashMap::new();
    for (detail, count) in details(tx, period, kind, EVENTS).await? {
        let key = (word(&detail, "topic"), word(&detail, "language"));
        *counts.entry(key).or_default() += count;
    }
    let mut all: Vec<TopicCount> = counts
        .into_iter()
        .map(|((topic, language), count)| TopicCount {
            topic,
            language,
            count,
        })
        .collect();
    all.sort_by(|a, b| {
        let by_count = b.count.cmp(&a.count);
        by_count.then_with(|| (&a.topic, &a.language).cmp(&(&b.topic, &b.language)))
    });
    Ok(all)
}

async fn funnel(tx: &mut Transaction, period: &Period) -> Result<Funnel, StoreError> {
    let found = details(tx, period, "asked", CONVERSATIONS).await?;
    let asked = |code: &str| -> u64 {
        let of = |(detail, _): &&(Value, u64)| word(detail, "question").as_deref() == Some(code);
        found.iter().filter(of).map(|(_, count)| count).sum()
    };
    Ok(Funnel {
        asked: FORM
            .iter()
            .map(|row| row.question.code())
            .map(|code| (code.to_owned(), asked(code)))
            .collect(),
        submitted: conversations_with(tx, period, "submitted").await?,
        cancelled: conversations_with(tx, period, "cancelled").await?,
    })
}

async fn conversations_with(
    tx: &mut Transaction,
    period: &Period,
    kind: &'static str,
) -> Result<u64, StoreError> {
    let count: i64 = sql::query_scalar(
        "SELECT count(DISTINCT conversation_id) FROM event \
         WHERE kind = $1 AND at >= $2 AND at < $3",
    )
    .bind(kind)
    .bind(micros(period.from))
    .bind(micros(period.to))
    .fetch_one(tx.connection())
    .await?;
    Ok(u64::try_from(count).unwrap_or_default())
}

async fn outcomes(
    tx: &mut Transaction,
    period: &Period,
) -> Result<Vec<(Outcome, u64)>, StoreError> {
    let found: Vec<(String, i64)> = sql::query_as(
        "SELECT outcome, count(*) FROM (SELECT outcome, closed_at FROM conversation \
         UNION ALL SELECT outcome, closed_at FROM bygone) AS every \
         WHERE closed_at >= $1 AND closed_at < $2 AND outcome IS NOT NULL GROUP BY outcome",
    )
    .bind(micros(period.from))
    .bind(micros(period.to))
    .fetch_all(tx.connection())
    .await?;
    let mut all: Vec<(Outcome, u64)> = found
        .into_iter()
        .filter_map(|(code, count)| Some((Outcome::from_code(&code)?, u64::try_from(count).ok()?)))
        .collect();
    all.sort_unstable();
    Ok(all)
}

async fn ratings(tx: &mut Transaction, period: &Period) -> Result<[u64; 5], StoreError> {
    let found: Vec<(i64, i64)> = sql::query_as(
        "SELECT value, count(*) FROM (SELECT value, at FROM rating \
         UNION ALL SELECT rating AS value, rated_at AS at FROM bygone \
         WHERE rating IS NOT NULL) AS every WHERE at >= $1 AND at < $2 GROUP BY value",
    )
    .bind(micros(period.from))
    .bind(micros(period.to))
    .fetch_all(tx.connection())
    .await?;
    let mut ratings = [0; 5];
    for (value, count) in found {
        let place = usize::try_from(value - 1).unwrap_or(usize::MAX);
        if let Some(rating) = ratings.get_mut(place) {
            *rating = u64::try_from(count).unwrap_or_default();
        }
    }
    Ok(ratings)
}
