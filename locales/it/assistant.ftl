# What the assistant says. Markdown: __strong__, *emphasis*, - lists.
# { $clinic }, { $phone }, { $ambulance }, { $advice }, { $crisis } and { $reference }
# are filled in from clinic.toml and the conversation.

language-name = Italiano

## Telegram's own screens

bot-short-description = Risposte sulla proloterapia guidata dall’ecografia, richieste e contatto con la segreteria.
bot-description =
    Sono l’assistente automatico della clinica. Rispondo alle domande sulle iniezioni di proloterapia guidate dall’ecografia con i testi della clinica stessa, raccolgo la sua richiesta e la metto in contatto con la segreteria. Non do consigli medici e non posso valutare i sintomi. In caso di emergenza chiami l’ambulanza, non scriva qui.

command-enquire = Fare una richiesta
command-human = Chiedere di parlare con una persona
command-status = A che punto è la mia richiesta
command-language = Cambiare la lingua
command-help = Che cosa posso fare
command-privacy = Privacy e a che cosa servo
command-mydata = Inviami i miei dati
command-delete = Cancella tutto su di me
command-back = Tornare alla domanda precedente
command-cancel = Interrompere quello che stiamo facendo
command-start = Iniziare

## Beginning and menu

introduction = Sono l’assistente automatico di { $clinic }, non una persona.
welcome =
    { $clinic } le dà il benvenuto. Sono l’assistente automatico della clinica, non una persona.

    Rispondo alle domande sulle iniezioni di proloterapia guidate dall’ecografia, raccolgo la sua richiesta e la metto in contatto con la segreteria. Chieda con parole sue o scelga un argomento.
welcome-back = È un piacere ritrovarla qui.
menu = Che cosa vorrebbe sapere? Chieda con parole sue o scelga un argomento.
help =
    Lei può:

    - farmi domande sulla proloterapia con parole sue
    - fare una richiesta: /enquire
    - chiedere di parlare con una persona: /human
    - vedere a che punto è la sua richiesta: /status
    - cambiare la lingua: /language
    - tornare alla domanda precedente: /back
    - interrompere quello che stiamo facendo: /cancel
    - leggere a che cosa servo e che cosa conservo: /privacy
    - ricevere una copia di tutto ciò che è conservato su di lei: /mydata
    - cancellare tutto ciò che è conservato su di lei: /delete

    Non posso valutare i sintomi. In caso di emergenza chiami il { $ambulance }.
unknown-command = Non conosco questo comando. Ecco in che cosa posso aiutarla:
privacy =
    __A che cosa servo.__ Do le risposte approvate dalla clinica, raccolgo le richieste e passo i messaggi alla segreteria. Non faccio diagnosi, non valuto i sintomi e non do consigli medici personali. Nessuno del personale clinico legge mentre rispondo.

    __Che cosa si conserva.__ Quello che scrive qui e i dati della sua richiesta, in modo che la segreteria possa risponderle. Le domande sulla sua salute le vengono fatte solo dopo il suo consenso. I messaggi scritti prima vengono cancellati entro 24 ore, a meno che lei non abbia chiesto di parlare con la segreteria. Una richiesta non terminata viene cancellata dopo qualche giorno.

    __Chi li vede.__ Il personale della segreteria di { $clinic }. Tutto è conservato in forma cifrata. I messaggi passano attraverso Telegram o questa pagina.

    __La scelta è sua.__ Può ritirare il consenso in qualsiasi momento. Per ogni altra cosa che riguarda i suoi dati, chiami il { $phone }.
privacy-data =
    __I suoi dati.__ /mydata le invia una copia di tutto ciò che è conservato su di lei. /delete lo cancella.
claimed-quiet = Una persona della segreteria segue questa conversazione, quindi io non rispondo. Scriva pure qui e la persona lo leggerà.

## Small talk

small-talk-greeting = Salve! Che cosa vorrebbe sapere?
small-talk-thanks = Prego. C’è qualcos’altro che vorrebbe sapere?
small-talk-goodbye = Arrivederci. Può scrivere di nuovo quando vuole.
goodbye-in-form = Le sue risposte si conservano per qualche giorno. Può continuare qui quando vuole.
thank-you = Grazie.

## Asking back

clarify = Forse non ho capito bene. Intendeva una di queste cose?
out-of-scope = Posso rispondere solo a domande sulla proloterapia in questa clinica, e tra queste non ho trovato la sua. Ecco gli argomenti che conosco:
reword = Non ho capito neanche questo. Lo dica con altre parole, per favore, o scelga un argomento:
lost-offer-person = Mi dispiace, continuo a non capire. La metto in contatto con una persona della segreteria?
not-yet-approved = *Questo testo non è ancora stato approvato dalla clinica.*
answered-in-default = La clinica non ha ancora approvato questa risposta nella sua lingua, perciò compare in un’altra. Una persona della segreteria può aiutarla.
clinicians-answer = A questa domanda risponde il nostro personale clinico. Ho passato la sua domanda alla segreteria. Il suo riferimento è __{ $reference }__.
noted-for-reception = Grazie. La segreteria lo leggerà quando prenderà in carico la sua conversazione.
not-understood-here = Non ho capito.
offer-enquiry = Grazie di avermelo detto. Ne faccio una richiesta per la segreteria? Le chiederò solo quello che manca.
stale-button = Quel pulsante riguarda una domanda precedente, quindi non ha cambiato niente.

## Waiting for a person

handed-over = Ho detto alla segreteria che lei desidera parlare con una persona. Il suo riferimento è __{ $reference }__. Nel frattempo può continuare a farmi domande.
reception-open = La segreteria è aperta adesso, fino alle { $until }.
reception-closed = La segreteria adesso è chiusa. Apre { $day } alle { $at }.
reception-hours-unknown = La segreteria risponderà durante il suo orario di apertura.
queue-place =
    { $ahead ->
        [0] Non c’è nessuno in attesa prima di lei.
        [one] C’è una persona in attesa prima di lei.
       *[other] Ci sono { $ahead } persone in attesa prima di lei.
    }
day-today = oggi
day-tomorrow = domani
day-1 = lunedì
day-2 = martedì
day-3 = mercoledì
day-4 = giovedì
day-5 = venerdì
day-6 = sabato
day-7 = domenica
day-date = in data { $date }
status-nothing = Al momento non ha nessuna richiesta da noi. Che cosa vorrebbe sapere?
status-form = La sua richiesta non è ancora stata inviata: risposte date { $done } su { $all }.
status-waiting = La sua conversazione è in segreteria. Il suo riferimento è __{ $reference }__.
status-submitted = La sua richiesta __{ $reference }__ è in segreteria. Anche tutto quello che scrive qui arriva alla segreteria.
status-claimed = Una persona della segreteria segue la sua conversazione e legge quello che scrive qui.
stopped-waiting = Ho detto alla segreteria che lei non ne ha più bisogno.

## When reception acts

person-joined = Da ora c’è { $name }, della segreteria. Scriva pure qui: adesso legge una persona e io non rispondo.
person-changed = Adesso segue la sua conversazione { $name }, della segreteria.
person-left = La sua conversazione è di nuovo in attesa della segreteria. Non serve che ripeta niente e nel frattempo può fare domande a me.
conversation-closed =
    La segreteria ha chiuso questa conversazione. Se c’è qualcos’altro, scriva di nuovo qui.

    Com’è andata? Scelga da 1 (male) a 5 (molto bene).
conversation-reopened = Ho detto alla segreteria che lei ha scritto di nuovo. Lo leggerà quando prenderà in carico la sua conversazione.
rating-thanks = Grazie per la sua valutazione.

## Danger

red-flag-emergency =
    __Chiami subito il { $ambulance } o vada al pronto soccorso (A&E).__

    Quello che descrive può essere un’emergenza.

    - Chiami subito il __{ $ambulance }__ o chieda a qualcuno di chiamare per lei
    - Non si metta alla guida per andare al pronto soccorso (A&E)
    - Non aspetti una risposta qui

    La segreteria è stata avvisata, ma nessuno qui può aiutarla in fretta quanto il { $ambulance }.
red-flag-urgent =
    __Chieda aiuto medico oggi: chiami il { $advice }.__

    Quello che descrive dovrebbe essere visto oggi da un professionista sanitario.

    - Chiami il __{ $advice }__ o chieda un appuntamento urgente nello studio del suo medico di base (GP)
    - Se peggiora rapidamente, chiami il __{ $ambulance }__
    - Non aspetti una risposta qui

    La segreteria è stata avvisata.
red-flag-distress =
    __Non c’è bisogno di affrontare tutto questo in solitudine. Parli subito con qualcuno.__

    - Chiami il __{ $crisis }__ a qualsiasi ora, di giorno o di notte
    - Oppure chiami il __{ $advice }__ per un aiuto urgente
    - Se è in pericolo adesso, chiami il __{ $ambulance }__ o vada al pronto soccorso (A&E)
    - Non aspetti una risposta qui

    La segreteria è stata avvisata.

## Language

ask-language = In che lingua devo scriverle?
language-chosen = D’ora in poi scriverò in italiano.

## Privacy

ask-withdraw = Vuole ritirare il consenso? In questo caso una richiesta non terminata viene cancellata.
consent-withdrawn = Il suo consenso è ritirato e la sua richiesta non terminata è cancellata.
consent-withdrawn-submitted = Il suo consenso è ritirato. Ho avvisato la segreteria, che si occuperà della richiesta che ha inviato.
mydata-sent = Questo è tutto ciò che conserviamo su di lei, in un file leggibile sia dalle persone sia dai programmi.
ask-delete = Devo cancellare tutto ciò che è conservato qui su di lei: questa conversazione e tutte le precedenti, le sue richieste e il suo consenso? La reception non potrà più risponderle. L’operazione non si può annullare.
deleted = Tutto ciò che la riguardava è stato cancellato. Se scrive di nuovo qui, ricominciamo da capo.
delete-kept = Va bene, non è stato cancellato nulla.

## What is not text

attachment-kept = Grazie. Io non posso aprirlo, ma resta conservato per la segreteria, che potrà guardarlo quando lei chiederà di parlare con una persona.
attachment-waiting = Grazie. Io non posso aprirlo, ma la segreteria può vederlo.
attachment-unreadable = Posso leggere solo testo. Per favore, scriva quello che vorrebbe dire.
contact-not-own = Questo è il contatto di qualcun altro. Per favore, scriva il numero che possiamo chiamare.
contact-kept = Grazie, ho annotato il suo numero per la richiesta.
edited-in-form = Ho visto che ha modificato un messaggio precedente. Questo non cambia le sue risposte qui: usi Indietro, oppure le cambi nel riepilogo.

## The enquiry

form-begins = Prepariamo la sua richiesta. Faccio una domanda alla volta, non si invia niente prima della sua conferma e nel frattempo può chiedermi qualsiasi cosa.
draft-expired = La sua richiesta non terminata è stata cancellata perché era qui da diversi giorni.
form-cancelled = Ho eliminato le sue risposte. Non è stato inviato niente.
aside-cancelled = Va bene.
nothing-to-cancel = Non c’è niente da interrompere. Che cosa vorrebbe sapere?
nothing-to-go-back-to = Non c’è nessuna domanda a cui tornare. Che cosa vorrebbe sapere?
first-question = Questa è la prima domanda.
anything-else = Annotato: { $chosen }. Qualcos’altro? Quando è tutto, prema Fatto.
understood-so-far = Da quello che ha scritto ho capito:
understood-right = È corretto?
then-i-ask = Allora le faccio le domande una alla volta.
corrected = L’ho cambiato.
form-offer-person = Se preferisce parlare con una persona, posso metterla in contatto.
under-age = Mi dispiace, posso raccogliere richieste solo da chi ha 18 anni o più. Chieda per favore a un genitore, o a chi ne fa le veci, di chiamare la clinica al { $phone }.
no-consent = Va bene così. Senza il suo consenso non posso raccogliere una richiesta qui. Può continuare a farmi domande sul trattamento o chiamare la clinica al { $phone }.
summary = Per favore, controlli la sua richiesta. Non è stato ancora inviato niente.
summary-right = La invio?
ask-change = Quale risposta vorrebbe cambiare?
not-said = non indicato
list-separator = {", "}
submitted = Grazie, la sua richiesta è stata inviata alla segreteria. Il suo riferimento è __{ $reference }__. Anche tutto il resto che scrive qui arriva alla segreteria.

ask-adult = Ha 18 anni o più?
ask-consent = Per trasmettere la sua richiesta devo farle domande sulla sua salute. Accetta che { $clinic } conservi quello che mi dice sulla sua salute e lo usi per rispondere alla sua richiesta? Può ritirare il consenso in qualsiasi momento con /privacy.
ask-for-whom = La richiesta è per lei o per qualcun altro?
ask-writer-name = Come si chiama lei?
ask-name = Come si chiama?
ask-name-other = Come si chiama la persona per cui è la richiesta?
ask-contact = In che modo la segreteria può risponderle?
ask-phone = Quale numero possiamo chiamare? Può scriverlo o condividere il suo.
ask-email = Qual è il suo indirizzo e-mail?
ask-body-area = Dov’è il problema?
ask-side = Da che lato?
ask-condition = Qualcuno del personale sanitario le ha detto che cos’è?
ask-duration = Da quanto tempo ce l’ha? Per esempio “6 mesi”.
ask-tried = Che cosa ha provato finora? Può scegliere più risposte.
ask-preferred-times = Quando le andrebbe bene un appuntamento? Può scegliere più risposte.
ask-note = C’è qualcos’altro che la segreteria dovrebbe sapere?

why-adult = Qui la clinica raccoglie richieste solo da persone adulte. Per chi è più giovane deve chiamare un genitore o chi ne fa le veci.
why-consent = I dati sulla sua salute hanno una protezione speciale. Si possono conservare solo se lei accetta.
why-for-whom = Così la segreteria sa per chi è l’appuntamento.
why-writer-name = Così la segreteria sa a chi risponde.
why-name = Così la segreteria sa di chi parla la richiesta.
why-contact = Così la segreteria le risponde nel modo che preferisce.
why-phone = Così la segreteria può chiamarla.
why-email = Così la segreteria può scriverle.
why-body-area = Così la richiesta arriva alla persona giusta del personale clinico.
why-side = Così il personale clinico sa di quale lato si tratta.
why-condition = Aiuta il personale clinico a prepararsi. Può saltare questa domanda.
why-duration = Aiuta il personale clinico a prepararsi. Può saltare questa domanda.
why-tried = Aiuta il personale clinico a prepararsi. Può saltare questa domanda.
why-preferred-times = Così la segreteria può proporle un orario che le va bene. Può saltare questa domanda.
why-note = Solo se c’è qualcosa che vorrebbe aggiungere. Può saltare questa domanda.
why-summary = Così non si invia niente che lei non abbia visto.

invalid-adult = Per favore, risponda Sì o No.
invalid-consent = Per favore, risponda Sì o No.
invalid-for-whom = Scelga se è per lei o per qualcun altro.
invalid-writer-name = Scriva il suo nome con le lettere, per esempio “Sam Taylor”.
invalid-name = Scriva il nome con le lettere, per esempio “Sam Taylor”.
invalid-contact = Scelga in che modo la segreteria può risponderle.
invalid-phone = Scriva un numero di telefono completo, per esempio 07700 900123 o +44 7700 900123.
invalid-email = Scriva un indirizzo e-mail, per esempio nome@example.com.
invalid-body-area = Scelga una parte del corpo o “In un altro punto”.
invalid-side = Scelga sinistra, destra o entrambi i lati.
invalid-condition = Scelga una di queste risposte o “Non lo so”.
invalid-duration = Scriva un periodo di tempo, per esempio “3 settimane” o “1 anno”.
invalid-tried = Scelga che cosa ha provato o “Ancora niente”.
invalid-preferred-times = Scelga uno o più orari.
invalid-note = Scriva un testo breve o salti questa domanda.
invalid-too-long = È troppo lungo. Per favore, lo accorci.

field-adult = 18 anni o più
field-consent = Consenso
field-for-whom = Richiesta per
field-writer-name = Il suo nome
field-name = Nome (paziente)
field-contact = Risposta
field-phone = Telefono
field-email = E-mail
field-body-area = Dove
field-side = Lato
field-condition = Che cos’è
field-duration = Da quanto tempo
field-tried = Già provato
field-preferred-times = Orari comodi
field-note = Nota

choice-for-whom-self = Per me
choice-for-whom-other = Per qualcun altro
choice-contact-here = Qui nella chat
choice-contact-phone = Per telefono
choice-contact-email = Per e-mail
choice-body-area-neck = Collo
choice-body-area-back = Schiena
choice-body-area-shoulder = Spalla
choice-body-area-elbow = Gomito
choice-body-area-wrist-hand = Polso o mano
choice-body-area-hip = Anca
choice-body-area-knee = Ginocchio
choice-body-area-ankle-foot = Caviglia o piede
choice-body-area-other = In un altro punto
choice-side-left = Sinistra
choice-side-right = Destra
choice-side-both = Entrambi i lati
choice-condition-ligament-sprain = Distorsione dei legamenti
choice-condition-tendinitis = Tendinite
choice-condition-partial-tear = Rottura parziale
choice-condition-instability = Articolazione instabile
choice-condition-other = Altro
choice-condition-not-sure = Non lo so
choice-tried-rest = Riposo
choice-tried-physio = Fisioterapia
choice-tried-painkillers = Antidolorifici
choice-tried-steroid-injection = Iniezione di cortisone
choice-tried-surgery = Operazione
choice-tried-none = Ancora niente
choice-preferred-times-weekday-morning = Mattina (lun–ven)
choice-preferred-times-weekday-afternoon = Pomeriggio (lun–ven)
choice-preferred-times-weekday-evening = Sera (lun–ven)
choice-preferred-times-saturday = Sabato

duration-day = { $n ->
        [one] { $n } giorno
       *[other] { $n } giorni
    }
duration-week = { $n ->
        [one] { $n } settimana
       *[other] { $n } settimane
    }
duration-month = { $n ->
        [one] { $n } mese
       *[other] { $n } mesi
    }
duration-year = { $n ->
        [one] { $n } anno
       *[other] { $n } anni
    }

## Buttons

button-menu = Argomenti
button-enquire = Fare una richiesta
button-human = Parlare con una persona
button-languages = Lingua
button-withdraw = Ritiro il mio consenso
button-mydata = Inviami i miei dati
button-delete = Cancella tutto
button-erase = Sì, cancella tutto
button-download = Scarica i miei dati
button-stop = Non mi serve più una persona
button-skip = Salta
button-not-sure = Non lo so
button-done = Fatto
button-keep = Tieni la mia risposta
button-back = Indietro
button-cancel = Annulla
button-continue = Continua
button-send = Invia
button-change = Cambia qualcosa
button-yes = Sì
button-no = No
button-share-contact = Condividi il mio numero

## When something fails

failed = Mi dispiace, qualcosa non ha funzionato con il suo ultimo messaggio. È stato conservato e la segreteria lo guarderà. In caso di emergenza chiami il { $ambulance }.
