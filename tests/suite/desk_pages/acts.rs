//! What receptionists do, form by form.

use super::colleague::Colleague;
use crate::house::House;
use crate::webchat::guest::Guest;

/// The reference of the only conversation in the queue.
pub async fn waiting(colleague: &Colleague) -> String {
    let lines = colleague.page("/desk/queue/lines").await;
    let after = lines.split("data-line=\"").nth(1).expect("somebody waits");
    after.split('"').next().unwrap().to_owned()
}

/// The value of a hidden field of the page.
pub fn field(page: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let after = page
        .split(&mark)
        .nth(1)
        .unwrap_or_else(|| panic!("no {name}"));
    after.split('"').next().unwrap().to_owned()
}

struct Scene {
    house: House,
    manager: Colleague,
    anna: Colleague,
    guest: Guest,
    path: String,
}

/// A patient who asked for a person, and two at the desk.
async fn scene() -> Scene {
    let house = House::start(&[]).await;
    let manager = Colleague::manager(&house).await;
    let anna = Colleague::receptionist(&house, &manager, "Anna").await;
    let guest = Guest::arrive(&house).await;
    guest.say(1, "/human").await;
    let path = format!("/desk/conversations/{}", waiting(&anna).await);
    Scene {
        house,
        manager,
        anna,
        guest,
        path,
    }
}

impl Scene {
    async fn act(&self, who: &Colleague, act: &str, fields: &[(&str, &str)]) -> reqwest::Response {
        who.post(&format!("{}/{act}", self.path), fields).await
    }

    async fn version(&self, who: &Colleague) -> String {
        field(&who.page(&self.path).await, "version")
    }
}

/// R3, U5: one wins, the other is told who; the patient is told who joined.
#[tokio::test]
async fn of_two_who_pick_up_one_line_one_wins_and_the_other_is_told_who() {
    let scene = scene().await;
    let (first, second) = futures::future::join(
        scene.act(&scene.anna, "claim", &[]),
        scene.act(&scene.manager, "claim", &[]),
    )
    .await;
    let (won, lost) = if first.status() == 303 {
        (first, second)
    } else {
        (second, first)
    };
    assert_eq!(won.status(), 303);
    assert_eq!(lost.status(), 409);
    let words = lost.text().await.unwrap();
    assert!(words.contains("was faster"), "{words}");
    let thread = scene.guest.thread().await;
    assert!(
        thread.contains("Anna") || thread.contains("Margaret"),
        "{thread}"
    );
}

/// A reply is bound to the version and to what was seen; its text comes back.
#[tokio::test]
async fn a_reply_from_a_stale_tab_is_not_sent_and_its_text_comes_back() {
    let scene = scene().await;
    scene.act(&scene.anna, "claim", &[]).await;
    let page = scene.anna.page(&scene.path).await;
    let (version, seen) = (field(&page, "version"), field(&page, "seen"));
    scene.guest.say(2, "Wait, one more thing").await;
    let reply = [
        ("version", version.as_str()),
        ("seen", &seen),
        ("text", "My <careful> answer"),
    ];
    let stale = scene.act(&scene.anna, "reply", &reply).await;
    assert_eq!(stale.status(), 409);
    let page = stale.text().await.unwrap();
    assert!(page.contains("the patient has written since"), "{page}");
    assert!(
        page.contains("My &#60;careful&#62; answer</textarea>"),
        "{page}"
    );
    assert!(!scene.guest.thread().await.contains("careful"));

    let seen = field(&page, "seen");
    let reply = [
        ("version", version.as_str()),
        ("seen", &seen),
        ("text", "My answer"),
    ];
    assert_eq!(scene.act(&scene.anna, "reply", &reply).await.status(), 303);
    assert!(scene.guest.thread().await.contains("My answer"));

    scene
        .act(&scene.anna, "release", &[("version", &version)])
        .await;
    scene.act(&scene.manager, "claim", &[]).await;
    let late = [
        ("version", version.as_str()),
        ("seen", ""),
        ("text", "Too late"),
    ];
    let late = scene.act(&scene.anna, "reply", &late).await;
    assert_eq!(late.status(), 409);
    let page = late.text().await.unwrap();
    assert!(page.contains("Margaret has this conversation now") && page.contains("Too late"));
}

/// From the claim to the rating.
#[tokio::test]
async fn a_conversation_is_answered_noted_closed_and_rated() {
    let scene = scene().await;
    scene.act(&scene.anna, "claim", &[]).await;
    scene
        .act(&scene.anna, "draft", &[("text", "half a thought")])
        .await;
    assert!(
        scene
            .anna
            .page(&scene.path)
            .await
            .contains("half a thought</textarea>")
    );
    let empty = scene.act(&scene.anna, "note", &[("text", "  ")]).await;
    assert_eq!(empty.status(), 422);
    scene
        .act(&scene.anna, "note", &[("text", "Prefers mornings")])
        .await;
    assert!(
        scene
            .manager
            .page(&scene.path)
            .await
            .contains("Prefers mornings")
    );
    let version = scene.version(&scene.anna).await;
    let fields = [("version", version.as_str()), ("outcome", "booked")];
    assert_eq!(scene.act(&scene.anna, "close", &fields).await.status(), 303);
    let page = scene.anna.page(&scene.path).await;
    assert!(page.contains("Closed: Booked"), "{page}");
    let thread = scene.guest.thread().await;
    assert!(
        !thread.contains("Prefers mornings"),
        "notes are for colleagues"
    );
    let best = thread.rsplit("name=\"press\" value=\"").next().unwrap();
    let best = best.split('"').next().unwrap();
    scene
        .guest
        .script_post(9, "press", best)
        .send()
        .await
        .unwrap();
    let page = scene.anna.page(&scene.path).await;
    assert!(page.contains(" of 5"), "{page}");
    scene.house.stop().await;
}

/// C7: danger is on top with a word, must be acknowledged by name, and cannot be closed
/// before.
#[tokio::test]
async fn danger_must_be_acknowledged_before_it_is_closed() {
    let scene = scene().await;
    scene.act(&scene.anna, "claim", &[]).await;
    scene
        .guest
        .say(2, "I have chest pain and cannot breathe")
        .await;
    let lines = scene.manager.page("/desk/queue/lines").await;
    assert!(
        lines.contains("class=\"line urgent\"") && lines.contains("Emergency"),
        "{lines}"
    );
    let version = scene.version(&scene.anna).await;
    let close = [("version", version.as_str()), ("outcome", "answered")];
    assert_eq!(scene.act(&scene.anna, "close", &close).await.status(), 409);
    assert_eq!(
        scene.act(&scene.anna, "acknowledge", &[]).await.status(),
        303
    );
    assert!(scene.anna.page(&scene.path).await.contains("Seen by Anna"));
    let version = scene.version(&scene.anna).await;
    let close = [("version", version.as_str()), ("outcome", "answered")];
    assert_eq!(scene.act(&scene.anna, "close", &close).await.status(), 303);
}

/// U9: a canned reply picked in English arrives in Polish, and Polish answers read in
/// English.
#[tokio::test]
async fn a_canned_reply_arrives_in_the_patients_language() {
    let house = House::start(&[]).await;
    let manager = Colleague::manager(&house).await;
    let texts = [
        ("text-en-GB", "We will call you today."),
        ("text-pl", "Zadzwonimy dzisiaj."),
    ];
    assert_eq!(manager.post("/desk/canned/new", &texts).await.status(), 303);
    let guest = Guest::arrive_speaking(&house, "pl").await;
    guest.say(1, "/start").await;
    guest.say(2, "/human").await;
    let path = format!("/desk/conversations/{}", waiting(&manager).await);
    manager.post(&format!("{path}/claim"), &[]).await;
    let page = manager.page(&path).await;
    assert!(page.contains("We will call you today."), "{page}");
    let canned = page.split("name=\"canned\" value=\"").nth(1).unwrap();
    let canned = canned.split('"').next().unwrap();
    let (version, seen) = (field(&page, "version"), field(&page, "seen"));
    let reply = [
        ("version", version.as_str()),
        ("seen", &seen),
        ("canned", canned),
    ];
    assert_eq!(
        manager
            .post(&format!("{path}/reply"), &reply)
            .await
            .status(),
        303
    );
    let thread = guest.thread().await;
    assert!(thread.contains("Zadzwonimy dzisiaj.") && !thread.contains("We will call"));
}
