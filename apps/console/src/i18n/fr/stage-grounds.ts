/** Why a plan does not go from stage to stage, or its calendar is not taken. */
export const stageGrounds = {
  waitingForScreening: "Propositions en attente d'examen de recevabilité : {{count}}.",
  assignmentsUnanswered: 'Affectations sans réponse : {{count}}.',
  outcomesUnpublished: 'Propositions dont la suite donnée n’est pas publiée : {{count}}.',
  unassigned:
    "Propositions recevables sans institution saisie : {{count}}. Affectez-les avant de clore l'étape.",
  cardsNotConsulted: 'Fiches ni mises en consultation ni abandonnées : {{count}}.',
  cardsUndecided: 'Fiches ni adoptées ni abandonnées : {{count}}.',
  retainedUnplaced:
    'Propositions retenues qui ne figurent dans aucun engagement : {{count}}. Reliez-les à une fiche ou justifiez leur non-inclusion.',
  cardsUnfinished: 'Engagements ni achevés ni clos : {{count}}.',
  reportsWaiting: 'Mises à jour en attente de validation : {{count}}.',
  stageStillOpen: "Une étape est encore ouverte. Fermez-la d'abord.",
  stageNotOpen: "Cette étape n'est pas ouverte.",
  notNextStage: "Les étapes s'ouvrent dans leur ordre : celle-ci n'est pas la suivante.",
  lastStage: 'Le plan est terminé ; aucune étape ne suit.',
  carriedOut: 'Le plan est mis en œuvre ; on ne revient plus aux étapes de son élaboration.',
  stageOver: 'Cette étape est passée ; ses dates ne changent plus.',
  stageBegun: 'Cette étape a commencé ; seule sa date de fin peut changer.',
  outOfOrder: "Cette étape commence avant celle qui la précède. Rangez les dates dans l'ordre des étapes.",
  dayPassed: 'Cette date est passée. Annoncez une date à venir.',
  noTheme: "Ce plan n'a pas encore de thème. Nommez les thèmes avant d'ouvrir la collecte.",
  calendarIncomplete:
    "Le calendrier est incomplet : annoncez les dates de toutes les étapes, de la collecte à l'adoption.",
  calendarTooLate:
    'Le calendrier a été publié le {{publishedOn}} et doit être connu depuis {{days}} jours au moins. La collecte peut ouvrir à partir du {{opensFrom}}.',
  themeInUse: 'Ce thème a des propositions ou des rencontres ; il ne peut pas être retiré.',
  notAReference:
    "La référence s'écrit en minuscules latines et en chiffres, séparés par des tirets, comme ma-nap-4.",
  consultationsOpen: "La consultation publique n'est pas terminée. Avancez sa fin ou attendez-la.",
  commentsWaiting: 'Commentaires en attente de modération : {{count}}.',
  commentsUnanswered: "Commentaires sans réponse de l'institution responsable : {{count}}.",
  consultationsOverlap: 'Une autre consultation du même plan a lieu ces jours-là.',
  consultationOver: 'Cette consultation publique est terminée ; elle ne reçoit plus de commentaires.',
  consultationToCome: "Cette consultation publique n'a pas encore commencé.",
  noConsultation: "Cet engagement n'est pas en consultation publique.",
};
