import { formLimits } from '@iltizam/domain/public-forms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey } from '../citizens/testing-citizens.js';
import { readerOf } from '../database/database.js';
import { eraseCitizen } from '../personal-data/erase-citizen.js';
import { confirmNewest, moderateNow, queue, receivedOne, recognised } from '../proposals/testing-portal.js';
import { openWorld, type Someone, type World } from '../testing/world.js';

let world: World;
let reference: string;
beforeAll(async () => {
  world = await openWorld();
  ({ reference } = await receivedOne(world, 'author'));
  await letAppear('PROPOSAL');
});
afterAll(() => world.close());

interface Waiting {
  id: string;
  appeal: string | null;
  text: { ar: string };
}

const support = `mutation ($input: SupportProposalInput!) { supportProposal(input: $input) { confirmed } }`;
const comment = `mutation ($input: CommentOnProposalInput!) { commentOnProposal(input: $input) { confirmed } }`;
const read = `query ($reference: String!) { proposal(reference: $reference) { supports comments { text { ar } } } }`;
const shown = async (of = reference) => (await world.public.run(read, { reference: of })).data.proposal;

const supporting = (who: Someone, email: string, proposal = reference) =>
  who.run(support, { input: { proposal, idempotencyKey: newKey(), guard: { email, language: 'AR' } } });
const commenting = (who: Someone, email: string, text: string, proposal = reference) =>
  who.run(comment, {
    input: { proposal, text: { ar: text }, idempotencyKey: newKey(), guard: { email, language: 'AR' } },
  });

interface Moderated {
  id: string;
  kind: string;
  proposal: string;
}
async function letAppear(kind: string): Promise<void> {
  const { data } = await world.as('secretariat').run(queue);
  for (const { node } of data.moderationQueue.edges as { node: Moderated }[])
    if (node.kind === kind) await moderateNow(world, node.proposal, { id: node.id, shown: true });
}

test('AB-07: one support a person, however often, from wherever, and all at once', async () => {
  for (const network of ['s1', 's2']) {
    expect(
      (await supporting(world.visitor({ network }), 'one@example.org')).data.supportProposal.confirmed,
    ).toBe(false);
    expect((await confirmNewest(world, 'one@example.org')).data.confirmLink).toEqual({
      kind: 'SUPPORT',
      reference,
    });
  }
  const person = await recognised(world, 'one@example.org');
  const answers = await Promise.all(Array.from({ length: 50 }, () => supporting(person, 'one@example.org')));
  expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(50);
  expect((await shown()).supports).toBe(1);
  const rows = await world.orm.em.fork().execute('select 1 from proposal_support');
  expect(rows).toHaveLength(1);
});

test('AB-08: a comment appears once a moderator knows its writer; nothing hides or shows itself', async () => {
  await commenting(world.visitor({ network: 'c1' }), 'writer@example.org', 'فكرة جيدة، أين ستنشر؟');
  await confirmNewest(world, 'writer@example.org');
  expect((await shown()).comments).toEqual([]);
  await letAppear('PROPOSAL_COMMENT');
  expect((await shown()).comments).toHaveLength(1);
  const writer = await recognised(world, 'writer@example.org');
  await commenting(writer, 'writer@example.org', 'وأضيف أن الأجل قصير.');
  expect((await shown()).comments.map((one: { text: { ar: string } }) => one.text.ar)).toEqual([
    'وأضيف أن الأجل قصير.',
    'فكرة جيدة، أين ستنشر؟',
  ]);
  // The same again looks like a machine's, whoever writes it.
  await commenting(writer, 'writer@example.org', 'وأضيف أن الأجل قصير.');
  expect((await shown()).comments).toHaveLength(2);
  let taken = 2;
  while (taken < 500 && (await commenting(writer, 'writer@example.org', `رأي ${taken}`)).errors.length === 0)
    taken++;
  expect(taken).toBe(formLimits.citizen.points);
});

test('AB-08: who wrote a removed comment is told why and asks once for another look; a moderator decides', async () => {
  const text = 'أسماء المسؤولين عن هذا التأخير معروفة.';
  const email = 'removed@example.org';
  await commenting(world.visitor({ network: 'r1' }), email, text);
  await confirmNewest(world, email);
  const writer = await recognised(world, email);
  const other = await recognised(world, 'writer@example.org');
  const waiting = async () => {
    const { data } = await world.as('secretariat').run(queue);
    const nodes = data.moderationQueue.edges.map(({ node }: { node: Waiting }) => node) as Waiting[];
    return nodes.find((node) => node.text.ar === text);
  };
  const { id } = (await waiting())!;
  const decide = (decision: { shown: boolean } & Record<string, unknown>) =>
    moderateNow(world, reference, { id, ...decision });
  const asking = (who: Someone, more = {}) =>
    who.run(`mutation ($input: AppealInput!) { appealRemoval(input: $input) { reference } }`, {
      input: {
        reference,
        comment: id,
        text: { ar: 'لم أسم أحدا.' },
        idempotencyKey: newKey(),
        ...more,
      },
    });
  const removed = async (who: Someone) =>
    (await who.run(`{ myRemovedComments { id proposal text { ar } writtenAt removedFor { ar } canAppeal } }`))
      .data.myRemovedComments;
  const isRead = async () => (await shown()).comments.some((one: Waiting) => one.text.ar === text);
  const notFound = [{ code: 'NOT_FOUND' }];

  // What is not removed is not asked about.
  expect((await asking(writer)).errors).toMatchObject(notFound);
  const reason = { ar: 'يسيء إلى أشخاص دون دليل.' };
  expect((await decide({ shown: false, ground: 'ABUSIVE', reason })).errors).toEqual([]);
  expect([await isRead(), await waiting()]).toEqual([false, undefined]);
  const [mail] = await world.orm.em
    .fork()
    .execute<{ kind: string; facts: object }[]>(
      `select m.kind, m.facts from mail m join citizen c on c.id = m.citizen_id where c.email = ? order by m.created_at desc, m.id desc limit 1`,
      [email],
    );
  expect(mail).toMatchObject({ kind: 'REMOVED', facts: { reference, reason: reason.ar } });
  expect(await removed(writer)).toMatchObject([
    { id, proposal: reference, text: { ar: text }, removedFor: reason, canAppeal: true },
  ]);
  expect([await removed(other), await removed(world.public)]).toEqual([[], []]);

  // Nobody else asks, nor by a name that is not the comment's.
  expect((await asking(other)).errors).toMatchObject(notFound);
  expect((await asking(writer, { reference: 'ma-nap-2-p0001' })).errors).toMatchObject(notFound);
  expect((await asking(writer, { comment: 'none' })).errors).toMatchObject(notFound);
  expect((await asking(world.public)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect(await waiting()).toBeUndefined();
  expect((await asking(writer)).errors).toEqual([]);
  expect((await asking(writer)).errors).toMatchObject([
    { code: 'WRONG_STATE', facts: { why: 'alreadyAppealed' } },
  ]);
  expect(await removed(writer)).toMatchObject([{ removedFor: reason, canAppeal: false }]);
  expect(await waiting()).toMatchObject({ id, appeal: 'لم أسم أحدا.' });
  expect(await isRead()).toBe(false);

  expect((await decide({ shown: true, wasShown: false })).errors).toEqual([]);
  expect([await isRead(), await waiting(), await removed(writer)]).toEqual([true, undefined, []]);

  // Whoever is erased is gone from what they wrote to the moderator too.
  const em = world.orm.em.fork();
  const asked = () =>
    em.execute('select appeal from moderation where record_id = ? and appealed_at is not null', [id]);
  expect(await asked()).toEqual([{ appeal: 'لم أسم أحدا.' }]);
  const [person]: { id: string; email: string }[] = await em.execute(
    'select id, email from citizen where email = ?',
    [email],
  );
  await eraseCitizen(readerOf(em), person!);
  expect(await asked()).toEqual([{ appeal: null }]);
});

test('what is not public or in a plan that does not collect is not spoken of', async () => {
  const who = world.visitor({ network: 'd1' });
  const hidden = await receivedOne(world, 'hidden');
  expect((await supporting(who, 'd@example.org', hidden.reference)).errors).toMatchObject([
    { code: 'NOT_FOUND', field: 'proposal' },
  ]);
  const [old]: { reference: string }[] = await world.orm.em
    .fork()
    .execute(
      `select p.reference from proposal p join plan on plan.id = p.plan_id where plan.reference = 'ma-nap-2' limit 1`,
    );
  expect((await commenting(who, 'd@example.org', 'رأي', old!.reference)).errors).toMatchObject([
    { code: 'STAGE_CLOSED' },
  ]);
});

test('A17: a group shows what was said under all of it, each person once; ungrouping restores', async () => {
  const other = await receivedOne(world, 'second');
  await letAppear('PROPOSAL');
  for (const email of ['one@example.org', 'two@example.org']) {
    await supporting(world.visitor({ network: email }), email, other.reference);
    await confirmNewest(world, email);
  }
  const writer = await recognised(world, 'one@example.org');
  await commenting(writer, 'one@example.org', 'رأي حول المقترح الثاني', other.reference);
  await letAppear('PROPOSAL_COMMENT');
  const under = await shown(other.reference);
  const member = world.as('member.civil');
  const facts = `query ($r: String!) { proposal(reference: $r) { version group { supports comments { text { ar } } } } }`;
  const of = async (r: string) => (await member.run(facts, { r })).data.proposal;
  const group = `mutation ($input: GroupProposalsInput!) { groupProposals(input: $input) { proposal { reference } } }`;
  const lead = await of(reference);
  const joining = await of(other.reference);
  const grouped = await member.run(group, {
    input: {
      lead: reference,
      leadVersion: lead.version,
      members: [{ reference: other.reference, version: joining.version }],
    },
  });
  expect(grouped.errors).toEqual([]);
  const union = (await of(reference)).group;
  expect(union.supports).toBe(2);
  expect(union.comments.length).toBeGreaterThan(under.comments.length);
  expect(union.comments).toContainEqual({ text: { ar: 'رأي حول المقترح الثاني' } });
  expect(await shown(other.reference)).toEqual(under);
});
