//! Telephone numbers and e-mail addresses, whatever the language around them.
//!
//! Promises: what is found is valid; a date, a price or a card number is no telephone
//! number. Refuses: numbers spelled out in words.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;
use rlibphonenumber::{PhoneNumber, Region};

use crate::assistant::details::{Email, Phone};
use crate::assistant::unheard::unheard;

/// Digits of any script with the signs that people put between them.
static NUMBER_LIKE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"[+＋(]{0,2}\d(?:[ \u{a0}().\-‐‑–/]{0,3}\d){6,24}").expect("a valid pattern")
});

static EMAIL_LIKE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"[\p{L}\p{N}._%+'’\-]+@[\p{L}\p{N}\-]+(?:\.[\p{L}\p{N}\-]+)+")
        .expect("a valid pattern")
});

static DATE_LIKE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?:\d{1,2}[./\-]\d{1,2}[./\-]\d{2,4}|\d{4}[./\-]\d{1,2}[./\-]\d{1,2})\b")
        .expect("a valid pattern")
});

/// A number as it stands in the message, and the bytes it takes.
pub(super) type Found<T> = (T, Range<usize>);

/// A message is searched for numbers until so many runs of digits were looked at as one.
const TRIES: usize = 16;

/// The telephone numbers of a text, in its order.
pub(super) fn phones(text: &str, country: &str, taken: &[Range<usize>]) -> Vec<Found<Phone>> {
    let mut search = Search {
        country,
        tries: TRIES,
        found: Vec::new(),
    };
    if text.chars().filter(|c| c.is_numeric()).count() < LENGTHS.start {
        return search.found;
    }
    for run in NUMBER_LIKE.find_iter(text) {
        let free = |other: &Range<usize>| run.end() <= other.start || other.end <= run.start();
        if taken.iter().all(free) {
            search.read(run.as_str(), run.start());
        }
    }
    search.found
}

/// The e-mail addresses of a text, in its order.
pub(super) fn emails(text: &str) -> Vec<Found<Email>> {
    if !text.contains('@') {
        return Vec::new();
    }
    EMAIL_LIKE
        .find_iter(text)
        .take(TRIES)
        .filter_map(|found| {
            let address = found.as_str();
            let bare = address.trim_matches(['.', '-', '\'', '’', '%']);
            let start = found.start() + address.find(bare)?;
            let email = Email::parse(bare).ok()?;
            Some((email, start..start + bare.len()))
        })
        .collect()
}

struct Search<'a> {
    country: &'a str,
    tries: usize,
    found: Vec<Found<Phone>>,
}

impl Search<'_> {
    /// Takes a run of digits whole, or else without its last or first groups, which may
    /// be something else ("07700 900123 2 weeks ago").
    fn read(&mut self, run: &str, offset: usize) {
        let groups = groups(run);
        let mut first = 0;
        while first < groups.len() {
            let start = groups[first].start;
            let last = (first..groups.len()).rev().find(|last| {
                let digits: usize = groups[first..=*last].iter().map(|g| g.digits).sum();
                let end = groups[*last].end;
                let candidate = run.get(start..end).filter(|_| LENGTHS.contains(&digits));
                let phone = candidate.and_then(|candidate| self.parse(candidate));
                let here = phone.map(|phone| (phone, offset + start..offset + end));
                self.found.extend(here.clone());
                here.is_some()
            });
            // A group in the middle of a longer number begins none, or a card would ring.
            match last {
                Some(last) => first = last + 1,
                None if groups[first].digits <= 2 => first += 1,
                None => return,
            }
        }
    }

    fn parse(&mut self, candidate: &str) -> Option<Phone> {
        self.tries = self.tries.checked_sub(1)?;
        phone(candidate, self.country)
    }
}

/// How many digits a number may have, a dialled prefix included.
const LENGTHS: Range<usize> = 7..19;

struct Group {
    start: usize,
    end: usize,
    digits: usize,
}

/// The stretches between spaces.
fn groups(run: &str) -> Vec<Group> {
    let mut groups = Vec::new();
    let mut start = 0;
    for part in run.split([' ', '\u{a0}']) {
        let digits = part.chars().filter(|c| c.is_numeric()).count();
        if digits > 0 {
            groups.push(Group {
                start,
                end: start + part.len(),
                digits,
            });
        }
        start += part.len()
            + run[start + part.len()..]
                .chars()
                .next()
                .map_or(0, char::len_utf8);
    }
    groups
}

/// A number that is said to be one: by its plus, its leading zero, or because it is in
/// use in the country.
fn phone(text: &str, country: &str) -> Option<Phone> {
    if DATE_LIKE.is_match(text) {
        return None;
    }
    let phone = Phone::parse(text, country).ok()?;
    let digits = text.trim_start_matches(['(', ' ']);
    let dialled = digits.starts_with(['+', '＋']) || digits.chars().next().is_some_and(is_zero);
    (dialled || is_in_use(phone.as_str(), country)).then_some(phone)
}

/// Whether a digit is the zero of its script.
fn is_zero(digit: char) -> bool {
    use crate::assistant::understanding::text::folded;
    folded(digit.encode_utf8(&mut [0; 4])) == "0"
}

fn is_in_use(e164: &str, country: &str) -> bool {
    let region = country.parse::<Region>().ok();
    unheard(|| PhoneNumber::parse(e164, region).is_ok_and(|number| number.is_valid()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, country: &str, expected: &[&str]) {
        let found = phones(text, country, &[]);
        let numbers: Vec<&str> = found.iter().map(|(phone, _)| phone.as_str()).collect();
        assert_eq!(numbers, expected, "{text}");
    }

    #[test]
    fn numbers_are_found_in_every_form() {
        check("call me on 07700 900123 please", "GB", &["+447700900123"]);
        check("07700900123.", "GB", &["+447700900123"]);
        check("tel:(020) 7946-0018", "GB", &["+442079460018"]);
        check("+48 601-234-567", "GB", &["+48601234567"]);
        check("0048 601 234 567", "GB", &["+48601234567"]);
        check("601 234 567", "PL", &["+48601234567"]);
        check("7911 123456", "GB", &["+447911123456"]);
        check("رقمي ٠٧٧٠٠ ٩٠٠١٢٣", "GB", &["+447700900123"]);
    }

    #[test]
    fn what_stands_beside_a_number_does_not_hide_it() {
        check("07700 900123 6 months", "GB", &["+447700900123"]);
        check("2 07700 900123", "GB", &["+447700900123"]);
        check(
            "07700 900123 / 07700 900124",
            "GB",
            &["+447700900123", "+447700900124"],
        );
        check(
            "07700 900123 07700 900124",
            "GB",
            &["+447700900123", "+447700900124"],
        );
    }

    #[test]
    fn other_numbers_are_none() {
        for text in [
            "since 12/03/2024",
            "2024-03-12 10 30",
            "4111 1111 1111 1111",
            "943 476 5919",
            "1234567",
            "L4 L5 10 20 30",
            "0770090012",
        ] {
            check(text, "GB", &[]);
        }
    }

    #[test]
    fn addresses_lose_the_full_stop_after_them() {
        let check = |text: &str, expected: &[&str]| {
            let found = emails(text);
            let addresses: Vec<&str> = found.iter().map(|(email, _)| email.as_str()).collect();
            assert_eq!(addresses, expected, "{text}");
        };
        check("mail anna.nowak@example.org.", &["anna.nowak@example.org"]);
        check("(anna@example.co.uk), thanks", &["anna@example.co.uk"]);
        check("'anna@example.org'", &["anna@example.org"]);
        check("anna@home, @anna, a@b", &[]);
    }
}
