//! One event to one outcome: what comes first, what comes next.
//!
//! ```text
//! red flag?  -> the fixed text, the queue, nothing else            (C2, C3)
//! rating?    -> noted and thanked for, whoever has the conversation
//! command?   -> works in every state                               (U2)
//! claimed?   -> a person has it: relayed in silence                (U5)
//! button?    -> checked against conversation and question          (S3)
//! offered?   -> typed words that stand on a button                 (U4)
//! form?      -> the answer, or a question in the middle of it      (U2)
//! otherwise  -> understood and answered, or asked back             (U3)
//! ```

use super::action::{Action, Data};
use super::command::{self, Command, Parsed};
use super::state::{Aside, State};
use super::turn::Turn;
use crate::assistant::Assistant;
use crate::assistant::event::{Event, Incoming};
use crate::assistant::intent::TopicId;
use crate::assistant::language::negotiate;
use crate::assistant::outcome::{Outcome, Record, Situation};
use crate::assistant::reception::Stage;
use crate::assistant::understanding::Understanding;

/// Who comes back to an open form after so long is greeted first.
const AWAY_SECONDS: i64 = 12 * 3600;

/// Answers one event. Pure: the same arguments give the same outcome.
pub fn step(mind: &Assistant, state: State, incoming: &Incoming, situation: &Situation) -> Outcome {
    let mut turn = Turn::new(mind, state, situation);
    turn.message = incoming.event.message();
    turn.leave_a_language_not_offered(incoming);
    turn.note_the_time();
    turn.handle(&incoming.event);
    turn.finish()
}

impl Turn<'_> {
    fn handle(&mut self, event: &Event) {
        let understood = event.words().map(|words| self.understand(words));
        if let Some(flag) = understood.as_ref().and_then(|found| found.red_flag.clone()) {
            self.follow_language(understood.as_ref());
            return self.answer_red_flag(flag);
        }
        if let Event::Text { text, .. } = event
            && let Some(parsed) = command::parse(text)
        {
            return self.obey(&parsed);
        }
        if let Some(value) = self.rating(event) {
            self.record(Record::Rated { value });
            return self.say("rating-thanks", &[]);
        }
        if self.stage == Stage::Claimed {
            return match self.own_affair(event) {
                Some(action) => self.act(action),
                None => self.relay(event),
            };
        }
        match event {
            Event::Press { data, .. } => self.pressed(data),
            Event::Text { text, .. } => self.read(text, understood.unwrap_or_default()),
            Event::Edited { text, .. } => self.reread(text, understood.unwrap_or_default()),
            Event::Attachment(attachment) => {
                self.acknowledge(attachment, understood.unwrap_or_default());
            }
            Event::Contact(contact) => self.take_contact(contact),
            Event::Returned => self.welcome_back(),
            Event::Unknown { .. } => self.cannot_read(),
        }
        self.introduce();
    }

    fn understand(&self, words: &str) -> Understanding {
        let last_topic = self.state.last_topic.as_ref();
        self.mind
            .understander
            .understand(words, &self.state.language, last_topic)
    }

    /// A rating of this conversation, which was closed and is open again.
    fn rating(&self, event: &Event) -> Option<u8> {
        let Event::Press { data, .. } = event else {
            return None;
        };
        match Data::decode(data) {
            Ok(Data {
                nonce,
                action: Action::Rate(value),
                ..
            }) if nonce == self.situation.nonce => Some(value),
            _ => None,
        }
    }

    /// A person has the conversation: reception reads it, the assistant keeps quiet. A
    /// button is answered all the same, since whoever presses one speaks to the assistant.
    fn relay(&mut self, event: &Event) {
        self.close_aside();
        self.record(Record::Relayed);
        if matches!(event, Event::Press { .. }) {
            self.say("claimed-quiet", &[]);
        }
    }

    fn pressed(&mut self, data: &str) {
        match Data::decode(data) {
            Ok(data) if data.nonce != self.situation.nonce => self.explain_stale(),
            Ok(data) if data.action.is_bound() && !self.is_current(&data) => self.explain_stale(),
            Ok(data) => self.act(data.action),
            Err(_) => self.explain_stale(),
        }
    }

    pub fn is_current(&self, data: &Data) -> bool {
        data.turn == self.state.turn && self.state.offers.contains(&data.action)
    }

    /// S3: a button of the past changes nothing, says so, and the present question
    /// stands again.
    fn explain_stale(&mut self) {
        self.say("stale-button", &[]);
        self.resume();
    }

    /// Does what a button says.
    pub fn act(&mut self, action: Action) {
        self.state.misunderstood = 0;
        match action {
            Action::Topic(topic) => self.answer_topics(&[topic]),
            Action::Menu => self.show_menu(),
            Action::Enquire => self.enquire(),
            Action::Human => self.hand_over(),
            Action::Languages => self.ask_language(),
            Action::Language(language) => self.choose_language(&language),
            Action::WithdrawConsent => self.ask_withdrawal(),
            Action::MyData => self.send_data(),
            Action::Delete => self.ask_deletion(),
            Action::Erase if self.state.aside == Some(Aside::Delete) => self.delete(),
            Action::StopWaiting => self.stop_waiting(),
            Action::Cancel => self.cancel(),
            Action::Back => self.back(),
            Action::Continue => self.resume(),
            Action::Yes | Action::No if self.state.aside.is_some() => {
                self.answer_aside(action == Action::Yes);
            }
            answer => self.answer_form(answer),
        }
    }

    fn obey(&mut self, parsed: &Parsed<'_>) {
        let Parsed::Known { command, payload } = *parsed else {
            self.offer("unknown-command", &[], self.menu_actions());
            return self.repeat_question();
        };
        match command {
            Command::Start => self.start(payload),
            Command::Help => self.help(),
            Command::Enquire => self.enquire(),
            Command::Human => self.hand_over(),
            Command::Status => self.status(),
            Command::Language => self.language_command(payload),
            Command::Privacy => self.privacy(),
            Command::MyData => self.send_data(),
            Command::Delete => self.ask_deletion(),
            Command::Cancel => self.cancel(),
            Command::Back => self.back(),
        }
    }

    /// `/start`, also from a link: `enquire` and every topic are payloads.
    fn start(&mut self, payload: &str) {
        self.state.welcomed = true;
        let topic = TopicId::new(payload);
        if payload == "enquire" {
            self.say("welcome", &[]);
            return self.enquire();
        }
        if TopicId::is_valid(payload)
            && self
                .mind
                .content
                .label(&self.state.language, &topic)
                .is_some()
        {
            self.say("welcome", &[]);
            return self.answer_topics(&[topic]);
        }
        if self.state.form.is_some() && self.stage != Stage::Claimed {
            self.say("welcome", &[]);
            return self.resume();
        }
        self.offer("welcome", &[], self.menu_actions());
    }

    fn help(&mut self) {
        self.offer("help", &[], self.menu_actions());
        self.repeat_question();
    }

    /// The first words of a conversation say who speaks (U5).
    fn introduce(&mut self) {
        if !self.state.welcomed && self.has_replied() {
            let body = self.rich("introduction", &[]);
            self.prepend(body);
        }
        self.state.welcomed = true;
    }

    /// A language that is no longer offered gives way to the nearest one that is.
    fn leave_a_language_not_offered(&mut self, incoming: &Incoming) {
        let offered = &self.mind.clinic.languages;
        if offered.contains(&self.state.language) {
            return;
        }
        let wish = incoming.sender.language_code.as_deref();
        if let Some(language) = negotiate(wish.or(Some(self.state.language.tag())), offered) {
            self.state.language = language;
        }
    }

    /// Writes down when the patient was last seen; a draft that lay too long is gone (P7).
    fn note_the_time(&mut self) {
        let now = self.situation.now;
        let days = i64::from(self.mind.clinic.draft_days);
        let forgotten = self
            .state
            .form
            .as_ref()
            .is_some_and(|form| now.duration_since(form.touched).as_secs() >= days * 24 * 3600);
        if forgotten {
            self.state.form = None;
            self.state.offers.clear();
            self.record(Record::Cancelled);
            self.say("draft-expired", &[]);
        }
        let away = self
            .state
            .seen
            .map_or(0, |seen| now.duration_since(seen).as_secs());
        if away >= AWAY_SECONDS && self.state.form.is_some() && self.stage != Stage::Claimed {
            self.say("welcome-back", &[]);
        }
        self.state.seen = Some(now);
    }

    /// A message that is surely in another offered language is answered in it, with one
    /// tap to go back - unless the patient chose a language or is filling in the form,
    /// where a name or an address says nothing about a language.
    pub fn follow_language(&mut self, understood: Option<&Understanding>) {
        let Some(language) = understood.and_then(|found| found.language.clone()) else {
            return;
        };
        let offered = self.mind.clinic.languages.contains(&language);
        if language == self.state.language || self.state.language_chosen || !offered {
            return;
        }
        if self.state.form.is_none() {
            let before = std::mem::replace(&mut self.state.language, language.clone());
            self.switched_from = Some(before);
            self.record(Record::LanguageChosen(language));
        }
    }
}
