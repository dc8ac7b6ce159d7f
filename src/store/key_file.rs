//! The file with the keys: `1 <64 hexadecimal digits>` a line, the key in use last.
//!
//! Promises: made once, readable by its owner only, on the disk before anything is
//! sealed with it. Refuses: making a new key for a database that has sealed values.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::{Generate, Key};

use super::open::create_private_folder;

/// Master keys by their ids.
pub(super) type Masters = Vec<(u8, [u8; 32])>;

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    #[error(
        "the key file {0} is missing, and the database is sealed with it: put your copy of \
         the file there"
    )]
    Missing(PathBuf),
    #[error(
        "the key file {0} is damaged: each line is a number, a space and 64 hexadecimal \
         digits; put your copy of the file there"
    )]
    Damaged(PathBuf),
    #[error("the key file {path} cannot be read or made: {source}")]
    Io { path: PathBuf, source: io::Error },
}

/// The keys in the file.
pub(super) fn read(path: &Path) -> Result<Masters, KeyError> {
    let text = fs::read_to_string(path).map_err(|source| match source.kind() {
        io::ErrorKind::NotFound => KeyError::Missing(path.to_owned()),
        _ => io_error(path, source),
    })?;
    let masters: Option<Masters> = text.lines().map(parse_line).collect();
    masters
        .filter(|all| !all.is_empty())
        .ok_or_else(|| KeyError::Damaged(path.to_owned()))
}

/// The keys in the file; makes one with a fresh key where there is none.
pub(super) fn read_or_make(path: &Path) -> Result<Masters, KeyError> {
    match read(path) {
        Err(KeyError::Missing(_)) => {
            make(path).map_err(|source| io_error(path, source))?;
            read(path)
        }
        other => other,
    }
}

fn make(path: &Path) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    create_private_folder(folder)?;
    let unfinished = path.with_extension("unfinished");
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&unfinished)?;
    let key = Key::<XChaCha20Poly1305>::generate();
    let digits: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    writeln!(file, "1 {digits}")?;
    file.sync_all()?;
    fs::rename(&unfinished, path)?;
    // The name must be on the disk too, or a power cut takes the key and leaves the data.
    File::open(if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    })?
    .sync_all()
}

fn parse_line(line: &str) -> Option<(u8, [u8; 32])> {
    let (id, digits) = line.trim().split_once(' ')?;
    if digits.len() != 64 || !digits.is_ascii() {
        return None;
    }
    let mut key = [0; 32];
    for (byte, pair) in key.iter_mut().zip(digits.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some((id.parse().ok()?, key))
}

fn io_error(path: &Path, source: io::Error) -> KeyError {
    KeyError::Io {
        path: path.to_owned(),
        source,
    }
}
