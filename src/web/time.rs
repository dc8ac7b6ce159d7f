//! Times as pages show them.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// The time at the clinic, with the day where it is not today.
pub fn at_the_clinic(at: Timestamp, now: Timestamp, zone: &TimeZone) -> String {
    let at = at.to_zoned_datetime(zone.clone());
    let now = now.to_zoned_datetime(zone.clone());
    let format = if at.date() == now.date() {
        "%H:%M"
    } else {
        "%Y-%m-%d %H:%M"
    };
    at.strftime(format).to_string()
}
