//! An enquiry in the receptionist's language (U9): to read, and to correct.

use super::queue::Choice;
use super::speech::Speech;
use super::visitor::Fields;
use crate::assistant::dialogue::form::{FORM, Kind, Question};
use crate::assistant::enquiry::Enquiry;
use crate::store::thread::Submitted;
use crate::web::sanitise;

/// An enquiry as it is shown.
pub(super) struct EnquiryView {
    pub fields: Vec<FieldView>,
    pub inputs: Vec<Input>,
}

pub(super) struct FieldView {
    pub label: String,
    pub value: String,
    pub corrected: bool,
}

/// One field of the form that corrects.
pub(super) struct Input {
    pub code: &'static str,
    pub label: String,
    pub value: String,
    /// Empty for a text.
    pub choices: Vec<Choice>,
    pub several: bool,
}

impl EnquiryView {
    pub fn new(submitted: &Submitted, s: &Speech<'_>) -> Self {
        let enquiry = &submitted.enquiry;
        let corrected = |question: Question| {
            let mut all = submitted.corrections.iter().flat_map(|one| &one.fields);
            all.any(|code| code == question.code())
        };
        let asked = FORM.iter().map(|row| row.question);
        let shown = asked.filter_map(|question| {
            let value = value(enquiry, question, s)?;
            Some(FieldView {
                label: label(question, s),
                value,
                corrected: corrected(question),
            })
        });
        Self {
            fields: shown.collect(),
            inputs: FORM
                .iter()
                .filter(|row| !matches!(row.question, Question::Adult | Question::Consent))
                .map(|row| input(enquiry, row.question, row.kind, s))
                .collect(),
        }
    }
}

/// What a form that corrects says, question by question.
pub(super) fn corrections(fields: &Fields) -> Vec<(Question, Vec<String>)> {
    let correctable = FORM.iter().map(|row| row.question);
    correctable
        .filter(|question| fields.has(question.code()))
        .map(|question| {
            let all = fields.all(question.code()).map(str::trim);
            let said = all.filter(|value| !value.is_empty()).map(str::to_owned);
            (question, said.collect())
        })
        .collect()
}

/// What a field is called.
pub(super) fn label(question: Question, s: &Speech<'_>) -> String {
    s.t(&format!("field-{}", question.code().replace('_', "-")))
}

fn input(enquiry: &Enquiry, question: Question, kind: Kind, s: &Speech<'_>) -> Input {
    let codes = codes(enquiry, question);
    let choices: Vec<Choice> = match kind {
        Kind::One(all) | Kind::Several(all) => all
            .iter()
            .map(|code| Choice::new(code, &s.choice(question.code(), code), codes.contains(code)))
            .collect(),
        _ => Vec::new(),
    };
    Input {
        code: question.code(),
        label: label(question, s),
        value: typed(enquiry, question).unwrap_or_default(),
        several: matches!(kind, Kind::Several(_)),
        choices,
    }
}

/// An answer in words.
fn value(enquiry: &Enquiry, question: Question, s: &Speech<'_>) -> Option<String> {
    let codes = codes(enquiry, question);
    if !codes.is_empty() {
        let words: Vec<String> = codes
            .iter()
            .map(|code| s.choice(question.code(), code))
            .collect();
        return Some(words.join(&s.t("list-separator")));
    }
    if question == Question::Duration {
        return enquiry.duration.as_ref().map(|lasting| s.lasting(lasting));
    }
    typed(enquiry, question).map(|text| sanitise::words(&text))
}

/// The codes of an answer that was chosen.
fn codes(enquiry: &Enquiry, question: Question) -> Vec<&'static str> {
    match question {
        Question::ForWhom => vec![enquiry.for_whom.code()],
        Question::Contact => vec![enquiry.contact.code()],
        Question::BodyArea => vec![enquiry.body_area.code()],
        Question::Side => enquiry.side.iter().map(|side| side.code()).collect(),
        Question::Condition => enquiry.condition.iter().map(|one| one.code()).collect(),
        Question::Tried => enquiry.tried.iter().map(|one| one.code()).collect(),
        Question::PreferredTimes => enquiry
            .preferred_times
            .iter()
            .map(|one| one.code())
            .collect(),
        _ => Vec::new(),
    }
}

/// An answer that was typed.
fn typed(enquiry: &Enquiry, question: Question) -> Option<String> {
    match question {
        Question::Name => Some(enquiry.name.as_str().to_owned()),
        Question::WriterName => enquiry
            .writer_name
            .as_ref()
            .map(|one| one.as_str().to_owned()),
        Question::Phone => enquiry.phone.as_ref().map(|one| one.as_str().to_owned()),
        Question::Email => enquiry.email.as_ref().map(|one| one.as_str().to_owned()),
        Question::Duration => enquiry.duration.as_ref().map(|one| one.as_str().to_owned()),
        Question::Note => enquiry.note.clone(),
        _ => None,
    }
}
