//! Many rows in one statement.
//!
//! Promises: few distinct texts, so that prepared statements stay cached, and few
//! statements, since each is a way to the database and back: rows go in groups of 64, 32,
//! 16 and so on. Refuses: values in the text; everything is bound.

use std::fmt::Write;

use sqlx::AssertSqlSafe;

use super::engine::Engine;
use super::transaction::Transaction;
use super::{StoreError, sql};

/// The sizes in which rows are grouped, largest first.
const GROUPS: [usize; 7] = [64, 32, 16, 8, 4, 2, 1];

/// `head VALUES (...), (...) tail` for all `rows`; returns how many rows it changed.
pub(super) async fn insert<T>(
    tx: &mut Transaction,
    head: &'static str,
    columns: usize,
    tail: &'static str,
    rows: &[T],
    bind: impl Fn(sql::Query, &T) -> sql::Query,
) -> Result<u64, StoreError> {
    let mut changed = 0;
    for group in grouped(rows) {
        let text = format!(
            "{head} VALUES {} {tail}",
            tuples(tx.engine(), group.len(), columns)
        );
        let query = group
            .iter()
            .fold(sql::query(AssertSqlSafe(text)), |query, row| {
                bind(query, row)
            });
        changed += query.execute(tx.connection()).await?.rows_affected();
    }
    Ok(changed)
}

/// The rows in groups of the sizes above.
pub(super) fn grouped<T>(rows: &[T]) -> impl Iterator<Item = &[T]> {
    let mut rest = rows;
    std::iter::from_fn(move || {
        let size = GROUPS.into_iter().find(|size| *size <= rest.len())?;
        let (group, others) = rest.split_at(size);
        rest = others;
        Some(group)
    })
}

/// The values in as few groups of the sizes above as can be: the last value fills the last
/// group up. For statements to which it is one whether they have a value once or twice.
pub(super) fn filled<T>(values: &[T]) -> impl Iterator<Item = Vec<&T>> {
    values.chunks(GROUPS[0]).map(|part| {
        let size = part.len().next_power_of_two();
        let last = part.last().into_iter().cycle();
        part.iter().chain(last).take(size).collect()
    })
}

/// `($1, $2), ($3, $4)` for two rows of two columns. The statement has no other places.
pub(super) fn tuples(engine: Engine, rows: usize, columns: usize) -> String {
    let mut text = String::with_capacity(rows * columns * 7);
    for place in 0..rows * columns {
        text.push_str(match (place, place % columns) {
            (0, _) => "(",
            (_, 0) => "), (",
            _ => ", ",
        });
        engine.place_in_sequence(place + 1, &mut text);
    }
    text.push(')');
    text
}

/// `$first, $first+1, …` for a list of `count` values.
pub(super) fn places(first: usize, count: usize) -> String {
    let mut text = String::with_capacity(count * 6);
    for place in first..first + count {
        let comma = if place == first { "" } else { ", " };
        write!(text, "{comma}${place}").expect("a text takes everything");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_go_in_few_sizes_and_none_is_left_out() {
        let rows: Vec<usize> = (0..83).collect();
        let sizes: Vec<usize> = grouped(&rows).map(<[usize]>::len).collect();
        assert_eq!(sizes, [64, 16, 2, 1]);
        let all: Vec<usize> = grouped(&rows).flatten().copied().collect();
        assert_eq!(all, rows);
    }

    #[test]
    fn a_group_is_filled_up_with_its_last_value() {
        let check = |count: usize, sizes: &[usize]| {
            let values: Vec<usize> = (0..count).collect();
            let groups: Vec<Vec<&usize>> = filled(&values).collect();
            let found: Vec<usize> = groups.iter().map(Vec::len).collect();
            assert_eq!(found, sizes, "{count}");
            let mut all: Vec<usize> = groups.into_iter().flatten().copied().collect();
            all.dedup();
            assert_eq!(all, values);
        };
        check(0, &[]);
        check(1, &[1]);
        check(27, &[32]);
        check(64, &[64]);
        check(83, &[64, 32]);
    }

    #[test]
    fn there_is_a_place_for_each_column_of_each_row() {
        assert_eq!(tuples(Engine::Sqlite, 2, 2), "(?, ?), (?, ?)");
        assert_eq!(tuples(Engine::Postgres, 2, 2), "($1, $2), ($3, $4)");
        assert_eq!(places(3, 2), "$3, $4");
    }
}
