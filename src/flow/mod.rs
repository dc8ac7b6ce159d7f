//! Intake, delivery and reception: what every channel and the desk share.
//!
//! ```text
//! channel -> Intake::apply -> one transaction -> acknowledged
//!                                   |
//!                           Outlet -> Delivery -> Channel::send -> noted in the outbox
//!                                   |
//! desk -> Reception ---- one transaction            News -> open desks
//! ```
//!
//! Promises: what is acknowledged is committed; what is committed goes out at least once,
//! in order for each chat. Refuses: to acknowledge while the database is away.

pub mod alarm;
pub mod channel;
pub mod checkpoint;
pub mod delivery;
pub mod erasing;
pub mod intake;
pub mod mind;
pub mod news;
pub mod own_record;
pub mod panics;
pub mod parcel;
mod post;
pub mod presence;
pub mod reception;
pub mod relay;
pub mod staff_group;

use crate::store::StoreError;

/// The database is away: nothing was acknowledged, and the same will be taken later.
#[derive(Debug, thiserror::Error)]
#[error("nothing was taken: {0}")]
pub struct Unavailable(#[from] pub StoreError);
