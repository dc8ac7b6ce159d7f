//! The methods of the Bot API that the desk calls, with Telegram's limits and errors.
//!
//! Promises: what Telegram would refuse is refused with its words. Names of methods
//! come in any case, as they do to Telegram.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::time::{sleep, timeout};

use super::state::{Sent, State};
use super::{BOT, Call, Shared};

/// A status and the JSON that goes with it.
pub struct Answer {
    pub status: u16,
    pub body: Value,
}

impl Answer {
    fn ok(result: Value) -> Self {
        Self {
            status: 200,
            body: json!({ "ok": true, "result": result }),
        }
    }

    pub fn error(status: u16, description: &str) -> Self {
        Self {
            status,
            body: json!({ "ok": false, "error_code": status, "description": description }),
        }
    }

    pub fn too_many(retry_after: u64) -> Self {
        let mut answer = Self::error(
            429,
            &format!("Too Many Requests: retry after {retry_after}"),
        );
        answer.body["parameters"] = json!({ "retry_after": retry_after });
        answer
    }
}

pub async fn carry_out(shared: &Shared, call: &Call) -> Answer {
    let parameters = &call.parameters;
    match call.method.to_lowercase().as_str() {
        "getme" => Answer::ok(json!({
            "id": BOT, "is_bot": true, "first_name": "Desk", "username": "enquiry_desk_bot",
            "can_join_groups": true, "can_read_all_group_messages": false,
            "supports_inline_queries": false,
        })),
        "getupdates" => get_updates(shared, parameters).await,
        "sendmessage" => shared.change(|state| send_message(state, parameters)),
        "senddocument" => shared.change(|state| {
            let mut parameters = parameters.clone();
            let whole = parameters["document"].as_str().unwrap_or_default();
            parameters["text"] = whole.chars().take(4000).collect::<String>().into();
            send_message(state, &parameters)
        }),
        "editmessagetext" => {
            shared.change(|_| Answer::ok(json!({ "message_id": parameters["message_id"] })))
        }
        "answercallbackquery" => shared.change(|state| answer_press(state, parameters)),
        "leavechat" | "setmycommands" | "setmydescription" | "setmyshortdescription" => {
            Answer::ok(json!(true))
        }
        "getwebhookinfo" => Answer::ok(json!({
            "url": shared.lock().webhook, "has_custom_certificate": false,
            "pending_update_count": shared.lock_pending(),
        })),
        "deletewebhook" => shared.change(|state| {
            state.webhook.clear();
            if parameters["drop_pending_updates"] == json!(true) {
                state.queue.clear();
            }
            Answer::ok(json!(true))
        }),
        _ => Answer::error(404, "Not Found"),
    }
}

async fn get_updates(shared: &Shared, parameters: &Value) -> Answer {
    let limit = parameters["limit"].as_u64().unwrap_or(100).clamp(1, 100);
    let wait = Duration::from_secs(parameters["timeout"].as_u64().unwrap_or(0).min(50));
    let mut changes = shared.changes.subscribe();
    let mine = shared.change(|state| {
        if let Some(offset) = parameters["offset"]
            .as_i64()
            .filter(|_| state.webhook.is_empty())
        {
            state.confirm(offset);
        }
        if let Some(kinds) = parameters["allowed_updates"].as_array() {
            state.wanted = kinds
                .iter()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect();
        }
        state.poll += 1;
        state.poll
    });
    let look = async {
        loop {
            if let Some(answer) = ready(&mut shared.lock(), mine, limit) {
                return answer;
            }
            if changes.changed().await.is_err() {
                sleep(wait).await;
            }
        }
    };
    let found = timeout(wait, look).await;
    // Without a wait the look may not have run at all.
    found
        .unwrap_or_else(|_| ready(&mut shared.lock(), mine, limit).unwrap_or(Answer::ok(json!([]))))
}

/// What the poll with the number `mine` can be answered now.
fn ready(state: &mut State, mine: u64, limit: u64) -> Option<Answer> {
    if !state.webhook.is_empty() {
        return Some(Answer::error(
            409,
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook \
             to delete the webhook first",
        ));
    }
    if state.poll != mine {
        return Some(Answer::error(
            409,
            "Conflict: terminated by other getUpdates request; make sure that only one bot \
             instance is running",
        ));
    }
    let batch = state.hand_over(limit as usize);
    (!batch.is_empty()).then(|| Answer::ok(json!(batch)))
}

fn send_message(state: &mut State, parameters: &Value) -> Answer {
    let Some(id) = parameters["chat_id"]
        .as_i64()
        .filter(|id| state.chats.contains_key(id))
    else {
        return Answer::error(400, "Bad Request: chat not found");
    };
    let now = Instant::now();
    let pace = state.pace;
    let chat = state.chat(id);
    if chat.blocked {
        return Answer::error(403, "Forbidden: bot was blocked by the user");
    }
    let paced = chat.last.zip(pace).map(|(last, pace)| last + pace);
    if let Some(until) = paced.max(chat.quiet_until).filter(|until| *until > now) {
        let named = chat.quiet_until.is_some_and(|until| until > now);
        chat.quiet_until = Some(until);
        state.impatient += usize::from(named);
        let seconds = (until - now).as_secs_f64().ceil();
        return Answer::too_many(seconds as u64);
    }
    if let Err(fault) = check(parameters) {
        return Answer::error(400, &format!("Bad Request: {fault}"));
    }
    chat.last = Some(now);
    let message = state.next_message();
    let text = parameters["text"].as_str().unwrap_or_default().to_owned();
    let answer = json!({
        "message_id": message, "date": 1_760_000_000, "text": text,
        "chat": { "id": id, "type": "private", "first_name": "Pat" },
        "from": { "id": BOT, "is_bot": true, "first_name": "Desk" },
    });
    state.deliver(Sent {
        chat: id,
        message,
        text,
        parameters: parameters.clone(),
        at: now,
    });
    Answer::ok(answer)
}

/// Telegram's limits for a message.
fn check(parameters: &Value) -> Result<(), &'static str> {
    let text = parameters["text"].as_str().unwrap_or_default();
    let units: Vec<u16> = text.encode_utf16().collect();
    if text.trim().is_empty() {
        return Err("message text is empty");
    }
    if units.len() > 4096 {
        return Err("message is too long");
    }
    let entities = parameters["entities"].as_array().into_iter().flatten();
    for entity in entities {
        let number = |name: &str| entity[name].as_u64().unwrap_or(u64::MAX) as usize;
        let (start, length) = (number("offset"), number("length"));
        let stretch = units.get(start..start.saturating_add(length));
        if length == 0 || stretch.is_none_or(|stretch| String::from_utf16(stretch).is_err()) {
            return Err("an entity is out of range");
        }
    }
    let rows = parameters["reply_markup"]["inline_keyboard"].as_array();
    let buttons = rows
        .into_iter()
        .flatten()
        .flat_map(|row| row.as_array())
        .flatten();
    // A button that opens an address has no data.
    for button in buttons.filter(|button| button["url"].is_null()) {
        let data = button["callback_data"].as_str().unwrap_or_default();
        if data.is_empty() || data.len() > 64 {
            return Err("BUTTON_DATA_INVALID");
        }
    }
    Ok(())
}

fn answer_press(state: &mut State, parameters: &Value) -> Answer {
    let id = parameters["callback_query_id"].as_str().unwrap_or_default();
    if state.presses.remove(id) {
        Answer::ok(json!(true))
    } else {
        Answer::error(
            400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
        )
    }
}

impl Shared {
    fn lock_pending(&self) -> usize {
        self.lock().queue.len()
    }
}
