# What the assistant says. Markdown: __strong__, *emphasis*, - lists.
# { $clinic }, { $phone }, { $ambulance }, { $advice }, { $crisis } and { $reference }
# are filled in from clinic.toml and the conversation.

language-name = Português

## Telegram's own screens

bot-short-description = Respostas sobre proloterapia guiada por ecografia (ultrassom), pedidos e ligação à recepção.
bot-description =
    Sou o assistente automático da clínica. Respondo a perguntas sobre as injeções de proloterapia guiadas por ecografia (ultrassom) com os textos da própria clínica, recebo o seu pedido e passo-o à recepção. Não dou conselhos médicos e não posso avaliar sintomas. Numa emergência, ligue para o serviço de ambulâncias; não escreva aqui.

command-enquire = Fazer um pedido
command-human = Pedir para falar com uma pessoa
command-status = Como está o meu pedido
command-language = Mudar o idioma
command-help = O que posso fazer
command-privacy = Privacidade e para que sirvo
command-mydata = Enviar os meus dados
command-delete = Apagar tudo sobre mim
command-back = Voltar uma pergunta atrás
command-cancel = Parar o que está em curso
command-start = Começar

## Beginning and menu

introduction = Sou o assistente automático de { $clinic }, não uma pessoa.
welcome =
    Damos-lhe as boas-vindas a { $clinic }. Sou o assistente automático da clínica, não uma pessoa.

    Respondo a perguntas sobre as injeções de proloterapia guiadas por ecografia (ultrassom), recebo o seu pedido e passo a conversa à recepção. Pergunte por palavras suas ou escolha um tema.
welcome-back = Que bom que voltou.
menu = O que gostaria de saber? Pergunte por palavras suas ou escolha um tema.
help =
    Pode:

    - fazer perguntas sobre a proloterapia por palavras suas
    - fazer um pedido: /enquire
    - pedir para falar com uma pessoa: /human
    - ver como está o seu pedido: /status
    - mudar o idioma: /language
    - voltar uma pergunta atrás: /back
    - parar o que está em curso: /cancel
    - ler para que sirvo e o que guardo: /privacy
    - receber uma cópia de tudo o que está guardado sobre si: /mydata
    - apagar tudo o que está guardado sobre si: /delete

    Não posso avaliar sintomas. Numa emergência, ligue para o { $ambulance }.
unknown-command = Não conheço esse comando. Posso ajudar com o seguinte:
privacy =
    __Para que sirvo.__ Dou as respostas aprovadas pela clínica, recebo pedidos e passo mensagens à recepção. Não faço diagnósticos, não avalio sintomas, não dou conselhos médicos pessoais, e nenhum profissional clínico acompanha a conversa enquanto respondo.

    __O que fica guardado.__ O que escreve aqui e os dados do seu pedido, para que a recepção lhe possa responder. As perguntas sobre a sua saúde só são feitas depois de dar o seu consentimento. As mensagens escritas antes disso são apagadas no prazo de 24 horas, a não ser que tenha pedido a recepção. Um pedido não terminado é apagado depois de alguns dias.

    __Quem vê.__ As pessoas da recepção de { $clinic }. Tudo é guardado de forma encriptada. As mensagens são transmitidas pelo Telegram ou por esta página.

    __A escolha é sua.__ Pode retirar o seu consentimento em qualquer momento. Para qualquer outro assunto sobre os seus dados, ligue para { $phone }.
privacy-data =
    __Os seus dados.__ /mydata envia-lhe uma cópia de tudo o que está guardado sobre si. /delete apaga tudo.
claimed-quiet = Uma pessoa da recepção está com esta conversa, por isso não respondo. Escreva aqui e essa pessoa lerá.

## Small talk

small-talk-greeting = Olá! O que gostaria de saber?
small-talk-thanks = De nada. Gostaria de saber mais alguma coisa?
small-talk-goodbye = Até à próxima. Pode voltar a escrever sempre que quiser.
goodbye-in-form = As suas respostas ficam guardadas durante alguns dias. Pode continuar aqui sempre que quiser.
thank-you = Obrigado.

## Asking back

clarify = Não sei se compreendi bem. Referia-se a uma destas opções?
out-of-scope = Só posso responder a perguntas sobre a proloterapia nesta clínica e não encontrei a sua entre elas. Estes são os temas que conheço:
reword = Também não compreendi isso. Por favor, diga por outras palavras ou escolha um tema:
lost-offer-person = Lamento, continuo sem compreender. Quer que passe a conversa a uma pessoa da recepção?
not-yet-approved = *Este texto ainda não foi aprovado pela clínica.*
answered-in-default = A clínica ainda não aprovou esta resposta na sua língua, por isso aparece noutra. Uma pessoa da recepção pode ajudar.
clinicians-answer = São os nossos profissionais clínicos que respondem a esta pergunta. Passei a sua pergunta à recepção. A sua referência é __{ $reference }__.
noted-for-reception = Obrigado. A recepção vai ler isto quando tratar da sua conversa.
not-understood-here = Não compreendi isso.
offer-enquiry = Obrigado por me contar. Quer que faça disso um pedido para a recepção? Só vou perguntar o que falta.
stale-button = Esse botão é de uma pergunta anterior, por isso não mudou nada.

## Waiting for a person

handed-over = Avisei a recepção de que gostaria de falar com uma pessoa. A sua referência é __{ $reference }__. Entretanto, pode continuar a fazer-me perguntas.
reception-open = A recepção está aberta agora, até às { $until }.
reception-closed = A recepção está fechada agora. Abre { $day } às { $at }.
reception-hours-unknown = A recepção vai responder durante o seu horário de funcionamento.
queue-place =
    { $ahead ->
        [0] Não há ninguém à espera à sua frente.
        [one] Há uma pessoa à espera à sua frente.
        [many] Há { $ahead } de pessoas à espera à sua frente.
       *[other] Há { $ahead } pessoas à espera à sua frente.
    }
day-today = hoje
day-tomorrow = amanhã
day-1 = na segunda-feira
day-2 = na terça-feira
day-3 = na quarta-feira
day-4 = na quinta-feira
day-5 = na sexta-feira
day-6 = no sábado
day-7 = no domingo
day-date = no dia { $date }
status-nothing = Neste momento não tem nenhum pedido feito aqui. O que gostaria de saber?
status-form = O seu pedido ainda não foi enviado: respondeu a { $done } de { $all } perguntas.
status-waiting = A sua conversa está com a recepção. A sua referência é __{ $reference }__.
status-submitted = O seu pedido __{ $reference }__ está com a recepção. Tudo o que escrever aqui também chega à recepção.
status-claimed = Uma pessoa da recepção está com a sua conversa e lê o que escreve aqui.
stopped-waiting = Avisei a recepção de que já não precisa de falar com uma pessoa.

## When reception acts

person-joined = { $name }, da recepção, entrou na conversa. Basta escrever aqui: agora é uma pessoa que lê, e eu não respondo.
person-changed = { $name }, da recepção, passou a tratar da sua conversa.
person-left = A sua conversa está outra vez à espera da recepção. Não precisa de repetir nada e, entretanto, pode fazer-me perguntas.
conversation-closed =
    A recepção encerrou esta conversa. Se houver mais alguma coisa, basta escrever aqui de novo.

    Como foi? Escolha de 1 (fraco) a 5 (muito bom).
conversation-reopened = Avisei a recepção de que escreveu de novo. Vão ler quando tratarem da sua conversa.
rating-thanks = Obrigado pela sua avaliação.

## Danger

red-flag-emergency =
    __Ligue já para o { $ambulance } ou vá ao serviço de urgência do hospital (A&E).__

    O que descreve pode ser uma emergência.

    - Ligue já para o __{ $ambulance }__ ou peça a outra pessoa que ligue
    - Não conduza (não dirija) para ir ao hospital (A&E)
    - Não espere por uma resposta aqui

    A recepção foi avisada, mas ninguém aqui consegue ajudar tão depressa como o { $ambulance }.
red-flag-urgent =
    __Procure ajuda médica hoje: ligue para o { $advice }.__

    O que descreve deve ser visto hoje por um profissional de saúde.

    - Ligue para o __{ $advice }__ ou peça uma consulta urgente no consultório do seu médico de família (GP)
    - Se piorar depressa, ligue para o __{ $ambulance }__
    - Não espere por uma resposta aqui

    A recepção foi avisada.
red-flag-distress =
    __Não precisa de passar por isto sem ninguém ao seu lado. Fale com alguém agora.__

    - Ligue para o __{ $crisis }__ a qualquer hora, de dia ou de noite
    - Ou ligue para o __{ $advice }__ para ter ajuda urgente
    - Se está em perigo agora, ligue para o __{ $ambulance }__ ou vá ao serviço de urgência do hospital (A&E)
    - Não espere por uma resposta aqui

    A recepção foi avisada.

## Language

ask-language = Em que idioma devo escrever?
language-chosen = A partir de agora vou escrever em português.

## Privacy

ask-withdraw = Quer retirar o seu consentimento? Nesse caso, um pedido não terminado é apagado.
consent-withdrawn = O seu consentimento foi retirado e o seu pedido não terminado foi apagado.
consent-withdrawn-submitted = O seu consentimento foi retirado. Avisei a recepção, que vai tratar do pedido que enviou.
mydata-sent = Isto é tudo o que guardamos sobre si, num ficheiro que pessoas e programas conseguem ler.
ask-delete = Devo apagar tudo o que está aqui guardado sobre si: esta conversa e todas as anteriores, os seus pedidos e o seu consentimento? A receção deixa de lhe poder responder. Isto não pode ser desfeito.
deleted = Tudo o que havia sobre si foi apagado. Se voltar a escrever aqui, começamos de novo.
delete-kept = Está bem, nada foi apagado.

## What is not text

attachment-kept = Obrigado. Não posso abrir isto, mas fica guardado para a recepção, que pode vê-lo quando pedir para falar com uma pessoa.
attachment-waiting = Obrigado. Não posso abrir isto, mas a recepção pode vê-lo.
attachment-unreadable = Só consigo ler texto. Por favor, escreva o que quer dizer.
contact-not-own = Esse é o número de outra pessoa. Por favor, escreva o número para onde podemos ligar.
contact-kept = Obrigado, anotei o seu número para o pedido.
edited-in-form = Vi que mudou uma mensagem anterior. Isso não muda as suas respostas aqui: use Voltar ou mude-as no resumo.

## The enquiry

form-begins = Vamos fazer o seu pedido. Faço uma pergunta de cada vez, nada é enviado antes de confirmar e entretanto, pode perguntar-me o que quiser.
draft-expired = O seu pedido não terminado foi apagado porque esteve aqui vários dias.
form-cancelled = Apaguei as suas respostas. Nada foi enviado.
aside-cancelled = Está bem.
nothing-to-cancel = Não há nada para parar. O que gostaria de saber?
nothing-to-go-back-to = Não há nenhuma pergunta anterior. O que gostaria de saber?
first-question = Esta é a primeira pergunta.
anything-else = Anotado: { $chosen }. Mais alguma coisa? Toque em Pronto quando for tudo.
understood-so-far = Do que escreveu, compreendi:
understood-right = Está certo?
then-i-ask = Então vou perguntar uma coisa de cada vez.
corrected = Já mudei isso.
form-offer-person = Se prefere falar com uma pessoa, posso passar a conversa à recepção.
under-age = Lamento, só posso receber pedidos de pessoas com 18 anos ou mais. Por favor, peça à sua mãe, ao seu pai ou a quem for responsável por si que ligue para a clínica através do { $phone }.
no-consent = Não há problema. Sem o seu consentimento não posso receber um pedido aqui. Pode continuar a fazer-me perguntas sobre o tratamento ou ligar para a clínica através do { $phone }.
summary = Por favor, verifique o seu pedido. Ainda nada foi enviado.
summary-right = Posso enviar?
ask-change = Que resposta quer mudar?
not-said = não indicado
list-separator = {", "}
submitted = Obrigado, o seu pedido foi enviado à recepção. A sua referência é __{ $reference }__. Tudo o mais que escrever aqui também chega à recepção.

ask-adult = Tem 18 anos ou mais?
ask-consent = Para passar o seu pedido, preciso de fazer perguntas sobre a sua saúde. Concorda que { $clinic } guarde o que me contar sobre a sua saúde e o use para responder ao seu pedido? Pode retirar o consentimento em qualquer momento em /privacy.
ask-for-whom = O pedido é para si ou para outra pessoa?
ask-writer-name = Qual é o seu próprio nome?
ask-name = Qual é o seu nome?
ask-name-other = Qual é o nome da pessoa para quem é o pedido?
ask-contact = Como pode a recepção responder-lhe?
ask-phone = Para que número podemos ligar? Pode escrevê-lo ou enviar o seu.
ask-email = Qual é o seu endereço de e-mail?
ask-body-area = Onde é o problema?
ask-side = De que lado?
ask-condition = Algum profissional clínico já disse o que é?
ask-duration = Há quanto tempo tem isto? Por exemplo, “6 meses”.
ask-tried = O que já experimentou até agora? Pode escolher várias opções.
ask-preferred-times = Quando lhe convém uma consulta? Pode escolher várias opções.
ask-note = Há mais alguma coisa que a recepção deva saber?

why-adult = Aqui a clínica só recebe pedidos de pessoas adultas; para alguém mais novo, tem de ligar a mãe, o pai ou quem for responsável.
why-consent = Os dados sobre a sua saúde têm uma proteção especial. Só podem ser guardados se concordar.
why-for-whom = Para que a recepção saiba para quem é a consulta.
why-writer-name = Para que a recepção saiba a quem está a responder.
why-name = Para que a recepção saiba sobre quem é o pedido.
why-contact = Para que a recepção responda da forma que prefere.
why-phone = Para que a recepção lhe possa ligar.
why-email = Para que a recepção lhe possa escrever.
why-body-area = Para que o pedido chegue ao profissional clínico certo.
why-side = Para que o profissional clínico saiba de que lado se trata.
why-condition = Ajuda o profissional clínico a preparar-se. Pode saltar esta pergunta.
why-duration = Ajuda o profissional clínico a preparar-se. Pode saltar esta pergunta.
why-tried = Ajuda o profissional clínico a preparar-se. Pode saltar esta pergunta.
why-preferred-times = Para que a recepção possa propor uma hora que lhe convenha. Pode saltar esta pergunta.
why-note = Só se houver algo que queira acrescentar. Pode saltar esta pergunta.
why-summary = Para que não seja enviado nada que não tenha visto.

invalid-adult = Por favor, responda Sim ou Não.
invalid-consent = Por favor, responda Sim ou Não.
invalid-for-whom = Escolha se é para si ou para outra pessoa.
invalid-writer-name = Escreva o seu nome com letras, por exemplo, “Sam Taylor”.
invalid-name = Escreva o nome com letras, por exemplo, “Sam Taylor”.
invalid-contact = Escolha como a recepção pode responder.
invalid-phone = Escreva um número de telefone completo, por exemplo, 07700 900123 ou +44 7700 900123.
invalid-email = Escreva um endereço de e-mail, por exemplo, nome@example.com.
invalid-body-area = Escolha uma parte do corpo ou “Outro lugar”.
invalid-side = Escolha esquerdo, direito ou os dois.
invalid-condition = Escolha uma destas opções ou “Não sei bem”.
invalid-duration = Escreva um período de tempo, por exemplo, “3 semanas” ou “1 ano”.
invalid-tried = Escolha o que já experimentou ou “Ainda nada”.
invalid-preferred-times = Escolha um ou mais horários.
invalid-note = Escreva um texto curto ou salte esta pergunta.
invalid-too-long = É demasiado longo. Por favor, encurte.

field-adult = 18 anos ou mais
field-consent = Consentimento
field-for-whom = Pedido para
field-writer-name = O seu nome
field-name = Nome (paciente)
field-contact = Responder por
field-phone = Telefone
field-email = E-mail
field-body-area = Onde
field-side = Lado
field-condition = O que é
field-duration = Há quanto tempo
field-tried = Já experimentou
field-preferred-times = Bons horários
field-note = Nota

choice-for-whom-self = Para mim
choice-for-whom-other = Para outra pessoa
choice-contact-here = Aqui na conversa
choice-contact-phone = Por telefone
choice-contact-email = Por e-mail
choice-body-area-neck = Pescoço
choice-body-area-back = Costas
choice-body-area-shoulder = Ombro
choice-body-area-elbow = Cotovelo
choice-body-area-wrist-hand = Pulso ou mão
choice-body-area-hip = Anca (quadril)
choice-body-area-knee = Joelho
choice-body-area-ankle-foot = Tornozelo ou pé
choice-body-area-other = Outro lugar
choice-side-left = Esquerdo
choice-side-right = Direito
choice-side-both = Os dois
choice-condition-ligament-sprain = Entorse de ligamento
choice-condition-tendinitis = Tendinite
choice-condition-partial-tear = Rotura parcial
choice-condition-instability = Articulação instável
choice-condition-other = Outra coisa
choice-condition-not-sure = Não sei bem
choice-tried-rest = Repouso
choice-tried-physio = Fisioterapia
choice-tried-painkillers = Medicamentos para a dor
choice-tried-steroid-injection = Injeção de corticoide
choice-tried-surgery = Cirurgia
choice-tried-none = Ainda nada
choice-preferred-times-weekday-morning = Dias úteis de manhã
choice-preferred-times-weekday-afternoon = Dias úteis à tarde
choice-preferred-times-weekday-evening = Dias úteis à noite
choice-preferred-times-saturday = Sábados

duration-day = { $n ->
        [one] { $n } dia
        [many] { $n } de dias
       *[other] { $n } dias
    }
duration-week = { $n ->
        [one] { $n } semana
        [many] { $n } de semanas
       *[other] { $n } semanas
    }
duration-month = { $n ->
        [one] { $n } mês
        [many] { $n } de meses
       *[other] { $n } meses
    }
duration-year = { $n ->
        [one] { $n } ano
        [many] { $n } de anos
       *[other] { $n } anos
    }

## Buttons

button-menu = Temas
button-enquire = Fazer um pedido
button-human = Falar com uma pessoa
button-languages = Idioma
button-withdraw = Retirar o consentimento
button-mydata = Enviar os meus dados
button-delete = Apagar tudo
button-erase = Sim, apagar tudo
button-download = Descarregar os meus dados
button-stop = Já não preciso da recepção
button-skip = Saltar
button-not-sure = Não sei bem
button-done = Pronto
button-keep = Manter a minha resposta
button-back = Voltar
button-cancel = Cancelar
button-continue = Continuar
button-send = Enviar
button-change = Mudar alguma coisa
button-yes = Sim
button-no = Não
button-share-contact = Enviar o meu número

## When something fails

failed = Lamento, houve um erro com a sua última mensagem. Ficou guardada e a recepção vai vê-la. Numa emergência, ligue para o { $ambulance }.
