import { assignmentActions } from '@iltizam/domain/assignment-workflow';
import { proposalActions } from '@iltizam/domain/proposal-table';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type Answer, type World } from '../testing/world.js';
import { moderateNow, receivedOne } from './testing-portal.js';
import { proposalSteps } from './testing-steps.js';
import { outcomes, type Outcome } from './testing-outcomes.js';
import { ways, type Given, type Said, type Way } from './testing-ways.js';

let world: World;
let steps: ReturnType<typeof proposalSteps>;
let open: Record<string, Way>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
  open = await ways(world);
});
afterAll(async () => {
  await open['API']!.close?.();
  await world.close();
});

const words = { fr: 'Le sujet ne relève pas du gouvernement ouvert.' };
const inAll = { ...words, ar: 'لا يدخل الموضوع ضمن الحكومة المنفتحة.', en: 'This is not about openness.' };

/** What somebody sends who gives no reason, or a bare shape of one. */
const nothingSaid: [string, Given['words']][] = [
  ['left out', undefined],
  ['null', null],
  ['in no language', {}],
  ['empty', { fr: '' }],
  ['empty in every language', { ar: '', fr: '', en: '' }],
  ['blank', { fr: ' \n ', ar: ' ' }],
  ['of spaces that do not break', { fr: '\u00A0\u202F\u3000'.repeat(10) }],
  ['of characters nobody sees', { ar: '\u200F\u200E\u061C'.repeat(10) }],
  [
    'of letters nobody sees',
    { ar: '\u3164'.repeat(25), fr: '\u115F\u1160'.repeat(25), en: '\uFFA0'.repeat(25) },
  ],
  ['of dots', { fr: '.'.repeat(40) }],
];
const tooLittleSaid: [string, Given['words']][] = [
  ['of one word', { fr: 'Non.' }],
  ['of one word a language', { ar: 'لا', fr: 'Non.', en: 'No.' }],
  ['of one word and characters nobody sees', { fr: `Non.${'\u200E'.repeat(30)}` }],
];
const codes: [string, Given['reasonCode']][] = [
  ['no coded reason', undefined],
  ['a coded reason of null', null],
];

const attemptsAt = ({ needs }: Outcome): [string, Given][] => [
  ...[...nothingSaid, ...(needs.includes('justification') ? tooLittleSaid : [])].map(
    ([what, said]): [string, Given] => [`words ${what}`, { words: said, reasonCode: 'OUT_OF_MANDATE' }],
  ),
  ...(needs.includes('reasonCode') ? codes : []).map(([what, reasonCode]): [string, Given] => [
    what,
    { words: inAll, reasonCode },
  ]),
];

const rows = outcomes.flatMap((outcome) => outcome.ways.map((way) => [way, outcome.name, outcome] as const));

describe.each(rows)('AB-11: by %s: %s', (way, _name, outcome) => {
  test('refuses each emptiness, then takes it with its words', async () => {
    const target = await outcome.prepare(steps, world);
    const fates: [string, Said][] = [];
    for (const [what, given] of attemptsAt(outcome))
      fates.push([what, await open[way]!.take(outcome, target, given)]);
    expect(fates).toEqual(attemptsAt(outcome).map(([what]) => [what, 'REASON_REQUIRED']));
    const full = { words, reasonCode: 'OUT_OF_MANDATE' };
    expect(await open[way]!.take(outcome, target, full)).toBe('done');
    await outcome.cleanUp?.(world);
  });
});

test('every step of the tables that needs words and is a person’s stands among the rows', () => {
  const byPeople = proposalActions.filter(({ by }) => by.MEMBER ?? by.SECRETARIAT);
  const explained = [...byPeople, ...assignmentActions].filter(({ needs }) =>
    needs.some((need) => need === 'reason' || need === 'justification'),
  );
  expect(new Set(outcomes.map(({ action }) => action))).toEqual(
    new Set(explained.map(({ action }) => action)),
  );
});

test('AB-11: every proposal ever submitted has a fate with its reasons, published or waiting for it, or a day by which somebody has to act', async () => {
  const member = world.as('member.civil');
  type Fate = {
    reference: string;
    workflowState: string;
    outcome: { justification: object | null } | null;
    /** Decided, and to be published before the plan is adopted. */
    pendingOutcome: { justification: object | null } | null;
    dueOn: string | null;
    assignments: { dueOn: string | null }[];
  };
  await removeOne();
  const all: Fate[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { data, errors }: Answer = await member.run(
      `query ($after: String) { proposals(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
        reference workflowState dueOn outcome { justification { original } } pendingOutcome { justification { original } } assignments { dueOn } } } } }`,
      { after },
    );
    expect(errors).toEqual([]);
    all.push(...data.proposals.edges.map(({ node }: { node: Fate }) => node));
    ({ hasNextPage: more, endCursor: after } = data.proposals.pageInfo);
  }
  // Whoever takes a proposal back has decided themselves; what a card was made from is answered by the card.
  const spoken = ['WITHDRAWN', 'INCORPORATED'];
  const forgotten = all.filter(
    ({ workflowState, outcome, pendingOutcome, dueOn, assignments }) =>
      !spoken.includes(workflowState) &&
      (outcome ?? pendingOutcome)?.justification == null &&
      dueOn === null &&
      assignments.every((one) => one.dueOn === null),
  );
  expect(forgotten).toEqual([]);
  expect(all.length).toBeGreaterThan(50);
  // Every number that was given out is one of them, or has a grave that says why; and as many were received.
  const given: { reference: string }[] = await world.orm.em
    .fork()
    .execute(`select reference from proposal where state <> 'DRAFT'`);
  const listed = new Set(all.map(({ reference }) => reference));
  const gone = given.filter(({ reference }) => !listed.has(reference));
  for (const { reference } of gone) {
    const { data } = await world.public.run(`{ tombstone(proposal: "${reference}") { ground removedOn } }`);
    expect(data.tombstone, reference).toEqual({ ground: 'OFF_TOPIC', removedOn: expect.any(String) });
  }
  expect(gone).toHaveLength(1);
  const { data } = await member.run(`{ plans { cocreation { reconciliation { received } } } }`);
  const received = data.plans.flatMap(
    ({ cocreation }: { cocreation: { reconciliation: { received: number }[] } }) => cocreation.reconciliation,
  );
  expect(received.reduce((sum: number, row: { received: number }) => sum + row.received, 0)).toBe(
    given.length,
  );
});

/** A moderator keeps one from being read. */
async function removeOne(): Promise<void> {
  const { reference } = await receivedOne(world, 'off-topic');
  const reason = { fr: 'Le texte ne propose rien au titre du gouvernement ouvert.' };
  const removal = { shown: false, ground: 'OFF_TOPIC', reason };
  expect((await moderateNow(world, reference, removal)).errors).toEqual([]);
}
