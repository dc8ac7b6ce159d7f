//! Many rows in one statement.
//!
//! Promises: few distinct texts, so that prepared statements stay cached: rows go in
//! groups of 64, 8 and 1. Refuses: values in the text; everything is bound.

use sqlx::AssertSqlSafe;

use super::engine::Engine;
use super::transaction::Transaction;
use super::{StoreError, sql};

/// The sizes in which rows are grouped, largest first.
const GROUPS: [usize; 3] = [64, 8, 1];

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

/// `($1, $2), ($3, $4)` for two rows of two columns. The statement has no other places.
pub(super) fn tuples(engine: Engine, rows: usize, columns: usize) -> String {
    let tuple = |row: usize| {
        let places: Vec<String> = (1..=columns)
            .map(|column| engine.place_in_sequence(row * columns + column))
            .collect();
        format!("({})", places.join(", "))
    };
    (0..rows).map(tuple).collect::<Vec<_>>().join(", ")
}

/// `$first, $first+1, …` for a list of `count` values.
pub(super) fn places(first: usize, count: usize) -> String {
    (first..first + count)
        .map(|place| format!("${place}"))
        .collect::<Vec<_>>()
        .join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_go_in_few_sizes_and_none_is_left_out() {
        let rows: Vec<usize> = (0..83).collect();
        let sizes: Vec<usize> = grouped(&rows).map(<[usize]>::len).collect();
        assert_eq!(sizes, [64, 8, 8, 1, 1, 1]);
        let all: Vec<usize> = grouped(&rows).flatten().copied().collect();
        assert_eq!(all, rows);
    }

    #[test]
    fn there_is_a_place_for_each_column_of_each_row() {
        assert_eq!(tuples(Engine::Sqlite, 2, 2), "(?, ?), (?, ?)");
        assert_eq!(tuples(Engine::Postgres, 2, 2), "($1, $2), ($3, $4)");
        assert_eq!(places(3, 2), "$3, $4");
    }
}
