//! Learning a net, and how sure it must be.

use std::collections::BTreeMap;

use super::kinds::Kinds;
use super::{Net, Signs, best};
use crate::assistant::understanding::features::{Feature, Row};
use crate::assistant::understanding::lesson::Lesson;
use crate::assistant::understanding::red_flags::{Class, Noticed, kind};
use crate::assistant::understanding::training::train;

/// A sign is learnt when so many messages show it.
const SHOWN: usize = 2;
/// Passes of training after which a held-out row is judged.
const PASSES_WITHOUT: usize = 1;
/// Share of the held-out calm messages at which the net may flag by itself,
const FALSE_ALARMS: f32 = 0.08;
/// and at which it may not silence a lexicon.
const UNSILENCED: f32 = 0.12;

/// Messages to learn from.
#[derive(Default)]
pub struct Lessons<'a> {
    /// A message's features, its kind of danger or none, and what the lexicons noticed.
    pub rows: Vec<(&'a Row, Option<usize>, Noticed)>,
    /// How many of the calm ones, the last, are ordinary: thresholds go by the others.
    pub ordinary: usize,
    /// How many features rows can have.
    pub features: usize,
}

impl Net {
    /// Learns, and finds by held-out messages how sure it must be.
    pub fn learn(lessons: &Lessons<'_>) -> Self {
        let signs = Signs::learn(lessons);
        let rows: Vec<Row> = lessons
            .rows
            .iter()
            .map(|(row, _, noticed)| signs.joined(row, &noticed.signs))
            .collect();
        let targets: Vec<Option<usize>> = lessons
            .rows
            .iter()
            .map(|(_, kind, _)| Some(column(*kind)))
            .collect();
        let lesson = Lesson {
            rows: &rows,
            targets: &targets,
            classes: Class::ALL.len() + 1,
            features: lessons.features + signs.count(),
        };
        let (linear, unseen) = train(&lesson, PASSES_WITHOUT);
        let close = unseen.len() - lessons.ordinary.min(unseen.len());
        let mut calm: Vec<f32> = unseen[..close]
            .iter()
            .zip(&lessons.rows)
            .filter(|(_, (_, kind, _))| kind.is_none())
            .map(|(scores, _)| best(scores).0)
            .collect();
        calm.sort_by(f32::total_cmp);
        let kinds: Vec<(usize, &[Feature])> = lessons
            .rows
            .iter()
            .filter_map(|(row, kind, _)| Some(((*kind)?, &row.features[..])))
            .collect();
        Self {
            linear,
            kinds: Kinds::learn(&kinds, lessons.features),
            signs,
            sure: exceeded_by(&calm, FALSE_ALARMS),
            calm: exceeded_by(&calm, UNSILENCED),
        }
    }
}

/// The column of a kind's class; calm comes last.
fn column(of: Option<usize>) -> usize {
    let class = of.and_then(kind).map(|(class, _)| class);
    let place = class.and_then(|class| Class::ALL.iter().position(|known| *known == class));
    place.unwrap_or(Class::ALL.len())
}

/// The score that this share of the sorted scores exceeds.
fn exceeded_by(sorted: &[f32], share: f32) -> f32 {
    let place = (sorted.len() as f32 * (1.0 - share)) as usize;
    sorted.get(place).copied().unwrap_or(f32::MAX)
}

impl Signs {
    fn learn(lessons: &Lessons<'_>) -> Self {
        let mut shown: BTreeMap<u32, usize> = BTreeMap::new();
        for (_, _, noticed) in &lessons.rows {
            noticed
                .signs
                .iter()
                .for_each(|sign| *shown.entry(*sign).or_default() += 1);
        }
        let largest = shown
            .keys()
            .next_back()
            .map_or(0, |sign| *sign as usize + 1);
        let mut places = vec![None; largest];
        let learnt = shown.into_iter().filter(|(_, rows)| *rows >= SHOWN);
        for (place, (sign, _)) in (lessons.features as u32..).zip(learnt) {
            places[sign as usize] = Some(place);
        }
        Self { places }
    }

    fn count(&self) -> usize {
        self.places.iter().flatten().count()
    }
}
