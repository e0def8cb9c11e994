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

test('nobody but an administrator reads it', async () => {
  for (const account of ['secretariat', 'member.civil', 'officer.justice']) {
    const { errors } = await world.as(account).run(EVENTS);
    expect(errors, account).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  }
  expect((await world.stranger.run(EVENTS)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
});
