//! What a free text can tell of a patient, as types that hold only valid values.
//!
//! Promises: a [`Phone`] that exists can be called, an [`Email`] that exists is well
//! formed, codes are those of the export. Refuses: showing any of it in `Debug`.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::codes::codes;

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
pub(crate) use text_newtype;

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

/// Control characters and those that reorder text; spaces and line ends are kept.
pub fn is_harmful(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t'))
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{FEFF}')
}

impl TryFrom<String> for Name {
    type Error = Invalid;
    fn try_from(text: String) -> Result<Self, Invalid> {
        Self::parse(&text)
    }
}
