//! A period of days at the clinic, as the manager chooses it.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use serde::Deserialize;

use crate::store::figures::Period;

/// Days that are shown where none are chosen.
const DAYS: i64 = 28;

/// What the address asks for; what is no date counts as not asked.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    from: Option<String>,
    to: Option<String>,
}

/// A period as the page shows it.
pub(super) struct PeriodView {
    pub action: &'static str,
    /// The first day and the last, as browsers write dates.
    pub from: String,
    pub to: String,
}

impl Asked {
    /// The period, its last day included, and how the page shows it.
    pub fn period(
        &self,
        action: &'static str,
        now: Timestamp,
        zone: &TimeZone,
    ) -> (Period, PeriodView) {
        let today = now.to_zoned_datetime(zone.clone()).date();
        let day = |text: &Option<String>| text.as_deref().and_then(|text| text.parse().ok());
        let to: Date = day(&self.to).unwrap_or(today);
        let first = to.checked_sub(Span::new().days(DAYS - 1)).unwrap_or(to);
        let from = day(&self.from).unwrap_or(first).min(to);
        let after = to.tomorrow().unwrap_or(to);
        let begin = |date: Date| {
            date.to_zoned_datetime(zone.clone())
                .map_or(now, |begin| begin.timestamp())
        };
        let period = Period {
            from: begin(from),
            to: begin(after),
            zone: zone.clone(),
        };
        let view = PeriodView {
            action,
            from: from.to_string(),
            to: to.to_string(),
        };
        (period, view)
    }
}
