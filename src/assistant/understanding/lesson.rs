//! What training learns from: rows of features, and the same laid out for speed.

use super::features::Row;

/// Rows to learn from: `targets[i]` is the class of `rows[i]`, `None` in the background.
pub struct Lesson<'a> {
    pub rows: &'a [Row],
    pub targets: &'a [Option<usize>],
    pub classes: usize,
    /// Features count from 0 to this.
    pub features: usize,
}

/// The rows laid out for training. A feature that one row alone shows follows that
/// row's dual variables exactly, so it needs no weight until the end: most features
/// are such, and what is left fits the cache.
pub(super) struct Desk {
    /// The shared features of all rows, by place in the weights, and their values.
    shared: Vec<(u32, f32)>,
    /// Where each row's part of `shared` ends.
    ends: Vec<usize>,
    /// Squared length of each row's shared features, and of those of its own.
    pub(super) shared_squares: Vec<f32>,
    pub(super) own_squares: Vec<f32>,
    /// The place of each feature in the weights, if shared.
    pub(super) places: Vec<Option<u32>>,
    /// How many places there are; the constant's comes after them.
    pub(super) count: usize,
}

impl Desk {
    pub(super) fn of(lesson: &Lesson) -> Self {
        let mut rows_with = vec![0u32; lesson.features];
        lesson
            .rows
            .iter()
            .flat_map(|row| &row.features)
            .for_each(|f| rows_with[f.id as usize] += 1);
        let mut count = 0;
        let place = |&rows: &u32| {
            let place = (rows > 1).then_some(count);
            count += u32::from(rows > 1);
            place
        };
        let places: Vec<Option<u32>> = rows_with.iter().map(place).collect();
        let mut desk = Self {
            shared: Vec::new(),
            ends: Vec::new(),
            shared_squares: Vec::new(),
            own_squares: Vec::new(),
            places,
            count: count as usize,
        };
        lesson.rows.iter().for_each(|row| desk.lay(row));
        desk
    }

    fn lay(&mut self, row: &Row) {
        let (mut shared, mut own) = (0.0, 0.0);
        for feature in &row.features {
            let square = feature.value * feature.value;
            match self.places[feature.id as usize] {
                Some(place) => {
                    self.shared.push((place, feature.value));
                    shared += square;
                }
                None => own += square,
            }
        }
        self.ends.push(self.shared.len());
        self.shared_squares.push(shared);
        self.own_squares.push(own);
    }

    pub(super) fn row(&self, row: usize) -> &[(u32, f32)] {
        let start = row.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.shared[start..self.ends[row]]
    }
}
