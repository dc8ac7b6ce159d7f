# The reception desk. Receptionists read this all day: short and plain.

desk-title = Empfang
desk-skip = Zum Inhalt springen
desk-nav = Menü des Empfangs
desk-problem = Es gibt ein Problem
desk-save = Speichern
desk-remove = Entfernen
desk-sign-in = Anmelden
desk-sign-out = Abmelden
desk-signed-out = Sie haben sich abgemeldet.
desk-session-ended = Ihre Sitzung ist abgelaufen. Melden Sie sich wieder an; was im Antwortfeld stand, ist als Entwurf gespeichert.
desk-name = Name
desk-password = Passwort
desk-password-of = Passwort von { $name }
desk-code = Code aus Ihrer Authenticator-App
desk-code-hint = Nur wenn Sie eine eingerichtet haben.
desk-wrong = Name, Passwort oder Code stimmt nicht. Prüfen Sie die Angaben und versuchen Sie es noch einmal.
desk-throttled = Zu viele Versuche. Warten Sie { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
 } und versuchen Sie es noch einmal.
desk-locked = Der Bildschirm ist gesperrt
desk-locked-why = Eine Viertelstunde lang hat niemand diesen Arbeitsplatz benutzt. Es ist nichts verloren.
desk-unlock = Entsperren
desk-wrong-password = Das Passwort stimmt nicht. Versuchen Sie es noch einmal.

desk-welcome = Willkommen am Empfang
desk-welcome-first = Legen Sie das erste Konto an. Es hat die Rolle Leitung und kann die anderen einladen.
desk-welcome-invited = Willkommen, { $name }. Wählen Sie ein Passwort, um zu beginnen.
desk-welcome-go = Beginnen
desk-welcome-used = Dieser Link wurde schon benutzt oder ist abgelaufen
desk-welcome-used-words = Bitten Sie die Leitung um eine neue Einladung oder die technische Betreuung, „enquiry-desk staff invite“ mit Ihrem Namen auszuführen.
desk-your-name = Ihr Name
desk-your-name-hint = Er ist in den Gesprächen zu sehen, die Sie übernehmen: Ein Vorname genügt.
desk-name-missing = Geben Sie Ihren Namen ein, höchstens 80 Zeichen.
desk-name-taken = Am Empfang gibt es diesen Namen schon. Wählen Sie einen anderen oder fügen Sie einen Buchstaben hinzu.
desk-new-password = Neues Passwort
desk-new-password-hint = Mindestens 12 Zeichen. Gut sind drei oder vier Wörter, die nicht zusammengehören.
desk-password-again = Neues Passwort wiederholen
desk-password-differs = Die beiden Passwörter sind verschieden. Geben Sie zweimal dasselbe ein.
desk-password-short = Das Passwort ist zu kurz. Nehmen Sie mindestens 12 Zeichen.
desk-password-long = Das Passwort ist zu lang. Nehmen Sie höchstens 256 Zeichen.
desk-password-common = Dieses Passwort gehört zu denen, die zuerst erraten werden. Wählen Sie ein anderes.
desk-password-named = Das Passwort enthält Ihren Namen. Wählen Sie eines ohne ihn.

desk-forbidden = Diese Seite ist für die Leitung
desk-forbidden-words = Wenden Sie sich an die Leitung, wenn Sie die Seite brauchen.
desk-not-found = Hier ist nichts
desk-not-found-words = Vielleicht wurde das Gespräch auf Wunsch der Person gelöscht, oder die Adresse stimmt nicht.
desk-stale-form = Die Seite war nicht mehr aktuell
desk-stale-form-words = Es wurde nichts geändert. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.
desk-away = Die Datenbank antwortet nicht
desk-away-words = Es wurde nichts geändert. Versuchen Sie es gleich noch einmal; wenn es so bleibt, verständigen Sie die technische Betreuung.
desk-back = Zurück zur Warteschlange

desk-queue = Warteschlange
desk-take-next = Nächstes übernehmen
desk-filters = Filter
desk-filter-show = Anzeigen
desk-filter-all = Alle
desk-filter-waiting = Wartend
desk-filter-mine = Meine
desk-filter-urgent = Dringend
desk-filter-language = Sprache
desk-filter-any = Alle
desk-filter-apply = Anwenden
desk-held = Die Warteschlange hat sich geändert. Änderung anzeigen
desk-queue-empty = Niemand wartet.
desk-more = Es gibt noch weitere. Sie rücken nach, wenn die ersten abgeschlossen sind.
desk-next-none = Im Moment wartet niemand.
desk-overdue = Überfällig
desk-unread = Neu
desk-out-of-hours = Außerhalb der Öffnungszeiten
desk-pick-up = Übernehmen
desk-pick-up-whom = { $name } übernehmen
desk-count-waiting = wartend
desk-count-urgent = dringend
desk-notice-waiting = Jemand wartet
desk-notice-urgent = Dringend: Jemand ist vielleicht in Gefahr
desk-announce-waiting = { $count ->
    [one] Ein Gespräch wartet.
   *[other] { $count } Gespräche warten.
 }
desk-announce-urgent = Dringend: Jemand ist vielleicht in Gefahr. Sehen Sie { $reference } an.
desk-look = Ansehen

desk-wait-minutes = { $count } Min.
desk-wait-hours = { $hours } Std. { $minutes } Min.
desk-wait-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
 }
desk-wait-now = unter 1 Min.
desk-waiting-for = Wartezeit: { $wait }

desk-reason-emergency = Notfall
desk-reason-urgent = Dringend
desk-reason-distress = Seelische Not
desk-reason-failure = Eine Nachricht, an der das Programm gescheitert ist
desk-reason-enquiry = Anfrage
desk-reason-human = Möchte mit einem Menschen sprechen
desk-reason-unanswered = Frage, auf die kein Text antwortet
desk-reason-lost = Wurde nicht verstanden

desk-stage-assistant = Beim Assistenten
desk-stage-waiting = Wartet
desk-stage-claimed = Bei { $name }
desk-stage-claimed-nobody = Übernommen
desk-stage-closed = Abgeschlossen
desk-stage-closed-as = Abgeschlossen: { $outcome }

desk-channel-telegram = Telegram
desk-channel-webchat = Webchat
desk-nobody = Ohne Namen
desk-blocked = Nicht erreichbar
desk-unreachable = Die Person hat den Assistenten blockiert oder den Chat verlassen: Eine Antwort von hier kommt nicht an. Nutzen Sie Telefon oder E-Mail, falls vorhanden.
desk-alarm-words = Wortlaut der Nachricht:
desk-acknowledge = Gesehen, ich kümmere mich
desk-acknowledged = Gesehen von { $name }, { $time }
desk-must-acknowledge = Zuerst muss jemand bestätigen, die dringende Nachricht gesehen zu haben.

desk-release = Zurückgeben
desk-transfer = Weitergeben
desk-transfer-to = An wen
desk-close = Abschließen
desk-outcome = Was ist daraus geworden?
desk-outcome-booked = Termin vereinbart
desk-outcome-answered = Beantwortet
desk-outcome-called-back = Zurückgerufen
desk-outcome-not-suitable = Nicht geeignet
desk-outcome-no-reply = Keine Antwort
desk-outcome-spam = Spam
desk-reopen = Wieder öffnen

desk-done-claimed = Sie haben das Gespräch übernommen. Die Person weiß Bescheid.
desk-done-released = Das Gespräch ist wieder in der Warteschlange.
desk-done-transferred = Das Gespräch wurde weitergegeben.
desk-done-closed = Abgeschlossen.
desk-done-reopened = Das Gespräch ist wieder offen.
desk-done-acknowledged = Es ist vermerkt, dass Sie es gesehen haben.
desk-done-saved = Gespeichert.
desk-done-note = Die Notiz ist gespeichert.
desk-taken-by = { $name } war schneller und hat dieses Gespräch jetzt.
desk-taken = Jemand anders war schneller, oder es wurde abgeschlossen.
desk-too-late-to-reopen = Es wurde vor zu langer Zeit abgeschlossen. Mit der nächsten Nachricht beginnt ein neues Gespräch.
desk-canned-gone = Diesen Textbaustein gibt es nicht mehr oder nicht in der Sprache der Person.
desk-changed = Dieses Gespräch hat sich geändert, seit Sie die Seite geöffnet haben. Sehen Sie noch einmal nach; es ist nichts geschehen.
desk-stale-reply = Ihre Antwort wurde nicht gesendet: Dieses Gespräch hat sich geändert, seit Sie die Seite geöffnet haben. Ihr Text steht noch im Feld.
desk-stale-reply-patient = Ihre Antwort wurde nicht gesendet: Inzwischen ist eine neue Nachricht da. Lesen Sie sie und senden Sie dann noch einmal. Ihr Text steht noch im Feld.
desk-stale-reply-taken = Ihre Antwort wurde nicht gesendet: { $name } hat dieses Gespräch jetzt. Ihr Text ist unten erhalten.
desk-reply-empty = Schreiben Sie zuerst eine Antwort oder wählen Sie einen Textbaustein.
desk-reply-too-long = Die Antwort ist zu lang für eine Nachricht. Kürzen Sie sie auf 4096 Zeichen.

desk-messages = Nachrichten
desk-patient = Patient/in
desk-assistant = Assistent
desk-edited = Bearbeitet: früheren Text anzeigen
desk-reply-to = Antwort an { $name }
desk-reads = liest: { $language }
desk-send = Senden
desk-send-keys = Strg+Enter
desk-meanwhile = Während Sie schrieben, kam eine Nachricht. Lesen Sie sie vor dem Senden.
desk-canned = Textbausteine
desk-canned-send = Senden
desk-canned-send-which = Senden: { $text }
desk-canned-what = Sie kommen in der Sprache der Person an. Fehlt der Text in einer Sprache, wird der Baustein in Gesprächen in dieser Sprache nicht angeboten.
desk-canned-missing = { $count ->
    [one] Eine Sprache fehlt
   *[other] { $count } Sprachen fehlen
 }
desk-canned-new = Neuer Textbaustein
desk-canned-add = Hinzufügen
desk-canned-empty = Schreiben Sie den Text mindestens in der ersten Sprache der Klinik.
desk-attachment = Anhang öffnen
desk-attachment-gone = Der Anhang kann nicht abgerufen werden
desk-attachment-gone-words = Telegram gibt ihn nicht mehr heraus, oder er ist zu groß. Bitten Sie darum, ihn noch einmal zu senden.
desk-said-photo = Hat ein Bild gesendet
desk-said-voice = Hat eine Sprachnachricht gesendet
desk-said-video = Hat ein Video gesendet
desk-said-document = Hat eine Datei gesendet
desk-said-location = Hat einen Standort gesendet
desk-said-sticker = Hat einen Sticker gesendet
desk-said-contact = Hat eine Telefonnummer gesendet: { $phone }
desk-said-other = Hat etwas gesendet, das sich nicht anzeigen lässt
desk-said-began = Hat das Gespräch begonnen
desk-said-pressed = Hat gedrückt: { $label }

desk-delivery-queued = Unterwegs
desk-delivery-sent = Gesendet
desk-delivery-failed = Nicht zugestellt: { $reason }
desk-delivery-blocked = Nicht zugestellt: Der Assistent ist blockiert
desk-delivery-unknown = Vielleicht zugestellt: Beim Senden brach die Verbindung ab
desk-send-again = Noch einmal senden

desk-happened-queued = In die Warteschlange gekommen: { $reason }
desk-happened-claimed = { $name } hat übernommen
desk-happened-released = { $name } hat zurückgegeben
desk-happened-lapsed = Wieder in der Warteschlange: { $name } war zu lange abwesend
desk-happened-transferred = { $name } hat an { $to } weitergegeben
desk-happened-closed = { $name } hat abgeschlossen: { $outcome }
desk-happened-closed-by-itself = Automatisch abgeschlossen
desk-happened-reopened = { $name } hat wieder geöffnet
desk-happened-acknowledged = { $name } hat die dringende Nachricht gesehen
desk-happened-escalated = Zu lange gewartet: Die Leitung ist verständigt
desk-happened-consent = Einwilligung erteilt
desk-happened-withdrawn = Einwilligung zurückgenommen
desk-happened-submitted = Anfrage abgeschickt
desk-somebody = Jemand

desk-about-patient = Zur Person
desk-enquiry = Anfrage
desk-correct = Korrigieren
desk-corrected = korrigiert
desk-field-invalid = „{ $field }“ ist nicht lesbar: Bitte prüfen. Es wurde nichts geändert.
desk-topics-read = Gelesene Themen
desk-notes = Notizen
desk-notes-hint = Nur für das Team. In den Gesprächen sind sie nie zu sehen.
desk-note-new = Neue Notiz
desk-note-add = Hinzufügen
desk-note-empty = Schreiben Sie zuerst eine Notiz.
desk-rating = Bewertung
desk-rating-of = { $stars } von 5

desk-search = Suchen
desk-search-what = Referenznummer, Telefon, E-Mail oder Name
desk-search-hint = Ganze Wörter eines Namens. Der Text der Nachrichten lässt sich nicht durchsuchen: Er ist verschlüsselt gespeichert.
desk-search-more = Frühere
desk-search-found = { $count ->
    [0] Nichts gefunden. Prüfen Sie die Schreibweise; ein Name muss ganz sein.
    [one] Ein Gespräch
   *[other] { $count } Gespräche
 }

desk-questions = Unbeantwortete Fragen
desk-questions-what = Fragen, auf die der freigegebene Text nicht antwortet. Fügen Sie einen Text hinzu, um eine davon zu beantworten.
desk-questions-none = Es gab keine.
desk-questions-other = Etwas anderes
desk-questions-gone = Die Nachrichten sind gelöscht; nur die Anzahl ist geblieben.
desk-questions-languages = Nach Sprache: { $languages }

desk-figures = Zahlen
desk-period = Zeitraum
desk-from = Von
desk-to = Bis
desk-download = Als CSV herunterladen
desk-table = Als Tabelle anzeigen
desk-figures-none = Nichts in diesem Zeitraum.
desk-figure-enquiries = Anfragen
desk-figure-handovers = Übergaben an den Empfang
desk-figure-first-reply = Erste Antwort, Median
desk-figure-first-reply-p90 = Erste Antwort, 9 von 10 innerhalb von
desk-figure-rating = Bewertung, Durchschnitt
desk-figure-topics = Themen nach Sprache
desk-figure-funnel = Das Formular, Frage für Frage
desk-figure-by-hour = Erste Antwort nach Uhrzeit, Median in Minuten
desk-figure-by-weekday = Erste Antwort nach Wochentag, Median in Minuten
desk-figure-outcomes = Ergebnisse
desk-figure-ratings = Bewertungen
desk-figure-reasons = Übergaben an den Empfang nach Grund
desk-figure-questions = Fragen ohne Antwort
desk-head-what = Was
desk-head-count = Anzahl
desk-head-language = Sprache
desk-head-median = Median, Minuten
desk-head-p90 = 9 von 10 innerhalb von, Minuten
desk-hour = { $hour } Uhr

desk-people = Team
desk-last-manager = Dies ist das letzte Konto der Leitung: Geben Sie zuerst jemand anderem diese Rolle.
desk-person-new = Jemanden einladen
desk-person-add = Einladen
desk-role = Rolle
desk-role-receptionist = Empfang
desk-role-manager = Leitung
desk-state = Status
desk-state-active = Aktiv
desk-state-invited = Eingeladen
desk-state-disabled = Deaktiviert
desk-acts = Aktionen
desk-invite = Neuer Link
desk-invite-whom = Neuer Link für { $name }
desk-disable = Deaktivieren
desk-disable-whom = { $name } deaktivieren
desk-enable = Aktivieren
desk-enable-whom = { $name } aktivieren
desk-invitation = Einladung für { $name }
desk-invitation-what = Geben Sie diesen Link nur dieser Person und sonst niemandem. Er funktioniert einmal, 48 Stunden lang, und wird nicht noch einmal angezeigt.
desk-invitation-link = Link

desk-settings = Einstellungen
desk-settings-own = Ihr Arbeitsplatz
desk-language = Sprache
desk-sound = Ein Ton, wenn jemand wartet
desk-notify = Eine Benachrichtigung im Browser, wenn jemand wartet
desk-password-change = Passwort ändern
desk-password-old = Bisheriges Passwort
desk-totp = Anmeldung in zwei Schritten
desk-totp-what = Ein Code aus einer App auf Ihrem Telefon, zusätzlich zum Passwort.
desk-totp-begin = Einrichten
desk-totp-scan = Scannen Sie dies mit Ihrer Authenticator-App und geben Sie dann den Code ein, den sie anzeigt.
desk-totp-picture = Ein Code zum Scannen mit einer Authenticator-App
desk-totp-key = Oder geben Sie diesen Schlüssel in die App ein:
desk-totp-on = Einschalten
desk-totp-off = Ausschalten
desk-totp-wrong = Der Code stimmt nicht. Warten Sie auf den nächsten und versuchen Sie es noch einmal.
desk-keys = Tastenkürzel
desk-key-reply = Zur Antwort gehen
desk-key-send = Antwort senden

desk-telegram = Telegram-Nummer
desk-telegram-what = Die Nummer Ihres Telegram-Kontos, um in der Gruppe des Teams zu übernehmen. Drücken Sie dort einmal einen Knopf: er nennt die Nummer.
desk-telegram-number = Nur Ziffern eingeben oder leer lassen.
desk-telegram-taken = Diese Nummer gehört jemand anderem am Empfang.
desk-telegram-unlinked = Ihr Telegram-Konto ist noch nicht verknüpft. Tragen Sie die Nummer { $number } in Ihre Einstellungen am Empfang ein.

desk-erase = Patient löschen
desk-erase-title = Alles über diesen Patienten löschen?
desk-erase-words = Alle Gespräche, Nachrichten, Anfragen, Notizen und Einwilligungen dieses Patienten werden endgültig gelöscht. Er wird benachrichtigt. Nur Zahlen ohne Namen bleiben.
desk-erase-go = Alles löschen
desk-erased = Der Patient hat alles gelöscht
desk-card-deleted = Gelöscht
desk-erased-words = Über diesen Patienten ist nichts mehr gespeichert, es gibt also nichts zu beantworten.
desk-done-erased = Alles über den Patienten ist gelöscht.
desk-danger-erased = Dringend: Ein Patient in Gefahr ({ $class }) hat alles gelöscht, bevor jemand die Nachricht gesehen hatte, { $time }. Ihm wurde gesagt, wen er anrufen soll; nachsehen lässt sich nichts mehr.
desk-alarm-erased = Dringend: Ein Patient in Gefahr hat alles gelöscht. Ihm wurde gesagt, wen er anrufen soll.
desk-consent-gone = Einwilligung widerrufen: diese Angaben nicht verwenden
desk-figure-danger-erased = In Gefahr, alles gelöscht
