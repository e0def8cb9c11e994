import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { explained, proposalSteps } from './testing-steps.js';

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
});
afterAll(() => world.close());

const whole = `reference channel submittedAt meeting { reference } theme { reference }`;
const splitDocument = `mutation ($input: SplitProposalInput!) { splitProposal(input: $input) { proposal {
  reference version workflowState splitInto { ${whole} workflowState title { fr } solution { fr } splitFrom { reference } } } } }`;
const said = (fr: string) => ({ fr, original: 'FR' });
const idea = (fr: string, more = {}) => ({ title: said(fr), challenges: [], ...more });
const published = idea('Publier les budgets des communes', { solution: said('Un portail unique.') });
const trained = idea('Former les élus');
const both = [published, trained];

async function otherTheme(reference: string): Promise<string> {
  const [theme]: { reference: string }[] = await world.orm.em.fork().execute(
    `select t.reference from theme t join proposal p on p.plan_id = t.plan_id
     where p.reference = ? and t.id <> p.theme_id limit 1`,
    [reference],
  );
  return theme!.reference;
}

const split = async (account: string, reference: string, ideas: object[] = both, more = {}) =>
  world.as(account).run(splitDocument, {
    input: { reference, version: (await steps.read(reference)).version, ideas, ...more },
  });

it('makes a proposal of each idea, received as the whole was; the whole stays and is decided by itself', async () => {
  const reference = steps.fresh();
  const { data } = await world.public.run(`{ proposal(reference: "${reference}") { ${whole} } }`);
  const { reference: _, theme, ...received } = data.proposal;
  const other = await otherTheme(reference);
  const answer = await split('member.civil', reference, [published, { ...trained, theme: other }]);
  const { splitInto, ...left } = answer.data.splitProposal.proposal;
  expect(left).toMatchObject({ reference, workflowState: 'SUBMITTED' });
  expect(splitInto).toMatchObject([
    {
      ...received,
      theme,
      workflowState: 'SUBMITTED',
      splitFrom: { reference },
      title: { fr: published.title.fr },
      solution: { fr: 'Un portail unique.' },
    },
    { ...received, theme: { reference: other }, title: { fr: trained.title.fr }, solution: null },
  ]);
  const [one, two] = splitInto.map((part: { reference: string }) => part.reference);

  // Everybody reads where each comes from; nobody is shown them as likely the same.
  const chain = `{ proposal(reference: "${one}") { splitFrom { reference splitInto { reference } } } }`;
  expect((await world.public.run(chain)).data.proposal).toEqual({
    splitFrom: { reference, splitInto: [{ reference: one }, { reference: two }] },
  });
  const alike = await world
    .as('member.civil')
    .run(`{ proposal(reference: "${one}") { duplicateCandidates { proposal { reference } } } }`);
  expect(
    alike.data.proposal.duplicateCandidates.map(
      ({ proposal }: { proposal: { reference: string } }) => proposal.reference,
    ),
  ).not.toContain(reference);

  const refused = await steps.decide('member.civil', reference, 'PROPOSE_REFUSAL', {
    reasonCode: 'SEVERAL_IDEAS',
    reason: { fr: explained.fr, original: 'FR' },
  });
  expect(refused.errors).toEqual([]);
  expect(await steps.read(one)).toMatchObject({ workflowState: 'SUBMITTED' });
});

it('grouped under the whole again, the ideas are no proposals of their own any more', async () => {
  const reference = steps.fresh();
  const { splitInto } = (await split('secretariat', reference)).data.splitProposal.proposal;
  const references = splitInto.map((part: { reference: string }) => part.reference);
  await steps.group('secretariat', reference, references);
  expect((await steps.read(reference)).group.members).toHaveLength(2);
});

it('who wrote the whole is the author of each idea, and reads it nowhere', async () => {
  const reference = steps.fresh();
  await world.orm.em.fork().execute(
    `insert into proposal_author (id, proposal_id, name, email, email_confirmed_at, created_at)
     select gen_random_uuid(), id, 'N', 'author@example.org', now(), now() from proposal where reference = ?`,
    [reference],
  );
  const { splitInto } = (await split('member.public', reference)).data.splitProposal.proposal;
  for (const part of splitInto)
    expect((await steps.read(part.reference, 'member.public')).actions).toContainEqual({
      action: 'ASK_AUTHOR',
      allowed: true,
      refusal: null,
    });
});

it('what a citizen sent appears part by part, once somebody else than who split it has read it', async () => {
  const reference = steps.fresh();
  await world.orm.em
    .fork()
    .execute(
      `update proposal set channel = 'PORTAL', provenance = 'ENTERED', moderated_at = now() where reference = ?`,
      [reference],
    );
  const [part] = (await split('member.civil', reference)).data.splitProposal.proposal.splitInto;
  const [{ id } = { id: '' }] = await world.orm.em
    .fork()
    .execute<{ id: string }[]>('select id from proposal where reference = ?', [part.reference]);
  const seenByAll = async () =>
    (await world.public.run(`{ proposal(reference: "${part.reference}") { title { fr } } }`)).data.proposal;
  const letAppear = async (account: string) => {
    const as = world.as(account);
    const queue = await as.run('{ moderationQueue(first: 50) { edges { node { id version } } } }');
    const { version } = queue.data.moderationQueue.edges.find(
      (edge: { node: { id: string } }) => edge.node.id === id,
    ).node;
    const input = { kind: 'PROPOSAL', id, version, shown: true };
    return (
      await as.run('mutation ($input: ModerateInput!) { moderate(input: $input) { shown } }', { input })
    ).errors;
  };
  expect(await seenByAll()).toBeNull();
  expect(await letAppear('member.civil')).toMatchObject([
    { code: 'NOT_ALLOWED', facts: { why: 'ownWords' } },
  ]);
  // The committee goes on with it meanwhile.
  expect((await steps.decide('member.civil', part.reference, 'ADMIT')).errors).toEqual([]);
  expect(await seenByAll()).toBeNull();
  expect(await letAppear('member.public')).toEqual([]);
  expect(await seenByAll()).toEqual({ title: { fr: published.title.fr } });
});

it('refuses one idea, a theme of another plan, a proposal that is decided or split, and who may not', async () => {
  const reference = steps.fresh();
  expect((await split('member.civil', reference, [published])).errors).toMatchObject([
    { code: 'INVALID_INPUT', field: 'ideas' },
  ]);
  expect(
    (await split('member.civil', reference, [published, idea('…', { theme: 'none' })])).errors,
  ).toMatchObject([{ code: 'NOT_FOUND', field: 'ideas.1.theme' }]);
  expect((await split('officer.justice', reference)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await split('member.civil', reference, both, { version: 99 })).errors).toMatchObject([
    { code: 'STALE_VERSION' },
  ]);
  expect((await steps.read(reference)).version).toBe(1);
  await split('member.civil', reference);
  expect((await split('member.civil', reference)).errors).toMatchObject([
    { code: 'WRONG_STATE', facts: { why: 'alreadySplit' } },
  ]);
  const admitted = steps.fresh();
  await steps.decide('member.civil', admitted, 'ADMIT');
  expect((await split('member.civil', admitted)).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
});
