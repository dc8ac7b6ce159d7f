# The reception desk. Receptionists read this all day: short and plain.

desk-title = Panel de recepción
desk-skip = Ir al contenido
desk-nav = Menú de recepción
desk-problem = Hay un problema
desk-save = Guardar
desk-remove = Eliminar
desk-sign-in = Iniciar sesión
desk-sign-out = Cerrar sesión
desk-signed-out = Ha cerrado la sesión.
desk-session-ended = La sesión ha caducado. Inicie sesión de nuevo; lo que escribió en el cuadro de respuesta se ha guardado como borrador.
desk-name = Nombre
desk-password = Contraseña
desk-password-of = Contraseña de { $name }
desk-code = Código de su aplicación de autenticación
desk-code-hint = Solo si la ha configurado.
desk-wrong = El nombre, la contraseña o el código no son correctos. Revíselos e inténtelo de nuevo.
desk-throttled = Demasiados intentos. Espere { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
 } e inténtelo de nuevo.
desk-locked = La pantalla está bloqueada
desk-locked-why = Nadie ha usado este puesto en un cuarto de hora. No se ha perdido nada.
desk-unlock = Desbloquear
desk-wrong-password = La contraseña no es correcta. Inténtelo de nuevo.

desk-welcome = Le damos la bienvenida a recepción
desk-welcome-first = Cree la primera cuenta. Es una cuenta de dirección: puede invitar a las demás personas.
desk-welcome-invited = Hola, { $name }. Elija una contraseña para empezar.
desk-welcome-go = Empezar
desk-welcome-used = Este enlace ya se ha usado o ha caducado
desk-welcome-used-words = Pida una nueva invitación a dirección, o al equipo técnico que ejecute “enquiry-desk staff invite” con su nombre.
desk-your-name = Su nombre
desk-your-name-hint = Los pacientes lo ven cuando usted se une a una conversación: basta el nombre de pila.
desk-name-missing = Escriba su nombre, de 80 caracteres como máximo.
desk-name-taken = Alguien de recepción ya tiene este nombre. Elija otro o añada una letra.
desk-new-password = Nueva contraseña
desk-new-password-hint = Al menos 12 caracteres. Tres o cuatro palabras sin relación entre sí son una buena opción.
desk-password-again = Repita la nueva contraseña
desk-password-differs = Las dos contraseñas no coinciden. Escriba dos veces la misma.
desk-password-short = La contraseña es demasiado corta. Use al menos 12 caracteres.
desk-password-long = La contraseña es demasiado larga. Use 256 caracteres como máximo.
desk-password-common = Esta contraseña es de las primeras que se adivinan. Elija otra.
desk-password-named = La contraseña contiene su nombre. Elija una sin él.

desk-forbidden = Esta página es solo para dirección
desk-forbidden-words = Si la necesita, hable con dirección.
desk-not-found = Aquí no hay nada
desk-not-found-words = Puede que la conversación se haya borrado a petición de la persona o que la dirección no sea correcta.
desk-stale-form = La página estaba desactualizada
desk-stale-form-words = No se ha cambiado nada. Vuelva atrás, recargue la página e inténtelo de nuevo.
desk-away = La base de datos no responde
desk-away-words = No se ha cambiado nada. Inténtelo de nuevo en un momento; si continúa, avise al equipo técnico.
desk-back = Volver a la cola

desk-queue = Cola
desk-take-next = Atender la siguiente
desk-filters = Filtros
desk-filter-show = Mostrar
desk-filter-all = Todas
desk-filter-waiting = En espera
desk-filter-mine = Mías
desk-filter-urgent = Urgentes
desk-filter-language = Idioma
desk-filter-any = Cualquiera
desk-filter-apply = Aplicar
desk-held = La cola ha cambiado. Mostrar el cambio
desk-queue-empty = No hay nadie esperando.
desk-more = Hay más después de estas. Aparecerán a medida que se cierren las primeras.
desk-next-none = No hay nadie esperando en este momento.
desk-overdue = Con retraso
desk-unread = Nuevo
desk-out-of-hours = Fuera de horario
desk-pick-up = Atender
desk-pick-up-whom = Atender a { $name }
desk-count-waiting = en espera
desk-count-urgent = con urgencia
desk-notice-waiting = Alguien está esperando
desk-notice-urgent = Urgente: alguien puede estar en peligro
desk-announce-waiting = { $count ->
    [one] Hay una conversación en espera.
   *[other] Hay { $count } conversaciones en espera.
 }
desk-announce-urgent = Urgente: alguien puede estar en peligro. Mire { $reference }.
desk-look = Ver

desk-wait-minutes = { $count } min
desk-wait-hours = { $hours } h { $minutes } min
desk-wait-days = { $count ->
    [one] 1 día
   *[other] { $count } días
 }
desk-wait-now = menos de 1 min
desk-waiting-for = en espera: { $wait }

desk-reason-emergency = Emergencia
desk-reason-urgent = Urgente
desk-reason-distress = Crisis emocional
desk-reason-failure = Un mensaje con el que ha fallado el programa
desk-reason-enquiry = Consulta
desk-reason-human = Pidió hablar con una persona
desk-reason-unanswered = Preguntó algo que ningún texto responde
desk-reason-lost = No se le entendió

desk-stage-assistant = Con el asistente
desk-stage-waiting = En espera
desk-stage-claimed = Con { $name }
desk-stage-claimed-nobody = En curso
desk-stage-closed = Cerrada
desk-stage-closed-as = Cerrada: { $outcome }

desk-channel-telegram = Telegram
desk-channel-webchat = Chat web
desk-nobody = Sin nombre
desk-blocked = Sin contacto posible
desk-unreachable = Esta persona ha bloqueado al asistente o se ha ido: una respuesta desde aquí no le llegará. Use el teléfono o el correo electrónico, si los hay.
desk-alarm-words = Ha escrito:
desk-acknowledge = Lo he visto y me ocupo
desk-acknowledged = Visto por { $name }, { $time }
desk-must-acknowledge = Antes, alguien debe confirmar que ha visto el mensaje urgente.

desk-release = Devolver a la cola
desk-transfer = Pasar a otra persona
desk-transfer-to = A quién
desk-close = Cerrar
desk-outcome = ¿Cuál ha sido el resultado?
desk-outcome-booked = Cita reservada
desk-outcome-answered = Respondida
desk-outcome-called-back = Llamada devuelta
desk-outcome-not-suitable = No indicado
desk-outcome-no-reply = Sin respuesta
desk-outcome-spam = Spam
desk-reopen = Reabrir

desk-done-claimed = Ahora atiende usted esta conversación. Ya se ha avisado a la persona.
desk-done-released = Vuelve a estar en la cola.
desk-done-transferred = La conversación se ha pasado a otra persona.
desk-done-closed = Cerrada.
desk-done-reopened = Vuelve a estar abierta.
desk-done-acknowledged = Queda anotado que lo ha visto.
desk-done-saved = Guardado.
desk-done-note = La nota se ha guardado.
desk-taken-by = { $name } se ha adelantado y ya atiende esta conversación.
desk-taken = Otra persona se ha adelantado o la conversación se ha cerrado.
desk-too-late-to-reopen = Se cerró hace demasiado tiempo. El próximo mensaje que llegue iniciará una conversación nueva.
desk-canned-gone = Esta respuesta preparada ya no existe o no tiene texto en el idioma de esta persona.
desk-changed = Esta conversación ha cambiado desde que abrió la página. Revísela; no se ha hecho nada.
desk-stale-reply = Su respuesta no se ha enviado: esta conversación ha cambiado desde que abrió la página. Su texto sigue en el cuadro.
desk-stale-reply-patient = Su respuesta no se ha enviado: ha llegado un mensaje nuevo. Léalo y envíe de nuevo. Su texto sigue en el cuadro.
desk-stale-reply-taken = Su respuesta no se ha enviado: ahora { $name } atiende esta conversación. Su texto se conserva abajo.
desk-reply-empty = Escriba primero una respuesta o elija una preparada.
desk-reply-too-long = La respuesta es demasiado larga para un solo mensaje. Acórtela a 4096 caracteres.

desk-messages = Mensajes
desk-patient = Paciente
desk-assistant = Asistente
desk-edited = Editado: ver el texto anterior
desk-reply-to = Responder a { $name }
desk-reads = lee en { $language }
desk-send = Enviar
desk-send-keys = Ctrl+Enter
desk-meanwhile = Ha llegado un mensaje mientras usted escribía. Léalo antes de enviar.
desk-canned = Respuestas preparadas
desk-canned-send = Enviar
desk-canned-send-which = Enviar: { $text }
desk-canned-what = Llegan en el idioma de cada paciente. Si falta el texto en un idioma, no se ofrece en las conversaciones en ese idioma.
desk-canned-missing = { $count ->
    [one] Falta un idioma
   *[other] Faltan { $count } idiomas
 }
desk-canned-new = Nueva respuesta preparada
desk-canned-add = Añadir
desk-canned-empty = Escriba el texto al menos en el idioma principal de la clínica.
desk-attachment = Abrir el archivo adjunto
desk-attachment-gone = No se puede obtener el archivo adjunto
desk-attachment-gone-words = Telegram ya no lo facilita o es demasiado grande. Pida que se lo envíen de nuevo.
desk-said-photo = Envió una foto
desk-said-voice = Envió un mensaje de voz
desk-said-video = Envió un vídeo
desk-said-document = Envió un archivo
desk-said-location = Envió una ubicación
desk-said-sticker = Envió un sticker
desk-said-contact = Envió un número de teléfono: { $phone }
desk-said-other = Envió algo que no se puede mostrar
desk-said-began = Empezó la conversación
desk-said-pressed = Pulsó: { $label }

desk-delivery-queued = En camino
desk-delivery-sent = Enviado
desk-delivery-failed = No entregado: { $reason }
desk-delivery-blocked = No entregado: esta persona ha bloqueado al asistente
desk-delivery-unknown = Quizá entregado: la conexión se cortó durante el envío
desk-send-again = Enviar de nuevo

desk-happened-queued = Entró en la cola: { $reason }
desk-happened-claimed = { $name } empezó a atenderla
desk-happened-released = { $name } la devolvió a la cola
desk-happened-lapsed = De vuelta en la cola: { $name } estuvo fuera demasiado tiempo
desk-happened-transferred = { $name } la pasó a { $to }
desk-happened-closed = { $name } la cerró: { $outcome }
desk-happened-closed-by-itself = Se cerró automáticamente
desk-happened-reopened = { $name } la reabrió
desk-happened-acknowledged = { $name } ha visto el mensaje urgente
desk-happened-escalated = Ha esperado demasiado: se ha avisado a dirección
desk-happened-consent = Consentimiento dado
desk-happened-withdrawn = Consentimiento retirado
desk-happened-submitted = Consulta enviada
desk-somebody = Alguien

desk-about-patient = Ficha de paciente
desk-enquiry = Consulta
desk-correct = Corregir
desk-corrected = corregido
desk-field-invalid = No se puede leer “{ $field }”: revíselo. No se ha cambiado nada.
desk-topics-read = Temas leídos
desk-notes = Notas
desk-notes-hint = Para el equipo. Los pacientes no las ven nunca.
desk-note-new = Nueva nota
desk-note-add = Añadir
desk-note-empty = Escriba primero una nota.
desk-rating = Valoración
desk-rating-of = { $stars } de 5

desk-search = Buscar
desk-search-what = Referencia, teléfono, correo electrónico o nombre
desk-search-hint = Palabras completas de un nombre. No se puede buscar en el texto de los mensajes: se guarda cifrado.
desk-search-more = Anteriores
desk-search-found = { $count ->
    [0] No se ha encontrado nada. Revise la ortografía; el nombre debe estar completo.
    [one] Una conversación
   *[other] { $count } conversaciones
 }

desk-questions = Preguntas sin respuesta
desk-questions-what = Lo que preguntan los pacientes y los textos aprobados no responden. Añada un texto para responder a una de ellas.
desk-questions-none = No hubo ninguna.
desk-questions-other = Otra cosa
desk-questions-gone = Los mensajes ya no están; solo se conserva el recuento.
desk-questions-languages = Por idioma: { $languages }

desk-figures = Estadísticas
desk-period = Período
desk-from = Desde
desk-to = Hasta
desk-download = Descargar en CSV
desk-table = Mostrar como tabla
desk-figures-none = Sin datos en este período.
desk-figure-enquiries = Consultas
desk-figure-handovers = Pasadas a recepción
desk-figure-first-reply = Primera respuesta, mediana
desk-figure-first-reply-p90 = Primera respuesta, 9 de cada 10 en
desk-figure-rating = Valoración media
desk-figure-topics = Temas por idioma
desk-figure-funnel = El formulario, pregunta a pregunta
desk-figure-by-hour = Primera respuesta por hora del día, mediana en minutos
desk-figure-by-weekday = Primera respuesta por día de la semana, mediana en minutos
desk-figure-outcomes = Resultados
desk-figure-ratings = Valoraciones
desk-figure-reasons = Pasadas a recepción, por motivo
desk-figure-questions = Preguntas sin respuesta
desk-head-what = Concepto
desk-head-count = Cantidad
desk-head-language = Idioma
desk-head-median = Mediana, minutos
desk-head-p90 = 9 de cada 10 en, minutos
desk-hour = { $hour } h

desk-people = Equipo
desk-last-manager = Es la última cuenta de dirección: antes, dé esa función a otra persona.
desk-person-new = Invitar a alguien
desk-person-add = Invitar
desk-role = Función
desk-role-receptionist = Recepción
desk-role-manager = Dirección
desk-state = Cuenta
desk-state-active = Activa
desk-state-invited = Con invitación
desk-state-disabled = Desactivada
desk-acts = Acciones
desk-invite = Nuevo enlace
desk-invite-whom = Nuevo enlace para { $name }
desk-disable = Desactivar
desk-disable-whom = Desactivar la cuenta de { $name }
desk-enable = Activar
desk-enable-whom = Activar la cuenta de { $name }
desk-invitation = Invitación para { $name }
desk-invitation-what = Dé este enlace a esa persona y a nadie más. Sirve una sola vez, durante 48 horas, y no se vuelve a mostrar.
desk-invitation-link = Enlace

desk-settings = Ajustes
desk-settings-own = Su puesto
desk-language = Idioma
desk-sound = Un sonido cuando alguien espera
desk-notify = Una notificación del navegador cuando alguien espera
desk-password-change = Cambiar la contraseña
desk-password-old = Contraseña actual
desk-totp = Verificación en dos pasos
desk-totp-what = Un código de una aplicación de su teléfono, además de la contraseña.
desk-totp-begin = Configurar
desk-totp-scan = Escanee esto con su aplicación de autenticación y escriba el código que aparezca.
desk-totp-picture = Código para escanear con una aplicación de autenticación
desk-totp-key = O escriba esta clave en la aplicación:
desk-totp-on = Activar
desk-totp-off = Desactivar
desk-totp-wrong = El código no es correcto. Espere al siguiente e inténtelo de nuevo.
desk-keys = Atajos de teclado
desk-key-reply = Ir a la respuesta
desk-key-send = Enviar la respuesta

desk-telegram = Número de Telegram
desk-telegram-what = El número de su cuenta de Telegram, para atender desde el grupo del personal. Pulse allí un botón una vez y le dirá el número.
desk-telegram-number = Escriba solo cifras o déjelo vacío.
desk-telegram-taken = Este número es de otra persona de recepción.
desk-telegram-unlinked = Su cuenta de Telegram todavía no está vinculada. Escriba el número { $number } en sus ajustes de la recepción.

desk-erase = Borrar al paciente
desk-erase-title = ¿Borrar todo sobre este paciente?
desk-erase-words = Se borran para siempre todas las conversaciones, mensajes, consultas, notas y consentimientos de este paciente. Se le avisa. Solo quedan recuentos sin nombres.
desk-erase-go = Borrar todo
desk-erased = El paciente ha borrado todo
desk-card-deleted = Eliminado
desk-erased-words = Ya no se guarda nada sobre este paciente, así que no hay nada que responder.
desk-done-erased = Se ha borrado todo sobre el paciente.
desk-danger-erased = Urgente: un paciente en peligro ({ $class }) borró todo antes de que nadie viera el mensaje, { $time }. Se le dijo a quién llamar; no queda nada que consultar.
desk-alarm-erased = Urgente: un paciente en peligro ha borrado todo. Se le dijo a quién llamar.
desk-consent-gone = Consentimiento retirado: no use estos datos
desk-figure-danger-erased = En peligro, borró todo
