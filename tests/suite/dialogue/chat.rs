//! One simulated conversation: keeps the state and applies the records as the store
//! would, without any.

use std::sync::Arc;

use enquiry_desk::assistant::Assistant;
use enquiry_desk::assistant::dialogue::State;
use enquiry_desk::assistant::enquiry::Enquiry;
use enquiry_desk::assistant::event::{
    Attachment, AttachmentKind, Event, Incoming, Sender, SharedContact,
};
use enquiry_desk::assistant::language::Language;
use enquiry_desk::assistant::outcome::{Record, Situation};
use enquiry_desk::assistant::reception::{Move, Reason, Stage};
use enquiry_desk::assistant::reference::Reference;
use enquiry_desk::assistant::reply::{Button, Keyboard, Reply};
use jiff::{Timestamp, ToSpan};

/// A patient's chat.
#[derive(Clone)]
pub struct Chat {
    mind: Arc<Assistant>,
    pub state: State,
    pub stage: Stage,
    pub reason: Option<Reason>,
    pub enquiries: Vec<Enquiry>,
    pub consented: bool,
    pub now: Timestamp,
    /// The last reply that had buttons.
    pub buttons: Vec<Button>,
    /// Words of records, in the order in which they happened.
    pub happened: Vec<&'static str>,
    nonce: u32,
}

impl Chat {
    /// A fresh conversation on a Monday morning.
    pub fn new(mind: &Arc<Assistant>, language: &str) -> Self {
        let language = Language::parse(language).expect("a tag");
        Self {
            mind: Arc::clone(mind),
            state: State::fresh(language),
            stage: Stage::Assistant,
            reason: None,
            enquiries: Vec::new(),
            consented: false,
            now: "2026-11-23T09:30:00Z".parse().expect("a time"),
            buttons: Vec::new(),
            happened: Vec::new(),
            nonce: 0xC0FFEE,
        }
    }

    pub fn text(&mut self, text: &str) -> Vec<Reply> {
        self.event(Event::Text {
            text: text.to_owned(),
            message: Some(1),
        })
    }

    pub fn press(&mut self, data: &str) -> Vec<Reply> {
        self.event(Event::Press {
            data: data.to_owned(),
            message: Some(1),
        })
    }

    /// Presses the button with this label.
    pub fn press_label(&mut self, label: &str) -> Vec<Reply> {
        let button = self.buttons.iter().find(|button| button.label == label);
        let data = button
            .unwrap_or_else(|| panic!("no button `{label}` among {:?}", self.labels()))
            .data
            .clone();
        self.press(&data)
    }

    pub fn labels(&self) -> Vec<&str> {
        self.buttons
            .iter()
            .map(|button| button.label.as_str())
            .collect()
    }

    pub fn attachment(&mut self, kind: AttachmentKind, caption: Option<&str>) -> Vec<Reply> {
        self.event(Event::Attachment(Attachment {
            kind,
            file: Some("file".to_owned()),
            caption: caption.map(str::to_owned),
            album: None,
            message: Some(1),
        }))
    }

    pub fn contact(&mut self, phone: &str, own: bool) -> Vec<Reply> {
        self.event(Event::Contact(SharedContact {
            phone: phone.to_owned(),
            own,
            message: Some(1),
        }))
    }

    /// What reception does.
    pub fn reception(&mut self, step: Move) {
        if let Some(next) = step.from(self.stage) {
            self.stage = next;
        }
        if self.stage == Stage::Closed {
            // The next message opens a new conversation.
            self.state = State::fresh(self.state.language.clone());
            self.stage = Stage::Assistant;
            self.reason = None;
            self.enquiries.clear();
            self.buttons.clear();
            self.nonce = self.nonce.wrapping_add(1);
        }
    }

    /// One event, and what the store would make of it.
    pub fn event(&mut self, event: Event) -> Vec<Reply> {
        self.now = self
            .now
            .saturating_add(1.second())
            .expect("a span of seconds fits");
        let stored = self.state.to_json();
        let state = State::from_json(&stored).expect("a stored state loads again");
        assert_eq!(state, self.state, "a state is the same after it was stored");
        let incoming = Incoming {
            sender: Sender::default(),
            event,
        };
        let situation = Situation {
            now: self.now,
            stage: self.stage,
            reference: Reference::of(42),
            ahead: 2,
            submitted: !self.enquiries.is_empty(),
            consented: self.consented,
            nonce: self.nonce,
            reason: self.reason,
        };
        let outcome = self.mind.step(state, &incoming, &situation);
        self.state = outcome.state;
        for record in outcome.records {
            self.happened.push(record.kind());
            self.apply(record);
        }
        for reply in &outcome.replies {
            if let Keyboard::Buttons(rows) = &reply.keyboard {
                self.buttons = rows.iter().flatten().cloned().collect();
            }
        }
        outcome.replies
    }

    fn apply(&mut self, record: Record) {
        match record {
            Record::HandedOver { reason } => {
                if self.stage == Stage::Assistant {
                    self.stage = Stage::Waiting;
                }
                self.reason = Some(match self.reason {
                    Some(before) if before.priority() <= reason.priority() => before,
                    _ => reason,
                });
            }
            Record::Withdrawn if self.stage == Stage::Waiting => {
                self.stage = Stage::Assistant;
                self.reason = None;
            }
            Record::ConsentGiven(_) => self.consented = true,
            Record::ConsentWithdrawn => self.consented = false,
            Record::Submitted(enquiry) => self.enquiries.push(*enquiry),
            _ => {}
        }
    }
}

/// The text of replies, one paragraph apart.
pub fn said(replies: &[Reply]) -> String {
    let texts: Vec<String> = replies.iter().map(|reply| reply.body.to_plain()).collect();
    texts.join("\n\n")
}
