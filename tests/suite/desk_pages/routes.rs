//! Who may use what (S9), and that changes come from our own forms (S7).

use enquiry_desk::desk::routes::{Access, all};

use super::colleague::Colleague;
use crate::house::House;

/// S9: every route with who may use it. A route that is not here fails the test.
const TABLE: &str = "
GET /desk person
GET /desk/assets/{name} anybody
GET,POST /desk/sign-in anybody
GET,POST /desk/welcome/{token} anybody
POST /desk/sign-out locked
GET /desk/locked locked
POST /desk/unlock locked
GET /desk/events locked
GET /desk/queue person
GET /desk/queue/lines person
POST /desk/queue/next person
GET /desk/conversations/{reference} person
GET /desk/conversations/{reference}/head person
GET /desk/conversations/{reference}/thread person
GET /desk/conversations/{reference}/files/{message} person
POST /desk/conversations/{reference}/claim person
POST /desk/conversations/{reference}/release person
POST /desk/conversations/{reference}/transfer person
POST /desk/conversations/{reference}/close person
POST /desk/conversations/{reference}/reopen person
POST /desk/conversations/{reference}/reply person
POST /desk/conversations/{reference}/draft person
POST /desk/conversations/{reference}/note person
POST /desk/conversations/{reference}/acknowledge person
POST /desk/conversations/{reference}/fields person
POST /desk/conversations/{reference}/resend person
GET,POST /desk/conversations/{reference}/erase manager
GET,POST /desk/search person
GET /desk/canned person
POST /desk/canned/new manager
POST /desk/canned/{id} manager
GET /desk/questions manager
GET /desk/figures manager
GET /desk/figures.csv manager
GET,POST /desk/people manager
POST /desk/people/{id}/invite manager
POST /desk/people/{id}/disable manager
POST /desk/people/{id}/enable manager
GET,POST /desk/settings person
POST /desk/settings/telegram person
POST /desk/settings/password person
POST /desk/settings/totp/begin person
POST /desk/settings/totp/on person
POST /desk/settings/totp/off person
";

#[test]
fn the_table_of_routes_is_the_one_that_was_agreed() {
    let word = |access: Access| match access {
        Access::Anybody => "anybody",
        Access::Locked => "locked",
        Access::Person => "person",
        Access::Manager => "manager",
    };
    let built: Vec<String> = all()
        .iter()
        .map(|route| {
            format!(
                "{} {} {}",
                route.methods.join(","),
                route.path,
                word(route.access)
            )
        })
        .collect();
    let agreed: Vec<&str> = TABLE.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(built, agreed);
}

/// A path with something in its places.
fn filled(path: &str) -> String {
    path.replace("{reference}", "E-7K3MQ")
        .replace("{message}", "01900000-0000-7000-8000-000000000000")
        .replace("{id}", "01900000-0000-7000-8000-000000000000")
        .replace("{token}", &"0".repeat(64))
        .replace("{name}", "desk.css")
}

/// S9: roles x routes. A stranger gets to the door, a receptionist not to a manager's page.
#[tokio::test]
async fn each_role_reaches_its_own_routes() {
    let house = House::start(&[]).await;
    let manager = Colleague::manager(&house).await;
    let anna = Colleague::receptionist(&house, &manager, "Anna").await;
    for route in all().iter().filter(|route| route.methods.contains(&"GET")) {
        if route.path == "/desk/events" {
            continue;
        }
        let path = filled(route.path);
        let statuses = [
            Colleague::stranger(&house)
                .get(&path)
                .await
                .status()
                .as_u16(),
            anna.get(&path).await.status().as_u16(),
            manager.get(&path).await.status().as_u16(),
        ];
        let reached = |status: u16| !matches!(status, 401 | 403) && status < 500;
        match route.access {
            Access::Anybody => assert!(reached(statuses[0]), "{path} {statuses:?}"),
            _ => assert!(matches!(statuses[0], 303 | 401), "{path} {statuses:?}"),
        }
        let allowed = route.access != Access::Manager;
        assert_eq!(reached(statuses[1]), allowed, "{path} {statuses:?}");
        assert!(reached(statuses[2]), "{path} {statuses:?}");
    }
    for route in all().iter().filter(|route| route.access == Access::Manager) {
        if route.methods.contains(&"POST") {
            let answer = anna.post(&filled(route.path), &[]).await;
            assert_eq!(answer.status(), 403, "{}", route.path);
        }
    }
}

/// S7: each route that changes something x missing or foreign token or origin -> 403.
#[tokio::test]
async fn a_post_that_no_form_of_ours_made_changes_nothing() {
    let house = House::start(&[]).await;
    let manager = Colleague::manager(&house).await;
    let anna = Colleague::receptionist(&house, &manager, "Anna").await;
    let own = manager.token("/desk/settings").await;
    let foreign = anna.token("/desk/settings").await;
    let here = manager.base().to_owned();
    let posts: Vec<String> = all()
        .iter()
        .filter(|route| route.methods.contains(&"POST"))
        .map(|route| filled(route.path))
        .collect();
    assert!(posts.len() > 20);
    for path in posts {
        for (token, origin) in [
            (None, Some(here.as_str())),
            (Some(foreign.as_str()), Some(&here)),
            (Some(""), Some(&here)),
            (Some(own.as_str()), None),
            (Some(own.as_str()), Some("https://evil.example")),
            (Some(own.as_str()), Some("null")),
        ] {
            let fields: Vec<(&str, &str)> = token.iter().map(|token| ("csrf", *token)).collect();
            let mut request = manager.bare_post(&path, &fields);
            if let Some(origin) = origin {
                request = request.header("origin", origin);
            }
            let answer = manager.send(request).await;
            assert_eq!(answer.status(), 403, "{path} {token:?} {origin:?}");
        }
    }
    assert_eq!(
        manager.get("/desk/queue").await.status(),
        200,
        "the session lives"
    );
}

/// S5: the headers stand on every answer, errors included.
#[tokio::test]
async fn every_answer_carries_the_headers() {
    let house = House::start(&[]).await;
    let manager = Colleague::manager(&house).await;
    let stranger = Colleague::stranger(&house);
    for (who, path) in [
        (&manager, "/desk/queue"),
        (&manager, "/desk/nothing"),
        (&manager, "/desk/conversations/E-7K3MQ"),
        (&stranger, "/desk/queue"),
        (&stranger, "/desk/sign-in"),
        (&stranger, "/desk/assets/desk.css"),
        (&stranger, "/desk/people"),
    ] {
        let answer = who.get(path).await;
        let policy = answer.headers()["content-security-policy"]
            .to_str()
            .unwrap();
        assert!(policy.starts_with("default-src 'none'"), "{path}");
        assert!(!policy.contains("unsafe"), "{path}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(answer.headers()[name], value, "{path}");
        }
        if !path.contains("assets") {
            assert_eq!(answer.headers()["cache-control"], "no-store", "{path}");
        }
    }
}
