import { channels, type Channel } from '@iltizam/domain/channels';
import {
  columnOfPublicState,
  reconcile,
  reconciliationColumns,
  type Reconciliation,
} from '@iltizam/domain/reconciliation';
import { publicStates } from '@iltizam/domain/public-state';
import { choice } from '@iltizam/domain/testing-walk';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { begun, go, type Lived } from './testing-histories.js';
import { mover, type Made } from './testing-moves.js';
import { addReceived } from './testing-received.js';

const HISTORIES = 2_000;
const LEADS = 20;

/** Most lives are short, as in the committee's work; some go a long way. */
const history = fc.oneof(
  { weight: 9, arbitrary: fc.array(choice, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(choice, { minLength: 4, maxLength: 10 }) },
);

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.orm.em.fork().execute(`delete from proposal where plan_id = (
    select id from plan where reference = 'ma-nap-3')`);
});
afterAll(() => world.close());

const document = `{ plan(reference: "ma-nap-3") { cocreation { reconciliation {
  channel received ${reconciliationColumns.join(' ')} balanced } } } }`;
const reconciliation = async (someone: { run: World['public']['run'] }): Promise<Reconciliation[]> =>
  (await someone.run(document)).data.plan.cocreation.reconciliation;
const inOrder = (rows: readonly Reconciliation[]) =>
  rows.toSorted((a, b) => channels.indexOf(a.channel) - channels.indexOf(b.channel));

/** received = inadmissible + grouped + withdrawn + not retained + retained + removed + pending, of the numbers somebody is given. */
function expectIdentity(rows: readonly Reconciliation[], received: Map<Channel, number>) {
  expect(Object.fromEntries(rows.map((row) => [row.channel, row.received]))).toEqual(
    Object.fromEntries(received),
  );
  for (const row of rows) {
    expect(reconciliationColumns.reduce((sum, column) => sum + row[column], 0)).toBe(row.received);
    expect(row.balanced).toBe(true);
  }
}

test(`${HISTORIES} random histories through the api: by channel, everything received stands in exactly one column`, async () => {
  const seed = Date.now();
  const histories = fc.sample(history, { numRuns: HISTORIES, seed });
  const [leads, references] = [
    await addReceived(world, LEADS, 0),
    await addReceived(world, HISTORIES, LEADS),
  ];
  const lives: Lived[] = references.map(({ reference, channel }) => begun(reference, channel));
  const still = leads.map(({ reference, channel }) => begun(reference, channel));
  const card = (
    await world
      .as('secretariat')
      .run(
        `mutation ($input: CreateCommitmentInput!) { createCommitment(input: $input) { commitment { draftReference } } }`,
        {
          input: {
            plan: 'ma-nap-3',
            leadInstitution: 'justice',
            title: { fr: 'Publier les marchés publics' },
          },
        },
      )
  ).data.createCommitment.commitment.draftReference as string;
  const make = mover(
    world,
    leads.map(({ reference }) => reference),
    card,
  );
  const received = new Map(
    channels.map((channel): [Channel, number] => [
      channel,
      [...leads, ...references].filter((one) => one.channel === channel).length,
    ]),
  );

  let steps = 0;
  for (let round = 0; histories.some(({ length }) => round < length); round++) {
    const made = lives.flatMap((lived, n): Made[] => {
      const chosen = histories[n]![round];
      const move = chosen === undefined ? null : go(lived, chosen);
      return move === null ? [] : [{ reference: lived.reference, move }];
    });
    steps += made.length;
    expect(await make(made), `seed ${seed}, round ${round}`).toEqual([]);
    const expected = reconcile(
      [...lives, ...still].map(({ channel, life }) => ({ channel, state: life.facts.state, count: 1 })),
      [],
    );
    const staff = await reconciliation(world.as('secretariat'));
    expect(inOrder(staff), `seed ${seed}, round ${round}`).toEqual(inOrder(expected));
    expectIdentity(staff, received);
    expectIdentity(await reconciliation(world.public), received);
  }
  expect(steps).toBeGreaterThan(HISTORIES);

  // Each public column is the number of proposals the public finds in it.
  for (const row of await reconciliation(world.public))
    for (const column of reconciliationColumns) {
      const state = publicStates.filter((one) => columnOfPublicState[one] === column);
      const { data } = await world.public.run(
        `query ($filter: ProposalFilter) { proposals(filter: $filter, first: 1) { totalCount } }`,
        { filter: { plan: 'ma-nap-3', channel: row.channel, state } },
      );
      expect(data.proposals.totalCount, `${row.channel} ${column}`).toBe(row[column]);
    }
  // Some thousands of commands: about a minute on a quiet machine.
}, 1_200_000);
