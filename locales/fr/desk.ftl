# The reception desk. Receptionists read this all day: short and plain.

desk-title = Poste d’accueil
desk-skip = Aller au contenu
desk-nav = Menu de l’accueil
desk-problem = Il y a un problème
desk-save = Enregistrer
desk-remove = Supprimer
desk-sign-in = Se connecter
desk-sign-out = Se déconnecter
desk-signed-out = La déconnexion est faite.
desk-session-ended = Votre session est terminée. Reconnectez-vous ; le texte saisi dans une zone de réponse a été gardé comme brouillon.
desk-name = Nom
desk-password = Mot de passe
desk-password-of = Mot de passe de { $name }
desk-code = Code de votre application d’authentification
desk-code-hint = Seulement si vous en avez configuré une.
desk-wrong = Le nom, le mot de passe ou le code n’est pas correct. Vérifiez-les et réessayez.
desk-throttled = Trop de tentatives. Attendez { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 } et réessayez.
desk-locked = L’écran est verrouillé
desk-locked-why = Personne n’a utilisé ce poste pendant un quart d’heure. Rien n’est perdu.
desk-unlock = Déverrouiller
desk-wrong-password = Le mot de passe n’est pas correct. Réessayez.

desk-welcome = Bienvenue à l’accueil
desk-welcome-first = Créez le premier compte. C’est un compte de responsable : il permet d’inviter les autres.
desk-welcome-invited = Bienvenue, { $name }. Choisissez un mot de passe pour commencer.
desk-welcome-go = Commencer
desk-welcome-used = Ce lien a déjà servi ou a expiré
desk-welcome-used-words = Demandez une nouvelle invitation à un ou une responsable, ou demandez à l’équipe technique de lancer « enquiry-desk staff invite » avec votre nom.
desk-your-name = Votre nom
desk-your-name-hint = Il est visible dans les conversations que vous rejoignez : un prénom suffit.
desk-name-missing = Écrivez votre nom, 80 caractères au maximum.
desk-name-taken = Quelqu’un à l’accueil porte déjà ce nom. Choisissez-en un autre ou ajoutez une lettre.
desk-new-password = Nouveau mot de passe
desk-new-password-hint = Au moins 12 caractères. Trois ou quatre mots sans lien entre eux conviennent bien.
desk-password-again = Le nouveau mot de passe, encore une fois
desk-password-differs = Les deux mots de passe sont différents. Écrivez deux fois le même.
desk-password-short = Le mot de passe est trop court. Utilisez au moins 12 caractères.
desk-password-long = Le mot de passe est trop long. Utilisez au maximum 256 caractères.
desk-password-common = Ce mot de passe est parmi les premiers que l’on devine. Choisissez-en un autre.
desk-password-named = Le mot de passe contient votre nom. Choisissez-en un sans votre nom.

desk-forbidden = Cette page est réservée aux responsables
desk-forbidden-words = Si vous en avez besoin, adressez-vous à un ou une responsable.
desk-not-found = Il n’y a rien ici
desk-not-found-words = La conversation a peut-être été supprimée à la demande de la personne, ou l’adresse n’est pas correcte.
desk-stale-form = La page n’était plus à jour
desk-stale-form-words = Rien n’a été modifié. Revenez en arrière, rechargez la page et réessayez.
desk-away = La base de données ne répond pas
desk-away-words = Rien n’a été modifié. Réessayez dans un moment ; si cela continue, prévenez l’équipe technique.
desk-back = Retour à la file

desk-queue = File d’attente
desk-take-next = Prendre la suivante
desk-filters = Filtres
desk-filter-show = Afficher
desk-filter-all = Toutes
desk-filter-waiting = En attente
desk-filter-mine = Les miennes
desk-filter-urgent = Urgentes
desk-filter-language = Langue
desk-filter-any = Toutes
desk-filter-apply = Appliquer
desk-held = La file a changé. Afficher le changement
desk-queue-empty = Personne n’attend.
desk-more = Il y en a d’autres après celles-ci. Elles apparaissent quand les premières sont terminées.
desk-next-none = Personne n’attend en ce moment.
desk-overdue = En retard
desk-unread = Nouveau
desk-out-of-hours = Hors horaires
desk-pick-up = Prendre en charge
desk-pick-up-whom = Prendre en charge { $name }
desk-count-waiting = en attente
desk-count-urgent = en urgence
desk-notice-waiting = Quelqu’un attend
desk-notice-urgent = Urgent : quelqu’un est peut-être en danger
desk-announce-waiting = { $count ->
    [one] Une conversation est en attente.
   *[other] { $count } conversations sont en attente.
 }
desk-announce-urgent = Urgent : quelqu’un est peut-être en danger. Regardez { $reference }.
desk-look = Voir

desk-wait-minutes = { $count } min
desk-wait-hours = { $hours } h { $minutes } min
desk-wait-days = { $count ->
    [one] 1 jour
   *[other] { $count } jours
 }
desk-wait-now = moins de 1 min
desk-waiting-for = en attente : { $wait }

desk-reason-emergency = Urgence vitale
desk-reason-urgent = Urgent
desk-reason-distress = Détresse
desk-reason-failure = Un message qui a mis le programme en échec
desk-reason-enquiry = Demande
desk-reason-human = A demandé une personne
desk-reason-unanswered = Question à laquelle aucun texte ne répond
desk-reason-lost = Message non compris

desk-stage-assistant = Avec l’assistant
desk-stage-waiting = En attente
desk-stage-claimed = Avec { $name }
desk-stage-claimed-nobody = Prise en charge
desk-stage-closed = Terminée
desk-stage-closed-as = Terminée : { $outcome }

desk-channel-telegram = Telegram
desk-channel-webchat = Chat du site
desk-nobody = Sans nom
desk-blocked = Injoignable
desk-unreachable = Cette personne a bloqué l’assistant ou est partie : une réponse ici n’arrivera pas. Utilisez le téléphone ou l’e-mail, s’il y en a un.
desk-alarm-words = Message reçu :
desk-acknowledge = J’ai vu et je m’en occupe
desk-acknowledged = Vu par { $name }, { $time }
desk-must-acknowledge = Quelqu’un doit d’abord confirmer avoir vu le message urgent.

desk-release = Remettre dans la file
desk-transfer = Passer à quelqu’un d’autre
desk-transfer-to = À qui
desk-close = Terminer
desk-outcome = Quel est le résultat ?
desk-outcome-booked = Rendez-vous pris
desk-outcome-answered = Réponse donnée
desk-outcome-called-back = Rappel effectué
desk-outcome-not-suitable = Non adapté
desk-outcome-no-reply = Sans réponse
desk-outcome-spam = Spam
desk-reopen = Rouvrir

desk-done-claimed = Vous avez pris cette conversation en charge. La personne en a été informée.
desk-done-released = La conversation est de nouveau dans la file.
desk-done-transferred = La conversation a été passée à quelqu’un d’autre.
desk-done-closed = Terminée.
desk-done-reopened = La conversation est de nouveau ouverte.
desk-done-acknowledged = C’est noté : vous l’avez vu.
desk-done-saved = Enregistré.
desk-done-note = La note est enregistrée.
desk-taken-by = { $name } s’occupe déjà de cette conversation.
desk-taken = Quelqu’un d’autre s’en occupe déjà, ou elle est terminée.
desk-too-late-to-reopen = Elle est terminée depuis trop longtemps. Le prochain message commencera une nouvelle conversation.
desk-canned-gone = Cette réponse type n’existe plus, ou n’a pas de texte dans la langue de cette personne.
desk-changed = Cette conversation a changé depuis l’ouverture de la page. Regardez de nouveau ; rien n’a été fait.
desk-stale-reply = Votre réponse n’a pas été envoyée : cette conversation a changé depuis l’ouverture de la page. Votre texte est toujours dans la zone de réponse.
desk-stale-reply-patient = Votre réponse n’a pas été envoyée : un nouveau message est arrivé. Lisez-le, puis renvoyez. Votre texte est toujours dans la zone de réponse.
desk-stale-reply-taken = Votre réponse n’a pas été envoyée : { $name } s’occupe maintenant de cette conversation. Votre texte est gardé ci-dessous.
desk-reply-empty = Écrivez d’abord une réponse ou choisissez une réponse type.
desk-reply-too-long = La réponse est trop longue pour un seul message. Raccourcissez-la à 4 096 caractères.

desk-messages = Messages
desk-patient = Patient
desk-assistant = Assistant
desk-edited = Modifié : afficher le texte précédent
desk-reply-to = Répondre à { $name }
desk-reads = langue : { $language }
desk-send = Envoyer
desk-send-keys = Ctrl+Entrée
desk-meanwhile = Un message est arrivé pendant que vous écriviez. Lisez-le avant d’envoyer.
desk-canned = Réponses types
desk-canned-send = Envoyer
desk-canned-send-which = Envoyer : { $text }
desk-canned-what = Elles arrivent dans la langue de la personne. Si le texte manque dans une langue, la réponse n’est pas proposée dans les conversations en cette langue.
desk-canned-missing = { $count ->
    [one] Il manque une langue
   *[other] Il manque { $count } langues
 }
desk-canned-new = Nouvelle réponse type
desk-canned-add = Ajouter
desk-canned-empty = Écrivez le texte au moins dans la première langue de la clinique.
desk-attachment = Ouvrir la pièce jointe
desk-attachment-gone = Impossible de récupérer la pièce jointe
desk-attachment-gone-words = Telegram ne la fournit plus, ou elle est trop volumineuse. Demandez qu’on vous la renvoie.
desk-said-photo = A envoyé une photo
desk-said-voice = A envoyé un message vocal
desk-said-video = A envoyé une vidéo
desk-said-document = A envoyé un fichier
desk-said-location = A envoyé un lieu
desk-said-sticker = A envoyé un sticker
desk-said-contact = A envoyé un numéro de téléphone : { $phone }
desk-said-other = A envoyé quelque chose qui ne peut pas être affiché
desk-said-began = A commencé la conversation
desk-said-pressed = A appuyé sur : { $label }

desk-delivery-queued = En cours d’envoi
desk-delivery-sent = Envoyé
desk-delivery-failed = Non remis : { $reason }
desk-delivery-blocked = Non remis : cette personne a bloqué l’assistant
desk-delivery-unknown = Peut-être remis : la connexion a été coupée pendant l’envoi
desk-send-again = Renvoyer

desk-happened-queued = Arrivée dans la file : { $reason }
desk-happened-claimed = { $name } l’a prise en charge
desk-happened-released = { $name } l’a remise dans la file
desk-happened-lapsed = De retour dans la file, après une trop longue absence : { $name }
desk-happened-transferred = { $name } l’a passée à { $to }
desk-happened-closed = { $name } l’a terminée : { $outcome }
desk-happened-closed-by-itself = Terminée automatiquement
desk-happened-reopened = { $name } l’a rouverte
desk-happened-acknowledged = { $name } a vu le message urgent
desk-happened-escalated = Attente trop longue : les responsables sont alertés
desk-happened-consent = Accord donné
desk-happened-withdrawn = Accord retiré
desk-happened-submitted = Demande envoyée
desk-somebody = Quelqu’un

desk-about-patient = Fiche patient
desk-enquiry = Demande
desk-correct = Corriger
desk-corrected = corrigé
desk-field-invalid = « { $field } » est illisible : vérifiez ce champ. Rien n’a été modifié.
desk-topics-read = Sujets lus
desk-notes = Notes
desk-notes-hint = Pour l’équipe. Les patients ne les voient jamais.
desk-note-new = Nouvelle note
desk-note-add = Ajouter
desk-note-empty = Écrivez d’abord une note.
desk-rating = Évaluation
desk-rating-of = { $stars } sur 5

desk-search = Rechercher
desk-search-what = Référence, téléphone, e-mail ou nom
desk-search-hint = Mots entiers d’un nom. La recherche ne porte pas sur le texte des messages : il est stocké chiffré.
desk-search-more = Plus anciennes
desk-search-found = { $count ->
    [0] Rien n’a été trouvé. Vérifiez l’orthographe ; un nom doit être entier.
    [one] Une conversation
   *[other] { $count } conversations
 }

desk-questions = Questions sans réponse
desk-questions-what = Ce que les patients ont demandé et à quoi le texte approuvé ne répond pas. Ajoutez un texte pour répondre à l’une d’elles.
desk-questions-none = Il n’y en a pas eu.
desk-questions-other = Autre chose
desk-questions-gone = Les messages n’existent plus ; seul leur nombre est gardé.
desk-questions-languages = Par langue : { $languages }

desk-figures = Statistiques
desk-period = Période
desk-from = Du
desk-to = Au
desk-download = Télécharger en CSV
desk-table = Afficher en tableau
desk-figures-none = Rien pour cette période.
desk-figure-enquiries = Demandes
desk-figure-handovers = Passages à l’accueil
desk-figure-first-reply = Première réponse, médiane
desk-figure-first-reply-p90 = Première réponse, 9 sur 10 en
desk-figure-rating = Évaluation moyenne
desk-figure-topics = Sujets par langue
desk-figure-funnel = Le formulaire, question par question
desk-figure-by-hour = Première réponse par heure de la journée, médiane en minutes
desk-figure-by-weekday = Première réponse par jour de la semaine, médiane en minutes
desk-figure-outcomes = Résultats
desk-figure-ratings = Évaluations
desk-figure-reasons = Passages à l’accueil par motif
desk-figure-questions = Questions sans réponse
desk-head-what = Élément
desk-head-count = Nombre
desk-head-language = Langue
desk-head-median = Médiane, minutes
desk-head-p90 = 9 sur 10 en, minutes
desk-hour = { $hour } h

desk-people = Équipe
desk-last-manager = C’est le dernier compte de responsable : donnez d’abord ce rôle à quelqu’un d’autre.
desk-person-new = Inviter quelqu’un
desk-person-add = Inviter
desk-role = Rôle
desk-role-receptionist = Accueil
desk-role-manager = Responsable
desk-state = Compte
desk-state-active = Actif
desk-state-invited = Avec invitation
desk-state-disabled = Désactivé
desk-acts = Actions
desk-invite = Nouveau lien
desk-invite-whom = Nouveau lien pour { $name }
desk-disable = Désactiver
desk-disable-whom = Désactiver le compte de { $name }
desk-enable = Activer
desk-enable-whom = Activer le compte de { $name }
desk-invitation = Invitation pour { $name }
desk-invitation-what = Donnez ce lien à cette personne et à personne d’autre. Il sert une seule fois, pendant 48 heures, et ne sera plus affiché.
desk-invitation-link = Lien

desk-settings = Réglages
desk-settings-own = Votre poste
desk-language = Langue
desk-sound = Un son quand quelqu’un attend
desk-notify = Une notification du navigateur quand quelqu’un attend
desk-password-change = Changer le mot de passe
desk-password-old = Mot de passe actuel
desk-totp = Validation en deux étapes
desk-totp-what = Un code d’une application de votre téléphone, en plus du mot de passe.
desk-totp-begin = Configurer
desk-totp-scan = Scannez ceci avec votre application d’authentification, puis écrivez le code affiché.
desk-totp-picture = Un code à scanner avec une application d’authentification
desk-totp-key = Ou saisissez cette clé dans l’application :
desk-totp-on = Activer
desk-totp-off = Désactiver
desk-totp-wrong = Le code n’est pas correct. Attendez le suivant et réessayez.
desk-keys = Raccourcis clavier
desk-key-reply = Aller à la réponse
desk-key-send = Envoyer la réponse

desk-telegram = Numéro Telegram
desk-telegram-what = Le numéro de votre compte Telegram, pour prendre des conversations dans le groupe du personnel. Appuyez-y une fois sur un bouton : il vous donne le numéro.
desk-telegram-number = Écrivez seulement des chiffres, ou laissez vide.
desk-telegram-taken = Ce numéro est celui d’une autre personne de l’accueil.
desk-telegram-unlinked = Votre compte Telegram n’est pas encore lié. Écrivez le numéro { $number } dans vos réglages à l’accueil.

desk-erase = Supprimer le patient
desk-erase-title = Tout supprimer sur ce patient ?
desk-erase-words = Toutes les conversations, messages, demandes, notes et accords de ce patient sont supprimés définitivement. Le patient en est informé. Seuls des décomptes sans nom restent.
desk-erase-go = Tout supprimer
desk-erased = Le patient a tout supprimé
desk-card-deleted = Supprimé
desk-erased-words = Plus rien n’est conservé sur ce patient : il n’y a rien à répondre.
desk-done-erased = Tout ce qui concernait le patient est supprimé.
desk-danger-erased = Urgent : un patient en danger ({ $class }) a tout supprimé avant que quelqu’un ait vu le message, { $time }. On lui a dit qui appeler ; il ne reste rien à consulter.
desk-alarm-erased = Urgent : un patient en danger a tout supprimé. On lui a dit qui appeler.
desk-consent-gone = Accord retiré : n’utilisez pas ces données
desk-figure-danger-erased = En danger, a tout supprimé
