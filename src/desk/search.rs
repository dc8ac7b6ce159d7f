//! The search: by reference, phone, e-mail, whole words of a name. By POST, so that no
//! name stands in an address or a log.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;

use super::Desk;
use super::frame::{Frame, Led};
use super::queue::{language_mark, named};
use super::refusal::Refusal;
use super::speech::Speech;
use super::visitor::{Fields, Person};
use crate::assistant::reception::Stage;
use crate::store::search::{self, Hit, Wanted};
use crate::web::page::shown;
use crate::web::sanitise;

/// Conversations on a page.
const HITS: u32 = 50;

#[derive(Template)]
#[template(path = "desk/templates/search.html")]
struct SearchPage<'a> {
    s: &'a Speech<'a>,
    frame: Frame,
    wanted: String,
    found: Option<String>,
    lines: Vec<HitView>,
    next: Option<i64>,
}

struct HitView {
    reference: String,
    iso: String,
    when: String,
    name: String,
    about: String,
    stage: String,
    language: String,
}

/// `GET /desk/search`
pub(super) async fn show(State(desk): State<Desk>, person: Person) -> Result<Response, Refusal> {
    let s = desk.speech(&person.language);
    let page = SearchPage {
        frame: desk.frame(&person, "search", &Led::default()).await?,
        wanted: String::new(),
        found: None,
        lines: Vec::new(),
        next: None,
        s: &s,
    };
    Ok(shown(&page))
}

/// `POST /desk/search`: one that is found by its reference is opened.
pub(super) async fn find(
    State(desk): State<Desk>,
    person: Person,
    fields: Fields,
) -> Result<Response, Refusal> {
    let typed = fields.text("q").trim();
    let s = desk.speech(&person.language);
    let wanted = Wanted::parse(typed, &desk.0.assistant.clinic.country);
    let before = fields.text("before").parse().ok();
    let mut tx = desk.0.store.read().await?;
    let page = if wanted.is_empty() {
        search::Page {
            hits: Vec::new(),
            next: None,
        }
    } else {
        search::find(&mut tx, &wanted, before, HITS).await?
    };
    tx.roll_back().await?;
    desk.searches(&person, &wanted, page.hits.len()).await?;
    if let ([only], true) = (page.hits.as_slice(), wanted.reference.is_some()) {
        let place = format!("/desk/conversations/{}", only.reference);
        return Ok(Redirect::to(&place).into_response());
    }
    let now = desk.0.clock.now();
    let count = i64::try_from(page.hits.len()).unwrap_or(i64::MAX);
    let page = SearchPage {
        frame: desk.frame(&person, "search", &Led::default()).await?,
        wanted: typed.to_owned(),
        found: Some(s.n("desk-search-found", "count", count)),
        lines: page
            .hits
            .iter()
            .map(|hit| HitView::new(hit, &s, now))
            .collect(),
        next: page.next,
        s: &s,
    };
    Ok(shown(&page))
}

impl HitView {
    fn new(hit: &Hit, s: &Speech<'_>, now: Timestamp) -> Self {
        let name = hit.name.as_ref().map(|name| sanitise::words(name.as_str()));
        let stage = match hit.outcome {
            Some(outcome) => s.outcome(outcome.code()),
            None if hit.stage == Stage::Claimed => s.t("desk-stage-claimed-nobody"),
            None => s.t(&format!("desk-stage-{}", hit.stage.code())),
        };
        Self {
            reference: hit.reference.to_string(),
            iso: hit.created_at.to_string(),
            when: s.time(hit.created_at, now),
            name: name.unwrap_or_else(|| named(&hit.sender, s)),
            about: hit
                .enquiry
                .as_ref()
                .map(|one| one.words(s))
                .unwrap_or_default(),
            stage,
            language: language_mark(hit.language.as_ref()),
        }
    }
}
