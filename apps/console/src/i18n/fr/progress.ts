export const activities = {
  title_one: 'Activités ({{count}})',
  title_many: 'Activités ({{count}})',
  title_other: 'Activités ({{count}})',
  fields: {
    status: 'État',
    percent: 'Avancement',
    reportedOn: 'Déclaré le',
  },
  notReported: 'Rien de déclaré',
  datesDisagree: 'Dans la source, la fin est avant le début : repris tel qu’imprimé.',
  report: "Déclarer l'avancement",
  reportOn: "Déclarer l'avancement de l'activité : {{title}}",
  reported: 'Avancement enregistré.',
  send: "Enregistrer l'avancement",
  note: 'Précision (facultatif)',
  percentHint: 'De 0 à 100. Achevée vaut 100, non commencée 0.',
};

export const indicators = {
  TRACKING_one: 'Indicateur de suivi',
  TRACKING_many: 'Indicateurs de suivi ({{count}})',
  TRACKING_other: 'Indicateurs de suivi ({{count}})',
  IMPACT_one: "Indicateur d'impact",
  IMPACT_many: "Indicateurs d'impact ({{count}})",
  IMPACT_other: "Indicateurs d'impact ({{count}})",
  baseline: 'Valeur de départ :',
  target: 'Cible :',
  source: 'Source :',
  value: 'Valeur',
  measuredOn: 'Date de la mesure',
  measure: 'Ajouter une mesure',
  measureOf: "Ajouter une mesure de l'indicateur : {{name}}",
  measured: 'Mesure ajoutée.',
  noMeasurement: 'Aucune mesure pour le moment.',
  missing: {
    value: 'Saisissez la valeur, par exemple 12,5.',
    day: "Choisissez un jour jusqu'à aujourd'hui.",
  },
};

export const progress = {
  title: 'Avancement',
  none: 'Aucun résultat enregistré',
  done: 'Réalisé',
  elapsed: 'Temps écoulé',
  asOf: 'Au',
  reportedShare: 'Part des activités déclarées :',
};
