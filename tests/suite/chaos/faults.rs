//! Telegram errs: too many calls, its own errors, connections that are reset, answers that
//! never come - each of them before and after a call is carried out.

use std::time::{Duration, Instant};

use super::dice::Dice;
use super::ground::Ground;
use super::havoc::{Blows, Load, under};
use super::{figures, seconds, seed};
use crate::fake_telegram::{Call, Fault};

/// What becomes of one call: about ten in a hundred fail.
fn fault(dice: &mut Dice, call: &Call) -> Option<Fault> {
    let kind = dice.below(1000);
    if call.method.eq_ignore_ascii_case("GetUpdates") {
        return match kind {
            0..20 => Some(Fault::ServerError),
            20..40 => Some(Fault::ResetBefore),
            40..60 => Some(Fault::ResetAfter),
            60..70 => Some(Fault::TooMany { retry_after: 1 }),
            _ => None,
        };
    }
    match kind {
        0..20 => Some(Fault::TooMany { retry_after: 1 }),
        20..30 => Some(Fault::ServerError),
        30..40 => Some(Fault::ServerErrorAfter),
        40..60 => Some(Fault::ResetBefore),
        60..80 => Some(Fault::ResetAfter),
        80..84 => Some(Fault::Lost),
        84..94 => Some(Fault::Page(502, "<html>bad gateway</html>")),
        _ => None,
    }
}

/// R5: everybody is answered in order, nothing goes out before the time that Telegram named,
/// and a receptionist's reply is repeated by nobody.
#[tokio::test(flavor = "multi_thread")]
async fn a_telegram_that_errs_loses_and_hurries_nothing() {
    let ground = Ground::in_file().await;
    ground.start(0);
    ground.until_ready(0).await;
    let mut dice = Dice::new(seed() + 4);
    ground.fake.script(move |call| fault(&mut dice, call));
    let load = Load {
        lasts: seconds(6, 120),
        patience: Duration::from_secs(90),
        has_receptionist: true,
    };
    let quiet = async |_: &Ground, _: Instant| Blows::default();
    let (tally, _) = under(&ground, load, quiet).await;
    let hurried = ground.fake.impatient();
    figures("R5 Telegram errs", &format!("{hurried} too early, {tally}"));
    assert!(tally.faults.is_empty(), "{:#?}", tally.faults);
    assert_eq!(
        hurried, 0,
        "nothing is sent before the time that a 429 named"
    );
    assert!(tally.repeated as i64 <= tally.counted, "{tally}");
    assert!(tally.repeated > 0, "no answer was lost: {tally}");
}
