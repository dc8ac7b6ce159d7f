//! A message cut into folded words.
//!
//! Promises: "Café", "CAFE" and "cafe" are one word; so are "٣" and "3", "can't"
//! and "cant", "كِتَاب" and "كتاب". Every token remembers its bytes in the message, so
//! that an explanation can quote the patient. Work is bounded: characters after
//! [`MAX_CHARS`] are not read and a word keeps at most [`MAX_WORD`] characters.
//! Refuses: to guess a language, to stem, to repair spelling.
//!
//! Scripts written without spaces (Han, Hiragana, Thai and their neighbours) give
//! one token per character with its marks: a phrase is then a run of tokens, and no
//! dictionary can cut it in the wrong place. A run of Katakana stays one word.

use std::ops::Range;

use unicode_normalization::char::{compose, decompose_compatible};

use super::script::{self, Kind};

/// Characters of a message that are read; Telegram's own limit.
pub const MAX_CHARS: usize = 4096;
/// Folded characters that a word keeps; its span covers the rest.
pub const MAX_WORD: usize = 48;

/// A folded word, number, emoji or currency sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Lower case, without diacritics, digits as ASCII.
    pub text: String,
    /// Where it stands in the message, in bytes.
    pub span: Range<usize>,
    /// The sentence it belongs to, counted from 0.
    pub sentence: u16,
}

impl Token {
    /// Whether it is a number: ASCII digits only, whatever script they were written in.
    pub fn is_number(&self) -> bool {
        self.text.bytes().all(|b| b.is_ascii_digit())
    }

    /// Whether it is a character of a script that is written without spaces.
    pub fn is_unspaced(&self) -> bool {
        self.text
            .chars()
            .next()
            .is_some_and(|c| script::kind(c) == Kind::Single)
    }
}

/// The folded words of a message, in its order.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut cutter = Cutter::new(text);
    let mut rest = text.char_indices().take(MAX_CHARS).peekable();
    let mut before = ' ';
    while let Some((at, c)) = rest.next() {
        // One character may spell out several words.
        if cutter.done.len() >= MAX_CHARS {
            break;
        }
        let next = rest.peek().map_or(' ', |&(_, n)| n);
        cutter.read(at, c, before, next);
        if !script::is_ignored(c) {
            before = c;
        }
    }
    cutter.finish()
}

/// The words of a phrase, folded and joined by single spaces: the form to compare.
pub fn folded(text: &str) -> String {
    let words: Vec<String> = tokens(text).into_iter().map(|t| t.text).collect();
    words.join(" ")
}

/// Collects the word at hand and cuts it where it ends.
struct Cutter<'a> {
    original: &'a str,
    done: Vec<Token>,
    word: String,
    chars: usize,
    span: Range<usize>,
    kind: Kind,
    sentence: u16,
    /// The sentence has a word, so that "..." ends only one.
    started: bool,
}

impl<'a> Cutter<'a> {
    fn new(original: &'a str) -> Self {
        let done = Vec::with_capacity(original.len().min(MAX_CHARS) / 5 + 1);
        Self {
            original,
            done,
            word: String::new(),
            chars: 0,
            span: 0..0,
            kind: Kind::Break,
            sentence: 0,
            started: false,
        }
    }

    fn read(&mut self, at: usize, c: char, before: char, next: char) {
        if c.is_ascii_alphanumeric() {
            return self.add(at..at + 1, c.to_ascii_lowercase(), Kind::Letter);
        }
        if let Some((plain, kind)) = script::plain(c) {
            return self.add(at..at + c.len_utf8(), plain, kind);
        }
        if script::is_ignored(c) {
            return;
        }
        if script::is_apostrophe(c) && !self.word.is_empty() && next.is_alphanumeric() {
            if script::is_elision(&self.word) {
                self.cut();
            }
            return;
        }
        if script::ends_sentence(c, before, next) {
            return self.end_sentence();
        }
        self.fold(at..at + c.len_utf8(), c);
    }

    /// Decomposes a character, drops its diacritics and adds what is left.
    fn fold(&mut self, bytes: Range<usize>, c: char) {
        let mut empty = true;
        decompose_compatible(c, |part| {
            for lower in part.to_lowercase() {
                if script::is_diacritic(lower) {
                    empty = empty && script::is_diacritic(c);
                    continue;
                }
                match script::spelled(lower) {
                    Some(letters) => letters
                        .chars()
                        .for_each(|l| self.add(bytes.clone(), l, Kind::Letter)),
                    None => self.add(bytes.clone(), lower, script::kind(lower)),
                }
            }
        });
        if empty && !self.word.is_empty() {
            self.span.end = self.span.end.max(bytes.end);
        }
    }

    fn add(&mut self, bytes: Range<usize>, c: char, kind: Kind) {
        match kind {
            Kind::Break => return self.cut(),
            Kind::Mark => return self.mark(bytes, c),
            Kind::Single | Kind::Symbol => self.cut(),
            Kind::Letter | Kind::Katakana if kind != self.kind => self.cut(),
            Kind::Letter | Kind::Katakana => {}
        }
        if self.word.is_empty() {
            self.span = bytes.clone();
            self.kind = kind;
        }
        self.push(bytes, c);
        if kind == Kind::Symbol {
            self.cut();
        }
    }

    /// A vowel sign, a jamo or a voicing mark joins the letter before it.
    fn mark(&mut self, bytes: Range<usize>, c: char) {
        if self.word.is_empty() {
            return;
        }
        let joined = self
            .word
            .chars()
            .next_back()
            .and_then(|last| compose(last, c));
        match joined {
            Some(letter) => {
                self.word.pop();
                self.word.push(letter);
                self.span.end = bytes.end;
            }
            None => self.push(bytes, c),
        }
    }

    /// Adds a letter unless it is the third of a kind ("heyyyy" is "heyy") or the
    /// word is too long to be one.
    fn push(&mut self, bytes: Range<usize>, c: char) {
        self.span.end = bytes.end;
        let third = !c.is_ascii_digit() && {
            let mut last = self.word.chars().rev();
            last.next() == Some(c) && last.next() == Some(c)
        };
        if !third && self.chars < MAX_WORD {
            self.word.push(c);
            self.chars += 1;
        }
    }

    fn end_sentence(&mut self) {
        self.cut();
        if self.started {
            self.sentence = self.sentence.saturating_add(1);
            self.started = false;
        }
    }

    fn cut(&mut self) {
        self.kind = Kind::Break;
        if self.word.is_empty() {
            return;
        }
        self.started = true;
        self.chars = 0;
        let token = Token {
            text: self.word.as_str().to_owned(),
            span: self.span.clone(),
            sentence: self.sentence,
        };
        self.word.clear();
        match self.unit_at(&token) {
            Some(at) => self.split(token, at),
            None => self.done.push(token),
        }
    }

    /// Where a number ends and its unit starts: "6months", "10am". Only where the
    /// fold kept the bytes as they were, so that both spans are exact.
    fn unit_at(&self, token: &Token) -> Option<usize> {
        let at = token.text.bytes().position(|b| !b.is_ascii_digit())?;
        if at == 0 {
            return None;
        }
        let unit = &token.text[at..];
        let split =
            script::is_unit(unit) || at > 1 && unit.bytes().all(|b| b.is_ascii_alphabetic());
        let exact = self.original[token.span.clone()].eq_ignore_ascii_case(&token.text);
        (split && exact).then_some(at)
    }

    fn split(&mut self, token: Token, at: usize) {
        let middle = token.span.start + at;
        let number = Token {
            text: token.text[..at].to_owned(),
            span: token.span.start..middle,
            sentence: token.sentence,
        };
        let unit = Token {
            text: token.text[at..].to_owned(),
            span: middle..token.span.end,
            sentence: token.sentence,
        };
        self.done.extend([number, unit]);
    }

    fn finish(mut self) -> Vec<Token> {
        self.cut();
        self.done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let words: Vec<String> = tokens(text).into_iter().map(|t| t.text).collect();
        assert_eq!(words, expected, "{text:?}");
    }

    #[test]
    fn case_and_diacritics_do_not_matter() {
        check(
            "Café CRÈME Łódź Straße İstanbul",
            &["cafe", "creme", "lodz", "strasse", "istanbul"],
        );
        check("điều trị đau lưng", &["dieu", "tri", "dau", "lung"]);
        check("ﬁne ＨＥＬＰ", &["fine", "help"]);
    }

    #[test]
    fn arabic_letters_that_people_mix_are_one() {
        check(
            "كِتَاب أحمد إلى مستشفى عيادة",
            &["كتاب", "احمد", "الي", "مستشفي", "عياده"],
        );
        check("ســـلام", &["سلام"]);
    }

    #[test]
    fn digits_of_every_script_are_ascii() {
        check("٠٧٧٠٠ ۹۰۰ १२३ ７", &["07700", "900", "123", "7"]);
    }

    #[test]
    fn apostrophes_join_a_word_and_part_an_elision() {
        check("can't won’t I'm", &["cant", "wont", "im"]);
        check("l'injection d’eau", &["l", "injection", "d", "eau"]);
    }

    #[test]
    fn a_letter_thrice_is_a_letter_twice() {
        check("heyyyyy helloooo 1000", &["heyy", "helloo", "1000"]);
    }

    #[test]
    fn a_number_is_parted_from_its_unit_but_arabizi_is_a_word() {
        check(
            "6months 10am 2yrs 3andi waja3",
            &["6", "months", "10", "am", "2", "yrs", "3andi", "waja3"],
        );
    }

    #[test]
    fn unspaced_scripts_give_a_token_a_character() {
        check("膝が痛い", &["膝", "が", "痛", "い"]);
        check("アラームを", &["アラーム", "を"]);
        check("무릎 통증", &["무릎", "통증"]);
    }

    #[test]
    fn vowel_signs_stay_with_their_letter() {
        check("घुटने में दर्द", &["घुटने", "में", "दर्द"]);
    }

    #[test]
    fn invisible_characters_are_not_seen() {
        check("hel\u{200b}lo wor\u{ad}ld\u{202e}", &["hello", "world"]);
    }

    #[test]
    fn emoji_and_currency_are_words_of_their_own() {
        check("thanks👍🏽 £50", &["thanks", "👍", "£", "50"]);
    }

    #[test]
    fn sentences_are_counted_and_decimals_do_not_end_them() {
        let sentences = |text: &str| {
            tokens(text)
                .into_iter()
                .map(|t| t.sentence)
                .collect::<Vec<_>>()
        };
        assert_eq!(sentences("It hurts... Why? 2.5 ml"), [0, 0, 1, 2, 2, 2]);
        assert_eq!(sentences("مرحبا؟ كم"), [0, 1]);
        assert_eq!(sentences("one\ntwo"), [0, 1]);
    }

    #[test]
    fn spans_point_into_the_message() {
        let text = "¿Cuánto  cuesta, señor? 膝";
        for token in tokens(text) {
            assert_eq!(folded(&text[token.span.clone()]), token.text);
        }
    }

    #[test]
    fn hostile_messages_are_bounded_and_never_panic() {
        let nasty = [
            "\u{fdfa}".repeat(9000),
            "e\u{301}".repeat(9000),
            "\u{0}\u{feff}\u{1f468}\u{200d}".repeat(3000),
        ];
        for text in nasty {
            for token in tokens(&text) {
                assert!(token.text.chars().count() <= MAX_WORD);
                assert!(text.get(token.span).is_some());
            }
        }
        assert_eq!(tokens(&"a ".repeat(9000)).len(), MAX_CHARS / 2);
    }
}
