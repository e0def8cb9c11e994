/** A plan as of a day, and compared with another. */
export const versions = {
  version: {
    title: 'Le plan à une date, et ce qui y a changé',
    about:
      'Le texte tel qu’adopté ou amendé et l’avancement tel qu’il était connu, à la date que vous choisissez ; puis ce qui a changé depuis une date antérieure.',
    standing: 'Les engagements au {{date}}',
    changedSince: 'Ce qui a changé entre le {{since}} et le {{date}}',
    compareWith: 'Comparer avec :',
    nothingChanged: 'Rien de ce qui est enregistré n’a changé entre ces deux dates.',
    reportedChanges: 'Ce qui a été communiqué',
    activityOrIndicator: 'Activité ou indicateur',
    amendedWork: 'Ce que les amendements ont changé aux activités et aux indicateurs',
    baseline: 'valeur de départ',
    target: 'cible',
    noDates: 'prévue, sans dates',
    notPlanned: 'non prévu',
    withdrawn: 'retiré du plan',
    was: 'Avant',
    became: 'Après',
  },
};
