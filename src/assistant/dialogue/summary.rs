//! The answers in words: the summary, and the list of what was understood.

use super::action::Action;
use super::form::{Draft, FORM, Question, Step};
use super::state::State;
use super::turn::{Turn, key};
use crate::assistant::details::{Details, Lasting};
use crate::assistant::language::Direction;
use crate::assistant::reply::{Block, Emphasis, RichText, Span};

impl State {
    /// The question that is open.
    pub fn asking(&self) -> Option<Question> {
        match self.form.as_ref()?.step {
            Step::Asking(question) => Some(question),
            _ => None,
        }
    }

    /// Whether a code of the open question is among several chosen.
    pub fn is_chosen(&self, code: &str) -> bool {
        let Some(form) = &self.form else {
            return false;
        };
        match self.asking() {
            Some(Question::Tried) => form.draft.tried.iter().any(|tried| tried.code() == code),
            Some(Question::PreferredTimes) => form
                .draft
                .preferred_times
                .iter()
                .any(|time| time.code() == code),
            _ => false,
        }
    }
}

impl Turn<'_> {
    /// U1: every answer, each of which can be changed; nothing was sent yet.
    pub fn summarise(&mut self) {
        let mut text = self.rich("summary", &[]);
        let items = FORM
            .iter()
            .map(|row| row.question)
            .filter(|question| question.is_changeable() && self.applies(*question))
            .map(|question| {
                let value = self
                    .value_of(question)
                    .unwrap_or_else(|| self.plain("not-said", &[]));
                self.item(question, value)
            })
            .collect();
        text.0.push(Block::List(items));
        text.extend(self.rich("summary-right", &[]));
        self.offer_text(text, vec![Action::Send, Action::Change, Action::Cancel]);
    }

    pub fn ask_what_to_change(&mut self) {
        let questions = FORM
            .iter()
            .map(|row| row.question)
            .filter(|question| question.is_changeable() && self.applies(*question));
        let mut rows: Vec<Vec<Action>> = questions
            .map(Action::ChangeAnswer)
            .collect::<Vec<_>>()
            .chunks(2)
            .map(<[Action]>::to_vec)
            .collect();
        rows.push(vec![Action::Back]);
        let body = self.rich("ask-change", &[]);
        self.offer_rows(body, rows);
    }

    fn applies(&self, question: Question) -> bool {
        self.state
            .form
            .as_ref()
            .is_some_and(|form| (question.row().applies)(&form.draft))
    }

    fn item(&self, question: Question, value: String) -> Vec<Span> {
        let label = self.plain(&key("field", question.code()), &[]);
        vec![
            Span {
                text: format!("{label}: "),
                emphasis: Emphasis::Strong,
            },
            Span::plain(self.isolated(value)),
        ]
    }

    /// A value that keeps its own direction: the `+` of a number stays before it in Arabic.
    fn isolated(&self, value: String) -> String {
        match self.state.language.direction() {
            Direction::RightToLeft => format!("\u{2068}{value}\u{2069}"),
            Direction::LeftToRight => value,
        }
    }

    /// An answer as the patient reads it; `None` where there is none.
    pub fn value_of(&self, question: Question) -> Option<String> {
        let draft = &self.state.form.as_ref()?.draft;
        let choice = |code: &str| self.choice_text(question, code);
        match question {
            Question::Adult | Question::Consent => None,
            Question::ForWhom => draft.for_whom.map(|whom| choice(whom.code())),
            Question::WriterName => draft
                .writer_name
                .as_ref()
                .map(|name| name.as_str().to_owned()),
            Question::Name => draft.name.as_ref().map(|name| name.as_str().to_owned()),
            Question::Contact => draft.contact.map(|contact| choice(contact.code())),
            Question::Phone => draft.phone.as_ref().map(|phone| phone.as_str().to_owned()),
            Question::Email => draft.email.as_ref().map(|email| email.as_str().to_owned()),
            Question::BodyArea => draft.body_area.map(|area| choice(area.code())),
            Question::Side => draft.side.map(|side| choice(side.code())),
            Question::Condition => draft.condition.map(|condition| choice(condition.code())),
            Question::Duration => draft.duration.as_ref().map(|lasting| self.lasting(lasting)),
            Question::Note => draft.note.clone(),
            Question::Tried | Question::PreferredTimes => self.several(question, draft),
        }
    }

    fn several(&self, question: Question, draft: &Draft) -> Option<String> {
        let codes: Vec<&str> = match question {
            Question::Tried => draft.tried.iter().map(|tried| tried.code()).collect(),
            _ => draft
                .preferred_times
                .iter()
                .map(|time| time.code())
                .collect(),
        };
        let labels: Vec<String> = codes
            .iter()
            .map(|code| self.choice_text(question, code))
            .collect();
        (!labels.is_empty()).then(|| labels.join(&self.plain("list-separator", &[])))
    }

    fn choice_text(&self, question: Question, code: &str) -> String {
        let language = &self.state.language;
        self.mind.texts.choice(language, question.code(), code)
    }

    fn lasting(&self, lasting: &Lasting) -> String {
        self.mind.texts.lasting(&self.state.language, lasting)
    }

    /// What free text told, as a list.
    pub fn details_list(&self, details: &Details) -> RichText {
        let text = |question: Question, value: Option<String>| {
            value.map(|value| self.item(question, value))
        };
        let choice = |question: Question, code: Option<&str>| {
            code.map(|code| self.item(question, self.choice_text(question, code)))
        };
        let items = [
            text(
                Question::Name,
                details.name.as_ref().map(|name| name.as_str().to_owned()),
            ),
            text(
                Question::Phone,
                details
                    .phone
                    .as_ref()
                    .map(|phone| phone.as_str().to_owned()),
            ),
            text(
                Question::Email,
                details
                    .email
                    .as_ref()
                    .map(|email| email.as_str().to_owned()),
            ),
            choice(
                Question::BodyArea,
                details.body_area.map(|area| area.code()),
            ),
            choice(Question::Side, details.side.map(|side| side.code())),
            choice(
                Question::Condition,
                details.condition.map(|condition| condition.code()),
            ),
            text(
                Question::Duration,
                details
                    .duration
                    .as_ref()
                    .map(|lasting| self.lasting(lasting)),
            ),
        ];
        RichText(vec![Block::List(items.into_iter().flatten().collect())])
    }
}
