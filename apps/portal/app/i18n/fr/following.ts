export const following = {
  following: {
    link: 'Suivre par e-mail',
    title: 'Suivre par e-mail',
    mine: 'Ce que je suis',
    own: 'Votre proposition',
    do: 'Suivre',
    privacy: 'Ce que nous gardons de vous, et comment le faire effacer',
    frequency: 'À quel rythme ?',
    frequencies: {
      EVENT: 'À chaque nouvelle',
      DAILY: 'Une fois par jour',
      WEEKLY: 'Une fois par semaine',
    },
    kind: {
      PROPOSAL: 'Proposition',
      COMMITMENT: 'Engagement',
      THEME: 'Thème',
      INSTITUTION: 'Institution',
      ACTION_PLAN: 'Plan d’action',
    },
    lead: {
      PROPOSAL: 'Nous vous écrivons à chaque étape publiée de cette proposition et de ce qu’elle devient.',
      COMMITMENT: 'Nous vous écrivons à chaque étape, avancée, mesure ou modification de cet engagement.',
      THEME:
        'Nous vous écrivons quand une proposition de ce thème paraît ou avance, et quand une rencontre est annoncée.',
      INSTITUTION:
        'Nous vous écrivons quand cette institution répond à une proposition ou rend compte d’un engagement.',
      ACTION_PLAN: 'Nous vous écrivons à chaque étape du plan, rencontre ou avancée d’un engagement.',
    },
    sentTitle: 'Consultez votre messagerie',
    sent: 'Si cette adresse reçoit nos messages, un lien y arrivera dans un instant. Le suivi commence lorsque vous l’ouvrez et confirmez.',
    begun: 'C’est suivi',
    begunText:
      'Nous vous écrirons dès qu’il y aura du nouveau. Chaque message contient un lien pour arrêter.',
    enter: 'Pour voir ce que vous suivez, ouvrez un lien que nous envoyons à votre adresse.',
    none: 'Vous ne suivez rien pour l’instant. Chaque proposition, engagement, thème et institution a un lien « Suivre par e-mail ».',
    change: 'Changer',
    end: 'Ne plus suivre',
    endTitle: 'Ne plus recevoir ces messages',
    endLead: 'Appuyez sur le bouton : nous n’écrirons plus à ce sujet.',
    endedTitle: 'C’est arrêté',
    ended: 'Vous ne recevrez plus ces messages.',
  },
};
