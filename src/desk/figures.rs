//! The figures of a period, as charts with their tables, and as one CSV.

use std::time::Duration;

use askama::Template;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::Desk;
use super::chart::{Chart, Item};
use super::frame::{Frame, Led};
use super::period::{Asked, PeriodView};
use super::queue::topic_title;
use super::refusal::Refusal;
use super::speech::Speech;
use super::visitor::Person;
use crate::assistant::language::Direction;
use crate::store::audit::Act;
use crate::store::figures::{self, Figures, Spread, TopicCount};
use crate::web::page::shown;

#[derive(Template)]
#[template(path = "desk/templates/figures.html")]
struct FiguresPage<'a> {
    s: &'a Speech<'a>,
    frame: Frame,
    period: PeriodView,
    sums: Vec<Sum>,
    charts: Vec<Chart>,
}

struct Sum {
    label: String,
    value: String,
}

/// `GET /desk/figures`
pub(super) async fn show(
    State(desk): State<Desk>,
    person: Person,
    Query(asked): Query<Asked>,
) -> Result<Response, Refusal> {
    let s = desk.speech(&person.language);
    let (figures, period) = desk.figures(&asked).await?;
    let page = FiguresPage {
        frame: desk.frame(&person, "figures", &Led::default()).await?,
        period,
        sums: sums(&figures, &s),
        charts: charts(&figures, &s),
        s: &s,
    };
    Ok(shown(&page))
}

/// `GET /desk/figures.csv`: every table, one after the other.
pub(super) async fn download(
    State(desk): State<Desk>,
    person: Person,
    Query(asked): Query<Asked>,
) -> Result<Response, Refusal> {
    let s = desk.speech(&person.language);
    let (figures, period) = desk.figures(&asked).await?;
    desk.does(&person, Act::FiguresDownloaded, None).await?;
    let mut csv = csv::WriterBuilder::new()
        .flexible(true)
        .from_writer(Vec::new());
    let mut write = |row: Vec<String>| {
        // A vector takes whatever is written.
        let _ = csv.write_record(row);
    };
    for sum in sums(&figures, &s) {
        write(vec![sum.label, sum.value]);
    }
    for chart in charts(&figures, &s) {
        write(vec![String::new()]);
        write(vec![chart.title]);
        write(chart.heads);
        chart.rows.into_iter().for_each(&mut write);
    }
    let name = format!("figures-{}-{}.csv", period.from, period.to);
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
    ];
    // With the mark by which spreadsheets know UTF-8.
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    bytes.extend(csv.into_inner().unwrap_or_default());
    Ok((headers, bytes).into_response())
}

impl Desk {
    async fn figures(&self, asked: &Asked) -> Result<(Figures, PeriodView), Refusal> {
        let zone = &self.0.assistant.clinic.time_zone;
        let (period, view) = asked.period("/desk/figures", self.0.clock.now(), zone);
        let mut tx = self.0.store.read().await?;
        let figures = figures::of_period(&mut tx, &period).await?;
        tx.roll_back().await?;
        Ok((figures, view))
    }
}

fn sums(figures: &Figures, s: &Speech<'_>) -> Vec<Sum> {
    let sum = |key: &str, value: String| Sum {
        label: s.t(key),
        value,
    };
    let total = |of: fn(&figures::Day) -> u64| figures.days.iter().map(of).sum::<u64>().to_string();
    let first = figures.first_reply.all;
    let rated: u64 = figures.ratings.iter().sum();
    let stars: u64 = (1..)
        .zip(figures.ratings)
        .map(|(stars, count)| stars * count)
        .sum();
    let average = (rated > 0).then(|| format!("{:.1}", stars as f64 / rated as f64));
    let none = || "–".to_owned();
    vec![
        sum("desk-figure-enquiries", total(|day| day.enquiries)),
        sum("desk-figure-handovers", total(|day| day.hand_overs)),
        sum(
            "desk-figure-first-reply",
            first.map_or_else(none, |spread| waited(spread.median, s)),
        ),
        sum(
            "desk-figure-first-reply-p90",
            first.map_or_else(none, |spread| waited(spread.p90, s)),
        ),
        sum("desk-figure-rating", average.unwrap_or_else(none)),
        sum(
            "desk-figure-danger-erased",
            figures.danger_erased.to_string(),
        ),
    ]
}

fn waited(time: Duration, s: &Speech<'_>) -> String {
    let epoch = jiff::Timestamp::UNIX_EPOCH;
    s.wait(epoch, epoch + time)
}

fn charts(figures: &Figures, s: &Speech<'_>) -> Vec<Chart> {
    let field = |code: &String| {
        let key = format!("field-{}", code.replace('_', "-"));
        if s.assistant.texts.has(&key) {
            s.t(&key)
        } else {
            code.clone()
        }
    };
    let funnel = figures
        .funnel
        .asked
        .iter()
        .map(|(code, count)| (field(code), *count));
    let sent = (s.t("desk-happened-submitted"), figures.funnel.submitted);
    let ratings = (1..=5).rev().map(|stars: i64| {
        let count = figures.ratings[usize::try_from(stars).unwrap_or(1) - 1];
        (s.n("desk-rating-of", "stars", stars), count)
    });
    let hours = (0i64..24).zip(figures.first_reply.by_hour);
    let days = (1..=7).zip(figures.first_reply.by_weekday);
    vec![
        counted(
            "reasons",
            "desk-figure-reasons",
            s,
            figures
                .hand_overs
                .iter()
                .map(|(one, count)| (s.reason(one.code()), *count)),
        ),
        topics("topics", "desk-figure-topics", s, &figures.topics),
        counted("funnel", "desk-figure-funnel", s, funnel.chain([sent])),
        spread(
            "hours",
            "desk-figure-by-hour",
            s,
            hours.map(|(hour, spread)| (s.n("desk-hour", "hour", hour), spread)),
        ),
        spread(
            "weekdays",
            "desk-figure-by-weekday",
            s,
            days.map(|(day, spread)| (s.t(&format!("day-{day}")), spread)),
        ),
        counted(
            "outcomes",
            "desk-figure-outcomes",
            s,
            figures
                .outcomes
                .iter()
                .map(|(one, count)| (s.outcome(one.code()), *count)),
        ),
        counted("ratings", "desk-figure-ratings", s, ratings),
        topics("questions", "desk-figure-questions", s, &figures.unanswered),
    ]
}

/// A chart of counts.
fn counted(
    id: &'static str,
    title: &str,
    s: &Speech<'_>,
    counts: impl Iterator<Item = (String, u64)>,
) -> Chart {
    let counts: Vec<(String, u64)> = counts.collect();
    let heads = vec![s.t("desk-head-what"), s.t("desk-head-count")];
    let any = counts.iter().any(|(_, count)| *count > 0);
    let counts = if any { counts } else { Vec::new() };
    let rows = counts
        .iter()
        .map(|(label, count)| vec![label.clone(), count.to_string()])
        .collect();
    let items = counts
        .into_iter()
        .map(|(label, count)| Item {
            label,
            amount: count as f64,
            shown: count.to_string(),
        })
        .collect();
    Chart::new(id, s.t(title), heads, rows, items, from_the_right(s))
}

/// A chart by topic, with a table by topic and language.
fn topics(id: &'static str, title: &str, s: &Speech<'_>, counts: &[TopicCount]) -> Chart {
    let name = |one: &TopicCount| {
        one.topic.as_deref().map_or_else(
            || s.t("desk-questions-other"),
            |topic| topic_title(topic, s),
        )
    };
    let heads = ["desk-head-what", "desk-head-language", "desk-head-count"];
    let rows = counts
        .iter()
        .map(|one| {
            let language = one.language.clone().unwrap_or_else(|| "?".to_owned());
            vec![name(one), language, one.count.to_string()]
        })
        .collect();
    let mut sums: Vec<(String, u64)> = Vec::new();
    for one in counts {
        let label = name(one);
        match sums.iter_mut().find(|(known, _)| *known == label) {
            Some((_, sum)) => *sum += one.count,
            None => sums.push((label, one.count)),
        }
    }
    sums.sort_by_key(|(_, sum)| std::cmp::Reverse(*sum));
    let items = sums
        .into_iter()
        .map(|(label, sum)| Item {
            label,
            amount: sum as f64,
            shown: sum.to_string(),
        })
        .collect();
    let heads = heads.map(|head| s.t(head)).to_vec();
    Chart::new(id, s.t(title), heads, rows, items, from_the_right(s))
}

/// A chart of medians, with nine of ten in the table.
fn spread(
    id: &'static str,
    title: &str,
    s: &Speech<'_>,
    spreads: impl Iterator<Item = (String, Option<Spread>)>,
) -> Chart {
    let known: Vec<(String, Spread)> = spreads
        .filter_map(|(label, spread)| Some((label, spread?)))
        .collect();
    let minutes = |time: Duration| format!("{:.0}", time.as_secs_f64() / 60.0);
    let heads = [
        "desk-head-what",
        "desk-head-count",
        "desk-head-median",
        "desk-head-p90",
    ];
    let rows = known
        .iter()
        .map(|(label, spread)| {
            let count = spread.count.to_string();
            vec![
                label.clone(),
                count,
                minutes(spread.median),
                minutes(spread.p90),
            ]
        })
        .collect();
    let items = known
        .into_iter()
        .map(|(label, spread)| Item {
            label,
            amount: spread.median.as_secs_f64(),
            shown: minutes(spread.median),
        })
        .collect();
    let heads = heads.map(|head| s.t(head)).to_vec();
    Chart::new(id, s.t(title), heads, rows, items, from_the_right(s))
}

fn from_the_right(s: &Speech<'_>) -> bool {
    s.language.direction() == Direction::RightToLeft
}
