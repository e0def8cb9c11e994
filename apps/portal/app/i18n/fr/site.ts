export const site = {
  outcome: {
    former: 'Suites publiées auparavant',
    corrected: 'Publiée le {{published}}, corrigée le {{corrected}}.',
  },
  search: {
    title: 'Rechercher',
    titleOf: 'Recherche : {{q}}',
    label: 'Chercher une institution, un engagement, une proposition, un document, une actualité',
    placeholder: 'Chercher sur le site',
    do: 'Chercher',
    hint: 'Écrivez un mot ou plusieurs. Les accents, la voyellation arabe et la langue du texte n’importent pas.',
    nothing: 'Rien sur le site ne contient tous ces mots. Essayez-en moins, ou de plus généraux.',
    shown: 'les {{shown}} plus proches sont affichés',
    kind: {
      Institution: 'Institutions',
      Commitment: 'Engagements',
      Proposal: 'Propositions',
      Document: 'Documents',
      NewsItem: 'Actualités',
    },
  },
  theme: {
    lead: 'Les sujets sur lesquels chaque plan a recueilli des propositions, et ce qui a été proposé sur chacun.',
    became: 'Engagements nés de propositions sur ce thème',
    proposals: 'Propositions sur ce thème',
    noProposals: 'Aucun texte de proposition sur ce thème n’est conservé ici.',
  },
  open: {
    title: 'Ce qui se passe en ce moment',
    between: 'Entre deux étapes : la dernière est close, la suivante n’est pas encore ouverte',
    meetings: 'Rencontres à venir',
    about: {
      THEMES: 'Les thèmes sur lesquels des propositions seront recueillies sont en cours de choix.',
      COLLECTION:
        'Les propositions sont reçues ; le comité de pilotage les étudie et publie la suite donnée à chacune, avec sa raison.',
      ANALYSIS: 'Le comité de pilotage étudie les propositions et les transmet aux institutions concernées.',
      DRAFTING: 'Les institutions répondent aux propositions et rédigent les fiches d’engagement.',
      CONSULTATION: 'Le projet de plan est soumis à l’avis du public.',
      ADOPTION: 'Le plan est adopté et la suite donnée à chaque proposition est publiée.',
      IMPLEMENTATION:
        'Les institutions réalisent leurs engagements ; activités et indicateurs en montrent ici l’avancement.',
      CLOSED: 'Le plan est achevé.',
    },
    do: {
      comment: 'Donner un avis sur le projet',
      track: 'Suivre les engagements',
      proposals: 'Lire les propositions',
    },
  },
};
