//! What reaches a chat, and what delivery is told when something does not.

use std::time::{Duration, Instant};

use enquiry_desk::assistant::language::Language;
use enquiry_desk::assistant::reply::{Block, Button, Emphasis, Keyboard, Reply, RichText, Span};
use enquiry_desk::flow::channel::{Channel, ChannelKind, Chat, Outgoing, Sending};
use enquiry_desk::telegram::{Api, Settings, TelegramChannel, Token};
use serde_json::{Value, json};

use super::{api, settings};
use crate::fake_telegram::{FakeTelegram, Fault, TOKEN};

const PAT: i64 = 7;

fn reply(body: RichText, keyboard: Keyboard) -> Outgoing {
    Outgoing::Reply(Reply {
        body,
        keyboard,
        language: Language::parse("en-GB").unwrap(),
        urgent: false,
    })
}

fn text(text: &str) -> Outgoing {
    reply(RichText::plain(text), Keyboard::None)
}

fn chat(id: i64) -> Chat {
    let channel = ChannelKind::Telegram;
    Chat { channel, id }
}

/// A server with one person, and the way to them.
async fn start() -> (FakeTelegram, TelegramChannel) {
    let fake = FakeTelegram::start().await;
    fake.say(PAT, "/start");
    let channel = TelegramChannel::new(api(&fake));
    (fake, channel)
}

/// The parameters of the message that this sending became.
async fn sent(outgoing: &Outgoing) -> Value {
    let (fake, channel) = start().await;
    let sending = channel.send(chat(PAT), outgoing).await;
    let messages = fake.replies(PAT, 1).await;
    let message = Some(messages[0].message);
    assert_eq!(sending, Sending::Sent { message });
    messages[0].parameters.clone()
}

/// S4
#[tokio::test]
async fn a_reply_is_text_with_entities_and_never_markup() {
    let strong = Span {
        text: "<b>💉 two</b>".to_owned(),
        emphasis: Emphasis::Strong,
    };
    let body = RichText(vec![
        Block::Heading(vec![Span::plain("Cost 👍")]),
        Block::List(vec![vec![Span::plain("one")], vec![strong]]),
    ]);
    let parameters = sent(&reply(body, Keyboard::None)).await;
    assert_eq!(parameters["text"], "Cost 👍\n\n• one\n• <b>💉 two</b>");
    let expected = json!([
        { "type": "bold", "offset": 0, "length": 7 },
        { "type": "bold", "offset": 17, "length": 13 },
    ]);
    assert_eq!(parameters["entities"], expected);
    assert_eq!(
        parameters["link_preview_options"],
        json!({ "is_disabled": true })
    );
    assert_eq!(parameters.get("parse_mode"), None);
    assert_eq!(parameters.get("reply_markup"), None);
}

#[tokio::test]
async fn buttons_come_under_their_message() {
    let button = |label: &str, data: &str| Button {
        label: label.to_owned(),
        data: data.to_owned(),
    };
    let rows = vec![
        vec![button("Yes", "a"), button("No", "b")],
        vec![],
        vec![button("Back", "c")],
    ];
    let parameters = sent(&reply(RichText::plain("18?"), Keyboard::Buttons(rows))).await;
    let expected = json!({ "inline_keyboard": [
        [{ "text": "Yes", "callback_data": "a" }, { "text": "No", "callback_data": "b" }],
        [{ "text": "Back", "callback_data": "c" }],
    ] });
    assert_eq!(parameters["reply_markup"], expected);
    let none = sent(&reply(
        RichText::plain("x"),
        Keyboard::Buttons(vec![vec![]]),
    ))
    .await;
    assert_eq!(none.get("reply_markup"), None);
}

#[tokio::test]
async fn a_contact_is_asked_for_by_the_keys_and_the_keys_come_back() {
    let keyboard = Keyboard::Contact {
        share: "Share my number".to_owned(),
        others: vec!["Skip".to_owned()],
    };
    let asked = sent(&reply(RichText::plain("Your number?"), keyboard)).await;
    let markup = &asked["reply_markup"];
    assert_eq!(markup["keyboard"][0][0]["text"], "Share my number");
    assert_eq!(markup["keyboard"][0][0]["request_contact"], true);
    assert_eq!(markup["keyboard"][1][0]["text"], "Skip");
    assert_eq!(markup["resize_keyboard"], true);
    assert_eq!(markup["one_time_keyboard"], true);
    let thanks = sent(&reply(RichText::plain("Thank you"), Keyboard::Remove)).await;
    assert_eq!(thanks["reply_markup"], json!({ "remove_keyboard": true }));
}

#[tokio::test]
async fn a_text_at_the_limit_is_sent_and_one_over_it_or_empty_never_leaves() {
    let (fake, channel) = start().await;
    let full = "👍".repeat(2048);
    let sending = channel.send(chat(PAT), &text(&full)).await;
    assert!(matches!(sending, Sending::Sent { .. }));
    for bad in [format!("{full}!"), " \n ".to_owned()] {
        let sending = channel.send(chat(PAT), &text(&bad)).await;
        assert!(matches!(sending, Sending::Failed { .. }), "{sending:?}");
    }
    assert_eq!(fake.calls("sendMessage").len(), 1);
}

#[tokio::test]
async fn a_group_is_left() {
    let (fake, channel) = start().await;
    let sending = channel.send(chat(-100), &Outgoing::LeaveChat).await;
    assert_eq!(sending, Sending::Sent { message: None });
    assert_eq!(fake.calls("leaveChat")[0].parameters["chat_id"], -100);
}

/// What delivery is told of a sending that meets `fault`, and whether it arrived.
async fn meeting(fault: Fault) -> (Sending, bool) {
    let fake = FakeTelegram::start().await;
    fake.say(PAT, "/start");
    fake.fault("sendMessage", fault);
    let mut impatient = settings(&fake, TOKEN);
    impatient.answer_within = Duration::from_millis(500);
    let channel = TelegramChannel::new(Api::new(&impatient).unwrap());
    let started = Instant::now();
    let sending = channel.send(chat(PAT), &text("hello")).await;
    assert!(
        started.elapsed() < Duration::from_secs(3),
        "no error may wait"
    );
    (sending, !fake.sent_to(PAT).is_empty())
}

#[tokio::test]
async fn delivery_is_told_what_became_of_a_sending() {
    let check = async |fault: Fault, expected: Sending, arrived: bool| {
        let met = meeting(fault.clone()).await;
        assert_eq!(met, (expected, arrived), "{fault:?}");
    };
    let nine = Sending::RetryAfter(Duration::from_secs(9));
    check(Fault::TooMany { retry_after: 9 }, nine, false).await;
    let blocked = "Forbidden: bot was blocked by the user";
    check(Fault::Forbidden(blocked), Sending::Blocked, false).await;
    let gone = "Bad Request: chat not found";
    check(Fault::Refused(gone), Sending::Blocked, false).await;
    let reason = "Bad Request: BUTTON_DATA_INVALID".to_owned();
    let bad = Fault::Refused("Bad Request: BUTTON_DATA_INVALID");
    check(bad, Sending::Failed { reason }, false).await;
    check(Fault::ServerError, Sending::Unknown, false).await;
    check(Fault::ServerErrorAfter, Sending::Unknown, true).await;
    check(Fault::ResetBefore, Sending::Unknown, false).await;
    check(Fault::ResetAfter, Sending::Unknown, true).await;
    check(Fault::Lost, Sending::Unknown, true).await;
    check(Fault::Page(403, "denied"), Sending::NotSent, false).await;
    check(Fault::Page(502, "bad gateway"), Sending::Unknown, false).await;
}

#[tokio::test]
async fn without_a_connection_or_with_a_wrong_token_nothing_was_sent() {
    let mut nowhere = Settings::new(Token::parse(TOKEN).unwrap());
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    nowhere.api_url = format!("http://{}", free.local_addr().unwrap());
    drop(free);
    let channel = TelegramChannel::new(Api::new(&nowhere).unwrap());
    assert_eq!(
        channel.send(chat(PAT), &text("hello")).await,
        Sending::NotSent
    );

    let fake = FakeTelegram::start().await;
    let wrong = settings(&fake, "4711:AAsome-other-token");
    let channel = TelegramChannel::new(Api::new(&wrong).unwrap());
    assert_eq!(
        channel.send(chat(PAT), &text("hello")).await,
        Sending::NotSent
    );
}

#[tokio::test]
async fn a_person_who_has_blocked_the_bot_or_never_wrote_is_not_reached() {
    let (fake, channel) = start().await;
    assert_eq!(
        channel.send(chat(99), &text("hello")).await,
        Sending::Blocked
    );
    fake.set_blocked(PAT, true);
    assert_eq!(
        channel.send(chat(PAT), &text("hello")).await,
        Sending::Blocked
    );
    fake.set_blocked(PAT, false);
    let sending = channel.send(chat(PAT), &text("hello")).await;
    assert!(matches!(sending, Sending::Sent { .. }));
}

#[tokio::test]
async fn a_chat_that_is_written_to_too_fast_is_to_be_left_alone_for_a_while() {
    let (fake, channel) = start().await;
    fake.pace_chats();
    assert!(matches!(
        channel.send(chat(PAT), &text("one")).await,
        Sending::Sent { .. }
    ));
    let second = Sending::RetryAfter(Duration::from_secs(1));
    assert_eq!(channel.send(chat(PAT), &text("two")).await, second);
    assert_eq!(fake.impatient(), 0);
    assert_eq!(channel.send(chat(PAT), &text("two")).await, second);
    assert_eq!(fake.impatient(), 1);
}
