//! Content files in TOML, read with the line of every value, so that all faults of a
//! file can be told at once.
//!
//! Promises: a fault names its line where it has one and says what to write instead.
//! Refuses: to stop at the first fault.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::assistant::fault::{Fault, line_at, toml_fault};

/// A value as the file has it.
pub(super) type Value<'a> = Spanned<DeValue<'a>>;

/// One text of a list and where it stands.
pub(super) type Entry = (String, Range<usize>);

/// Collects the faults while a file is read.
pub(super) struct Source<'a> {
    file: &'a str,
    text: &'a str,
    faults: Vec<Fault>,
}

impl<'a> Source<'a> {
    /// Opens a file; broken syntax gives faults and whatever could be read.
    pub(super) fn open(file: &'a str, text: &'a str) -> (Self, DeTable<'a>) {
        let (table, errors) = DeTable::parse_recoverable(text);
        let faults = errors
            .iter()
            .map(|error| toml_fault(file, text, error, 1))
            .collect();
        let source = Self { file, text, faults };
        (source, table.into_inner())
    }

    pub(super) fn fault(&mut self, span: &Range<usize>, message: impl Into<String>, cure: &str) {
        let line = line_at(self.text, span.start);
        self.faults
            .push(Fault::new(self.file, Some(line), message, cure));
    }

    /// Something that should be there and is not.
    pub(super) fn missing(&mut self, message: impl Into<String>, cure: &str) {
        self.faults.push(Fault::new(self.file, None, message, cure));
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
            let message = format!("`{name}` is no table");
            self.fault(&value.span(), message, "Write it as a section of its own");
        }
        table
    }

    /// A list of non-empty texts; faulty ones are told and left out.
    pub(super) fn texts(&mut self, name: &str, value: &Value<'a>) -> Vec<Entry> {
        let Some(array) = value.get_ref().as_array() else {
            let message = format!("`{name}` is no list of texts");
            self.fault(
                &value.span(),
                message,
                "Write a list such as [\"…\", \"…\"]",
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
                    "Write the words in quotation marks, or take the entry out",
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
            let cure = format!(
                "Write a whole number from {} to {}",
                bounds.start,
                bounds.end - 1
            );
            let message = format!("`{name}` is no number that can be used");
            self.fault(&value.span(), message, &cure);
        }
        number
    }
}
