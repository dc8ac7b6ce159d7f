//! Content files in TOML, read with the line of every value, so that all faults of a
//! file can be told at once.
//!
//! Promises: a fault names its line where it has one and says what to write instead.
//! Refuses: to stop at the first fault.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What is wrong with a content file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Counted from 1; `None` for something that is missing altogether.
    pub line: Option<usize>,
    pub message: String,
}

/// A value as the file has it.
pub(super) type Value<'a> = Spanned<DeValue<'a>>;

/// One text of a list and where it stands.
pub(super) type Entry = (String, Range<usize>);

/// Collects the faults while a file is read.
pub(super) struct Source<'a> {
    text: &'a str,
    faults: Vec<Fault>,
}

impl<'a> Source<'a> {
    /// Opens a file; broken syntax gives faults and whatever could be read.
    pub(super) fn open(text: &'a str) -> (Self, DeTable<'a>) {
        let (table, errors) = DeTable::parse_recoverable(text);
        let mut source = Self {
            text,
            faults: Vec::new(),
        };
        for error in errors {
            let span = error.span().unwrap_or(0..0);
            source.fault(&span, error.message().to_owned());
        }
        (source, table.into_inner())
    }

    pub(super) fn fault(&mut self, span: &Range<usize>, message: impl Into<String>) {
        let before = self.text.get(..span.start).unwrap_or_default();
        self.faults.push(Fault {
            line: Some(before.matches('\n').count() + 1),
            message: message.into(),
        });
    }

    /// Something that should be there and is not.
    pub(super) fn missing(&mut self, message: impl Into<String>) {
        self.faults.push(Fault {
            line: None,
            message: message.into(),
        });
    }

    /// `value`, or the faults, in the order of the file.
    pub(super) fn close<T>(mut self, value: T) -> Result<T, Vec<Fault>> {
        if self.faults.is_empty() {
            return Ok(value);
        }
        self.faults
            .sort_by_key(|fault| fault.line.unwrap_or(usize::MAX));
        Err(self.faults)
    }

    pub(super) fn table<'v>(
        &mut self,
        name: &str,
        value: &'v Value<'a>,
    ) -> Option<&'v DeTable<'a>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.fault(&value.span(), format!("`{name}` must be a table"));
        }
        table
    }

    /// A list of non-empty texts; faulty ones are told and left out.
    pub(super) fn texts(&mut self, name: &str, value: &Value<'a>) -> Vec<Entry> {
        let Some(array) = value.get_ref().as_array() else {
            self.fault(
                &value.span(),
                format!("`{name}` must be a list of texts: {name} = [\"…\"]"),
            );
            return Vec::new();
        };
        let mut entries = Vec::with_capacity(array.len());
        for item in array.iter() {
            match item.get_ref().as_str() {
                Some(text) if !text.trim().is_empty() => {
                    entries.push((text.to_owned(), item.span()));
                }
                _ => self.fault(
                    &item.span(),
                    format!("`{name}` has an entry that is empty or no text"),
                ),
            }
        }
        entries
    }

    /// A whole number between the bounds.
    pub(super) fn number(
        &mut self,
        name: &str,
        value: &Value<'a>,
        bounds: Range<u32>,
    ) -> Option<u32> {
        let number = value
            .get_ref()
            .as_integer()
            .and_then(|integer| u32::from_str_radix(integer.as_str(), integer.radix()).ok())
            .filter(|number| bounds.contains(number));
        if number.is_none() {
            self.fault(
                &value.span(),
                format!(
                    "`{name}` must be a whole number from {} to {}",
                    bounds.start,
                    bounds.end - 1
                ),
            );
        }
        number
    }
}
