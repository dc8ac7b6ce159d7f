//! Two questions in one message.
//!
//! ```text
//! patient    How many sessions will I need, and what does it cost?
//!            -> sessions, cost
//! patient    Is it safe for my neck and shoulder?
//!            -> suitability, once: "shoulder" alone asks for nothing
//! ```
//!
//! Conservative: a message is one question unless it can be cut at the end of a
//! sentence, a comma or a conjunction so that both parts are surely answered, each
//! with another intent that the whole suggests as well. Bounded: few cuts are tried.

use super::model::Ranked;
use super::text::Token;

/// Words that join two questions, folded, by language.
const CONJUNCTIONS: [(&str, &[&str]); 19] = [
    ("ar", &["ثم", "ايضا", "كذلك", "لكن"]),
    ("da", &["og", "samt", "ogsa", "men"]),
    ("de", &["und", "auch", "sowie", "ausserdem", "aber"]),
    ("en", &["and", "also", "plus", "but", "then"]),
    ("es", &["y", "e", "tambien", "ademas", "pero"]),
    ("fr", &["et", "aussi", "puis", "mais"]),
    ("hi", &["और", "तथा", "लेकिन", "aur"]),
    ("id", &["dan", "juga", "serta", "tapi"]),
    ("it", &["e", "ed", "anche", "inoltre", "ma"]),
    ("lt", &["ir", "taip", "bei", "bet"]),
    ("nl", &["en", "ook", "maar"]),
    ("pl", &["i", "oraz", "a", "tez", "ale"]),
    ("pt", &["e", "tambem", "alem", "mas"]),
    ("ro", &["si", "iar", "dar"]),
    ("ru", &["и", "а", "также", "еще", "но"]),
    ("tr", &["ve", "ayrica", "ama"]),
    ("uk", &["і", "та", "а", "також", "але"]),
    ("ur", &["اور", "نيز", "ليكن", "aur"]),
    ("vi", &["va", "cung", "nhung"]),
];
/// The Arabic "and" is written against its word.
const ARABIC_AND: char = 'و';
/// Confidence that each part needs.
const SURE: f32 = 0.6;
/// Confidence that the second intent of the whole needs for any cut to be tried.
const SECOND: f32 = 0.03;
/// Cuts tried, the likeliest first.
const CUTS: usize = 3;
/// Words of the shortest part.
const SHORTEST: usize = 2;
/// A longer message is a story, not two questions.
const LONGEST: usize = 60;

/// The one or two questions of a message, in its order: `classify` answers a part of
/// it, given as its tokens with spans in `text`; `whole` is the answer to all of it, and
/// `language` its language ("en" or "en-GB").
pub fn questions(
    text: &str,
    tokens: &[Token],
    language: &str,
    whole: Ranked,
    classify: impl Fn(&[Token]) -> Ranked,
) -> Vec<Ranked> {
    let second = whole.intents.get(1).map_or(0.0, |next| next.confidence);
    if tokens.len() > LONGEST || second < SECOND {
        return vec![whole];
    }
    let asked = |part: &[Token]| {
        let answer = classify(part);
        is_sure(&answer, &whole).then_some(answer)
    };
    let pair = cuts(text, tokens, conjunctions(language))
        .into_iter()
        .find_map(|at| {
            let (first, second) = tokens.split_at(at);
            let first = asked(first)?;
            let second = asked(second)?;
            let differ = first.intents[0].intent != second.intents[0].intent;
            differ.then(|| vec![first, second])
        });
    pair.unwrap_or_else(|| vec![whole])
}

/// Whether a part is surely answered, with an intent that the whole message had in mind
/// too.
fn is_sure(part: &Ranked, whole: &Ranked) -> bool {
    part.answer().is_some_and(|answer| {
        let mut listed = whole.intents.iter();
        answer.confidence >= SURE && listed.any(|candidate| candidate.intent == answer.intent)
    })
}

/// Where the second part may begin: ends of sentences first, then commas, then
/// conjunctions.
fn cuts(text: &str, tokens: &[Token], conjunctions: &[&str]) -> Vec<usize> {
    let mut cuts: Vec<(u8, usize)> = Vec::new();
    let last = tokens.len().saturating_sub(SHORTEST);
    for at in SHORTEST..=last {
        let (before, after) = (&tokens[at - 1], &tokens[at]);
        let between = text
            .get(before.span.end..after.span.start)
            .unwrap_or_default();
        if before.sentence != after.sentence {
            cuts.push((0, at));
        } else if between.contains([',', ':', '–', '—', '&', '+', '、', '，'])
            || between.contains(" - ")
        {
            cuts.push((1, at));
        } else if conjunctions.contains(&after.text.as_str()) || is_arabic_and(&after.text) {
            cuts.push((2, at));
        }
    }
    cuts.sort_unstable();
    cuts.into_iter().take(CUTS).map(|(_, at)| at).collect()
}

fn is_arabic_and(word: &str) -> bool {
    word.starts_with(ARABIC_AND) && word.chars().count() > 3
}

fn conjunctions(language: &str) -> &'static [&'static str] {
    let code = language.split(['-', '_']).next().unwrap_or_default();
    CONJUNCTIONS
        .iter()
        .find(|(known, _)| *known == code)
        .map_or(&[], |(_, words)| words)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::model::Candidate;
    use super::super::text::tokens;
    use super::*;

    /// Knows two words; a message with both is torn between them.
    fn classify(cut: &[Token]) -> Ranked {
        let has = |word: &str| cut.iter().any(|token| token.text == word);
        let candidate = |intent: &str, confidence| Candidate {
            intent: Arc::from(intent),
            confidence,
        };
        let (cost, sessions) = (has("cost"), has("sessions"));
        let (cost_confidence, sessions_confidence) = match (cost, sessions) {
            (true, true) => (0.5, 0.4),
            (true, false) => (0.9, 0.1),
            (false, true) => (0.1, 0.9),
            (false, false) => (0.1, 0.1),
        };
        let mut intents = vec![
            candidate("cost", cost_confidence),
            candidate("sessions", sessions_confidence),
        ];
        intents.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
        Ranked {
            intents,
            refused: !cost && !sessions,
            clearance: 0.0,
            because: Vec::new(),
        }
    }

    fn check(text: &str, expected: &[&str]) {
        let asked = questions(
            text,
            &tokens(text),
            "en-GB",
            classify(&tokens(text)),
            classify,
        );
        let intents: Vec<&str> = asked
            .iter()
            .map(|ranked| &*ranked.intents[0].intent)
            .collect();
        assert_eq!(intents, expected, "{text}");
    }

    #[test]
    fn two_questions_are_told_apart_in_their_order() {
        check(
            "how many sessions do I need and what does it cost",
            &["sessions", "cost"],
        );
        check(
            "What does it cost? How many sessions?",
            &["cost", "sessions"],
        );
        check(
            "the cost please, the sessions please",
            &["cost", "sessions"],
        );
    }

    #[test]
    fn one_question_with_a_conjunction_is_one() {
        check("what does it cost for knee and shoulder", &["cost"]);
        check("the cost of one and the cost of two", &["cost"]);
    }

    #[test]
    fn without_a_place_to_cut_nothing_is_cut() {
        check("what do four sessions cost", &["cost"]);
        check("", &["cost"]);
    }
}
