//! The file with the keys: `1 <64 hexadecimal digits>` a line, the key in use last; after
//! a change of keys also `ledger <64 hexadecimal digits>`, by which erasures are known.
//!
//! Promises: made once, readable by its owner only, on the disk before anything is
//! sealed with it. Refuses: making a new key for a database that has sealed values.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::{Generate, Key};

use super::hex::{bits, digits};
use super::open::create_private_folder;
use super::sealer::ledger_key_of;

/// Master keys by their ids, the one in use last.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Masters {
    pub keys: Vec<(u8, [u8; 32])>,
    /// Of the ledger of erasures, where the master that made it is gone.
    pub ledger: Option<[u8; 32]>,
}

impl Masters {
    /// The key of the ledger of erasures.
    pub fn ledger_key(&self) -> Option<[u8; 32]> {
        let first = || self.keys.first().map(|(_, key)| ledger_key_of(key));
        self.ledger.or_else(first)
    }

    /// The same with a fresh key, which is in use from now on. `None` while an earlier
    /// change is not finished, or where every number is taken.
    pub fn with_a_fresh_key(&self) -> Option<Self> {
        let [(last, _)] = self.keys.as_slice() else {
            return None;
        };
        let mut more = self.clone();
        more.keys.push((last.checked_add(1)?, fresh_key()));
        Some(more)
    }

    /// The key in use alone.
    pub fn with_the_last_key(&self) -> Self {
        Self {
            keys: self.keys.last().copied().into_iter().collect(),
            ledger: self.ledger_key(),
        }
    }

    #[cfg(test)]
    pub fn of(keys: &[(u8, [u8; 32])]) -> Self {
        Self {
            keys: keys.to_vec(),
            ledger: None,
        }
    }
}

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
    warn_if_others_can_read(path);
    parse(&text).ok_or_else(|| KeyError::Damaged(path.to_owned()))
}

fn warn_if_others_can_read(path: &Path) {
    let mode = fs::metadata(path).map(|meta| meta.permissions().mode());
    if mode.is_ok_and(|mode| mode & 0o077 != 0) {
        tracing::warn!(
            "others can read the key file {}: `chmod 600` it",
            path.display()
        );
    }
}

fn parse(text: &str) -> Option<Masters> {
    let mut masters = Masters::default();
    for line in text.lines() {
        let (name, key) = parse_line(line)?;
        match name {
            "ledger" => masters.ledger = Some(key),
            id => masters.keys.push((id.parse().ok()?, key)),
        }
    }
    (!masters.keys.is_empty()).then_some(masters)
}

/// The keys in the file; makes one with a fresh key where there is none.
pub(super) fn read_or_make(path: &Path) -> Result<Masters, KeyError> {
    match read(path) {
        Err(KeyError::Missing(_)) => {
            let first = Masters {
                keys: vec![(1, fresh_key())],
                ledger: None,
            };
            write(path, &first)?;
            read(path)
        }
        other => other,
    }
}

/// Puts the keys into the file, in one step: it holds the ones before or these.
pub(super) fn write(path: &Path, masters: &Masters) -> Result<(), KeyError> {
    put(path, masters).map_err(|source| io_error(path, source))
}

fn put(path: &Path, masters: &Masters) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    create_private_folder(folder)?;
    let unfinished = path.with_extension("unfinished");
    // What was left there may be readable by others.
    match fs::remove_file(&unfinished) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&unfinished)?;
    for (id, key) in &masters.keys {
        writeln!(file, "{id} {}", digits(key))?;
    }
    if let Some(key) = &masters.ledger {
        writeln!(file, "ledger {}", digits(key))?;
    }
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

fn parse_line(line: &str) -> Option<(&str, [u8; 32])> {
    let (name, digits) = line.trim().split_once(' ')?;
    Some((name, bits(digits)?))
}

fn fresh_key() -> [u8; 32] {
    Key::<XChaCha20Poly1305>::generate().into()
}

fn io_error(path: &Path, source: io::Error) -> KeyError {
    KeyError::Io {
        path: path.to_owned(),
        source,
    }
}
