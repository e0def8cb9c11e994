export const password = {
  forgotten: 'Mot de passe oublié',
  ask: {
    title: 'Nouveau mot de passe',
    explain:
      'Saisissez votre adresse e-mail. Si un compte ouvert y correspond, vous recevez un lien, valable quinze minutes, pour choisir un nouveau mot de passe.',
    button: 'Envoyer le lien',
    sent: 'Si un compte ouvert correspond à cette adresse, un lien y a été envoyé. Consultez votre messagerie ; s’il n’arrive pas, réessayez dans quelques minutes.',
  },
  choose: {
    invited: 'Bienvenue sur Iltizam',
    title: 'Choisir un nouveau mot de passe',
    of: 'Compte :',
    field: 'Nouveau mot de passe',
    repeat: 'Nouveau mot de passe, une seconde fois',
    hint: 'Douze caractères au moins. Quatre mots sans rapport entre eux suffisent ; ni votre nom, ni le mot de passe d’un autre site.',
    button: 'Enregistrer le mot de passe',
    differ: 'Les deux saisies diffèrent.',
    done: 'Mot de passe enregistré. Connectez-vous maintenant avec lui.',
    ended: 'Ce lien a expiré ou a déjà servi. Rien n’a changé dans le compte ; demandez un nouveau lien.',
  },
  refusals: {
    tooShort: 'Ce mot de passe a moins de douze caractères. Rien n’a changé ; allongez-le.',
    tooLong: 'Ce mot de passe dépasse 256 caractères. Rien n’a changé ; raccourcissez-le.',
    tooEasy:
      'Ce mot de passe est connu ou facile à deviner. Rien n’a changé ; ajoutez des mots sans rapport entre eux.',
    PASSWORD_WRONG: 'Le mot de passe actuel est incorrect. Rien n’a changé.',
    UNREACHABLE: 'Le serveur ne répond pas. Rien n’a changé ; vérifiez le réseau puis réessayez.',
  },
  back: 'Retour à la connexion',
};
