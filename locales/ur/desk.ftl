# The reception desk. Receptionists read this all day: short and plain.

desk-title = ریسیپشن ڈیسک
desk-skip = اصل صفحے پر جائیں
desk-nav = ڈیسک
desk-problem = ایک مسئلہ ہے
desk-save = محفوظ کریں
desk-remove = ہٹائیں
desk-sign-in = سائن اِن
desk-sign-out = سائن آؤٹ
desk-signed-out = آپ سائن آؤٹ ہو گئے ہیں۔
desk-session-ended = آپ کا سیشن ختم ہو گیا ہے۔ دوبارہ سائن اِن کریں؛ جواب کے خانے میں لکھا ہوا مسودے کے طور پر محفوظ ہے۔
desk-name = نام
desk-password = پاس ورڈ
desk-password-of = { $name } کا پاس ورڈ
desk-code = آپ کی تصدیقی ایپ کا کوڈ
desk-code-hint = صرف اگر آپ نے اسے لگایا ہوا ہے۔
desk-wrong = نام، پاس ورڈ یا کوڈ درست نہیں۔ دیکھ کر دوبارہ کوشش کریں۔
desk-throttled = بہت زیادہ کوششیں ہو گئیں۔ { $minutes ->
    [one] ایک منٹ
   *[other] { $minutes } منٹ
 } انتظار کر کے دوبارہ کوشش کریں۔
desk-locked = سکرین مقفل ہے
desk-locked-why = پندرہ منٹ سے کسی نے یہ ڈیسک استعمال نہیں کیا۔ کچھ ضائع نہیں ہوا۔
desk-unlock = کھولیں
desk-wrong-password = پاس ورڈ درست نہیں۔ دوبارہ کوشش کریں۔

desk-welcome = ڈیسک میں خوش آمدید
desk-welcome-first = پہلا اکاؤنٹ بنائیں۔ یہ مینیجر کا ہے: یہ باقی لوگوں کو دعوت دے سکتا ہے۔
desk-welcome-invited = خوش آمدید، { $name }۔ شروع کرنے کے لیے پاس ورڈ چنیں۔
desk-welcome-go = شروع کریں
desk-welcome-used = یہ لنک استعمال ہو چکا ہے یا بہت پرانا ہے
desk-welcome-used-words = مینیجر سے نئی دعوت مانگیں، یا آپریٹر سے کہیں کہ آپ کے نام کے ساتھ ”enquiry-desk staff invite“ چلائیں۔
desk-your-name = آپ کا نام
desk-your-name-hint = گفتگو میں شامل ہونے پر مریض اسے دیکھتے ہیں: صرف پہلا نام کافی ہے۔
desk-name-missing = اپنا نام لکھیں، زیادہ سے زیادہ 80 حروف۔
desk-name-taken = ڈیسک پر یہ نام پہلے سے کسی کا ہے۔ کوئی اور چنیں، یا ایک حرف بڑھائیں۔
desk-new-password = نیا پاس ورڈ
desk-new-password-hint = کم از کم 12 حروف۔ تین چار الفاظ جن کا آپس میں تعلق نہ ہو، اچھے رہتے ہیں۔
desk-password-again = نیا پاس ورڈ دوبارہ
desk-password-differs = دونوں پاس ورڈ الگ الگ ہیں۔ ایک ہی پاس ورڈ دو بار لکھیں۔
desk-password-short = پاس ورڈ بہت چھوٹا ہے۔ کم از کم 12 حروف لکھیں۔
desk-password-long = پاس ورڈ بہت لمبا ہے۔ زیادہ سے زیادہ 256 حروف لکھیں۔
desk-password-common = یہ ان پاس ورڈز میں سے ہے جن کا اندازہ سب سے پہلے لگایا جاتا ہے۔ کوئی اور چنیں۔
desk-password-named = پاس ورڈ میں آپ کا نام ہے۔ اس کے بغیر چنیں۔

desk-forbidden = یہ صفحہ مینیجرز کے لیے ہے
desk-forbidden-words = ضرورت ہو تو مینیجر سے کہیں۔
desk-not-found = یہاں کچھ نہیں ہے
desk-not-found-words = شاید گفتگو مریض کی خواہش پر مٹا دی گئی ہے، یا پتا درست نہیں۔
desk-stale-form = وہ صفحہ پرانا ہو چکا تھا
desk-stale-form-words = کچھ نہیں بدلا۔ واپس جائیں، صفحہ دوبارہ کھولیں اور پھر کوشش کریں۔
desk-away = ڈیٹابیس جواب نہیں دے رہا
desk-away-words = کچھ نہیں بدلا۔ تھوڑی دیر میں دوبارہ کوشش کریں؛ مسئلہ رہے تو آپریٹر کو بتائیں۔
desk-back = قطار پر واپس

desk-queue = قطار
desk-take-next = اگلی لیں
desk-filters = فلٹر
desk-filter-show = دکھائیں
desk-filter-all = سب
desk-filter-waiting = انتظار میں
desk-filter-mine = میری
desk-filter-urgent = فوری
desk-filter-language = زبان
desk-filter-any = کوئی بھی
desk-filter-apply = لاگو کریں
desk-held = قطار بدل گئی ہے۔ تبدیلی دکھائیں
desk-queue-empty = کوئی انتظار میں نہیں ہے۔
desk-more = ان کے نیچے اور بھی ہیں۔ پہلی بند ہوں گی تو وہ اوپر آئیں گی۔
desk-next-none = اس وقت کوئی انتظار میں نہیں ہے۔
desk-overdue = وقت سے اوپر
desk-unread = نیا
desk-out-of-hours = اوقات کے بعد
desk-pick-up = لیں
desk-pick-up-whom = { $name } کی گفتگو لیں
desk-count-waiting = انتظار میں
desk-count-urgent = فوری
desk-notice-waiting = کوئی انتظار میں ہے
desk-notice-urgent = فوری: شاید کوئی خطرے میں ہے
desk-announce-waiting = { $count ->
    [one] ایک گفتگو انتظار میں ہے۔
   *[other] { $count } گفتگو انتظار میں ہیں۔
 }
desk-announce-urgent = فوری: شاید کوئی مریض خطرے میں ہے۔ { $reference } دیکھیں۔
desk-look = دیکھیں

desk-wait-minutes = { $count } منٹ
desk-wait-hours = { $hours } گھنٹے { $minutes } منٹ
desk-wait-days = { $count ->
    [one] 1 دن
   *[other] { $count } دن
 }
desk-wait-now = ابھی ابھی
desk-waiting-for = { $wait } سے انتظار میں

desk-reason-emergency = ایمرجنسی
desk-reason-urgent = فوری
desk-reason-distress = ذہنی اذیت
desk-reason-failure = ایک پیغام جس پر پروگرام ناکام ہوا
desk-reason-enquiry = انکوائری
desk-reason-human = کسی شخص سے بات مانگی
desk-reason-unanswered = ایسا سوال جس کا جواب کسی تحریر میں نہیں
desk-reason-lost = بات سمجھی نہیں گئی

desk-stage-assistant = معاون کے پاس
desk-stage-waiting = انتظار میں
desk-stage-claimed = { $name } کے پاس
desk-stage-claimed-nobody = لی جا چکی
desk-stage-closed = بند
desk-stage-closed-as = بند: { $outcome }

desk-channel-telegram = Telegram
desk-channel-webchat = ویب چیٹ
desk-nobody = نام نہیں
desk-blocked = رابطہ ممکن نہیں
desk-unreachable = مریض نے معاون کو بلاک کر دیا ہے یا چھوڑ دیا ہے: یہاں کا جواب نہیں پہنچے گا۔ فون یا ای میل ہو تو اس سے رابطہ کریں۔
desk-alarm-words = مریض نے لکھا:
desk-acknowledge = میں نے یہ دیکھ لیا ہے، کارروائی میرے ذمے ہے
desk-acknowledged = { $name } نے دیکھ لیا، { $time }
desk-must-acknowledge = پہلے کسی کو بتانا ہو گا کہ فوری پیغام دیکھ لیا ہے۔

desk-release = واپس کریں
desk-transfer = ساتھی کو دیں
desk-transfer-to = ساتھی
desk-close = بند کریں
desk-outcome = کیا نتیجہ نکلا؟
desk-outcome-booked = بکنگ ہو گئی
desk-outcome-answered = جواب دیا گیا
desk-outcome-called-back = واپس فون کیا گیا
desk-outcome-not-suitable = موزوں نہیں
desk-outcome-no-reply = جواب نہیں آیا
desk-outcome-spam = سپیم
desk-reopen = دوبارہ کھولیں

desk-done-claimed = آپ نے یہ لے لی ہے۔ مریض کو بتا دیا گیا ہے۔
desk-done-released = یہ واپس قطار میں ہے۔
desk-done-transferred = اب یہ آپ کے ساتھی کے پاس ہے۔
desk-done-closed = بند ہو گئی۔
desk-done-reopened = یہ دوبارہ کھل گئی ہے۔
desk-done-acknowledged = لکھ لیا گیا کہ آپ نے یہ دیکھ لیا ہے۔
desk-done-saved = محفوظ ہو گیا۔
desk-done-note = نوٹ محفوظ ہے۔
desk-taken-by = { $name } نے پہلے لے لی: اب یہ گفتگو ان کے پاس ہے۔
desk-taken = کسی ساتھی نے پہلے لے لی، یا یہ بند ہو چکی ہے۔
desk-too-late-to-reopen = اسے بند ہوئے بہت دیر ہو گئی۔ مریض کے اگلے پیغام سے نئی گفتگو شروع ہو گی۔
desk-canned-gone = یہ تیار جواب اب نہیں ہے، یا مریض کی زبان میں اس کی تحریر نہیں۔
desk-changed = آپ کے صفحہ کھولنے کے بعد یہ گفتگو بدل گئی ہے۔ دوبارہ دیکھیں؛ کچھ نہیں کیا گیا۔
desk-stale-reply = آپ کا جواب نہیں بھیجا گیا: صفحہ کھلنے کے بعد یہ گفتگو بدل گئی ہے۔ آپ کا لکھا ہوا خانے میں موجود ہے۔
desk-stale-reply-patient = آپ کا جواب نہیں بھیجا گیا: اس دوران مریض نے لکھا ہے۔ اسے پڑھیں، پھر دوبارہ بھیجیں۔ آپ کا لکھا ہوا خانے میں موجود ہے۔
desk-stale-reply-taken = آپ کا جواب نہیں بھیجا گیا: اب یہ گفتگو { $name } کے پاس ہے۔ آپ کا لکھا ہوا نیچے محفوظ ہے۔
desk-reply-empty = پہلے جواب لکھیں، یا کوئی تیار جواب چنیں۔
desk-reply-too-long = جواب ایک پیغام کے لیے بہت لمبا ہے۔ اسے 4,096 حروف تک مختصر کریں۔

desk-messages = پیغامات
desk-patient = مریض
desk-assistant = معاون
desk-edited = بدلا گیا: پہلے کیا لکھا تھا دکھائیں
desk-reply-to = { $name } کو جواب
desk-reads = { $language } پڑھتے ہیں
desk-send = بھیجیں
desk-send-keys = Ctrl اور Enter
desk-meanwhile = آپ کے لکھنے کے دوران مریض نے لکھا ہے۔ بھیجنے سے پہلے اسے پڑھیں۔
desk-canned = تیار جواب
desk-canned-send = بھیجیں
desk-canned-send-which = بھیجیں: { $text }
desk-canned-what = یہ مریض کی زبان میں پہنچتے ہیں۔ جس زبان کی اپنی تحریر نہ ہو، اس کے پڑھنے والے مریضوں کے لیے جواب پیش نہیں کیا جاتا۔
desk-canned-missing = { $count ->
    [one] ایک زبان باقی ہے
   *[other] { $count } زبانیں باقی ہیں
 }
desk-canned-new = نیا تیار جواب
desk-canned-add = شامل کریں
desk-canned-empty = کم از کم کلینک کی پہلی زبان میں تحریر لکھیں۔
desk-attachment = منسلک فائل کھولیں
desk-attachment-gone = منسلک فائل نہیں مل سکی
desk-attachment-gone-words = Telegram اسے اب نہیں دیتا، یا یہ بہت بڑی ہے۔ مریض سے دوبارہ بھیجنے کو کہیں۔
desk-said-photo = تصویر بھیجی
desk-said-voice = صوتی پیغام بھیجا
desk-said-video = ویڈیو بھیجی
desk-said-document = فائل بھیجی
desk-said-location = جگہ بھیجی
desk-said-sticker = سٹیکر بھیجا
desk-said-contact = فون نمبر بھیجا: { $phone }
desk-said-other = کچھ بھیجا جو دکھایا نہیں جا سکتا
desk-said-began = گفتگو شروع کی
desk-said-pressed = بٹن دبایا: { $label }

desk-delivery-queued = راستے میں ہے
desk-delivery-sent = بھیجا گیا
desk-delivery-failed = نہیں پہنچا: { $reason }
desk-delivery-blocked = نہیں پہنچا: مریض نے معاون کو بلاک کر دیا ہے
desk-delivery-unknown = شاید پہنچ گیا: بھیجتے وقت کنکشن ٹوٹ گیا
desk-send-again = دوبارہ بھیجیں

desk-happened-queued = قطار میں آئی: { $reason }
desk-happened-claimed = { $name } نے لی
desk-happened-released = { $name } نے واپس کی
desk-happened-lapsed = واپس قطار میں: { $name } بہت دیر موجود نہیں تھے
desk-happened-transferred = { $name } نے { $to } کو دی
desk-happened-closed = { $name } نے بند کی: { $outcome }
desk-happened-closed-by-itself = خود بند ہوئی
desk-happened-reopened = { $name } نے دوبارہ کھولی
desk-happened-acknowledged = { $name } نے فوری پیغام دیکھ لیا ہے
desk-happened-escalated = بہت دیر انتظار ہوا: مینیجر کو خبردار کر دیا گیا ہے
desk-happened-consent = رضامندی دی گئی
desk-happened-withdrawn = رضامندی واپس لی گئی
desk-happened-submitted = انکوائری بھیجی
desk-somebody = کوئی

desk-about-patient = مریض کے بارے میں
desk-enquiry = انکوائری
desk-correct = درست کریں
desk-corrected = درست کیا گیا
desk-field-invalid = ”{ $field }“ پڑھا نہیں جا سکا: اسے دیکھیں۔ کچھ نہیں بدلا۔
desk-topics-read = پڑھ چکے ہیں
desk-notes = نوٹ
desk-notes-hint = ساتھیوں کے لیے۔ مریض انہیں کبھی نہیں دیکھتے۔
desk-note-new = نیا نوٹ
desk-note-add = شامل کریں
desk-note-empty = پہلے نوٹ لکھیں۔
desk-rating = رائے
desk-rating-of = 5 میں سے { $stars }

desk-search = تلاش
desk-search-what = حوالہ نمبر، فون، ای میل یا نام
desk-search-hint = نام کے پورے الفاظ لکھیں۔ پیغاموں کے اندر تلاش نہیں ہو سکتی: وہ انکرپٹ کر کے محفوظ ہیں۔
desk-search-more = پہلے والی
desk-search-found = { $count ->
    [0] کچھ نہیں ملا۔ ہجے دیکھیں؛ نام پورا ہونا چاہیے۔
    [one] ایک گفتگو
   *[other] { $count } گفتگو
 }

desk-questions = بے جواب سوال
desk-questions-what = جو مریضوں نے پوچھا اور منظور شدہ تحریر میں جس کا جواب نہیں۔ جواب دینے کے لیے تحریر شامل کریں۔
desk-questions-none = کوئی نہیں تھا۔
desk-questions-other = کچھ اور
desk-questions-gone = پیغام مٹ چکے ہیں؛ صرف گنتی محفوظ ہے۔
desk-questions-languages = زبان کے لحاظ سے: { $languages }

desk-figures = اعداد و شمار
desk-period = مدت
desk-from = سے
desk-to = تک
desk-download = CSV ڈاؤن لوڈ کریں
desk-table = جدول میں دکھائیں
desk-figures-none = اس مدت میں کچھ نہیں۔
desk-figure-enquiries = انکوائریاں
desk-figure-handovers = ریسیپشن کو منتقلی
desk-figure-first-reply = پہلا جواب، درمیانی وقت (میڈین)
desk-figure-first-reply-p90 = پہلا جواب، 10 میں سے 9 اتنے وقت میں
desk-figure-rating = رائے، اوسط
desk-figure-topics = موضوع زبان کے لحاظ سے
desk-figure-funnel = فارم، سوال بہ سوال
desk-figure-by-hour = دن کے گھنٹے کے لحاظ سے پہلا جواب، میڈین منٹ
desk-figure-by-weekday = ہفتے کے دن کے لحاظ سے پہلا جواب، میڈین منٹ
desk-figure-outcomes = نتائج
desk-figure-ratings = رائے
desk-figure-reasons = منتقلی وجہ کے لحاظ سے
desk-figure-questions = سوال جن کا جواب نہیں
desk-head-what = کیا
desk-head-count = تعداد
desk-head-language = زبان
desk-head-median = میڈین منٹ
desk-head-p90 = 10 میں سے 9 اتنے منٹ میں
desk-hour = { $hour } بجے

desk-people = لوگ
desk-last-manager = یہ آخری مینیجر ہے: پہلے کسی اور کو مینیجر بنائیں۔
desk-person-new = کسی کو دعوت دیں
desk-person-add = دعوت دیں
desk-role = عہدہ
desk-role-receptionist = ریسیپشنسٹ
desk-role-manager = مینیجر
desk-state = حالت
desk-state-active = فعال
desk-state-invited = دعوت دی گئی
desk-state-disabled = بند
desk-acts = عمل
desk-invite = نیا لنک
desk-invite-whom = { $name } کے لیے نیا لنک
desk-disable = بند کریں
desk-disable-whom = { $name } کا اکاؤنٹ بند کریں
desk-enable = چالو کریں
desk-enable-whom = { $name } کا اکاؤنٹ چالو کریں
desk-invitation = { $name } کے لیے دعوت
desk-invitation-what = یہ لنک صرف انہی کو دیں، کسی اور کو نہیں۔ یہ ایک بار کام کرتا ہے، 48 گھنٹے تک، اور دوبارہ نہیں دکھایا جاتا۔
desk-invitation-link = لنک

desk-settings = ترتیبات
desk-settings-own = آپ کا ڈیسک
desk-language = زبان
desk-sound = کوئی انتظار میں ہو تو آواز
desk-notify = کوئی انتظار میں ہو تو براؤزر کی اطلاع
desk-password-change = پاس ورڈ بدلیں
desk-password-old = پرانا پاس ورڈ
desk-totp = سائن اِن کا دوسرا مرحلہ
desk-totp-what = پاس ورڈ کے ساتھ آپ کے فون کی ایپ کا ایک کوڈ۔
desk-totp-begin = اسے لگائیں
desk-totp-scan = اسے اپنی تصدیقی ایپ سے سکین کریں، پھر جو کوڈ آئے وہ لکھیں۔
desk-totp-picture = تصدیقی ایپ سے سکین کرنے کا کوڈ
desk-totp-key = یا ایپ میں یہ کلید لکھیں:
desk-totp-on = چالو کریں
desk-totp-off = بند کریں
desk-totp-wrong = کوڈ درست نہیں۔ اگلے کوڈ کا انتظار کریں اور دوبارہ کوشش کریں۔
desk-keys = کی بورڈ کے بٹن
desk-key-reply = جواب پر جائیں
desk-key-send = جواب بھیجیں

desk-telegram = Telegram نمبر
desk-telegram-what = آپ کے Telegram اکاؤنٹ کا نمبر، تاکہ آپ عملے کے گروپ میں گفتگو لے سکیں۔ وہاں ایک بار بٹن دبائیں: وہ نمبر بتا دے گا۔
desk-telegram-number = صرف ہندسے لکھیں یا خالی چھوڑ دیں۔
desk-telegram-taken = یہ نمبر ڈیسک پر کسی اور کا ہے۔
desk-telegram-unlinked = آپ کا Telegram اکاؤنٹ ابھی منسلک نہیں۔ ڈیسک کی اپنی ترتیبات میں نمبر { $number } لکھیں۔

desk-erase = مریض کا ڈیٹا مٹائیں
desk-erase-title = کیا اس مریض کے بارے میں سب کچھ مٹانا ہے؟
desk-erase-words = اس مریض کی تمام گفتگوئیں، پیغامات، انکوائریاں، نوٹ اور رضامندیاں ہمیشہ کے لیے مٹا دی جائیں گی۔ مریض کو بتایا جائے گا۔ صرف بغیر نام کی گنتیاں رہیں گی۔
desk-erase-go = سب کچھ مٹا دیں
desk-erased = مریض نے سب کچھ مٹا دیا ہے
desk-card-deleted = حذف کر دیا گیا
desk-erased-words = اس مریض کے بارے میں اب کچھ محفوظ نہیں، اس لیے جواب دینے کو کچھ نہیں۔
desk-done-erased = مریض کے بارے میں سب کچھ مٹا دیا گیا ہے۔
desk-danger-erased = فوری: خطرے میں ایک مریض ({ $class }) نے کسی کے پیغام دیکھنے سے پہلے سب کچھ مٹا دیا، { $time }۔ انہیں بتایا گیا کہ کسے فون کرنا ہے؛ دیکھنے کو کچھ نہیں بچا۔
desk-alarm-erased = فوری: خطرے میں ایک مریض نے سب کچھ مٹا دیا۔ انہیں بتایا گیا کہ کسے فون کرنا ہے۔
desk-consent-gone = رضامندی واپس لے لی گئی: یہ تفصیلات استعمال نہ کریں
desk-figure-danger-erased = خطرے میں، سب کچھ مٹا دیا
