//! What a browser says of the person's language.

use axum::http::{HeaderMap, header};

use crate::assistant::language::{Language, negotiate};

/// The wish that suits the offer best: the first in the order of preference whose
/// language is offered, else the first one.
pub fn wish(headers: &HeaderMap, offered: &[Language]) -> Option<String> {
    let accepted = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut tags: Vec<(&str, f32)> = accepted.split(',').take(20).filter_map(weighed).collect();
    tags.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    let is_offered = |(tag, _): &&(&str, f32)| {
        let primary = tag.split('-').next().unwrap_or(tag).to_lowercase();
        offered.iter().any(|language| language.primary() == primary)
    };
    let best = tags.iter().find(is_offered).or(tags.first());
    best.map(|(tag, _)| (*tag).to_owned())
}

/// The language of a page for somebody who has no conversation yet.
pub fn language(headers: &HeaderMap, offered: &[Language], default: &Language) -> Language {
    let wish = wish(headers, offered);
    negotiate(wish.as_deref(), offered).unwrap_or_else(|| default.clone())
}

/// `pl;q=0.8` as tag and weight; `None` for what is refused, broken or stands for any.
fn weighed(entry: &str) -> Option<(&str, f32)> {
    let mut parts = entry.split(';').map(str::trim);
    let tag = parts.next().filter(|tag| !tag.is_empty() && *tag != "*")?;
    let weight = match parts.next() {
        None => 1.0,
        Some(weight) => weight.strip_prefix("q=")?.parse().ok()?,
    };
    (tag.len() <= 40 && weight > 0.0).then_some((tag, weight))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(accepted: &str, expected: Option<&str>) {
        let offered = ["en-GB", "pl", "ar"].map(|tag| Language::parse(tag).unwrap());
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, accepted.parse().unwrap());
        let found = wish(&headers, &offered);
        assert_eq!(found.as_deref(), expected, "{accepted}");
    }

    #[test]
    fn the_preferred_language_that_is_offered_wins() {
        check("ar-EG,ar;q=0.9,en;q=0.8", Some("ar-EG"));
        check("de-DE,de;q=0.9,pl;q=0.5,en;q=0.4", Some("pl"));
        check("en;q=0.1, pl;q=0.7", Some("pl"));
        check("tlh", Some("tlh"));
    }

    #[test]
    fn nonsense_is_no_wish() {
        check("", None);
        check("*", None);
        check(";;;,q=1", Some("q=1"));
        check("pl;q=0", None);
        check("pl;q=x", None);
    }
}
