# The chat page.

webchat-title = { $clinic } ile sohbet
webchat-messages = Görüşme
webchat-input = Mesajınız
webchat-send = Gönder
webchat-sending = Gönderiliyor …
webchat-not-sent = Gönderilemedi. Bağlantı kurulur kurulmaz yeniden gönderilecek.
webchat-try-out = Bu bilgisayarda deneme. Telegram’a bağlı değil.
webchat-assistant = Asistan
webchat-you = Siz
webchat-start = Başla
webchat-no-script = Bu sayfanın kendini yenilemesi için JavaScript gerekir. JavaScript yoksa “Gönder” düğmesine basın, sayfa yeniden yüklenir.
webchat-too-many = Yanıt verebileceğimden daha hızlı yazıyorsunuz. Lütfen biraz bekleyin.
webchat-choose = Bir yanıt seçin veya kendiniz yazın
webchat-about = Otomatik asistan, insan değil
webchat-reception = Resepsiyon
webchat-urgent = Acil
webchat-newest = En yeni mesaja git
webchat-expired = Bu sayfanın süresi geçmiş, bu yüzden mesajınız alınmadı. Lütfen sayfayı yeniden yükleyin.
webchat-too-long = Bu, tek mesaj için çok uzun. Lütfen parçalar hâlinde gönderin.
webchat-away = Mesajınız şu anda kaydedilemedi. Lütfen biraz sonra yeniden gönderin.
webchat-back = Görüşmeye dön
