# The reception desk. Receptionists read this all day: short and plain.

desk-title = Panoul recepției
desk-skip = Salt la conținut
desk-nav = Meniul recepției
desk-problem = A apărut o problemă
desk-save = Salvează
desk-remove = Șterge
desk-sign-in = Conectare
desk-sign-out = Deconectare
desk-signed-out = V-ați deconectat.
desk-session-ended = Sesiunea a expirat. Conectați-vă din nou; ce ați scris în caseta de răspuns s-a păstrat ca ciornă.
desk-name = Nume
desk-password = Parolă
desk-password-of = Parola pentru { $name }
desk-code = Codul din aplicația de autentificare
desk-code-hint = Numai dacă ați configurat una.
desk-wrong = Numele, parola sau codul nu este corect. Verificați-le și încercați din nou.
desk-throttled = Prea multe încercări. Așteptați { $minutes ->
    [one] un minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
 } și încercați din nou.
desk-locked = Ecranul este blocat
desk-locked-why = Nimeni nu a folosit acest post timp de un sfert de oră. Nu s-a pierdut nimic.
desk-unlock = Deblochează
desk-wrong-password = Parola nu este corectă. Încercați din nou.

desk-welcome = Bun venit la recepție
desk-welcome-first = Creați primul cont. Este un cont de conducere: din el pot fi invitate celelalte persoane.
desk-welcome-invited = Bun venit, { $name }. Alegeți o parolă pentru a începe.
desk-welcome-go = Începe
desk-welcome-used = Acest link a fost deja folosit sau a expirat
desk-welcome-used-words = Cereți conducerii o invitație nouă sau rugați echipa tehnică să ruleze „enquiry-desk staff invite” cu numele dumneavoastră.
desk-your-name = Numele dumneavoastră
desk-your-name-hint = Pacienții îl văd când intrați într-o conversație: prenumele este de ajuns.
desk-name-missing = Scrieți numele, de cel mult 80 de caractere.
desk-name-taken = Cineva de la recepție are deja acest nume. Alegeți altul sau adăugați o literă.
desk-new-password = Parolă nouă
desk-new-password-hint = Cel puțin 12 caractere. Trei sau patru cuvinte fără legătură între ele sunt o alegere bună.
desk-password-again = Parola nouă, încă o dată
desk-password-differs = Cele două parole diferă. Scrieți de două ori aceeași parolă.
desk-password-short = Parola este prea scurtă. Folosiți cel puțin 12 caractere.
desk-password-long = Parola este prea lungă. Folosiți cel mult 256 de caractere.
desk-password-common = Această parolă este printre primele care se ghicesc. Alegeți alta.
desk-password-named = Parola conține numele dumneavoastră. Alegeți una fără el.

desk-forbidden = Această pagină este pentru conducere
desk-forbidden-words = Dacă aveți nevoie de ea, vorbiți cu conducerea.
desk-not-found = Aici nu este nimic
desk-not-found-words = Conversația a fost poate ștearsă la cererea pacientului sau adresa nu este corectă.
desk-stale-form = Pagina nu mai era actuală
desk-stale-form-words = Nu s-a schimbat nimic. Mergeți înapoi, reîncărcați pagina și încercați din nou.
desk-away = Baza de date nu răspunde
desk-away-words = Nu s-a schimbat nimic. Încercați din nou peste o clipă; dacă problema continuă, anunțați echipa tehnică.
desk-back = Înapoi la coadă

desk-queue = Coadă
desk-take-next = Preia următoarea
desk-filters = Filtre
desk-filter-show = Afișează
desk-filter-all = Toate
desk-filter-waiting = În așteptare
desk-filter-mine = Ale mele
desk-filter-urgent = Urgente
desk-filter-language = Limba
desk-filter-any = Oricare
desk-filter-apply = Aplică
desk-held = Coada s-a schimbat. Afișează modificarea
desk-queue-empty = Nu așteaptă nimeni.
desk-more = Mai sunt și altele după acestea. Apar pe măsură ce se închid primele.
desk-next-none = Nu așteaptă nimeni în acest moment.
desk-overdue = Întârziată
desk-unread = Nou
desk-out-of-hours = În afara programului
desk-pick-up = Preia
desk-pick-up-whom = Preia: { $name }
desk-count-waiting = în așteptare
desk-count-urgent = de urgență
desk-notice-waiting = Cineva așteaptă
desk-notice-urgent = Urgent: cineva poate fi în pericol
desk-announce-waiting = { $count ->
    [one] O conversație este în așteptare.
    [few] { $count } conversații sunt în așteptare.
   *[other] { $count } de conversații sunt în așteptare.
 }
desk-announce-urgent = Urgent: cineva poate fi în pericol. Verificați { $reference }.
desk-look = Vezi

desk-wait-minutes = { $count } min
desk-wait-hours = { $hours } h { $minutes } min
desk-wait-days = { $count ->
    [one] 1 zi
    [few] { $count } zile
   *[other] { $count } de zile
 }
desk-wait-now = sub 1 min
desk-waiting-for = așteaptă: { $wait }

desk-reason-emergency = Urgență vitală
desk-reason-urgent = Urgent
desk-reason-distress = Criză emoțională
desk-reason-failure = Un mesaj la care programul a dat eroare
desk-reason-enquiry = Solicitare
desk-reason-human = A cerut să vorbească cu o persoană
desk-reason-unanswered = O întrebare la care nu răspunde niciun text
desk-reason-lost = Mesaj neînțeles

desk-stage-assistant = La asistent
desk-stage-waiting = În așteptare
desk-stage-claimed = La { $name }
desk-stage-claimed-nobody = Preluată
desk-stage-closed = Închisă
desk-stage-closed-as = Închisă: { $outcome }

desk-channel-telegram = Telegram
desk-channel-webchat = Chat web
desk-nobody = Fără nume
desk-blocked = Nu poate fi contactat(ă)
desk-unreachable = Pacientul a blocat asistentul sau a plecat: un răspuns de aici nu va ajunge. Folosiți telefonul sau e-mailul, dacă există.
desk-alarm-words = Mesajul primit:
desk-acknowledge = Am văzut și mă ocup
desk-acknowledged = Văzut de { $name }, { $time }
desk-must-acknowledge = Mai întâi cineva trebuie să confirme că a văzut mesajul urgent.

desk-release = Trimite înapoi în coadă
desk-transfer = Predă altei persoane
desk-transfer-to = Cui
desk-close = Închide
desk-outcome = Care a fost rezultatul?
desk-outcome-booked = Programare făcută
desk-outcome-answered = S-a răspuns
desk-outcome-called-back = S-a sunat înapoi
desk-outcome-not-suitable = Nu este potrivit
desk-outcome-no-reply = Fără răspuns
desk-outcome-spam = Spam
desk-reopen = Redeschide

desk-done-claimed = Ați preluat conversația. Pacientul a fost anunțat.
desk-done-released = Conversația este din nou în coadă.
desk-done-transferred = Conversația a fost predată.
desk-done-closed = Închisă.
desk-done-reopened = Conversația este din nou deschisă.
desk-done-acknowledged = S-a notat că ați văzut.
desk-done-saved = Salvat.
desk-done-note = Nota a fost salvată.
desk-taken-by = { $name } a preluat deja această conversație.
desk-taken = Altcineva a preluat-o deja sau conversația a fost închisă.
desk-too-late-to-reopen = A fost închisă de prea mult timp. Următorul mesaj al pacientului începe o conversație nouă.
desk-canned-gone = Acest răspuns pregătit nu mai există sau nu are text în limba pacientului.
desk-changed = Această conversație s-a schimbat de când ați deschis pagina. Verificați din nou; nu s-a făcut nimic.
desk-stale-reply = Răspunsul nu a fost trimis: această conversație s-a schimbat de când ați deschis pagina. Textul este tot în casetă.
desk-stale-reply-patient = Răspunsul nu a fost trimis: între timp a sosit un mesaj nou. Citiți-l, apoi trimiteți din nou. Textul este tot în casetă.
desk-stale-reply-taken = Răspunsul nu a fost trimis: { $name } are acum această conversație. Textul s-a păstrat mai jos.
desk-reply-empty = Scrieți mai întâi un răspuns sau alegeți unul pregătit.
desk-reply-too-long = Răspunsul este prea lung pentru un singur mesaj. Scurtați-l la 4096 de caractere.

desk-messages = Mesaje
desk-patient = Pacient
desk-assistant = Asistent
desk-edited = Modificat: vezi textul anterior
desk-reply-to = Răspuns către { $name }
desk-reads = citește în: { $language }
desk-send = Trimite
desk-send-keys = Ctrl+Enter
desk-meanwhile = A sosit un mesaj în timp ce scriați. Citiți-l înainte de a trimite.
desk-canned = Răspunsuri pregătite
desk-canned-send = Trimite
desk-canned-send-which = Trimite: { $text }
desk-canned-what = Ajung în limba pacientului. Dacă lipsește textul într-o limbă, răspunsul nu apare în conversațiile în acea limbă.
desk-canned-missing = { $count ->
    [one] Lipsește o limbă
    [few] Lipsesc { $count } limbi
   *[other] Lipsesc { $count } de limbi
 }
desk-canned-new = Un nou răspuns pregătit
desk-canned-add = Adaugă
desk-canned-empty = Scrieți textul cel puțin în prima limbă a clinicii.
desk-attachment = Deschide fișierul atașat
desk-attachment-gone = Fișierul atașat nu poate fi preluat
desk-attachment-gone-words = Telegram nu îl mai pune la dispoziție sau este prea mare. Rugați pacientul să îl trimită din nou.
desk-said-photo = A trimis o fotografie
desk-said-voice = A trimis un mesaj vocal
desk-said-video = A trimis un videoclip
desk-said-document = A trimis un fișier
desk-said-location = A trimis o locație
desk-said-sticker = A trimis un sticker
desk-said-contact = A trimis un număr de telefon: { $phone }
desk-said-other = A trimis ceva ce nu poate fi afișat
desk-said-began = A început conversația
desk-said-pressed = A apăsat: { $label }

desk-delivery-queued = Pe drum
desk-delivery-sent = Trimis
desk-delivery-failed = Nelivrat: { $reason }
desk-delivery-blocked = Nelivrat: pacientul a blocat asistentul
desk-delivery-unknown = Poate livrat: conexiunea s-a întrerupt în timpul trimiterii
desk-send-again = Trimite din nou

desk-happened-queued = A intrat în coadă: { $reason }
desk-happened-claimed = { $name } a preluat conversația
desk-happened-released = { $name } a trimis-o înapoi în coadă
desk-happened-lapsed = Din nou în coadă: { $name } a lipsit prea mult
desk-happened-transferred = { $name } a predat conversația către { $to }
desk-happened-closed = { $name } a închis conversația: { $outcome }
desk-happened-closed-by-itself = S-a închis automat
desk-happened-reopened = { $name } a redeschis conversația
desk-happened-acknowledged = { $name } a văzut mesajul urgent
desk-happened-escalated = A așteptat prea mult: conducerea a fost alertată
desk-happened-consent = Acordul a fost dat
desk-happened-withdrawn = Acordul a fost retras
desk-happened-submitted = Solicitare trimisă
desk-somebody = Cineva

desk-about-patient = Despre pacient
desk-enquiry = Solicitare
desk-correct = Corectează
desk-corrected = corectat
desk-field-invalid = „{ $field }” nu poate fi citit: verificați. Nu s-a schimbat nimic.
desk-topics-read = Subiecte citite
desk-notes = Note
desk-notes-hint = Pentru echipă. Pacienții nu le văd niciodată.
desk-note-new = Notă nouă
desk-note-add = Adaugă
desk-note-empty = Scrieți mai întâi o notă.
desk-rating = Evaluare
desk-rating-of = { $stars } din 5

desk-search = Căutare
desk-search-what = Număr de referință, telefon, e-mail sau nume
desk-search-hint = Cuvinte întregi din nume. În textul mesajelor nu se poate căuta: este păstrat criptat.
desk-search-more = Mai vechi
desk-search-found = { $count ->
    [0] Nu s-a găsit nimic. Verificați scrierea; numele trebuie să fie întreg.
    [one] O conversație
    [few] { $count } conversații
   *[other] { $count } de conversații
 }

desk-questions = Întrebări fără răspuns
desk-questions-what = Ce au întrebat pacienții și nu are răspuns în textele aprobate. Adăugați un text pentru a răspunde la o întrebare.
desk-questions-none = Nu a fost niciuna.
desk-questions-other = Altceva
desk-questions-gone = Mesajele nu mai există; s-a păstrat numai numărul lor.
desk-questions-languages = După limbă: { $languages }

desk-figures = Statistici
desk-period = Perioadă
desk-from = De la
desk-to = Până la
desk-download = Descarcă în format CSV
desk-table = Afișează ca tabel
desk-figures-none = Nimic în această perioadă.
desk-figure-enquiries = Solicitări
desk-figure-handovers = Transferuri la recepție
desk-figure-first-reply = Primul răspuns, mediana
desk-figure-first-reply-p90 = Primul răspuns, 9 din 10 în cel mult
desk-figure-rating = Evaluare, medie
desk-figure-topics = Subiecte după limbă
desk-figure-funnel = Formularul, întrebare cu întrebare
desk-figure-by-hour = Primul răspuns după ora din zi, mediana în minute
desk-figure-by-weekday = Primul răspuns după ziua săptămânii, mediana în minute
desk-figure-outcomes = Rezultate
desk-figure-ratings = Evaluări
desk-figure-reasons = Transferuri la recepție după motiv
desk-figure-questions = Întrebări fără răspuns
desk-head-what = Element
desk-head-count = Număr
desk-head-language = Limba
desk-head-median = Mediana, minute
desk-head-p90 = 9 din 10 în cel mult, minute
desk-hour = ora { $hour }

desk-people = Echipă
desk-last-manager = Acesta este ultimul cont de conducere: dați mai întâi acest rol altcuiva.
desk-person-new = Invitați pe cineva
desk-person-add = Invită
desk-role = Rol
desk-role-receptionist = Recepție
desk-role-manager = Conducere
desk-state = Cont
desk-state-active = Activ
desk-state-invited = Cu invitație
desk-state-disabled = Dezactivat
desk-acts = Acțiuni
desk-invite = Link nou
desk-invite-whom = Link nou pentru { $name }
desk-disable = Dezactivează
desk-disable-whom = Dezactivează contul: { $name }
desk-enable = Activează
desk-enable-whom = Activează contul: { $name }
desk-invitation = Invitație pentru { $name }
desk-invitation-what = Dați acest link numai persoanei respective și nimănui altcuiva. Funcționează o singură dată, timp de 48 de ore, și nu se mai afișează.
desk-invitation-link = Link

desk-settings = Setări
desk-settings-own = Postul dumneavoastră
desk-language = Limba
desk-sound = Un sunet când așteaptă cineva
desk-notify = O notificare a browserului când așteaptă cineva
desk-password-change = Schimbă parola
desk-password-old = Parola actuală
desk-totp = Verificare în doi pași
desk-totp-what = Un cod dintr-o aplicație de pe telefon, pe lângă parolă.
desk-totp-begin = Configurează
desk-totp-scan = Scanați acest cod cu aplicația de autentificare, apoi scrieți codul pe care îl afișează.
desk-totp-picture = Un cod de scanat cu o aplicație de autentificare
desk-totp-key = Sau scrieți această cheie în aplicație:
desk-totp-on = Activează
desk-totp-off = Dezactivează
desk-totp-wrong = Codul nu este corect. Așteptați următorul cod și încercați din nou.
desk-keys = Comenzi rapide
desk-key-reply = Mergi la răspuns
desk-key-send = Trimite răspunsul

desk-telegram = Număr Telegram
desk-telegram-what = Numărul contului dumneavoastră de Telegram, ca să preluați din grupul personalului. Apăsați acolo o dată un buton: vă spune numărul.
desk-telegram-number = Scrieți doar cifre sau lăsați gol.
desk-telegram-taken = Acest număr este al altei persoane de la recepție.
desk-telegram-unlinked = Contul dumneavoastră de Telegram nu este încă legat. Scrieți numărul { $number } în setările recepției.

desk-erase = Șterge pacientul
desk-erase-title = Ștergeți tot despre acest pacient?
desk-erase-words = Toate conversațiile, mesajele, solicitările, notele și acordurile acestui pacient sunt șterse definitiv. Pacientul este anunțat. Rămân doar numărători fără nume.
desk-erase-go = Șterge tot
desk-erased = Pacientul a șters tot
desk-card-deleted = Șters
desk-erased-words = Despre acest pacient nu se mai păstrează nimic, deci nu este nimic de răspuns.
desk-done-erased = Tot ce era despre pacient este șters.
desk-danger-erased = Urgent: un pacient în pericol ({ $class }) a șters tot înainte ca cineva să vadă mesajul, { $time }. I s-a spus pe cine să sune; nu mai este nimic de consultat.
desk-alarm-erased = Urgent: un pacient în pericol a șters tot. I s-a spus pe cine să sune.
desk-consent-gone = Acord retras: nu folosiți aceste date
desk-figure-danger-erased = În pericol, a șters tot
