# What the assistant says. Markdown: __strong__, *emphasis*, - lists.
# { $clinic }, { $phone }, { $ambulance }, { $advice }, { $crisis } and { $reference }
# are filled in from clinic.toml and the conversation.

language-name = Română

## Telegram's own screens

bot-short-description = Răspunsuri despre proloterapia ghidată ecografic, solicitări și legătura cu recepția.
bot-description =
    Sunt asistentul automat al clinicii. Răspund la întrebări despre injecțiile de proloterapie ghidate ecografic pe baza textului clinicii, preiau solicitarea dumneavoastră și vă pun în legătură cu recepția. Nu dau sfaturi medicale și nu pot evalua simptome. În caz de urgență sunați la ambulanță, nu scrieți aici.

command-enquire = Trimiteți o solicitare
command-human = Cereți să vorbiți cu o persoană
command-status = În ce stadiu este solicitarea mea
command-language = Schimbați limba
command-help = Ce pot face
command-privacy = Confidențialitate și rolul meu
command-mydata = Trimite-mi datele mele
command-delete = Șterge tot despre mine
command-back = O întrebare înapoi
command-cancel = Opriți ce facem acum
command-start = Începeți

## Beginning and menu

introduction = Sunt asistentul automat al clinicii { $clinic }, nu o persoană.
welcome =
    Bun venit la { $clinic }. Sunt asistentul automat al clinicii, nu o persoană.

    Răspund la întrebări despre injecțiile de proloterapie ghidate ecografic, preiau solicitarea dumneavoastră și vă pun în legătură cu recepția. Întrebați cu cuvintele dumneavoastră sau alegeți un subiect.
welcome-back = Mă bucur că ați revenit.
menu = Ce doriți să aflați? Întrebați cu cuvintele dumneavoastră sau alegeți un subiect.
help =
    Puteți:

    - să mă întrebați despre proloterapie cu cuvintele dumneavoastră
    - să trimiteți o solicitare: /enquire
    - să cereți să vorbiți cu o persoană: /human
    - să vedeți în ce stadiu este solicitarea: /status
    - să schimbați limba: /language
    - să mergeți o întrebare înapoi: /back
    - să opriți ce facem acum: /cancel
    - să citiți care este rolul meu și ce date păstrez: /privacy
    - să primiți o copie a tot ce păstrăm despre dumneavoastră: /mydata
    - să ștergeți tot ce păstrăm despre dumneavoastră: /delete

    Nu pot evalua simptome. În caz de urgență sunați la { $ambulance }.
unknown-command = Nu cunosc această comandă. Iată cu ce vă pot ajuta:
privacy =
    __Care este rolul meu.__ Dau răspunsurile aprobate de clinică, preiau solicitări și transmit mesaje recepției. Nu pun diagnostice, nu evaluez simptome și nu dau sfaturi medicale personale, iar niciun cadru medical nu citește conversația în timp ce răspund.

    __Ce se păstrează.__ Ceea ce scrieți aici și detaliile solicitării, pentru ca recepția să vă poată răspunde. Întrebări despre sănătatea dumneavoastră se pun numai după ce v-ați dat acordul. Mesajele scrise înainte de acord se șterg în cel mult 24 de ore, în afară de cazul în care ați cerut să vorbiți cu recepția. O solicitare neterminată se șterge după câteva zile.

    __Cine le vede.__ Echipa de recepție de la { $clinic }. Datele sunt păstrate criptat. Mesajele sunt transmise prin Telegram sau prin această pagină.

    __Alegerea dumneavoastră.__ Vă puteți retrage acordul oricând. Pentru orice altceva legat de datele dumneavoastră, sunați la { $phone }.
privacy-data =
    __Datele dumneavoastră.__ /mydata vă trimite o copie a tot ce păstrăm despre dumneavoastră. /delete șterge tot.
claimed-quiet = O persoană de la recepție a preluat această conversație, așa că eu nu mai răspund. Scrieți aici și persoana respectivă va citi.

## Small talk

small-talk-greeting = Bună ziua! Ce doriți să aflați?
small-talk-thanks = Cu plăcere. Mai este ceva ce doriți să aflați?
small-talk-goodbye = La revedere. Puteți scrie din nou oricând doriți.
goodbye-in-form = Răspunsurile dumneavoastră se păstrează câteva zile. Puteți continua aici oricând doriți.
thank-you = Vă mulțumesc.

## Asking back

clarify = Nu știu dacă am înțeles bine. La una dintre acestea v-ați referit?
out-of-scope = Pot răspunde numai la întrebări despre proloterapia din această clinică, iar întrebarea dumneavoastră nu am găsit-o printre ele. Acestea sunt subiectele pe care le cunosc:
reword = Nici asta nu am înțeles. Vă rog să spuneți cu alte cuvinte sau să alegeți un subiect:
lost-offer-person = Îmi pare rău, tot nu înțeleg. Doriți să vă pun în legătură cu o persoană de la recepție?
not-yet-approved = *Acest text nu a fost încă aprobat de clinică.*
answered-in-default = Clinica nu a aprobat încă acest răspuns în limba dumneavoastră, de aceea apare în alta. O persoană de la recepție vă poate ajuta.
clinicians-answer = La această întrebare răspunde personalul nostru medical. Am transmis întrebarea dumneavoastră la recepție. Numărul de referință este __{ $reference }__.
noted-for-reception = Vă mulțumesc. Recepția va citi acest mesaj când va prelua conversația.
not-understood-here = Nu am înțeles.
offer-enquiry = Vă mulțumesc că mi-ați spus. Doriți să fac din asta o solicitare pentru recepție? Voi întreba numai ce lipsește.
stale-button = Butonul acesta ține de o întrebare mai veche, așa că nu a schimbat nimic.

## Waiting for a person

handed-over = Am anunțat recepția că doriți să vorbiți cu o persoană. Numărul de referință este __{ $reference }__. Între timp îmi puteți pune în continuare întrebări.
reception-open = Recepția este deschisă acum, până la ora { $until }.
reception-closed = Recepția este închisă acum. Se deschide { $day } la ora { $at }.
reception-hours-unknown = Recepția va răspunde în timpul programului.
queue-place =
    { $ahead ->
        [0] Nu așteaptă nimeni înaintea dumneavoastră.
        [one] O persoană așteaptă înaintea dumneavoastră.
        [few] { $ahead } persoane așteaptă înaintea dumneavoastră.
       *[other] { $ahead } de persoane așteaptă înaintea dumneavoastră.
    }
day-today = astăzi
day-tomorrow = mâine
day-1 = luni
day-2 = marți
day-3 = miercuri
day-4 = joi
day-5 = vineri
day-6 = sâmbătă
day-7 = duminică
day-date = pe { $date }
status-nothing = În acest moment nu aveți nicio solicitare la noi. Ce doriți să aflați?
status-form = Solicitarea dumneavoastră nu a fost încă trimisă: întrebări la care ați răspuns: { $done } din { $all }.
status-waiting = Conversația dumneavoastră este la recepție. Numărul de referință este __{ $reference }__.
status-submitted = Solicitarea __{ $reference }__ este la recepție. Tot ce scrieți aici ajunge și acolo.
status-claimed = O persoană de la recepție a preluat conversația și citește ce scrieți aici.
stopped-waiting = Am anunțat recepția că nu mai aveți nevoie de ajutorul unei persoane.

## When reception acts

person-joined = { $name } de la recepție s-a alăturat conversației. Scrieți aici: acum mesajele sunt citite de o persoană, iar eu nu mai răspund.
person-changed = { $name } de la recepție a preluat conversația dumneavoastră.
person-left = Conversația dumneavoastră așteaptă din nou recepția. Nu este nevoie să repetați nimic, iar între timp mă puteți întreba pe mine.
conversation-closed =
    Recepția a închis această conversație. Dacă mai este ceva, scrieți din nou aici.

    Cum a fost? Alegeți de la 1 (slab) la 5 (foarte bine).
conversation-reopened = Am anunțat recepția că ați scris din nou. Mesajul va fi citit când va fi preluată conversația.
rating-thanks = Vă mulțumesc pentru evaluare.

## Danger

red-flag-emergency =
    __Sunați acum la { $ambulance } sau mergeți la Urgențe (A&E).__

    Ceea ce descrieți poate fi o urgență.

    - Sunați acum la __{ $ambulance }__ sau rugați pe cineva să sune în locul dumneavoastră
    - Nu conduceți dumneavoastră mașina până la Urgențe (A&E)
    - Nu așteptați un răspuns aici

    Recepția a fost anunțată, dar nimeni de aici nu vă poate ajuta la fel de repede precum serviciul { $ambulance }.
red-flag-urgent =
    __Cereți ajutor medical astăzi: sunați la { $advice }.__

    Ceea ce descrieți ar trebui văzut astăzi de un cadru medical.

    - Sunați la __{ $advice }__ sau cereți o programare de urgență la cabinetul medicului de familie (GP)
    - Dacă starea se agravează repede, sunați la __{ $ambulance }__
    - Nu așteptați un răspuns aici

    Recepția a fost anunțată.
red-flag-distress =
    __Nu este nevoie să treceți prin asta fără nimeni alături. Vorbiți cu cineva acum.__

    - Sunați la __{ $crisis }__ la orice oră, zi sau noapte
    - Sau sunați la __{ $advice }__ pentru ajutor urgent
    - Dacă sunteți în pericol acum, sunați la __{ $ambulance }__ sau mergeți la Urgențe (A&E)
    - Nu așteptați un răspuns aici

    Recepția a fost anunțată.

## Language

ask-language = În ce limbă doriți să vă scriu?
language-chosen = De acum înainte voi scrie în română.

## Privacy

ask-withdraw = Doriți să vă retrageți acordul? În acest caz, o solicitare neterminată se șterge.
consent-withdrawn = Acordul dumneavoastră a fost retras, iar solicitarea neterminată a fost ștearsă.
consent-withdrawn-submitted = Acordul dumneavoastră a fost retras. Am anunțat recepția, care se va ocupa de solicitarea pe care ați trimis-o.
mydata-sent = Acesta este tot ce păstrăm despre dumneavoastră, într-un fișier pe care îl pot citi atât oamenii, cât și programele.
ask-delete = Să șterg tot ce este păstrat aici despre dumneavoastră: această conversație și toate cele anterioare, solicitările și acordul? Recepția nu vă va mai putea răspunde. Acest lucru nu poate fi anulat.
deleted = Tot ce era despre dumneavoastră a fost șters. Dacă scrieți din nou aici, o luăm de la început.
delete-kept = În regulă, nu s-a șters nimic.

## What is not text

attachment-kept = Vă mulțumesc. Nu pot deschide ce ați trimis, dar se păstrează pentru recepție, unde poate fi văzut când cereți să vorbiți cu o persoană.
attachment-waiting = Vă mulțumesc. Nu pot deschide ce ați trimis, dar recepția îl poate vedea.
attachment-unreadable = Pot citi numai text. Vă rog să scrieți ce doriți să spuneți.
contact-not-own = Acesta este contactul altei persoane. Vă rog să scrieți numărul la care putem suna.
contact-kept = Vă mulțumesc, am notat numărul dumneavoastră pentru solicitare.
edited-in-form = Am văzut că ați modificat un mesaj mai vechi. Asta nu schimbă răspunsurile dumneavoastră de aici: folosiți Înapoi sau schimbați-le în rezumat.

## The enquiry

form-begins = Să facem solicitarea dumneavoastră. Pun câte o întrebare pe rând, nimic nu se trimite înainte să confirmați și între timp mă puteți întreba orice.
draft-expired = Solicitarea dumneavoastră neterminată a fost ștearsă, pentru că a rămas aici mai multe zile.
form-cancelled = Am șters răspunsurile dumneavoastră. Nu s-a trimis nimic.
aside-cancelled = În regulă.
nothing-to-cancel = Nu este nimic de oprit. Ce doriți să aflați?
nothing-to-go-back-to = Nu există o întrebare la care să ne întoarcem. Ce doriți să aflați?
first-question = Aceasta este prima întrebare.
anything-else = Am notat: { $chosen }. Altceva? Apăsați Gata când asta e tot.
understood-so-far = Din ce ați scris am înțeles:
understood-right = Este corect?
then-i-ask = Atunci vă întreb pe rând.
corrected = Am schimbat.
form-offer-person = Dacă preferați să vorbiți cu o persoană, vă pot pune în legătură cu recepția.
under-age = Îmi pare rău, pot prelua solicitări numai de la persoane de 18 ani sau mai mult. Vă rog să cereți unui părinte sau tutore să sune la clinică, la { $phone }.
no-consent = Nu este nicio problemă. Fără acordul dumneavoastră nu pot prelua o solicitare aici. Mă puteți întreba în continuare despre tratament sau puteți suna la clinică, la { $phone }.
summary = Vă rog să verificați solicitarea. Încă nu s-a trimis nimic.
summary-right = Doriți să o trimit?
ask-change = Ce răspuns doriți să schimbați?
not-said = nu s-a spus
list-separator = {", "}
submitted = Vă mulțumesc, solicitarea dumneavoastră a fost trimisă la recepție. Numărul de referință este __{ $reference }__. Tot ce mai scrieți aici ajunge și acolo.

ask-adult = Aveți 18 ani sau mai mult?
ask-consent = Ca să transmit solicitarea dumneavoastră, trebuie să vă întreb despre sănătate. Sunteți de acord ca { $clinic } să păstreze ce îmi spuneți despre sănătatea dumneavoastră și să folosească aceste date pentru a răspunde la solicitare? Vă puteți retrage acordul oricând la /privacy.
ask-for-whom = Solicitarea este pentru dumneavoastră sau pentru altcineva?
ask-writer-name = Care este numele dumneavoastră?
ask-name = Cum vă numiți?
ask-name-other = Cum se numește persoana pentru care faceți solicitarea?
ask-contact = Cum doriți să vă răspundă recepția?
ask-phone = La ce număr putem suna? Îl puteți scrie sau puteți trimite numărul dumneavoastră.
ask-email = Care este adresa dumneavoastră de e-mail?
ask-body-area = Unde este problema?
ask-side = Pe ce parte?
ask-condition = V-a spus un cadru medical ce este?
ask-duration = De cât timp aveți problema? De exemplu „6 luni”.
ask-tried = Ce ați încercat până acum? Puteți alege mai multe.
ask-preferred-times = Când v-ar conveni o programare? Puteți alege mai multe.
ask-note = Mai este ceva ce recepția ar trebui să știe?

why-adult = Aici clinica preia solicitări numai de la adulți; pentru cineva mai tânăr trebuie să sune un părinte sau un tutore.
why-consent = Datele despre sănătatea dumneavoastră sunt protejate în mod special. Ele pot fi păstrate numai dacă sunteți de acord.
why-for-whom = Pentru ca recepția să știe pentru cine este programarea.
why-writer-name = Pentru ca recepția să știe cui îi răspunde.
why-name = Pentru ca recepția să știe despre cine este solicitarea.
why-contact = Pentru ca recepția să vă răspundă așa cum vă convine.
why-phone = Pentru ca recepția să vă poată suna.
why-email = Pentru ca recepția să vă poată scrie.
why-body-area = Pentru ca solicitarea să ajungă la cadrul medical potrivit.
why-side = Pentru ca personalul medical să știe despre ce parte este vorba.
why-condition = Ajută personalul medical să se pregătească. Puteți sări peste această întrebare.
why-duration = Ajută personalul medical să se pregătească. Puteți sări peste această întrebare.
why-tried = Ajută personalul medical să se pregătească. Puteți sări peste această întrebare.
why-preferred-times = Pentru ca recepția să vă poată propune o oră care vă convine. Puteți sări peste această întrebare.
why-note = Numai dacă doriți să adăugați ceva. Puteți sări peste această întrebare.
why-summary = Pentru ca să nu se trimită nimic fără să fi văzut.

invalid-adult = Vă rog să răspundeți Da sau Nu.
invalid-consent = Vă rog să răspundeți Da sau Nu.
invalid-for-whom = Alegeți dacă este pentru dumneavoastră sau pentru altcineva.
invalid-writer-name = Scrieți numele dumneavoastră cu litere, de exemplu „Sam Taylor”.
invalid-name = Scrieți numele cu litere, de exemplu „Sam Taylor”.
invalid-contact = Alegeți cum doriți să vă răspundă recepția.
invalid-phone = Scrieți un număr de telefon complet, de exemplu 07700 900123 sau +44 7700 900123.
invalid-email = Scrieți o adresă de e-mail, de exemplu nume@example.com.
invalid-body-area = Alegeți o parte a corpului sau „În altă parte”.
invalid-side = Alegeți stânga, dreapta sau ambele.
invalid-condition = Alegeți una dintre acestea sau „Nu știu sigur”.
invalid-duration = Scrieți o durată, de exemplu „3 săptămâni” sau „1 an”.
invalid-tried = Alegeți ce ați încercat sau „Nimic încă”.
invalid-preferred-times = Alegeți unul sau mai multe intervale.
invalid-note = Scrieți un text scurt sau săriți peste această întrebare.
invalid-too-long = Este prea lung. Vă rog să scurtați.

field-adult = 18 ani sau mai mult
field-consent = Acord
field-for-whom = Solicitare pentru
field-writer-name = Numele dumneavoastră
field-name = Nume pacient
field-contact = Răspuns prin
field-phone = Telefon
field-email = E-mail
field-body-area = Unde
field-side = Partea
field-condition = Ce este
field-duration = De cât timp
field-tried = Încercat până acum
field-preferred-times = Ore potrivite
field-note = Mențiuni

choice-for-whom-self = Pentru mine
choice-for-whom-other = Pentru altcineva
choice-contact-here = Aici, în chat
choice-contact-phone = Prin telefon
choice-contact-email = Prin e-mail
choice-body-area-neck = Gât
choice-body-area-back = Spate
choice-body-area-shoulder = Umăr
choice-body-area-elbow = Cot
choice-body-area-wrist-hand = Încheietura mâinii sau mână
choice-body-area-hip = Șold
choice-body-area-knee = Genunchi
choice-body-area-ankle-foot = Gleznă sau laba piciorului
choice-body-area-other = În altă parte
choice-side-left = Stânga
choice-side-right = Dreapta
choice-side-both = Ambele
choice-condition-ligament-sprain = Entorsă de ligament
choice-condition-tendinitis = Tendinită
choice-condition-partial-tear = Ruptură parțială
choice-condition-instability = Articulație instabilă
choice-condition-other = Altceva
choice-condition-not-sure = Nu știu sigur
choice-tried-rest = Repaus
choice-tried-physio = Fizioterapie
choice-tried-painkillers = Medicamente pentru durere
choice-tried-steroid-injection = Injecție cu cortizon
choice-tried-surgery = Operație
choice-tried-none = Nimic încă
choice-preferred-times-weekday-morning = Dimineața, luni–vineri
choice-preferred-times-weekday-afternoon = După-amiaza, luni–vineri
choice-preferred-times-weekday-evening = Seara, luni–vineri
choice-preferred-times-saturday = Sâmbăta

duration-day = { $n ->
        [one] { $n } zi
        [few] { $n } zile
       *[other] { $n } de zile
    }
duration-week = { $n ->
        [one] { $n } săptămână
        [few] { $n } săptămâni
       *[other] { $n } de săptămâni
    }
duration-month = { $n ->
        [one] { $n } lună
        [few] { $n } luni
       *[other] { $n } de luni
    }
duration-year = { $n ->
        [one] { $n } an
        [few] { $n } ani
       *[other] { $n } de ani
    }

## Buttons

button-menu = Subiecte
button-enquire = Trimit o solicitare
button-human = Întreb o persoană
button-languages = Limba
button-withdraw = Îmi retrag acordul
button-mydata = Trimite-mi datele mele
button-delete = Șterge tot
button-erase = Da, șterge tot
button-download = Descarcă datele mele
button-stop = Nu mai am nevoie de o persoană
button-skip = Sari peste
button-not-sure = Nu știu sigur
button-done = Gata
button-keep = Păstrez răspunsul
button-back = Înapoi
button-cancel = Anulează
button-continue = Continuă
button-send = Trimite
button-change = Schimb ceva
button-yes = Da
button-no = Nu
button-share-contact = Trimit numărul meu

## When something fails

failed = Îmi pare rău, ceva nu a mers cu ultimul dumneavoastră mesaj. Mesajul s-a păstrat și recepția îl va verifica. În caz de urgență sunați la { $ambulance }.
