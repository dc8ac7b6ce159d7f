//! What the desk's pages cost: the queue, its counts and the search, with 2,000 waiting
//! and ten times more closed conversations from one size to the next.
//!
//! `cargo bench --bench desk`. Issue 4 asks for a p95 under 50 ms that stays constant as
//! closed conversations grow tenfold: compare the two sizes of one run.

use std::sync::{LazyLock, Mutex};

use divan::Bencher;
use enquiry_desk::assistant::details::{BodyArea, ContactChoice, ForWhom, Name, Phone, Side};
use enquiry_desk::assistant::enquiry::{Consent, Enquiry};
use enquiry_desk::assistant::language::Language;
use enquiry_desk::assistant::reception::{Reason, Stage};
use enquiry_desk::assistant::reference::Reference;
use enquiry_desk::clock::Clock;
use enquiry_desk::store::conversation::{self, Conversation, Heard, Queued, SavedState};
use enquiry_desk::store::desk_queue::{self, Filter, Whose};
use enquiry_desk::store::enquiry::{self, Submission};
use enquiry_desk::store::event::{self, Event};
use enquiry_desk::store::patient::{self, Address, Patient, ShownAs};
use enquiry_desk::store::search::{self, Wanted};
use enquiry_desk::store::{Store, Transaction};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use uuid::Uuid;

fn main() {
    divan::main();
}

const SIZES: [u64; 2] = [10_000, 100_000];
const WAITING: u64 = 2_000;
const PAGE: u32 = 100;

struct Clinic {
    runtime: Runtime,
    store: Store,
    _folder: TempDir,
}

static SMALL: LazyLock<Mutex<Clinic>> = LazyLock::new(|| Mutex::new(filled(SIZES[0])));
static LARGE: LazyLock<Mutex<Clinic>> = LazyLock::new(|| Mutex::new(filled(SIZES[1])));

fn clinic(size: u64) -> &'static Mutex<Clinic> {
    if size == SIZES[0] { &SMALL } else { &LARGE }
}

/// A clinic with so many conversations; the last ones wait, the others are closed.
fn filled(size: u64) -> Clinic {
    let runtime = Runtime::new().expect("a runtime");
    let folder = tempfile::tempdir().expect("a folder");
    let (database, key) = (
        folder.path().join("desk.sqlite3"),
        folder.path().join("key"),
    );
    let store = runtime
        .block_on(Store::open(&database, &key))
        .expect("a store");
    runtime.block_on(async {
        let clock = Clock::system();
        let mut next = 0;
        while next < size {
            let mut tx = store.begin().await.expect("a transaction");
            let end = size.min(next + 1000);
            fill(&mut tx, &clock, next..end, size).await;
            tx.commit().await.expect("committed");
            next = end;
        }
    });
    Clinic {
        runtime,
        store,
        _folder: folder,
    }
}

async fn fill(tx: &mut Transaction, clock: &Clock, numbers: std::ops::Range<u64>, size: u64) {
    let patients: Vec<Patient> = numbers.clone().map(|n| one_patient(n, clock)).collect();
    patient::save(tx, &patients).await.expect("stored");
    let first = conversation::take_numbers(tx, patients.len())
        .await
        .expect("numbers");
    let conversations: Vec<Conversation> = (first..)
        .zip(numbers)
        .zip(&patients)
        .map(|((number, n), patient)| one_conversation(number, n + WAITING >= size, patient, clock))
        .collect();
    conversation::save(tx, &conversations)
        .await
        .expect("stored");
    let mut events = Vec::new();
    for (conversation, patient) in conversations.iter().zip(&patients) {
        let submission = Submission {
            id: clock.fresh_id(),
            consent_id: clock.fresh_id(),
            conversation: conversation.id,
            patient: patient.id,
            reference: &conversation.reference,
            enquiry: &one_enquiry(conversation.number, clock),
            at: clock.now(),
        };
        enquiry::submit(tx, &submission).await.expect("stored");
        for topic in ["cost", "risks"] {
            events.push(Event {
                id: clock.fresh_id(),
                at: clock.now(),
                conversation: Some(conversation.id),
                kind: "answered",
                detail: serde_json::json!({ "topic": topic, "language": "en-GB" }),
            });
        }
    }
    event::append(tx, &events).await.expect("stored");
}

fn one_patient(n: u64, clock: &Clock) -> Patient {
    Patient {
        id: clock.fresh_id(),
        address: Address {
            channel: "telegram".to_owned(),
            bot: 1,
            chat: i64::try_from(n).expect("small") + 1,
        },
        language: Some(english()),
        shown_as: ShownAs {
            name: Some("Anna Nowak".to_owned()),
            username: None,
        },
        blocked_at: None,
        created_at: clock.now(),
    }
}

fn one_conversation(number: i64, waits: bool, patient: &Patient, clock: &Clock) -> Conversation {
    let now = clock.now();
    Conversation {
        id: clock.fresh_id(),
        number,
        reference: Reference::of(u64::try_from(number).expect("positive")),
        patient: patient.id,
        stage: if waits { Stage::Waiting } else { Stage::Closed },
        version: 1,
        queued: Some(Queued {
            reason: if number % 50 == 0 {
                Reason::Urgent
            } else {
                Reason::Enquiry
            },
            since: now,
        }),
        out_of_hours: false,
        heard: Heard::default(),
        state: SavedState::Fresh,
        state_purge_at: None,
        created_at: now,
        updated_at: now,
    }
}

fn one_enquiry(number: i64, clock: &Clock) -> Enquiry {
    let phone = format!("077009{:05}", number % 100_000);
    Enquiry {
        language: english(),
        consent: Consent {
            version: "1".to_owned(),
            language: english(),
            at: clock.now(),
        },
        for_whom: ForWhom::Oneself,
        name: Name::parse(&format!("Anna Family{} Patient{number}", number % 100)).expect("a name"),
        writer_name: None,
        contact: ContactChoice::Phone,
        phone: Phone::parse(&phone, "GB").ok(),
        email: None,
        body_area: BodyArea::Knee,
        side: Some(Side::Left),
        condition: None,
        duration: None,
        tried: Vec::new(),
        preferred_times: Vec::new(),
        note: None,
    }
}

fn english() -> Language {
    Language::parse("en-GB").expect("a tag")
}

/// Runs `work` in a reading transaction.
fn read<T>(bencher: Bencher<'_, '_>, size: u64, work: impl AsyncFn(&mut Transaction) -> T) {
    let clinic = clinic(size).lock().expect("one bench at a time");
    bencher.bench_local(|| {
        clinic.runtime.block_on(async {
            let mut tx = clinic.store.read().await.expect("a transaction");
            work(&mut tx).await
        })
    });
}

/// The first page of the queue, as a desk loads it.
#[divan::bench(args = SIZES)]
fn queue_page(bencher: Bencher<'_, '_>, size: u64) {
    read(bencher, size, async |tx| {
        let lines = desk_queue::lines(tx, &Filter::default(), PAGE).await;
        assert_eq!(lines.expect("lines").len(), PAGE as usize);
    });
}

/// The worst filter: a language that nobody speaks.
#[divan::bench(args = SIZES)]
fn queue_page_of_a_rare_language(bencher: Bencher<'_, '_>, size: u64) {
    let filter = Filter {
        whose: Whose::Waiting,
        language: Some(Language::parse("pl").expect("a tag")),
    };
    read(bencher, size, async |tx| {
        let lines = desk_queue::lines(tx, &filter, PAGE).await;
        assert!(lines.expect("lines").is_empty());
    });
}

#[divan::bench(args = SIZES)]
fn counts(bencher: Bencher<'_, '_>, size: u64) {
    read(bencher, size, async |tx| {
        let counts = desk_queue::counts(tx, Uuid::nil()).await.expect("counts");
        assert_eq!(u64::from(counts.waiting), WAITING);
    });
}

#[divan::bench(args = SIZES)]
fn take_next(bencher: Bencher<'_, '_>, size: u64) {
    read(bencher, size, async |tx| {
        assert!(desk_queue::next(tx, None).await.expect("a line").is_some());
    });
}

/// A name that one patient has, beside a word that all have.
#[divan::bench(args = SIZES)]
fn search_by_name(bencher: Bencher<'_, '_>, size: u64) {
    found(bencher, size, "patient77");
}

#[divan::bench(args = SIZES)]
fn search_by_phone(bencher: Bencher<'_, '_>, size: u64) {
    found(bencher, size, "07700900077");
}

/// Two words, the one in every name and the other in one of a hundred.
#[divan::bench(args = SIZES, sample_count = 20)]
fn search_by_two_names(bencher: Bencher<'_, '_>, size: u64) {
    found(bencher, size, "anna family7");
}

/// A word in every name: the first page of all of them.
#[divan::bench(args = SIZES, sample_count = 20)]
fn search_by_a_name_that_all_have(bencher: Bencher<'_, '_>, size: u64) {
    found(bencher, size, "anna");
}

fn found(bencher: Bencher<'_, '_>, size: u64, typed: &str) {
    let wanted = Wanted::parse(typed, "GB");
    read(bencher, size, async |tx| {
        let page = search::find(tx, &wanted, None, 20).await.expect("a page");
        assert!(!page.hits.is_empty());
    });
}
