//! Secrets that open something: 256 random bits, of which the database keeps the hash.
//!
//! Promises: made by the operating system's generator; never shown in `Debug`. Refuses:
//! anything that is not 64 hexadecimal digits.

use std::fmt;

use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::{Generate, Key};
use sha2::{Digest, Sha256};

use super::hex;

/// The secret of a session or of a one-time link.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// A new one.
    pub fn fresh() -> Self {
        // A key of 256 bits is what is needed here, too.
        let secret = Key::<XChaCha20Poly1305>::generate();
        Self(hex::digits(&secret))
    }

    /// Reads one as it came back; `None` for what this program cannot have made.
    pub fn parse(text: &str) -> Option<Self> {
        let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        (text.len() == 64 && text.bytes().all(is_digit)).then(|| Self(text.to_owned()))
    }

    /// The secret; the caller sees to it that it goes to its owner alone.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What the database keeps. With 256 random bits behind it a plain hash is enough.
    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0.as_bytes()).to_vec()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_reads_back_and_hides() {
        let token = Token::fresh();
        assert_eq!(Token::parse(token.reveal()), Some(token.clone()));
        assert_ne!(token, Token::fresh());
        assert_eq!(format!("{token:?}"), "Token(redacted)");
        for text in ["", "zz", &"G".repeat(64), &"é".repeat(32)] {
            assert_eq!(Token::parse(text), None);
        }
    }
}
