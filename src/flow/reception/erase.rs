//! Erasing a patient at the desk (P6), for somebody who asks by telephone or letter.

use uuid::Uuid;

use super::Reception;
use crate::assistant::notice::Notice;
use crate::flow::Unavailable;
use crate::flow::erasing::Leaver;
use crate::store::audit::Act;
use crate::store::claim;
use crate::store::outbox::Status;
use crate::store::staff::Member;

impl Reception {
    /// Erases the patient of a conversation with everything there is on him; he gets the one
    /// word that it is done. False where the conversation is gone.
    pub async fn erase(&self, who: &Member, conversation: Uuid) -> Result<bool, Unavailable> {
        let mut act = self.begin().await?;
        let Some(standing) = claim::look(&mut act.tx, conversation).await? else {
            return Ok(false);
        };
        let farewell = self
            .assistant
            .notice(&Notice::Erased, standing.language.as_ref());
        act.audit(who, Act::Erased, conversation);
        act.erase(Leaver {
            patient: standing.patient,
            address: standing.address,
            farewell,
            status: Status::Leased,
        });
        act.commit().await?;
        Ok(true)
    }
}
