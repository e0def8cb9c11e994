import { formLimits } from '@iltizam/domain/public-forms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey, solved } from '../citizens/testing-citizens.js';
import { moderate, moderateNow, receivedOne } from '../proposals/testing-portal.js';
import { openWorld, type Someone, type World } from '../testing/world.js';

let world: World;
let reference: string;
beforeAll(async () => {
  world = await openWorld();
  ({ reference } = await receivedOne(world, 'author'));
  const [{ id }] = await execute<{ id: string }>('select id from proposal where reference = ?', [reference]);
  await moderateNow(world, reference, { shown: true });
  await execute(
    `insert into proposal_comment (id, proposal_id, text, written_at, shown_at)
    select gen_random_uuid(), ?, jsonb_build_object('ar', 'رأي رقم ' || n, 'fr', null, 'en', null, 'original', 'ar'),
      now() + n * interval '1 second', now() from generate_series(1, 500) n`,
    [id],
  );
});
afterAll(() => world.close());

const execute = <Row>(sql: string, values: unknown[] = []) =>
  world.orm.em.fork().execute<[Row, ...Row[]]>(sql, values);

const report = `mutation ($input: ReportCommentInput!) { reportComment(input: $input) { received } }`;
const reporting = (who: Someone, comment: string, more: object = {}) =>
  who.run(report, { input: { comment, ground: 'ABUSIVE', idempotencyKey: newKey(), ...more } });

const decide = (more: object) =>
  world.as('secretariat').run(moderate, { input: { idempotencyKey: newKey(), ...more } });

const waiting = async () =>
  (
    await world
      .as('secretariat')
      .run(
        `{ moderationQueue(first: 100) { edges { node { id version text { ar } reports { ground count words } } } } }`,
      )
  ).data.moderationQueue.edges.map(({ node }: { node: { id: string } }) => node);

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: { id: string; text: { ar: string } } }[];
}
const read = async (variables: object): Promise<Page> => {
  const { data, errors } = await world.public.run(
    `query ($proposal: String!, $first: Int, $after: String) { proposalComments(proposal: $proposal, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id text { ar } } } } }`,
    { proposal: reference, ...variables },
  );
  expect(errors).toEqual([]);
  return data.proposalComments;
};
const newest = async () => (await read({ first: 1 })).edges[0]!.node.id;

test('AB-05: five hundred comments on one proposal are read page by page, each once, on one level', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Page = await read({ first: 100, after });
    expect(page.totalCount).toBe(500);
    seen.push(...page.edges.map(({ node }) => node.text.ar));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual(Array.from({ length: 500 }, (_, index) => `رأي رقم ${500 - index}`));
  const { errors } = await world.public.run(
    `query ($p: String!) { proposalComments(proposal: $p, first: 101) { totalCount edges { cursor } } }`,
    { p: reference },
  );
  expect(errors).toMatchObject([{ code: 'LIMIT_EXCEEDED' }]);
  // Fifty levels of answers cannot be asked for: a comment answers the proposal and nothing else.
  const { data } = await world.public.run(
    `{ input: __type(name: "CommentOnProposalInput") { inputFields { name } } comment: __type(name: "ProposalComment") { fields { name } } }`,
  );
  const named = (fields: { name: string }[]) => fields.map(({ name }) => name).toSorted();
  expect(named(data.input.inputFields)).toEqual(['guard', 'idempotencyKey', 'proposal', 'text']);
  expect(named(data.comment.fields)).toEqual(['id', 'text', 'writtenAt']);
});

test('AB-05: five thousand reports from one network count as one, fifty networks as fifty, and hide nothing', async () => {
  const id = await newest();
  const angry = world.visitor({ network: 'one angry network' });
  const answers: string[] = [];
  for (let round = 0; round < 100; round++) {
    const at = await Promise.all(Array.from({ length: 50 }, () => reporting(angry, id, { words: 'احذفوه' })));
    answers.push(...at.map(({ errors }) => errors[0]?.code ?? 'RECEIVED'));
  }
  expect(answers).toHaveLength(5000);
  expect(answers.filter((one) => one === 'RECEIVED')).toHaveLength(formLimits.slow.points);
  expect(answers.filter((one) => one === 'RATE_LIMITED')).toHaveLength(5000 - formLimits.slow.points);
  // With a proof each time it is no more.
  const proof = await solved(world, 'REPORT');
  expect((await reporting(angry, id, { proof })).errors).toEqual([]);
  expect((await reporting(angry, id, { proof })).errors).toMatchObject([
    { code: 'INVALID_INPUT', facts: { why: 'proofSpent' } },
  ]);
  expect(await waiting()).toMatchObject([
    { id, reports: [{ ground: 'ABUSIVE', count: 1, words: ['احذفوه'] }] },
  ]);

  for (let network = 0; network < 50; network++)
    expect(
      (await reporting(world.visitor({ network: `n${network}` }), id, { ground: 'SPAM' })).errors,
    ).toEqual([]);
  expect(await waiting()).toMatchObject([
    {
      id,
      reports: [
        { ground: 'SPAM', count: 50, words: [] },
        { ground: 'ABUSIVE', count: 1 },
      ],
    },
  ]);
  expect(await newest()).toBe(id);
  expect((await read({ first: 1 })).totalCount).toBe(500);
  // Nobody can tell from the table who it was, nor that one network spoke against two comments.
  const rows = await execute<{ network: string }>('select network from comment_report');
  expect(JSON.stringify(rows)).not.toContain('angry');
});

test('AB-05: a moderator lets it stay, and those who spoke do not bring it back; others do, and it is taken away with a reason', async () => {
  const id = await newest();
  const [{ version }] = await waiting();
  const comment = { kind: 'PROPOSAL_COMMENT', id, version };
  expect((await decide({ ...comment, shown: true, wasShown: false })).errors).toMatchObject([
    { code: 'STALE_VERSION' },
  ]);
  expect((await decide({ ...comment, shown: true, wasShown: true })).errors).toEqual([]);
  expect(await waiting()).toEqual([]);
  expect((await decide({ ...comment, shown: true, wasShown: true })).errors).toMatchObject([
    { code: 'WRONG_STATE' },
  ]);
  await reporting(world.visitor({ network: 'n1' }), id);
  expect(await waiting()).toEqual([]);
  await reporting(world.visitor({ network: 'another' }), id, { ground: 'PERSONAL_DATA' });
  expect(await waiting()).toMatchObject([{ id, reports: [{ ground: 'PERSONAL_DATA', count: 1 }] }]);
  const taken = { ...comment, shown: false, wasShown: true, ground: 'PERSONAL_DATA' };
  expect((await decide(taken)).errors).toMatchObject([{ code: 'REASON_REQUIRED' }]);
  const reason = { ar: 'يتضمن التعليق رقم هاتف شخص آخر.' };
  expect((await decide({ ...taken, reason })).errors).toEqual([]);
  expect((await read({ first: 1 })).totalCount).toBe(499);
  expect(await waiting()).toEqual([]);
  expect((await reporting(world.visitor({ network: 'late' }), id)).errors).toMatchObject([
    { code: 'NOT_FOUND', field: 'comment' },
  ]);
  expect(
    (await reporting(world.visitor({ network: 'late' }), 'x', { words: 'x'.repeat(501) })).errors,
  ).toMatchObject([{ code: 'LIMIT_EXCEEDED', field: 'words' }]);
});
