/** The closed lists of calls for candidates, beside those of other records. */
export const callActions = {
  EDIT: 'Modifier l’appel',
  OPEN: 'Ouvrir l’appel',
  NOMINATE: 'Saisir une candidature',
  BEGIN_SCORING: 'Ouvrir la notation',
  CLOSE_SCORING: 'Clore la notation',
  SETTLE_TIE: 'Trancher l’égalité',
  DECIDE: 'Publier les résultats',
  CANCEL: 'Annuler l’appel',
};

export const candidacyActions = {
  DECLARE_ELIGIBLE: 'Déclarer recevable',
  DECLARE_INELIGIBLE: 'Déclarer non recevable',
  SCORE: 'Noter',
  STAND_ASIDE: 'Me retirer de cette candidature',
};

export const callStates = {
  DRAFT: 'en préparation',
  OPEN: 'ouvert aux candidatures',
  SCORING: 'notation en cours',
  SCORED: 'notation close',
  DECIDED: 'résultats publiés',
  CANCELLED: 'annulé',
};

export const candidacyStates = {
  RECEIVED: 'recevabilité à examiner',
  ELIGIBLE: 'recevable',
  INELIGIBLE: 'non recevable',
  WITHDRAWN: 'retirée',
  RETAINED: 'retenue',
  RESERVE: 'en réserve',
  NOT_RETAINED: 'non retenue',
};

/** Why a call or a candidacy does not go on. */
export const callGrounds = {
  weightsDisagree:
    'La somme des poids est de {{sum}}, il faut {{needed}}. Rien n’a changé ; corrigez les poids, puis recommencez.',
  callToCome: 'Les candidatures ne sont reçues qu’à partir du {{day}}. Rien n’a changé.',
  callStillOpen: 'Les candidatures sont reçues jusqu’au {{day}}. Réessayez après ce jour.',
  callOver: 'Le dépôt a pris fin le {{day}}. Rien n’a changé.',
  undecided:
    'La recevabilité n’est pas décidée (candidatures : {{candidacies}}). Décidez d’abord de chacune.',
  nobodyEligible: 'Aucune candidature n’est recevable. L’appel peut être annulé, avec un motif.',
  unscored:
    'La notation n’est pas complète (candidatures : {{candidacies}}) : il faut assez d’évaluateurs, et des deux collèges si la règle le veut.',
  noTie: 'Aucune égalité n’est à trancher.',
  tieOpen: 'Une égalité au dernier siège n’est pas tranchée (cas : {{ties}}). Tranchez-la, puis publiez.',
  notRetained:
    'Cette candidature n’est pas retenue : aucun siège ne lui est attribué. Choisissez-en une autre.',
  candidacySeated: 'Un siège est déjà attribué à cette candidature.',
};

export const candidacyMailKinds = {
  CONFIRM_CANDIDACY: 'Confirmation d’une candidature',
  CANDIDACY_RECEIVED: 'Réception d’une candidature',
  CANDIDACY_NOMINATED: 'Candidature désignée par une institution',
  CANDIDACY_ELIGIBLE: 'Candidature recevable',
  CANDIDACY_INELIGIBLE: 'Candidature non recevable',
  CANDIDACY_RETAINED: 'Résultat : candidature retenue',
  CANDIDACY_RESERVE: 'Résultat : candidature en réserve',
  CANDIDACY_NOT_RETAINED: 'Résultat : candidature non retenue',
  CALL_CANCELLED: 'Annulation d’un appel à candidatures',
};

export const callOperations = {
  createCandidateCall: 'Préparation d’un appel à candidatures',
  updateCandidateCall: 'Modification d’un appel à candidatures',
  decideCandidateCall: 'Étape d’un appel à candidatures',
  settleTie: 'Égalité entre candidatures tranchée',
  nominateCandidate: 'Saisie d’une candidature',
  decideCandidacy: 'Recevabilité d’une candidature',
  scoreCandidacy: 'Notation d’une candidature',
  standAsideFromCandidacy: 'Retrait d’une candidature par un évaluateur',
  sendCandidacy: 'Réception d’une candidature',
  withdrawCandidacy: 'Candidature retirée par son auteur',
  candidacies: 'Candidatures consultées',
};
