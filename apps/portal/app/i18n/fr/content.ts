export const content = {
  content: {
    updated: 'Dernière mise à jour : {{date}}',
    page: {
      about: 'À propos de ce portail',
      privacy: 'Données personnelles',
      accessibility: 'Accessibilité',
      licence: 'Licence',
    },
  },
  news: {
    lead: 'Ce que le secrétariat du comité de pilotage annonce sur les plans, leurs étapes et leurs rencontres.',
    none: 'Aucune actualité publiée à ce jour. Le secrétariat du comité les publie ici ; un lecteur de flux permet de les suivre.',
    latest: 'Dernières actualités',
    all: 'Toutes les actualités',
  },
  document: {
    lead: 'Rapports, plans et documents dont viennent les données, par plan et par étape.',
    stage: 'Étape',
    requirement: 'Exigence du Partenariat',
    cited: 'document source, sans copie ici',
  },
};
