import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type Someone, type World } from '../testing/world.js';
import { operation } from './testing-operation.js';

let world: World;
let app: Someone;
beforeAll(async () => {
  world = await openWorld();
  app = await world.client(['READ', 'PROPOSALS_SUBMIT']);
});
afterAll(() => world.close());

const document = operation('11-submit-proposal');

/** As the head of the operation's file gives it. */
const input = (idempotencyKey: string, more: object = {}) => ({
  idempotencyKey,
  plan: 'ma-nap-3',
  theme: 'service-digitalisation',
  title: { ar: 'منصة موحدة لتتبع الطلبات' },
  challenges: [{ ar: 'لا يعرف المرتفق أين وصل طلبه' }],
  solution: { ar: 'رقم تتبع واحد لكل طلب' },
  expectedResult: { ar: 'آجال معروفة' },
  author: { name: 'كاتبة المقترح', email: 'someone@partner.example', capacity: 'ASSOCIATION' },
  ...more,
});
const submit = (who: Someone, key: string, more: object = {}) =>
  who.run(document, { input: input(key, more) });
const count = async (): Promise<number> =>
  Number((await world.orm.em.fork().execute<{ n: string }[]>(`select count(*) as n from proposal`))[0]!.n);

describe('11 submit a proposal', () => {
  test('is received once, however often it is sent, and at the same moment too', async () => {
    const before = await count();
    const [first, second] = await Promise.all([submit(app, 'k-1'), submit(app, 'k-1')]);
    expect(first.errors).toEqual([]);
    expect(first.data.submitProposal.proposal).toEqual({
      reference: expect.stringMatching(/^ma-nap-3-p\d{4}$/u),
      state: 'RECEIVED',
      submittedAt: expect.stringMatching(/Z$/u),
    });
    expect(second).toEqual(first);
    expect(await submit(app, 'k-1')).toEqual(first);
    expect(await count()).toBe(before + 1);
  });

  test('the same key with another input is refused; the same key of another application is another key', async () => {
    const { errors } = await submit(app, 'k-1', { solution: { ar: 'غير ذلك' } });
    expect(errors).toMatchObject([{ code: 'CONFLICTING_KEY', field: 'idempotencyKey' }]);
    const other = await world.client(['PROPOSALS_SUBMIT']);
    const mine = (await submit(app, 'k-1')).data.submitProposal.proposal.reference;
    expect((await submit(other, 'k-1')).data.submitProposal.proposal.reference).not.toBe(mine);
  });

  test('needs a key with the scope', async () => {
    expect((await submit(world.public, 'k-2')).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const reader = await world.client(['READ']);
    expect((await submit(reader, 'k-2')).errors).toMatchObject([{ facts: { why: 'scope' } }]);
  });

  test.each([
    [
      'a plan that does not collect',
      { plan: 'ma-nap-2', theme: 'access-to-information' },
      { code: 'STAGE_CLOSED' },
    ],
    ['a plan that is not there', { plan: 'ma-nap-9' }, { code: 'NOT_FOUND', field: 'plan' }],
    ['a theme of no such plan', { theme: 'nothing' }, { code: 'NOT_FOUND', field: 'theme' }],
    ['a title without a word', { title: { ar: '  ' } }, { code: 'INVALID_INPUT', field: 'title' }],
    [
      'a title that is too long',
      { title: { fr: 'é'.repeat(301) } },
      { code: 'LIMIT_EXCEEDED', field: 'title.fr' },
    ],
    ['no problem', { challenges: [] }, { code: 'INVALID_INPUT', field: 'challenges' }],
    [
      'no address',
      { author: { name: 'x', email: 'nobody', capacity: 'INDIVIDUAL' } },
      { code: 'INVALID_INPUT', field: 'author.email' },
    ],
    [
      'a reversed name',
      { author: { name: 'a\u202Eb', email: 'a@b.example', capacity: 'INDIVIDUAL' } },
      { field: 'author.name' },
    ],
  ])('%s is refused, and leaves nothing', async (_case, more, refusal) => {
    const before = await count();
    const { errors } = await submit(app, `k-${_case}`, more);
    expect(errors).toMatchObject([refusal]);
    expect(await count()).toBe(before);
  });

  test('waits for moderation: nobody finds it, its author is nowhere, and the committee’s queue has it', async () => {
    const { data } = await submit(app, 'k-3', { title: { fr: 'Quarkastique' } });
    const { reference } = data.submitProposal.proposal;
    const q = `query ($r: String!) { proposal(reference: $r) { reference } search(q: "Quarkastique") { totalCount } }`;
    expect((await world.public.run(q, { r: reference })).data).toEqual({
      proposal: null,
      search: { totalCount: 0 },
    });
    const seen = await world
      .as('secretariat')
      .run(`query ($r: String!) { proposal(reference: $r) { channel workflowState } }`, { r: reference });
    expect(seen.data.proposal).toEqual({ channel: 'PARTNER', workflowState: 'SUBMITTED' });
    const kept = await world.orm.em.fork().execute<{ text: string }[]>(
      `select to_jsonb(a)::text as text from audit_event a where reference = ? union all
       select to_jsonb(o)::text from outbox_message o where reference = ?`,
      [reference, reference],
    );
    expect(kept.length).toBeGreaterThan(1);
    expect(JSON.stringify(kept)).not.toContain('partner.example');
  });

  test('takes as many statements with ten problems as with one', async () => {
    const challenges = Array.from({ length: 10 }, (_, n) => ({ ar: `مشكل ${n}` }));
    const one = await world.statements(() => submit(app, 'k-5'));
    expect(await world.statements(() => submit(app, 'k-6', { challenges }))).toBe(one);
  });
});
