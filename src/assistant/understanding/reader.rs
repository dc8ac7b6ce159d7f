//! Reads typed answers to the form's questions.

use super::extract::Extractors;
use crate::assistant::details::{
    BodyArea, Condition, ContactChoice, ForWhom, Lasting, Name, Phone, PreferredTime, Side, Tried,
};
use crate::assistant::language::Language;

/// Reads one answer, in the patient's language first and then in the others.
pub struct Reader<'a> {
    pub(super) extractors: &'a Extractors,
    pub(super) languages: Vec<&'a Language>,
}

impl Reader<'_> {
    pub fn name(&self, text: &str) -> Option<Name> {
        self.extractors.name(text, &self.languages)
    }

    pub fn phone(&self, text: &str, country: &str) -> Option<Phone> {
        self.extractors.phone(text, &self.languages, country)
    }

    pub fn body_area(&self, text: &str) -> Option<BodyArea> {
        self.extractors.body_area(text, &self.languages)
    }

    pub fn side(&self, text: &str) -> Option<Side> {
        self.extractors.side(text, &self.languages)
    }

    pub fn condition(&self, text: &str) -> Option<Condition> {
        self.extractors.condition(text, &self.languages)
    }

    pub fn duration(&self, text: &str) -> Option<Lasting> {
        self.extractors.duration(text, &self.languages)
    }

    pub fn tried(&self, text: &str) -> Vec<Tried> {
        self.extractors.tried(text, &self.languages)
    }

    pub fn preferred_times(&self, text: &str) -> Vec<PreferredTime> {
        self.extractors.preferred_times(text, &self.languages)
    }

    pub fn contact(&self, text: &str) -> Option<ContactChoice> {
        self.extractors.contact(text, &self.languages)
    }

    pub fn for_whom(&self, text: &str) -> Option<ForWhom> {
        self.extractors.for_whom(text, &self.languages)
    }
}
