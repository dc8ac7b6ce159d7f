//! A patient's own data: a copy of it (P5), and its end (P6).
//!
//! ```text
//! patient:   /delete
//! assistant: Shall I delete everything? …          [Yes, delete everything] [No]
//! patient:   yes
//! assistant: Everything is deleted.
//! ```
//!
//! Promises: works in every state, also while a receptionist has the conversation; nothing
//! is deleted without an answer to the very question. Refuses: a mere "yes" while somebody
//! from reception is there, who may have asked something else; it takes the button, or its
//! words.

use super::action::{Action, Data};
use super::state::Aside;
use super::turn::Turn;
use crate::assistant::event::Event;
use crate::assistant::outcome::Record;
use crate::assistant::reception::Reason;
use crate::assistant::reply::Keyboard;

impl Turn<'_> {
    /// `/mydata`: the record goes as a file, or stands behind a link.
    pub fn send_data(&mut self) {
        self.close_aside();
        self.record(Record::DataWanted);
        let label = self.plain("button-download", &[]);
        self.say("mydata-sent", &[]);
        self.put_under_the_last(Keyboard::Download { label });
        self.repeat_question();
    }

    /// `/delete`: asks whether that is meant.
    pub fn ask_deletion(&mut self) {
        self.state.aside = Some(Aside::Delete);
        self.offer("ask-delete", &[], vec![Action::Erase, Action::No]);
    }

    /// The answer was yes. Who is in danger is told once more what to do, since nobody can
    /// look him up any more.
    pub fn delete(&mut self) {
        self.close_aside();
        self.record(Record::ErasureWanted);
        let mut farewell = self.rich("deleted", &[]);
        let danger = match self.situation.reason {
            Some(Reason::Emergency) => Some("red-flag-emergency"),
            Some(Reason::Urgent) => Some("red-flag-urgent"),
            Some(Reason::Distress) => Some("red-flag-distress"),
            _ => None,
        };
        if let Some(key) = danger {
            farewell.extend(self.rich(key, &[]));
        }
        self.say_text(farewell);
        if danger.is_some() {
            self.mark_urgent();
        }
    }

    /// What an event asks for on the patient's own data while a person has the
    /// conversation: a button, or the words on it.
    pub fn own_affair(&self, event: &Event) -> Option<Action> {
        let action = match event {
            Event::Press { data, .. } => {
                let data = Data::decode(data).ok()?;
                let ours = data.nonce == self.situation.nonce;
                let current = !data.action.is_bound() || self.is_current(&data);
                (ours && current).then_some(data.action)?
            }
            Event::Text { text, .. } => self.labelled(text)?,
            _ => return None,
        };
        let asked = matches!(self.state.aside, Some(Aside::Delete | Aside::Withdraw));
        match action {
            Action::MyData | Action::Delete | Action::WithdrawConsent => Some(action),
            Action::Erase | Action::No if asked => Some(action),
            Action::Yes if asked && matches!(event, Event::Press { .. }) => Some(action),
            _ => None,
        }
    }
}
