//! Erasing a patient at the desk (P6): a manager asks for it and confirms it on a page of
//! its own. And what is left to see afterwards.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use std::time::Duration;

use super::Desk;
use super::frame::{Frame, Led};
use super::refusal::Refusal;
use super::speech::Speech;
use super::visitor::Person;
use crate::assistant::reference::Reference;
use crate::store::erasure;
use crate::web::page::shown;

/// How long the queue shows that a patient in danger deleted everything.
const SHOWN: Duration = Duration::from_secs(24 * 3600);

#[derive(Template)]
#[template(path = "desk/templates/erase.html")]
struct ErasePage<'a> {
    s: &'a Speech<'a>,
    frame: Frame,
    reference: String,
}

/// `GET /desk/conversations/{reference}/erase`
pub(super) async fn ask(
    State(desk): State<Desk>,
    person: Person,
    Path(reference): Path<String>,
) -> Result<Response, Refusal> {
    desk.id_of(&reference).await?;
    let reference = Reference::parse(&reference).map_err(|_| Refusal::NotFound)?;
    let s = desk.speech(&person.language);
    let page = ErasePage {
        frame: desk.frame(&person, "conversation", &Led::default()).await?,
        reference: reference.to_string(),
        s: &s,
    };
    Ok(shown(&page))
}

/// `POST /desk/conversations/{reference}/erase`
pub(super) async fn erase(
    State(desk): State<Desk>,
    person: Person,
    Path(reference): Path<String>,
) -> Result<Response, Refusal> {
    let id = desk.id_of(&reference).await?;
    match desk.0.reception.erase(&person.member, id).await? {
        true => Ok(Redirect::to("/desk/queue?done=erased").into_response()),
        false => Err(Refusal::Erased),
    }
}

/// Leads an open page away from a patient who is gone, to where that is said.
pub(super) fn led_away(reference: &str) -> Response {
    let place = match Reference::parse(reference) {
        Ok(reference) => format!("/desk/conversations/{reference}"),
        Err(_) => "/desk/queue".to_owned(),
    };
    (StatusCode::GONE, [("hx-redirect", place)]).into_response()
}

impl Desk {
    /// What to say of a reference that leads nowhere.
    pub(super) async fn gone(&self, reference: &Reference) -> Result<Refusal, Refusal> {
        let mut tx = self.0.store.read().await?;
        let erased = erasure::was_erased(&mut tx, reference).await?;
        tx.roll_back().await?;
        Ok(match erased {
            true => Refusal::Erased,
            false => Refusal::NotFound,
        })
    }

    /// Patients in danger who deleted everything within a day, before anybody had seen to
    /// it: a sentence each.
    pub(super) async fn vanished(&self, s: &Speech<'_>) -> Result<Vec<String>, Refusal> {
        let now = self.0.clock.now();
        let mut tx = self.0.store.read().await?;
        let all = erasure::in_danger_since(&mut tx, now - SHOWN).await?;
        tx.roll_back().await?;
        let sentence = |(class, at): &(_, _)| {
            let class: &crate::assistant::understanding::red_flags::Class = class;
            let (class, time) = (s.reason(class.code()), s.time(*at, now));
            let args = [
                ("class", class.as_str().into()),
                ("time", time.as_str().into()),
            ];
            s.with("desk-danger-erased", &args)
        };
        Ok(all.iter().map(sentence).collect())
    }
}
