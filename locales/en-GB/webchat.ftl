# The chat page.

webchat-title = Chat with { $clinic }
webchat-messages = Conversation
webchat-input = Your message
webchat-send = Send
webchat-sending = Sending …
webchat-not-sent = Not sent. It is sent again as soon as there is a connection.
webchat-try-out = Try-out on this computer. Not connected to Telegram.
webchat-assistant = Assistant
webchat-you = You
webchat-start = Start
webchat-no-script = This page needs JavaScript to update itself. Without it, press Send and the page loads anew.
webchat-too-many = You are writing faster than I can answer. Please wait a moment.
webchat-choose = Choose an answer or write your own
webchat-about = Automatic assistant, not a person
webchat-reception = Reception
webchat-urgent = Urgent
webchat-newest = To the newest message
webchat-expired = This page is out of date, so your message was not taken. Please load it again.
webchat-too-long = That is too long for one message. Please send it in parts.
webchat-away = Your message could not be stored just now. Please send it again in a moment.
webchat-back = Back to the conversation
