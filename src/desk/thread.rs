//! A conversation's history as it is shown: who spoke, what became of it (S4).

use std::collections::HashMap;

use jiff::Timestamp;

use super::speech::Speech;
use crate::assistant::dialogue::command::is_bare_start;
use crate::assistant::event::{AttachmentKind, Event};
use crate::assistant::reply::{Block, Keyboard, Reply, Span};
use crate::store::outbox::Status;
use crate::store::thread::{Body, Delivery, Episode, Happening, Speaker, Spoken, Whole};
use crate::web::sanitise;

/// One conversation with the patient.
pub(super) struct EpisodeView {
    pub reference: String,
    pub iso: String,
    pub began: String,
    pub entries: Vec<EntryView>,
}

/// A message or something that happened.
pub(super) struct EntryView {
    pub id: String,
    at: Timestamp,
    pub is_event: bool,
    pub from: &'static str,
    pub who: String,
    pub iso: String,
    pub time: String,
    pub urgent: bool,
    pub lang: Option<String>,
    pub dir: &'static str,
    pub parts: Vec<Part>,
    pub file: Option<FileView>,
    pub earlier: Vec<Earlier>,
    pub delivery: Option<DeliveryView>,
}

/// A paragraph, or an item of a list.
pub(super) struct Part {
    pub text: String,
    pub is_item: bool,
}

pub(super) struct FileView {
    pub href: String,
    pub label: String,
}

/// What a message said before it was edited.
pub(super) struct Earlier {
    pub iso: String,
    pub time: String,
    pub text: String,
}

pub(super) struct DeliveryView {
    pub class: &'static str,
    pub words: String,
    pub again: bool,
}

/// All episodes, oldest first.
pub(super) fn episodes(whole: &Whole, s: &Speech<'_>, now: Timestamp) -> Vec<EpisodeView> {
    let labels = labels(whole);
    let view = |episode: &Episode| EpisodeView::new(episode, &labels, s, now);
    whole.episodes.iter().map(view).collect()
}

/// What stood on every button, by its data.
fn labels(whole: &Whole) -> HashMap<&str, &str> {
    let messages = whole.episodes.iter().flat_map(|episode| &episode.messages);
    let replies = messages.filter_map(|spoken| match &spoken.body {
        Body::Reply(reply) => Some(reply),
        _ => None,
    });
    let buttons = replies.flat_map(|reply| match &reply.keyboard {
        Keyboard::Buttons(rows) => rows.as_slice(),
        _ => &[],
    });
    buttons
        .flatten()
        .map(|button| (button.data.as_str(), button.label.as_str()))
        .collect()
}

impl EpisodeView {
    fn new(
        episode: &Episode,
        labels: &HashMap<&str, &str>,
        s: &Speech<'_>,
        now: Timestamp,
    ) -> Self {
        let spoken = episode
            .messages
            .iter()
            .map(|spoken| said(spoken, episode, labels, s, now));
        let happened = episode
            .happened
            .iter()
            .enumerate()
            .filter_map(|(n, one)| happened(n, one, episode, s, now));
        let mut entries: Vec<EntryView> = spoken.chain(happened).collect();
        entries.sort_by_key(|entry| entry.at);
        Self {
            reference: episode.reference.to_string(),
            iso: episode.created_at.to_string(),
            began: s.time(episode.created_at, now),
            entries,
        }
    }
}

fn said(
    spoken: &Spoken,
    episode: &Episode,
    labels: &HashMap<&str, &str>,
    s: &Speech<'_>,
    now: Timestamp,
) -> EntryView {
    let (from, who) = match &spoken.speaker {
        Speaker::Patient => ("from-patient", s.t("desk-patient")),
        Speaker::Assistant => ("from-assistant", s.t("desk-assistant")),
        Speaker::Staff(name) => ("from-staff", sanitise::words(name)),
    };
    let (parts, lang, direction, urgent) = match &spoken.body {
        Body::Event(event) => (lines(&words(event, labels, s)), None, "auto", false),
        Body::Reply(reply) => (
            parts(reply),
            Some(reply.language.tag().to_owned()),
            reply.language.dir(),
            reply.urgent,
        ),
        Body::Unreadable => (lines(&s.t("desk-said-other")), None, "auto", false),
    };
    let earlier = spoken.revisions.iter().map(|(at, body)| Earlier {
        iso: at.to_string(),
        time: s.time(*at, now),
        text: match body {
            Body::Event(event) => words(event, labels, s),
            _ => String::new(),
        },
    });
    EntryView {
        id: spoken.id.to_string(),
        at: spoken.at,
        is_event: false,
        from,
        who,
        iso: spoken.at.to_string(),
        time: s.time(spoken.at, now),
        urgent,
        lang,
        dir: direction,
        parts,
        file: file(spoken, episode, s),
        earlier: earlier.collect(),
        delivery: spoken
            .delivery
            .as_ref()
            .and_then(|state| delivery(state, &spoken.speaker, s)),
    }
}

/// What the patient did, in words.
fn words(event: &Event, labels: &HashMap<&str, &str>, s: &Speech<'_>) -> String {
    let text = match event {
        Event::Text { text, .. } if is_bare_start(text) => return s.t("desk-said-began"),
        Event::Text { text, .. } | Event::Edited { text, .. } => text.clone(),
        Event::Press { data, .. } => {
            let label = labels.get(data.as_str()).copied().unwrap_or("…");
            return s.t1("desk-said-pressed", "label", &sanitise::reply(label));
        }
        Event::Attachment(attachment) => {
            let kind = s.t(attachment_key(attachment.kind));
            match &attachment.caption {
                Some(caption) => format!("{kind}\n{caption}"),
                None => kind,
            }
        }
        Event::Contact(contact) => {
            return s.t1(
                "desk-said-contact",
                "phone",
                &sanitise::words(&contact.phone),
            );
        }
        Event::Returned => return s.t("desk-said-began"),
        Event::Unknown { .. } => return s.t("desk-said-other"),
    };
    sanitise::words(&text)
}

fn attachment_key(kind: AttachmentKind) -> &'static str {
    match kind {
        AttachmentKind::Photo => "desk-said-photo",
        AttachmentKind::Voice | AttachmentKind::Audio => "desk-said-voice",
        AttachmentKind::Video | AttachmentKind::Animation => "desk-said-video",
        AttachmentKind::Document => "desk-said-document",
        AttachmentKind::Location => "desk-said-location",
        AttachmentKind::Sticker => "desk-said-sticker",
        AttachmentKind::Poll | AttachmentKind::Dice | AttachmentKind::Other => "desk-said-other",
    }
}

fn lines(text: &str) -> Vec<Part> {
    vec![Part {
        text: text.to_owned(),
        is_item: false,
    }]
}

fn parts(reply: &Reply) -> Vec<Part> {
    let part = |spans: &[Span], is_item: bool| Part {
        text: spans
            .iter()
            .map(|span| sanitise::reply(&span.text))
            .collect(),
        is_item,
    };
    let mut parts = Vec::new();
    for block in &reply.body.0 {
        match block {
            Block::Heading(spans) | Block::Paragraph(spans) => parts.push(part(spans, false)),
            Block::List(items) => parts.extend(items.iter().map(|item| part(item, true))),
        }
    }
    parts
}

fn file(spoken: &Spoken, episode: &Episode, s: &Speech<'_>) -> Option<FileView> {
    let Body::Event(Event::Attachment(attachment)) = &spoken.body else {
        return None;
    };
    attachment.file.as_ref()?;
    Some(FileView {
        href: format!(
            "/desk/conversations/{}/files/{}",
            episode.reference, spoken.id
        ),
        label: s.t("desk-attachment"),
    })
}

/// What became of it. The assistant's own words are only worth one where something went
/// wrong.
fn delivery(state: &Delivery, speaker: &Speaker, s: &Speech<'_>) -> Option<DeliveryView> {
    let by_staff = matches!(speaker, Speaker::Staff(_));
    let (class, words) = match state.status {
        Status::Queued | Status::Leased => ("", s.t("desk-delivery-queued")),
        Status::Sent => ("", s.t("desk-delivery-sent")),
        Status::Blocked => ("bad", s.t("desk-delivery-blocked")),
        Status::Unknown => ("bad", s.t("desk-delivery-unknown")),
        Status::Failed => {
            let reason = state.reason.as_deref().unwrap_or("?");
            (
                "bad",
                s.t1("desk-delivery-failed", "reason", &sanitise::words(reason)),
            )
        }
    };
    (by_staff || class == "bad").then_some(DeliveryView {
        class,
        words,
        again: state.can_resend,
    })
}

/// Something that happened, in words; `None` for what the messages tell anyway.
fn happened(
    n: usize,
    one: &Happening,
    episode: &Episode,
    s: &Speech<'_>,
    now: Timestamp,
) -> Option<EntryView> {
    let somebody = s.t("desk-somebody");
    let name = sanitise::words(one.by.as_deref().unwrap_or(&somebody));
    let detail = |key: &str| one.detail.get(key).and_then(|value| value.as_str());
    let step = detail("move").unwrap_or_default();
    let who = match (one.kind.as_str(), step) {
        ("handed_over", _) | ("moved", "hand_over") => {
            let reason = detail("reason")?;
            let reason = s.reason(reason);
            s.t1("desk-happened-queued", "reason", &reason)
        }
        ("moved", "claim") => s.t1("desk-happened-claimed", "name", &name),
        ("moved", "release") => s.t1("desk-happened-released", "name", &name),
        ("moved", "lapse") => s.t1("desk-happened-lapsed", "name", &name),
        ("moved", "transfer") => {
            let to = sanitise::words(detail("to_name").unwrap_or(&somebody));
            let args = [("name", name.as_str().into()), ("to", to.as_str().into())];
            s.with("desk-happened-transferred", &args)
        }
        ("moved", "close") => match (&one.by, detail("outcome")) {
            (Some(_), Some(outcome)) => {
                let outcome = s.outcome(outcome);
                let args = [
                    ("name", name.as_str().into()),
                    ("outcome", outcome.as_str().into()),
                ];
                s.with("desk-happened-closed", &args)
            }
            _ => s.t("desk-happened-closed-by-itself"),
        },
        ("moved", "reopen" | "resume") => s.t1("desk-happened-reopened", "name", &name),
        ("acknowledged", _) => s.t1("desk-happened-acknowledged", "name", &name),
        ("escalated", _) => s.t("desk-happened-escalated"),
        ("consent_given", _) => s.t("desk-happened-consent"),
        ("consent_withdrawn", _) => s.t("desk-happened-withdrawn"),
        ("submitted", _) => s.t("desk-happened-submitted"),
        _ => return None,
    };
    Some(EntryView {
        id: format!("{}-{n}", episode.reference),
        at: one.at,
        is_event: true,
        from: "",
        who,
        iso: one.at.to_string(),
        time: s.time(one.at, now),
        urgent: false,
        lang: None,
        dir: "auto",
        parts: Vec::new(),
        file: None,
        earlier: Vec::new(),
        delivery: None,
    })
}
