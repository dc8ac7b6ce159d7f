//! Choices of the form: one of several, or several of them.
//!
//! ```text
//! assistant: What have you tried so far? You can choose several.   [Rest] [Physiotherapy] …
//! patient:   [Rest]
//! assistant: Noted: Rest. Anything else? Press Done when that is all.
//! ```

use super::form::{Question, Step};
use super::turn::Turn;
use crate::assistant::details::{
    BodyArea, Condition, ContactChoice, ForWhom, PreferredTime, Side, Tried,
};
use crate::assistant::texts::Value;

impl Turn<'_> {
    /// One of the choices: by button, by its label, or by words that mean it.
    pub fn choose(&mut self, question: Question, code: &str) {
        let Some(form) = &mut self.state.form else {
            return;
        };
        let draft = &mut form.draft;
        let known = match question {
            Question::ForWhom => set(&mut draft.for_whom, ForWhom::from_code(code)),
            Question::Contact => set(&mut draft.contact, ContactChoice::from_code(code)),
            Question::BodyArea => set(&mut draft.body_area, BodyArea::from_code(code)),
            Question::Side => set(&mut draft.side, Side::from_code(code)),
            Question::Condition => set(&mut draft.condition, Condition::from_code(code)),
            Question::Tried => return self.toggle_tried(Tried::from_code(code)),
            Question::PreferredTimes => return self.toggle_time(PreferredTime::from_code(code)),
            _ => false,
        };
        draft.place_offered_name();
        if known {
            draft.settled.remove(&question);
            self.proceed();
        } else {
            self.repeat_question();
        }
    }

    fn toggle_tried(&mut self, tried: Option<Tried>) {
        let Some((form, tried)) = self.state.form.as_mut().zip(tried) else {
            return self.repeat_question();
        };
        if tried == Tried::None {
            form.draft.tried = vec![Tried::None];
            return self.settle(Question::Tried);
        }
        form.draft.tried.retain(|other| *other != Tried::None);
        toggle(&mut form.draft.tried, tried);
        self.ask_for_more(Question::Tried);
    }

    fn toggle_time(&mut self, time: Option<PreferredTime>) {
        let Some((form, time)) = self.state.form.as_mut().zip(time) else {
            return self.repeat_question();
        };
        toggle(&mut form.draft.preferred_times, time);
        self.ask_for_more(Question::PreferredTimes);
    }

    fn ask_for_more(&mut self, question: Question) {
        if let Some(form) = &mut self.state.form {
            form.step = Step::Asking(question);
        }
        let chosen = self.value_of(question).unwrap_or_default();
        let body = self.rich("anything-else", &[("chosen", Value::Text(&chosen))]);
        let mut rows = self.choice_rows(question);
        rows.extend(
            self.controls(question)
                .into_iter()
                .map(|action| vec![action]),
        );
        self.offer_rows(body, rows);
    }
}

fn set<T>(place: &mut Option<T>, value: Option<T>) -> bool {
    let known = value.is_some();
    if known {
        *place = value;
    }
    known
}

fn toggle<T: PartialEq + Ord>(chosen: &mut Vec<T>, value: T) {
    match chosen.iter().position(|other| *other == value) {
        Some(place) => {
            chosen.remove(place);
        }
        None => {
            chosen.push(value);
            chosen.sort_unstable();
        }
    }
}
