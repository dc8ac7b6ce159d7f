# The chat page.

webchat-title = { $clinic } से चैट
webchat-messages = बातचीत
webchat-input = आपका संदेश
webchat-send = भेजें
webchat-sending = भेजा जा रहा है …
webchat-not-sent = भेजा नहीं गया। कनेक्शन मिलते ही यह फिर से भेजा जाएगा।
webchat-try-out = इस कंप्यूटर पर आज़माने के लिए। Telegram से जुड़ा नहीं है।
webchat-assistant = सहायक
webchat-you = आप
webchat-start = शुरू करें
webchat-no-script = इस पेज को खुद ताज़ा होने के लिए JavaScript चाहिए। उसके बिना “भेजें” दबाएँ, तो पेज नए सिरे से खुलेगा।
webchat-too-many = आप इतनी तेज़ी से लिख रहे हैं कि मैं जवाब नहीं दे पा रहा। कृपया थोड़ा रुकें।
webchat-choose = कोई जवाब चुनें या अपना लिखें
webchat-about = ऑटोमैटिक सहायक, इंसान नहीं
webchat-reception = रिसेप्शन
webchat-urgent = बहुत ज़रूरी
webchat-newest = सबसे नए संदेश पर जाएँ
webchat-expired = यह पेज पुराना हो गया है, इसलिए आपका संदेश नहीं लिया गया। कृपया इसे फिर से खोलें।
webchat-too-long = एक संदेश के लिए यह बहुत लंबा है। कृपया इसे टुकड़ों में भेजें।
webchat-away = आपका संदेश अभी सहेजा नहीं जा सका। कृपया थोड़ी देर में फिर से भेजें।
webchat-back = बातचीत पर वापस जाएँ
