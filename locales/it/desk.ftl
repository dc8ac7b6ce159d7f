# The reception desk. Receptionists read this all day: short and plain.

desk-title = Pannello della segreteria
desk-skip = Vai al contenuto
desk-nav = Menu della segreteria
desk-problem = C’è un problema
desk-save = Salva
desk-remove = Elimina
desk-sign-in = Accedi
desk-sign-out = Esci
desk-signed-out = Disconnessione effettuata.
desk-session-ended = La sessione è scaduta. Accedere di nuovo; il testo scritto nella casella di risposta è stato conservato come bozza.
desk-name = Nome
desk-password = Password
desk-password-of = Password di { $name }
desk-code = Codice dell’app di autenticazione
desk-code-hint = Solo se è stata configurata.
desk-wrong = Il nome, la password o il codice non è corretto. Controllare e riprovare.
desk-throttled = Troppi tentativi. Aspettare { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
 } e riprovare.
desk-locked = Lo schermo è bloccato
desk-locked-why = Nessuno ha usato questa postazione per un quarto d’ora. Non si è perso niente.
desk-unlock = Sblocca
desk-wrong-password = La password non è corretta. Riprovare.

desk-welcome = Accesso alla segreteria
desk-welcome-first = Creare il primo account. È un account di direzione: può invitare le altre persone.
desk-welcome-invited = Salve, { $name }. Scegliere una password per iniziare.
desk-welcome-go = Inizia
desk-welcome-used = Questo link è già stato usato o è scaduto
desk-welcome-used-words = Chiedere alla direzione un nuovo invito, oppure all’assistenza tecnica di eseguire “enquiry-desk staff invite” con il proprio nome.
desk-your-name = Il proprio nome
desk-your-name-hint = I pazienti lo vedono nelle conversazioni: basta il nome, senza cognome.
desk-name-missing = Scrivere il nome, al massimo 80 caratteri.
desk-name-taken = Qualcuno in segreteria ha già questo nome. Sceglierne un altro o aggiungere una lettera.
desk-new-password = Nuova password
desk-new-password-hint = Almeno 12 caratteri. Vanno bene tre o quattro parole senza legame tra loro.
desk-password-again = Ripetere la nuova password
desk-password-differs = Le due password sono diverse. Scrivere due volte la stessa.
desk-password-short = La password è troppo corta. Usare almeno 12 caratteri.
desk-password-long = La password è troppo lunga. Usare al massimo 256 caratteri.
desk-password-common = Questa password è tra le prime che si indovinano. Sceglierne un’altra.
desk-password-named = La password contiene il proprio nome. Sceglierne una che non lo contenga.

desk-forbidden = Questa pagina è riservata alla direzione
desk-forbidden-words = Se serve, rivolgersi alla direzione.
desk-not-found = Qui non c’è niente
desk-not-found-words = La conversazione potrebbe essere stata cancellata su richiesta di chi l’ha scritta, oppure l’indirizzo non è corretto.
desk-stale-form = La pagina non era aggiornata
desk-stale-form-words = Non è stato cambiato niente. Tornare indietro, ricaricare la pagina e riprovare.
desk-away = Il database non risponde
desk-away-words = Non è stato cambiato niente. Riprovare tra poco; se il problema continua, avvisare l’assistenza tecnica.
desk-back = Torna alla coda

desk-queue = Coda
desk-take-next = Prendi la prossima
desk-filters = Filtri
desk-filter-show = Mostra
desk-filter-all = Tutte
desk-filter-waiting = In attesa
desk-filter-mine = Mie
desk-filter-urgent = Urgenti
desk-filter-language = Lingua
desk-filter-any = Tutte
desk-filter-apply = Applica
desk-held = La coda è cambiata. Mostra la modifica
desk-queue-empty = Non c’è nessuno in attesa.
desk-more = Ce ne sono altre dopo queste. Compaiono man mano che le prime vengono chiuse.
desk-next-none = Al momento non c’è nessuno in attesa.
desk-overdue = In ritardo
desk-unread = Nuovo
desk-out-of-hours = Fuori orario
desk-pick-up = Prendi in carico
desk-pick-up-whom = Prendi in carico: { $name }
desk-count-waiting = in attesa
desk-count-urgent = con urgenza
desk-notice-waiting = Qualcuno è in attesa
desk-notice-urgent = Urgente: qualcuno potrebbe essere in pericolo
desk-announce-waiting = { $count ->
    [one] Una conversazione è in attesa.
   *[other] { $count } conversazioni sono in attesa.
 }
desk-announce-urgent = Urgente: qualcuno potrebbe essere in pericolo. Guardare { $reference }.
desk-look = Guarda

desk-wait-minutes = { $count } min
desk-wait-hours = { $hours } h { $minutes } min
desk-wait-days = { $count ->
    [one] 1 giorno
   *[other] { $count } giorni
 }
desk-wait-now = meno di 1 min
desk-waiting-for = in attesa: { $wait }

desk-reason-emergency = Emergenza
desk-reason-urgent = Urgente
desk-reason-distress = Crisi emotiva
desk-reason-failure = Un messaggio che ha causato un errore del programma
desk-reason-enquiry = Richiesta
desk-reason-human = Ha chiesto di parlare con una persona
desk-reason-unanswered = Domanda a cui nessun testo risponde
desk-reason-lost = Messaggio non compreso

desk-stage-assistant = Con l’assistente
desk-stage-waiting = In attesa
desk-stage-claimed = Con { $name }
desk-stage-claimed-nobody = Presa in carico
desk-stage-closed = Chiusa
desk-stage-closed-as = Chiusa: { $outcome }

desk-channel-telegram = Telegram
desk-channel-webchat = Chat web
desk-nobody = Senza nome
desk-blocked = Non raggiungibile
desk-unreachable = Questa persona ha bloccato l’assistente o ha lasciato la chat: una risposta da qui non arriverà. Usare il telefono o l’e-mail, se ci sono.
desk-alarm-words = Ha scritto:
desk-acknowledge = Ho visto e me ne occupo
desk-acknowledged = Visto da { $name }, { $time }
desk-must-acknowledge = Prima qualcuno deve confermare di avere visto il messaggio urgente.

desk-release = Rimetti in coda
desk-transfer = Passa a un’altra persona
desk-transfer-to = A chi
desk-close = Chiudi
desk-outcome = Com’è andata a finire?
desk-outcome-booked = Appuntamento fissato
desk-outcome-answered = Risposta data
desk-outcome-called-back = Richiamata effettuata
desk-outcome-not-suitable = Non adatto
desk-outcome-no-reply = Nessuna risposta
desk-outcome-spam = Spam
desk-reopen = Riapri

desk-done-claimed = Conversazione presa in carico. La persona è stata avvisata.
desk-done-released = La conversazione è di nuovo in coda.
desk-done-transferred = La conversazione è passata a un’altra persona.
desk-done-closed = Chiusa.
desk-done-reopened = La conversazione è di nuovo aperta.
desk-done-acknowledged = Presa visione registrata.
desk-done-saved = Salvato.
desk-done-note = La nota è stata salvata.
desk-taken-by = { $name } ha già preso in carico questa conversazione.
desk-taken = Qualcun altro l’ha già presa in carico, oppure è stata chiusa.
desk-too-late-to-reopen = È stata chiusa da troppo tempo. Il prossimo messaggio inizierà una nuova conversazione.
desk-canned-gone = Questa risposta pronta non c’è più, oppure non ha un testo nella lingua di questa persona.
desk-changed = Questa conversazione è cambiata da quando la pagina è stata aperta. Guardare di nuovo; non è stato fatto niente.
desk-stale-reply = La risposta non è stata inviata: questa conversazione è cambiata da quando la pagina è stata aperta. Il testo è ancora nella casella.
desk-stale-reply-patient = La risposta non è stata inviata: nel frattempo è arrivato un messaggio. Leggerlo, poi inviare di nuovo. Il testo è ancora nella casella.
desk-stale-reply-taken = La risposta non è stata inviata: ora questa conversazione è di { $name }. Il testo è conservato qui sotto.
desk-reply-empty = Scrivere prima una risposta o scegliere una risposta pronta.
desk-reply-too-long = La risposta è troppo lunga per un solo messaggio. Accorciarla a 4096 caratteri.

desk-messages = Messaggi
desk-patient = Paziente
desk-assistant = Assistente
desk-edited = Modificato: mostra il testo precedente
desk-reply-to = Rispondi a { $name }
desk-reads = legge in: { $language }
desk-send = Invia
desk-send-keys = Ctrl+Invio
desk-meanwhile = Durante la scrittura è arrivato un messaggio. Leggerlo prima di inviare.
desk-canned = Risposte pronte
desk-canned-send = Invia
desk-canned-send-which = Invia: { $text }
desk-canned-what = Arrivano nella lingua di chi le riceve. Se manca il testo in una lingua, la risposta non viene proposta nelle conversazioni in quella lingua.
desk-canned-missing = { $count ->
    [one] Manca una lingua
   *[other] Mancano { $count } lingue
 }
desk-canned-new = Nuova risposta pronta
desk-canned-add = Aggiungi
desk-canned-empty = Scrivere il testo almeno nella prima lingua della clinica.
desk-attachment = Apri l’allegato
desk-attachment-gone = Impossibile recuperare l’allegato
desk-attachment-gone-words = Telegram non lo fornisce più, oppure è troppo grande. Chiedere di inviarlo di nuovo.
desk-said-photo = Ha inviato una foto
desk-said-voice = Ha inviato un messaggio vocale
desk-said-video = Ha inviato un video
desk-said-document = Ha inviato un file
desk-said-location = Ha inviato una posizione
desk-said-sticker = Ha inviato uno sticker
desk-said-contact = Ha inviato un numero di telefono: { $phone }
desk-said-other = Ha inviato qualcosa che non si può mostrare
desk-said-began = Ha iniziato la conversazione
desk-said-pressed = Ha premuto: { $label }

desk-delivery-queued = In corso di invio
desk-delivery-sent = Inviato
desk-delivery-failed = Non consegnato: { $reason }
desk-delivery-blocked = Non consegnato: l’assistente è stato bloccato
desk-delivery-unknown = Forse consegnato: la connessione si è interrotta durante l’invio
desk-send-again = Invia di nuovo

desk-happened-queued = Entrata in coda: { $reason }
desk-happened-claimed = { $name } l’ha presa in carico
desk-happened-released = { $name } l’ha rimessa in coda
desk-happened-lapsed = Di nuovo in coda per assenza troppo lunga: { $name }
desk-happened-transferred = { $name } l’ha passata a { $to }
desk-happened-closed = { $name } l’ha chiusa: { $outcome }
desk-happened-closed-by-itself = Chiusa automaticamente
desk-happened-reopened = { $name } l’ha riaperta
desk-happened-acknowledged = { $name } ha visto il messaggio urgente
desk-happened-escalated = Attesa troppo lunga: la direzione è stata avvisata
desk-happened-consent = Consenso dato
desk-happened-withdrawn = Consenso ritirato
desk-happened-submitted = Richiesta inviata
desk-somebody = Qualcuno

desk-about-patient = Scheda paziente
desk-enquiry = Richiesta
desk-correct = Correggi
desk-corrected = corretto
desk-field-invalid = “{ $field }” non è leggibile: controllare. Non è stato cambiato niente.
desk-topics-read = Argomenti letti
desk-notes = Note
desk-notes-hint = Per il personale. I pazienti non le vedono mai.
desk-note-new = Nuova nota
desk-note-add = Aggiungi
desk-note-empty = Scrivere prima una nota.
desk-rating = Valutazione
desk-rating-of = { $stars } su 5

desk-search = Cerca
desk-search-what = Riferimento, telefono, e-mail o nome
desk-search-hint = Parole intere di un nome. Non si può cercare nel testo dei messaggi: è conservato cifrato.
desk-search-more = Precedenti
desk-search-found = { $count ->
    [0] Nessun risultato. Controllare l’ortografia; il nome deve essere intero.
    [one] Una conversazione
   *[other] { $count } conversazioni
 }

desk-questions = Domande senza risposta
desk-questions-what = Domande dei pazienti a cui i testi approvati non rispondono. Aggiungere un testo per rispondere.
desk-questions-none = Non ce ne sono state.
desk-questions-other = Altro
desk-questions-gone = I messaggi non ci sono più; resta solo il conteggio.
desk-questions-languages = Per lingua: { $languages }

desk-figures = Statistiche
desk-period = Periodo
desk-from = Dal
desk-to = Al
desk-download = Scarica in CSV
desk-table = Mostra come tabella
desk-figures-none = Nessun dato in questo periodo.
desk-figure-enquiries = Richieste
desk-figure-handovers = Passaggi alla segreteria
desk-figure-first-reply = Prima risposta, mediana
desk-figure-first-reply-p90 = Prima risposta, 9 su 10 entro
desk-figure-rating = Valutazione media
desk-figure-topics = Argomenti per lingua
desk-figure-funnel = Il modulo, domanda per domanda
desk-figure-by-hour = Prima risposta per ora del giorno, mediana in minuti
desk-figure-by-weekday = Prima risposta per giorno della settimana, mediana in minuti
desk-figure-outcomes = Esiti
desk-figure-ratings = Valutazioni
desk-figure-reasons = Passaggi alla segreteria per motivo
desk-figure-questions = Domande senza risposta
desk-head-what = Voce
desk-head-count = Numero
desk-head-language = Lingua
desk-head-median = Mediana, minuti
desk-head-p90 = 9 su 10 entro, minuti
desk-hour = ore { $hour }

desk-people = Personale
desk-last-manager = È l’ultimo account di direzione: dare prima questo ruolo a un’altra persona.
desk-person-new = Invita qualcuno
desk-person-add = Invita
desk-role = Ruolo
desk-role-receptionist = Segreteria
desk-role-manager = Direzione
desk-state = Account
desk-state-active = Attivo
desk-state-invited = Con invito
desk-state-disabled = Disattivato
desk-acts = Azioni
desk-invite = Nuovo link
desk-invite-whom = Nuovo link per { $name }
desk-disable = Disattiva
desk-disable-whom = Disattiva l’account di { $name }
desk-enable = Attiva
desk-enable-whom = Attiva l’account di { $name }
desk-invitation = Invito per { $name }
desk-invitation-what = Dare questo link a questa persona e a nessun altro. Funziona una sola volta, per 48 ore, e non verrà mostrato di nuovo.
desk-invitation-link = Link

desk-settings = Impostazioni
desk-settings-own = Postazione
desk-language = Lingua
desk-sound = Un suono quando qualcuno è in attesa
desk-notify = Una notifica del browser quando qualcuno è in attesa
desk-password-change = Cambia la password
desk-password-old = Password attuale
desk-totp = Verifica in due passaggi
desk-totp-what = Un codice da un’app sul telefono, oltre alla password.
desk-totp-begin = Configura
desk-totp-scan = Inquadrare questo codice con l’app di autenticazione, poi scrivere il codice che compare nell’app.
desk-totp-picture = Un codice da inquadrare con un’app di autenticazione
desk-totp-key = Oppure scrivere questa chiave nell’app:
desk-totp-on = Attiva
desk-totp-off = Disattiva
desk-totp-wrong = Il codice non è corretto. Aspettare il prossimo e riprovare.
desk-keys = Scorciatoie da tastiera
desk-key-reply = Vai alla risposta
desk-key-send = Invia la risposta

desk-telegram = Numero Telegram
desk-telegram-what = Il numero del suo account Telegram, per prendere in carico dal gruppo del personale. Prema lì un pulsante una volta: le dice il numero.
desk-telegram-number = Scriva solo cifre o lasci vuoto.
desk-telegram-taken = Questo numero è di un’altra persona della segreteria.
desk-telegram-unlinked = Il suo account Telegram non è ancora collegato. Scriva il numero { $number } nelle sue impostazioni della segreteria.

desk-erase = Cancella il paziente
desk-erase-title = Cancellare tutto su questo paziente?
desk-erase-words = Tutte le conversazioni, i messaggi, le richieste, le note e i consensi di questo paziente vengono cancellati per sempre. Il paziente viene avvisato. Restano solo conteggi senza nomi.
desk-erase-go = Cancella tutto
desk-erased = Il paziente ha cancellato tutto
desk-card-deleted = Eliminato
desk-erased-words = Su questo paziente non è conservato più nulla: non c’è niente a cui rispondere.
desk-done-erased = Tutto ciò che riguardava il paziente è cancellato.
desk-danger-erased = Urgente: un paziente in pericolo ({ $class }) ha cancellato tutto prima che qualcuno vedesse il messaggio, { $time }. Gli è stato detto chi chiamare; non resta nulla da consultare.
desk-alarm-erased = Urgente: un paziente in pericolo ha cancellato tutto. Gli è stato detto chi chiamare.
desk-consent-gone = Consenso revocato: non usare questi dati
desk-figure-danger-erased = In pericolo, ha cancellato tutto
