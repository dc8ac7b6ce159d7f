//! From hashes to small numbers, in one flat array.
//!
//! Promises: a look-up touches one place in memory as a rule, and an entry takes twenty-four
//! bytes at most. Refuses: to tell two keys apart that share the half of their bits that
//! is kept; keys are good 64-bit hashes, so that this does not happen in practice.

/// A finished map. Each entry is the upper half of its key and its value plus one, 0
/// where nothing stands.
#[derive(Default)]
pub(super) struct Table {
    slots: Vec<(u32, u32)>,
}

impl Table {
    /// Keys must differ; values stay below `u32::MAX`.
    pub(super) fn new(entries: impl ExactSizeIterator<Item = (u64, u32)>) -> Self {
        if entries.len() == 0 {
            return Self::default();
        }
        let mut slots = vec![(0, 0); (entries.len() * 3 / 2 + 1).next_power_of_two()];
        let mask = slots.len() - 1;
        for (key, value) in entries {
            let mut at = key as usize & mask;
            while slots[at].1 != 0 {
                at = (at + 1) & mask;
            }
            slots[at] = ((key >> 32) as u32, value + 1);
        }
        Self { slots }
    }

    /// The value of a key.
    #[inline]
    pub(super) fn get(&self, key: u64) -> Option<u32> {
        let mask = self.slots.len().checked_sub(1)?;
        let kept = (key >> 32) as u32;
        let mut at = key as usize & mask;
        loop {
            match self.slots[at] {
                (_, 0) => return None,
                (other, value) if other == kept => return Some(value - 1),
                _ => at = (at + 1) & mask,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::grams::mix;
    use super::*;

    #[test]
    fn what_was_entered_is_found_and_nothing_else() {
        for count in [0, 1, 2, 3, 1000] {
            let table = Table::new((0..count).map(|n| (mix(7, u64::from(n)), n)));
            for n in 0..count {
                assert_eq!(table.get(mix(7, u64::from(n))), Some(n));
            }
            assert_eq!(table.get(mix(8, 1)), None);
        }
    }
}
