//! The sections of `clinic.toml` that steer the program, with what counts where a key is
//! left out.

use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;

use serde::Deserialize;

/// Every section with its keys; a section without any takes whatever stands there.
pub(super) const KNOWN: [(&str, &[&str]); 11] = [
    (
        "clinic",
        &[
            "name",
            "phone",
            "address",
            "country",
            "time_zone",
            "languages",
        ],
    ),
    ("emergency", &["ambulance", "advice", "crisis"]),
    ("packages", &[]),
    ("hours", &[]),
    (
        "retention",
        &["draft_days", "closed_months", "audit_months"],
    ),
    (
        "telegram",
        &[
            "api_url",
            "poll_seconds",
            "messages_per_second",
            "messages_per_chat_per_second",
            "staff_chat",
            "webhook_url",
            "webhook_listen",
        ],
    ),
    ("http", &["listen"]),
    ("webchat", &["enabled", "listen"]),
    (
        "desk",
        &[
            "lease_minutes",
            "reopen_minutes",
            "escalate_urgent_minutes",
            "escalate_wait_hours",
            "url",
        ],
    ),
    ("store", &["url", "key_file"]),
    ("content", &["folder", "serve_unapproved"]),
];

/// `[retention]`
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RetentionSettings {
    /// Days after which an unfinished enquiry is thrown away.
    pub draft_days: u32,
    /// Months after which a closed conversation and its enquiry are deleted.
    pub closed_months: u32,
    /// Months after which a row of the audit is deleted.
    pub audit_months: u32,
}

/// `[telegram]`
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TelegramSettings {
    /// The Bot API server.
    pub api_url: String,
    /// How long one poll waits for updates, in seconds.
    pub poll_seconds: u32,
    /// Replies a second to all chats together; 0 = unlimited.
    pub messages_per_second: u32,
    /// Replies a second to one chat; 0 = unlimited.
    pub messages_per_chat_per_second: u32,
    /// The staff group: Telegram's number of it, such as -1001234567890.
    pub staff_chat: Option<i64>,
    /// An https address under which Telegram reaches [`Self::webhook_listen`]: then updates
    /// are brought, not polled.
    pub webhook_url: Option<String>,
    /// Where updates are received; 127.0.0.1:8082 where nothing is said.
    pub webhook_listen: Option<SocketAddr>,
}

/// `[http]`
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct HttpSettings {
    pub listen: SocketAddr,
}

/// `[webchat]`
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WebchatSettings {
    /// On by default only without a token: then it is the try-out.
    pub enabled: Option<bool>,
    /// A listener of its own: patients have no business where the desk is. Without one the
    /// try-out shares the desk's, and a page beside a bot gets 127.0.0.1:8081.
    pub listen: Option<SocketAddr>,
}

/// `[store]`
#[derive(Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct StoreSettings {
    pub url: String,
    /// Where the key of the encrypted columns is kept.
    pub key_file: PathBuf,
}

/// `[desk]`
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DeskSettings {
    /// Minutes without a sign of its owner after which a claim returns to the queue.
    pub lease_minutes: u32,
    /// Minutes after the end in which a conversation can be opened again.
    pub reopen_minutes: u32,
    /// Minutes after which unacknowledged danger is told to the managers.
    pub escalate_urgent_minutes: u32,
    /// Opening hours after which a wait is told to the managers.
    pub escalate_wait_hours: u32,
    /// Where the desk is reached from outside, such as `https://desk.example.org`: for
    /// links in the staff group.
    pub url: Option<String>,
}

/// `[content]`
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ContentSettings {
    /// The folder that holds `faq` and `locales`.
    pub folder: PathBuf,
    /// Whether texts that nobody approved are served (C9); by default only without a token.
    pub serve_unapproved: Option<bool>,
}

// The URL of a database may hold a password.
impl fmt::Debug for StoreSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StoreSettings(redacted)")
    }
}

impl Default for RetentionSettings {
    fn default() -> Self {
        Self {
            draft_days: 7,
            closed_months: 6,
            audit_months: 24,
        }
    }
}

impl Default for TelegramSettings {
    fn default() -> Self {
        Self {
            api_url: "https://api.telegram.org".to_owned(),
            poll_seconds: 50,
            messages_per_second: 30,
            messages_per_chat_per_second: 1,
            staff_chat: None,
            webhook_url: None,
            webhook_listen: None,
        }
    }
}

impl Default for HttpSettings {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
        }
    }
}

impl Default for StoreSettings {
    fn default() -> Self {
        Self {
            url: "sqlite://data/enquiry-desk.sqlite3".to_owned(),
            key_file: PathBuf::from("enquiry-desk.key"),
        }
    }
}

impl Default for DeskSettings {
    fn default() -> Self {
        Self {
            lease_minutes: 30,
            reopen_minutes: 60,
            escalate_urgent_minutes: 5,
            escalate_wait_hours: 2,
            url: None,
        }
    }
}

impl Default for ContentSettings {
    fn default() -> Self {
        Self {
            folder: PathBuf::from("."),
            serve_unapproved: None,
        }
    }
}
