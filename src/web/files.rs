//! Files of patients on their way to a receptionist's browser.
//!
//! Promises: only what is surely a picture is shown; everything else is saved, and runs
//! nowhere. Refuses: believing what a sender says a file is.

use axum::http::header;
use axum::response::{IntoResponse, Response};

/// Answers with a file.
pub fn file(bytes: Vec<u8>, name: &str) -> Response {
    let (kind, ending, shown) = kind(&bytes);
    let place = if shown { "inline" } else { "attachment" };
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("{place}; filename=\"{name}.{ending}\""),
        ),
    ];
    (headers, bytes).into_response()
}

/// Media type, ending, and whether it may be shown, by the first bytes.
fn kind(bytes: &[u8]) -> (&'static str, &'static str, bool) {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => ("image/jpeg", "jpg", true),
        [0x89, b'P', b'N', b'G', ..] => ("image/png", "png", true),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => ("image/webp", "webp", true),
        [b'O', b'g', b'g', b'S', ..] => ("audio/ogg", "ogg", false),
        [b'%', b'P', b'D', b'F', ..] => ("application/pdf", "pdf", false),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => ("video/mp4", "mp4", false),
        _ => ("application/octet-stream", "bin", false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pictures_are_shown() {
        assert!(kind(&[0xFF, 0xD8, 0xFF, 0xE0]).2);
        for harmful in [
            b"<html><script>".as_slice(),
            b"<svg onload=x>",
            b"%PDF-1.7",
            b"GIF89a",
            b"",
        ] {
            assert!(!kind(harmful).2);
        }
    }
}
