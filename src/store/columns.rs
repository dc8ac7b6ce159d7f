//! Values between Rust and columns.

use jiff::Timestamp;

use super::StoreError;

/// A time as it is stored: microseconds since 1970, UTC.
pub(super) fn micros(at: Timestamp) -> i64 {
    at.as_microsecond()
}

/// A stored time.
pub(super) fn timestamp(micros: i64, column: &'static str) -> Result<Timestamp, StoreError> {
    Timestamp::from_microsecond(micros).map_err(|_| StoreError::Unreadable(column))
}

/// A stored time that may be missing.
pub(super) fn maybe_timestamp(
    micros: Option<i64>,
    column: &'static str,
) -> Result<Option<Timestamp>, StoreError> {
    micros.map(|at| timestamp(at, column)).transpose()
}

/// A stored code or tag, read back by `parse`.
pub(super) fn read<T>(value: Option<T>, column: &'static str) -> Result<T, StoreError> {
    value.ok_or(StoreError::Unreadable(column))
}
