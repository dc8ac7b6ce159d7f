//! Every kind of update, as JSON, and what the desk makes of it.

use enquiry_desk::assistant::event::{Attachment, AttachmentKind, Event, TEXT_LIMIT};
use enquiry_desk::flow::channel::Received;
use enquiry_desk::telegram::decode::decode;
use serde_json::{Value, json};

const BOT: i64 = 4711;

fn received(update: &Value) -> Received {
    let decoded = decode(&update.to_string(), BOT).unwrap();
    assert_eq!(decoded.update.key.number, update["update_id"]);
    assert_eq!(decoded.update.key.bot, BOT);
    decoded.update.received
}

fn person() -> Value {
    json!({ "id": 7, "is_bot": false, "first_name": "Pat", "last_name": "O'Neill",
            "username": "pat", "language_code": "pl" })
}

/// A message from a private chat with the usual fields and these.
fn message(content: Value) -> Value {
    let mut message = json!({ "message_id": 3, "date": 1, "from": person(),
                              "chat": { "id": 7, "type": "private", "first_name": "Pat" } });
    for (name, value) in content.as_object().unwrap() {
        message[name] = value.clone();
    }
    message
}

fn event_of(update: &Value) -> Event {
    match received(update) {
        Received::Said { chat, incoming } => {
            assert_eq!(chat.id, 7);
            incoming.event
        }
        other => panic!("{other:?} from {update}"),
    }
}

fn event(content: Value) -> Event {
    event_of(&json!({ "update_id": 1, "message": message(content) }))
}

fn edit(content: Value) -> Value {
    json!({ "update_id": 1, "edited_message": message(content) })
}

fn attachment(content: Value) -> Attachment {
    match event(content) {
        Event::Attachment(attachment) => {
            assert_eq!(attachment.message, Some(3));
            attachment
        }
        other => panic!("{other:?}"),
    }
}

fn kind_ignored(update: &Value) -> &'static str {
    match received(update) {
        Received::Ignored { kind } => kind,
        other => panic!("{other:?} from {update}"),
    }
}

#[test]
fn a_text_comes_with_what_telegram_says_of_its_writer() {
    let update =
        json!({ "update_id": 1, "message": message(json!({ "text": "/start sessions" })) });
    let Received::Said { incoming, .. } = received(&update) else {
        panic!("not said");
    };
    assert_eq!(incoming.sender.name.as_deref(), Some("Pat O'Neill"));
    assert_eq!(incoming.sender.username.as_deref(), Some("pat"));
    assert_eq!(incoming.sender.language_code.as_deref(), Some("pl"));
    let text = "/start sessions".to_owned();
    let message = Some(3);
    assert!(incoming.event == Event::Text { text, message });
}

#[test]
fn a_text_over_the_limit_is_cut_between_characters() {
    let Event::Text { text, .. } = event(json!({ "text": "ż".repeat(TEXT_LIMIT + 9) })) else {
        panic!("no text");
    };
    assert_eq!(text.chars().count(), TEXT_LIMIT);
}

#[test]
fn every_kind_of_file_is_kept_by_reference() {
    let check = |content: Value, kind: AttachmentKind, file: Option<&str>| {
        let found = attachment(content.clone());
        assert_eq!(found.kind, kind, "{content}");
        assert_eq!(found.file.as_deref(), file, "{content}");
    };
    let file = json!({ "file_id": "F", "file_unique_id": "u" });
    let named = |name: &str| json!({ name: file });
    check(named("video"), AttachmentKind::Video, Some("F"));
    check(named("video_note"), AttachmentKind::Video, Some("F"));
    check(named("voice"), AttachmentKind::Voice, Some("F"));
    check(named("audio"), AttachmentKind::Audio, Some("F"));
    check(named("document"), AttachmentKind::Document, Some("F"));
    check(named("sticker"), AttachmentKind::Sticker, Some("F"));
    let animation = json!({ "animation": file, "document": { "file_id": "other" } });
    check(animation, AttachmentKind::Animation, Some("F"));
    let place = json!({ "latitude": 51.5, "longitude": -0.1 });
    check(json!({ "location": place }), AttachmentKind::Location, None);
    let venue = json!({ "location": place, "venue": { "location": place, "title": "Here" } });
    check(venue, AttachmentKind::Location, None);
    let dice = json!({ "dice": { "emoji": "🎲", "value": 4 } });
    check(dice, AttachmentKind::Dice, None);
}

#[test]
fn the_largest_size_of_a_photo_is_kept_with_caption_and_album() {
    let size = |id: &str, width: u64| json!({ "file_id": id, "width": width, "height": width });
    let photo = attachment(json!({
        "photo": [size("small", 90), size("large", u64::MAX), size("middle", 320)],
        "caption": "my elbow", "media_group_id": "album",
    }));
    assert_eq!(photo.kind, AttachmentKind::Photo);
    assert_eq!(photo.file.as_deref(), Some("large"));
    assert_eq!(photo.caption.as_deref(), Some("my elbow"));
    assert_eq!(photo.album.as_deref(), Some("album"));
}

/// C2: red flags are looked for in all words, wherever somebody put them.
#[test]
fn the_words_of_a_poll_and_of_something_nameless_are_kept() {
    let poll = attachment(json!({ "poll": { "id": "1", "question": "chest pain?",
        "options": [{ "text": "yes", "voter_count": 0 }, { "text": "no" }] } }));
    assert_eq!(poll.kind, AttachmentKind::Poll);
    assert_eq!(poll.caption.as_deref(), Some("chest pain?\nyes\nno"));
    let paid = attachment(json!({ "paid_media": {}, "caption": "chest pain" }));
    assert_eq!(paid.kind, AttachmentKind::Other);
    assert_eq!(paid.caption.as_deref(), Some("chest pain"));
}

#[test]
fn a_contact_card_is_own_only_when_it_is_the_senders() {
    let own = |user: Value| match event(json!({ "contact": {
        "phone_number": "+447700900123", "first_name": "Pat", "user_id": user } }))
    {
        Event::Contact(card) => card.own,
        other => panic!("{other:?}"),
    };
    assert!(own(json!(7)));
    assert!(!own(json!(8)));
    assert!(!own(Value::Null));
}

#[test]
fn an_unknown_kind_of_message_is_something_that_a_person_did() {
    let unknown = event(json!({ "hologram": { "deep": [1, { "er": null }] } }));
    assert!(unknown == Event::Unknown { message: Some(3) });
}

#[test]
fn an_edit_says_its_new_words_and_a_moving_place_says_nothing() {
    let words = |content: Value| match event_of(&edit(content)) {
        Event::Edited { text, message } => {
            assert_eq!(message, Some(3));
            text
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(words(json!({ "text": "new" })), "new");
    let voice = json!({ "file_id": "F" });
    assert_eq!(words(json!({ "voice": voice, "caption": "new" })), "new");
    let place = json!({ "latitude": 51.5, "longitude": -0.1, "live_period": 900 });
    assert_eq!(
        kind_ignored(&edit(json!({ "location": place }))),
        "edited_message"
    );
    let swapped = event_of(&edit(json!({ "document": { "file_id": "G" } })));
    assert!(matches!(swapped, Event::Attachment(file) if file.file.as_deref() == Some("G")));
}

#[test]
fn a_press_comes_as_it_is_also_under_a_message_too_old_to_show() {
    let place = json!({ "id": 7, "type": "private" });
    let old = json!({ "chat": place, "message_id": 9, "date": 0 });
    let query = json!({ "id": "q", "from": person(), "message": old, "chat_instance": "1",
                        "data": "v1:\u{202e}mangled" });
    let update = json!({ "update_id": 1, "callback_query": query });
    let expected = Event::Press {
        data: "v1:\u{202e}mangled".to_owned(),
        message: Some(9),
    };
    assert!(event_of(&update) == expected);
    assert_eq!(
        decode(&update.to_string(), BOT).unwrap().press.as_deref(),
        Some("q")
    );
    let mut nowhere = update;
    nowhere["callback_query"]
        .as_object_mut()
        .unwrap()
        .remove("message");
    assert_eq!(kind_ignored(&nowhere), "callback_query");
}

fn membership(chat: Value, status: &str) -> Value {
    json!({ "update_id": 1, "my_chat_member": { "chat": chat, "from": person(), "date": 1,
        "old_chat_member": { "status": "member", "user": {} },
        "new_chat_member": { "status": status, "user": {} } } })
}

#[test]
fn a_person_who_blocks_the_bot_is_noticed_and_so_is_the_return() {
    let private = json!({ "id": 7, "type": "private" });
    let blocked = received(&membership(private.clone(), "kicked"));
    assert!(matches!(blocked, Received::Blocked { chat } if chat.id == 7));
    assert!(event_of(&membership(private, "member")) == Event::Returned);
}

/// P12
#[test]
fn a_group_is_left_once_and_having_left_it_is_no_reason_to_leave() {
    for kind in ["group", "supergroup", "channel"] {
        let place = json!({ "id": -100, "type": kind, "title": "T" });
        let joined = received(&membership(place.clone(), "member"));
        assert!(matches!(joined, Received::Group { chat } if chat.id == -100));
        assert_eq!(
            kind_ignored(&membership(place.clone(), "left")),
            "my_chat_member"
        );
        assert_eq!(
            kind_ignored(&membership(place.clone(), "kicked")),
            "my_chat_member"
        );
        let mut said = message(json!({ "text": "hello" }));
        said["chat"] = place;
        let update = json!({ "update_id": 1, "message": said });
        assert!(matches!(received(&update), Received::Group { .. }));
        said["left_chat_member"] = json!({ "id": BOT, "is_bot": true });
        let update = json!({ "update_id": 1, "message": said });
        assert_eq!(kind_ignored(&update), "left");
    }
    let post = json!({ "message_id": 1, "date": 1, "text": "x",
                       "chat": { "id": -100, "type": "channel" } });
    let update = json!({ "update_id": 1, "channel_post": post });
    assert!(matches!(received(&update), Received::Group { .. }));
}

#[test]
fn what_does_not_concern_the_desk_is_ignored_by_its_name() {
    let mut bot = message(json!({ "text": "hello" }));
    bot["from"]["is_bot"] = json!(true);
    assert_eq!(
        kind_ignored(&json!({ "update_id": 1, "message": bot })),
        "bot"
    );
    let pinned = message(json!({ "pinned_message": {} }));
    assert_eq!(
        kind_ignored(&json!({ "update_id": 1, "message": pinned })),
        "service"
    );
    let inline = json!({ "update_id": 1, "inline_query": { "id": "1", "query": "x" } });
    assert_eq!(kind_ignored(&inline), "inline_query");
    let future = json!({ "update_id": 1, "telepathy": { "chat": { "id": 7 } } });
    assert_eq!(kind_ignored(&future), "other");
}

#[test]
fn what_cannot_be_read_still_names_its_chat_where_that_can_be_told() {
    let chat_of = |update: Value| match received(&update) {
        Received::Unreadable { chat } => chat.map(|chat| chat.id),
        other => panic!("{other:?} from {update}"),
    };
    let place = json!({ "id": 7, "type": "private" });
    let broken = json!({ "message_id": "three", "chat": place, "text": "help" });
    assert_eq!(
        chat_of(json!({ "update_id": 1, "message": broken })),
        Some(7)
    );
    let group = json!({ "message_id": "three", "chat": { "id": -7 } });
    assert_eq!(chat_of(json!({ "update_id": 1, "message": group })), None);
    let query = json!({ "id": "q", "data": 5, "from": person(), "message": { "chat": place } });
    assert_eq!(
        chat_of(json!({ "update_id": 1, "callback_query": query })),
        Some(7)
    );
    assert_eq!(chat_of(json!({ "update_id": 1, "message": [1, 2] })), None);
    assert_eq!(
        chat_of(json!({ "update_id": 1, "my_chat_member": { "from": person() } })),
        Some(7)
    );
}

#[test]
fn nothing_but_an_update_id_is_needed_and_depth_does_no_harm() {
    let nested = format!("{}{}", "[".repeat(50_000), "]".repeat(50_000));
    let deep = format!(
        r#"{{"update_id":1,"message":{{"message_id":3,"date":1,"text":"hi","odd":{nested},
            "chat":{{"id":7,"type":"private"}}}}}}"#
    );
    let decoded = decode(&deep, BOT).unwrap();
    assert!(matches!(decoded.update.received, Received::Said { .. }));
    assert!(decode(r#"{"update_id":1}"#, BOT).is_some());
    for hopeless in [
        "",
        "null",
        "[]",
        "{}",
        r#"{"update_id":"1"}"#,
        r#"{"update_id":1"#,
    ] {
        assert!(decode(hopeless, BOT).is_none(), "{hopeless}");
    }
}

#[test]
fn a_decoded_update_shows_nobodys_words_or_names() {
    let update = json!({ "update_id": 1, "message": message(json!({ "text": "canary" })) });
    let shown = format!("{:?}", decode(&update.to_string(), BOT).unwrap());
    for word in ["canary", "Pat", "Neill"] {
        assert!(!shown.contains(word), "{shown}");
    }
}
