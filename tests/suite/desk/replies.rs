//! What is said to patients.

use enquiry_desk::assistant::language::Language;
use enquiry_desk::assistant::reception::Outcome;
use enquiry_desk::assistant::reply::Reply;
use enquiry_desk::flow::channel::Sending;
use enquiry_desk::flow::reception::{Closed, Held, Replied, Resent, Stale, Words};
use enquiry_desk::store::canned::{self, CannedReply, Saved};
use enquiry_desk::store::outbox::Status;
use enquiry_desk::store::staff::Member;
use enquiry_desk::store::thread::{Body, Speaker};
use uuid::Uuid;

use super::room::Room;

fn text(words: &str) -> Words {
    Words::Text(words.to_owned())
}

async fn reply(room: &Room, who: &Member, held: Held, words: &str) -> Replied {
    let replied = room.reception.reply(who, held, text(words), None).await;
    replied.unwrap()
}

#[tokio::test]
async fn a_reply_arrives_after_what_was_said_before_it_and_names_its_author() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    let held = room.claimed(1, &maria).await;
    reply(&room, &maria, held, "Good morning.\n\nHow can I help?").await;
    let arrived = room.arrived(1).await;
    assert_eq!(arrived.len(), 3);
    assert!(arrived[1].contains("Maria"));
    assert_eq!(arrived[2], "Good morning.\n\nHow can I help?");
    let episode = room.episode(held.conversation).await;
    let last = episode.messages.last().unwrap();
    assert_eq!(last.speaker, Speaker::Staff("Maria".to_owned()));
    let delivery = last.delivery.clone().unwrap();
    assert_eq!(delivery.status, Status::Sent);
    assert!(delivery.decided_at.is_some() && !delivery.can_resend);
    assert_eq!(episode.unread, 0);
}

/// A stale tab gets its text back, and why.
#[tokio::test]
async fn a_reply_to_what_has_moved_on_is_not_sent_and_comes_back() {
    let mut room = Room::open().await;
    let (maria, tom) = (room.member("Maria").await, room.member("Tom").await);
    let held = room.claimed(1, &maria).await;
    let stale = |why| Replied::Stale {
        why,
        words: text("Good morning"),
    };
    let old = Held {
        version: held.version - 1,
        ..held
    };
    let changed = reply(&room, &maria, old, "Good morning").await;
    assert!(changed == stale(Stale::Changed));
    let gone = Held {
        conversation: Uuid::nil(),
        version: 1,
    };
    assert!(reply(&room, &maria, gone, "Good morning").await == stale(Stale::Gone));
    room.reception.transfer(&maria, held, tom.id).await.unwrap();
    let name = "Tom".to_owned();
    let taken = reply(&room, &maria, held, "Good morning").await;
    assert!(taken == stale(Stale::TakenBy { name }));
    let tom_has = Held {
        version: held.version + 1,
        ..held
    };
    let closed = room.reception.close(&tom, tom_has, Outcome::Answered).await;
    assert_eq!(closed.unwrap(), Closed::Yes);
    let by = Some("Tom".to_owned());
    let over = reply(&room, &maria, held, "Good morning").await;
    assert!(over == stale(Stale::Closed { by }));
    assert!(!room.arrived(1).await.contains(&"Good morning".to_owned()));
}

#[tokio::test]
async fn a_reply_written_before_the_patients_last_message_asks_first() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    let held = room.claimed(1, &maria).await;
    let seen = room.episode(held.conversation).await.patient_message;
    assert!(seen.is_some());
    room.says(1, "and one thing more").await;
    let words = text("Good morning");
    let early = room
        .reception
        .reply(&maria, held, words.clone(), seen)
        .await;
    let why = Stale::PatientWrote;
    assert!(early.unwrap() == Replied::Stale { why, words });
    assert_eq!(room.first().await.unread, 2);
    let seen = room.episode(held.conversation).await.patient_message;
    let sent = room.reception.reply(&maria, held, text("Yes"), seen).await;
    assert!(matches!(sent.unwrap(), Replied::Yes { .. }));
}

#[tokio::test]
async fn an_empty_or_endless_reply_is_not_sent() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    let held = room.claimed(1, &maria).await;
    assert!(reply(&room, &maria, held, " \n\n ").await == Replied::Empty);
    let long = "é".repeat(4097);
    let words = text(&long);
    assert!(reply(&room, &maria, held, &long).await == Replied::TooLong { over: 1, words });
}

/// U9: a canned reply picked in English arrives in Polish.
#[tokio::test]
async fn a_canned_reply_goes_in_the_patients_language() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    let (english, polish) = ("en-GB", "pl");
    let canned = CannedReply {
        id: Uuid::from_u128(7),
        code: "call".to_owned(),
        position: 1,
        texts: [(english, "We will call you."), (polish, "Zadzwonimy.")]
            .map(|(tag, text)| (Language::parse(tag).unwrap(), text.to_owned()))
            .to_vec(),
    };
    let mut tx = room.process.store.begin().await.unwrap();
    let now = room.stage.clock.now();
    assert_eq!(
        canned::save(&mut tx, &canned, now).await.unwrap(),
        Saved::Yes
    );
    let twin = CannedReply {
        id: Uuid::from_u128(8),
        ..canned.clone()
    };
    assert_eq!(
        canned::save(&mut tx, &twin, now).await.unwrap(),
        Saved::CodeTaken
    );
    assert_eq!(
        canned::list(&mut tx).await.unwrap(),
        std::slice::from_ref(&canned)
    );
    tx.commit().await.unwrap();
    let held = room.claimed(1, &maria).await;
    for (tag, expected) in [(polish, "Zadzwonimy."), ("es", "We will call you.")] {
        room.stage
            .execute(&format!("UPDATE patient SET language = '{tag}'"))
            .await;
        let words = Words::Canned(canned.id);
        let sent = room.reception.reply(&maria, held, words, None).await;
        assert!(matches!(sent.unwrap(), Replied::Yes { .. }));
        assert_eq!(room.heard(1).await, expected);
    }
    let words = Words::Canned(Uuid::from_u128(9));
    let none = room.reception.reply(&maria, held, words, None).await;
    assert!(none.unwrap() == Replied::NoText);
}

/// A receptionist's reply whose outcome is unknown is repeated by a person only, and once.
#[tokio::test]
async fn an_unknown_reply_is_not_repeated_but_by_a_person() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    let held = room.claimed(1, &maria).await;
    room.arrived(1).await;
    room.stage.channel.script(1, Sending::Unknown);
    let Replied::Yes { message } = reply(&room, &maria, held, "Good morning").await else {
        panic!("not sent");
    };
    let mornings = async |room: &mut Room| {
        let arrived = room.arrived(1).await;
        arrived.iter().filter(|one| *one == "Good morning").count()
    };
    assert_eq!(mornings(&mut room).await, 1);
    for _ in 0..5 {
        room.minutes_pass(20);
        assert_eq!(mornings(&mut room).await, 1);
    }
    let state = room
        .episode(held.conversation)
        .await
        .messages
        .pop()
        .unwrap();
    let delivery = state.delivery.unwrap();
    assert_eq!(delivery.status, Status::Unknown);
    assert!(delivery.can_resend);
    let again = room.reception.resend(&maria, message).await.unwrap();
    assert!(matches!(again, Resent::Yes { .. }));
    assert_eq!(mornings(&mut room).await, 2);
    let twice = room.reception.resend(&maria, message).await.unwrap();
    assert_eq!(twice, Resent::Already);
    let Resent::Yes { message: sent } = again else {
        unreachable!()
    };
    let fine = room.reception.resend(&maria, sent).await.unwrap();
    assert_eq!(fine, Resent::NotNow(Status::Sent));
    let foreign = room.reception.resend(&maria, Uuid::nil()).await.unwrap();
    assert_eq!(foreign, Resent::Gone);
}

/// The same when the process dies after the sending.
#[tokio::test]
async fn a_reply_that_a_dead_process_may_have_sent_is_left_to_a_person() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    let held = room.claimed(1, &maria).await;
    room.arrived(1).await;
    reply(&room, &maria, held, "Good morning").await;
    let Room {
        stage,
        process,
        reception,
        ..
    } = room;
    drop((process, reception));
    let mut process = stage.start().await;
    process.delivery.deliver_due().await.unwrap();
    let status = "SELECT status FROM outbox ORDER BY id DESC LIMIT 1";
    assert_eq!(stage.word(status).await, "unknown");
    let arrived = stage.channel.arrived_at(1);
    assert!(!arrived.contains(&"Good morning".to_owned()));
}

#[tokio::test]
async fn notes_and_drafts_are_kept_and_never_sent() {
    let mut room = Room::open().await;
    let (maria, tom) = (room.member("Maria").await, room.member("Tom").await);
    let held = room.claimed(1, &maria).await;
    let id = held.conversation;
    assert!(
        room.reception
            .note(&tom, id, " canary-note ")
            .await
            .unwrap()
    );
    assert!(!room.reception.note(&tom, id, "  ").await.unwrap());
    room.reception
        .save_draft(&maria, id, "canary-draft")
        .await
        .unwrap();
    let draft = async |who: &Member| room.reception.draft(who, id).await.unwrap();
    assert_eq!(draft(&maria).await.as_deref(), Some("canary-draft"));
    assert_eq!(draft(&tom).await, None);
    let notes = room.episode(id).await.notes;
    assert_eq!(
        (notes[0].by.as_str(), notes[0].body.as_str()),
        ("Tom", "canary-note")
    );
    assert!(!room.stage.files_contain("canary").await, "P8");
    reply(&room, &maria, held, "Good morning").await;
    assert_eq!(room.reception.draft(&maria, id).await.unwrap(), None);
    let arrived = room.arrived(1).await;
    assert!(!arrived.iter().any(|one| one.contains("canary")));
}

#[tokio::test]
async fn a_thread_shows_what_was_said_in_which_words() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    let held = room.claimed(1, &maria).await;
    let edited = enquiry_desk::assistant::event::Event::Edited {
        text: "a person please".to_owned(),
        message: Some(1),
    };
    room.does(1, edited).await;
    let episode = room.episode(held.conversation).await;
    let first = &episode.messages[0];
    assert_eq!(first.speaker, Speaker::Patient);
    assert_eq!(first.revisions.len(), 1);
    let words = |body: &Body| match body {
        Body::Event(event) => event.words().map(str::to_owned),
        Body::Reply(Reply { body, .. }) => Some(body.to_plain()),
        Body::Unreadable => None,
    };
    assert_eq!(words(&first.body).as_deref(), Some("a person please"));
    assert_eq!(words(&first.revisions[0].1).as_deref(), Some("human"));
    room.stage
        .execute("UPDATE message SET body = x'00ff' WHERE direction = 'out'")
        .await;
    let episode = room.episode(held.conversation).await;
    assert!(
        episode
            .messages
            .iter()
            .any(|one| matches!(one.body, Body::Unreadable))
    );
    assert_eq!(
        words(&episode.messages[0].body).as_deref(),
        Some("a person please")
    );
}
