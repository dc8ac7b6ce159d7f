# The reception desk. Receptionists read this all day: short and plain.

desk-title = रिसेप्शन डेस्क
desk-skip = सीधे मुख्य भाग पर जाएँ
desk-nav = डेस्क
desk-problem = एक दिक्कत है
desk-save = सहेजें
desk-remove = हटाएँ
desk-sign-in = साइन इन करें
desk-sign-out = साइन आउट करें
desk-signed-out = आपने साइन आउट कर दिया है।
desk-session-ended = आपका सत्र खत्म हो गया है। फिर से साइन इन करें; जवाब के बॉक्स में जो लिखा था, वह ड्राफ़्ट के रूप में रखा गया है।
desk-name = नाम
desk-password = पासवर्ड
desk-password-of = { $name } का पासवर्ड
desk-code = आपके ऑथेंटिकेटर ऐप का कोड
desk-code-hint = सिर्फ़ तब, जब आपने ऐप जोड़ा हो।
desk-wrong = नाम, पासवर्ड या कोड सही नहीं है। जाँचें और फिर से कोशिश करें।
desk-throttled = बहुत ज़्यादा कोशिशें हो गईं। { $minutes ->
    [one] एक मिनट
   *[other] { $minutes } मिनट
 } रुकें और फिर से कोशिश करें।
desk-locked = स्क्रीन लॉक है
desk-locked-why = पंद्रह मिनट से इस डेस्क पर किसी ने काम नहीं किया। कुछ भी खोया नहीं है।
desk-unlock = अनलॉक करें
desk-wrong-password = पासवर्ड सही नहीं है। फिर से कोशिश करें।

desk-welcome = डेस्क पर आपका स्वागत है
desk-welcome-first = पहला खाता बनाएँ। यह मैनेजर का खाता है: इससे बाकी लोगों को बुलाया जा सकता है।
desk-welcome-invited = { $name }, आपका स्वागत है। शुरू करने के लिए पासवर्ड चुनें।
desk-welcome-go = शुरू करें
desk-welcome-used = यह लिंक इस्तेमाल हो चुका है या बहुत पुराना है
desk-welcome-used-words = मैनेजर से नया आमंत्रण माँगें, या ऑपरेटर से कहें कि आपके नाम के साथ “enquiry-desk staff invite” चलाएँ।
desk-your-name = आपका नाम
desk-your-name-hint = जब आप बातचीत में जुड़ते हैं, तब मरीज़ इसे देखते हैं: पहला नाम काफ़ी है।
desk-name-missing = अपना नाम लिखें, ज़्यादा से ज़्यादा 80 अक्षर।
desk-name-taken = डेस्क पर यह नाम पहले से किसी का है। दूसरा चुनें, या एक अक्षर जोड़ें।
desk-new-password = नया पासवर्ड
desk-new-password-hint = कम से कम 12 अक्षर। तीन-चार ऐसे शब्द अच्छे हैं जिनका आपस में मेल न हो।
desk-password-again = नया पासवर्ड फिर से
desk-password-differs = दोनों पासवर्ड अलग हैं। दोनों बार एक ही लिखें।
desk-password-short = पासवर्ड बहुत छोटा है। कम से कम 12 अक्षर लिखें।
desk-password-long = पासवर्ड बहुत लंबा है। ज़्यादा से ज़्यादा 256 अक्षर लिखें।
desk-password-common = यह उन पासवर्ड में से है जिनका अंदाज़ा सबसे पहले लगाया जाता है। दूसरा चुनें।
desk-password-named = पासवर्ड में आपका नाम है। ऐसा चुनें जिसमें नाम न हो।

desk-forbidden = यह पेज मैनेजरों के लिए है
desk-forbidden-words = अगर आपको इसकी ज़रूरत है, तो मैनेजर से कहें।
desk-not-found = यहाँ कुछ नहीं है
desk-not-found-words = हो सकता है कि मरीज़ के कहने पर बातचीत मिटा दी गई हो, या पता सही न हो।
desk-stale-form = वह पेज पुराना हो गया था
desk-stale-form-words = कुछ नहीं बदला गया। पीछे जाएँ, पेज फिर से खोलें और दोबारा कोशिश करें।
desk-away = डेटाबेस जवाब नहीं दे रहा
desk-away-words = कुछ नहीं बदला गया। थोड़ी देर में फिर से कोशिश करें; ऐसा चलता रहे, तो ऑपरेटर को बताएँ।
desk-back = कतार पर वापस

desk-queue = कतार
desk-take-next = अगला लें
desk-filters = फ़िल्टर
desk-filter-show = दिखाएँ
desk-filter-all = सब
desk-filter-waiting = इंतज़ार में
desk-filter-mine = मेरे
desk-filter-urgent = बहुत ज़रूरी
desk-filter-language = भाषा
desk-filter-any = कोई भी
desk-filter-apply = लागू करें
desk-held = कतार बदल गई है। बदलाव दिखाएँ
desk-queue-empty = कोई इंतज़ार में नहीं है।
desk-more = इनके नीचे और भी हैं। पहले वाले बंद होने पर वे ऊपर आते हैं।
desk-next-none = अभी कोई इंतज़ार में नहीं है।
desk-overdue = देर हो गई
desk-unread = नया
desk-out-of-hours = बंद समय में
desk-pick-up = बातचीत लें
desk-pick-up-whom = { $name } की बातचीत लें
desk-count-waiting = इंतज़ार में
desk-count-urgent = बहुत ज़रूरी
desk-notice-waiting = कोई इंतज़ार में है
desk-notice-urgent = बहुत ज़रूरी: कोई खतरे में हो सकता है
desk-announce-waiting = { $count ->
    [one] { $count } बातचीत इंतज़ार में है।
   *[other] { $count } बातचीतें इंतज़ार में हैं।
 }
desk-announce-urgent = बहुत ज़रूरी: मरीज़ खतरे में हो सकता है। { $reference } देखें।
desk-look = देखें

desk-wait-minutes = { $count } मिनट
desk-wait-hours = { $hours } घं { $minutes } मि
desk-wait-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
 }
desk-wait-now = अभी-अभी
desk-waiting-for = इंतज़ार में: { $wait }

desk-reason-emergency = आपात स्थिति
desk-reason-urgent = बहुत ज़रूरी
desk-reason-distress = मन की गहरी परेशानी
desk-reason-failure = ऐसा संदेश जिस पर प्रोग्राम रुक गया
desk-reason-enquiry = पूछताछ
desk-reason-human = किसी व्यक्ति से बात करने को कहा
desk-reason-unanswered = ऐसा सवाल जिसका जवाब किसी लेख में नहीं
desk-reason-lost = बात समझ नहीं आई

desk-stage-assistant = सहायक के पास
desk-stage-waiting = इंतज़ार में
desk-stage-claimed = { $name } के पास
desk-stage-claimed-nobody = ली जा चुकी है
desk-stage-closed = बंद
desk-stage-closed-as = बंद: { $outcome }

desk-channel-telegram = Telegram
desk-channel-webchat = वेब चैट
desk-nobody = बिना नाम
desk-blocked = संपर्क नहीं हो सकता
desk-unreachable = मरीज़ ने सहायक को ब्लॉक कर दिया है या छोड़ दिया है: यहाँ का जवाब नहीं पहुँचेगा। अगर फ़ोन या ई-मेल हो, तो उसका इस्तेमाल करें।
desk-alarm-words = मरीज़ ने लिखा:
desk-acknowledge = इसे मैंने देख लिया है, आगे का काम मेरे ज़िम्मे है
desk-acknowledged = { $name } ने देखा, { $time }
desk-must-acknowledge = पहले किसी को बताना होगा कि उन्होंने यह बहुत ज़रूरी संदेश देख लिया है।

desk-release = वापस कतार में दें
desk-transfer = सहकर्मी को सौंपें
desk-transfer-to = सहकर्मी
desk-close = बंद करें
desk-outcome = नतीजा क्या रहा?
desk-outcome-booked = बुकिंग हुई
desk-outcome-answered = जवाब दिया
desk-outcome-called-back = फ़ोन किया
desk-outcome-not-suitable = उपयुक्त नहीं
desk-outcome-no-reply = कोई जवाब नहीं आया
desk-outcome-spam = स्पैम
desk-reopen = फिर से खोलें

desk-done-claimed = आपने यह बातचीत ले ली है। मरीज़ को बता दिया गया है।
desk-done-released = यह वापस कतार में है।
desk-done-transferred = अब यह आपके सहकर्मी के पास है।
desk-done-closed = बंद हो गई।
desk-done-reopened = यह फिर से खुल गई है।
desk-done-acknowledged = दर्ज हो गया कि आपने इसे देख लिया है।
desk-done-saved = सहेजा गया।
desk-done-note = नोट रख लिया गया है।
desk-taken-by = { $name } ने पहले ले ली: अब यह बातचीत उनके पास है।
desk-taken = किसी सहकर्मी ने पहले ले ली, या यह बंद हो चुकी है।
desk-too-late-to-reopen = इसे बंद हुए बहुत समय हो गया है। मरीज़ के अगले संदेश से नई बातचीत शुरू होगी।
desk-canned-gone = यह तैयार जवाब अब नहीं है, या मरीज़ की भाषा में इसका कोई पाठ नहीं है।
desk-changed = आपके पेज खोलने के बाद यह बातचीत बदल गई है। फिर से देखें; कुछ नहीं किया गया।
desk-stale-reply = आपका जवाब नहीं भेजा गया: आपके पेज खोलने के बाद यह बातचीत बदल गई है। आपका लिखा हुआ अब भी बॉक्स में है।
desk-stale-reply-patient = आपका जवाब नहीं भेजा गया: इस बीच मरीज़ ने लिखा है। उसे पढ़ें, फिर दोबारा भेजें। आपका लिखा हुआ अब भी बॉक्स में है।
desk-stale-reply-taken = आपका जवाब नहीं भेजा गया: अब यह बातचीत { $name } के पास है। आपका लिखा हुआ नीचे रखा है।
desk-reply-empty = पहले जवाब लिखें, या कोई तैयार जवाब चुनें।
desk-reply-too-long = यह जवाब एक संदेश के लिए बहुत लंबा है। इसे 4,096 अक्षरों तक छोटा करें।

desk-messages = संदेश
desk-patient = मरीज़
desk-assistant = सहायक
desk-edited = बदला गया: पहले क्या लिखा था, दिखाएँ
desk-reply-to = { $name } को जवाब दें
desk-reads = { $language } में पढ़ते हैं
desk-send = भेजें
desk-send-keys = Ctrl और Enter
desk-meanwhile = जब आप लिख रहे थे, तब मरीज़ ने लिखा है। भेजने से पहले उसे पढ़ें।
desk-canned = तैयार जवाब
desk-canned-send = भेजें
desk-canned-send-which = भेजें: { $text }
desk-canned-what = ये मरीज़ की भाषा में पहुँचते हैं। जिस भाषा में अपना पाठ नहीं है, उसमें पढ़ने वाले मरीज़ों के लिए यह जवाब नहीं दिखाया जाता।
desk-canned-missing = { $count ->
    [one] { $count } भाषा बाकी है
   *[other] { $count } भाषाएँ बाकी हैं
 }
desk-canned-new = नया तैयार जवाब
desk-canned-add = जोड़ें
desk-canned-empty = कम से कम क्लिनिक की पहली भाषा में पाठ लिखें।
desk-attachment = फ़ाइल खोलें
desk-attachment-gone = फ़ाइल नहीं मिल सकती
desk-attachment-gone-words = Telegram अब इसे नहीं देता, या यह बहुत बड़ी है। मरीज़ से इसे फिर से भेजने को कहें।
desk-said-photo = एक तस्वीर भेजी
desk-said-voice = एक वॉइस संदेश भेजा
desk-said-video = एक वीडियो भेजा
desk-said-document = एक फ़ाइल भेजी
desk-said-location = एक जगह भेजी
desk-said-sticker = एक स्टिकर भेजा
desk-said-contact = एक फ़ोन नंबर भेजा: { $phone }
desk-said-other = कुछ ऐसा भेजा जो दिखाया नहीं जा सकता
desk-said-began = बातचीत शुरू की
desk-said-pressed = दबाया: { $label }

desk-delivery-queued = रास्ते में
desk-delivery-sent = भेजा गया
desk-delivery-failed = नहीं पहुँचा: { $reason }
desk-delivery-blocked = नहीं पहुँचा: मरीज़ ने सहायक को ब्लॉक कर दिया है
desk-delivery-unknown = शायद पहुँच गया: भेजते समय कनेक्शन टूट गया
desk-send-again = फिर से भेजें

desk-happened-queued = कतार में आई: { $reason }
desk-happened-claimed = { $name } ने ली
desk-happened-released = { $name } ने वापस दी
desk-happened-lapsed = वापस कतार में: { $name } की ओर से बहुत देर तक कुछ नहीं हुआ
desk-happened-transferred = { $name } ने { $to } को सौंपी
desk-happened-closed = { $name } ने बंद की: { $outcome }
desk-happened-closed-by-itself = अपने आप बंद हुई
desk-happened-reopened = { $name } ने फिर से खोली
desk-happened-acknowledged = { $name } ने बहुत ज़रूरी संदेश देख लिया है
desk-happened-escalated = इसने बहुत देर इंतज़ार किया: मैनेजर को सूचना दी गई है
desk-happened-consent = सहमति दी गई
desk-happened-withdrawn = सहमति वापस ली गई
desk-happened-submitted = पूछताछ भेजी
desk-somebody = कोई

desk-about-patient = मरीज़ के बारे में
desk-enquiry = पूछताछ
desk-correct = सुधारें
desk-corrected = सुधारा गया
desk-field-invalid = “{ $field }” पढ़ा नहीं जा सका: इसे जाँचें। कुछ नहीं बदला गया।
desk-topics-read = पढ़ चुके हैं
desk-notes = नोट
desk-notes-hint = सहकर्मियों के लिए। मरीज़ इन्हें कभी नहीं देखते।
desk-note-new = नया नोट
desk-note-add = जोड़ें
desk-note-empty = पहले नोट लिखें।
desk-rating = रेटिंग
desk-rating-of = 5 में से { $stars }

desk-search = खोजें
desk-search-what = संदर्भ नंबर, फ़ोन, ई-मेल या नाम
desk-search-hint = नाम के पूरे शब्द लिखें। संदेशों में लिखी बातें खोजी नहीं जा सकतीं: वे एन्क्रिप्ट करके रखी जाती हैं।
desk-search-more = और पुराने
desk-search-found = { $count ->
    [0] कुछ नहीं मिला। वर्तनी जाँचें; नाम पूरा होना चाहिए।
    [one] एक बातचीत
   *[other] { $count } बातचीतें
 }

desk-questions = बिना जवाब वाले सवाल
desk-questions-what = मरीज़ों ने जो पूछा और मंज़ूर लेख में जिसका जवाब नहीं है। जवाब देने के लिए लेख जोड़ें।
desk-questions-none = ऐसा कोई सवाल नहीं था।
desk-questions-other = कुछ और
desk-questions-gone = संदेश मिट चुके हैं; सिर्फ़ गिनती रखी है।
desk-questions-languages = भाषा के हिसाब से: { $languages }

desk-figures = आँकड़े
desk-period = अवधि
desk-from = कब से
desk-to = कब तक
desk-download = CSV में डाउनलोड करें
desk-table = तालिका में दिखाएँ
desk-figures-none = इस अवधि में कुछ नहीं।
desk-figure-enquiries = पूछताछ
desk-figure-handovers = रिसेप्शन को सौंपी गईं
desk-figure-first-reply = पहला जवाब, माध्यिका
desk-figure-first-reply-p90 = पहला जवाब, 10 में से 9 इतने समय में
desk-figure-rating = रेटिंग, औसत
desk-figure-topics = भाषा के हिसाब से विषय
desk-figure-funnel = फ़ॉर्म, एक-एक सवाल
desk-figure-by-hour = दिन के घंटे के हिसाब से पहला जवाब, माध्यिका मिनट
desk-figure-by-weekday = हफ़्ते के दिन के हिसाब से पहला जवाब, माध्यिका मिनट
desk-figure-outcomes = नतीजे
desk-figure-ratings = रेटिंग
desk-figure-reasons = सौंपने के कारण
desk-figure-questions = बिना जवाब के सवाल
desk-head-what = क्या
desk-head-count = गिनती
desk-head-language = भाषा
desk-head-median = माध्यिका मिनट
desk-head-p90 = 10 में से 9 इतने मिनट में
desk-hour = { $hour } बजे

desk-people = लोग
desk-last-manager = यह आखिरी मैनेजर है: पहले किसी और को मैनेजर बनाएँ।
desk-person-new = किसी को आमंत्रित करें
desk-person-add = आमंत्रित करें
desk-role = भूमिका
desk-role-receptionist = रिसेप्शनिस्ट
desk-role-manager = मैनेजर
desk-state = स्थिति
desk-state-active = सक्रिय
desk-state-invited = आमंत्रित
desk-state-disabled = बंद
desk-acts = काम
desk-invite = नया लिंक
desk-invite-whom = { $name } के लिए नया लिंक
desk-disable = बंद करें
desk-disable-whom = { $name } को बंद करें
desk-enable = चालू करें
desk-enable-whom = { $name } को चालू करें
desk-invitation = { $name } के लिए आमंत्रण
desk-invitation-what = यह लिंक सिर्फ़ उन्हीं को दें, किसी और को नहीं। यह एक बार, 48 घंटे तक चलता है, और फिर से नहीं दिखाया जाता।
desk-invitation-link = लिंक

desk-settings = सेटिंग
desk-settings-own = आपका डेस्क
desk-language = भाषा
desk-sound = जब कोई इंतज़ार में हो, तब आवाज़
desk-notify = जब कोई इंतज़ार में हो, तब ब्राउज़र की सूचना
desk-password-change = पासवर्ड बदलें
desk-password-old = पुराना पासवर्ड
desk-totp = साइन इन का दूसरा चरण
desk-totp-what = पासवर्ड के साथ, आपके फ़ोन के ऐप का एक कोड।
desk-totp-begin = इसे जोड़ें
desk-totp-scan = इसे अपने ऑथेंटिकेटर ऐप से स्कैन करें, फिर जो कोड दिखे वह लिखें।
desk-totp-picture = ऑथेंटिकेटर ऐप से स्कैन करने का कोड
desk-totp-key = या ऐप में यह कुंजी लिखें:
desk-totp-on = चालू करें
desk-totp-off = बंद करें
desk-totp-wrong = कोड सही नहीं है। अगले कोड का इंतज़ार करें और फिर से कोशिश करें।
desk-keys = कीबोर्ड
desk-key-reply = जवाब पर जाएँ
desk-key-send = जवाब भेजें

desk-telegram = Telegram नंबर
desk-telegram-what = आपके Telegram खाते का नंबर, ताकि आप स्टाफ़ समूह में बातचीत ले सकें। वहाँ एक बार बटन दबाएँ: वह नंबर बता देगा।
desk-telegram-number = केवल अंक लिखें या खाली छोड़ें।
desk-telegram-taken = यह नंबर रिसेप्शन पर किसी और का है।
desk-telegram-unlinked = आपका Telegram खाता अभी जुड़ा नहीं है। नंबर { $number } अपनी सेटिंग में लिखें।

desk-erase = मरीज़ का डेटा मिटाएँ
desk-erase-title = क्या इस मरीज़ के बारे में सब कुछ मिटाना है?
desk-erase-words = इस मरीज़ की सभी बातचीत, संदेश, पूछताछ, टिप्पणियाँ और सहमतियाँ हमेशा के लिए मिटा दी जाएँगी। मरीज़ को बताया जाएगा। केवल बिना नाम की गिनतियाँ रहेंगी।
desk-erase-go = सब कुछ मिटाएँ
desk-erased = मरीज़ ने सब कुछ मिटा दिया है
desk-card-deleted = हटा दिया गया
desk-erased-words = इस मरीज़ के बारे में अब कुछ नहीं रखा है, इसलिए उत्तर देने को कुछ नहीं है।
desk-done-erased = मरीज़ के बारे में सब कुछ मिटा दिया गया है।
desk-danger-erased = तत्काल: ख़तरे में पड़े एक मरीज़ ({ $class }) ने किसी के संदेश देखने से पहले सब कुछ मिटा दिया, { $time }। उन्हें बताया गया कि किसे फ़ोन करना है; देखने को अब कुछ नहीं बचा।
desk-alarm-erased = तत्काल: ख़तरे में पड़े एक मरीज़ ने सब कुछ मिटा दिया। उन्हें बताया गया कि किसे फ़ोन करना है।
desk-consent-gone = सहमति वापस ली गई: इन विवरणों का उपयोग न करें
desk-figure-danger-erased = ख़तरे में, सब कुछ मिटाया
