//! Scripts, styles and icons, built into the program.
//!
//! Promises: an address names one content for ever, so browsers may keep it. Refuses:
//! anything from elsewhere.

use std::sync::LazyLock;

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// The files of one page.
pub struct Assets {
    /// Where they are served, such as `/chat/assets`.
    pub folder: &'static str,
    pub all: &'static [Asset],
}

/// One file.
pub struct Asset {
    name: &'static str,
    kind: &'static str,
    text: &'static str,
    version: LazyLock<String>,
}

/// Which content of a file a page asks for.
#[derive(Deserialize)]
pub struct Wanted {
    v: Option<String>,
}

/// A file below the folder of the one who names it: `asset!("chat.js", script)`.
macro_rules! asset {
    ($name:literal, $kind:ident) => {
        $crate::web::assets::Asset::$kind(
            $name,
            include_str!(concat!("assets/", $name)),
            ::std::sync::LazyLock::new(|| {
                $crate::web::assets::version(include_str!(concat!("assets/", $name)))
            }),
        )
    };
}

pub(crate) use asset;

impl Asset {
    pub const fn script(name: &'static str, text: &'static str, version: LazyLock<String>) -> Self {
        let kind = "text/javascript; charset=utf-8";
        Self {
            name,
            kind,
            text,
            version,
        }
    }

    pub const fn style(name: &'static str, text: &'static str, version: LazyLock<String>) -> Self {
        let kind = "text/css; charset=utf-8";
        Self {
            name,
            kind,
            text,
            version,
        }
    }

    pub const fn picture(
        name: &'static str,
        text: &'static str,
        version: LazyLock<String>,
    ) -> Self {
        let kind = "image/svg+xml";
        Self {
            name,
            kind,
            text,
            version,
        }
    }
}

impl Assets {
    /// The address of a file's present content; of a name that is none of them, the folder.
    pub fn url(&self, name: &str) -> String {
        let found = self.all.iter().find(|asset| asset.name == name);
        let version = found.map_or("", |asset| asset.version.as_str());
        format!("{}/{name}?v={version}", self.folder)
    }

    /// Answers `GET FOLDER/{name}?v=VERSION`.
    pub fn serve(&self, name: &str, wanted: &Wanted) -> Response {
        let Some(asset) = self.all.iter().find(|asset| asset.name == name) else {
            return StatusCode::NOT_FOUND.into_response();
        };
        // A page of an older version asks for what is gone: it gets today's, and does not
        // keep it under yesterday's address.
        let caching = if wanted.v.as_deref() == Some(asset.version.as_str()) {
            "public, max-age=31536000, immutable"
        } else {
            "no-cache"
        };
        let headers = [
            (header::CONTENT_TYPE, asset.kind),
            (header::CACHE_CONTROL, caching),
        ];
        (headers, asset.text).into_response()
    }
}

/// The name of a content: a part of its hash.
pub fn version(text: &str) -> String {
    let hash = Sha256::digest(text.as_bytes());
    hash[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}
