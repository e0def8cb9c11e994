// confined-people.mjs ORIGIN PASSWORD PICTURE [NIGHT]: people of each kind at a server whose network they share, until its night's
// backup was made and tried, if asked; says as JSON how they fared. A program of its own: whoever runs it is in another network.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const [origin, password, picture, night] = process.argv.slice(2);
const PATIENCE_MS = 300_000;

/** What `look` finds, as soon as it finds anything; null where it never does. */
async function soon(look) {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await pause(100)) {
    const found = await look();
    if (found) return found;
  }
  return null;
}

const own = { 'content-type': 'application/json', 'x-iltizam': '1' };
const asked = (path, body, headers) =>
  fetch(origin + path, { method: 'POST', headers: { ...own, ...headers }, body: JSON.stringify(body) });

async function say(path, headers, query, input) {
  const answer = await (await asked(path, { query, variables: { input } }, headers)).json();
  if (answer.errors) throw new Error(`${query}: ${JSON.stringify(answer.errors)}`);
  return answer.data;
}

async function signedIn(account) {
  const answer = await asked('/api/auth/sign-in', { email: `${account}@demo.iltizam.test`, password });
  const headers = { cookie: answer.headers.getSetCookie()[0].split(';')[0] };
  return { headers, say: (query, input) => say('/staff/graphql', headers, query, input) };
}

await soon(() =>
  fetch(`${origin}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  ),
);
const page = await fetch(`${origin}/ar`);
const [admin, secretariat] = await Promise.all(['admin', 'secretariat'].map(signedIn));

const { createApiClient } = await admin.say(
  'mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) { key } }',
  {
    name: 'confined',
    contact: 'confined@partner.example',
    scopes: ['PROPOSALS_SUBMIT'],
    idempotencyKey: '1',
  },
);
const { submitProposal } = await say(
  '/graphql',
  { authorization: `Bearer ${createApiClient.key}` },
  'mutation ($input: SubmitProposalInput!) { submitProposal(input: $input) { proposal { reference } } }',
  {
    plan: 'ma-nap-3',
    theme: 'service-digitalisation',
    title: { ar: 'رقم تتبع' },
    challenges: [{ ar: 'لا يعرف المرتفق أين وصل طلبه' }],
    solution: { ar: 'رقم تتبع واحد لكل طلب' },
    author: { name: 'كاتبة المقترح', email: 'someone@partner.example', capacity: 'ASSOCIATION' },
    idempotencyKey: '2',
  },
);

const bytes = readFileSync(picture);
const { addEvidence } = await secretariat.say(
  'mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { evidence { sendTo url } } }',
  {
    commitment: 'ma-nap-2-c13',
    title: { fr: 'Une image' },
    public: false,
    file: { name: 'x.png', bytes: bytes.length },
    idempotencyKey: '3',
  },
);
const { sendTo, url } = addEvidence.evidence;
await fetch(origin + sendTo, {
  method: 'PATCH',
  headers: {
    ...secretariat.headers,
    'x-iltizam': '1',
    'content-type': 'application/offset+octet-stream',
    'upload-offset': '0',
  },
  body: bytes,
});
const file = await soon(() =>
  fetch(origin + url, { headers: secretariat.headers }).then((answer) => answer.ok && answer.arrayBuffer()),
);

const backups = async () => {
  const { health } = await admin.say('{ health { backups { failure } drills { failure } } }');
  return health.drills.length > 0 && health;
};
console.log(
  JSON.stringify({
    page: page.status,
    proposal: submitProposal.proposal.reference,
    file: file !== null && bytes.equals(Buffer.from(file)),
    ...(night && (await soon(backups))),
  }),
);
