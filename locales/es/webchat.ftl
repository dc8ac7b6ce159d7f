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
webchat-about = Asistente automático, no una persona
webchat-reception = Recepción
webchat-urgent = Urgente
webchat-newest = Al mensaje más reciente
webchat-expired = Esta página está desactualizada y su mensaje no se ha recibido. Vuelva a cargarla, por favor.
webchat-too-long = Es demasiado largo para un solo mensaje. Envíelo por partes, por favor.
webchat-away = Su mensaje no se ha podido guardar ahora. Envíelo de nuevo dentro de un momento, por favor.
webchat-back = Volver a la conversación
