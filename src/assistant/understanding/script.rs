//! What a character is: the tables behind [`super::text`].
//!
//! Small and closed on purpose. A character that no table names is a letter when
//! Unicode says so, and otherwise parts two words.

use std::sync::LazyLock;

use unicode_normalization::char::decompose_compatible;

/// What a folded character does to the word at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Part of a word with its neighbours, digits included.
    Letter,
    /// Part of a word with other Katakana.
    Katakana,
    /// A word by itself: scripts written without spaces.
    Single,
    /// An emoji or a currency sign.
    Symbol,
    /// Belongs to the letter before it.
    Mark,
    /// Parts two words.
    Break,
}

/// What a character is folded to and what that does, where it is one character whatever
/// stands around it: most are, and are looked up here.
pub(super) fn plain(c: char) -> Option<(char, Kind)> {
    static FOLDED: LazyLock<Vec<Option<(char, Kind)>>> =
        LazyLock::new(|| ('\0'..LAST_FOLDED).map(fold).collect());
    match c {
        '\u{4e00}'..='\u{9fff}' => Some((c, Kind::Single)),
        _ => *FOLDED.get(c as usize)?,
    }
}

/// The scripts whose characters are folded beforehand end here.
const LAST_FOLDED: char = '\u{3100}';

fn fold(c: char) -> Option<(char, Kind)> {
    let apart = ends_sentence(c, ' ', ' ') || ends_sentence(c, 'a', 'A');
    if apart || is_ignored(c) || is_apostrophe(c) {
        return None;
    }
    let mut folded = Vec::new();
    decompose_compatible(c, |part| {
        let lower = part.to_lowercase().filter(|lower| !is_diacritic(*lower));
        for lower in lower {
            match spelled(lower) {
                Some(letters) => folded.extend(letters.chars().map(|l| (l, Kind::Letter))),
                None => folded.push((lower, kind(lower))),
            }
        }
    });
    match folded[..] {
        [only] => Some(only),
        _ => None,
    }
}

/// The kind of a lower-case character without diacritics.
pub(super) fn kind(c: char) -> Kind {
    match c {
        '\u{30a1}'..='\u{30fa}' | '\u{30fc}' | '\u{31f0}'..='\u{31ff}' => Kind::Katakana,
        _ if is_mark(c) => Kind::Mark,
        _ if is_unspaced(c) => Kind::Single,
        _ if c.is_alphanumeric() => Kind::Letter,
        _ if is_symbol(c) => Kind::Symbol,
        _ => Kind::Break,
    }
}

/// Invisible: joiners, direction marks, variation selectors, tags, control characters.
pub(super) fn is_ignored(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{640}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0000}'..='\u{e0fff}')
        || c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}')
}

/// Marks that a hurried writer leaves out: accents, harakat, niqqud, nukta.
pub(super) fn is_diacritic(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}'
        | '\u{5c4}' | '\u{5c5}' | '\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}'
        | '\u{93c}' | '\u{9bc}' | '\u{a3c}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// Letters that do not decompose, and digits, as people type them without their
/// keyboard: "ł" is "l", "ß" is "ss", "٣" is "3".
pub(super) fn spelled(c: char) -> Option<&'static str> {
    if let Some(digit) = digit(c) {
        return Some(&"0123456789"[digit..=digit]);
    }
    Some(match c {
        'ł' => "l",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ı' => "i",
        'þ' => "th",
        'ħ' => "h",
        'ŧ' => "t",
        'ŋ' => "ng",
        'ς' => "σ",
        'ٱ' => "ا",
        'ى' | 'ی' | 'ې' => "ي",
        'ة' | 'ہ' | 'ھ' | 'ە' | 'ۃ' => "ه",
        'ک' | 'ڪ' => "ك",
        _ => return None,
    })
}

/// The value of a decimal digit outside ASCII.
fn digit(c: char) -> Option<usize> {
    const ZEROS: [u32; 36] = [
        0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
        0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90,
        0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
        0x1e950,
    ];
    let code = c as u32;
    let at = ZEROS.partition_point(|&zero| zero <= code).checked_sub(1)?;
    let value = code - ZEROS[at];
    (value < 10).then_some(value as usize)
}

/// Every apostrophe that keyboards and word processors put into a word.
pub(super) fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '\u{2019}'
            | '\u{2018}'
            | '\u{2bc}'
            | '\u{2bb}'
            | '`'
            | '\u{b4}'
            | '\u{ff07}'
            | '\u{5f3}'
    )
}

/// French and Italian words that stand elided before another: "l'injection".
pub(super) fn is_elision(word: &str) -> bool {
    matches!(
        word,
        "l" | "d"
            | "j"
            | "m"
            | "t"
            | "s"
            | "n"
            | "c"
            | "qu"
            | "jusqu"
            | "lorsqu"
            | "puisqu"
            | "un"
            | "dell"
            | "all"
            | "nell"
            | "sull"
            | "dall"
            | "quest"
            | "quell"
            | "com"
            | "dov"
            | "cos"
    )
}

/// Units that are typed against their number.
pub(super) fn is_unit(word: &str) -> bool {
    const UNITS: [&str; 58] = [
        "am", "pm", "st", "nd", "rd", "th", "h", "hr", "hrs", "hour", "hours", "min", "mins", "d",
        "day", "days", "w", "wk", "wks", "week", "weeks", "m", "mo", "mos", "mth", "mths", "month",
        "months", "y", "yo", "yr", "yrs", "year", "years", "k", "x", "cc", "mg", "ml", "mm", "cm",
        "km", "kg", "lb", "lbs", "mois", "ans", "jahre", "monate", "wochen", "tage", "meses",
        "semanas", "mesi", "anni", "lat", "times", "usd",
    ];
    UNITS.contains(&word)
}

/// Whether a character ends a sentence between its two neighbours. A full stop does
/// not inside "2.5", "e.g" or an address, but does in "knee.How".
pub(super) fn ends_sentence(c: char, before: char, next: char) -> bool {
    match c {
        '.' | '\u{ff0e}' => {
            !(before.is_alphanumeric() && next.is_alphanumeric() && !next.is_uppercase())
        }
        '!' | '?' | ';' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' | '…' | '؟' | '۔'
        | '،' | '؛' | '。' | '！' | '？' | '；' | '｡' | '।' | '॥' | '።' | '፧' | '։' | '՞' | '‼'
        | '⁉' | '⁇' | '⁈' => true,
        _ => false,
    }
}

fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{900}'..='\u{903}' | '\u{93a}' | '\u{93b}' | '\u{93e}'..='\u{94f}' | '\u{955}'..='\u{957}' | '\u{962}' | '\u{963}'
        | '\u{981}'..='\u{983}' | '\u{9be}'..='\u{9cd}' | '\u{a01}'..='\u{a03}' | '\u{a3e}'..='\u{a51}' | '\u{a70}'
        | '\u{a71}' | '\u{a81}'..='\u{a83}' | '\u{abe}'..='\u{acd}' | '\u{b01}'..='\u{b03}' | '\u{b3e}'..='\u{b57}'
        | '\u{b82}' | '\u{bbe}'..='\u{bcd}' | '\u{bd7}' | '\u{c00}'..='\u{c04}' | '\u{c3e}'..='\u{c56}' | '\u{c81}'..='\u{c83}'
        | '\u{cbe}'..='\u{cd6}' | '\u{d00}'..='\u{d03}' | '\u{d3e}'..='\u{d4d}' | '\u{d57}' | '\u{d82}'..='\u{d83}'
        | '\u{dca}'..='\u{ddf}' | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' | '\u{eb1}' | '\u{eb4}'..='\u{ebc}'
        | '\u{ec8}'..='\u{ecd}' | '\u{102b}'..='\u{103e}' | '\u{1161}'..='\u{11ff}' | '\u{17b4}'..='\u{17d3}'
        | '\u{3099}' | '\u{309a}')
}

fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{e4f}' | '\u{e80}'..='\u{edf}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{2e80}'..='\u{2fdf}' | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{309f}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
        && c.is_alphanumeric()
}

fn is_symbol(c: char) -> bool {
    matches!(c,
        '$' | '¢'..='¥' | '\u{20a0}'..='\u{20cf}' | '﷼' | '\u{2600}'..='\u{27bf}' | '\u{2b50}' | '\u{2b55}'
        | '\u{1f1e6}'..='\u{1f1ff}' | '\u{1f300}'..='\u{1faff}')
}
