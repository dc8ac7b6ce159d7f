# The reception desk. Receptionists read this all day: short and plain.

desk-title = مكتب الاستقبال
desk-skip = الانتقال إلى المحتوى
desk-nav = قائمة الاستقبال
desk-problem = هناك مشكلة
desk-save = حفظ
desk-remove = حذف
desk-sign-in = تسجيل الدخول
desk-sign-out = تسجيل الخروج
desk-signed-out = تم تسجيل الخروج.
desk-session-ended = انتهت الجلسة. سجّلوا الدخول من جديد؛ ما كتبتموه في خانة الرد محفوظ كمسودة.
desk-name = الاسم
desk-password = كلمة المرور
desk-password-of = كلمة مرور { $name }
desk-code = الرمز من تطبيق المصادقة
desk-code-hint = فقط إذا سبق لكم إعداده.
desk-wrong = الاسم أو كلمة المرور أو الرمز غير صحيح. تحققوا منها وحاولوا من جديد.
desk-throttled = محاولات كثيرة جدًا. انتظروا { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 } ثم حاولوا من جديد.
desk-locked = الشاشة مقفلة
desk-locked-why = لم يستخدم أحد هذا المكتب منذ ربع ساعة. لم يضِع أي شيء.
desk-unlock = فتح القفل
desk-wrong-password = كلمة المرور غير صحيحة. حاولوا من جديد.

desk-welcome = أهلًا بكم في مكتب الاستقبال
desk-welcome-first = أنشئوا الحساب الأول. هو حساب إدارة، ويمكن منه دعوة الآخرين.
desk-welcome-invited = أهلًا { $name }. اختاروا كلمة مرور للبدء.
desk-welcome-go = البدء
desk-welcome-used = هذا الرابط استُخدم من قبل أو انتهت صلاحيته
desk-welcome-used-words = اطلبوا دعوة جديدة من الإدارة، أو اطلبوا من الفريق التقني تشغيل الأمر «{"\u2066"}enquiry-desk staff invite{"\u2069"}» باسمكم.
desk-your-name = اسمكم
desk-your-name-hint = يراه المرضى عندما تنضمون إلى محادثة، ويكفي الاسم الأول.
desk-name-missing = اكتبوا اسمكم، بما لا يزيد على 80 حرفًا.
desk-name-taken = هذا الاسم مستخدم في الاستقبال. اختاروا اسمًا آخر أو أضيفوا حرفًا.
desk-new-password = كلمة المرور الجديدة
desk-new-password-hint = 12 حرفًا على الأقل. ثلاث كلمات أو أربع لا علاقة بينها خيار جيد.
desk-password-again = تكرار كلمة المرور الجديدة
desk-password-differs = كلمتا المرور مختلفتان. اكتبوا الكلمة نفسها مرتين.
desk-password-short = كلمة المرور قصيرة جدًا. استخدموا 12 حرفًا على الأقل.
desk-password-long = كلمة المرور طويلة جدًا. استخدموا 256 حرفًا على الأكثر.
desk-password-common = هذه من كلمات المرور التي يسهل تخمينها. اختاروا كلمة أخرى.
desk-password-named = تحتوي كلمة المرور على اسمكم. اختاروا كلمة من دونه.

desk-forbidden = هذه الصفحة للإدارة فقط
desk-forbidden-words = إذا احتجتم إليها فتواصلوا مع الإدارة.
desk-not-found = لا يوجد شيء هنا
desk-not-found-words = ربما حُذفت المحادثة بطلب من المريض، أو أن العنوان غير صحيح.
desk-stale-form = لم تعد الصفحة حديثة
desk-stale-form-words = لم يتغير شيء. ارجعوا وحمّلوا الصفحة من جديد ثم حاولوا مرة أخرى.
desk-away = قاعدة البيانات لا تستجيب
desk-away-words = لم يتغير شيء. حاولوا من جديد بعد لحظة؛ وإذا استمرت المشكلة فأبلغوا الفريق التقني.
desk-back = العودة إلى قائمة الانتظار

desk-queue = قائمة الانتظار
desk-take-next = تولّي التالية
desk-filters = عوامل التصفية
desk-filter-show = عرض
desk-filter-all = الكل
desk-filter-waiting = في الانتظار
desk-filter-mine = محادثاتي
desk-filter-urgent = العاجلة
desk-filter-language = اللغة
desk-filter-any = أي لغة
desk-filter-apply = تطبيق
desk-held = تغيّرت قائمة الانتظار. عرض التغيير
desk-queue-empty = لا أحد ينتظر.
desk-more = هناك محادثات أخرى بعد هذه، وستظهر كلما أُغلقت المحادثات الأولى.
desk-next-none = لا أحد ينتظر في الوقت الحالي.
desk-overdue = متأخرة
desk-unread = جديد
desk-out-of-hours = خارج ساعات العمل
desk-pick-up = تولّي المحادثة
desk-pick-up-whom = تولّي محادثة { $name }
desk-count-waiting = في الانتظار
desk-count-urgent = بصفة عاجلة
desk-notice-waiting = هناك من ينتظر
desk-notice-urgent = عاجل: قد يكون أحد في خطر
desk-announce-waiting = { $count ->
    [zero] لا توجد محادثات في الانتظار.
    [one] محادثة واحدة في الانتظار.
    [two] محادثتان في الانتظار.
    [few] { $count } محادثات في الانتظار.
    [many] { $count } محادثة في الانتظار.
   *[other] { $count } محادثة في الانتظار.
 }
desk-announce-urgent = عاجل: قد يكون أحد المرضى في خطر. انظروا { $reference }.
desk-look = عرض

desk-wait-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
 }
desk-wait-hours = { $hours } س { $minutes } د
desk-wait-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
 }
desk-wait-now = أقل من دقيقة
desk-waiting-for = مدة الانتظار: { $wait }

desk-reason-emergency = حالة طارئة
desk-reason-urgent = عاجل
desk-reason-distress = ضائقة نفسية
desk-reason-failure = رسالة حدث خطأ في البرنامج عند معالجتها
desk-reason-enquiry = استفسار
desk-reason-human = طلب التحدث إلى شخص
desk-reason-unanswered = سؤال لا يجيب عنه أي نص
desk-reason-lost = رسالة لم تُفهم

desk-stage-assistant = لدى المساعد
desk-stage-waiting = في الانتظار
desk-stage-claimed = لدى { $name }
desk-stage-claimed-nobody = قيد المتابعة
desk-stage-closed = مغلقة
desk-stage-closed-as = مغلقة: { $outcome }

desk-channel-telegram = Telegram
desk-channel-webchat = محادثة الموقع
desk-nobody = بلا اسم
desk-blocked = التواصل غير ممكن
desk-unreachable = حُظر المساعد من جهة المريض أو غادر المريض المحادثة، ولن يصل أي رد من هنا. استخدموا الهاتف أو البريد الإلكتروني إن وُجد.
desk-alarm-words = نص الرسالة:
desk-acknowledge = رأيت هذا وأتصرف بشأنه
desk-acknowledged = تم تأكيد الاطلاع: { $name }، { $time }
desk-must-acknowledge = يجب أولًا أن يؤكد أحد الاطلاع على الرسالة العاجلة.

desk-release = إعادة إلى قائمة الانتظار
desk-transfer = تحويل إلى شخص آخر
desk-transfer-to = إلى
desk-close = إغلاق
desk-outcome = ما النتيجة؟
desk-outcome-booked = تم حجز موعد
desk-outcome-answered = تمت الإجابة
desk-outcome-called-back = تمت معاودة الاتصال
desk-outcome-not-suitable = العلاج غير مناسب
desk-outcome-no-reply = لا رد
desk-outcome-spam = رسائل مزعجة
desk-reopen = إعادة الفتح

desk-done-claimed = أصبحت المحادثة لديكم، وتم إبلاغ المريض.
desk-done-released = عادت المحادثة إلى قائمة الانتظار.
desk-done-transferred = تم تحويل المحادثة.
desk-done-closed = تم الإغلاق.
desk-done-reopened = المحادثة مفتوحة من جديد.
desk-done-acknowledged = تم تسجيل اطلاعكم على الرسالة.
desk-done-saved = تم الحفظ.
desk-done-note = تم حفظ الملاحظة.
desk-taken-by = سبقكم إليها شخص آخر: المحادثة الآن لدى { $name }.
desk-taken = سبقكم إليها شخص آخر، أو أُغلقت المحادثة.
desk-too-late-to-reopen = أُغلقت المحادثة منذ مدة طويلة. الرسالة التالية من المريض تبدأ محادثة جديدة.
desk-canned-gone = هذا الرد الجاهز لم يعد موجودًا، أو ليس له نص بلغة المريض.
desk-changed = تغيّرت هذه المحادثة منذ أن فتحتم الصفحة. راجعوها من جديد؛ لم يُنفَّذ شيء.
desk-stale-reply = لم يُرسَل ردكم: تغيّرت هذه المحادثة منذ أن فتحتم الصفحة. النص ما زال في الخانة.
desk-stale-reply-patient = لم يُرسَل ردكم: وصلت رسالة جديدة من المريض. اقرؤوها ثم أرسلوا من جديد. النص ما زال في الخانة.
desk-stale-reply-taken = لم يُرسَل ردكم: المحادثة الآن لدى { $name }. النص محفوظ أدناه.
desk-reply-empty = اكتبوا ردًا أولًا، أو اختاروا ردًا جاهزًا.
desk-reply-too-long = الرد أطول من أن يُرسَل في رسالة واحدة. اختصروه إلى 4096 حرفًا.

desk-messages = الرسائل
desk-patient = المريض
desk-assistant = المساعد
desk-edited = معدّلة: عرض النص السابق
desk-reply-to = الرد على { $name }
desk-reads = لغة القراءة: { $language }
desk-send = إرسال
desk-send-keys = Ctrl+Enter
desk-meanwhile = وصلت رسالة من المريض وأنتم تكتبون. اقرؤوها قبل الإرسال.
desk-canned = ردود جاهزة
desk-canned-send = إرسال
desk-canned-send-which = إرسال: { $text }
desk-canned-what = تصل الردود بلغة المريض. وإذا لم يكن للرد نص بلغة ما، فلا يُعرض في المحادثات بتلك اللغة.
desk-canned-missing = { $count ->
    [zero] لا تنقص أي لغة
    [one] تنقص لغة واحدة
    [two] تنقص لغتان
    [few] تنقص { $count } لغات
    [many] تنقص { $count } لغة
   *[other] تنقص { $count } لغة
 }
desk-canned-new = رد جاهز جديد
desk-canned-add = إضافة
desk-canned-empty = اكتبوا النص على الأقل باللغة الأولى للعيادة.
desk-attachment = فتح المرفق
desk-attachment-gone = تعذّر جلب المرفق
desk-attachment-gone-words = لم يعد Telegram يتيحه، أو أن حجمه كبير جدًا. اطلبوا من المريض إرساله من جديد.
desk-said-photo = أُرسلت صورة
desk-said-voice = أُرسلت رسالة صوتية
desk-said-video = أُرسل مقطع فيديو
desk-said-document = أُرسل ملف
desk-said-location = أُرسل موقع
desk-said-sticker = أُرسل ملصق
desk-said-contact = أُرسل رقم هاتف: { $phone }
desk-said-other = أُرسل شيء لا يمكن عرضه
desk-said-began = بدء المحادثة
desk-said-pressed = تم الضغط على: { $label }

desk-delivery-queued = في الطريق
desk-delivery-sent = أُرسلت
desk-delivery-failed = لم تصل: { $reason }
desk-delivery-blocked = لم تصل: المساعد محظور من جهة المريض
desk-delivery-unknown = ربما وصلت: انقطع الاتصال أثناء الإرسال
desk-send-again = إرسال من جديد

desk-happened-queued = دخلت قائمة الانتظار: { $reason }
desk-happened-claimed = انتقلت المحادثة إلى { $name }
desk-happened-released = أُعيدت إلى قائمة الانتظار: { $name }
desk-happened-lapsed = عادت إلى قائمة الانتظار بسبب غياب طويل: { $name }
desk-happened-transferred = حُوّلت المحادثة من { $name } إلى { $to }
desk-happened-closed = أُغلقت المحادثة: { $name }، { $outcome }
desk-happened-closed-by-itself = أُغلقت تلقائيًا
desk-happened-reopened = أُعيد فتح المحادثة: { $name }
desk-happened-acknowledged = تم الاطلاع على الرسالة العاجلة: { $name }
desk-happened-escalated = طال الانتظار: تم تنبيه الإدارة
desk-happened-consent = أُعطيت الموافقة
desk-happened-withdrawn = سُحبت الموافقة
desk-happened-submitted = أُرسل الاستفسار
desk-somebody = شخص ما

desk-about-patient = عن المريض
desk-enquiry = الاستفسار
desk-correct = تصحيح
desk-corrected = مصحّح
desk-field-invalid = تعذّرت قراءة «{ $field }»: تحققوا منه. لم يتغير شيء.
desk-topics-read = المواضيع المقروءة
desk-notes = ملاحظات
desk-notes-hint = للفريق فقط. لا يراها المرضى أبدًا.
desk-note-new = ملاحظة جديدة
desk-note-add = إضافة
desk-note-empty = اكتبوا ملاحظة أولًا.
desk-rating = التقييم
desk-rating-of = { $stars } من 5

desk-search = بحث
desk-search-what = الرقم المرجعي أو الهاتف أو البريد الإلكتروني أو الاسم
desk-search-hint = كلمات كاملة من الاسم. لا يمكن البحث في نص الرسائل لأنه مخزَّن مشفَّرًا.
desk-search-more = الأقدم
desk-search-found = { $count ->
    [0] لا توجد نتائج. تحققوا من الكتابة؛ يجب أن يكون الاسم كاملًا.
    [zero] لا توجد نتائج. تحققوا من الكتابة؛ يجب أن يكون الاسم كاملًا.
    [one] محادثة واحدة
    [two] محادثتان
    [few] { $count } محادثات
    [many] { $count } محادثة
   *[other] { $count } محادثة
 }

desk-questions = أسئلة بلا إجابة
desk-questions-what = ما سأل عنه المرضى ولا تجيب عنه النصوص المعتمدة. أضيفوا نصًا للإجابة عن أحد هذه الأسئلة.
desk-questions-none = لم تكن هناك أسئلة.
desk-questions-other = شيء آخر
desk-questions-gone = لم تعد الرسائل موجودة؛ بقي العدد فقط.
desk-questions-languages = حسب اللغة: { $languages }

desk-figures = الإحصاءات
desk-period = الفترة
desk-from = من
desk-to = إلى
desk-download = تنزيل بصيغة CSV
desk-table = عرض كجدول
desk-figures-none = لا توجد بيانات في هذه الفترة.
desk-figure-enquiries = الاستفسارات
desk-figure-handovers = التحويلات إلى الاستقبال
desk-figure-first-reply = الرد الأول، الوسيط
desk-figure-first-reply-p90 = الرد الأول، 9 من 10 خلال
desk-figure-rating = متوسط التقييم
desk-figure-topics = المواضيع حسب اللغة
desk-figure-funnel = الاستمارة، سؤالًا بعد سؤال
desk-figure-by-hour = الرد الأول حسب ساعة اليوم، الوسيط بالدقائق
desk-figure-by-weekday = الرد الأول حسب يوم الأسبوع، الوسيط بالدقائق
desk-figure-outcomes = النتائج
desk-figure-ratings = التقييمات
desk-figure-reasons = التحويلات إلى الاستقبال حسب السبب
desk-figure-questions = أسئلة بلا إجابة
desk-head-what = البند
desk-head-count = العدد
desk-head-language = اللغة
desk-head-median = الوسيط بالدقائق
desk-head-p90 = 9 من 10 خلال، بالدقائق
desk-hour = الساعة { $hour }

desk-people = الفريق
desk-last-manager = هذا آخر حساب إدارة: امنحوا هذا الدور لشخص آخر أولًا.
desk-person-new = دعوة شخص
desk-person-add = دعوة
desk-role = الدور
desk-role-receptionist = الاستقبال
desk-role-manager = الإدارة
desk-state = حالة الحساب
desk-state-active = مفعّل
desk-state-invited = بانتظار قبول الدعوة
desk-state-disabled = معطّل
desk-acts = إجراءات
desk-invite = رابط جديد
desk-invite-whom = رابط جديد لـ { $name }
desk-disable = تعطيل
desk-disable-whom = تعطيل حساب { $name }
desk-enable = تفعيل
desk-enable-whom = تفعيل حساب { $name }
desk-invitation = دعوة لـ { $name }
desk-invitation-what = أعطوا هذا الرابط لهذا الشخص وحده. يعمل مرة واحدة خلال 48 ساعة، ولن يُعرض من جديد.
desk-invitation-link = الرابط

desk-settings = الإعدادات
desk-settings-own = مكتبكم
desk-language = اللغة
desk-sound = صوت عندما ينتظر أحد
desk-notify = إشعار من المتصفح عندما ينتظر أحد
desk-password-change = تغيير كلمة المرور
desk-password-old = كلمة المرور الحالية
desk-totp = التحقق بخطوتين
desk-totp-what = رمز من تطبيق على هاتفكم، إلى جانب كلمة المرور.
desk-totp-begin = إعداد
desk-totp-scan = امسحوا هذا بتطبيق المصادقة، ثم اكتبوا الرمز الذي يظهر فيه.
desk-totp-picture = رمز للمسح بتطبيق المصادقة
desk-totp-key = أو اكتبوا هذا المفتاح في التطبيق:
desk-totp-on = تفعيل
desk-totp-off = إيقاف
desk-totp-wrong = الرمز غير صحيح. انتظروا الرمز التالي وحاولوا من جديد.
desk-keys = اختصارات لوحة المفاتيح
desk-key-reply = الانتقال إلى الرد
desk-key-send = إرسال الرد

desk-telegram = رقم تيليجرام
desk-telegram-what = رقم حسابكم في تيليجرام، لاستلام المحادثات في مجموعة العاملين. اضغطوا زرًا هناك مرة واحدة فيظهر لكم الرقم.
desk-telegram-number = اكتبوا أرقامًا فقط أو اتركوا الخانة فارغة.
desk-telegram-taken = هذا الرقم لشخص آخر في الاستقبال.
desk-telegram-unlinked = حسابكم في تيليجرام غير مربوط بعد. اكتبوا الرقم { $number } في إعدادات مكتب الاستقبال.

desk-erase = حذف بيانات المريض
desk-erase-title = هل تُحذف كل بيانات هذا المريض؟
desk-erase-words = تُحذف نهائيًا كل محادثات هذا المريض ورسائله واستفساراته والملاحظات عنه وموافقاته، ويُبلَّغ المريض بذلك. لا تبقى إلا أعداد بلا أسماء.
desk-erase-go = حذف كل شيء
desk-erased = حذف المريض كل شيء
desk-card-deleted = تم الحذف
desk-erased-words = لم يعد يُحفظ شيء عن هذا المريض، فلا يوجد ما يُرد عليه.
desk-done-erased = حُذف كل ما يخص المريض.
desk-danger-erased = عاجل: مريض في خطر ({ $class }) حذف كل شيء قبل أن يرى أحد الرسالة، { $time }. أُخبر بمن يتصل، ولم يبقَ ما يمكن الاطلاع عليه.
desk-alarm-erased = عاجل: مريض في خطر حذف كل شيء. أُخبر بمن يتصل.
desk-consent-gone = سُحبت الموافقة: لا تستخدموا هذه البيانات
desk-figure-danger-erased = في خطر وحذف كل شيء
