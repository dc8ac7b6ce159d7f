//! Faults of content, locales and settings, as `enquiry-desk check` prints them.
//!
//! Promises: each names its file, the line where one is known, what is wrong and what to
//! do about it.

use std::fmt;

/// One fault. Ordered by file and line, as it is printed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, relative to the folder of the settings: `faq/pl/risks.md`.
    pub file: String,
    /// The line, 1 being the first.
    pub line: Option<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub cure: String,
}

impl Fault {
    pub fn new(
        file: &str,
        line: Option<usize>,
        message: impl Into<String>,
        cure: impl Into<String>,
    ) -> Self {
        Self {
            file: file.to_owned(),
            line,
            message: message.into(),
            cure: cure.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}. {}", self.file, self.message, self.cure),
            None => write!(f, "{}: {}. {}", self.file, self.message, self.cure),
        }
    }
}

/// The line, 1 being the first, on which byte `offset` of `text` stands.
pub fn line_at(text: &str, offset: usize) -> usize {
    let end = offset.min(text.len());
    text.as_bytes()[..end]
        .iter()
        .filter(|byte| **byte == b'\n')
        .count()
        + 1
}

/// The fault of a file that is no TOML, or not of the right shape.
pub fn toml_fault(file: &str, text: &str, error: &toml::de::Error, first_line: usize) -> Fault {
    let line = error
        .span()
        .map(|span| line_at(text, span.start) + first_line - 1);
    Fault::new(
        file,
        line,
        error.message().replace('\n', " ").trim().to_owned(),
        "Mend the TOML at this place; faq/README.md shows the format",
    )
}
