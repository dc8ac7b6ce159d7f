//! Ready answers: the clinic's own sentences, one text a language (U9). Receptionists read
//! them here, managers change them.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use uuid::Uuid;

use super::Desk;
use super::frame::{Frame, Led};
use super::refusal::Refusal;
use super::speech::Speech;
use super::visitor::{Fields, Person};
use crate::assistant::language::Language;
use crate::store::audit::Act;
use crate::store::canned::{self, CannedReply, Saved};
use crate::web::page::shown_with;

#[derive(Template)]
#[template(path = "desk/templates/canned.html")]
struct CannedPage<'a> {
    s: &'a Speech<'a>,
    frame: Frame,
    error: Option<String>,
    is_manager: bool,
    replies: Vec<ReplyView>,
    blank: Vec<TextView>,
}

struct ReplyView {
    id: Uuid,
    title: String,
    missing: Option<String>,
    texts: Vec<TextView>,
}

struct TextView {
    tag: String,
    label: String,
    dir: &'static str,
    body: String,
}

/// `GET /desk/canned`
pub(super) async fn show(
    State(desk): State<Desk>,
    person: Person,
    Query(led): Query<Led>,
) -> Result<Response, Refusal> {
    desk.canned_page(&person, &led, None).await
}

/// `POST /desk/canned/new`
pub(super) async fn add(
    State(desk): State<Desk>,
    person: Person,
    fields: Fields,
) -> Result<Response, Refusal> {
    let id = desk.0.clock.fresh_id();
    desk.keep(&person, id, &fields).await
}

/// `POST /desk/canned/{id}`
pub(super) async fn change(
    State(desk): State<Desk>,
    person: Person,
    Path(id): Path<Uuid>,
    fields: Fields,
) -> Result<Response, Refusal> {
    if fields.has("remove") {
        let mut tx = desk.0.store.begin().await?;
        canned::delete(&mut tx, id).await?;
        desk.note(&mut tx, person.member.id, Act::CannedChanged, Some(id))
            .await?;
        tx.commit().await?;
        return Ok(Redirect::to("/desk/canned?done=saved").into_response());
    }
    desk.keep(&person, id, &fields).await
}

impl Desk {
    async fn keep(&self, person: &Person, id: Uuid, fields: &Fields) -> Result<Response, Refusal> {
        let offered = &self.0.assistant.clinic.languages;
        let texts: Vec<(Language, String)> = offered
            .iter()
            .map(|one| {
                let text = fields.text(&format!("text-{}", one.tag()));
                (one.clone(), text.trim().replace("\r\n", "\n"))
            })
            .filter(|(_, text)| !text.is_empty())
            .collect();
        if !texts.iter().any(|(language, _)| *language == offered[0]) {
            let words = self.speech(&person.language).t("desk-canned-empty");
            return self.canned_page(person, &Led::default(), Some(words)).await;
        }
        let mut tx = self.0.store.begin().await?;
        let known = canned::find(&mut tx, id).await?;
        let reply = CannedReply {
            id,
            // The id is as good a short name as any until people ask for one.
            code: known
                .as_ref()
                .map_or_else(|| id.to_string(), |known| known.code.clone()),
            position: known.map_or(0, |known| known.position),
            texts,
        };
        let saved = canned::save(&mut tx, &reply, self.0.clock.now()).await?;
        if saved == Saved::CodeTaken {
            return Err(Refusal::StaleForm);
        }
        self.note(&mut tx, person.member.id, Act::CannedChanged, Some(id))
            .await?;
        tx.commit().await?;
        Ok(Redirect::to("/desk/canned?done=saved").into_response())
    }

    async fn canned_page(
        &self,
        person: &Person,
        led: &Led,
        error: Option<String>,
    ) -> Result<Response, Refusal> {
        let s = self.speech(&person.language);
        let mut tx = self.0.store.read().await?;
        let all = canned::list(&mut tx).await?;
        tx.roll_back().await?;
        let offered = &self.0.assistant.clinic.languages;
        let texts = |reply: Option<&CannedReply>| -> Vec<TextView> {
            let text = |one: &Language| TextView {
                tag: one.tag().to_owned(),
                label: s.name_of(one),
                dir: one.dir(),
                body: reply
                    .and_then(|reply| reply.text_in(&[one]))
                    .map_or_else(String::new, |(_, body)| body.to_owned()),
            };
            offered.iter().map(text).collect()
        };
        let view = |reply: &CannedReply| {
            let texts = texts(Some(reply));
            let missing = texts.iter().filter(|text| text.body.is_empty()).count();
            let title = reply.text_in(&[&s.language, &offered[0]]);
            ReplyView {
                id: reply.id,
                title: title.map_or_else(String::new, |(_, body)| body.to_owned()),
                missing: (missing > 0).then(|| {
                    s.n(
                        "desk-canned-missing",
                        "count",
                        i64::try_from(missing).unwrap_or(0),
                    )
                }),
                texts,
            }
        };
        let status = if error.is_some() {
            StatusCode::UNPROCESSABLE_ENTITY
        } else {
            StatusCode::OK
        };
        let page = CannedPage {
            frame: self.frame(person, "canned", led).await?,
            error,
            is_manager: person.is_manager(),
            replies: all.iter().map(view).collect(),
            blank: texts(None),
            s: &s,
        };
        Ok(shown_with(status, &page))
    }
}
