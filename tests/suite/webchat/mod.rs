//! The chat page: over HTTP as any client sees it, and in a real browser.

mod answers;
mod chromium;
pub mod guest;
pub mod hostile;
mod posts;
pub mod scripted;
mod stream;
