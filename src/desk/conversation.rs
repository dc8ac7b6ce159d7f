//! The page of one conversation.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use super::Desk;
use super::erase::led_away;
use super::frame::{Frame, Led, Token};
use super::queue::Choice;
use super::refusal::Refusal;
use super::speech::Speech;
use super::view::{View, canned_views};
use super::visitor::Person;
use crate::assistant::event::Event;
use crate::assistant::reference::Reference;
use crate::flow::channel::ChannelKind;
use crate::flow::reception::ON_SHIFT;
use crate::store::audit::Act;
use crate::store::thread::{self, Body, Whole};
use crate::store::{canned, staff};
use crate::web::files;
use crate::web::page::{shown, shown_with};

#[derive(Template)]
#[template(path = "desk/templates/conversation.html")]
struct ConversationPage<'a> {
    s: &'a Speech<'a>,
    frame: Frame,
    view: View,
}

#[derive(Template)]
#[template(path = "desk/templates/head.html")]
struct HeadView<'a> {
    s: &'a Speech<'a>,
    frame: Token,
    view: View,
}

#[derive(Template)]
#[template(path = "desk/templates/thread.html")]
struct ThreadView<'a> {
    s: &'a Speech<'a>,
    frame: Token,
    view: View,
}

/// What a form that failed gives back.
#[derive(Default)]
pub(super) struct GivenBack {
    pub error: Option<String>,
    pub text: Option<String>,
}

/// `GET /desk/conversations/{reference}`
pub(super) async fn show(
    State(desk): State<Desk>,
    person: Person,
    Path(reference): Path<String>,
    Query(led): Query<Led>,
) -> Result<Response, Refusal> {
    desk.conversation_page(
        &person,
        &reference,
        &led,
        GivenBack::default(),
        StatusCode::OK,
    )
    .await
}

/// `GET /desk/conversations/{reference}/head`
pub(super) async fn head(
    State(desk): State<Desk>,
    person: Person,
    Path(reference): Path<String>,
) -> Result<Response, Refusal> {
    let s = desk.speech(&person.language);
    let mut view = match desk.view(&person, &reference, &s).await {
        Err(Refusal::Erased) => return Ok(led_away(&reference)),
        view => view?,
    };
    view.colleagues = desk.colleagues(&person).await?;
    let frame = person.token();
    Ok(shown(&HeadView { s: &s, frame, view }))
}

/// `GET /desk/conversations/{reference}/thread`
pub(super) async fn thread(
    State(desk): State<Desk>,
    person: Person,
    Path(reference): Path<String>,
) -> Result<Response, Refusal> {
    let s = desk.speech(&person.language);
    let view = match desk.view(&person, &reference, &s).await {
        Err(Refusal::Erased) => return Ok(led_away(&reference)),
        view => view?,
    };
    let frame = person.token();
    Ok(shown(&ThreadView { s: &s, frame, view }))
}

/// `GET /desk/conversations/{reference}/files/{message}`: fetched now, kept nowhere.
pub(super) async fn file(
    State(desk): State<Desk>,
    person: Person,
    Path((reference, message)): Path<(String, Uuid)>,
) -> Result<Response, Refusal> {
    let whole = desk.whole(&reference).await?;
    let mut messages = whole.episodes.iter().flat_map(|episode| &episode.messages);
    let spoken = messages
        .find(|spoken| spoken.id == message)
        .ok_or(Refusal::NotFound)?;
    let Body::Event(Event::Attachment(attachment)) = &spoken.body else {
        return Err(Refusal::NotFound);
    };
    let wanted = attachment.file.as_deref().ok_or(Refusal::NotFound)?;
    let kind = ChannelKind::from_code(&whole.patient.channel).ok_or(Refusal::NotFound)?;
    let mut channels = desk.0.channels.iter();
    let channel = channels
        .find(|channel| channel.kind() == kind)
        .ok_or(Refusal::NoFile)?;
    desk.does(&person, Act::Fetched, Some(whole.conversation))
        .await?;
    let bytes = channel.fetch(wanted).await.map_err(|_| Refusal::NoFile)?;
    Ok(files::file(bytes, &reference))
}

impl Desk {
    async fn whole(&self, reference: &str) -> Result<Whole, Refusal> {
        let reference = Reference::parse(reference).map_err(|_| Refusal::NotFound)?;
        let mut tx = self.0.store.read().await?;
        let whole = thread::read(&mut tx, &reference).await?;
        tx.roll_back().await?;
        match whole {
            Some(whole) => Ok(whole),
            None => Err(self.gone(&reference).await?),
        }
    }

    /// The page, with what a form that failed gives back.
    pub(super) async fn conversation_page(
        &self,
        person: &Person,
        reference: &str,
        led: &Led,
        back: GivenBack,
        status: StatusCode,
    ) -> Result<Response, Refusal> {
        let s = self.speech(&person.language);
        let mut view = self.view(person, reference, &s).await?;
        self.prepare(&mut view, person, &s).await?;
        view.error = back.error;
        // A reply that could not be sent stays in view, also where somebody else has the
        // conversation now and there is no box for it.
        if let Some(text) = back.text {
            if !view.mine
                && let Some(error) = &mut view.error
            {
                *error = format!("{error}\n{text}");
            }
            view.draft = text;
        }
        let page = ConversationPage {
            frame: self.frame(person, "conversation", led).await?,
            view,
            s: &s,
        };
        Ok(shown_with(status, &page))
    }

    async fn view(
        &self,
        person: &Person,
        reference: &str,
        s: &Speech<'_>,
    ) -> Result<View, Refusal> {
        let whole = self.whole(reference).await?;
        self.looks(person, whole.conversation).await?;
        let mut episodes = whole.episodes.iter();
        let episode = episodes.find(|one| one.conversation == whole.conversation);
        let episode = episode.ok_or(Refusal::NotFound)?;
        Ok(View::new(&whole, episode, person, s, self.0.clock.now()))
    }

    /// To whom a conversation can be handed.
    async fn colleagues(&self, person: &Person) -> Result<Vec<Choice>, Refusal> {
        let since = self.0.clock.now() - ON_SHIFT;
        let mut tx = self.0.store.read().await?;
        let all = staff::on_shift(&mut tx, since).await?;
        tx.roll_back().await?;
        let others = all.iter().filter(|one| one.id != person.member.id);
        Ok(others
            .map(|one| Choice::new(&one.id.to_string(), &one.name, false))
            .collect())
    }

    /// What only the whole page shows: ready answers and the draft.
    async fn prepare(
        &self,
        view: &mut View,
        person: &Person,
        s: &Speech<'_>,
    ) -> Result<(), Refusal> {
        let mut tx = self.0.store.read().await?;
        let replies = canned::list(&mut tx).await?;
        tx.roll_back().await?;
        view.canned = canned_views(&replies, &view.reads, s);
        let draft = self.0.reception.draft(&person.member, view.id).await?;
        view.draft = draft.unwrap_or_default();
        view.colleagues = self.colleagues(person).await?;
        Ok(())
    }
}
