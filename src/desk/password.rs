//! Passwords (S8): what is good enough, and its Argon2id hash.
//!
//! Promises: checking takes the same time for a name that nobody has. Refuses: passwords
//! under 12 characters, common ones, and those made of one's own name.

use std::collections::HashSet;
use std::sync::LazyLock;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::{PasswordHasher, PasswordVerifier};

/// In characters.
const SHORTEST: usize = 12;
/// In characters: hashing a book would be a way to keep the machine busy.
const LONGEST: usize = 256;
/// A password of fewer different characters is a pattern.
const DIFFERENT: usize = 5;
/// A part of the name of so many characters gives the password away.
const TELLING: usize = 4;

/// Common passwords, from the frequency lists of zxcvbn (MIT, Dan Wheeler and Dropbox):
/// those of 12 characters and more, and of the 10,000 most frequent those of 6 and more,
/// which people lengthen by digits and signs.
static COMMON: LazyLock<HashSet<&str>> =
    LazyLock::new(|| include_str!("common-passwords.txt").lines().collect());

/// Why a password is not taken; each has its sentence in the locale files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weak {
    Short,
    Long,
    Common,
    Named,
}

impl Weak {
    pub fn key(self) -> &'static str {
        match self {
            Self::Short => "desk-password-short",
            Self::Long => "desk-password-long",
            Self::Common => "desk-password-common",
            Self::Named => "desk-password-named",
        }
    }
}

/// Whether a password is good enough for the person of this name.
pub(super) fn judge(password: &str, name: &str) -> Result<(), Weak> {
    let length = password.chars().count();
    let folded = password.to_lowercase();
    let own = |part: &str| part.chars().count() >= TELLING && folded.contains(part);
    if length < SHORTEST {
        Err(Weak::Short)
    } else if length > LONGEST {
        Err(Weak::Long)
    } else if is_common(&folded) {
        Err(Weak::Common)
    } else if name.to_lowercase().split_whitespace().any(own) {
        Err(Weak::Named)
    } else {
        Ok(())
    }
}

fn is_common(folded: &str) -> bool {
    let core = folded.trim_matches(|c: char| !c.is_alphabetic());
    let different: HashSet<char> = folded.chars().collect();
    COMMON.contains(folded)
        || COMMON.contains(core)
        || different.len() < DIFFERENT
        || folded.chars().all(|c| c.is_ascii_digit())
        || repeats(folded)
}

/// Whether it is a short part over and over: `abc1abc1abc1`.
fn repeats(text: &str) -> bool {
    let all: Vec<char> = text.chars().collect();
    (1..=all.len() / 2).any(|unit| all[unit..].iter().zip(&all).all(|(a, b)| a == b))
}

/// The hash as it is stored, in the PHC string format. Takes tens of milliseconds: not for
/// a thread that serves others.
pub(super) fn hash(password: &str) -> String {
    let hashed: PasswordHash = Argon2::default()
        .hash_password(password.as_bytes())
        .expect("the system gives random bytes, and any text can be hashed");
    hashed.to_string()
}

/// Whether the password is the one of this hash. Without a hash it takes as long and
/// says no.
pub(super) fn matches(password: &str, stored: Option<&str>) -> bool {
    static NOBODY: LazyLock<String> = LazyLock::new(|| hash("a password that nobody has"));
    let hash = stored.unwrap_or(&NOBODY);
    let Ok(parsed) = PasswordHash::new(hash) else {
        tracing::error!("a stored password hash cannot be read; set a new password");
        return false;
    };
    let right = Argon2::default()
        .verify_password(password.as_bytes(), &parsed)
        .is_ok();
    right && stored.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_that_are_guessed_first_are_refused() {
        for (password, verdict) in [
            ("short", Err(Weak::Short)),
            ("123456789012", Err(Weak::Common)),
            ("Password2026!", Err(Weak::Common)),
            ("qwertyuiop123", Err(Weak::Common)),
            ("aaaaaaaaaaaaa", Err(Weak::Common)),
            ("ab12ab12ab12", Err(Weak::Common)),
            ("margaret's desk", Err(Weak::Named)),
            ("three wet umbrellas", Ok(())),
            ("wózek-pełen-gruszek", Ok(())),
        ] {
            assert_eq!(judge(password, "Margaret Ng"), verdict, "{password}");
        }
        assert_eq!(judge(&"ab1!x ".repeat(60), "Ng"), Err(Weak::Long));
    }

    #[test]
    fn only_the_right_password_matches_its_hash() {
        let stored = hash("three wet umbrellas");
        assert!(stored.starts_with("$argon2id$"));
        assert!(matches("three wet umbrellas", Some(&stored)));
        assert!(!matches("three wet umbrella", Some(&stored)));
        assert!(!matches("a password that nobody has", None));
        assert!(!matches("anything", Some("not a hash")));
    }
}
