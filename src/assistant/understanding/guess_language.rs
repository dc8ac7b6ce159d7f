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
use super::table::Table;
use super::text::Token;
use crate::assistant::language::Language;

/// Log-odds to the second best above which a guess is sure, for the whole message.
const SURE: f32 = 4.0;
/// Additive smoothing of the counts.
const SMOOTHING: f32 = 0.3;
/// Words weigh as much as so many of their n-grams.
const WORD_WEIGHT: f32 = 2.0;
const LONGEST_GRAM: usize = 3;
/// Words after which more of them say nothing new.
const ENOUGH: usize = 200;

/// Knows the languages of the content apart.
pub struct LanguageGuesser {
    languages: Vec<Language>,
    /// From a feature to its place in `likelihoods`.
    features: Table,
    /// Log-likelihoods in each language, in the order of `languages`. Features that are
    /// equally frequent in every language share them; the first stand for one never seen.
    likelihoods: Vec<f32>,
}

impl LanguageGuesser {
    /// Learns from the words of each language's texts, each with its number.
    pub fn learn<'a, W: Iterator<Item = (&'a str, u32)>>(
        texts: impl IntoIterator<Item = (Language, W)>,
    ) -> Self {
        let texts: Vec<(Language, W)> = texts.into_iter().collect();
        let width = texts.len();
        let mut places: HashMap<u64, u32, BuildHasherDefault<Passed>> = HashMap::default();
        let mut counts: Vec<u32> = Vec::new();
        let mut totals = vec![0u32; width];
        let mut languages = Vec::with_capacity(width);
        for (at, (language, words)) in texts.into_iter().enumerate() {
            languages.push(language);
            for (word, count) in words {
                each_feature(word, |feature, _| {
                    let place = *places
                        .entry(feature)
                        .or_insert((counts.len() / width) as u32);
                    if place as usize * width == counts.len() {
                        counts.resize(counts.len() + width, 0);
                    }
                    counts[place as usize * width + at] += count;
                    totals[at] += count;
                });
            }
        }
        let kinds = places.len() as f32;
        let likelihood = |count: u32, total: u32| {
            let all = total as f32 + SMOOTHING * kinds;
            ((count as f32 + SMOOTHING) / all).ln()
        };
        let mut likelihoods: Vec<f32> = totals.iter().map(|all| likelihood(0, *all)).collect();
        let mut shared: HashMap<&[u32], u32> = HashMap::new();
        let rows = counts.chunks_exact(width.max(1)).map(|row| {
            *shared.entry(row).or_insert_with(|| {
                let place = (likelihoods.len() / width) as u32;
                let counted = row.iter().zip(&totals);
                likelihoods.extend(counted.map(|(count, all)| likelihood(*count, *all)));
                place
            })
        });
        let rows: Vec<u32> = rows.collect();
        let entry = |(feature, place): (u64, u32)| (feature, rows[place as usize]);
        Self {
            languages,
            features: Table::new(places.into_iter().map(entry)),
            likelihoods,
        }
    }

    /// The language of a message, where it is sure. A message of which the language does
    /// not know every other word is in none of ours.
    pub fn guess(&self, tokens: &[Token]) -> Option<&Language> {
        let tokens = &tokens[..tokens.len().min(ENOUGH)];
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
        self.row(whole(word))[language] > self.likelihoods[language]
    }

    fn row(&self, feature: u64) -> &[f32] {
        let place = self.features.get(feature).unwrap_or(0) as usize;
        &self.likelihoods[place * self.languages.len()..][..self.languages.len()]
    }

    /// The likeliest language and its lead over the next one, in log-odds.
    fn best(&self, tokens: &[Token]) -> Option<(usize, f32)> {
        let mut scores = vec![0.0_f32; self.languages.len()];
        for token in tokens.iter().filter(|token| !token.is_number()) {
            each_feature(&token.text, |feature, weight| {
                for (score, likelihood) in scores.iter_mut().zip(self.row(feature)) {
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
        let counted = |tokens: &'static [Token]| tokens.iter().map(|token| (&*token.text, 1));
        let guesser = LanguageGuesser::learn([
            (language("en-GB"), counted(english.leak())),
            (language("pl"), counted(polish.leak())),
        ]);
        let guess = |text| guesser.guess(&tokens(text)).map(Language::tag);
        assert_eq!(guess("ile kosztuje zabieg"), Some("pl"));
        assert_eq!(guess("how much is it"), Some("en-GB"));
        assert_eq!(guess("12345"), None);
        assert_eq!(guess(""), None);
        assert_eq!(guess("zxcv qwrtp"), None);
    }
}
