//! The confirmed set of structured details that reception gets.
//!
//! Promises: an [`Enquiry`] can only be made with consent given; its field names and
//! codes are those of the export (design: "Enquiry fields"). Refuses: a date of birth, an
//! NHS number, anything not on that list (P4).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::details::{
    BodyArea, Condition, ContactChoice, Email, ForWhom, Invalid, Lasting, Name, Phone,
    PreferredTime, Side, Tried, is_harmful,
};
use super::dialogue::form::Question;
use super::event::TEXT_LIMIT;
use super::language::Language;

/// What a patient confirmed on the summary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Enquiry {
    pub language: Language,
    pub consent: Consent,
    pub for_whom: ForWhom,
    /// The patient's name.
    pub name: Name,
    /// The name of the person who writes, where that is not the patient.
    pub writer_name: Option<Name>,
    pub contact: ContactChoice,
    pub phone: Option<Phone>,
    pub email: Option<Email>,
    pub body_area: BodyArea,
    pub side: Option<Side>,
    pub condition: Option<Condition>,
    pub duration: Option<Lasting>,
    pub tried: Vec<Tried>,
    pub preferred_times: Vec<PreferredTime>,
    pub note: Option<String>,
}

/// Explicit consent to keep health data for the enquiry, with the wording it was given
/// to (P2). Being 18 or over is part of it (P9).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Consent {
    /// The version of the consent text.
    pub version: String,
    pub language: Language,
    /// When it was given, UTC.
    pub at: Timestamp,
}

impl Enquiry {
    /// Corrects one answer, as reception heard it: a code, or words as typed; none takes an
    /// optional answer away. `country` reads national telephone numbers. Consent and age
    /// are the patient's alone.
    pub fn correct(
        &mut self,
        question: Question,
        values: &[String],
        country: &str,
    ) -> Result<(), Invalid> {
        let typed: Vec<&str> = values
            .iter()
            .map(|value| value.trim())
            .filter(|value| !value.is_empty())
            .collect();
        let first = typed.first().copied();
        let needed = first.ok_or(Invalid::Empty);
        match question {
            Question::Adult | Question::Consent => return Err(Invalid::Form),
            Question::ForWhom => self.for_whom = code(needed?, ForWhom::from_code)?,
            Question::WriterName => self.writer_name = first.map(Name::parse).transpose()?,
            Question::Name => self.name = Name::parse(needed?)?,
            Question::Contact => self.contact = code(needed?, ContactChoice::from_code)?,
            Question::Phone => {
                self.phone = first.map(|text| Phone::parse(text, country)).transpose()?;
            }
            Question::Email => self.email = first.map(Email::parse).transpose()?,
            Question::BodyArea => {
                self.body_area = code(needed?, BodyArea::from_code)?;
                self.side = self.side.filter(|_| self.body_area.has_sides());
            }
            Question::Side => {
                self.side = first.map(|text| code(text, Side::from_code)).transpose()?
            }
            Question::Condition => {
                self.condition = first
                    .map(|text| code(text, Condition::from_code))
                    .transpose()?;
            }
            Question::Duration => self.duration = first.map(Lasting::parse).transpose()?,
            Question::Tried => self.tried = codes_of(&typed, Tried::from_code)?,
            Question::PreferredTimes => {
                self.preferred_times = codes_of(&typed, PreferredTime::from_code)?;
            }
            Question::Note => self.note = first.map(note).transpose()?,
        }
        Ok(())
    }
}

fn code<T>(text: &str, parse: fn(&str) -> Option<T>) -> Result<T, Invalid> {
    parse(text).ok_or(Invalid::Form)
}

fn codes_of<T: PartialEq>(texts: &[&str], parse: fn(&str) -> Option<T>) -> Result<Vec<T>, Invalid> {
    let mut all = Vec::with_capacity(texts.len());
    for text in texts {
        let one = code(text, parse)?;
        if !all.contains(&one) {
            all.push(one);
        }
    }
    Ok(all)
}

fn note(text: &str) -> Result<String, Invalid> {
    if text.chars().count() > TEXT_LIMIT {
        return Err(Invalid::TooLong);
    }
    Ok(text.chars().filter(|c| !is_harmful(*c)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn enquiry() -> Enquiry {
        let language = Language::parse("pl").unwrap();
        Enquiry {
            language: language.clone(),
            consent: Consent {
                version: "1".to_owned(),
                language,
                at: Timestamp::UNIX_EPOCH,
            },
            for_whom: ForWhom::Oneself,
            name: Name::parse("Anna Nowak").unwrap(),
            writer_name: None,
            contact: ContactChoice::Here,
            phone: None,
            email: None,
            body_area: BodyArea::Knee,
            side: Some(Side::Left),
            condition: None,
            duration: None,
            tried: Vec::new(),
            preferred_times: Vec::new(),
            note: None,
        }
    }

    #[test]
    fn a_correction_is_held_to_the_rules_of_the_form() {
        let mut enquiry = enquiry();
        let mut correct = |question, values: &[&str]| {
            let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
            enquiry.correct(question, &values, "GB")
        };
        assert_eq!(correct(Question::Phone, &["07700 900123"]), Ok(()));
        assert_eq!(correct(Question::Phone, &["12"]), Err(Invalid::Form));
        assert_eq!(correct(Question::Name, &[" "]), Err(Invalid::Empty));
        assert_eq!(
            correct(Question::Tried, &["rest", "physio", "rest"]),
            Ok(())
        );
        assert_eq!(correct(Question::Tried, &["magic"]), Err(Invalid::Form));
        assert_eq!(correct(Question::Consent, &["yes"]), Err(Invalid::Form));
        assert_eq!(correct(Question::Duration, &[]), Ok(()));
        assert_eq!(correct(Question::BodyArea, &["back"]), Ok(()));
        assert_eq!(
            enquiry.phone.as_ref().map(Phone::as_str),
            Some("+447700900123")
        );
        assert_eq!(enquiry.tried, [Tried::Rest, Tried::Physio]);
        assert_eq!(enquiry.side, None, "a back has no sides");
    }
}
