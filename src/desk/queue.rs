//! The queue: urgent first, then longest waiting.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{Redirect, Response};
use jiff::Timestamp;
use serde::Deserialize;

use super::Desk;
use super::frame::{Frame, Led, Token};
use super::refusal::Refusal;
use super::speech::Speech;
use super::visitor::Person;
use crate::assistant::language::Language;
use crate::assistant::reception::Stage;
use crate::store::desk_queue::{self, About, Filter, Line, Sender, Summary, Whose};
use crate::web::page::shown;
use crate::web::sanitise;

/// Lines on a page; what is below comes up as the first are closed.
const LINES: u32 = 200;

/// One of several to choose from.
pub(super) struct Choice {
    pub value: String,
    pub label: String,
    pub on: bool,
}

impl Choice {
    pub fn new(value: &str, label: &str, on: bool) -> Self {
        Self {
            value: value.to_owned(),
            label: label.to_owned(),
            on,
        }
    }
}

/// What the address asks for.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    show: String,
    #[serde(default)]
    language: String,
}

#[derive(Template)]
#[template(path = "desk/templates/queue.html")]
struct QueuePage<'a> {
    s: &'a Speech<'a>,
    frame: Frame,
    shows: Vec<Choice>,
    languages: Vec<Choice>,
    query: String,
    vanished: Vec<String>,
    lines: Vec<LineView>,
    more: bool,
}

#[derive(Template)]
#[template(path = "desk/templates/lines.html")]
struct LinesView<'a> {
    s: &'a Speech<'a>,
    frame: Token,
    vanished: Vec<String>,
    lines: Vec<LineView>,
    more: bool,
}

/// One line as it is shown.
struct LineView {
    reference: String,
    version: i64,
    class: &'static str,
    since: String,
    wait: String,
    escalated: bool,
    alarm: Option<String>,
    name: String,
    unread: bool,
    about: String,
    language: String,
    out_of_hours: bool,
    owner: Option<String>,
    can_pick_up: bool,
}

/// `GET /desk`
pub(super) async fn home() -> Redirect {
    Redirect::to("/desk/queue")
}

/// `GET /desk/queue`
pub(super) async fn show(
    State(desk): State<Desk>,
    person: Person,
    Query(asked): Query<Asked>,
    Query(led): Query<Led>,
) -> Result<Response, Refusal> {
    let s = desk.speech(&person.language);
    let (lines, more) = desk.queue_lines(&person, &asked, &s).await?;
    let shows = ["all", "waiting", "mine", "urgent"];
    let on = |code: &str| asked.show == code || (asked.show.is_empty() && code == "all");
    let page = QueuePage {
        frame: desk.frame(&person, "queue", &led).await?,
        shows: shows
            .iter()
            .map(|code| Choice::new(code, &s.t(&format!("desk-filter-{code}")), on(code)))
            .collect(),
        languages: languages(&s, Language::parse(&asked.language).ok().as_ref()),
        query: asked.query(),
        vanished: desk.vanished(&s).await?,
        lines,
        more,
        s: &s,
    };
    Ok(shown(&page))
}

/// `GET /desk/queue/lines`: the lines alone, as they are now.
pub(super) async fn lines(
    State(desk): State<Desk>,
    person: Person,
    Query(asked): Query<Asked>,
) -> Result<Response, Refusal> {
    let s = desk.speech(&person.language);
    let (lines, more) = desk.queue_lines(&person, &asked, &s).await?;
    let view = LinesView {
        s: &s,
        frame: person.token(),
        vanished: desk.vanished(&s).await?,
        lines,
        more,
    };
    Ok(shown(&view))
}

impl Asked {
    fn filter(&self, person: &Person, offered: &[Language]) -> Filter {
        let language = Language::parse(&self.language).ok();
        Filter {
            whose: match self.show.as_str() {
                "mine" => Whose::Mine(person.member.id),
                "waiting" => Whose::Waiting,
                "urgent" => Whose::Urgent,
                _ => Whose::All,
            },
            language: language.filter(|language| offered.contains(language)),
        }
    }

    /// The same again; only known characters get into an address.
    fn query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("show", &self.show);
        query.append_pair("language", &self.language);
        query.finish()
    }
}

impl Desk {
    async fn queue_lines(
        &self,
        person: &Person,
        asked: &Asked,
        s: &Speech<'_>,
    ) -> Result<(Vec<LineView>, bool), Refusal> {
        let filter = asked.filter(person, &self.0.assistant.clinic.languages);
        let mut tx = self.0.store.read().await?;
        let found = desk_queue::lines(&mut tx, &filter, LINES + 1).await?;
        tx.roll_back().await?;
        let now = self.0.clock.now();
        let more = found.len() > LINES as usize;
        let shown = found.iter().take(LINES as usize);
        let views = shown.map(|line| LineView::new(line, person, s, now));
        Ok((views.collect(), more))
    }
}

impl LineView {
    fn new(line: &Line, person: &Person, s: &Speech<'_>, now: Timestamp) -> Self {
        let danger = line.danger.as_ref();
        let open = danger.filter(|danger| danger.acknowledged.is_none());
        let mine = line
            .claimed_by
            .as_ref()
            .is_some_and(|holder| holder.id == person.member.id);
        let holder = line.claimed_by.as_ref().map(|holder| holder.name.clone());
        let about = line.about.words(s);
        let reason = || s.reason(line.reason.code());
        Self {
            reference: line.reference.to_string(),
            version: line.version,
            class: match (open.is_some(), mine) {
                (true, _) => "urgent",
                (false, true) => "mine",
                (false, false) => "",
            },
            since: line.waiting_since.to_string(),
            wait: s.wait(line.waiting_since, now),
            escalated: line.escalated_at.is_some(),
            alarm: danger.map(|danger| s.reason(danger.class.code())),
            name: match &line.about.enquiry {
                Some(summary) => sanitise::words(summary.name.as_str()),
                None => named(&line.sender, s),
            },
            unread: line.unread > 0,
            about: if about.is_empty() {
                reason()
            } else {
                format!("{} · {about}", reason())
            },
            language: language_mark(line.language.as_ref()),
            out_of_hours: line.out_of_hours,
            owner: holder,
            can_pick_up: line.stage == Stage::Waiting,
        }
    }
}

impl About {
    /// In the receptionist's language (U9).
    pub(super) fn words(&self, s: &Speech<'_>) -> String {
        let enquiry = self.enquiry.iter().map(|summary| summary.words(s));
        let topics = self.topics.iter().map(|topic| topic_title(topic, s));
        enquiry.chain(topics).collect::<Vec<_>>().join(", ")
    }
}

impl Summary {
    pub(super) fn words(&self, s: &Speech<'_>) -> String {
        let mut parts = vec![s.choice("body_area", self.body_area.code())];
        parts.extend(self.side.map(|side| s.choice("side", side.code())));
        parts.extend(
            self.condition
                .map(|condition| s.choice("condition", condition.code())),
        );
        parts.extend(self.duration.as_ref().map(|lasting| s.lasting(lasting)));
        parts.join(", ")
    }
}

/// What a topic is called in the receptionist's language.
pub(super) fn topic_title(id: &str, s: &Speech<'_>) -> String {
    let topic = crate::assistant::intent::TopicId::new(id);
    let title = s.assistant.content.label(&s.language, &topic);
    title.map_or_else(|| id.to_owned(), str::to_owned)
}

/// The patient's name as the channel shows it, harmless to look at.
pub(super) fn named(sender: &Sender, s: &Speech<'_>) -> String {
    let name = sender
        .name
        .as_deref()
        .filter(|name| !name.trim().is_empty());
    name.or(sender.username.as_deref())
        .map_or_else(|| s.t("desk-nobody"), sanitise::words)
}

/// A language in short, as on a label.
pub(super) fn language_mark(language: Option<&Language>) -> String {
    language.map_or_else(
        || "?".to_owned(),
        |language| language.primary().to_uppercase(),
    )
}

/// The clinic's languages by their own names.
pub(super) fn languages(s: &Speech<'_>, on: Option<&Language>) -> Vec<Choice> {
    let all = s.assistant.clinic.languages.iter();
    all.map(|one| Choice::new(one.tag(), &s.name_of(one), on == Some(one)))
        .collect()
}
