//! Where a request comes from.
//!
//! Promises: a form on a foreign page posts nothing here (S7). Refuses: posts that do not
//! say where they come from.

use std::net::IpAddr;

use axum::http::{HeaderMap, HeaderName, header};

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// What proxies add.
const FORWARDED: [&str; 3] = ["forwarded", "x-forwarded-for", "x-forwarded-proto"];

/// Whether the post comes from a page of ours.
///
/// Browsers tell it by `Sec-Fetch-Site`, or else by `Origin`, which reads `null` on the
/// forms of a page with `Referrer-Policy: no-referrer`, such as ours.
pub fn is_from_here(headers: &HeaderMap) -> bool {
    let (Ok(site), Ok(origin)) = (only(headers, FETCH_SITE), only(headers, header::ORIGIN)) else {
        return false;
    };
    match (site, origin) {
        (Some("same-origin"), None | Some("null")) => true,
        (Some("same-origin") | None, Some(origin)) => is_our_origin(origin, headers),
        _ => false,
    }
}

fn is_our_origin(origin: &str, headers: &HeaderMap) -> bool {
    let authority = origin
        .strip_prefix("http://")
        .or_else(|| origin.strip_prefix("https://"));
    let host = only(headers, header::HOST).ok().flatten();
    authority.is_some() && authority == host
}

/// A header that may stand there once; `Err` for one that is doubled or no text.
fn only(headers: &HeaderMap, name: HeaderName) -> Result<Option<&str>, ()> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => value.to_str().map(Some).map_err(|_| ()),
        (Some(_), Some(_)) => Err(()),
    }
}

/// Whether the browser runs on this computer and says so. Behind a proxy it does not, also
/// where the proxy hands its own name on.
pub fn is_local(headers: &HeaderMap) -> bool {
    if FORWARDED.iter().any(|name| headers.contains_key(*name)) {
        return false;
    }
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    let host = host.unwrap_or_default();
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.chars().all(|c| c.is_ascii_digit()) => name,
        _ => host,
    };
    let bare = name.trim_start_matches('[').trim_end_matches(']');
    let loopback = bare
        .parse()
        .is_ok_and(|address: IpAddr| address.is_loopback());
    name == "localhost" || loopback
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(from_here: bool, given: &[(&'static str, &str)]) {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, "127.0.0.1:8080".parse().unwrap());
        for (name, value) in given {
            headers.append(*name, value.parse().unwrap());
        }
        assert_eq!(is_from_here(&headers), from_here, "{given:?}");
    }

    #[test]
    fn only_this_computer_is_local() {
        let local = |host: &str, proxy: bool| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, host.parse().unwrap());
            if proxy {
                headers.insert("x-forwarded-for", "192.0.2.1".parse().unwrap());
            }
            is_local(&headers)
        };
        for host in [
            "localhost:8080",
            "127.0.0.1",
            "127.9.9.9:80",
            "[::1]:80",
            "[::1]",
        ] {
            assert!(local(host, false), "{host}");
            assert!(!local(host, true), "{host}");
        }
        for host in ["127.evil.example", "localhost.example", "192.0.2.1", ""] {
            assert!(!local(host, false), "{host}");
        }
    }

    #[test]
    fn only_posts_from_our_own_pages_pass() {
        let ours = ("origin", "http://127.0.0.1:8080");
        check(true, &[ours]);
        check(true, &[ours, ("sec-fetch-site", "same-origin")]);
        check(
            true,
            &[("origin", "null"), ("sec-fetch-site", "same-origin")],
        );
        check(true, &[("sec-fetch-site", "same-origin")]);
        check(false, &[]);
        check(false, &[("origin", "null")]);
        check(false, &[("origin", "http://127.0.0.1:8081")]);
        check(false, &[("origin", "http://evil.example")]);
        check(false, &[("origin", "127.0.0.1:8080")]);
        check(false, &[ours, ("sec-fetch-site", "cross-site")]);
        check(false, &[ours, ("sec-fetch-site", "same-site")]);
        check(false, &[("sec-fetch-site", "none")]);
        check(false, &[("sec-fetch-site", "cross-site")]);
        check(false, &[ours, ("origin", "http://evil.example")]);
    }
}
