# The chat page.

webchat-title = Chat con { $clinic }
webchat-messages = Conversazione
webchat-input = Il suo messaggio
webchat-send = Invia
webchat-sending = Invio in corso …
webchat-not-sent = Non inviato. Verrà inviato di nuovo appena c’è connessione.
webchat-try-out = Prova su questo computer. Senza collegamento a Telegram.
webchat-assistant = Assistente
webchat-you = Lei
webchat-start = Iniziare
webchat-no-script = Questa pagina ha bisogno di JavaScript per aggiornarsi da sola. Senza JavaScript, prema Invia e la pagina si ricarica.
webchat-too-many = Sta scrivendo più in fretta di quanto io possa rispondere. Aspetti un momento, per favore.
webchat-choose = Scelga una risposta o scriva la sua
webchat-about = Assistente automatico, non una persona
webchat-reception = Segreteria
webchat-urgent = Urgente
webchat-newest = Al messaggio più recente
webchat-expired = Questa pagina non è aggiornata, quindi il suo messaggio non è stato ricevuto. Per favore, la carichi di nuovo.
webchat-too-long = È troppo lungo per un solo messaggio. Per favore, lo invii in più parti.
webchat-away = In questo momento non è stato possibile salvare il suo messaggio. Per favore, lo invii di nuovo tra poco.
webchat-back = Torna alla conversazione
