//! Typed words in the middle of the form: the answer to the open question, or a question
//! of the patient's own, which is answered before the form's is asked again (U2).
//!
//! ```text
//! assistant: Where is the problem?       [Neck] [Back] [Shoulder] …
//! patient:   how much is it??
//! assistant: Prolotherapy cost …
//! assistant: Where is the problem?       [Neck] [Back] [Shoulder] …
//! patient:   my funny bone
//! assistant: Which side?                 [Left] [Right] [Both] …
//! ```

use super::action::Action;
use super::form::{Form, Kind, Question, Step};
use super::turn::{Turn, key};
use crate::assistant::content::ShortAnswer;
use crate::assistant::details::{Email, Invalid, Name, Phone, is_harmful};
use crate::assistant::intent::Intent;
use crate::assistant::outcome::Record;
use crate::assistant::understanding::{Decision, Reader, Understanding};

/// The longest note, in characters.
const NOTE_LIMIT: usize = 1000;
/// After so many answers that were not understood a person is offered with the question.
const PATIENCE: u8 = 3;

impl Turn<'_> {
    /// Reads typed answers, the patient's language first.
    fn reader(&self) -> Reader<'_> {
        self.mind.understander.reader(&self.state.language)
    }

    /// A typed text while the form is open.
    pub fn read_in_form(&mut self, text: &str, understood: Understanding) {
        let Some(step) = self.state.form.as_ref().map(|form| form.step) else {
            return;
        };
        match self.short_answer(text) {
            Some(ShortAnswer::Why) => return self.explain(step),
            Some(ShortAnswer::Back) => return self.back(),
            Some(ShortAnswer::Cancel) => return self.cancel(),
            Some(ShortAnswer::Yes) if self.accepts(step, &Action::Yes) => {
                return self.answer_form(Action::Yes);
            }
            Some(ShortAnswer::No) if self.accepts(step, &Action::No) => {
                return self.answer_form(Action::No);
            }
            Some(ShortAnswer::Skip | ShortAnswer::NotSure) if self.accepts(step, &Action::Skip) => {
                return self.answer_form(Action::Skip);
            }
            _ => {}
        }
        if self.is_own_question(step, text, &understood) {
            return self.answer_in_between(&understood);
        }
        match step {
            Step::Asking(question) => self.take_typed(question, text, &understood),
            Step::Confirming | Step::Summary | Step::Changing => {
                self.correct(step, text, &understood)
            }
        }
    }

    fn accepts(&self, step: Step, action: &Action) -> bool {
        match (step, action) {
            (Step::Summary | Step::Confirming, Action::Yes | Action::No) => true,
            (Step::Asking(question), Action::Yes | Action::No) => {
                question.row().kind == Kind::YesNo
            }
            (Step::Asking(question), Action::Skip) => question.row().optional,
            _ => false,
        }
    }

    /// Why the open question is asked.
    fn explain(&mut self, step: Step) {
        let reason = match step {
            Step::Asking(question) => key("why", question.code()),
            Step::Confirming | Step::Summary | Step::Changing => "why-summary".to_owned(),
        };
        self.say(&reason, &[]);
        self.repeat_question();
    }

    /// Whether the words are a question or request of the patient's own rather than an
    /// answer. A text that answers the open question is one.
    fn is_own_question(&self, step: Step, text: &str, understood: &Understanding) -> bool {
        let sure = matches!(understood.decision, Decision::Answer | Decision::Handover);
        let Some(best) = understood.intents.first().filter(|_| sure) else {
            return false;
        };
        let about_topic = matches!(best.intent, Intent::Topic(_) | Intent::Unanswered(_));
        let answers = matches!(step, Step::Asking(question) if self.answers(question, text));
        match best.intent {
            Intent::Human => !answers,
            Intent::Greeting | Intent::Thanks | Intent::Goodbye => !answers,
            Intent::Enquire => false,
            _ if !about_topic => false,
            _ => match step {
                // A note is free: only what is plainly a question is taken for one.
                Step::Asking(Question::Note) => text.contains(['?', '؟']) || best.confidence > 0.9,
                _ => !answers || text.contains(['?', '؟']),
            },
        }
    }

    fn answer_in_between(&mut self, understood: &Understanding) {
        let topics: Vec<_> = understood
            .intents
            .iter()
            .filter_map(|guess| match &guess.intent {
                Intent::Topic(topic) | Intent::Unanswered(topic) => Some(topic.clone()),
                _ => None,
            })
            .collect();
        if !topics.is_empty() {
            return self.answer_topics(&topics);
        }
        match understood.intents.first().map(|guess| &guess.intent) {
            Some(Intent::Human) => self.hand_over(),
            Some(Intent::Greeting) => self.say_then_ask("small-talk-greeting"),
            Some(Intent::Goodbye) => self.say_then_ask("goodbye-in-form"),
            _ => self.say_then_ask("small-talk-thanks"),
        }
    }

    fn say_then_ask(&mut self, key: &str) {
        self.say(key, &[]);
        self.repeat_question();
    }

    /// Whether a text answers a question, without taking it.
    fn answers(&self, question: Question, text: &str) -> bool {
        let words = text.split_whitespace().count();
        match question.row().kind {
            Kind::Name => words <= 4 && Name::parse(text).is_ok() && !text.contains('?'),
            Kind::Phone => self.typed_phone(text).is_ok(),
            Kind::Email => Email::parse(text).is_ok(),
            Kind::One(_) | Kind::Several(_) => {
                words <= 6 && !self.typed_codes(question, text).is_empty()
            }
            Kind::Duration => words <= 6 && self.reader().duration(text).is_some(),
            Kind::Text | Kind::YesNo => false,
        }
    }

    fn typed_phone(&self, text: &str) -> Result<Phone, Invalid> {
        let country = &self.mind.clinic.country;
        Phone::parse(text, country).or_else(|fault| self.reader().phone(text, country).ok_or(fault))
    }

    /// The codes of a choice that a text means.
    fn typed_codes(&self, question: Question, text: &str) -> Vec<&'static str> {
        let reader = self.reader();
        match question {
            Question::ForWhom => reader
                .for_whom(text)
                .map(|whom| whom.code())
                .into_iter()
                .collect(),
            Question::Contact => reader
                .contact(text)
                .map(|contact| contact.code())
                .into_iter()
                .collect(),
            Question::BodyArea => reader
                .body_area(text)
                .map(|area| area.code())
                .into_iter()
                .collect(),
            Question::Side => reader
                .side(text)
                .map(|side| side.code())
                .into_iter()
                .collect(),
            Question::Condition => reader
                .condition(text)
                .map(|condition| condition.code())
                .into_iter()
                .collect(),
            Question::Tried => reader
                .tried(text)
                .iter()
                .map(|tried| tried.code())
                .collect(),
            Question::PreferredTimes => reader
                .preferred_times(text)
                .iter()
                .map(|time| time.code())
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Takes a typed answer, or says what is wrong with it and asks again.
    fn take_typed(&mut self, question: Question, text: &str, understood: &Understanding) {
        let taken = match question.row().kind {
            Kind::YesNo => Err(Invalid::Form),
            Kind::Name => Name::parse(text).map(|name| self.set_name(question, name)),
            Kind::Phone => self
                .typed_phone(text)
                .map(|phone| self.edit(|form| form.draft.phone = Some(phone))),
            Kind::Email => self
                .typed_email(text, understood)
                .map(|email| self.edit(|form| form.draft.email = Some(email))),
            Kind::Duration => self
                .reader()
                .duration(text)
                .ok_or(Invalid::Form)
                .map(|lasting| self.edit(|form| form.draft.duration = Some(lasting))),
            Kind::Text => self.take_note(text),
            Kind::One(_) | Kind::Several(_) => return self.take_codes(question, text, understood),
        };
        match taken {
            Ok(()) => {
                self.volunteer(question, understood);
                self.proceed();
            }
            Err(fault) => self.refuse(question, fault),
        }
    }

    fn typed_email(&self, text: &str, understood: &Understanding) -> Result<Email, Invalid> {
        Email::parse(text).or_else(|fault| understood.details.email.clone().ok_or(fault))
    }

    fn edit(&mut self, change: impl FnOnce(&mut Form)) {
        if let Some(form) = &mut self.state.form {
            change(form);
        }
    }

    fn set_name(&mut self, question: Question, name: Name) {
        // "my name is Anna Nowak": the name alone, where the sentence offers one.
        let name = self.reader().name(name.as_str()).unwrap_or(name);
        self.edit(|form| match question {
            Question::WriterName => form.draft.writer_name = Some(name),
            _ => form.draft.name = Some(name),
        });
    }

    fn take_note(&mut self, text: &str) -> Result<(), Invalid> {
        let clean: String = text.chars().filter(|c| !is_harmful(*c)).collect();
        let note = clean.trim();
        if note.is_empty() {
            return Err(Invalid::Empty);
        }
        if note.chars().count() > NOTE_LIMIT {
            return Err(Invalid::TooLong);
        }
        let note = note.to_owned();
        self.edit(|form| form.draft.note = Some(note));
        Ok(())
    }

    fn take_codes(&mut self, question: Question, text: &str, understood: &Understanding) {
        let codes = self.typed_codes(question, text);
        self.volunteer(question, understood);
        match (question, codes.as_slice()) {
            (_, []) => self.refuse(question, Invalid::Form),
            (Question::Tried | Question::PreferredTimes, codes) => {
                self.take_several(question, codes)
            }
            (_, [code, ..]) => self.choose(question, code),
        }
    }

    /// Several at once by words settle the question.
    fn take_several(&mut self, question: Question, codes: &[&'static str]) {
        use crate::assistant::details::{PreferredTime, Tried};
        self.edit(|form| match question {
            Question::Tried => {
                form.draft.tried = codes
                    .iter()
                    .filter_map(|code| Tried::from_code(code))
                    .collect();
            }
            _ => {
                form.draft.preferred_times = codes
                    .iter()
                    .filter_map(|code| PreferredTime::from_code(code))
                    .collect();
            }
        });
        self.answer_form(Action::Done);
    }

    /// Details told beside the answer fill what is still open; the summary shows them.
    fn volunteer(&mut self, question: Question, understood: &Understanding) {
        let mut details = understood.details.clone();
        if matches!(question.row().kind, Kind::Name | Kind::Text) {
            details.name = None;
        }
        let consented = self
            .state
            .form
            .as_ref()
            .is_some_and(|form| form.draft.consent.is_some());
        if details.is_empty() || question == Question::Note || !consented {
            return;
        }
        self.record(Record::Volunteered(details.clone()));
        self.edit(|form| form.draft.fill_gaps(details));
    }

    /// GOV.UK style: what is wrong and what to do, then the question again (U8).
    fn refuse(&mut self, question: Question, fault: Invalid) {
        self.state.misunderstood = self.state.misunderstood.saturating_add(1);
        let attempt = self.state.misunderstood;
        self.record(Record::Misunderstood { attempt });
        let too_long =
            fault == Invalid::TooLong && matches!(question.row().kind, Kind::Name | Kind::Text);
        let text_key = if too_long {
            "invalid-too-long".to_owned()
        } else {
            key("invalid", question.code())
        };
        self.say(&text_key, &[]);
        if attempt >= PATIENCE {
            self.offer("form-offer-person", &[], vec![Action::Human]);
        }
        self.repeat_question();
    }

    /// Words on the summary or a list: a correction, or a field to change by its name.
    fn correct(&mut self, step: Step, text: &str, understood: &Understanding) {
        let details = understood.details.clone();
        if !details.is_empty() {
            self.edit(|form| match (&mut form.draft.volunteered, step) {
                (Some(told), Step::Confirming) => told.details.update(details),
                _ => form.draft.fill(details),
            });
            if step != Step::Confirming {
                self.edit(|form| form.step = Step::Summary);
            }
            return self.say_then_ask("corrected");
        }
        if let Some(question) = self.field_named(text) {
            return self.change(question);
        }
        self.say_then_ask("not-understood-here");
    }

    /// "change the phone": the field whose label stands in the text.
    fn field_named(&self, text: &str) -> Option<Question> {
        use crate::assistant::understanding::text::folded;
        let typed = format!(" {} ", folded(text));
        Question::ALL
            .iter()
            .copied()
            .filter(|question| question.is_changeable())
            .find(|question| {
                let label = folded(&self.plain(&key("field", question.code()), &[]));
                !label.is_empty() && typed.contains(&format!(" {label} "))
            })
    }
}
