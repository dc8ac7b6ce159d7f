//! Panics without their words: a panic's message may quote what a patient wrote.
//!
//! Promises: only the place in the program is logged. Refuses: message and payload.

use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind, set_hook};

/// Replaces the panic hook of the whole process; `main` calls it once.
pub fn log_places_only() {
    set_hook(Box::new(|info: &PanicHookInfo<'_>| {
        let place = info.location().map(ToString::to_string);
        tracing::error!(place = place.unwrap_or_default(), "a panic");
    }));
}

/// Runs `work` and returns `None` if it panics.
pub(super) fn survive<T>(work: impl FnOnce() -> T) -> Option<T> {
    // Nothing that `work` saw is used again after a panic, so nothing half-changed is seen.
    catch_unwind(AssertUnwindSafe(work)).ok()
}
