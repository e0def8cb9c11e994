/** What proves a card, and how it is sent. */
export const evidence = {
  files: 'Ajouter des fichiers',
  dropHere: 'Déposez des fichiers ici, ou choisissez-les sur votre ordinateur.',
  drop: 'Lâchez pour ajouter les fichiers',
  choose: 'Choisir un fichier',
  types: 'Types acceptés :',
  largest: "100 Mo au plus ; l'envoi reprend là où il s'est arrêté.",
  addFile: 'Ajouter un justificatif',
  addLink: 'Ajouter un lien',
  add: 'Ajouter',
  send: 'Envoyer',
  link: 'Adresse du lien',
  title: 'Titre',
  proves: "Ce qu'il justifie",
  card: "L'engagement dans son ensemble",
  activity: 'Activité {{ordinal}} : {{title}}',
  measurement: 'Mesure {{value}} ({{day}}) : {{name}}',
  provesCard: "Justifie l'engagement dans son ensemble",
  provesActivity: "Justifie l'activité {{ordinal}}",
  provesMeasurement: 'Justifie une mesure',
  public: 'Visible par tous',
  publicHint: "Tout le monde le voit sur le portail. Vérifiez qu'il ne contient pas de données personnelles.",
  copyHint:
    'Un fichier paraît sans le nom de ses auteurs ni signature électronique. Pour le montrer signé, ajoutez un lien vers l’endroit où il est publié.',
  privateHint: "Seuls l'institution, le comité et le secrétariat le voient.",
  isPublic: 'Public',
  isPrivate: 'Non publié',
  megabytes: '{{size}} Mo',
  progress: '{{percent}} envoyés',
  stopped: "L'envoi s'est arrêté à {{percent}}. Ce qui est arrivé est conservé.",
  goOn: "Poursuivre l'envoi",
  chooseAgain: "Choisir le même fichier pour poursuivre l'envoi",
  otherFile: "Ce n'est pas le même fichier : sa taille diffère. Choisissez celui dont l'envoi a commencé.",
  noText:
    "Ce fichier est une image numérisée sans texte : on ne peut ni y chercher ni l'écouter. Ajoutez si possible une version avec texte.",
  edit: 'Modifier',
  editNamed: 'Modifier : {{name}}',
  withdraw: 'Retirer',
  withdrawNamed: 'Retirer : {{name}}',
  withdrawHint: "Personne ne le verra plus. Le journal d'audit en garde la trace.",
  added: 'Justificatif ajouté.',
  sendingNow: "L'envoi du fichier a commencé.",
  changed: 'Modification enregistrée.',
  withdrawn: 'Justificatif retiré.',
  missing: { title: 'Écrivez un titre.', link: "Écrivez l'adresse du lien." },
  refusals: {
    TYPE_NOT_ALLOWED:
      "Fichier refusé : son contenu n'est d'aucun type accepté, quel que soit son nom. Envoyez-le par exemple en PDF.",
    TOO_LARGE:
      'Fichier refusé : il dépasse la taille admise pour son type. Réduisez-le, divisez-le, ou ajoutez un lien.',
    ACTIVE_CONTENT:
      'Fichier refusé : il contient des programmes (macros, scripts, pièces jointes). Enregistrez-le sans eux, puis renvoyez-le.',
    UNSAFE_ARCHIVE:
      'Fichier refusé : son contenu compressé est hors de proportion. Enregistrez-le à nouveau, puis renvoyez-le.',
    ENCRYPTED: 'Fichier refusé : un mot de passe le protège. Envoyez une version sans mot de passe.',
    DAMAGED:
      "Fichier refusé : il n'a pas pu être lu jusqu'au bout. Vérifiez qu'il s'ouvre chez vous, puis renvoyez-le.",
    AUTHOR_STAYS:
      'Fichier refusé : ce qu’il dit de son auteur ne peut être retiré de la copie que tout le monde lit. Enregistrez-le avec un autre logiciel (ou imprimez-le en PDF), puis envoyez-le.',
    INTERRUPTED: "Le fichier n'est pas arrivé en entier en un jour. Envoyez-le à nouveau.",
    VIRUS:
      "Fichier mis en quarantaine : l'antivirus y a trouvé un virus. Il n'est pas publié et personne ne peut le télécharger. Faites contrôler votre ordinateur, puis envoyez une version saine.",
  },
};
