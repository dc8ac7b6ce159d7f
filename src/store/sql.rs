//! Statements that run on either engine: text and values first, the engine when they run.
//!
//! ```text
//! sql::query("UPDATE … WHERE id = $1").bind(id).execute(tx.connection())
//! ```
//!
//! Promises: one text of SQL and one row type serve both engines; values are bound, never
//! written into the text. Refuses: types of values that the two engines store differently;
//! there are five (integer, text, bytes, uuid, truth).

use std::borrow::Cow;

use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow, Postgres, SqlSafeStr, SqlStr, Sqlite};
use uuid::Uuid;

/// An open transaction of one of the engines.
pub(super) enum Connection {
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    Postgres(sqlx::Transaction<'static, Postgres>),
}

/// A value to be bound; `None` is NULL of its type, since PostgreSQL's NULLs have one.
pub(super) enum Value {
    Integer(Option<i64>),
    Text(Option<Cow<'static, str>>),
    Bytes(Option<Vec<u8>>),
    Uuid(Option<Uuid>),
    Truth(bool),
}

/// What a row becomes, from either engine.
pub(super) trait Columns:
    for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin
{
}

impl<T> Columns for T where
    T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin
{
}

/// A statement and its values.
#[must_use = "a statement does nothing until it is executed or fetched"]
pub(super) struct Query {
    text: SqlStr,
    values: Vec<Value>,
}

/// A statement whose rows become `T`.
#[must_use = "a statement does nothing until it is fetched"]
pub(super) struct QueryAs<T> {
    query: Query,
    row: std::marker::PhantomData<fn() -> T>,
}

/// A statement whose rows are one value.
#[must_use = "a statement does nothing until it is fetched"]
pub(super) struct QueryScalar<T>(QueryAs<(T,)>);

/// What a statement did.
pub(super) struct Done(u64);

/// A statement.
pub(super) fn query(text: impl SqlSafeStr) -> Query {
    Query {
        text: text.into_sql_str(),
        values: Vec::new(),
    }
}

/// A statement whose rows become `T`.
pub(super) fn query_as<T>(text: impl SqlSafeStr) -> QueryAs<T> {
    QueryAs {
        query: query(text),
        row: std::marker::PhantomData,
    }
}

/// A statement whose rows are one value.
pub(super) fn query_scalar<T>(text: impl SqlSafeStr) -> QueryScalar<T> {
    QueryScalar(query_as(text))
}

/// The statement for one engine, its values bound.
macro_rules! bound {
    ($query:expr, $values:expr) => {
        $values
            .into_iter()
            .fold($query, |query, value| match value {
                Value::Integer(value) => query.bind(value),
                Value::Text(value) => query.bind(value),
                Value::Bytes(value) => query.bind(value),
                Value::Uuid(value) => query.bind(value),
                Value::Truth(value) => query.bind(value),
            })
    };
}

/// Rows as an engine gives them. Fetching them is written once, whatever they become:
/// it is much code, and would be compiled for every type of row.
enum Rows {
    Sqlite(Vec<SqliteRow>),
    Postgres(Vec<PgRow>),
}

impl Query {
    pub fn bind(mut self, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        self
    }

    pub async fn execute(self, connection: &mut Connection) -> Result<Done, sqlx::Error> {
        let Self { text, values } = self;
        let changed = match connection {
            Connection::Sqlite(tx) => bound!(sqlx::query::<Sqlite>(text), values)
                .execute(&mut **tx)
                .await?
                .rows_affected(),
            Connection::Postgres(tx) => bound!(sqlx::query::<Postgres>(text), values)
                .execute(&mut **tx)
                .await?
                .rows_affected(),
        };
        Ok(Done(changed))
    }

    async fn rows(self, connection: &mut Connection) -> Result<Rows, sqlx::Error> {
        let Self { text, values } = self;
        Ok(match connection {
            Connection::Sqlite(tx) => {
                let query = bound!(sqlx::query::<Sqlite>(text), values);
                Rows::Sqlite(query.fetch_all(&mut **tx).await?)
            }
            Connection::Postgres(tx) => {
                let query = bound!(sqlx::query::<Postgres>(text), values);
                Rows::Postgres(query.fetch_all(&mut **tx).await?)
            }
        })
    }
}

impl<T: Columns> QueryAs<T> {
    pub fn bind(mut self, value: impl Into<Value>) -> Self {
        self.query = self.query.bind(value);
        self
    }

    pub async fn fetch_all(self, connection: &mut Connection) -> Result<Vec<T>, sqlx::Error> {
        match self.query.rows(connection).await? {
            Rows::Sqlite(rows) => rows.iter().map(T::from_row).collect(),
            Rows::Postgres(rows) => rows.iter().map(T::from_row).collect(),
        }
    }

    /// The first row. The statement sees to it that there are no more.
    pub async fn fetch_optional(
        self,
        connection: &mut Connection,
    ) -> Result<Option<T>, sqlx::Error> {
        match self.query.rows(connection).await? {
            Rows::Sqlite(rows) => rows.first().map(T::from_row).transpose(),
            Rows::Postgres(rows) => rows.first().map(T::from_row).transpose(),
        }
    }

    pub async fn fetch_one(self, connection: &mut Connection) -> Result<T, sqlx::Error> {
        let found = self.fetch_optional(connection).await?;
        found.ok_or(sqlx::Error::RowNotFound)
    }
}

impl<T> QueryScalar<T>
where
    (T,): Columns,
{
    pub fn bind(self, value: impl Into<Value>) -> Self {
        Self(self.0.bind(value))
    }

    pub async fn fetch_all(self, connection: &mut Connection) -> Result<Vec<T>, sqlx::Error> {
        let found = self.0.fetch_all(connection).await?;
        Ok(found.into_iter().map(|(value,)| value).collect())
    }

    pub async fn fetch_optional(
        self,
        connection: &mut Connection,
    ) -> Result<Option<T>, sqlx::Error> {
        let found = self.0.fetch_optional(connection).await?;
        Ok(found.map(|(value,)| value))
    }

    pub async fn fetch_one(self, connection: &mut Connection) -> Result<T, sqlx::Error> {
        Ok(self.0.fetch_one(connection).await?.0)
    }
}

impl Done {
    /// How many rows it changed.
    pub fn rows_affected(&self) -> u64 {
        self.0
    }
}

/// `From` for a type and for its `Option`.
macro_rules! values {
    ($($type:ty => $kind:ident),* $(,)?) => {$(
        impl From<$type> for Value {
            fn from(value: $type) -> Self {
                Self::$kind(Some(value.into()))
            }
        }

        impl From<Option<$type>> for Value {
            fn from(value: Option<$type>) -> Self {
                Self::$kind(value.map(Into::into))
            }
        }
    )*};
}

values! {
    i64 => Integer,
    String => Text,
    &'static str => Text,
    Vec<u8> => Bytes,
    Uuid => Uuid,
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Truth(value)
    }
}
