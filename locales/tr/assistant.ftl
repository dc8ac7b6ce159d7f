# What the assistant says. Markdown: __strong__, *emphasis*, - lists.
# { $clinic }, { $phone }, { $ambulance }, { $advice }, { $crisis } and { $reference }
# are filled in from clinic.toml and the conversation.

language-name = Türkçe

## Telegram's own screens

bot-short-description = Ultrason eşliğinde proloterapi hakkında yanıtlar, başvuru ve resepsiyona bağlantı.
bot-description =
    Ben kliniğin otomatik asistanıyım. Ultrason eşliğinde proloterapi iğneleriyle ilgili soruları kliniğin kendi metinlerinden yanıtlar, başvurunuzu alır ve sizi resepsiyona iletirim. Tıbbi tavsiye vermem ve belirtileri değerlendiremem. Acil durumda ambulansı arayın, buraya yazmayın.

command-enquire = Başvuru yap
command-human = Bir kişiyle görüş
command-status = Başvurum ne durumda
command-language = Dili değiştir
command-help = Neler yapabilirim
command-privacy = Gizlilik ve görevim
command-mydata = Verilerimi gönder
command-delete = Hakkımdaki her şeyi sil
command-back = Bir soru geri
command-cancel = Yaptığımız işi durdur
command-start = Başla

## Beginning and menu

introduction = Ben bir insan değilim; { $clinic } için çalışan otomatik asistanım.
welcome =
    Hoş geldiniz. Burası { $clinic }. Ben kliniğin otomatik asistanıyım, insan değilim.

    Ultrason eşliğinde proloterapi iğneleriyle ilgili soruları yanıtlar, başvurunuzu alır ve sizi resepsiyona iletirim. Kendi sözlerinizle sorun veya bir konu seçin.
welcome-back = Sizi yeniden görmek güzel.
menu = Ne öğrenmek istersiniz? Kendi sözlerinizle sorun veya bir konu seçin.
help =
    Şunları yapabilirsiniz:

    - proloterapi hakkında kendi sözlerinizle soru sormak
    - başvuru yapmak: /enquire
    - bir kişiyle görüşmek istemek: /human
    - başvurunuzun durumunu görmek: /status
    - dili değiştirmek: /language
    - bir soru geri gitmek: /back
    - yaptığımız işi durdurmak: /cancel
    - ne için burada olduğumu ve neleri sakladığımı okumak: /privacy
    - hakkınızda saklanan her şeyin bir kopyasını almak: /mydata
    - hakkınızda saklanan her şeyi silmek: /delete

    Belirtileri değerlendiremem. Acil durumda { $ambulance } numarasını arayın.
unknown-command = Bu komutu bilmiyorum. Şu konularda yardımcı olabilirim:
privacy =
    __Ne için buradayım.__ Kliniğin onayladığı yanıtları verir, başvuruları alır ve mesajları resepsiyona iletirim. Teşhis koymam, belirtileri değerlendirmem ve kişisel tıbbi tavsiye vermem; ben yanıt verirken yazılanları hiçbir klinik uzmanı okumaz.

    __Neler saklanır.__ Resepsiyonun size yanıt verebilmesi için burada yazdıklarınız ve başvurunuzun bilgileri saklanır. Sağlığınızla ilgili sorular ancak siz onay verdikten sonra sorulur. Bundan önce yazılan mesajlar, resepsiyonu istemediyseniz, 24 saat içinde silinir. Tamamlanmamış bir başvuru birkaç gün sonra silinir.

    __Kim görür.__ { $clinic } resepsiyon ekibi. Bilgiler şifreli olarak saklanır. Mesajları Telegram veya bu sayfa taşır.

    __Seçim sizin.__ Onayınızı istediğiniz zaman geri alabilirsiniz. Verilerinizle ilgili başka her konu için { $phone } numarasını arayın.
privacy-data =
    __Verileriniz.__ /mydata hakkınızda saklanan her şeyin bir kopyasını size gönderir. /delete bunları siler.
claimed-quiet = Bu görüşmeyle resepsiyondan bir kişi ilgileniyor, bu yüzden ben sessiz kalıyorum. Buraya yazmanız yeterli, yazdıklarınızı okuyacak.

## Small talk

small-talk-greeting = Merhaba! Ne öğrenmek istersiniz?
small-talk-thanks = Rica ederim. Öğrenmek istediğiniz başka bir şey var mı?
small-talk-goodbye = Hoşça kalın. İstediğiniz zaman yine yazabilirsiniz.
goodbye-in-form = Yanıtlarınız birkaç gün saklanır. İstediğiniz zaman buradan devam edebilirsiniz.
thank-you = Teşekkür ederim.

## Asking back

clarify = Sizi doğru anladığımdan emin değilim. Bunlardan birini mi demek istediniz?
out-of-scope = Yalnızca bu klinikteki proloterapiyle ilgili soruları yanıtlayabilirim ve sizin sorunuzu bunların arasında bulamadım. Bildiğim konular şunlar:
reword = Bunu da anlayamadım. Lütfen başka sözlerle yazın veya bir konu seçin:
lost-offer-person = Özür dilerim, hâlâ anlayamıyorum. Sizi resepsiyondan bir kişiye ileteyim mi?
not-yet-approved = *Bu metin klinik tarafından henüz onaylanmadı.*
answered-in-default = Klinik bu yanıtı sizin dilinizde henüz onaylamadığı için yanıt başka bir dilde gösteriliyor. Resepsiyondan biri size yardımcı olabilir.
clinicians-answer = Bu soruyu klinik uzmanlarımız yanıtlar. Sorunuzu resepsiyona ilettim. Referans numaranız: __{ $reference }__.
noted-for-reception = Teşekkür ederim. Resepsiyon, görüşmenizi devraldığında bunu okuyacak.
not-understood-here = Bunu anlayamadım.
offer-enquiry = Bunu anlattığınız için teşekkür ederim. Bundan resepsiyon için bir başvuru hazırlayayım mı? Yalnızca eksik olanları soracağım.
stale-button = O düğme önceki bir soruya ait, bu yüzden hiçbir şeyi değiştirmedi.

## Waiting for a person

handed-over = Bir kişiyle görüşmek istediğinizi resepsiyona bildirdim. Referans numaranız: __{ $reference }__. Bu arada bana soru sormaya devam edebilirsiniz.
reception-open = Resepsiyon şu anda açık. Kapanış saati: { $until }.
reception-closed = Resepsiyon şu anda kapalı. Açılış: { $day }, saat { $at }.
reception-hours-unknown = Resepsiyon, çalışma saatleri içinde yanıt verecek.
queue-place =
    { $ahead ->
        [0] Sizden önce bekleyen kimse yok.
        [one] Sizden önce bir kişi bekliyor.
       *[other] Sizden önce { $ahead } kişi bekliyor.
    }
day-today = bugün
day-tomorrow = yarın
day-1 = pazartesi günü
day-2 = salı günü
day-3 = çarşamba günü
day-4 = perşembe günü
day-5 = cuma günü
day-6 = cumartesi günü
day-7 = pazar günü
day-date = { $date } tarihinde
status-nothing = Şu anda bizde bir başvurunuz yok. Ne öğrenmek istersiniz?
status-form = Başvurunuz henüz gönderilmedi: { $all } sorunun { $done } tanesi yanıtlandı.
status-waiting = Görüşmeniz resepsiyonda. Referans numaranız: __{ $reference }__.
status-submitted = __{ $reference }__ numaralı başvurunuz resepsiyonda. Buraya yazdığınız her şey onlara da gider.
status-claimed = Görüşmenizle resepsiyondan bir kişi ilgileniyor ve buraya yazdıklarınızı okuyor.
stopped-waiting = Resepsiyona artık onlara ihtiyacınız olmadığını bildirdim.

## When reception acts

person-joined = Resepsiyondan { $name } görüşmeye katıldı. Buraya yazmanız yeterli: artık yazdıklarınızı bir insan okuyor, ben sessiz kalıyorum.
person-changed = Görüşmenizi resepsiyondan { $name } devraldı.
person-left = Görüşmeniz yeniden resepsiyonu bekliyor. Hiçbir şeyi tekrarlamanız gerekmez, bu arada bana soru sorabilirsiniz.
conversation-closed =
    Resepsiyon bu görüşmeyi kapattı. Başka bir şey olursa buraya yeniden yazmanız yeterli.

    Görüşme nasıldı? 1 (kötü) ile 5 (çok iyi) arasında seçin.
conversation-reopened = Yeniden yazdığınızı resepsiyona bildirdim. Görüşmenizi devraldıklarında okuyacaklar.
rating-thanks = Değerlendirmeniz için teşekkür ederim.

## Danger

red-flag-emergency =
    __Hemen { $ambulance } numarasını arayın veya acil servise (A&E) gidin.__

    Anlattığınız şey acil bir durum olabilir.

    - Hemen __{ $ambulance }__ numarasını arayın veya birinden sizin için aramasını isteyin
    - Acil servise kendiniz araç kullanarak gitmeyin
    - Burada yanıt beklemeyin

    Resepsiyona haber verildi, ama buradaki hiç kimse size { $ambulance } kadar hızlı yardım edemez.
red-flag-urgent =
    __Bugün tıbbi yardım alın: { $advice } numarasını arayın.__

    Anlattığınız şeye bugün bir sağlık uzmanının bakması gerekir.

    - __{ $advice }__ numarasını arayın veya aile hekimliğinizden (GP) acil randevu isteyin
    - Hızla kötüleşirse __{ $ambulance }__ numarasını arayın
    - Burada yanıt beklemeyin

    Resepsiyona haber verildi.
red-flag-distress =
    __Bunu tek başınıza yaşamak zorunda değilsiniz. Hemen biriyle konuşun.__

    - Gece gündüz, istediğiniz saatte __{ $crisis }__ numarasını arayın
    - Veya acil yardım için __{ $advice }__ numarasını arayın
    - Şu anda tehlikedeyseniz __{ $ambulance }__ numarasını arayın veya acil servise (A&E) gidin
    - Burada yanıt beklemeyin

    Resepsiyona haber verildi.

## Language

ask-language = Hangi dili kullanayım?
language-chosen = Bundan sonra Türkçe yazacağım.

## Privacy

ask-withdraw = Onayınızı geri almak istiyor musunuz? O zaman tamamlanmamış bir başvuru silinir.
consent-withdrawn = Onayınız geri alındı ve tamamlanmamış başvurunuz silindi.
consent-withdrawn-submitted = Onayınız geri alındı. Resepsiyona bildirdim; gönderdiğiniz başvuruyla onlar ilgilenecek.
mydata-sent = Hakkınızda sakladığımız her şey bu dosyada; hem insanlar hem programlar okuyabilir.
ask-delete = Burada hakkınızda saklanan her şeyi sileyim mi: bu görüşmeyi ve önceki tüm görüşmeleri, başvurularınızı ve onayınızı? Resepsiyon artık size yanıt veremez. Bu işlem geri alınamaz.
deleted = Hakkınızdaki her şey silindi. Buraya yeniden yazarsanız baştan başlarız.
delete-kept = Tamam, hiçbir şey silinmedi.

## What is not text

attachment-kept = Teşekkür ederim. Bunu açamıyorum, ama resepsiyon için saklandı; bir kişiyle görüşmek istediğinizde bakabilirler.
attachment-waiting = Teşekkür ederim. Bunu açamıyorum, ama resepsiyon görebilir.
attachment-unreadable = Yalnızca yazı okuyabiliyorum. Lütfen söylemek istediğinizi yazın.
contact-not-own = Bu başka birinin iletişim bilgisi. Lütfen arayabileceğimiz numarayı yazın.
contact-kept = Teşekkür ederim, numaranızı başvuru için not ettim.
edited-in-form = Önceki bir mesajı değiştirdiğinizi gördüm. Bu, buradaki yanıtlarınızı değiştirmez: “Geri” düğmesini kullanın veya yanıtları özette değiştirin.

## The enquiry

form-begins = Başvurunuzu birlikte yapalım. Her seferinde bir soru soracağım, siz onaylamadan hiçbir şey gönderilmez ve arada bana istediğinizi sorabilirsiniz.
draft-expired = Tamamlanmamış başvurunuz burada birkaç gün beklediği için silindi.
form-cancelled = Yanıtlarınızı sildim. Hiçbir şey gönderilmedi.
aside-cancelled = Peki.
nothing-to-cancel = Durdurulacak bir şey yok. Ne öğrenmek istersiniz?
nothing-to-go-back-to = Geri dönülecek bir soru yok. Ne öğrenmek istersiniz?
first-question = Bu ilk soru.
anything-else = Not ettim: { $chosen }. Başka var mı? Hepsi buysa “Bitti” düğmesine basın.
understood-so-far = Yazdıklarınızdan şunları anladım:
understood-right = Doğru mu?
then-i-ask = O zaman tek tek soracağım.
corrected = Bunu değiştirdim.
form-offer-person = Bir kişiyle konuşmayı tercih ederseniz sizi iletebilirim.
under-age = Üzgünüm, yalnızca 18 yaşında veya daha büyük kişilerden başvuru alabilirim. Lütfen anne, baba veya vasinizden kliniği { $phone } numarasından aramasını isteyin.
no-consent = Sorun değil. Onayınız olmadan burada başvuru alamam. Bana tedavi hakkında soru sormaya devam edebilir veya kliniği { $phone } numarasından arayabilirsiniz.
summary = Lütfen başvurunuzu kontrol edin. Henüz hiçbir şey gönderilmedi.
summary-right = Göndereyim mi?
ask-change = Hangi yanıtı değiştirmek istersiniz?
not-said = belirtilmedi
list-separator = {", "}
submitted = Teşekkür ederim, başvurunuz resepsiyona gönderildi. Referans numaranız: __{ $reference }__. Buraya yazacağınız diğer her şey onlara da gider.

ask-adult = 18 yaşında veya daha büyük müsünüz?
ask-consent = Başvurunuzu iletebilmem için sağlığınızla ilgili sorular sormam gerekiyor. Sağlığınızla ilgili bana anlattıklarınızın { $clinic } tarafından saklanmasını ve başvurunuzu yanıtlamak için kullanılmasını kabul ediyor musunuz? Onayınızı istediğiniz zaman /privacy altında geri alabilirsiniz.
ask-for-whom = Başvuru sizin için mi, başka biri için mi?
ask-writer-name = Sizin adınız nedir?
ask-name = Adınız nedir?
ask-name-other = Başvuru kimin için? O kişinin adı nedir?
ask-contact = Resepsiyon size nasıl yanıt versin?
ask-phone = Hangi numarayı arayabiliriz? Numarayı yazabilir veya kendi numaranızı paylaşabilirsiniz.
ask-email = E-posta adresiniz nedir?
ask-body-area = Sorun nerede?
ask-side = Hangi tarafta?
ask-condition = Bir sağlık uzmanı bunun ne olduğunu söyledi mi?
ask-duration = Ne zamandır var? Örneğin “6 ay”.
ask-tried = Şimdiye kadar neleri denediniz? Birden fazla seçebilirsiniz.
ask-preferred-times = Randevu için size hangi zaman uyar? Birden fazla seçebilirsiniz.
ask-note = Resepsiyonun bilmesi gereken başka bir şey var mı?

why-adult = Klinik burada yalnızca yetişkinlerden başvuru alır; daha küçükler için anne, baba veya vasinin araması gerekir.
why-consent = Sağlığınızla ilgili bilgiler özel olarak korunur. Yalnızca siz kabul ederseniz saklanabilir.
why-for-whom = Resepsiyonun randevunun kimin için olduğunu bilmesi için.
why-writer-name = Resepsiyonun kime yanıt verdiğini bilmesi için.
why-name = Resepsiyonun başvurunun kiminle ilgili olduğunu bilmesi için.
why-contact = Resepsiyonun size uygun şekilde yanıt vermesi için.
why-phone = Resepsiyonun sizi arayabilmesi için.
why-email = Resepsiyonun size yazabilmesi için.
why-body-area = Başvurunun doğru klinik uzmanına ulaşması için.
why-side = Klinik uzmanının hangi taraf olduğunu bilmesi için.
why-condition = Klinik uzmanının hazırlanmasına yardımcı olur. Geçebilirsiniz.
why-duration = Klinik uzmanının hazırlanmasına yardımcı olur. Geçebilirsiniz.
why-tried = Klinik uzmanının hazırlanmasına yardımcı olur. Geçebilirsiniz.
why-preferred-times = Resepsiyonun size uygun bir zaman önerebilmesi için. Geçebilirsiniz.
why-note = Yalnızca eklemek istediğiniz bir şey varsa. Geçebilirsiniz.
why-summary = Sizin görmediğiniz hiçbir şey gönderilmesin diye.

invalid-adult = Lütfen Evet veya Hayır yanıtını verin.
invalid-consent = Lütfen Evet veya Hayır yanıtını verin.
invalid-for-whom = Sizin için mi, başka biri için mi olduğunu seçin.
invalid-writer-name = Adınızı harflerle yazın, örneğin “Sam Taylor”.
invalid-name = Adı harflerle yazın, örneğin “Sam Taylor”.
invalid-contact = Resepsiyonun size nasıl yanıt verebileceğini seçin.
invalid-phone = Tam bir telefon numarası yazın, örneğin 07700 900123 veya +44 7700 900123.
invalid-email = Bir e-posta adresi yazın, örneğin name@example.com.
invalid-body-area = Vücudun bir bölgesini veya “Başka bir yer” seçeneğini seçin.
invalid-side = Sol, sağ veya her iki taraf seçeneklerinden birini seçin.
invalid-condition = Bunlardan birini veya “Emin değilim” seçeneğini seçin.
invalid-duration = Bir süre yazın, örneğin “3 hafta” veya “1 yıl”.
invalid-tried = Neleri denediğinizi veya “Henüz hiçbir şey” seçeneğini seçin.
invalid-preferred-times = Bir veya daha fazla zaman seçin.
invalid-note = Kısa bir metin yazın veya bu soruyu geçin.
invalid-too-long = Bu çok uzun. Lütfen kısaltın.

field-adult = 18 yaşında veya daha büyük
field-consent = Onay
field-for-whom = Kimin için
field-writer-name = Sizin adınız
field-name = Hastanın adı
field-contact = Yanıt yolu
field-phone = Telefon
field-email = E-posta
field-body-area = Nerede
field-side = Taraf
field-condition = Ne olduğu
field-duration = Ne zamandır
field-tried = Denenenler
field-preferred-times = Uygun zamanlar
field-note = Not

choice-for-whom-self = Benim için
choice-for-whom-other = Başka biri için
choice-contact-here = Burada, sohbette
choice-contact-phone = Telefonla
choice-contact-email = E-postayla
choice-body-area-neck = Boyun
choice-body-area-back = Sırt veya bel
choice-body-area-shoulder = Omuz
choice-body-area-elbow = Dirsek
choice-body-area-wrist-hand = El bileği veya el
choice-body-area-hip = Kalça
choice-body-area-knee = Diz
choice-body-area-ankle-foot = Ayak bileği veya ayak
choice-body-area-other = Başka bir yer
choice-side-left = Sol
choice-side-right = Sağ
choice-side-both = Her iki taraf
choice-condition-ligament-sprain = Bağ burkulması
choice-condition-tendinitis = Tendinit
choice-condition-partial-tear = Kısmi yırtık
choice-condition-instability = Dengesiz, oynak eklem
choice-condition-other = Başka bir şey
choice-condition-not-sure = Emin değilim
choice-tried-rest = Dinlenme
choice-tried-physio = Fizik tedavi
choice-tried-painkillers = Ağrı kesici
choice-tried-steroid-injection = Kortizon iğnesi
choice-tried-surgery = Ameliyat
choice-tried-none = Henüz hiçbir şey
choice-preferred-times-weekday-morning = Hafta içi sabah
choice-preferred-times-weekday-afternoon = Hafta içi öğleden sonra
choice-preferred-times-weekday-evening = Hafta içi akşam
choice-preferred-times-saturday = Cumartesi

duration-day = { $n ->
        [one] { $n } gün
       *[other] { $n } gün
    }
duration-week = { $n ->
        [one] { $n } hafta
       *[other] { $n } hafta
    }
duration-month = { $n ->
        [one] { $n } ay
       *[other] { $n } ay
    }
duration-year = { $n ->
        [one] { $n } yıl
       *[other] { $n } yıl
    }

## Buttons

button-menu = Konular
button-enquire = Başvuru yap
button-human = Bir kişiye sor
button-languages = Dil
button-withdraw = Onayımı geri al
button-mydata = Verilerimi gönder
button-delete = Her şeyi sil
button-erase = Evet, her şeyi sil
button-download = Verilerimi indir
button-stop = Artık bir kişi gerekmiyor
button-skip = Geç
button-not-sure = Emin değilim
button-done = Bitti
button-keep = Yanıtım kalsın
button-back = Geri
button-cancel = İptal
button-continue = Devam
button-send = Gönder
button-change = Bir şeyi değiştir
button-yes = Evet
button-no = Hayır
button-share-contact = Numaramı paylaş

## When something fails

failed = Özür dilerim, son mesajınızda bir şeyler ters gitti. Mesajınız saklandı ve resepsiyon bakacak. Acil durumda { $ambulance } numarasını arayın.
