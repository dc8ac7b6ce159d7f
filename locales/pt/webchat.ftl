# The chat page.

webchat-title = Conversa com { $clinic }
webchat-messages = Conversa
webchat-input = A sua mensagem
webchat-send = Enviar
webchat-sending = Em envio …
webchat-not-sent = Não enviada. Será enviada de novo assim que houver ligação.
webchat-try-out = Teste neste computador. Sem ligação ao Telegram.
webchat-assistant = Assistente
webchat-you = Eu
webchat-start = Começar
webchat-no-script = Esta página precisa de JavaScript para se atualizar sozinha. Sem JavaScript, toque em Enviar e a página é carregada de novo.
webchat-too-many = Está a escrever mais depressa do que consigo responder. Por favor, espere um momento.
webchat-choose = Escolha uma resposta ou escreva a sua
webchat-about = Assistente automático, não uma pessoa
webchat-reception = Recepção
webchat-urgent = Urgente
webchat-newest = Ir para a mensagem mais recente
webchat-expired = Esta página está desatualizada, por isso a sua mensagem não foi recebida. Por favor, abra-a de novo.
webchat-too-long = É demasiado longo para uma só mensagem. Por favor, envie por partes.
webchat-away = Não foi possível guardar a sua mensagem agora. Por favor, envie-a de novo daqui a um momento.
webchat-back = Voltar à conversa
