//! What every patient does: four questions, then the enquiry form to its end.
//!
//! Promises: each turn names every message that answers it, in their order, so that a
//! reply which is missing, doubled or out of place is seen.

/// What a patient does.
pub enum Act {
    Say(&'static str),
    /// Presses the button whose data ends so, under the last message that had buttons.
    Press(&'static str),
}

/// One update and its answer.
pub struct Turn {
    pub act: Act,
    /// Words of each message that answers, in order.
    pub replies: &'static [&'static str],
    /// The next turn does not wait for the answer to this one.
    pub hasty: bool,
}

const fn say(text: &'static str, replies: &'static [&'static str]) -> Turn {
    Turn {
        act: Act::Say(text),
        replies,
        hasty: false,
    }
}

const fn press(data: &'static str, replies: &'static [&'static str]) -> Turn {
    Turn {
        act: Act::Press(data),
        replies,
        hasty: false,
    }
}

/// The whole conversation. The last button is pressed twice without waiting.
pub const SCRIPT: [Turn; 22] = [
    say("price?", &["automatic assistant"]),
    say("how many sessions will i need?", &["How many treatments"]),
    say("is it safe?", &["Risks and side effects"]),
    say("how does it work?", &["How does prolotherapy work?"]),
    say("/enquire", &["Let us make your enquiry", "Are you 18"]),
    press(".yes", &["Do you agree"]),
    press(".yes", &["for you or for someone else"]),
    press(".c:self", &["What is your name?"]),
    say("Anna Nowak", &["How may reception answer you?"]),
    press(".c:phone", &["Which number may we call?"]),
    say("07700 900 123", &["Thank you.", "Where is the problem?"]),
    press(".c:elbow", &["Which side?"]),
    press(".c:right", &["Has a clinician said what it is?"]),
    press(".c:tendinitis", &["How long have you had it?"]),
    say("6 months", &["What have you tried so far?"]),
    press(".c:rest", &["Noted: Rest"]),
    press(".done", &["When would an appointment suit you?"]),
    press(".c:weekday_morning", &["Noted: Weekday mornings"]),
    press(".done", &["anything else that reception should know"]),
    say("I am on holiday next week", &["Please check your enquiry"]),
    Turn {
        act: Act::Press(".send"),
        replies: &["your enquiry has been sent"],
        hasty: true,
    },
    press(
        ".send",
        &[
            "belongs to an earlier question",
            "What would you like to know?",
        ],
    ),
];

/// The turn that submits the form.
pub const SUBMIT: usize = 20;
