//! Free text outside the form: answers, small talk, asking back.
//!
//! ```text
//! patient:   how mny sessions wil i need and whats the price
//! assistant: How many treatments are needed? Most patients require …
//! assistant: Prolotherapy cost …            [Appointments] [Make an enquiry] [Ask a person]
//! patient:   hmpf
//! assistant: I am not sure that I understood. Did you mean …
//! ```
//!
//! An answer that nobody approved goes out with a notice, or not at all (C9).

use super::action::Action;
use super::state::Aside;
use super::turn::Turn;
use crate::assistant::content::{Served, ShortAnswer};
use crate::assistant::intent::{Intent, TopicId};
use crate::assistant::outcome::Record;
use crate::assistant::reception::{Reason, Stage};
use crate::assistant::reply::RichText;
use crate::assistant::understanding::text::folded;
use crate::assistant::understanding::{Decision, Understanding};

/// How many candidates are offered when a message was not understood.
const CANDIDATES: usize = 3;
/// The misunderstanding after which a person is offered (U3).
const PATIENCE: u8 = 3;

impl Turn<'_> {
    /// A typed text that is no command.
    pub fn read(&mut self, text: &str, understood: Understanding) {
        if let Some(action) = self.offered_action(text) {
            return self.act(action);
        }
        if self.state.aside.is_some() && self.answer_aside_typed(text) {
            return;
        }
        if self.state.form.is_some() && !self.is_asking_beside() {
            return self.read_in_form(text, understood);
        }
        self.follow_language(Some(&understood));
        self.respond(text, understood);
    }

    /// The action whose button says what was typed: its label, or its place in the list.
    fn offered_action(&self, text: &str) -> Option<Action> {
        if let Some(action) = self.labelled(text) {
            return Some(action);
        }
        let offers = &self.state.offers;
        let place = match self.short_answer(text)? {
            ShortAnswer::First => 0,
            ShortAnswer::Second => 1,
            ShortAnswer::Third => 2,
            ShortAnswer::Yes => return self.find_offer(&Action::Yes),
            ShortAnswer::No => return self.find_offer(&Action::No),
            ShortAnswer::Skip => return self.find_offer(&Action::Skip),
            ShortAnswer::NotSure => return self.find_offer(&Action::NotSure),
            ShortAnswer::Back => return self.find_offer(&Action::Back),
            ShortAnswer::Cancel => return self.find_offer(&Action::Cancel),
            ShortAnswer::Why | ShortAnswer::More => return None,
        };
        offers.get(place).cloned()
    }

    /// The offered action whose button says exactly what was typed.
    pub fn labelled(&self, text: &str) -> Option<Action> {
        let typed = folded(text);
        let mut offers = self.state.offers.iter();
        let found = offers.find(|action| folded(&self.label(action)) == typed);
        found.filter(|_| !typed.is_empty()).cloned()
    }

    fn find_offer(&self, action: &Action) -> Option<Action> {
        self.state.offers.contains(action).then(|| action.clone())
    }

    /// What a text is when it is a short answer by itself.
    pub fn short_answer(&self, text: &str) -> Option<ShortAnswer> {
        self.mind
            .understander
            .short_answer(text, &self.state.language)
    }

    /// Answers what was understood, outside the form.
    fn respond(&mut self, text: &str, understood: Understanding) {
        let told = !understood.details.is_empty();
        if told {
            self.remember(&understood);
        }
        let (topics, requests) = sort(&understood);
        match understood.decision {
            Decision::Answer if !topics.is_empty() => {
                self.answer_topics(&topics);
                // "How much is it, and I'd like to book": both get what they ask for.
                let wish = requests
                    .iter()
                    .find(|request| matches!(request, Intent::Enquire | Intent::Human));
                if let Some(request) = wish {
                    self.grant(request);
                }
            }
            Decision::Answer | Decision::Handover if !requests.is_empty() => {
                self.grant(&requests[0]);
            }
            Decision::Handover => self.hand_over_unanswered(&topics),
            _ if told => self.offer_enquiry(),
            _ => self.respond_short(text, &understood),
        }
    }

    /// A short answer where nothing was asked, or nothing understood at all.
    fn respond_short(&mut self, text: &str, understood: &Understanding) {
        match self.short_answer(text) {
            Some(ShortAnswer::Back | ShortAnswer::Cancel) => self.show_menu(),
            Some(ShortAnswer::Yes | ShortAnswer::More) if self.state.last_topic.is_some() => {
                self.say_more();
            }
            Some(ShortAnswer::No | ShortAnswer::Skip) => {
                self.offer("small-talk-thanks", &[], self.menu_actions())
            }
            _ if self.stage == Stage::Waiting => self.note_for_reception(),
            _ => self.ask_back(understood),
        }
    }

    /// "Yes please" after an answer: the first related topic that was not read yet.
    fn say_more(&mut self) {
        let next = self.state.last_topic.as_ref().and_then(|topic| {
            let related = self.mind.content.related(topic);
            related
                .iter()
                .find(|topic| !self.state.read.contains(topic))
        });
        match next.cloned() {
            Some(topic) => self.answer_topics(&[topic]),
            None => self.show_menu(),
        }
    }

    fn remember(&mut self, understood: &Understanding) {
        self.state.volunteered.update(understood.details.clone());
        self.record(Record::Volunteered(understood.details.clone()));
    }

    /// Requests and small talk.
    fn grant(&mut self, request: &Intent) {
        self.state.misunderstood = 0;
        match request {
            Intent::Enquire => self.enquire(),
            Intent::Human => self.hand_over(),
            Intent::Greeting => self.offer("small-talk-greeting", &[], self.menu_actions()),
            Intent::Thanks => self.offer("small-talk-thanks", &[], self.menu_actions()),
            Intent::Goodbye => self.offer("small-talk-goodbye", &[], self.menu_actions()),
            _ => self.show_menu(),
        }
        if self.state.form.is_some() && !matches!(request, Intent::Enquire | Intent::Human) {
            self.repeat_question();
        }
    }

    /// Answers topics from the approved text, in order; those without one go to
    /// reception. In the middle of the form the open question follows again (U2).
    pub fn answer_topics(&mut self, topics: &[TopicId]) {
        self.state.misunderstood = 0;
        self.close_aside();
        let (known, unknown): (Vec<_>, Vec<_>) = topics
            .iter()
            .cloned()
            .partition(|topic| self.served(topic).is_some());
        let mut texts: Vec<RichText> = Vec::new();
        let mut elsewhere = false;
        for topic in &known {
            match self.served(topic) {
                Some(Served::Approved(answer)) => texts.push(answer.to_text()),
                Some(Served::WithNotice(answer)) => {
                    let mut text = answer.to_text();
                    text.extend(self.rich("not-yet-approved", &[]));
                    texts.push(text);
                }
                Some(Served::InDefault(answer)) => {
                    elsewhere = true;
                    let text = answer.to_text();
                    for before in texts.drain(..) {
                        self.say_text(before);
                    }
                    self.say_in_default(text);
                }
                None => {}
            }
            self.note_answered(topic);
        }
        if elsewhere {
            texts.push(self.rich("answered-in-default", &[]));
        }
        let last = texts.pop();
        for text in texts {
            self.say_text(text);
        }
        if let (Some(text), Some(topic)) = (last, known.last()) {
            if self.state.form.is_some() || !unknown.is_empty() {
                self.say_text(text);
            } else {
                let mut actions = self.actions_after(topic);
                if elsewhere {
                    // Reception comes first for who cannot read the answer.
                    actions.sort_by_key(|action| *action != Action::Human);
                }
                self.offer_text(text, actions);
            }
        }
        if unknown.is_empty() {
            self.repeat_question();
        } else {
            self.hand_over_unanswered(&unknown);
        }
    }

    fn note_answered(&mut self, topic: &TopicId) {
        if !self.state.read.contains(topic) {
            self.state.read.push(topic.clone());
        }
        self.state.last_topic = Some(topic.clone());
        self.record(Record::Answered {
            topic: topic.as_str().to_owned(),
        });
    }

    /// Related topics not yet read, then what can be done.
    fn actions_after(&self, topic: &TopicId) -> Vec<Action> {
        let related = self.mind.content.related(topic);
        let unread = related
            .iter()
            .filter(|topic| !self.state.read.contains(topic));
        unread
            .cloned()
            .map(Action::Topic)
            .chain(self.requests())
            .collect()
    }

    /// What can always be done: enquire, unless that is done; ask a person.
    fn requests(&self) -> Vec<Action> {
        let mut requests = Vec::new();
        if !self.situation.submitted {
            requests.push(Action::Enquire);
        }
        if self.stage == Stage::Assistant {
            requests.push(Action::Human);
        }
        requests
    }

    /// The topics in menu order and what else can be done.
    pub fn menu_actions(&self) -> Vec<Action> {
        let topics = self.mind.content.topics.iter();
        let languages = self.mind.clinic.languages.len() > 1;
        topics
            .map(|topic| Action::Topic(topic.id.clone()))
            .chain(self.requests())
            .chain(languages.then_some(Action::Languages))
            .collect()
    }

    pub fn show_menu(&mut self) {
        self.offer("menu", &[], self.menu_actions());
        self.repeat_question();
    }

    /// U3: the nearest topics, then other words, then a person.
    pub fn ask_back(&mut self, understood: &Understanding) {
        self.state.misunderstood = self.state.misunderstood.saturating_add(1);
        let attempt = self.state.misunderstood;
        self.record(Record::Misunderstood { attempt });
        if attempt >= PATIENCE {
            self.state.aside = Some(Aside::OfferPerson);
            return self.offer("lost-offer-person", &[], vec![Action::Yes, Action::Menu]);
        }
        let candidates = candidates(understood);
        if attempt == 1 && !candidates.is_empty() {
            self.state.aside = Some(Aside::Clarify);
            let mut actions: Vec<Action> = candidates;
            actions.extend([Action::Human, Action::Menu]);
            return self.offer("clarify", &[], actions);
        }
        let key = if attempt == 1 {
            "out-of-scope"
        } else {
            "reword"
        };
        self.offer(key, &[], self.menu_actions());
    }

    /// While a person is awaited nothing is misunderstood: reception reads it.
    fn note_for_reception(&mut self) {
        self.say("noted-for-reception", &[]);
    }

    /// A topic that no approved text answers goes to reception with the question (C10).
    pub fn hand_over_unanswered(&mut self, topics: &[TopicId]) {
        for topic in topics {
            self.record(Record::Unanswered {
                topic: Some(topic.as_str().to_owned()),
            });
        }
        self.record(Record::HandedOver {
            reason: Reason::Unanswered,
        });
        let mut text = self.rich("clinicians-answer", &[]);
        text.extend(self.waiting_text());
        self.offer_text(text, self.requests());
        self.repeat_question();
    }

    fn offer_enquiry(&mut self) {
        if self.situation.submitted {
            return self.note_for_reception();
        }
        self.state.misunderstood = 0;
        self.state.aside = Some(Aside::OfferEnquiry);
        self.offer("offer-enquiry", &[], vec![Action::Yes, Action::No]);
    }
}

/// Topics to answer, and requests to grant, best first.
fn sort(understood: &Understanding) -> (Vec<TopicId>, Vec<Intent>) {
    let mut topics = Vec::new();
    let mut requests = Vec::new();
    if matches!(understood.decision, Decision::Answer | Decision::Handover) {
        for guess in &understood.intents {
            match &guess.intent {
                Intent::Topic(topic) | Intent::Unanswered(topic) => topics.push(topic.clone()),
                Intent::Urgent | Intent::Oos => {}
                request => requests.push(request.clone()),
            }
        }
    }
    (topics, requests)
}

/// What a patient may have meant, as buttons.
fn candidates(understood: &Understanding) -> Vec<Action> {
    understood
        .candidates
        .iter()
        .filter_map(|guess| match &guess.intent {
            Intent::Topic(topic) | Intent::Unanswered(topic) => Some(Action::Topic(topic.clone())),
            Intent::Enquire => Some(Action::Enquire),
            _ => None,
        })
        .take(CANDIDATES)
        .collect()
}
