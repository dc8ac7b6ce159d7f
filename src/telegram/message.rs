//! A message as Telegram writes it, and what the person did with it.
//!
//! Promises: every message from a private chat becomes an event; words that come with a
//! file, or in a poll, are kept as its caption, because red flags are looked for in all
//! words. Refuses: fetching files; they are named by Telegram's id.

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::decode::Place;
use crate::assistant::event::{
    Attachment, AttachmentKind, Event, Incoming, Sender, SharedContact, TEXT_LIMIT,
};

/// Everything may be missing but the number and the chat.
#[derive(Deserialize)]
pub(super) struct Message {
    message_id: i64,
    pub(super) chat: Place,
    from: Option<Person>,
    text: Option<String>,
    contact: Option<Contact>,
    caption: Option<String>,
    media_group_id: Option<String>,
    photo: Option<Vec<Size>>,
    video: Option<File>,
    video_note: Option<File>,
    voice: Option<File>,
    audio: Option<File>,
    animation: Option<File>,
    document: Option<File>,
    sticker: Option<File>,
    location: Option<IgnoredAny>,
    venue: Option<IgnoredAny>,
    dice: Option<IgnoredAny>,
    poll: Option<Poll>,
    left_chat_member: Option<Person>,
    pinned_message: Option<IgnoredAny>,
    message_auto_delete_timer_changed: Option<IgnoredAny>,
    chat_background_set: Option<IgnoredAny>,
    write_access_allowed: Option<IgnoredAny>,
}

#[derive(Deserialize)]
pub(super) struct Person {
    id: i64,
    #[serde(default)]
    is_bot: bool,
    first_name: Option<String>,
    last_name: Option<String>,
    username: Option<String>,
    language_code: Option<String>,
}

#[derive(Deserialize)]
struct Contact {
    phone_number: String,
    user_id: Option<i64>,
}

#[derive(Deserialize)]
struct File {
    file_id: String,
}

#[derive(Deserialize)]
struct Size {
    file_id: String,
    #[serde(default)]
    width: u64,
    #[serde(default)]
    height: u64,
}

#[derive(Deserialize)]
struct Poll {
    question: String,
    #[serde(default)]
    options: Vec<Choice>,
}

#[derive(Deserialize)]
struct Choice {
    text: String,
}

impl Message {
    /// Whether it says that the bot itself has gone.
    pub(super) fn has_left(&self, bot: i64) -> bool {
        self.left_chat_member
            .as_ref()
            .is_some_and(|gone| gone.id == bot)
    }

    pub(super) fn is_from_a_bot(&self) -> bool {
        self.from.as_ref().is_some_and(|from| from.is_bot)
    }

    /// Whether it is a note of Telegram about the chat itself, which nobody said and
    /// nobody expects an answer to.
    pub(super) fn is_housekeeping(&self) -> bool {
        self.pinned_message.is_some()
            || self.message_auto_delete_timer_changed.is_some()
            || self.chat_background_set.is_some()
            || self.write_access_allowed.is_some()
    }

    pub(super) fn incoming(mut self) -> Incoming {
        let message = Some(self.message_id);
        let writer = self.from.as_ref().map(|from| from.id);
        let sender = self.from.take().map(Person::sender).unwrap_or_default();
        let event = if let Some(text) = self.text.take() {
            let text = shortened(text);
            Event::Text { text, message }
        } else if let Some(contact) = self.contact.take() {
            Event::Contact(SharedContact {
                own: contact.user_id.is_some() && contact.user_id == writer,
                phone: shortened(contact.phone_number),
                message,
            })
        } else {
            let attachment = self.attachment();
            attachment.map_or(Event::Unknown { message }, Event::Attachment)
        };
        Incoming { sender, event }
    }

    /// What an edit says. A place on the map is edited every few seconds while it is
    /// shared, and a change of buttons changes no words: neither is anything said.
    pub(super) fn edit(mut self) -> Option<Incoming> {
        let message = Some(self.message_id);
        let sender = self.from.take().map(Person::sender).unwrap_or_default();
        let event = match self.text.take().or(self.caption.take()) {
            Some(text) => Event::Edited {
                text: shortened(text),
                message,
            },
            None if self.location.is_some() => return None,
            None => Event::Attachment(self.attachment()?),
        };
        Some(Incoming { sender, event })
    }

    /// Words with something that has no name here are an attachment of the kind `Other`.
    fn attachment(mut self) -> Option<Attachment> {
        let found = self.file();
        let caption = self.caption.or(self.poll.map(Poll::words)).map(shortened);
        let (kind, file) = match found {
            Some(found) => found,
            None if caption.is_some() => (AttachmentKind::Other, None),
            None => return None,
        };
        Some(Attachment {
            kind,
            file,
            caption,
            album: self.media_group_id,
            message: Some(self.message_id),
        })
    }

    /// The first that is there: an animation comes with a document too and a venue with
    /// a location, for programs that know only those.
    fn file(&mut self) -> Option<(AttachmentKind, Option<String>)> {
        use AttachmentKind as Kind;
        let named = [
            (Kind::Animation, self.animation.take()),
            (Kind::Video, self.video.take().or(self.video_note.take())),
            (Kind::Voice, self.voice.take()),
            (Kind::Audio, self.audio.take()),
            (Kind::Document, self.document.take()),
            (Kind::Sticker, self.sticker.take()),
        ];
        let bare = [
            (
                Kind::Location,
                self.location.is_some() || self.venue.is_some(),
            ),
            (Kind::Dice, self.dice.is_some()),
            (Kind::Poll, self.poll.is_some()),
        ];
        let largest = self.photo.take().and_then(largest);
        let photo = largest.map(|file| (Kind::Photo, Some(file)));
        let named = || {
            named
                .into_iter()
                .find_map(|(kind, file)| Some((kind, Some(file?.file_id))))
        };
        let bare = || {
            bare.into_iter()
                .find_map(|(kind, there)| there.then_some((kind, None)))
        };
        photo.or_else(named).or_else(bare)
    }
}

/// The file of the largest size; Telegram makes several of each photo.
fn largest(sizes: Vec<Size>) -> Option<String> {
    let area = |size: &Size| size.width.saturating_mul(size.height);
    sizes.into_iter().max_by_key(area).map(|size| size.file_id)
}

impl Poll {
    fn words(self) -> String {
        let mut words = self.question;
        for choice in self.options {
            words.push('\n');
            words.push_str(&choice.text);
        }
        words
    }
}

impl Person {
    pub(super) fn sender(self) -> Sender {
        let names = [self.first_name, self.last_name];
        let name = names.into_iter().flatten().collect::<Vec<_>>().join(" ");
        Sender {
            name: Some(name).filter(|name| !name.is_empty()),
            username: self.username,
            language_code: self.language_code,
        }
    }
}

/// At most [`TEXT_LIMIT`] characters of a text. Telegram sends no more; a forged or
/// future update might.
fn shortened(mut text: String) -> String {
    if let Some((end, _)) = text.char_indices().nth(TEXT_LIMIT) {
        text.truncate(end);
    }
    text
}
