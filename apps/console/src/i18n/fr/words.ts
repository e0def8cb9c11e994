import { callStates, candidacyStates } from './candidate-call-words';

export const states = {
  candidateCall: callStates,
  candidacy: candidacyStates,
  session: {
    CONVENED: 'convoquée',
    OPEN: 'en cours',
    CLOSED: 'levée',
    PUBLISHED: 'tenue',
    CANCELLED: 'annulée',
  },
  sessionItem: {
    WAITING: 'en attente',
    VOTING: 'vote en cours',
    ADOPTED: 'adopté',
    REJECTED: 'rejeté',
    POSTPONED: 'reporté',
    WITHDRAWN: 'retiré',
  },
  cardReport: { DRAFT: 'En rédaction', SENT: 'Envoyée', RETURNED: 'Renvoyée', VALIDATED: 'Validée' },
  proposal: {
    DRAFT: 'Brouillon',
    SUBMITTED: "En attente d'examen de recevabilité",
    AWAITING_AUTHOR: "En attente de la réponse de l'auteur",
    REFERRED: 'Soumise au comité de pilotage',
    REFUSAL_PROPOSED: 'Irrecevabilité à confirmer',
    INADMISSIBLE: 'Irrecevable',
    GROUPED: 'Dans un groupe de propositions',
    ADMISSIBLE: 'Recevable, à affecter',
    ASSIGNED: 'Affectée aux institutions',
    RETAINED: 'Retenue',
    NOT_RETAINED: 'Non retenue',
    INCORPORATED: 'Intégrée à un engagement',
    NOT_INCLUDED: 'Non incluse dans le plan',
    WITHDRAWN: 'Retirée par son auteur',
  },
  assignment: {
    PENDING: "En attente de l'institution",
    ACCEPTED: "À l'étude dans l'institution",
    RETAINED: 'Retenue',
    PARTLY_RETAINED: 'Retenue en partie',
    NOT_RETAINED: 'Non retenue',
    RETURNED: 'Renvoyée au comité',
  },
  commitment: {
    DRAFT: 'Brouillon',
    PROPOSED: 'Proposé au comité',
    IN_CONSULTATION: 'En consultation publique',
    ADOPTED: 'Adopté',
    IN_PROGRESS: "En cours d'exécution",
    COMPLETED: 'Achevé',
    CLOSED_INCOMPLETE: 'Clos sans être achevé',
    DROPPED: 'Abandonné',
  },
  activity: {
    NOT_STARTED: 'Non commencée',
    IN_PROGRESS: 'En cours',
    COMPLETED: 'Achevée',
    DELAYED: 'En retard',
    CANCELLED: 'Annulée',
  },
  evidence: {
    SENDING: "En cours d'envoi",
    CHECKING: 'Pas encore contrôlé',
    AVAILABLE: 'Disponible',
    REFUSED: 'Refusé',
  },
};

export const reasons = {
  NOT_LINKED_TO_OPENNESS: 'Sans lien direct avec les principes du gouvernement ouvert',
  UNCLEAR: 'Pas claire',
  IMPRECISE: 'Pas assez précise',
  OUT_OF_MANDATE: "Hors du champ de l'appel à propositions",
  ALREADY_DONE: 'Déjà réalisée ou déjà engagée',
  INDIVIDUAL_COMPLAINT: 'Réclamation ou demande individuelle',
  SEVERAL_IDEAS: 'Contient plusieurs idées',
  AGAINST_THE_LAW: 'Contraire à la loi',
  ABUSIVE: 'Injurieuse',
};

export const roles = {
  CITIZEN: 'Auteur de la proposition',
  MEMBER: 'Membre du comité de pilotage',
  SECRETARIAT: 'Secrétariat du comité de pilotage',
  OFFICER: "Référent de l'institution",
  RAPPORTEUR: 'Rapporteur de la rencontre',
  REVIEWER: 'Évaluateur',
  MONITOR: 'Observateur de la société civile',
  ADMINISTRATOR: 'Administrateur de la plateforme',
  SYSTEM: 'Système',
};

export const colleges = { CIVIL_SOCIETY: 'collège société civile', ADMINISTRATION: 'collège administration' };

export const channels = {
  PORTAL: 'Portail',
  MEETING: 'Rencontre consultative',
  PARTNER: 'Application partenaire',
};

export const outcomes = {
  RETAINED: 'Retenue',
  PARTLY_RETAINED: 'Retenue en partie',
  NOT_RETAINED: 'Non retenue',
  INADMISSIBLE: 'Irrecevable',
  GROUPED: 'Dans un groupe de propositions',
  INCORPORATED: 'Intégrée à un engagement',
  NOT_INCLUDED: 'Non incluse dans le plan',
};

export const stages = {
  THEMES: 'Choix des thèmes',
  COLLECTION: 'Collecte des propositions',
  ANALYSIS: 'Examen des propositions',
  DRAFTING: 'Rédaction des engagements',
  CONSULTATION: 'Consultation publique',
  ADOPTION: 'Adoption',
  IMPLEMENTATION: 'Exécution',
  CLOSED: 'Clos',
};

export const provenance = {
  ENTERED: 'Saisi dans la plateforme',
  RECORDED: 'Repris des documents officiels',
  RECONSTRUCTED: 'Tiré du rapport, daté au mois',
  GENERATED: 'Généré pour la démonstration',
};

export const ogpValues = {
  TRANSPARENCY: 'Transparence',
  PARTICIPATION: 'Participation',
  ACCOUNTABILITY: 'Redevabilité',
  INNOVATION: 'Innovation',
};

export const institutionKinds = {
  ADMINISTRATION: 'Administration publique',
  AGENCY: 'Agence ou établissement public',
  CONSTITUTIONAL_BODY: 'Institution constitutionnelle',
  PARLIAMENT: 'Parlement',
  LOCAL_GOVERNMENT: 'Collectivité territoriale',
  CIVIL_SOCIETY: 'Société civile',
  INTERNATIONAL_PARTNER: 'Partenaire international',
};

export const meetingKinds = {
  CONSULTATION: 'Rencontre consultative',
  LAUNCH: 'Rencontre de lancement',
  COORDINATION: 'Réunion de coordination',
  COMMITTEE: 'Réunion du comité de pilotage',
};

export const meetingFormats = {
  ONLINE: 'À distance',
  IN_PERSON: 'En présentiel',
  HYBRID: 'En présentiel et à distance',
};

export const meetingRoles = { ORGANISER: 'organisateur', INVITED: 'invité', PARTNER: 'partenaire' };

export const indicatorUnits = {
  COUNT: 'nombre',
  PERCENT: 'pourcentage',
  MILESTONE: 'jalon',
  SCORE: 'score',
  DAYS: 'jours',
  RANK: 'rang',
};
