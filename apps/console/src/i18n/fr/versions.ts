/** Les versions du texte d'un engagement, et les amendements qui les ont faites. */
export const versions = {
  title: 'Versions du texte',
  list: 'Le texte adopté et ses amendements',
  adopted: 'Texte adopté',
  amendment: 'Amendement {{number}}',
  changed: 'Modifié : {{fields}}',
  notAdopted: "L'engagement n'est pas adopté : son texte n'a qu'une version, encore en rédaction.",
  compare: 'Comparer deux versions',
  from: 'De',
  to: 'À',
  same: 'Les deux versions disent la même chose dans cette langue.',
  besideOriginal: "Amendé depuis l'adoption",
  amend: 'Amender le texte',
  explain:
    "La modification est publique aussitôt, avec sa date et son motif. L'ancien texte reste lisible à côté.",
  field: 'Ce qui change',
  amendedOn: 'Jour de la décision',
  reason: "Motif de l'amendement",
  amended: "Le texte est amendé ; l'ancien reste à côté.",
  unchangedMeanwhile: "Ce texte lui-même n'a pas changé entre-temps.",
  missing: {
    change: 'Modifiez le texte dans une langue au moins.',
    day: "Indiquez le jour de la décision, aujourd'hui au plus tard.",
  },
};
