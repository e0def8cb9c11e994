/** How the audit log is sealed, for administrators. */
export const auditSeals = {
  title: 'Sceaux du journal',
  sealed: '{{events}} événements scellés, le dernier le {{at}}',
  none: 'Rien n’est encore scellé : le premier sceau est posé dans la minute.',
  waiting_one: '{{count}} événement attend le prochain sceau, posé chaque minute.',
  waiting_many: '{{count}} événements attendent le prochain sceau, posé chaque minute.',
  waiting_other: '{{count}} événements attendent le prochain sceau, posé chaque minute.',
  head: 'Empreinte',
  whole: 'Le journal est intact : {{events}} événements vérifiés le {{at}}.',
  unchecked:
    'Le journal n’a pas encore été vérifié en entier, ou la dernière vérification n’a pas abouti. Une vérification a lieu chaque nuit.',
  broken_one: 'Le journal ne tient pas en {{count}} endroit.',
  broken_many: 'Le journal ne tient pas en {{count}} endroits.',
  broken_other: 'Le journal ne tient pas en {{count}} endroits.',
  brokenNext:
    'Vérifié le {{at}}. Ne modifiez rien dans la base de données, gardez-en une copie et prévenez qui en répond.',
  first: 'Les vingt premiers :',
  place: 'Position {{position}}',
  faults: {
    EVENT_CHANGED: 'un événement n’est plus ce qui a été scellé',
    EVENT_MISSING: 'un événement scellé a disparu',
    EVENT_ADDED: 'un événement ajouté après coup',
    ERASED_WITHOUT_ORDER: 'un événement vidé sans qu’un effacement l’ait ordonné',
    LINK_BROKEN: 'un sceau ne suit pas le précédent',
    LINK_MISSING: 'un sceau a disparu',
    HEAD_MISSING: 'le journal s’arrête avant une empreinte publiée',
    HEAD_DIFFERENT: 'le journal ne passe pas par une empreinte publiée',
  },
};
