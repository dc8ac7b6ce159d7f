# The chat page.

webchat-title = Discussion avec { $clinic }
webchat-messages = Conversation
webchat-input = Votre message
webchat-send = Envoyer
webchat-sending = Envoi …
webchat-not-sent = Non envoyé. Le message sera renvoyé dès qu’il y aura une connexion.
webchat-try-out = Essai sur cet ordinateur. Non relié à Telegram.
webchat-assistant = Assistant
webchat-you = Vous
webchat-start = Commencer
webchat-no-script = Cette page a besoin de JavaScript pour se mettre à jour toute seule. Sans cela, appuyez sur Envoyer et la page se recharge.
webchat-too-many = Vous écrivez plus vite que je ne peux répondre. Attendez un moment, s’il vous plaît.
webchat-choose = Choisissez une réponse ou écrivez la vôtre
webchat-about = Assistant automatique, pas une personne
webchat-reception = Accueil
webchat-urgent = Urgent
webchat-newest = Au message le plus récent
webchat-expired = Cette page n’est plus à jour, votre message n’a donc pas été pris en compte. Rechargez-la, s’il vous plaît.
webchat-too-long = C’est trop long pour un seul message. Envoyez-le en plusieurs parties, s’il vous plaît.
webchat-away = Votre message n’a pas pu être enregistré à l’instant. Renvoyez-le dans un moment, s’il vous plaît.
webchat-back = Retour à la conversation
