# The chat page.

webchat-title = Chat con { $clinic }
webchat-messages = Conversación
webchat-input = Su mensaje
webchat-send = Enviar
webchat-sending = Enviando …
webchat-not-sent = No enviado. Se enviará de nuevo en cuanto haya conexión.
webchat-try-out = Prueba en este equipo. Sin conexión con Telegram.
webchat-assistant = Asistente
webchat-you = Usted
webchat-start = Empezar
webchat-no-script = Esta página necesita JavaScript para actualizarse sola. Sin JavaScript, pulse Enviar y la página se cargará de nuevo.
webchat-too-many = Usted escribe más rápido de lo que puedo responder. Espere un momento, por favor.
webchat-choose = Elija una respuesta o escriba la suya
