//! The patient fills in the form: asking, going back, confirming, the summary.
//!
//! ```text
//! patient:   tennis elbow, right arm, six months, call me on 07700 900123
//! assistant: Shall I make an enquiry of this for reception?        [Yes] [No]
//! patient:   yes
//! assistant: Are you 18 or over?                                    [Yes] [No]
//! …
//! assistant: From what you wrote: elbow, right, tendinitis, 6 months. Right? [Yes] [No]
//! …
//! assistant: Please check … [Send] [Change something] [Cancel]
//! ```

use super::action::Action;
use super::form::{Form, Kind, Question, Step, Volunteered};
use super::turn::{Turn, key};
use crate::assistant::details::ForWhom;
use crate::assistant::enquiry::Consent;
use crate::assistant::outcome::Record;
use crate::assistant::reception::{Reason, Stage};

/// The version of the consent text; a new wording gets a new one.
pub const CONSENT_VERSION: &str = "2026-11";

impl Turn<'_> {
    /// Starts the form, or goes on with it.
    pub fn enquire(&mut self) {
        self.close_aside();
        self.state.misunderstood = 0;
        if self.stage == Stage::Claimed {
            return self.say("status-claimed", &[]);
        }
        if self.situation.submitted {
            return self.status();
        }
        if self.state.form.is_none() {
            self.begin_form();
        }
        self.repeat_question();
    }

    fn begin_form(&mut self) {
        let mut form = Form {
            draft: Default::default(),
            step: Step::Asking(Question::Adult),
            touched: self.situation.now,
        };
        if let Some(consent) = &self.state.consent {
            form.draft.adult = true;
            form.draft.consent = Some(consent.clone());
        }
        self.take_volunteered(&mut form);
        form.step = form.next_step();
        self.state.form = Some(form);
        self.say("form-begins", &[]);
    }

    fn take_volunteered(&mut self, form: &mut Form) {
        let details = std::mem::take(&mut self.state.volunteered);
        if !details.is_empty() {
            form.draft.volunteered = Some(Volunteered { details });
        }
    }

    /// After an answer: the next open question, or the summary.
    pub fn proceed(&mut self) {
        let now = self.situation.now;
        self.state.misunderstood = 0;
        self.put_contact_keyboard_away();
        if let Some(form) = &mut self.state.form {
            form.touched = now;
            form.step = form.next_step();
        }
        self.repeat_question();
    }

    /// The open question again; nothing where no form is open.
    pub fn repeat_question(&mut self) {
        if self.stage == Stage::Claimed {
            return;
        }
        let Some(step) = self.state.form.as_ref().map(|form| form.step) else {
            return;
        };
        match step {
            Step::Asking(question) => self.ask(question),
            Step::Confirming => self.ask_whether_right(),
            Step::Summary => self.summarise(),
            Step::Changing => self.ask_what_to_change(),
        }
    }

    /// The open question again, or the menu.
    pub fn resume(&mut self) {
        self.close_aside();
        match (self.stage, &self.state.form) {
            (Stage::Claimed, _) => self.say("status-claimed", &[]),
            (_, Some(_)) => self.repeat_question(),
            (_, None) => self.offer("menu", &[], self.menu_actions()),
        }
    }

    fn ask(&mut self, question: Question) {
        self.record(Record::Asked {
            question: question.code(),
        });
        let other = self.draft_for_other();
        let text_key = match question {
            Question::Name if other => "ask-name-other".to_owned(),
            question => key("ask", question.code()),
        };
        let body = self.rich(&text_key, &[]);
        let mut rows = self.choice_rows(question);
        let controls = self.controls(question);
        if question == Question::Phone {
            let others = rows.into_iter().flatten().chain(controls).collect();
            return self.ask_contact(body, others);
        }
        rows.extend(controls.into_iter().map(|action| vec![action]));
        self.offer_rows(body, rows);
    }

    fn draft_for_other(&self) -> bool {
        self.state
            .form
            .as_ref()
            .is_some_and(|form| form.draft.for_whom == Some(ForWhom::Other))
    }

    pub fn choice_rows(&self, question: Question) -> Vec<Vec<Action>> {
        match question.row().kind {
            Kind::YesNo => vec![vec![Action::Yes, Action::No]],
            Kind::One(codes) if codes.len() > 6 => codes
                .chunks(2)
                .map(|pair| {
                    pair.iter()
                        .map(|code| Action::Choose((*code).to_owned()))
                        .collect()
                })
                .collect(),
            Kind::One(codes) | Kind::Several(codes) => codes
                .iter()
                .map(|code| vec![Action::Choose((*code).to_owned())])
                .collect(),
            Kind::Name | Kind::Phone | Kind::Email | Kind::Duration | Kind::Text => Vec::new(),
        }
    }

    /// Done, Keep, Not sure, Skip, Back, Cancel: those that make sense here.
    pub fn controls(&self, question: Question) -> Vec<Action> {
        let Some(form) = &self.state.form else {
            return Vec::new();
        };
        let row = question.row();
        let several = matches!(row.kind, Kind::Several(_));
        let chosen = match question {
            Question::Tried => !form.draft.tried.is_empty(),
            Question::PreferredTimes => !form.draft.preferred_times.is_empty(),
            _ => false,
        };
        let controls = [
            (several && chosen, Action::Done),
            (form.draft.is_answered(question) && !several, Action::Keep),
            (question == Question::Duration, Action::NotSure),
            (row.optional && !chosen, Action::Skip),
            (question.is_changeable(), Action::Back),
            (true, Action::Cancel),
        ];
        controls
            .into_iter()
            .filter(|(fits, _)| *fits)
            .map(|(_, action)| action)
            .collect()
    }

    /// `/back`: the question before, or out of the form's side ways.
    pub fn back(&mut self) {
        self.put_contact_keyboard_away();
        if self.state.aside.is_some() {
            return self.resume();
        }
        let Some(form) = &mut self.state.form else {
            return match self.stage {
                Stage::Claimed => self.say("status-claimed", &[]),
                _ => self.offer("nothing-to-go-back-to", &[], self.menu_actions()),
            };
        };
        let before = match form.step {
            Step::Asking(question) => form.before(question),
            Step::Confirming => None,
            Step::Summary => form.last(),
            Step::Changing => {
                form.step = Step::Summary;
                return self.repeat_question();
            }
        };
        match before {
            Some(question) => {
                if question.row().kind_is_several() {
                    form.draft.settled.remove(&question);
                }
                form.step = Step::Asking(question);
            }
            None => self.say("first-question", &[]),
        }
        self.repeat_question();
    }

    /// A button of the form.
    pub fn answer_form(&mut self, action: Action) {
        let Some(step) = self.state.form.as_ref().map(|form| form.step) else {
            return self.resume();
        };
        let yes = action == Action::Yes;
        match (step, action) {
            (Step::Summary, Action::Send | Action::Yes) => self.submit(),
            (Step::Summary, Action::Change | Action::No) => self.go_to(Step::Changing),
            (Step::Changing, Action::ChangeAnswer(question)) => self.change(question),
            (Step::Confirming, Action::Yes) => self.confirm_volunteered(),
            (Step::Confirming, Action::No) => self.drop_volunteered(),
            (Step::Asking(question), Action::Yes | Action::No)
                if question.row().kind == Kind::YesNo =>
            {
                self.answer_yes_no(question, yes);
            }
            (Step::Asking(question), Action::Choose(code)) => self.choose(question, &code),
            (Step::Asking(question), Action::Skip | Action::NotSure) if question.row().optional => {
                self.settle(question);
            }
            (Step::Asking(question), Action::Done | Action::Keep) => self.settle(question),
            _ => self.repeat_question(),
        }
    }

    fn go_to(&mut self, step: Step) {
        if let Some(form) = &mut self.state.form {
            form.step = step;
        }
        self.repeat_question();
    }

    pub fn settle(&mut self, question: Question) {
        if let Some(form) = &mut self.state.form {
            form.draft.settled.insert(question);
        }
        self.proceed();
    }

    /// From the summary to one question and back.
    pub fn change(&mut self, question: Question) {
        let Some(form) = &mut self.state.form else {
            return;
        };
        if !question.is_changeable() || !(question.row().applies)(&form.draft) {
            return self.repeat_question();
        }
        if question.row().kind_is_several() {
            form.draft.clear(question);
        }
        self.go_to(Step::Asking(question));
    }

    fn answer_yes_no(&mut self, question: Question, yes: bool) {
        match (question, yes) {
            (Question::Adult, true) => {
                if let Some(form) = &mut self.state.form {
                    form.draft.adult = true;
                }
                self.proceed();
            }
            (Question::Consent, true) => self.give_consent(),
            (Question::Adult, false) => self.end_form("under-age"),
            _ => {
                self.state.volunteered = Default::default();
                self.end_form("no-consent");
            }
        }
    }

    fn end_form(&mut self, key: &str) {
        self.state.form = None;
        self.record(Record::Cancelled);
        self.offer(key, &[], self.menu_actions());
    }

    fn give_consent(&mut self) {
        let consent = Consent {
            version: CONSENT_VERSION.to_owned(),
            language: self.state.language.clone(),
            at: self.situation.now,
        };
        if let Some(form) = &mut self.state.form {
            form.draft.consent = Some(consent.clone());
        }
        self.state.consent = Some(consent.clone());
        self.record(Record::ConsentGiven(consent));
        self.proceed();
    }

    fn ask_whether_right(&mut self) {
        let Some(form) = &self.state.form else { return };
        let details = form.draft.volunteered.clone().unwrap_or_default().details;
        let mut text = self.rich("understood-so-far", &[]);
        text.extend(self.details_list(&details));
        text.extend(self.rich("understood-right", &[]));
        self.offer_rows(
            text,
            vec![vec![Action::Yes, Action::No], vec![Action::Cancel]],
        );
    }

    fn confirm_volunteered(&mut self) {
        if let Some(form) = &mut self.state.form
            && let Some(told) = form.draft.volunteered.take()
        {
            form.draft.fill(told.details);
        }
        self.proceed();
    }

    fn drop_volunteered(&mut self) {
        if let Some(form) = &mut self.state.form {
            form.draft.volunteered = None;
        }
        self.say("then-i-ask", &[]);
        self.proceed();
    }

    /// The confirmed form becomes an enquiry in the queue. Pressing twice changes nothing:
    /// the form is gone by then.
    fn submit(&mut self) {
        let Some(form) = self.state.form.clone() else {
            return self.resume();
        };
        match form.draft.to_enquiry(&self.state.language) {
            Err(open) => self.go_to(Step::Asking(open)),
            Ok(enquiry) => {
                self.state.form = None;
                self.state.offers.clear();
                self.record(Record::Submitted(Box::new(enquiry)));
                self.record(Record::HandedOver {
                    reason: Reason::Enquiry,
                });
                let mut text = self.rich("submitted", &[]);
                text.extend(self.waiting_text());
                self.offer_text(text, vec![Action::Menu]);
            }
        }
    }
}
