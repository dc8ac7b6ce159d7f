//! The page of one conversation.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use jiff::Timestamp;
use uuid::Uuid;

use super::Desk;
use super::fields::EnquiryView;
use super::frame::{Frame, Led};
use super::queue::{Choice, language_mark, named, topic_title};
use super::refusal::Refusal;
use super::speech::{Speech, dir};
use super::thread::{EpisodeView, episodes};
use super::visitor::Person;
use crate::assistant::event::Event;
use crate::assistant::reception::{Outcome, Stage};
use crate::assistant::reference::Reference;
use crate::flow::channel::ChannelKind;
use crate::flow::reception::ON_SHIFT;
use crate::store::canned::{self, CannedReply};
use crate::store::desk_queue::Danger;
use crate::store::staff;
use crate::store::thread::{self, Body, Episode, Whole};
use crate::web::files;
use crate::web::sanitise;

/// Everything that the page shows.
pub(super) struct View {
    reference: String,
    name: String,
    stage: &'static str,
    stage_words: String,
    language: String,
    /// The patient's language where it is not the receptionist's.
    foreign: Option<String>,
    channel: String,
    reachable: bool,
    wait: Option<String>,
    version: i64,
    /// The patient's newest message on this page.
    seen: String,
    mine: bool,
    can_claim: bool,
    can_close: bool,
    can_reopen: bool,
    must_acknowledge: bool,
    acknowledged: Option<String>,
    alarms: Vec<Alarm>,
    colleagues: Vec<Choice>,
    outcomes: Vec<Choice>,
    episodes: Vec<EpisodeView>,
    enquiry: Option<EnquiryView>,
    topics: Vec<String>,
    notes: Vec<NoteView>,
    rating: Option<String>,
    canned: Vec<CannedView>,
    draft: String,
    error: Option<String>,
}

struct Alarm {
    class: String,
    words: String,
}

struct NoteView {
    id: Uuid,
    who: String,
    iso: String,
    time: String,
    text: String,
}

/// A ready answer: as the receptionist reads it, and as it arrives.
struct CannedView {
    id: Uuid,
    own: String,
    theirs: Option<String>,
    lang: String,
    dir: &'static str,
}

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

/// The part of a frame that the parts of the page need.
struct Token {
    csrf: String,
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
    let view = desk.view(&person, &reference, &s).await?;
    let frame = Token {
        csrf: person.csrf.clone(),
    };
    let part = HeadView { s: &s, frame, view };
    Ok(Html(part.render().unwrap_or_default()).into_response())
}

/// `GET /desk/conversations/{reference}/thread`
pub(super) async fn thread(
    State(desk): State<Desk>,
    person: Person,
    Path(reference): Path<String>,
) -> Result<Response, Refusal> {
    let s = desk.speech(&person.language);
    let view = desk.view(&person, &reference, &s).await?;
    let frame = Token {
        csrf: person.csrf.clone(),
    };
    let part = ThreadView { s: &s, frame, view };
    Ok(Html(part.render().unwrap_or_default()).into_response())
}

/// `GET /desk/conversations/{reference}/files/{message}`: fetched now, kept nowhere.
pub(super) async fn file(
    State(desk): State<Desk>,
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
    let bytes = channel.fetch(wanted).await.map_err(|_| Refusal::NoFile)?;
    Ok(files::file(bytes, &reference))
}

impl Desk {
    async fn whole(&self, reference: &str) -> Result<Whole, Refusal> {
        let reference = Reference::parse(reference).map_err(|_| Refusal::NotFound)?;
        let mut tx = self.0.store.read().await?;
        let whole = thread::read(&mut tx, &reference).await?;
        tx.roll_back().await?;
        whole.ok_or(Refusal::NotFound)
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
        Ok((status, Html(page.render().unwrap_or_default())).into_response())
    }

    async fn view(
        &self,
        person: &Person,
        reference: &str,
        s: &Speech<'_>,
    ) -> Result<View, Refusal> {
        let whole = self.whole(reference).await?;
        let now = self.0.clock.now();
        let mut tx = self.0.store.read().await?;
        let replies = canned::list(&mut tx).await?;
        let colleagues = staff::on_shift(&mut tx, now - ON_SHIFT).await?;
        tx.roll_back().await?;
        let episode = whole
            .episodes
            .iter()
            .find(|one| one.conversation == whole.conversation);
        let episode = episode.ok_or(Refusal::NotFound)?;
        let draft = self
            .0
            .reception
            .draft(&person.member, episode.conversation)
            .await?;
        let mut view = View::new(&whole, episode, person, s, now);
        view.canned = canned_views(&replies, &whole, s);
        view.draft = draft.unwrap_or_default();
        view.colleagues = colleagues
            .iter()
            .filter(|one| one.id != person.member.id)
            .map(|one| Choice::new(&one.id.to_string(), &one.name, false))
            .collect();
        Ok(view)
    }
}

impl View {
    fn new(
        whole: &Whole,
        episode: &Episode,
        person: &Person,
        s: &Speech<'_>,
        now: Timestamp,
    ) -> Self {
        let patient = &whole.patient;
        let holder = episode.claimed_by.as_ref();
        let mine = episode.stage == Stage::Claimed
            && holder.is_some_and(|holder| holder.id == person.member.id);
        let newest = whole
            .episodes
            .iter()
            .all(|one| one.created_at <= episode.created_at);
        let outcome = |one: &Outcome| {
            let label = s.t(&format!("desk-outcome-{}", one.code().replace('_', "-")));
            Choice::new(one.code(), &label, false)
        };
        let foreign = patient
            .language
            .as_ref()
            .filter(|own| own.primary() != s.language.primary());
        Self {
            reference: episode.reference.to_string(),
            name: episode
                .enquiry
                .as_ref()
                .map(|one| sanitise::words(one.enquiry.name.as_str()))
                .unwrap_or_else(|| named(&patient.sender, s)),
            stage: episode.stage.code(),
            stage_words: stage_words(episode, s),
            language: language_mark(patient.language.as_ref()),
            foreign: foreign.map(|own| s.name_of(own)),
            channel: s.t(&format!("desk-channel-{}", patient.channel)),
            reachable: patient.blocked_at.is_none(),
            wait: (episode.stage == Stage::Waiting)
                .then_some(episode.waiting_since)
                .flatten()
                .map(|since| s.t1("desk-waiting-for", "wait", &s.wait(since, now))),
            version: episode.version,
            seen: episode
                .patient_message
                .map_or_else(String::new, |id| id.to_string()),
            mine,
            can_claim: episode.stage == Stage::Waiting,
            can_close: mine,
            can_reopen: episode.stage == Stage::Closed && newest && episode.closed.is_some(),
            must_acknowledge: episode.danger.as_ref().is_some_and(|danger| {
                danger.acknowledged.is_none() && episode.stage != Stage::Closed
            }),
            acknowledged: episode
                .danger
                .as_ref()
                .and_then(|danger| seen_by(danger, s, now)),
            alarms: alarms(episode, s),
            colleagues: Vec::new(),
            outcomes: Outcome::ALL.iter().map(outcome).collect(),
            episodes: episodes(whole, s, now),
            enquiry: episode.enquiry.as_ref().map(|one| EnquiryView::new(one, s)),
            topics: topics(episode, s),
            notes: notes(whole, s, now),
            rating: episode
                .rating
                .map(|stars| s.n("desk-rating-of", "stars", stars.into())),
            canned: Vec::new(),
            draft: String::new(),
            error: None,
        }
    }
}

fn stage_words(episode: &Episode, s: &Speech<'_>) -> String {
    match (episode.stage, &episode.claimed_by, &episode.closed) {
        (Stage::Claimed, Some(holder), _) => {
            s.t1("desk-stage-claimed", "name", &sanitise::words(&holder.name))
        }
        (Stage::Claimed, None, _) => s.t("desk-stage-claimed-nobody"),
        (Stage::Closed, _, Some(closed)) => match closed.outcome {
            Some(outcome) => {
                let key = format!("desk-outcome-{}", outcome.code().replace('_', "-"));
                s.t1("desk-stage-closed-as", "outcome", &s.t(&key))
            }
            None => s.t("desk-stage-closed"),
        },
        (stage, _, _) => s.t(&format!("desk-stage-{}", stage.code())),
    }
}

fn seen_by(danger: &Danger, s: &Speech<'_>, now: Timestamp) -> Option<String> {
    let seen = danger.acknowledged.as_ref()?;
    let (name, time) = (sanitise::words(&seen.by), s.time(seen.at, now));
    let args = [
        ("name", name.as_str().into()),
        ("time", time.as_str().into()),
    ];
    Some(s.with("desk-acknowledged", &args))
}

/// The flags of this conversation, the latest of each class.
fn alarms(episode: &Episode, s: &Speech<'_>) -> Vec<Alarm> {
    let mut shown = Vec::new();
    let mut alarms = Vec::new();
    for flag in episode.red_flags.iter().rev() {
        if shown.contains(&flag.class) {
            continue;
        }
        shown.push(flag.class);
        alarms.push(Alarm {
            class: s.t(&format!("desk-reason-{}", flag.class.code())),
            words: sanitise::words(&flag.words.join(" … ")),
        });
    }
    alarms
}

fn topics(episode: &Episode, s: &Speech<'_>) -> Vec<String> {
    let read = episode.topics_read.iter();
    read.map(|topic| topic_title(topic, s)).collect()
}

/// The notes of all episodes: colleagues write of the patient.
fn notes(whole: &Whole, s: &Speech<'_>, now: Timestamp) -> Vec<NoteView> {
    let all = whole.episodes.iter().flat_map(|episode| &episode.notes);
    all.map(|note| NoteView {
        id: note.id,
        who: sanitise::words(&note.by),
        iso: note.at.to_string(),
        time: s.time(note.at, now),
        text: sanitise::words(&note.body),
    })
    .collect()
}

/// The ready answers that the patient can read (U9).
fn canned_views(replies: &[CannedReply], whole: &Whole, s: &Speech<'_>) -> Vec<CannedView> {
    let default = s.assistant.clinic.default_language();
    let language = whole.patient.language.as_ref().unwrap_or(default);
    let view = |reply: &CannedReply| {
        let (_, theirs) = reply.text_in(&[language])?;
        let (_, own) = reply.text_in(&[&s.language, default, language])?;
        Some(CannedView {
            id: reply.id,
            own: own.to_owned(),
            theirs: (own != theirs).then(|| theirs.to_owned()),
            lang: language.tag().to_owned(),
            dir: dir(language),
        })
    };
    replies.iter().filter_map(view).collect()
}
