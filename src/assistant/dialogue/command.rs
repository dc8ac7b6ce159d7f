//! Commands: messages that begin with a slash.

use crate::assistant::codes::codes;

codes! {
    /// A command of the bot's menu.
    Command {
        Start = "start", Help = "help", Enquire = "enquire", Human = "human",
        Status = "status", Language = "language", Privacy = "privacy",
        MyData = "mydata", Delete = "delete",
        Cancel = "cancel", Back = "back",
    }
}

impl Command {
    /// Those in Telegram's menu, in its order; `/start` is shown by Telegram itself.
    pub const MENU: [Self; 10] = [
        Self::Enquire,
        Self::Human,
        Self::Status,
        Self::Language,
        Self::Help,
        Self::Privacy,
        Self::MyData,
        Self::Delete,
        Self::Back,
        Self::Cancel,
    ];
}

/// A message that begins with a slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parsed<'a> {
    Known {
        command: Command,
        payload: &'a str,
    },
    /// A slash and a word that is no command.
    Unknown,
}

/// Reads a command: any case, an `@name` of the bot behind it allowed. `None` where the
/// text is no command.
pub fn parse(text: &str) -> Option<Parsed<'_>> {
    let rest = text.trim_start().strip_prefix('/')?;
    let (word, payload) = rest
        .split_once(char::is_whitespace)
        .map_or((rest, ""), |(word, payload)| (word, payload.trim()));
    let name = word.split('@').next().unwrap_or(word).to_lowercase();
    if name.is_empty() || !name.chars().all(char::is_alphanumeric) {
        return None;
    }
    Some(match Command::from_code(&name) {
        Some(command) => Parsed::Known { command, payload },
        None => Parsed::Unknown,
    })
}

/// Whether a text is `/start` alone: the beginning, as a page shows it.
pub fn is_bare_start(text: &str) -> bool {
    matches!(
        parse(text),
        Some(Parsed::Known {
            command: Command::Start,
            payload: ""
        })
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_read_with_its_payload() {
        let known = |command, payload| Some(Parsed::Known { command, payload });
        assert_eq!(parse("/start enquire"), known(Command::Start, "enquire"));
        assert_eq!(parse(" /HELP@clinic_bot "), known(Command::Help, ""));
        assert_eq!(parse("/dance"), Some(Parsed::Unknown));
        assert_eq!(parse("1/2 of a tablet"), None);
        assert_eq!(parse("/"), None);
        assert_eq!(parse("/ me"), None);
    }
}
