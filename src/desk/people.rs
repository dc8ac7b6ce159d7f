//! The people at the desk, for managers.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use uuid::Uuid;

use super::Desk;
use super::frame::{Frame, Led};
use super::queue::{Choice, languages};
use super::refusal::Refusal;
use super::speech::Speech;
use super::visitor::{Fields, Person};
use crate::assistant::language::Language;
use crate::store::audit::Act;
use crate::store::invitation;
use crate::store::secret::Token;
use crate::store::staff::{self, Added, Changed, Member, Role};
use crate::web::origin::is_local;
use crate::web::page::shown_with;

#[derive(Template)]
#[template(path = "desk/templates/people.html")]
struct PeoplePage<'a> {
    s: &'a Speech<'a>,
    frame: Frame,
    error: Option<String>,
    link: Option<Link>,
    people: Vec<Row>,
    roles: Vec<Choice>,
    languages: Vec<Choice>,
}

/// An invitation, shown once.
struct Link {
    name: String,
    url: String,
}

struct Row {
    id: Uuid,
    name: String,
    role: String,
    language: String,
    state: String,
    disabled: bool,
    is_me: bool,
}

/// `GET /desk/people`
pub(super) async fn show(
    State(desk): State<Desk>,
    person: Person,
    Query(led): Query<Led>,
) -> Result<Response, Refusal> {
    desk.people(&person, &led, None, None).await
}

/// `POST /desk/people`
pub(super) async fn add(
    State(desk): State<Desk>,
    person: Person,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Refusal> {
    let parts = &desk.0;
    let role = Role::from_code(fields.text("role")).ok_or(Refusal::StaleForm)?;
    let language = Language::parse(fields.text("language")).ok();
    let now = parts.clock.now();
    let mut tx = parts.store.begin().await?;
    let id = parts.clock.fresh_id();
    let added = staff::add(
        &mut tx,
        id,
        fields.text("name"),
        role,
        language.as_ref(),
        now,
    )
    .await?;
    let key = match added {
        Added::Yes(member) => {
            let token = invitation::issue(&mut tx, Some(id), now).await?;
            desk.note(&mut tx, person.member.id, Act::StaffAdded, Some(id))
                .await?;
            tx.commit().await?;
            let link = link(&member, &token, &headers);
            return desk
                .people(&person, &Led::default(), None, Some(link))
                .await;
        }
        Added::NameTaken => "desk-name-taken",
        Added::NameUnusable => "desk-name-missing",
    };
    tx.roll_back().await?;
    let words = desk.speech(&person.language).t(key);
    desk.people(&person, &Led::default(), Some(words), None)
        .await
}

/// `POST /desk/people/{id}/invite`: a new link, which voids the one before.
pub(super) async fn invite(
    State(desk): State<Desk>,
    person: Person,
    Path(id): Path<Uuid>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let now = desk.0.clock.now();
    let mut tx = desk.0.store.begin().await?;
    let member = staff::find(&mut tx, id).await?;
    let member = member.filter(|member| member.disabled_at.is_none());
    let member = member.ok_or(Refusal::NotFound)?;
    let token = invitation::issue(&mut tx, Some(id), now).await?;
    desk.note(&mut tx, person.member.id, Act::StaffInvited, Some(id))
        .await?;
    tx.commit().await?;
    let link = link(&member, &token, &headers);
    desk.people(&person, &Led::default(), None, Some(link))
        .await
}

/// `POST /desk/people/{id}/disable`: all sessions end at once.
pub(super) async fn disable(
    State(desk): State<Desk>,
    person: Person,
    Path(id): Path<Uuid>,
) -> Result<Response, Refusal> {
    let mut tx = desk.0.store.begin().await?;
    let changed = staff::disable(&mut tx, id, desk.0.clock.now()).await?;
    if changed == Changed::Yes {
        desk.note(&mut tx, person.member.id, Act::StaffDisabled, Some(id))
            .await?;
    }
    tx.commit().await?;
    desk.after(&person, changed).await
}

/// `POST /desk/people/{id}/enable`
pub(super) async fn enable(
    State(desk): State<Desk>,
    person: Person,
    Path(id): Path<Uuid>,
) -> Result<Response, Refusal> {
    let mut tx = desk.0.store.begin().await?;
    let changed = staff::enable(&mut tx, id).await?;
    if changed == Changed::Yes {
        desk.note(&mut tx, person.member.id, Act::StaffEnabled, Some(id))
            .await?;
    }
    tx.commit().await?;
    desk.after(&person, changed).await
}

/// The address of an invitation as the manager's browser knows this desk.
fn link(member: &Member, token: &Token, headers: &HeaderMap) -> Link {
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    let scheme = if is_local(headers) { "http" } else { "https" };
    Link {
        name: member.name.clone(),
        url: format!(
            "{scheme}://{}/desk/welcome/{}",
            host.unwrap_or("127.0.0.1:8080"),
            token.reveal()
        ),
    }
}

impl Desk {
    async fn after(&self, person: &Person, changed: Changed) -> Result<Response, Refusal> {
        match changed {
            Changed::Yes => Ok(Redirect::to("/desk/people?done=saved").into_response()),
            Changed::Nobody => Err(Refusal::NotFound),
            Changed::LastManager => {
                let words = self.speech(&person.language).t("desk-last-manager");
                self.people(person, &Led::default(), Some(words), None)
                    .await
            }
        }
    }

    async fn people(
        &self,
        person: &Person,
        led: &Led,
        error: Option<String>,
        link: Option<Link>,
    ) -> Result<Response, Refusal> {
        let s = self.speech(&person.language);
        let mut tx = self.0.store.read().await?;
        let all = staff::list(&mut tx).await?;
        tx.roll_back().await?;
        let role = |role: Role| s.t(&format!("desk-role-{}", role.code()));
        let state = |member: &Member| match (member.disabled_at, member.has_password) {
            (Some(_), _) => "desk-state-disabled",
            (None, true) => "desk-state-active",
            (None, false) => "desk-state-invited",
        };
        let row = |member: Member| Row {
            id: member.id,
            role: role(member.role),
            language: member
                .language
                .as_ref()
                .map_or_else(String::new, |own| s.name_of(own)),
            state: s.t(state(&member)),
            disabled: member.disabled_at.is_some(),
            is_me: member.id == person.member.id,
            name: member.name,
        };
        let status = if error.is_some() {
            StatusCode::UNPROCESSABLE_ENTITY
        } else {
            StatusCode::OK
        };
        let page = PeoplePage {
            frame: self.frame(person, "people", led).await?,
            error,
            link,
            people: all.into_iter().map(row).collect(),
            roles: Role::ALL
                .iter()
                .map(|one| Choice::new(one.code(), &role(*one), false))
                .collect(),
            languages: languages(&s, Some(&person.language)),
            s: &s,
        };
        Ok(shown_with(status, &page))
    }
}
