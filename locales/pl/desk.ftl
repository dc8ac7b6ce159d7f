# The reception desk. Receptionists read this all day: short and plain.

desk-title = Panel recepcji
desk-skip = Przejdź do treści
desk-nav = Menu recepcji
desk-problem = Wystąpił problem
desk-save = Zapisz
desk-remove = Usuń
desk-sign-in = Zaloguj się
desk-sign-out = Wyloguj się
desk-signed-out = Wylogowano.
desk-session-ended = Sesja wygasła. Zaloguj się ponownie; tekst wpisany w polu odpowiedzi został zachowany jako szkic.
desk-name = Imię
desk-password = Hasło
desk-password-of = Hasło: { $name }
desk-code = Kod z aplikacji uwierzytelniającej
desk-code-hint = Tylko jeśli jest ustawiona.
desk-wrong = Imię, hasło lub kod są nieprawidłowe. Sprawdź je i spróbuj ponownie.
desk-throttled = Zbyt wiele prób. Odczekaj { $minutes ->
    [one] minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
 } i spróbuj ponownie.
desk-locked = Ekran jest zablokowany
desk-locked-why = Przez kwadrans nikt nie korzystał z tego stanowiska. Wszystko zostało zachowane.
desk-unlock = Odblokuj
desk-wrong-password = Hasło jest nieprawidłowe. Spróbuj ponownie.

desk-welcome = Witamy w recepcji
desk-welcome-first = Utwórz pierwsze konto. Będzie to konto kierownictwa: można z niego zapraszać kolejne osoby.
desk-welcome-invited = Dzień dobry, { $name }. Wybierz hasło, aby zacząć.
desk-welcome-go = Rozpocznij
desk-welcome-used = Ten link został już użyty lub wygasł
desk-welcome-used-words = Poproś kierownictwo o nowe zaproszenie albo obsługę techniczną o uruchomienie polecenia „enquiry-desk staff invite” z Twoim imieniem.
desk-your-name = Twoje imię
desk-your-name-hint = Pacjenci widzą je, gdy dołączasz do rozmowy: nazwisko nie jest potrzebne.
desk-name-missing = Wpisz imię, najwyżej 80 znaków.
desk-name-taken = Ktoś w recepcji ma już takie imię. Wybierz inne lub dodaj literę.
desk-new-password = Nowe hasło
desk-new-password-hint = Co najmniej 12 znaków. Najlepiej trzy lub cztery słowa, które do siebie nie pasują.
desk-password-again = Powtórz nowe hasło
desk-password-differs = Hasła się różnią. Wpisz dwa razy to samo.
desk-password-short = Hasło jest za krótkie. Użyj co najmniej 12 znaków.
desk-password-long = Hasło jest za długie. Użyj najwyżej 256 znaków.
desk-password-common = To jedno z haseł, które odgaduje się najszybciej. Wybierz inne.
desk-password-named = Hasło zawiera Twoje imię. Wybierz hasło bez niego.

desk-forbidden = Ta strona jest dla kierownictwa
desk-forbidden-words = Jeśli jest potrzebna, zwróć się do kierownictwa.
desk-not-found = Tu nic nie ma
desk-not-found-words = Rozmowa mogła zostać usunięta na życzenie pacjenta albo adres jest błędny.
desk-stale-form = Strona była nieaktualna
desk-stale-form-words = Nic nie zostało zmienione. Wróć, odśwież stronę i spróbuj ponownie.
desk-away = Baza danych nie odpowiada
desk-away-words = Nic nie zostało zmienione. Spróbuj ponownie za chwilę; jeśli problem nie minie, powiadom obsługę techniczną.
desk-back = Powrót do kolejki

desk-queue = Kolejka
desk-take-next = Przejmij następną
desk-filters = Filtry
desk-filter-show = Pokaż
desk-filter-all = Wszystkie
desk-filter-waiting = Czekające
desk-filter-mine = Moje
desk-filter-urgent = Pilne
desk-filter-language = Język
desk-filter-any = Dowolny
desk-filter-apply = Zastosuj
desk-held = Kolejka się zmieniła. Pokaż zmiany
desk-queue-empty = Nikt nie czeka.
desk-more = Poniżej jest więcej rozmów. Pojawią się, gdy zakończą się pierwsze.
desk-next-none = W tej chwili nikt nie czeka.
desk-overdue = Po terminie
desk-unread = Nowe
desk-out-of-hours = Poza godzinami pracy
desk-pick-up = Przejmij
desk-pick-up-whom = Przejmij: { $name }
desk-count-waiting = w kolejce
desk-count-urgent = w trybie pilnym
desk-notice-waiting = Ktoś czeka
desk-notice-urgent = Pilne: komuś może grozić niebezpieczeństwo
desk-announce-waiting = { $count ->
    [one] Czeka jedna rozmowa.
    [few] Czekają { $count } rozmowy.
    [many] Czeka { $count } rozmów.
   *[other] Czeka { $count } rozmowy.
 }
desk-announce-urgent = Pilne: pacjentowi może grozić niebezpieczeństwo. Sprawdź { $reference }.
desk-look = Zobacz

desk-wait-minutes = { $count } min
desk-wait-hours = { $hours } godz. { $minutes } min
desk-wait-days = { $count ->
    [one] 1 dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
 }
desk-wait-now = poniżej 1 min
desk-waiting-for = czeka { $wait }

desk-reason-emergency = Nagły przypadek
desk-reason-urgent = Pilne
desk-reason-distress = Kryzys emocjonalny
desk-reason-failure = Wiadomość, przy której wystąpił błąd programu
desk-reason-enquiry = Zapytanie
desk-reason-human = Prośba o rozmowę z człowiekiem
desk-reason-unanswered = Pytanie, na które nie ma gotowego tekstu
desk-reason-lost = Niezrozumiana wiadomość

desk-stage-assistant = U asystenta
desk-stage-waiting = Czeka
desk-stage-claimed = Prowadzi: { $name }
desk-stage-claimed-nobody = Przejęta
desk-stage-closed = Zakończona
desk-stage-closed-as = Zakończona: { $outcome }

desk-channel-telegram = Telegram
desk-channel-webchat = Czat na stronie
desk-nobody = Bez imienia
desk-blocked = Brak kontaktu
desk-unreachable = Pacjent zablokował asystenta lub opuścił czat: odpowiedź stąd nie dotrze. Skorzystaj z telefonu lub e-maila, jeśli są podane.
desk-alarm-words = Treść wiadomości:
desk-acknowledge = Widzę to i działam
desk-acknowledged = Potwierdzenie odczytania: { $name }, { $time }
desk-must-acknowledge = Najpierw ktoś musi potwierdzić odczytanie pilnej wiadomości.

desk-release = Oddaj do kolejki
desk-transfer = Przekaż innej osobie
desk-transfer-to = Do kogo
desk-close = Zakończ
desk-outcome = Z jakim wynikiem?
desk-outcome-booked = Wizyta umówiona
desk-outcome-answered = Udzielono odpowiedzi
desk-outcome-called-back = Oddzwoniono
desk-outcome-not-suitable = Nie kwalifikuje się
desk-outcome-no-reply = Brak odpowiedzi
desk-outcome-spam = Spam
desk-reopen = Otwórz ponownie

desk-done-claimed = Rozmowa przejęta. Pacjent już o tym wie.
desk-done-released = Rozmowa wróciła do kolejki.
desk-done-transferred = Rozmowa została przekazana.
desk-done-closed = Zakończono.
desk-done-reopened = Rozmowa jest znów otwarta.
desk-done-acknowledged = Odczytanie zostało potwierdzone.
desk-done-saved = Zapisano.
desk-done-note = Notatka została zapisana.
desk-taken-by = Tę rozmowę prowadzi już { $name }.
desk-taken = Ktoś inny już przejął tę rozmowę albo została zakończona.
desk-too-late-to-reopen = Od zakończenia minęło zbyt dużo czasu. Następna wiadomość pacjenta rozpocznie nową rozmowę.
desk-canned-gone = Tej gotowej odpowiedzi już nie ma albo nie ma jej w języku pacjenta.
desk-changed = Ta rozmowa zmieniła się od otwarcia strony. Sprawdź ją; nic nie zostało zrobione.
desk-stale-reply = Odpowiedź nie została wysłana: ta rozmowa zmieniła się od otwarcia strony. Tekst jest nadal w polu.
desk-stale-reply-patient = Odpowiedź nie została wysłana: w międzyczasie przyszła nowa wiadomość. Przeczytaj ją i wyślij ponownie. Tekst jest nadal w polu.
desk-stale-reply-taken = Odpowiedź nie została wysłana: tę rozmowę prowadzi teraz { $name }. Tekst jest zachowany poniżej.
desk-reply-empty = Najpierw napisz odpowiedź lub wybierz gotową.
desk-reply-too-long = Odpowiedź jest za długa na jedną wiadomość. Skróć ją do 4096 znaków.

desk-messages = Wiadomości
desk-patient = Pacjent
desk-assistant = Asystent
desk-edited = Zmieniono: pokaż poprzednią treść
desk-reply-to = Odpowiedź do: { $name }
desk-reads = język: { $language }
desk-send = Wyślij
desk-send-keys = Ctrl+Enter
desk-meanwhile = W trakcie pisania przyszła nowa wiadomość. Przeczytaj ją przed wysłaniem.
desk-canned = Gotowe odpowiedzi
desk-canned-send = Wyślij
desk-canned-send-which = Wyślij: { $text }
desk-canned-what = Docierają w języku pacjenta. Jeśli odpowiedź nie ma tekstu w danym języku, nie pojawia się w rozmowach w tym języku.
desk-canned-missing = { $count ->
    [one] Brakuje jednego języka
    [few] Brakuje { $count } języków
    [many] Brakuje { $count } języków
   *[other] Brakuje { $count } języka
 }
desk-canned-new = Nowa gotowa odpowiedź
desk-canned-add = Dodaj
desk-canned-empty = Wpisz tekst przynajmniej w pierwszym języku kliniki.
desk-attachment = Otwórz załącznik
desk-attachment-gone = Nie można pobrać załącznika
desk-attachment-gone-words = Telegram już go nie udostępnia albo plik jest za duży. Poproś pacjenta o ponowne przesłanie.
desk-said-photo = Przesłane zdjęcie
desk-said-voice = Przesłana wiadomość głosowa
desk-said-video = Przesłany film
desk-said-document = Przesłany plik
desk-said-location = Przesłana lokalizacja
desk-said-sticker = Przesłana naklejka
desk-said-contact = Przesłany numer telefonu: { $phone }
desk-said-other = Przesłano coś, czego nie można wyświetlić
desk-said-began = Początek rozmowy
desk-said-pressed = Naciśnięto: { $label }

desk-delivery-queued = W drodze
desk-delivery-sent = Wysłano
desk-delivery-failed = Nie dostarczono: { $reason }
desk-delivery-blocked = Nie dostarczono: pacjent zablokował asystenta
desk-delivery-unknown = Być może dostarczono: połączenie zostało przerwane podczas wysyłania
desk-send-again = Wyślij ponownie

desk-happened-queued = Dodano do kolejki: { $reason }
desk-happened-claimed = Przejęcie rozmowy: { $name }
desk-happened-released = Oddanie do kolejki: { $name }
desk-happened-lapsed = Z powrotem w kolejce po zbyt długiej nieobecności: { $name }
desk-happened-transferred = Przekazanie rozmowy: { $name } → { $to }
desk-happened-closed = Zakończenie rozmowy: { $name } ({ $outcome })
desk-happened-closed-by-itself = Zakończona automatycznie
desk-happened-reopened = Ponowne otwarcie: { $name }
desk-happened-acknowledged = Odczytanie pilnej wiadomości: { $name }
desk-happened-escalated = Zbyt długie oczekiwanie: kierownictwo zostało powiadomione
desk-happened-consent = Zgoda wyrażona
desk-happened-withdrawn = Zgoda wycofana
desk-happened-submitted = Zapytanie wysłane
desk-somebody = Ktoś

desk-about-patient = O pacjencie
desk-enquiry = Zapytanie
desk-correct = Popraw
desk-corrected = poprawiono
desk-field-invalid = Nie można odczytać pola „{ $field }”: sprawdź je. Nic nie zostało zmienione.
desk-topics-read = Przeczytane tematy
desk-notes = Notatki
desk-notes-hint = Dla zespołu. Pacjenci nigdy ich nie widzą.
desk-note-new = Nowa notatka
desk-note-add = Dodaj
desk-note-empty = Najpierw napisz notatkę.
desk-rating = Ocena
desk-rating-of = { $stars } z 5

desk-search = Szukaj
desk-search-what = Numer sprawy, telefon, e-mail lub nazwisko
desk-search-hint = Całe słowa z imienia i nazwiska. Treści wiadomości nie można przeszukiwać: jest zaszyfrowana.
desk-search-more = Wcześniejsze
desk-search-found = { $count ->
    [0] Nic nie znaleziono. Sprawdź pisownię; imię lub nazwisko musi być całe.
    [one] Jedna rozmowa
    [few] { $count } rozmowy
    [many] { $count } rozmów
   *[other] { $count } rozmowy
 }

desk-questions = Pytania bez odpowiedzi
desk-questions-what = Pytania pacjentów, na które nie ma odpowiedzi w zatwierdzonych tekstach. Dodaj tekst, aby odpowiedzieć na jedno z nich.
desk-questions-none = Nie było takich pytań.
desk-questions-other = Coś innego
desk-questions-gone = Wiadomości zostały usunięte; zachowano tylko ich liczbę.
desk-questions-languages = Według języka: { $languages }

desk-figures = Statystyki
desk-period = Okres
desk-from = Od
desk-to = Do
desk-download = Pobierz jako CSV
desk-table = Pokaż jako tabelę
desk-figures-none = Brak danych w tym okresie.
desk-figure-enquiries = Zapytania
desk-figure-handovers = Przekazania do recepcji
desk-figure-first-reply = Pierwsza odpowiedź, mediana
desk-figure-first-reply-p90 = Pierwsza odpowiedź, 9 na 10 w czasie do
desk-figure-rating = Ocena, średnia
desk-figure-topics = Tematy według języka
desk-figure-funnel = Formularz, pytanie po pytaniu
desk-figure-by-hour = Pierwsza odpowiedź według godziny, mediana w minutach
desk-figure-by-weekday = Pierwsza odpowiedź według dnia tygodnia, mediana w minutach
desk-figure-outcomes = Wyniki
desk-figure-ratings = Oceny
desk-figure-reasons = Przekazania do recepcji według powodu
desk-figure-questions = Pytania bez odpowiedzi
desk-head-what = Pozycja
desk-head-count = Liczba
desk-head-language = Język
desk-head-median = Mediana, minuty
desk-head-p90 = 9 na 10 do, minuty
desk-hour = godz. { $hour }

desk-people = Zespół
desk-last-manager = To ostatnie konto kierownictwa: najpierw nadaj tę rolę komuś innemu.
desk-person-new = Zaproś kogoś
desk-person-add = Zaproś
desk-role = Rola
desk-role-receptionist = Recepcja
desk-role-manager = Kierownictwo
desk-state = Stan konta
desk-state-active = Aktywne
desk-state-invited = Z zaproszeniem
desk-state-disabled = Wyłączone
desk-acts = Działania
desk-invite = Nowy link
desk-invite-whom = Nowy link: { $name }
desk-disable = Wyłącz
desk-disable-whom = Wyłącz konto: { $name }
desk-enable = Włącz
desk-enable-whom = Włącz konto: { $name }
desk-invitation = Zaproszenie: { $name }
desk-invitation-what = Przekaż ten link tylko tej osobie i nikomu innemu. Działa raz, przez 48 godzin, i nie zostanie pokazany ponownie.
desk-invitation-link = Link

desk-settings = Ustawienia
desk-settings-own = Twoje stanowisko
desk-language = Język
desk-sound = Dźwięk, gdy ktoś czeka
desk-notify = Powiadomienie przeglądarki, gdy ktoś czeka
desk-password-change = Zmień hasło
desk-password-old = Dotychczasowe hasło
desk-totp = Logowanie dwuetapowe
desk-totp-what = Oprócz hasła kod z aplikacji na telefonie.
desk-totp-begin = Skonfiguruj
desk-totp-scan = Zeskanuj ten kod aplikacją uwierzytelniającą, a potem wpisz kod, który się w niej pojawi.
desk-totp-picture = Kod do zeskanowania aplikacją uwierzytelniającą
desk-totp-key = Albo wpisz w aplikacji ten klucz:
desk-totp-on = Włącz
desk-totp-off = Wyłącz
desk-totp-wrong = Kod jest nieprawidłowy. Poczekaj na następny i spróbuj ponownie.
desk-keys = Skróty klawiszowe
desk-key-reply = Przejdź do odpowiedzi
desk-key-send = Wyślij odpowiedź

desk-telegram = Numer Telegram
desk-telegram-what = Numer konta na Telegramie, aby przejmować rozmowy w grupie personelu. Wystarczy raz nacisnąć tam przycisk: pokaże numer.
desk-telegram-number = Proszę wpisać same cyfry albo zostawić puste.
desk-telegram-taken = Ten numer należy do innej osoby z recepcji.
desk-telegram-unlinked = To konto na Telegramie nie jest jeszcze połączone. Proszę wpisać numer { $number } w ustawieniach recepcji.

desk-erase = Usuń pacjenta
desk-erase-title = Usunąć wszystko o tym pacjencie?
desk-erase-words = Wszystkie rozmowy, wiadomości, zapytania, notatki i zgody tego pacjenta zostaną trwale usunięte. Pacjent zostanie powiadomiony. Zostają tylko liczby bez nazwisk.
desk-erase-go = Usuń wszystko
desk-erased = Pacjent usunął wszystko
desk-card-deleted = Usunięto
desk-erased-words = O tym pacjencie nic już nie jest przechowywane, więc nie ma na co odpowiadać.
desk-done-erased = Wszystko o pacjencie zostało usunięte.
desk-danger-erased = Pilne: pacjent w niebezpieczeństwie ({ $class }) usunął wszystko, zanim ktokolwiek zobaczył wiadomość, { $time }. Powiedziano mu, do kogo dzwonić; nie ma już czego sprawdzić.
desk-alarm-erased = Pilne: pacjent w niebezpieczeństwie usunął wszystko. Powiedziano mu, do kogo dzwonić.
desk-consent-gone = Zgoda wycofana: proszę nie używać tych danych
desk-figure-danger-erased = W niebezpieczeństwie, usunięto wszystko
