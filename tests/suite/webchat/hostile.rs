//! Words that would be more than words (S4). The same corpus runs in the browser.

use super::guest::Guest;
use crate::house::House;

/// Lines that try to become markup or script.
pub const CORPUS: &str = include_str!("hostile.txt");

#[tokio::test]
async fn whatever_is_written_is_shown_as_text() {
    let house = House::start(&[]).await;
    for (number, line) in (1..).zip(CORPUS.lines()) {
        let guest = Guest::arrive(&house).await;
        guest.say(number, line).await;
        let data = guest
            .script_post(number + 1000, "press", line)
            .send()
            .await
            .unwrap();
        assert_eq!(data.status(), 204);
        let shown = format!("{}{}", guest.thread().await, guest.page().await).to_lowercase();
        for tag in [
            "<script>",
            "<img",
            "<iframe",
            "<a href=\"java",
            "<style>*",
            "<math",
            "<svg onload",
            "action=\"https",
            "</template",
        ] {
            assert!(!shown.contains(tag), "{line}: {tag}");
        }
    }
}

#[tokio::test]
async fn characters_that_steer_or_hide_are_made_harmless() {
    let house = House::start(&[]).await;
    let guest = Guest::arrive(&house).await;
    guest
        .say(
            1,
            "my\u{202E}gpj.exe \u{2067}left\u{2069} bell\u{7} esc\u{1b}[31m nul\u{0} end",
        )
        .await;
    let thread = guest.thread().await;
    let harmful = |c: char| {
        matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
            || (c.is_control() && c != '\n')
    };
    assert!(!thread.chars().any(harmful), "{thread:?}");
    assert!(thread.contains("my\u{FFFD}gpj.exe"));
}
