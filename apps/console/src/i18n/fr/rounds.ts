/** Update rounds: opened by the secretariat, answered on each card. */
export const rounds = {
  title: 'Tours de mise à jour',
  open: 'Ouvrir un tour de mise à jour',
  opened: 'Tour ouvert ; chaque institution a reçu la demande.',
  none: "Aucun tour ouvert. Un tour demande à chaque fiche en cours d'exécution où elle en est.",
  explain:
    "Chaque engagement en cours d'exécution est interrogé. Les fiches sont remplies de la dernière déclaration ; ce qui n'a pas changé se confirme d'un clic.",
  missingDay: "Choisissez une échéance après aujourd'hui.",
  quarter: 'Trimestre de {{year}}',
  dueOn: "Dernier jour d'envoi",
  tally: 'en rédaction {{draft}} · envoyées {{sent}} · renvoyées {{returned}} · validées {{validated}}',
  myTasks_one: '{{count}} fiche vous attend',
  myTasks_many: '{{count}} de fiches vous attendent',
  myTasks_other: '{{count}} fiches vous attendent',
  kinds: { UPDATE: 'À mettre à jour :', CORRECT: 'À corriger :', VALIDATE: 'À valider :' },
};
