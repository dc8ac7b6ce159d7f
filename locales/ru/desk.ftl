# The reception desk. Receptionists read this all day: short and plain.

desk-title = Рабочее место регистратуры
desk-skip = Перейти к содержанию
desk-nav = Рабочее место
desk-problem = Есть проблема
desk-save = Сохранить
desk-remove = Удалить
desk-sign-in = Войти
desk-sign-out = Выйти
desk-signed-out = Вы вышли.
desk-session-ended = Ваш сеанс закончился. Войдите снова; то, что вы набрали в поле ответа, сохранено как черновик.
desk-name = Имя
desk-password = Пароль
desk-password-of = Пароль: { $name }
desk-code = Код из приложения-аутентификатора
desk-code-hint = Только если вы его настроили.
desk-wrong = Имя, пароль или код неверны. Проверьте их и попробуйте снова.
desk-throttled = Слишком много попыток. Подождите { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
 } и попробуйте снова.
desk-locked = Экран заблокирован
desk-locked-why = Четверть часа здесь никто не работал. Ничего не потеряно.
desk-unlock = Разблокировать
desk-wrong-password = Пароль неверный. Попробуйте снова.

desk-welcome = Добро пожаловать на рабочее место
desk-welcome-first = Создайте первую учётную запись. Это запись руководителя: с неё можно пригласить остальных.
desk-welcome-invited = Здравствуйте, { $name }. Для начала выберите пароль.
desk-welcome-go = Начать
desk-welcome-used = Эта ссылка уже использована или устарела
desk-welcome-used-words = Попросите у руководителя новое приглашение или попросите оператора выполнить «enquiry-desk staff invite» с вашим именем.
desk-your-name = Ваше имя
desk-your-name-hint = Пациенты видят его, когда вы присоединяетесь к разговору: достаточно имени без фамилии.
desk-name-missing = Напишите своё имя, до 80 знаков.
desk-name-taken = Это имя здесь уже занято. Выберите другое или добавьте букву.
desk-new-password = Новый пароль
desk-new-password-hint = Не менее 12 знаков. Хорошо подходят три-четыре слова, не связанные между собой.
desk-password-again = Новый пароль ещё раз
desk-password-differs = Пароли не совпадают. Напишите один и тот же дважды.
desk-password-short = Пароль слишком короткий. Нужно не менее 12 знаков.
desk-password-long = Пароль слишком длинный. Нужно не более 256 знаков.
desk-password-common = Это один из паролей, которые угадывают первыми. Выберите другой.
desk-password-named = В пароле есть ваше имя. Выберите пароль без него.

desk-forbidden = Эта страница для руководителей
desk-forbidden-words = Если она вам нужна, обратитесь к руководителю.
desk-not-found = Здесь ничего нет
desk-not-found-words = Возможно, разговор удалён по желанию пациента или адрес неверный.
desk-stale-form = Та страница устарела
desk-stale-form-words = Ничего не изменено. Вернитесь назад, обновите страницу и попробуйте снова.
desk-away = База данных не отвечает
desk-away-words = Ничего не изменено. Попробуйте снова через минуту; если не пройдёт, сообщите оператору.
desk-back = Назад к очереди

desk-queue = Очередь
desk-take-next = Взять следующий
desk-filters = Фильтры
desk-filter-show = Показать
desk-filter-all = Все
desk-filter-waiting = Ждут
desk-filter-mine = Мои
desk-filter-urgent = Срочные
desk-filter-language = Язык
desk-filter-any = Любой
desk-filter-apply = Применить
desk-held = Очередь изменилась. Показать изменения
desk-queue-empty = Никто не ждёт.
desk-more = Ниже есть ещё. Они появятся, когда первые будут закрыты.
desk-next-none = Сейчас никто не ждёт.
desk-overdue = Просрочено
desk-unread = Новое
desk-out-of-hours = Нерабочее время
desk-pick-up = Взять
desk-pick-up-whom = Взять: { $name }
desk-count-waiting = ждут
desk-count-urgent = срочные
desk-notice-waiting = Кто-то ждёт
desk-notice-urgent = Срочно: кто-то может быть в опасности
desk-announce-waiting = { $count ->
    [one] Ждёт { $count } разговор.
    [few] Ждут { $count } разговора.
    [many] Ждут { $count } разговоров.
   *[other] Ждут { $count } разговора.
 }
desk-announce-urgent = Срочно: пациент может быть в опасности. Посмотрите { $reference }.
desk-look = Посмотреть

desk-wait-minutes = { $count } мин
desk-wait-hours = { $hours } ч { $minutes } мин
desk-wait-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
 }
desk-wait-now = только что
desk-waiting-for = ждёт { $wait }

desk-reason-emergency = Экстренный случай
desk-reason-urgent = Срочно
desk-reason-distress = Тяжёлое душевное состояние
desk-reason-failure = Сообщение, на котором программа дала сбой
desk-reason-enquiry = Заявка
desk-reason-human = Просьба позвать человека
desk-reason-unanswered = Вопрос, на который нет текста
desk-reason-lost = Не удалось понять

desk-stage-assistant = У помощника
desk-stage-waiting = Ждёт
desk-stage-claimed = Ведёт { $name }
desk-stage-claimed-nobody = Взят
desk-stage-closed = Закрыт
desk-stage-closed-as = Закрыт: { $outcome }

desk-channel-telegram = Telegram
desk-channel-webchat = Веб-чат
desk-nobody = Без имени
desk-blocked = Нет связи
desk-unreachable = Пациент заблокировал помощника или ушёл: ответ отсюда не дойдёт. Свяжитесь по телефону или электронной почте, если они есть.
desk-alarm-words = Пациент пишет:
desk-acknowledge = Я вижу это и принимаю меры
desk-acknowledged = Видит { $name }, { $time }
desk-must-acknowledge = Сначала кто-то должен отметить, что видит срочное сообщение.

desk-release = Вернуть в очередь
desk-transfer = Передать коллеге
desk-transfer-to = Коллега
desk-close = Закрыть
desk-outcome = Чем закончилось?
desk-outcome-booked = Запись на приём
desk-outcome-answered = Дан ответ
desk-outcome-called-back = Перезвонили
desk-outcome-not-suitable = Не подходит
desk-outcome-no-reply = Нет ответа
desk-outcome-spam = Спам
desk-reopen = Открыть снова

desk-done-claimed = Вы взяли этот разговор. Пациенту сообщено.
desk-done-released = Разговор снова в очереди.
desk-done-transferred = Теперь разговор у коллеги.
desk-done-closed = Закрыто.
desk-done-reopened = Разговор снова открыт.
desk-done-acknowledged = Отмечено, что вы это видите.
desk-done-saved = Сохранено.
desk-done-note = Заметка сохранена.
desk-taken-by = { $name } опережает вас: этот разговор уже там.
desk-taken = Разговор уже взял кто-то из коллег или он закрыт.
desk-too-late-to-reopen = Разговор закрыт слишком давно. Следующее сообщение пациента начнёт новый разговор.
desk-canned-gone = Этого готового ответа больше нет, или у него нет текста на языке пациента.
desk-changed = Разговор изменился после того, как вы открыли страницу. Посмотрите ещё раз; ничего не сделано.
desk-stale-reply = Ваш ответ не отправлен: разговор изменился после того, как вы открыли страницу. Ваш текст остался в поле.
desk-stale-reply-patient = Ваш ответ не отправлен: за это время пациент написал снова. Прочитайте и отправьте ещё раз. Ваш текст остался в поле.
desk-stale-reply-taken = Ваш ответ не отправлен: этот разговор теперь ведёт { $name }. Ваш текст сохранён ниже.
desk-reply-empty = Сначала напишите ответ или выберите готовый.
desk-reply-too-long = Ответ слишком длинный для одного сообщения. Сократите его до 4096 знаков.

desk-messages = Сообщения
desk-patient = Пациент
desk-assistant = Помощник
desk-edited = Изменено: показать, что было раньше
desk-reply-to = Ответ: { $name }
desk-reads = читает: { $language }
desk-send = Отправить
desk-send-keys = Ctrl и Enter
desk-meanwhile = Пока вы набирали, пациент написал. Прочитайте, прежде чем отправлять.
desk-canned = Готовые ответы
desk-canned-send = Отправить
desk-canned-send-which = Отправить: { $text }
desk-canned-what = Они приходят на языке пациента. Если на этом языке текста нет, такой ответ не предлагается.
desk-canned-missing = { $count ->
    [one] Не хватает { $count } языка
    [few] Не хватает { $count } языков
    [many] Не хватает { $count } языков
   *[other] Не хватает { $count } языка
 }
desk-canned-new = Новый готовый ответ
desk-canned-add = Добавить
desk-canned-empty = Напишите текст хотя бы на основном языке клиники.
desk-attachment = Открыть вложение
desk-attachment-gone = Вложение не удаётся получить
desk-attachment-gone-words = Telegram его больше не выдаёт, или оно слишком большое. Попросите пациента прислать его снова.
desk-said-photo = Картинка
desk-said-voice = Голосовое сообщение
desk-said-video = Видео
desk-said-document = Файл
desk-said-location = Место на карте
desk-said-sticker = Стикер
desk-said-contact = Номер телефона: { $phone }
desk-said-other = То, что нельзя показать
desk-said-began = Начало разговора
desk-said-pressed = Нажата кнопка: { $label }

desk-delivery-queued = Отправляется
desk-delivery-sent = Отправлено
desk-delivery-failed = Не доставлено: { $reason }
desk-delivery-blocked = Не доставлено: пациент заблокировал помощника
desk-delivery-unknown = Возможно, доставлено: связь прервалась во время отправки
desk-send-again = Отправить снова

desk-happened-queued = Попадает в очередь: { $reason }
desk-happened-claimed = { $name } берёт разговор
desk-happened-released = { $name } возвращает разговор в очередь
desk-happened-lapsed = Снова в очереди: { $name } слишком долго не на месте
desk-happened-transferred = { $name } передаёт разговор: { $to }
desk-happened-closed = { $name } закрывает разговор: { $outcome }
desk-happened-closed-by-itself = Закрыт автоматически
desk-happened-reopened = { $name } снова открывает разговор
desk-happened-acknowledged = { $name } видит срочное сообщение
desk-happened-escalated = Слишком долгое ожидание: руководителю сообщено
desk-happened-consent = Согласие дано
desk-happened-withdrawn = Согласие отозвано
desk-happened-submitted = Заявка отправлена
desk-somebody = Кто-то

desk-about-patient = О пациенте
desk-enquiry = Заявка
desk-correct = Исправить
desk-corrected = исправлено
desk-field-invalid = «{ $field }» не удаётся прочитать: проверьте. Ничего не изменено.
desk-topics-read = Прочитанные темы
desk-notes = Заметки
desk-notes-hint = Для коллег. Пациенты их никогда не видят.
desk-note-new = Новая заметка
desk-note-add = Добавить
desk-note-empty = Сначала напишите заметку.
desk-rating = Оценка
desk-rating-of = { $stars } из 5

desk-search = Поиск
desk-search-what = Номер обращения, телефон, электронная почта или имя
desk-search-hint = Имя целыми словами. По тексту сообщений искать нельзя: он хранится зашифрованным.
desk-search-more = Более ранние
desk-search-found = { $count ->
    [0] Ничего не найдено. Проверьте написание; имя должно быть целым.
    [one] { $count } разговор
    [few] { $count } разговора
    [many] { $count } разговоров
   *[other] { $count } разговора
 }

desk-questions = Вопросы без ответа
desk-questions-what = Что спрашивают пациенты и на что нет утверждённого текста. Добавьте текст, чтобы ответить.
desk-questions-none = Таких нет.
desk-questions-other = Что-то другое
desk-questions-gone = Сообщения удалены; сохранилось только количество.
desk-questions-languages = По языкам: { $languages }

desk-figures = Показатели
desk-period = Период
desk-from = С
desk-to = По
desk-download = Скачать как CSV
desk-table = Показать таблицей
desk-figures-none = За этот период ничего нет.
desk-figure-enquiries = Заявки
desk-figure-handovers = Передачи в регистратуру
desk-figure-first-reply = Первый ответ, медиана
desk-figure-first-reply-p90 = Первый ответ, 9 из 10 не дольше
desk-figure-rating = Оценка, средняя
desk-figure-topics = Темы по языкам
desk-figure-funnel = Анкета, вопрос за вопросом
desk-figure-by-hour = Первый ответ по часам суток, медиана в минутах
desk-figure-by-weekday = Первый ответ по дням недели, медиана в минутах
desk-figure-outcomes = Итоги
desk-figure-ratings = Оценки
desk-figure-reasons = Передачи по причинам
desk-figure-questions = Вопросы без ответа
desk-head-what = Что
desk-head-count = Количество
desk-head-language = Язык
desk-head-median = Медиана, минуты
desk-head-p90 = 9 из 10 не дольше, минуты
desk-hour = { $hour } ч

desk-people = Сотрудники
desk-last-manager = Это последний руководитель: сначала сделайте руководителем кого-то ещё.
desk-person-new = Пригласить сотрудника
desk-person-add = Пригласить
desk-role = Роль
desk-role-receptionist = Регистратор
desk-role-manager = Руководитель
desk-state = Состояние
desk-state-active = Активен
desk-state-invited = Приглашён
desk-state-disabled = Отключён
desk-acts = Действия
desk-invite = Новая ссылка
desk-invite-whom = Новая ссылка: { $name }
desk-disable = Отключить
desk-disable-whom = Отключить: { $name }
desk-enable = Включить
desk-enable-whom = Включить: { $name }
desk-invitation = Приглашение: { $name }
desk-invitation-what = Передайте эту ссылку только этому человеку и никому больше. Она действует один раз, в течение 48 часов, и больше не показывается.
desk-invitation-link = Ссылка

desk-settings = Настройки
desk-settings-own = Ваше рабочее место
desk-language = Язык
desk-sound = Звук, когда кто-то ждёт
desk-notify = Уведомление браузера, когда кто-то ждёт
desk-password-change = Сменить пароль
desk-password-old = Старый пароль
desk-totp = Второй шаг при входе
desk-totp-what = Код из приложения на телефоне, вдобавок к паролю.
desk-totp-begin = Настроить
desk-totp-scan = Отсканируйте это приложением-аутентификатором, затем напишите код, который оно покажет.
desk-totp-picture = Код для сканирования приложением-аутентификатором
desk-totp-key = Или введите этот ключ в приложение:
desk-totp-on = Включить
desk-totp-off = Выключить
desk-totp-wrong = Код неверный. Дождитесь следующего и попробуйте снова.
desk-keys = Клавиши
desk-key-reply = Перейти к ответу
desk-key-send = Отправить ответ

desk-telegram = Номер Telegram
desk-telegram-what = Номер вашей учётной записи Telegram, чтобы брать разговоры в группе сотрудников. Нажмите там кнопку один раз: она покажет номер.
desk-telegram-number = Пишите только цифры или оставьте пустым.
desk-telegram-taken = Этот номер принадлежит другому человеку в регистратуре.
desk-telegram-unlinked = Ваша учётная запись Telegram ещё не связана. Впишите номер { $number } в своих настройках.

desk-erase = Удалить пациента
desk-erase-title = Удалить всё об этом пациенте?
desk-erase-words = Все разговоры, сообщения, заявки, заметки и согласия этого пациента будут удалены навсегда. Пациента об этом известят. Останутся только подсчёты без имён.
desk-erase-go = Удалить всё
desk-erased = Пациент удалил всё
desk-card-deleted = Удалено
desk-erased-words = Об этом пациенте больше ничего не хранится, отвечать не на что.
desk-done-erased = Всё о пациенте удалено.
desk-danger-erased = Срочно: пациент в опасности ({ $class }) удалил всё, прежде чем кто-либо увидел сообщение, { $time }. Ему сказано, кому звонить; посмотреть больше нечего.
desk-alarm-erased = Срочно: пациент в опасности удалил всё. Ему сказано, кому звонить.
desk-consent-gone = Согласие отозвано: не используйте эти данные
desk-figure-danger-erased = В опасности, удалили всё
