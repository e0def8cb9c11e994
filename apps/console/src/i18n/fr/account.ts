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
    SECOND_FACTOR_WRONG:
      'Code ou clé incorrect, ou déjà utilisé. Rien n’a été ouvert ; attendez le code suivant et réessayez.',
    PASSKEY_NOT_GIVEN:
      'Le navigateur n’a présenté aucune clé. Rien n’a changé ; réessayez ou choisissez un autre moyen.',
    SESSION_ENDED:
      'Le temps prévu pour cette étape est écoulé. Rien n’a changé ; revenez à la connexion et recommencez.',
    LAST_FACTOR:
      'Votre fonction exige une seconde vérification. Rien n’a été retiré ; ajoutez d’abord un autre moyen.',
    ALREADY_SET_UP: 'Une application est déjà configurée. Retirez-la d’abord pour en changer.',
    NO_FACTOR: 'Ce compte n’a pas de seconde vérification que ces codes remplaceraient.',
    LOOKING:
      'Vous lisez avec les yeux de quelqu’un d’autre : rien ne change. Revenez d’abord à votre compte.',
    providerAway:
      'Le fournisseur d’identité ne répond pas. Rien n’a changé ; connectez-vous par mot de passe ou réessayez dans quelques minutes.',
    UNREACHABLE: 'Le serveur ne répond pas. Rien n’a changé ; vérifiez le réseau puis réessayez.',
  },
  back: 'Retour à la connexion',
};

export const secondFactor = {
  title: 'Seconde vérification',
  setUp: 'Mettre en place la seconde vérification',
  needed:
    'Votre fonction vous fait lire et décider pour d’autres : le mot de passe seul ne suffit pas. Choisissez ce que vous présenterez à chaque connexion.',
  show: {
    TOTP: 'Saisissez le code affiché en ce moment par l’application de votre téléphone.',
    PASSKEY: 'Utilisez la clé d’accès conservée par votre appareil ou votre clé de sécurité.',
    RECOVERY_CODE: 'Saisissez l’un des codes de secours que vous avez conservés. Chacun ne sert qu’une fois.',
  },
  field: { TOTP: 'Code à six chiffres', RECOVERY_CODE: 'Code de secours' },
  instead: {
    TOTP: 'Utiliser un code de l’application',
    PASSKEY: 'Utiliser une clé d’accès',
    RECOVERY_CODE: 'Utiliser un code de secours',
  },
  usePasskey: 'Utiliser la clé d’accès',
  app: {
    name: 'Application de codes',
    choose: 'Configurer une application de codes',
    scan: 'Scannez cette image avec une application de codes de votre téléphone, puis saisissez le code qu’elle affiche.',
    picture: 'Image lue par l’application de codes ; la même clé est écrite dessous',
    typed: 'Ou saisissez cette clé dans l’application :',
    confirm: 'Confirmer le code',
  },
  passkey: {
    choose: 'Ajouter une clé d’accès',
    explain:
      'Votre appareil ou votre clé de sécurité conserve une clé pour ce seul site. Nommez-la pour la reconnaître.',
    name: 'Nom de la clé',
    make: 'Créer la clé',
  },
  codes: {
    keep: 'Conservez ces codes en lieu sûr, hors de votre téléphone : ils vous ouvrent le compte si le téléphone ou la clé est perdu. Ils ne seront plus affichés.',
    copy: 'Copier les codes',
    kept: 'Je les ai conservés',
  },
};

export const account = {
  provider: {
    enter: 'Se connecter par le fournisseur d’identité',
    link: 'Lier le compte au fournisseur d’identité',
    taken: 'Cette identité est liée à un autre compte. Rien n’a changé.',
    unknown:
      'Aucun compte n’est lié à cette identité. Connectez-vous par mot de passe, puis liez-le depuis la page de votre compte.',
    refused:
      'La réponse du fournisseur d’identité n’a pas été acceptée. Aucun compte n’a été ouvert ; réessayez.',
    away: 'Le fournisseur d’identité n’a pas répondu à temps. Aucun compte n’a été ouvert ; connectez-vous par mot de passe ou réessayez dans quelques minutes.',
  },
  title: 'Mon compte et sa sécurité',
  current: 'Mot de passe actuel',
  password: 'Changer de mot de passe',
  passwordChanged: 'Mot de passe modifié ; les autres sessions sont fermées.',
  sessions: {
    title: 'Sessions ouvertes',
    own: 'Cette session',
    since: 'ouverte le',
    seen: 'dernière activité le',
    end: 'Fermer',
    endOf: 'Fermer la session depuis {{network}}',
    endAll: 'Fermer toutes les sessions',
  },
  factor: {
    asked: 'Votre fonction la demande à chaque connexion.',
    offered: 'Elle protège votre compte même si quelqu’un connaît le mot de passe.',
    none: 'Pas encore mise en place.',
    used: 'Dernière utilisation :',
    remove: 'Retirer',
    removeOf: 'Retirer : {{name}}',
    newCodes: 'Nouveaux codes de secours',
    changed: 'Changement enregistré ; les autres sessions sont fermées.',
    proof: 'Pour continuer, saisissez votre mot de passe actuel.',
    goOn: 'Continuer',
    codes_one: 'Il reste {{count}} code de secours.',
    codes_many: 'Il reste {{count}} de codes de secours.',
    codes_other: 'Il reste {{count}} codes de secours.',
  },
};
