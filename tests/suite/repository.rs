//! The project's own content, as it is shipped.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use enquiry_desk::assistant::Assistant;
use enquiry_desk::settings::Settings;

/// The folder of the project.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The settings that are shipped, without anything from the environment.
pub fn settings() -> Settings {
    Settings::read(Some(&root().join("clinic.toml")), &HashMap::new())
        .expect("clinic.toml is valid")
}

/// The assistant with the content that is shipped; made once, since it learns at start.
pub fn assistant() -> Arc<Assistant> {
    static ASSISTANT: LazyLock<Arc<Assistant>> = LazyLock::new(|| {
        let settings = settings();
        let files = settings.content_files().expect("the content can be read");
        Arc::new(Assistant::new(&files, settings.clinic).expect("the content has no faults"))
    });
    Arc::clone(&ASSISTANT)
}

/// The files below a folder of the project with one ending, sorted.
pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    collect(&root().join(folder), ending, &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder)
        .expect("the folder is there")
        .flatten()
    {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, ending, found);
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
}
