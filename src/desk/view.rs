//! What the page of a conversation shows, in the receptionist's language (U9).

use jiff::Timestamp;
use uuid::Uuid;

use super::fields::EnquiryView;
use super::queue::{Choice, language_mark, named, topic_title};
use super::speech::Speech;
use super::thread::{EpisodeView, episodes};
use super::visitor::Person;
use crate::assistant::language::Language;
use crate::assistant::reception::{Outcome, Stage};
use crate::store::canned::CannedReply;
use crate::store::desk_queue::Danger;
use crate::store::thread::{Episode, Whole};
use crate::web::sanitise;

/// Everything that the page shows.
pub(super) struct View {
    pub id: Uuid,
    pub reference: String,
    pub name: String,
    pub stage: &'static str,
    pub stage_words: String,
    pub language: String,
    /// The language that a reply is written in: the patient's, or the clinic's first.
    pub reads: Language,
    /// The patient's language where it is not the receptionist's.
    pub foreign: Option<String>,
    pub channel: String,
    pub reachable: bool,
    pub wait: Option<String>,
    pub version: i64,
    /// The patient's newest message on this page.
    pub seen: String,
    pub mine: bool,
    pub can_claim: bool,
    pub can_close: bool,
    pub can_reopen: bool,
    pub can_erase: bool,
    /// The consent that the enquiry rests on was withdrawn.
    pub consent_gone: bool,
    pub must_acknowledge: bool,
    pub acknowledged: Option<String>,
    pub alarms: Vec<Alarm>,
    pub colleagues: Vec<Choice>,
    pub outcomes: Vec<Choice>,
    pub episodes: Vec<EpisodeView>,
    pub enquiry: Option<EnquiryView>,
    pub topics: Vec<String>,
    pub notes: Vec<NoteView>,
    pub rating: Option<String>,
    pub canned: Vec<CannedView>,
    pub draft: String,
    pub error: Option<String>,
}

pub(super) struct Alarm {
    pub class: String,
    pub words: String,
}

pub(super) struct NoteView {
    pub id: Uuid,
    pub who: String,
    pub iso: String,
    pub time: String,
    pub text: String,
}

/// A ready answer: as the receptionist reads it, and as it arrives.
pub(super) struct CannedView {
    pub id: Uuid,
    pub own: String,
    pub theirs: Option<String>,
    pub lang: String,
    pub dir: &'static str,
}

impl View {
    /// What one conversation with the patient shows; ready answers, draft and colleagues are
    /// filled in where they are wanted.
    pub fn new(
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
        let outcome = |one: &Outcome| Choice::new(one.code(), &s.outcome(one.code()), false);
        let foreign = patient
            .language
            .as_ref()
            .filter(|own| own.primary() != s.language.primary());
        Self {
            id: episode.conversation,
            reference: episode.reference.to_string(),
            name: episode
                .enquiry
                .as_ref()
                .map(|one| sanitise::words(one.enquiry.name.as_str()))
                .unwrap_or_else(|| named(&patient.sender, s)),
            stage: episode.stage.code(),
            stage_words: stage_words(episode, s),
            language: language_mark(patient.language.as_ref()),
            reads: patient
                .language
                .clone()
                .unwrap_or_else(|| s.assistant.clinic.default_language().clone()),
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
            can_erase: person.is_manager(),
            consent_gone: episode
                .enquiry
                .as_ref()
                .is_some_and(|one| one.consent_withdrawn_at.is_some()),
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
            Some(outcome) => s.t1(
                "desk-stage-closed-as",
                "outcome",
                &s.outcome(outcome.code()),
            ),
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
            class: s.reason(flag.class.code()),
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
pub(super) fn canned_views(
    replies: &[CannedReply],
    reads: &Language,
    s: &Speech<'_>,
) -> Vec<CannedView> {
    let default = s.assistant.clinic.default_language();
    let view = |reply: &CannedReply| {
        let (_, theirs) = reply.text_in(&[reads])?;
        let (_, own) = reply.text_in(&[&s.language, default, reads])?;
        Some(CannedView {
            id: reply.id,
            own: own.to_owned(),
            theirs: (own != theirs).then(|| theirs.to_owned()),
            lang: reads.tag().to_owned(),
            dir: reads.dir(),
        })
    };
    replies.iter().filter_map(view).collect()
}
