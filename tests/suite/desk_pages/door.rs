//! The door: the first link, signing in, the lock, the end of a session.

use std::time::Duration;

use enquiry_desk::clock::Clock;
use jiff::Timestamp;

use super::colleague::{Colleague, PASSWORD};
use crate::house::House;

const SESSION: &str = "enquiry-desk";

/// Ways to type one name.
const SPELLINGS: [&str; 5] = [
    "margaret",
    "Margaret",
    "Ｍargaret",
    "𝐌argaret",
    " MARGARET ",
];

/// S8: no default account; the first start's link makes one manager and no more.
#[tokio::test]
async fn the_first_link_makes_one_manager() {
    let house = House::start(&[]).await;
    let link = house.first_manager_link.clone().unwrap();
    let stranger = Colleague::stranger(&house);
    for (password, again, words) in [
        ("short", "short", "at least 12 characters"),
        ("password1234", "password1234", "guessed first"),
        ("a margaret at sea", "a margaret at sea", "holds your name"),
        (PASSWORD, "three wet umbrella", "differ"),
    ] {
        let fields = [
            ("name", "Margaret"),
            ("password", password),
            ("again", again),
        ];
        let answer = stranger.post_from(&link, &link, &fields).await;
        assert_eq!(answer.status(), 422, "{password}");
        assert!(answer.text().await.unwrap().contains(words), "{password}");
    }
    let manager = Colleague::manager(&house).await;
    assert!(
        manager
            .page("/desk/queue")
            .await
            .contains("Nobody is waiting")
    );
    assert_eq!(Colleague::stranger(&house).get(&link).await.status(), 410);
}

/// S8: equal answers for a wrong password and for nobody's name.
#[tokio::test]
async fn a_name_that_nobody_has_reads_like_a_wrong_password() {
    let house = House::start(&[]).await;
    Colleague::manager(&house).await;
    let mut answers = Vec::new();
    for name in ["Margaret", "Nobodyyy"] {
        let stranger = Colleague::stranger(&house);
        let answer = stranger.sign_in(name, "not this one, no").await;
        let status = answer.status();
        let words = answer.text().await.unwrap().replace(name, "");
        let token = words.split("name=\"csrf\" value=\"").nth(1).unwrap()[..64].to_owned();
        answers.push((status, words.replace(&token, "")));
    }
    assert_eq!(answers[0].0, 403);
    assert_eq!(answers[0], answers[1]);
}

/// S8: 10,000 guesses are throttled while the owner still gets in.
#[tokio::test]
async fn guesses_are_throttled_and_the_owner_still_gets_in() {
    let house = House::start(&[]).await;
    let owner = Colleague::manager(&house).await;
    let thief = Colleague::stranger(&house);
    let token = thief.token("/desk/sign-in").await;
    let mut tried = 0;
    for n in 0..10_000 {
        let password = format!("guess number {n}");
        let fields = [
            ("csrf", token.as_str()),
            ("name", SPELLINGS[n % SPELLINGS.len()]),
            ("password", &password),
        ];
        let request = thief
            .bare_post("/desk/sign-in", &fields)
            .header("origin", thief.base());
        match thief.send(request).await.status().as_u16() {
            403 => tried += 1,
            429 => {}
            other => panic!("{other}"),
        }
    }
    assert!(tried <= 15, "{tried} guesses were looked at");
    let session = owner.cookie(SESSION).unwrap();
    assert_eq!(owner.sign_in("Margaret", PASSWORD).await.status(), 303);
    assert_ne!(
        owner.cookie(SESSION).unwrap(),
        session,
        "S6: rotated at login"
    );
}

/// S6: the cookie is for this host alone, out of reach of scripts, and not sent from
/// elsewhere; away from loopback it goes over TLS only.
#[tokio::test]
async fn the_session_cookie_is_bound_to_its_host() {
    let house = House::start(&[]).await;
    let owner = Colleague::manager(&house).await;
    let answer = owner.sign_in("Margaret", PASSWORD).await;
    let all: Vec<_> = answer.headers().get_all("set-cookie").iter().collect();
    assert!(!all.is_empty());
    for cookie in all {
        let cookie = cookie.to_str().unwrap();
        for part in ["; Path=/", "; HttpOnly", "; SameSite=Strict"] {
            assert!(cookie.contains(part), "{cookie}");
        }
    }
    let elsewhere = reqwest::Client::new()
        .get(house.url("/desk/sign-in"))
        .header("host", "desk.example.org")
        .send()
        .await
        .unwrap();
    let cookie = elsewhere.headers()["set-cookie"].to_str().unwrap();
    assert!(
        cookie.starts_with("__Host-") && cookie.contains("; Secure"),
        "{cookie}"
    );
}

/// S6: a session is dead after sign-out, after a change of the password elsewhere and
/// after its owner was disabled.
#[tokio::test]
async fn a_session_that_ended_opens_nothing() {
    let house = House::start(&[]).await;
    let manager = Colleague::manager(&house).await;
    let anna = Colleague::receptionist(&house, &manager, "Anna").await;

    let stolen = Colleague::stranger(&house);
    stolen.bring(SESSION, &anna.cookie(SESSION).unwrap());
    assert_eq!(stolen.get("/desk/queue").await.status(), 200);
    let out = anna.post("/desk/sign-out", &[]).await;
    assert!(out.headers().contains_key("clear-site-data"), "S5");
    assert_eq!(stolen.get("/desk/queue").await.status(), 303);

    anna.sign_in("Anna", PASSWORD).await;
    let elsewhere = Colleague::stranger(&house);
    elsewhere.sign_in("anna", PASSWORD).await;
    let new = [
        ("old", PASSWORD),
        ("new", "four dry mountains"),
        ("again", "four dry mountains"),
    ];
    let changed = anna.post("/desk/settings/password", &new).await;
    assert_eq!(changed.status(), 303);
    assert_eq!(elsewhere.get("/desk/queue").await.status(), 303);
    assert_eq!(anna.get("/desk/queue").await.status(), 200);

    let people = manager.page("/desk/people").await;
    let row = people.split("<bdi>Anna</bdi>").nth(1).unwrap();
    let id = &row.split("/desk/people/").nth(1).unwrap()[..36];
    let disable = format!("/desk/people/{id}/disable");
    assert_eq!(manager.post(&disable, &[]).await.status(), 303);
    assert_eq!(anna.get("/desk/queue").await.status(), 303);
    assert_eq!(
        anna.sign_in("Anna", "four dry mountains").await.status(),
        403
    );
}

/// S6: absolute 12 h; the screen locks after 15 minutes but still says how many wait.
#[tokio::test]
async fn an_idle_screen_locks_and_a_session_ends_after_twelve_hours() {
    let (clock, hand) = Clock::by_hand(Timestamp::from_second(1_790_000_000).unwrap());
    let house = House::start_with(&[], clock).await;
    let manager = Colleague::manager(&house).await;
    hand.advance(Duration::from_secs(15 * 60 - 1));
    assert_eq!(manager.get("/desk/queue").await.status(), 200);
    hand.advance(Duration::from_secs(15 * 60));
    let token = manager.token("/desk/locked").await;
    let locked = manager.get("/desk/conversations/E-7K3MQ").await;
    let place = locked.headers()["location"].to_str().unwrap().to_owned();
    assert_eq!(place, "/desk/locked?back=%2Fdesk%2Fconversations%2FE-7K3MQ");
    let page = manager.page(&place).await;
    assert!(page.contains("data-waiting=\"0\""), "{page}");
    let post = manager
        .send(
            manager
                .bare_post("/desk/queue/next", &[("csrf", &token)])
                .header("origin", manager.base()),
        )
        .await;
    assert_eq!(post.status(), 403);
    let wrong = [("password", "not this one, no"), ("back", "/desk/search")];
    assert_eq!(
        manager
            .post_from("/desk/locked", "/desk/unlock", &wrong)
            .await
            .status(),
        403
    );
    let right = [("password", PASSWORD), ("back", "/desk/search")];
    let unlocked = manager
        .post_from("/desk/locked", "/desk/unlock", &right)
        .await;
    assert_eq!(unlocked.headers()["location"], "/desk/search");
    for _ in 0..49 {
        hand.advance(Duration::from_secs(14 * 60));
        assert_eq!(manager.get("/desk/queue").await.status(), 200);
    }
    hand.advance(Duration::from_secs(14 * 60));
    assert_eq!(
        manager.get("/desk/queue").await.headers()["location"],
        "/desk/sign-in"
    );
}

/// S8: the second step, and a code that counts once.
#[tokio::test]
async fn a_code_of_the_app_is_asked_for_and_counts_once() {
    let (clock, hand) = Clock::by_hand(Timestamp::from_second(1_790_000_000).unwrap());
    let house = House::start_with(&[], clock.clone()).await;
    let manager = Colleague::manager(&house).await;
    let begun = manager
        .post("/desk/settings/totp/begin", &[])
        .await
        .text()
        .await
        .unwrap();
    let secret = begun.split("name=\"secret\" value=\"").nth(1).unwrap()[..40].to_owned();
    let bytes: Vec<u8> = (0..20)
        .map(|at| u8::from_str_radix(&secret[2 * at..2 * at + 2], 16).unwrap())
        .collect();
    let app = totp_rs::Builder::new()
        .with_secret(bytes)
        .with_account_name("Margaret")
        .build()
        .unwrap();
    let code = || {
        app.generate(clock.now().as_second().unsigned_abs())
            .to_string()
    };
    let unproven = [("secret", secret.as_str()), ("code", &code())];
    let refused = manager.post("/desk/settings/totp/on", &unproven).await;
    assert_eq!(refused.status(), 422, "the password is asked for");
    let code_now = code();
    let on = [
        ("secret", secret.as_str()),
        ("code", &code_now),
        ("password", PASSWORD),
    ];
    assert_eq!(
        manager.post("/desk/settings/totp/on", &on).await.status(),
        303
    );

    assert_eq!(manager.sign_in("Margaret", PASSWORD).await.status(), 403);
    let enter = |code: String| {
        let manager = &manager;
        async move {
            let fields = [
                ("name", "Margaret"),
                ("password", PASSWORD),
                ("code", &code),
            ];
            manager
                .post_from("/desk/sign-in", "/desk/sign-in", &fields)
                .await
                .status()
        }
    };
    assert_eq!(enter(code()).await, 403, "used when it was switched on");
    hand.advance(Duration::from_secs(30));
    assert_eq!(enter(code()).await, 303);
    assert_eq!(enter(code()).await, 403, "used at the first sign-in");
}
