//! Opening hours of reception, honest about weekends and holidays (U6).
//!
//! Promises: all arithmetic is done in the clinic's time zone, so that a change to or
//! from summer time moves nothing. Refuses: hours that run past midnight.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::Deserialize;

use super::fault::Fault;

/// Section `[hours]` as written: `monday = ["09:00-12:30", "13:30-17:00"]`.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct HoursTable {
    #[serde(default)]
    pub holidays: Vec<String>,
    #[serde(flatten)]
    pub days: BTreeMap<String, Vec<String>>,
}

/// When reception is open.
#[derive(Clone, Debug, Default)]
pub struct Hours {
    /// From Monday on.
    week: [Vec<(Time, Time)>; 7],
    holidays: Vec<Date>,
}

/// Whether reception is open at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// Open until then.
    Open { until: Time },
    /// Closed; opens next on that day.
    Closed { day: Date, at: Time },
    /// No opening hours in the next 30 days, or none known.
    Unknown,
}

/// Over how many days opening time is added up.
const MOST_DAYS: usize = 400;

const DAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

impl Hours {
    /// Reads the table, or names every fault of `file`.
    pub fn parse(file: &str, table: &HoursTable) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut hours = Self::default();
        for (day, spans) in &table.days {
            let Some(index) = DAYS.iter().position(|name| name == day) else {
                faults.push(Fault::new(
                    file,
                    None,
                    format!("hours.{day} is no day of the week"),
                    "Write monday to sunday, or holidays",
                ));
                continue;
            };
            for span in spans {
                match parse_span(span) {
                    Some(parsed) => hours.week[index].push(parsed),
                    None => faults.push(Fault::new(
                        file,
                        None,
                        format!("hours.{day}: `{span}` is no span of time"),
                        "Write it as 09:00-17:30, from earlier to later on one day",
                    )),
                }
            }
            hours.week[index].sort_unstable();
        }
        for day in &table.holidays {
            match day.parse::<Date>() {
                Ok(date) => hours.holidays.push(date),
                Err(_) => faults.push(Fault::new(
                    file,
                    None,
                    format!("hours.holidays: `{day}` is no date"),
                    "Write it as 2026-12-25",
                )),
            }
        }
        if faults.is_empty() {
            Ok(hours)
        } else {
            Err(faults)
        }
    }

    /// Whether reception is open at `now`, and until or from when.
    pub fn at(&self, now: Timestamp, zone: &TimeZone) -> Opening {
        let local = now.to_zoned_datetime(zone.clone());
        let (today, time) = (local.date(), local.time());
        let open_until = self
            .spans(today)
            .iter()
            .find(|(from, to)| *from <= time && time < *to);
        if let Some((_, until)) = open_until {
            return Opening::Open { until: *until };
        }
        let later_today = self.spans(today).iter().find(|(from, _)| *from > time);
        if let Some((at, _)) = later_today {
            return Opening::Closed {
                day: today,
                at: *at,
            };
        }
        (1..=30)
            .filter_map(|days| today.checked_add(i64::from(days).days()).ok())
            .find_map(|day| {
                self.spans(day)
                    .first()
                    .map(|(at, _)| Opening::Closed { day, at: *at })
            })
            .unwrap_or(Opening::Unknown)
    }

    /// For how much of the time from `from` to `to` reception was open. Where no hours are
    /// known, all of it.
    pub fn open_between(&self, from: Timestamp, to: Timestamp, zone: &TimeZone) -> Duration {
        if self.week.iter().all(Vec::is_empty) {
            return Duration::try_from(to.duration_since(from)).unwrap_or_default();
        }
        let local = |at: Timestamp| at.to_zoned_datetime(zone.clone()).date();
        let moment = |day: Date, time: Time| {
            let zoned = zone.to_ambiguous_zoned_datetime(day.to_datetime(time));
            zoned.compatible().map(|zoned| zoned.timestamp()).ok()
        };
        let last = local(to);
        let days = local(from).series(1.day()).take_while(|day| *day <= last);
        let mut open = Duration::ZERO;
        for day in days.take(MOST_DAYS) {
            for (opens, closes) in self.spans(day) {
                let begin = moment(day, *opens).map(|at| at.max(from));
                let end = moment(day, *closes).map(|at| at.min(to));
                if let (Some(begin), Some(end)) = (begin, end) {
                    open += Duration::try_from(end.duration_since(begin)).unwrap_or_default();
                }
            }
        }
        open
    }

    /// Whether reception is known to be closed at `now`.
    pub fn closed(&self, now: Timestamp, zone: &TimeZone) -> bool {
        matches!(self.at(now, zone), Opening::Closed { .. })
    }

    fn spans(&self, day: Date) -> &[(Time, Time)] {
        if self.holidays.contains(&day) {
            return &[];
        }
        &self.week[weekday_index(day.weekday())]
    }
}

/// 0 for Monday to 6 for Sunday.
pub fn weekday_index(day: Weekday) -> usize {
    usize::try_from(day.to_monday_zero_offset()).unwrap_or(0)
}

fn parse_span(span: &str) -> Option<(Time, Time)> {
    let (from, to) = span.split_once('-')?;
    let from: Time = from.trim().parse().ok()?;
    let to: Time = to.trim().parse().ok()?;
    (from < to).then_some((from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours() -> Hours {
        let table: HoursTable = toml::from_str(
            r#"
            monday = ["09:00-12:30", "13:30-17:00"]
            friday = ["09:00-16:00"]
            holidays = ["2026-12-25"]
            "#,
        )
        .unwrap();
        Hours::parse("clinic.toml", &table).unwrap()
    }

    fn check(utc: &str, expected: &str) {
        let zone = TimeZone::get("Europe/London").unwrap();
        let now: Timestamp = utc.parse().unwrap();
        let said = match hours().at(now, &zone) {
            Opening::Open { until } => format!("open until {until}"),
            Opening::Closed { day, at } => format!("opens {day} {at}"),
            Opening::Unknown => "unknown".to_owned(),
        };
        assert_eq!(said, expected, "{utc}");
    }

    #[test]
    fn opening_hours_follow_the_clinics_clock_and_calendar() {
        check("2026-11-23T09:30:00Z", "open until 12:30:00");
        check("2026-11-23T12:45:00Z", "opens 2026-11-23 13:30:00");
        check("2026-11-23T18:00:00Z", "opens 2026-11-27 09:00:00");
        // In summer 08:30 UTC is 09:30 in London.
        check("2026-07-06T08:30:00Z", "open until 12:30:00");
        // Christmas Day is a Friday in 2026: the next opening is Monday.
        check("2026-12-24T12:00:00Z", "opens 2026-12-28 09:00:00");
    }

    #[test]
    fn opening_time_is_added_up_over_breaks_nights_and_clock_changes() {
        let zone = TimeZone::get("Europe/London").unwrap();
        let open = |from: &str, to: &str| {
            let (from, to) = (from.parse().unwrap(), to.parse().unwrap());
            hours().open_between(from, to, &zone).as_secs() / 60
        };
        assert_eq!(open("2026-11-23T12:00:00Z", "2026-11-23T14:00:00Z"), 60);
        assert_eq!(open("2026-11-23T16:00:00Z", "2026-11-27T10:00:00Z"), 120);
        assert_eq!(open("2026-11-24T00:00:00Z", "2026-11-26T00:00:00Z"), 0);
        // The clocks went back on 25 October: the hours of Monday stay as they are.
        assert_eq!(open("2026-10-23T15:00:00Z", "2026-10-26T10:00:00Z"), 60);
        assert_eq!(open("2026-11-23T12:00:00Z", "2026-11-23T11:00:00Z"), 0);
        let unknown = Hours::default();
        let (from, to) = ("2026-11-22T00:00:00Z", "2026-11-22T01:00:00Z");
        let all = unknown.open_between(from.parse().unwrap(), to.parse().unwrap(), &zone);
        assert_eq!(all.as_secs(), 3600);
    }

    #[test]
    fn every_faulty_span_is_named() {
        let table: HoursTable = toml::from_str(
            r#"
            monday = ["17:00-09:00"]
            funday = ["09:00-10:00"]
            holidays = ["Christmas"]
            "#,
        )
        .unwrap();
        assert_eq!(Hours::parse("clinic.toml", &table).unwrap_err().len(), 3);
    }
}
