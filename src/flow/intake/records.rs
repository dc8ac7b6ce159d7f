//! What the mind recorded becomes rows, events and a place in the queue.

use serde_json::{Value, json};
use uuid::Uuid;

use super::room::Place;
use super::writes::{Late, Writes};
use crate::assistant::details::Details;
use crate::assistant::language::Language;
use crate::assistant::outcome::Record;
use crate::assistant::reception::Reason;
use crate::assistant::understanding::red_flags::Class;
use crate::flow::news::{Item, Kind};
use crate::store::unanswered::Unanswered;

/// Applies one record to the conversation at `place`; `message` is what the patient said.
pub(super) fn apply(record: Record, place: &mut Place, message: Uuid, writes: &mut Writes) {
    writes.event(
        Some(place.conversation.id),
        record.kind(),
        detail(&record, place),
    );
    match record {
        Record::HandedOver { reason } => hand_over(place, reason, writes),
        Record::Withdrawn => {
            place.withdraw();
            writes.news(place.item(Kind::Withdrawn));
        }
        Record::RedFlag(flag) => {
            place.hand_over(reason_of(flag.class), writes.now, writes.closed);
            writes.keep(place.conversation.id);
            writes.news(Item {
                urgent: true,
                ..place.item(Kind::Queued)
            });
            let conversation = place.conversation.id;
            writes.later(Late::RedFlag {
                conversation,
                message,
                flag,
            });
        }
        Record::ConsentGiven(consent) => {
            place.consented = true;
            writes.keep(place.conversation.id);
            let patient = place.patient.id;
            writes.later(Late::ConsentGiven { patient, consent });
        }
        Record::ConsentWithdrawn => {
            place.consented = false;
            writes.later(Late::ConsentWithdrawn {
                patient: place.patient.id,
            });
        }
        Record::Submitted(enquiry) => {
            place.submitted = true;
            let (conversation, patient) = (place.conversation.id, place.patient.id);
            let reference = place.conversation.reference.clone();
            writes.later(Late::Submitted {
                conversation,
                patient,
                reference,
                enquiry,
            });
        }
        Record::Unanswered { topic } => unanswered(topic, place, message, writes),
        Record::LanguageChosen(language) => place.speak(&language),
        Record::Rated { value } => {
            let conversation = place.conversation.id;
            writes.later(Late::Rated {
                conversation,
                value,
            });
            writes.news(place.item(Kind::Rated));
        }
        Record::DataWanted => writes.send_data(place),
        // Taken care of before any record is applied.
        Record::ErasureWanted
        | Record::Cancelled
        | Record::Answered { .. }
        | Record::Misunderstood { .. }
        | Record::Asked { .. }
        | Record::Volunteered(_)
        | Record::Relayed => {}
    }
}

/// Puts the conversation into the queue; reception may then read what came before.
pub(super) fn hand_over(place: &mut Place, reason: Reason, writes: &mut Writes) {
    place.hand_over(reason, writes.now, writes.closed);
    writes.news(place.item(Kind::Queued));
    writes.keep(place.conversation.id);
}

fn unanswered(topic: Option<String>, place: &Place, message: Uuid, writes: &mut Writes) {
    // Nothing was ever said in a language: a silent turn asks nothing either.
    let Some(language) = place.patient.language.clone() else {
        return;
    };
    let question = Unanswered {
        id: writes.id(),
        topic,
        message: Some(message),
        language,
        at: writes.now,
    };
    writes.later(Late::Unanswered(question));
}

fn reason_of(class: Class) -> Reason {
    match class {
        Class::Emergency => Reason::Emergency,
        Class::Urgent => Reason::Urgent,
        Class::Distress => Reason::Distress,
    }
}

/// Codes, ids and counts; never what somebody wrote.
fn detail(record: &Record, place: &Place) -> Value {
    match record {
        Record::HandedOver { reason } => json!({ "reason": reason.code() }),
        Record::RedFlag(flag) => json!({ "class": flag.class.code(), "rule": flag.rule }),
        Record::ConsentGiven(consent) => json!({ "version": consent.version }),
        Record::Submitted(_) => json!({ "reference": place.conversation.reference }),
        Record::Answered { topic } => topic_asked(Some(topic), place),
        Record::Unanswered { topic } => topic_asked(topic.as_ref(), place),
        Record::Rated { value } => json!({ "value": value }),
        Record::Misunderstood { attempt } => json!({ "attempt": attempt }),
        Record::Asked { question } => json!({ "question": question }),
        Record::LanguageChosen(language) => json!({ "language": language.tag() }),
        Record::Volunteered(details) => json!({ "fields": fields(details) }),
        Record::Withdrawn
        | Record::ConsentWithdrawn
        | Record::Cancelled
        | Record::Relayed
        | Record::DataWanted
        | Record::ErasureWanted => json!({}),
    }
}

/// The figures count topics by language.
fn topic_asked(topic: Option<&String>, place: &Place) -> Value {
    let language = place.patient.language.as_ref();
    json!({ "topic": topic, "language": language.map(Language::tag) })
}

/// Which details were told, not what they say.
fn fields(details: &Details) -> Vec<&'static str> {
    [
        ("name", details.name.is_some()),
        ("phone", details.phone.is_some()),
        ("email", details.email.is_some()),
        ("body_area", details.body_area.is_some()),
        ("side", details.side.is_some()),
        ("condition", details.condition.is_some()),
        ("duration", details.duration.is_some()),
    ]
    .into_iter()
    .filter_map(|(field, told)| told.then_some(field))
    .collect()
}
