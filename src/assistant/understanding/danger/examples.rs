//! One language's `danger.toml`, read and checked.
//!
//! Promises: every fault of the file is told at once; each rule that the clinic must have
//! has its messages, and there are calm ones to tell them from.

use std::collections::HashMap;
use std::ops::Range;

use toml::de::DeTable;

use crate::assistant::fault::Fault;
use crate::assistant::understanding::red_flags::{Class, REQUIRED, kind_of};
use crate::assistant::understanding::source::{Source, Value};
use crate::assistant::understanding::text::folded;

/// The section of messages that only sound like danger.
const CALM: &str = "calm";
const FORMAT_CURE: &str = "faq/README.md shows the format";

/// One message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DangerExample {
    /// The place of its rule among those required; none for a calm one.
    pub kind: Option<usize>,
    pub text: String,
}

/// The messages of one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DangerExamples(pub Vec<DangerExample>);

impl DangerExamples {
    /// Reads a `danger.toml`, or tells all that is wrong with it.
    ///
    /// `file` is named in the faults.
    pub fn parse(file: &str, toml: &str) -> Result<Self, Vec<Fault>> {
        let (source, table) = Source::open(file, toml);
        let mut reader = Reader {
            source,
            found: Vec::new(),
            seen: HashMap::new(),
        };
        for (key, value) in &table {
            let name = key.get_ref().as_ref();
            match Class::from_code(name) {
                Some(class) => reader.class(class, value),
                None if name == CALM => reader.calm(value),
                None => reader.source.fault(
                    &key.span(),
                    format!("`{name}` is unknown"),
                    "Use emergency, urgent, distress or calm",
                ),
            }
        }
        reader.finish()
    }
}

struct Reader<'a> {
    source: Source<'a>,
    found: Vec<DangerExample>,
    /// The list that each message stands in, folded.
    seen: HashMap<String, Option<usize>>,
}

impl<'a> Reader<'a> {
    fn class(&mut self, class: Class, value: &Value<'a>) {
        let Some(table) = self.section(class.code(), value) else {
            return;
        };
        for (key, value) in table {
            let id = key.get_ref().as_ref();
            match kind_of(class, id) {
                Some(kind) => self.list(id, value, Some(kind)),
                None => self.source.fault(
                    &key.span(),
                    format!("`{id}` is no id of the class {}", class.code()),
                    "Take an id from the list in faq/README.md",
                ),
            }
        }
    }

    fn calm(&mut self, value: &Value<'a>) {
        let Some(table) = self.section(CALM, value) else {
            return;
        };
        for (key, value) in table {
            self.list(key.get_ref().as_ref(), value, None);
        }
    }

    fn section<'v>(&mut self, name: &str, value: &'v Value<'a>) -> Option<&'v DeTable<'a>> {
        self.source.table(name, value)
    }

    fn list(&mut self, name: &str, value: &Value<'a>, kind: Option<usize>) {
        for (text, span) in self.source.texts(name, value) {
            self.message(text, &span, kind);
        }
    }

    /// A message that stands under danger and under calm teaches nothing.
    fn message(&mut self, text: String, span: &Range<usize>, kind: Option<usize>) {
        let before = self.seen.insert(folded(&text), kind);
        if before.is_some_and(|before| before.is_some() != kind.is_some()) {
            let message = format!("\"{text}\" stands under danger and under calm");
            self.source.fault(span, message, "Keep it where it belongs");
        }
        self.found.push(DangerExample { kind, text });
    }

    fn finish(mut self) -> Result<DangerExamples, Vec<Fault>> {
        let ids = REQUIRED
            .iter()
            .flat_map(|(class, ids)| ids.iter().map(move |id| (class, id)));
        for (kind, (class, id)) in ids.enumerate() {
            if !self.found.iter().any(|example| example.kind == Some(kind)) {
                let message = format!("no messages for `{id}` in [{}]", class.code());
                self.source.missing(message, FORMAT_CURE);
            }
        }
        if !self.found.iter().any(|example| example.kind.is_none()) {
            self.source.missing("no messages in [calm]", FORMAT_CURE);
        }
        self.source.close(DangerExamples(self.found))
    }
}
