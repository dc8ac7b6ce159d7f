//! Red flags: words that mean danger (C2 to C5).

use std::fmt;

use crate::assistant::codes::codes;

codes! {
    /// How dangerous, most first.
    Class { Emergency = "emergency", Urgent = "urgent", Distress = "distress" }
}

/// A red flag and what set it off.
#[derive(Clone, PartialEq)]
pub struct RedFlag {
    pub class: Class,
    /// The id of the rule.
    pub rule: String,
    /// The words of the message that set it off, as written.
    pub words: Vec<String>,
}

impl fmt::Debug for RedFlag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RedFlag({:?}, {})", self.class, self.rule)
    }
}
