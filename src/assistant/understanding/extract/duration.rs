//! How long it has lasted, told from ages, appointments and treatments.
//!
//! An amount of time in a free text is taken when something says that it is how long the
//! trouble has lasted: a word such as "for" or "since" before it, or an area or a
//! condition in the message. It is not taken
//! - as an age: sixteen years and more without such a word, forty and more at all;
//! - as a treatment: "6 weeks of physio", "rested for 2 weeks";
//! - from a question: "can I come in 2 weeks?";
//! - after a short word that is no such word: "in 2 weeks", "every 2 weeks";
//! - as a rate: "3 times a week".

use super::amount::{Amount, amounts};
use super::content::{Extractor, Label, Unit};
use super::reading::{Reading, Said};
use crate::assistant::details::Lasting;

/// From this many years on it may be an age.
const ADULT: u32 = 16;
/// From this many on it nearly always is one, whatever stands before it.
const MIDDLE_AGED: u32 = 40;
/// A word before an amount that is no longer than this leads elsewhere ("in", "at").
const SHORT_WORD: usize = 3;
/// "a week" is a rate when a number stands so near before it.
const RATE: usize = 3;
/// The longest message that is nothing but an amount, in words after it.
const NOTHING_ELSE: usize = 3;
/// The longest message that speaks of the trouble without naming an area.
const BRIEF: usize = 12;

/// The duration that a free text tells.
pub(super) fn duration(reading: &Reading<'_>, content: &Extractor) -> Option<Lasting> {
    let mut likely = amounts(reading, content);
    if likely.is_empty() {
        return None;
    }
    let teller = Teller::new(reading);
    likely.retain(|amount| teller.may_be(amount));
    let first = likely.iter().position(|amount| teller.is_led(amount));
    pick(reading, likely.split_off(first.unwrap_or_default()))
}

/// The duration in an answer to the question for it.
pub(super) fn answered(reading: &Reading<'_>, content: &Extractor) -> Option<Lasting> {
    pick(reading, amounts(reading, content))
}

fn pick(reading: &Reading<'_>, amounts: Vec<Amount>) -> Option<Lasting> {
    let said = amounts.into_iter().map(|amount| Said {
        value: amount.lasting,
        at: amount.at,
    });
    reading.corrected(said.collect()).map(|said| said.value)
}

struct Teller<'a> {
    reading: &'a Reading<'a>,
    now_on: Vec<Said<()>>,
    tried: Vec<Said<()>>,
    tells_of_trouble: bool,
}

impl<'a> Teller<'a> {
    fn new(reading: &'a Reading<'a>) -> Self {
        Self {
            reading,
            now_on: reading.all(|label| (label == Label::NowOn).then_some(())),
            tried: reading.all(|label| matches!(label, Label::Tried(_)).then_some(())),
            tells_of_trouble: reading
                .says(|label| matches!(label, Label::Area(_) | Label::Condition(_))),
        }
    }

    fn may_be(&self, amount: &Amount) -> bool {
        let led = self.is_led(amount);
        let asked = self.reading.is_asked(amount.at.start);
        let words = self.reading.tokens.len();
        let alone = amount.at.start == 0 && words <= amount.at.end + NOTHING_ELSE;
        let told = self.tells_of_trouble || alone || led && !asked && words <= BRIEF;
        told && (led || !asked && !self.leads_elsewhere(amount))
            && !is_an_age(amount, led)
            && !self.is_a_treatment(amount)
            && !self.is_a_rate(amount)
    }

    /// Whether a word such as "for" stands before it.
    fn is_led(&self, amount: &Amount) -> bool {
        let start = amount.at.start;
        self.now_on.iter().any(|said| said.at.end == start)
    }

    fn leads_elsewhere(&self, amount: &Amount) -> bool {
        let start = amount.at.start;
        self.reading.follows(start) && {
            let word = &self.reading.tokens[start - 1].text;
            word.chars().count() <= SHORT_WORD && word.chars().all(char::is_alphabetic)
        }
    }

    fn is_a_treatment(&self, amount: &Amount) -> bool {
        let start = self.lead(amount);
        self.tried.iter().any(|tried| {
            let after = tried.at.end == start && self.reading.follows(start);
            let before = tried.at.start > amount.at.end - 1
                && tried.at.start <= amount.at.end + 1
                && (amount.at.end..=tried.at.start).all(|at| self.reading.follows(at));
            after || before
        })
    }

    /// Where the words before the amount begin that belong to it.
    fn lead(&self, amount: &Amount) -> usize {
        let start = amount.at.start;
        let led = self.now_on.iter().find(|said| said.at.end == start);
        led.map_or(start, |said| said.at.start)
    }

    fn is_a_rate(&self, amount: &Amount) -> bool {
        let start = amount.at.start;
        let before = &self.reading.tokens[start.saturating_sub(RATE)..start];
        let sentence = self.reading.tokens[start].sentence;
        amount.by_article
            && before
                .iter()
                .any(|token| token.is_number() && token.sentence == sentence)
    }
}

fn is_an_age(amount: &Amount, led: bool) -> bool {
    let from = if led { MIDDLE_AGED } else { ADULT };
    matches!(amount.count, Some((count, Unit::Year)) if count >= from)
}
