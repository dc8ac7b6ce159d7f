//! Questions beside the form: which language, shall a person take over, is consent
//! withdrawn. Each is answered by button or by words, or dropped when the patient goes on.

use super::action::Action;
use super::state::Aside;
use super::turn::Turn;
use crate::assistant::content::ShortAnswer;
use crate::assistant::language::{Language, negotiate};
use crate::assistant::outcome::Record;
use crate::assistant::reception::{Reason, Stage};
use crate::assistant::understanding::text::folded;

impl Turn<'_> {
    pub fn close_aside(&mut self) {
        self.state.aside = None;
    }

    /// Whether the open question is one beside the form that free text would answer.
    pub fn is_asking_beside(&self) -> bool {
        self.state.aside == Some(Aside::Language)
    }

    /// `/language`, with or without a language behind it.
    pub fn language_command(&mut self, wish: &str) {
        match self.language_named(wish) {
            Some(language) => self.choose_language(&language),
            None => self.ask_language(),
        }
    }

    pub fn ask_language(&mut self) {
        let offered = self.mind.clinic.languages.clone();
        self.state.aside = Some(Aside::Language);
        let mut actions: Vec<Action> = offered.into_iter().map(Action::Language).collect();
        actions.push(Action::Continue);
        self.offer("ask-language", &[], actions);
    }

    /// The language that a text names: its own name, or its tag.
    fn language_named(&self, text: &str) -> Option<Language> {
        let typed = folded(text);
        if typed.is_empty() {
            return None;
        }
        let offered = &self.mind.clinic.languages;
        let named = offered.iter().find(|language| {
            let name = self.mind.texts.plain(language, "language-name", &[]);
            folded(&name) == typed || folded(language.tag()) == typed
        });
        let by_tag = || {
            let wish = text.trim();
            let near = negotiate(Some(wish), offered)?;
            let same = near.primary().eq_ignore_ascii_case(wish.split('-').next()?);
            same.then_some(near)
        };
        named.cloned().or_else(by_tag)
    }

    pub fn choose_language(&mut self, language: &Language) {
        self.close_aside();
        if !self.mind.clinic.languages.contains(language) {
            return self.ask_language();
        }
        self.state.language = language.clone();
        self.state.language_chosen = true;
        self.switched_from = None;
        self.record(Record::LanguageChosen(language.clone()));
        if self.state.form.is_some() {
            self.say("language-chosen", &[]);
            self.repeat_question();
        } else {
            self.offer("language-chosen", &[], self.menu_actions());
        }
    }

    /// Typed words while a question beside the form is open. `false` where they are no
    /// answer to it: the question is dropped and the words are read as any others.
    pub fn answer_aside_typed(&mut self, text: &str) -> bool {
        let Some(aside) = self.state.aside else {
            return false;
        };
        if aside == Aside::Language
            && let Some(language) = self.language_named(text)
        {
            self.choose_language(&language);
            return true;
        }
        let answer = match self.short_answer(text) {
            Some(ShortAnswer::Yes) => Some(true),
            Some(ShortAnswer::No | ShortAnswer::Cancel | ShortAnswer::Back) => Some(false),
            _ => None,
        };
        match (aside, answer) {
            (
                Aside::OfferPerson | Aside::OfferEnquiry | Aside::Withdraw | Aside::Delete,
                Some(yes),
            ) => {
                self.answer_aside(yes);
                true
            }
            (Aside::Clarify, Some(true)) => self.take_first_candidate(),
            (Aside::Language | Aside::Clarify, Some(false)) => {
                self.close_aside();
                self.resume();
                true
            }
            _ => {
                self.close_aside();
                false
            }
        }
    }

    /// "Yes" to "did you mean": the nearest candidate.
    fn take_first_candidate(&mut self) -> bool {
        let first = self.state.offers.first().cloned();
        self.close_aside();
        match first {
            Some(action @ (Action::Topic(_) | Action::Enquire)) => {
                self.act(action);
                true
            }
            _ => false,
        }
    }

    /// Yes or no to the question beside the form.
    pub fn answer_aside(&mut self, yes: bool) {
        let aside = self.state.aside.take();
        match (aside, yes) {
            (Some(Aside::OfferPerson), true) => self.hand_over(),
            (Some(Aside::OfferEnquiry), true) => self.enquire(),
            (Some(Aside::Withdraw), true) => self.withdraw_consent(),
            (Some(Aside::Delete), true) => self.delete(),
            (Some(Aside::Delete), false) => {
                self.say("delete-kept", &[]);
                self.resume();
            }
            _ => self.resume(),
        }
    }

    /// What the assistant is for, what it keeps, and how to take consent back (P1, P2).
    pub fn privacy(&mut self) {
        let mut actions = Vec::new();
        if self.has_consented() {
            actions.push(Action::WithdrawConsent);
        }
        actions.extend([Action::MyData, Action::Delete, Action::Continue]);
        let mut text = self.rich("privacy", &[]);
        text.extend(self.rich("privacy-data", &[]));
        self.offer_text(text, actions);
    }

    /// Consent that was given in this conversation or an earlier one.
    fn has_consented(&self) -> bool {
        self.state.consent.is_some() || self.situation.consented
    }

    pub fn ask_withdrawal(&mut self) {
        self.state.aside = Some(Aside::Withdraw);
        self.offer("ask-withdraw", &[], vec![Action::Yes, Action::No]);
    }

    fn withdraw_consent(&mut self) {
        if !self.has_consented() {
            return self.resume();
        }
        self.state.consent = None;
        self.record(Record::ConsentWithdrawn);
        self.state.form = None;
        self.state.volunteered = Default::default();
        if self.situation.submitted {
            self.record(Record::HandedOver {
                reason: Reason::Human,
            });
            self.say("consent-withdrawn-submitted", &[]);
        } else {
            self.offer("consent-withdrawn", &[], self.menu_actions());
        }
    }

    /// The patient is back after having blocked the bot.
    pub fn welcome_back(&mut self) {
        self.say("welcome-back", &[]);
        self.resume();
    }

    /// Where the conversation stands, on `/status`.
    pub fn status(&mut self) {
        match self.stage {
            Stage::Claimed => return self.say("status-claimed", &[]),
            Stage::Waiting => {
                let key = if self.situation.submitted {
                    "status-submitted"
                } else {
                    "status-waiting"
                };
                let mut text = self.rich(key, &[]);
                text.extend(self.waiting_text());
                let actions = self.waiting_actions();
                self.offer_text(text, actions);
            }
            Stage::Assistant | Stage::Closed if self.state.form.is_none() => {
                self.offer("status-nothing", &[], self.menu_actions());
            }
            Stage::Assistant | Stage::Closed => {}
        }
        if let Some((done, all)) = self.state.form.as_ref().map(super::form::Form::progress) {
            self.say("status-form", &[("done", done.into()), ("all", all.into())]);
            self.repeat_question();
        }
    }
}
