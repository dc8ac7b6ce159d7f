//! `enquiry-desk staff …`: who may sit at the desk.
//!
//! ```text
//! $ enquiry-desk staff add Maria --role manager
//! Maria (manager) is added. The link works once, for 48 hours:
//! http://127.0.0.1:8080/desk/welcome/9f2c…
//! $ enquiry-desk staff list
//! NAME   ROLE     PASSWORD  LAST SEEN
//! Maria  manager  not set   never
//! ```
//!
//! Promises: works while `serve` runs and while it does not; a name is found in any case.
//! Refuses: passwords on the command line; each person sets one through the link.

use std::path::Path;

use anyhow::{Result, bail};
use clap::{Subcommand, ValueEnum};

use super::{open_to_write, read_settings};
use crate::assistant::language::Language;
use crate::clock::Clock;
use crate::settings::Settings;
use crate::store::audit::{self, Act, Entry};
use crate::store::staff::{self, Added, Changed, Member};
use crate::store::{Transaction, invitation};

/// What to do with whom.
#[derive(Debug, Subcommand)]
pub(super) enum Staff {
    /// Add a person and print a one-time link to set the password.
    Add {
        name: String,
        #[arg(long, value_enum, default_value_t)]
        role: Role,
        /// The language of the desk for this person, such as `pl`.
        #[arg(long, value_name = "TAG")]
        language: Option<Language>,
    },
    /// Print everybody.
    List,
    /// Shut a person out: sessions end, claims go back to the queue.
    Disable { name: String },
    /// Let a person in again.
    Enable { name: String },
    /// Print a new one-time link to set the password; earlier ones are void.
    Invite { name: String },
}

/// What somebody at the desk may do.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(super) enum Role {
    #[default]
    Receptionist,
    /// Also figures, people and content.
    Manager,
}

/// Does it.
pub async fn run(file: Option<&Path>, what: Staff) -> Result<()> {
    let settings = read_settings(file)?;
    let store = open_to_write(&settings).await?;
    let clock = Clock::system();
    let mut tx = store.begin().await?;
    let said = match what {
        Staff::Add {
            name,
            role,
            language,
        } => add(&mut tx, &settings, &clock, &name, role, language.as_ref()).await?,
        Staff::List => list(&staff::list(&mut tx).await?),
        Staff::Disable { name } => disable(&mut tx, &clock, &name).await?,
        Staff::Enable { name } => {
            let member = known(&mut tx, &name).await?;
            if staff::enable(&mut tx, member.id).await? == Changed::Yes {
                note(&mut tx, &clock, Act::StaffEnabled, &member).await?;
            }
            format!("{} may sign in again.", member.name)
        }
        Staff::Invite { name } => {
            let member = known(&mut tx, &name).await?;
            if member.disabled_at.is_some() {
                bail!(
                    "{0} is disabled: run `enquiry-desk staff enable {0}` first",
                    member.name
                );
            }
            let link = link(&mut tx, &settings, &clock, &member).await?;
            note(&mut tx, &clock, Act::StaffInvited, &member).await?;
            link
        }
    };
    tx.commit().await?;
    store.close().await;
    println!("{said}");
    Ok(())
}

async fn add(
    tx: &mut Transaction,
    settings: &Settings,
    clock: &Clock,
    name: &str,
    role: Role,
    language: Option<&Language>,
) -> Result<String> {
    if let Some(language) = language
        && !settings.clinic.languages.contains(language)
    {
        bail!("`{language}` is not among clinic.languages: choose one of those");
    }
    let role = match role {
        Role::Receptionist => staff::Role::Receptionist,
        Role::Manager => staff::Role::Manager,
    };
    match staff::add(tx, clock.fresh_id(), name, role, language, clock.now()).await? {
        Added::Yes(member) => {
            let link = link(tx, settings, clock, &member).await?;
            note(tx, clock, Act::StaffAdded, &member).await?;
            Ok(format!(
                "{} ({}) is added. {link}",
                member.name,
                role.code()
            ))
        }
        Added::NameTaken => bail!("somebody is called {name} already: choose another name"),
        Added::NameUnusable => bail!(
            "this name cannot be used: write at most {} characters, with a letter among them",
            staff::NAME_LIMIT
        ),
    }
}

async fn disable(tx: &mut Transaction, clock: &Clock, name: &str) -> Result<String> {
    let member = known(tx, name).await?;
    match staff::disable(tx, member.id, clock.now()).await? {
        Changed::LastManager => bail!(
            "{} is the only manager: make somebody else a manager first",
            member.name
        ),
        Changed::Nobody | Changed::Yes => {
            note(tx, clock, Act::StaffDisabled, &member).await?;
            Ok(format!(
                "{} is shut out. What {0} had claimed goes back to the queue.",
                member.name
            ))
        }
    }
}

async fn link(
    tx: &mut Transaction,
    settings: &Settings,
    clock: &Clock,
    member: &Member,
) -> Result<String> {
    let token = invitation::issue(tx, Some(member.id), clock.now()).await?;
    Ok(format!(
        "The link works once, for 48 hours:\nhttp://{}{}",
        settings.http.listen,
        invitation::path(&token)
    ))
}

/// Writes down what the operator did (P10).
async fn note(tx: &mut Transaction, clock: &Clock, act: Act, member: &Member) -> Result<()> {
    let detail = serde_json::json!({});
    let entry = Entry::by_operator(act, Some(member.id), clock.now(), detail);
    Ok(audit::append(tx, &entry).await?)
}

async fn known(tx: &mut Transaction, name: &str) -> Result<Member> {
    match staff::find_by_name(tx, name).await? {
        Some(member) => Ok(member),
        None => bail!("nobody is called {name}: see `enquiry-desk staff list`"),
    }
}

fn list(members: &[Member]) -> String {
    if members.is_empty() {
        return "Nobody yet: run `enquiry-desk staff add NAME --role manager`.".to_owned();
    }
    let head = ["NAME", "ROLE", "PASSWORD", "LAST SEEN"].map(str::to_owned);
    let rows: Vec<[String; 4]> = std::iter::once(head)
        .chain(members.iter().map(columns))
        .collect();
    let width = |column: usize| {
        let widths = rows.iter().map(|row| row[column].chars().count());
        widths.max().unwrap_or(0)
    };
    let line = |row: &[String; 4]| {
        let cells = row.iter().enumerate();
        let padded: Vec<String> = cells
            .map(|(column, cell)| format!("{cell:0$}", width(column)))
            .collect();
        padded.join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn columns(member: &Member) -> [String; 4] {
    let state = match (member.disabled_at, member.has_password) {
        (Some(_), _) => "disabled",
        (None, true) => "set",
        (None, false) => "not set",
    };
    let seen = member
        .on_shift_at
        .map(|at| at.strftime("%F %R UTC").to_string());
    [
        member.name.clone(),
        member.role.code().to_owned(),
        state.to_owned(),
        seen.unwrap_or_else(|| "never".to_owned()),
    ]
}
