//! The answers so far.
//!
//! Promises: only a draft with consent and every needed answer becomes an [`Enquiry`].

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Question;
use crate::assistant::details::{
    BodyArea, Condition, ContactChoice, Details, Email, ForWhom, Lasting, Name, Phone,
    PreferredTime, Side, Tried,
};
use crate::assistant::enquiry::{Consent, Enquiry};
use crate::assistant::language::Language;

/// Answers given so far.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub adult: bool,
    pub consent: Option<Consent>,
    pub for_whom: Option<ForWhom>,
    pub writer_name: Option<Name>,
    pub name: Option<Name>,
    pub contact: Option<ContactChoice>,
    pub phone: Option<Phone>,
    pub email: Option<Email>,
    pub body_area: Option<BodyArea>,
    pub side: Option<Side>,
    pub condition: Option<Condition>,
    pub duration: Option<Lasting>,
    pub tried: Vec<Tried>,
    pub preferred_times: Vec<PreferredTime>,
    pub note: Option<String>,
    /// Questions that need no further answer: skipped, or several choices done.
    pub settled: BTreeSet<Question>,
    /// What free text told, until the patient has confirmed it.
    pub volunteered: Option<Volunteered>,
    /// A name that was offered before it was known whose it is.
    pub offered_name: Option<Name>,
}

/// What a free text told of the patient, codes and all.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Volunteered {
    #[serde(flatten)]
    pub details: Details,
}

impl Draft {
    /// Whether a question has its answer or was settled without one.
    pub fn is_answered(&self, question: Question) -> bool {
        self.settled.contains(&question) || self.has_value(question)
    }

    /// Whether there is a value to show or to keep.
    pub fn has_value(&self, question: Question) -> bool {
        match question {
            Question::Adult => self.adult,
            Question::Consent => self.consent.is_some(),
            Question::ForWhom => self.for_whom.is_some(),
            Question::WriterName => self.writer_name.is_some(),
            Question::Name => self.name.is_some(),
            Question::Contact => self.contact.is_some(),
            Question::Phone => self.phone.is_some(),
            Question::Email => self.email.is_some(),
            Question::BodyArea => self.body_area.is_some(),
            Question::Side => self.side.is_some(),
            Question::Condition => self.condition.is_some(),
            Question::Duration => self.duration.is_some(),
            Question::Note => self.note.is_some(),
            // One press is not yet the whole answer: Done settles these.
            Question::Tried | Question::PreferredTimes => false,
        }
    }

    /// Takes an answer away, so that the question is asked anew.
    pub fn clear(&mut self, question: Question) {
        self.settled.remove(&question);
        match question {
            Question::Adult => self.adult = false,
            Question::Consent => self.consent = None,
            Question::ForWhom => self.for_whom = None,
            Question::WriterName => self.writer_name = None,
            Question::Name => self.name = None,
            Question::Contact => self.contact = None,
            Question::Phone => self.phone = None,
            Question::Email => self.email = None,
            Question::BodyArea => self.body_area = None,
            Question::Side => self.side = None,
            Question::Condition => self.condition = None,
            Question::Duration => self.duration = None,
            Question::Tried => self.tried.clear(),
            Question::PreferredTimes => self.preferred_times.clear(),
            Question::Note => self.note = None,
        }
    }

    /// Puts details in place of what is there.
    pub fn fill(&mut self, details: Details) {
        if let Some(name) = details.name {
            self.offered_name = Some(name);
        }
        if details.phone.is_some() {
            self.phone = details.phone;
            self.contact = Some(ContactChoice::Phone);
        } else if details.email.is_some() && self.contact.is_none() {
            self.contact = Some(ContactChoice::Email);
        }
        if details.email.is_some() {
            self.email = details.email;
        }
        if details.body_area.is_some() {
            self.body_area = details.body_area;
        }
        self.side = details.side.or(self.side);
        self.condition = details.condition.or(self.condition);
        self.duration = details.duration.or(self.duration.take());
        self.place_offered_name();
    }

    /// Fills in only what is open.
    pub fn fill_gaps(&mut self, details: Details) {
        let open = |question: Question| !self.is_answered(question);
        let gaps = Details {
            name: details.name.filter(|_| self.name.is_none()),
            phone: details.phone.filter(|_| open(Question::Phone)),
            email: details.email.filter(|_| open(Question::Email)),
            body_area: details.body_area.filter(|_| open(Question::BodyArea)),
            side: details.side.filter(|_| open(Question::Side)),
            condition: details.condition.filter(|_| open(Question::Condition)),
            duration: details.duration.filter(|_| open(Question::Duration)),
        };
        let keep_contact = self.contact;
        self.fill(gaps);
        self.contact = keep_contact.or(self.contact);
    }

    /// An offered name is the patient's, or the writer's who asks for somebody else.
    pub fn place_offered_name(&mut self) {
        let place = match self.for_whom {
            Some(ForWhom::Oneself) => &mut self.name,
            Some(ForWhom::Other) => &mut self.writer_name,
            None => return,
        };
        if let Some(name) = self.offered_name.take() {
            *place = Some(name);
        }
    }

    /// The enquiry, or the first question that is still open.
    pub fn to_enquiry(&self, language: &Language) -> Result<Enquiry, Question> {
        let contact = self.contact.ok_or(Question::Contact)?;
        let for_whom = self.for_whom.ok_or(Question::ForWhom)?;
        let body_area = self.body_area.ok_or(Question::BodyArea)?;
        let phone =
            (contact == ContactChoice::Phone).then(|| self.phone.clone().ok_or(Question::Phone));
        let email =
            (contact == ContactChoice::Email).then(|| self.email.clone().ok_or(Question::Email));
        let writer = (for_whom == ForWhom::Other)
            .then(|| self.writer_name.clone().ok_or(Question::WriterName));
        if !self.adult {
            return Err(Question::Adult);
        }
        Ok(Enquiry {
            language: language.clone(),
            consent: self.consent.clone().ok_or(Question::Consent)?,
            for_whom,
            name: self.name.clone().ok_or(Question::Name)?,
            writer_name: writer.transpose()?,
            contact,
            phone: phone.transpose()?,
            email: email.transpose()?,
            body_area,
            side: self.side.filter(|_| body_area.has_sides()),
            condition: self.condition,
            duration: self.duration.clone(),
            tried: self.tried.clone(),
            preferred_times: self.preferred_times.clone(),
            note: self.note.clone(),
        })
    }
}
