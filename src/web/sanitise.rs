//! Makes text harmless to look at (S4).
//!
//! Promises: no control character reaches the page, and no invisible character turns the
//! order of what is read. Refuses: escaping; the templates do that.

/// What stands in for a character that must not show its effect.
const INSTEAD: char = '\u{FFFD}';

/// A patient's words: neither controls nor anything that steers the direction.
pub fn words(text: &str) -> String {
    replace(text, |c| is_control(c) || is_override(c) || is_isolate(c))
}

/// The assistant's text: as above, but isolates stay. Fluent puts them around names and
/// numbers in Arabic, and what is left open ends with the paragraph.
pub fn reply(text: &str) -> String {
    replace(text, |c| is_control(c) || is_override(c))
}

fn replace(text: &str, harmful: impl Fn(char) -> bool) -> String {
    let mend = |c: char| if harmful(c) { INSTEAD } else { c };
    text.replace("\r\n", "\n").chars().map(mend).collect()
}

fn is_control(c: char) -> bool {
    c.is_control() && c != '\n' && c != '\t'
}

/// Embeddings and overrides: LRE, RLE, PDF, LRO, RLO.
fn is_override(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}')
}

/// Isolates and the invisible marks: LRI, RLI, FSI, PDI, LRM, RLM, ALM.
fn is_isolate(c: char) -> bool {
    matches!(
        c,
        '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_and_overrides_are_replaced() {
        assert_eq!(
            words("a\u{202E}b\u{0}c\u{1b}[0m"),
            "a\u{FFFD}b\u{FFFD}c\u{FFFD}[0m"
        );
        assert_eq!(words("a\u{2067}b\u{200F}"), "a\u{FFFD}b\u{FFFD}");
        assert_eq!(words("one\r\ntwo\tthree"), "one\ntwo\tthree");
    }

    #[test]
    fn joined_signs_and_isolated_names_stay_as_they_are() {
        assert_eq!(
            words("👩\u{200D}⚕️ می\u{200C}خواهم"),
            "👩\u{200D}⚕️ می\u{200C}خواهم"
        );
        assert_eq!(reply("\u{2068}Sam\u{2069}"), "\u{2068}Sam\u{2069}");
        assert_eq!(reply("\u{202E}Sam"), "\u{FFFD}Sam");
    }
}
