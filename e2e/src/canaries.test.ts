import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { demoEmail } from './accounts.js';
import { failOnPurpose, figures, openCollector } from './failing.js';
import { copyDataDir, end, PASSWORD, run, type Running } from './running.js';
import { read, siteMap } from './site-map.js';

/** Stand in what people send of themselves; nobody else may ever read them. */
const canary = {
  email: 'kanari.zq71@example.org',
  name: 'Kanari Zqwix',
  organisation: 'Association Kanari Orzu',
  phone: '+212600717171',
};
const { email } = canary;
const local = email.split('@')[0]!;
/** An address as others know it: what picture services and analytics make of it. */
const hashes = ['md5', 'sha1', 'sha256'].flatMap((algorithm) =>
  (['hex', 'base64url'] as const).map((form) => createHash(algorithm).update(email).digest(form)),
);
const needles = [local, 'Zqwix', 'Kanari Orzu', canary.phone, ...hashes];
const hit = (text: string): string[] => needles.filter((needle) => text.includes(needle));

let running: Running;
let origin: string;
let collector: Awaited<ReturnType<typeof openCollector>>;
beforeAll(async () => {
  collector = await openCollector();
  running = run(copyDataDir(inject('filled')), '0', collector.settings);
  origin = await running.origin;
});
afterAll(() => end(running).then(collector.close));

/* oxlint-disable typescript/no-explicit-any -- a test reads an answer as a client does: by the names it asked for */
type Ask = (document: string, variables?: object) => Promise<any>;

const own = { 'content-type': 'application/json', 'x-iltizam': '1' };
function asker(path: string, headers: Record<string, string> = {}): Ask {
  return async (query, variables = {}) => {
    const body = JSON.stringify({ query, variables });
    const answer = await fetch(origin + path, { method: 'POST', headers: { ...own, ...headers }, body });
    return answer.json();
  };
}
/* oxlint-enable typescript/no-explicit-any */

async function signedIn(account: string): Promise<Ask> {
  const body = JSON.stringify({ email: demoEmail(account), password: PASSWORD });
  const answer = await fetch(`${origin}/api/auth/sign-in`, { method: 'POST', headers: own, body });
  const cookie = answer.headers.getSetCookie().map((each) => each.split(';')[0]);
  return asker('/staff/graphql', { cookie: cookie.join('; ') });
}

const tokens: string[] = [];
const key = () => randomBytes(32).toString('base64url');
const guard = { email, language: 'AR' };

/** Opens the newest link of the outbox and says yes. */
async function confirm(admin: Ask): Promise<string> {
  const { data } = await admin('{ mails(first: 5) { edges { node { to link } } } }');
  const { link } = data.mails.edges.find(({ node }: { node: { to: string } }) => node.to === email).node;
  const token = new URL(link, origin).searchParams.get('t')!;
  tokens.push(token);
  const used = await asker('/graphql')(
    `mutation ($input: LinkInput!) { confirmLink(input: $input) { reference } }`,
    { input: { token, idempotencyKey: key() } },
  );
  return used.data.confirmLink.reference;
}

/** One person does everything a person without an account can, and what goes wrong goes wrong with their words in it. */
async function live(): Promise<string> {
  const anybody = asker('/graphql');
  const [admin, secretary] = [await signedIn('admin'), await signedIn('secretariat')];
  const sent = async (name: string, input: object) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const answer = await anybody(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`, {
      input,
    });
    expect(answer.errors, name).toBeUndefined();
  };
  const draft = {
    key: key(),
    plan: 'ma-nap-3',
    language: 'AR',
    theme: 'service-digitalisation',
    title: 'نشر مواعيد المجالس',
    challenge: 'لا يعرف السكان متى تنعقد.',
    solution: 'نشرها قبل أسبوع.',
  };
  await sent('saveProposalDraft', draft);
  await sent('sendProposal', {
    key: draft.key,
    guard,
    name: canary.name,
    organisation: canary.organisation,
    capacity: 'ASSOCIATION',
    consents: ['HANDLING'],
    idempotencyKey: key(),
  });
  const reference = await confirm(admin);
  const { data } = await secretary(
    '{ moderationQueue(first: 20) { edges { node { id kind proposal version } } } }',
  );
  const { node } = data.moderationQueue.edges.find(
    (edge: { node: { proposal: string } }) => edge.node.proposal === reference,
  );
  await secretary(
    `mutation ($id: ID!, $version: String!) { moderate(input: { kind: PROPOSAL, id: $id, version: $version, shown: true }) { shown } }`,
    { id: node.id, version: node.version },
  );
  await sent('supportProposal', { proposal: reference, guard, idempotencyKey: key() });
  await confirm(admin);
  await sent('follow', {
    guard,
    recordType: 'PROPOSAL',
    reference,
    frequency: 'DAILY',
    consent: true,
    idempotencyKey: key(),
  });
  await confirm(admin);
  // Refused, at fault, or in an address: nothing of it may be written down.
  await anybody(`query ($q: String!) { search(q: $q) { nothing } }`, { q: email });
  await anybody(`mutation ($input: SendLinkInput!) { sendLink(input: $input) { sent } }`, {
    input: { guard: { ...guard, email: `${email}\u0000` }, idempotencyKey: key() },
  });
  await fetch(
    `${origin}/graphql?query=${encodeURIComponent(`{ search(q: "${email}") { edges { node { __typename } } } }`)}`,
  );
  await fetch(`${origin}/ar/confirm?t=${tokens[0]}`);
  await fetch(`${origin}/ar/search?q=${encodeURIComponent(canary.name)}`);
  await fetch(`${origin}/api/auth/sign-in`, {
    method: 'POST',
    headers: own,
    body: JSON.stringify({ email, password: canary.phone }),
  });
  return reference;
}

/** Every address of the site's map, in one language, and everything pages lead to that is no page. */
async function everything(reference: string): Promise<string[]> {
  const { maps, pages } = await siteMap(origin);
  const files = [
    'plans',
    'themes',
    'institutions',
    'meetings',
    'commitments',
    'activities',
    'indicators',
    'proposals',
  ];
  const feeds = ['changes', 'proposals', 'commitments', 'news', `proposals/${reference}`];
  return [
    ...maps,
    ...pages.filter((path) => path.startsWith('/ar')),
    ...files.flatMap((name) => [`/data/${name}.csv`, `/data/${name}.jsonl`]),
    ...feeds.map((feed) => `/feeds/${feed}.atom`),
    '/data/datapackage.json',
    '/catalog.jsonld',
    '/calendar/meetings.ics',
    '/graphql/schema.graphql',
    '/robots.txt',
    '/console/',
    '/proof/proof-of-work.js',
    '/ar/propose',
    '/ar/my',
    '/ar/personal-data',
  ];
}

/** Whichever of the tests comes first. */
let lived: Promise<string> | undefined;

test('PR-01, PR-14: what a person said of themselves stands nowhere, in nothing that is published, nor does a sum of it', async () => {
  const reference = await (lived ??= live());
  const paths = await everything(reference);
  expect(paths.length).toBeGreaterThan(150);
  expect(paths).toContain(`/ar/proposals/${reference}`);
  const found: string[] = [];
  const left = new Set<string>();
  // One after the other: the server writes one file of data at a time for each network.
  for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
    const text = await read(path, origin);
    found.push(...hit(text + path).map((needle) => `${needle} in ${path}`));
    for (const [, asset] of text.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css|svg))"/gu))
      if (!left.has(asset!)) {
        left.add(asset!);
        paths.push(asset!);
      }
  }
  expect(found).toEqual([]);
  expect(left.size).toBeGreaterThan(5);
});

test('AB-11: what a moderator takes away leaves its number, why and since when, and nothing of what it said', async () => {
  const reference = await (lived ??= live());
  const asked = await asker('/graphql')(
    'query ($r: String!) { proposal(reference: $r) { id title { ar } } }',
    {
      r: reference,
    },
  );
  const { id, title } = asked.data.proposal;
  const reason = { ar: 'يتضمن النص قذفا في حق شخص مسمى.', original: 'AR' };
  const secretary = await signedIn('secretariat');
  const held = await secretary(
    'query ($r: String!) { moderationQueue(proposal: $r) { edges { node { id version } } } }',
    { r: reference },
  );
  const { version } = held.data.moderationQueue.edges.find(
    ({ node }: { node: { id: string } }) => node.id === id,
  ).node;
  const answer = await secretary(`mutation ($input: ModerateInput!) { moderate(input: $input) { shown } }`, {
    input: { kind: 'PROPOSAL', id, version, shown: false, ground: 'ABUSIVE', reason },
  });
  expect(answer.data.moderate).toEqual({ shown: false });
  const page = await fetch(`${origin}/ar/proposals/${reference}`);
  expect(page.status).toBe(410);
  const text = await page.text();
  expect(text).toContain(reference);
  expect(text).toContain('لم ينشر لأنه يتضمن سبا أو تهديدا');
  expect(text).not.toContain(title.ar);
  expect((await fetch(`${origin}/ar/proposals/ma-nap-3-p9999`)).status).toBe(404);
});

test('PR-08: a run writes down nobody’s name, address, link or question', async () => {
  await (lived ??= live());
  // Nine ways to fail, none of which is the server's fault.
  expect((await failOnPurpose(origin, email, tokens[0]!)).filter((status) => status >= 500)).toEqual([]);
  const metrics = /^Figures +(\S+)$/mu.exec(running.said())![1]!;
  const told = await figures(origin, metrics);
  expect(told).toContain('iltizam_request_duration_seconds_count{kind="public_graphql",status="2xx"}');
  running.process.kill('SIGTERM');
  const { said } = await running.ended;
  const traced = collector.told();
  expect(traced).toContain('mutation confirmLink');
  expect(hit(told + traced)).toEqual([]);
  for (const token of [...tokens, PASSWORD]) expect(told + traced).not.toContain(token);
  // Of what was asked, and of statements, neither text nor values.
  expect(/variables|idempotencyKey|\$1|values \(/iu.exec(traced)).toBeNull();
  expect(said).toContain('ready in');
  expect(hit(said)).toEqual([]);
  for (const token of [...tokens, PASSWORD]) expect(said).not.toContain(token);
  expect(said).not.toMatch(/variables|"query"|mutation |select |insert /iu);
});
