//! The enquiry form as data: which questions there are, when each applies, whether it
//! can be skipped.
//!
//! ```text
//! adult? consent? [what I understood: right?] for whom, names, contact, where, side,
//! what, how long, tried, times, note -> summary -> send
//! ```
//!
//! Promises: consent comes before the first question on health (P2); a question whose
//! answer is known is not asked; nothing is an enquiry before it was confirmed (U1).

mod draft;

pub use draft::{Draft, Volunteered};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::assistant::codes::codes;
use crate::assistant::details::{
    BodyArea, Condition, ContactChoice, ForWhom, PreferredTime, Side, Tried,
};

codes! {
    /// A question of the form; the codes are those of the export.
    Question {
        Adult = "adult", Consent = "consent", ForWhom = "for_whom",
        WriterName = "writer_name", Name = "name", Contact = "contact", Phone = "phone",
        Email = "email", BodyArea = "body_area", Side = "side", Condition = "condition",
        Duration = "duration", Tried = "tried", PreferredTimes = "preferred_times",
        Note = "note",
    }
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    YesNo,
    /// One of the codes.
    One(&'static [&'static str]),
    /// Several of the codes, one press each, then Done.
    Several(&'static [&'static str]),
    Name,
    Phone,
    Email,
    Duration,
    Text,
}

/// One row of the form.
pub struct Row {
    pub question: Question,
    pub kind: Kind,
    pub optional: bool,
    pub applies: fn(&Draft) -> bool,
}

impl Row {
    /// Whether it takes several answers.
    pub fn kind_is_several(&self) -> bool {
        matches!(self.kind, Kind::Several(_))
    }
}

const fn row(question: Question, kind: Kind) -> Row {
    Row {
        question,
        kind,
        optional: false,
        applies: |_| true,
    }
}

const fn optional(question: Question, kind: Kind) -> Row {
    Row {
        optional: true,
        ..row(question, kind)
    }
}

const fn only_if(applies: fn(&Draft) -> bool, row: Row) -> Row {
    Row { applies, ..row }
}

const WHOM: &[&str] = &[ForWhom::Oneself.code(), ForWhom::Other.code()];
const CONTACT: &[&str] = &[
    ContactChoice::Here.code(),
    ContactChoice::Phone.code(),
    ContactChoice::Email.code(),
];
const AREA: &[&str] = &[
    BodyArea::Neck.code(),
    BodyArea::Back.code(),
    BodyArea::Shoulder.code(),
    BodyArea::Elbow.code(),
    BodyArea::WristHand.code(),
    BodyArea::Hip.code(),
    BodyArea::Knee.code(),
    BodyArea::AnkleFoot.code(),
    BodyArea::Other.code(),
];
const SIDE: &[&str] = &[Side::Left.code(), Side::Right.code(), Side::Both.code()];
const CONDITION: &[&str] = &[
    Condition::LigamentSprain.code(),
    Condition::Tendinitis.code(),
    Condition::PartialTear.code(),
    Condition::Instability.code(),
    Condition::Other.code(),
    Condition::NotSure.code(),
];
const TRIED: &[&str] = &[
    Tried::Rest.code(),
    Tried::Physio.code(),
    Tried::Painkillers.code(),
    Tried::SteroidInjection.code(),
    Tried::Surgery.code(),
    Tried::None.code(),
];
const TIMES: &[&str] = &[
    PreferredTime::WeekdayMorning.code(),
    PreferredTime::WeekdayAfternoon.code(),
    PreferredTime::WeekdayEvening.code(),
    PreferredTime::Saturday.code(),
];

/// The form, in the order in which it is asked.
pub static FORM: [Row; 15] = [
    row(Question::Adult, Kind::YesNo),
    row(Question::Consent, Kind::YesNo),
    row(Question::ForWhom, Kind::One(WHOM)),
    only_if(
        |draft| draft.for_whom == Some(ForWhom::Other),
        row(Question::WriterName, Kind::Name),
    ),
    row(Question::Name, Kind::Name),
    row(Question::Contact, Kind::One(CONTACT)),
    only_if(
        |draft| draft.contact == Some(ContactChoice::Phone),
        row(Question::Phone, Kind::Phone),
    ),
    only_if(
        |draft| draft.contact == Some(ContactChoice::Email),
        row(Question::Email, Kind::Email),
    ),
    row(Question::BodyArea, Kind::One(AREA)),
    only_if(
        |draft| draft.body_area.is_some_and(BodyArea::has_sides),
        optional(Question::Side, Kind::One(SIDE)),
    ),
    optional(Question::Condition, Kind::One(CONDITION)),
    optional(Question::Duration, Kind::Duration),
    optional(Question::Tried, Kind::Several(TRIED)),
    optional(Question::PreferredTimes, Kind::Several(TIMES)),
    optional(Question::Note, Kind::Text),
];

impl Question {
    /// Its row in the form.
    pub fn row(self) -> &'static Row {
        // The discriminant is the row's place: a test holds the two together.
        &FORM[self as usize]
    }

    /// Whether it can be changed from the summary.
    pub fn is_changeable(self) -> bool {
        !matches!(self, Self::Adult | Self::Consent)
    }
}

/// A form that is being filled in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Form {
    pub draft: Draft,
    pub step: Step,
    /// When the last answer was given; a forgotten draft is thrown away (P7).
    pub touched: Timestamp,
}

/// Where in the form the patient is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// One question is open.
    Asking(Question),
    /// What a free text told is shown: is it right?
    Confirming,
    /// The summary is shown.
    Summary,
    /// Which answer is to be changed?
    Changing,
}

impl Form {
    /// The next step: the first question that applies and has no answer, else the
    /// summary. What was volunteered is confirmed as soon as consent is given.
    pub fn next_step(&self) -> Step {
        let open = FORM
            .iter()
            .find(|row| (row.applies)(&self.draft) && !self.draft.is_answered(row.question));
        match open {
            Some(row) if row.question.is_changeable() && self.draft.volunteered.is_some() => {
                Step::Confirming
            }
            Some(row) => Step::Asking(row.question),
            None => Step::Summary,
        }
    }

    /// The question before `question` that applies; `None` at the beginning. Age and
    /// consent are not asked again.
    pub fn before(&self, question: Question) -> Option<Question> {
        FORM.iter()
            .take_while(|row| row.question != question)
            .filter(|row| row.question.is_changeable() && (row.applies)(&self.draft))
            .map(|row| row.question)
            .last()
    }

    /// The last question that applies.
    pub fn last(&self) -> Option<Question> {
        FORM.iter()
            .rev()
            .find(|row| (row.applies)(&self.draft))
            .map(|row| row.question)
    }

    /// How many questions are answered, and how many there are so far.
    pub fn progress(&self) -> (u32, u32) {
        let applying = FORM.iter().filter(|row| (row.applies)(&self.draft));
        applying.fold((0, 0), |(done, all), row| {
            let answered = u32::from(self.draft.is_answered(row.question));
            (done + answered, all + 1)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_questions_row_is_its_own() {
        for question in Question::ALL {
            assert_eq!(question.row().question, *question);
        }
    }

    #[test]
    fn consent_stands_before_every_question_on_health() {
        let place = |question: Question| question as usize;
        for question in [Question::BodyArea, Question::Condition, Question::Note] {
            assert!(place(Question::Consent) < place(question));
        }
    }
}
