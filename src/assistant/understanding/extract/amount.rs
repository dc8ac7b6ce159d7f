//! Amounts of time as people say them: "a year and a half", "2 1/2 weeks", "6-8 weeks".
//!
//! Promises: an amount keeps the units it was said in ("18 months" is `P18M`); of a
//! range the lower end counts, which the patient is sure of; half a unit is the next
//! smaller ones (a year 6 months, a month 2 weeks, a week 4 days).

use std::ops::Range;

use super::content::{Extractor, Label, Unit};
use super::reading::{Reading, Said};
use crate::assistant::details::Lasting;

/// An amount and the tokens that say it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Amount {
    pub(super) lasting: Lasting,
    pub(super) at: Range<usize>,
    /// How many, of the largest unit; none for a phrase with a meaning of its own.
    pub(super) count: Option<(u32, Unit)>,
    /// Counted by "a" or another word for one.
    pub(super) by_article: bool,
}

/// A number and where it ends.
#[derive(Clone, Copy)]
struct Count {
    whole: u32,
    half: bool,
    end: usize,
}

/// Largest counts that are believed.
const LIMITS: [(Unit, u32); 4] = [
    (Unit::Year, 80),
    (Unit::Month, 240),
    (Unit::Week, 200),
    (Unit::Day, 999),
];

/// All amounts of the message.
pub(super) fn amounts(reading: &Reading<'_>, content: &Extractor) -> Vec<Amount> {
    if !reading.says(|label| matches!(label, Label::Unit(_) | Label::Fixed(_))) {
        return Vec::new();
    }
    let scanner = Scanner::new(reading);
    let mut found = Vec::new();
    let mut at = 0;
    while at < reading.tokens.len() {
        match scanner.amount(at, content) {
            Some(amount) => {
                at = amount.at.end;
                found.push(amount);
            }
            None => at += 1,
        }
    }
    found
}

struct Scanner<'a> {
    reading: &'a Reading<'a>,
    units: Vec<Said<Unit>>,
    halves: Vec<Said<()>>,
    and_halves: Vec<Said<()>>,
    fixed: Vec<Said<usize>>,
    numbers: Vec<Said<u32>>,
}

impl<'a> Scanner<'a> {
    fn new(reading: &'a Reading<'a>) -> Self {
        let only = |wanted: Label| {
            let mut said = reading.all(|label| (label == wanted).then_some(()));
            said.retain(|said| reading.is_half_sign(&said.at));
            said
        };
        Self {
            reading,
            halves: only(Label::Half),
            and_halves: only(Label::AndHalf),
            units: reading.all(|label| match label {
                Label::Unit(unit) => Some(unit),
                _ => None,
            }),
            fixed: reading.all(|label| match label {
                Label::Fixed(place) => Some(place),
                _ => None,
            }),
            numbers: reading.all(|label| match label {
                Label::Number(number) => Some(number),
                _ => None,
            }),
        }
    }

    fn amount(&self, at: usize, content: &Extractor) -> Option<Amount> {
        let article = find(&self.numbers, at).filter(|number| number.value == 1);
        let after_article = || find(&self.fixed, article?.at.end);
        let fixed = find(&self.fixed, at).or_else(after_article);
        let fixed = fixed.map(|said| Amount {
            lasting: content.fixed[said.value].clone(),
            at: at..said.at.end,
            count: None,
            by_article: false,
        });
        let said = self.half_unit(at).or_else(|| self.counted(at));
        match (fixed, said) {
            (Some(fixed), Some(said)) if said.at.end > fixed.at.end => Some(said),
            (Some(fixed), _) => Some(fixed),
            (None, said) => said,
        }
    }

    /// "half a year"
    fn half_unit(&self, at: usize) -> Option<Amount> {
        let half = find(&self.halves, at)?;
        let article = find(&self.numbers, half.at.end).filter(|number| number.value == 1);
        let unit = find(&self.units, article.map_or(half.at.end, |a| a.at.end))?;
        let mut parts = Parts::default();
        parts.add_half(unit.value);
        Some(Amount {
            lasting: parts.lasting()?,
            at: at..unit.at.end,
            count: Some((1, unit.value)),
            by_article: false,
        })
    }

    /// "6 months", "two and a half years", "a year and 3 months", "year and a half"
    fn counted(&self, at: usize) -> Option<Amount> {
        let Some(mut count) = self.count(at) else {
            return self.bare_unit_and_half(at);
        };
        if let Some(half) = find(&self.and_halves, count.end) {
            count.half = true;
            count.end = half.at.end;
        }
        let after = self.skip_range(count);
        let unit = find(&self.units, after).or_else(|| self.unit_after_a_word(after))?;
        let (_, limit) = LIMITS.iter().find(|(limited, _)| *limited == unit.value)?;
        if count.whole == 0 && !count.half || count.whole > *limit {
            return None;
        }
        let mut parts = Parts::default();
        parts.add(count.whole, unit.value);
        let mut end = unit.at.end;
        if count.half {
            parts.add_half(unit.value);
        } else {
            end = self.smaller(&mut parts, unit.value, end);
        }
        Some(Amount {
            lasting: parts.lasting()?,
            at: at..end,
            count: Some((count.whole, unit.value)),
            by_article: count.whole == 1 && !self.reading.tokens[at].is_number(),
        })
    }

    /// Languages without an article: "rok i pół" is a year and a half.
    fn bare_unit_and_half(&self, at: usize) -> Option<Amount> {
        let unit = find(&self.units, at)?;
        let mut parts = Parts::default();
        parts.add(1, unit.value);
        let end = self.smaller(&mut parts, unit.value, unit.at.end);
        (end > unit.at.end).then_some(Amount {
            lasting: parts.lasting()?,
            at: at..end,
            count: Some((1, unit.value)),
            by_article: false,
        })
    }

    /// Adds what follows a unit: a half, or a count of a smaller unit.
    fn smaller(&self, parts: &mut Parts, unit: Unit, end: usize) -> usize {
        if let Some(half) = find(&self.and_halves, end) {
            parts.add_half(unit);
            return half.at.end;
        }
        [end, end + 1]
            .into_iter()
            .find_map(|start| {
                let count = self.count(start)?;
                let smaller = find(&self.units, count.end)?;
                let fits = smaller.value > unit && (1..=11).contains(&count.whole);
                fits.then(|| {
                    parts.add(count.whole, smaller.value);
                    smaller.at.end
                })
            })
            .unwrap_or(end)
    }

    /// A number in digits or words; "1.5" and "2½" have a half.
    fn count(&self, at: usize) -> Option<Count> {
        let token = self.reading.tokens.get(at)?;
        let written = &self.reading.text[token.span.clone()];
        if let Some(whole) = written.strip_suffix('½') {
            let digits = whole.chars().count();
            let whole = token.text.chars().take(digits).collect::<String>();
            return Some(Count {
                whole: whole.parse().unwrap_or_default(),
                half: true,
                end: at + 2,
            });
        }
        if token.is_number() {
            let whole = token.text.parse().ok()?;
            let half = self.is_decimal_half(at);
            let end = at + if half { 2 } else { 1 };
            return Some(Count { whole, half, end });
        }
        find(&self.numbers, at).map(|said| Count {
            whole: said.value,
            half: false,
            end: said.at.end,
        })
    }

    fn is_decimal_half(&self, at: usize) -> bool {
        let fraction = self.reading.tokens.get(at + 1);
        fraction.is_some_and(|fraction| fraction.text == "5")
            && matches!(self.reading.between(at, at + 1), "." | "," | "٫" | "،")
    }

    /// Where the unit of "2-3 weeks" or "two or three weeks" stands.
    fn skip_range(&self, count: Count) -> usize {
        let larger = |at: usize| {
            let other = self.count(at)?;
            let plausible = other.whole > count.whole && other.whole <= count.whole * 2 + 1;
            plausible.then_some(other.end)
        };
        larger(count.end)
            .or_else(|| larger(count.end + 1))
            .unwrap_or(count.end)
    }

    /// "six long months": one word may stand before the unit.
    fn unit_after_a_word(&self, at: usize) -> Option<&Said<Unit>> {
        let word = self.reading.tokens.get(at)?;
        let plain = !word.is_number() && find(&self.numbers, at).is_none();
        let joined = self.reading.follows(at) && self.reading.follows(at + 1);
        (plain && joined).then(|| find(&self.units, at + 1))?
    }
}

impl Reading<'_> {
    /// Whether a word for a half that is made of digits is written as a fraction: "1/2
    /// a year", and not "1-2 years".
    fn is_half_sign(&self, at: &Range<usize>) -> bool {
        let span = self.tokens[at.start].span.start..self.tokens[at.end - 1].span.end;
        let digits = self.tokens[at.clone()]
            .iter()
            .any(|token| token.is_number());
        !digits || self.text[span].contains(['/', '½', '⁄'])
    }
}

fn find<T>(said: &[Said<T>], at: usize) -> Option<&Said<T>> {
    let place = said.partition_point(|said| said.at.start < at);
    said.get(place).filter(|said| said.at.start == at)
}

/// Years, months, weeks and days.
#[derive(Default)]
struct Parts {
    years: u32,
    months: u32,
    weeks: u32,
    days: u32,
}

impl Parts {
    fn add(&mut self, count: u32, unit: Unit) {
        match unit {
            Unit::Year => self.years += count,
            Unit::Month => self.months += count,
            Unit::Week => self.weeks += count,
            Unit::Day => self.days += count,
        }
    }

    fn add_half(&mut self, unit: Unit) {
        match unit {
            Unit::Year => self.months += 6,
            Unit::Month => self.weeks += 2,
            Unit::Week => self.days += 4,
            Unit::Day => self.days += 1,
        }
    }

    fn lasting(&self) -> Option<Lasting> {
        let parts = [
            (self.years, 'Y'),
            (self.months, 'M'),
            (self.weeks, 'W'),
            (self.days, 'D'),
        ];
        let said = parts.iter().filter(|(count, _)| *count > 0);
        let text: String = said.map(|(count, unit)| format!("{count}{unit}")).collect();
        Lasting::parse(&format!("P{text}")).ok()
    }
}
