//! The lock of a screen that nobody sat at for a while (S6).
//!
//! Promises: whoever unlocks comes back to where they were, on the desk and nowhere else.
//! Refuses: to show more than counts while it is locked.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::Desk;
use super::hashing::{From, is_right};
use super::refusal::Refusal;
use super::sign_in::OWN_GUESSES;
use super::speech::Speech;
use super::visitor::{Fields, Person};
use crate::store::audit::Act;
use crate::store::{credentials, session, throttle};
use crate::web::page::shown_with;

#[derive(Template)]
#[template(path = "desk/templates/locked.html")]
struct LockedPage<'a> {
    s: &'a Speech<'a>,
    csrf: String,
    name: &'a str,
    back: String,
    counts: String,
    sound: bool,
    notify: bool,
    error: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Back {
    back: Option<String>,
}

/// `GET /desk/locked`
pub(super) async fn locked(
    State(desk): State<Desk>,
    person: Person,
    Query(back): Query<Back>,
) -> Result<Response, Refusal> {
    let back = way_back(back.back.as_deref().unwrap_or_default());
    if !person.locked {
        return Ok(Redirect::to(&back).into_response());
    }
    desk.locked_page(&person, back, None).await
}

/// `POST /desk/unlock`
pub(super) async fn unlock(
    State(desk): State<Desk>,
    person: Person,
    fields: Fields,
) -> Result<Response, Refusal> {
    let back = way_back(fields.text("back"));
    let now = desk.0.clock.now();
    let mut tx = desk.0.store.begin().await?;
    let bucket = format!("session:{}", person.session);
    let wait = throttle::take(&mut tx, &bucket, OWN_GUESSES, now).await?;
    let credentials = credentials::find(&mut tx, person.member.id).await?;
    tx.commit().await?;
    let s = desk.speech(&person.language);
    if let Some(wait) = wait {
        let words = s.throttled(wait);
        return desk.locked_page(&person, back, Some(words)).await;
    }
    let typed = fields.text("password");
    if !is_right(From::Known, typed, credentials.as_ref()).await {
        let words = s.t("desk-wrong-password");
        return desk.locked_page(&person, back, Some(words)).await;
    }
    let mut tx = desk.0.store.begin().await?;
    session::unlock(&mut tx, person.session, now).await?;
    throttle::fill(&mut tx, &bucket).await?;
    desk.note(&mut tx, person.member.id, Act::Unlocked, None)
        .await?;
    tx.commit().await?;
    desk.0.reception.keep_alive(&person.member).await?;
    Ok(Redirect::to(&back).into_response())
}

impl Desk {
    async fn locked_page(
        &self,
        person: &Person,
        back: String,
        error: Option<String>,
    ) -> Result<Response, Refusal> {
        let s = self.speech(&person.language);
        let status = if error.is_some() {
            StatusCode::FORBIDDEN
        } else {
            StatusCode::OK
        };
        let page = LockedPage {
            s: &s,
            csrf: person.csrf.clone(),
            name: &person.member.name,
            back,
            counts: self.counts(person, &s).await?,
            sound: person.member.sound,
            notify: person.member.notify,
            error,
        };
        Ok(shown_with(status, &page))
    }
}

/// A page of the desk, never another site.
fn way_back(wish: &str) -> String {
    let ours = wish.starts_with("/desk/")
        && wish
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"/-_".contains(&byte));
    if ours { wish } else { "/desk/queue" }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_stays_on_the_desk() {
        assert_eq!(
            way_back("/desk/conversations/E-7K3MQ"),
            "/desk/conversations/E-7K3MQ"
        );
        for foreign in [
            "",
            "//evil.example",
            "/desk/../x?y",
            "https://evil.example/desk/",
            "/chat",
        ] {
            assert_eq!(way_back(foreign), "/desk/queue", "{foreign}");
        }
    }
}
