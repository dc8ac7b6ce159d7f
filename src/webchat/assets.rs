//! Script, styles and icon, built into the program.
//!
//! Promises: an address names one content for ever, so browsers may keep it. Refuses:
//! anything from elsewhere.

use std::sync::LazyLock;

use axum::extract::{Path, Query};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// One file.
pub(super) struct Asset {
    name: &'static str,
    kind: &'static str,
    text: &'static str,
    version: LazyLock<String>,
}

pub(super) static SCRIPT: Asset = Asset {
    name: "chat.js",
    kind: "text/javascript; charset=utf-8",
    text: include_str!("assets/chat.js"),
    version: LazyLock::new(|| version(include_str!("assets/chat.js"))),
};

pub(super) static STYLE: Asset = Asset {
    name: "chat.css",
    kind: "text/css; charset=utf-8",
    text: include_str!("assets/chat.css"),
    version: LazyLock::new(|| version(include_str!("assets/chat.css"))),
};

pub(super) static ICON: Asset = Asset {
    name: "icon.svg",
    kind: "image/svg+xml",
    text: include_str!("assets/icon.svg"),
    version: LazyLock::new(|| version(include_str!("assets/icon.svg"))),
};

impl Asset {
    /// The address of this content.
    pub fn url(&self) -> String {
        format!("/chat/assets/{}?v={}", self.name, *self.version)
    }
}

#[derive(Deserialize)]
pub(super) struct Wanted {
    v: Option<String>,
}

/// `GET /chat/assets/{name}`
pub(super) async fn serve(Path(name): Path<String>, Query(wanted): Query<Wanted>) -> Response {
    let assets = [&SCRIPT, &STYLE, &ICON];
    let Some(asset) = assets.into_iter().find(|asset| asset.name == name) else {
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

fn version(text: &str) -> String {
    let hash = Sha256::digest(text.as_bytes());
    hash[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}
