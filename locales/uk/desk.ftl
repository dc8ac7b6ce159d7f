# The reception desk. Receptionists read this all day: short and plain.

desk-title = Робоче місце реєстратури
desk-skip = Перейти до вмісту
desk-nav = Робоче місце
desk-problem = Є проблема
desk-save = Зберегти
desk-remove = Видалити
desk-sign-in = Увійти
desk-sign-out = Вийти
desk-signed-out = Ви вийшли.
desk-session-ended = Ваш сеанс завершився. Увійдіть знову; те, що Ви набрали в полі відповіді, збережено як чернетку.
desk-name = Ім’я
desk-password = Пароль
desk-password-of = Пароль: { $name }
desk-code = Код із застосунку автентифікації
desk-code-hint = Лише якщо Ви його налаштували.
desk-wrong = Ім’я, пароль або код неправильні. Перевірте їх і спробуйте ще раз.
desk-throttled = Забагато спроб. Зачекайте { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
 } і спробуйте ще раз.
desk-locked = Екран заблоковано
desk-locked-why = Чверть години тут ніхто не працював. Нічого не втрачено.
desk-unlock = Розблокувати
desk-wrong-password = Пароль неправильний. Спробуйте ще раз.

desk-welcome = Вітаємо на робочому місці
desk-welcome-first = Створіть перший обліковий запис. Це запис керівника: з нього можна запросити інших.
desk-welcome-invited = Вітаємо, { $name }. Для початку виберіть пароль.
desk-welcome-go = Почати
desk-welcome-used = Це посилання вже використано або воно застаріло
desk-welcome-used-words = Попросіть у керівника нове запрошення або попросіть оператора виконати «enquiry-desk staff invite» з Вашим ім’ям.
desk-your-name = Ваше ім’я
desk-your-name-hint = Пацієнти бачать його, коли Ви долучаєтеся до розмови: досить імені без прізвища.
desk-name-missing = Напишіть своє ім’я, до 80 знаків.
desk-name-taken = Це ім’я тут уже зайняте. Виберіть інше або додайте літеру.
desk-new-password = Новий пароль
desk-new-password-hint = Щонайменше 12 знаків. Добре підходять три-чотири слова, не пов’язані між собою.
desk-password-again = Новий пароль ще раз
desk-password-differs = Паролі не збігаються. Напишіть той самий двічі.
desk-password-short = Пароль надто короткий. Потрібно щонайменше 12 знаків.
desk-password-long = Пароль надто довгий. Потрібно не більш як 256 знаків.
desk-password-common = Це один із паролів, які вгадують першими. Виберіть інший.
desk-password-named = У паролі є Ваше ім’я. Виберіть пароль без нього.

desk-forbidden = Ця сторінка для керівників
desk-forbidden-words = Якщо вона Вам потрібна, зверніться до керівника.
desk-not-found = Тут нічого немає
desk-not-found-words = Можливо, розмову видалено за бажанням пацієнта або адреса неправильна.
desk-stale-form = Та сторінка застаріла
desk-stale-form-words = Нічого не змінено. Поверніться назад, оновіть сторінку і спробуйте ще раз.
desk-away = База даних не відповідає
desk-away-words = Нічого не змінено. Спробуйте ще раз за мить; якщо не мине, повідомте оператора.
desk-back = Назад до черги

desk-queue = Черга
desk-take-next = Узяти наступну
desk-filters = Фільтри
desk-filter-show = Показати
desk-filter-all = Усі
desk-filter-waiting = Чекають
desk-filter-mine = Мої
desk-filter-urgent = Термінові
desk-filter-language = Мова
desk-filter-any = Будь-яка
desk-filter-apply = Застосувати
desk-held = Черга змінилася. Показати зміни
desk-queue-empty = Ніхто не чекає.
desk-more = Нижче є ще. Вони з’являться, коли перші буде закрито.
desk-next-none = Зараз ніхто не чекає.
desk-overdue = Прострочено
desk-unread = Нове
desk-out-of-hours = Неробочий час
desk-pick-up = Узяти
desk-pick-up-whom = Узяти: { $name }
desk-count-waiting = чекають
desk-count-urgent = термінові
desk-notice-waiting = Хтось чекає
desk-notice-urgent = Терміново: хтось може бути в небезпеці
desk-announce-waiting = { $count ->
    [one] Чекає { $count } розмова.
    [few] Чекають { $count } розмови.
    [many] Чекають { $count } розмов.
   *[other] Чекають { $count } розмови.
 }
desk-announce-urgent = Терміново: пацієнт може бути в небезпеці. Подивіться { $reference }.
desk-look = Подивитися

desk-wait-minutes = { $count } хв
desk-wait-hours = { $hours } год { $minutes } хв
desk-wait-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
 }
desk-wait-now = щойно
desk-waiting-for = чекає { $wait }

desk-reason-emergency = Невідкладний випадок
desk-reason-urgent = Терміново
desk-reason-distress = Тяжкий душевний стан
desk-reason-failure = Повідомлення, на якому програма дала збій
desk-reason-enquiry = Запит
desk-reason-human = Прохання покликати людину
desk-reason-unanswered = Питання, на яке немає тексту
desk-reason-lost = Не вдалося зрозуміти

desk-stage-assistant = У помічника
desk-stage-waiting = Чекає
desk-stage-claimed = Веде { $name }
desk-stage-claimed-nobody = Узято
desk-stage-closed = Закрито
desk-stage-closed-as = Закрито: { $outcome }

desk-channel-telegram = Telegram
desk-channel-webchat = Вебчат
desk-nobody = Без імені
desk-blocked = Немає зв’язку
desk-unreachable = Пацієнт заблокував помічника або вийшов: відповідь звідси не дійде. Зв’яжіться телефоном або електронною поштою, якщо вони є.
desk-alarm-words = Пацієнт пише:
desk-acknowledge = Я бачу це і вживаю заходів
desk-acknowledged = Бачить { $name }, { $time }
desk-must-acknowledge = Спочатку хтось має позначити, що бачить термінове повідомлення.

desk-release = Повернути в чергу
desk-transfer = Передати колезі
desk-transfer-to = Колега
desk-close = Закрити
desk-outcome = Чим закінчилося?
desk-outcome-booked = Запис на прийом
desk-outcome-answered = Дано відповідь
desk-outcome-called-back = Передзвонили
desk-outcome-not-suitable = Не підходить
desk-outcome-no-reply = Немає відповіді
desk-outcome-spam = Спам
desk-reopen = Відкрити знову

desk-done-claimed = Ви взяли цю розмову. Пацієнта повідомлено.
desk-done-released = Розмова знову в черзі.
desk-done-transferred = Тепер розмова в колеги.
desk-done-closed = Закрито.
desk-done-reopened = Розмова знову відкрита.
desk-done-acknowledged = Позначено, що Ви це бачите.
desk-done-saved = Збережено.
desk-done-note = Нотатку збережено.
desk-taken-by = { $name } випереджає Вас: ця розмова вже там.
desk-taken = Розмову вже взяв хтось із колег або її закрито.
desk-too-late-to-reopen = Розмову закрито надто давно. Наступне повідомлення пацієнта почне нову розмову.
desk-canned-gone = Цієї готової відповіді більше немає, або вона не має тексту мовою пацієнта.
desk-changed = Розмова змінилася після того, як Ви відкрили сторінку. Подивіться ще раз; нічого не зроблено.
desk-stale-reply = Вашу відповідь не надіслано: розмова змінилася після того, як Ви відкрили сторінку. Ваш текст залишився в полі.
desk-stale-reply-patient = Вашу відповідь не надіслано: тим часом пацієнт написав знову. Прочитайте і надішліть ще раз. Ваш текст залишився в полі.
desk-stale-reply-taken = Вашу відповідь не надіслано: цю розмову тепер веде { $name }. Ваш текст збережено нижче.
desk-reply-empty = Спочатку напишіть відповідь або виберіть готову.
desk-reply-too-long = Відповідь надто довга для одного повідомлення. Скоротіть її до 4096 знаків.

desk-messages = Повідомлення
desk-patient = Пацієнт
desk-assistant = Помічник
desk-edited = Змінено: показати, що було раніше
desk-reply-to = Відповідь: { $name }
desk-reads = читає: { $language }
desk-send = Надіслати
desk-send-keys = Ctrl і Enter
desk-meanwhile = Поки Ви набирали, пацієнт написав. Прочитайте, перш ніж надсилати.
desk-canned = Готові відповіді
desk-canned-send = Надіслати
desk-canned-send-which = Надіслати: { $text }
desk-canned-what = Вони приходять мовою пацієнта. Якщо цією мовою тексту немає, таку відповідь не пропонують.
desk-canned-missing = { $count ->
    [one] Бракує { $count } мови
    [few] Бракує { $count } мов
    [many] Бракує { $count } мов
   *[other] Бракує { $count } мови
 }
desk-canned-new = Нова готова відповідь
desk-canned-add = Додати
desk-canned-empty = Напишіть текст принаймні основною мовою клініки.
desk-attachment = Відкрити вкладення
desk-attachment-gone = Вкладення не вдається отримати
desk-attachment-gone-words = Telegram його більше не видає, або воно завелике. Попросіть пацієнта надіслати його ще раз.
desk-said-photo = Зображення
desk-said-voice = Голосове повідомлення
desk-said-video = Відео
desk-said-document = Файл
desk-said-location = Місце на карті
desk-said-sticker = Стікер
desk-said-contact = Номер телефону: { $phone }
desk-said-other = Те, що не можна показати
desk-said-began = Початок розмови
desk-said-pressed = Натиснуто кнопку: { $label }

desk-delivery-queued = Надсилається
desk-delivery-sent = Надіслано
desk-delivery-failed = Не доставлено: { $reason }
desk-delivery-blocked = Не доставлено: пацієнт заблокував помічника
desk-delivery-unknown = Можливо, доставлено: зв’язок перервався під час надсилання
desk-send-again = Надіслати ще раз

desk-happened-queued = Потрапляє в чергу: { $reason }
desk-happened-claimed = { $name } бере розмову
desk-happened-released = { $name } повертає розмову в чергу
desk-happened-lapsed = Знову в черзі: { $name } надто довго не на місці
desk-happened-transferred = { $name } передає розмову: { $to }
desk-happened-closed = { $name } закриває розмову: { $outcome }
desk-happened-closed-by-itself = Закрито автоматично
desk-happened-reopened = { $name } знову відкриває розмову
desk-happened-acknowledged = { $name } бачить термінове повідомлення
desk-happened-escalated = Надто довге очікування: керівника повідомлено
desk-happened-consent = Згоду надано
desk-happened-withdrawn = Згоду відкликано
desk-happened-submitted = Запит надіслано
desk-somebody = Хтось

desk-about-patient = Про пацієнта
desk-enquiry = Запит
desk-correct = Виправити
desk-corrected = виправлено
desk-field-invalid = «{ $field }» не вдається прочитати: перевірте. Нічого не змінено.
desk-topics-read = Прочитані теми
desk-notes = Нотатки
desk-notes-hint = Для колег. Пацієнти їх ніколи не бачать.
desk-note-new = Нова нотатка
desk-note-add = Додати
desk-note-empty = Спочатку напишіть нотатку.
desk-rating = Оцінка
desk-rating-of = { $stars } з 5

desk-search = Пошук
desk-search-what = Номер звернення, телефон, електронна пошта або ім’я
desk-search-hint = Ім’я цілими словами. За текстом повідомлень шукати не можна: він зберігається зашифрованим.
desk-search-more = Раніші
desk-search-found = { $count ->
    [0] Нічого не знайдено. Перевірте написання; ім’я має бути цілим.
    [one] { $count } розмова
    [few] { $count } розмови
    [many] { $count } розмов
   *[other] { $count } розмови
 }

desk-questions = Питання без відповіді
desk-questions-what = Що питають пацієнти і на що немає затвердженого тексту. Додайте текст, щоб відповісти.
desk-questions-none = Таких немає.
desk-questions-other = Щось інше
desk-questions-gone = Повідомлення видалено; збереглася лише кількість.
desk-questions-languages = За мовами: { $languages }

desk-figures = Показники
desk-period = Період
desk-from = Від
desk-to = До
desk-download = Завантажити як CSV
desk-table = Показати таблицею
desk-figures-none = За цей період нічого немає.
desk-figure-enquiries = Запити
desk-figure-handovers = Передачі реєстратурі
desk-figure-first-reply = Перша відповідь, медіана
desk-figure-first-reply-p90 = Перша відповідь, 9 із 10 не довше
desk-figure-rating = Оцінка, середня
desk-figure-topics = Теми за мовами
desk-figure-funnel = Анкета, питання за питанням
desk-figure-by-hour = Перша відповідь за годинами доби, медіана у хвилинах
desk-figure-by-weekday = Перша відповідь за днями тижня, медіана у хвилинах
desk-figure-outcomes = Підсумки
desk-figure-ratings = Оцінки
desk-figure-reasons = Передачі за причинами
desk-figure-questions = Питання без відповіді
desk-head-what = Що
desk-head-count = Кількість
desk-head-language = Мова
desk-head-median = Медіана, хвилини
desk-head-p90 = 9 із 10 не довше, хвилини
desk-hour = { $hour } год

desk-people = Працівники
desk-last-manager = Це останній керівник: спочатку зробіть керівником когось іншого.
desk-person-new = Запросити працівника
desk-person-add = Запросити
desk-role = Роль
desk-role-receptionist = Реєстратор
desk-role-manager = Керівник
desk-state = Стан
desk-state-active = Активний
desk-state-invited = Запрошений
desk-state-disabled = Вимкнений
desk-acts = Дії
desk-invite = Нове посилання
desk-invite-whom = Нове посилання: { $name }
desk-disable = Вимкнути
desk-disable-whom = Вимкнути: { $name }
desk-enable = Увімкнути
desk-enable-whom = Увімкнути: { $name }
desk-invitation = Запрошення: { $name }
desk-invitation-what = Передайте це посилання лише цій людині і більше нікому. Воно діє один раз, протягом 48 годин, і більше не показується.
desk-invitation-link = Посилання

desk-settings = Налаштування
desk-settings-own = Ваше робоче місце
desk-language = Мова
desk-sound = Звук, коли хтось чекає
desk-notify = Сповіщення браузера, коли хтось чекає
desk-password-change = Змінити пароль
desk-password-old = Старий пароль
desk-totp = Другий крок під час входу
desk-totp-what = Код із застосунку на телефоні, на додачу до пароля.
desk-totp-begin = Налаштувати
desk-totp-scan = Відскануйте це застосунком автентифікації, потім напишіть код, який він покаже.
desk-totp-picture = Код для сканування застосунком автентифікації
desk-totp-key = Або введіть цей ключ у застосунок:
desk-totp-on = Увімкнути
desk-totp-off = Вимкнути
desk-totp-wrong = Код неправильний. Дочекайтеся наступного і спробуйте ще раз.
desk-keys = Клавіші
desk-key-reply = Перейти до відповіді
desk-key-send = Надіслати відповідь

desk-telegram = Номер Telegram
desk-telegram-what = Номер вашого облікового запису Telegram, щоб брати розмови в групі персоналу. Натисніть там кнопку один раз: вона покаже номер.
desk-telegram-number = Пишіть лише цифри або залиште порожнім.
desk-telegram-taken = Цей номер належить іншій людині в реєстратурі.
desk-telegram-unlinked = Ваш обліковий запис Telegram ще не пов’язано. Впишіть номер { $number } у своїх налаштуваннях.

desk-erase = Видалити пацієнта
desk-erase-title = Видалити все про цього пацієнта?
desk-erase-words = Усі розмови, повідомлення, запити, нотатки та згоди цього пацієнта буде видалено назавжди. Пацієнта повідомлять. Залишаться лише підрахунки без імен.
desk-erase-go = Видалити все
desk-erased = Пацієнт видалив усе
desk-card-deleted = Видалено
desk-erased-words = Про цього пацієнта більше нічого не зберігається, тож відповідати нема на що.
desk-done-erased = Усе про пацієнта видалено.
desk-danger-erased = Терміново: пацієнт у небезпеці ({ $class }) видалив усе, перш ніж хтось побачив повідомлення, { $time }. Йому сказано, кому телефонувати; переглянути вже нічого.
desk-alarm-erased = Терміново: пацієнт у небезпеці видалив усе. Йому сказано, кому телефонувати.
desk-consent-gone = Згоду відкликано: не використовуйте ці дані
desk-figure-danger-erased = У небезпеці, видалили все
