//! What a receptionist does: each a form, one transaction of `flow::reception`, and a page
//! that says what became of it.
//!
//! Promises: a stale page changes nothing, is told why (409), and gets its text back.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use uuid::Uuid;

use super::Desk;
use super::conversation::GivenBack;
use super::fields::{corrections, label};
use super::frame::Led;
use super::refusal::Refusal;
use super::speech::Speech;
use super::visitor::{Fields, Person};
use crate::assistant::reception::Outcome;
use crate::assistant::reference::Reference;
use crate::flow::reception::{
    Acknowledged, Claimed, Closed, Corrected, Held, Next, Released, Reopened, Replied, Resent,
    Stale, Transferred, Words,
};
use crate::store::conversation;
use crate::web::sanitise;

type Answer = Result<Response, Refusal>;

/// `POST /desk/queue/next`
pub(super) async fn take_next(State(desk): State<Desk>, person: Person) -> Answer {
    match desk.0.reception.take_next(&person.member, None).await? {
        Next::Yes { reference, .. } => Ok(to(&reference.to_string(), "claimed")),
        Next::NobodyWaits => Ok(Redirect::to("/desk/queue?done=none").into_response()),
    }
}

/// `POST /desk/conversations/{reference}/claim`
pub(super) async fn claim(
    State(desk): State<Desk>,
    person: Person,
    Path(reference): Path<String>,
) -> Answer {
    let id = desk.id_of(&reference).await?;
    match desk.0.reception.claim(&person.member, id).await? {
        Claimed::Yes(_) | Claimed::Already(_) => Ok(to(&reference, "claimed")),
        Claimed::TakenBy { name } => {
            let why = Stale::TakenBy { name };
            desk.too_late(&person, &reference, &why).await
        }
        Claimed::Gone => {
            let words = desk.speech(&person.language).t("desk-taken");
            desk.refused(&person, &reference, words, None).await
        }
    }
}

/// `POST /desk/conversations/{reference}/release`
pub(super) async fn release(
    State(desk): State<Desk>,
    person: Person,
    Path(reference): Path<String>,
    fields: Fields,
) -> Answer {
    let held = desk.held(&reference, &fields).await?;
    match desk.0.reception.release(&person.member, held).await? {
        Released::Yes => Ok(Redirect::to("/desk/queue?done=released").into_response()),
        Released::Stale(why) => desk.too_late(&person, &reference, &why).await,
    }
}

/// `POST /desk/conversations/{reference}/transfer`
pub(super) async fn transfer(
    State(desk): State<Desk>,
    person: Person,
    Path(reference): Path<String>,
    fields: Fields,
) -> Answer {
    let held = desk.held(&reference, &fields).await?;
    let colleague: Uuid = fields.parsed("to")?;
    match desk
        .0
        .reception
        .transfer(&person.member, held, colleague)
        .await?
    {
        Transferred::Yes { .. } => Ok(Redirect::to("/desk/queue?done=transferred").into_response()),
        Transferred::NotPossible => desk.too_late(&person, &reference, &Stale::Changed).await,
        Transferred::Stale(why) => desk.too_late(&person, &reference, &why).await,
    }
}

/// `POST /desk/conversations/{reference}/close`
pub(super) async fn close(
    State(desk): State<Desk>,
    person: Person,
    Path(reference): Path<String>,
    fields: Fields,
) -> Answer {
    let held = desk.held(&reference, &fields).await?;
    let outcome = Outcome::from_code(fields.text("outcome")).ok_or(Refusal::StaleForm)?;
    let seen = fields.text("seen").parse().ok();
    match desk
        .0
        .reception
        .close_as_seen(&person.member, held, outcome, seen)
        .await?
    {
        Closed::Yes => Ok(Redirect::to("/desk/queue?done=closed").into_response()),
        Closed::Unacknowledged => {
            let words = desk.speech(&person.language).t("desk-must-acknowledge");
            desk.refused(&person, &reference, words, None).await
        }
        Closed::Stale(why) => desk.too_late(&person, &reference, &why).await,
    }
}

/// `POST /desk/conversations/{reference}/reopen`
pub(super) async fn reopen(
    State(desk): State<Desk>,
    person: Person,
    Path(reference): Path<String>,
) -> Answer {
    let id = desk.id_of(&reference).await?;
    match desk.0.reception.reopen(&person.member, id).await? {
        Reopened::With { .. } | Reopened::Waiting => Ok(to(&reference, "reopened")),
        Reopened::Newer(newer) => Ok(Redirect::to(&page(&newer.to_string())).into_response()),
        Reopened::TooLate => {
            let words = desk.speech(&person.language).t("desk-too-late-to-reopen");
            desk.refused(&person, &reference, words, None).await
        }
        Reopened::NotClosed => desk.too_late(&person, &reference, &Stale::Changed).await,
    }
}

/// `POST /desk/conversations/{reference}/reply`: bound to the conversation, its version
/// and the patient's newest message that was seen.
pub(super) async fn reply(
    State(desk): State<Desk>,
    person: Person,
    Path(reference): Path<String>,
    fields: Fields,
) -> Answer {
    let held = desk.held(&reference, &fields).await?;
    let words = match fields.has("canned") {
        true => Words::Canned(fields.parsed("canned")?),
        false => Words::Text(fields.text("text").replace("\r\n", "\n")),
    };
    let seen = fields.text("seen").parse().ok();
    let typed = fields.text("text").to_owned();
    let s = desk.speech(&person.language);
    let unusable = |key: &str| desk.mended(&person, &reference, s.t(key), Some(typed.clone()));
    let reception = &desk.0.reception;
    match reception.reply(&person.member, held, words, seen).await? {
        Replied::Yes { .. } => {
            Ok(Redirect::to(&format!("{}#reply", page(&reference))).into_response())
        }
        Replied::Stale { why, .. } => {
            let words = not_sent(&why, &s);
            desk.refused(&person, &reference, words, Some(typed.clone()))
                .await
        }
        Replied::Empty => unusable("desk-reply-empty").await,
        Replied::TooLong { .. } => unusable("desk-reply-too-long").await,
        Replied::NoText => unusable("desk-canned-gone").await,
    }
}

/// `POST /desk/conversations/{reference}/draft`
pub(super) async fn draft(
    State(desk): State<Desk>,
    person: Person,
    Path(reference): Path<String>,
    fields: Fields,
) -> Answer {
    let id = desk.id_of(&reference).await?;
    let reception = &desk.0.reception;
    reception
        .save_draft(&person.member, id, fields.text("text"))
        .await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// `POST /desk/conversations/{reference}/note`
pub(super) async fn note(
    State(desk): State<Desk>,
    person: Person,
    Path(reference): Path<String>,
    fields: Fields,
) -> Answer {
    let id = desk.id_of(&reference).await?;
    let text = fields.text("text").trim();
    if desk.0.reception.note(&person.member, id, text).await? {
        return Ok(to(&reference, "note"));
    }
    let words = desk.speech(&person.language).t("desk-note-empty");
    desk.mended(&person, &reference, words, None).await
}

/// `POST /desk/conversations/{reference}/acknowledge`
pub(super) async fn acknowledge(
    State(desk): State<Desk>,
    person: Person,
    Path(reference): Path<String>,
) -> Answer {
    let id = desk.id_of(&reference).await?;
    match desk.0.reception.acknowledge(&person.member, id).await? {
        Acknowledged::Yes | Acknowledged::By { .. } => Ok(to(&reference, "acknowledged")),
        Acknowledged::NoDanger => Ok(Redirect::to(&page(&reference)).into_response()),
    }
}

/// `POST /desk/conversations/{reference}/fields`
pub(super) async fn correct(
    State(desk): State<Desk>,
    person: Person,
    Path(reference): Path<String>,
    fields: Fields,
) -> Answer {
    let id = desk.id_of(&reference).await?;
    let values = corrections(&fields);
    match desk
        .0
        .reception
        .correct_enquiry(&person.member, id, &values)
        .await?
    {
        Corrected::Yes(_) => Ok(to(&reference, "saved")),
        Corrected::Invalid(faults) => {
            let s = desk.speech(&person.language);
            let words = faults
                .iter()
                .map(|(question, _)| s.t1("desk-field-invalid", "field", &label(*question, &s)));
            let words = words.collect::<Vec<_>>().join(" ");
            desk.mended(&person, &reference, words, None).await
        }
        Corrected::NoEnquiry => desk.too_late(&person, &reference, &Stale::Changed).await,
    }
}

/// `POST /desk/conversations/{reference}/resend`
pub(super) async fn resend(
    State(desk): State<Desk>,
    person: Person,
    Path(reference): Path<String>,
    fields: Fields,
) -> Answer {
    let message: Uuid = fields.parsed("message")?;
    match desk.0.reception.resend(&person.member, message).await? {
        Resent::Yes { .. } | Resent::Already | Resent::NotNow(_) => {
            Ok(Redirect::to(&page(&reference)).into_response())
        }
        Resent::Gone => Err(Refusal::NotFound),
    }
}

fn page(reference: &str) -> String {
    let plain: String = reference
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect();
    format!("/desk/conversations/{plain}")
}

fn to(reference: &str, done: &str) -> Response {
    Redirect::to(&format!("{}?done={done}#reply", page(reference))).into_response()
}

/// Why a reply was not sent, in words.
fn not_sent(why: &Stale, s: &Speech<'_>) -> String {
    match why {
        Stale::TakenBy { name } => s.t1("desk-stale-reply-taken", "name", &sanitise::words(name)),
        Stale::PatientWrote => s.t("desk-stale-reply-patient"),
        Stale::Waiting | Stale::Closed { .. } | Stale::Changed | Stale::Gone => {
            s.t("desk-stale-reply")
        }
    }
}

impl Desk {
    pub(super) async fn id_of(&self, reference: &str) -> Result<Uuid, Refusal> {
        let reference = Reference::parse(reference).map_err(|_| Refusal::NotFound)?;
        let mut tx = self.0.store.read().await?;
        let id = conversation::id_of(&mut tx, &reference).await?;
        tx.roll_back().await?;
        match id {
            Some(id) => Ok(id),
            None => Err(self.gone(&reference).await?),
        }
    }

    async fn held(&self, reference: &str, fields: &Fields) -> Result<Held, Refusal> {
        Ok(Held {
            conversation: self.id_of(reference).await?,
            version: fields.parsed("version")?,
        })
    }

    async fn too_late(&self, person: &Person, reference: &str, why: &Stale) -> Answer {
        let s = self.speech(&person.language);
        let words = match why {
            Stale::TakenBy { name } => s.t1("desk-taken-by", "name", &sanitise::words(name)),
            _ => s.t("desk-changed"),
        };
        self.refused(person, reference, words, None).await
    }

    /// 409: the page as it is now, the reason, and the text that was typed.
    async fn refused(
        &self,
        person: &Person,
        reference: &str,
        words: String,
        text: Option<String>,
    ) -> Answer {
        self.again(person, reference, words, text, StatusCode::CONFLICT)
            .await
    }

    /// 422: something is to be mended in what was typed.
    async fn mended(
        &self,
        person: &Person,
        reference: &str,
        words: String,
        text: Option<String>,
    ) -> Answer {
        self.again(
            person,
            reference,
            words,
            text,
            StatusCode::UNPROCESSABLE_ENTITY,
        )
        .await
    }

    async fn again(
        &self,
        person: &Person,
        reference: &str,
        words: String,
        text: Option<String>,
        status: StatusCode,
    ) -> Answer {
        let back = GivenBack {
            error: Some(words),
            text,
        };
        self.conversation_page(person, reference, &Led::default(), back, status)
            .await
    }
}
