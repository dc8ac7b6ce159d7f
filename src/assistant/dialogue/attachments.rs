//! What is not text: pictures, voice, files, cards, edits.
//!
//! Promises: all of it is answered (once an album), and what reception can use is kept by
//! reference. Refuses: pretending to have looked at it.

use super::form::{Question, Step};
use super::turn::Turn;
use crate::assistant::details::{Details, Phone};
use crate::assistant::event::{Attachment, SharedContact};
use crate::assistant::reception::Stage;
use crate::assistant::understanding::Understanding;

impl Turn<'_> {
    /// A file or the like. Its caption is read as a message.
    pub fn acknowledge(&mut self, attachment: &Attachment, understood: Understanding) {
        let repeated = attachment.album.is_some() && attachment.album == self.state.album;
        self.state.album.clone_from(&attachment.album);
        let caption = attachment.caption.as_deref().unwrap_or("").trim();
        if repeated && caption.is_empty() {
            return;
        }
        let key = match (attachment.kind.is_for_reception(), self.stage) {
            (false, _) => "attachment-unreadable",
            (true, Stage::Waiting) => "attachment-waiting",
            (true, _) => "attachment-kept",
        };
        if caption.is_empty() {
            return self.say_and_go_on(key);
        }
        self.say(key, &[]);
        self.read(caption, understood);
    }

    pub fn cannot_read(&mut self) {
        self.say_and_go_on("attachment-unreadable");
    }

    /// Says a sentence; the open question follows, or the menu is offered with it.
    fn say_and_go_on(&mut self, key: &str) {
        if self.state.form.is_some() {
            self.say(key, &[]);
            return self.repeat_question();
        }
        self.offer(key, &[], self.menu_actions());
    }

    /// A contact card: the patient's own number answers the form; another's does not.
    pub fn take_contact(&mut self, contact: &SharedContact) {
        self.put_contact_keyboard_away();
        if !contact.own {
            return self.say_and_go_on("contact-not-own");
        }
        // Telegram gives the number in international form, sometimes without the plus.
        let digits = contact.phone.trim_start_matches('+');
        let international = format!("+{digits}");
        let Ok(phone) = Phone::parse(&international, &self.mind.clinic.country) else {
            self.say("invalid-phone", &[]);
            return self.resume();
        };
        let details = Details {
            phone: Some(phone),
            ..Details::default()
        };
        match &mut self.state.form {
            Some(form) if form.draft.consent.is_some() => {
                form.draft.fill(details);
                if form.step == Step::Asking(Question::Phone)
                    || form.step == Step::Asking(Question::Contact)
                {
                    self.proceed();
                } else {
                    self.say("contact-kept", &[]);
                    self.repeat_question();
                }
            }
            _ => {
                self.state.volunteered.update(details);
                self.say_and_go_on("contact-kept");
            }
        }
    }

    /// An earlier message was changed. Outside the form it is read anew; answers of the
    /// form are not changed behind the patient's back.
    pub fn reread(&mut self, text: &str, understood: Understanding) {
        if self.state.form.is_some() {
            self.say("edited-in-form", &[]);
            return self.repeat_question();
        }
        if self.stage == Stage::Waiting {
            return self.say("noted-for-reception", &[]);
        }
        self.read(text, understood);
    }
}
