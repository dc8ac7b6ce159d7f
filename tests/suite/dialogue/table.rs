//! Every state x every command and kind of event.

use enquiry_desk::assistant::dialogue::command::Command;
use enquiry_desk::assistant::event::{AttachmentKind, Event};
use enquiry_desk::assistant::reception::{Move, Stage};

use super::chat::{Chat, said};
use crate::repository::assistant;

/// A name for a state, and the way there.
type Way = (&'static str, fn(&mut Chat));

fn ways() -> Vec<Way> {
    vec![
        ("fresh", |_| {}),
        ("menu", |chat| drop(chat.text("/start"))),
        ("after an answer", |chat| {
            drop(chat.text("how much does it cost?"))
        }),
        ("asking back", |chat| drop(chat.text("zxcv qwrt"))),
        ("offering a person", |chat| {
            for _ in 0..3 {
                chat.text("zxcv qwrt");
            }
        }),
        ("choosing a language", |chat| drop(chat.text("/language"))),
        ("offering an enquiry", |chat| {
            drop(chat.text("tennis elbow, right arm, call me on 07700 900123"))
        }),
        ("age", |chat| drop(chat.text("/enquire"))),
        ("consent", |chat| fill(chat, &["Yes"])),
        ("for whom", |chat| fill(chat, &["Yes", "Yes"])),
        ("writer's name", |chat| {
            fill(chat, &["Yes", "Yes", "For someone else"])
        }),
        ("name", |chat| fill(chat, &["Yes", "Yes", "For me"])),
        ("contact", |chat| {
            fill(chat, &["Yes", "Yes", "For me", "Anna Nowak"])
        }),
        ("phone", |chat| {
            fill(chat, &["Yes", "Yes", "For me", "Anna Nowak", "By phone"])
        }),
        ("email", |chat| {
            fill(chat, &["Yes", "Yes", "For me", "Anna Nowak", "By e-mail"])
        }),
        ("body area", |chat| {
            fill(
                chat,
                &["Yes", "Yes", "For me", "Anna Nowak", "Here in the chat"],
            )
        }),
        ("side", |chat| {
            fill(
                chat,
                &[
                    "Yes",
                    "Yes",
                    "For me",
                    "Anna Nowak",
                    "Here in the chat",
                    "Knee",
                ],
            )
        }),
        ("condition", |chat| fill(chat, &TO_SIDE)),
        ("duration", |chat| {
            fill(chat, &[&TO_SIDE[..], &["Not sure"]].concat())
        }),
        ("tried", |chat| {
            fill(chat, &[&TO_SIDE[..], &["Not sure", "6 months"]].concat())
        }),
        ("preferred times", |chat| {
            fill(
                chat,
                &[&TO_SIDE[..], &["Not sure", "6 months", "Nothing yet"]].concat(),
            )
        }),
        ("note", |chat| {
            fill(
                chat,
                &[
                    &TO_SIDE[..],
                    &["Not sure", "6 months", "Nothing yet", "Skip"],
                ]
                .concat(),
            )
        }),
        ("summary", summary),
        ("what to change", |chat| {
            summary(chat);
            chat.text("Change something");
        }),
        ("changing one", |chat| {
            summary(chat);
            chat.text("Change something");
            chat.text("Where");
        }),
        ("submitted", |chat| {
            summary(chat);
            chat.text("Send");
        }),
        ("waiting", |chat| drop(chat.text("/human"))),
        ("after danger", |chat| {
            drop(chat.text("my throat is swelling up"))
        }),
        ("claimed", |chat| {
            chat.text("/human");
            chat.reception(Move::Claim);
        }),
        ("claimed in the form", |chat| {
            chat.text("/enquire");
            chat.text("/human");
            chat.reception(Move::Claim);
        }),
    ]
}

const TO_SIDE: [&str; 7] = [
    "Yes",
    "Yes",
    "For me",
    "Anna Nowak",
    "Here in the chat",
    "Knee",
    "Left",
];

fn fill(chat: &mut Chat, answers: &[&str]) {
    chat.text("/enquire");
    for answer in answers {
        chat.text(answer);
    }
}

fn summary(chat: &mut Chat) {
    fill(
        chat,
        &[
            &TO_SIDE[..],
            &["Not sure", "6 months", "Nothing yet", "Skip", "Skip"],
        ]
        .concat(),
    );
    assert!(chat.labels().contains(&"Send"), "{:?}", chat.labels());
}

#[test]
fn every_command_is_answered_in_every_state() {
    let mind = assistant();
    for (name, way) in ways() {
        for command in Command::ALL {
            let mut chat = Chat::new(&mind, "en-GB");
            way(&mut chat);
            let replies = chat.text(&format!("/{}", command.code()));
            assert!(!said(&replies).is_empty(), "/{} in {name}", command.code());
        }
    }
}

/// P1: `/privacy` works in every state. U2: `/human` brings a person from every state.
#[test]
fn privacy_and_a_person_are_one_command_away_from_every_state() {
    let mind = assistant();
    for (name, way) in ways() {
        let mut chat = Chat::new(&mind, "en-GB");
        way(&mut chat);
        let privacy = said(&chat.text("/privacy"));
        assert!(privacy.contains("What is kept"), "{name}: {privacy}");
        chat.text("/human");
        assert_ne!(chat.stage, Stage::Assistant, "{name}");
    }
}

/// U2: an answer given in the middle of the form is followed by the same question again.
#[test]
fn a_question_in_the_middle_is_answered_and_the_form_goes_on_where_it_was() {
    let mind = assistant();
    for (name, way) in ways() {
        let mut chat = Chat::new(&mind, "en-GB");
        way(&mut chat);
        if chat.stage == Stage::Claimed {
            continue;
        }
        let step = chat.state.form.as_ref().map(|form| form.step);
        let said = said(&chat.text("how much does the treatment cost?"));
        assert!(said.contains("Prolotherapy cost"), "{name}: {said}");
        assert_eq!(
            chat.state.form.as_ref().map(|form| form.step),
            step,
            "{name}"
        );
        if step.is_some() {
            assert!(
                chat.buttons
                    .iter()
                    .any(|button| button.label == "Cancel" || button.label == "Back"),
                "{name}"
            );
        }
    }
}

/// S3: a button of the past, of another conversation or of nowhere changes nothing and
/// explains itself.
#[test]
fn a_stale_button_changes_nothing_and_says_so() {
    let mind = assistant();
    for (name, way) in ways() {
        for data in [
            "1.bad.send",
            "0.c0ffee.yes",
            "mangled",
            "0.c0ffee.c:knee",
            "1.bad.human",
        ] {
            let mut chat = Chat::new(&mind, "en-GB");
            way(&mut chat);
            let before = (
                chat.stage,
                chat.enquiries.len(),
                chat.state.form.clone().map(|form| form.draft),
            );
            let said = said(&chat.press(data));
            let after = (
                chat.stage,
                chat.enquiries.len(),
                chat.state.form.clone().map(|form| form.draft),
            );
            assert_eq!(before, after, "{name}, {data}");
            let explained = said.contains("earlier question") || chat.stage == Stage::Claimed;
            assert!(explained, "{name}, {data}: {said}");
        }
    }
}

#[test]
fn whatever_is_not_text_is_answered_in_every_state() {
    let mind = assistant();
    for (name, way) in ways() {
        let mut start = Chat::new(&mind, "en-GB");
        way(&mut start);
        let quiet = start.stage == Stage::Claimed;
        for kind in [
            AttachmentKind::Photo,
            AttachmentKind::Voice,
            AttachmentKind::Document,
            AttachmentKind::Location,
            AttachmentKind::Sticker,
            AttachmentKind::Poll,
        ] {
            let replies = start.clone().attachment(kind, None);
            assert_eq!(replies.is_empty(), quiet, "{kind:?} in {name}");
        }
        for event in [Event::Returned, Event::Unknown { message: None }] {
            let replies = start.clone().event(event.clone());
            assert_eq!(replies.is_empty(), quiet, "{event:?} in {name}");
        }
        let edited = Event::Edited {
            text: "I meant the knee".to_owned(),
            message: Some(1),
        };
        assert_eq!(
            start.clone().event(edited).is_empty(),
            quiet,
            "an edit in {name}"
        );
        assert_eq!(
            start.clone().contact("447700900123", true).is_empty(),
            quiet,
            "a card in {name}"
        );
    }
}

/// C2: red flags are found in every inbound text, in every state, before anything else.
#[test]
fn danger_is_answered_first_in_every_state() {
    let mind = assistant();
    for (name, way) in ways() {
        let words = "my throat is swelling up and i cant breathe";
        let events = [
            Event::Text {
                text: words.to_owned(),
                message: Some(2),
            },
            Event::Edited {
                text: words.to_owned(),
                message: Some(2),
            },
        ];
        for event in events {
            let mut chat = Chat::new(&mind, "en-GB");
            way(&mut chat);
            let replies = chat.event(event);
            assert!(
                replies[0].urgent || replies.iter().any(|reply| reply.urgent),
                "{name}"
            );
            assert!(said(&replies).contains("999"), "{name}");
            assert_eq!(
                chat.reason.map(|reason| reason.code()),
                Some("emergency"),
                "{name}"
            );
        }
        let mut chat = Chat::new(&mind, "en-GB");
        way(&mut chat);
        let replies = chat.attachment(AttachmentKind::Photo, Some(words));
        assert!(said(&replies).contains("999"), "a caption in {name}");
    }
}

/// U5: while a receptionist has the conversation the assistant is silent.
#[test]
fn the_assistant_is_silent_while_a_person_has_the_conversation() {
    let mind = assistant();
    let mut chat = Chat::new(&mind, "en-GB");
    chat.text("/human");
    chat.reception(Move::Claim);
    for text in ["hello", "how much is it?", "my name is Anna", "zxcv"] {
        assert!(chat.text(text).is_empty(), "{text}");
    }
    assert!(!chat.text("/help").is_empty());
}

/// P2: no enquiry can be submitted without consent; P9: nor by anybody under 18.
#[test]
fn without_consent_or_age_there_is_no_enquiry() {
    let mind = assistant();
    for answers in [&["No"][..], &["Yes", "No"]] {
        let mut chat = Chat::new(&mind, "en-GB");
        fill(&mut chat, answers);
        assert!(chat.state.form.is_none());
        for text in ["Send", "yes", "Knee", "Anna Nowak"] {
            chat.text(text);
        }
        assert!(chat.enquiries.is_empty());
    }
}
