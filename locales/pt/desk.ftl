# The reception desk. Receptionists read this all day: short and plain.

desk-title = Balcão da recepção
desk-skip = Ir para o conteúdo
desk-nav = Balcão
desk-problem = Há um problema
desk-save = Guardar
desk-remove = Remover
desk-sign-in = Entrar
desk-sign-out = Sair
desk-signed-out = A sua sessão foi encerrada.
desk-session-ended = A sua sessão terminou. Entre de novo; o que escreveu numa caixa de resposta ficou guardado como rascunho.
desk-name = Nome
desk-password = Palavra-passe (senha)
desk-password-of = Palavra-passe de { $name }
desk-code = Código da sua aplicação de autenticação
desk-code-hint = Só se tiver configurado uma.
desk-wrong = O nome, a palavra-passe ou o código não está certo. Verifique e tente de novo.
desk-throttled = Demasiadas tentativas. Espere { $minutes ->
    [one] um minuto
    [many] { $minutes } de minutos
   *[other] { $minutes } minutos
 } e tente de novo.
desk-locked = A página está bloqueada
desk-locked-why = Ninguém usou este balcão durante um quarto de hora. Não se perdeu nada.
desk-unlock = Desbloquear
desk-wrong-password = A palavra-passe não está certa. Tente de novo.

desk-welcome = Damos-lhe as boas-vindas ao balcão
desk-welcome-first = Crie a primeira conta. É de gerente: pode convidar as outras pessoas.
desk-welcome-invited = Olá, { $name }. Escolha uma palavra-passe para começar.
desk-welcome-go = Começar
desk-welcome-used = Este link já foi usado ou é demasiado antigo
desk-welcome-used-words = Peça um novo convite a um gerente, ou peça à pessoa que opera o sistema que execute “enquiry-desk staff invite” com o seu nome.
desk-your-name = O seu nome
desk-your-name-hint = Os pacientes veem-no quando entra numa conversa: basta o primeiro nome.
desk-name-missing = Escreva o seu nome, até 80 caracteres.
desk-name-taken = Já há alguém no balcão com este nome. Escolha outro ou acrescente uma letra.
desk-new-password = Nova palavra-passe
desk-new-password-hint = Pelo menos 12 caracteres. Três ou quatro palavras sem ligação entre si são uma boa escolha.
desk-password-again = A nova palavra-passe outra vez
desk-password-differs = As duas palavras-passe são diferentes. Escreva a mesma duas vezes.
desk-password-short = A palavra-passe é demasiado curta. Use pelo menos 12 caracteres.
desk-password-long = A palavra-passe é demasiado longa. Use no máximo 256 caracteres.
desk-password-common = Esta palavra-passe é das primeiras que se tentam adivinhar. Escolha outra.
desk-password-named = A palavra-passe contém o seu nome. Escolha uma sem ele.

desk-forbidden = Esta página é para gerentes
desk-forbidden-words = Se precisar dela, fale com um gerente.
desk-not-found = Não há nada aqui
desk-not-found-words = A conversa pode ter sido apagada a pedido do paciente, ou o endereço não está certo.
desk-stale-form = Essa página estava desatualizada
desk-stale-form-words = Não mudou nada. Volte atrás, carregue a página de novo e tente outra vez.
desk-away = A base de dados não responde
desk-away-words = Não mudou nada. Tente de novo daqui a pouco; se continuar, avise a pessoa que opera o sistema.
desk-back = Voltar à fila

desk-queue = Fila
desk-take-next = Atender a seguinte
desk-filters = Filtros
desk-filter-show = Mostrar
desk-filter-all = Todas
desk-filter-waiting = Em espera
desk-filter-mine = Minhas
desk-filter-urgent = Urgentes
desk-filter-language = Idioma
desk-filter-any = Qualquer
desk-filter-apply = Aplicar
desk-held = A fila mudou. Mostrar a mudança
desk-queue-empty = Não há ninguém à espera.
desk-more = Há mais abaixo destas. Sobem à medida que as primeiras são encerradas.
desk-next-none = Neste momento não há ninguém à espera.
desk-overdue = Em atraso
desk-unread = Nova
desk-out-of-hours = Fora do horário
desk-pick-up = Atender
desk-pick-up-whom = Atender { $name }
desk-count-waiting = em espera
desk-count-urgent = urgentes
desk-notice-waiting = Há alguém à espera
desk-notice-urgent = Urgente: alguém pode estar em perigo
desk-announce-waiting = { $count ->
    [one] Conversas à espera: { $count }.
    [many] { $count } de conversas estão à espera.
   *[other] { $count } conversas estão à espera.
 }
desk-announce-urgent = Urgente: um paciente pode estar em perigo. Veja { $reference }.
desk-look = Ver

desk-wait-minutes = { $count } min
desk-wait-hours = { $hours } h { $minutes } min
desk-wait-days = { $count ->
    [one] { $count } dia
    [many] { $count } de dias
   *[other] { $count } dias
 }
desk-wait-now = agora mesmo
desk-waiting-for = à espera: { $wait }

desk-reason-emergency = Emergência
desk-reason-urgent = Urgente
desk-reason-distress = Sofrimento emocional
desk-reason-failure = Uma mensagem em que o programa falhou
desk-reason-enquiry = Pedido
desk-reason-human = Pediu para falar com uma pessoa
desk-reason-unanswered = Perguntou o que nenhum texto responde
desk-reason-lost = Não foi compreendido

desk-stage-assistant = Com o assistente
desk-stage-waiting = Em espera
desk-stage-claimed = Com { $name }
desk-stage-claimed-nobody = Em atendimento
desk-stage-closed = Encerrada
desk-stage-closed-as = Encerrada: { $outcome }

desk-channel-telegram = Telegram
desk-channel-webchat = Chat na página
desk-nobody = Sem nome
desk-blocked = Sem contacto possível
desk-unreachable = O paciente bloqueou o assistente ou saiu: uma resposta enviada aqui não vai chegar. Use o telefone ou o e-mail, se houver.
desk-alarm-words = O paciente escreveu:
desk-acknowledge = Vi isto e vou agir
desk-acknowledged = Visto por { $name }, { $time }
desk-must-acknowledge = Primeiro, alguém tem de dizer que viu a mensagem urgente.

desk-release = Devolver à fila
desk-transfer = Passar a um colega
desk-transfer-to = Colega
desk-close = Encerrar
desk-outcome = Qual foi o resultado?
desk-outcome-booked = Marcação feita
desk-outcome-answered = Respondido
desk-outcome-called-back = Telefonema feito
desk-outcome-not-suitable = Não indicado
desk-outcome-no-reply = Sem resposta
desk-outcome-spam = Spam
desk-reopen = Abrir de novo

desk-done-claimed = Esta conversa está agora consigo. O paciente foi avisado.
desk-done-released = Voltou para a fila.
desk-done-transferred = Está agora com a pessoa que escolheu.
desk-done-closed = Encerrada.
desk-done-reopened = Está aberta de novo.
desk-done-acknowledged = Ficou registado que viu a mensagem.
desk-done-saved = Guardado.
desk-done-note = A nota ficou guardada.
desk-taken-by = { $name } chegou primeiro e está agora com esta conversa.
desk-taken = Um colega chegou primeiro, ou a conversa foi encerrada.
desk-too-late-to-reopen = Foi encerrada há demasiado tempo. A próxima mensagem do paciente começa uma nova conversa.
desk-canned-gone = Esta resposta pronta já não existe, ou não tem texto no idioma do paciente.
desk-changed = Esta conversa mudou desde que abriu a página. Veja de novo; não foi feito nada.
desk-stale-reply = A sua resposta não foi enviada: esta conversa mudou desde que abriu a página. O seu texto continua na caixa.
desk-stale-reply-patient = A sua resposta não foi enviada: entretanto, o paciente escreveu. Leia e depois envie de novo. O seu texto continua na caixa.
desk-stale-reply-taken = A sua resposta não foi enviada: esta conversa está agora com { $name }. O seu texto está guardado em baixo.
desk-reply-empty = Escreva primeiro uma resposta ou escolha uma resposta pronta.
desk-reply-too-long = A resposta é demasiado longa para uma mensagem. Encurte-a para 4096 caracteres.

desk-messages = Mensagens
desk-patient = Paciente
desk-assistant = Assistente
desk-edited = Alterada: mostrar o que dizia antes
desk-reply-to = Responder a { $name }
desk-reads = lê em { $language }
desk-send = Enviar
desk-send-keys = Ctrl e Enter
desk-meanwhile = O paciente escreveu enquanto estava a responder. Leia antes de enviar.
desk-canned = Respostas prontas
desk-canned-send = Enviar
desk-canned-send-which = Enviar: { $text }
desk-canned-what = Chegam no idioma do paciente. Se um idioma não tiver texto próprio, a resposta não é oferecida aos pacientes que o leem.
desk-canned-missing = { $count ->
    [one] Idiomas em falta: { $count }
    [many] Faltam { $count } de idiomas
   *[other] Faltam { $count } idiomas
 }
desk-canned-new = Nova resposta pronta
desk-canned-add = Acrescentar
desk-canned-empty = Escreva o texto pelo menos no primeiro idioma da clínica.
desk-attachment = Abrir o anexo
desk-attachment-gone = Não é possível obter o anexo
desk-attachment-gone-words = O Telegram já não o disponibiliza, ou é demasiado grande. Peça ao paciente que o envie de novo.
desk-said-photo = Enviou uma imagem
desk-said-voice = Enviou uma mensagem de voz
desk-said-video = Enviou um vídeo
desk-said-document = Enviou um ficheiro (arquivo)
desk-said-location = Enviou um local
desk-said-sticker = Enviou um sticker
desk-said-contact = Enviou um número de telefone: { $phone }
desk-said-other = Enviou algo que não pode ser mostrado
desk-said-began = Começou a conversa
desk-said-pressed = Tocou em: { $label }

desk-delivery-queued = A caminho
desk-delivery-sent = Enviada
desk-delivery-failed = Não entregue: { $reason }
desk-delivery-blocked = Não entregue: o paciente bloqueou o assistente
desk-delivery-unknown = Talvez entregue: a ligação caiu durante o envio
desk-send-again = Enviar de novo

desk-happened-queued = Entrou na fila: { $reason }
desk-happened-claimed = { $name } começou a atender
desk-happened-released = { $name } devolveu à fila
desk-happened-lapsed = De volta à fila: { $name } esteve ausente demasiado tempo
desk-happened-transferred = { $name } passou a { $to }
desk-happened-closed = { $name } encerrou: { $outcome }
desk-happened-closed-by-itself = Encerrou-se sozinha
desk-happened-reopened = { $name } abriu de novo
desk-happened-acknowledged = { $name } viu a mensagem urgente
desk-happened-escalated = Esperou demasiado tempo: foi dado o alerta à gerência
desk-happened-consent = O consentimento foi dado
desk-happened-withdrawn = O consentimento foi retirado
desk-happened-submitted = Enviou o pedido
desk-somebody = Alguém

desk-about-patient = Sobre o paciente
desk-enquiry = Pedido
desk-correct = Corrigir
desk-corrected = corrigido
desk-field-invalid = Não é possível ler “{ $field }”: verifique. Não mudou nada.
desk-topics-read = Já leu
desk-notes = Notas
desk-notes-hint = Para os colegas. Os pacientes nunca as veem.
desk-note-new = Nova nota
desk-note-add = Acrescentar
desk-note-empty = Escreva primeiro uma nota.
desk-rating = Avaliação
desk-rating-of = { $stars } de 5

desk-search = Procurar
desk-search-what = Referência, telefone, e-mail ou nome
desk-search-hint = Palavras inteiras de um nome. Não é possível procurar no que foi escrito nas mensagens: fica guardado de forma encriptada.
desk-search-more = Anteriores
desk-search-found = { $count ->
    [0] Não se encontrou nada. Verifique a ortografia; o nome tem de estar inteiro.
    [one] Uma conversa
    [many] { $count } de conversas
   *[other] { $count } conversas
 }

desk-questions = Perguntas sem resposta
desk-questions-what = O que os pacientes perguntaram e o texto aprovado não responde. Acrescente um texto para responder a uma delas.
desk-questions-none = Não houve nenhuma.
desk-questions-other = Outra coisa
desk-questions-gone = As mensagens já não existem; só ficou o número.
desk-questions-languages = Por idioma: { $languages }

desk-figures = Números
desk-period = Período
desk-from = De
desk-to = Até
desk-download = Descarregar (baixar) em CSV
desk-table = Mostrar em tabela
desk-figures-none = Nada neste período.
desk-figure-enquiries = Pedidos
desk-figure-handovers = Passagens à recepção
desk-figure-first-reply = Primeira resposta, mediana
desk-figure-first-reply-p90 = Primeira resposta, 9 em cada 10 em até
desk-figure-rating = Avaliação, média
desk-figure-topics = Temas por idioma
desk-figure-funnel = O formulário, pergunta a pergunta
desk-figure-by-hour = Primeira resposta por hora do dia, mediana em minutos
desk-figure-by-weekday = Primeira resposta por dia da semana, mediana em minutos
desk-figure-outcomes = Resultados
desk-figure-ratings = Avaliações
desk-figure-reasons = Passagens à recepção por motivo
desk-figure-questions = Perguntas sem resposta
desk-head-what = O quê
desk-head-count = Número
desk-head-language = Idioma
desk-head-median = Mediana em minutos
desk-head-p90 = 9 em cada 10 em até, minutos
desk-hour = { $hour } h

desk-people = Pessoas
desk-last-manager = Esta é a última conta de gerente: primeiro, dê essa função a outra pessoa.
desk-person-new = Convidar alguém
desk-person-add = Convidar
desk-role = Função
desk-role-receptionist = Recepcionista
desk-role-manager = Gerente
desk-state = Estado
desk-state-active = Conta ativa
desk-state-invited = Com convite
desk-state-disabled = Conta desativada
desk-acts = Ações
desk-invite = Novo link
desk-invite-whom = Novo link para { $name }
desk-disable = Desativar
desk-disable-whom = Desativar { $name }
desk-enable = Ativar
desk-enable-whom = Ativar { $name }
desk-invitation = Convite para { $name }
desk-invitation-what = Dê este link a essa pessoa e a mais ninguém. Funciona uma vez, durante 48 horas, e não volta a ser mostrado.
desk-invitation-link = Link

desk-settings = Definições
desk-settings-own = O seu balcão
desk-language = Idioma
desk-sound = Um som quando há alguém à espera
desk-notify = Um aviso do navegador quando há alguém à espera
desk-password-change = Mudar a palavra-passe
desk-password-old = Palavra-passe antiga
desk-totp = Segundo passo ao entrar
desk-totp-what = Um código de uma aplicação no seu telefone, além da palavra-passe.
desk-totp-begin = Configurar
desk-totp-scan = Leia isto com a sua aplicação de autenticação e escreva o código que ela mostra.
desk-totp-picture = Um código para ler com uma aplicação de autenticação
desk-totp-key = Ou escreva esta chave na aplicação:
desk-totp-on = Ativar
desk-totp-off = Desativar
desk-totp-wrong = O código não está certo. Espere pelo próximo e tente de novo.
desk-keys = Teclas
desk-key-reply = Ir para a resposta
desk-key-send = Enviar a resposta

desk-telegram = Número do Telegram
desk-telegram-what = O número da sua conta do Telegram, para atender no grupo da equipa. Carregue lá uma vez num botão: ele diz o número.
desk-telegram-number = Escreva só algarismos ou deixe vazio.
desk-telegram-taken = Este número é de outra pessoa da recepção.
desk-telegram-unlinked = A sua conta do Telegram ainda não está ligada. Escreva o número { $number } nas suas definições da recepção.

desk-erase = Apagar o paciente
desk-erase-title = Apagar tudo sobre este paciente?
desk-erase-words = Todas as conversas, mensagens, pedidos, notas e consentimentos deste paciente são apagados para sempre. O paciente é avisado. Ficam apenas contagens sem nomes.
desk-erase-go = Apagar tudo
desk-erased = O paciente apagou tudo
desk-card-deleted = Apagado
desk-erased-words = Já nada está guardado sobre este paciente, por isso não há nada a responder.
desk-done-erased = Tudo sobre o paciente foi apagado.
desk-danger-erased = Urgente: um paciente em perigo ({ $class }) apagou tudo antes de alguém ver a mensagem, { $time }. Foi-lhe dito a quem ligar; não resta nada para consultar.
desk-alarm-erased = Urgente: um paciente em perigo apagou tudo. Foi-lhe dito a quem ligar.
desk-consent-gone = Consentimento retirado: não use estes dados
desk-figure-danger-erased = Em perigo, apagou tudo
