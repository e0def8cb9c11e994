export const home = {
  greeting: 'Bonjour,',
  all_one: 'Voir la liste ({{count}})',
  all_many: 'Voir la liste ({{count}})',
  all_other: 'Voir la liste ({{count}})',
  queues: {
    title: 'Ce qui vous attend',
    toScreen: 'propositions à examiner',
    toConfirm: 'irrecevabilités à confirmer par vous',
    toAssign: 'propositions recevables à affecter',
    forSession: 'soumises au comité, décision à enregistrer',
    toPublish: 'suites données à publier',
  },
  waiting: {
    title: "Propositions qui vous attendent, les plus anciennes d'abord",
    empty:
      "Aucune proposition ne vous attend. Elles apparaissent ici quand elles sont déposées ou qu'il faut un second lecteur.",
  },
  assignments: {
    title: 'Affectations qui attendent la réponse de votre institution',
    empty:
      "Aucune affectation n'attend de réponse. Elles apparaissent ici quand le comité affecte une proposition à votre institution.",
  },
  late: { title: 'Affectations en retard', empty: 'Aucune affectation en retard.' },
  cards: {
    title: "Fiches d'engagement de votre institution",
    empty: "Votre institution ne conduit ni n'appuie aucun engagement.",
  },
  plan: { stage: 'Étape : {{stage}}' },
  accounts: { title: 'Utilisateurs' },
  events: { title: "Derniers événements du journal d'audit" },
};
