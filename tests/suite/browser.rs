//! Chromium, driven by Debian's chromedriver. A missing one fails the test.

use std::io::{BufRead, BufReader, Read, Write};
use std::mem::ManuallyDrop;
use std::net::{Ipv4Addr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::http::Method;
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::common::command::{Command as WebDriverCommand, ExtensionCommand};
use thirtyfour::prelude::*;

/// How long a page may take.
pub const PATIENCE: Duration = Duration::from_secs(30);
const AXE: &str = include_str!("webchat/vendor/axe.min.js");

/// What kind of screen and reader.
#[derive(Clone, Copy)]
pub struct Screen {
    pub width: u32,
    pub height: u32,
    /// A phone: touched, not pointed at.
    pub touch: bool,
    pub language: &'static str,
    pub script: bool,
}

impl Screen {
    pub const fn phone(language: &'static str) -> Self {
        Self {
            width: 390,
            height: 844,
            touch: true,
            language,
            script: true,
        }
    }

    pub const fn desk(language: &'static str) -> Self {
        Self {
            width: 1280,
            height: 800,
            touch: false,
            ..Self::phone(language)
        }
    }
}

/// One browser with a profile of its own.
///
/// After a failed test only the driver's process ends: the session's own farewell would
/// wait minutes for an answer that cannot come.
pub struct Browser {
    chromedriver: Chromedriver,
    pub driver: ManuallyDrop<WebDriver>,
    _profile: TempDir,
}

impl Browser {
    pub async fn start(screen: Screen) -> Self {
        let chromedriver = Chromedriver::start();
        let profile = tempfile::tempdir().unwrap();
        let address = format!("http://127.0.0.1:{}", chromedriver.port);
        let driver = WebDriver::new(address, capabilities(screen, profile.path()))
            .await
            .expect("Chromium starts");
        let browser = Self {
            chromedriver,
            driver: ManuallyDrop::new(driver),
            _profile: profile,
        };
        // The frame of a window takes some of its height.
        let metrics = json!({
            "width": screen.width, "height": screen.height,
            "deviceScaleFactor": 1, "mobile": false,
        });
        if !screen.touch {
            let set = "Emulation.setDeviceMetricsOverride";
            browser.devtools(set, metrics).await;
        }
        browser
    }

    /// Evaluates a script's `return`.
    pub async fn eval(&self, script: &str) -> Value {
        let result = self.driver.execute(script, Vec::new()).await.unwrap();
        result.json().clone()
    }

    /// Waits until an expression is true.
    pub async fn wait_for(&self, condition: &str) {
        let begun = Instant::now();
        let script = format!("return Boolean({condition})");
        while self.eval(&script).await != json!(true) {
            if begun.elapsed() > PATIENCE {
                let log = self
                    .eval("return document.querySelector('main').innerText")
                    .await;
                panic!("still not true: {condition}\n{log}");
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    /// A command of the DevTools protocol.
    pub async fn devtools(&self, command: &'static str, parameters: Value) {
        let command = DevTools(command, parameters);
        let command = WebDriverCommand::ExtensionCommand(Box::new(command));
        self.driver.cmd(command).await.unwrap();
    }

    /// Runs axe-core on the page as it is now.
    pub async fn assert_accessible(&self, state: &str) {
        self.driver.execute(AXE, Vec::new()).await.unwrap();
        let script = "const done = arguments[arguments.length - 1]; \
            axe.run(document, { runOnly: { type: 'tag', values: \
            ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } }) \
            .then((found) => done(found.passes.length === 0 ? ['nothing was looked at'] : found.violations.map((one) => one.id + ': ' + one.help + ' ' + \
            one.nodes.map((node) => node.html + ' ' + node.failureSummary).join(' | '))), \
            (error) => done([String(error)]));";
        let found = self.driver.execute_async(script, Vec::new()).await.unwrap();
        assert_eq!(found.json(), &json!([]), "axe-core finds faults: {state}");
    }

    /// Nothing was reported: no script error, no violation of the policy, no failed
    /// request.
    pub async fn assert_quiet(&self) {
        let log = self.driver.browser_log().await.unwrap();
        let loud: Vec<&str> = log
            .iter()
            .filter(|entry| entry.level == "SEVERE" || entry.level == "WARNING")
            .map(|entry| entry.message.as_str())
            .collect();
        assert!(loud.is_empty(), "the browser reports: {loud:#?}");
    }

    /// Saves what is on the screen under the target folder.
    pub async fn screenshot(&self, name: &str) {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("screenshots");
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join(format!("{name}.png"));
        self.driver.screenshot(&file).await.unwrap();
    }

    /// Closes the browser.
    pub async fn quit(self) {
        let driver = ManuallyDrop::into_inner(self.driver);
        driver.quit().await.unwrap();
        drop(self.chromedriver);
    }
}

fn capabilities(screen: Screen, profile: &Path) -> thirtyfour::ChromeCapabilities {
    let mut wanted = DesiredCapabilities::chrome();
    wanted.set_binary("/usr/bin/chromium").unwrap();
    for argument in [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ] {
        wanted.add_arg(argument).unwrap();
    }
    let size = format!("--window-size={},{}", screen.width, screen.height);
    let language = format!("--accept-lang={}", screen.language);
    let profile = format!("--user-data-dir={}", profile.display());
    for argument in [size, language, profile] {
        wanted.add_arg(&argument).unwrap();
    }
    let script = if screen.script { 1 } else { 2 };
    let preferences = json!({
        "intl.accept_languages": screen.language,
        "profile.managed_default_content_settings.javascript": script,
    });
    wanted
        .add_experimental_option("prefs", preferences)
        .unwrap();
    if screen.touch {
        let metrics = json!({ "deviceMetrics": {
            "width": screen.width, "height": screen.height, "pixelRatio": 2.0, "touch": true,
        } });
        wanted
            .add_experimental_option("mobileEmulation", metrics)
            .unwrap();
    }
    let all = thirtyfour::LoggingPrefsLogLevel::All;
    wanted.set_browser_log_level(all).unwrap();
    wanted
}

/// The driver on a free port. When it is dropped it is asked to end, so that it closes
/// its browser, also after a test that failed.
struct Chromedriver {
    process: Child,
    port: u16,
}

impl Chromedriver {
    fn start() -> Self {
        let mut process = Command::new("/usr/bin/chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is installed");
        let said = BufReader::new(process.stdout.take().expect("it is piped"));
        let port = said
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                line.split("successfully on port ")
                    .nth(1)?
                    .trim_end_matches('.')
                    .parse()
                    .ok()
            })
            .expect("chromedriver says its port");
        Self { process, port }
    }

    fn ask_to_end(&self) -> std::io::Result<()> {
        let mut line = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        line.set_read_timeout(Some(Duration::from_secs(10)))?;
        write!(line, "GET /shutdown HTTP/1.1\r\nHost: localhost\r\n\r\n")?;
        line.read(&mut [0; 64]).map(|_| ())
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        // It closes its browser at once, but stays for as long as a client is connected.
        let asked = self.ask_to_end().is_ok();
        let begun = Instant::now();
        while asked && begun.elapsed() < Duration::from_secs(3) {
            if let Ok(Some(_)) = self.process.try_wait() {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[derive(Debug)]
struct DevTools(&'static str, Value);

impl ExtensionCommand for DevTools {
    fn parameters_json(&self) -> Option<Value> {
        Some(json!({ "cmd": self.0, "params": self.1 }))
    }

    fn method(&self) -> Method {
        Method::POST
    }

    fn endpoint(&self) -> Arc<str> {
        "/goog/cdp/execute".into()
    }
}
