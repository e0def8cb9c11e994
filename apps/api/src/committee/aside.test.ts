import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoEmail } from '../accounts/demo-accounts.js';
import { confirmNewest, sendOne } from '../proposals/testing-portal.js';
import { proposalSteps } from '../proposals/testing-steps.js';
import { joins, writtenFor } from '../recusals/testing-members.js';
import { openWorld, type World } from '../testing/world.js';
import { committeeSteps } from './testing-committee.js';

let world: World;
let steps: ReturnType<typeof committeeSteps>;
let proposals: ReturnType<typeof proposalSteps>;
/** Mandates by account. */
let mandates: Map<string, string>;

beforeAll(async () => {
  world = await openWorld();
  steps = committeeSteps(world);
  proposals = proposalSteps(world);
  const people = await steps.members(3);
  await steps.agree({ civilSociety: 3, administration: 3 });
  mandates = await steps.seatAll('cycle-1', people, 3);
});
afterAll(() => world.close());

/** Everybody is in the room, and votes on whether a proposal is admitted. */
async function putToVote(proposal: string) {
  await proposals.decide('secretariat', proposal, 'REFER');
  const convened = await steps.convene([{ title: { fr: 'Un' }, proposals: [proposal] }]);
  const { reference } = convened['session'];
  await steps.decide(reference, 'OPEN');
  const seated = [...mandates].filter(([account]) => !account.endsWith('.substitute'));
  await steps.attend(
    reference,
    seated.map(([, mandate]) => mandate),
  );
  const item: string = convened['session'].agenda[0].id;
  const put = await steps.put(reference, item, { action: 'SESSION_ADMIT' });
  return { reference, item, vote: put['session'].agenda[0].votes[0].id as string };
}

/** They do not vote and are told so, the others decide without them, and the result counts one aside. */
async function expectAside(account: string, proposal: string) {
  const { reference, item, vote } = await putToVote(proposal);
  const mine = async (who: string) => (await steps.read(reference, who)).agenda[0].myVote;
  expect(await mine(account)).toMatchObject({
    allowed: false,
    refusal: { facts: [{ name: 'why', value: 'recused' }] },
  });
  expect(await mine('public.2')).toMatchObject({ allowed: true });
  expect((await steps.cast(account, vote)).errors).toMatchObject([
    { code: 'NOT_ALLOWED', facts: { why: 'recused' } },
  ]);
  for (const other of ['civil.1', 'public.2']) expect((await steps.cast(other, vote)).errors).toEqual([]);
  const closed = await steps.close(reference, item);
  expect(closed['session'].agenda[0].votes[0]).toMatchObject({
    result: 'ADOPTED',
    votes: [
      { for: 1, present: 3, aside: 0 },
      { for: 1, present: 2, aside: 1 },
    ],
  });
}

test('who has a second membership stands aside in the room as on their own', async () => {
  const proposal = proposals.fresh();
  await writtenFor(world, proposal, 'justice');
  await joins(world, 'public.1', 'ADMINISTRATION', 'justice');
  const { data } = await world
    .as('public.1')
    .run(`query ($r: String!) { proposal(reference: $r) { conflictOfInterest { ground blocks } } }`, {
      r: proposal,
    });
  expect(data.proposal.conflictOfInterest).toEqual({ ground: 'AUTHORSHIP', blocks: true });
  expect((await proposals.decide('public.1', proposal, 'ADMIT')).errors).toMatchObject([
    { facts: { why: 'recused' } },
  ]);
  await expectAside('public.1', proposal);
});

test('who wrote a proposal as a citizen, from the address of their account, stands aside from it', async () => {
  const email = demoEmail('public.3');
  await sendOne(world.visitor({ network: 'own' }), { guard: { email } });
  const { data } = await confirmNewest(world, email);
  await expectAside('public.3', data.confirmLink.reference);
});
