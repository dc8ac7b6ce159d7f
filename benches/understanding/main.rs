//! How well and how fast messages are understood, on public sets that anybody can fetch.
//!
//! `benches/understanding/run DIR` prints accuracies in per cent beside the figures that
//! were given for the same data, then latency, training time and memory on the clinic's own
//! content. One thread; times are those of a shared machine.

mod clinic;
mod small;

use std::path::{Path, PathBuf};

use enquiry_desk::assistant::understanding::evaluate::{Outcome, Report, report};
use enquiry_desk::assistant::understanding::model::{Example, Model};

/// A row: what it asks for, and how.
pub type Row = (String, String);

fn main() {
    // `cargo bench` adds a flag of its own.
    let folder = std::env::args()
        .skip(1)
        .find(|argument| !argument.starts_with("--"));
    match folder.map(PathBuf::from) {
        Some(folder) if folder.is_dir() => table(&folder),
        _ => eprintln!("no folder of sets: benches/understanding/run DIR"),
    }
    clinic::print();
}

fn table(sets: &Path) {
    println!("{:<44} {:>11}   {:>5}   baseline", "set", "here", "must");
    let line = |name: &str, here: String, must: &str, baseline: &str| {
        println!("{name:<44} {here:>11}   {must:>5}   {baseline}");
    };
    let clinc = sets.join("clinc150");
    let model = trained(&rows(&clinc, "train"));
    line(
        "CLINC150, in scope",
        per_cent(&scored(&model, &clinc, "test")),
        "92.5",
        "SVM 92.7, MiniLM 95.3",
    );
    line(
        "CLINC150 with typos",
        per_cent(&scored(&model, &clinc, "test_typo")),
        "91.0",
        "SVM 88.3, MiniLM 80.8",
    );
    let model = trained(&rows(&clinc, "train_with_oos"));
    let with_oos = scored(&model, &clinc, "test");
    let here = format!(
        "{:.1} / {:.1}",
        100.0 * with_oos.in_scope_accuracy,
        100.0 * with_oos.oos_recall
    );
    line(
        "CLINC150 with 100 oos rows: in scope / oos",
        here,
        "90.5",
        "must 74 of oos; SVM 92.6 / 17",
    );
    for (name, folder, shots, must, few) in [
        (
            "BANKING77",
            "banking77",
            &["train_10_1", "train_10_2", "train_10_3"][..],
            "91.5",
            "72.5",
        ),
        ("HWU64", "hwu64", &["train_10"][..], "88.0", "71.0"),
    ] {
        let folder = sets.join(folder);
        let full = scored(&trained(&rows(&folder, "train")), &folder, "test");
        line(&format!("{name} full"), per_cent(&full), must, "");
        let each = shots
            .iter()
            .map(|shot| scored(&trained(&rows(&folder, shot)), &folder, "test").top1_accuracy);
        let mean = each.sum::<f64>() / shots.len() as f64;
        line(
            &format!("{name} 10-shot"),
            format!("{:.1}", 100.0 * mean),
            few,
            "",
        );
    }
    line(
        "xSID, mean of its languages",
        xsid(&sets.join("xsid")),
        "92.0",
        "SVM about 91.8",
    );
    line(
        "15 intents x 20 examples: see below",
        String::new(),
        "",
        "90.9 / 90.2 / 79",
    );
    small::print(sets);
}

fn xsid(folder: &Path) -> String {
    let mut languages: Vec<PathBuf> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_dir())
        .collect();
    languages.sort();
    let each = languages
        .iter()
        .map(|language| scored(&trained(&rows(language, "train")), language, "test").top1_accuracy);
    format!(
        "{:.1}",
        100.0 * each.sum::<f64>() / languages.len().max(1) as f64
    )
}

fn per_cent(report: &Report) -> String {
    format!("{:.1}", 100.0 * report.top1_accuracy)
}

/// The rows of a file, none where it is missing.
pub fn rows(folder: &Path, name: &str) -> Vec<Row> {
    let path = folder.join(format!("{name}.tsv"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| {
        eprintln!("{}: {error}", path.display());
        String::new()
    });
    let row = |line: &str| {
        let (intent, text) = line.split_once('\t')?;
        Some((intent.to_owned(), text.to_owned()))
    };
    text.lines().filter_map(row).collect()
}

pub fn trained(rows: &[Row]) -> Model {
    let examples: Vec<Example> = rows
        .iter()
        .map(|(intent, text)| Example {
            intent: intent.as_str().into(),
            text: text.clone(),
        })
        .collect();
    Model::train(&examples)
}

fn scored(model: &Model, folder: &Path, name: &str) -> Report {
    let outcomes: Vec<Outcome> = rows(folder, name)
        .iter()
        .map(|(intent, text)| Outcome::of(intent, &model.classify(text)))
        .collect();
    report(&outcomes)
}
