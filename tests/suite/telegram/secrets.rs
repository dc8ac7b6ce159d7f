//! The token and patients' words, looked for in everything that is logged.

use async_trait::async_trait;
use enquiry_desk::assistant::language::Language;
use enquiry_desk::assistant::reply::{Keyboard, Reply, RichText};
use enquiry_desk::flow::channel::{Channel, ChannelKind, Chat, Outgoing, Update};
use enquiry_desk::telegram::setup::sign_in;
use enquiry_desk::telegram::{Intake, Poller, TelegramChannel, Unavailable};
use serde_json::json;
use tokio_util::sync::CancellationToken;

use super::{Log, api, settings};
use crate::fake_telegram::{BOT, FakeTelegram, Fault, TOKEN};

/// Logs what it is given, as a careless reader might.
struct Careless;

#[async_trait]
impl Intake for Careless {
    async fn take(&self, batch: Vec<Update>) -> Result<(), Unavailable> {
        tracing::info!(?batch, "taken");
        Ok(())
    }
}

/// P11, S2. All runs on this one thread, hence into this one log.
#[tokio::test]
async fn neither_the_token_nor_anybodys_words_are_ever_logged() {
    let log = Log::default();
    let _logging = log.listen();
    let fake = FakeTelegram::start().await;
    let stop = CancellationToken::new();
    let settings = settings(&fake, TOKEN);
    let api = api(&fake);
    fake.set_webhook("https://example.org/canary-webhook");
    sign_in(&api, true, &stop).await.unwrap();

    for fault in [
        Fault::ServerError,
        Fault::ResetBefore,
        Fault::Page(404, "no"),
    ] {
        fake.fault("getUpdates", fault.clone());
        fake.fault("sendMessage", fault);
    }
    fake.say(7, "canary-text");
    fake.photo(7, "canary-caption");
    fake.contact(7, "+447700900123", 7);
    fake.press_data(7, 1, "canary-data");
    fake.inject(json!({ "message": { "chat": { "id": 7 }, "text": ["canary-unreadable"] } }));
    let poller = Poller::new(api.clone(), BOT, &settings);
    let stopped = stop.clone();
    let polling = tokio::spawn(async move { poller.run(&Careless, &stopped).await });
    fake.until(|fake| fake.pending() == 0).await;

    let channel = TelegramChannel::new(api.clone());
    let reply = Outgoing::Reply(Reply {
        body: RichText::plain("canary-reply"),
        keyboard: Keyboard::None,
        language: Language::parse("en-GB").unwrap(),
        urgent: false,
    });
    let chat = Chat {
        channel: ChannelKind::Telegram,
        id: 7,
    };
    for _ in 0..4 {
        let sending = channel.send(chat, &reply).await;
        tracing::info!(?sending, ?channel, ?settings, ?reply, "sent");
    }
    stop.cancel();
    polling.await.unwrap().unwrap();

    let logged = log.text();
    assert!(
        logged.contains("TRACE") && logged.contains("hyper"),
        "it listens"
    );
    assert!(logged.contains("telegram does not accept the bot"));
    for secret in ["canary", "900123", "Neill", "pat7"] {
        let found = logged.lines().find(|line| line.contains(secret));
        assert_eq!(found, None);
    }
}
