//! The small-data setting: 15 intents with 20 examples each, ten draws from each set, and
//! as many questions of other intents of the same set mixed in.
//!
//! "Turned away" is the share of foreign questions below the score that costs two points
//! of accuracy in scope.

use std::path::Path;

use crate::{Row, rows, trained};

const SETS: [&str; 3] = ["clinc150", "banking77", "hwu64"];
const DRAWS: u64 = 10;
const INTENTS: usize = 15;
const EXAMPLES: usize = 20;
const LOSS: f64 = 0.02;

pub fn print(sets: &Path) {
    println!(
        "\n15 intents x 20 examples, {DRAWS} draws: accuracy / with typos / foreign turned away"
    );
    let mut sum = [0.0; 3];
    for set in SETS {
        let mean = mean(&sets.join(set));
        println!("{set:<20} {:.1} / {:.1} / {:.1}", mean[0], mean[1], mean[2]);
        sum.iter_mut()
            .zip(mean)
            .for_each(|(sum, part)| *sum += part / SETS.len() as f64);
    }
    println!(
        "{:<20} {:.1} / {:.1} / {:.1}",
        "mean", sum[0], sum[1], sum[2]
    );
}

fn mean(folder: &Path) -> [f64; 3] {
    let train = rows(folder, "train");
    let tests: Vec<(Row, String)> = rows(folder, "test")
        .into_iter()
        .zip(rows(folder, "test_typo").into_iter().map(|(_, text)| text))
        .filter(|((intent, _), _)| intent != "oos")
        .collect();
    let mut sum = [0.0; 3];
    for seed in 1..=DRAWS {
        let one = draw(&train, &tests, &mut Dice(seed));
        sum.iter_mut()
            .zip(one)
            .for_each(|(sum, part)| *sum += 100.0 * part / DRAWS as f64);
    }
    sum
}

fn draw(train: &[Row], tests: &[(Row, String)], dice: &mut Dice) -> [f64; 3] {
    let mut intents: Vec<&str> = train.iter().map(|(intent, _)| intent.as_str()).collect();
    intents.sort_unstable();
    intents.dedup();
    intents.retain(|intent| train.iter().filter(|row| row.0 == *intent).count() >= EXAMPLES);
    dice.shuffle(&mut intents);
    intents.truncate(INTENTS);
    let mut examples: Vec<Row> = Vec::new();
    for intent in &intents {
        let mut own: Vec<&Row> = train.iter().filter(|row| row.0 == *intent).collect();
        dice.shuffle(&mut own);
        examples.extend(own.into_iter().take(EXAMPLES).cloned());
    }
    let model = trained(&examples);
    let (own, mut foreign): (Vec<_>, Vec<_>) = tests
        .iter()
        .partition(|((intent, _), _)| intents.contains(&intent.as_str()));
    dice.shuffle(&mut foreign);
    foreign.truncate(own.len());
    let is_right = |intent: &str, text: &str| &*model.classify(text).intents[0].intent == intent;
    let count = own.len().max(1) as f64;
    let mut right: Vec<f32> = own
        .iter()
        .filter(|((intent, text), _)| is_right(intent, text))
        .map(|((_, text), _)| model.classify(text).clearance)
        .collect();
    right.sort_by(f32::total_cmp);
    let typos = own
        .iter()
        .filter(|((intent, _), typo)| is_right(intent, typo))
        .count();
    let least = right
        .get((LOSS * count) as usize)
        .copied()
        .unwrap_or(f32::MIN);
    let away = foreign
        .iter()
        .filter(|((_, text), _)| model.classify(text).clearance < least)
        .count();
    let accuracy = right.len() as f64 / count;
    [
        accuracy,
        typos as f64 / count,
        away as f64 / foreign.len().max(1) as f64,
    ]
}

/// The same draws every time.
struct Dice(u64);

impl Dice {
    fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            list.swap(last, (self.0 >> 33) as usize % (last + 1));
        }
    }
}
