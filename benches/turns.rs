//! How long a turn takes: the pure step, understanding, and a durable turn from update to
//! committed reply (SQLite with synchronous=FULL).
//!
//! `cargo bench --bench turns`. Compare figures of one run only: machines are shared.

use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock};

use divan::Bencher;
use divan::counter::ItemsCount;
use enquiry_desk::assistant::dialogue::State;
use enquiry_desk::assistant::event::{Event, Incoming, Sender};
use enquiry_desk::assistant::language::Language;
use enquiry_desk::assistant::outcome::Situation;
use enquiry_desk::assistant::reception::Stage;
use enquiry_desk::assistant::reference::Reference;
use enquiry_desk::assistant::{Assistant, step};
use enquiry_desk::clock::Clock;
use enquiry_desk::flow::channel::{ChannelKind, Chat, Received, Update, UpdateKey};
use enquiry_desk::flow::intake::Intake;
use enquiry_desk::flow::parcel::outlet;
use enquiry_desk::settings::Settings;
use enquiry_desk::store::Store;
use tokio::runtime::Runtime;

fn main() {
    divan::main();
}

static ASSISTANT: LazyLock<Arc<Assistant>> = LazyLock::new(|| Arc::new(learn()));

fn learn() -> Assistant {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let settings =
        Settings::read(Some(&root.join("clinic.toml")), &HashMap::new()).expect("valid settings");
    let files = settings.content_files().expect("the content");
    Assistant::new(&files, settings.clinic).expect("no faults")
}

const MESSAGES: [&str; 8] = [
    "hw many sessions will i need",
    "price?",
    "is it safe for someone with a bad knee and what are the side effects",
    "hello",
    "¿cuánto cuesta?",
    "ile trwa wizyta",
    "كم جلسة أحتاج",
    "my physio said prolotherapy might help my tennis elbow, I have had it for two years now and nothing \
     worked so far, do you think it would be right for me",
];

fn english() -> Language {
    Language::parse("en-GB").expect("a tag")
}

fn text(text: &str) -> Incoming {
    Incoming {
        sender: Sender::default(),
        event: Event::Text {
            text: text.to_owned(),
            message: Some(1),
        },
    }
}

/// Reading and learning everything, as at start.
#[divan::bench(sample_count = 10)]
fn learning_all_languages(bencher: Bencher<'_, '_>) {
    bencher.bench_local(learn);
}

/// Understanding one message, all languages' lexicons on.
#[divan::bench(args = MESSAGES)]
fn understanding(bencher: Bencher<'_, '_>, message: &str) {
    let (assistant, language) = (&ASSISTANT, english());
    bencher.bench_local(|| assistant.understander.understand(message, &language, None));
}

/// One event to one outcome, without any storage.
#[divan::bench(args = [MESSAGES[0], "/start", "/enquire"])]
fn pure_step(bencher: Bencher<'_, '_>, message: &str) {
    let assistant = &ASSISTANT;
    let situation = Situation {
        now: "2026-11-23T09:30:00Z".parse().expect("a time"),
        stage: Stage::Assistant,
        reference: Reference::of(42),
        ahead: 0,
        submitted: false,
        consented: false,
        nonce: 7,
        reason: None,
    };
    let incoming = text(message);
    bencher
        .with_inputs(|| State::fresh(english()))
        .bench_local_values(|state| step(assistant, state, &incoming, &situation));
}

/// From update to committed reply, everything sealed and durable; items are turns.
#[divan::bench(args = [1, 10, 100])]
fn durable_turns(bencher: Bencher<'_, '_>, batch: usize) {
    let runtime = Runtime::new().expect("a runtime");
    let folder = tempfile::tempdir().expect("a folder");
    let store = runtime
        .block_on(Store::open(
            &folder.path().join("data/bench.sqlite3"),
            &folder.path().join("key"),
        ))
        .expect("a database");
    let clock = Clock::system();
    let (outlet, _inlet) = outlet(&clock);
    let intake = Intake::new(store, Arc::clone(&ASSISTANT) as _, clock, outlet);
    let next = AtomicI64::new(1);
    bencher
        .counter(ItemsCount::new(batch))
        .with_inputs(|| updates(&next, batch))
        .bench_local_values(|updates| runtime.block_on(intake.apply(&updates)).expect("committed"));
}

/// A batch of questions from as many patients.
fn updates(next: &AtomicI64, batch: usize) -> Vec<Update> {
    (0..batch)
        .map(|place| {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let chat = i64::try_from(place).expect("a small batch") + 1;
            let message = MESSAGES[place % MESSAGES.len()];
            Update {
                key: UpdateKey {
                    channel: ChannelKind::Telegram,
                    bot: 1,
                    number,
                },
                received: Received::Said {
                    chat: Chat {
                        channel: ChannelKind::Telegram,
                        id: chat,
                    },
                    incoming: text(message),
                },
                raw: String::new(),
            }
        })
        .collect()
}
