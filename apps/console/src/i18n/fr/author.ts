export const author = {
  title: 'Auteur',
  ask: 'Voir qui l’a écrite',
  reason: 'Motif de la consultation',
  reasonHint: 'Le motif est inscrit au journal d’audit, avec votre nom.',
  show: 'Afficher',
  none: 'Aucune donnée n’est conservée sur son auteur.',
  name: 'Nom',
  email: 'Adresse électronique',
  organisation: 'Organisation',
  capacity: 'Qualité',
  capacities: {
    INDIVIDUAL: 'À titre personnel',
    ASSOCIATION: 'Association',
    RESEARCH: 'Recherche',
    BUSINESS: 'Entreprise',
    PUBLIC_BODY: 'Organisme public',
  },
};
