//! Named points on the way of a message, at which a test lets the process die.

/// A point that was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Point {
    /// A batch came in, nothing is written.
    Received,
    /// Everything is written, nothing is committed.
    BeforeCommit,
    /// Committed, delivery does not know yet.
    Committed,
    /// Delivery knows, the channel has not heard that the batch is safe.
    HandedOver,
    /// A reply is about to leave.
    BeforeSend,
    /// A reply has left and its outcome is known only here.
    Sent,
    /// Outcomes are about to be written.
    BeforeNote,
    /// Outcomes are committed.
    Noted,
}

impl Point {
    /// All points, in the order in which a message reaches them.
    pub const ALL: &'static [Self] = &[
        Self::Received,
        Self::BeforeCommit,
        Self::Committed,
        Self::HandedOver,
        Self::BeforeSend,
        Self::Sent,
        Self::BeforeNote,
        Self::Noted,
    ];
}

/// Is told of every point. A test's own may end the process or panic there.
pub trait Checkpoint: Send + Sync + 'static {
    fn reached(&self, point: Point);
}

/// Lets everything pass.
pub struct Unguarded;

impl Checkpoint for Unguarded {
    fn reached(&self, _point: Point) {}
}
