/** Why the committee, or one of its sessions, does not go on. */
export const committeeGrounds = {
  beforeSession: 'La séance s’ouvre le jour dit. Réessayez ce jour-là.',
  seatsUnequal:
    'La parité est la règle : autant de sièges pour chaque collège (société civile : {{civil}} ; administration : {{administration}}). Corrigez, puis renvoyez.',
  seatTaken:
    'Ce siège est occupé. Choisissez-en un autre, ou notez d’abord le départ de la personne qui l’occupe.',
  alreadySeated: 'Cette personne a déjà un siège pendant cette période ; personne n’en occupe deux.',
  noSubstitute:
    'Ce siège n’a pas de suppléance ce jour-là. Désignez-en une, ou mettez fin au mandat et attribuez le siège.',
  notOfCollege:
    'Cette personne n’est pas membre de ce collège. L’administration lui donne d’abord cette fonction.',
  outsideCycle: 'Cette date est hors du cycle. Corrigez-la, puis renvoyez.',
  endNeeded: 'Les sièges de ce collège sont soumis à rotation : indiquez le dernier jour du mandat.',
  mandateOver: 'Le mandat de cette personne n’est pas en cours ce jour.',
  alreadyPresent: 'La présence est déjà notée.',
  notPresent: 'La personne n’est pas notée présente.',
  quorumOfCollege:
    'Quorum non atteint dans le {{college}} : {{present}} présents, il en faut {{needed}} sur {{counted}}. Aucune décision n’est prise.',
  quorumOfAll:
    'Quorum non atteint : {{present}} présents, il en faut {{needed}} sur {{counted}}. Aucune décision n’est prise.',
  voicesUnequal:
    'Règle de l’égalité des voix : le {{college}} en a {{present}}, l’autre {{needed}}. Aucune décision n’est prise.',
  collegeMissing: 'Pas de décision sans les deux collèges : le {{college}} n’a aucune voix sur ce point.',
  notSitting: 'Vous n’occupez pas de siège dans cette séance ; vous ne votez pas.',
  alreadyVoted: 'Vous avez déjà voté sur ce point ; un vote ne se change pas.',
  recusedVoted: 'Un membre a voté puis s’est récusé. Annulez ce vote et recommencez-le.',
  voterLeft: 'Un membre qui a voté n’occupe plus son siège. Annulez ce vote et recommencez-le.',
  ballotsDisagree: 'Les bulletins et les votants ne concordent pas. Annulez ce vote et recommencez-le.',
  voteOpen: 'Un vote est en cours : ni la présence ni l’ordre du jour ne changent avant sa clôture.',
  noVoteOpen: 'Aucun vote n’est en cours.',
  minutesMissing: 'Rédigez et relisez le procès-verbal avant de le publier.',
  agendaWaiting:
    'Tout n’est pas réglé (points : {{items}}). Mettez-les aux voix, reportez-les ou retirez-les, puis levez la séance.',
  notReferred: 'Une des propositions n’est plus renvoyée en séance. Actualisez la page.',
  onAgenda: 'Cette proposition est à l’ordre du jour d’une autre séance.',
  inSession: 'Le comité en décide en séance : inscrivez-la à l’ordre du jour et mettez-la aux voix.',
  cyclesOverlap: 'Un autre cycle court à ces dates. Corrigez-les, puis renvoyez.',
  noCycle: 'Aucune composition n’est arrêtée pour ce jour. Arrêtez d’abord les sièges du comité.',
};
