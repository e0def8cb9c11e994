/** Ce que l'institution, l'évaluateur et la société civile disent chacun d'un engagement. */
export const assessments = {
  title: 'Trois voix sur cet engagement',
  institution: "La parole de l'institution",
  voices: { REVIEWER: 'Évaluateur indépendant', CIVIL_SOCIETY: 'Société civile' },
  completions: {
    NO_EVIDENCE: 'Aucune preuve disponible',
    NOT_STARTED: 'Non commencé',
    LIMITED: 'Limité',
    SUBSTANTIAL: 'Substantiel',
    COMPLETE: 'Achevé',
  },
  none: "Aucun avis pour l'instant.",
  source: 'Rapport source',
  assess: 'Donner votre avis',
  explain:
    "Votre avis est public aussitôt, à côté des chiffres de l'institution. Il n'est pas réécrit ; un avis ultérieur s'y ajoute.",
  submit: 'Publier',
  assessed: "Votre avis figure sur l'engagement.",
  voice: 'Au nom de qui',
  completion: "Degré d'achèvement",
  text: 'Ce que vous avez constaté',
  sourceAddress: 'Adresse du rapport dont il est tiré',
  on: 'Le jour dont il parle',
  missing: {
    completion: "Choisissez le degré d'achèvement.",
    text: 'Dites ce que vous avez constaté.',
    day: "Indiquez le jour dont il parle, aujourd'hui au plus tard.",
  },
};
