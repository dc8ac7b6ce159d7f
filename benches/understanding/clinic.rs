//! Latency, training time and memory on the clinic's own content, all languages together.

use std::collections::HashMap;
use std::path::Path;
use std::time::{Duration, Instant};

use enquiry_desk::assistant::Assistant;
use enquiry_desk::assistant::language::Language;
use enquiry_desk::settings::Settings;

/// Rounds over all messages; the fastest of each message counts, machines are shared.
const ROUNDS: usize = 5;
const LONG_MESSAGES: usize = 10_000;
const LONGEST: usize = 4096;

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let started = Instant::now();
    (work(), started.elapsed())
}

pub fn print() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let settings =
        Settings::read(Some(&root.join("clinic.toml")), &HashMap::new()).expect("valid settings");
    let files = settings.content_files().expect("the content");
    let before = resident();
    let (assistant, training) =
        timed(|| Assistant::new(&files, settings.clinic).expect("no faults"));
    let memory = resident().saturating_sub(before);
    println!(
        "\nreading and training at start {} ms, memory {} MB",
        training.as_millis(),
        memory >> 20
    );
    let messages = messages(root);
    let mut fastest = vec![Duration::MAX; messages.len()];
    for _ in 0..ROUNDS {
        for (best, (language, text)) in fastest.iter_mut().zip(&messages) {
            let (_, took) = timed(|| assistant.understander.understand(text, language, None));
            *best = took.min(*best);
        }
    }
    fastest.sort_unstable();
    let at = |percent: usize| fastest[(fastest.len() - 1) * percent / 100].as_secs_f64() * 1e6;
    println!(
        "{} messages: p50 {:.0} us, p99 {:.0} us",
        messages.len(),
        at(50),
        at(99)
    );
    long(&assistant, &messages);
}

/// Messages of the greatest length, made of words of real ones.
fn long(assistant: &Assistant, messages: &[(Language, String)]) {
    let mut words = messages
        .iter()
        .flat_map(|(_, text)| text.split(' '))
        .cycle();
    let language = &messages[0].0;
    let mut slowest = Duration::ZERO;
    for _ in 0..LONG_MESSAGES {
        let mut text = String::with_capacity(2 * LONGEST);
        while text.chars().count() < LONGEST - 40 {
            words.by_ref().take(20).for_each(|word| {
                text.push_str(word);
                text.push(' ');
            });
        }
        let (_, took) = timed(|| assistant.understander.understand(&text, language, None));
        slowest = slowest.max(took);
    }
    println!(
        "slowest of {LONG_MESSAGES} messages of {LONGEST} characters: {:.2} ms",
        slowest.as_secs_f64() * 1e3
    );
}

fn messages(root: &Path) -> Vec<(Language, String)> {
    let mut messages = Vec::new();
    for tag in ["en-GB", "pl", "ar", "es"] {
        let language = Language::parse(tag).expect("a tag");
        let path = root.join(format!("tests/understanding/{tag}/tune/intents.tsv"));
        let text = std::fs::read_to_string(path).expect("the rows");
        let texts = text.lines().filter_map(|line| line.split_once('\t'));
        messages.extend(texts.map(|(_, text)| (language.clone(), text.to_owned())));
    }
    messages
}

/// Bytes of memory that the process holds, where the system tells.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages = status
        .split(' ')
        .nth(1)
        .and_then(|pages| pages.parse::<usize>().ok());
    pages.unwrap_or_default() * 4096
}
