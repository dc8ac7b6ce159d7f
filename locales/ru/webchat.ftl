# The chat page.

webchat-title = Чат с клиникой { $clinic }
webchat-messages = Разговор
webchat-input = Ваше сообщение
webchat-send = Отправить
webchat-sending = Отправляется …
webchat-not-sent = Не отправлено. Сообщение уйдёт снова, как только появится связь.
webchat-try-out = Пробная версия на этом компьютере. Без связи с Telegram.
webchat-assistant = Помощник
webchat-you = Вы
webchat-start = Начать
webchat-no-script = Чтобы обновляться самой, этой странице нужен JavaScript. Без него нажмите «Отправить», и страница загрузится заново.
webchat-too-many = Вы пишете быстрее, чем я могу отвечать. Пожалуйста, подождите минутку.
webchat-choose = Выберите ответ или напишите свой
webchat-about = Автоматический помощник, не человек
webchat-reception = Регистратура
webchat-urgent = Срочно
webchat-newest = К самому новому сообщению
webchat-expired = Эта страница устарела, поэтому ваше сообщение не принято. Пожалуйста, загрузите её заново.
webchat-too-long = Это слишком длинно для одного сообщения. Пожалуйста, отправьте его по частям.
webchat-away = Сейчас не получилось сохранить ваше сообщение. Пожалуйста, отправьте его ещё раз через минуту.
webchat-back = Назад к разговору
