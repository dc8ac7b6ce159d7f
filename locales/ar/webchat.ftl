# The chat page.

webchat-title = محادثة مع { $clinic }
webchat-messages = المحادثة
webchat-input = رسالتكم
webchat-send = إرسال
webchat-sending = جارٍ الإرسال …
webchat-not-sent = لم تُرسَل. ستُرسَل من جديد حالما يتوفر الاتصال.
webchat-try-out = تجربة على هذا الكمبيوتر. غير متصلة بتطبيق Telegram.
webchat-assistant = المساعد
webchat-you = أنتم
webchat-start = البدء
webchat-no-script = تحتاج هذه الصفحة إلى JavaScript لتحدّث نفسها. من دونه اضغطوا على «إرسال» فتُحمَّل الصفحة من جديد.
webchat-too-many = تكتبون أسرع مما أستطيع الرد. من فضلكم انتظروا لحظة.
webchat-choose = اختاروا إجابة أو اكتبوا إجابتكم
