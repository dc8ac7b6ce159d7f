//! The rules of the house as tests: which module may use which, and what every file says.

use std::collections::{BTreeMap, BTreeSet};

use crate::repository::{files, root};

/// The arrows of the design: a module and what of the crate it may use.
const ARROWS: [(&str, &[&str]); 13] = [
    ("assistant", &[]),
    ("store", &["assistant", "clock"]),
    ("flow", &["assistant", "store", "clock"]),
    ("telegram", &["assistant", "flow"]),
    ("webchat", &["assistant", "flow", "store", "clock", "web"]),
    ("desk", &["assistant", "flow", "store", "clock", "web"]),
    ("clock", &[]),
    ("settings", &["assistant"]),
    ("web", &["assistant"]),
    ("health", &["store"]),
    ("sweep", &["flow", "store", "clock"]),
    (
        "service",
        &[
            "assistant",
            "clock",
            "desk",
            "flow",
            "health",
            "settings",
            "store",
            "sweep",
            "telegram",
            "web",
            "webchat",
        ],
    ),
    (
        "commands",
        &["assistant", "clock", "flow", "service", "settings", "store"],
    ),
];

/// Crates that must not leave their folder.
const AT_HOME: [(&str, &[&str]); 3] = [
    ("teloxide", &["telegram"]),
    ("sqlx", &["store"]),
    (
        "axum",
        &["desk", "webchat", "web", "health", "service", "telegram"],
    ),
];

/// What the pure mind must not touch: input and output, clocks, randomness, tasks.
const IMPURE: [&str; 13] = [
    "std::fs",
    "std::net",
    "std::env",
    // A scope whose threads end within it is how learning uses both cores.
    "thread::spawn",
    "thread::sleep",
    "std::time::Instant",
    "SystemTime",
    "Timestamp::now",
    "tokio::",
    "async fn",
    "rand::",
    "Uuid::now",
    "getrandom",
];

/// The source files with the module they belong to.
fn sources() -> Vec<(String, String, String)> {
    files("src", ".rs")
        .into_iter()
        .filter(|path| !path.ends_with("tests.rs"))
        .map(|path| {
            let relative = path
                .strip_prefix(root().join("src"))
                .expect("below src")
                .to_path_buf();
            let first = relative.components().next().expect("a name");
            let module = first
                .as_os_str()
                .to_string_lossy()
                .trim_end_matches(".rs")
                .to_owned();
            let text = std::fs::read_to_string(&path).expect("a source file");
            (relative.display().to_string(), module, text)
        })
        .collect()
}

/// The code without its tests, which may look further.
fn code(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod").next().unwrap_or(text)
}

#[test]
fn no_module_uses_more_than_the_design_allows() {
    let allowed: BTreeMap<&str, &[&str]> = ARROWS.into_iter().collect();
    for (file, module, text) in sources() {
        let Some(targets) = allowed.get(module.as_str()) else {
            assert!(
                ["lib", "main"].contains(&module.as_str()),
                "{file}: the module `{module}` has no arrows yet"
            );
            continue;
        };
        for used in used_modules(code(&text)) {
            let fine = used == module || targets.contains(&used.as_str());
            assert!(fine, "{file}: `{module}` may not use `{used}`");
        }
    }
}

/// The modules of this crate that a text names by `crate::`.
fn used_modules(text: &str) -> BTreeSet<String> {
    text.split("crate::")
        .skip(1)
        .filter_map(|rest| {
            let name: String = rest
                .chars()
                .take_while(|c| c.is_ascii_lowercase() || *c == '_')
                .collect();
            (!name.is_empty()).then_some(name)
        })
        .collect()
}

#[test]
fn foreign_types_stay_in_their_folder() {
    for (file, module, text) in sources() {
        for (name, homes) in AT_HOME {
            let used = code(&text).contains(&format!("use {name}::"))
                || code(&text).contains(&format!(" {name}::"));
            assert!(
                !used || homes.contains(&module.as_str()),
                "{file} uses {name}"
            );
        }
    }
}

#[test]
fn the_mind_is_pure() {
    for (file, module, text) in sources() {
        if module != "assistant" {
            continue;
        }
        for word in IMPURE {
            assert!(!code(&text).contains(word), "{file} holds `{word}`");
        }
    }
}

#[test]
fn only_the_clock_reads_the_time() {
    for (file, module, text) in sources() {
        let reads =
            code(&text).contains("Timestamp::now(") || code(&text).contains("SystemTime::now(");
        assert!(!reads || module == "clock", "{file} reads the time");
    }
}

#[test]
fn every_file_begins_by_saying_what_it_is_for() {
    for (file, _, text) in sources() {
        assert!(
            text.starts_with("//! "),
            "{file} has no module documentation"
        );
    }
}

#[test]
fn every_language_has_the_same_files() {
    let of = |folder: &str| -> BTreeSet<String> {
        files(folder, "")
            .into_iter()
            .map(|path| {
                path.file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect()
    };
    let offered = crate::repository::settings().clinic.languages;
    for language in &offered[1..] {
        assert_eq!(
            of(&format!("faq/{language}")),
            of("faq/en-GB"),
            "{language}"
        );
        assert_eq!(
            of(&format!("locales/{language}")),
            of("locales/en-GB"),
            "{language}"
        );
    }
}
