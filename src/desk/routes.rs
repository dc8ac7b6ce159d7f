//! Every route of the desk with who may use it.
//!
//! Promises: this is the only list; a test compares it with the table of S9.

use axum::routing::{MethodRouter, get, post};

use super::{
    Desk, acts, assets, canned, conversation, erase, events, figures, lock, own, people, questions,
    queue, search, sign_in, welcome,
};

/// Who may use a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Without a session.
    Anybody,
    /// With a session, also a locked one.
    Locked,
    /// Receptionists and managers.
    Person,
    Manager,
}

/// One route.
pub struct Route {
    pub path: &'static str,
    /// In capitals, as HTTP writes them.
    pub methods: &'static [&'static str],
    pub access: Access,
    /// Asked for by an open page by itself, which is no sign of a person.
    pub by_itself: bool,
    pub(super) handler: MethodRouter<Desk>,
}

const GET: &[&str] = &["GET"];
const POST: &[&str] = &["POST"];
const BOTH: &[&str] = &["GET", "POST"];

/// All of them.
pub fn all() -> Vec<Route> {
    use Access::{Anybody, Locked, Manager, Person};
    let route = |path, methods, access, handler| Route {
        path,
        methods,
        access,
        by_itself: false,
        handler,
    };
    let by_itself = |path, access, handler| Route {
        path,
        methods: GET,
        access,
        by_itself: true,
        handler,
    };
    vec![
        route("/desk", GET, Person, get(queue::home)),
        route("/desk/assets/{name}", GET, Anybody, get(assets::serve)),
        route(
            "/desk/sign-in",
            BOTH,
            Anybody,
            get(sign_in::show).post(sign_in::enter),
        ),
        route(
            "/desk/welcome/{token}",
            BOTH,
            Anybody,
            get(welcome::show).post(welcome::take),
        ),
        route("/desk/sign-out", POST, Locked, post(sign_in::leave)),
        route("/desk/locked", GET, Locked, get(lock::locked)),
        route("/desk/unlock", POST, Locked, post(lock::unlock)),
        by_itself("/desk/events", Locked, get(events::stream)),
        route("/desk/queue", GET, Person, get(queue::show)),
        by_itself("/desk/queue/lines", Person, get(queue::lines)),
        route("/desk/queue/next", POST, Person, post(acts::take_next)),
        route(
            "/desk/conversations/{reference}",
            GET,
            Person,
            get(conversation::show),
        ),
        by_itself(
            "/desk/conversations/{reference}/head",
            Person,
            get(conversation::head),
        ),
        by_itself(
            "/desk/conversations/{reference}/thread",
            Person,
            get(conversation::thread),
        ),
        route(
            "/desk/conversations/{reference}/files/{message}",
            GET,
            Person,
            get(conversation::file),
        ),
        route(
            "/desk/conversations/{reference}/claim",
            POST,
            Person,
            post(acts::claim),
        ),
        route(
            "/desk/conversations/{reference}/release",
            POST,
            Person,
            post(acts::release),
        ),
        route(
            "/desk/conversations/{reference}/transfer",
            POST,
            Person,
            post(acts::transfer),
        ),
        route(
            "/desk/conversations/{reference}/close",
            POST,
            Person,
            post(acts::close),
        ),
        route(
            "/desk/conversations/{reference}/reopen",
            POST,
            Person,
            post(acts::reopen),
        ),
        route(
            "/desk/conversations/{reference}/reply",
            POST,
            Person,
            post(acts::reply),
        ),
        route(
            "/desk/conversations/{reference}/draft",
            POST,
            Person,
            post(acts::draft),
        ),
        route(
            "/desk/conversations/{reference}/note",
            POST,
            Person,
            post(acts::note),
        ),
        route(
            "/desk/conversations/{reference}/acknowledge",
            POST,
            Person,
            post(acts::acknowledge),
        ),
        route(
            "/desk/conversations/{reference}/fields",
            POST,
            Person,
            post(acts::correct),
        ),
        route(
            "/desk/conversations/{reference}/resend",
            POST,
            Person,
            post(acts::resend),
        ),
        route(
            "/desk/conversations/{reference}/erase",
            BOTH,
            Manager,
            get(erase::ask).post(erase::erase),
        ),
        route(
            "/desk/search",
            BOTH,
            Person,
            get(search::show).post(search::find),
        ),
        route("/desk/canned", GET, Person, get(canned::show)),
        route("/desk/canned/new", POST, Manager, post(canned::add)),
        route("/desk/canned/{id}", POST, Manager, post(canned::change)),
        route("/desk/questions", GET, Manager, get(questions::show)),
        route("/desk/figures", GET, Manager, get(figures::show)),
        route("/desk/figures.csv", GET, Manager, get(figures::download)),
        route(
            "/desk/people",
            BOTH,
            Manager,
            get(people::show).post(people::add),
        ),
        route(
            "/desk/people/{id}/invite",
            POST,
            Manager,
            post(people::invite),
        ),
        route(
            "/desk/people/{id}/disable",
            POST,
            Manager,
            post(people::disable),
        ),
        route(
            "/desk/people/{id}/enable",
            POST,
            Manager,
            post(people::enable),
        ),
        route(
            "/desk/settings",
            BOTH,
            Person,
            get(own::show).post(own::save),
        ),
        route(
            "/desk/settings/telegram",
            POST,
            Person,
            post(own::link_telegram),
        ),
        route(
            "/desk/settings/password",
            POST,
            Person,
            post(own::change_password),
        ),
        route(
            "/desk/settings/totp/begin",
            POST,
            Person,
            post(own::begin_totp),
        ),
        route(
            "/desk/settings/totp/on",
            POST,
            Person,
            post(own::switch_totp_on),
        ),
        route(
            "/desk/settings/totp/off",
            POST,
            Person,
            post(own::switch_totp_off),
        ),
    ]
}
