//! One event being answered: collects replies and records, and knows how to say things.
//!
//! Promises: every button's data carries the number of its question, and what is offered
//! by buttons is remembered, so that it can be typed too (U4).

use super::action::{Action, Data};
use super::state::State;
use crate::assistant::Assistant;
use crate::assistant::content::Served;
use crate::assistant::event::MessageNumber;
use crate::assistant::intent::TopicId;
use crate::assistant::language::Language;
use crate::assistant::outcome::{Outcome, Record, Situation};
use crate::assistant::reception::Stage;
use crate::assistant::reply::{Button, Keyboard, Reply, RichText};
use crate::assistant::texts::{Args, Value};

/// An event on its way to an [`Outcome`].
pub struct Turn<'a> {
    pub mind: &'a Assistant,
    pub situation: &'a Situation,
    pub state: State,
    /// The stage as the records so far make it.
    pub stage: Stage,
    /// The language before this message switched it.
    pub switched_from: Option<Language>,
    pub message: Option<MessageNumber>,
    replies: Vec<Reply>,
    records: Vec<Record>,
}

impl<'a> Turn<'a> {
    pub fn new(mind: &'a Assistant, state: State, situation: &'a Situation) -> Self {
        Self {
            mind,
            situation,
            state,
            stage: situation.stage,
            switched_from: None,
            message: None,
            replies: Vec::new(),
            records: Vec::new(),
        }
    }

    pub fn finish(mut self) -> Outcome {
        self.state.note_early(self.situation.now);
        Outcome {
            state: self.state,
            replies: self.replies,
            records: self.records,
        }
    }

    pub fn record(&mut self, record: Record) {
        match record {
            Record::HandedOver { .. } if self.stage == Stage::Assistant => {
                self.stage = Stage::Waiting;
            }
            Record::Withdrawn if self.stage == Stage::Waiting => self.stage = Stage::Assistant,
            _ => {}
        }
        self.records.push(record);
    }

    /// The facts of the clinic, for every text.
    fn facts(&self) -> [(&'a str, Value<'a>); 6] {
        let clinic = &self.mind.clinic;
        [
            ("clinic", Value::Text(&clinic.name)),
            ("phone", Value::Text(&clinic.phone)),
            ("ambulance", Value::Text(&clinic.emergency.ambulance)),
            ("advice", Value::Text(&clinic.emergency.advice)),
            ("crisis", Value::Text(&clinic.emergency.crisis)),
            ("reference", Value::Text(self.situation.reference.as_str())),
        ]
    }

    /// The answer to a topic that may be served today (C9).
    pub fn served(&self, topic: &TopicId) -> Option<Served<'a>> {
        let (mind, now) = (self.mind, self.situation.now);
        let today = now.to_zoned_datetime(mind.clinic.time_zone.clone()).date();
        let language = &self.state.language;
        mind.content.serve(language, topic, &mind.clinic, today)
    }

    /// A sentence with its emphasis.
    pub fn rich(&self, key: &str, args: &Args<'_>) -> RichText {
        let all: Vec<_> = self.facts().iter().chain(args).copied().collect();
        self.mind.texts.rich(&self.state.language, key, &all)
    }

    /// A sentence without emphasis.
    pub fn plain(&self, key: &str, args: &Args<'_>) -> String {
        let all: Vec<_> = self.facts().iter().chain(args).copied().collect();
        self.mind.texts.plain(&self.state.language, key, &all)
    }

    /// Says a sentence that offers nothing.
    pub fn say(&mut self, key: &str, args: &Args<'_>) {
        let body = self.rich(key, args);
        self.say_text(body);
    }

    /// Says a text that offers nothing; what was offered before stays open.
    pub fn say_text(&mut self, body: RichText) {
        let reply = self.reply(body);
        self.replies.push(reply);
    }

    /// Says a text of the clinic's default language.
    pub fn say_in_default(&mut self, body: RichText) {
        let mut reply = self.reply(body);
        reply.language = self.mind.clinic.default_language().clone();
        self.replies.push(reply);
    }

    /// Says a sentence and offers actions, one button a row.
    pub fn offer(&mut self, key: &str, args: &Args<'_>, actions: Vec<Action>) {
        let body = self.rich(key, args);
        self.offer_text(body, actions);
    }

    /// Says a text and offers actions, one button a row.
    pub fn offer_text(&mut self, body: RichText, actions: Vec<Action>) {
        let rows = actions.into_iter().map(|action| vec![action]).collect();
        self.offer_rows(body, rows);
    }

    /// Says a text and offers actions in rows.
    pub fn offer_rows(&mut self, body: RichText, mut rows: Vec<Vec<Action>>) {
        if let Some(before) = self.switched_from.clone() {
            rows.push(vec![Action::Language(before)]);
        }
        self.state.turn = self.state.turn.wrapping_add(1);
        self.state.offers = rows.iter().flatten().cloned().collect();
        let buttons = rows
            .into_iter()
            .map(|row| row.into_iter().map(|action| self.button(action)).collect())
            .collect();
        let mut reply = self.reply(body);
        reply.keyboard = Keyboard::Buttons(buttons);
        self.replies.push(reply);
    }

    /// Says a sentence and asks for the patient's own contact card.
    pub fn ask_contact(&mut self, body: RichText, others: Vec<Action>) {
        let share = self.plain("button-share-contact", &[]);
        let labels = others.iter().map(|action| self.label(action)).collect();
        self.state.turn = self.state.turn.wrapping_add(1);
        self.state.offers = others;
        self.state.contact_keyboard = true;
        let mut reply = self.reply(body);
        reply.keyboard = Keyboard::Contact {
            share,
            others: labels,
        };
        self.replies.push(reply);
    }

    /// Takes a contact keyboard off the screen with a sentence of its own.
    pub fn put_contact_keyboard_away(&mut self) {
        if std::mem::take(&mut self.state.contact_keyboard) {
            let mut reply = self.reply(self.rich("thank-you", &[]));
            reply.keyboard = Keyboard::Remove;
            self.replies.push(reply);
        }
    }

    /// Puts something to press under the last reply; what was offered before stays open.
    pub fn put_under_the_last(&mut self, keyboard: Keyboard) {
        if let Some(reply) = self.replies.last_mut() {
            reply.keyboard = keyboard;
        }
    }

    /// Marks the last reply as one that tells a person in danger what to do.
    pub fn mark_urgent(&mut self) {
        if let Some(reply) = self.replies.last_mut() {
            reply.urgent = true;
        }
    }

    /// Puts a text before everything said so far in this turn.
    pub fn prepend(&mut self, body: RichText) {
        match self.replies.first_mut() {
            Some(first) if !first.urgent => {
                let rest = std::mem::replace(&mut first.body, body);
                first.body.extend(rest);
            }
            _ => self.say_text(body),
        }
    }

    pub fn has_replied(&self) -> bool {
        !self.replies.is_empty()
    }

    fn reply(&self, body: RichText) -> Reply {
        Reply {
            body,
            keyboard: Keyboard::None,
            language: self.state.language.clone(),
            urgent: false,
        }
    }

    fn button(&self, action: Action) -> Button {
        let label = self.label(&action);
        let data = Data {
            turn: self.state.turn,
            nonce: self.situation.nonce,
            action,
        };
        Button {
            label,
            data: data.encode(),
        }
    }

    /// What a button says.
    pub fn label(&self, action: &Action) -> String {
        match action {
            Action::Topic(topic) => self
                .mind
                .content
                .label(&self.state.language, topic)
                .unwrap_or_else(|| topic.as_str())
                .to_owned(),
            Action::Language(language) => self.mind.texts.plain(language, "language-name", &[]),
            Action::Choose(code) => self.choice_label(code),
            Action::ChangeAnswer(question) => self.plain(&key("field", question.code()), &[]),
            Action::Rate(value) => value.to_string(),
            plain => self.plain(&key("button", &String::from(plain.clone())), &[]),
        }
    }

    fn choice_label(&self, code: &str) -> String {
        let question = self.state.asking().map_or("", |question| question.code());
        let label = self.plain(
            &format!("choice-{}-{}", dashed(question), dashed(code)),
            &[],
        );
        let chosen = self.state.is_chosen(code);
        if chosen {
            format!("✓ {label}")
        } else {
            label
        }
    }
}

/// A key from its parts: codes have `_`, keys have `-`.
pub fn key(prefix: &str, code: &str) -> String {
    format!("{prefix}-{}", dashed(code))
}

fn dashed(code: &str) -> String {
    code.replace('_', "-")
}
