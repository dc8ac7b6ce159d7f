//! `enquiry-desk erase REFERENCE`: deletes a patient and everything on him (P6).
//!
//! ```text
//! $ enquiry-desk erase E-7K3MQ
//! Everything about the patient of E-7K3MQ is deleted, 2 conversations in all.
//! ```
//!
//! Promises: works while `serve` runs and while it does not; the patient is told by the
//! server; the audit has it. Refuses: to ask again; the reference is asked for in full.

use std::path::Path;

use anyhow::{Result, bail};

use super::{open_to_act, read_assistant, read_settings, say};
use crate::assistant::reference::Reference;
use crate::clock::Clock;
use crate::flow::erasing::erase_by_operator;

/// Does it.
pub async fn run(file: Option<&Path>, reference: &str) -> Result<()> {
    let settings = read_settings(file)?;
    let reference = Reference::parse(reference)?;
    let assistant = read_assistant(&settings)?;
    let store = open_to_act(&settings).await?;
    let gone = erase_by_operator(&store, &assistant, &Clock::system(), &reference).await?;
    store.fold_journal().await?;
    store.close().await;
    if gone == 0 {
        bail!("there is no conversation {reference}: nothing was deleted");
    }
    say!("Everything about the patient of {reference} is deleted, {gone} conversations in all.");
    Ok(())
}
