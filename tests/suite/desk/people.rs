//! The people at the desk: names, links, sessions, throttles (S6, S8, S9).

use std::time::Duration;

use enquiry_desk::store::invitation::{self, Invited};
use enquiry_desk::store::secret::Token;
use enquiry_desk::store::staff::{self, Added, Changed, Role};
use enquiry_desk::store::throttle::{self, Pace};
use enquiry_desk::store::{Store, credentials, session};
use uuid::Uuid;

use super::room::Room;

const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test]
async fn two_names_never_differ_by_case_alone() {
    let room = Room::open().await;
    room.member("Maria  Łoś").await;
    let mut tx = room.process.store.begin().await.unwrap();
    let now = room.stage.clock.now();
    for (name, expected) in [
        ("MARIA ŁOŚ", Added::NameTaken),
        ("  ", Added::NameUnusable),
        ("\u{202E}", Added::NameUnusable),
        ("42", Added::NameUnusable),
        (&"a".repeat(61), Added::NameUnusable),
    ] {
        let id = room.stage.clock.fresh_id();
        let added = staff::add(&mut tx, id, name, Role::Manager, None, now).await;
        assert_eq!(added.unwrap(), expected, "{name}");
    }
    let found = staff::find_by_name(&mut tx, " maria łoś").await.unwrap();
    assert_eq!(found.unwrap().name, "Maria Łoś");
}

#[tokio::test]
async fn there_is_always_a_manager() {
    let room = Room::open().await;
    let (boss, maria) = (
        room.add("Boss", Role::Manager).await,
        room.member("Maria").await,
    );
    let now = room.stage.clock.now();
    let mut tx = room.process.store.begin().await.unwrap();
    let role = staff::set_role(&mut tx, boss.id, Role::Receptionist).await;
    assert_eq!(role.unwrap(), Changed::LastManager);
    let out = staff::disable(&mut tx, boss.id, now).await.unwrap();
    assert_eq!(out, Changed::LastManager);
    let nobody = staff::set_role(&mut tx, Uuid::nil(), Role::Manager).await;
    assert_eq!(nobody.unwrap(), Changed::Nobody);
    staff::set_role(&mut tx, maria.id, Role::Manager)
        .await
        .unwrap();
    let out = staff::disable(&mut tx, boss.id, now).await.unwrap();
    assert_eq!(out, Changed::Yes);
}

#[tokio::test]
async fn a_link_works_once_for_two_days_and_only_the_newest() {
    let room = Room::open().await;
    let clock = &room.stage.clock;
    let mut tx = room.process.store.begin().await.unwrap();
    let first = invitation::issue(&mut tx, None, clock.now()).await.unwrap();
    let found = invitation::find(&mut tx, &first, clock.now())
        .await
        .unwrap();
    assert_eq!(found, Some(Invited::FirstManager));
    tx.commit().await.unwrap();
    let maria = room.member("Maria").await;
    let mut tx = room.process.store.begin().await.unwrap();
    // S8: no way to make a manager once there is somebody.
    let late = invitation::redeem(&mut tx, &first, clock.now()).await;
    assert_eq!(late.unwrap(), None);
    let old = invitation::issue(&mut tx, Some(maria.id), clock.now())
        .await
        .unwrap();
    let new = invitation::issue(&mut tx, Some(maria.id), clock.now())
        .await
        .unwrap();
    for (token, works) in [
        (&old, false),
        (&new, true),
        (&new, false),
        (&Token::fresh(), false),
    ] {
        let redeemed = invitation::redeem(&mut tx, token, clock.now()).await;
        assert_eq!(redeemed.unwrap().is_some(), works);
    }
    let token = invitation::issue(&mut tx, Some(maria.id), clock.now())
        .await
        .unwrap();
    room.stage.hand.advance(48 * HOUR);
    let expired = invitation::redeem(&mut tx, &token, clock.now()).await;
    assert_eq!(expired.unwrap(), None);
}

/// S6.
#[tokio::test]
async fn a_session_ends_by_logout_age_password_change_and_shutting_out() {
    let room = Room::open().await;
    room.add("Boss", Role::Manager).await;
    let maria = room.member("Maria").await;
    let clock = &room.stage.clock;
    let mut tx = room.process.store.begin().await.unwrap();
    let mut tokens = Vec::new();
    for _ in 0..3 {
        let id = clock.fresh_id();
        let token = session::start(&mut tx, id, maria.id, "csrf", clock.now()).await;
        tokens.push((id, token.unwrap()));
    }
    let live = async |tx: &mut _, token: &Token| {
        let found = session::find(tx, token, clock.now()).await.unwrap();
        found.is_some()
    };
    assert!(live(&mut tx, &tokens[0].1).await);
    session::end(&mut tx, tokens[0].0, clock.now())
        .await
        .unwrap();
    assert!(!live(&mut tx, &tokens[0].1).await);
    let ended = session::end_all(&mut tx, maria.id, Some(tokens[1].0), clock.now()).await;
    assert_eq!(ended.unwrap(), 1);
    assert!(live(&mut tx, &tokens[1].1).await && !live(&mut tx, &tokens[2].1).await);
    session::lock(&mut tx, tokens[1].0).await.unwrap();
    let found = session::find(&mut tx, &tokens[1].1, clock.now()).await;
    assert!(found.unwrap().unwrap().locked);
    session::unlock(&mut tx, tokens[1].0, clock.now())
        .await
        .unwrap();
    room.stage.hand.advance(12 * HOUR - Duration::from_secs(1));
    let standing = session::standing(&mut tx, tokens[1].0, clock.now()).await;
    assert!(standing.unwrap().is_some());
    room.stage.hand.advance(Duration::from_secs(1));
    assert!(!live(&mut tx, &tokens[1].1).await);
    let standing = session::standing(&mut tx, tokens[1].0, clock.now()).await;
    assert!(standing.unwrap().is_none());
    let id = clock.fresh_id();
    let token = session::start(&mut tx, id, maria.id, "csrf", clock.now())
        .await
        .unwrap();
    staff::disable(&mut tx, maria.id, clock.now())
        .await
        .unwrap();
    assert!(!live(&mut tx, &token).await);
    staff::enable(&mut tx, maria.id).await.unwrap();
    assert!(!live(&mut tx, &token).await, "an old session stays ended");
    tx.commit().await.unwrap();
    assert!(!room.stage.files_contain(token.reveal()).await);
}

/// S8: single use.
#[tokio::test]
async fn a_time_step_is_used_once_and_the_secret_is_sealed() {
    let room = Room::open().await;
    let maria = room.member("Maria").await;
    let mut tx = room.process.store.begin().await.unwrap();
    let secret = b"canary-totp-secret";
    credentials::set_totp(&mut tx, maria.id, Some(secret))
        .await
        .unwrap();
    credentials::set_password(&mut tx, maria.id, "$argon2id$")
        .await
        .unwrap();
    for (step, fresh) in [(100, true), (100, false), (99, false), (101, true)] {
        let used = credentials::use_totp_step(&mut tx, maria.id, step).await;
        assert_eq!(used.unwrap(), fresh, "{step}");
    }
    let found = credentials::find(&mut tx, maria.id).await.unwrap().unwrap();
    assert_eq!(found.totp.as_deref(), Some(secret.as_slice()));
    tx.commit().await.unwrap();
    assert!(!room.stage.files_contain("canary-totp").await);
}

/// S8: guesses at the same moment count one by one, on either database.
#[tokio::test]
async fn guesses_at_the_same_moment_count_one_by_one() {
    let room = Room::open().await;
    let pace = Pace {
        burst: 5,
        every: Duration::from_secs(60),
    };
    let now = room.stage.clock.now();
    let guesses = (0..50).map(|_| {
        let store = room.process.store.clone();
        tokio::spawn(async move {
            let mut tx = store.begin().await.unwrap();
            let wait = throttle::take(&mut tx, "name:maria", pace, now).await;
            tx.commit().await.unwrap();
            wait.unwrap().is_none()
        })
    });
    let guesses: Vec<_> = guesses.collect();
    let mut allowed = 0;
    for guess in guesses {
        allowed += u32::from(guess.await.unwrap());
    }
    assert_eq!(allowed, 5);
}

/// S8: 10,000 guesses are throttled.
#[tokio::test]
async fn guesses_are_throttled_and_the_right_password_fills_the_bucket() {
    let room = Room::open().await;
    let pace = Pace {
        burst: 5,
        every: Duration::from_secs(60),
    };
    let mut tx = room.process.store.begin().await.unwrap();
    let now = room.stage.clock.now();
    let mut allowed = 0;
    for _ in 0..10_000 {
        let wait = throttle::take(&mut tx, "name:maria", pace, now)
            .await
            .unwrap();
        allowed += u32::from(wait.is_none());
    }
    assert_eq!(allowed, 5);
    let other = throttle::take(&mut tx, "name:tom", pace, now)
        .await
        .unwrap();
    assert_eq!(other, None);
    throttle::fill(&mut tx, "name:maria").await.unwrap();
    let again = throttle::take(&mut tx, "name:maria", pace, now)
        .await
        .unwrap();
    assert_eq!(again, None);
    let gone = throttle::forget_full(&mut tx, now + 2 * HOUR)
        .await
        .unwrap();
    assert_eq!(gone, 2);
}

#[tokio::test]
async fn a_telegram_account_belongs_to_one_person() {
    let room = Room::open().await;
    let (maria, tom) = (room.member("Maria").await, room.member("Tom").await);
    let mut tx = room.process.store.begin().await.unwrap();
    assert!(
        staff::link_telegram(&mut tx, maria.id, Some(7))
            .await
            .unwrap()
    );
    assert!(
        !staff::link_telegram(&mut tx, tom.id, Some(7))
            .await
            .unwrap()
    );
    let found = staff::find_by_telegram(&mut tx, 7).await.unwrap().unwrap();
    assert_eq!(found.id, maria.id);
    assert!(staff::link_telegram(&mut tx, maria.id, None).await.unwrap());
    assert!(
        staff::link_telegram(&mut tx, tom.id, Some(7))
            .await
            .unwrap()
    );
}

#[tokio::test]
async fn people_can_be_added_beside_the_process_that_serves() {
    let room = Room::open().await;
    let (database, key) = (room.stage.location(), room.stage.key());
    let beside = Store::open_beside(database, &key).await.unwrap();
    let mut tx = beside.begin().await.unwrap();
    let (id, now) = (room.stage.clock.fresh_id(), room.stage.clock.now());
    let added = staff::add(&mut tx, id, "Maria", Role::Manager, None, now).await;
    assert!(matches!(added.unwrap(), Added::Yes(_)));
    tx.commit().await.unwrap();
    let mut tx = room.process.store.read().await.unwrap();
    assert_eq!(staff::list(&mut tx).await.unwrap().len(), 1);
}
