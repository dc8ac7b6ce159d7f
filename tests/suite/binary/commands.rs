//! The commands, as an operator types them.

use std::io::Write;
use std::process::Stdio;

use serde_json::Value;

use super::House;

#[test]
fn ask_prints_one_object_a_line_with_the_fields_of_the_contract() {
    let house = House::new().with("CLINIC__LANGUAGES", "en-GB,pl,ar,es");
    let mut child = house
        .command(&["ask", "--locale", "pl"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let lines = "hw many jabs?\nile kosztuje zabieg\n\nmy throat is swelling up\ncan i drive home after\n\u{FFFD}\n";
    let mut input = child.stdin.take().expect("a pipe");
    input.write_all(lines.as_bytes()).expect("it reads");
    input.write_all(b"\xFF\xFE broken\n").expect("it reads");
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success());
    let answers: Vec<Value> = String::from_utf8(output.stdout)
        .expect("UTF-8")
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(answers.len(), 7);
    let check = |at: usize, intent: &str, decision: &str| {
        assert_eq!(
            answers[at]["intents"][0]["intent"], intent,
            "{}",
            answers[at]
        );
        assert_eq!(answers[at]["decision"], decision, "{}", answers[at]);
    };
    check(0, "sessions", "answer");
    check(1, "cost", "answer");
    check(2, "oos", "clarify");
    check(3, "urgent", "urgent");
    check(4, "driving", "handover");
    assert_eq!(answers[3]["red_flag"], "emergency");
    assert_eq!(answers[1]["language"], "pl");
    for answer in &answers {
        for field in [
            "text", "language", "intents", "decision", "red_flag", "details", "because",
        ] {
            assert!(answer.get(field).is_some(), "{field} in {answer}");
        }
    }
}

#[test]
fn check_fails_with_every_fault_and_says_what_to_do() {
    let house = House::new();
    let good = house.run(&["check"]);
    assert!(
        good.status.success(),
        "{}",
        String::from_utf8_lossy(&good.stderr)
    );
    let house = House::new()
        .with("EMERGENCY__AMBULANCE", "")
        .with("CLINIC__COUNTRY", "Britain");
    let bad = house.run(&["check"]);
    assert_eq!(bad.status.code(), Some(1));
    let errors = String::from_utf8_lossy(&bad.stderr).into_owned();
    assert!(
        errors.contains("emergency.ambulance") && errors.contains("clinic.country"),
        "{errors}"
    );
    assert!(errors.contains("2 faults"), "{errors}");
}

#[test]
fn wrong_use_ends_with_two_and_a_missing_database_with_one() {
    let house = House::new();
    assert_eq!(house.run(&["dance"]).status.code(), Some(2));
    assert_eq!(
        house.run(&["export", "--since", "yesterday"]).status.code(),
        Some(2)
    );
    let queue = house.run(&["queue"]);
    assert_eq!(queue.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&queue.stderr).contains("start `enquiry-desk serve` once"));
    let lost = house.run(&["check", "--settings", "nowhere.toml"]);
    assert_eq!(lost.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&lost.stderr).contains("--settings"));
}

#[test]
fn a_token_that_cannot_be_one_is_refused_without_repeating_it() {
    let house = House::new().with("CONTENT__SERVE_UNAPPROVED", "true");
    let output = house
        .command(&["serve"])
        .env("TELOXIDE_TOKEN", "canary-token")
        .output()
        .expect("the program runs");
    assert_eq!(output.status.code(), Some(1));
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        errors.contains("TELOXIDE_TOKEN") && !errors.contains("canary"),
        "{errors}"
    );
}

/// Without a token: prints where to go, answers the probes, stops in good order.
#[tokio::test]
async fn without_a_token_the_try_out_is_served_and_told_where() {
    let house = House::new();
    let mut child = house
        .command(&[])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let output = child.stdout.take().expect("a pipe");
    let mut lines = std::io::BufRead::lines(std::io::BufReader::new(output));
    let address = lines
        .find_map(|line| {
            line.expect("UTF-8")
                .strip_prefix("Chat:")
                .map(|rest| rest.trim().to_owned())
        })
        .expect("the address of the page");
    let base = address.trim_end_matches("/chat").to_owned();
    for (path, words) in [
        ("/healthz", "alive"),
        ("/readyz", "ready"),
        ("/metrics", ""),
        ("/chat", "<html"),
    ] {
        let answer = reqwest::get(format!("{base}{path}"))
            .await
            .expect("an answer");
        assert_eq!(answer.status(), 200, "{path}");
        let nosniff = answer.headers().get("x-content-type-options").cloned();
        assert_eq!(
            nosniff.as_ref().map(|value| value.as_bytes()),
            Some(&b"nosniff"[..]),
            "{path}"
        );
        assert!(
            answer.text().await.expect("a body").contains(words),
            "{path}"
        );
    }
    let second = house.run(&["serve"]);
    assert_eq!(second.status.code(), Some(1));
    assert!(
        String::from_utf8_lossy(&second.stderr).contains("another process"),
        "a second process is refused"
    );
    let id = child.id().to_string();
    std::process::Command::new("kill")
        .args(["-TERM", &id])
        .status()
        .expect("kill runs");
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}
