//! Details that a patient volunteers, from free text and from typed answers.
//!
//! ```text
//! "tennis elbow, right arm, six months, call me on 07700 900123"
//!     body area elbow, side right, condition tendinitis, P6M, +447700900123
//! ```
//!
//! Promises: only what was said, in the codes of the export; the languages are asked in
//! the order given, and one asked later only fills in what is open. Refuses: to guess.

mod amount;
mod contact;
mod content;
mod duration;
mod name;
mod places;
mod reading;
#[cfg(test)]
mod tests;

use std::borrow::Borrow;
use std::ops::Range;
use std::sync::Arc;

use crate::assistant::details::{
    BodyArea, Condition, ContactChoice, Details, ForWhom, Lasting, Name, Phone, PreferredTime,
    Side, Tried,
};
use crate::assistant::language::Language;
use crate::assistant::understanding::phrasebook::{Builder, Hit, KnownWords, Phrasebook};
use crate::assistant::understanding::text::{Token, tokens};
use contact::Found;
pub use content::Extractor;
use content::Label;
use reading::{Reading, Said};

/// The extractors of all enabled languages.
pub struct Extractors {
    languages: Vec<(Language, Extractor)>,
    /// The entries of all, with the place of their language: a message is searched once.
    book: Phrasebook<(usize, Label)>,
    /// Words that are no names unless written as one, where they are frequent.
    words: Arc<KnownWords>,
}

impl Extractors {
    /// `words` are the folded words of the clinic's examples and how often they stand
    /// there: none of them is taken for a misspelled body part, nor an ordinary one for a
    /// name.
    pub fn new(mut extractors: Vec<(Language, Extractor)>, words: &Arc<KnownWords>) -> Self {
        let mut book = Builder::default();
        for (place, (_, content)) in extractors.iter_mut().enumerate() {
            for (pattern, label) in std::mem::take(&mut content.entries) {
                book.add(&pattern, (place, label));
            }
        }
        Self {
            book: book.build(words),
            languages: extractors,
            words: words.clone(),
        }
    }

    /// All that a free text tells. `tokens` are those of `text`; `country` is the
    /// clinic's, for national telephone numbers; `languages` come in the order of how
    /// likely the text is written in them.
    pub fn extract(
        &self,
        text: &str,
        tokens: &[Token],
        languages: &[impl Borrow<Language>],
        country: &str,
    ) -> Details {
        let emails = contact::emails(text);
        let mut taken: Vec<Range<usize>> = emails.iter().map(|found| found.1.clone()).collect();
        let phones = contact::phones(text, country, &taken);
        taken.extend(phones.iter().map(|found| found.1.clone()));
        let mut details = Details::default();
        let mut phone = phones.first().map(|found| found.0.clone());
        let mut email = emails.first().map(|found| found.0.clone());
        let mut hits = self.hits(tokens);
        for (rank, (place, content)) in self.in_order(languages).enumerate() {
            let own = std::mem::take(&mut hits[place]);
            let mut reading = Reading::new(own, text, tokens, &taken);
            if rank > 0 {
                reading = reading.unmistakable();
            }
            if reading.is_empty() {
                continue;
            }
            let mut found = self.read(&reading, content);
            found.update(details);
            details = found;
            correct(&reading, &phones, &mut phone);
            correct(&reading, &emails, &mut email);
        }
        details.phone = phone;
        details.email = email;
        details
    }

    fn read(&self, reading: &Reading<'_>, content: &Extractor) -> Details {
        Details {
            name: name::name(reading, content, &self.words),
            body_area: places::area(reading).map(|said| said.value),
            side: places::side(reading),
            condition: conditions(reading),
            duration: duration::duration(reading, content),
            ..Details::default()
        }
    }

    /// The languages asked, by their place.
    fn in_order(
        &self,
        languages: &[impl Borrow<Language>],
    ) -> impl Iterator<Item = (usize, &Extractor)> {
        languages.iter().filter_map(|language| {
            let known = |(own, _): &(Language, Extractor)| own == language.borrow();
            let place = self.languages.iter().position(known)?;
            Some((place, &self.languages[place].1))
        })
    }

    /// What each language's entries say, by its place.
    fn hits(&self, tokens: &[Token]) -> Vec<Vec<Hit<Label>>> {
        let mut hits: Vec<Vec<Hit<Label>>> = vec![Vec::new(); self.languages.len()];
        for hit in self.book.hits(tokens) {
            let (place, label) = hit.label;
            hits[place].push(Hit { label, at: hit.at });
        }
        hits
    }
}

/// Answers to one question of the form. The text is taken to be about nothing else.
impl Extractors {
    /// The name in an answer that offers one ("it's Anna": none, "my name is Anna":
    /// Anna); a bare name is for [`Name::parse`].
    pub fn name(&self, text: &str, languages: &[impl Borrow<Language>]) -> Option<Name> {
        self.answer(text, languages, |reading, content| {
            name::name(reading, content, &self.words)
        })
    }

    /// The telephone number in an answer with other words around it.
    pub fn phone(
        &self,
        text: &str,
        languages: &[impl Borrow<Language>],
        country: &str,
    ) -> Option<Phone> {
        self.extract(text, &tokens(text), languages, country).phone
    }

    pub fn body_area(&self, text: &str, languages: &[impl Borrow<Language>]) -> Option<BodyArea> {
        self.answer(text, languages, |reading, _| {
            places::area(reading).map(|said| said.value)
        })
    }

    pub fn side(&self, text: &str, languages: &[impl Borrow<Language>]) -> Option<Side> {
        self.answer(text, languages, |reading, _| places::answered_side(reading))
    }

    pub fn condition(&self, text: &str, languages: &[impl Borrow<Language>]) -> Option<Condition> {
        self.answer(text, languages, |reading, _| conditions(reading))
    }

    pub fn duration(&self, text: &str, languages: &[impl Borrow<Language>]) -> Option<Lasting> {
        self.answer(text, languages, duration::answered)
    }

    pub fn contact(
        &self,
        text: &str,
        languages: &[impl Borrow<Language>],
    ) -> Option<ContactChoice> {
        self.answer(text, languages, |reading, _| {
            let said = reading.all(|label| match label {
                Label::Contact(contact) => Some(contact),
                _ => None,
            });
            reading.corrected(said).map(|said| said.value)
        })
    }

    pub fn for_whom(&self, text: &str, languages: &[impl Borrow<Language>]) -> Option<ForWhom> {
        self.answer(text, languages, |reading, _| {
            let said = reading.all(|label| match label {
                Label::ForWhom(whom) => Some(whom),
                _ => None,
            });
            reading.corrected(said).map(|said| said.value)
        })
    }

    /// Everything tried that the answer names; [`Tried::None`] stands alone. Empty when
    /// it names nothing.
    pub fn tried(&self, text: &str, languages: &[impl Borrow<Language>]) -> Vec<Tried> {
        let found = self.answer(text, languages, |reading, _| {
            some(reading.all(|label| match label {
                Label::Tried(tried) => Some(tried),
                _ => None,
            }))
        });
        let mut tried = found.unwrap_or_default();
        if tried.len() > 1 {
            tried.retain(|tried| *tried != Tried::None);
        }
        tried
    }

    /// All the times that the answer names. Empty when it names none.
    pub fn preferred_times(
        &self,
        text: &str,
        languages: &[impl Borrow<Language>],
    ) -> Vec<PreferredTime> {
        let found = self.answer(text, languages, |reading, _| {
            some(reading.all(|label| match label {
                Label::Time(time) => Some(time),
                _ => None,
            }))
        });
        found.unwrap_or_default()
    }

    fn answer<T>(
        &self,
        text: &str,
        languages: &[impl Borrow<Language>],
        read: impl Fn(&Reading<'_>, &Extractor) -> Option<T>,
    ) -> Option<T> {
        let tokens = tokens(text);
        let mut hits = self.hits(&tokens);
        self.in_order(languages)
            .enumerate()
            .find_map(|(rank, (place, content))| {
                let own = std::mem::take(&mut hits[place]);
                let mut reading = Reading::new(own, text, &tokens, &[]);
                if rank > 0 {
                    reading = reading.unmistakable();
                }
                read(&reading, content)
            })
    }
}

fn conditions(reading: &Reading<'_>) -> Option<Condition> {
    let said = reading.all(|label| match label {
        Label::Condition(condition) => Some(condition),
        _ => None,
    });
    reading.corrected(said).map(|said| said.value)
}

/// The values in the order of their codes, each once; `None` when there are none.
fn some<T: Copy + Ord>(said: Vec<Said<T>>) -> Option<Vec<T>> {
    let mut values: Vec<T> = said.into_iter().map(|said| said.value).collect();
    values.sort_unstable();
    values.dedup();
    (!values.is_empty()).then_some(values)
}

/// Takes a later address or number where a correction leads to it.
fn correct<T: Clone>(reading: &Reading<'_>, found: &[Found<T>], counts: &mut Option<T>) {
    if found.len() < 2 {
        return;
    }
    let said = found.iter().enumerate().map(|(place, (_, bytes))| Said {
        value: place,
        at: reading.tokens_in(bytes),
    });
    match reading.corrected(said.collect()) {
        Some(said) if said.value > 0 => *counts = Some(found[said.value].0.clone()),
        _ => {}
    }
}

impl Reading<'_> {
    fn tokens_in(&self, bytes: &Range<usize>) -> Range<usize> {
        let start = self
            .tokens
            .partition_point(|token| token.span.end <= bytes.start);
        let end = self
            .tokens
            .partition_point(|token| token.span.start < bytes.end);
        start..end.max(start)
    }
}
