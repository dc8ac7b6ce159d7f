//! Scripts, styles and icon of the desk.
//!
//! htmx 2.0.11, its SSE extension 2.2.4 and idiomorph 0.8.0, all under the BSD Zero Clause
//! licence, stand beside `desk.js` as their makers publish them.

use axum::extract::{Path, Query};
use axum::response::Response;

use crate::web::assets::{Asset, Assets, Wanted, asset};

static ALL: [Asset; 6] = [
    asset!("htmx.min.js", script),
    asset!("htmx-sse.min.js", script),
    asset!("idiomorph-ext.min.js", script),
    asset!("desk.js", script),
    asset!("desk.css", style),
    asset!("icon.svg", picture),
];

pub(super) static ASSETS: Assets = Assets {
    folder: "/desk/assets",
    all: &ALL,
};

/// `GET /desk/assets/{name}`
pub(super) async fn serve(Path(name): Path<String>, Query(wanted): Query<Wanted>) -> Response {
    ASSETS.serve(&name, &wanted)
}
