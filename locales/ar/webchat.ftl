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
webchat-about = مساعد آلي وليس شخصًا
webchat-reception = الاستقبال
webchat-urgent = عاجل
webchat-newest = إلى أحدث رسالة
webchat-expired = هذه الصفحة لم تعد حديثة، لذلك لم تُستلَم رسالتكم. من فضلكم حمّلوها من جديد.
webchat-too-long = هذا أطول من أن يُرسَل في رسالة واحدة. من فضلكم أرسلوه على أجزاء.
webchat-away = تعذّر حفظ رسالتكم الآن. من فضلكم أرسلوها من جديد بعد لحظة.
webchat-back = العودة إلى المحادثة
