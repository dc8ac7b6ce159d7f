//! One call of the Bot API, and the few things that can become of it.
//!
//! Promises: a call ends within its time and never sleeps or repeats itself; an error
//! tells whether the call may have been carried out; no error carries the address,
//! because the token is in it. Refuses: redirects, which would carry what a patient
//! reads to somebody else's server.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use reqwest::header::CONTENT_TYPE;
use reqwest::multipart::{Form, Part};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, StatusCode, Url};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use teloxide::payloads::SendDocument;
use teloxide::requests::Payload;

use super::settings::{Settings, Token};

/// A way to the Bot API as one bot. Clones share their connections.
#[derive(Clone)]
pub struct Api {
    client: Client,
    base: Url,
    token: Token,
    answer_within: Duration,
    /// Whether the refused token or address has been reported since the last success.
    reported: Arc<AtomicBool>,
}

/// The settings do not lead anywhere.
#[derive(Debug, thiserror::Error)]
pub enum ApiError {
    #[error(
        "telegram.api_url is no http or https address; leave it out to use {}",
        super::settings::API_URL
    )]
    Address,
    #[error("the system's TLS could not be set up")]
    Tls,
}

/// Why a call has no result.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// No connection: certainly not carried out.
    #[error("no connection to the Bot API")]
    Unreached,
    /// It left, and no usable answer came: it may have been carried out.
    #[error("no answer from the Bot API")]
    Lost,
    /// The server failed: it may have been carried out.
    #[error("the Bot API answered {code}")]
    Server { code: u16 },
    /// The token or the address is wrong: certainly not carried out.
    #[error("the Bot API knows no such bot (answer {code}): check the token and telegram.api_url")]
    Rejected { code: u16 },
    /// Too many calls: certainly not carried out, and not to be repeated so soon.
    #[error("too many calls, wait {} s", .0.as_secs())]
    TooMany(Duration),
    /// Another poller or a webhook takes the updates.
    #[error("conflict: {description}")]
    Conflict { description: String },
    /// The bot may not do this to this chat.
    #[error("forbidden: {description}")]
    Forbidden { description: String },
    /// The call itself is at fault.
    #[error("refused with {code}: {description}")]
    Refused { code: u16, description: String },
}

/// What is waited when a 429 does not say how long.
const UNSAID_WAIT: Duration = Duration::from_secs(3);
/// In bytes: what the public Bot API gives out.
const LARGEST_FILE: usize = 20 * 1024 * 1024;
/// The longest part of a description that is kept, in characters.
const DESCRIPTION_LIMIT: usize = 200;

impl Api {
    pub fn new(settings: &Settings) -> Result<Self, ApiError> {
        let base = Url::parse(&settings.api_url).map_err(|_| ApiError::Address)?;
        if !matches!(base.scheme(), "http" | "https") || !base.has_host() {
            return Err(ApiError::Address);
        }
        let client = teloxide::net::default_reqwest_settings()
            .redirect(Policy::none())
            .build()
            .map_err(|_| ApiError::Tls)?;
        Ok(Self {
            client,
            base,
            token: settings.token.clone(),
            answer_within: settings.answer_within,
            reported: Arc::default(),
        })
    }

    /// Calls one of teloxide's methods and reads of the result what `R` wants.
    pub(super) async fn call<P, R>(&self, payload: &P) -> Result<R, CallError>
    where
        P: Payload + Serialize,
        R: DeserializeOwned,
    {
        self.post(P::NAME, payload, Duration::ZERO).await
    }

    /// Calls a method that may take `longer` than others by its nature.
    pub(super) async fn post<R: DeserializeOwned>(
        &self,
        method: &str,
        parameters: &impl Serialize,
        longer: Duration,
    ) -> Result<R, CallError> {
        let body = serde_json::to_vec(parameters).map_err(|_| CallError::Refused {
            code: 0,
            description: "the parameters cannot be written as JSON".to_owned(),
        })?;
        let request = self
            .client
            .post(self.address(method))
            .header(CONTENT_TYPE, "application/json")
            .body(body);
        self.exchange(method, request, longer).await
    }

    /// Sends a JSON text to a chat as a file: the one call that is no JSON itself.
    pub(super) async fn send_file<R: DeserializeOwned>(
        &self,
        chat: i64,
        name: &str,
        text: &str,
    ) -> Result<R, CallError> {
        let method = SendDocument::NAME;
        let file = Part::text(text.to_owned()).file_name(name.to_owned());
        let file = file
            .mime_str("application/json")
            .map_err(|_| CallError::Unreached)?;
        let form = Form::new()
            .text("chat_id", chat.to_string())
            .part("document", file);
        let request = self.client.post(self.address(method)).multipart(form);
        self.exchange(method, request, self.answer_within).await
    }

    async fn exchange<R: DeserializeOwned>(
        &self,
        method: &str,
        request: RequestBuilder,
        longer: Duration,
    ) -> Result<R, CallError> {
        let outcome = self.answer(request, longer).await;
        match &outcome {
            Ok(_) => self.reported.store(false, Ordering::Relaxed),
            Err(error @ CallError::Rejected { .. }) => {
                if !self.reported.swap(true, Ordering::Relaxed) {
                    tracing::error!(%error, method, "telegram does not accept the bot");
                }
            }
            Err(_) => {}
        }
        outcome
    }

    async fn answer<R: DeserializeOwned>(
        &self,
        request: RequestBuilder,
        longer: Duration,
    ) -> Result<R, CallError> {
        let response = request
            .timeout(self.answer_within + longer)
            .send()
            .await
            .map_err(|error| {
                if error.is_connect() || error.is_builder() {
                    CallError::Unreached
                } else {
                    CallError::Lost
                }
            })?;
        let status = response.status();
        let text = response.bytes().await.unwrap_or_default();
        read(status, &text)
    }

    /// Fetches a file by the path that `getFile` told; `None` where that fails, or the
    /// file is larger than [`LARGEST_FILE`].
    pub(super) async fn download(&self, path: &str) -> Option<Vec<u8>> {
        let response = self
            .client
            .get(self.file(path))
            .timeout(self.answer_within)
            .send()
            .await
            .ok()?;
        let fits = response
            .content_length()
            .is_none_or(|length| length <= LARGEST_FILE as u64);
        if !response.status().is_success() || !fits {
            return None;
        }
        let bytes = response.bytes().await.ok()?;
        (bytes.len() <= LARGEST_FILE).then(|| bytes.to_vec())
    }

    fn address(&self, method: &str) -> Url {
        self.below(&[&format!("bot{}", self.token.reveal()), method])
    }

    fn file(&self, path: &str) -> Url {
        let token = format!("bot{}", self.token.reveal());
        let parts: Vec<&str> = ["file", &token]
            .into_iter()
            .chain(
                path.split('/')
                    .filter(|part| !matches!(*part, "" | "." | "..")),
            )
            .collect();
        self.below(&parts)
    }

    fn below(&self, parts: &[&str]) -> Url {
        let mut url = self.base.clone();
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().extend(parts);
        }
        url
    }
}

#[derive(Deserialize)]
struct Answer {
    ok: bool,
    #[serde(default)]
    result: Option<Box<RawValue>>,
    #[serde(default)]
    error_code: Option<u16>,
    #[serde(default)]
    description: String,
    #[serde(default)]
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    #[serde(default)]
    retry_after: Option<u64>,
}

/// Takes an answer apart. One that is not the Bot API's own (a proxy's page, say) is
/// believed in nothing but its status: it must not mark a patient as gone.
fn read<R: DeserializeOwned>(status: StatusCode, text: &[u8]) -> Result<R, CallError> {
    let Ok(answer) = serde_json::from_slice::<Answer>(text) else {
        return Err(match status.as_u16() {
            429 => CallError::TooMany(UNSAID_WAIT),
            code @ 300..=499 => CallError::Rejected { code },
            code @ 500.. => CallError::Server { code },
            _ => CallError::Lost,
        });
    };
    if answer.ok {
        let result = answer.result.as_deref().map_or("null", RawValue::get);
        return serde_json::from_str(result).map_err(|_| CallError::Lost);
    }
    let wait = answer.parameters.and_then(|said| said.retry_after);
    let description = answer.description.chars().take(DESCRIPTION_LIMIT).collect();
    Err(match answer.error_code.unwrap_or(status.as_u16()) {
        code @ (401 | 404) => CallError::Rejected { code },
        403 => CallError::Forbidden { description },
        409 => CallError::Conflict { description },
        429 => CallError::TooMany(wait.map_or(UNSAID_WAIT, Duration::from_secs)),
        code @ 500.. => CallError::Server { code },
        code => CallError::Refused { code, description },
    })
}

impl fmt::Debug for Api {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Api({})", self.base.host_str().unwrap_or("?"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(status: u16, text: &str, expected: &str) {
        let status = StatusCode::from_u16(status).unwrap();
        let read: Result<i64, CallError> = read(status, text.as_bytes());
        assert_eq!(format!("{read:?}"), expected, "{text}");
    }

    #[test]
    fn an_answer_says_what_became_of_the_call() {
        check(200, r#"{"ok":true,"result":7}"#, "Ok(7)");
        check(200, r#"{"ok":true,"result":"other"}"#, "Err(Lost)");
        check(200, r#"{"ok":true,"#, "Err(Lost)");
        check(
            429,
            r#"{"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":9}}"#,
            "Err(TooMany(9s))",
        );
        check(
            403,
            r#"{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}"#,
            r#"Err(Forbidden { description: "Forbidden: bot was blocked by the user" })"#,
        );
        check(
            500,
            r#"{"ok":false,"error_code":500,"description":"Internal"}"#,
            "Err(Server { code: 500 })",
        );
    }

    #[test]
    fn a_page_of_somebody_else_is_believed_in_its_status_only() {
        check(403, "<html>denied</html>", "Err(Rejected { code: 403 })");
        check(302, "", "Err(Rejected { code: 302 })");
        check(429, "", "Err(TooMany(3s))");
        check(502, "<html>", "Err(Server { code: 502 })");
        check(200, "<html>log in to the wifi</html>", "Err(Lost)");
    }

    #[test]
    fn an_address_keeps_the_prefix_of_a_local_server() {
        let token = Token::parse("12:ab").unwrap();
        let address = |url: &str| {
            let mut settings = Settings::new(token.clone());
            settings.api_url = url.to_owned();
            Api::new(&settings).map(|api| api.address("GetMe").to_string())
        };
        assert_eq!(
            address("http://127.0.0.1:81/x/").unwrap(),
            "http://127.0.0.1:81/x/bot12:ab/GetMe"
        );
        assert!(address("ftp://127.0.0.1").is_err());
        assert!(address("api.telegram.org").is_err());
    }
}
