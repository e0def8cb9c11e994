import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardSteps } from '../commitments/testing-cards.js';
import { UserEntity } from '../accounts/user.entity.js';
import { demoEmail } from '../accounts/demo-accounts.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let reference: string;
beforeAll(async () => {
  world = await openWorld();
  const cards = cardSteps(world);
  const card = await cards.draft('Ancien titre');
  reference = card.reference;
  await cards.update('secretariat', { reference, version: card.version, title: { fr: 'Nouveau titre' } });
  await cards.update('officer.justice', { reference, version: card.version, title: { fr: 'Trop tard' } });
  await cards.update('member.civil', { reference, version: card.version, title: { fr: 'Interdit' } });
});
afterAll(() => world.close());

const EVENTS = `query ($filter: AuditFilter, $first: Int, $after: String) {
  auditEvents(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { at actorName actorRole operation recordType reference outcome changes { field before after } } }
  }
}`;

const events = async (variables: Record<string, unknown>) => {
  const { data, errors } = await world.as('admin').run(EVENTS, variables);
  expect(errors).toEqual([]);
  return data.auditEvents;
};
const nodes = (page: { edges: { node: Record<string, unknown> }[] }) => page.edges.map(({ node }) => node);

test('a change is told with who made it, in which role, and each field before and after', async () => {
  const page = await events({ filter: { reference } });
  expect(nodes(page)).toMatchObject([
    {
      actorName: 'كتابة اللجنة 1',
      actorRole: 'SECRETARIAT',
      operation: 'Mutation.updateCommitment',
      recordType: 'COMMITMENT',
      outcome: 'DONE',
      changes: [{ field: 'title.fr', before: 'Ancien titre', after: 'Nouveau titre' }],
    },
    { actorRole: 'OFFICER', operation: 'Mutation.createCommitment', outcome: 'DONE' },
  ]);
});

test('a refused attempt leaves a trace, whoever refused it', async () => {
  const page = await events({ filter: { recordType: 'OPERATION' } });
  expect(nodes(page)).toMatchObject([
    { operation: 'Mutation.updateCommitment', outcome: 'NOT_ALLOWED', reference: null, changes: [] },
    { operation: 'Mutation.updateCommitment', outcome: 'STALE_VERSION', reference: null, changes: [] },
  ]);
});

test('the newest first, a page at a time, each once; and of one person', async () => {
  const all = await events({ first: 100 });
  expect(all.totalCount).toBeGreaterThanOrEqual(4);
  const read = [];
  for (let after: string | null = null, more = true; more;) {
    const page = await events({ first: 1, after });
    read.push(...nodes(page));
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  expect(read).toEqual(nodes(all));
  const times = read.map(({ at }) => String(at));
  expect(times).toEqual(times.toSorted().toReversed());

  const { id } = await world.orm.em.fork().findOneOrFail(UserEntity, { email: demoEmail('member.civil') });
  expect((await events({ filter: { actor: id } })).totalCount).toBe(1);
  expect((await events({ filter: { actor: 'nobody' } })).totalCount).toBe(0);
});

test('searched by person, record and period, and by what came of it', async () => {
  const count = async (filter: object) => (await events({ filter })).totalCount as number;
  expect(await count({ person: 'كتابه اللجنة' })).toBeGreaterThan(0);
  expect(await count({ person: 'كتابة اللجنة', reference })).toBe(1);
  expect(await count({ person: 'nobody of this name' })).toBe(0);
  expect(await count({ reference, from: '2020-01-01', to: '2099-12-31' })).toBe(2);
  expect(await count({ reference, from: '2099-01-01' })).toBe(0);
  expect(await count({ reference, to: '2020-01-01' })).toBe(0);
  expect(await count({ refused: true })).toBe(2);
});

test('what was asked for is exported, and the log tells who took what', async () => {
  const EXPORT = `mutation ($filter: AuditFilter) { exportAudit(filter: $filter) { fileName content rows sha256 } }`;
  const filter = { reference };
  expect((await world.as('secretariat').run(EXPORT, { filter })).errors).toMatchObject([
    { code: 'NOT_ALLOWED' },
  ]);
  const { exportAudit: file } = (await world.as('admin').run(EXPORT, { filter })).data;
  expect(file.rows).toBe(2);
  expect(file.fileName).toMatch(/^audit-\d{4}-\d\d-\d\d\.csv$/u);
  expect(file.content).toMatch(/^\uFEFF?at,actor,role,operation,record_type,record,outcome,changes\r?\n/u);
  expect(file.content).toContain('Mutation.updateCommitment');
  expect(createHash('sha256').update(file.content).digest('hex')).toBe(file.sha256);
  const [event] = nodes(await events({ filter: { recordType: 'AUDIT' } }));
  expect(event).toMatchObject({
    operation: 'Mutation.exportAudit',
    changes: [
      { field: 'filter', after: JSON.stringify(filter) },
      { field: 'export', after: `2 rows, SHA-256 ${file.sha256}` },
    ],
  });
});

test('nobody but an administrator reads it', async () => {
  for (const account of ['secretariat', 'member.civil', 'officer.justice']) {
    const { errors } = await world.as(account).run(EVENTS);
    expect(errors, account).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  }
  expect((await world.stranger.run(EVENTS)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
});
