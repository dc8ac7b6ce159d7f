//! The stages of a conversation and the moves between them.
//!
//! ```text
//! assistant --hand over--> waiting --claim--> claimed --close--> closed
//!     ^                       ^                | ^ |               |
//!     |                       +-release, lapse-+ +-+ transfer      |
//!     |                       +---- reopen ----- resume (claimed) -+
//!     +-- a new conversation begins when a patient writes long after `closed`
//! ```
//!
//! Promises: the table below is the only place that says which move is allowed; the
//! store's guarded transition takes both ends from it. Refuses: anything else.

use super::codes::codes;

codes! {
    /// Where a conversation stands.
    Stage {
        /// The assistant alone has it.
        Assistant = "assistant",
        /// In the queue; the assistant goes on answering.
        Waiting = "waiting",
        /// A receptionist has it; the assistant is silent but for red flags and commands.
        Claimed = "claimed",
        /// Over. The next message opens a new one.
        Closed = "closed",
    }
}

codes! {
    /// Why a conversation is in the queue, most urgent first.
    Reason {
        Emergency = "emergency",
        Urgent = "urgent",
        Distress = "distress",
        /// The program failed on a message; a person must look.
        Failure = "failure",
        Enquiry = "enquiry",
        /// Asked for a person.
        Human = "human",
        /// Asked what no approved text answers.
        Unanswered = "unanswered",
        /// Was not understood again and again.
        Lost = "lost",
    }
}

impl Reason {
    /// The place in the queue: 0 before 1 before 2.
    pub fn priority(self) -> i64 {
        match self {
            Self::Emergency => 0,
            Self::Distress | Self::Urgent => 1,
            _ => 2,
        }
    }
}

codes! {
    /// A move between stages.
    Move {
        HandOver = "hand_over", Claim = "claim", Release = "release", Close = "close",
        /// The patient takes back a wish for a person before anybody picked it up.
        Withdraw = "withdraw",
        /// To a colleague.
        Transfer = "transfer",
        /// A claim whose owner did not show up returns to the queue.
        Lapse = "lapse",
        /// Soon after the end, back to the queue.
        Reopen = "reopen",
        /// Soon after the end, back to the receptionist who had it.
        Resume = "resume",
    }
}

codes! {
    /// How a conversation ended.
    Outcome {
        Booked = "booked", Answered = "answered", CalledBack = "called_back",
        NotSuitable = "not_suitable", NoReply = "no_reply", Spam = "spam",
    }
}

impl Move {
    /// The stage after `self` from `stage`, or `None` where the move is not allowed.
    pub fn from(self, stage: Stage) -> Option<Stage> {
        match (self, stage) {
            (Self::HandOver, Stage::Assistant) => Some(Stage::Waiting),
            (Self::Claim, Stage::Waiting) => Some(Stage::Claimed),
            (Self::Release | Self::Lapse, Stage::Claimed) => Some(Stage::Waiting),
            (Self::Transfer, Stage::Claimed) => Some(Stage::Claimed),
            (Self::Reopen, Stage::Closed) => Some(Stage::Waiting),
            (Self::Resume, Stage::Closed) => Some(Stage::Claimed),
            (Self::Withdraw, Stage::Waiting) => Some(Stage::Assistant),
            (Self::Close, Stage::Assistant | Stage::Waiting | Stage::Claimed) => {
                Some(Stage::Closed)
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_reopening_leads_out_of_closed() {
        for step in Move::ALL {
            let leads_out = step.from(Stage::Closed).is_some();
            assert_eq!(leads_out, matches!(step, Move::Reopen | Move::Resume));
        }
    }

    #[test]
    fn only_a_waiting_conversation_can_be_claimed() {
        for stage in Stage::ALL {
            let allowed = Move::Claim.from(*stage).is_some();
            assert_eq!(allowed, *stage == Stage::Waiting);
        }
    }
}
