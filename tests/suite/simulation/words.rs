//! What the patients of a simulation do: mostly what fits, sometimes anything, sometimes
//! twice.

use enquiry_desk::assistant::event::Event;
use enquiry_desk::assistant::reply::Button;

use super::telegram::Telegram;
use crate::chaos::Dice;
use crate::chaos::patient::{ENQUIRY, Step};

const ANYTHING: [&str; 18] = [
    "/enquire",
    "/enquire",
    "price?",
    "how many sessions will i need?",
    "is it safe",
    "i want to speak to a person",
    "my lips are swelling",
    "hello",
    "thanks",
    "/cancel",
    "/back",
    "/privacy",
    "/start",
    "07700 900123",
    "qwerty zxcv",
    "what is the weather",
    "yes",
    "skip",
];

/// The next acts of the patient in a chat; two where a button is tapped twice.
pub fn acts(dice: &mut Dice, telegram: &Telegram, chat: i64) -> Vec<Event> {
    let mut buttons = telegram.buttons(chat, 0);
    // Of who is erased nothing is left to count.
    buttons.retain(|button| !button.data.ends_with(".delete"));
    match dice.below(100) {
        0..70 => match fitting(telegram, chat, &buttons) {
            Some(event) if dice.chance(20) => vec![event.clone(), event],
            Some(event) => vec![event],
            None => vec![said(dice.pick::<&str>(&ANYTHING))],
        },
        70..78 if !buttons.is_empty() => vec![pressed(dice.pick(&buttons))],
        78..82 => {
            let mut stale = telegram.buttons(chat, 1 + dice.below(4));
            stale.retain(|button| !button.data.ends_with(".delete"));
            match stale.is_empty() {
                true => vec![said("/menu")],
                false => vec![pressed(dice.pick(&stale))],
            }
        }
        _ => vec![said(dice.pick::<&str>(&ANYTHING))],
    }
}

/// What fits the last question of the form.
fn fitting(telegram: &Telegram, chat: i64, buttons: &[Button]) -> Option<Event> {
    let last = telegram.last(chat)?;
    let asked = |step: &Step| match step {
        Step::Say(_, words) | Step::Press(_, words) => last.contains(words),
        Step::PressTwice(..) => false,
    };
    let place = ENQUIRY.steps.iter().rposition(asked)?;
    match ENQUIRY.steps.get(place + 1)? {
        Step::Say(text, _) => Some(said(text)),
        Step::Press(label, _) | Step::PressTwice(label, _) => {
            let button = buttons.iter().find(|button| button.label == *label);
            Some(button.map_or_else(|| said(label), pressed))
        }
    }
}

fn said(text: &str) -> Event {
    Event::Text {
        text: text.to_owned(),
        message: None,
    }
}

fn pressed(button: &Button) -> Event {
    Event::Press {
        data: button.data.clone(),
        message: Some(1),
    }
}

/// An act for the trace. A button's data holds an id.
pub fn shown(act: &Event) -> String {
    match act {
        Event::Text { text, .. } => text.clone(),
        Event::Press { data, .. } => {
            let action = data.rsplit('.').next().unwrap_or_default();
            format!("[{action}]")
        }
        other => other.kind().to_owned(),
    }
}
