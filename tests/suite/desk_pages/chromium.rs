//! The desk in Chromium: every page, by mouse and by keyboard, in English and Arabic.

use serde_json::json;
use thirtyfour::TypingData;
use thirtyfour::prelude::*;

use super::colleague::{Colleague, PASSWORD};
use crate::browser::{Browser, Screen};
use crate::house::House;
use crate::webchat::guest::Guest;
use crate::webchat::hostile::CORPUS;
use crate::webchat::scripted::Page;

/// A desk in a browser.
struct Window<'a> {
    browser: Browser,
    house: &'a House,
}

impl<'a> Window<'a> {
    async fn open(house: &'a House, screen: Screen) -> Self {
        let browser = Browser::start(screen).await;
        Self { browser, house }
    }

    async fn go(&self, path: &str) {
        self.browser
            .driver
            .goto(self.house.url(path))
            .await
            .unwrap();
    }

    async fn fill(&self, id: &str, text: &str) {
        let input = self.browser.driver.find(By::Id(id)).await.unwrap();
        input.clear().await.unwrap();
        input.send_keys(text).await.unwrap();
    }

    async fn press(&self, selector: &str) {
        self.browser
            .wait_for(&format!("document.querySelector(`{selector}`)"))
            .await;
        let found = self.browser.driver.find(By::Css(selector)).await.unwrap();
        found.click().await.unwrap();
    }

    async fn sign_in(&self, name: &str) {
        self.go("/desk/sign-in").await;
        self.fill("name", name).await;
        self.fill("password", PASSWORD).await;
        self.press("button.go").await;
        self.browser
            .wait_for("document.querySelector('#lines')")
            .await;
    }

    async fn shows(&self, part: &str) {
        let part = json!(part);
        self.browser
            .wait_for(&format!("document.body.innerText.includes({part})"))
            .await;
    }

    /// Nothing sticks out, axe finds nothing, and the screen is kept.
    async fn stop(&self, name: &str) {
        let wide = "return document.documentElement.scrollWidth > innerWidth + 1";
        assert_eq!(self.browser.eval(wide).await, false, "{name} is too wide");
        self.browser.screenshot(name).await;
        self.browser.assert_accessible(name).await;
    }

    async fn close(self) {
        self.browser.assert_quiet().await;
        self.browser.quit().await;
    }
}

/// Patients who wait, one of them with an enquiry and one in danger.
async fn patients(house: &House) -> Vec<Guest> {
    let enquirer = Guest::arrive(house).await;
    enquirer.say(1, "/start").await;
    enquirer.say(2, "how many sessions will I need").await;
    enquirer.say(3, "/enquire").await;
    for (n, answer) in [
        "yes",
        "yes",
        "for me",
        "Sam Taylor",
        "here",
        "knee",
        "right",
    ]
    .into_iter()
    .enumerate()
    {
        enquirer.say(10 + n as i64, answer).await;
    }
    for (n, answer) in [
        "tendinitis",
        "6 months",
        "physio",
        "done",
        "saturday",
        "done",
        "skip",
        "send",
    ]
    .into_iter()
    .enumerate()
    {
        enquirer.say(30 + n as i64, answer).await;
    }
    let polish = Guest::arrive_speaking(house, "pl").await;
    polish.say(1, "/start").await;
    polish.say(2, "/human").await;
    let danger = Guest::arrive(house).await;
    danger.say(1, "my lips and tongue are swelling up").await;
    vec![enquirer, polish, danger]
}

/// Every page at desk width, in light and dark, and the narrowest phone; axe on each.
async fn every_page(name: &str, screen: Screen) {
    let house = House::start(&[]).await;
    let manager = Colleague::manager(&house).await;
    let texts = [
        ("text-en-GB", "We will call you today."),
        ("text-pl", "Zadzwonimy dzisiaj."),
    ];
    manager.post("/desk/canned/new", &texts).await;
    let language = [("language", screen.language), ("sound", "yes")];
    manager.post("/desk/settings", &language).await;
    let _patients = patients(&house).await;

    let window = Window::open(&house, screen).await;
    window.go("/desk/queue").await;
    window.stop(&format!("{name}-sign-in")).await;
    window.sign_in("Margaret").await;
    window
        .browser
        .wait_for("document.querySelectorAll('.line').length === 3")
        .await;
    window.stop(&format!("{name}-queue")).await;
    for page in [
        "search",
        "canned",
        "questions",
        "figures",
        "people",
        "settings",
    ] {
        window.go(&format!("/desk/{page}")).await;
        window.stop(&format!("{name}-{page}")).await;
    }
    window.go("/desk/queue?show=waiting").await;
    window.press(".line:not(.urgent) button").await;
    window
        .browser
        .wait_for("document.querySelector('#reply')")
        .await;
    window.stop(&format!("{name}-conversation")).await;
    for details in [".canned summary", ".side details summary"] {
        window.press(details).await;
    }
    window.stop(&format!("{name}-conversation-open")).await;
    window.go("/desk/queue?show=urgent").await;
    window.press(".line.urgent a").await;
    window
        .browser
        .wait_for("document.querySelector('.alarm-box')")
        .await;
    window.stop(&format!("{name}-danger")).await;
    window.close().await;
}

/// U7: wcag2a to wcag22aa on every page.
#[tokio::test]
async fn every_page_is_accessible_at_a_desk_in_english() {
    every_page("desk-en", Screen::desk("en-GB")).await;
}

/// U7, right to left.
#[tokio::test]
async fn every_page_is_accessible_at_a_desk_in_arabic() {
    every_page("desk-ar", Screen::desk("ar")).await;
}

/// U7, at 320 px.
#[tokio::test]
async fn every_page_is_accessible_on_the_narrowest_phone() {
    let screen = Screen {
        width: 320,
        ..Screen::phone("en-GB")
    };
    every_page("phone-en", screen).await;
}

/// A patient in the try-out page and a receptionist at the desk talk to each other.
#[tokio::test]
async fn a_patient_and_a_receptionist_talk_in_two_windows() {
    let house = House::start(&[]).await;
    let _manager = Colleague::manager(&house).await;
    let desk = Window::open(&house, Screen::desk("en-GB")).await;
    desk.sign_in("Margaret").await;
    let patient = Page::open(&house, Screen::phone("en-GB")).await;
    patient.has_answered().await;
    patient.write("I would like to speak to a person").await;
    desk.browser
        .wait_for("document.querySelectorAll('.line').length === 1")
        .await;
    desk.browser
        .wait_for("document.title.startsWith('(1)')")
        .await;
    desk.press(".line button").await;
    desk.browser
        .wait_for("document.querySelector('#reply')")
        .await;
    patient
        .browser
        .wait_for("document.querySelector('#log').innerText.includes('Margaret')")
        .await;

    desk.fill("text", "Good morning, how can I help?").await;
    desk.press("#reply button.go").await;
    patient
        .browser
        .wait_for("[...document.querySelectorAll('.from-staff')].some((one) => one.innerText.includes('how can I help'))")
        .await;
    // While a person has the conversation the assistant is silent (U5).
    let input = patient.browser.driver.find(By::Id("text")).await.unwrap();
    input
        .send_keys("What does it cost?" + Key::Enter)
        .await
        .unwrap();
    desk.shows("What does it cost?").await;
    desk.browser
        .wait_for("document.activeElement.id === 'text'")
        .await;
    desk.fill("text", "I am look").await;
    let input = patient.browser.driver.find(By::Id("text")).await.unwrap();
    input
        .send_keys("And where are you?" + Key::Enter)
        .await
        .unwrap();
    desk.shows("And where are you?").await;
    desk.browser
        .wait_for("document.getElementById('meanwhile').textContent !== '' && document.getElementById('text').value === 'I am look'")
        .await;
    assert!(!patient.last_reply().await.contains("package"));
    patient.close().await;
    desk.close().await;
}

/// U7: login, claim, reply and close by keyboard alone; the queue does not move under the
/// focus.
#[tokio::test]
async fn the_whole_work_is_done_by_keyboard() {
    let house = House::start(&[]).await;
    let _manager = Colleague::manager(&house).await;
    let first = Guest::arrive(&house).await;
    first.say(1, "/human").await;
    let desk = Window::open(&house, Screen::desk("en-GB")).await;
    desk.go("/desk/sign-in").await;
    let keys = |text: TypingData| {
        let driver = &desk.browser.driver;
        async move {
            driver
                .active_element()
                .await
                .unwrap()
                .send_keys(text)
                .await
                .unwrap()
        }
    };
    keys("Margaret".to_owned() + Key::Tab).await;
    keys(PASSWORD.to_owned() + Key::Enter).await;
    desk.browser
        .wait_for("document.querySelector('.line')")
        .await;
    desk.browser
        .eval("document.querySelector('.line button').focus()")
        .await;
    let second = Guest::arrive(&house).await;
    second.say(1, "my lips and tongue are swelling up").await;
    desk.browser
        .wait_for("!document.getElementById('held').hidden")
        .await;
    let lines = "return document.querySelectorAll('.line').length";
    assert_eq!(desk.browser.eval(lines).await, 1, "it is held still");
    desk.browser
        .wait_for("document.querySelector('#alarm a')")
        .await;
    keys(Key::Enter + "").await;
    desk.browser
        .wait_for("document.querySelector('#reply')")
        .await;
    desk.browser
        .eval("document.getElementById('text').focus()")
        .await;
    keys("Hello there".into()).await;
    keys(Key::Control + Key::Enter).await;
    desk.browser
        .wait_for("[...document.querySelectorAll('.from-staff')].some((one) => one.innerText.includes('Hello there'))")
        .await;
    desk.browser
        .eval("[...document.querySelectorAll('.acts summary')].pop().focus()")
        .await;
    keys(Key::Enter + "").await;
    desk.browser
        .eval("document.querySelector('[name=outcome]').focus()")
        .await;
    keys(" ".to_owned() + Key::Enter).await;
    desk.shows("Closed.").await;
    desk.close().await;
}

/// S4: hostile words at the desk run nothing and turn nothing around.
#[tokio::test]
async fn hostile_words_are_harmless_at_the_desk() {
    let house = House::start(&[]).await;
    let _manager = Colleague::manager(&house).await;
    let guest = Guest::arrive(&house).await;
    guest.say(1, "/human").await;
    for (n, line) in CORPUS.lines().enumerate() {
        guest
            .script_post(10 + n as i64, "text", line)
            .send()
            .await
            .unwrap();
    }
    let desk = Window::open(&house, Screen::desk("en-GB")).await;
    desk.sign_in("Margaret").await;
    desk.press(".line button").await;
    desk.browser
        .wait_for("document.querySelectorAll('.from-patient').length > 5")
        .await;
    let harmed = "return 'hacked' in window || document.querySelectorAll('#thread script, #thread img, \
        #thread iframe, #thread style, #thread math').length > 0 \
        || /[\\u202A-\\u202E]/.test(document.getElementById('thread').textContent)";
    assert_eq!(desk.browser.eval(harmed).await, false);
    desk.close().await;
}
