//! A person's own settings: language, sound, password, second step.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::frame::{Frame, Led};
use super::hashing::{From, hashed, is_right};
use super::queue::{Choice, languages};
use super::refusal::Refusal;
use super::speech::Speech;
use super::visitor::{Fields, Person};
use super::{Desk, password, totp};
use crate::assistant::language::Language;
use crate::store::audit::Act;
use crate::store::credentials;
use crate::store::session;
use crate::store::staff::{self, Preferences};
use crate::store::throttle::{self, Pace};
use crate::web::page::shown_with;

const GUESSES: Pace = Pace {
    burst: 5,
    every: std::time::Duration::from_secs(60),
};

#[derive(Template)]
#[template(path = "desk/templates/settings.html")]
struct SettingsPage<'a> {
    s: &'a Speech<'a>,
    frame: Frame,
    error: Option<String>,
    languages: Vec<Choice>,
    sound: bool,
    notify: bool,
    /// Whether there is a staff group on Telegram.
    has_group: bool,
    telegram: String,
    totp: Second,
    shortcuts: Vec<(&'static str, String)>,
}

/// The second step at sign-in.
enum Second {
    On,
    Off,
    Begun {
        path: String,
        width: i32,
        key: String,
        /// The secret on its way through the browser, until a code proves that the app has
        /// it.
        sealed: String,
    },
}

/// `GET /desk/settings`
pub(super) async fn show(
    State(desk): State<Desk>,
    person: Person,
    Query(led): Query<Led>,
) -> Result<Response, Refusal> {
    desk.settings(&person, &led, None, None).await
}

/// `POST /desk/settings`
pub(super) async fn save(
    State(desk): State<Desk>,
    person: Person,
    fields: Fields,
) -> Result<Response, Refusal> {
    let offered = &desk.0.assistant.clinic.languages;
    let language = Language::parse(fields.text("language")).ok();
    let preferences = Preferences {
        language: language.filter(|language| offered.contains(language)),
        sound: fields.has("sound"),
        notify: fields.has("notify"),
    };
    let mut tx = desk.0.store.begin().await?;
    staff::set_preferences(&mut tx, person.member.id, &preferences).await?;
    tx.commit().await?;
    Ok(saved())
}

/// `POST /desk/settings/telegram`: whose presses in the group are this person's.
pub(super) async fn link_telegram(
    State(desk): State<Desk>,
    person: Person,
    fields: Fields,
) -> Result<Response, Refusal> {
    let told = fields.text("telegram").trim();
    let user: Option<i64> = told.parse().ok().filter(|user| *user > 0);
    let s = desk.speech(&person.language);
    let wrong = match user {
        None if !told.is_empty() => Some(s.t("desk-telegram-number")),
        _ => desk.prove(&person, fields.text("password")).await?,
    };
    if let Some(words) = wrong {
        return desk.settings_again(&person, words).await;
    }
    let mut tx = desk.0.store.begin().await?;
    if !staff::link_telegram(&mut tx, person.member.id, user).await? {
        tx.roll_back().await?;
        let words = s.t("desk-telegram-taken");
        return desk.settings_again(&person, words).await;
    }
    desk.note(
        &mut tx,
        person.member.id,
        Act::TelegramLinked,
        Some(person.member.id),
    )
    .await?;
    tx.commit().await?;
    Ok(saved())
}

/// `POST /desk/settings/password`: ends the other sessions (S6).
pub(super) async fn change_password(
    State(desk): State<Desk>,
    person: Person,
    fields: Fields,
) -> Result<Response, Refusal> {
    if let Some(words) = desk.prove(&person, fields.text("old")).await? {
        return desk.settings_again(&person, words).await;
    }
    let s = desk.speech(&person.language);
    let new = fields.text("new");
    let weak = password::judge(new, &person.member.name).err();
    let differs = (new != fields.text("again")).then_some("desk-password-differs");
    if let Some(key) = weak.map(password::Weak::key).or(differs) {
        return desk.settings_again(&person, s.t(key)).await;
    }
    let hash = hashed(new).await?;
    let mut tx = desk.0.store.begin().await?;
    credentials::set_password(&mut tx, person.member.id, &hash).await?;
    let now = desk.0.clock.now();
    session::end_all(&mut tx, person.member.id, Some(person.session), now).await?;
    desk.note(
        &mut tx,
        person.member.id,
        Act::PasswordSet,
        Some(person.member.id),
    )
    .await?;
    tx.commit().await?;
    Ok(saved())
}

/// `POST /desk/settings/totp/begin`
pub(super) async fn begin_totp(
    State(desk): State<Desk>,
    person: Person,
) -> Result<Response, Refusal> {
    desk.settings(&person, &Led::default(), None, Some(totp::fresh()))
        .await
}

/// `POST /desk/settings/totp/on`: replaces the secret of an app that was there before, so
/// it asks for the password.
pub(super) async fn switch_totp_on(
    State(desk): State<Desk>,
    person: Person,
    fields: Fields,
) -> Result<Response, Refusal> {
    let secret = unhex(fields.text("secret")).ok_or(Refusal::StaleForm)?;
    if let Some(words) = desk.prove(&person, fields.text("password")).await? {
        return desk
            .settings(&person, &Led::default(), Some(words), Some(secret))
            .await;
    }
    let now = desk.0.clock.now();
    let Some(step) = totp::check(&secret, fields.text("code"), None, now) else {
        let words = desk.speech(&person.language).t("desk-totp-wrong");
        return desk
            .settings(&person, &Led::default(), Some(words), Some(secret))
            .await;
    };
    let mut tx = desk.0.store.begin().await?;
    credentials::set_totp(&mut tx, person.member.id, Some(&secret)).await?;
    credentials::use_totp_step(&mut tx, person.member.id, step).await?;
    session::end_all(&mut tx, person.member.id, Some(person.session), now).await?;
    desk.note(
        &mut tx,
        person.member.id,
        Act::CodesOn,
        Some(person.member.id),
    )
    .await?;
    tx.commit().await?;
    Ok(saved())
}

/// `POST /desk/settings/totp/off`
pub(super) async fn switch_totp_off(
    State(desk): State<Desk>,
    person: Person,
    fields: Fields,
) -> Result<Response, Refusal> {
    if let Some(words) = desk.prove(&person, fields.text("password")).await? {
        return desk.settings_again(&person, words).await;
    }
    let mut tx = desk.0.store.begin().await?;
    credentials::set_totp(&mut tx, person.member.id, None).await?;
    desk.note(
        &mut tx,
        person.member.id,
        Act::CodesOff,
        Some(person.member.id),
    )
    .await?;
    tx.commit().await?;
    Ok(saved())
}

fn saved() -> Response {
    Redirect::to("/desk/settings?done=saved").into_response()
}

impl Desk {
    /// Asks for the password before something that a thief would do first; the words of
    /// what is wrong.
    async fn prove(&self, person: &Person, typed: &str) -> Result<Option<String>, Refusal> {
        let s = self.speech(&person.language);
        let mut tx = self.0.store.begin().await?;
        let bucket = format!("prove:{}", person.session);
        let wait = throttle::take(&mut tx, &bucket, GUESSES, self.0.clock.now()).await?;
        let credentials = credentials::find(&mut tx, person.member.id).await?;
        tx.commit().await?;
        if let Some(wait) = wait {
            return Ok(Some(s.throttled(wait)));
        }
        let right = is_right(From::Known, typed, credentials.as_ref()).await;
        Ok((!right).then(|| s.t("desk-wrong-password")))
    }

    /// The page once more, with what was wrong.
    async fn settings_again(&self, person: &Person, words: String) -> Result<Response, Refusal> {
        self.settings(person, &Led::default(), Some(words), None)
            .await
    }

    async fn settings(
        &self,
        person: &Person,
        led: &Led,
        error: Option<String>,
        secret: Option<Vec<u8>>,
    ) -> Result<Response, Refusal> {
        let s = self.speech(&person.language);
        let begun = secret.and_then(|secret| {
            let (path, width) = totp::picture(&secret, s.clinic(), &person.member.name)?;
            Some(Second::Begun {
                path,
                width,
                key: totp::readable(&secret),
                sealed: secret.iter().map(|byte| format!("{byte:02x}")).collect(),
            })
        });
        let status = if error.is_some() {
            StatusCode::UNPROCESSABLE_ENTITY
        } else {
            StatusCode::OK
        };
        let stands = if person.member.has_totp {
            Second::On
        } else {
            Second::Off
        };
        let page = SettingsPage {
            frame: self.frame(person, "settings", led).await?,
            error,
            languages: languages(&s, Some(&person.language)),
            has_group: self.0.has_group,
            telegram: person
                .member
                .telegram_user
                .map_or_else(String::new, |user| user.to_string()),
            sound: person.member.sound,
            notify: person.member.notify,
            totp: begun.unwrap_or(stands),
            shortcuts: shortcuts(&s),
            s: &s,
        };
        Ok(shown_with(status, &page))
    }
}

fn shortcuts(s: &Speech<'_>) -> Vec<(&'static str, String)> {
    [
        ("Alt+Q", "desk-queue"),
        ("Alt+N", "desk-take-next"),
        ("Alt+S", "desk-search"),
        ("Alt+P", "desk-pick-up"),
        ("Alt+R", "desk-key-reply"),
        ("Alt+C", "desk-canned"),
        ("Ctrl+Enter", "desk-key-send"),
    ]
    .into_iter()
    .map(|(keys, key)| (keys, s.t(key)))
    .collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits = text.len() == 40 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    digits.then(|| {
        (0..text.len() / 2)
            .filter_map(|at| u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok())
            .collect()
    })
}
