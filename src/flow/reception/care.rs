//! Seeing to danger, and putting an enquiry right.

use serde_json::json;
use uuid::Uuid;

use super::{Acknowledged, Corrected, Reception};
use crate::assistant::dialogue::form::Question;
use crate::flow::Unavailable;
use crate::flow::news::Kind;
use crate::store::staff::Member;
use crate::store::{audit, claim, enquiry};

impl Reception {
    /// Acknowledges danger, by name (C7).
    pub async fn acknowledge(
        &self,
        who: &Member,
        conversation: Uuid,
    ) -> Result<Acknowledged, Unavailable> {
        let mut act = self.begin().await?;
        let now = act.now;
        if claim::acknowledge(&mut act.tx, conversation, who.id, now).await? {
            act.event(conversation, "acknowledged", json!({ "by": who.id }));
            act.audit(who, audit::Act::Acknowledged, conversation);
            act.news(conversation, Kind::Acknowledged, false);
            act.commit().await?;
            return Ok(Acknowledged::Yes);
        }
        let standing = claim::look(&mut act.tx, conversation).await?;
        let acknowledged = standing.and_then(|standing| standing.acknowledged);
        Ok(
            acknowledged.map_or(Acknowledged::NoDanger, |(name, at)| Acknowledged::By {
                name,
                at,
            }),
        )
    }

    /// Corrects fields of the enquiry. Values are codes, or as typed for names, numbers,
    /// addresses, durations (ISO 8601) and the note; several for `tried` and
    /// `preferred_times`; none takes an optional answer away.
    pub async fn correct_enquiry(
        &self,
        who: &Member,
        conversation: Uuid,
        values: &[(Question, Vec<String>)],
    ) -> Result<Corrected, Unavailable> {
        let mut act = self.begin().await?;
        let found = enquiry::of_conversation(&mut act.tx, conversation).await?;
        let Some((id, before)) = found else {
            return Ok(Corrected::NoEnquiry);
        };
        let country = &self.assistant.clinic.country;
        let mut after = before.clone();
        let mut changed = Vec::new();
        let mut faults = Vec::new();
        for (question, values) in values {
            let unchanged = after.clone();
            match after.correct(*question, values, country) {
                Err(fault) => faults.push((*question, fault)),
                Ok(()) if after != unchanged => changed.push(*question),
                Ok(()) => {}
            }
        }
        if !faults.is_empty() || changed.is_empty() {
            return Ok(match faults.is_empty() {
                true => Corrected::Yes(changed),
                false => Corrected::Invalid(faults),
            });
        }
        let fields: Vec<&'static str> = changed.iter().map(|question| question.code()).collect();
        let correction = enquiry::Correction {
            id: self.clock.fresh_id(),
            enquiry: id,
            member: who.id,
            fields: &fields,
            before: &before,
            after: &after,
            at: act.now,
        };
        enquiry::correct(&mut act.tx, &correction).await?;
        let detail = json!({ "by": who.id, "fields": fields });
        act.event(conversation, "corrected", detail);
        act.audit(who, audit::Act::Corrected, conversation);
        act.news(conversation, Kind::Corrected, false);
        act.commit().await?;
        Ok(Corrected::Yes(changed))
    }
}
