//! What people do, as the JSON that Telegram makes of it.
//!
//! Promises: the fields that real updates have, also those that the desk does not read.

use serde_json::{Value, json};

use super::{BOT, FakeTelegram, Sent};

const DATE: i64 = 1_760_000_000;

impl FakeTelegram {
    /// The person's client speaks this language from now on.
    pub fn speaks(&self, chat: i64, language: &str) {
        self.shared.lock().chat(chat).language = Some(language.to_owned());
    }

    /// The person writes. A text that begins with `/` is a command.
    pub fn say(&self, chat: i64, text: &str) -> i64 {
        let mut content = json!({ "text": text });
        if text.starts_with('/') {
            let name = text.split_whitespace().next().unwrap_or_default();
            content["entities"] =
                json!([{ "type": "bot_command", "offset": 0, "length": name.len() }]);
        }
        self.message(chat, content)
    }

    /// The person sends a message with these fields besides the usual ones.
    pub fn message(&self, chat: i64, content: Value) -> i64 {
        let message = self.compose(chat, content);
        self.inject(json!({ "message": message }))
    }

    /// The person changes the message with the number `message`.
    pub fn edit(&self, chat: i64, message: i64, content: Value) -> i64 {
        let mut edited = self.compose(chat, content);
        edited["message_id"] = json!(message);
        edited["edit_date"] = json!(DATE + 60);
        self.inject(json!({ "edited_message": edited }))
    }

    /// The person presses the button that says `label` under a message.
    pub fn press(&self, chat: i64, under: &Sent, label: &str) -> i64 {
        let data = under.button(label);
        let data = data.unwrap_or_else(|| panic!("no button says {label}"));
        self.press_data(chat, under.message, &data)
    }

    /// The person's client sends this data, whatever the buttons hold.
    pub fn press_data(&self, chat: i64, message: i64, data: &str) -> i64 {
        let from = self.person(chat);
        let id = self.shared.change(|state| {
            let id = format!("press-{}", state.next_message());
            state.presses.insert(id.clone());
            id
        });
        self.inject(json!({ "callback_query": {
            "id": id, "from": from, "chat_instance": "-42", "data": data,
            "message": {
                "message_id": message, "date": DATE, "text": "…", "chat": private(chat),
                "from": { "id": BOT, "is_bot": true, "first_name": "Desk" },
            },
        } }))
    }

    pub fn photo(&self, chat: i64, caption: &str) -> i64 {
        let size = |id: &str, width: u32| {
            json!({
                "file_id": id, "file_unique_id": id, "width": width, "height": width,
                "file_size": width * 10,
            })
        };
        let sizes = [size("small", 90), size("large", 1280), size("middle", 320)];
        self.message(chat, json!({ "photo": sizes, "caption": caption }))
    }

    pub fn voice(&self, chat: i64) -> i64 {
        let voice = json!({
            "file_id": "voice", "file_unique_id": "v", "duration": 3, "mime_type": "audio/ogg",
        });
        self.message(chat, json!({ "voice": voice }))
    }

    /// A contact card; the person's own when `of` is the chat.
    pub fn contact(&self, chat: i64, phone: &str, of: i64) -> i64 {
        let card = json!({ "phone_number": phone, "first_name": "Pat", "user_id": of });
        self.message(chat, json!({ "contact": card }))
    }

    /// The bot's standing in a chat changes; `kicked` in a private one means blocked.
    pub fn membership(&self, chat: i64, status: &str) -> i64 {
        let from = self.person(chat.abs());
        let member = |status: &str| {
            json!({
                "user": { "id": BOT, "is_bot": true, "first_name": "Desk" },
                "status": status, "until_date": 0,
            })
        };
        let place = if chat > 0 { private(chat) } else { group(chat) };
        let (old, new) = (member("member"), member(status));
        self.inject(json!({ "my_chat_member": {
            "chat": place, "from": from, "date": DATE,
            "old_chat_member": old, "new_chat_member": new,
        } }))
    }

    /// Somebody writes in a group that the bot is in.
    pub fn say_in_group(&self, group_id: i64, text: &str) -> i64 {
        let mut message = self.compose(group_id.abs(), json!({ "text": text }));
        message["chat"] = group(group_id);
        self.inject(json!({ "message": message }))
    }

    fn compose(&self, chat: i64, content: Value) -> Value {
        let mut message = json!({
            "message_id": self.shared.lock().next_message(),
            "from": self.person(chat), "chat": private(chat), "date": DATE,
        });
        for (name, value) in content.as_object().into_iter().flatten() {
            message[name] = value.clone();
        }
        message
    }

    /// The person whose private chat has this id.
    fn person(&self, chat: i64) -> Value {
        let mut state = self.shared.lock();
        let language = state.chat(chat).language.clone();
        json!({
            "id": chat, "is_bot": false, "first_name": "Pat", "last_name": "O'Neill",
            "username": format!("pat{chat}"), "language_code": language.as_deref().unwrap_or("en"),
        })
    }
}

impl Sent {
    /// The data behind the inline button that says `label`.
    pub fn button(&self, label: &str) -> Option<String> {
        let rows = self.parameters["reply_markup"]["inline_keyboard"].as_array()?;
        let mut buttons = rows.iter().filter_map(Value::as_array).flatten();
        let pressed = buttons.find(|button| button["text"] == label)?;
        pressed["callback_data"].as_str().map(str::to_owned)
    }
}

fn private(chat: i64) -> Value {
    json!({
        "id": chat, "type": "private", "first_name": "Pat", "last_name": "O'Neill",
        "username": format!("pat{chat}"),
    })
}

fn group(chat: i64) -> Value {
    json!({ "id": chat, "type": "supergroup", "title": "Somewhere" })
}
