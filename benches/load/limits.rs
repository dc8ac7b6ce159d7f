//! What the machine allows: durable commits a second, of one small row each.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Result;
use tokio::task::JoinSet;

use super::database::Connections;

const MEASURED: Duration = Duration::from_secs(2);

/// Commits a second with so many writers, each on a connection of its own.
pub async fn commits(url: &str, writers: u32) -> Result<f64> {
    let connections = Arc::new(Connections::open(url, writers).await?);
    connections
        .execute("CREATE TABLE IF NOT EXISTS load_limit (word TEXT NOT NULL)")
        .await?;
    let started = Instant::now();
    let mut writing = JoinSet::new();
    for _ in 0..writers {
        let connections = Arc::clone(&connections);
        writing.spawn(async move {
            let mut commits = 0_u32;
            while started.elapsed() < MEASURED {
                // By itself a statement is a transaction.
                let row = "INSERT INTO load_limit (word) VALUES ('a small row')";
                connections.execute(row).await?;
                commits += 1;
            }
            anyhow::Ok(commits)
        });
    }
    let mut all = 0;
    while let Some(commits) = writing.join_next().await {
        all += commits??;
    }
    Ok(f64::from(all) / started.elapsed().as_secs_f64())
}
