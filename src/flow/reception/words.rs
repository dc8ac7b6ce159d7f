//! What is said to patients, and what is not said to them: replies, notes, drafts.

use serde_json::json;
use uuid::Uuid;

use super::act::Act;
use super::{Held, Reception, Replied, Resent, Stale, Words};
use crate::assistant::language::Language;
use crate::assistant::reply::{Keyboard, REPLY_LIMIT, Reply, RichText};
use crate::flow::Unavailable;
use crate::flow::news::Kind;
use crate::store::claim::{self, Standing};
use crate::store::outbox::Status;
use crate::store::staff::{self, Member};
use crate::store::{audit, canned, draft, message, note};

impl Reception {
    /// Says something to the patient. `seen` is the patient's last message that the
    /// receptionist saw ([`patient_message`](crate::store::thread::Episode)); `None` sends
    /// whatever the patient has written meanwhile.
    pub async fn reply(
        &self,
        who: &Member,
        held: Held,
        words: Words,
        seen: Option<Uuid>,
    ) -> Result<Replied, Unavailable> {
        let mut act = self.begin().await?;
        let standing = match self.held(&mut act, who, held).await? {
            Ok(standing) => standing,
            Err(why) => return Ok(Replied::Stale { why, words }),
        };
        let Some((language, text)) = self.worded(&mut act, &standing, &words).await? else {
            return Ok(Replied::NoText);
        };
        let body = RichText::plain(&text);
        if body.0.is_empty() {
            return Ok(Replied::Empty);
        }
        let length = body.to_plain().encode_utf16().count();
        if let Some(over) = length.checked_sub(REPLY_LIMIT).filter(|over| *over > 0) {
            return Ok(Replied::TooLong { over, words });
        }
        let lease = act.lease(who.id);
        let (now, as_seen) = (act.now, standing.seen());
        if !claim::replied(&mut act.tx, as_seen, lease, seen, now).await? {
            // Everything else was looked at above, under the same lock.
            let why = Stale::PatientWrote;
            return Ok(Replied::Stale { why, words });
        }
        let reply = Reply {
            body,
            keyboard: Keyboard::None,
            language,
            urgent: false,
        };
        let message = act.say(&standing, reply, Some(who.id), None);
        staff::seen(&mut act.tx, who.id, now).await?;
        draft::forget(&mut act.tx, held.conversation, who.id).await?;
        act.event(held.conversation, "replied", json!({ "by": who.id }));
        act.audit(who, audit::Act::Replied, held.conversation);
        act.news(held.conversation, Kind::Replied, false);
        act.commit().await?;
        Ok(Replied::Yes { message })
    }

    /// The text with its language. A canned reply goes in the patient's language, else in
    /// the clinic's (U9).
    async fn worded(
        &self,
        act: &mut Act<'_>,
        standing: &Standing,
        words: &Words,
    ) -> Result<Option<(Language, String)>, Unavailable> {
        let default = self.assistant.clinic.default_language();
        let language = standing.language.as_ref().unwrap_or(default);
        match words {
            Words::Text(text) => Ok(Some((language.clone(), text.clone()))),
            Words::Canned(id) => {
                let reply = canned::find(&mut act.tx, *id).await?;
                let text = reply
                    .as_ref()
                    .and_then(|reply| reply.text_in(&[language, default]));
                Ok(text.map(|(language, text)| (language.clone(), text.to_owned())))
            }
        }
    }

    /// Sends a receptionist's message again that failed or whose outcome is unknown: only
    /// ever by a person's wish.
    pub async fn resend(&self, who: &Member, message: Uuid) -> Result<Resent, Unavailable> {
        let mut act = self.begin().await?;
        let Some(sent) = message::by_staff(&mut act.tx, message).await? else {
            return Ok(Resent::Gone);
        };
        if sent.resent {
            return Ok(Resent::Already);
        }
        if !matches!(sent.status, Status::Failed | Status::Unknown) {
            return Ok(Resent::NotNow(sent.status));
        }
        let standing = claim::look(&mut act.tx, sent.conversation).await?;
        let reply = serde_json::from_str(&sent.body).ok();
        let Some((standing, reply)) = standing.zip(reply) else {
            return Ok(Resent::Gone);
        };
        let again = act.say(&standing, reply, Some(sent.staff), Some(message));
        let detail = json!({ "by": who.id, "message": message });
        act.event(sent.conversation, "resent", detail);
        act.audit(who, audit::Act::Resent, sent.conversation);
        act.news(sent.conversation, Kind::Replied, false);
        act.commit().await?;
        Ok(Resent::Yes { message: again })
    }

    /// Leaves a note for colleagues. False where it is empty or the conversation is gone.
    pub async fn note(
        &self,
        who: &Member,
        conversation: Uuid,
        body: &str,
    ) -> Result<bool, Unavailable> {
        let body = body.trim();
        let mut act = self.begin().await?;
        let known = claim::look(&mut act.tx, conversation).await?.is_some();
        if body.is_empty() || !known {
            return Ok(false);
        }
        let (id, now) = (self.clock.fresh_id(), act.now);
        note::leave(&mut act.tx, id, conversation, who.id, body, now).await?;
        act.event(conversation, "noted", json!({ "by": who.id }));
        act.audit(who, audit::Act::Noted, conversation);
        act.news(conversation, Kind::Noted, false);
        act.commit().await?;
        Ok(true)
    }

    /// Keeps a draft; an empty one is thrown away, as is one for a conversation that is
    /// gone.
    pub async fn save_draft(
        &self,
        who: &Member,
        conversation: Uuid,
        body: &str,
    ) -> Result<(), Unavailable> {
        let mut tx = self.store.begin().await?;
        if claim::look(&mut tx, conversation).await?.is_some() {
            draft::save(&mut tx, conversation, who.id, body, self.clock.now()).await?;
        }
        Ok(tx.commit().await?)
    }

    /// The draft that was kept.
    pub async fn draft(
        &self,
        who: &Member,
        conversation: Uuid,
    ) -> Result<Option<String>, Unavailable> {
        let mut tx = self.store.read().await?;
        Ok(draft::find(&mut tx, conversation, who.id).await?)
    }
}
