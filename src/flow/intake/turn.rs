//! One turn: the mind decides, and its outcome becomes rows. All in memory: a turn that
//! fails leaves nothing to undo.

use std::time::Duration;

use uuid::Uuid;

use super::failure::Fault;
use super::records;
use super::room::Place;
use super::writes::Writes;
use crate::assistant::dialogue::State;
use crate::assistant::event::{Event, Incoming};
use crate::assistant::outcome::{Outcome, Record, Situation};
use crate::assistant::reception::Stage;
use crate::assistant::reply::Reply;
use crate::flow::mind::{Mind, nonce};
use crate::flow::news::Kind;
use crate::flow::panics::survive;
use crate::store::conversation::SavedState;
use crate::store::message::{Author, Direction, Edit, Message};

/// How long text from before consent may stay (P3).
const BEFORE_CONSENT: Duration = Duration::from_secs(24 * 3600);

/// Takes one turn of the conversation at `place`.
pub(super) fn take(
    mind: &dyn Mind,
    place: &mut Place,
    incoming: &Incoming,
    ahead: u32,
    writes: &mut Writes,
) -> Result<(), Fault> {
    let state = state(mind, place, incoming)?;
    let situation = Situation {
        now: writes.now,
        stage: place.conversation.stage,
        reference: place.conversation.reference.clone(),
        ahead,
        submitted: place.submitted,
        consented: place.consented,
        nonce: nonce(place.conversation.id),
        reason: place.conversation.queued.map(|queued| queued.reason),
    };
    let started = writes.clock.monotonic();
    let (outcome, json) = survive(|| {
        let outcome = mind.step(state, incoming, &situation);
        let json = outcome.state.to_json();
        (outcome, json)
    })
    .ok_or(Fault::Panicked)?;
    metrics::histogram!("enquiry_desk_turn_seconds")
        .record((writes.clock.monotonic() - started).as_secs_f64());
    place.conversation.state = SavedState::Json(json);
    write(place, incoming, outcome, writes);
    Ok(())
}

fn state(mind: &dyn Mind, place: &Place, incoming: &Incoming) -> Result<State, Fault> {
    match &place.conversation.state {
        SavedState::Json(json) => State::from_json(json).map_err(|_| Fault::UnreadableState),
        SavedState::Damaged(_) => Err(Fault::UnreadableState),
        SavedState::Fresh => {
            survive(|| mind.begin(&incoming.sender, place.patient.language.as_ref()))
                .ok_or(Fault::Panicked)
        }
    }
}

fn write(place: &mut Place, incoming: &Incoming, outcome: Outcome, writes: &mut Writes) {
    let erases = |record: &Record| matches!(record, Record::ErasureWanted);
    if outcome.records.iter().any(erases) {
        let farewell = outcome.replies.into_iter().next_back();
        return writes.erase(place, farewell);
    }
    let early_since = outcome.state.early_since;
    place.greet(&incoming.sender);
    place.conversation.updated_at = writes.now;
    let message = receive(place, &incoming.event, writes);
    // The language before the records, so that an unanswered question is filed under it.
    if let Some(reply) = outcome.replies.last() {
        place.speak(&reply.language);
    }
    for record in outcome.records {
        records::apply(record, place, message, writes);
    }
    for reply in outcome.replies {
        answer(place, reply, writes);
    }
    let early = !place.consented && place.conversation.stage == Stage::Assistant;
    place.conversation.state_purge_at = early_since
        .filter(|_| early)
        .map(|since| since + BEFORE_CONSENT);
}

/// Keeps what the patient did.
pub(super) fn receive(place: &mut Place, event: &Event, writes: &mut Writes) -> Uuid {
    let id = writes.id();
    let body = serde_json::to_vec(event).expect("an event has no keys that JSON cannot hold");
    let early = !place.consented && place.conversation.stage == Stage::Assistant;
    if let Event::Edited {
        message: Some(number),
        ..
    } = event
    {
        let revision = writes.id();
        writes.edit(Edit {
            revision,
            conversation: place.conversation.id,
            channel_message: *number,
            body: body.clone(),
            at: writes.now,
        });
    }
    // An edit also stands for itself, at its time: the replies after it answer it.
    let is_edit = matches!(event, Event::Edited { .. });
    writes.message(Message {
        id,
        conversation: place.conversation.id,
        patient: place.patient.id,
        direction: Direction::In,
        author: Author::Patient,
        kind: event.kind(),
        channel_message: event.message().filter(|_| !is_edit),
        body,
        at: writes.now,
        purge_at: early.then(|| writes.now + BEFORE_CONSENT),
        staff: None,
        resends: None,
    });
    // A button speaks to the assistant; everything else is for reception to read.
    if !matches!(event, Event::Press { .. } | Event::Returned) {
        place.conversation.heard.count += 1;
        place.conversation.heard.last = Some(id);
        if place.is_in_queue() {
            writes.news(place.item(Kind::Wrote));
        }
    }
    id
}

/// Keeps a reply and puts it into the outbox.
pub(super) fn answer(place: &Place, reply: Reply, writes: &mut Writes) {
    let conversation = &place.conversation;
    writes.say(
        &place.patient.address,
        conversation.id,
        place.patient.id,
        reply,
    );
    if place.is_in_queue() {
        writes.news(place.item(Kind::Told));
    }
}
