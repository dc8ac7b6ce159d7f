//! The chat page: over HTTP as any client sees it, and in a real browser.

mod answers;
mod chromium;
mod guest;
mod hostile;
mod posts;
mod scripted;
mod stream;
