# The chat page.

webchat-title = { $clinic } سے چیٹ
webchat-messages = گفتگو
webchat-input = آپ کا پیغام
webchat-send = بھیجیں
webchat-sending = بھیجا جا رہا ہے …
webchat-not-sent = پیغام نہیں گیا۔ کنکشن بحال ہوتے ہی دوبارہ بھیجا جائے گا۔
webchat-try-out = اس کمپیوٹر پر آزمائش۔ Telegram سے جڑا ہوا نہیں ہے۔
webchat-assistant = معاون
webchat-you = آپ
webchat-start = شروع کریں
webchat-no-script = اس صفحے کو خود تازہ ہونے کے لیے JavaScript چاہیے۔ اس کے بغیر ”بھیجیں“ دبائیں، صفحہ دوبارہ کھل جائے گا۔
webchat-too-many = آپ کے پیغام اتنی تیزی سے آ رہے ہیں کہ میں جواب نہیں دے پا رہا۔ ذرا رکیں۔
webchat-choose = کوئی جواب چنیں یا اپنا لکھیں
webchat-about = خودکار معاون، انسان نہیں
webchat-reception = ریسیپشن
webchat-urgent = فوری
webchat-newest = تازہ ترین پیغام پر جائیں
webchat-expired = یہ صفحہ پرانا ہو چکا ہے، اس لیے آپ کا پیغام نہیں لیا گیا۔ صفحہ دوبارہ کھولیں۔
webchat-too-long = یہ ایک پیغام کے لیے بہت لمبا ہے۔ اسے حصوں میں بھیجیں۔
webchat-away = آپ کا پیغام ابھی محفوظ نہیں ہو سکا۔ تھوڑی دیر میں دوبارہ بھیجیں۔
webchat-back = گفتگو پر واپس
