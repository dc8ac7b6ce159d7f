# What the assistant says. Markdown: __strong__, *emphasis*, - lists.
# { $clinic }, { $phone }, { $ambulance }, { $advice }, { $crisis } and { $reference }
# are filled in from clinic.toml and the conversation.

language-name = Deutsch

## Telegram's own screens

bot-short-description = Antworten zu Prolotherapie unter Ultraschallkontrolle, Anfragen und ein Draht zum Empfang.
bot-description =
    Ich bin der automatische Assistent der Klinik. Ich beantworte Fragen zu Prolotherapie-Spritzen unter Ultraschallkontrolle mit den Texten der Klinik, nehme Ihre Anfrage auf und leite Sie an den Empfang weiter. Ich gebe keinen medizinischen Rat und kann keine Beschwerden beurteilen. Rufen Sie im Notfall den Rettungsdienst an, schreiben Sie nicht hier.

command-enquire = Eine Anfrage stellen
command-human = Mit einem Menschen sprechen
command-status = Stand meiner Anfrage
command-language = Sprache ändern
command-help = Was ich kann
command-privacy = Datenschutz und wofür ich da bin
command-mydata = Meine Daten schicken
command-delete = Alles über mich löschen
command-back = Eine Frage zurück
command-cancel = Abbrechen, was wir gerade tun
command-start = Starten

## Beginning and menu

introduction = Ich bin der automatische Assistent von { $clinic }, kein Mensch.
welcome =
    Willkommen bei { $clinic }. Ich bin der automatische Assistent der Klinik, kein Mensch.

    Ich beantworte Fragen zu Prolotherapie-Spritzen unter Ultraschallkontrolle, nehme Ihre Anfrage auf und leite Sie an den Empfang weiter. Fragen Sie in Ihren eigenen Worten oder wählen Sie ein Thema.
welcome-back = Schön, dass Sie wieder da sind.
menu = Was möchten Sie wissen? Fragen Sie in Ihren eigenen Worten oder wählen Sie ein Thema.
help =
    Sie können:

    - mich in Ihren eigenen Worten nach Prolotherapie fragen
    - eine Anfrage stellen: /enquire
    - nach einem Menschen fragen: /human
    - den Stand Ihrer Anfrage sehen: /status
    - die Sprache ändern: /language
    - eine Frage zurückgehen: /back
    - abbrechen, was wir gerade tun: /cancel
    - lesen, wofür ich da bin und was ich speichere: /privacy
    - eine Kopie von allem bekommen, was über Sie gespeichert ist: /mydata
    - alles löschen, was über Sie gespeichert ist: /delete

    Ich kann keine Beschwerden beurteilen. Rufen Sie im Notfall { $ambulance } an.
unknown-command = Diesen Befehl kenne ich nicht. Dabei kann ich helfen:
privacy =
    __Wofür ich da bin.__ Ich gebe die freigegebenen Antworten der Klinik, nehme Anfragen auf und leite Nachrichten an den Empfang weiter. Ich stelle keine Diagnosen, beurteile keine Beschwerden und gebe keinen persönlichen medizinischen Rat. Während ich antworte, liest keine medizinische Fachkraft mit.

    __Was gespeichert wird.__ Was Sie hier schreiben und die Angaben zu Ihrer Anfrage, damit der Empfang Ihnen antworten kann. Nach Ihrer Gesundheit wird erst gefragt, wenn Sie zugestimmt haben. Nachrichten, die Sie davor schreiben, werden innerhalb von 24 Stunden gelöscht, außer Sie haben nach dem Empfang gefragt. Eine unfertige Anfrage wird nach einigen Tagen gelöscht.

    __Wer es sieht.__ Das Team am Empfang von { $clinic }. Es wird verschlüsselt gespeichert. Telegram oder diese Seite überträgt die Nachrichten.

    __Sie entscheiden.__ Sie können Ihre Einwilligung jederzeit zurücknehmen. Für alles andere zu Ihren Daten rufen Sie { $phone } an.
privacy-data =
    __Ihre Daten.__ /mydata schickt Ihnen eine Kopie von allem, was über Sie gespeichert ist. /delete löscht es.
claimed-quiet = Eine Person vom Empfang hat dieses Gespräch übernommen, deshalb antworte ich nicht. Schreiben Sie einfach hier, diese Person liest es.

## Small talk

small-talk-greeting = Guten Tag! Was möchten Sie wissen?
small-talk-thanks = Gern geschehen. Möchten Sie sonst noch etwas wissen?
small-talk-goodbye = Auf Wiedersehen. Sie können jederzeit wieder schreiben.
goodbye-in-form = Ihre Antworten bleiben einige Tage gespeichert. Sie können hier jederzeit weitermachen.
thank-you = Danke.

## Asking back

clarify = Ich bin nicht sicher, ob ich Sie verstanden habe. Meinten Sie eines davon?
out-of-scope = Ich kann nur Fragen zur Prolotherapie in dieser Klinik beantworten, und Ihre Frage habe ich darunter nicht gefunden. Diese Themen kenne ich:
reword = Das habe ich auch nicht verstanden. Bitte sagen Sie es mit anderen Worten oder wählen Sie ein Thema:
lost-offer-person = Es tut mir leid, ich verstehe es immer noch nicht. Soll ich Sie an einen Menschen am Empfang weiterleiten?
not-yet-approved = *Dieser Text ist von der Klinik noch nicht freigegeben.*
answered-in-default = Die Klinik hat diese Antwort in Ihrer Sprache noch nicht freigegeben, deshalb steht sie hier in einer anderen. Jemand vom Empfang kann Ihnen damit helfen.
clinicians-answer = Diese Frage beantworten unsere medizinischen Fachkräfte. Ich habe Ihre Frage an den Empfang weitergegeben. Ihre Referenz ist __{ $reference }__.
noted-for-reception = Danke. Der Empfang liest das, sobald er Ihr Gespräch übernimmt.
not-understood-here = Das habe ich nicht verstanden.
offer-enquiry = Danke, dass Sie mir das erzählt haben. Soll ich daraus eine Anfrage an den Empfang machen? Ich frage nur nach dem, was noch fehlt.
stale-button = Dieser Knopf gehört zu einer früheren Frage. Er hat nichts verändert.

## Waiting for a person

handed-over = Ich habe dem Empfang gesagt, dass Sie mit einem Menschen sprechen möchten. Ihre Referenz ist __{ $reference }__. Bis dahin können Sie mich weiter fragen.
reception-open = Der Empfang ist jetzt geöffnet, bis { $until } Uhr.
reception-closed = Der Empfang ist jetzt geschlossen. Er öffnet { $day } um { $at } Uhr.
reception-hours-unknown = Der Empfang antwortet während seiner Öffnungszeiten.
queue-place =
    { $ahead ->
        [0] Vor Ihnen wartet niemand.
        [one] Vor Ihnen wartet eine Person.
       *[other] Vor Ihnen warten { $ahead } Personen.
    }
day-today = heute
day-tomorrow = morgen
day-1 = am Montag
day-2 = am Dienstag
day-3 = am Mittwoch
day-4 = am Donnerstag
day-5 = am Freitag
day-6 = am Samstag
day-7 = am Sonntag
day-date = am { $date }
status-nothing = Sie haben im Moment keine Anfrage bei uns. Was möchten Sie wissen?
status-form = Ihre Anfrage ist noch nicht abgeschickt. Beantwortete Fragen: { $done } von { $all }.
status-waiting = Ihr Gespräch liegt beim Empfang. Ihre Referenz ist __{ $reference }__.
status-submitted = Ihre Anfrage __{ $reference }__ liegt beim Empfang. Alles, was Sie hier schreiben, geht auch dorthin.
status-claimed = Eine Person vom Empfang hat Ihr Gespräch übernommen und liest, was Sie hier schreiben.
stopped-waiting = Ich habe dem Empfang gesagt, dass Sie ihn nicht mehr brauchen.

## When reception acts

person-joined = { $name } vom Empfang ist jetzt dabei. Schreiben Sie einfach hier: Jetzt liest das ein Mensch, und ich halte mich zurück.
person-changed = { $name } vom Empfang hat Ihr Gespräch übernommen.
person-left = Ihr Gespräch wartet wieder auf den Empfang. Sie müssen nichts wiederholen und können mich bis dahin weiter fragen.
conversation-closed =
    Der Empfang hat dieses Gespräch beendet. Wenn noch etwas ist, schreiben Sie einfach wieder hier.

    Wie war es? Wählen Sie von 1 (schlecht) bis 5 (sehr gut).
conversation-reopened = Ich habe dem Empfang gesagt, dass Sie wieder geschrieben haben. Er liest es, sobald er Ihr Gespräch übernimmt.
rating-thanks = Danke für Ihre Bewertung.

## Danger

red-flag-emergency =
    __Rufen Sie jetzt { $ambulance } an oder gehen Sie in die Notaufnahme (A&E).__

    Was Sie beschreiben, kann ein Notfall sein.

    - Rufen Sie jetzt __{ $ambulance }__ an oder bitten Sie jemanden, für Sie anzurufen
    - Fahren Sie nicht selbst in die Notaufnahme (A&E)
    - Warten Sie nicht auf eine Antwort hier

    Der Empfang ist informiert, aber niemand hier kann Ihnen so schnell helfen wie { $ambulance }.
red-flag-urgent =
    __Holen Sie sich heute medizinische Hilfe: Rufen Sie { $advice } an.__

    Was Sie beschreiben, sollte sich heute eine medizinische Fachkraft ansehen.

    - Rufen Sie __{ $advice }__ an oder bitten Sie in Ihrer Hausarztpraxis (GP) um einen dringenden Termin
    - Wenn es schnell schlimmer wird, rufen Sie __{ $ambulance }__ an
    - Warten Sie nicht auf eine Antwort hier

    Der Empfang ist informiert.
red-flag-distress =
    __Sie müssen da nicht allein durch. Sprechen Sie jetzt mit jemandem.__

    - Rufen Sie __{ $crisis }__ an, zu jeder Zeit, Tag und Nacht
    - Oder rufen Sie __{ $advice }__ an, um dringend Hilfe zu bekommen
    - Wenn Sie jetzt in Gefahr sind, rufen Sie __{ $ambulance }__ an oder gehen Sie in die Notaufnahme (A&E)
    - Warten Sie nicht auf eine Antwort hier

    Der Empfang ist informiert.

## Language

ask-language = Welche Sprache soll ich verwenden?
language-chosen = Ab jetzt schreibe ich Deutsch.

## Privacy

ask-withdraw = Möchten Sie Ihre Einwilligung zurücknehmen? Eine unfertige Anfrage wird dann gelöscht.
consent-withdrawn = Ihre Einwilligung ist zurückgenommen und Ihre unfertige Anfrage ist gelöscht.
consent-withdrawn-submitted = Ihre Einwilligung ist zurückgenommen. Ich habe es dem Empfang gesagt. Er kümmert sich um die Anfrage, die Sie geschickt haben.
mydata-sent = Das ist alles, was wir über Sie gespeichert haben, als Datei, die Menschen und Programme lesen können.
ask-delete = Soll ich alles löschen, was hier über Sie gespeichert ist: dieses Gespräch und alle früheren, Ihre Anfragen und Ihre Einwilligung? Der Empfang kann Ihnen dann nicht mehr antworten. Das lässt sich nicht rückgängig machen.
deleted = Alles über Sie ist gelöscht. Wenn Sie hier wieder schreiben, beginnen wir von vorn.
delete-kept = In Ordnung, es wurde nichts gelöscht.

## What is not text

attachment-kept = Danke. Ich kann das nicht öffnen. Es bleibt aber für den Empfang gespeichert, der es ansehen kann, wenn Sie nach einem Menschen fragen.
attachment-waiting = Danke. Ich kann das nicht öffnen, aber der Empfang kann es sehen.
attachment-unreadable = Ich kann nur Text lesen. Bitte schreiben Sie, was Sie sagen möchten.
contact-not-own = Das ist der Kontakt einer anderen Person. Bitte tippen Sie die Nummer ein, unter der wir anrufen dürfen.
contact-kept = Danke, ich habe Ihre Nummer für die Anfrage notiert.
edited-in-form = Ich habe gesehen, dass Sie eine frühere Nachricht geändert haben. Ihre Antworten hier ändern sich dadurch nicht: Benutzen Sie „Zurück“ oder ändern Sie sie in der Zusammenfassung.

## The enquiry

form-begins = Dann machen wir Ihre Anfrage. Ich stelle immer nur eine Frage, nichts wird abgeschickt, bevor Sie es bestätigen, und zwischendurch können Sie mich alles fragen.
draft-expired = Ihre unfertige Anfrage wurde gelöscht, weil sie mehrere Tage hier lag.
form-cancelled = Ich habe Ihre Antworten gelöscht. Es wurde nichts abgeschickt.
aside-cancelled = In Ordnung.
nothing-to-cancel = Es gibt nichts abzubrechen. Was möchten Sie wissen?
nothing-to-go-back-to = Es gibt keine Frage, zu der Sie zurückgehen können. Was möchten Sie wissen?
first-question = Das ist die erste Frage.
anything-else = Notiert: { $chosen }. Noch etwas? Drücken Sie „Fertig“, wenn das alles ist.
understood-so-far = Aus Ihrer Nachricht habe ich verstanden:
understood-right = Stimmt das?
then-i-ask = Dann frage ich Sie eines nach dem anderen.
corrected = Das habe ich geändert.
form-offer-person = Wenn Sie lieber mit einem Menschen sprechen möchten, kann ich Sie weiterleiten.
under-age = Es tut mir leid, ich kann nur Anfragen von Personen ab 18 Jahren aufnehmen. Bitten Sie einen Elternteil oder eine sorgeberechtigte Person, die Klinik unter { $phone } anzurufen.
no-consent = Das ist in Ordnung. Ohne Ihre Einwilligung kann ich hier keine Anfrage aufnehmen. Sie können mich weiter zur Behandlung fragen oder die Klinik unter { $phone } anrufen.
summary = Bitte prüfen Sie Ihre Anfrage. Es wurde noch nichts abgeschickt.
summary-right = Soll ich sie abschicken?
ask-change = Welche Antwort möchten Sie ändern?
not-said = keine Angabe
list-separator = {", "}
submitted = Danke, Ihre Anfrage wurde an den Empfang geschickt. Ihre Referenz ist __{ $reference }__. Alles andere, was Sie hier schreiben, geht auch dorthin.

ask-adult = Sind Sie 18 Jahre oder älter?
ask-consent = Um Ihre Anfrage weiterzugeben, muss ich Sie nach Ihrer Gesundheit fragen. Sind Sie damit einverstanden, dass { $clinic } speichert, was Sie mir über Ihre Gesundheit sagen, und es verwendet, um Ihre Anfrage zu beantworten? Sie können Ihre Einwilligung jederzeit unter /privacy zurücknehmen.
ask-for-whom = Ist die Anfrage für Sie oder für jemand anderen?
ask-writer-name = Wie heißen Sie selbst?
ask-name = Wie heißen Sie?
ask-name-other = Wie heißt die Person, für die die Anfrage ist?
ask-contact = Wie darf der Empfang Ihnen antworten?
ask-phone = Unter welcher Nummer dürfen wir anrufen? Sie können sie eintippen oder Ihre eigene teilen.
ask-email = Wie lautet Ihre E-Mail-Adresse?
ask-body-area = Wo ist das Problem?
ask-side = Welche Seite?
ask-condition = Hat Ihnen eine medizinische Fachkraft gesagt, was es ist?
ask-duration = Wie lange haben Sie das schon? Zum Beispiel „6 Monate“.
ask-tried = Was haben Sie bisher versucht? Sie können mehreres auswählen.
ask-preferred-times = Wann würde Ihnen ein Termin passen? Sie können mehreres auswählen.
ask-note = Gibt es noch etwas, das der Empfang wissen sollte?

why-adult = Die Klinik nimmt Anfragen hier nur von Erwachsenen an. Für jüngere Personen muss ein Elternteil oder eine sorgeberechtigte Person anrufen.
why-consent = Angaben zu Ihrer Gesundheit sind besonders geschützt. Sie dürfen nur gespeichert werden, wenn Sie zustimmen.
why-for-whom = Damit der Empfang weiß, für wen der Termin ist.
why-writer-name = Damit der Empfang weiß, wem er antwortet.
why-name = Damit der Empfang weiß, um wen es bei der Anfrage geht.
why-contact = Damit der Empfang Ihnen so antwortet, wie es Ihnen passt.
why-phone = Damit der Empfang Sie anrufen kann.
why-email = Damit der Empfang Ihnen schreiben kann.
why-body-area = Damit die Anfrage bei der richtigen medizinischen Fachkraft ankommt.
why-side = Damit die medizinische Fachkraft weiß, um welche Seite es geht.
why-condition = Das hilft der medizinischen Fachkraft bei der Vorbereitung. Sie können die Frage überspringen.
why-duration = Das hilft der medizinischen Fachkraft bei der Vorbereitung. Sie können die Frage überspringen.
why-tried = Das hilft der medizinischen Fachkraft bei der Vorbereitung. Sie können die Frage überspringen.
why-preferred-times = Damit der Empfang Ihnen eine Zeit anbieten kann, die Ihnen passt. Sie können die Frage überspringen.
why-note = Nur wenn Sie noch etwas hinzufügen möchten. Sie können die Frage überspringen.
why-summary = Damit nichts abgeschickt wird, was Sie nicht gesehen haben.

invalid-adult = Bitte antworten Sie mit Ja oder Nein.
invalid-consent = Bitte antworten Sie mit Ja oder Nein.
invalid-for-whom = Wählen Sie, ob es für Sie oder für jemand anderen ist.
invalid-writer-name = Geben Sie Ihren Namen in Buchstaben ein, zum Beispiel „Sam Taylor“.
invalid-name = Geben Sie den Namen in Buchstaben ein, zum Beispiel „Sam Taylor“.
invalid-contact = Wählen Sie, wie der Empfang Ihnen antworten darf.
invalid-phone = Geben Sie eine vollständige Telefonnummer ein, zum Beispiel 07700 900123 oder +44 7700 900123.
invalid-email = Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.
invalid-body-area = Wählen Sie einen Körperteil oder „Andere Stelle“.
invalid-side = Wählen Sie links, rechts oder beide.
invalid-condition = Wählen Sie eines davon oder „Nicht sicher“.
invalid-duration = Geben Sie eine Zeitdauer ein, zum Beispiel „3 Wochen“ oder „1 Jahr“.
invalid-tried = Wählen Sie, was Sie versucht haben, oder „Noch nichts“.
invalid-preferred-times = Wählen Sie eine oder mehrere Zeiten.
invalid-note = Geben Sie einen kurzen Text ein oder überspringen Sie diese Frage.
invalid-too-long = Das ist zu lang. Bitte kürzen Sie es.

field-adult = 18 oder älter
field-consent = Einwilligung
field-for-whom = Für wen
field-writer-name = Ihr Name
field-name = Name (Patientin oder Patient)
field-contact = Antwort
field-phone = Telefon
field-email = E-Mail
field-body-area = Wo
field-side = Seite
field-condition = Was es ist
field-duration = Wie lange schon
field-tried = Bisher versucht
field-preferred-times = Gute Zeiten
field-note = Anmerkung

choice-for-whom-self = Für mich
choice-for-whom-other = Für jemand anderen
choice-contact-here = Hier im Chat
choice-contact-phone = Per Telefon
choice-contact-email = Per E-Mail
choice-body-area-neck = Nacken
choice-body-area-back = Rücken
choice-body-area-shoulder = Schulter
choice-body-area-elbow = Ellbogen
choice-body-area-wrist-hand = Handgelenk oder Hand
choice-body-area-hip = Hüfte
choice-body-area-knee = Knie
choice-body-area-ankle-foot = Sprunggelenk oder Fuß
choice-body-area-other = Andere Stelle
choice-side-left = Links
choice-side-right = Rechts
choice-side-both = Beide
choice-condition-ligament-sprain = Verstauchung der Bänder
choice-condition-tendinitis = Sehnenentzündung
choice-condition-partial-tear = Teilriss
choice-condition-instability = Instabiles Gelenk
choice-condition-other = Etwas anderes
choice-condition-not-sure = Nicht sicher
choice-tried-rest = Schonung
choice-tried-physio = Physiotherapie
choice-tried-painkillers = Schmerzmittel
choice-tried-steroid-injection = Kortisonspritze
choice-tried-surgery = Operation
choice-tried-none = Noch nichts
choice-preferred-times-weekday-morning = Werktags vormittags
choice-preferred-times-weekday-afternoon = Werktags nachmittags
choice-preferred-times-weekday-evening = Werktags abends
choice-preferred-times-saturday = Samstags

duration-day = { $n ->
        [one] { $n } Tag
       *[other] { $n } Tage
    }
duration-week = { $n ->
        [one] { $n } Woche
       *[other] { $n } Wochen
    }
duration-month = { $n ->
        [one] { $n } Monat
       *[other] { $n } Monate
    }
duration-year = { $n ->
        [one] { $n } Jahr
       *[other] { $n } Jahre
    }

## Buttons

button-menu = Themen
button-enquire = Anfrage stellen
button-human = Einen Menschen fragen
button-languages = Sprache
button-withdraw = Einwilligung zurücknehmen
button-mydata = Meine Daten schicken
button-delete = Alles löschen
button-erase = Ja, alles löschen
button-download = Meine Daten herunterladen
button-stop = Empfang nicht mehr nötig
button-skip = Überspringen
button-not-sure = Nicht sicher
button-done = Fertig
button-keep = Antwort behalten
button-back = Zurück
button-cancel = Abbrechen
button-continue = Weiter
button-send = Abschicken
button-change = Etwas ändern
button-yes = Ja
button-no = Nein
button-share-contact = Meine Nummer teilen

## When something fails

failed = Es tut mir leid, bei Ihrer letzten Nachricht ist etwas schiefgegangen. Sie ist gespeichert und der Empfang sieht sie sich an. Rufen Sie im Notfall { $ambulance } an.
