# What the assistant says. Markdown: __strong__, *emphasis*, - lists.
# { $clinic }, { $phone }, { $ambulance }, { $advice }, { $crisis } and { $reference }
# are filled in from clinic.toml and the conversation.

language-name = English

## Telegram's own screens

bot-short-description = Answers about ultrasound-guided prolotherapy, enquiries and a line to reception.
bot-description =
    I am the automatic assistant of the clinic. I answer questions about ultrasound-guided prolotherapy injections from the clinic’s own text, take your enquiry and pass you on to reception. I give no medical advice and cannot assess symptoms. In an emergency call the ambulance service, do not write here.

command-enquire = Make an enquiry
command-human = Ask for a person
command-status = Where my enquiry stands
command-language = Change the language
command-help = What I can do
command-privacy = Privacy and what I am for
command-mydata = Send me my data
command-delete = Delete everything about me
command-back = One question back
command-cancel = Stop what we are doing
command-start = Start

## Beginning and menu

introduction = I am the automatic assistant of { $clinic }, not a person.
welcome =
    Welcome to { $clinic }. I am the clinic’s automatic assistant, not a person.

    I answer questions about ultrasound-guided prolotherapy injections, take your enquiry and pass you on to reception. Ask in your own words or choose a topic.
welcome-back = Good to have you back.
menu = What would you like to know? Ask in your own words or choose a topic.
help =
    You can:

    - ask me about prolotherapy in your own words
    - make an enquiry: /enquire
    - ask for a person: /human
    - see where your enquiry stands: /status
    - change the language: /language
    - go one question back: /back
    - stop what we are doing: /cancel
    - read what I am for and what I keep: /privacy
    - get a copy of everything kept about you: /mydata
    - delete everything about you: /delete

    I cannot assess symptoms. In an emergency call { $ambulance }.
unknown-command = I do not know that command. These are the things I can help with:
privacy =
    __What I am for.__ I give the clinic’s approved answers, take enquiries and pass messages to reception. I do not diagnose, assess symptoms or give personal medical advice, and no clinician reads along while I answer.

    __What is kept.__ What you write here, and the details of your enquiry, so that reception can answer you. Questions on your health are asked only after you have agreed. Messages written before that are deleted within 24 hours, unless you asked for reception. An unfinished enquiry is deleted after a few days.

    __Who sees it.__ The reception team of { $clinic }. It is stored encrypted. Telegram or this page carries the messages.

    __Your choice.__ You can take your consent back at any time. For anything else on your data call { $phone }.
privacy-data =
    __Your data.__ /mydata sends you a copy of everything that is kept about you. /delete deletes it.
claimed-quiet = A person from reception has this conversation, so I keep quiet. Just write here and they will read it.

## Small talk

small-talk-greeting = Hello! What would you like to know?
small-talk-thanks = You are welcome. Is there anything else you would like to know?
small-talk-goodbye = Goodbye. You can write again whenever you like.
goodbye-in-form = Your answers are kept for a few days. You can go on here whenever you like.
thank-you = Thank you.

## Asking back

clarify = I am not sure that I understood you. Did you mean one of these?
out-of-scope = I can only answer questions about prolotherapy at this clinic, and I did not find yours among them. These are the topics I know:
reword = I did not understand that either. Please say it in other words, or choose a topic:
lost-offer-person = I am sorry, I still do not understand. Shall I pass you on to a person from reception?
not-yet-approved = *This text has not yet been approved by the clinic.*
answered-in-default = The clinic has not yet approved this answer in your language, so it is shown in another one. A person from reception can help you with it.
clinicians-answer = Our clinicians answer this one. I have passed your question on to reception. Your reference is __{ $reference }__.
noted-for-reception = Thank you. Reception will read this when they pick up your conversation.
not-understood-here = I did not understand that.
offer-enquiry = Thank you for telling me. Shall I make an enquiry of it for reception? I will only ask for what is missing.
stale-button = That button belongs to an earlier question, so it changed nothing.

## Waiting for a person

handed-over = I have told reception that you would like to speak to a person. Your reference is __{ $reference }__. You can go on asking me in the meantime.
reception-open = Reception is open now, until { $until }.
reception-closed = Reception is closed now. It opens { $day } at { $at }.
reception-hours-unknown = Reception will answer during its opening hours.
queue-place =
    { $ahead ->
        [0] Nobody is waiting before you.
        [one] One person is waiting before you.
       *[other] { $ahead } people are waiting before you.
    }
day-today = today
day-tomorrow = tomorrow
day-1 = on Monday
day-2 = on Tuesday
day-3 = on Wednesday
day-4 = on Thursday
day-5 = on Friday
day-6 = on Saturday
day-7 = on Sunday
day-date = on { $date }
status-nothing = You have no enquiry with us at the moment. What would you like to know?
status-form = Your enquiry is not sent yet: { $done } of { $all } questions are answered.
status-waiting = Your conversation is with reception. Your reference is __{ $reference }__.
status-submitted = Your enquiry __{ $reference }__ is with reception. Anything that you write here goes to them as well.
status-claimed = A person from reception has your conversation and reads what you write here.
stopped-waiting = I have told reception that you no longer need them.

## When reception acts

person-joined = { $name } from reception has joined. Just write here: a person reads it now, and I keep quiet.
person-changed = { $name } from reception has taken over your conversation.
person-left = Your conversation is waiting for reception again. You do not need to repeat anything, and you can ask me in the meantime.
conversation-closed =
    Reception has closed this conversation. If there is anything else, just write here again.

    How was it? Choose from 1 (poor) to 5 (very good).
conversation-reopened = I have told reception that you wrote again. They will read it when they pick up your conversation.
rating-thanks = Thank you for your rating.

## Danger

red-flag-emergency =
    __Call { $ambulance } now or go to A&E.__

    What you describe can be an emergency.

    - Call __{ $ambulance }__ now, or ask someone to call for you
    - Do not drive yourself to A&E
    - Do not wait for a reply here

    Reception has been told, but nobody here can help you as fast as { $ambulance }.
red-flag-urgent =
    __Get medical help today: call { $advice }.__

    What you describe should be looked at by a health professional today.

    - Call __{ $advice }__, or ask for an urgent appointment at your GP surgery
    - If it gets worse quickly, call __{ $ambulance }__
    - Do not wait for a reply here

    Reception has been told.
red-flag-distress =
    __You do not have to go through this alone. Talk to someone now.__

    - Call __{ $crisis }__ at any time, day or night
    - Or call __{ $advice }__ for urgent help
    - If you are in danger now, call __{ $ambulance }__ or go to A&E
    - Do not wait for a reply here

    Reception has been told.

## Language

ask-language = Which language shall I use?
language-chosen = I will write in English from now on.

## Privacy

ask-withdraw = Do you want to take back your consent? An unfinished enquiry is then deleted.
consent-withdrawn = Your consent is taken back and your unfinished enquiry is deleted.
consent-withdrawn-submitted = Your consent is taken back. I have told reception, who will deal with the enquiry that you sent.
mydata-sent = This is everything that we keep about you, as a file that computers and people can read.
ask-delete = Shall I delete everything that is kept about you here: this conversation and all earlier ones, your enquiries and your consent? Reception can then no longer answer you. This cannot be undone.
deleted = Everything about you has been deleted. If you write here again, we start anew.
delete-kept = All right, nothing was deleted.

## What is not text

attachment-kept = Thank you. I cannot open this, but it is kept for reception, who can look at it when you ask for a person.
attachment-waiting = Thank you. I cannot open this, but reception can see it.
attachment-unreadable = I can only read text. Please write what you would like to say.
contact-not-own = That is somebody else’s contact. Please type the number that we may call.
contact-kept = Thank you, I have noted your number for the enquiry.
edited-in-form = I saw that you changed an earlier message. That does not change your answers here: use Back, or change them on the summary.

## The enquiry

form-begins = Let us make your enquiry. I ask one question at a time, nothing is sent before you confirm it, and you can ask me anything in between.
draft-expired = Your unfinished enquiry was deleted because it lay here for several days.
form-cancelled = I have thrown your answers away. Nothing was sent.
aside-cancelled = All right.
nothing-to-cancel = There is nothing to stop. What would you like to know?
nothing-to-go-back-to = There is no question to go back to. What would you like to know?
first-question = This is the first question.
anything-else = Noted: { $chosen }. Anything else? Press Done when that is all.
understood-so-far = From what you wrote I understood:
understood-right = Is that right?
then-i-ask = Then I will ask you one by one.
corrected = I have changed that.
form-offer-person = If you would rather speak to a person, I can pass you on.
under-age = I am sorry, I can only take enquiries from people who are 18 or over. Please ask a parent or guardian to call the clinic on { $phone }.
no-consent = That is all right. Without your consent I cannot take an enquiry here. You can go on asking me about the treatment, or call the clinic on { $phone }.
summary = Please check your enquiry. Nothing has been sent yet.
summary-right = Shall I send it?
ask-change = Which answer would you like to change?
not-said = not said
list-separator = {", "}
submitted = Thank you, your enquiry has been sent to reception. Your reference is __{ $reference }__. Anything else that you write here goes to them as well.

ask-adult = Are you 18 or over?
ask-consent = To pass on your enquiry I need to ask about your health. Do you agree that { $clinic } stores what you tell me about your health and uses it to answer your enquiry? You can take this back at any time under /privacy.
ask-for-whom = Is the enquiry for you or for someone else?
ask-writer-name = What is your own name?
ask-name = What is your name?
ask-name-other = What is the name of the person the enquiry is for?
ask-contact = How may reception answer you?
ask-phone = Which number may we call? You can type it or share your own.
ask-email = What is your e-mail address?
ask-body-area = Where is the problem?
ask-side = Which side?
ask-condition = Has a clinician said what it is?
ask-duration = How long have you had it? For example “6 months”.
ask-tried = What have you tried so far? You can choose several.
ask-preferred-times = When would an appointment suit you? You can choose several.
ask-note = Is there anything else that reception should know?

why-adult = The clinic takes enquiries here only from adults; for anyone younger a parent or guardian has to call.
why-consent = Details about your health are specially protected. They may be stored only if you agree.
why-for-whom = So that reception knows whom the appointment is for.
why-writer-name = So that reception knows whom they are answering.
why-name = So that reception knows who the enquiry is about.
why-contact = So that reception answers you in the way that suits you.
why-phone = So that reception can call you.
why-email = So that reception can write to you.
why-body-area = So that the enquiry reaches the right clinician.
why-side = So that the clinician knows which side it is about.
why-condition = It helps the clinician to prepare. You can skip it.
why-duration = It helps the clinician to prepare. You can skip it.
why-tried = It helps the clinician to prepare. You can skip it.
why-preferred-times = So that reception can offer you a time that suits you. You can skip it.
why-note = Only if there is something you would like to add. You can skip it.
why-summary = So that nothing is sent that you have not seen.

invalid-adult = Please answer Yes or No.
invalid-consent = Please answer Yes or No.
invalid-for-whom = Choose whether it is for you or for someone else.
invalid-writer-name = Enter your name with letters, for example “Sam Taylor”.
invalid-name = Enter the name with letters, for example “Sam Taylor”.
invalid-contact = Choose how reception may answer you.
invalid-phone = Enter a complete phone number, for example 07700 900123 or +44 7700 900123.
invalid-email = Enter an e-mail address, for example name@example.com.
invalid-body-area = Choose a part of the body, or “Somewhere else”.
invalid-side = Choose left, right or both.
invalid-condition = Choose one of these, or “Not sure”.
invalid-duration = Enter a length of time, for example “3 weeks” or “1 year”.
invalid-tried = Choose what you have tried, or “Nothing yet”.
invalid-preferred-times = Choose one or more times.
invalid-note = Enter a short text, or skip this question.
invalid-too-long = That is too long. Please shorten it.

field-adult = 18 or over
field-consent = Consent
field-for-whom = Enquiry for
field-writer-name = Your name
field-name = Patient’s name
field-contact = Answer by
field-phone = Phone
field-email = E-mail
field-body-area = Where
field-side = Side
field-condition = What it is
field-duration = For how long
field-tried = Tried so far
field-preferred-times = Good times
field-note = Note

choice-for-whom-self = For me
choice-for-whom-other = For someone else
choice-contact-here = Here in the chat
choice-contact-phone = By phone
choice-contact-email = By e-mail
choice-body-area-neck = Neck
choice-body-area-back = Back
choice-body-area-shoulder = Shoulder
choice-body-area-elbow = Elbow
choice-body-area-wrist-hand = Wrist or hand
choice-body-area-hip = Hip
choice-body-area-knee = Knee
choice-body-area-ankle-foot = Ankle or foot
choice-body-area-other = Somewhere else
choice-side-left = Left
choice-side-right = Right
choice-side-both = Both
choice-condition-ligament-sprain = Ligament sprain
choice-condition-tendinitis = Tendinitis
choice-condition-partial-tear = Partial tear
choice-condition-instability = Unstable joint
choice-condition-other = Something else
choice-condition-not-sure = Not sure
choice-tried-rest = Rest
choice-tried-physio = Physiotherapy
choice-tried-painkillers = Painkillers
choice-tried-steroid-injection = Steroid injection
choice-tried-surgery = Surgery
choice-tried-none = Nothing yet
choice-preferred-times-weekday-morning = Weekday mornings
choice-preferred-times-weekday-afternoon = Weekday afternoons
choice-preferred-times-weekday-evening = Weekday evenings
choice-preferred-times-saturday = Saturdays

duration-day = { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
duration-week = { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }
duration-month = { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
duration-year = { $n ->
        [one] { $n } year
       *[other] { $n } years
    }

## Buttons

button-menu = Topics
button-enquire = Make an enquiry
button-human = Ask a person
button-languages = Language
button-withdraw = Take back my consent
button-mydata = Send me my data
button-delete = Delete everything
button-erase = Yes, delete everything
button-download = Download my data
button-stop = I no longer need a person
button-skip = Skip
button-not-sure = Not sure
button-done = Done
button-keep = Keep my answer
button-back = Back
button-cancel = Cancel
button-continue = Continue
button-send = Send
button-change = Change something
button-yes = Yes
button-no = No
button-share-contact = Share my number

## When something fails

failed = I am sorry, something went wrong with your last message. It is kept, and reception will look at it. In an emergency call { $ambulance }.
