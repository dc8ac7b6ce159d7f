//! The facts of the clinic, which stand once, in `clinic.toml`.
//!
//! Promises: a [`Clinic`] that exists has its emergency numbers (C4), a time zone that is
//! known and at least one language. Refuses: deriving a number from a language.

use jiff::tz::TimeZone;
use serde::Deserialize;

use super::fault::Fault;
use super::hours::{Hours, HoursTable};
use super::language::Language;

/// Section `[clinic]` and its neighbours as they are written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClinicTable {
    pub name: String,
    pub phone: String,
    #[serde(default)]
    pub address: String,
    /// ISO 3166 code: national telephone numbers are read by it.
    pub country: String,
    /// IANA name.
    pub time_zone: String,
    /// Offered languages, the default first.
    pub languages: Vec<String>,
}

/// Section `[emergency]`: whom to call, by the clinic's country.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct EmergencyNumbers {
    /// The ambulance: 999 in Britain.
    #[serde(default)]
    pub ambulance: String,
    /// Urgent advice by telephone: 111 in Britain.
    #[serde(default)]
    pub advice: String,
    /// A line for people in despair: 116 123 in Britain.
    #[serde(default)]
    pub crisis: String,
}

/// One entry of `[[packages]]`.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Package {
    pub name: String,
    /// As it is to be read, with its currency: `£450`.
    pub price: String,
}

/// The clinic as the assistant knows it.
#[derive(Clone, Debug)]
pub struct Clinic {
    pub name: String,
    pub phone: String,
    pub address: String,
    pub country: String,
    pub time_zone: TimeZone,
    /// Offered languages, the default first; never empty.
    pub languages: Vec<Language>,
    pub emergency: EmergencyNumbers,
    pub packages: Vec<Package>,
    pub hours: Hours,
    /// After how many days an unfinished enquiry is thrown away (P7).
    pub draft_days: u32,
    /// Whether answers that nobody approved are served, with a notice (C9).
    pub serve_unapproved: bool,
}

impl Clinic {
    /// Puts the facts together, or names every fault of `file`.
    pub fn new(
        file: &str,
        table: ClinicTable,
        emergency: EmergencyNumbers,
        packages: Vec<Package>,
        hours: &HoursTable,
        draft_days: u32,
    ) -> Result<Self, Vec<Fault>> {
        let mut faults = missing_facts(file, &table, &emergency);
        let time_zone = TimeZone::get(&table.time_zone).map_err(|_| {
            faults.push(Fault::new(
                file,
                None,
                format!("clinic.time_zone: `{}` is no time zone", table.time_zone),
                "Write an IANA name such as Europe/London",
            ));
        });
        let languages = parse_languages(file, &table.languages, &mut faults);
        let hours = Hours::parse(file, hours).map_err(|more| faults.extend(more));
        match (time_zone, hours, faults.is_empty()) {
            (Ok(time_zone), Ok(hours), true) => Ok(Self {
                name: table.name,
                phone: table.phone,
                address: table.address,
                country: table.country,
                time_zone,
                languages,
                emergency,
                packages,
                hours,
                draft_days,
                serve_unapproved: false,
            }),
            _ => Err(faults),
        }
    }

    /// The language that is used where none is known.
    pub fn default_language(&self) -> &Language {
        &self.languages[0]
    }
}

fn missing_facts(file: &str, table: &ClinicTable, emergency: &EmergencyNumbers) -> Vec<Fault> {
    let facts = [
        ("clinic.name", &table.name, "the clinic's name"),
        (
            "clinic.phone",
            &table.phone,
            "the telephone number that patients may call",
        ),
        (
            "emergency.ambulance",
            &emergency.ambulance,
            "the ambulance's number in the clinic's country",
        ),
        (
            "emergency.advice",
            &emergency.advice,
            "the number for urgent medical advice in the clinic's country",
        ),
        (
            "emergency.crisis",
            &emergency.crisis,
            "the number of a crisis line in the clinic's country",
        ),
    ];
    let mut faults: Vec<Fault> = facts
        .into_iter()
        .filter(|(_, value, _)| value.trim().is_empty())
        .map(|(key, _, what)| {
            Fault::new(
                file,
                None,
                format!("{key} is missing"),
                format!("Write {what}"),
            )
        })
        .collect();
    let code = &table.country;
    if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        faults.push(Fault::new(
            file,
            None,
            format!("clinic.country: `{code}` is no country code"),
            "Write two capital letters by ISO 3166, such as GB",
        ));
    }
    faults
}

fn parse_languages(file: &str, tags: &[String], faults: &mut Vec<Fault>) -> Vec<Language> {
    let mut languages = Vec::new();
    for tag in tags {
        match Language::parse(tag) {
            Ok(language) if languages.contains(&language) => faults.push(Fault::new(
                file,
                None,
                format!("clinic.languages names `{tag}` twice"),
                "Leave one of them out",
            )),
            Ok(language) => languages.push(language),
            Err(error) => faults.push(Fault::new(
                file,
                None,
                format!("clinic.languages: {error}"),
                "Use the names of the folders in faq/",
            )),
        }
    }
    if tags.is_empty() {
        faults.push(Fault::new(
            file,
            None,
            "clinic.languages is empty",
            "Name at least one language; the first is the default",
        ));
    }
    languages
}
