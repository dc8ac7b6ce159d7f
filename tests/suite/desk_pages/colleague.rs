//! Somebody at the desk, without a browser.

use std::collections::BTreeMap;
use std::sync::Mutex;

use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Response};

use crate::house::House;

pub const PASSWORD: &str = "three wet umbrellas";

/// A browser's cookies and hands.
pub struct Colleague {
    client: Client,
    base: String,
    cookies: Mutex<BTreeMap<String, String>>,
}

impl Colleague {
    /// A browser that was never here.
    pub fn stranger(house: &House) -> Self {
        Self {
            client: Client::builder().redirect(Policy::none()).build().unwrap(),
            base: house.url(""),
            cookies: Mutex::default(),
        }
    }

    /// The first manager, by the link that the first start prints.
    pub async fn manager(house: &House) -> Self {
        let link = house.first_manager_link.clone().unwrap();
        let own = Self::stranger(house);
        own.welcome(&link, "Margaret").await;
        own
    }

    /// A receptionist whom the manager invites.
    pub async fn receptionist(house: &House, manager: &Self, name: &str) -> Self {
        let fields = [
            ("name", name),
            ("role", "receptionist"),
            ("language", "en-GB"),
        ];
        let page = text(manager.post("/desk/people", &fields).await).await;
        let link = page.split("/desk/welcome/").nth(1).unwrap();
        let link = format!("/desk/welcome/{}", &link[..64]);
        let own = Self::stranger(house);
        own.welcome(&link, name).await;
        own
    }

    async fn welcome(&self, link: &str, name: &str) {
        let fields = [("name", name), ("password", PASSWORD), ("again", PASSWORD)];
        let answer = self.post_from(link, link, &fields).await;
        assert_eq!(answer.status(), 303, "{}", answer.text().await.unwrap());
    }

    pub async fn sign_in(&self, name: &str, password: &str) -> Response {
        let fields = [("name", name), ("password", password), ("code", "")];
        self.post_from("/desk/sign-in", "/desk/sign-in", &fields)
            .await
    }

    pub async fn get(&self, path: &str) -> Response {
        self.send(self.client.get(format!("{}{path}", self.base)))
            .await
    }

    /// A page that must be there.
    pub async fn page(&self, path: &str) -> String {
        text(self.get(path).await).await
    }

    /// A post as the forms of the desk make it.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Response {
        self.post_from("/desk/settings", path, fields).await
    }

    /// A post by a form of the page `from`.
    pub async fn post_from(&self, from: &str, path: &str, fields: &[(&str, &str)]) -> Response {
        let token = self.token(from).await;
        let mut all = vec![("csrf", token.as_str())];
        all.extend(fields);
        let request = self.bare_post(path, &all).header("origin", &self.base);
        self.send(request).await
    }

    /// The token in the forms of a page.
    pub async fn token(&self, page: &str) -> String {
        let html = self.get(page).await.text().await.unwrap();
        let after = html.split("name=\"csrf\" value=\"").nth(1);
        after.map_or_else(String::new, |rest| rest[..64].to_owned())
    }

    /// A post without what a page of ours adds.
    pub fn bare_post(&self, path: &str, fields: &[(&str, &str)]) -> RequestBuilder {
        self.client
            .post(format!("{}{path}", self.base))
            .form(fields)
    }

    pub async fn send(&self, request: RequestBuilder) -> Response {
        let cookies: Vec<String> = {
            let known = self.cookies.lock().unwrap();
            known
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect()
        };
        let answer = request
            .header("cookie", cookies.join("; "))
            .send()
            .await
            .unwrap();
        for cookie in answer.headers().get_all("set-cookie") {
            let (name, value) = cookie.to_str().unwrap().split_once('=').unwrap();
            let value = value.split(';').next().unwrap();
            self.cookies
                .lock()
                .unwrap()
                .insert(name.to_owned(), value.to_owned());
        }
        answer
    }

    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.lock().unwrap().get(name).cloned()
    }

    pub fn bring(&self, name: &str, value: &str) {
        self.cookies
            .lock()
            .unwrap()
            .insert(name.to_owned(), value.to_owned());
    }

    pub fn base(&self) -> &str {
        &self.base
    }
}

pub async fn text(answer: Response) -> String {
    assert_eq!(answer.status(), 200);
    answer.text().await.unwrap()
}
