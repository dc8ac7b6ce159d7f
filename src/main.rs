//! The command line: reads the arguments, runs one command, says how it ended.
//!
//! Promises: exit code 0 when done or nobody reads on, 1 when failed, 2 for wrong use; errors go to stderr
//! and say what to do next.

use std::process::ExitCode;

use clap::Parser;
use enquiry_desk::commands::{Arguments, is_closed_pipe};
use tokio::runtime::Builder;

/// The database's threads wake a transaction from outside the runtime, which looks there
/// only now and then while it is busy sending. A transaction is what everybody waits for:
/// look each time.
const LOOK_OUTSIDE_EVERY: u32 = 1;

fn main() -> ExitCode {
    let runtime = Builder::new_multi_thread()
        .enable_all()
        .global_queue_interval(LOOK_OUTSIDE_EVERY)
        .build();
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("the program's threads cannot be started: {error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(Arguments::parse().run()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}
