//! The command line: reads the arguments, runs one command, says how it ended.
//!
//! Promises: exit code 0 when done or nobody reads on, 1 when failed, 2 for wrong use; errors go to stderr
//! and say what to do next.

use std::process::ExitCode;

use clap::Parser;
use enquiry_desk::commands::{Arguments, is_closed_pipe};

#[tokio::main]
async fn main() -> ExitCode {
    match Arguments::parse().run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
