//! The whole conversation in Chromium: on a phone and on a desk, in English and Arabic.

use serde_json::json;

use super::scripted::Page;
use crate::browser::Screen;
use crate::house::House;

/// What is typed in a language; the buttons are told apart by their data.
struct Typed {
    question: &'static str,
    name: &'static str,
    duration: &'static str,
}

const ENGLISH: Typed = Typed {
    question: "How many sessions will I need?",
    name: "Sam Taylor",
    duration: "6 months",
};

const ARABIC: Typed = Typed {
    question: "كم عدد الجلسات التي أحتاجها؟",
    name: "سمير خليل",
    duration: "6 أشهر",
};

#[tokio::test]
async fn an_enquiry_is_made_on_a_phone_in_english() {
    check("phone-en", Screen::phone("en-GB"), &ENGLISH).await;
}

#[tokio::test]
async fn an_enquiry_is_made_on_a_desk_in_english() {
    check("desk-en", Screen::desk("en-GB"), &ENGLISH).await;
}

#[tokio::test]
async fn an_enquiry_is_made_on_a_phone_in_arabic() {
    check("phone-ar", Screen::phone("ar"), &ARABIC).await;
}

#[tokio::test]
async fn an_enquiry_is_made_on_a_desk_in_arabic() {
    check("desk-ar", Screen::desk("ar"), &ARABIC).await;
}

/// Start, a typed question, a topic's button, the form with an invalid phone number, the
/// end; accessible at each stop and quiet all the way.
async fn check(name: &str, screen: Screen, typed: &Typed) {
    let house = House::start(&[]).await;
    let page = Page::open(&house, screen).await;
    page.has_answered().await;
    stop(&page, name, "start").await;

    page.write(typed.question).await;
    stop(&page, name, "answer").await;
    page.press(".t:cost").await;

    page.write("/enquire").await;
    for data in [".yes", ".yes", ".c:self"] {
        page.press(data).await;
    }
    page.write(typed.name).await;
    page.press(".c:phone").await;
    page.write("12345").await;
    stop(&page, name, "invalid-phone").await;
    page.write("07700 900123").await;
    for data in [".c:knee", ".c:right", ".c:tendinitis"] {
        page.press(data).await;
    }
    page.write(typed.duration).await;
    for data in [".c:physio", ".done", ".c:saturday", ".done", ".skip"] {
        page.press(data).await;
    }
    stop(&page, name, "summary").await;
    page.press(".send").await;
    page.browser
        .wait_for("document.querySelector('#log').lastElementChild.innerText.includes('E-')")
        .await;
    stop(&page, name, "sent").await;

    page.reload().await;
    page.has_answered().await;
    page.assert_fits().await;
    page.close().await;
}

async fn stop(page: &Page, name: &str, state: &str) {
    page.assert_fits().await;
    page.browser.screenshot(&format!("{name}-{state}")).await;
    page.browser
        .assert_accessible(&format!("{name} {state}"))
        .await;
}

#[tokio::test]
async fn danger_stands_out_on_the_narrowest_screen_in_the_dark() {
    let house = House::start(&[]).await;
    let screen = Screen {
        width: 320,
        ..Screen::phone("en-GB")
    };
    let page = Page::open(&house, screen).await;
    page.has_answered().await;
    let features = json!({ "features": [
        { "name": "prefers-color-scheme", "value": "dark" },
        { "name": "prefers-reduced-motion", "value": "reduce" },
    ] });
    page.browser
        .devtools("Emulation.setEmulatedMedia", features)
        .await;
    page.write("I have chest pain and cannot breathe").await;
    page.browser
        .wait_for("document.querySelector('[role=alert] svg')")
        .await;
    stop(&page, "narrow-dark", "urgent").await;
    page.close().await;
}
