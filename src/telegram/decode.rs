//! The JSON of one update -> what it means to the desk.
//!
//! Promises: whatever has an update id decodes, into [`Received::Unreadable`] at worst,
//! so that nothing can block the queue; only private chats speak, and every other place
//! that the bot finds itself in is left once it is heard of. Refuses: acting on words of
//! other bots.
//!
//! The types are this module's own and not teloxide's: those fail as a whole on one
//! unknown detail and log the update, words and names included.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::message::{Message, Person};
use crate::assistant::event::{Event, Incoming};
use crate::flow::channel::{ChannelKind, Chat, Received, Update, UpdateKey};

/// The kinds of update asked for: those that can concern the desk. Telegram remembers
/// the last list that it was given, so it is sent every time.
pub const WANTED: &[&str] = &[
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "channel_post",
];

/// Kinds that have a name but no meaning here.
const IGNORED: &[&str] = &[
    "edited_channel_post",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "message_reaction",
    "message_reaction_count",
    "inline_query",
    "chosen_inline_result",
    "shipping_query",
    "pre_checkout_query",
    "purchased_paid_media",
    "poll",
    "poll_answer",
    "chat_member",
    "chat_join_request",
    "chat_boost",
    "removed_chat_boost",
];

/// An update, and the button press in it that Telegram wants answered.
#[derive(Debug)]
pub struct Decoded {
    pub update: Update,
    /// The callback query's id.
    pub press: Option<String>,
}

/// Decodes one update of the bot with the id `bot`. `None` only where there is no update
/// id, without which an update can be neither known again nor acknowledged.
pub fn decode(raw: &str, bot: i64) -> Option<Decoded> {
    let fields = fields(raw)?;
    let number = read(fields.get("update_id")?).ok()?;
    let found = |kinds: &[&'static str]| {
        kinds
            .iter()
            .find_map(|kind| Some((*kind, *fields.get(*kind)?)))
    };
    let (kind, payload) = match found(WANTED) {
        Some((kind, payload)) => (kind, Some(payload)),
        None => (found(IGNORED).map_or("other", |(kind, _)| kind), None),
    };
    let received = match payload {
        None => Received::Ignored { kind },
        Some(payload) => receive(kind, payload, bot).unwrap_or_else(|_| Received::Unreadable {
            chat: find_chat(payload),
        }),
    };
    let key = UpdateKey {
        channel: ChannelKind::Telegram,
        bot,
        number,
    };
    Some(Decoded {
        press: payload
            .filter(|_| kind == "callback_query")
            .and_then(|query| read(inner(query, "id")?).ok()),
        update: Update {
            key,
            received,
            raw: raw.to_owned(),
        },
    })
}

fn receive(kind: &'static str, payload: &RawValue, bot: i64) -> serde_json::Result<Received> {
    Ok(match kind {
        "message" | "channel_post" => said(read(payload)?, bot),
        "edited_message" => edited(read(payload)?),
        "callback_query" => pressed(read(payload)?),
        _ => membership(read(payload)?),
    })
}

fn said(message: Message, bot: i64) -> Received {
    if message.has_left(bot) {
        return Received::Ignored { kind: "left" };
    }
    if !message.chat.is_private() {
        return Received::Group {
            chat: message.chat.chat(),
        };
    }
    if message.is_from_a_bot() {
        return Received::Ignored { kind: "bot" };
    }
    if message.is_housekeeping() {
        return Received::Ignored { kind: "service" };
    }
    Received::Said {
        chat: message.chat.chat(),
        incoming: message.incoming(),
    }
}

fn edited(message: Message) -> Received {
    let chat = message.chat.chat();
    if !message.chat.is_private() || message.is_from_a_bot() {
        return Received::Ignored {
            kind: "edited_message",
        };
    }
    match message.edit() {
        Some(incoming) => Received::Said { chat, incoming },
        None => Received::Ignored {
            kind: "edited_message",
        },
    }
}

#[derive(Deserialize)]
struct Query {
    from: Person,
    /// Missing where the button is under a message sent by way of an inline query; this
    /// bot sends none.
    message: Option<Pressed>,
    data: Option<String>,
}

/// The message that a button is under. One that is too old has only these two fields.
#[derive(Deserialize)]
struct Pressed {
    chat: Place,
    message_id: i64,
}

fn pressed(query: Query) -> Received {
    let Some(under) = query.message.filter(|under| under.chat.is_private()) else {
        return Received::Ignored {
            kind: "callback_query",
        };
    };
    let message = Some(under.message_id);
    let event = match query.data {
        Some(data) => Event::Press { data, message },
        None => Event::Unknown { message },
    };
    Received::Said {
        chat: under.chat.chat(),
        incoming: Incoming {
            sender: query.from.sender(),
            event,
        },
    }
}

#[derive(Deserialize)]
struct Membership {
    chat: Place,
    from: Person,
    new_chat_member: Member,
}

#[derive(Deserialize)]
struct Member {
    status: String,
    /// Told of restricted members only.
    is_member: Option<bool>,
}

fn membership(change: Membership) -> Received {
    let kind = "my_chat_member";
    let chat = change.chat.chat();
    let member = change.new_chat_member;
    let gone =
        matches!(member.status.as_str(), "left" | "kicked") || member.is_member == Some(false);
    match (change.chat.is_private(), gone) {
        (true, true) => Received::Blocked { chat },
        (true, false) => Received::Said {
            chat,
            incoming: Incoming {
                sender: change.from.sender(),
                event: Event::Returned,
            },
        },
        (false, false) => Received::Group { chat },
        (false, true) => Received::Ignored { kind },
    }
}

/// Where something happened.
#[derive(Deserialize)]
pub(super) struct Place {
    id: i64,
    #[serde(rename = "type")]
    kind: String,
}

impl Place {
    pub(super) fn is_private(&self) -> bool {
        self.kind == "private"
    }

    pub(super) fn chat(&self) -> Chat {
        telegram_chat(self.id)
    }
}

fn telegram_chat(id: i64) -> Chat {
    Chat {
        channel: ChannelKind::Telegram,
        id,
    }
}

/// The private chat that a payload is about, as far as it can be told. A private chat's
/// id is its person's and above zero; a group's is below.
fn find_chat(payload: &RawValue) -> Option<Chat> {
    let chat = || inner(payload, "chat");
    let under_message = || inner(inner(payload, "message")?, "chat");
    let from = || inner(payload, "from");
    let place = chat().or_else(under_message).or_else(from)?;
    let id: i64 = read(inner(place, "id")?).ok()?;
    (id > 0).then(|| telegram_chat(id))
}

fn inner<'a>(object: &'a RawValue, name: &str) -> Option<&'a RawValue> {
    fields(object.get())?.remove(name)
}

/// The fields of an object, left as they are. The last of equal names counts, and null
/// is the same as missing.
fn fields(object: &str) -> Option<HashMap<String, &RawValue>> {
    let mut fields: HashMap<String, &RawValue> = serde_json::from_str(object).ok()?;
    fields.retain(|_, value| value.get() != "null");
    Some(fields)
}

fn read<'a, T: Deserialize<'a>>(value: &'a RawValue) -> serde_json::Result<T> {
    serde_json::from_str(value.get())
}
