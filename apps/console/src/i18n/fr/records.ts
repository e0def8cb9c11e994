export const plans = {
  facts: 'Le plan',
  open: 'ouverte',
  reconciliation: {
    title: 'Ce que sont devenues les propositions, par canal',
    table: 'Tableau des propositions par canal',
    received: 'Reçues',
    pending: "À l'étude",
    retained: 'Retenues',
    notRetained: 'Non retenues',
    inadmissible: 'Irrecevables',
    grouped: 'Groupées',
    withdrawn: 'Retirées',
    unbalanced: "La somme des colonnes n'égale pas les propositions reçues : prévenez l'administrateur.",
    recordsMissing:
      "Le total officiel dépasse les propositions conservées : l'équilibre du tableau ne peut pas être vérifié.",
  },
};

export const institutions = {
  facts: "L'institution",
  noCommitments: 'Cette institution ne conduit aucun engagement.',
};

export const meetings = {
  name: '{{kind}} n° {{ordinal}}',
  facts: 'La rencontre',
  noProposals: 'Aucune proposition enregistrée pour cette rencontre.',
};

export const users = {
  account: 'Compte',
  edit: 'Modifier le compte',
  saved: 'Compte enregistré.',
  enabled: 'Ouvert',
  disabled: 'Désactivé',
  enable: 'Rouvrir le compte',
  disable: 'Désactiver le compte',
  neverSignedIn: 'Jamais connecté',
  onlyDisabled: 'Comptes désactivés',
  changed: 'Ce compte a changé ; fermez la fenêtre et relisez-le.',
  fields: {
    name: 'Nom',
    email: 'Adresse e-mail',
    password: 'Premier mot de passe',
    locale: 'Langue des messages',
    role: 'Fonction',
    institution: 'Institution',
    organisation: 'Organisation d’appartenance (facultatif)',
    college: 'Collège',
    plan: 'Plan',
    meeting: 'Rencontre',
    validFrom: 'À partir du',
    validTo: "Jusqu'au (facultatif)",
  },
  missing: { institution: "Choisissez l'institution.", plan: 'Choisissez le plan.' },
  create: {
    button: 'Créer un compte',
    title: 'Nouveau compte',
    done: 'Compte créé. Ajoutez maintenant ses fonctions.',
    passwordHint: 'À remettre en main propre à la personne.',
  },
  memberships: {
    title: 'Fonctions',
    add: 'Ajouter une fonction',
    added: 'Fonction ajoutée.',
    end: 'Mettre fin',
    endOf: 'Mettre fin à la fonction : {{role}}',
    ended: 'Fonction terminée.',
    none: 'Aucune fonction : la personne ne peut lire que ce qui est publié.',
    explain: 'Les droits prennent fin avec la fonction, dès la demande suivante.',
  },
};

export const audit = {
  change: 'de « {{before}} » à « {{after}} »',
  outcomes: { DONE: 'Fait', REFUSED: 'Refusé' },
  records: {
    proposal: 'Proposition',
    assignment: 'Affectation',
    commitment: 'Engagement',
    activity: 'Activité',
    indicator: 'Indicateur',
    user: 'Utilisateur',
  },
  operations: {
    decideProposal: 'Décision sur une proposition',
    assignProposal: 'Affectation d’une proposition',
    groupProposals: 'Groupement de propositions',
    publishOutcomes: 'Publication de suites données',
    answerAssignment: 'Réponse à une affectation',
    createCommitment: 'Création d’une fiche',
    updateCommitment: 'Modification d’une fiche',
    decideCommitment: 'Étape d’une fiche',
    linkSource: 'Proposition liée à un engagement',
    unlinkSource: 'Proposition détachée d’un engagement',
    addActivity: 'Ajout d’une activité',
    updateActivity: 'Modification d’une activité',
    reportActivity: 'Avancement d’une activité',
    addMeasurement: 'Ajout d’une mesure',
    createUser: 'Création d’un compte',
    updateUser: 'Modification d’un compte',
    addMembership: 'Ajout d’une fonction',
    endMembership: 'Fin d’une fonction',
    signIn: 'Connexion',
    signOut: 'Déconnexion',
  },
};
