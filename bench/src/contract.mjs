import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, requestOf } from './client.mjs';
import { readFacts } from './facts.mjs';
import { prepare } from './prepare.mjs';
import { signIn, startCountedApi } from './servers.mjs';
import { median } from './summary.mjs';

const folder = join(import.meta.dirname, '../../packages/contract/operations');

/** What our contract promises to answer, as it stands there: with the variables it names, and on what was generated. */
const published = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => {
    const document = readFileSync(join(folder, file), 'utf8');
    const [, variables] = /variables: (\{.*\})/.exec(document) ?? [];
    return { name: file.replace('.graphql', ''), document, variables: variables && JSON.parse(variables) };
  });

const TIMES = 12;

/** The same question about records of a generated plan; undefined where the question has no record in it. */
function onGenerated(name, variables, facts) {
  const { plans, cards, themes, collecting } = facts;
  return {
    '02-plan-overview': { ...variables, plan: plans[0] },
    '03-commitment-card': { reference: cards[0] },
    '04-commitments-filtered': { filter: { plan: plans[0] }, first: 10 },
    '05-institutions': { plan: plans[0] },
    '06-proposals': { filter: { plan: collecting, theme: themes[0] }, first: 50 },
    '07-trace': { reference: facts.incorporated },
    '08-search': { q: facts.words[0], first: 20 },
    '09-cocreation-statistics': { plan: collecting },
    '10-progress-as-of': { plan: plans[0], on: '2026-06-30' },
  }[name];
}

/** Every published operation at a scale: what it answers in, and with how many statements. */
export async function measureContract(server, scale, say) {
  const place = await prepare(server, scale);
  const facts = await readFacts(place, scale);
  const api = await startCountedApi(place);
  const rows = [];
  try {
    const key = await keyOfAnApplication(api);
    for (const { name, document, variables } of published) {
      const given = variables ?? submission(facts);
      const generated = scale === 'S' ? undefined : onGenerated(name, given, facts);
      for (const [on, asked] of [
        ['as published', given],
        ['on generated records', generated],
      ]) {
        if (asked === undefined) continue;
        const found = await measureOne(api, {
          document,
          key,
          next: variables ? () => asked : () => submission(facts),
        });
        rows.push({ scale, name, on, ...found });
        say(
          `${scale} ${name} (${on}): ${found.ms.toFixed(1)} ms, ${found.statements} statements, ${found.bytes} bytes`,
        );
      }
    }
  } finally {
    await api.stop();
  }
  return rows;
}

/** Never the same question twice, so that no kept answer is given; the first ones are for getting warm. */
async function measureOne(api, { document, key, next }) {
  const found = [];
  for (let time = 0; time < TIMES; time++) {
    const variables = { ...next(), turn: String(time) };
    const headers = document.includes('mutation') ? { authorization: `Bearer ${key}` } : {};
    const request = requestOf({ ...api, path: '/graphql', body: { query: document, variables }, headers });
    const before = await statementsOf(api);
    const began = performance.now();
    const { status, json } = await ask(api, request);
    const ms = performance.now() - began;
    if (status !== 200 || json.errors) throw new Error(`${document.slice(0, 60)}: ${JSON.stringify(json)}`);
    found.push({
      ms,
      statements: (await statementsOf(api)) - before,
      bytes: JSON.stringify(json.data).length,
    });
  }
  const warm = found.slice(3);
  return {
    ms: median(warm.map(({ ms }) => ms)),
    // What jobs ask meanwhile is not the operation's.
    statements: Math.min(...warm.map(({ statements }) => statements)),
    bytes: warm[0].bytes,
  };
}

/** An application that may send proposals, let in by the administrator. */
async function keyOfAnApplication(api) {
  const query = 'mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) { key } }';
  const input = {
    name: 'The measurements',
    contact: 'bench@example.org',
    scopes: ['READ', 'PROPOSALS_SUBMIT'],
    costPerHour: 1_000_000,
  };
  const headers = { 'x-iltizam': '1', cookie: await signIn(api, 'admin@demo.iltizam.test') };
  const request = requestOf({
    ...api,
    path: '/staff/graphql',
    body: { query, variables: { input } },
    headers,
  });
  const { json } = await ask(api, request);
  if (json.errors) throw new Error(JSON.stringify(json.errors));
  return json.data.createApiClient.key;
}

async function statementsOf({ child }) {
  child.send('count');
  const [count] = await once(child, 'message');
  return count;
}

/** Operation 11 with a text in it; the file leaves it open. */
const submission = ({ words }) => ({
  input: {
    idempotencyKey: randomUUID(),
    plan: 'ma-nap-3',
    theme: 'service-digitalisation',
    title: { ar: `مقترح ${words[0]}` },
    challenges: [{ ar: 'صعوبة الولوج إلى المعلومة' }],
    solution: { ar: 'نشر المعلومة في موعدها' },
    expectedResult: { ar: 'معلومة متاحة للجميع' },
    author: { name: 'جمعية', email: 'association@example.org', capacity: 'ASSOCIATION' },
  },
});
