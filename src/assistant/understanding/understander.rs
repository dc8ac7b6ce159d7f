//! Learns from the content of all languages and understands messages.
//!
//! One model a language: a pooled one mixes them up. A message is scored by the model of
//! the patient's language and by that of the language it is written in; the surer one
//! counts.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::corpus::Corpus;
use super::danger::{DangerExamples, Net};
use super::extract::{Extractor, Extractors};
use super::guess_language::LanguageGuesser;
use super::known::Known;
use super::model::{Ranked, ReadMessage};
use super::phrasebook::KnownWords;
use super::questions::questions;
use super::reader::Reader;
use super::red_flags::{Lexicon, Lexicons, RedFlag};
use super::short_answers::ShortAnswers;
use super::side_by_side::side_by_side;
use super::text::{Token, tokens};
use super::{Decision, Guess, Understanding};
use crate::assistant::clinic::Clinic;
use crate::assistant::content::{Content, LanguageContent, ShortAnswer};
use crate::assistant::fault::Fault;
use crate::assistant::intent::{Intent, TopicId};
use crate::assistant::language::Language;

/// Confidence from which an answer is given rather than asked back for.
pub(super) const SURE: f32 = 0.45;
/// Candidates below this share of the best are not offered.
const CANDIDATE_SHARE: f32 = 0.15;

/// Understands messages in all the clinic's languages.
pub struct Understander {
    languages: BTreeMap<Language, Known>,
    guesser: LanguageGuesser,
    lexicons: Lexicons,
    extractors: Extractors,
    short_answers: ShortAnswers,
    country: String,
}

/// A message as one language's model reads it.
struct Reading<'a> {
    language: &'a Language,
    known: &'a Known,
    message: ReadMessage,
}

impl Understander {
    /// Learns, or names every fault of the lexicons.
    pub fn new(content: &Content, clinic: &Clinic) -> Result<Self, Vec<Fault>> {
        let all: Vec<(&Language, &LanguageContent)> = content.languages().collect();
        let mut faults = Vec::new();
        let mut lexicons = Vec::with_capacity(all.len());
        let mut extractors = Vec::with_capacity(all.len());
        let mut read = Vec::with_capacity(all.len());
        for files in side_by_side(&all, |(language, own)| Files::read(language, own)) {
            let mut keep = |more: Vec<Fault>| faults.extend(more);
            lexicons.extend(files.lexicon.map_err(&mut keep));
            let extractor = files.extractor.map_err(&mut keep).ok();
            extractors.extend(extractor.map(|own| (files.language.clone(), own)));
            let danger = files.danger.map_err(&mut keep).ok();
            read.extend(danger.map(|danger| (files.language, files.own, danger, files.corpus)));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let words = read
            .iter()
            .flat_map(|(_, own, danger, corpus)| ordinary_words(own, danger, corpus));
        let known = Arc::new(KnownWords::of(words));
        let (lexicons, extractors, guesser) = std::thread::scope(|scope| {
            let beside = scope.spawn(|| {
                let words = read.iter().map(|(language, own, danger, corpus)| {
                    (
                        Language::clone(language),
                        ordinary_words(own, danger, corpus),
                    )
                });
                let guesser = LanguageGuesser::learn(words);
                (Extractors::new(extractors, &known), guesser)
            });
            let lexicons = Lexicons::new(&std::mem::take(&mut lexicons), &known);
            let (extractors, guesser) = beside
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            (lexicons, extractors, guesser)
        });
        let learnt = side_by_side(&read, |(language, own, danger, corpus)| {
            let known = Known::learn(own, corpus, danger, &lexicons);
            (Language::clone(language), known)
        });
        Ok(Self {
            languages: learnt.into_iter().collect(),
            guesser,
            extractors,
            lexicons,
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
        let readings = self.readings(&tokens, prior, guessed);
        let details = self
            .extractors
            .extract(text, &tokens, &order, &self.country);
        let mut found = Understanding {
            language: guessed.cloned(),
            details,
            ..Understanding::default()
        };
        let classified = readings.iter().map(|reading| {
            let whole = reading.known.model.classify_read(text, &reading.message);
            (reading, whole)
        });
        // The patient's language comes last, and of equals the first counts.
        let surest = classified.reduce(|best, next| {
            if next.1.clearance > best.1.clearance {
                next
            } else {
                best
            }
        });
        match surest {
            Some((reading, whole)) => rank(&mut found, text, &tokens, reading, whole, after),
            None => found.intents = vec![out_of_scope(1.0)],
        }
        if let Some(flag) = self.danger(text, &tokens, &readings) {
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

    /// The message as the language it is written in and the patient's own read it.
    fn readings(
        &self,
        tokens: &[Token],
        prior: &Language,
        guessed: Option<&Language>,
    ) -> Vec<Reading<'_>> {
        let own = Some(prior).filter(|prior| Some(*prior) != guessed);
        let languages = guessed.into_iter().chain(own);
        languages
            .filter_map(|language| self.languages.get_key_value(language))
            .map(|(language, known)| Reading {
                language,
                known,
                message: known.model.read(tokens),
            })
            .collect()
    }

    /// A flag when the lexicons raise one, unless the nets are sure that all is calm; or
    /// when a net is sure of danger.
    fn danger(&self, text: &str, tokens: &[Token], readings: &[Reading<'_>]) -> Option<RedFlag> {
        let noticed = self.lexicons.read(text, tokens);
        if noticed.always {
            return noticed.flag;
        }
        let readers: Vec<&Reading<'_>> = readings
            .iter()
            .filter(|reading| Net::can_read(&reading.known.model, tokens))
            .collect();
        let sure = readers.iter().find_map(|reading| {
            let net = &reading.known.net;
            let verdict = net.judge(&reading.message, &noticed);
            verdict
                .sure
                .then(|| net.flag(text, &reading.message, verdict.class))
        });
        let calm = |reading: &&Reading<'_>| {
            let code = reading.language.primary();
            let known = reading.known;
            known.net.is_calm(&known.model, tokens, code, &noticed)
        };
        let silenced = || sure.is_none() && !readers.is_empty() && readers.iter().all(calm);
        match &noticed.flag {
            Some(_) if silenced() => None,
            Some(_) => noticed.flag,
            None => sure,
        }
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
    fn order(&self, prior: &Language, guessed: Option<&Language>) -> Vec<&Language> {
        let first = guessed.into_iter().chain([prior]);
        let first = first.filter_map(|language| self.languages.get_key_value(language));
        let mut order: Vec<&Language> = Vec::with_capacity(self.languages.len());
        for language in first.map(|(own, _)| own).chain(self.languages.keys()) {
            if !order.contains(&language) {
                order.push(language);
            }
        }
        order
    }
}

/// Fills in what the message asks.
fn rank(
    found: &mut Understanding,
    text: &str,
    tokens: &[Token],
    reading: &Reading<'_>,
    whole: Ranked,
    after: Option<&TopicId>,
) {
    let known = reading.known;
    let language = found.language.as_ref().map_or("", Language::primary);
    let mut ranked = questions(text, &reading.message.cut, language, whole, |part| {
        let part = known.model.read_mended(part);
        known.model.classify_read(text, &part)
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

/// What a file gives, or its faults.
type Parsed<T> = Result<T, Vec<Fault>>;

/// What the files of a language give that are compiled here.
struct Files<'a> {
    language: &'a Language,
    own: &'a LanguageContent,
    lexicon: Parsed<Lexicon>,
    extractor: Parsed<Extractor>,
    danger: Parsed<DangerExamples>,
    /// Examples, messages about danger, answers and short answers, in this order.
    corpus: Corpus,
}

impl<'a> Files<'a> {
    fn read(language: &'a Language, own: &'a LanguageContent) -> Self {
        let path = |name: &str| format!("faq/{language}/{name}");
        let danger = DangerExamples::parse(&path("danger.toml"), &own.danger);
        let mut corpus = Corpus::default();
        own.examples().for_each(|example| corpus.read(example.text));
        let dangers = danger.iter().flat_map(|danger| &danger.0);
        dangers.for_each(|example| corpus.read(&example.text));
        let answers = own.answers.values();
        answers.for_each(|answer| corpus.read(&answer.body.to_plain()));
        let short = own.phrases.answers.values().flatten();
        short.for_each(|text| corpus.read(text));
        Self {
            language,
            own,
            lexicon: Lexicon::parse(&path("red-flags.toml"), &own.red_flags),
            extractor: Extractor::parse(&path("details.toml"), &own.details),
            danger,
            corpus: corpus.close(),
        }
    }
}

/// The words of all texts that are not about danger, and how often they stand there.
fn ordinary_words<'a>(
    own: &LanguageContent,
    danger: &DangerExamples,
    corpus: &'a Corpus,
) -> impl Iterator<Item = (&'a str, u32)> {
    let examples = own.examples().count();
    let mut counts = corpus.counts(0..examples);
    let others = corpus.counts(examples + danger.0.len()..corpus.len());
    let both = counts.iter_mut().zip(others);
    both.for_each(|(count, others)| *count += others);
    let words = corpus.words().iter().map(|word| &*word.text);
    words.zip(counts).filter(|(_, count)| *count > 0)
}
