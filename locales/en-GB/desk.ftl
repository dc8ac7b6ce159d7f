# The reception desk. Receptionists read this all day: short and plain.

desk-title = Reception desk
desk-skip = Skip to the content
desk-nav = Desk
desk-problem = There is a problem
desk-save = Save
desk-remove = Remove
desk-sign-in = Sign in
desk-sign-out = Sign out
desk-signed-out = You have signed out.
desk-session-ended = Your session has ended. Sign in again; what you typed in a reply box has been kept as a draft.
desk-name = Name
desk-password = Password
desk-password-of = Password of { $name }
desk-code = Code from your authenticator app
desk-code-hint = Only if you have set one up.
desk-wrong = The name, the password or the code is not right. Check them and try again.
desk-throttled = Too many attempts. Wait { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 } and try again.
desk-locked = The screen is locked
desk-locked-why = Nobody used this desk for a quarter of an hour. Nothing is lost.
desk-unlock = Unlock
desk-wrong-password = The password is not right. Try again.

desk-welcome = Welcome to the desk
desk-welcome-first = Make the first account. It is a manager’s: it can invite the others.
desk-welcome-invited = Welcome, { $name }. Choose a password to begin.
desk-welcome-go = Begin
desk-welcome-used = This link has been used or is too old
desk-welcome-used-words = Ask a manager for a new invitation, or the operator to run “enquiry-desk staff invite” with your name.
desk-your-name = Your name
desk-your-name-hint = Patients see it when you join a conversation: a first name is enough.
desk-name-missing = Write your name, up to 80 characters.
desk-name-taken = Somebody at the desk has this name already. Choose another, or add a letter.
desk-new-password = New password
desk-new-password-hint = At least 12 characters. Three or four words that do not belong together are good.
desk-password-again = The new password again
desk-password-differs = The two passwords differ. Write the same one twice.
desk-password-short = The password is too short. Use at least 12 characters.
desk-password-long = The password is too long. Use at most 256 characters.
desk-password-common = This password is one of those that are guessed first. Choose another.
desk-password-named = The password holds your name. Choose one without it.

desk-forbidden = This page is for managers
desk-forbidden-words = Ask a manager if you need it.
desk-not-found = There is nothing here
desk-not-found-words = The conversation may have been deleted at the patient’s wish, or the address is not right.
desk-stale-form = That page was out of date
desk-stale-form-words = Nothing was changed. Go back, reload the page and try again.
desk-away = The database does not answer
desk-away-words = Nothing was changed. Try again in a moment; if it goes on, tell the operator.
desk-back = Back to the queue

desk-queue = Queue
desk-take-next = Take next
desk-filters = Filters
desk-filter-show = Show
desk-filter-all = All
desk-filter-waiting = Waiting
desk-filter-mine = Mine
desk-filter-urgent = Urgent
desk-filter-language = Language
desk-filter-any = Any
desk-filter-apply = Apply
desk-held = The queue has changed. Show the change
desk-queue-empty = Nobody is waiting.
desk-more = There are more below these. They come up as the first are closed.
desk-next-none = Nobody is waiting at the moment.
desk-overdue = Overdue
desk-unread = New
desk-out-of-hours = Out of hours
desk-pick-up = Pick up
desk-pick-up-whom = Pick up { $name }
desk-count-waiting = waiting
desk-count-urgent = urgent
desk-notice-waiting = Somebody is waiting
desk-notice-urgent = Urgent: somebody may be in danger
desk-announce-waiting = { $count ->
    [one] One conversation is waiting.
   *[other] { $count } conversations are waiting.
 }
desk-announce-urgent = Urgent: a patient may be in danger. Look at { $reference }.
desk-look = Look

desk-wait-minutes = { $count } min
desk-wait-hours = { $hours } h { $minutes } min
desk-wait-days = { $count ->
    [one] 1 day
   *[other] { $count } days
 }
desk-wait-now = just now
desk-waiting-for = waiting { $wait }

desk-reason-emergency = Emergency
desk-reason-urgent = Urgent
desk-reason-distress = Distress
desk-reason-failure = A message that the program failed on
desk-reason-enquiry = Enquiry
desk-reason-human = Asked for a person
desk-reason-unanswered = Asked what no text answers
desk-reason-lost = Was not understood

desk-stage-assistant = With the assistant
desk-stage-waiting = Waiting
desk-stage-claimed = With { $name }
desk-stage-claimed-nobody = Picked up
desk-stage-closed = Closed
desk-stage-closed-as = Closed: { $outcome }

desk-channel-telegram = Telegram
desk-channel-webchat = Web chat
desk-nobody = No name
desk-blocked = Cannot be reached
desk-unreachable = The patient has blocked the assistant or left: a reply here will not arrive. Use the phone or e-mail if there is one.
desk-alarm-words = The patient wrote:
desk-acknowledge = I have seen this and act on it
desk-acknowledged = Seen by { $name }, { $time }
desk-must-acknowledge = Somebody must first say that they have seen the urgent message.

desk-release = Give back
desk-transfer = Hand to a colleague
desk-transfer-to = Colleague
desk-close = Close
desk-outcome = What came of it?
desk-outcome-booked = Booked
desk-outcome-answered = Answered
desk-outcome-called-back = Called back
desk-outcome-not-suitable = Not suitable
desk-outcome-no-reply = No reply
desk-outcome-spam = Spam
desk-reopen = Open again

desk-done-claimed = You have picked this up. The patient has been told.
desk-done-released = It is back in the queue.
desk-done-transferred = Your colleague has it now.
desk-done-closed = Closed.
desk-done-reopened = It is open again.
desk-done-acknowledged = Noted that you have seen it.
desk-done-saved = Saved.
desk-done-note = The note is kept.
desk-taken-by = { $name } was faster: they have this conversation now.
desk-taken = A colleague was faster, or it has been closed.
desk-too-late-to-reopen = It was closed too long ago. The patient’s next message begins a new conversation.
desk-canned-gone = This ready answer is gone, or has no text in the patient’s language.
desk-changed = This conversation has changed since you opened the page. Look again; nothing was done.
desk-stale-reply = Your reply was not sent: this conversation has changed since you opened the page. Your text is still in the box.
desk-stale-reply-patient = Your reply was not sent: the patient has written since. Read it, then send again. Your text is still in the box.
desk-stale-reply-taken = Your reply was not sent: { $name } has this conversation now. Your text is kept below.
desk-reply-empty = Write a reply first, or choose a ready answer.
desk-reply-too-long = The reply is too long for one message. Shorten it to 4,096 characters.

desk-messages = Messages
desk-patient = Patient
desk-assistant = Assistant
desk-edited = Edited: show what it said before
desk-reply-to = Reply to { $name }
desk-reads = reads { $language }
desk-send = Send
desk-send-keys = Ctrl and Enter
desk-meanwhile = The patient has written while you were typing. Read it before you send.
desk-canned = Ready answers
desk-canned-send = Send
desk-canned-send-which = Send: { $text }
desk-canned-what = They arrive in the patient’s language. A language without its own text is not offered to patients who read it.
desk-canned-missing = { $count ->
    [one] One language is missing
   *[other] { $count } languages are missing
 }
desk-canned-new = A new ready answer
desk-canned-add = Add
desk-canned-empty = Write the text at least in the clinic’s first language.
desk-attachment = Open the attachment
desk-attachment-gone = The attachment cannot be fetched
desk-attachment-gone-words = Telegram does not give it out any more, or it is too large. Ask the patient to send it again.
desk-said-photo = Sent a picture
desk-said-voice = Sent a voice message
desk-said-video = Sent a video
desk-said-document = Sent a file
desk-said-location = Sent a place
desk-said-sticker = Sent a sticker
desk-said-contact = Sent a phone number: { $phone }
desk-said-other = Sent something that cannot be shown
desk-said-began = Began the conversation
desk-said-pressed = Pressed: { $label }

desk-delivery-queued = On its way
desk-delivery-sent = Sent
desk-delivery-failed = Not delivered: { $reason }
desk-delivery-blocked = Not delivered: the patient has blocked the assistant
desk-delivery-unknown = Perhaps delivered: the connection broke while it was sent
desk-send-again = Send again

desk-happened-queued = Came into the queue: { $reason }
desk-happened-claimed = { $name } picked it up
desk-happened-released = { $name } gave it back
desk-happened-lapsed = Back in the queue: { $name } was away too long
desk-happened-transferred = { $name } handed it to { $to }
desk-happened-closed = { $name } closed it: { $outcome }
desk-happened-closed-by-itself = Closed by itself
desk-happened-reopened = { $name } opened it again
desk-happened-acknowledged = { $name } has seen the urgent message
desk-happened-escalated = It waited too long: the manager is alerted
desk-happened-consent = Consent was given
desk-happened-withdrawn = Consent was withdrawn
desk-happened-submitted = Sent the enquiry
desk-somebody = Somebody

desk-about-patient = About the patient
desk-enquiry = Enquiry
desk-correct = Correct
desk-corrected = corrected
desk-field-invalid = “{ $field }” cannot be read: check it. Nothing was changed.
desk-topics-read = Has read
desk-notes = Notes
desk-notes-hint = For colleagues. Patients never see them.
desk-note-new = New note
desk-note-add = Add
desk-note-empty = Write a note first.
desk-rating = Rating
desk-rating-of = { $stars } of 5

desk-search = Search
desk-search-what = Reference, phone, e-mail or name
desk-search-hint = Whole words of a name. What was written in messages cannot be searched: it is stored encrypted.
desk-search-more = Earlier ones
desk-search-found = { $count ->
    [0] Nothing was found. Check the spelling; a name must be whole.
    [one] One conversation
   *[other] { $count } conversations
 }

desk-questions = Unanswered questions
desk-questions-what = What patients asked and the approved text does not answer. Add a text to answer one.
desk-questions-none = There were none.
desk-questions-other = Something else
desk-questions-gone = The messages are gone; only the count is kept.
desk-questions-languages = By language: { $languages }

desk-figures = Figures
desk-period = Period
desk-from = From
desk-to = To
desk-download = Download as CSV
desk-table = Show as a table
desk-figures-none = Nothing in this period.
desk-figure-enquiries = Enquiries
desk-figure-handovers = Hand-overs
desk-figure-first-reply = First reply, median
desk-figure-first-reply-p90 = First reply, 9 of 10 within
desk-figure-rating = Rating, average
desk-figure-topics = Topics by language
desk-figure-funnel = The form, question by question
desk-figure-by-hour = First reply by hour of the day, median minutes
desk-figure-by-weekday = First reply by weekday, median minutes
desk-figure-outcomes = Outcomes
desk-figure-ratings = Ratings
desk-figure-reasons = Hand-overs by reason
desk-figure-questions = Questions without an answer
desk-head-what = What
desk-head-count = Count
desk-head-language = Language
desk-head-median = Median minutes
desk-head-p90 = 9 of 10 within, minutes
desk-hour = { $hour } h

desk-people = People
desk-last-manager = This is the last manager: make somebody else a manager first.
desk-person-new = Invite somebody
desk-person-add = Invite
desk-role = Role
desk-role-receptionist = Receptionist
desk-role-manager = Manager
desk-state = State
desk-state-active = Active
desk-state-invited = Invited
desk-state-disabled = Disabled
desk-acts = Actions
desk-invite = New link
desk-invite-whom = New link for { $name }
desk-disable = Disable
desk-disable-whom = Disable { $name }
desk-enable = Enable
desk-enable-whom = Enable { $name }
desk-invitation = Invitation for { $name }
desk-invitation-what = Give this link to them, and to nobody else. It works once, for 48 hours, and is not shown again.
desk-invitation-link = Link

desk-settings = Settings
desk-settings-own = Your desk
desk-language = Language
desk-sound = A sound when somebody waits
desk-notify = A notice of the browser when somebody waits
desk-password-change = Change the password
desk-password-old = Old password
desk-totp = Second step at sign-in
desk-totp-what = A code from an app on your phone, beside the password.
desk-totp-begin = Set it up
desk-totp-scan = Scan this with your authenticator app, then write the code that it shows.
desk-totp-picture = A code to scan with an authenticator app
desk-totp-key = Or type this key into the app:
desk-totp-on = Switch it on
desk-totp-off = Switch it off
desk-totp-wrong = The code is not right. Wait for the next one and try again.
desk-keys = Keys
desk-key-reply = Go to the reply
desk-key-send = Send the reply

desk-telegram = Telegram number
desk-telegram-what = The number of your Telegram account, to pick up in the staff group. Press a button there once: it tells you the number.
desk-telegram-number = Write digits only, or leave it empty.
desk-telegram-taken = This number belongs to somebody else at the desk.
desk-telegram-unlinked = Your Telegram account is not linked yet. Write the number { $number } into your settings at the desk.

desk-erase = Delete the patient
desk-erase-title = Delete everything about this patient?
desk-erase-words = All conversations, messages, enquiries, notes and consents of this patient are deleted for good. The patient is told. Only counts without names stay.
desk-erase-go = Delete everything
desk-erased = The patient has deleted everything
desk-card-deleted = Deleted
desk-erased-words = Nothing about this patient is kept any more, so there is nothing to answer.
desk-done-erased = Everything about the patient is deleted.
desk-danger-erased = Urgent: a patient in danger ({ $class }) deleted everything before anybody had seen the message, { $time }. They were told whom to call; there is nothing left to look up.
desk-alarm-erased = Urgent: a patient in danger deleted everything. They were told whom to call.
desk-consent-gone = Consent withdrawn: do not use these details
desk-figure-danger-erased = In danger, deleted everything
