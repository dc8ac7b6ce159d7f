//! The search, and corrections of what it finds.

use enquiry_desk::assistant::details::{Invalid, Phone};
use enquiry_desk::assistant::dialogue::form::Question;
use enquiry_desk::flow::reception::Corrected;
use enquiry_desk::store::search::{self, Page, Wanted};

use super::room::Room;
use crate::rehearsal::text;

async fn search(room: &Room, typed: &str, before: Option<i64>) -> Page {
    let mut tx = room.process.store.read().await.unwrap();
    let wanted = Wanted::parse(typed, "GB");
    search::find(&mut tx, &wanted, before, 2).await.unwrap()
}

async fn hits(room: &Room, typed: &str) -> usize {
    search(room, typed, None).await.hits.len()
}

#[tokio::test]
async fn an_enquiry_is_found_by_name_word_number_address_and_reference() {
    let mut room = Room::open().await;
    room.says(1, "submit").await;
    room.says(2, "human").await;
    let reference = room.first().await.reference;
    for typed in [
        "nowak",
        "ANNA nowak",
        "Canary-Nowak Anna",
        "07700 900123",
        "+44 7700 900123",
        "Canary@Example.org",
        reference.as_str(),
        &reference.as_str()[2..].to_lowercase(),
    ] {
        assert_eq!(hits(&room, typed).await, 1, "{typed}");
    }
    for typed in ["now", "anna kowalska", "07700 900124", "", "canary-note"] {
        assert_eq!(hits(&room, typed).await, 0, "{typed}");
    }
    for word in ["nowak", "Nowak", "anna"] {
        assert!(!room.stage.files_contain(word).await, "P8: {word}");
    }
}

#[tokio::test]
async fn many_hits_come_in_pages_newest_first() {
    let room = Room::open().await;
    let updates: Vec<_> = (1..=5).map(|n| text(n, n, "submit")).collect();
    room.process.intake.apply(&updates).await.unwrap();
    let mut before = None;
    let mut sizes = Vec::new();
    loop {
        let page = search(&room, "nowak", before).await;
        sizes.push(page.hits.len());
        before = page.next;
        if before.is_none() {
            break;
        }
    }
    assert_eq!(sizes, [2, 2, 1]);
}

#[tokio::test]
async fn a_correction_is_kept_with_what_was_before_and_found_by_the_new_words() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    room.says(1, "submit").await;
    let id = room.first().await.conversation;
    let correct = async |values: &[(Question, &str)]| {
        let values: Vec<(Question, Vec<String>)> = values
            .iter()
            .map(|(question, value)| (*question, vec![(*value).to_owned()]))
            .collect();
        room.reception
            .correct_enquiry(&maria, id, &values)
            .await
            .unwrap()
    };
    let faulty = correct(&[(Question::Name, "Ewa Kowalska"), (Question::Phone, "12")]).await;
    assert_eq!(
        faulty,
        Corrected::Invalid(vec![(Question::Phone, Invalid::Form)])
    );
    assert_eq!(hits(&room, "kowalska").await, 0);
    let same = correct(&[(Question::BodyArea, "elbow")]).await;
    assert_eq!(same, Corrected::Yes(Vec::new()));
    let done = correct(&[
        (Question::Name, "Ewa Kowalska"),
        (Question::Phone, "07700 900555"),
    ])
    .await;
    assert_eq!(done, Corrected::Yes(vec![Question::Name, Question::Phone]));
    for (typed, found) in [
        ("kowalska", 1),
        ("nowak", 0),
        ("07700 900555", 1),
        ("07700 900123", 0),
    ] {
        assert_eq!(hits(&room, typed).await, found, "{typed}");
    }
    let submitted = room.episode(id).await.enquiry.unwrap();
    let phone = submitted.enquiry.phone.as_ref().map(Phone::as_str);
    assert_eq!(phone, Some("+447700900555"));
    let correction = &submitted.corrections[0];
    assert_eq!(
        (correction.by.as_str(), correction.fields.len()),
        ("Maria", 2)
    );
    assert_eq!(correction.before.name.as_str(), "Anna Canary-Nowak");
    assert!(!room.stage.files_contain("Kowalska").await, "P8");
    room.says(2, "human").await;
    let other = room.lines(Default::default()).await;
    let other = other.iter().find(|line| line.conversation != id).unwrap();
    let none = room
        .reception
        .correct_enquiry(&maria, other.conversation, &[])
        .await;
    assert_eq!(none.unwrap(), Corrected::NoEnquiry);
}
