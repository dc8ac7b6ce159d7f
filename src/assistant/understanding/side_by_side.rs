//! The same work for many things at once, on as many threads as the machine has cores.
//!
//! Promises: results in the order of what they were made from, whoever made them, so that
//! nothing depends on the number of threads. Refuses: more threads than help, for each
//! needs memory while it works.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Threads beyond these bring more memory than speed.
const MOST_THREADS: usize = 4;

/// Does the same for each.
pub(in crate::assistant) fn side_by_side<T: Sync, U: Send>(
    each: &[T],
    work: impl Fn(&T) -> U + Sync,
) -> Vec<U> {
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            match each.get(at) {
                Some(one) => done.push((at, work(one))),
                None => return done,
            }
        }
    };
    let mut done: Vec<(usize, U)> = std::thread::scope(|scope| {
        let helpers = cores.min(MOST_THREADS).min(each.len()).saturating_sub(1);
        let helpers: Vec<_> = (0..helpers).map(|_| scope.spawn(take)).collect();
        let mut done = take();
        for helper in helpers {
            match helper.join() {
                Ok(more) => done.extend(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        done
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_keep_the_order() {
        let each: Vec<u32> = (0..100).collect();
        let doubled: Vec<u32> = each.iter().map(|n| n * 2).collect();
        assert_eq!(side_by_side(&each, |n| n * 2), doubled);
        assert_eq!(side_by_side(&[0u8; 0], |_| ()), []);
    }
}
