//! Picking up, giving back, handing on, ending, and opening again.

use jiff::Timestamp;
use uuid::Uuid;

use super::act::{Act, stale};
use super::{
    Claimed, Closed, Held, Next, ON_SHIFT, Reception, Released, Reopened, Stale, Transferred,
};
use crate::assistant::language::Language;
use crate::assistant::notice::Notice;
use crate::assistant::reception::{Move, Outcome, Stage};
use crate::flow::Unavailable;
use crate::flow::mind::nonce;
use crate::flow::news::Kind;
use crate::store::audit;
use crate::store::claim::{self, Standing};
use crate::store::conversation::{Moved, Step};
use crate::store::desk_queue;
use crate::store::staff::{self, Member};

impl Reception {
    /// Picks up a waiting conversation; the patient is told who joined.
    pub async fn claim(&self, who: &Member, conversation: Uuid) -> Result<Claimed, Unavailable> {
        let mut act = self.begin().await?;
        let Some(standing) = claim::look(&mut act.tx, conversation).await? else {
            return Ok(Claimed::Gone);
        };
        let taken = match (standing.stage, &standing.claimed_by) {
            (Stage::Waiting, _) => None,
            (Stage::Claimed, Some((id, _))) if *id == who.id => {
                Some(Claimed::Already(held(&standing, standing.version)))
            }
            (Stage::Claimed, Some((_, name))) => Some(Claimed::TakenBy { name: name.clone() }),
            _ => Some(Claimed::Gone),
        };
        if let Some(taken) = taken {
            return Ok(taken);
        }
        match take(&mut act, who, &standing).await? {
            Some(held) => {
                act.commit().await?;
                Ok(Claimed::Yes(held))
            }
            None => Ok(Claimed::Gone),
        }
    }

    /// Picks up the most urgent that has waited longest, of one language where one is given.
    pub async fn take_next(
        &self,
        who: &Member,
        language: Option<&Language>,
    ) -> Result<Next, Unavailable> {
        let mut act = self.begin().await?;
        let next = desk_queue::next(&mut act.tx, language).await?;
        let standing = match next {
            Some(id) => claim::look(&mut act.tx, id).await?,
            None => None,
        };
        if let Some(standing) = standing
            && let Some(held) = take(&mut act, who, &standing).await?
        {
            act.commit().await?;
            let reference = standing.reference;
            return Ok(Next::Yes { held, reference });
        }
        Ok(Next::NobodyWaits)
    }

    /// Gives a conversation back to the queue, where it keeps its place.
    pub async fn release(&self, who: &Member, held: Held) -> Result<Released, Unavailable> {
        let mut act = self.begin().await?;
        let standing = match self.held(&mut act, who, held).await? {
            Ok(standing) => standing,
            Err(why) => return Ok(Released::Stale(why)),
        };
        let step = act.step(Move::Release, Some(who.id));
        if claim::give_back(&mut act.tx, standing.seen(), step).await? == Moved::Refused {
            return Ok(Released::Stale(Stale::Changed));
        }
        act.notify(&standing, &Notice::Left);
        act.audit(who, audit::Act::Released, held.conversation);
        act.news(held.conversation, Kind::Released, false);
        act.commit().await?;
        Ok(Released::Yes)
    }

    /// Hands a conversation to a colleague; the patient is told.
    pub async fn transfer(
        &self,
        who: &Member,
        held: Held,
        to: Uuid,
    ) -> Result<Transferred, Unavailable> {
        let mut act = self.begin().await?;
        let standing = match self.held(&mut act, who, held).await? {
            Ok(standing) => standing,
            Err(why) => return Ok(Transferred::Stale(why)),
        };
        let colleague = staff::find(&mut act.tx, to).await?;
        let Some(colleague) = colleague.filter(|one| one.disabled_at.is_none() && one.id != who.id)
        else {
            return Ok(Transferred::NotPossible);
        };
        let step = Step {
            to: Some(to),
            ..act.step(Move::Transfer, Some(who.id))
        };
        let lease = act.lease(to);
        if claim::take(&mut act.tx, standing.seen(), step, lease).await? == Moved::Refused {
            return Ok(Transferred::Stale(Stale::Changed));
        }
        let name = colleague.name;
        act.notify(&standing, &Notice::Changed { name: &name });
        act.audit(who, audit::Act::Transferred, held.conversation);
        act.news(held.conversation, Kind::Transferred, false);
        act.commit().await?;
        Ok(Transferred::Yes { name })
    }

    /// Ends a conversation, whatever the patient has written meanwhile.
    pub async fn close(
        &self,
        who: &Member,
        held: Held,
        outcome: Outcome,
    ) -> Result<Closed, Unavailable> {
        self.close_as_seen(who, held, outcome, None).await
    }

    /// Ends a conversation; the patient is told and may rate it in one tap. Spam ends in
    /// silence. `seen` is the patient's last message that the receptionist saw: a later one
    /// is not to be buried in a closed conversation.
    pub async fn close_as_seen(
        &self,
        who: &Member,
        held: Held,
        outcome: Outcome,
        seen: Option<Uuid>,
    ) -> Result<Closed, Unavailable> {
        let mut act = self.begin().await?;
        let standing = match self.held(&mut act, who, held).await? {
            Ok(standing) => standing,
            Err(why) => return Ok(Closed::Stale(why)),
        };
        if seen.is_some() && standing.patient_message != seen {
            return Ok(Closed::Stale(Stale::PatientWrote));
        }
        if standing.is_unacknowledged() {
            return Ok(Closed::Unacknowledged);
        }
        let step = act.step(Move::Close, Some(who.id));
        if claim::end(&mut act.tx, standing.seen(), step, outcome).await? == Moved::Refused {
            return Ok(Closed::Stale(Stale::Changed));
        }
        if outcome != Outcome::Spam {
            let nonce = nonce(held.conversation);
            act.notify(&standing, &Notice::Closed { nonce });
        }
        act.audit(who, audit::Act::Closed, held.conversation);
        act.news(held.conversation, Kind::Closed, false);
        act.commit().await?;
        Ok(Closed::Yes)
    }

    /// Opens a conversation again that was closed at the desk not long ago: for the
    /// receptionist who had it, if on shift, else for the queue.
    pub async fn reopen(&self, who: &Member, conversation: Uuid) -> Result<Reopened, Unavailable> {
        let mut act = self.begin().await?;
        let Some(standing) = claim::look(&mut act.tx, conversation).await? else {
            return Ok(Reopened::TooLate);
        };
        if let Some(why) = self.closed_for_good(&mut act, &standing).await? {
            return Ok(why);
        }
        let since = act.now - ON_SHIFT;
        let owner = staff::last_owner_on_shift(&mut act.tx, &standing, since).await?;
        let lease = owner.as_ref().map(|member| act.lease(member.id));
        let step = Step {
            to: owner.as_ref().map(|member| member.id),
            ..act.step(lease.map_or(Move::Reopen, |_| Move::Resume), Some(who.id))
        };
        if claim::reopen(&mut act.tx, standing.seen(), step, lease).await? == Moved::Refused {
            return Ok(Reopened::NotClosed);
        }
        let reopened = match owner {
            Some(Member { name, .. }) => {
                act.notify(&standing, &Notice::Joined { name: &name });
                let held = held(&standing, standing.version + 1);
                Reopened::With { name, held }
            }
            None => {
                act.notify(&standing, &Notice::Left);
                Reopened::Waiting
            }
        };
        act.audit(who, audit::Act::Reopened, conversation);
        act.news(conversation, Kind::Reopened, false);
        act.commit().await?;
        Ok(reopened)
    }

    /// Why a conversation cannot be opened again.
    async fn closed_for_good(
        &self,
        act: &mut Act<'_>,
        standing: &Standing,
    ) -> Result<Option<Reopened>, Unavailable> {
        if standing.stage != Stage::Closed {
            return Ok(Some(Reopened::NotClosed));
        }
        let at_the_desk = standing.closed_by.as_ref().and(standing.closed_at);
        let passed = |at: Timestamp| act.now.duration_since(at).unsigned_abs();
        if at_the_desk.is_none_or(|at| passed(at) >= self.rules.reopen) {
            return Ok(Some(Reopened::TooLate));
        }
        let newer = claim::open_of(&mut act.tx, standing.patient).await?;
        Ok(newer.map(Reopened::Newer))
    }

    /// The conversation that somebody holds, or why he no longer does.
    pub(super) async fn held(
        &self,
        act: &mut Act<'_>,
        who: &Member,
        held: Held,
    ) -> Result<Result<Standing, Stale>, Unavailable> {
        let standing = claim::look(&mut act.tx, held.conversation).await?;
        if let Some(why) = stale(standing.as_ref(), who, held.version) {
            return Ok(Err(why));
        }
        Ok(standing.ok_or(Stale::Gone))
    }
}

async fn take(
    act: &mut Act<'_>,
    who: &Member,
    standing: &Standing,
) -> Result<Option<Held>, Unavailable> {
    let step = act.step(Move::Claim, Some(who.id));
    let lease = act.lease(who.id);
    if claim::take(&mut act.tx, standing.seen(), step, lease).await? == Moved::Refused {
        return Ok(None);
    }
    staff::seen(&mut act.tx, who.id, act.now).await?;
    act.notify(standing, &Notice::Joined { name: &who.name });
    act.audit(who, audit::Act::Claimed, standing.conversation);
    act.news(standing.conversation, Kind::Claimed, false);
    Ok(Some(held(standing, standing.version + 1)))
}

fn held(standing: &Standing, version: i64) -> Held {
    Held {
        conversation: standing.conversation,
        version,
    }
}
