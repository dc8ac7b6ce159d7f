//! A browser's part of the conversation without a browser.

use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder, Response};

use crate::house::House;

/// Somebody with a session.
pub struct Guest {
    client: Client,
    base: String,
    cookie: String,
    language: String,
}

impl Guest {
    /// Opens the page for the first time.
    pub async fn arrive(house: &House) -> Self {
        Self::arrive_speaking(house, "en-GB").await
    }

    pub async fn arrive_speaking(house: &House, language: &str) -> Self {
        let client = Client::builder().redirect(Policy::none()).build().unwrap();
        let mut guest = Self {
            client,
            base: house.url(""),
            cookie: String::new(),
            language: language.to_owned(),
        };
        let page = guest.get("/chat").send().await.unwrap();
        let cookie = page.headers()["set-cookie"].to_str().unwrap();
        guest.cookie = cookie.split(';').next().unwrap().to_owned();
        guest
    }

    /// The secret in the cookie.
    pub fn secret(&self) -> String {
        self.cookie.split('=').nth(1).unwrap().to_owned()
    }

    pub fn get(&self, path: &str) -> RequestBuilder {
        let request = self.client.get(format!("{}{path}", self.base));
        request
            .header("cookie", &self.cookie)
            .header("accept-language", &self.language)
    }

    /// A post without what a page of ours adds.
    pub fn bare_post(&self, fields: &[(&str, &str)]) -> RequestBuilder {
        let request = self.client.post(format!("{}/chat/messages", self.base));
        request
            .header("cookie", &self.cookie)
            .header("accept-language", &self.language)
            .form(fields)
    }

    /// A post as a form of the page makes it.
    pub fn form_post(&self, fields: &[(&str, &str)]) -> RequestBuilder {
        self.bare_post(fields).header("origin", &self.base)
    }

    /// A post as the script makes it.
    pub fn script_post(&self, number: i64, name: &str, value: &str) -> RequestBuilder {
        let number = number.to_string();
        self.form_post(&[("message_id", &number), (name, value)])
            .header("x-requested-with", "script")
    }

    /// Says something that must be taken.
    pub async fn say(&self, number: i64, text: &str) {
        let answer = self.script_post(number, "text", text).send().await.unwrap();
        assert_eq!(answer.status(), 204);
    }

    /// All messages as HTML.
    pub async fn thread(&self) -> String {
        text(self.get("/chat/messages").send().await.unwrap()).await
    }

    /// The page as HTML.
    pub async fn page(&self) -> String {
        text(self.get("/chat").send().await.unwrap()).await
    }
}

async fn text(answer: Response) -> String {
    assert_eq!(answer.status(), 200);
    answer.text().await.unwrap()
}

/// How often `part` stands in `whole`.
pub fn count(whole: &str, part: &str) -> usize {
    whole.matches(part).count()
}
