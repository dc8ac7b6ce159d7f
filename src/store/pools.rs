//! The connections to either engine.
//!
//! Promises: a connection that came out of an error unfit is not used again. Refuses: to wait
//! for one for longer than five seconds.

use std::time::Duration;

use sqlx::Connection as _;
use sqlx::pool::PoolOptions;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqlitePool};

use super::StoreError;
use super::engine::{POSTGRES_BEGIN_TO_READ, SQLITE_BEGIN_TO_WRITE};
use super::location::server_options;
use super::sql::Connection;

/// How many connections a process has to a server.
const CONNECTIONS: u32 = 10;
/// How long a connection to a server rests before it is tested again.
const RESTED: Duration = Duration::from_millis(500);
const PATIENCE: Duration = Duration::from_secs(5);

/// The connections to either engine.
#[derive(Clone)]
pub(super) enum Pools {
    Sqlite {
        writer: SqlitePool,
        readers: SqlitePool,
    },
    Postgres(PgPool),
}

impl Pools {
    pub async fn begin(&self) -> Result<Connection, StoreError> {
        Ok(match self {
            Self::Sqlite { writer, .. } => {
                Connection::Sqlite(writer.begin_with(SQLITE_BEGIN_TO_WRITE).await?)
            }
            Self::Postgres(pool) => Connection::Postgres(pool.begin().await?),
        })
    }

    pub async fn read(&self) -> Result<Connection, StoreError> {
        Ok(match self {
            Self::Sqlite { readers, .. } => Connection::Sqlite(readers.begin().await?),
            Self::Postgres(pool) => {
                Connection::Postgres(pool.begin_with(POSTGRES_BEGIN_TO_READ).await?)
            }
        })
    }
}

pub(super) fn file_pool(size: u32, options: SqliteConnectOptions) -> SqlitePool {
    PoolOptions::new()
        .max_connections(size)
        .acquire_timeout(PATIENCE)
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .after_release(|connection: &mut SqliteConnection, _| {
            Box::pin(async move {
                // Only then a rollback that was begun is done.
                connection.ping().await?;
                // After some errors (a full disk) SQLite ends a transaction by itself, and
                // sqlx waits for its end for good: such a connection is of no more use.
                Ok(!connection.is_in_transaction())
            })
        })
        .connect_lazy_with(options)
}

/// Connections that have rested are tested before they are used: a server that was away has
/// ended them all. Testing busy ones would be one more way to the server each time.
pub(super) fn server_pool(options: &PgConnectOptions) -> PgPool {
    PgPoolOptions::new()
        .max_connections(CONNECTIONS)
        .acquire_timeout(PATIENCE)
        .test_before_acquire(false)
        .before_acquire(|connection, resting| {
            Box::pin(async move {
                if resting.idle_for > RESTED {
                    connection.ping().await?;
                }
                Ok(true)
            })
        })
        .connect_lazy_with(server_options(options))
}
