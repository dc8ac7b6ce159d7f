//! Where it hurts and on which side.
//!
//! Promises: of two areas the first counts, a named joint before "leg" or "muscle"; a
//! side is taken only from words that say nothing else, or beside an area, so that
//! "right now" and "what is left" are no sides.

use super::content::Label;
use super::reading::{Reading, Said};
use crate::assistant::details::{BodyArea, Side};

/// A side stands at most so many words after the area it belongs to.
const AFTER_AREA: usize = 2;
/// A phrase that names a side has its area so near after it ("the left side of my knee"),
const BEFORE_AREA: usize = 2;
/// or so near before it.
const AFTER_ANY: usize = 4;
/// "left and right" are both when they stand so near to each other.
const PAIR: usize = 4;
/// Words between a side and its area are adjectives, and those are long.
const ADJECTIVE: usize = 5;

/// The area that the message is about.
pub(super) fn area(reading: &Reading<'_>) -> Option<Said<BodyArea>> {
    let (other, named) = areas(reading)
        .into_iter()
        .partition(|said| said.value == BodyArea::Other);
    reading
        .corrected(named)
        .or_else(|| reading.corrected(other))
}

/// The side, in a text that tells of other things as well.
pub(super) fn side(reading: &Reading<'_>) -> Option<Side> {
    let areas = areas(reading);
    let sides = sides(reading);
    let mut next: Option<Said<Side>> = None;
    let meant = sides.into_iter().rev().filter(|side| {
        let listed = next
            .as_ref()
            .is_some_and(|next| next.at.start <= side.at.end + 1);
        let meant = listed || is_meant(reading, side, &areas);
        if meant {
            next = Some(side.clone());
        }
        meant
    });
    let mut sides: Vec<Said<Side>> = meant.collect();
    sides.reverse();
    let counts = reading.corrected(sides.clone())?;
    if counts != sides[0] {
        return Some(counts.value);
    }
    if is_pair(&sides, &areas) {
        return Some(Side::Both);
    }
    let area = area(reading).map(|said| said.at);
    let distance = |side: &Said<Side>| {
        area.as_ref().map_or(0, |area| {
            let before = area.start.checked_sub(side.at.end);
            before.unwrap_or_else(|| side.at.start.saturating_sub(area.end))
        })
    };
    let nearest = sides
        .iter()
        .min_by_key(|side| (distance(side), side.at.start));
    nearest.map(|said| said.value)
}

/// The side, in an answer to the question for it.
pub(super) fn answered_side(reading: &Reading<'_>) -> Option<Side> {
    let sides = sides(reading);
    let counts = reading.corrected(sides.clone())?;
    let pair = counts == sides[0] && is_pair(&sides, &[]);
    Some(if pair { Side::Both } else { counts.value })
}

fn areas(reading: &Reading<'_>) -> Vec<Said<BodyArea>> {
    let sides = sides(reading);
    let mut areas = reading.all(|label| match label {
        Label::Area(area) => Some(area),
        _ => None,
    });
    // In "left-hand side" the hand is no area, but in "both hands" it is.
    areas.retain(|area| {
        let around = sides.partition_point(|side| side.at.start < area.at.start);
        let inside = |side: &Said<Side>| area.at.end < side.at.end;
        !around
            .checked_sub(1)
            .is_some_and(|before| inside(&sides[before]))
    });
    areas
}

fn sides(reading: &Reading<'_>) -> Vec<Said<Side>> {
    reading.all(|label| match label {
        Label::Side(side) => Some(side),
        _ => None,
    })
}

/// A phrase ("on the right") needs an area about it or nothing after it, for "the right
/// treatment" is no side; a single word needs an area beside it.
fn is_meant(reading: &Reading<'_>, side: &Said<Side>, areas: &[Said<BodyArea>]) -> bool {
    let ends_clause = !reading.follows(side.at.end);
    let after = areas.partition_point(|area| area.at.start < side.at.start);
    let before = after.checked_sub(1).map(|before| &areas[before].at);
    let next = areas[after..].iter().map(|area| &area.at);
    // An area in the phrase itself, as in "both knees" or an Arabic dual, is meant.
    let after = next.clone().find(|area| area.start >= side.at.end);
    let within = next.take_while(|area| area.start < side.at.end).count() > 0;
    let apart = before.map(|area| side.at.start.saturating_sub(area.end));
    if within {
        return true;
    }
    if side.at.len() > 1 {
        return ends_clause
            || apart.is_some_and(|words| words <= AFTER_ANY)
            || after.is_some_and(|area| area.start <= side.at.end + BEFORE_AREA);
    }
    let described = after.is_some_and(|area| match &reading.tokens[side.at.end..area.start] {
        [] => true,
        [word] => word.text.chars().count() >= ADJECTIVE,
        _ => false,
    });
    described || apart.is_some_and(|words| words == 0 || words <= AFTER_AREA && ends_clause)
}

/// Left and right of one and the same area.
fn is_pair(sides: &[Said<Side>], areas: &[Said<BodyArea>]) -> bool {
    let one_area = areas.windows(2).all(|pair| pair[0].value == pair[1].value);
    one_area
        && sides.windows(2).any(|pair| {
            let differ = pair[0].value != pair[1].value;
            let near = pair[1].at.start <= pair[0].at.end + PAIR;
            differ && near && !pair.iter().any(|said| said.value == Side::Both)
        })
}
