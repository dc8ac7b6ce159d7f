//! Script, styles and icon of the chat page.

use axum::extract::{Path, Query};
use axum::response::Response;

use crate::web::assets::{Asset, Assets, Wanted, asset};

static ALL: [Asset; 3] = [
    asset!("chat.js", script),
    asset!("chat.css", style),
    asset!("icon.svg", picture),
];

pub(super) static ASSETS: Assets = Assets {
    folder: "/chat/assets",
    all: &ALL,
};

/// `GET /chat/assets/{name}`
pub(super) async fn serve(Path(name): Path<String>, Query(wanted): Query<Wanted>) -> Response {
    ASSETS.serve(&name, &wanted)
}
