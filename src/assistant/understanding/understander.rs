//! Learns from the content of all languages and understands messages.
//!
//! One model a language: a pooled one mixes them up. A message is scored by the model of
//! the patient's language and by that of the language it is written in; the surer one
//! counts.

use std::collections::{BTreeMap, HashSet};

use super::extract::{Extractor, Extractors};
use super::guess_language::LanguageGuesser;
use super::model::{self, Candidate, Model, Ranked};
use super::questions::questions;
use super::reader::Reader;
use super::red_flags::{Lexicon, Lexicons};
use super::short_answers::ShortAnswers;
use super::text::{Token, folded, tokens};
use super::{Decision, Guess, Understanding};
use crate::assistant::clinic::Clinic;
use crate::assistant::content::{Content, LanguageContent, ShortAnswer};
use crate::assistant::fault::Fault;
use crate::assistant::intent::{Intent, TopicId};
use crate::assistant::language::Language;

/// Confidence from which an answer is given rather than asked back for.
const SURE: f32 = 0.45;
/// Candidates below this share of the best are not offered.
const CANDIDATE_SHARE: f32 = 0.15;
/// A message of so many words at most can lean on the topic before it.
const BARE: usize = 8;

/// Understands messages in all the clinic's languages.
pub struct Understander {
    languages: BTreeMap<Language, Known>,
    guesser: LanguageGuesser,
    lexicons: Lexicons,
    extractors: Extractors,
    short_answers: ShortAnswers,
    country: String,
}

/// What is known of one language.
struct Known {
    model: Model,
    /// Ids that have an approved answer in this language.
    answered: HashSet<TopicId>,
    /// Beginnings of a message that leans on the one before, as words.
    follow_up: Vec<Vec<String>>,
    /// The words of each topic's title: they stand for the topic in a bare follow-up.
    titles: BTreeMap<TopicId, String>,
}

impl Understander {
    /// Learns, or names every fault of the lexicons.
    pub fn new(content: &Content, clinic: &Clinic) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut lexicons = Vec::new();
        let mut extractors = Vec::new();
        for (language, own) in content.languages() {
            let path = |name: &str| format!("faq/{language}/{name}");
            match Lexicon::parse(&path("red-flags.toml"), &own.red_flags) {
                Ok(lexicon) => lexicons.push(lexicon),
                Err(more) => faults.extend(more),
            }
            match Extractor::parse(&path("details.toml"), &own.details) {
                Ok(extractor) => extractors.push((language.clone(), extractor)),
                Err(more) => faults.extend(more),
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let texts = texts_of(content);
        let words: HashSet<String> = texts
            .values()
            .flatten()
            .flatten()
            .map(|token| token.text.clone())
            .collect();
        Ok(Self {
            languages: content
                .languages()
                .map(|(language, own)| (language.clone(), Known::learn(own, &texts[language])))
                .collect(),
            guesser: LanguageGuesser::learn(texts.iter().map(|(language, rows)| {
                (language.clone(), rows.iter().map(Vec::as_slice).collect())
            })),
            lexicons: Lexicons::new(&lexicons, &words),
            extractors: Extractors::new(extractors, &words),
            short_answers: ShortAnswers::of(content),
            country: clinic.country.clone(),
        })
    }

    /// Understands a message. `prior` is the patient's language, `after` the topic that
    /// was answered last.
    pub fn understand(
        &self,
        text: &str,
        prior: &Language,
        after: Option<&TopicId>,
    ) -> Understanding {
        let tokens = tokens(text);
        let guessed = self.guesser.guess(&tokens);
        let order = self.order(prior, guessed);
        let red_flag = self.lexicons.find(text, &tokens);
        let details = self
            .extractors
            .extract(text, &tokens, &order, &self.country);
        let mut found = Understanding {
            language: guessed.cloned(),
            details,
            ..Understanding::default()
        };
        if let Some(language) = self.best_language(&tokens, text, prior, guessed) {
            self.rank(&mut found, text, &tokens, language, after);
        } else {
            found.intents = vec![out_of_scope(1.0)];
        }
        if let Some(flag) = red_flag {
            found.intents.insert(
                0,
                Guess {
                    intent: Intent::Urgent,
                    confidence: 1.0,
                },
            );
            found.intents.retain(|guess| guess.intent != Intent::Oos);
            found.decision = Decision::Urgent;
            found.because.clone_from(&flag.words);
            found.red_flag = Some(flag);
        }
        found
    }

    /// The short answer that a whole text is.
    pub fn short_answer(&self, text: &str, language: &Language) -> Option<ShortAnswer> {
        self.short_answers.find(text, language)
    }

    /// Reads typed answers, `language` first.
    pub fn reader(&self, language: &Language) -> Reader<'_> {
        Reader {
            extractors: &self.extractors,
            languages: self.order(language, None),
        }
    }

    /// The languages by how likely a text is written in them.
    fn order(&self, prior: &Language, guessed: Option<&Language>) -> Vec<Language> {
        let first = guessed.into_iter().chain([prior]);
        let mut order: Vec<Language> = Vec::new();
        for language in first.chain(self.languages.keys()) {
            if !order.contains(language) {
                order.push(language.clone());
            }
        }
        order
    }

    /// Of the patient's and the message's language, the one whose model is surer.
    fn best_language<'a>(
        &'a self,
        tokens: &[Token],
        text: &str,
        prior: &Language,
        guessed: Option<&Language>,
    ) -> Option<&'a Known> {
        let own = self.languages.get(prior);
        let other = guessed
            .filter(|language| *language != prior)
            .and_then(|language| self.languages.get(language));
        match (own, other) {
            (Some(own), Some(other)) => {
                let score = |known: &Known| known.model.classify_tokens(text, tokens).clearance;
                Some(if score(other) >= score(own) {
                    other
                } else {
                    own
                })
            }
            (own, other) => own.or(other),
        }
    }

    fn rank(
        &self,
        found: &mut Understanding,
        text: &str,
        tokens: &[Token],
        known: &Known,
        after: Option<&TopicId>,
    ) {
        let language = found.language.as_ref().map_or("", Language::primary);
        let mut ranked = questions(text, tokens, language, |part| {
            known.model.classify_tokens(text, part)
        });
        if let Some(leaning) = after.and_then(|topic| known.lean(text, tokens, &ranked, topic)) {
            ranked = vec![leaning];
        }
        let best = ranked
            .iter()
            .filter_map(Ranked::answer)
            .map(|best| best.confidence)
            .fold(0.0, f32::max);
        let unsure = ranked.iter().flat_map(|part| &part.intents);
        found.candidates = unsure
            .filter(|candidate| candidate.confidence >= CANDIDATE_SHARE * best)
            .map(|candidate| known.guess(candidate))
            .collect();
        found.because = ranked
            .iter()
            .flat_map(|part| part.because.clone())
            .collect();
        let answers: Vec<Guess> = ranked
            .iter()
            .filter_map(Ranked::answer)
            .map(|candidate| known.guess(candidate))
            .collect();
        if answers.is_empty() {
            let nearest = found
                .candidates
                .first()
                .map_or(0.0, |guess| guess.confidence);
            found.intents = vec![out_of_scope(1.0 - nearest)];
        } else {
            found.decision = decide(&answers);
            found.intents = answers;
        }
    }
}

/// Sure of all parts: answered, or handed over where one has no answer; else asked back.
fn decide(answers: &[Guess]) -> Decision {
    if answers.iter().any(|guess| guess.confidence < SURE) {
        return Decision::Clarify;
    }
    let for_a_person =
        |guess: &Guess| matches!(guess.intent, Intent::Human | Intent::Unanswered(_));
    if answers.iter().any(for_a_person) {
        Decision::Handover
    } else {
        Decision::Answer
    }
}

fn out_of_scope(confidence: f32) -> Guess {
    Guess {
        intent: Intent::Oos,
        confidence,
    }
}

/// All texts of each language, cut: examples, answers and short answers.
fn texts_of(content: &Content) -> BTreeMap<Language, Vec<Vec<Token>>> {
    content
        .languages()
        .map(|(language, own)| {
            let examples = own.examples().map(|example| tokens(example.text));
            let answers = own
                .answers
                .values()
                .map(|answer| tokens(&answer.body.to_plain()));
            let short = own
                .phrases
                .answers
                .values()
                .flatten()
                .map(|text| tokens(text));
            (
                language.clone(),
                examples.chain(answers).chain(short).collect(),
            )
        })
        .collect()
}

impl Known {
    fn learn(own: &LanguageContent, texts: &[Vec<Token>]) -> Self {
        let rows: Vec<model::Example> = own
            .examples()
            .map(|example| model::Example {
                intent: example.intent.into(),
                text: example.text.to_owned(),
            })
            .collect();
        let words = texts.iter().flatten().map(|token| token.text.as_str());
        let answered = own.answers.keys().cloned().collect();
        let titles = own
            .answers
            .iter()
            .map(|(id, answer)| (id.clone(), answer.title.clone()));
        let unanswered = own
            .unanswered
            .iter()
            .map(|(id, topic)| (id.clone(), topic.title.clone()));
        Self {
            model: Model::train_knowing(&rows, words),
            answered,
            follow_up: own
                .phrases
                .follow_up
                .iter()
                .map(|phrase| tokens(phrase).into_iter().map(|token| token.text).collect())
                .collect(),
            titles: titles.chain(unanswered).collect(),
        }
    }

    fn guess(&self, candidate: &Candidate) -> Guess {
        let intent = match &*candidate.intent {
            "enquire" => Intent::Enquire,
            "human" => Intent::Human,
            "greeting" => Intent::Greeting,
            "thanks" => Intent::Thanks,
            "goodbye" => Intent::Goodbye,
            "oos" => Intent::Oos,
            topic => {
                let topic = TopicId::new(topic);
                if self.answered.contains(&topic) {
                    Intent::Topic(topic)
                } else {
                    Intent::Unanswered(topic)
                }
            }
        };
        Guess {
            intent,
            confidence: candidate.confidence,
        }
    }

    /// A bare follow-up ("and for the knee?") read together with the title of the topic
    /// before, where it is not understood by itself.
    fn lean(
        &self,
        text: &str,
        tokens: &[Token],
        alone: &[Ranked],
        topic: &TopicId,
    ) -> Option<Ranked> {
        let sure = alone
            .iter()
            .filter_map(Ranked::answer)
            .any(|answer| answer.confidence >= SURE);
        let leans = self.follow_up.iter().any(|phrase| {
            !phrase.is_empty()
                && tokens.len() >= phrase.len()
                && phrase
                    .iter()
                    .zip(tokens)
                    .all(|(word, token)| *word == token.text)
        });
        if sure || !leans || tokens.len() > BARE {
            return None;
        }
        let whole = format!("{} {}", folded(text), self.titles.get(topic)?);
        let mut ranked = self.model.classify(&whole);
        // The words of the title are not the patient's.
        ranked.because.clear();
        ranked.answer().is_some().then_some(ranked)
    }
}
