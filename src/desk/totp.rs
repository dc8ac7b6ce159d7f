//! The second factor (S8): a code from an authenticator app, RFC 6238.
//!
//! Promises: a code counts once. SHA-1, six digits, thirty seconds: what every app
//! understands.

use std::fmt::Write;

use jiff::Timestamp;
use qrcodegen::{QrCode, QrCodeEcc};
use totp_rs::{Builder, Secret, Totp};

/// In bytes: what RFC 4226 recommends.
const SECRET_LENGTH: usize = 20;
/// White modules around a code, as its standard asks.
const MARGIN: i32 = 4;

/// A fresh secret.
pub(super) fn fresh() -> Vec<u8> {
    let mut secret = vec![0; SECRET_LENGTH];
    getrandom::fill(&mut secret).expect("the system gives random bytes");
    secret
}

/// The time step of a right code that is later than the one `used` last.
pub(super) fn check(secret: &[u8], code: &str, used: Option<i64>, now: Timestamp) -> Option<i64> {
    let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let seconds = u64::try_from(now.as_second()).ok()?;
    let step = totp(secret, "", "")?.check(&digits, seconds)?;
    let step = i64::try_from(step).ok()?;
    used.is_none_or(|used| step > used).then_some(step)
}

/// The secret as it is typed into an app, in groups of four.
pub(super) fn readable(secret: &[u8]) -> String {
    let text = Secret::from(secret.to_vec()).to_base32();
    let groups: Vec<&str> = text
        .as_bytes()
        .chunks(4)
        .filter_map(|group| std::str::from_utf8(group).ok())
        .collect();
    groups.join(" ")
}

/// The path of an SVG that shows the code to scan, and the width of its square.
pub(super) fn picture(secret: &[u8], clinic: &str, name: &str) -> Option<(String, i32)> {
    let url = totp(secret, clinic, name)?.to_url().ok()?;
    let code = QrCode::encode_text(&url, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            let _ = write!(path, "M{} {}h1v1h-1z", x + MARGIN, y + MARGIN);
        }
    }
    Some((path, code.size() + 2 * MARGIN))
}

fn totp(secret: &[u8], clinic: &str, name: &str) -> Option<Totp> {
    // A colon parts issuer and name in the address that an app reads.
    let plain = |text: &str| text.replace(':', " ");
    Builder::new()
        .with_secret(secret.to_vec())
        .with_issuer(Some(plain(clinic)))
        .with_account_name(plain(name))
        .build()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The test vector of RFC 6238 for SHA-1 at 59 s, of which six digits count here.
    #[test]
    fn a_code_counts_once() {
        let secret = b"12345678901234567890";
        let at = Timestamp::from_second(59).unwrap();
        assert_eq!(check(secret, "287 082", None, at), Some(1));
        assert_eq!(check(secret, "287082", Some(1), at), None);
        assert_eq!(check(secret, "287083", None, at), None);
        assert_eq!(check(secret, "", None, at), None);
    }

    #[test]
    fn the_picture_holds_a_code() {
        let secret = fresh();
        let (path, width) = picture(&secret, "The Clinic: North", "Ana").unwrap();
        assert!(path.len() > 1000 && width > 30);
        assert_eq!(readable(&secret).len(), 39);
    }
}
