export const developers = {
  title: 'For developers',
  lead: 'Everything published here answers your programs too: one address, no key to read, open data to take home.',
  start: 'In five minutes',
  startText: 'Copy the first line into a terminal. The other examples ask the same, or read a table whole.',
  openExplorer: 'Open the explorer',
  savedOperations: 'Ready operations',
  explorer: 'Try it here',
  explorerText: 'Write a query and read the answer as JSON. Nothing leaves this site.',
  query: 'Query',
  variables: 'Variables (JSON)',
  run: 'Ask',
  operations: 'Twelve operations to begin with',
  operationsText: 'They are part of the contract and tested as they stand here.',
  answer: 'Read the answer',
  needsKey: 'Needs a key with the scope `proposals:submit`.',
  reference: 'Reference of all types and fields',
  referenceText:
    'Made from the contract itself. Descriptions are in English, the language of the field names.',
  keys: 'Keys, and sending proposals',
  keysText:
    'A key gives your application a budget of its own and, with the scope `proposals:submit`, lets it send what people wrote in it. Administrators give keys to applications they know; a key is shown once. Send it in the header `Authorization`. The same `idempotencyKey` gives the same answer.',
  webhooks: 'Webhooks',
  webhooksText:
    '`createWebhook` has an address of yours told of what happens; `sendSampleEvent` tries it, `replayWebhook` sends again. Messages are signed (Standard Webhooks), tried again for two and a half days, and may come twice with the same `webhook-id`. These five lines of JavaScript tell a genuine one:',
  limits: 'Limits',
  limitsText:
    'Every answer says in `extensions.cost` what it cost and what is left in this hour; the headers `RateLimit-*` say the same. Without a key a network may ask for 1,000,000 values an hour, an application for 10,000,000. A request may hold 64,000 values, 100 rows a page, 17 levels. Beyond that: 429 with `Retry-After`, or 400 with the limit’s name.',
  data: 'Open data',
  dataText:
    'Each table as CSV (UTF-8; `?sep=;` for Excel in French), JSON Lines and XLSX, exactly what anybody may see. The data package describes every column and gives row counts and checksums.',
  promises: 'What you can rely on',
  promisesText:
    'The contract only grows. What is to go is marked deprecated with its replacement and a date at least twelve months ahead; a test compares each change with the last release. Follow the operation changes to learn of every public change, deletions included.',
  licenceText: 'Data: Open Database License (ODbL 1.0). Code: EUPL-1.2.',
  status: 'Status of the service',
  statusNow: 'The service answers: this page was drawn a moment ago with an answer of the database.',
  statusHow:
    'The servers themselves count their answers and how long each took, from the arrival of a request to the last byte, rounded up to 1, 2, 5, 10 milliseconds and so on. Days are those of universal time. The operation `serviceDays` gives the same figures.',
  statusNone: 'Nothing has been asked yet: nothing is known.',
  day: 'Day',
  serviceDay: {
    requests: 'Requests',
    failed: 'Failed',
    medianMs: 'Half within',
    p95Ms: '95 of 100 within',
    p99Ms: '99 of 100 within',
  },
  atMost: '{{ms}} ms at most',
  changes: 'The contract and its changes',
  going: 'What is to go',
  goingNone: 'Nothing of the contract is to go.',
  releases: 'Releases',
  nextRelease: 'The next release',
  details: 'In detail',
  licence: 'Licence and contact',
  licenceOfData: 'The data',
  licenceMay:
    'The data are published under the Open Database License (`ODbL 1.0`): you may copy, distribute and use them, commercially too, make works from them, change them and build upon them.',
  licenceMust:
    'Name the source and the licence in any public use of the database or of a work made from it. If you publish a database derived from it, do so under the same licence and without technical measures that restrict it. It is enough to write:',
  licenceOfCode: 'The software',
  licenceCodeText: 'The software is published under the licence `EUPL-1.2`.',
  contact: 'Contact',
  contactText:
    'For questions on the interface and the data, and to report a security fault before anything is published:',
  contactNone: 'This installation has named no address to write to.',
  archive: 'The files of each day',
  archiveText:
    'After midnight all tables are kept as they are at one moment, for thirty days, with their checksums:',
};
