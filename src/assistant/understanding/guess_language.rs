//! Which language a message is written in.
//!
//! A naive Bayes classifier over whole words and character n-grams, counted in the
//! clinic's own content: it knows the words that matter here, in the spelling in which
//! patients type them. Folded text is counted, so that missing diacritics change nothing.
//!
//! Promises: an answer only when it is sure. Refuses: languages that the clinic has no
//! content for.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use super::grams::{Passed, hash};
use super::text::Token;
use crate::assistant::language::Language;

/// Log-odds to the second best above which a guess is sure, for the whole message.
const SURE: f32 = 4.0;
/// Additive smoothing of the counts.
const SMOOTHING: f32 = 0.3;
/// Words weigh as much as so many of their n-grams.
const WORD_WEIGHT: f32 = 2.0;
const LONGEST_GRAM: usize = 3;

type Hashed<T> = HashMap<u64, T, BuildHasherDefault<Passed>>;

/// Knows the languages of the content apart.
pub struct LanguageGuesser {
    languages: Vec<Language>,
    /// Log-likelihood of each feature in each language, in the order of `languages`.
    features: Hashed<Box<[f32]>>,
    /// Log-likelihood of a feature never seen, by language.
    unseen: Vec<f32>,
}

impl LanguageGuesser {
    /// Learns from the tokens of each language's texts.
    pub fn learn<'a>(texts: impl IntoIterator<Item = (Language, Vec<&'a [Token]>)>) -> Self {
        let mut languages = Vec::new();
        let mut counts: Hashed<Vec<f32>> = Hashed::default();
        let mut totals = Vec::new();
        for (at, (language, rows)) in texts.into_iter().enumerate() {
            languages.push(language);
            let mut total = 0.0;
            for token in rows.into_iter().flatten() {
                each_feature(&token.text, |feature, _| {
                    let row = counts.entry(feature).or_default();
                    row.resize(at + 1, 0.0);
                    row[at] += 1.0;
                    total += 1.0;
                });
            }
            totals.push(total);
        }
        let kinds = counts.len() as f32;
        let likelihood =
            |count: f32, total: f32| ((count + SMOOTHING) / (total + SMOOTHING * kinds)).ln();
        let features = counts
            .into_iter()
            .map(|(feature, by_language)| {
                let row = totals.iter().enumerate().map(|(at, total)| {
                    likelihood(by_language.get(at).copied().unwrap_or(0.0), *total)
                });
                (feature, row.collect())
            })
            .collect();
        let unseen = totals.iter().map(|total| likelihood(0.0, *total)).collect();
        Self {
            languages,
            features,
            unseen,
        }
    }

    /// The language of a message, where it is sure. A message of which the language does
    /// not know every other word is in none of ours.
    pub fn guess(&self, tokens: &[Token]) -> Option<&Language> {
        let (best, lead) = self.best(tokens)?;
        let words = tokens.iter().filter(|token| !token.is_number());
        let known = words
            .clone()
            .filter(|token| self.knows(&token.text, best))
            .count();
        let enough = known * 2 >= words.count() && known > 0;
        (lead > SURE && enough).then(|| &self.languages[best])
    }

    /// Whether a word stands in the content of a language.
    fn knows(&self, word: &str, language: usize) -> bool {
        let row = self.features.get(&whole(word));
        row.is_some_and(|row| row[language] > self.unseen[language])
    }

    /// The likeliest language and its lead over the next one, in log-odds.
    fn best(&self, tokens: &[Token]) -> Option<(usize, f32)> {
        let mut scores = vec![0.0_f32; self.languages.len()];
        for token in tokens.iter().filter(|token| !token.is_number()) {
            each_feature(&token.text, |feature, weight| {
                let row = self
                    .features
                    .get(&feature)
                    .map_or(&self.unseen[..], |row| row);
                for (score, likelihood) in scores.iter_mut().zip(row) {
                    *score += weight * likelihood;
                }
            });
        }
        let best = scores
            .iter()
            .copied()
            .enumerate()
            .max_by(|one, other| one.1.total_cmp(&other.1))?;
        let second = scores
            .iter()
            .enumerate()
            .filter(|(at, _)| *at != best.0)
            .map(|(_, score)| *score)
            .fold(f32::NEG_INFINITY, f32::max);
        Some((best.0, best.1 - second))
    }
}

/// The word itself, and its n-grams with its edges, as hashes.
fn each_feature(word: &str, mut take: impl FnMut(u64, f32)) {
    take(whole(word), WORD_WEIGHT);
    let framed: Vec<char> = framed(word).collect();
    for length in 2..=LONGEST_GRAM.min(framed.len() - 1) {
        for gram in framed.windows(length) {
            take(hash(gram.iter().copied()), 1.0);
        }
    }
}

fn whole(word: &str) -> u64 {
    hash(framed(word))
}

fn framed(word: &str) -> impl Iterator<Item = char> {
    ['<'].into_iter().chain(word.chars()).chain(['>'])
}

#[cfg(test)]
mod tests {
    use super::super::text::tokens;
    use super::*;

    #[test]
    fn a_message_is_guessed_and_a_name_is_not() {
        let english = tokens("how much does it cost and how many sessions do i need please");
        let polish = tokens("ile to kosztuje i ile zabiegow potrzebuje prosze");
        let language = |tag| Language::parse(tag).unwrap();
        let guesser = LanguageGuesser::learn([
            (language("en-GB"), vec![&english[..]]),
            (language("pl"), vec![&polish[..]]),
        ]);
        let guess = |text| guesser.guess(&tokens(text)).map(Language::tag);
        assert_eq!(guess("ile kosztuje zabieg"), Some("pl"));
        assert_eq!(guess("how much is it"), Some("en-GB"));
        assert_eq!(guess("12345"), None);
        assert_eq!(guess(""), None);
        assert_eq!(guess("zxcv qwrtp"), None);
    }
}
