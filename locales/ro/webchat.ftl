# The chat page.

webchat-title = Chat cu { $clinic }
webchat-messages = Conversație
webchat-input = Mesajul dumneavoastră
webchat-send = Trimite
webchat-sending = Se trimite …
webchat-not-sent = Nu s-a trimis. Se trimite din nou imediat ce există conexiune.
webchat-try-out = Probă pe acest calculator. Fără legătură cu Telegram.
webchat-assistant = Asistent
webchat-you = Dumneavoastră
webchat-start = Începe
webchat-no-script = Această pagină are nevoie de JavaScript ca să se actualizeze singură. Fără el, apăsați Trimite și pagina se încarcă din nou.
webchat-too-many = Scrieți mai repede decât pot răspunde. Vă rog să așteptați o clipă.
webchat-choose = Alegeți un răspuns sau scrieți-l pe al dumneavoastră
webchat-about = Asistent automat, nu o persoană
webchat-reception = Recepție
webchat-urgent = Urgent
webchat-newest = La cel mai nou mesaj
webchat-expired = Această pagină nu mai este actuală, așa că mesajul dumneavoastră nu a fost preluat. Vă rog să o încărcați din nou.
webchat-too-long = Este prea lung pentru un singur mesaj. Vă rog să îl trimiteți pe părți.
webchat-away = Mesajul dumneavoastră nu a putut fi păstrat acum. Vă rog să îl trimiteți din nou peste o clipă.
webchat-back = Înapoi la conversație
