//! What the assistant remembers of a conversation between two messages.
//!
//! Promises: a state that was stored by this or an earlier version loads again; the step
//! of the form carries exactly what is known in it. Refuses: clocks and ids; both are
//! told with each event.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::action::Action;
use super::form::Form;
use crate::assistant::details::Details;
use crate::assistant::enquiry::Consent;
use crate::assistant::intent::TopicId;
use crate::assistant::language::Language;

/// The present version of the stored form. A change that an older program could not
/// read counts it up, and [`State::from_json`] learns to read the one before.
const VERSION: u16 = 1;

/// The state of one conversation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct State {
    pub language: Language,
    /// Chosen by the patient: a message in another language does not change it.
    #[serde(default)]
    pub language_chosen: bool,
    /// The number of the last reply with buttons; names it in their data.
    #[serde(default)]
    pub turn: u32,
    /// What the last reply with buttons offers, in order: typed text chooses from it too.
    #[serde(default)]
    pub offers: Vec<Action>,
    /// The form, while one is being filled in.
    #[serde(default)]
    pub form: Option<Form>,
    /// A question beside the form is open.
    #[serde(default)]
    pub aside: Option<Aside>,
    /// How often in a row the patient was not understood.
    #[serde(default)]
    pub misunderstood: u8,
    /// The topic answered last: bare follow-ups lean on it.
    #[serde(default)]
    pub last_topic: Option<TopicId>,
    /// Topics answered so far.
    #[serde(default)]
    pub read: Vec<TopicId>,
    /// What free text told before there was a form (P3: purged within a day unless consent
    /// follows, see [`State::forget_early`]).
    #[serde(default)]
    pub volunteered: Details,
    /// Since when something is remembered that came before consent.
    #[serde(default)]
    pub early_since: Option<Timestamp>,
    /// Consent given in this conversation, and being of age.
    #[serde(default)]
    pub consent: Option<Consent>,
    #[serde(default)]
    pub welcomed: bool,
    /// The last album that was acknowledged: its other pictures need no reply.
    #[serde(default)]
    pub album: Option<String>,
    /// When the patient last did something.
    #[serde(default)]
    pub seen: Option<Timestamp>,
    /// A contact keyboard is on the patient's screen and wants to be taken away.
    #[serde(default)]
    pub contact_keyboard: bool,
}

/// A question beside the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aside {
    /// Which language?
    Language,
    /// Did you mean one of these?
    Clarify,
    /// Shall reception take over?
    OfferPerson,
    /// Shall an enquiry be made of what was told?
    OfferEnquiry,
    /// Is consent to be withdrawn?
    Withdraw,
    /// Is everything to be deleted?
    Delete,
}

/// The stored state cannot be read by this version.
#[derive(Debug, thiserror::Error)]
pub enum UnreadableState {
    #[error("the stored dialogue state is of version {0}, this program reads up to {VERSION}")]
    Newer(u16),
    #[error("the stored dialogue state is damaged")]
    Damaged,
}

#[derive(Serialize)]
struct Stored<'a> {
    v: u16,
    #[serde(flatten)]
    state: &'a State,
}

#[derive(Deserialize)]
struct Version {
    v: u16,
}

impl State {
    /// The state before the first message.
    pub fn fresh(language: Language) -> Self {
        Self {
            language,
            language_chosen: false,
            turn: 0,
            offers: Vec::new(),
            form: None,
            aside: None,
            misunderstood: 0,
            last_topic: None,
            read: Vec::new(),
            volunteered: Details::default(),
            early_since: None,
            consent: None,
            welcomed: false,
            album: None,
            seen: None,
            contact_keyboard: false,
        }
    }

    /// Whether something is remembered that came before consent.
    fn has_early(&self) -> bool {
        let in_form = self
            .form
            .as_ref()
            .is_some_and(|form| form.draft.consent.is_none() && form.draft.volunteered.is_some());
        self.consent.is_none() && (!self.volunteered.is_empty() || in_form)
    }

    /// Notes since when something is remembered that came before consent (P3).
    pub(super) fn note_early(&mut self, now: Timestamp) {
        self.early_since = match self.has_early() {
            true => self.early_since.or(Some(now)),
            false => None,
        };
    }

    /// Forgets what came before consent; the form stays where it is.
    pub fn forget_early(&mut self) {
        if self.has_early() {
            self.volunteered = Details::default();
            if let Some(form) = &mut self.form {
                form.draft.volunteered = None;
            }
            if self.aside == Some(Aside::OfferEnquiry) {
                self.aside = None;
            }
        }
        self.early_since = None;
    }

    /// The stored form, with its version.
    pub fn to_json(&self) -> String {
        serde_json::to_string(&Stored {
            v: VERSION,
            state: self,
        })
        .expect("a state has no keys that JSON cannot hold")
    }

    /// Reads a stored form of this or an earlier version.
    pub fn from_json(json: &str) -> Result<Self, UnreadableState> {
        let Version { v } = serde_json::from_str(json).map_err(|_| UnreadableState::Damaged)?;
        if v > VERSION {
            return Err(UnreadableState::Newer(v));
        }
        serde_json::from_str(json).map_err(|_| UnreadableState::Damaged)
    }
}
