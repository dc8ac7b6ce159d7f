# The chat page.

webchat-title = Chat mit { $clinic }
webchat-messages = Gespräch
webchat-input = Ihre Nachricht
webchat-send = Senden
webchat-sending = Wird gesendet …
webchat-not-sent = Nicht gesendet. Die Nachricht wird erneut gesendet, sobald eine Verbindung besteht.
webchat-try-out = Probebetrieb auf diesem Computer. Nicht mit Telegram verbunden.
webchat-assistant = Assistent
webchat-you = Sie
webchat-start = Starten
webchat-no-script = Diese Seite braucht JavaScript, um sich selbst zu aktualisieren. Ohne JavaScript drücken Sie „Senden“, dann lädt die Seite neu.
webchat-too-many = Sie schreiben schneller, als ich antworten kann. Bitte warten Sie einen Moment.
webchat-choose = Wählen Sie eine Antwort oder schreiben Sie Ihre eigene
webchat-about = Automatischer Assistent, kein Mensch
webchat-reception = Empfang
webchat-urgent = Dringend
webchat-newest = Zur neuesten Nachricht
webchat-expired = Diese Seite ist veraltet, deshalb wurde Ihre Nachricht nicht angenommen. Bitte laden Sie die Seite neu.
webchat-too-long = Das ist zu lang für eine Nachricht. Bitte senden Sie es in Teilen.
webchat-away = Ihre Nachricht konnte gerade nicht gespeichert werden. Bitte senden Sie sie gleich noch einmal.
webchat-back = Zurück zum Gespräch
