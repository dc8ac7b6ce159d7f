//! Erasing a person at the desk (P6), over HTTP.

use crate::desk_pages::colleague::Colleague;
use crate::house::House;
use crate::webchat::guest::Guest;

/// P6, S9: a manager confirms on a page of its own; pages that are open are led away.
#[tokio::test]
async fn a_manager_erases_at_the_desk() {
    let house = House::start(&[]).await;
    let manager = Colleague::manager(&house).await;
    let anna = Colleague::receptionist(&house, &manager, "Anna").await;
    let guest = Guest::arrive(&house).await;
    guest.say(1, "/human").await;
    guest.say(2, "my throat is swelling up").await;
    let queue = manager.page("/desk/queue").await;
    let reference = queue.split("/desk/conversations/").nth(1).unwrap();
    let reference = reference.split('"').next().unwrap();
    let place = format!("/desk/conversations/{reference}");
    let erase = format!("{place}/erase");
    assert!(manager.page(&place).await.contains(&erase));
    assert!(!anna.page(&place).await.contains(&erase));
    assert_eq!(anna.post(&erase, &[]).await.status(), 403);
    assert!(manager.page(&erase).await.contains("deleted for good"));
    let done = manager.post(&erase, &[]).await;
    assert_eq!(done.headers()["location"], "/desk/queue?done=erased");
    let gone = anna.get(&place).await;
    assert_eq!(gone.status(), 410);
    let words = gone.text().await.unwrap();
    assert!(words.contains("has deleted everything"), "{words}");
    for part in ["head", "thread"] {
        let away = anna.get(&format!("{place}/{part}")).await;
        assert_eq!(away.headers()["hx-redirect"], place.as_str(), "{part}");
    }
    let queue = anna.page("/desk/queue").await;
    assert!(queue.contains("deleted everything before anybody had seen the message"));
    assert!(!queue.contains(reference));
    house.stop().await;
}
