//! What all pages have in common: headers, origins, files, harmless text.

pub mod assets;
pub mod cookies;
pub mod files;
pub mod headers;
pub mod language;
pub mod origin;
pub mod page;
pub mod sanitise;
pub mod time;
