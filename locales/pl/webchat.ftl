# The chat page.

webchat-title = Czat z kliniką { $clinic }
webchat-messages = Rozmowa
webchat-input = Państwa wiadomość
webchat-send = Wyślij
webchat-sending = Wysyłanie …
webchat-not-sent = Nie wysłano. Wiadomość zostanie wysłana ponownie, gdy tylko będzie połączenie.
webchat-try-out = Wersja próbna na tym komputerze. Bez połączenia z Telegramem.
webchat-assistant = Asystent
webchat-you = Państwo
webchat-start = Start
webchat-no-script = Ta strona potrzebuje JavaScriptu, aby sama się odświeżać. Bez niego proszę nacisnąć Wyślij, a strona załaduje się od nowa.
webchat-too-many = Wiadomości przychodzą szybciej, niż mogę odpowiadać. Proszę chwilę poczekać.
webchat-choose = Proszę wybrać odpowiedź lub napisać własną
webchat-about = Automatyczny asystent, nie człowiek
webchat-reception = Recepcja
webchat-urgent = Pilne
webchat-newest = Do najnowszej wiadomości
webchat-expired = Ta strona jest nieaktualna, dlatego wiadomość nie została przyjęta. Proszę załadować ją ponownie.
webchat-too-long = To za dużo na jedną wiadomość. Proszę wysłać ją w częściach.
webchat-away = Wiadomości nie udało się teraz zapisać. Proszę wysłać ją ponownie za chwilę.
webchat-back = Powrót do rozmowy
