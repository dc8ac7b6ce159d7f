//! The page under the hands of a reader: by keyboard alone, without a script, without a
//! connection, with hostile words.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::hostile::CORPUS;
use crate::browser::{Browser, PATIENCE, Screen};
use crate::house::House;

/// The chat page in a browser.
pub struct Page {
    pub browser: Browser,
}

/// The last message is an answer and nothing is on its way.
const ANSWERED: &str = "document.querySelector('.from-assistant') \
    && !document.querySelector('.pending') \
    && !document.querySelector('#log').lastElementChild.matches('.from-patient')";

impl Page {
    pub async fn open(house: &House, screen: Screen) -> Self {
        let browser = Browser::start(screen).await;
        browser.driver.goto(house.url("/chat")).await.unwrap();
        Self { browser }
    }

    pub async fn reload(&self) {
        self.browser.driver.refresh().await.unwrap();
    }

    pub async fn has_answered(&self) {
        self.browser.wait_for(ANSWERED).await;
    }

    /// Waits until this stands in the page, without asking a script.
    async fn shows(&self, part: &str) {
        let begun = Instant::now();
        while !self.browser.driver.source().await.unwrap().contains(part) {
            assert!(begun.elapsed() < PATIENCE, "the page does not show {part}");
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }

    async fn click(&self, selector: &str) {
        let selector = selector.to_owned();
        let element = self.browser.driver.find(By::Css(selector)).await.unwrap();
        element.click().await.unwrap();
    }

    /// Types into the input and sends by Enter; waits for the answer.
    pub async fn write(&self, text: &str) {
        let before = self.answers().await;
        let input = self.browser.driver.find(By::Id("text")).await.unwrap();
        input.send_keys(text).await.unwrap();
        input.send_keys(Key::Enter + "").await.unwrap();
        self.answered_after(before).await;
    }

    /// Presses the live button whose data ends like this; waits for the answer.
    pub async fn press(&self, data: &str) {
        let before = self.answers().await;
        let selector = format!("fieldset:enabled button[value$='{data}']");
        self.browser
            .wait_for(&format!("document.querySelector(\"{selector}\")"))
            .await;
        let button = self.browser.driver.find(By::Css(selector)).await.unwrap();
        button.click().await.unwrap();
        self.answered_after(before).await;
    }

    pub async fn answers(&self) -> u64 {
        let count = "return document.querySelectorAll('.from-assistant').length";
        self.browser.eval(count).await.as_u64().unwrap()
    }

    async fn answered_after(&self, before: u64) {
        let more = "document.querySelectorAll('.from-assistant').length";
        let more = format!("{more} > {before} && {ANSWERED}");
        self.browser.wait_for(&more).await;
    }

    pub async fn last_reply(&self) -> String {
        let script =
            "return [...document.querySelectorAll('.from-assistant .bubble')].pop().innerText";
        text(&self.browser.eval(script).await)
    }

    /// Nothing is wider than the screen, and the newest message and the input are on it.
    pub async fn assert_fits(&self) {
        let fits = "const wide = document.documentElement.scrollWidth > innerWidth \
            || document.getElementById('log').scrollWidth > document.getElementById('log').clientWidth; \
            const input = document.getElementById('text').getBoundingClientRect(); \
            const last = document.getElementById('log').lastElementChild.getBoundingClientRect(); \
            const log = document.getElementById('log').getBoundingClientRect(); \
            return [wide, input.bottom <= innerHeight + 1, \
            last.bottom <= log.bottom + 1 || last.top >= log.top]";
        assert_eq!(self.browser.eval(fits).await, json!([false, true, true]));
    }

    pub async fn close(self) {
        self.browser.assert_quiet().await;
        self.browser.quit().await;
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn everything_can_be_done_by_keyboard_alone() {
    let house = House::start(&[]).await;
    let page = Page::open(&house, Screen::desk("en-GB")).await;
    page.has_answered().await;
    let keys = async |keys: Vec<Key>, with_shift: bool| {
        let mut chain = page.browser.driver.action_chain();
        if with_shift {
            chain = chain.key_down(Key::Shift);
        }
        for key in keys {
            chain = chain.send_keys(key + "");
        }
        if with_shift {
            chain = chain.key_up(Key::Shift);
        }
        chain.perform().await.unwrap();
    };
    let focused = "return document.activeElement.id || document.activeElement.value";
    assert_eq!(
        page.browser.eval(focused).await,
        "text",
        "the input has the focus"
    );

    // Back from the input to the newest message's last button, which offers languages.
    keys(vec![Key::Tab], true).await;
    let button = text(&page.browser.eval(focused).await);
    assert!(button.ends_with(".languages"), "{button}");
    let before = page.answers().await;
    keys(vec![Key::Enter], false).await;
    page.answered_after(before).await;
    assert_eq!(
        page.browser.eval(focused).await,
        "text",
        "the focus is back"
    );

    // A new line by Shift+Enter, then Enter sends.
    let input = page.browser.driver.active_element().await.unwrap();
    input.send_keys("What are").await.unwrap();
    keys(vec![Key::Enter], true).await;
    input.send_keys("the risks?").await.unwrap();
    assert_eq!(
        page.browser
            .eval("return document.activeElement.value")
            .await,
        "What are\nthe risks?"
    );
    let before = page.answers().await;
    keys(vec![Key::Enter], false).await;
    page.answered_after(before).await;
    assert!(page.last_reply().await.contains("Infection"));
    page.browser.assert_accessible("after the keyboard").await;
    page.close().await;
}

#[tokio::test]
async fn without_a_script_the_forms_do_it() {
    let house = House::start(&[]).await;
    let screen = Screen {
        script: false,
        ..Screen::phone("en-GB")
    };
    let page = Page::open(&house, screen).await;
    page.shows("button name=\"text\" value=\"/start\"").await;
    page.click(".begin button").await;
    page.shows("Welcome to The Injection Clinic").await;
    page.browser.screenshot("phone-en-no-script").await;
    page.click("fieldset:enabled button[value$='.t:cost']")
        .await;
    page.shows(">Cost</div>").await;
    let input = page.browser.driver.find(By::Id("text")).await.unwrap();
    input.send_keys("What are the risks?").await.unwrap();
    page.click("#send").await;
    page.shows("What are the risks?").await;
    page.shows("Infection").await;
    page.close().await;
}

#[tokio::test]
async fn a_message_without_a_connection_is_kept_and_sent_once_later() {
    let house = House::start(&[]).await;
    let page = Page::open(&house, Screen::phone("en-GB")).await;
    page.has_answered().await;
    let network = |offline: bool| json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    page.browser.devtools("Network.enable", json!({})).await;
    page.browser
        .devtools("Network.emulateNetworkConditions", network(true))
        .await;
    let input = page.browser.driver.find(By::Id("text")).await.unwrap();
    input.send_keys("How many sessions?").await.unwrap();
    input.send_keys(Key::Enter + "").await.unwrap();
    page.browser
        .wait_for("document.querySelector('.pending.failed')")
        .await;
    page.browser.screenshot("phone-en-not-sent").await;
    page.browser.assert_accessible("not sent").await;
    page.browser
        .devtools("Network.emulateNetworkConditions", network(false))
        .await;
    page.has_answered().await;
    let own = "return document.querySelectorAll('.from-patient').length";
    assert_eq!(page.browser.eval(own).await, 2, "Start and the question");
    page.browser.quit().await;
}

#[tokio::test]
async fn hostile_words_run_nothing() {
    let house = House::start(&[]).await;
    let page = Page::open(&house, Screen::desk("en-GB")).await;
    page.has_answered().await;
    let lines = CORPUS.lines().count() as u64;
    for line in CORPUS.lines() {
        let script = format!(
            "const input = document.getElementById('text'); input.value = {}; \
             document.getElementById('composer').requestSubmit()",
            json!(line)
        );
        page.browser.eval(&script).await;
    }
    let all = format!(
        "document.querySelectorAll('.from-patient').length === {}",
        lines + 1
    );
    page.browser.wait_for(&format!("{all} && {ANSWERED}")).await;
    let harmed = "return 'hacked' in window || document.querySelectorAll('#log script, #log img, \
        #log iframe, #log style, #log a, #log math').length > 0";
    assert_eq!(page.browser.eval(harmed).await, false);
    page.reload().await;
    page.has_answered().await;
    assert_eq!(page.browser.eval(harmed).await, false);
    page.close().await;
}

#[tokio::test]
async fn a_new_language_changes_the_page_without_a_reload() {
    let house = House::start(&[]).await;
    let page = Page::open(&house, Screen::phone("en-GB")).await;
    page.has_answered().await;
    page.press(".languages").await;
    page.press(".l:ar").await;
    page.browser
        .wait_for("document.documentElement.dir === 'rtl'")
        .await;
    let label = page
        .browser
        .eval("return document.getElementById('text').placeholder")
        .await;
    assert_eq!(label, "رسالتكم");
    page.close().await;
}
