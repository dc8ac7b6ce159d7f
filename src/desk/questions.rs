//! Questions without an answer: by topic, with counts, and their words while the messages
//! exist (C10, P3).

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;

use super::Desk;
use super::frame::{Frame, Led};
use super::period::{Asked, PeriodView};
use super::queue::topic_title;
use super::refusal::Refusal;
use super::speech::Speech;
use super::visitor::Person;
use crate::store::audit::Act;
use crate::store::figures;
use crate::web::page::shown;
use crate::web::sanitise;

/// Questions that are quoted, over all topics.
const QUOTED: u32 = 200;

#[derive(Template)]
#[template(path = "desk/templates/questions.html")]
struct QuestionsPage<'a> {
    s: &'a Speech<'a>,
    frame: Frame,
    period: PeriodView,
    groups: Vec<Group>,
}

struct Group {
    title: String,
    count: u64,
    languages: String,
    asked: Vec<Quote>,
}

struct Quote {
    text: String,
    lang: String,
    reference: String,
}

/// `GET /desk/questions`
pub(super) async fn show(
    State(desk): State<Desk>,
    person: Person,
    Query(asked): Query<Asked>,
) -> Result<Response, Refusal> {
    let s = desk.speech(&person.language);
    let zone = &desk.0.assistant.clinic.time_zone;
    let (period, view) = asked.period("/desk/questions", desk.0.clock.now(), zone);
    // Patients' own words stand on this page.
    desk.does(&person, Act::Viewed, None).await?;
    let mut tx = desk.0.store.read().await?;
    let counts = figures::unanswered(&mut tx, &period).await?;
    let questions = figures::questions(&mut tx, &period, QUOTED).await?;
    tx.roll_back().await?;

    let mut topics: BTreeMap<Option<String>, (u64, Vec<String>)> = BTreeMap::new();
    for one in counts {
        let group = topics.entry(one.topic).or_default();
        group.0 += one.count;
        let language = one.language.as_deref().unwrap_or("?");
        group
            .1
            .push(format!("{} {}", language.to_uppercase(), one.count));
    }
    let mut groups: Vec<Group> = topics
        .into_iter()
        .map(|(topic, (count, languages))| Group {
            title: topic
                .as_deref()
                .map_or_else(|| s.t("desk-questions-other"), |id| topic_title(id, &s)),
            count,
            languages: s.t1(
                "desk-questions-languages",
                "languages",
                &languages.join(", "),
            ),
            asked: questions
                .iter()
                .filter(|one| one.topic == topic)
                .filter_map(quote)
                .collect(),
        })
        .collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.count));
    let page = QuestionsPage {
        frame: desk.frame(&person, "questions", &Led::default()).await?,
        period: view,
        groups,
        s: &s,
    };
    Ok(shown(&page))
}

fn quote(question: &figures::Question) -> Option<Quote> {
    let (_, reference) = question.conversation.as_ref()?;
    Some(Quote {
        text: sanitise::words(question.text.as_deref()?),
        lang: question
            .language
            .as_ref()
            .map_or("", |language| language.tag())
            .to_owned(),
        reference: reference.to_string(),
    })
}
