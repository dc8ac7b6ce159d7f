//! A receptionist who goes on working, whatever happens to the program: where no answer
//! comes she looks at the conversation before she sends anything again.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder};

use super::ground::Ground;

const NAME: &str = "Rita";
const PASSWORD: &str = "three wet umbrellas";

/// Somebody at the desk, with cookies of her own.
pub struct Receptionist<'a> {
    ground: &'a Ground,
    client: Client,
    cookies: Mutex<BTreeMap<String, String>>,
}

/// What a page answered.
struct Page {
    status: u16,
    text: String,
}

/// What she says to the patient of a conversation.
pub fn words(reference: &str) -> String {
    format!("We shall call you about {reference}.")
}

impl<'a> Receptionist<'a> {
    /// Makes an account by the operator's link; the program must be up.
    pub async fn arrive(ground: &'a Ground) -> Self {
        let arguments = ["staff", "add", NAME];
        let added = ground.house(0).run(&arguments);
        let said = String::from_utf8(added.stdout).unwrap();
        let link = said.split("/desk/welcome/").nth(1);
        let link = format!("/desk/welcome/{}", &link.unwrap()[..64]);
        let own = Self {
            ground,
            client: Client::builder()
                .redirect(Policy::none())
                .timeout(Duration::from_secs(5))
                .build()
                .unwrap(),
            cookies: Mutex::default(),
        };
        let fields = [("name", NAME), ("password", PASSWORD), ("again", PASSWORD)];
        let welcomed = own.post(&link, &link, &fields).await.unwrap();
        assert_eq!(welcomed.status, 303, "{}", welcomed.text);
        own
    }

    /// Answers a patient; false if that cannot be done in so long a time.
    pub async fn answer(&self, reference: &str, patience: Duration) -> bool {
        let until = Instant::now() + patience;
        let path = format!("/desk/conversations/{reference}");
        let words = words(reference);
        while Instant::now() < until {
            let page = self.get(&path).await;
            match page {
                Some(page) if page.text.contains(&words) => return true,
                Some(page) if page.status == 200 => self.go_on(&path, &page.text, &words).await,
                Some(page) if page.status == 303 => self.sign_in().await,
                _ => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
        false
    }

    /// The next thing to do on the page of a conversation; how it ends shows there.
    async fn go_on(&self, path: &str, page: &str, words: &str) {
        let version = field(page, "version").unwrap_or_default();
        let reply = format!("{path}/reply");
        let claim = format!("{path}/claim");
        if page.contains(&format!("action=\"{reply}\"")) {
            let seen = field(page, "seen").unwrap_or_default();
            let fields = [("version", version), ("seen", seen), ("text", words)];
            self.post(path, &reply, &fields).await;
        } else {
            self.post(path, &claim, &[("version", version)]).await;
        }
    }

    async fn sign_in(&self) {
        let fields = [("name", NAME), ("password", PASSWORD), ("code", "")];
        self.post("/desk/sign-in", "/desk/sign-in", &fields).await;
    }

    async fn get(&self, path: &str) -> Option<Page> {
        let address = format!("{}{path}", self.ground.base(0));
        self.send(self.client.get(address)).await
    }

    /// A post by a form of the page `from`; none where no answer came.
    async fn post(&self, from: &str, path: &str, fields: &[(&str, &str)]) -> Option<Page> {
        let form = self.get(from).await?;
        let token = field(&form.text, "csrf").unwrap_or_default();
        let mut all = vec![("csrf", token)];
        all.extend(fields);
        let base = self.ground.base(0);
        let request = self.client.post(format!("{base}{path}"));
        self.send(request.form(&all).header("origin", base)).await
    }

    async fn send(&self, request: RequestBuilder) -> Option<Page> {
        let cookies: Vec<String> = {
            let known = self.cookies.lock().unwrap();
            let pair = |(name, value)| format!("{name}={value}");
            known.iter().map(pair).collect()
        };
        let request = request.header("cookie", cookies.join("; "));
        let answer = request.send().await.ok()?;
        for cookie in answer.headers().get_all("set-cookie") {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            let mut known = self.cookies.lock().unwrap();
            known.insert(name.to_owned(), value.to_owned());
        }
        Some(Page {
            status: answer.status().as_u16(),
            text: answer.text().await.ok()?,
        })
    }
}

/// The value of a hidden field.
fn field<'p>(page: &'p str, name: &str) -> Option<&'p str> {
    let after = page.split(&format!("name=\"{name}\" value=\"")).nth(1)?;
    after.split('"').next()
}
