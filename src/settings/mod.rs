//! Settings: `clinic.toml`, each key also from the environment.
//!
//! ```text
//! clinic.toml        [http] listen = "127.0.0.1:8080"
//! environment        ENQUIRY_DESK__HTTP__LISTEN=127.0.0.1:9090     counts before the file
//!                    TELOXIDE_TOKEN, DATABASE_URL, RUST_LOG        by their usual names
//! ```
//!
//! Promises: every fault is named, with the line where it stands in the file; a secret
//! never shows in `Debug`. Refuses: a key it does not know, since it would be a typing
//! slip that changes nothing.

mod sections;

use std::collections::HashMap;
use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use config::{Config, Environment, File, FileFormat};
use serde::Deserialize;

use self::sections::KNOWN;
pub use self::sections::{
    ContentSettings, DeskSettings, HttpSettings, RetentionSettings, StoreSettings,
    TelegramSettings, WebchatSettings,
};
use crate::assistant::clinic::{Clinic, ClinicTable, EmergencyNumbers, Package};
use crate::assistant::content::Files;
use crate::assistant::fault::{Fault, toml_fault};
use crate::assistant::hours::HoursTable;

/// The name of the settings file where none is given.
pub const DEFAULT_FILE: &str = "clinic.toml";

/// All settings, valid.
#[derive(Debug)]
pub struct Settings {
    pub clinic: Clinic,
    pub retention: RetentionSettings,
    pub telegram: TelegramSettings,
    pub http: HttpSettings,
    pub webchat: WebchatSettings,
    pub desk: DeskSettings,
    pub store: StoreSettings,
    pub content: ContentSettings,
    /// The token of the bot: Telegram is on when it is set.
    pub token: Option<Secret>,
    /// The folder of the settings file: relative paths start there.
    pub folder: PathBuf,
}

/// A value that never shows.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

#[derive(Debug, Deserialize)]
struct Tables {
    clinic: ClinicTable,
    #[serde(default)]
    emergency: EmergencyNumbers,
    #[serde(default)]
    packages: Vec<Package>,
    #[serde(default)]
    hours: HoursTable,
    #[serde(default)]
    retention: RetentionSettings,
    #[serde(default)]
    telegram: TelegramSettings,
    #[serde(default)]
    http: HttpSettings,
    #[serde(default)]
    webchat: WebchatSettings,
    #[serde(default)]
    desk: DeskSettings,
    #[serde(default)]
    store: StoreSettings,
    #[serde(default)]
    content: ContentSettings,
}

impl Settings {
    /// Reads `file` (or `clinic.toml` here) and the environment, or names every fault.
    pub fn read(
        file: Option<&Path>,
        environment: &HashMap<String, String>,
    ) -> Result<Self, Vec<Fault>> {
        let path = file.unwrap_or(Path::new(DEFAULT_FILE));
        let name = path.display().to_string();
        let text = std::fs::read_to_string(path).map_err(|error| {
            let cure = "Run the program in the folder that holds clinic.toml, or name the file with --settings";
            vec![Fault::new(&name, None, format!("the settings cannot be read: {error}"), cure)]
        })?;
        let folder = path.parent().unwrap_or(Path::new("")).to_path_buf();
        Self::parse(&name, &text, folder, environment)
    }

    /// The same from a text.
    pub fn parse(
        name: &str,
        text: &str,
        folder: PathBuf,
        environment: &HashMap<String, String>,
    ) -> Result<Self, Vec<Fault>> {
        let mut faults = unknown_keys(name, text).map_err(|fault| vec![fault])?;
        let tables = match tables(text, environment) {
            Ok(tables) => tables,
            Err(error) => {
                let cure = "Correct it; the file that comes with the program explains each key";
                faults.push(Fault::new(name, None, error.to_string(), cure));
                return Err(faults);
            }
        };
        let clinic = Clinic::new(
            name,
            tables.clinic,
            tables.emergency,
            tables.packages,
            &tables.hours,
            tables.retention.draft_days,
        )
        .map_err(|more| faults.extend(more));
        let mut store = tables.store;
        if let Some(url) = environment
            .get("DATABASE_URL")
            .filter(|url| !url.is_empty())
        {
            store.url.clone_from(url);
        }
        let token = environment
            .get("TELOXIDE_TOKEN")
            .filter(|token| !token.trim().is_empty());
        match clinic {
            Ok(clinic) if faults.is_empty() => Ok(Self {
                clinic: Clinic {
                    serve_unapproved: tables.content.serve_unapproved.unwrap_or(token.is_none()),
                    ..clinic
                },
                retention: tables.retention,
                telegram: tables.telegram,
                http: tables.http,
                webchat: tables.webchat,
                desk: tables.desk,
                store,
                content: tables.content,
                token: token.map(|token| Secret(token.trim().to_owned())),
                folder,
            }),
            _ => Err(faults),
        }
    }

    /// Where the chat page has a listener of its own; `None` where it shares the desk's.
    pub fn webchat_listen(&self) -> Option<SocketAddr> {
        let beside_a_bot = SocketAddr::from(([127, 0, 0, 1], 8081));
        let listen = self.webchat.listen;
        listen.or(self.token.is_some().then_some(beside_a_bot))
    }

    /// Whether the chat page is served.
    pub fn webchat_enabled(&self) -> bool {
        self.webchat.enabled.unwrap_or(self.token.is_none())
    }

    /// A path of the settings, seen from where the program runs.
    pub fn path(&self, path: &Path) -> PathBuf {
        self.folder.join(path)
    }

    /// The text of every file of the content: `faq/…` and `locales/…`.
    pub fn content_files(&self) -> Result<Files, Vec<Fault>> {
        let root = self.path(&self.content.folder);
        let mut files = Files::new();
        let mut faults = Vec::new();
        for top in ["faq", "locales"] {
            read_folder(&root.join(top), top, &mut files, &mut faults);
        }
        if faults.is_empty() {
            Ok(files)
        } else {
            Err(faults)
        }
    }
}

fn tables(
    text: &str,
    environment: &HashMap<String, String>,
) -> Result<Tables, config::ConfigError> {
    let source = Environment::with_prefix("ENQUIRY_DESK")
        .prefix_separator("__")
        .separator("__")
        .list_separator(",")
        .with_list_parse_key("clinic.languages")
        .try_parsing(true)
        .source(Some(environment.clone()));
    Config::builder()
        .add_source(File::from_str(text, FileFormat::Toml))
        .add_source(source)
        .build()?
        .try_deserialize()
}

/// Every key of the file that has no meaning, with its line.
fn unknown_keys(name: &str, text: &str) -> Result<Vec<Fault>, Fault> {
    let table: toml::Table =
        toml::from_str(text).map_err(|error| toml_fault(name, text, &error, 1))?;
    let mut faults = Vec::new();
    let mut unknown = |key: String, needle: &str, known: Vec<&str>| {
        let line = text
            .lines()
            .position(|line| line.trim_start().starts_with(needle));
        faults.push(Fault::new(
            name,
            line.map(|index| index + 1),
            format!("`{key}` is no setting"),
            format!("Known are: {}", known.join(", ")),
        ));
    };
    for (section, value) in &table {
        let Some((_, keys)) = KNOWN.iter().find(|(known, _)| known == section) else {
            unknown(
                section.clone(),
                &format!("[{section}"),
                KNOWN.iter().map(|(known, _)| *known).collect(),
            );
            continue;
        };
        let inner = value.as_table().filter(|_| !keys.is_empty());
        for key in inner.into_iter().flat_map(|table| table.keys()) {
            if !keys.contains(&key.as_str()) {
                unknown(format!("{section}.{key}"), key, keys.to_vec());
            }
        }
    }
    Ok(faults)
}

fn read_folder(folder: &Path, name: &str, files: &mut Files, faults: &mut Vec<Fault>) {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            faults.push(Fault::new(
                name,
                None,
                format!("the folder cannot be read: {error}"),
                "Run the program where faq and locales are, or set content.folder",
            ));
            return;
        }
    };
    for entry in entries.flatten() {
        let path = entry.path();
        let inner = format!("{name}/{}", entry.file_name().to_string_lossy());
        let is_content = [".md", ".toml", ".ftl"]
            .iter()
            .any(|ending| inner.ends_with(ending));
        if path.is_dir() {
            read_folder(&path, &inner, files, faults);
        } else if is_content && !inner.ends_with("README.md") {
            match std::fs::read_to_string(&path) {
                // A file saved on Windows begins with a mark and ends its lines twice.
                Ok(text) => drop(files.insert(
                    inner,
                    text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n"),
                )),
                Err(error) => faults.push(Fault::new(
                    &inner,
                    None,
                    format!("the file cannot be read: {error}"),
                    "Save it as UTF-8 and make it readable",
                )),
            }
        }
    }
}

impl Secret {
    /// The value; the caller sees to it that it goes nowhere else.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = r#"
        [clinic]
        name = "Clinic"
        phone = "020 7946 0018"
        country = "GB"
        time_zone = "Europe/London"
        languages = ["en-GB"]
        [emergency]
        ambulance = "999"
        advice = "111"
        crisis = "116 123"
    "#;

    fn read(text: &str, environment: &[(&str, &str)]) -> Result<Settings, Vec<Fault>> {
        let environment = environment
            .iter()
            .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
            .collect();
        Settings::parse("clinic.toml", text, PathBuf::new(), &environment)
    }

    #[test]
    fn the_environment_counts_before_the_file() {
        let settings = read(
            SMALL,
            &[
                ("ENQUIRY_DESK__HTTP__LISTEN", "127.0.0.1:9090"),
                ("ENQUIRY_DESK__CLINIC__LANGUAGES", "en-GB,pl"),
                ("ENQUIRY_DESK__TELEGRAM__MESSAGES_PER_SECOND", "0"),
                ("ENQUIRY_DESK__EMERGENCY__AMBULANCE", "112"),
                ("TELOXIDE_TOKEN", "123:canary"),
            ],
        )
        .unwrap();
        assert_eq!(settings.http.listen.port(), 9090);
        assert_eq!(settings.clinic.languages.len(), 2);
        assert_eq!(settings.telegram.messages_per_second, 0);
        assert_eq!(settings.clinic.emergency.ambulance, "112");
        assert!(!format!("{settings:?}").contains("canary"));
    }

    /// C9: with a bot, what nobody approved is served only on the clinic's word.
    #[test]
    fn unapproved_texts_are_served_by_default_only_without_a_token() {
        let served = |environment: &[(&str, &str)]| {
            let settings = read(SMALL, environment).unwrap();
            settings.clinic.serve_unapproved
        };
        let key = "ENQUIRY_DESK__CONTENT__SERVE_UNAPPROVED";
        let token = ("TELOXIDE_TOKEN", "123:canary");
        assert!(served(&[]));
        assert!(!served(&[(key, "false")]));
        assert!(!served(&[token]));
        assert!(served(&[token, (key, "true")]));
    }

    /// C4: a missing emergency number stops the start.
    #[test]
    fn a_missing_emergency_number_is_a_fault() {
        let faults = read(&SMALL.replace("ambulance = \"999\"", ""), &[]).unwrap_err();
        assert!(
            faults[0].message.contains("emergency.ambulance"),
            "{faults:?}"
        );
    }

    #[test]
    fn an_unknown_key_is_named_with_its_line() {
        let faults = read(&format!("{SMALL}\n[http]\nlisten_on = \"x\"\n"), &[]).unwrap_err();
        assert!(faults[0].message.contains("http.listen_on"));
        assert_eq!(faults[0].line, Some(14));
    }
}
