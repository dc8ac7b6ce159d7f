//! What a free text can tell of a patient, as types that hold only valid values.
//!
//! Promises: a [`Phone`] that exists can be called, an [`Email`] that exists is well
//! formed, codes are those of the export. Refuses: showing any of it in `Debug`.

use std::fmt;

use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumber, PhoneNumberFormat, PhoneNumberType, Region};
use serde::{Deserialize, Serialize};

use super::codes::codes;
use super::unheard::unheard;

codes! {
    /// Where it hurts.
    BodyArea {
        Neck = "neck", Back = "back", Shoulder = "shoulder", Elbow = "elbow",
        WristHand = "wrist_hand", Hip = "hip", Knee = "knee", AnkleFoot = "ankle_foot",
        Other = "other",
    }
}

impl BodyArea {
    /// Whether a left and a right one exist.
    pub fn has_sides(self) -> bool {
        !matches!(self, Self::Neck | Self::Back | Self::Other)
    }
}

codes! {
    /// Which side.
    Side { Left = "left", Right = "right", Both = "both" }
}

codes! {
    /// What a clinician has called it, as far as the patient knows.
    Condition {
        LigamentSprain = "ligament_sprain", Tendinitis = "tendinitis",
        PartialTear = "partial_tear", Instability = "instability",
        Other = "other", NotSure = "not_sure",
    }
}

codes! {
    /// What has been tried before.
    Tried {
        Rest = "rest", Physio = "physio", Painkillers = "painkillers",
        SteroidInjection = "steroid_injection", Surgery = "surgery", None = "none",
    }
}

codes! {
    /// When an appointment would suit.
    PreferredTime {
        WeekdayMorning = "weekday_morning", WeekdayAfternoon = "weekday_afternoon",
        WeekdayEvening = "weekday_evening", Saturday = "saturday",
    }
}

codes! {
    /// Whom the enquiry is for.
    ForWhom { Oneself = "self", Other = "other" }
}

codes! {
    /// How reception should answer.
    ContactChoice { Here = "here", Phone = "phone", Email = "email" }
}

/// What one message says of the patient; only what was said is filled in.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Details {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Email>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body_area: Option<BodyArea>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub side: Option<Side>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<Condition>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<Lasting>,
}

impl Details {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Takes over what `newer` says and keeps the rest.
    pub fn update(&mut self, newer: Details) {
        fn take<T>(old: &mut Option<T>, new: Option<T>) {
            if new.is_some() {
                *old = new;
            }
        }
        take(&mut self.name, newer.name);
        take(&mut self.phone, newer.phone);
        take(&mut self.email, newer.email);
        take(&mut self.body_area, newer.body_area);
        take(&mut self.side, newer.side);
        take(&mut self.condition, newer.condition);
        take(&mut self.duration, newer.duration);
    }
}

/// Why a typed detail was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Invalid {
    #[error("empty")]
    Empty,
    #[error("too long")]
    TooLong,
    #[error("not of the right form")]
    Form,
}

macro_rules! text_newtype {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(redacted)"))
            }
        }
    };
}

text_newtype! {
    /// A person's name: 1 to 100 characters on one line, with at least one letter.
    Name
}
text_newtype! {
    /// A telephone number in E.164, such as `+447700900123`.
    Phone
}
text_newtype! {
    /// A well-formed e-mail address, at most 254 bytes.
    Email
}
text_newtype! {
    /// How long it has lasted, as an ISO 8601 duration as it was said: `P2W`, `P1Y6M`.
    Lasting
}

/// The longest name taken, in characters.
pub const NAME_LIMIT: usize = 100;

impl Name {
    /// Takes a name as typed: spaces folded, no control characters.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        let clean: String = text.chars().filter(|c| !is_harmful(*c)).collect();
        let folded = clean.split_whitespace().collect::<Vec<_>>().join(" ");
        if folded.is_empty() {
            return Err(Invalid::Empty);
        }
        if folded.chars().count() > NAME_LIMIT {
            return Err(Invalid::TooLong);
        }
        if !folded.chars().any(char::is_alphabetic) || folded.contains("://") {
            return Err(Invalid::Form);
        }
        Ok(Self(folded))
    }
}

impl Phone {
    /// Takes a number in international form, or in the national form of `country` (an
    /// ISO 3166 code such as `GB`). Digits of every script count.
    ///
    /// A number in a range that the plan does not use yet is taken all the same when it
    /// has the usual length of its country: better a doubtful number that reception sees
    /// than a patient who cannot get past the question.
    pub fn parse(text: &str, country: &str) -> Result<Self, Invalid> {
        if text.trim().is_empty() {
            return Err(Invalid::Empty);
        }
        if text.chars().count() > 40 {
            return Err(Invalid::TooLong);
        }
        if text.chars().any(char::is_alphabetic) {
            return Err(Invalid::Form);
        }
        unheard(|| {
            let region = country.parse::<Region>().ok();
            let number = PhoneNumber::parse(text, region).map_err(|_| Invalid::Form)?;
            if !number.is_valid() && !has_usual_length(&number) {
                return Err(Invalid::Form);
            }
            Ok(Self(number.format_as(PhoneNumberFormat::E164).into_owned()))
        })
    }

    fn parse_e164(text: String) -> Result<Self, Invalid> {
        let digits = text.strip_prefix('+').ok_or(Invalid::Form)?;
        let fits = (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        if fits {
            Ok(Self(text))
        } else {
            Err(Invalid::Form)
        }
    }
}

/// Whether the number is as long as the example of a mobile or landline number that its
/// country's plan gives.
fn has_usual_length(number: &PhoneNumber) -> bool {
    let code = number.country_code;
    let Some(region) = PHONE_NUMBER_UTIL.get_region_for_country_code(code) else {
        return false;
    };
    let length = number.get_national_significant_number().len();
    [PhoneNumberType::Mobile, PhoneNumberType::FixedLine]
        .into_iter()
        .filter_map(|kind| {
            PHONE_NUMBER_UTIL
                .get_example_number_for_type_and_region(region, kind)
                .ok()
        })
        .any(|example| example.get_national_significant_number().len() == length)
}

impl Email {
    /// Takes an address with a dotted domain; surrounding spaces are dropped.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        let text = text.trim();
        if text.is_empty() {
            return Err(Invalid::Empty);
        }
        if text.len() > 254 {
            return Err(Invalid::TooLong);
        }
        let strict = email_address::Options::default()
            .with_required_tld()
            .without_domain_literal()
            .without_display_text();
        email_address::EmailAddress::parse_with_options(text, strict)
            .map(|address| Self(address.to_string()))
            .map_err(|_| Invalid::Form)
    }
}

impl Lasting {
    /// Takes an ISO 8601 duration of whole years, months, weeks and days, at least one
    /// of them, in that order: `P6M`, `P1Y6M`, `P2W`, `P10D`.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        let mut rest = text.strip_prefix('P').ok_or(Invalid::Form)?;
        let mut order = "YMWD".chars();
        while !rest.is_empty() {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let unit = rest[digits..].chars().next().ok_or(Invalid::Form)?;
            let known = order.any(|next| next == unit);
            if !(1..=4).contains(&digits) || !known {
                return Err(Invalid::Form);
            }
            rest = &rest[digits + unit.len_utf8()..];
        }
        if text.len() < 3 {
            return Err(Invalid::Form);
        }
        Ok(Self(text.to_owned()))
    }

    /// Numbers and units in their order; the units are `year`, `month`, `week`, `day`.
    pub fn parts(&self) -> impl Iterator<Item = (i64, &'static str)> {
        self.0[1..]
            .split_inclusive(['Y', 'M', 'W', 'D'])
            .map(|part| {
                let (number, unit) = part.split_at(part.len() - 1);
                let unit = match unit {
                    "Y" => "year",
                    "M" => "month",
                    "W" => "week",
                    _ => "day",
                };
                (number.parse().unwrap_or(0), unit)
            })
    }
}

/// Control characters and those that reorder text; spaces and line ends are kept.
pub fn is_harmful(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t'))
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}')
}

macro_rules! stored_as_text {
    ($($name:ident => $parse:expr),+ $(,)?) => {$(
        impl TryFrom<String> for $name {
            type Error = Invalid;
            fn try_from(text: String) -> Result<Self, Invalid> {
                $parse(text)
            }
        }
    )+};
}

stored_as_text! {
    Name => |text: String| Name::parse(&text),
    Phone => Phone::parse_e164,
    Email => |text: String| Email::parse(&text),
    Lasting => |text: String| Lasting::parse(&text),
}

impl fmt::Debug for Details {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Details(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_is_kept_in_e164_whatever_form_it_was_typed_in() {
        let check = |typed: &str, expected: Option<&str>| {
            let phone = Phone::parse(typed, "GB").ok();
            assert_eq!(phone.as_ref().map(Phone::as_str), expected, "{typed}");
        };
        check("07700 900123", Some("+447700900123"));
        check("+44 7700 900123", Some("+447700900123"));
        check("0044 7700 900123", Some("+447700900123"));
        check("(020) 7946-0018", Some("+442079460018"));
        check("٠٧٧٠٠ ٩٠٠١٢٣", Some("+447700900123"));
        check("+48 601 234 567", Some("+48601234567"));
        check("12345", None);
        check("0770090012", None);
        check("07700 900123 456789", None);
        check("call me", None);
        check("", None);
    }

    #[test]
    fn an_email_needs_a_dotted_domain() {
        for typed in ["anna@example.org", " o'neil+knee@mail.example.co.uk "] {
            assert!(Email::parse(typed).is_ok(), "{typed}");
        }
        for typed in [
            "anna",
            "anna@",
            "@example.org",
            "anna@home",
            "a b@example.org",
            "",
        ] {
            assert!(Email::parse(typed).is_err(), "{typed}");
        }
    }

    #[test]
    fn a_duration_has_its_units_in_order_and_at_least_one() {
        for text in ["P6M", "P1Y6M", "P2W", "P10D"] {
            assert!(Lasting::parse(text).is_ok(), "{text}");
        }
        for text in ["", "P", "6M", "PM", "P6", "P6M1Y", "P6MM", "P6H", "Pé"] {
            assert!(Lasting::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_name_is_one_line_with_a_letter() {
        assert_eq!(
            Name::parse("  Anna \n Nowak ").unwrap().as_str(),
            "Anna Nowak"
        );
        assert!(Name::parse("12345").is_err());
        assert!(Name::parse(&"a".repeat(101)).is_err());
        assert!(Name::parse("\u{202E}").is_err());
    }

    #[test]
    fn details_never_show_in_debug() {
        let phone = Phone::parse("07700 900123", "GB").unwrap();
        assert_eq!(format!("{phone:?}"), "Phone(redacted)");
    }
}
