//! Messages as HTML.
//!
//! Promises: whatever a text holds is shown as text; each message says its language and
//! direction. Refuses: markup in replies; their structure becomes elements here.

use askama::Template;
use jiff::Timestamp;
use uuid::Uuid;

use super::thread::{Content, Entry, Words};
use crate::assistant::Assistant;
use crate::assistant::event::MessageNumber;
use crate::assistant::language::Language;
use crate::assistant::reply::{Block, Emphasis, Keyboard, Reply, Span};
use crate::web::sanitise;
use crate::web::time::at_the_clinic;

/// The page's own sentences, in one language.
pub(super) struct Speech<'a> {
    pub assistant: &'a Assistant,
    pub language: Language,
}

impl Speech<'_> {
    /// A sentence that stands for itself.
    pub fn say(&self, key: &str) -> String {
        self.assistant.texts.plain(&self.language, key, &[])
    }

    pub fn title(&self) -> String {
        let clinic = self.clinic().into();
        let args = [("clinic", clinic)];
        self.assistant
            .texts
            .plain(&self.language, "webchat-title", &args)
    }

    pub fn clinic(&self) -> &str {
        &self.assistant.clinic.name
    }

    pub fn lang(&self) -> &str {
        self.language.tag()
    }

    pub fn dir(&self) -> &'static str {
        self.language.dir()
    }
}

/// One message of the page.
#[derive(Template)]
#[template(path = "webchat/templates/message.html")]
pub(super) struct MessageView {
    id: Uuid,
    /// A class of the style sheet.
    from: &'static str,
    who: String,
    iso_time: String,
    time: String,
    /// The number under which a page of this session sent it.
    number: Option<MessageNumber>,
    body: Body,
    keyboard: Option<KeyboardView>,
    /// What stands on the link to the session's own record.
    download: Option<String>,
}

enum Body {
    Words(Vec<Piece>),
    Reply {
        language: Language,
        urgent: Option<String>,
        blocks: Vec<BlockView>,
    },
}

enum BlockView {
    Heading(Vec<Piece>),
    Paragraph(Vec<Piece>),
    List(Vec<Vec<Piece>>),
}

/// A run of text within one line.
struct Piece {
    text: String,
    emphasis: Emphasis,
    /// It begins a new line.
    breaks: bool,
}

struct KeyboardView {
    /// Whose number the form sends, where there is no script.
    number: MessageNumber,
    live: bool,
    language: Language,
    choose: String,
    rows: Vec<Vec<ButtonView>>,
}

struct ButtonView {
    name: &'static str,
    value: String,
    label: String,
}

impl MessageView {
    /// A message as it looks at `now`, which also numbers what its buttons send.
    pub fn new(entry: &Entry, live: bool, speech: &Speech<'_>, now: Timestamp) -> Self {
        let (from, who) = match &entry.content {
            Content::Patient { .. } => ("from-patient", "webchat-you"),
            Content::Assistant(_) => ("from-assistant", "webchat-assistant"),
            Content::Staff(_) => ("from-staff", "webchat-reception"),
        };
        let (body, keyboard, number) = match &entry.content {
            Content::Patient { words, number } => (said(words, speech), None, *number),
            Content::Assistant(reply) | Content::Staff(reply) => (
                reply_body(reply, speech),
                keyboard(reply, live, speech, now),
                None,
            ),
        };
        Self {
            id: entry.id,
            from,
            who: speech.say(who),
            iso_time: entry.at.to_string(),
            time: at_the_clinic(entry.at, now, &speech.assistant.clinic.time_zone),
            number,
            body,
            keyboard,
            download: download(&entry.content),
        }
    }
}

impl MessageView {
    pub fn is_from_patient(&self) -> bool {
        matches!(self.body, Body::Words(_))
    }
}

fn download(content: &Content) -> Option<String> {
    match content {
        Content::Assistant(Reply {
            keyboard: Keyboard::Download { label },
            ..
        }) => Some(sanitise::reply(label)),
        _ => None,
    }
}

fn said(words: &Words, speech: &Speech<'_>) -> Body {
    let text = match words {
        Words::Text(text) => sanitise::words(text),
        Words::Start => speech.say("webchat-start"),
    };
    let mut pieces = Vec::new();
    add_lines(&text, Emphasis::None, &mut pieces);
    Body::Words(pieces)
}

fn reply_body(reply: &Reply, speech: &Speech<'_>) -> Body {
    Body::Reply {
        language: reply.language.clone(),
        urgent: reply.urgent.then(|| {
            speech
                .assistant
                .texts
                .plain(&reply.language, "webchat-urgent", &[])
        }),
        blocks: reply.body.0.iter().map(block).collect(),
    }
}

fn block(block: &Block) -> BlockView {
    match block {
        Block::Heading(spans) => BlockView::Heading(pieces(spans)),
        Block::Paragraph(spans) => BlockView::Paragraph(pieces(spans)),
        Block::List(items) => BlockView::List(items.iter().map(|item| pieces(item)).collect()),
    }
}

fn pieces(spans: &[Span]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for span in spans {
        add_lines(&sanitise::reply(&span.text), span.emphasis, &mut pieces);
    }
    pieces
}

fn add_lines(text: &str, emphasis: Emphasis, pieces: &mut Vec<Piece>) {
    for (line, text) in text.split('\n').enumerate() {
        pieces.push(Piece {
            text: text.to_owned(),
            emphasis,
            breaks: line > 0,
        });
    }
}

/// The buttons; an empty keyboard for one that takes others away, so that the page knows.
fn keyboard(
    reply: &Reply,
    live: bool,
    speech: &Speech<'_>,
    now: Timestamp,
) -> Option<KeyboardView> {
    let rows = match &reply.keyboard {
        Keyboard::None | Keyboard::Download { .. } => return None,
        Keyboard::Remove => Vec::new(),
        Keyboard::Buttons(rows) => {
            let press = |button: &crate::assistant::reply::Button| ButtonView {
                name: "press",
                value: button.data.clone(),
                label: sanitise::reply(&button.label),
            };
            rows.iter()
                .map(|row| row.iter().map(press).collect())
                .collect()
        }
        // A page has no contact cards: the words that may be typed instead are offered.
        Keyboard::Contact { others, .. } => others
            .iter()
            .map(|label| {
                vec![ButtonView {
                    name: "text",
                    value: label.clone(),
                    label: sanitise::reply(label),
                }]
            })
            .collect(),
    };
    Some(KeyboardView {
        number: now.as_microsecond(),
        live,
        language: reply.language.clone(),
        choose: speech
            .assistant
            .texts
            .plain(&reply.language, "webchat-choose", &[]),
        rows,
    })
}
