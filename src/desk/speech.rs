//! The desk's sentences in the receptionist's language, for templates.

use jiff::Timestamp;

use super::assets::ASSETS;
use crate::assistant::Assistant;
use crate::assistant::details::Lasting;
use crate::assistant::language::{Direction, Language};
use crate::assistant::texts::{Args, Value};

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

    /// How long something has lasted, in words.
    pub fn lasting(&self, lasting: &Lasting) -> String {
        let parts = lasting.parts();
        let words = parts.map(|(n, unit)| self.n(&format!("duration-{unit}"), "n", n));
        words.collect::<Vec<_>>().join(" ")
    }

    pub fn clinic(&self) -> &str {
        &self.assistant.clinic.name
    }

    pub fn lang(&self) -> &str {
        self.language.tag()
    }

    pub fn dir(&self) -> &'static str {
        dir(&self.language)
    }

    pub fn asset(&self, name: &str) -> String {
        ASSETS.url(name)
    }

    /// A time at the clinic, with the day where it is not today.
    pub fn time(&self, at: Timestamp, now: Timestamp) -> String {
        let zone = &self.assistant.clinic.time_zone;
        let at = at.to_zoned_datetime(zone.clone());
        let now = now.to_zoned_datetime(zone.clone());
        let format = if at.date() == now.date() {
            "%H:%M"
        } else {
            "%Y-%m-%d %H:%M"
        };
        at.strftime(format).to_string()
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

/// The direction of a language, as HTML says it.
pub(super) fn dir(language: &Language) -> &'static str {
    match language.direction() {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}
