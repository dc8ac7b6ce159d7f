//! A fake Bot API that is not what is measured: HTTP by hand, one thread, connections that
//! stay open.
//!
//! Promises: what the desk calls is answered as Telegram would; with a network, a call
//! takes effect and is answered after the delay. Refuses: pipelining and bodies in chunks,
//! which the clients here do not use.

use std::borrow::Cow;
use std::io;
use std::rc::Rc;
use std::time::Duration;

use serde::Deserialize;
use serde_json::value::RawValue;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, spawn_local};

use super::world::{Fault, World};

pub const TOKEN: &str = "4711:AAfake-token-of-the-load-generator";

/// Serves `world` until the handle is aborted; returns the address.
pub async fn serve(world: Rc<World>) -> io::Result<(String, JoinHandle<()>)> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let server = spawn_local(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let world = Rc::clone(&world);
            // A connection that breaks is the client's to open again.
            spawn_local(async move { drop(talk(stream, &world).await) });
        }
    });
    Ok((url, server))
}

async fn talk(mut stream: TcpStream, world: &World) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut input = Vec::with_capacity(8 * 1024);
    let mut output = Vec::with_capacity(8 * 1024);
    loop {
        let Some((head, length)) = read(&mut stream, &mut input).await? else {
            return Ok(());
        };
        let end = head + length;
        let method = method(&input[..head]).to_owned();
        let polls = method == "getupdates";
        if let Some(distance) = world.distance().filter(|_| !polls) {
            tokio::time::sleep(distance).await;
        }
        let fault = world.fault();
        if fault == Some(Fault::Reset) {
            return stream.set_zero_linger();
        }
        output.clear();
        match fault {
            Some(Fault::TooMany) => respond(
                &mut output,
                429,
                r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 1","parameters":{"retry_after":1}}"#,
            ),
            Some(Fault::Server) => respond(
                &mut output,
                500,
                r#"{"ok":false,"error_code":500,"description":"Internal Server Error"}"#,
            ),
            _ => {
                let result = carry_out(world, &method, &input[head..end]).await;
                let (status, body) = match result {
                    Some(result) => (200, format!(r#"{{"ok":true,"result":{result}}}"#)),
                    None => (404, r#"{"ok":false,"error_code":404}"#.to_owned()),
                };
                respond(&mut output, status, &body);
            }
        }
        if fault == Some(Fault::Lost) {
            return stream.set_zero_linger();
        }
        stream.write_all(&output).await?;
        input.drain(..end);
    }
}

/// Reads one request: where its body begins and how long it is. `None` at the end.
async fn read(stream: &mut TcpStream, input: &mut Vec<u8>) -> io::Result<Option<(usize, usize)>> {
    loop {
        if let Some(head) = input.windows(4).position(|four| four == b"\r\n\r\n") {
            let length = content_length(&input[..head]);
            if input.len() >= head + 4 + length {
                return Ok(Some((head + 4, length)));
            }
        }
        if stream.read_buf(input).await? == 0 {
            return Ok(None);
        }
    }
}

fn content_length(head: &[u8]) -> usize {
    let head = String::from_utf8_lossy(head);
    head.lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, value)| value.trim().parse().ok())
        .unwrap_or(0)
}

/// `POST /bot4711:.../SendMessage HTTP/1.1` -> `sendmessage`.
fn method(head: &[u8]) -> String {
    let line = head.split(|byte| *byte == b'\r').next().unwrap_or_default();
    let line = String::from_utf8_lossy(line);
    let path = line.split(' ').nth(1).unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default().to_lowercase()
}

fn respond(output: &mut Vec<u8>, status: u16, body: &str) {
    let head = format!(
        "HTTP/1.1 {status} x\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    output.extend_from_slice(head.as_bytes());
    output.extend_from_slice(body.as_bytes());
}

#[derive(Deserialize)]
struct GetUpdates {
    #[serde(default)]
    offset: i64,
    #[serde(default)]
    timeout: u64,
    #[serde(default = "hundred")]
    limit: usize,
}

fn hundred() -> usize {
    100
}

#[derive(Deserialize)]
struct SendMessage<'a> {
    chat_id: i64,
    #[serde(borrow)]
    text: Cow<'a, str>,
    #[serde(borrow)]
    reply_markup: Option<&'a RawValue>,
}

/// The result of a call; `None` for a method that is not known, or cannot be read.
async fn carry_out(world: &World, method: &str, body: &[u8]) -> Option<String> {
    Some(match method {
        "getupdates" => {
            let asked: GetUpdates = serde_json::from_slice(body).ok()?;
            let wait = Duration::from_secs(asked.timeout);
            let limit = asked.limit.clamp(1, 100);
            let updates = world.updates_from(asked.offset, limit, wait).await;
            format!("[{updates}]")
        }
        "sendmessage" => {
            let message: SendMessage = serde_json::from_slice(body).ok()?;
            let number = world.next_message();
            world.arrive(message.chat_id, &message.text, message.reply_markup);
            let text = serde_json::to_string(&message.text).ok()?;
            let chat = message.chat_id;
            format!(
                r#"{{"message_id":{number},"from":{{"id":4711,"is_bot":true,"first_name":"Desk","username":"desk_bot"}},"chat":{{"id":{chat},"first_name":"Pat","type":"private"}},"date":1760000000,"text":{text}}}"#
            )
        }
        "getme" => r#"{"id":4711,"is_bot":true,"first_name":"Desk","username":"desk_bot","can_join_groups":true,"can_read_all_group_messages":false,"supports_inline_queries":false}"#.to_owned(),
        "getwebhookinfo" => r#"{"url":"","has_custom_certificate":false,"pending_update_count":0}"#.to_owned(),
        "answercallbackquery" | "setmycommands" | "setmydescription"
        | "setmyshortdescription" | "deletewebhook" | "leavechat" => "true".to_owned(),
        _ => return None,
    })
}
