//! Languages: a parsed tag, the direction it is written in, and the negotiation
//! between what a person's client says and what the clinic offers.
//!
//! Promises: a [`Language`] that exists is a well-formed BCP 47 tag. Refuses: guessing a
//! language from a country.

use std::fmt;
use std::sync::Arc;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A language by its canonical BCP 47 tag, such as `en-GB` or `pl`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(Arc<str>);

/// The tag is not well formed.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is no language tag: write it as in BCP 47, for example `en-GB` or `pl`")]
pub struct UnknownLanguage(String);

/// Which way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Language {
    /// Parses and canonicalises a tag (`EN-gb` becomes `en-GB`).
    pub fn parse(tag: &str) -> Result<Self, UnknownLanguage> {
        tag.parse::<LanguageIdentifier>()
            .map(|id| Self(id.to_string().into()))
            .map_err(|_| UnknownLanguage(tag.chars().take(40).collect()))
    }

    /// The canonical tag.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The primary subtag: `en` of `en-GB`. Telegram takes commands by it.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The direction in which the language is written.
    pub fn direction(&self) -> Direction {
        match self.primary() {
            "ar" | "fa" | "he" | "ps" | "sd" | "ur" | "yi" => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// The direction as HTML says it.
    pub fn dir(&self) -> &'static str {
        match self.direction() {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }

    /// The tag as `unic-langid` has it, for Fluent.
    pub fn identifier(&self) -> LanguageIdentifier {
        self.0.parse().unwrap_or_default()
    }
}

/// The offered language that suits the wish best; the first of `offered` (the clinic's
/// default) when none does or no wish is known. `None` only for an empty offer.
pub fn negotiate(wish: Option<&str>, offered: &[Language]) -> Option<Language> {
    let default = offered.first()?;
    let Some(wish) = wish.and_then(|tag| tag.parse::<LanguageIdentifier>().ok()) else {
        return Some(default.clone());
    };
    let available: Vec<LanguageIdentifier> = offered.iter().map(Language::identifier).collect();
    let requested = [wish];
    let fallback = default.identifier();
    let found = negotiate_languages(
        &requested,
        &available,
        Some(&fallback),
        NegotiationStrategy::Lookup,
    );
    let best = found.first().map(|id| id.to_string());
    offered
        .iter()
        .find(|language| Some(language.tag()) == best.as_deref())
        .or(Some(default))
        .cloned()
}

impl TryFrom<String> for Language {
    type Error = UnknownLanguage;
    fn try_from(tag: String) -> Result<Self, Self::Error> {
        Self::parse(&tag)
    }
}

impl std::str::FromStr for Language {
    type Err = UnknownLanguage;
    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Self::parse(tag)
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.0.as_ref().to_owned()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(wish: Option<&str>, expected: &str) {
        let offered: Vec<Language> = ["en-GB", "pl", "ar", "es"]
            .iter()
            .map(|tag| Language::parse(tag).unwrap())
            .collect();
        assert_eq!(
            negotiate(wish, &offered).unwrap().tag(),
            expected,
            "{wish:?}"
        );
    }

    #[test]
    fn a_client_language_finds_the_nearest_offered_one() {
        check(Some("pl"), "pl");
        check(Some("pl-PL"), "pl");
        check(Some("es-MX"), "es");
        check(Some("ar-EG"), "ar");
        check(Some("en"), "en-GB");
        check(Some("en-US"), "en-GB");
    }

    #[test]
    fn an_unknown_or_broken_wish_gets_the_clinics_default() {
        check(Some("tlh"), "en-GB");
        check(Some("!!"), "en-GB");
        check(Some(""), "en-GB");
        check(None, "en-GB");
    }
}
