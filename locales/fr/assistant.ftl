# What the assistant says. Markdown: __strong__, *emphasis*, - lists.
# { $clinic }, { $phone }, { $ambulance }, { $advice }, { $crisis } and { $reference }
# are filled in from clinic.toml and the conversation.

language-name = Français

## Telegram's own screens

bot-short-description = Réponses sur la prolothérapie guidée par échographie, demandes et lien avec l’accueil.
bot-description =
    Je suis l’assistant automatique de la clinique. Je réponds aux questions sur les injections de prolothérapie guidées par échographie à partir des textes de la clinique, je prends votre demande et je vous mets en relation avec l’accueil. Je ne donne aucun conseil médical et je ne peux pas évaluer de symptômes. En cas d’urgence, appelez le service d’ambulance, n’écrivez pas ici.

command-enquire = Faire une demande
command-human = Demander une personne
command-status = Où en est ma demande
command-language = Changer de langue
command-help = Ce que je peux faire
command-privacy = Vie privée et à quoi je sers
command-mydata = M’envoyer mes données
command-delete = Tout supprimer me concernant
command-back = Revenir d’une question
command-cancel = Arrêter ce que nous faisons
command-start = Commencer

## Beginning and menu

introduction = Je suis l’assistant automatique de { $clinic }, pas une personne.
welcome =
    Bienvenue chez { $clinic }. Je suis l’assistant automatique de la clinique, pas une personne.

    Je réponds aux questions sur les injections de prolothérapie guidées par échographie, je prends votre demande et je vous mets en relation avec l’accueil. Posez votre question avec vos propres mots ou choisissez un sujet.
welcome-back = C’est un plaisir de vous retrouver.
menu = Que souhaitez-vous savoir ? Posez votre question avec vos propres mots ou choisissez un sujet.
help =
    Vous pouvez :

    - me poser des questions sur la prolothérapie avec vos propres mots
    - faire une demande : /enquire
    - demander une personne : /human
    - voir où en est votre demande : /status
    - changer de langue : /language
    - revenir d’une question : /back
    - arrêter ce que nous faisons : /cancel
    - lire à quoi je sers et ce que je garde : /privacy
    - recevoir une copie de tout ce qui est conservé sur vous : /mydata
    - supprimer tout ce qui est conservé sur vous : /delete

    Je ne peux pas évaluer de symptômes. En cas d’urgence, appelez le { $ambulance }.
unknown-command = Je ne connais pas cette commande. Voici ce que je peux faire pour vous aider :
privacy =
    __À quoi je sers.__ Je donne les réponses approuvées par la clinique, je prends les demandes et je transmets les messages à l’accueil. Je ne pose pas de diagnostic, je n’évalue pas de symptômes et je ne donne pas de conseil médical personnel, et personne de l’équipe soignante ne lit la conversation pendant que je réponds.

    __Ce qui est gardé.__ Ce que vous écrivez ici et les détails de votre demande, pour que l’accueil puisse vous répondre. Les questions sur votre santé ne sont posées qu’après votre accord. Les messages écrits avant cet accord sont supprimés dans les 24 heures, sauf si vous avez demandé l’accueil. Une demande non terminée est supprimée après quelques jours.

    __Qui le voit.__ L’équipe d’accueil de { $clinic }. Tout est conservé sous forme chiffrée. Les messages passent par Telegram ou par cette page.

    __Votre choix.__ Vous pouvez retirer votre accord à tout moment. Pour toute autre question sur vos données, appelez le { $phone }.
privacy-data =
    __Vos données.__ /mydata vous envoie une copie de tout ce qui est conservé sur vous. /delete le supprime.
claimed-quiet = Une personne de l’accueil s’occupe de cette conversation, je reste donc en silence. Écrivez simplement ici et elle vous lira.

## Small talk

small-talk-greeting = Bonjour ! Que souhaitez-vous savoir ?
small-talk-thanks = Je vous en prie. Souhaitez-vous savoir autre chose ?
small-talk-goodbye = Au revoir. Vous pouvez réécrire quand vous voulez.
goodbye-in-form = Vos réponses sont gardées quelques jours. Vous pouvez continuer ici quand vous voulez.
thank-you = Merci.

## Asking back

clarify = Je ne sais pas si j’ai bien compris. Vouliez-vous dire l’une de ces choses ?
out-of-scope = Je peux seulement répondre aux questions sur la prolothérapie dans cette clinique, et je n’y ai pas trouvé la vôtre. Voici les sujets que je connais :
reword = Je n’ai pas compris cela non plus. Dites-le autrement, s’il vous plaît, ou choisissez un sujet :
lost-offer-person = Désolé, je ne comprends toujours pas. Voulez-vous que je vous passe une personne de l’accueil ?
not-yet-approved = *Ce texte n’a pas encore été approuvé par la clinique.*
answered-in-default = La clinique n’a pas encore approuvé cette réponse dans votre langue ; elle s’affiche donc dans une autre. Une personne de l’accueil peut vous aider.
clinicians-answer = C’est notre équipe soignante qui répond à cette question. Je l’ai transmise à l’accueil. Votre référence est __{ $reference }__.
noted-for-reception = Merci. L’accueil lira ceci en reprenant votre conversation.
not-understood-here = Je n’ai pas compris.
offer-enquiry = Merci de me l’avoir dit. Voulez-vous que j’en fasse une demande pour l’accueil ? Je demanderai seulement ce qui manque.
stale-button = Ce bouton appartient à une question précédente, il n’a donc rien changé.

## Waiting for a person

handed-over = J’ai dit à l’accueil que vous souhaitez parler à une personne. Votre référence est __{ $reference }__. En attendant, vous pouvez continuer à me poser des questions.
reception-open = L’accueil est ouvert en ce moment, jusqu’à { $until }.
reception-closed = L’accueil est fermé en ce moment. Il ouvre { $day } à { $at }.
reception-hours-unknown = L’accueil répondra pendant ses heures d’ouverture.
queue-place =
    { $ahead ->
        [0] Personne n’attend avant vous.
        [one] Une personne attend avant vous.
       *[other] { $ahead } personnes attendent avant vous.
    }
day-today = aujourd’hui
day-tomorrow = demain
day-1 = lundi
day-2 = mardi
day-3 = mercredi
day-4 = jeudi
day-5 = vendredi
day-6 = samedi
day-7 = dimanche
day-date = le { $date }
status-nothing = Vous n’avez aucune demande chez nous en ce moment. Que souhaitez-vous savoir ?
status-form = Votre demande n’est pas encore envoyée. Questions avec une réponse : { $done } sur { $all }.
status-waiting = Votre conversation est à l’accueil. Votre référence est __{ $reference }__.
status-submitted = Votre demande __{ $reference }__ est à l’accueil. Tout ce que vous écrivez ici lui est aussi transmis.
status-claimed = Une personne de l’accueil s’occupe de votre conversation et lit ce que vous écrivez ici.
stopped-waiting = J’ai dit à l’accueil que vous n’avez plus besoin de son aide.
person-joined = { $name }, de l’accueil, a rejoint la conversation. Écrivez simplement ici : une personne vous lit maintenant, et je reste en silence.
person-changed = { $name }, de l’accueil, s’occupe maintenant de votre conversation.
person-left = Votre conversation attend à nouveau l’accueil. Vous n’avez rien à répéter et, en attendant, vous pouvez me poser vos questions.
conversation-closed =
    L’accueil a terminé cette conversation. S’il y a autre chose, écrivez simplement ici de nouveau.

    Comment était-ce ? Choisissez de 1 (mauvais) à 5 (très bon).
conversation-reopened = J’ai dit à l’accueil que vous avez de nouveau écrit. Votre message sera lu quand l’accueil reprendra votre conversation.
rating-thanks = Merci pour votre note.

## Danger

red-flag-emergency =
    __Appelez le { $ambulance } maintenant ou allez aux urgences (A&E).__

    Ce que vous décrivez peut être une urgence.

    - Appelez le __{ $ambulance }__ maintenant, ou demandez à quelqu’un d’appeler pour vous
    - Ne conduisez pas vous-même pour aller aux urgences (A&E)
    - N’attendez pas de réponse ici

    L’accueil a été prévenu, mais personne ici ne peut vous aider aussi vite que le { $ambulance }.
red-flag-urgent =
    __Demandez une aide médicale aujourd’hui : appelez le { $advice }.__

    Ce que vous décrivez devrait être examiné aujourd’hui par un professionnel de santé.

    - Appelez le __{ $advice }__, ou demandez un rendez-vous urgent au cabinet de votre médecin traitant (GP)
    - Si cela s’aggrave vite, appelez le __{ $ambulance }__
    - N’attendez pas de réponse ici

    L’accueil a été prévenu.
red-flag-distress =
    __Vous n’avez pas à traverser cela dans la solitude. Parlez à quelqu’un maintenant.__

    - Appelez le __{ $crisis }__ à tout moment, de jour comme de nuit
    - Ou appelez le __{ $advice }__ pour une aide urgente
    - Si vous êtes en danger maintenant, appelez le __{ $ambulance }__ ou allez aux urgences (A&E)
    - N’attendez pas de réponse ici

    L’accueil a été prévenu.

## Language

ask-language = Dans quelle langue dois-je écrire ?
language-chosen = À partir de maintenant, j’écrirai en français.

## Privacy

ask-withdraw = Voulez-vous retirer votre accord ? Une demande non terminée sera alors supprimée.
consent-withdrawn = Votre accord est retiré et votre demande non terminée est supprimée.
consent-withdrawn-submitted = Votre accord est retiré. J’ai prévenu l’accueil, qui s’occupera de la demande que vous avez envoyée.
mydata-sent = Voici tout ce que nous conservons sur vous, dans un fichier lisible par les programmes comme par les personnes.
ask-delete = Dois-je supprimer tout ce qui est conservé ici sur vous : cette conversation et toutes les précédentes, vos demandes et votre accord ? L’accueil ne pourra plus vous répondre. C’est irréversible.
deleted = Tout ce qui vous concernait a été supprimé. Si vous écrivez de nouveau ici, nous repartirons de zéro.
delete-kept = Très bien, rien n’a été supprimé.

## What is not text

attachment-kept = Merci. Je ne peux pas ouvrir ceci, mais c’est gardé pour l’accueil, qui pourra le regarder quand vous demanderez une personne.
attachment-waiting = Merci. Je ne peux pas ouvrir ceci, mais l’accueil peut le voir.
attachment-unreadable = Je ne peux lire que du texte. Écrivez ce que vous souhaitez dire, s’il vous plaît.
contact-not-own = C’est le contact de quelqu’un d’autre. Écrivez le numéro que nous pouvons appeler, s’il vous plaît.
contact-kept = Merci, j’ai noté votre numéro pour la demande.
edited-in-form = J’ai vu que vous avez modifié un message précédent. Cela ne change pas vos réponses ici : utilisez Retour ou changez-les dans le résumé.

## The enquiry

form-begins = Faisons votre demande. Je pose une question à la fois, rien n’est envoyé avant que vous confirmiez, et vous pouvez me demander ce que vous voulez entre deux questions.
draft-expired = Votre demande non terminée a été supprimée, car elle attendait ici depuis plusieurs jours.
form-cancelled = J’ai effacé vos réponses. Rien n’a été envoyé.
aside-cancelled = D’accord.
nothing-to-cancel = Il n’y a rien à arrêter. Que souhaitez-vous savoir ?
nothing-to-go-back-to = Il n’y a pas de question précédente. Que souhaitez-vous savoir ?
first-question = C’est la première question.
anything-else = Noté : { $chosen }. Autre chose ? Appuyez sur Terminé quand c’est tout.
understood-so-far = Voici ce que j’ai compris de ce que vous avez écrit :
understood-right = Est-ce exact ?
then-i-ask = Alors je vous pose les questions une par une.
corrected = J’ai changé cela.
form-offer-person = Si vous préférez parler à une personne, je peux vous passer l’accueil.
under-age = Désolé, je ne peux prendre que les demandes de personnes de 18 ans ou plus. Demandez à votre mère, à votre père ou à votre responsable légal d’appeler la clinique au { $phone }.
no-consent = Ce n’est pas grave. Sans votre accord, je ne peux pas prendre de demande ici. Vous pouvez continuer à me poser des questions sur le traitement, ou appeler la clinique au { $phone }.
summary = Vérifiez votre demande, s’il vous plaît. Rien n’a encore été envoyé.
summary-right = Dois-je l’envoyer ?
ask-change = Quelle réponse voulez-vous changer ?
not-said = non précisé
list-separator = {", "}
submitted = Merci, votre demande a été envoyée à l’accueil. Votre référence est __{ $reference }__. Tout ce que vous écrirez encore ici lui sera aussi transmis.

ask-adult = Avez-vous 18 ans ou plus ?
ask-consent = Pour transmettre votre demande, je dois poser des questions sur votre santé. Acceptez-vous que { $clinic } conserve ce que vous me dites sur votre santé et l’utilise pour répondre à votre demande ? Vous pouvez retirer votre accord à tout moment avec /privacy.
ask-for-whom = La demande est-elle pour vous ou pour quelqu’un d’autre ?
ask-writer-name = Quel est votre nom à vous ?
ask-name = Quel est votre nom ?
ask-name-other = Quel est le nom de la personne concernée par la demande ?
ask-contact = Comment l’accueil peut-il vous répondre ?
ask-phone = Quel numéro pouvons-nous appeler ? Vous pouvez l’écrire ou partager le vôtre.
ask-email = Quelle est votre adresse e-mail ?
ask-body-area = Où se trouve le problème ?
ask-side = De quel côté ?
ask-condition = Un professionnel de santé a-t-il dit ce que c’est ?
ask-duration = Depuis combien de temps ? Par exemple « 6 mois ».
ask-tried = Qu’avez-vous essayé jusqu’à présent ? Vous pouvez choisir plusieurs réponses.
ask-preferred-times = Quand un rendez-vous vous conviendrait-il ? Vous pouvez choisir plusieurs réponses.
ask-note = Y a-t-il autre chose que l’accueil devrait savoir ?

why-adult = Ici, la clinique ne prend que les demandes d’adultes. Pour une personne plus jeune, sa mère, son père ou son responsable légal doit appeler.
why-consent = Les informations sur votre santé sont spécialement protégées. Elles ne peuvent être conservées que si vous êtes d’accord.
why-for-whom = Pour que l’accueil sache pour qui est le rendez-vous.
why-writer-name = Pour que l’accueil sache à qui il répond.
why-name = Pour que l’accueil sache qui la demande concerne.
why-contact = Pour que l’accueil vous réponde de la façon qui vous convient.
why-phone = Pour que l’accueil puisse vous appeler.
why-email = Pour que l’accueil puisse vous écrire.
why-body-area = Pour que la demande arrive à la bonne personne de l’équipe soignante.
why-side = Pour que l’équipe soignante sache de quel côté il s’agit.
why-condition = Cela aide l’équipe soignante à se préparer. Vous pouvez passer cette question.
why-duration = Cela aide l’équipe soignante à se préparer. Vous pouvez passer cette question.
why-tried = Cela aide l’équipe soignante à se préparer. Vous pouvez passer cette question.
why-preferred-times = Pour que l’accueil puisse vous proposer un moment qui vous convient. Vous pouvez passer cette question.
why-note = Seulement si vous souhaitez ajouter quelque chose. Vous pouvez passer cette question.
why-summary = Pour que rien ne soit envoyé sans que vous l’ayez vu.

invalid-adult = Répondez par Oui ou Non, s’il vous plaît.
invalid-consent = Répondez par Oui ou Non, s’il vous plaît.
invalid-for-whom = Choisissez si c’est pour vous ou pour quelqu’un d’autre.
invalid-writer-name = Écrivez votre nom en lettres, par exemple « Sam Taylor ».
invalid-name = Écrivez le nom en lettres, par exemple « Sam Taylor ».
invalid-contact = Choisissez comment l’accueil peut vous répondre.
invalid-phone = Écrivez un numéro de téléphone complet, par exemple 07700 900123 ou +44 7700 900123.
invalid-email = Écrivez une adresse e-mail, par exemple nom@example.com.
invalid-body-area = Choisissez une partie du corps ou « Ailleurs ».
invalid-side = Choisissez gauche, droite ou les deux.
invalid-condition = Choisissez l’une de ces réponses ou « Je ne sais pas ».
invalid-duration = Écrivez une durée, par exemple « 3 semaines » ou « 1 an ».
invalid-tried = Choisissez ce que vous avez essayé ou « Rien pour l’instant ».
invalid-preferred-times = Choisissez un ou plusieurs moments.
invalid-note = Écrivez un texte court ou passez cette question.
invalid-too-long = C’est trop long. Raccourcissez, s’il vous plaît.

field-adult = 18 ans ou plus
field-consent = Accord
field-for-whom = Demande pour
field-writer-name = Votre nom
field-name = Nom (patient)
field-contact = Réponse
field-phone = Téléphone
field-email = E-mail
field-body-area = Où
field-side = Côté
field-condition = Ce que c’est
field-duration = Depuis
field-tried = Déjà essayé
field-preferred-times = Bons moments
field-note = Remarque

choice-for-whom-self = Pour moi
choice-for-whom-other = Pour quelqu’un d’autre
choice-contact-here = Ici, par message
choice-contact-phone = Par téléphone
choice-contact-email = Par e-mail
choice-body-area-neck = Cou
choice-body-area-back = Dos
choice-body-area-shoulder = Épaule
choice-body-area-elbow = Coude
choice-body-area-wrist-hand = Poignet ou main
choice-body-area-hip = Hanche
choice-body-area-knee = Genou
choice-body-area-ankle-foot = Cheville ou pied
choice-body-area-other = Ailleurs
choice-side-left = Gauche
choice-side-right = Droite
choice-side-both = Les deux
choice-condition-ligament-sprain = Entorse (ligament)
choice-condition-tendinitis = Tendinite
choice-condition-partial-tear = Déchirure partielle
choice-condition-instability = Articulation instable
choice-condition-other = Autre chose
choice-condition-not-sure = Je ne sais pas
choice-tried-rest = Repos
choice-tried-physio = Kinésithérapie
choice-tried-painkillers = Antidouleurs
choice-tried-steroid-injection = Infiltration de cortisone
choice-tried-surgery = Opération
choice-tried-none = Rien pour l’instant
choice-preferred-times-weekday-morning = Le matin en semaine
choice-preferred-times-weekday-afternoon = L’après-midi en semaine
choice-preferred-times-weekday-evening = Le soir en semaine
choice-preferred-times-saturday = Le samedi

duration-day = { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }
duration-week = { $n ->
        [one] { $n } semaine
       *[other] { $n } semaines
    }
duration-month = { $n ->
        [one] { $n } mois
       *[other] { $n } mois
    }
duration-year = { $n ->
        [one] { $n } an
       *[other] { $n } ans
    }

## Buttons

button-menu = Sujets
button-enquire = Faire une demande
button-human = Demander une personne
button-languages = Langue
button-withdraw = Retirer mon accord
button-mydata = M’envoyer mes données
button-delete = Tout supprimer
button-erase = Oui, tout supprimer
button-download = Télécharger mes données
button-stop = Plus besoin d’une personne
button-skip = Passer
button-not-sure = Je ne sais pas
button-done = Terminé
button-keep = Garder ma réponse
button-back = Retour
button-cancel = Annuler
button-continue = Continuer
button-send = Envoyer
button-change = Changer quelque chose
button-yes = Oui
button-no = Non
button-share-contact = Partager mon numéro

## When something fails

failed = Désolé, quelque chose n’a pas fonctionné avec votre dernier message. Il est gardé et l’accueil va le regarder. En cas d’urgence, appelez le { $ambulance }.
