//! The desk's sentences in the receptionist's language, for templates.

use std::time::Duration;

use jiff::Timestamp;

use super::assets::ASSETS;
use crate::assistant::Assistant;
use crate::assistant::details::Lasting;
use crate::assistant::language::Language;
use crate::assistant::texts::{Args, Value};
use crate::web::time::at_the_clinic;

/// The texts of one language.
#[derive(Clone)]
pub(super) struct Speech<'a> {
    pub assistant: &'a Assistant,
    pub language: Language,
}

impl Speech<'_> {
    /// A sentence that stands for itself.
    pub fn t(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A sentence with one text in it.
    pub fn t1(&self, key: &str, name: &str, value: &str) -> String {
        self.with(key, &[(name, value.into())])
    }

    /// A sentence with one number in it.
    pub fn n(&self, key: &str, name: &str, value: i64) -> String {
        self.with(key, &[(name, Value::Number(value))])
    }

    pub fn with(&self, key: &str, args: &Args<'_>) -> String {
        self.assistant.texts.plain(&self.language, key, args)
    }

    /// A language by its own name.
    pub fn name_of(&self, language: &Language) -> String {
        self.assistant.texts.plain(language, "language-name", &[])
    }

    /// What an answer that was chosen is called (U9).
    pub fn choice(&self, question: &str, code: &str) -> String {
        let texts = &self.assistant.texts;
        texts.choice(&self.language, question, code)
    }

    /// Why a conversation is in the queue, or a class of danger, by its code.
    pub fn reason(&self, code: &str) -> String {
        self.t(&format!("desk-reason-{code}"))
    }

    /// How a conversation ended, by its code.
    pub fn outcome(&self, code: &str) -> String {
        self.t(&format!("desk-outcome-{}", code.replace('_', "-")))
    }

    /// Too many tries: wait.
    pub fn throttled(&self, wait: Duration) -> String {
        let minutes = i64::try_from(wait.as_secs().div_ceil(60).max(1)).unwrap_or(1);
        self.n("desk-throttled", "minutes", minutes)
    }

    /// How long something has lasted, in words.
    pub fn lasting(&self, lasting: &Lasting) -> String {
        self.assistant.texts.lasting(&self.language, lasting)
    }

    pub fn clinic(&self) -> &str {
        &self.assistant.clinic.name
    }

    pub fn lang(&self) -> &str {
        self.language.tag()
    }

    pub fn dir(&self) -> &'static str {
        self.language.dir()
    }

    pub fn asset(&self, name: &str) -> String {
        ASSETS.url(name)
    }

    /// A time at the clinic, with the day where it is not today.
    pub fn time(&self, at: Timestamp, now: Timestamp) -> String {
        at_the_clinic(at, now, &self.assistant.clinic.time_zone)
    }

    /// How long somebody has waited.
    pub fn wait(&self, since: Timestamp, now: Timestamp) -> String {
        let minutes = now.duration_since(since).as_secs().max(0) / 60;
        match minutes {
            0 => self.t("desk-wait-now"),
            1..60 => self.n("desk-wait-minutes", "count", minutes),
            60..1440 => {
                let (hours, minutes) = (minutes / 60, minutes % 60);
                let args = [
                    ("hours", Value::Number(hours)),
                    ("minutes", Value::Number(minutes)),
                ];
                self.with("desk-wait-hours", &args)
            }
            _ => self.n("desk-wait-days", "count", minutes / 1440),
        }
    }
}
