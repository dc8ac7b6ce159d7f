//! The confirmed set of structured details that reception gets.
//!
//! Promises: an [`Enquiry`] can only be made with consent given; its field names and
//! codes are those of the export (design: "Enquiry fields"). Refuses: a date of birth, an
//! NHS number, anything not on that list (P4).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::details::{
    BodyArea, Condition, ContactChoice, Email, ForWhom, Lasting, Name, Phone, PreferredTime, Side,
    Tried,
};
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
