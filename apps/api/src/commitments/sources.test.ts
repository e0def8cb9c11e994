import { afterAll, beforeAll, expect, test } from 'vitest';
import { proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';
import { cardSteps, refusals, type Seen } from './testing-cards.js';

let world: World;
let cards: ReturnType<typeof cardSteps>;
let proposals: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  cards = cardSteps(world);
  proposals = proposalSteps(world);
});
afterAll(() => world.close());

/** A proposal of the third plan that justice has retained. */
async function retained(): Promise<Seen> {
  const reference = await proposals.assigned('justice');
  await proposals.answer('officer.justice', reference, 'justice', 'RETAIN');
  return proposals.read(reference);
}

/** Both as they stand now. */
const between = async (card: string, proposal: string) => ({
  commitment: card,
  commitmentVersion: (await cards.read(card)).version,
  proposal,
  proposalVersion: (await proposals.read(proposal)).version,
});

const commitmentsOf = async (reference: string) => {
  const document = 'query ($r: String!) { proposal(reference: $r) { commitments { reference } } }';
  const { data } = await world.as('secretariat').run(document, { r: reference });
  return data.proposal.commitments.map((card: { reference: string }) => card.reference);
};

test('the first card that takes a proposal in incorporates it; the last that lets it go gives it back', async () => {
  const { reference } = await retained();
  const [one, two] = [await cards.draft('Première'), await cards.draft('Seconde')];
  const linked = await cards.link('officer.justice', await between(one.reference, reference));
  expect(linked.data.linkSource.commitment.sources).toEqual([{ reference }]);
  expect(await proposals.read(reference)).toMatchObject({
    workflowState: 'INCORPORATED',
    pendingOutcome: { decision: 'INCORPORATED' },
  });

  await cards.link('secretariat', await between(two.reference, reference));
  expect(await commitmentsOf(reference)).toEqual([one.reference, two.reference]);
  expect(refusals(await cards.unlink('secretariat', await between(one.reference, reference)))).toEqual([]);
  expect(await proposals.read(reference)).toMatchObject({ workflowState: 'INCORPORATED' });

  const { version } = await cards.read(two.reference);
  const drop = { reference: two.reference, version, action: 'DROP', reason: { fr: 'Hors du plan' } };
  const dropped = await cards.decide('secretariat', drop);
  expect(dropped.data.decideCommitment.commitment).toMatchObject({ state: 'DROPPED', sources: [] });
  const free = await proposals.read(reference);
  expect(free).toMatchObject({ workflowState: 'RETAINED', pendingOutcome: { decision: 'RETAINED' } });
  const actions = free.timeline.map(
    ({ transition }: { transition: { action: string } }) => transition.action,
  );
  expect(actions.slice(-2)).toEqual(['INCORPORATE', 'UNLINK']);
  expect(await commitmentsOf(reference)).toEqual([]);
});

test('a card may begin with its sources, and is not begun with what cannot be one', async () => {
  const { reference } = await retained();
  const card = await cards.draft('Avec source', { sources: [reference] });
  expect(card.sources).toEqual([{ reference }]);
  expect(await proposals.read(reference)).toMatchObject({ workflowState: 'INCORPORATED' });

  const untouched = proposals.fresh();
  const input = { plan: 'ma-nap-3', leadInstitution: 'justice', title: { fr: 'X' } };
  expect(refusals(await cards.create('secretariat', { ...input, sources: [untouched] }))).toEqual([
    ['WRONG_STATE', 'proposal'],
  ]);
  expect(refusals(await cards.create('secretariat', { ...input, sources: ['ma-nap-3-p9999'] }))).toEqual([
    ['NOT_FOUND', 'sources'],
  ]);
});

test('nothing else is linked: not retained, unseen, stale, of another plan, twice, or to a card that is not yours', async () => {
  const card = await cards.draft('Refus');
  const source = await retained();
  const both = await between(card.reference, source.reference);
  const refused = async (account: string, more: object) =>
    refusals(await cards.link(account, { ...both, ...more }));

  const waiting = await between(card.reference, proposals.fresh());
  expect(await refused('secretariat', waiting)).toEqual([['WRONG_STATE', 'proposal']]);
  expect(await refused('officer.justice', waiting)).toEqual([['NOT_FOUND', null]]);
  expect(await refused('secretariat', { proposalVersion: 99 })).toEqual([['STALE_VERSION', 'version']]);
  expect(await refused('secretariat', { commitmentVersion: 99 })).toEqual([['STALE_VERSION', 'version']]);
  expect(await refused('officer.health', {})).toEqual([['NOT_FOUND', null]]);
  expect(await refused('member.civil', {})).toEqual([['NOT_ALLOWED', 'role']]);
  const old = await between(card.reference, 'ma-nap-2-p0001');
  expect(await refused('secretariat', old)).toEqual([['INVALID_INPUT', 'otherPlan']]);
  expect(refusals(await cards.unlink('secretariat', both))).toEqual([['NOT_FOUND', 'proposal']]);

  expect(await refused('secretariat', {})).toEqual([]);
  const again = await between(card.reference, source.reference);
  expect(await refused('secretariat', again)).toEqual([['INVALID_INPUT', 'duplicate']]);
});
