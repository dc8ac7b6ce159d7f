//! Who has a conversation.

use std::sync::Arc;

use enquiry_desk::assistant::language::Language;
use enquiry_desk::assistant::reception::Stage as At;
use enquiry_desk::flow::reception::{Claimed, Next, Released, Stale, Transferred, Words};
use enquiry_desk::store::desk_queue::{self, Counts, Whose};
use enquiry_desk::store::staff::{self, Role};
use tokio::task::JoinSet;

use super::room::Room;
use crate::rehearsal::text;

/// R3: 1,000 rounds of 50 simultaneous claims.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_fifty_who_pick_up_at_once_exactly_one_wins_a_thousand_times() {
    let room = Room::open().await;
    let mut people = Vec::new();
    for number in 0..50 {
        people.push(room.member(&format!("Receptionist {number}")).await);
    }
    for batch in 0..10 {
        let updates: Vec<_> = (0..100)
            .map(|n| text(100 * batch + n, 100 * batch + n, "human"))
            .collect();
        room.process.intake.apply(&updates).await.unwrap();
    }
    let mut tx = room.process.store.read().await.unwrap();
    let lines = desk_queue::lines(&mut tx, &Default::default(), 2000).await;
    let conversations = lines.unwrap();
    drop(tx);
    assert_eq!(conversations.len(), 1000);
    for line in conversations {
        let mut claims = JoinSet::new();
        for member in people.clone() {
            let reception = Arc::clone(&room.reception);
            claims.spawn(async move {
                let claimed = reception.claim(&member, line.conversation).await.unwrap();
                (member.name, claimed)
            });
        }
        let mut winners = Vec::new();
        let mut told = Vec::new();
        for (name, claimed) in claims.join_all().await {
            match claimed {
                Claimed::Yes(_) => winners.push(name),
                Claimed::TakenBy { name } => told.push(name),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(winners.len(), 1);
        assert_eq!(told, vec![winners[0].clone(); 49]);
    }
    let moves = "SELECT count(*) FROM event WHERE kind = 'moved'";
    assert_eq!(room.stage.number(moves).await, 1000);
}

#[tokio::test]
async fn a_second_claim_is_told_who_has_it_and_the_patient_who_joined() {
    let mut room = Room::open().await;
    let (maria, tom) = (room.member("Maria").await, room.member("Tom").await);
    let held = room.claimed(1, &maria).await;
    assert!(room.heard(1).await.contains("Maria"));
    let second = room.reception.claim(&tom, held.conversation).await.unwrap();
    let name = "Maria".to_owned();
    assert_eq!(second, Claimed::TakenBy { name });
    let again = room.reception.claim(&maria, held.conversation).await;
    assert_eq!(again.unwrap(), Claimed::Already(held));
    let line = room.first().await;
    assert_eq!(line.claimed_by.unwrap().name, "Maria");
}

#[tokio::test]
async fn next_is_the_most_urgent_then_the_longest_waiting() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    for (chat, words) in [(1, "human"), (2, "human"), (3, "flag")] {
        room.says(chat, words).await;
        room.minutes_pass(1);
    }
    let mut chats = Vec::new();
    while let Next::Yes { held, .. } = room.reception.take_next(&maria, None).await.unwrap() {
        let hex = format!("{:x}", held.conversation.simple()).to_uppercase();
        let chat = format!(
            "SELECT chat FROM conversation c JOIN patient p ON p.id = c.patient_id \
             WHERE hex(c.id) = '{hex}'"
        );
        chats.push(room.stage.number(&chat).await);
    }
    assert_eq!(chats, [3, 1, 2]);
    room.says(4, "human").await;
    let polish = Language::parse("pl").unwrap();
    let next = room.reception.take_next(&maria, Some(&polish)).await;
    assert_eq!(next.unwrap(), Next::NobodyWaits);
}

/// R3, U5: a dead owner's claim returns when its lease ends.
#[tokio::test]
async fn an_abandoned_claim_returns_to_its_place_and_the_patient_is_told() {
    let mut room = Room::open().await;
    let (maria, tom) = (room.member("Maria").await, room.member("Tom").await);
    let held = room.claimed(1, &maria).await;
    let before = room.first().await;
    room.minutes_pass(29);
    assert_eq!(room.reception.lapse_leases().await.unwrap(), 0);
    room.minutes_pass(1);
    assert_eq!(room.reception.lapse_leases().await.unwrap(), 1);
    let line = room.first().await;
    assert_eq!(line.stage, At::Waiting);
    assert_eq!(line.waiting_since, before.waiting_since);
    assert!(room.heard(1).await.contains("waiting for reception again"));
    let released = room.reception.release(&maria, held).await.unwrap();
    assert_eq!(released, Released::Stale(Stale::Waiting));
    room.claim(&tom, held.conversation).await;
    let words = Words::Text("hello".to_owned());
    let replied = room.reception.reply(&maria, held, words, None).await;
    assert!(format!("{:?}", replied.unwrap()).contains("TakenBy"));
}

#[tokio::test]
async fn whoever_is_at_the_desk_keeps_what_he_has() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    room.claimed(1, &maria).await;
    for _ in 0..5 {
        room.minutes_pass(20);
        room.reception.keep_alive(&maria).await.unwrap();
        assert_eq!(room.reception.lapse_leases().await.unwrap(), 0);
    }
}

/// R7.
#[tokio::test]
async fn a_clock_that_jumps_lapses_no_claim() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    room.claimed(1, &maria).await;
    assert_eq!(room.reception.lapse_leases().await.unwrap(), 0);
    for at in ["2027-03-02T09:00:00Z", "2026-03-02T10:00:00Z"] {
        room.stage.hand.set(at.parse().unwrap());
        assert_eq!(room.reception.lapse_leases().await.unwrap(), 0, "{at}");
    }
    room.minutes_pass(30);
    assert_eq!(room.reception.lapse_leases().await.unwrap(), 1);
}

#[tokio::test]
async fn a_transfer_goes_to_a_colleague_and_the_patient_is_told() {
    let mut room = Room::open().await;
    let (maria, tom) = (room.member("Maria").await, room.member("Tom").await);
    let boss = room.add("Boss", Role::Manager).await;
    let held = room.claimed(1, &maria).await;
    let to_self = room.reception.transfer(&maria, held, maria.id).await;
    assert_eq!(to_self.unwrap(), Transferred::NotPossible);
    let name = "Tom".to_owned();
    let given = room.reception.transfer(&maria, held, tom.id).await.unwrap();
    assert_eq!(given, Transferred::Yes { name: name.clone() });
    assert!(room.heard(1).await.contains("Tom"));
    let late = room.reception.release(&maria, held).await.unwrap();
    assert_eq!(late, Released::Stale(Stale::TakenBy { name }));
    let mine = room.lines(Whose::Mine(tom.id)).await;
    assert_eq!(mine.len(), 1);
    let happened = room.episode(held.conversation).await.happened;
    let last = happened.last().unwrap();
    let names = (last.by.as_deref(), last.to.as_deref());
    assert_eq!(names, (Some("Maria"), Some("Tom")));

    let held = enquiry_desk::flow::reception::Held {
        conversation: held.conversation,
        version: mine[0].version,
    };
    let mut tx = room.process.store.begin().await.unwrap();
    staff::disable(&mut tx, maria.id, room.stage.clock.now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let to_nobody = room.reception.transfer(&tom, held, maria.id).await;
    assert_eq!(to_nobody.unwrap(), Transferred::NotPossible);
    let to_boss = room.reception.transfer(&tom, held, boss.id).await.unwrap();
    assert!(matches!(to_boss, Transferred::Yes { .. }));
}

#[tokio::test]
async fn whoever_is_shut_out_loses_his_claims_with_the_next_round() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    room.claimed(1, &maria).await;
    let mut tx = room.process.store.begin().await.unwrap();
    staff::disable(&mut tx, maria.id, room.stage.clock.now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    assert_eq!(room.reception.lapse_leases().await.unwrap(), 1);
    assert_eq!(room.lines(Whose::Waiting).await.len(), 1);
}

#[tokio::test]
async fn counts_tell_how_many_wait_are_urgent_and_are_mine() {
    let mut room = Room::open().await;
    let maria = room.member("Maria").await;
    let held = room.claimed(1, &maria).await;
    for (chat, words) in [(2, "human"), (3, "flag"), (4, "hello")] {
        room.says(chat, words).await;
    }
    let counts = async |room: &Room| {
        let mut tx = room.process.store.read().await.unwrap();
        desk_queue::counts(&mut tx, maria.id).await.unwrap()
    };
    let expected = Counts {
        waiting: 2,
        urgent: 1,
        mine: 1,
        claimed: 1,
        unread: 1,
    };
    assert_eq!(counts(&room).await, expected);
    let words = Words::Text("Good morning".to_owned());
    room.reception
        .reply(&maria, held, words, None)
        .await
        .unwrap();
    assert_eq!(counts(&room).await.unread, 0);
    assert_eq!(room.lines(Whose::Urgent).await.len(), 1);
}
