//! One language's recogniser: from a message to ranked intents.
//!
//! Trained in milliseconds from example messages, pure and deterministic: the same
//! rows give the same answers on every machine of a kind. It returns intents that it
//! was trained with and no others, says when it would rather refuse, and names the
//! words that decided.

use std::sync::Arc;

use super::calibration::{Calibration, ranked};
use super::corpus::Corpus;
use super::features::{Features, Row};
use super::lesson::Lesson;
use super::linear::Linear;
use super::reasons::reasons;
use super::spelling::Spelling;
use super::text::{Token, tokens};
use super::training;

/// The intent of background rows: what belongs to no other.
pub const OUT_OF_SCOPE: &str = "oos";
/// Intents that an answer lists.
const LISTED: usize = 5;
/// Passes of training after which a held-out row is judged.
const PASSES_WITHOUT: usize = 1;

/// Words of the longest message that is read whole, and of each end of a longer one.
const WHOLE: usize = 2 * END;
const END: usize = 150;

/// Whether a message is short enough to be read whole.
pub fn reads_whole(cut: &[Token]) -> bool {
    cut.len() <= WHOLE
}

/// A message and what it asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    pub intent: Arc<str>,
    pub text: String,
}

/// An intent with the probability that it is the right one, from 0 to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    pub intent: Arc<str>,
    pub confidence: f32,
}

/// What a message asks for.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    /// Best first, at most five; empty only when training had no intent.
    pub intents: Vec<Candidate>,
    /// The best is too weak: the message is probably about something else.
    pub refused: bool,
    /// How far the best score stands above the point of refusal, in log-odds: to
    /// compare the models of two languages.
    pub clearance: f32,
    /// The words that spoke most for the best, strongest first, as they were written.
    pub because: Vec<String>,
}

impl Ranked {
    /// The best intent, unless refused.
    pub fn answer(&self) -> Option<&Candidate> {
        self.intents.first().filter(|_| !self.refused)
    }
}

/// A message as a model reads it.
#[derive(Debug, Clone)]
pub struct ReadMessage {
    /// Its words, mended.
    pub cut: Vec<Token>,
    pub row: Row,
}

/// A trained recogniser.
pub struct Model {
    intents: Vec<Arc<str>>,
    spelling: Spelling,
    features: Features,
    linear: Linear,
    calibration: Calibration,
}

impl Model {
    /// Learns from examples; rows of [`OUT_OF_SCOPE`] are the background.
    pub fn train(rows: &[Example]) -> Self {
        let mut corpus = Corpus::default();
        rows.iter().for_each(|row| corpus.read(&row.text));
        let asked: Vec<&str> = rows.iter().map(|row| &*row.intent).collect();
        Self::train_beside(&asked, &corpus, rows.len()).0
    }

    /// Learns from a corpus: its first texts ask for the intents given; the next ones up
    /// to `texts` share their features but ask for nothing; the words of the rest are
    /// known to be right. Returns the vectors of the first `texts` too.
    pub fn train_beside(asked: &[&str], corpus: &Corpus, texts: usize) -> (Self, Vec<Row>) {
        let spelling = Spelling::learn(corpus, texts);
        let (features, vectors) = Features::learn(corpus, texts);
        let intents = intents(asked);
        let target = |intent: &&str| intents.binary_search_by(|known| (**known).cmp(intent)).ok();
        let targets: Vec<Option<usize>> = asked.iter().map(target).collect();
        let lesson = Lesson {
            rows: &vectors[..asked.len()],
            targets: &targets,
            classes: intents.len(),
            features: features.len(),
        };
        let (linear, unseen) = training::train(&lesson, PASSES_WITHOUT);
        let calibration = Calibration::learn(&unseen, &targets);
        let model = Self {
            intents,
            spelling,
            features,
            linear,
            calibration,
        };
        (model, vectors)
    }

    /// How many features messages can have.
    pub fn features(&self) -> usize {
        self.features.len()
    }

    /// A cut message, its spelling repaired and its features found. Of a message that is
    /// too long for that its two ends are read.
    pub fn read(&self, cut: &[Token]) -> ReadMessage {
        let mut cut = if reads_whole(cut) {
            cut.to_vec()
        } else {
            [&cut[..END], &cut[cut.len() - END..]].concat()
        };
        self.spelling.repair(&mut cut);
        let row = self.features.vector(&cut);
        ReadMessage { cut, row }
    }

    /// The same for words that are mended already.
    pub fn read_mended(&self, cut: &[Token]) -> ReadMessage {
        ReadMessage {
            row: self.features.vector(cut),
            cut: cut.to_vec(),
        }
    }

    /// The share of a message's words that examples have, from 0 to 1.
    pub fn known_share(&self, cut: &[Token]) -> f32 {
        let known = cut.iter().filter(|token| self.spelling.knows(&token.text));
        known.count() as f32 / cut.len().max(1) as f32
    }

    /// The intents of a message.
    pub fn classify(&self, text: &str) -> Ranked {
        self.classify_tokens(text, &tokens(text))
    }

    /// The same for a message that is cut already; `text` is where the spans point.
    pub fn classify_tokens(&self, text: &str, cut: &[Token]) -> Ranked {
        self.classify_read(text, &self.read(cut))
    }

    /// The same for a message that is read already.
    pub fn classify_read(&self, text: &str, message: &ReadMessage) -> Ranked {
        let row = &message.row;
        let scores = self.linear.scores(&row.features);
        let mut order = ranked(&scores);
        order.truncate(LISTED);
        let Some(&best) = order.first() else {
            return Ranked {
                intents: Vec::new(),
                refused: true,
                clearance: f32::MIN,
                because: Vec::new(),
            };
        };
        let confidences = self.calibration.confidences(&scores, &order);
        let candidate = |(&class, confidence): (&usize, f32)| Candidate {
            intent: self.intents[class].clone(),
            confidence,
        };
        Ranked {
            intents: order.iter().zip(confidences).map(candidate).collect(),
            refused: row.features.is_empty() || self.calibration.refuses(scores[best]),
            clearance: self.calibration.clearance(scores[best]),
            because: reasons(&self.linear, text, message, best),
        }
    }

    /// The intents known, in order of their names.
    pub fn intents(&self) -> &[Arc<str>] {
        &self.intents
    }
}

/// The intents in order, without the background.
fn intents(asked: &[&str]) -> Vec<Arc<str>> {
    let mut intents = asked.to_vec();
    intents.retain(|intent| *intent != OUT_OF_SCOPE);
    intents.sort_unstable();
    intents.dedup();
    intents.into_iter().map(Arc::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn model() -> Model {
        let rows = [
            ("cost", "how much does it cost"),
            ("cost", "what is the price of an injection"),
            ("cost", "is it expensive"),
            ("cost", "prices please"),
            ("sessions", "how many sessions do I need"),
            ("sessions", "number of injections"),
            ("sessions", "how often do I have to come"),
            ("sessions", "how many visits"),
            ("greeting", "hello"),
            ("greeting", "hi there"),
            ("greeting", "good morning"),
            ("oos", "who won the match"),
            ("oos", "do you sell shoes"),
        ];
        Model::train(&rows.map(|(intent, text)| Example {
            intent: intent.into(),
            text: text.into(),
        }))
    }

    #[test]
    fn a_message_like_its_examples_finds_their_intent() {
        let model = model();
        for (text, intent) in [
            ("price?", "cost"),
            ("HOW MANY SESSIONS", "sessions"),
            ("helo", "greeting"),
        ] {
            assert_eq!(&*model.classify(text).intents[0].intent, intent, "{text}");
        }
    }

    #[test]
    fn because_names_words_of_the_message_as_they_stand_there() {
        let ranked = model().classify("and the PRYCE please, doctor?");
        assert!(
            ranked.because.contains(&"PRYCE".to_owned()),
            "{:?}",
            ranked.because
        );
    }

    #[test]
    fn a_message_of_unknown_words_is_refused() {
        assert!(model().classify("ξένος 9999").refused);
        assert!(model().classify("").refused);
    }

    #[test]
    fn training_and_answers_are_the_same_every_time() {
        let (one, other) = (model(), model());
        for text in ["price", "how many", "zzz", "hello and how much is it"] {
            assert_eq!(one.classify(text), other.classify(text));
        }
    }

    #[test]
    fn training_without_rows_refuses_everything() {
        let model = Model::train(&[]);
        assert!(model.classify("hello").refused && model.classify("hello").intents.is_empty());
        let background = [Example {
            intent: OUT_OF_SCOPE.into(),
            text: "shoes".into(),
        }];
        assert!(Model::train(&background).classify("shoes").refused);
    }

    #[test]
    fn hostile_messages_never_panic() {
        let model = model();
        let mut state = 1u64;
        for length in 0..2000usize {
            let bytes: Vec<u8> = (0..length % 97).map(|_| step(&mut state)).collect();
            model.classify(&String::from_utf8_lossy(&bytes));
        }
        for text in [
            "price ".repeat(9000),
            "\u{fdfa}".repeat(9000),
            "x".repeat(90_000),
            "か".repeat(9000),
        ] {
            model.classify(&text);
        }
    }

    fn step(state: &mut u64) -> u8 {
        *state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (*state >> 56) as u8
    }
}
