//! A bot as a process: started, watched through `/proc`, stopped.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// The kernel counts processor time in hundredths of a second.
const TICKS_PER_SECOND: f64 = 100.0;

pub struct Bot {
    child: Child,
    pub started: Instant,
}

impl Bot {
    /// The desk with the clinic's settings and content of this repository, at no pace.
    pub fn desk(folder: &Path, database: &str, api: &str) -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        std::fs::copy(root.join("clinic.toml"), folder.join("clinic.toml"))?;
        let log = std::fs::File::create(folder.join("log.txt"))?;
        let mut command = Command::new(env!("CARGO_BIN_EXE_enquiry-desk"));
        command
            .arg("serve")
            .current_dir(folder)
            .env("TELOXIDE_TOKEN", super::bot_api::TOKEN)
            .env("DATABASE_URL", database)
            .env("ENQUIRY_DESK__CONTENT__FOLDER", root)
            .env("ENQUIRY_DESK__CONTENT__SERVE_UNAPPROVED", "true")
            .env("ENQUIRY_DESK__HTTP__LISTEN", "127.0.0.1:0")
            .env("ENQUIRY_DESK__TELEGRAM__API_URL", api)
            .env("ENQUIRY_DESK__TELEGRAM__MESSAGES_PER_SECOND", "0")
            .env("ENQUIRY_DESK__TELEGRAM__MESSAGES_PER_CHAT_PER_SECOND", "0")
            .stdout(Stdio::piped())
            .stderr(log);
        Self::start(command)
    }

    /// This program once more, as the echo bot.
    pub fn echo(api: &str) -> Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["--echo-bot", api]).stdout(Stdio::null());
        Self::start(command)
    }

    fn start(mut command: Command) -> Result<Self> {
        let started = Instant::now();
        let child = command.stdin(Stdio::null()).spawn();
        Ok(Self {
            child: child.context("the bot does not start")?,
            started,
        })
    }

    /// Where the desk serves its pages, as it says once it runs. The API must be served
    /// meanwhile: the desk signs in first.
    pub async fn pages(&mut self) -> Result<String> {
        let output = self.child.stdout.take().context("no output to read")?;
        let (tell, told) = tokio::sync::oneshot::channel();
        std::thread::spawn(move || {
            let mut lines = BufReader::new(output).lines().map_while(Result::ok);
            let address = lines.find_map(|line| {
                let (_, address) = line.split_once("http://")?;
                line.starts_with("Desk:").then(|| address.to_owned())
            });
            // Nobody listens any more where the run has failed.
            let _ = tell.send(address);
            // Whoever reads no more would end the desk with its next line.
            lines.for_each(drop);
        });
        let address = told.await?.context("the desk has not started")?;
        Ok(format!("http://{}", address.trim_end_matches("/desk")))
    }

    /// Seconds of processor time so far.
    pub fn processor_time(&self) -> Result<f64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let (_, rest) = stat.rsplit_once(')').context("no name in stat")?;
        let fields: Vec<&str> = rest.split_whitespace().collect();
        let ticks = |at: usize| fields.get(at).and_then(|field| field.parse::<f64>().ok());
        let both = ticks(11).zip(ticks(12)).context("no times in stat")?;
        Ok((both.0 + both.1) / TICKS_PER_SECOND)
    }

    /// The most memory that it ever had, in MB.
    pub fn peak_memory(&self) -> Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
        Ok(kilobytes.context("no peak in status")? / 1024.0)
    }

    /// SIGTERM; an error where it does not end well within twenty seconds.
    pub async fn terminate(&mut self) -> Result<()> {
        let id = self.child.id().to_string();
        Command::new("kill").args(["-TERM", &id]).status()?;
        let started = Instant::now();
        while started.elapsed() < Duration::from_secs(20) {
            if let Some(status) = self.child.try_wait()? {
                anyhow::ensure!(status.success(), "the bot ended with {status}");
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        bail!("the bot does not stop")
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
