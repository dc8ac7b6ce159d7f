//! Random conversations: whatever a patient, reception and the clock do, there is a reply
//! or a person, a way out, and a state that loads again.

use std::sync::Arc;

use enquiry_desk::assistant::Assistant;
use enquiry_desk::assistant::dialogue::command::Command;
use enquiry_desk::assistant::event::{AttachmentKind, Event};
use enquiry_desk::assistant::reception::{Move, Stage};
use enquiry_desk::assistant::reply::{BUTTON_DATA_LIMIT, Keyboard, REPLY_LIMIT, Reply};
use jiff::ToSpan;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::chat::{Chat, said};
use crate::repository::assistant;

/// How many conversations; each has up to 16 events.
const CONVERSATIONS: u32 = 100_000;

/// What can happen, as numbers, so that a failing sequence shrinks.
#[derive(Clone, Debug)]
enum Happening {
    Text(u8),
    Command(u8),
    /// A button of the last reply that had any.
    Press(u8),
    /// Data from an earlier question, another conversation, or nowhere.
    Odd(u8),
    Attachment(u8),
    Contact(bool),
    Edited(u8),
    Returned,
    Unknown,
    Reception(u8),
    Days(u8),
}

fn happening() -> impl Strategy<Value = Happening> {
    prop_oneof![
        4 => any::<u8>().prop_map(Happening::Text),
        2 => any::<u8>().prop_map(Happening::Command),
        9 => any::<u8>().prop_map(Happening::Press),
        1 => any::<u8>().prop_map(Happening::Odd),
        1 => any::<u8>().prop_map(Happening::Attachment),
        1 => any::<bool>().prop_map(Happening::Contact),
        1 => any::<u8>().prop_map(Happening::Edited),
        1 => Just(Happening::Returned),
        1 => Just(Happening::Unknown),
        1 => any::<u8>().prop_map(Happening::Reception),
        1 => any::<u8>().prop_map(Happening::Days),
    ]
}

const TEXTS: [&str; 40] = [
    "",
    " ",
    "?",
    "yes",
    "no",
    "skip",
    "back",
    "why",
    "the second one",
    "cancel",
    "tak",
    "لا",
    "sí",
    "Anna Nowak",
    "07700 900123",
    "call 12345",
    "anna@example.org",
    "knee",
    "left",
    "6 months",
    "a year and a half",
    "rest and physio",
    "mornings",
    "how much is it?",
    "is it safe",
    "how many sessions and what does it cost",
    "I want a person",
    "book me in",
    "hello",
    "thanks",
    "can I drive home",
    "what's the weather",
    "qwerty zxcv",
    "my lips are swelling",
    "I want to die",
    "tennis elbow, right arm, six months, call me on 07700 900123",
    "/nonsense",
    "\u{202E}evil\u{0000}\u{200F}",
    "*_`[x](y)<b>&amp;",
    "Polski",
];

fn happen(chat: &mut Chat, happening: &Happening) -> Option<Vec<Reply>> {
    let pick = |index: u8, length: usize| usize::from(index) % length;
    Some(match happening {
        Happening::Text(index) => chat.text(TEXTS[pick(*index, TEXTS.len())]),
        Happening::Command(index) => {
            let command = Command::ALL[pick(*index, Command::ALL.len())].code();
            let payload = ["", " enquire", " cost", " nothing"][pick(*index / 16, 4)];
            chat.text(&format!("/{command}{payload}"))
        }
        Happening::Press(_) if chat.buttons.is_empty() => return None,
        Happening::Press(index) => {
            let data = chat.buttons[pick(*index, chat.buttons.len())].data.clone();
            chat.press(&data)
        }
        Happening::Odd(index) => {
            let odd = [
                "0.c0ffee.send",
                "1.c0ffee.yes",
                "1.1.human",
                "",
                "x",
                "9.c0ffee.c:knee",
            ];
            chat.press(odd[pick(*index, odd.len())])
        }
        Happening::Attachment(index) => {
            let kinds = [
                AttachmentKind::Photo,
                AttachmentKind::Voice,
                AttachmentKind::Sticker,
            ];
            let caption = ["", "how much is it"][pick(*index / 8, 2)];
            chat.attachment(kinds[pick(*index, 3)], Some(caption))
        }
        Happening::Contact(own) => chat.contact("447700900123", *own),
        Happening::Edited(index) => chat.event(Event::Edited {
            text: TEXTS[pick(*index, TEXTS.len())].to_owned(),
            message: Some(1),
        }),
        Happening::Returned => chat.event(Event::Returned),
        Happening::Unknown => chat.event(Event::Unknown { message: None }),
        Happening::Reception(index) => {
            let steps = [Move::Claim, Move::Release, Move::Close];
            chat.reception(steps[pick(*index, 3)]);
            return None;
        }
        Happening::Days(days) => {
            let hours = i64::from(*days).hours();
            chat.now = chat.now.saturating_add(hours).expect("hours fit");
            return None;
        }
    })
}

fn check(
    mind: &Arc<Assistant>,
    language: &str,
    happenings: &[Happening],
) -> Result<(), TestCaseError> {
    let mut chat = Chat::new(mind, language);
    for happening in happenings {
        let Some(replies) = happen(&mut chat, happening) else {
            continue;
        };
        let has_person = chat.stage == Stage::Claimed;
        prop_assert!(
            !replies.is_empty() || has_person,
            "no reply to {happening:?}"
        );
        for reply in &replies {
            fits(reply)?;
        }
        prop_assert!(chat.enquiries.len() <= 1, "one conversation, one enquiry");
    }
    way_out(chat)
}

/// Whatever Telegram would refuse is refused here.
fn fits(reply: &Reply) -> Result<(), TestCaseError> {
    let text = reply.body.to_plain();
    prop_assert!(!text.trim().is_empty(), "an empty reply");
    prop_assert!(
        text.encode_utf16().count() <= REPLY_LIMIT,
        "a reply that is too long"
    );
    if let Keyboard::Buttons(rows) = &reply.keyboard {
        prop_assert!(!rows.is_empty() && rows.iter().all(|row| !row.is_empty()));
        for button in rows.iter().flatten() {
            prop_assert!(!button.label.trim().is_empty(), "a button without a label");
            prop_assert!(button.data.len() <= BUTTON_DATA_LIMIT, "{}", button.data);
        }
    }
    Ok(())
}

/// From every state `/cancel`, a few times at most, leads out of the form.
fn way_out(mut chat: Chat) -> Result<(), TestCaseError> {
    if chat.stage == Stage::Claimed {
        return Ok(());
    }
    for _ in 0..2 {
        let replies = chat.text("/cancel");
        prop_assert!(!said(&replies).is_empty());
    }
    prop_assert!(
        chat.state.form.is_none(),
        "the form is still open after /cancel"
    );
    let replies = chat.text("/human");
    prop_assert!(!replies.is_empty());
    prop_assert_eq!(chat.stage, Stage::Waiting, "/human brings a person");
    Ok(())
}

/// R9, R11: on the mind alone.
#[test]
fn whatever_happens_there_is_a_reply_or_a_person_and_a_way_out() {
    let mind = assistant();
    let halves = ["en-GB", "ar"].map(|language| {
        let mind = Arc::clone(&mind);
        std::thread::spawn(move || {
            let config = Config {
                cases: CONVERSATIONS / 2,
                failure_persistence: None,
                ..Config::default()
            };
            let sequences = prop::collection::vec(happening(), 0..16);
            TestRunner::new(config).run(&sequences, |sequence| check(&mind, language, &sequence))
        })
    });
    for half in halves {
        let outcome = half.join().expect("the thread ran to its end");
        assert!(outcome.is_ok(), "{}", outcome.unwrap_err());
    }
}
