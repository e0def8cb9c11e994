export const developers = {
  title: 'Pour les développeurs',
  lead: 'Tout ce qui est publié ici répond aussi à vos programmes : une adresse, aucune clé pour lire, des données ouvertes à emporter.',
  start: 'En cinq minutes',
  startText:
    'Copiez la première ligne dans un terminal. Les autres exemples posent la même question ou lisent une table entière.',
  openExplorer: 'Ouvrir l’explorateur',
  savedOperations: 'Opérations prêtes',
  explorer: 'Essayer ici',
  explorerText: 'Écrivez une requête et lisez la réponse en JSON. Rien ne quitte ce site.',
  query: 'Requête',
  variables: 'Variables (JSON)',
  run: 'Demander',
  operations: 'Douze opérations pour commencer',
  operationsText: 'Elles font partie du contrat et sont testées telles qu’elles figurent ici.',
  answer: 'Lire la réponse',
  needsKey: 'Demande une clé avec la portée `proposals:submit`.',
  reference: 'Référence de tous les types et champs',
  referenceText:
    'Établie à partir du contrat lui-même. Les descriptions sont en anglais, la langue des noms de champs.',
  keys: 'Clés et envoi de propositions',
  keysText:
    'Une clé donne à votre application un budget propre et, avec la portée `proposals:submit`, lui permet d’envoyer ce que des personnes y ont écrit. Les administrateurs donnent des clés aux applications qu’ils connaissent ; une clé est montrée une seule fois. Envoyez-la dans l’en-tête `Authorization`. La même `idempotencyKey` donne la même réponse.',
  webhooks: 'Webhooks',
  webhooksText:
    '`createWebhook` fait prévenir une adresse à vous ; `sendSampleEvent` l’essaie, `replayWebhook` renvoie. Les messages sont signés (Standard Webhooks), renvoyés pendant deux jours et demi, et peuvent arriver deux fois avec le même `webhook-id`. Ces cinq lignes de JavaScript reconnaissent un message authentique :',
  limits: 'Limites',
  limitsText:
    'Chaque réponse indique dans `extensions.cost` ce qu’elle a coûté et ce qui reste pour cette heure ; les en-têtes `RateLimit-*` disent la même chose. Sans clé, un réseau peut demander 1 000 000 de valeurs par heure, une application 10 000 000. Une requête peut contenir 64 000 valeurs, 100 lignes par page, 17 niveaux. Au-delà : 429 avec `Retry-After`, ou 400 avec le nom de la limite.',
  data: 'Données ouvertes',
  dataText:
    'Chaque table en CSV (UTF-8 ; `?sep=;` pour Excel en français), JSON Lines et XLSX, exactement ce que chacun peut voir. Le paquet de données décrit chaque colonne et donne nombres de lignes et sommes de contrôle.',
  promises: 'Ce sur quoi vous pouvez compter',
  promisesText:
    'Le contrat ne fait que grandir. Ce qui doit disparaître est marqué comme obsolète, avec son remplaçant et une date, douze mois à l’avance au moins ; un test compare chaque changement à la dernière version. Suivez l’opération changes pour connaître chaque changement public, suppressions comprises.',
  licenceText: 'Données : Open Database License (ODbL 1.0). Code : EUPL-1.2.',
  status: 'État du service',
  statusNow: 'Le service répond : cette page a été dessinée à l’instant avec une réponse de la base.',
  statusHow:
    'Les serveurs comptent eux-mêmes leurs réponses et leur durée, de l’arrivée de la demande au dernier octet, arrondie vers le haut : 1, 2, 5, 10 millisecondes et ainsi de suite. Les jours sont ceux du temps universel. L’opération `serviceDays` donne les mêmes chiffres.',
  statusNone: 'Rien n’a encore été demandé : rien n’est connu.',
  day: 'Jour',
  serviceDay: {
    requests: 'Demandes',
    failed: 'En échec',
    medianMs: 'La moitié en',
    p95Ms: '95 sur 100 en',
    p99Ms: '99 sur 100 en',
  },
  atMost: '{{ms}} ms au plus',
  changes: 'Le contrat et ses changements',
  going: 'Ce qui doit disparaître',
  goingNone: 'Rien du contrat ne doit disparaître.',
  releases: 'Versions',
  nextRelease: 'Prochaine version',
  details: 'Détails (en anglais)',
  licence: 'Licence et contact',
  licenceOfData: 'Les données',
  licenceMay:
    'Les données sont publiées sous la licence Open Database License (`ODbL 1.0`) : vous pouvez les copier, les distribuer et les utiliser, y compris à des fins commerciales, en tirer des créations, les modifier et construire dessus.',
  licenceMust:
    'Citez la source et la licence dans tout usage public de la base ou d’une création qui en est tirée. Si vous publiez une base dérivée, que ce soit sous la même licence et sans restriction technique qui l’entrave. Il suffit d’écrire :',
  licenceOfCode: 'Le logiciel',
  licenceCodeText: 'Le logiciel est publié sous la licence `EUPL-1.2`.',
  contact: 'Contact',
  contactText:
    'Pour les questions sur l’interface et les données, et pour signaler une faille avant toute publication :',
  contactNone: 'Cette installation n’a pas indiqué d’adresse de contact.',
  archive: 'Les fichiers de chaque jour',
  archiveText:
    'Chaque nuit après minuit, toutes les tables sont gardées telles qu’elles sont à un même instant, pendant trente jours, avec leurs sommes de contrôle :',
};
