# What the assistant says. Markdown: __strong__, *emphasis*, - lists.
# { $clinic }, { $phone }, { $ambulance }, { $advice }, { $crisis } and { $reference }
# are filled in from clinic.toml and the conversation.

language-name = Español

## Telegram's own screens

bot-short-description = Respuestas sobre la proloterapia guiada por ecografía, consultas y contacto con recepción.
bot-description =
    Soy el asistente automático de la clínica. Respondo a preguntas sobre las inyecciones de proloterapia guiadas por ecografía con los textos de la propia clínica, recojo su consulta y le paso con recepción. No doy consejos médicos ni puedo valorar síntomas. En una emergencia, llame al servicio de ambulancias; no escriba aquí.

command-enquire = Hacer una consulta
command-human = Pedir hablar con una persona
command-status = Cómo va mi consulta
command-language = Cambiar el idioma
command-help = Qué puedo hacer
command-privacy = Privacidad y para qué sirvo
command-mydata = Enviarme mis datos
command-delete = Borrar todo sobre mí
command-back = Volver a la pregunta anterior
command-cancel = Parar lo que estamos haciendo
command-start = Empezar

## Beginning and menu

introduction = Soy el asistente automático de { $clinic }, no una persona.
welcome =
    Le damos la bienvenida a { $clinic }. Soy el asistente automático de la clínica, no una persona.

    Respondo a preguntas sobre las inyecciones de proloterapia guiadas por ecografía, recojo su consulta y le paso con recepción. Pregunte con sus propias palabras o elija un tema.
welcome-back = Es un gusto volver a hablar con usted.
menu = ¿Qué le gustaría saber? Pregunte con sus propias palabras o elija un tema.
help =
    Usted puede:

    - preguntarme sobre la proloterapia con sus propias palabras
    - hacer una consulta: /enquire
    - pedir hablar con una persona: /human
    - ver cómo va su consulta: /status
    - cambiar el idioma: /language
    - volver a la pregunta anterior: /back
    - parar lo que estamos haciendo: /cancel
    - leer para qué sirvo y qué guardo: /privacy
    - recibir una copia de todo lo que se guarda sobre usted: /mydata
    - borrar todo lo que se guarda sobre usted: /delete

    No puedo valorar síntomas. En una emergencia, llame al { $ambulance }.
unknown-command = No conozco ese comando. Puedo ayudarle con estas cosas:
privacy =
    __Para qué sirvo.__ Doy las respuestas aprobadas por la clínica, recojo consultas y paso mensajes a recepción. No hago diagnósticos, no valoro síntomas ni doy consejos médicos personales, y nadie del equipo clínico lee la conversación mientras respondo.

    __Qué se guarda.__ Lo que escribe aquí y los datos de su consulta, para que recepción pueda responderle. Solo se le pregunta por su salud después de que usted haya dado su consentimiento. Los mensajes escritos antes se borran en un plazo de 24 horas, salvo que haya pedido hablar con recepción. Una consulta sin terminar se borra al cabo de unos días.

    __Quién lo ve.__ El equipo de recepción de { $clinic }. Se guarda cifrado. Los mensajes se transmiten por Telegram o por esta página.

    __Usted decide.__ Puede retirar su consentimiento en cualquier momento. Para cualquier otra cosa sobre sus datos, llame al { $phone }.
privacy-data =
    __Sus datos.__ /mydata le envía una copia de todo lo que se guarda sobre usted. /delete lo borra.
claimed-quiet = Una persona de recepción lleva esta conversación, así que yo no respondo. Escriba aquí y esa persona lo leerá.

## Small talk

small-talk-greeting = ¡Hola! ¿Qué le gustaría saber?
small-talk-thanks = De nada. ¿Hay algo más que quiera saber?
small-talk-goodbye = Hasta luego. Puede volver a escribir cuando quiera.
goodbye-in-form = Sus respuestas se guardan unos días. Puede continuar aquí cuando quiera.
thank-you = Gracias.

## Asking back

clarify = No sé si le he entendido bien. ¿Se refería a una de estas opciones?
out-of-scope = Solo puedo responder a preguntas sobre la proloterapia en esta clínica, y no he encontrado la suya entre ellas. Estos son los temas que conozco:
reword = Esto tampoco lo he entendido. Dígalo con otras palabras, por favor, o elija un tema:
lost-offer-person = Lo siento, sigo sin entender. ¿Le paso con una persona de recepción?
not-yet-approved = *La clínica todavía no ha aprobado este texto.*
answered-in-default = La clínica todavía no ha aprobado esta respuesta en su idioma, por eso aparece en otro. Una persona de recepción puede ayudarle con ella.
clinicians-answer = A esta pregunta responde nuestro equipo clínico. He pasado su pregunta a recepción. Su referencia es __{ $reference }__.
noted-for-reception = Gracias. Recepción lo leerá cuando se ocupe de su conversación.
not-understood-here = No lo he entendido.
offer-enquiry = Gracias por contármelo. ¿Quiere que haga con ello una consulta para recepción? Solo le preguntaré lo que falte.
stale-button = Ese botón es de una pregunta anterior, así que no ha cambiado nada.

## Waiting for a person

handed-over = He avisado a recepción de que usted quiere hablar con una persona. Su referencia es __{ $reference }__. Mientras tanto, puede seguir haciéndome preguntas.
reception-open = Recepción está abierta ahora, hasta las { $until }.
reception-closed = Recepción está cerrada ahora. Abre { $day } a las { $at }.
reception-hours-unknown = Recepción responderá en su horario de atención.
queue-place =
    { $ahead ->
        [0] No hay nadie esperando antes que usted.
        [one] Hay una persona esperando antes que usted.
       *[other] Hay { $ahead } personas esperando antes que usted.
    }
day-today = hoy
day-tomorrow = mañana
day-1 = el lunes
day-2 = el martes
day-3 = el miércoles
day-4 = el jueves
day-5 = el viernes
day-6 = el sábado
day-7 = el domingo
day-date = el { $date }
status-nothing = En este momento no tiene ninguna consulta con nosotros. ¿Qué le gustaría saber?
status-form = Su consulta aún no se ha enviado: ha respondido a { $done } de { $all } preguntas.
status-waiting = Su conversación está en recepción. Su referencia es __{ $reference }__.
status-submitted = Su consulta __{ $reference }__ está en recepción. Todo lo que escriba aquí también llega a recepción.
status-claimed = Una persona de recepción lleva su conversación y lee lo que usted escribe aquí.
stopped-waiting = He avisado a recepción de que usted ya no necesita su ayuda.

## When reception acts

person-joined = { $name }, de recepción, se ha unido a la conversación. Escriba aquí: ahora lo lee una persona y yo no respondo.
person-changed = { $name }, de recepción, se ocupa ahora de su conversación.
person-left = Su conversación vuelve a esperar a recepción. No hace falta que repita nada y, mientras tanto, puede preguntarme a mí.
conversation-closed =
    Recepción ha cerrado esta conversación. Si necesita algo más, escriba aquí de nuevo.

    ¿Qué le ha parecido? Elija de 1 (mal) a 5 (muy bien).
conversation-reopened = He avisado a recepción de que usted ha vuelto a escribir. Lo leerán cuando se ocupen de su conversación.
rating-thanks = Gracias por su valoración.

## Danger

red-flag-emergency =
    __Llame ahora al { $ambulance } o vaya a urgencias (A&E).__

    Lo que describe puede ser una emergencia.

    - Llame ahora al __{ $ambulance }__ o pida a alguien que llame por usted
    - No conduzca usted para ir a urgencias (A&E)
    - No espere una respuesta aquí

    Se ha avisado a recepción, pero nadie aquí puede ayudarle tan rápido como el { $ambulance }.
red-flag-urgent =
    __Busque ayuda médica hoy: llame al { $advice }.__

    Un profesional sanitario debería ver hoy lo que usted describe.

    - Llame al __{ $advice }__ o pida una cita urgente en su centro de salud (GP)
    - Si empeora rápidamente, llame al __{ $ambulance }__
    - No espere una respuesta aquí

    Se ha avisado a recepción.
red-flag-distress =
    __No tiene que pasar por esto a solas. Hable con alguien ahora.__

    - Llame al __{ $crisis }__ a cualquier hora, de día o de noche
    - O llame al __{ $advice }__ para recibir ayuda urgente
    - Si está en peligro ahora, llame al __{ $ambulance }__ o vaya a urgencias (A&E)
    - No espere una respuesta aquí

    Se ha avisado a recepción.

## Language

ask-language = ¿En qué idioma le escribo?
language-chosen = A partir de ahora le escribiré en español.

## Privacy

ask-withdraw = ¿Quiere retirar su consentimiento? Si lo hace, se borrará la consulta que tenga sin terminar.
consent-withdrawn = Se ha retirado su consentimiento y se ha borrado su consulta sin terminar.
consent-withdrawn-submitted = Se ha retirado su consentimiento. He avisado a recepción, que se ocupará de la consulta que usted envió.
mydata-sent = Esto es todo lo que guardamos sobre usted, en un archivo que pueden leer tanto los programas como las personas.
ask-delete = ¿Borro todo lo que se guarda aquí sobre usted: esta conversación y todas las anteriores, sus consultas y su consentimiento? Recepción ya no podrá responderle. Esto no se puede deshacer.
deleted = Se ha borrado todo lo que había sobre usted. Si vuelve a escribir aquí, empezamos de nuevo.
delete-kept = De acuerdo, no se ha borrado nada.

## What is not text

attachment-kept = Gracias. No puedo abrir esto, pero queda guardado para recepción, que podrá verlo cuando usted pida hablar con una persona.
attachment-waiting = Gracias. No puedo abrir esto, pero recepción puede verlo.
attachment-unreadable = Solo puedo leer texto. Escriba, por favor, lo que quiera decir.
contact-not-own = Ese es el contacto de otra persona. Escriba, por favor, el número al que podemos llamar.
contact-kept = Gracias, he anotado su número para la consulta.
edited-in-form = He visto que cambió un mensaje anterior. Eso no cambia sus respuestas aquí: use Atrás o cámbielas en el resumen.

## The enquiry

form-begins = Vamos a hacer su consulta. Le haré una pregunta a la vez, no se envía nada antes de que usted lo confirme y, mientras tanto, puede preguntarme lo que quiera.
draft-expired = Su consulta sin terminar se ha borrado porque llevaba varios días aquí.
form-cancelled = He borrado sus respuestas. No se ha enviado nada.
aside-cancelled = De acuerdo.
nothing-to-cancel = No hay nada que parar. ¿Qué le gustaría saber?
nothing-to-go-back-to = No hay ninguna pregunta a la que volver. ¿Qué le gustaría saber?
first-question = Esta es la primera pregunta.
anything-else = Anotado: { $chosen }. ¿Algo más? Pulse Listo cuando eso sea todo.
understood-so-far = De lo que ha escrito, he entendido:
understood-right = ¿Es correcto?
then-i-ask = Entonces le haré las preguntas una por una.
corrected = Lo he cambiado.
form-offer-person = Si prefiere hablar con una persona, puedo pasarle con recepción.
under-age = Lo siento, solo puedo recoger consultas de personas de 18 años o más. Por favor, pida a su madre, a su padre o a quien tenga su tutela que llame a la clínica al { $phone }.
no-consent = No pasa nada. Sin su consentimiento no puedo recoger una consulta aquí. Puede seguir preguntándome sobre el tratamiento o llamar a la clínica al { $phone }.
summary = Por favor, revise su consulta. Todavía no se ha enviado nada.
summary-right = ¿La envío?
ask-change = ¿Qué respuesta quiere cambiar?
not-said = sin indicar
list-separator = {", "}
submitted = Gracias, su consulta se ha enviado a recepción. Su referencia es __{ $reference }__. Todo lo demás que escriba aquí también llegará a recepción.

ask-adult = ¿Tiene 18 años o más?
ask-consent = Para pasar su consulta necesito preguntarle por su salud. ¿Acepta que { $clinic } guarde lo que me cuente sobre su salud y lo use para responder a su consulta? Puede retirar su consentimiento en cualquier momento en /privacy.
ask-for-whom = ¿La consulta es para usted o para otra persona?
ask-writer-name = ¿Cómo se llama usted?
ask-name = ¿Cómo se llama?
ask-name-other = ¿Cómo se llama la persona para quien es la consulta?
ask-contact = ¿Cómo puede responderle recepción?
ask-phone = ¿A qué número podemos llamar? Puede escribirlo o compartir el suyo.
ask-email = ¿Cuál es su correo electrónico?
ask-body-area = ¿Dónde está el problema?
ask-side = ¿En qué lado?
ask-condition = ¿Algún profesional sanitario le ha dicho qué es?
ask-duration = ¿Desde hace cuánto tiempo lo tiene? Por ejemplo, “6 meses”.
ask-tried = ¿Qué ha probado hasta ahora? Puede elegir varias opciones.
ask-preferred-times = ¿Cuándo le vendría bien una cita? Puede elegir varias opciones.
ask-note = ¿Hay algo más que recepción deba saber?

why-adult = Aquí la clínica solo recoge consultas de personas adultas; si se trata de alguien más joven, debe llamar su madre, su padre o quien tenga su tutela.
why-consent = Los datos sobre su salud tienen una protección especial. Solo se pueden guardar si usted acepta.
why-for-whom = Para que recepción sepa para quién es la cita.
why-writer-name = Para que recepción sepa a quién responde.
why-name = Para que recepción sepa sobre quién es la consulta.
why-contact = Para que recepción le responda de la forma que mejor le venga.
why-phone = Para que recepción pueda llamarle.
why-email = Para que recepción pueda escribirle.
why-body-area = Para que la consulta llegue a la persona adecuada del equipo clínico.
why-side = Para que el equipo clínico sepa de qué lado se trata.
why-condition = Ayuda al equipo clínico a prepararse. Puede saltar esta pregunta.
why-duration = Ayuda al equipo clínico a prepararse. Puede saltar esta pregunta.
why-tried = Ayuda al equipo clínico a prepararse. Puede saltar esta pregunta.
why-preferred-times = Para que recepción pueda ofrecerle una hora que le venga bien. Puede saltar esta pregunta.
why-note = Solo si hay algo que quiera añadir. Puede saltar esta pregunta.
why-summary = Para que no se envíe nada que usted no haya visto.

invalid-adult = Por favor, responda Sí o No.
invalid-consent = Por favor, responda Sí o No.
invalid-for-whom = Elija si es para usted o para otra persona.
invalid-writer-name = Escriba su nombre con letras, por ejemplo, “Sam Taylor”.
invalid-name = Escriba el nombre con letras, por ejemplo, “Sam Taylor”.
invalid-contact = Elija cómo puede responderle recepción.
invalid-phone = Escriba un número de teléfono completo, por ejemplo, 07700 900123 o +44 7700 900123.
invalid-email = Escriba un correo electrónico, por ejemplo, nombre@example.com.
invalid-body-area = Elija una parte del cuerpo o “En otra parte”.
invalid-side = Elija izquierdo, derecho o los dos.
invalid-condition = Elija una de estas opciones o “No lo tengo claro”.
invalid-duration = Escriba cuánto tiempo, por ejemplo, “3 semanas” o “1 año”.
invalid-tried = Elija lo que ha probado o “Nada todavía”.
invalid-preferred-times = Elija uno o varios horarios.
invalid-note = Escriba un texto corto o salte esta pregunta.
invalid-too-long = Es demasiado largo. Por favor, acórtelo.

field-adult = 18 años o más
field-consent = Consentimiento
field-for-whom = Consulta para
field-writer-name = Su nombre
field-name = Nombre (paciente)
field-contact = Respuesta
field-phone = Teléfono
field-email = Correo electrónico
field-body-area = Dónde
field-side = Lado
field-condition = Qué es
field-duration = Desde hace
field-tried = Qué ha probado
field-preferred-times = Buenos horarios
field-note = Nota

choice-for-whom-self = Para mí
choice-for-whom-other = Para otra persona
choice-contact-here = Aquí en el chat
choice-contact-phone = Por teléfono
choice-contact-email = Por correo electrónico
choice-body-area-neck = Cuello
choice-body-area-back = Espalda
choice-body-area-shoulder = Hombro
choice-body-area-elbow = Codo
choice-body-area-wrist-hand = Muñeca o mano
choice-body-area-hip = Cadera
choice-body-area-knee = Rodilla
choice-body-area-ankle-foot = Tobillo o pie
choice-body-area-other = En otra parte
choice-side-left = Izquierdo
choice-side-right = Derecho
choice-side-both = Los dos
choice-condition-ligament-sprain = Esguince de ligamentos
choice-condition-tendinitis = Tendinitis
choice-condition-partial-tear = Rotura parcial
choice-condition-instability = Articulación inestable
choice-condition-other = Otra cosa
choice-condition-not-sure = No lo tengo claro
choice-tried-rest = Reposo
choice-tried-physio = Fisioterapia
choice-tried-painkillers = Medicinas para el dolor
choice-tried-steroid-injection = Inyección de corticoides
choice-tried-surgery = Cirugía
choice-tried-none = Nada todavía
choice-preferred-times-weekday-morning = Mañanas entre semana
choice-preferred-times-weekday-afternoon = Tardes entre semana
choice-preferred-times-weekday-evening = Tarde-noche entre semana
choice-preferred-times-saturday = Sábados

duration-day = { $n ->
        [one] { $n } día
       *[other] { $n } días
    }
duration-week = { $n ->
        [one] { $n } semana
       *[other] { $n } semanas
    }
duration-month = { $n ->
        [one] { $n } mes
       *[other] { $n } meses
    }
duration-year = { $n ->
        [one] { $n } año
       *[other] { $n } años
    }

## Buttons

button-menu = Temas
button-enquire = Hacer una consulta
button-human = Hablar con una persona
button-languages = Idioma
button-withdraw = Retirar mi consentimiento
button-mydata = Enviarme mis datos
button-delete = Borrar todo
button-erase = Sí, borrar todo
button-download = Descargar mis datos
button-stop = Ya no necesito recepción
button-skip = Saltar
button-not-sure = No lo tengo claro
button-done = Listo
button-keep = Mantener mi respuesta
button-back = Atrás
button-cancel = Cancelar
button-continue = Continuar
button-send = Enviar
button-change = Cambiar algo
button-yes = Sí
button-no = No
button-share-contact = Compartir mi número

## When something fails

failed = Lo siento, algo ha fallado con su último mensaje. Se ha guardado y recepción lo revisará. En una emergencia, llame al { $ambulance }.
