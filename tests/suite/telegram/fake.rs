//! The server that the other tests trust: asked by a client that somebody else wrote.

use serde_json::json;
use teloxide::Bot;
use teloxide::prelude::*;
use teloxide::types::{
    AllowedUpdate, CallbackQueryId, InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity,
    UpdateKind,
};

use crate::fake_telegram::{FakeTelegram, PATIENCE, TOKEN};

fn client(fake: &FakeTelegram) -> Bot {
    Bot::new(TOKEN).set_api_url(fake.url().parse().unwrap())
}

/// The ids that a poll with this offset and limit brings.
async fn poll(bot: &Bot, offset: i64, limit: u8) -> Vec<i64> {
    let asked = bot.get_updates().offset(i32::try_from(offset).unwrap());
    let updates = asked.limit(limit).await.unwrap();
    updates
        .iter()
        .map(|update| i64::from(update.id.0))
        .collect()
}

#[tokio::test]
async fn what_people_do_is_written_as_telegram_writes_it() {
    let fake = FakeTelegram::start().await;
    fake.speaks(7, "pl");
    fake.say(7, "/start sessions");
    fake.edit(7, 1, json!({ "text": "changed" }));
    fake.photo(7, "my elbow");
    fake.voice(7);
    fake.contact(7, "+447700900123", 7);
    fake.press_data(7, 1, "data");
    fake.set_blocked(7, true);
    fake.set_blocked(7, false);
    fake.membership(-100, "left");
    fake.say_in_group(-100, "hello");
    let updates = client(&fake).get_updates().await.unwrap();
    assert_eq!(updates.len(), 10);
    for update in &updates {
        assert!(!matches!(update.kind, UpdateKind::Error(_)), "{update:?}");
    }
    let language = updates[0].from().unwrap().language_code.as_deref();
    assert_eq!(language, Some("pl"));
}

#[tokio::test]
async fn an_offset_confirms_and_a_negative_one_counts_from_the_end() {
    let fake = FakeTelegram::start().await;
    let bot = client(&fake);
    let ids: Vec<i64> = (0..5).map(|_| fake.say(7, "hello")).collect();
    assert_eq!(poll(&bot, 0, 2).await, ids[..2]);
    assert_eq!(poll(&bot, ids[1] + 1, 100).await, ids[2..]);
    assert_eq!(fake.pending(), 3);
    assert_eq!(poll(&bot, -1, 100).await, ids[4..]);
    assert_eq!(fake.pending(), 1);
}

#[tokio::test]
async fn a_long_poll_waits_for_an_update_and_a_short_one_does_not() {
    let fake = FakeTelegram::start().await;
    let bot = client(&fake);
    assert!(poll(&bot, 0, 100).await.is_empty());
    let waiting = tokio::spawn(async move { bot.get_updates().timeout(10).await });
    fake.until(|fake| fake.calls("getUpdates").len() == 2).await;
    fake.say(7, "hello");
    let woken = tokio::time::timeout(PATIENCE, waiting).await.unwrap();
    assert_eq!(woken.unwrap().unwrap().len(), 1);
}

#[tokio::test]
async fn kinds_that_nobody_wants_are_not_kept() {
    let fake = FakeTelegram::start().await;
    let wanted = client(&fake)
        .get_updates()
        .allowed_updates([AllowedUpdate::Message]);
    wanted.await.unwrap();
    fake.press_data(7, 1, "data");
    fake.say(7, "hello");
    assert_eq!(fake.pending(), 1);
}

#[tokio::test]
async fn a_button_is_pressed_by_its_label_and_answered_once() {
    let fake = FakeTelegram::start().await;
    let bot = client(&fake);
    fake.say(7, "/start");
    let yes = InlineKeyboardButton::callback("Yes", "v1:yes");
    let message = bot.send_message(ChatId(7), "18?");
    let sent = message
        .reply_markup(InlineKeyboardMarkup::new([[yes]]))
        .await
        .unwrap();
    let replies = fake.replies(7, 1).await;
    assert_eq!(replies[0].text, "18?");
    assert_eq!(replies[0].message, i64::from(sent.id.0));
    assert!(replies[0].at >= fake.calls("sendMessage")[0].at);
    let id = fake.press(7, &replies[0], "Yes");
    let updates = bot
        .get_updates()
        .offset(i32::try_from(id).unwrap())
        .await
        .unwrap();
    let UpdateKind::CallbackQuery(query) = &updates[0].kind else {
        panic!("no press: {updates:?}");
    };
    assert_eq!(query.data.as_deref(), Some("v1:yes"));
    assert!(bot.answer_callback_query(query.id.clone()).await.is_ok());
    assert!(bot.answer_callback_query(query.id.clone()).await.is_err());
    let invented = CallbackQueryId("press-0".to_owned());
    assert!(bot.answer_callback_query(invented).await.is_err());
}

#[tokio::test]
async fn a_message_beyond_a_limit_is_refused() {
    let fake = FakeTelegram::start().await;
    let bot = client(&fake);
    fake.say(7, "/start");
    let to_pat = |text: &str| bot.send_message(ChatId(7), text);
    assert!(to_pat(&"x".repeat(4096)).await.is_ok());
    assert!(to_pat(&"x".repeat(4097)).await.is_err());
    assert!(to_pat(" \n").await.is_err());
    let marked = |start, length| to_pat("👍 yes").entities([MessageEntity::bold(start, length)]);
    assert!(marked(0, 2).await.is_ok());
    assert!(marked(1, 2).await.is_err(), "half an emoji");
    assert!(marked(4, 3).await.is_err(), "beyond the end");
    let button = |data: &str| {
        let button = InlineKeyboardButton::callback("b", data);
        to_pat("x").reply_markup(InlineKeyboardMarkup::new([[button]]))
    };
    assert!(button(&"d".repeat(64)).await.is_ok());
    assert!(button(&"d".repeat(65)).await.is_err());
    assert!(bot.send_message(ChatId(8), "who?").await.is_err());
    assert_eq!(fake.sent().len(), 3);
}
