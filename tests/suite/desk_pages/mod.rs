//! The desk over HTTP and in Chromium: the door, the routes, the work.

mod acts;
mod chromium;
pub mod colleague;
mod door;
mod relay;
mod routes;
