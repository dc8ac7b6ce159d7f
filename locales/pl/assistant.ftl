# What the assistant says. Markdown: __strong__, *emphasis*, - lists.
# { $clinic }, { $phone }, { $ambulance }, { $advice }, { $crisis } and { $reference }
# are filled in from clinic.toml and the conversation.

language-name = Polski

## Telegram's own screens

bot-short-description = Odpowiedzi o proloterapii pod kontrolą USG, zapytania i kontakt z recepcją.
bot-description =
    Jestem automatycznym asystentem kliniki. Odpowiadam na pytania o zastrzyki proloterapii pod kontrolą USG na podstawie tekstów kliniki, przyjmuję zapytania i przekazuję rozmowę recepcji. Nie udzielam porad medycznych i nie mogę ocenić objawów. W nagłym przypadku proszę dzwonić po pogotowie, a nie pisać tutaj.

command-enquire = Złóż zapytanie
command-human = Rozmowa z człowiekiem
command-status = Co dzieje się z moim zapytaniem
command-language = Zmiana języka
command-help = W czym mogę pomóc
command-privacy = Prywatność i do czego służę
command-mydata = Prześlij moje dane
command-delete = Usuń wszystko o mnie
command-back = Jedno pytanie wstecz
command-cancel = Przerwij to, co robimy
command-start = Start

## Beginning and menu

introduction = Jestem automatycznym asystentem kliniki { $clinic }, a nie człowiekiem.
welcome =
    Witamy w klinice { $clinic }. Jestem automatycznym asystentem kliniki, a nie człowiekiem.

    Odpowiadam na pytania o zastrzyki proloterapii pod kontrolą USG, przyjmuję zapytania i przekazuję rozmowę recepcji. Proszę zapytać własnymi słowami lub wybrać temat.
welcome-back = Miło, że Państwo wracają.
menu = Czego chcą się Państwo dowiedzieć? Proszę zapytać własnymi słowami lub wybrać temat.
help =
    Można:

    - zapytać mnie o proloterapię własnymi słowami
    - złożyć zapytanie: /enquire
    - poprosić o rozmowę z człowiekiem: /human
    - sprawdzić, co dzieje się z zapytaniem: /status
    - zmienić język: /language
    - wrócić o jedno pytanie: /back
    - przerwać to, co robimy: /cancel
    - przeczytać, do czego służę i co przechowuję: /privacy
    - otrzymać kopię wszystkiego, co przechowujemy: /mydata
    - usunąć wszystkie swoje dane: /delete

    Nie mogę ocenić objawów. W nagłym przypadku proszę dzwonić pod numer { $ambulance }.
unknown-command = Nie znam tego polecenia. Oto w czym mogę pomóc:
privacy =
    __Do czego służę.__ Podaję odpowiedzi zatwierdzone przez klinikę, przyjmuję zapytania i przekazuję wiadomości recepcji. Nie stawiam diagnozy, nie oceniam objawów i nie udzielam osobistych porad medycznych. Gdy odpowiadam, nikt z zespołu medycznego nie czyta tej rozmowy.

    __Co jest przechowywane.__ To, co Państwo tu piszą, oraz dane z zapytania, aby recepcja mogła odpowiedzieć. Pytania o zdrowie padają dopiero po wyrażeniu zgody. Wiadomości napisane wcześniej są usuwane w ciągu 24 godzin, chyba że poproszono o kontakt z recepcją. Niedokończone zapytanie jest usuwane po kilku dniach.

    __Kto to widzi.__ Zespół recepcji kliniki { $clinic }. Dane są przechowywane w zaszyfrowanej postaci. Wiadomości przesyła Telegram lub ta strona.

    __Państwa wybór.__ Zgodę można wycofać w każdej chwili. W innych sprawach dotyczących danych proszę dzwonić pod numer { $phone }.
privacy-data =
    __Państwa dane.__ /mydata przesyła kopię wszystkiego, co o Państwu przechowujemy. /delete to usuwa.
claimed-quiet = Tę rozmowę prowadzi teraz osoba z recepcji, więc ja milczę. Proszę po prostu pisać tutaj, a ta osoba to przeczyta.

## Small talk

small-talk-greeting = Dzień dobry! Czego chcą się Państwo dowiedzieć?
small-talk-thanks = Nie ma za co. Czy chcą się Państwo dowiedzieć czegoś jeszcze?
small-talk-goodbye = Do widzenia. Można tu znów napisać w każdej chwili.
goodbye-in-form = Odpowiedzi są przechowywane przez kilka dni. Można tu wrócić do nich w każdej chwili.
thank-you = Dziękuję.

## Asking back

clarify = Nie mam pewności, czy dobrze rozumiem. Czy chodzi o coś z tej listy?
out-of-scope = Mogę odpowiadać tylko na pytania o proloterapię w tej klinice, a tego pytania nie udało mi się wśród nich znaleźć. Oto tematy, które znam:
reword = Tego też nie rozumiem. Proszę napisać to innymi słowami lub wybrać temat:
lost-offer-person = Przepraszam, nadal nie rozumiem. Czy przekazać rozmowę osobie z recepcji?
not-yet-approved = *Ten tekst nie został jeszcze zatwierdzony przez klinikę.*
answered-in-default = Klinika nie zatwierdziła jeszcze tej odpowiedzi w Państwa języku, dlatego jest ona w innym. Ktoś z recepcji może w tym pomóc.
clinicians-answer = Na to pytanie odpowiada nasz zespół medyczny. Pytanie zostało przekazane recepcji. Państwa numer sprawy to __{ $reference }__.
noted-for-reception = Dziękuję. Recepcja przeczyta to, gdy przejmie tę rozmowę.
not-understood-here = Tego nie rozumiem.
offer-enquiry = Dziękuję za te informacje. Czy przygotować z nich zapytanie do recepcji? Zapytam tylko o to, czego brakuje.
stale-button = Ten przycisk należy do wcześniejszego pytania, więc niczego nie zmienił.

## Waiting for a person

handed-over = Recepcja już wie, że chcą Państwo porozmawiać z człowiekiem. Państwa numer sprawy to __{ $reference }__. W tym czasie można dalej mnie pytać.
reception-open = Recepcja jest teraz czynna, do godziny { $until }.
reception-closed = Recepcja jest teraz zamknięta. Otwiera się { $day } o godzinie { $at }.
reception-hours-unknown = Recepcja odpowie w godzinach swojej pracy.
queue-place =
    { $ahead ->
        [0] Nikt nie czeka przed Państwem.
        [one] Przed Państwem czeka jedna osoba.
        [few] Przed Państwem czekają { $ahead } osoby.
        [many] Przed Państwem czeka { $ahead } osób.
       *[other] Przed Państwem czeka { $ahead } osoby.
    }
day-today = dzisiaj
day-tomorrow = jutro
day-1 = w poniedziałek
day-2 = we wtorek
day-3 = w środę
day-4 = w czwartek
day-5 = w piątek
day-6 = w sobotę
day-7 = w niedzielę
day-date = w dniu { $date }
status-nothing = W tej chwili nie mają Państwo u nas żadnego zapytania. Czego chcą się Państwo dowiedzieć?
status-form = Zapytanie nie jest jeszcze wysłane. Pytania z odpowiedzią: { $done } z { $all }.
status-waiting = Rozmowa została przekazana recepcji. Państwa numer sprawy to __{ $reference }__.
status-submitted = Zapytanie __{ $reference }__ jest w recepcji. Trafia tam też wszystko, co Państwo tutaj napiszą.
status-claimed = Rozmowę prowadzi osoba z recepcji i czyta to, co Państwo tutaj piszą.
stopped-waiting = Recepcja już wie, że rozmowa nie jest już potrzebna.

## When reception acts

person-joined = Do rozmowy dołącza { $name } z recepcji. Proszę po prostu pisać tutaj: czyta to teraz człowiek, a ja milczę.
person-changed = Rozmowę przejmuje { $name } z recepcji.
person-left = Państwa rozmowa znowu czeka na recepcję. Nie trzeba niczego powtarzać, a w tym czasie można pytać mnie.
conversation-closed =
    Recepcja zakończyła tę rozmowę. Jeśli jest jeszcze jakaś sprawa, proszę po prostu znowu tutaj napisać.

    Jak oceniają Państwo tę rozmowę? Proszę wybrać od 1 (źle) do 5 (bardzo dobrze).
conversation-reopened = Recepcja już wie o nowej wiadomości. Przeczyta ją, gdy przejmie tę rozmowę.
rating-thanks = Dziękuję za ocenę.

## Danger

red-flag-emergency =
    __Proszę natychmiast zadzwonić pod numer { $ambulance } lub zgłosić się na szpitalny oddział ratunkowy (A&E).__

    To, co Państwo opisują, może być nagłym przypadkiem.

    - Proszę natychmiast zadzwonić pod numer __{ $ambulance }__ lub poprosić kogoś o telefon za Państwa
    - Proszę nie prowadzić samochodu w drodze na oddział ratunkowy (A&E)
    - Proszę nie czekać tutaj na odpowiedź

    Recepcja została powiadomiona, ale nikt tutaj nie może pomóc Państwu tak szybko jak osoby pod numerem { $ambulance }.
red-flag-urgent =
    __Proszę jeszcze dziś skorzystać z pomocy medycznej: zadzwonić pod numer { $advice }.__

    To, co Państwo opisują, powinien dziś ocenić ktoś z personelu medycznego.

    - Proszę zadzwonić pod numer __{ $advice }__ lub poprosić o pilną wizytę w przychodni lekarza rodzinnego (GP)
    - Jeśli stan szybko się pogarsza, proszę zadzwonić pod numer __{ $ambulance }__
    - Proszę nie czekać tutaj na odpowiedź

    Recepcja została powiadomiona.
red-flag-distress =
    __Nie trzeba przechodzić przez to w samotności. Proszę teraz z kimś porozmawiać.__

    - Proszę zadzwonić pod numer __{ $crisis }__, o każdej porze dnia i nocy
    - Albo proszę zadzwonić pod numer __{ $advice }__ po pilną pomoc
    - Jeśli teraz grozi Państwu niebezpieczeństwo, proszę zadzwonić pod numer __{ $ambulance }__ lub zgłosić się na szpitalny oddział ratunkowy (A&E)
    - Proszę nie czekać tutaj na odpowiedź

    Recepcja została powiadomiona.

## Language

ask-language = W jakim języku mam pisać?
language-chosen = Od teraz będę pisać po polsku.

## Privacy

ask-withdraw = Czy chcą Państwo wycofać zgodę? Niedokończone zapytanie zostanie wtedy usunięte.
consent-withdrawn = Zgoda jest wycofana, a niedokończone zapytanie usunięte.
consent-withdrawn-submitted = Zgoda jest wycofana. Recepcja już o tym wie i zajmie się wysłanym zapytaniem.
mydata-sent = To wszystko, co o Państwu przechowujemy, w pliku czytelnym dla ludzi i programów.
ask-delete = Czy usunąć wszystko, co jest tu o Państwu przechowywane: tę rozmowę i wszystkie wcześniejsze, zapytania i zgodę? Recepcja nie będzie mogła już odpowiedzieć. Tego nie można cofnąć.
deleted = Wszystkie Państwa dane zostały usunięte. Jeśli napiszą Państwo tu ponownie, zaczniemy od nowa.
delete-kept = Dobrze, nic nie zostało usunięte.

## What is not text

attachment-kept = Dziękuję. Nie mogę tego otworzyć, ale jest to zachowane dla recepcji. Recepcja może to obejrzeć, gdy poproszą Państwo o rozmowę z człowiekiem.
attachment-waiting = Dziękuję. Nie mogę tego otworzyć, ale recepcja może to zobaczyć.
attachment-unreadable = Mogę czytać tylko tekst. Proszę napisać, o co chodzi.
contact-not-own = To kontakt innej osoby. Proszę wpisać numer, pod który możemy zadzwonić.
contact-kept = Dziękuję, numer jest zapisany w zapytaniu.
edited-in-form = Widzę zmianę we wcześniejszej wiadomości. Nie zmienia ona odpowiedzi tutaj: proszę użyć przycisku Wstecz lub zmienić odpowiedzi w podsumowaniu.

## The enquiry

form-begins = Przygotujmy zapytanie. Zadaję po jednym pytaniu, nic nie zostanie wysłane przed Państwa potwierdzeniem, a w trakcie można mnie pytać o wszystko.
draft-expired = Niedokończone zapytanie zostało usunięte, bo leżało tu kilka dni.
form-cancelled = Odpowiedzi zostały usunięte. Nic nie zostało wysłane.
aside-cancelled = Dobrze.
nothing-to-cancel = Nie ma czego przerwać. Czego chcą się Państwo dowiedzieć?
nothing-to-go-back-to = Nie ma pytania, do którego można wrócić. Czego chcą się Państwo dowiedzieć?
first-question = To jest pierwsze pytanie.
anything-else = Zapisano: { $chosen }. Czy coś jeszcze? Jeśli to wszystko, proszę nacisnąć Gotowe.
understood-so-far = Tak rozumiem Państwa wiadomość:
understood-right = Czy to się zgadza?
then-i-ask = W takim razie będę pytać po kolei.
corrected = Ta odpowiedź jest zmieniona.
form-offer-person = Jeśli wolą Państwo porozmawiać z człowiekiem, mogę przekazać rozmowę.
under-age = Przykro mi, mogę przyjmować zapytania tylko od osób, które mają co najmniej 18 lat. Proszę poprosić rodzica lub opiekuna o telefon do kliniki pod numer { $phone }.
no-consent = Nic nie szkodzi. Bez Państwa zgody nie mogę przyjąć tutaj zapytania. Można dalej pytać mnie o leczenie lub zadzwonić do kliniki pod numer { $phone }.
summary = Proszę sprawdzić zapytanie. Nic jeszcze nie zostało wysłane.
summary-right = Czy wysłać zapytanie?
ask-change = Którą odpowiedź chcą Państwo zmienić?
not-said = nie podano
list-separator = {", "}
submitted = Dziękuję, zapytanie zostało wysłane do recepcji. Państwa numer sprawy to __{ $reference }__. Trafi tam też wszystko, co Państwo jeszcze tutaj napiszą.

ask-adult = Czy mają Państwo co najmniej 18 lat?
ask-consent = Aby przekazać zapytanie, muszę zapytać o Państwa zdrowie. Czy zgadzają się Państwo, aby klinika { $clinic } przechowywała to, co Państwo napiszą mi o swoim zdrowiu, i używała tego, aby odpowiedzieć na zapytanie? Zgodę można wycofać w każdej chwili: /privacy.
ask-for-whom = Czy zapytanie jest dla Państwa, czy dla kogoś innego?
ask-writer-name = Proszę podać własne imię i nazwisko.
ask-name = Proszę podać swoje imię i nazwisko.
ask-name-other = Proszę podać imię i nazwisko osoby, dla której jest zapytanie.
ask-contact = Jak recepcja może Państwu odpowiedzieć?
ask-phone = Pod jaki numer możemy zadzwonić? Można go wpisać lub udostępnić własny.
ask-email = Jaki jest Państwa adres e-mail?
ask-body-area = Gdzie jest problem?
ask-side = Która strona?
ask-condition = Czy ktoś z personelu medycznego powiedział, co to jest?
ask-duration = Jak długo to trwa? Na przykład „6 miesięcy”.
ask-tried = Co było już wypróbowane? Można wybrać kilka odpowiedzi.
ask-preferred-times = Kiedy pasowałaby Państwu wizyta? Można wybrać kilka odpowiedzi.
ask-note = Czy recepcja powinna wiedzieć coś jeszcze?

why-adult = Klinika przyjmuje tutaj zapytania tylko od osób dorosłych. W sprawie osoby młodszej musi zadzwonić rodzic lub opiekun.
why-consent = Dane o zdrowiu są szczególnie chronione. Można je przechowywać tylko za Państwa zgodą.
why-for-whom = Aby recepcja wiedziała, dla kogo jest wizyta.
why-writer-name = Aby recepcja wiedziała, komu odpowiada.
why-name = Aby recepcja wiedziała, kogo dotyczy zapytanie.
why-contact = Aby recepcja odpowiedziała w sposób, który Państwu pasuje.
why-phone = Aby recepcja mogła do Państwa zadzwonić.
why-email = Aby recepcja mogła do Państwa napisać.
why-body-area = Aby zapytanie trafiło do właściwej osoby z zespołu medycznego.
why-side = Aby osoba prowadząca leczenie wiedziała, o którą stronę chodzi.
why-condition = To pomaga osobie prowadzącej leczenie się przygotować. Można to pominąć.
why-duration = To pomaga osobie prowadzącej leczenie się przygotować. Można to pominąć.
why-tried = To pomaga osobie prowadzącej leczenie się przygotować. Można to pominąć.
why-preferred-times = Aby recepcja mogła zaproponować termin, który Państwu pasuje. Można to pominąć.
why-note = Tylko jeśli chcą Państwo coś dodać. Można to pominąć.
why-summary = Aby nie wysłać niczego bez pokazania tego Państwu.

invalid-adult = Proszę odpowiedzieć Tak lub Nie.
invalid-consent = Proszę odpowiedzieć Tak lub Nie.
invalid-for-whom = Proszę wybrać, czy zapytanie jest dla Państwa, czy dla kogoś innego.
invalid-writer-name = Proszę wpisać swoje imię i nazwisko literami, na przykład „Sam Taylor”.
invalid-name = Proszę wpisać imię i nazwisko literami, na przykład „Sam Taylor”.
invalid-contact = Proszę wybrać, jak recepcja może Państwu odpowiedzieć.
invalid-phone = Proszę wpisać pełny numer telefonu, na przykład 07700 900123 lub +44 7700 900123.
invalid-email = Proszę wpisać adres e-mail, na przykład name@example.com.
invalid-body-area = Proszę wybrać część ciała lub „Inne miejsce”.
invalid-side = Proszę wybrać stronę lewą, prawą lub obie.
invalid-condition = Proszę wybrać jedną z odpowiedzi lub „Nie mam pewności”.
invalid-duration = Proszę wpisać, jak długo to trwa, na przykład „3 tygodnie” lub „1 rok”.
invalid-tried = Proszę wybrać, co było już wypróbowane, lub „Jeszcze nic”.
invalid-preferred-times = Proszę wybrać jedną lub kilka pór.
invalid-note = Proszę wpisać krótki tekst lub pominąć to pytanie.
invalid-too-long = To jest za długie. Proszę to skrócić.

field-adult = Co najmniej 18 lat
field-consent = Zgoda
field-for-whom = Dla kogo zapytanie
field-writer-name = Państwa imię i nazwisko
field-name = Imię i nazwisko pacjenta
field-contact = Sposób odpowiedzi
field-phone = Telefon
field-email = E-mail
field-body-area = Miejsce
field-side = Strona
field-condition = Co to jest
field-duration = Jak długo
field-tried = Wypróbowane dotąd
field-preferred-times = Dogodne pory
field-note = Uwagi

choice-for-whom-self = Dla mnie
choice-for-whom-other = Dla kogoś innego
choice-contact-here = Tutaj na czacie
choice-contact-phone = Telefonicznie
choice-contact-email = E-mailem
choice-body-area-neck = Szyja
choice-body-area-back = Plecy
choice-body-area-shoulder = Bark
choice-body-area-elbow = Łokieć
choice-body-area-wrist-hand = Nadgarstek lub dłoń
choice-body-area-hip = Biodro
choice-body-area-knee = Kolano
choice-body-area-ankle-foot = Kostka lub stopa
choice-body-area-other = Inne miejsce
choice-side-left = Lewa
choice-side-right = Prawa
choice-side-both = Obie
choice-condition-ligament-sprain = Skręcenie więzadła
choice-condition-tendinitis = Zapalenie ścięgna
choice-condition-partial-tear = Częściowe naderwanie
choice-condition-instability = Niestabilny staw
choice-condition-other = Coś innego
choice-condition-not-sure = Nie mam pewności
choice-tried-rest = Odpoczynek
choice-tried-physio = Fizjoterapia
choice-tried-painkillers = Leki przeciwbólowe
choice-tried-steroid-injection = Zastrzyk sterydowy
choice-tried-surgery = Operacja
choice-tried-none = Jeszcze nic
choice-preferred-times-weekday-morning = W dni robocze rano
choice-preferred-times-weekday-afternoon = W dni robocze po południu
choice-preferred-times-weekday-evening = W dni robocze wieczorem
choice-preferred-times-saturday = W soboty

duration-day = { $n ->
        [one] { $n } dzień
        [few] { $n } dni
        [many] { $n } dni
       *[other] { $n } dnia
    }
duration-week = { $n ->
        [one] { $n } tydzień
        [few] { $n } tygodnie
        [many] { $n } tygodni
       *[other] { $n } tygodnia
    }
duration-month = { $n ->
        [one] { $n } miesiąc
        [few] { $n } miesiące
        [many] { $n } miesięcy
       *[other] { $n } miesiąca
    }
duration-year = { $n ->
        [one] { $n } rok
        [few] { $n } lata
        [many] { $n } lat
       *[other] { $n } roku
    }

## Buttons

button-menu = Tematy
button-enquire = Złóż zapytanie
button-human = Rozmowa z człowiekiem
button-languages = Język
button-withdraw = Wycofuję zgodę
button-mydata = Prześlij moje dane
button-delete = Usuń wszystko
button-erase = Tak, usuń wszystko
button-download = Pobierz moje dane
button-stop = Rozmowa już niepotrzebna
button-skip = Pomiń
button-not-sure = Nie mam pewności
button-done = Gotowe
button-keep = Zostaw moją odpowiedź
button-back = Wstecz
button-cancel = Anuluj
button-continue = Dalej
button-send = Wyślij
button-change = Chcę coś zmienić
button-yes = Tak
button-no = Nie
button-share-contact = Udostępnij mój numer

## When something fails

failed = Przepraszam, z ostatnią wiadomością coś poszło nie tak. Jest zachowana i recepcja ją obejrzy. W nagłym przypadku proszę dzwonić pod numer { $ambulance }.
