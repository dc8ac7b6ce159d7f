//! Which text a patient may read (C9).
//!
//! ```text
//! content.serve_unapproved = true     the answer, with a notice where nobody approved it
//!                          = false    an approved answer, else the default language's
//! ```
//!
//! Promises: without leave, no answer goes out that is not approved on the day. Refuses:
//! withholding what to do in danger, and asking for consent: those texts are always in the
//! patient's language, and their default language is approved before the start.

use jiff::civil::Date;

use super::{Answer, Content};
use crate::assistant::Assistant;
use crate::assistant::clinic::Clinic;
use crate::assistant::fault::Fault;
use crate::assistant::intent::TopicId;
use crate::assistant::language::Language;

/// An answer that may be served.
#[derive(Clone, Copy, Debug)]
pub enum Served<'a> {
    Approved(&'a Answer),
    /// Nobody approved it, and the patient is told.
    WithNotice(&'a Answer),
    /// Approved in the clinic's default language only.
    InDefault(&'a Answer),
}

impl Content {
    /// The answer to a topic that may be served on this day; `None` where there is none.
    pub fn serve(
        &self,
        language: &Language,
        topic: &TopicId,
        clinic: &Clinic,
        today: Date,
    ) -> Option<Served<'_>> {
        let own = self.answer(language, topic)?;
        if self.ledger.is_approved(&own.file, today) {
            return Some(Served::Approved(own));
        }
        if clinic.serve_unapproved {
            return Some(Served::WithNotice(own));
        }
        let default = self.answer(clinic.default_language(), topic)?;
        let approved = self.ledger.is_approved(&default.file, today);
        approved.then_some(Served::InDefault(default))
    }
}

impl Assistant {
    /// What stops the start: texts of the default language that are not approved, unless
    /// such texts are served.
    pub fn withheld(&self, today: Date) -> Vec<Fault> {
        if self.clinic.serve_unapproved {
            return Vec::new();
        }
        let default = self.clinic.default_language();
        self.unapproved(default, today)
    }

    /// The texts of a language that are not approved on this day.
    pub fn unapproved(&self, language: &Language, today: Date) -> Vec<Fault> {
        let folders = [format!("faq/{language}/"), format!("locales/{language}/")];
        let ledger = &self.content.ledger;
        ledger
            .files()
            .filter(|file| folders.iter().any(|folder| file.starts_with(folder)))
            .filter_map(|file| ledger.unapproved(file, today))
            .collect()
    }
}
