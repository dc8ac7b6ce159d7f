//! Messages that are an answer by themselves: yes, no, skip, the second one.

use std::collections::HashMap;

use super::text::folded;
use crate::assistant::content::{Content, ShortAnswer};
use crate::assistant::language::Language;

/// The short answers of all languages, folded.
pub struct ShortAnswers(HashMap<Language, HashMap<String, ShortAnswer>>);

impl ShortAnswers {
    pub fn of(content: &Content) -> Self {
        let by_language = content.languages().map(|(language, own)| {
            let texts =
                own.phrases.answers.iter().flat_map(|(answer, texts)| {
                    texts.iter().map(move |text| (folded(text), *answer))
                });
            (language.clone(), texts.collect())
        });
        Self(by_language.collect())
    }

    /// The answer that a whole text is, in this language or else in any other: people say
    /// "ok" and "stop" in all of them.
    pub fn find(&self, text: &str, language: &Language) -> Option<ShortAnswer> {
        let typed = folded(text);
        if typed.is_empty() {
            return None;
        }
        let own = self.0.get(language).and_then(|answers| answers.get(&typed));
        let mut tags: Vec<&Language> = self.0.keys().collect();
        tags.sort();
        own.or_else(|| tags.iter().find_map(|tag| self.0[*tag].get(&typed)))
            .copied()
    }
}
