import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoEmail } from '../accounts/demo-accounts.js';
import { newKey } from '../citizens/testing-citizens.js';
import { cardSteps } from '../commitments/testing-cards.js';
import { consultationSteps } from '../consultations/testing-consultations.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { proposalSteps } from '../proposals/testing-steps.js';
import { confirmNewest, moderate, queue, recognised, sendOne } from '../proposals/testing-portal.js';
import { openWorld, type World } from '../testing/world.js';
import { queueOf } from '../triage/testing-triage.js';

const aside = [{ code: 'NOT_ALLOWED', facts: { why: 'recused' } }];
const readDocument = `query ($reference: String!) { proposal(reference: $reference) {
  conflictOfInterest { blocks ground declaredAt } recusalCount } }`;

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
});
afterAll(() => world.close());

/** A proposal of the portal. */
async function sentFrom(email: string): Promise<string> {
  await sendOne(world.visitor({ network: email }), { guard: { email } });
  return (await confirmNewest(world, email)).data.confirmLink.reference;
}
const sentBy = (account: string) => sentFrom(demoEmail(account));
const read = async (account: string, reference: string) =>
  (await world.as(account).run(readDocument, { reference })).data.proposal;

interface Waiting {
  id: string;
  kind: string;
  version: string;
  proposal: string;
}
/** What of a proposal waits to be moderated, as somebody else sees it. */
async function waiting(reader: string, kind: string, reference: string): Promise<Waiting | undefined> {
  const { data } = await world.as(reader).run<{ moderationQueue: { edges: { node: Waiting }[] } }>(queue);
  const nodes = data.moderationQueue.edges.map(({ node }) => node);
  return nodes.find((node) => node.kind === kind && node.proposal === reference);
}
const decideOn = (account: string, { kind, id, version }: Waiting) =>
  world.as(account).run(moderate, { input: { kind, id, version, shown: true, idempotencyKey: newKey() } });

test.each([
  ['secretariat', 'secretariat2'],
  ['member.civil', 'member.public'],
])('%s neither moderates nor decides what came from their own address; %s does', async (author, other) => {
  const [reference, lead] = [await sentBy(author), steps.fresh()];
  const sent = (await waiting(other, 'PROPOSAL', reference))!;
  expect(await waiting(author, 'PROPOSAL', reference)).toBeUndefined();
  expect((await decideOn(author, sent)).errors).toMatchObject(aside);
  expect((await decideOn(other, sent)).errors).toEqual([]);

  expect((await steps.decide(author, reference, 'ADMIT')).errors).toMatchObject(aside);
  expect(await queueOf(world, author)).not.toContain(reference);
  expect(await queueOf(world, other)).toContain(reference);
  expect((await read(author, reference)).conflictOfInterest).toEqual({
    ground: 'OWN_ADDRESS',
    blocks: true,
    declaredAt: null,
  });
  // Nobody else is told, not even that there is somebody.
  for (const account of [other, 'member.civil2'])
    expect(await read(account, reference)).toEqual({ conflictOfInterest: null, recusalCount: 0 });

  await steps.group(other, lead, [reference]);
  expect((await steps.decide(author, lead, 'ADMIT')).errors).toMatchObject(aside);
  expect(await queueOf(world, author)).not.toContain(lead);
  expect((await steps.decide(other, lead, 'ADMIT')).errors).toEqual([]);

  // The outcome of a group is one: who wrote one of it takes no other out, nor says what of it is shown.
  const [third, fourth] = [steps.fresh(), await sentFrom(`neighbour-of-${author}@example.org`)];
  await steps.group(other, lead, [third, fourth]);
  expect(await waiting(author, 'PROPOSAL', fourth)).toBeUndefined();
  expect((await decideOn(author, (await waiting(other, 'PROPOSAL', fourth))!)).errors).toMatchObject(aside);
  expect((await steps.decide(author, third, 'UNGROUP')).errors).toMatchObject(aside);
  expect(await read(author, third)).toMatchObject({ conflictOfInterest: { ground: 'OWN_ADDRESS' } });
  expect((await steps.decide(other, third, 'UNGROUP')).errors).toEqual([]);
  expect(await read(author, third)).toMatchObject({ conflictOfInterest: null });
});

test('nobody moderates their own comment', async () => {
  const reference = steps.fresh();
  await sentBy('secretariat');
  await world.orm.em.fork().execute(
    `insert into proposal_comment (id, proposal_id, citizen_id, text, written_at)
     select gen_random_uuid(), p.id, c.id, '{"fr":"Utile.","original":"fr"}', now() from proposal p, citizen c
     where p.reference = ? and c.email = ?`,
    [reference, demoEmail('secretariat')],
  );
  const comment = (await waiting('member.civil', 'PROPOSAL_COMMENT', reference))!;
  expect(await waiting('secretariat', 'PROPOSAL_COMMENT', reference)).toBeUndefined();
  expect((await decideOn('secretariat', comment)).errors).toMatchObject(aside);
  expect((await decideOn('member.civil', comment)).errors).toEqual([]);
});

test('an officer does not answer for their institution what they sent; what others sent they answer', async () => {
  const [own, other] = [await sentBy('officer.justice'), steps.fresh()];
  await decideOn('member.civil', (await waiting('member.civil', 'PROPOSAL', own))!);
  for (const reference of [own, other]) {
    await steps.decide('member.civil', reference, 'ADMIT');
    expect((await steps.assign('member.civil', reference, 'justice')).errors).toEqual([]);
  }
  const open = `query ($r: String!) { proposal(reference: $r) { assignments { actions { action allowed refusal { code } } } } }`;
  const { data } = await world.as('officer.justice').run(open, { r: own });
  const [{ actions }] = data.proposal.assignments;
  expect(actions).not.toEqual([]);
  for (const action of actions)
    expect(action).toMatchObject({ allowed: false, refusal: { code: 'NOT_ALLOWED' } });
  expect((await steps.answer('officer.justice', own, 'justice', 'RETAIN')).errors).toMatchObject(aside);
  expect((await steps.answer('officer.justice', other, 'justice', 'RETAIN')).errors).toEqual([]);
});

test('nobody answers their own request about their data: what they stand aside from would go with it', async () => {
  const reference = await sentBy('secretariat2');
  const own = await recognised(world, demoEmail('secretariat2'));
  const asked = await own.run(
    `mutation ($input: AskErasureInput!) { askErasure(input: $input) { dataRequests { id } } }`,
    { input: { idempotencyKey: newKey() } },
  );
  const [{ id }] = asked.data.askErasure.dataRequests;
  const erase = (account: string) =>
    world
      .as(account)
      .run(
        `mutation ($input: HandleDataRequestInput!) { handleDataRequest(input: $input) { request { state } } }`,
        {
          input: { id, version: 1, action: 'ERASE', idempotencyKey: newKey() },
        },
      );
  expect((await erase('secretariat2')).errors).toMatchObject([
    { code: 'NOT_ALLOWED', facts: { why: 'ownRequest' } },
  ]);
  expect((await read('secretariat2', reference)).conflictOfInterest).toMatchObject({ ground: 'OWN_ADDRESS' });
  expect((await erase('secretariat')).errors).toEqual([]);
});

test('a comment on a draft plan is neither moderated nor answered by who wrote it; others do both', async () => {
  const [consultations, cards] = [consultationSteps(world), cardSteps(world)];
  const card = (await cards.draft('Un registre des marchés', { solution: { fr: 'Un registre ouvert' } }))
    .reference;
  const em = world.orm.em.fork();
  await em.nativeUpdate(PlanEntity, { reference: 'ma-nap-3' }, { stage: 'CONSULTATION', stageIsOpen: true });
  for (const [account, action] of [
    ['officer.justice', 'PROPOSE'],
    ['secretariat', 'OPEN_CONSULTATION'],
  ] as const)
    await cards.decide(account, {
      reference: card,
      version: (await cards.read(card)).version,
      action,
    });
  await consultations.announce();
  const wrote = async (account: string): Promise<string> => {
    const email = demoEmail(account);
    await consultations.send(card, {}, email);
    return (await consultations.confirm(email)).data.confirmLink.reference;
  };
  const [ofSecretariat, ofOfficer] = [await wrote('secretariat'), await wrote('officer.justice')];
  expect((await consultations.decide('secretariat', ofSecretariat, 'ACCEPT')).errors).toMatchObject(aside);
  const open = async (account: string) => {
    const list = `{ comments(first: 50) { edges { node { reference actions { action } } } } }`;
    const { data } = await world.as(account).run(list);
    const nodes: { reference: string; actions: unknown[] }[] = data.comments.edges.map(
      ({ node }: { node: unknown }) => node,
    );
    return nodes.find((node) => node.reference === ofSecretariat)!.actions.length > 0;
  };
  expect([await open('secretariat'), await open('member.civil')]).toEqual([false, true]);
  const refusal = {
    refusal: 'OFF_TOPIC',
    text: { fr: 'La contribution porte sur une autre mesure que celle-ci.' },
  };
  expect((await consultations.decide('member.civil', ofSecretariat, 'REFUSE', refusal)).errors).toEqual([]);
  expect([await open('secretariat'), await open('member.civil')]).toEqual([false, true]);
  const again = { text: { fr: 'Relue, elle porte bien sur cette mesure.' } };
  expect((await consultations.decide('member.civil', ofSecretariat, 'RECONSIDER', again)).errors).toEqual([]);
  expect((await consultations.decide('member.civil', ofSecretariat, 'ACCEPT')).errors).toEqual([]);
  expect((await consultations.decide('secretariat', ofOfficer, 'ACCEPT')).errors).toEqual([]);
  const answer = { answer: 'TAKEN', text: { fr: 'Le registre couvrira aussi les communes.' } };
  expect((await consultations.decide('officer.justice', ofOfficer, 'ANSWER', answer)).errors).toMatchObject(
    aside,
  );
  expect((await consultations.decide('officer.justice', ofSecretariat, 'ANSWER', answer)).errors).toEqual([]);
});
