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
};
