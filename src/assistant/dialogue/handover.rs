//! Handing over to a person, and honest words about the waiting (U6).
//!
//! ```text
//! patient:   can i talk to someone
//! assistant: I have told reception. Your reference is E-7K3MQ. There are 2 people before
//!            you. Reception is closed now and opens tomorrow at 09:00.
//! ```

use jiff::civil::{Date, Time};

use super::action::Action;
use super::state::Aside;
use super::turn::Turn;
use crate::assistant::hours::{Opening, weekday_index};
use crate::assistant::outcome::Record;
use crate::assistant::reception::{Reason, Stage};
use crate::assistant::reply::RichText;
use crate::assistant::texts::Value;
use crate::assistant::understanding::red_flags::{Class, RedFlag};

impl Turn<'_> {
    /// The patient wants a person. The form, if one is open, goes on meanwhile.
    pub fn hand_over(&mut self) {
        self.close_aside();
        self.state.misunderstood = 0;
        match self.stage {
            Stage::Claimed => return self.say("status-claimed", &[]),
            Stage::Waiting => return self.status(),
            Stage::Assistant | Stage::Closed => {}
        }
        self.record(Record::HandedOver {
            reason: Reason::Human,
        });
        let mut text = self.rich("handed-over", &[]);
        text.extend(self.waiting_text());
        if self.state.form.is_some() {
            self.say_text(text);
            return self.repeat_question();
        }
        let actions = self.waiting_actions();
        self.offer_text(text, actions);
    }

    /// What a waiting patient can do: fill in the form, stop waiting.
    pub fn waiting_actions(&self) -> Vec<Action> {
        let mut actions = vec![Action::Menu];
        if !self.situation.submitted && self.state.form.is_none() {
            actions.push(Action::Enquire);
        }
        if self.may_stop_waiting() {
            actions.push(Action::StopWaiting);
        }
        actions
    }

    /// Only a mere wish for a person can be taken back: danger and enquiries are for a
    /// receptionist to close.
    fn may_stop_waiting(&self) -> bool {
        let mild = matches!(
            self.situation.reason,
            None | Some(Reason::Human | Reason::Unanswered | Reason::Lost)
        );
        self.stage == Stage::Waiting && mild && !self.situation.submitted
    }

    pub fn stop_waiting(&mut self) {
        if !self.may_stop_waiting() {
            return self.status();
        }
        self.record(Record::Withdrawn);
        self.offer("stopped-waiting", &[], self.menu_actions());
        self.repeat_question();
    }

    /// `/cancel`: the question beside the form, the form, the waiting - whichever is open.
    pub fn cancel(&mut self) {
        self.put_contact_keyboard_away();
        if self
            .state
            .aside
            .take()
            .is_some_and(|aside| aside != Aside::Clarify)
        {
            self.say("aside-cancelled", &[]);
            return self.resume();
        }
        if self.state.form.take().is_some() {
            self.state.offers.clear();
            self.record(Record::Cancelled);
            return self.offer("form-cancelled", &[], self.menu_actions());
        }
        match self.stage {
            Stage::Claimed => self.say("status-claimed", &[]),
            Stage::Waiting => self.stop_waiting(),
            Stage::Assistant | Stage::Closed => {
                self.offer("nothing-to-cancel", &[], self.menu_actions());
            }
        }
    }

    /// Place in the queue and opening hours, without promises.
    pub fn waiting_text(&self) -> RichText {
        let clinic = &self.mind.clinic;
        let mut text = match clinic.hours.at(self.situation.now, &clinic.time_zone) {
            Opening::Open { until } => {
                self.rich("reception-open", &[("until", Value::Text(&hour(until)))])
            }
            Opening::Closed { day, at } => {
                let when = self.when(day);
                self.rich(
                    "reception-closed",
                    &[("day", Value::Text(&when)), ("at", Value::Text(&hour(at)))],
                )
            }
            Opening::Unknown => self.rich("reception-hours-unknown", &[]),
        };
        text.extend(self.rich("queue-place", &[("ahead", self.situation.ahead.into())]));
        text
    }

    /// "today", "tomorrow", "on Monday", or the date.
    fn when(&self, day: Date) -> String {
        let zone = self.mind.clinic.time_zone.clone();
        let today = self.situation.now.to_zoned_datetime(zone).date();
        let days = today
            .until(day)
            .map_or(i64::MAX, |span| i64::from(span.get_days()));
        match days {
            0 => self.plain("day-today", &[]),
            1 => self.plain("day-tomorrow", &[]),
            2..=6 => self.plain(&format!("day-{}", weekday_index(day.weekday()) + 1), &[]),
            _ => self.plain("day-date", &[("date", Value::Text(&day.to_string()))]),
        }
    }

    /// C2, C3, C7: the fixed text, at once, and the queue; nothing else is answered.
    pub fn answer_red_flag(&mut self, flag: RedFlag) {
        let (key, reason) = match flag.class {
            Class::Emergency => ("red-flag-emergency", Reason::Emergency),
            Class::Urgent => ("red-flag-urgent", Reason::Urgent),
            Class::Distress => ("red-flag-distress", Reason::Distress),
        };
        self.state.welcomed = true;
        self.record(Record::RedFlag(flag));
        self.record(Record::HandedOver { reason });
        if self.state.form.is_some() && self.stage != Stage::Claimed {
            self.offer(key, &[], vec![Action::Continue]);
        } else {
            self.say(key, &[]);
        }
        self.mark_urgent();
    }
}

/// Hours and minutes, as on a door.
fn hour(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}
