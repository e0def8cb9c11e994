import { mostViews } from '@iltizam/domain/views';
import { isInputObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchemas } from '../graphql/schema.js';
import { proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';
import { addProposals } from '../triage/testing-triage.js';

const fields = `id name team order isMine mayChange owner version
  filter { plan theme meeting channel state institution q workflowState waitingForMe }`;
const createDocument = `mutation ($input: CreateViewInput!) { createView(input: $input) { view { ${fields} } } }`;
const updateDocument = `mutation ($input: UpdateViewInput!) { updateView(input: $input) { view { ${fields} } } }`;
const deleteDocument = `mutation ($input: DeleteViewInput!) { deleteView(input: $input) { id } }`;
const listDocument = `query { views { ${fields} } }`;
const readDocument = `query ($id: ID!) { view(id: $id) { ${fields} } }`;
const queueDocument = `query ($view: ID, $filter: ProposalFilter) {
  triageQueue(view: $view, filter: $filter, first: 100) { totalCount edges { node { reference } } } }`;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const create = async (account: string, input: Record<string, unknown> = {}) => {
  const { data, errors } = await world
    .as(account)
    .run(createDocument, { input: { name: 'Portail', filter: { channel: 'PORTAL' }, ...input } });
  return { view: data?.createView.view, errors };
};
const update = (account: string, input: Record<string, unknown>) =>
  world.as(account).run(updateDocument, { input });
const remove = (account: string, id: string, version = 1) =>
  world.as(account).run(deleteDocument, { input: { id, version } });
const listOf = async (account: string): Promise<string[]> =>
  (await world.as(account).run(listDocument)).data.views.map(({ name }: { name: string }) => name);
const queue = async (account: string, view: string, filter = {}): Promise<string[]> =>
  (await world.as(account).run(queueDocument, { view, filter })).data.triageQueue.edges.map(
    ({ node }: { node: { reference: string } }) => node.reference,
  );

test('a kept filter has every field a filter has', async () => {
  const { staff } = await buildSchemas();
  const [kept, asked] = [staff.getType('SavedFilter'), staff.getType('ProposalFilter')];
  if (!isObjectType(kept) || !isInputObjectType(asked)) throw new Error('The schema lacks one of them.');
  const shape = (type: typeof kept | typeof asked) =>
    Object.values<{ name: string; type: unknown }>(type.getFields()).map(
      (field) => `${field.name}: ${String(field.type)}`,
    );
  expect(shape(kept)).toEqual(shape(asked));
});

describe('a view', () => {
  test('keeps what was asked and gives it back as it was', async () => {
    const filter = {
      plan: 'ma-nap-3',
      theme: 'justice',
      channel: 'MEETING',
      state: ['RECEIVED'],
      q: 'الرقمنة',
      workflowState: ['SUBMITTED', 'REFERRED'],
      waitingForMe: true,
    };
    const { view, errors } = await create('member.civil', {
      name: ' Justice \n',
      filter,
      order: 'SUBMITTED_AT_DESC',
    });
    expect(errors).toEqual([]);
    expect(view).toMatchObject({
      name: 'Justice',
      team: false,
      order: 'SUBMITTED_AT_DESC',
      isMine: true,
      mayChange: true,
      version: 1,
      filter: { ...filter, meeting: null, institution: null },
    });
  });

  test('of one person stands on their list alone, of the whole committee on everybody’s; a link opens both', async () => {
    const { view: own } = await create('member.public', { name: 'À moi' });
    const { view: team } = await create('member.public', { name: 'À tous', team: true });
    expect(await listOf('member.public')).toEqual(['À moi', 'À tous']);
    expect(await listOf('member.public2')).toEqual(['À tous']);
    for (const { id } of [own, team]) {
      const { data } = await world.as('secretariat').run(readDocument, { id });
      const mayChange = id === team.id;
      expect(data.view).toMatchObject({ id, isMine: false, mayChange, owner: expect.any(String) });
    }
    for (const id of ['nothing', '00000000-0000-7000-8000-000000000000'])
      expect((await world.as('secretariat').run(readDocument, { id })).data.view).toBeNull();
  });

  test('is changed by its owner; what is left out stays', async () => {
    const { view } = await create('member.civil2', { name: 'Avant', order: 'REFERENCE_ASC' });
    const { data } = await update('member.civil2', {
      id: view.id,
      version: 1,
      name: 'Après',
      filter: { q: 'ميزانية' },
    });
    expect(data.updateView.view).toMatchObject({
      name: 'Après',
      order: 'REFERENCE_ASC',
      version: 2,
      filter: { q: 'ميزانية', channel: null },
    });
    expect(
      (await update('member.civil2', { id: view.id, version: 1, name: 'Trop tard' })).errors,
    ).toMatchObject([{ code: 'STALE_VERSION' }]);
    expect((await remove('member.civil2', view.id, 2)).data.deleteView).toEqual({ id: view.id });
    expect(await listOf('member.civil2')).not.toContain('Après');
    expect((await remove('member.civil2', view.id, 2)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('of somebody else is not changed, except one of the whole committee by the secretariat', async () => {
    const { view: own } = await create('member.civil');
    const { view: team } = await create('member.civil', { team: true });
    const refused = [{ code: 'NOT_ALLOWED', facts: { why: 'notYours' } }];
    expect((await update('member.public', { id: team.id, version: 1, name: 'x' })).errors).toMatchObject(
      refused,
    );
    expect((await remove('member.public', team.id)).errors).toMatchObject(refused);
    expect((await update('secretariat', { id: own.id, version: 1, name: 'x' })).errors).toMatchObject(
      refused,
    );
    expect((await update('secretariat', { id: team.id, version: 1, name: 'Équipe' })).errors).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ['no name', { name: '  ' }, 'INVALID_INPUT', 'name'],
    ['a name too long', { name: 'x'.repeat(101) }, 'LIMIT_EXCEEDED', 'name'],
    ['a search too long', { filter: { q: 'x'.repeat(201) } }, 'LIMIT_EXCEEDED', 'filter.q'],
  ])('with %s is refused', async (_what, input, code, field) => {
    expect((await create('member.civil', input)).errors).toMatchObject([{ code, field }]);
  });

  test('nobody keeps more than can be found again', async () => {
    const answers = [];
    for (let held = 0; held <= mostViews; held++)
      answers.push(await create('secretariat2', { name: `Vue ${held}` }));
    expect(answers.slice(0, mostViews).flatMap(({ errors }) => errors)).toEqual([]);
    expect(answers.at(-1)?.errors).toMatchObject([{ code: 'LIMIT_EXCEEDED', facts: { limit: mostViews } }]);
  });

  test('nor where many are kept at once', async () => {
    const asked = Array.from({ length: mostViews + 5 }, (_, at) =>
      create('member.public2', { name: `Vue ${at}` }),
    );
    const refused = (await Promise.all(asked)).flatMap(({ errors }) => errors);
    expect(refused.map(({ code }) => code)).toEqual(Array.from({ length: 5 }, () => 'LIMIT_EXCEEDED'));
  });
});

describe('the queue through a view', () => {
  test('holds what the view finds, in its order, narrowed by what is asked besides', async () => {
    const references = await addProposals(world, 6, 1000);
    const { view } = await create('member.civil', { order: 'REFERENCE_ASC' });
    expect(await queue('member.civil', view.id)).toEqual(references.toSorted());
    // By its id it serves a colleague as well.
    expect(await queue('member.public', view.id)).toEqual(references.toSorted());
    expect(await queue('member.public', view.id, { channel: 'MEETING' })).toEqual([]);
    const { data } = await world
      .as('member.public')
      .run(`query { proposal(reference: "${references[0]}") { theme { reference } } }`);
    const narrowed = await queue('member.public', view.id, {
      theme: data.proposal.theme.reference,
    });
    expect(narrowed).toContain(references[0]);
    expect(narrowed.length).toBeLessThan(references.length);
  });

  test('is refused where there is no such view', async () => {
    const { errors } = await world
      .as('member.civil')
      .run(queueDocument, { view: '00000000-0000-7000-8000-000000000000' });
    expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('is what a bulk step takes, as many as were seen', async () => {
    const steps = proposalSteps(world);
    const { view } = await create('member.civil', {
      filter: { channel: 'PORTAL', workflowState: ['SUBMITTED'] },
    });
    const count = (await queue('member.civil', view.id)).length;
    const decide = (expectedCount: number) =>
      world
        .as('member.civil')
        .run(
          `mutation ($input: DecideProposalsInput!) { decideProposals(input: $input) { done results { reference } } }`,
          { input: { view: view.id, expectedCount, action: 'ADMIT' } },
        );
    expect((await decide(count + 1)).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
    const { data } = await decide(count);
    expect(data.decideProposals.done).toBe(count);
    expect((await steps.read(data.decideProposals.results[0].reference)).workflowState).toBe('ADMISSIBLE');
  });
});

test.each(['officer.justice', 'admin', null])('%s has no views', async (account) => {
  const someone = account === null ? world.stranger : world.as(account);
  const id = '00000000-0000-7000-8000-000000000000';
  for (const [document, variables] of [
    [listDocument, {}],
    [readDocument, { id }],
    [createDocument, { input: { name: 'x', filter: {} } }],
    [updateDocument, { input: { id, version: 1 } }],
    [deleteDocument, { input: { id, version: 1 } }],
  ] as const)
    expect((await someone.run(document, variables)).errors).toMatchObject([
      { code: 'NOT_ALLOWED', facts: { why: 'role' } },
    ]);
});
