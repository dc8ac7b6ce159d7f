//! What people at the desk do without changing anything: looking, searching, downloading;
//! and what concerns themselves. Each is written to the audit (P10).
//!
//! Promises: nothing is shown that could not be written down. Refuses: an entry for every
//! part of a page that renews itself: looking at one conversation counts once in ten
//! minutes.

use std::time::Duration;

use serde_json::json;
use uuid::Uuid;

use super::Desk;
use super::refusal::Refusal;
use super::visitor::Person;
use crate::store::audit::{self, Act, Actor, Entry};
use crate::store::search::Wanted;
use crate::store::{StoreError, Transaction};

/// Looking again within this time is the same look.
const ONE_LOOK: Duration = Duration::from_secs(600);

impl Desk {
    /// Somebody looks at a conversation.
    pub(super) async fn looks(&self, person: &Person, id: Uuid) -> Result<(), Refusal> {
        let since = self.0.clock.now() - ONE_LOOK;
        let mut tx = self.0.store.read().await?;
        let known = audit::has_viewed(&mut tx, person.member.id, id, since).await?;
        tx.roll_back().await?;
        if known {
            return Ok(());
        }
        self.does(person, Act::Viewed, Some(id)).await
    }

    /// Somebody searches: how is written down, not for what.
    pub(super) async fn searches(
        &self,
        person: &Person,
        wanted: &Wanted,
        hits: usize,
    ) -> Result<(), Refusal> {
        let ways = [
            ("reference", wanted.reference.is_some()),
            ("phone", wanted.phone.is_some()),
            ("email", wanted.email.is_some()),
            ("name", !wanted.words.is_empty()),
        ];
        let ways: Vec<&str> = ways.iter().filter(|way| way.1).map(|way| way.0).collect();
        let entry = Entry {
            at: self.0.clock.now(),
            by: Actor::Staff(person.member.id),
            act: Act::Searched,
            subject: None,
            detail: json!({ "by": ways, "hits": hits }),
        };
        let mut tx = self.0.store.begin().await?;
        audit::append(&mut tx, &entry).await?;
        Ok(tx.commit().await?)
    }

    /// Something that has no transaction of its own.
    pub(super) async fn does(
        &self,
        person: &Person,
        act: Act,
        subject: Option<Uuid>,
    ) -> Result<(), Refusal> {
        let mut tx = self.0.store.begin().await?;
        self.note(&mut tx, person.member.id, act, subject).await?;
        Ok(tx.commit().await?)
    }

    /// Writes down what `member` does in this transaction.
    pub(super) async fn note(
        &self,
        tx: &mut Transaction,
        member: Uuid,
        act: Act,
        subject: Option<Uuid>,
    ) -> Result<(), StoreError> {
        let entry = Entry::by(member, act, subject, self.0.clock.now());
        audit::append(tx, &entry).await
    }
}
