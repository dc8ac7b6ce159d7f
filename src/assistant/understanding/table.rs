//! From hashes to small numbers, in one flat array.
//!
//! Promises: a look-up touches one place in memory as a rule, and an entry takes
//! twelve bytes. Refuses: to tell two keys apart that share the half of their
//! bits that is kept. Keys are good hashes, so that this hardly ever happens; where a
//! mistake would matter, the finder looks closer.

/// A finished map. Each entry is the upper half of its key and its value plus one, 0
/// where nothing stands.
#[derive(Default)]
pub(super) struct Table {
    slots: Vec<(u32, u32)>,
}

impl Table {
    /// A key may have several values, each of them below `u32::MAX`.
    pub(super) fn new(entries: impl ExactSizeIterator<Item = (u64, u32)>) -> Self {
        if entries.len() == 0 {
            return Self::default();
        }
        let mut slots = vec![(0, 0); entries.len() * 3 / 2 + 1];
        for (key, value) in entries {
            let entry = ((key >> 32) as u32, value + 1);
            let mut at = place(key, slots.len());
            while slots[at].1 != 0 && slots[at] != entry {
                at = after(at, slots.len());
            }
            slots[at] = entry;
        }
        Self { slots }
    }

    /// The first value of a key.
    #[inline]
    pub(super) fn get(&self, key: u64) -> Option<u32> {
        self.all(key).next()
    }

    /// All values of a key, each once.
    #[inline]
    pub(super) fn all(&self, key: u64) -> impl Iterator<Item = u32> {
        let kept = (key >> 32) as u32;
        let mut at = place(key, self.slots.len());
        std::iter::from_fn(move || {
            loop {
                let (other, value) = *self.slots.get(at)?;
                if value == 0 {
                    return None;
                }
                at = after(at, self.slots.len());
                if other == kept {
                    return Some(value - 1);
                }
            }
        })
    }
}

/// Where a key is looked for first: by the half of it that is not kept.
fn place(key: u64, slots: usize) -> usize {
    (((key & 0xffff_ffff) * slots as u64) >> 32) as usize
}

fn after(at: usize, slots: usize) -> usize {
    if at + 1 < slots { at + 1 } else { 0 }
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

    #[test]
    fn a_key_has_all_its_values_once() {
        let entries = [
            (mix(1, 1), 5),
            (mix(1, 2), 6),
            (mix(1, 1), 7),
            (mix(1, 1), 5),
        ];
        let table = Table::new(entries.into_iter());
        let mut found: Vec<u32> = table.all(mix(1, 1)).collect();
        found.sort_unstable();
        assert_eq!(found, [5, 7]);
    }
}
