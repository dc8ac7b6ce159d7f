//! What is known of one language: its model, its net for danger, its follow-ups.
//!
//! ```text
//! patient    how many sessions will I need        -> sessions
//! patient    and for the knee?                    -> sessions: it leans on the one before
//! ```

use std::collections::{BTreeMap, HashSet};

use super::corpus::Corpus;
use super::danger::{DangerExamples, Lessons, Net};
use super::model::{Candidate, Model, Ranked};
use super::red_flags::Lexicons;
use super::text::{Token, folded, tokens};
use super::{Guess, understander::SURE};
use crate::assistant::content::{Example, LanguageContent};
use crate::assistant::intent::{Intent, TopicId};

/// Of the intents' examples, the net for danger learns every third as a calm one.
const CALM_STEP: usize = 3;
/// A message of so many words at most can lean on the topic before it.
const BARE: usize = 8;

/// What is known of one language.
pub(super) struct Known {
    pub(super) model: Model,
    pub(super) net: Net,
    /// Ids that have an approved answer in this language.
    answered: HashSet<TopicId>,
    /// Beginnings of a message that leans on the one before, as words.
    follow_up: Vec<Vec<String>>,
    /// The words of each topic's title: they stand for the topic in a bare follow-up.
    titles: BTreeMap<TopicId, String>,
}

impl Known {
    /// Learns; the corpus has the examples first and then the messages about danger.
    pub(super) fn learn(
        own: &LanguageContent,
        corpus: &Corpus,
        danger: &DangerExamples,
        lexicons: &Lexicons,
    ) -> Self {
        let examples: Vec<Example<'_>> = own.examples().collect();
        let asked: Vec<&str> = examples.iter().map(|example| example.intent).collect();
        let texts = examples.len() + danger.0.len();
        let (model, vectors) = Model::train_beside(&asked, corpus, texts);
        let (of_intents, of_danger) = vectors.split_at(examples.len());
        let mut lessons = Lessons {
            features: model.features(),
            ..Lessons::default()
        };
        let noticed = |text: &str| lexicons.read(text, &tokens(text));
        for (row, example) in of_danger.iter().zip(&danger.0) {
            let noticed = noticed(&example.text);
            lessons.rows.push((row, example.kind, noticed));
        }
        for (row, example) in of_intents.iter().zip(&examples).step_by(CALM_STEP) {
            lessons.rows.push((row, None, noticed(example.text)));
            lessons.ordinary += 1;
        }
        let titles = own
            .answers
            .iter()
            .map(|(id, answer)| (id.clone(), answer.title.clone()));
        let unanswered = own
            .unanswered
            .iter()
            .map(|(id, topic)| (id.clone(), topic.title.clone()));
        Self {
            net: Net::learn(&lessons),
            model,
            answered: own.answers.keys().cloned().collect(),
            follow_up: own
                .phrases
                .follow_up
                .iter()
                .map(|phrase| tokens(phrase).into_iter().map(|token| token.text).collect())
                .collect(),
            titles: titles.chain(unanswered).collect(),
        }
    }

    pub(super) fn guess(&self, candidate: &Candidate) -> Guess {
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
    pub(super) fn lean(
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
