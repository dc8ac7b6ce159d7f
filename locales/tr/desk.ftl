# The reception desk. Receptionists read this all day: short and plain.

desk-title = Resepsiyon masası
desk-skip = İçeriğe geç
desk-nav = Masa
desk-problem = Bir sorun var
desk-save = Kaydet
desk-remove = Kaldır
desk-sign-in = Oturum aç
desk-sign-out = Oturumu kapat
desk-signed-out = Oturumu kapattınız.
desk-session-ended = Oturumunuz sona erdi. Yeniden oturum açın; yanıt kutusuna yazdıklarınız taslak olarak saklandı.
desk-name = Ad
desk-password = Parola
desk-password-of = { $name } için parola
desk-code = Kimlik doğrulama uygulamanızdaki kod
desk-code-hint = Yalnızca kurduysanız.
desk-wrong = Ad, parola veya kod doğru değil. Kontrol edip yeniden deneyin.
desk-throttled = Çok fazla deneme yapıldı. { $minutes ->
    [one] Bir dakika
   *[other] { $minutes } dakika
 } bekleyip yeniden deneyin.
desk-locked = Ekran kilitli
desk-locked-why = Bu masa on beş dakika kullanılmadı. Hiçbir şey kaybolmadı.
desk-unlock = Kilidi aç
desk-wrong-password = Parola doğru değil. Yeniden deneyin.

desk-welcome = Masaya hoş geldiniz
desk-welcome-first = İlk hesabı oluşturun. Bu bir yönetici hesabıdır: diğerlerini davet edebilir.
desk-welcome-invited = Hoş geldiniz, { $name }. Başlamak için bir parola seçin.
desk-welcome-go = Başla
desk-welcome-used = Bu bağlantı kullanılmış veya çok eski
desk-welcome-used-words = Bir yöneticiden yeni davet isteyin veya sistem sorumlusundan adınızla “enquiry-desk staff invite” komutunu çalıştırmasını isteyin.
desk-your-name = Adınız
desk-your-name-hint = Bir görüşmeye katıldığınızda hastalar bunu görür: yalnızca ilk ad yeter.
desk-name-missing = Adınızı yazın, en fazla 80 karakter.
desk-name-taken = Masada bu adı kullanan biri zaten var. Başka bir ad seçin veya bir harf ekleyin.
desk-new-password = Yeni parola
desk-new-password-hint = En az 12 karakter. Birbiriyle ilgisiz üç dört kelime iyidir.
desk-password-again = Yeni parola tekrar
desk-password-differs = İki parola farklı. Aynısını iki kez yazın.
desk-password-short = Parola çok kısa. En az 12 karakter kullanın.
desk-password-long = Parola çok uzun. En fazla 256 karakter kullanın.
desk-password-common = Bu parola ilk tahmin edilenlerden biri. Başka bir parola seçin.
desk-password-named = Parolada adınız geçiyor. Adınız geçmeyen bir parola seçin.

desk-forbidden = Bu sayfa yöneticiler içindir
desk-forbidden-words = Gerekiyorsa bir yöneticiye sorun.
desk-not-found = Burada bir şey yok
desk-not-found-words = Görüşme hastanın isteğiyle silinmiş olabilir veya adres doğru değil.
desk-stale-form = Bu sayfa güncel değildi
desk-stale-form-words = Hiçbir şey değişmedi. Geri dönün, sayfayı yeniden yükleyin ve tekrar deneyin.
desk-away = Veritabanı yanıt vermiyor
desk-away-words = Hiçbir şey değişmedi. Biraz sonra yeniden deneyin; sürerse sistem sorumlusuna haber verin.
desk-back = Sıraya dön

desk-queue = Sıra
desk-take-next = Sıradakini al
desk-filters = Filtreler
desk-filter-show = Göster
desk-filter-all = Hepsi
desk-filter-waiting = Bekleyen
desk-filter-mine = Benim
desk-filter-urgent = Acil
desk-filter-language = Dil
desk-filter-any = Herhangi
desk-filter-apply = Uygula
desk-held = Sıra değişti. Değişikliği göster
desk-queue-empty = Bekleyen kimse yok.
desk-more = Bunların altında başkaları da var. İlkler kapandıkça yukarı çıkarlar.
desk-next-none = Şu anda bekleyen kimse yok.
desk-overdue = Gecikmiş
desk-unread = Yeni
desk-out-of-hours = Mesai dışı
desk-pick-up = Devral
desk-pick-up-whom = Devral: { $name }
desk-count-waiting = bekleyen
desk-count-urgent = acil
desk-notice-waiting = Biri bekliyor
desk-notice-urgent = Acil: biri tehlikede olabilir
desk-announce-waiting = { $count ->
    [one] Bir görüşme bekliyor.
   *[other] { $count } görüşme bekliyor.
 }
desk-announce-urgent = Acil: bir hasta tehlikede olabilir. Şuna bakın: { $reference }.
desk-look = Bak

desk-wait-minutes = { $count } dk
desk-wait-hours = { $hours } sa { $minutes } dk
desk-wait-days = { $count ->
    [one] 1 gün
   *[other] { $count } gün
 }
desk-wait-now = az önce
desk-waiting-for = bekliyor: { $wait }

desk-reason-emergency = Acil durum
desk-reason-urgent = Acil
desk-reason-distress = Ruhsal sıkıntı
desk-reason-failure = Programın işleyemediği bir mesaj
desk-reason-enquiry = Başvuru
desk-reason-human = Bir kişiyle görüşmek istedi
desk-reason-unanswered = Hiçbir metnin yanıtlamadığı bir şey sordu
desk-reason-lost = Anlaşılamadı

desk-stage-assistant = Asistanda
desk-stage-waiting = Bekliyor
desk-stage-claimed = İlgilenen: { $name }
desk-stage-claimed-nobody = Devralındı
desk-stage-closed = Kapalı
desk-stage-closed-as = Kapalı: { $outcome }

desk-channel-telegram = Telegram
desk-channel-webchat = Web sohbeti
desk-nobody = Adsız
desk-blocked = Ulaşılamıyor
desk-unreachable = Hasta asistanı engelledi veya ayrıldı: buradan yazılan yanıt ulaşmaz. Varsa telefon veya e-posta kullanın.
desk-alarm-words = Hastanın yazdığı:
desk-acknowledge = Bunu gördüm ve gereğini yapıyorum
desk-acknowledged = Gören: { $name }, { $time }
desk-must-acknowledge = Önce birinin acil mesajı gördüğünü bildirmesi gerekiyor.

desk-release = Geri bırak
desk-transfer = Bir iş arkadaşına ver
desk-transfer-to = İş arkadaşı
desk-close = Kapat
desk-outcome = Sonuç ne oldu?
desk-outcome-booked = Randevu verildi
desk-outcome-answered = Yanıtlandı
desk-outcome-called-back = Geri arandı
desk-outcome-not-suitable = Uygun değil
desk-outcome-no-reply = Yanıt gelmedi
desk-outcome-spam = Spam
desk-reopen = Yeniden aç

desk-done-claimed = Bunu devraldınız. Hastaya bildirildi.
desk-done-released = Yeniden sırada.
desk-done-transferred = Artık iş arkadaşınızda.
desk-done-closed = Kapatıldı.
desk-done-reopened = Yeniden açıldı.
desk-done-acknowledged = Gördüğünüz not edildi.
desk-done-saved = Kaydedildi.
desk-done-note = Not saklandı.
desk-taken-by = { $name } daha hızlı davrandı: bu görüşme artık onda.
desk-taken = Bir iş arkadaşınız daha hızlı davrandı veya görüşme kapatıldı.
desk-too-late-to-reopen = Kapatılalı çok oldu. Hastanın sonraki mesajı yeni bir görüşme başlatır.
desk-canned-gone = Bu hazır yanıt artık yok veya hastanın dilinde metni yok.
desk-changed = Sayfayı açtığınızdan beri bu görüşme değişti. Yeniden bakın; hiçbir şey yapılmadı.
desk-stale-reply = Yanıtınız gönderilmedi: sayfayı açtığınızdan beri bu görüşme değişti. Metniniz hâlâ kutuda.
desk-stale-reply-patient = Yanıtınız gönderilmedi: bu arada hasta yazdı. Okuyun, sonra yeniden gönderin. Metniniz hâlâ kutuda.
desk-stale-reply-taken = Yanıtınız gönderilmedi: bu görüşmeyle artık { $name } ilgileniyor. Metniniz aşağıda saklandı.
desk-reply-empty = Önce bir yanıt yazın veya hazır bir yanıt seçin.
desk-reply-too-long = Yanıt tek mesaj için çok uzun. 4.096 karaktere kısaltın.

desk-messages = Mesajlar
desk-patient = Hasta
desk-assistant = Asistan
desk-edited = Düzenlendi: önceki hâlini göster
desk-reply-to = Yanıt: { $name }
desk-reads = okuduğu dil: { $language }
desk-send = Gönder
desk-send-keys = Ctrl ve Enter
desk-meanwhile = Siz yazarken hasta yazdı. Göndermeden önce okuyun.
desk-canned = Hazır yanıtlar
desk-canned-send = Gönder
desk-canned-send-which = Gönder: { $text }
desk-canned-what = Hastaya kendi dilinde ulaşır. Bir dilde metni yoksa, o dili okuyan hastalar için sunulmaz.
desk-canned-missing = { $count ->
    [one] Bir dil eksik
   *[other] { $count } dil eksik
 }
desk-canned-new = Yeni hazır yanıt
desk-canned-add = Ekle
desk-canned-empty = Metni en azından kliniğin ilk dilinde yazın.
desk-attachment = Eki aç
desk-attachment-gone = Ek alınamıyor
desk-attachment-gone-words = Telegram artık vermiyor veya dosya çok büyük. Hastadan yeniden göndermesini isteyin.
desk-said-photo = Resim gönderdi
desk-said-voice = Sesli mesaj gönderdi
desk-said-video = Video gönderdi
desk-said-document = Dosya gönderdi
desk-said-location = Konum gönderdi
desk-said-sticker = Çıkartma gönderdi
desk-said-contact = Telefon numarası gönderdi: { $phone }
desk-said-other = Gösterilemeyen bir şey gönderdi
desk-said-began = Görüşmeyi başlattı
desk-said-pressed = Bastığı düğme: { $label }

desk-delivery-queued = Yolda
desk-delivery-sent = Gönderildi
desk-delivery-failed = Ulaşmadı: { $reason }
desk-delivery-blocked = Ulaşmadı: hasta asistanı engelledi
desk-delivery-unknown = Belki ulaştı: gönderilirken bağlantı koptu
desk-send-again = Yeniden gönder

desk-happened-queued = Sıraya girdi: { $reason }
desk-happened-claimed = { $name } devraldı
desk-happened-released = { $name } geri bıraktı
desk-happened-lapsed = Yeniden sırada: { $name } çok uzun süre uzakta kaldı
desk-happened-transferred = { $name } görüşmeyi devretti, yeni ilgilenen: { $to }
desk-happened-closed = { $name } kapattı: { $outcome }
desk-happened-closed-by-itself = Kendiliğinden kapandı
desk-happened-reopened = { $name } yeniden açtı
desk-happened-acknowledged = { $name } acil mesajı gördü
desk-happened-escalated = Çok uzun bekledi: yönetici uyarıldı
desk-happened-consent = Onay verildi
desk-happened-withdrawn = Onay geri alındı
desk-happened-submitted = Başvuruyu gönderdi
desk-somebody = Biri

desk-about-patient = Hasta hakkında
desk-enquiry = Başvuru
desk-correct = Düzelt
desk-corrected = düzeltildi
desk-field-invalid = “{ $field }” okunamıyor: kontrol edin. Hiçbir şey değişmedi.
desk-topics-read = Okudukları
desk-notes = Notlar
desk-notes-hint = İş arkadaşları için. Hastalar bunları hiç görmez.
desk-note-new = Yeni not
desk-note-add = Ekle
desk-note-empty = Önce bir not yazın.
desk-rating = Değerlendirme
desk-rating-of = 5 üzerinden { $stars }

desk-search = Ara
desk-search-what = Referans, telefon, e-posta veya ad
desk-search-hint = Adın tam kelimelerini yazın. Mesajlarda yazılanlar aranamaz: şifreli saklanır.
desk-search-more = Daha eskiler
desk-search-found = { $count ->
    [0] Hiçbir şey bulunamadı. Yazımı kontrol edin; ad tam olmalı.
    [one] Bir görüşme
   *[other] { $count } görüşme
 }

desk-questions = Yanıtsız sorular
desk-questions-what = Hastaların sorduğu ve onaylı metnin yanıtlamadığı sorular. Birini yanıtlamak için bir metin ekleyin.
desk-questions-none = Hiç yoktu.
desk-questions-other = Başka bir şey
desk-questions-gone = Mesajlar silinmiş; yalnızca sayısı saklanıyor.
desk-questions-languages = Dillere göre: { $languages }

desk-figures = Sayılar
desk-period = Dönem
desk-from = Başlangıç
desk-to = Bitiş
desk-download = CSV olarak indir
desk-table = Tablo olarak göster
desk-figures-none = Bu dönemde bir şey yok.
desk-figure-enquiries = Başvurular
desk-figure-handovers = Resepsiyona iletilenler
desk-figure-first-reply = İlk yanıt, ortanca
desk-figure-first-reply-p90 = İlk yanıt, 10’da 9’u şu sürede
desk-figure-rating = Değerlendirme, ortalama
desk-figure-topics = Dillere göre konular
desk-figure-funnel = Form, soru soru
desk-figure-by-hour = Günün saatine göre ilk yanıt, ortanca dakika
desk-figure-by-weekday = Haftanın gününe göre ilk yanıt, ortanca dakika
desk-figure-outcomes = Sonuçlar
desk-figure-ratings = Değerlendirmeler
desk-figure-reasons = Nedenlerine göre resepsiyona iletilenler
desk-figure-questions = Yanıtı olmayan sorular
desk-head-what = Ne
desk-head-count = Sayı
desk-head-language = Dil
desk-head-median = Ortanca dakika
desk-head-p90 = 10’da 9’u şu sürede, dakika
desk-hour = saat { $hour }

desk-people = Kişiler
desk-last-manager = Bu son yönetici: önce başka birini yönetici yapın.
desk-person-new = Birini davet et
desk-person-add = Davet et
desk-role = Rol
desk-role-receptionist = Resepsiyonist
desk-role-manager = Yönetici
desk-state = Durum
desk-state-active = Etkin
desk-state-invited = Davet edildi
desk-state-disabled = Devre dışı
desk-acts = İşlemler
desk-invite = Yeni bağlantı
desk-invite-whom = { $name } için yeni bağlantı
desk-disable = Devre dışı bırak
desk-disable-whom = Devre dışı bırak: { $name }
desk-enable = Etkinleştir
desk-enable-whom = Etkinleştir: { $name }
desk-invitation = { $name } için davet
desk-invitation-what = Bu bağlantıyı ona verin, başka kimseye vermeyin. Bir kez, 48 saat boyunca geçerlidir ve bir daha gösterilmez.
desk-invitation-link = Bağlantı

desk-settings = Ayarlar
desk-settings-own = Masanız
desk-language = Dil
desk-sound = Biri beklerken ses çal
desk-notify = Biri beklerken tarayıcı bildirimi göster
desk-password-change = Parolayı değiştir
desk-password-old = Eski parola
desk-totp = Oturum açarken ikinci adım
desk-totp-what = Parolanın yanında, telefonunuzdaki bir uygulamadan alınan kod.
desk-totp-begin = Kur
desk-totp-scan = Bunu kimlik doğrulama uygulamanızla tarayın, sonra gösterdiği kodu yazın.
desk-totp-picture = Kimlik doğrulama uygulamasıyla taranacak kod
desk-totp-key = Veya bu anahtarı uygulamaya yazın:
desk-totp-on = Aç
desk-totp-off = Kapat
desk-totp-wrong = Kod doğru değil. Bir sonrakini bekleyip yeniden deneyin.
desk-keys = Kısayol tuşları
desk-key-reply = Yanıta git
desk-key-send = Yanıtı gönder

desk-telegram = Telegram numarası
desk-telegram-what = Personel grubundan görüşme almak için Telegram hesabınızın numarası. Orada bir kez düğmeye basın: numarayı söyler.
desk-telegram-number = Yalnızca rakam yazın ya da boş bırakın.
desk-telegram-taken = Bu numara danışmadaki başka birine ait.
desk-telegram-unlinked = Telegram hesabınız henüz bağlı değil. { $number } numarasını danışma ayarlarınıza yazın.

desk-erase = Hastayı sil
desk-erase-title = Bu hasta hakkındaki her şey silinsin mi?
desk-erase-words = Bu hastanın tüm görüşmeleri, mesajları, başvuruları, notları ve onayları kalıcı olarak silinir. Hastaya bildirilir. Yalnızca isimsiz sayılar kalır.
desk-erase-go = Her şeyi sil
desk-erased = Hasta her şeyi sildi
desk-card-deleted = Silindi
desk-erased-words = Bu hasta hakkında artık hiçbir şey saklanmıyor; yanıtlanacak bir şey yok.
desk-done-erased = Hasta hakkındaki her şey silindi.
desk-danger-erased = Acil: tehlikedeki bir hasta ({ $class }) mesajı kimse görmeden her şeyi sildi, { $time }. Kimi araması gerektiği söylendi; bakılacak bir şey kalmadı.
desk-alarm-erased = Acil: tehlikedeki bir hasta her şeyi sildi. Kimi araması gerektiği söylendi.
desk-consent-gone = Onay geri alındı: bu bilgileri kullanmayın
desk-figure-danger-erased = Tehlikede, her şeyi sildi
