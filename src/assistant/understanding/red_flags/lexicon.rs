//! One language's `red-flags.toml`, read and checked.
//!
//! Promises: every fault of the file is told at once; a lexicon that exists has every
//! rule that the clinic must have, and each of them can be set off.

use std::collections::HashMap;
use std::ops::Range;

use toml::de::DeTable;

use super::Class;
use crate::assistant::fault::Fault;
use crate::assistant::understanding::phrasebook::Pattern;
use crate::assistant::understanding::source::{Entry, Source, Value};

/// The rules that every language must have, by class (C2).
pub const REQUIRED: [(Class, &[&str]); 3] = [
    (
        Class::Emergency,
        &[
            "airway_swelling",
            "collapse",
            "breathing",
            "chest_pain",
            "sudden_breathlessness",
            "coughing_blood",
            "stroke",
            "saddle_numbness",
            "bladder_bowel",
            "limb_weakness",
            "headache_fever",
            "overdose",
            "suicide_now",
        ],
    ),
    (
        Class::Urgent,
        &[
            "hot_joint",
            "fever_after_injection",
            "pus_spreading_redness",
            "calf",
            "headache_after_spinal",
            "new_numbness",
            "hives",
        ],
    ),
    (Class::Distress, &["suicidal_thoughts", "self_harm"]),
];

/// Words apart when a rule does not say, and the widest that it may say.
const WITHIN: u32 = 8;
const WIDEST: u32 = 40;

const IDS_CURE: &str = "Take an id from the list in faq/README.md";
const PATTERN_CURE: &str = "Write a word, a phrase, or a stem such as swell*";

/// The lexicon of one language.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    /// Sets of entries; a rule names them by their place.
    pub(super) groups: Vec<Vec<Pattern>>,
    pub(super) rules: Vec<LexiconRule>,
    pub(super) quiet: Quiet,
}

/// A set of groups that mean danger when they stand near each other.
#[derive(Debug, Clone)]
pub(super) struct LexiconRule {
    pub(super) class: Class,
    pub(super) id: String,
    pub(super) groups: Vec<usize>,
    /// At most so many words between the outermost.
    pub(super) within: u32,
    /// Holds even in a question or an old story.
    pub(super) always: bool,
}

/// What tells a question about a risk or an old story from danger now.
#[derive(Debug, Clone, Default)]
pub(super) struct Quiet {
    pub(super) asking: Vec<Pattern>,
    pub(super) past: Vec<Pattern>,
    pub(super) present: Vec<Pattern>,
}

impl Lexicon {
    /// Reads a `red-flags.toml`, or tells all that is wrong with it.
    ///
    /// `file` is named in the faults.
    pub fn parse(file: &str, toml: &str) -> Result<Self, Vec<Fault>> {
        let (source, table) = Source::open(file, toml);
        let mut reader = Reader {
            source,
            lexicon: Self::default(),
            named: HashMap::new(),
            used: Vec::new(),
        };
        if let Some(groups) = table.get("groups") {
            reader.groups(groups);
        }
        for (key, value) in &table {
            match key.get_ref().as_ref() {
                "groups" => {}
                "quiet" => reader.quiet(value),
                name => match Class::from_code(name) {
                    Some(class) => reader.rules(class, value),
                    None => reader.source.fault(
                        &key.span(),
                        format!("`{name}` is unknown"),
                        "Use groups, emergency, urgent, distress or quiet",
                    ),
                },
            }
        }
        reader.finish()
    }
}

struct Reader<'a> {
    source: Source<'a>,
    lexicon: Lexicon,
    /// The place of each named group.
    named: HashMap<String, (usize, Range<usize>)>,
    used: Vec<usize>,
}

impl<'a> Reader<'a> {
    fn groups(&mut self, value: &Value<'a>) {
        let Some(table) = self.source.table("groups", value) else {
            return;
        };
        for (key, value) in table {
            let name = key.get_ref().to_string();
            let entries = self.source.texts(&name, value);
            if entries.is_empty() {
                let message = format!("the group `{name}` has no words");
                self.source
                    .fault(&key.span(), message, "Add words, or take the group out");
            }
            let patterns = self.patterns(&entries);
            self.named
                .insert(name, (self.lexicon.groups.len(), key.span()));
            self.lexicon.groups.push(patterns);
        }
    }

    fn patterns(&mut self, entries: &[Entry]) -> Vec<Pattern> {
        let mut patterns = Vec::with_capacity(entries.len());
        for (text, span) in entries {
            match Pattern::parse(text) {
                Ok(pattern) => patterns.push(pattern),
                Err(bad) => self
                    .source
                    .fault(span, format!("`{text}` {bad}"), PATTERN_CURE),
            }
        }
        patterns
    }

    fn quiet(&mut self, value: &Value<'a>) {
        let Some(table) = self.source.table("quiet", value) else {
            return;
        };
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            let entries = self.source.texts(name, value);
            let patterns = self.patterns(&entries);
            match name {
                "asking" => self.lexicon.quiet.asking = patterns,
                "past" => self.lexicon.quiet.past = patterns,
                "present" => self.lexicon.quiet.present = patterns,
                _ => self.source.fault(
                    &key.span(),
                    format!("`quiet.{name}` is unknown"),
                    "Use asking, past or present",
                ),
            }
        }
    }

    fn rules(&mut self, class: Class, value: &Value<'a>) {
        let code = class.code();
        let Some(rules) = value.get_ref().as_array() else {
            let cure = format!("Write each rule as [[{code}]]");
            self.source.fault(
                &value.span(),
                format!("`{code}` is no list of rules"),
                &cure,
            );
            return;
        };
        for rule in rules.iter() {
            if let Some(table) = self.source.table(code, rule) {
                self.rule(class, rule.span(), table);
            }
        }
    }

    fn rule(&mut self, class: Class, span: Range<usize>, table: &DeTable<'a>) {
        let mut rule = LexiconRule {
            class,
            id: String::new(),
            groups: Vec::new(),
            within: WITHIN,
            always: false,
        };
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "id" => rule.id = self.id(class, value),
                "all" => rule.groups = self.all(value),
                "within" => {
                    let within = self.source.number("within", value, 0..WIDEST + 1);
                    rule.within = within.unwrap_or(WITHIN);
                }
                "always" => match value.get_ref().as_bool() {
                    Some(always) => rule.always = always,
                    None => self.source.fault(
                        &value.span(),
                        "`always` is neither true nor false",
                        "Write always = true, or leave it out",
                    ),
                },
                name => self.source.fault(
                    &key.span(),
                    format!("`{name}` is unknown in a rule"),
                    "Use id, all, within or always",
                ),
            }
        }
        if !table.contains_key("id") {
            self.source.fault(&span, "the rule has no `id`", IDS_CURE);
        }
        if rule.groups.is_empty() {
            self.source
                .fault(&span, "the rule is empty", "Say in `all` what must occur");
        }
        self.lexicon.rules.push(rule);
    }

    fn id(&mut self, class: Class, value: &Value<'a>) -> String {
        let id = value.get_ref().as_str().unwrap_or_default();
        let known = REQUIRED
            .iter()
            .any(|(owner, ids)| *owner == class && ids.contains(&id));
        if !known {
            let message = format!("`{id}` is no id of the class {}", class.code());
            self.source.fault(&value.span(), message, IDS_CURE);
        }
        id.to_owned()
    }

    fn all(&mut self, value: &Value<'a>) -> Vec<usize> {
        let entries = self.source.texts("all", value);
        let mut groups = Vec::with_capacity(entries.len());
        for entry in &entries {
            match entry.0.strip_prefix('@') {
                Some(name) => match self.named.get(name) {
                    Some((group, _)) => groups.push(*group),
                    None => self.source.fault(
                        &entry.1,
                        format!("there is no group `{name}`"),
                        "Add it to [groups], or name another",
                    ),
                },
                None => {
                    groups.push(self.lexicon.groups.len());
                    let patterns = self.patterns(std::slice::from_ref(entry));
                    self.lexicon.groups.push(patterns);
                }
            }
        }
        self.used.extend(&groups);
        groups
    }

    fn finish(mut self) -> Result<Lexicon, Vec<Fault>> {
        for (class, ids) in REQUIRED {
            for id in ids {
                let here = |rule: &LexiconRule| rule.class == class && rule.id == *id;
                if !self.lexicon.rules.iter().any(here) {
                    let message = format!("no rule `{id}` in the class {}", class.code());
                    self.source.missing(message, "Add one with this id");
                }
            }
        }
        for (name, (group, span)) in &self.named {
            if !self.used.contains(group) {
                let message = format!("no rule uses the group `{name}`");
                self.source
                    .fault(span, message, "Use it in a rule, or take it out");
            }
        }
        self.source.close(self.lexicon)
    }
}
