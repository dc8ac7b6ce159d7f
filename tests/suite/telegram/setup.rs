//! Signing in, and the menu.

use std::time::{Duration, Instant};

use enquiry_desk::telegram::Api;
use enquiry_desk::telegram::setup::{LanguageTexts, publish, sign_in};
use tokio_util::sync::CancellationToken;

use super::{api, settings};
use crate::fake_telegram::{BOT, FakeTelegram, Fault};

#[tokio::test]
async fn signing_in_tells_which_bot_it_is() {
    let fake = FakeTelegram::start().await;
    let bot = sign_in(&api(&fake), true, &CancellationToken::new())
        .await
        .unwrap();
    assert_eq!((bot.id, bot.username.as_str()), (BOT, "enquiry_desk_bot"));
}

#[tokio::test]
async fn a_wrong_token_is_an_error_that_says_what_to_do() {
    let fake = FakeTelegram::start().await;
    let wrong = settings(&fake, "4711:AAcanary-of-a-wrong-token");
    let signed_in = sign_in(&Api::new(&wrong).unwrap(), true, &CancellationToken::new()).await;
    let error = signed_in.unwrap_err().to_string();
    assert!(error.contains("TELOXIDE_TOKEN"), "{error}");
    assert!(!error.contains("canary"), "{error}");
}

#[tokio::test]
async fn signing_in_outlasts_a_network_that_is_away_and_can_be_stopped() {
    let fake = FakeTelegram::start().await;
    fake.fault("getMe", Fault::ResetBefore);
    let stop = CancellationToken::new();
    assert!(sign_in(&api(&fake), true, &stop).await.is_ok());

    fake.set_offline(true);
    let (api, stopped) = (api(&fake), stop.clone());
    let waiting = tokio::spawn(async move { sign_in(&api, true, &stopped).await });
    fake.until(|fake| fake.calls("getMe").len() == 3).await;
    let asked = Instant::now();
    stop.cancel();
    assert!(waiting.await.unwrap().is_err());
    assert!(asked.elapsed() < Duration::from_secs(1));
}

#[tokio::test]
async fn a_webhook_is_deleted_and_the_updates_behind_it_are_kept() {
    let fake = FakeTelegram::start().await;
    fake.set_webhook("https://example.org/secret");
    fake.say(7, "hello");
    sign_in(&api(&fake), true, &CancellationToken::new())
        .await
        .unwrap();
    assert_eq!(fake.calls("deleteWebhook").len(), 1);
    assert_eq!(fake.pending(), 1);
    sign_in(&api(&fake), true, &CancellationToken::new())
        .await
        .unwrap();
    assert_eq!(
        fake.calls("deleteWebhook").len(),
        1,
        "only where one is set"
    );
}

fn texts(code: Option<&str>) -> LanguageTexts {
    LanguageTexts {
        code: code.map(str::to_owned),
        commands: vec![("privacy".to_owned(), "Your data".to_owned())],
        description: "What the desk does".to_owned(),
        short_description: "Enquiries".to_owned(),
    }
}

#[tokio::test]
async fn the_menu_is_set_in_every_language_whatever_fails_meanwhile() {
    let fake = FakeTelegram::start().await;
    fake.fault("setMyCommands", Fault::TooMany { retry_after: 1 });
    fake.fault(
        "setMyDescription",
        Fault::Refused("Bad Request: description is too long"),
    );
    fake.fault("setMyShortDescription", Fault::ResetBefore);
    let languages = [texts(None), texts(Some("pl"))];
    publish(&api(&fake), &languages, &CancellationToken::new()).await;
    let codes = |method: &str| -> Vec<String> {
        let calls = fake.calls(method);
        calls
            .iter()
            .map(|call| call.parameters["language_code"].to_string())
            .collect()
    };
    assert_eq!(codes("setMyCommands"), [r#""""#, r#""""#, r#""pl""#]);
    assert_eq!(codes("setMyDescription"), [r#""""#, r#""pl""#]);
    assert_eq!(
        codes("setMyShortDescription"),
        [r#""""#, r#""""#, r#""pl""#]
    );
    let commands = &fake.calls("setMyCommands")[2].parameters["commands"];
    assert_eq!(commands[0]["command"], "privacy");
    assert_eq!(commands[0]["description"], "Your data");
}

#[tokio::test]
async fn setting_the_menu_can_be_stopped() {
    let fake = FakeTelegram::start().await;
    fake.script(|_| Some(Fault::TooMany { retry_after: 3600 }));
    let stop = CancellationToken::new();
    let (api, stopped) = (api(&fake), stop.clone());
    let setting = tokio::spawn(async move { publish(&api, &[texts(None)], &stopped).await });
    fake.until(|fake| fake.calls("setMyCommands").len() == 1)
        .await;
    stop.cancel();
    setting.await.unwrap();
}
