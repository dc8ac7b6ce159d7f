//! The server's connections: which can be reset in the middle of anything.
//!
//! Promises: a reset is a real one, with nothing answered; a call that the client gave
//! up is dropped.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::extract::connect_info::Connected;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use axum::serve::{IncomingStream, Listener};
use serde_json::Value;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::methods::{Answer, carry_out};
use super::{Call, Fault, Shared, TOKEN};

pub async fn start(shared: Arc<Shared>) -> (String, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("a bound port has an address");
    let routes = Router::new()
        .route("/{bot}/{method}", any(call))
        .layer(DefaultBodyLimit::max(1 << 20))
        .with_state(shared)
        .into_make_service_with_connect_info::<Wire>();
    let server = tokio::spawn(async move {
        let served = axum::serve(Cuttable(listener), routes).await;
        served.expect("serving ends only with its task");
    });
    (format!("http://{address}"), server)
}

async fn call(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(wire): ConnectInfo<Wire>,
    Path((bot, method)): Path<(String, String)>,
    body: Bytes,
) -> Response {
    if bot != format!("bot{TOKEN}") {
        return Answer::error(401, "Unauthorized").into_response();
    }
    let call = Call {
        method,
        parameters: parameters(&body),
        at: Instant::now(),
    };
    let fault = shared.change(|state| {
        state.calls.push(call.clone());
        state.fault_for(&call)
    });
    let Some(fault) = fault else {
        return carry_out(&shared, &call).await.into_response();
    };
    meet(fault, &shared, &call, &wire).await
}

/// JSON as it came, or the parts of a form: of a file its name and its text.
fn parameters(body: &[u8]) -> Value {
    if !body.starts_with(b"--") {
        return serde_json::from_slice(body).unwrap_or(Value::Null);
    }
    let text = String::from_utf8_lossy(body);
    let boundary = text.lines().next().unwrap_or_default().to_owned();
    let mut all = serde_json::Map::new();
    for part in text.split(&boundary) {
        let Some((head, value)) = part.split_once("\r\n\r\n") else {
            continue;
        };
        let named = |key: &str| {
            let after = head.split(&format!("{key}=\"")).nth(1)?;
            Some(after.split('"').next()?.to_owned())
        };
        let value = value.trim_end_matches("\r\n");
        let Some(name) = named("; name") else {
            continue;
        };
        let value = match name.as_str() {
            "chat_id" => value.parse().map_or(Value::Null, |id: i64| id.into()),
            _ => value.into(),
        };
        if let Some(file) = named("filename") {
            all.insert("file_name".to_owned(), file.into());
        }
        all.insert(name, value);
    }
    Value::Object(all)
}

async fn meet(fault: Fault, shared: &Shared, call: &Call, wire: &Wire) -> Response {
    match fault {
        Fault::TooMany { retry_after } => {
            if let Some(chat) = call.parameters["chat_id"].as_i64() {
                let until = call.at + Duration::from_secs(retry_after);
                shared.change(|state| state.chat(chat).quiet_until = Some(until));
            }
            Answer::too_many(retry_after).into_response()
        }
        Fault::Refused(why) => Answer::error(400, why).into_response(),
        Fault::Forbidden(why) => Answer::error(403, why).into_response(),
        Fault::ServerError => Answer::error(500, "Internal Server Error").into_response(),
        Fault::ServerErrorAfter => {
            carry_out(shared, call).await;
            Answer::error(500, "Internal Server Error").into_response()
        }
        Fault::ResetBefore => wire.cut(),
        Fault::ResetAfter => {
            carry_out(shared, call).await;
            wire.cut()
        }
        Fault::Lost => {
            carry_out(shared, call).await;
            std::future::pending().await
        }
        Fault::Page(status, page) => {
            let status = StatusCode::from_u16(status).expect("a test names a real status");
            (status, page).into_response()
        }
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).expect("methods answer real statuses");
        let kind = [("content-type", "application/json")];
        (status, kind, self.body.to_string()).into_response()
    }
}

/// The handle by which a call resets its own connection.
#[derive(Clone)]
struct Wire(Arc<AtomicBool>);

impl Wire {
    /// Whatever is answered from now on resets the connection instead.
    fn cut(&self) -> Response {
        self.0.store(true, Ordering::SeqCst);
        StatusCode::IM_A_TEAPOT.into_response()
    }
}

impl Connected<IncomingStream<'_, Cuttable>> for Wire {
    fn connect_info(stream: IncomingStream<'_, Cuttable>) -> Self {
        stream.io().wire.clone()
    }
}

struct Cuttable(TcpListener);

impl Listener for Cuttable {
    type Io = Connection;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Connection, SocketAddr) {
        let (stream, address) = Listener::accept(&mut self.0).await;
        let wire = Wire(Arc::default());
        (Connection { stream, wire }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

struct Connection {
    stream: TcpStream,
    wire: Wire,
}

impl Connection {
    fn refuse_if_cut(&self) -> io::Result<()> {
        if self.wire.0.load(Ordering::SeqCst) {
            self.stream.set_zero_linger()?;
            return Err(io::ErrorKind::ConnectionReset.into());
        }
        Ok(())
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.refuse_if_cut()?;
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.refuse_if_cut()?;
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
