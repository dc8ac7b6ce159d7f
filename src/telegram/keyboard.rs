//! What a patient can press, as Telegram takes it.
//!
//! Promises: buttons come under their message, a request for a contact card in place of
//! the keys. Refuses: empty keyboards, which Telegram would refuse.

use teloxide::types::{
    ButtonRequest, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, KeyboardMarkup,
    KeyboardRemove, ReplyMarkup,
};

use crate::assistant::reply::{Button, Keyboard};

pub(super) fn markup(keyboard: &Keyboard) -> Option<ReplyMarkup> {
    match keyboard {
        // The file itself comes along.
        Keyboard::None | Keyboard::Download { .. } => None,
        Keyboard::Buttons(rows) => buttons(rows),
        Keyboard::Contact { share, others } => Some(contact(share, others)),
        Keyboard::Remove => Some(KeyboardRemove::new().into()),
    }
}

fn buttons(rows: &[Vec<Button>]) -> Option<ReplyMarkup> {
    let filled = rows.iter().filter(|row| !row.is_empty()).map(|row| {
        row.iter()
            .map(|button| InlineKeyboardButton::callback(&button.label, &button.data))
            .collect::<Vec<_>>()
    });
    let markup = InlineKeyboardMarkup::new(filled);
    (!markup.inline_keyboard.is_empty()).then(|| markup.into())
}

/// The card on a row of its own, so that the label has room; the keys come back once
/// one of the buttons is pressed.
fn contact(share: &str, others: &[String]) -> ReplyMarkup {
    let share = KeyboardButton::new(share).request(ButtonRequest::Contact);
    let mut rows = vec![vec![share]];
    if !others.is_empty() {
        rows.push(others.iter().map(KeyboardButton::new).collect());
    }
    let markup = KeyboardMarkup::new(rows);
    markup.resize_keyboard().one_time_keyboard().into()
}
