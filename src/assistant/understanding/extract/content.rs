//! One language's `details.toml`, read and checked.
//!
//! Promises: every fault of the file is told at once. An optional section says which
//! phrases are not what they look like; their words count for nothing:
//!
//! ```toml
//! [ignore]
//! words = ["call me back", "right now", "years old", "every * weeks"]
//! ```

use std::collections::HashSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeString, DeTable};

use crate::assistant::details::{
    BodyArea, Condition, ContactChoice, ForWhom, Lasting, PreferredTime, Side, Tried,
};
use crate::assistant::fault::Fault;
use crate::assistant::understanding::phrasebook::{BadPattern, Pattern};
use crate::assistant::understanding::source::{Entry, Source, Value};
use crate::assistant::understanding::text::{folded, tokens};

/// The conditions that have words; the others are answers of the form only.
const CONDITIONS: [Condition; 4] = [
    Condition::LigamentSprain,
    Condition::Tendinitis,
    Condition::PartialTear,
    Condition::Instability,
];

/// Number words reach so far.
const LARGEST_NUMBER: u32 = 999;

const FORMAT_CURE: &str = "faq/README.md shows the format";
const PATTERN_CURE: &str = "Write a word, a phrase, or a stem such as tend*nitis";

/// What an entry stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Label {
    Area(BodyArea),
    Side(Side),
    Condition(Condition),
    Tried(Tried),
    Time(PreferredTime),
    Contact(ContactChoice),
    ForWhom(ForWhom),
    Unit(Unit),
    Half,
    AndHalf,
    NowOn,
    /// A whole phrase, by its place in [`Extractor::fixed`].
    Fixed(usize),
    Number(u32),
    /// What stands before and after a name, by its place in the list of patterns.
    NameFollows(usize),
    NamePrecedes(usize),
    Correction,
    Ignored,
}

/// A unit of time, the longest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Unit {
    Year,
    Month,
    Week,
    Day,
}

/// How one language names what a patient may tell.
#[derive(Debug, Clone, Default)]
pub struct Extractor {
    pub(super) entries: Vec<(Pattern, Label)>,
    pub(super) fixed: Vec<Lasting>,
    pub(super) name_patterns: Vec<NamePattern>,
    /// Folded words that are no names, to the letter.
    pub(super) not_names: HashSet<String>,
}

/// How many words stand before and after the name, and whether a comma may stand
/// before it, as in "cheers, {name}".
#[derive(Debug, Clone, Copy)]
pub(super) struct NamePattern {
    pub(super) before: usize,
    pub(super) after: usize,
    pub(super) comma: bool,
}

impl Extractor {
    /// Reads a `details.toml`, or tells all that is wrong with it.
    ///
    /// `file` is named in the faults.
    pub fn parse(file: &str, toml: &str) -> Result<Self, Vec<Fault>> {
        let (source, table) = Source::open(file, toml);
        let mut reader = Reader {
            source,
            found: Self::default(),
        };
        for (name, read) in SECTIONS {
            match table.get(*name) {
                Some(value) => {
                    if let Some(section) = reader.source.table(name, value) {
                        read(&mut reader, section);
                    }
                }
                None if *name == "ignore" => {}
                None => {
                    let message = format!("no section [{name}]");
                    reader.source.missing(message, FORMAT_CURE);
                }
            }
        }
        for key in table.keys() {
            let name = key.get_ref().as_ref();
            if !SECTIONS.iter().any(|(section, _)| *section == name) {
                let message = format!("the section [{name}] is unknown");
                reader.source.fault(&key.span(), message, FORMAT_CURE);
            }
        }
        reader.source.close(reader.found)
    }
}

type Read = for<'r, 'a> fn(&'r mut Reader<'a>, &'r DeTable<'a>);

/// The sections and how each is read.
const SECTIONS: &[(&str, Read)] = &[
    ("body_area", |r, t| {
        r.codes(t, "body_area", BodyArea::ALL, |c| {
            Some((c.code(), Label::Area(c)))
        });
    }),
    ("side", |r, t| {
        r.codes(t, "side", Side::ALL, |c| Some((c.code(), Label::Side(c))));
    }),
    ("condition", |r, t| {
        r.codes(t, "condition", &CONDITIONS, |c| {
            Some((c.code(), Label::Condition(c)))
        });
    }),
    ("tried", |r, t| {
        r.codes(t, "tried", Tried::ALL, |c| {
            Some((c.code(), Label::Tried(c)))
        });
    }),
    ("preferred_times", |r, t| {
        r.codes(t, "preferred_times", PreferredTime::ALL, |c| {
            Some((c.code(), Label::Time(c)))
        });
    }),
    ("contact", |r, t| {
        r.codes(t, "contact", ContactChoice::ALL, |c| {
            Some((c.code(), Label::Contact(c)))
        });
    }),
    ("for_whom", |r, t| {
        r.codes(t, "for_whom", ForWhom::ALL, |c| {
            Some((c.code(), Label::ForWhom(c)))
        });
    }),
    ("duration", |r, t| r.duration(t)),
    ("numbers", |r, t| r.numbers(t)),
    ("name", |r, t| r.name(t)),
    ("correction", |r, t| {
        r.lists(t, "correction", &[("words", Label::Correction)]);
    }),
    ("ignore", |r, t| {
        r.lists(t, "ignore", &[("words", Label::Ignored)]);
    }),
];

struct Reader<'a> {
    source: Source<'a>,
    found: Extractor,
}

impl<'a> Reader<'a> {
    fn codes<T: Copy>(
        &mut self,
        table: &DeTable<'a>,
        section: &str,
        all: &[T],
        named: impl Fn(T) -> Option<(&'static str, Label)>,
    ) {
        let lists: Vec<(&str, Label)> = all.iter().filter_map(|code| named(*code)).collect();
        self.lists(table, section, &lists);
    }

    /// Reads the lists of a section; each must be there, and no other.
    fn lists(&mut self, table: &DeTable<'a>, section: &str, lists: &[(&str, Label)]) {
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            match lists.iter().find(|(list, _)| *list == name) {
                Some((_, label)) => self.list(name, value, *label),
                None => self.unknown(key, section),
            }
        }
        for (name, _) in lists {
            if !table.contains_key(*name) {
                let message = format!("no `{name}` in [{section}]");
                self.source.missing(message, FORMAT_CURE);
            }
        }
    }

    fn list(&mut self, name: &str, value: &Value<'a>, label: Label) {
        for entry in self.source.texts(name, value) {
            self.entry(&entry, label);
        }
    }

    fn entry(&mut self, (text, span): &Entry, label: Label) {
        match Pattern::parse(text) {
            Ok(pattern) => self.found.entries.push((pattern, label)),
            // A sign such as "~" is no word and stands in nobody's way.
            Err(BadPattern::Empty) if label == Label::NowOn => {}
            Err(bad) => self
                .source
                .fault(span, format!("`{text}` {bad}"), PATTERN_CURE),
        }
    }

    fn unknown(&mut self, key: &Spanned<DeString<'a>>, section: &str) {
        let message = format!("`{}` is unknown in [{section}]", key.get_ref());
        self.source.fault(&key.span(), message, FORMAT_CURE);
    }

    fn duration(&mut self, table: &DeTable<'a>) {
        const LISTS: [(&str, Label); 7] = [
            ("day", Label::Unit(Unit::Day)),
            ("week", Label::Unit(Unit::Week)),
            ("month", Label::Unit(Unit::Month)),
            ("year", Label::Unit(Unit::Year)),
            ("half", Label::Half),
            ("and_half", Label::AndHalf),
            ("now_on", Label::NowOn),
        ];
        let mut lists = table.clone();
        let fixed = lists.remove("fixed");
        self.lists(&lists, "duration", &LISTS);
        let Some(fixed) = fixed else { return };
        let Some(fixed) = self.source.table("duration.fixed", &fixed) else {
            return;
        };
        for (key, value) in fixed {
            let lasting = value.get_ref().as_str().map(Lasting::parse);
            let Some(Ok(lasting)) = lasting else {
                let message = format!("`{}` has no duration", key.get_ref());
                self.source.fault(
                    &value.span(),
                    message,
                    "Write one such as \"P2W\" or \"P1Y6M\"",
                );
                continue;
            };
            let label = Label::Fixed(self.found.fixed.len());
            self.found.fixed.push(lasting);
            self.entry(&(key.get_ref().to_string(), key.span()), label);
        }
    }

    fn numbers(&mut self, table: &DeTable<'a>) {
        for (key, value) in table {
            let word = key.get_ref().to_string();
            if let Some(number) = self.source.number(&word, value, 1..LARGEST_NUMBER + 1) {
                self.entry(&(word, key.span()), Label::Number(number));
            }
        }
    }

    fn name(&mut self, table: &DeTable<'a>) {
        let mut lists = table.clone();
        match lists.remove("patterns") {
            Some(patterns) => {
                for (text, span) in self.source.texts("patterns", &patterns) {
                    self.name_pattern(&text, span);
                }
            }
            None => self.source.missing("no `patterns` in [name]", FORMAT_CURE),
        }
        match lists.remove("not_names") {
            Some(words) => {
                let words = self.source.texts("not_names", &words);
                let folded = words.iter().map(|(word, _)| folded(word));
                self.found.not_names = folded.collect();
            }
            None => self.source.missing("no `not_names` in [name]", FORMAT_CURE),
        }
        self.lists(&lists, "name", &[]);
    }

    fn name_pattern(&mut self, text: &str, span: Range<usize>) {
        let sides = text.split_once("{name}");
        let Some((before, after)) =
            sides.filter(|(b, a)| !(b.trim().is_empty() && a.trim().is_empty()))
        else {
            let message = format!("`{text}` does not say where the name stands");
            let cure = "Write {name} with words beside it";
            return self.source.fault(&span, message, cure);
        };
        let place = self.found.name_patterns.len();
        let (before, after) = (before.trim(), after.trim());
        self.found.name_patterns.push(NamePattern {
            before: tokens(before).len(),
            after: tokens(after).len(),
            comma: before.ends_with([',', '،']),
        });
        for (part, label) in [
            (before, Label::NameFollows(place)),
            (after, Label::NamePrecedes(place)),
        ] {
            if !part.is_empty() {
                self.entry(&(part.to_owned(), span.clone()), label);
            }
        }
    }
}
