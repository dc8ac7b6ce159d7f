//! What comes of one event: the next state, the replies, and what is to be recorded -
//! all of it data, so that one transaction can store it.

use super::details::Details;
use super::dialogue::State;
use super::enquiry::{Consent, Enquiry};
use super::language::Language;
use super::reception::{Reason, Stage};
use super::reply::Reply;
use super::understanding::red_flags::RedFlag;

/// The result of [`step`](super::step).
#[derive(Debug)]
pub struct Outcome {
    pub state: State,
    /// In the order in which they are to arrive.
    pub replies: Vec<Reply>,
    /// In the order in which they happened.
    pub records: Vec<Record>,
}

/// Something that happened and must be stored with the turn.
#[derive(Debug)]
pub enum Record {
    /// The conversation goes to the queue, or its reason there becomes more urgent.
    HandedOver {
        reason: Reason,
    },
    /// The patient no longer wants a person; back to the assistant.
    Withdrawn,
    /// Words that mean danger (C7): the class and the words that set it off.
    RedFlag(RedFlag),
    ConsentGiven(Consent),
    ConsentWithdrawn,
    /// The form was confirmed.
    Submitted(Box<Enquiry>),
    /// The patient wants a copy of what is kept (P5).
    DataWanted,
    /// The patient wants everything to be deleted (P6); the last reply is the last word.
    ErasureWanted,
    /// The draft was thrown away.
    Cancelled,
    /// A topic was answered from approved text.
    Answered {
        topic: String,
    },
    /// A topic that no approved text answers, or `None` for one nobody has a name for.
    Unanswered {
        topic: Option<String>,
    },
    /// Not understood, for the `attempt`-th time in a row.
    Misunderstood {
        attempt: u8,
    },
    /// A form question was asked; for the funnel.
    Asked {
        question: &'static str,
    },
    LanguageChosen(Language),
    /// The message told details that were not asked for.
    Volunteered(Details),
    /// An event for reception only: the assistant stays silent (the stage is claimed).
    Relayed,
    /// The patient rated the conversation, from 1 to 5.
    Rated {
        value: u8,
    },
}

impl Record {
    /// A word for the event log and metrics; never content.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::HandedOver { .. } => "handed_over",
            Self::Withdrawn => "withdrawn",
            Self::RedFlag(_) => "red_flag",
            Self::ConsentGiven(_) => "consent_given",
            Self::ConsentWithdrawn => "consent_withdrawn",
            Self::Submitted(_) => "submitted",
            Self::DataWanted => "data_wanted",
            Self::ErasureWanted => "erasure_wanted",
            Self::Cancelled => "cancelled",
            Self::Answered { .. } => "answered",
            Self::Unanswered { .. } => "unanswered",
            Self::Misunderstood { .. } => "misunderstood",
            Self::Asked { .. } => "asked",
            Self::LanguageChosen(_) => "language_chosen",
            Self::Volunteered(_) => "volunteered",
            Self::Relayed => "relayed",
            Self::Rated { .. } => "rated",
        }
    }
}

/// What the mind is told beside the event: everything that is not in the state.
#[derive(Clone, Debug)]
pub struct Situation {
    /// UTC now.
    pub now: jiff::Timestamp,
    pub stage: Stage,
    /// The conversation's reference; also that of an enquiry in it.
    pub reference: super::reference::Reference,
    /// How many conversations stand before this one in the queue, or would.
    pub ahead: u32,
    /// Whether this conversation has an enquiry submitted already.
    pub submitted: bool,
    /// Whether the patient has given consent and not withdrawn it, in whatever conversation.
    pub consented: bool,
    /// Identifies this conversation inside button data; differs between conversations.
    pub nonce: u32,
    /// Why the conversation is in the queue; `None` while the assistant alone has it.
    pub reason: Option<Reason>,
}
