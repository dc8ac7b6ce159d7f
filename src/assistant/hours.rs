//! Opening hours of reception, honest about weekends and holidays (U6).
//!
//! Promises: all arithmetic is done in the clinic's time zone, so that a change to or
//! from summer time moves nothing. Refuses: hours that run past midnight.

use std::collections::BTreeMap;

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
