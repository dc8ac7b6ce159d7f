//! What stands around every page: links, counts, who one is.

use askama::Template;

use super::Desk;
use super::speech::Speech;
use super::visitor::Person;
use crate::store::StoreError;
use crate::store::desk_queue::{self, Counts};

/// The frame of one page.
pub(super) struct Frame {
    /// The link that is this page.
    pub here: &'static str,
    pub links: Vec<Link>,
    pub counts: String,
    pub name: String,
    pub csrf: String,
    pub sound: bool,
    pub notify: bool,
    /// What was done by the form that led here.
    pub flash: Option<String>,
}

/// The part of a frame that the parts of a page need.
pub(super) struct Token {
    pub csrf: String,
}

pub(super) struct Link {
    pub href: &'static str,
    pub key: &'static str,
    pub keys: Option<&'static str>,
    pub here: bool,
    pub counts: bool,
}

#[derive(Template)]
#[template(path = "desk/templates/counts.html")]
struct CountsView<'a> {
    s: &'a Speech<'a>,
    counts: Counts,
}

/// For everybody, and after it for managers.
const LINKS: [(&str, &str, &str, Option<&str>); 6] = [
    ("queue", "/desk/queue", "desk-queue", Some("Alt+Q")),
    ("search", "/desk/search", "desk-search", Some("Alt+S")),
    ("canned", "/desk/canned", "desk-canned", None),
    ("questions", "/desk/questions", "desk-questions", None),
    ("figures", "/desk/figures", "desk-figures", None),
    ("people", "/desk/people", "desk-people", None),
];
const FOR_EVERYBODY: usize = 3;

/// What a form may say that it has done: the code of the address and its sentence.
const DONE: [(&str, &str); 10] = [
    ("claimed", "desk-done-claimed"),
    ("released", "desk-done-released"),
    ("transferred", "desk-done-transferred"),
    ("closed", "desk-done-closed"),
    ("reopened", "desk-done-reopened"),
    ("acknowledged", "desk-done-acknowledged"),
    ("erased", "desk-done-erased"),
    ("saved", "desk-done-saved"),
    ("note", "desk-done-note"),
    ("none", "desk-next-none"),
];

/// The query of a page that a form led to.
#[derive(Default, serde::Deserialize)]
pub(super) struct Led {
    pub done: Option<String>,
}

impl Desk {
    /// The frame of the page `here`.
    pub(super) async fn frame(
        &self,
        person: &Person,
        here: &'static str,
        led: &Led,
    ) -> Result<Frame, StoreError> {
        let s = self.speech(&person.language);
        let shown = if person.is_manager() {
            LINKS.len()
        } else {
            FOR_EVERYBODY
        };
        let done = DONE
            .iter()
            .find(|(code, _)| led.done.as_deref() == Some(code));
        Ok(Frame {
            here,
            links: LINKS[..shown]
                .iter()
                .map(|(name, href, key, keys)| Link {
                    href,
                    key,
                    keys: *keys,
                    here: *name == here,
                    counts: *name == "queue",
                })
                .collect(),
            counts: self.counts(person, &s).await?,
            name: person.member.name.clone(),
            csrf: person.csrf.clone(),
            sound: person.member.sound,
            notify: person.member.notify,
            flash: done.map(|(_, key)| s.t(key)),
        })
    }

    /// How many wait, as HTML.
    pub(super) async fn counts(
        &self,
        person: &Person,
        s: &Speech<'_>,
    ) -> Result<String, StoreError> {
        let counts = self.numbers(person).await?;
        Ok(CountsView { s, counts }.render().unwrap_or_default())
    }

    pub(super) async fn numbers(&self, person: &Person) -> Result<Counts, StoreError> {
        let mut tx = self.0.store.read().await?;
        let counts = desk_queue::counts(&mut tx, person.member.id).await?;
        tx.roll_back().await?;
        Ok(counts)
    }
}
