//! The bare echo bot: what Telegram's protocol costs by itself, with the same HTTP client.
//!
//! It keeps nothing: every update is answered with its own text, all side by side.

use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Answer {
    result: Vec<Update>,
}

#[derive(Deserialize)]
struct Update {
    update_id: i64,
    message: Option<Message>,
    callback_query: Option<Press>,
}

#[derive(Deserialize)]
struct Message {
    chat: Chat,
    #[serde(default)]
    text: String,
}

#[derive(Deserialize)]
struct Press {
    message: Message,
}

#[derive(Deserialize)]
struct Chat {
    id: i64,
}

/// Runs until it is killed, or the API is gone.
pub async fn run(api: &str) -> Result<(), reqwest::Error> {
    let client = reqwest::Client::new();
    let base = format!("{api}/bot{}", super::bot_api::TOKEN);
    let mut offset = 0;
    loop {
        let question = json!({ "offset": offset, "limit": 100, "timeout": 50 });
        let answer = post(&client, format!("{base}/getUpdates"), &question).await?;
        let Ok(answer) = serde_json::from_slice::<Answer>(&answer) else {
            continue;
        };
        for update in answer.result {
            offset = update.update_id + 1;
            let pressed = update.callback_query.map(|press| press.message);
            let Some(message) = update.message.or(pressed) else {
                continue;
            };
            let (client, url) = (client.clone(), format!("{base}/sendMessage"));
            tokio::spawn(async move {
                let reply = json!({ "chat_id": message.chat.id, "text": message.text });
                // Nobody repeats what fails.
                drop(post(&client, url, &reply).await);
            });
        }
    }
}

async fn post(
    client: &reqwest::Client,
    url: String,
    body: &Value,
) -> Result<Vec<u8>, reqwest::Error> {
    let request = client
        .post(url)
        .header(reqwest::header::CONTENT_TYPE, "application/json")
        .body(body.to_string());
    Ok(request.send().await?.bytes().await?.to_vec())
}
