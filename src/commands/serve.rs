//! `enquiry-desk serve`: everything, until SIGTERM or Ctrl-C.

use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};
use metrics_exporter_prometheus::PrometheusBuilder;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;
use tracing_subscriber::EnvFilter;

use super::{listed, read_assistant, read_settings, today};
use crate::clock::Clock;
use crate::flow::panics::log_places_only;
use crate::service::Service;

/// Starts, prints where to go, and runs until it is told to stop.
pub async fn run(file: Option<&Path>) -> Result<()> {
    start_logging();
    log_places_only();
    let settings = read_settings(file)?;
    let assistant = Arc::new(read_assistant(&settings)?);
    let withheld = assistant.withheld(today(&settings));
    if !withheld.is_empty() {
        return Err(listed(&withheld)).context(
            "texts of the default language are not approved, and content.serve_unapproved is off",
        );
    }
    let metrics = PrometheusBuilder::new()
        .install_recorder()
        .context("the metrics cannot be recorded")?;
    let stop = CancellationToken::new();
    cancel_on_signal(&stop)?;
    let service =
        Service::start(&settings, assistant, Clock::system(), Some(metrics), stop).await?;
    if let Some(bot) = &service.bot {
        println!("Telegram: https://t.me/{bot}");
    }
    if let Some(address) = service.webchat {
        println!("Chat:     http://{address}/chat");
    }
    println!("Desk:     http://{}/desk", service.address);
    if let Some(link) = &service.first_manager_link {
        println!("Nobody is at the desk yet. Make the first manager's account here, once:");
        println!("          http://{}{link}", service.address);
    }
    if settings.token.is_none() {
        println!("No TELOXIDE_TOKEN is set: this is the try-out, with its own database.");
    }
    println!("Stop with Ctrl-C.");
    service.run().await
}

/// Logs to stderr: warnings and notes of this program, warnings of the libraries, unless
/// `RUST_LOG` says otherwise.
fn start_logging() {
    let filter = EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| EnvFilter::new("warn,enquiry_desk=info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(|| Log)
        .init();
}

/// Standard error. What cannot be written is dropped: a log on a full disk must not end the
/// program.
struct Log;

impl Write for Log {
    fn write(&mut self, words: &[u8]) -> io::Result<usize> {
        let _ = io::stderr().write_all(words);
        Ok(words.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The first signal stops in good order; a second one is the system's to deal with.
fn cancel_on_signal(stop: &CancellationToken) -> Result<()> {
    let mut terminate = signal(SignalKind::terminate()).context("SIGTERM cannot be heard")?;
    let stop = stop.clone();
    tokio::spawn(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        tracing::info!("stopping: the batch is finished and what is due is sent");
        stop.cancel();
    });
    Ok(())
}
