import { addDays } from '@iltizam/domain/days';
import type { College } from '@iltizam/domain/roles';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explained, proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';
import { committeeSteps, seatOf, today } from './testing-committee.js';

let world: World;
let steps: ReturnType<typeof committeeSteps>;
let proposals: ReturnType<typeof proposalSteps>;
/** Mandates by account. */
let mandates: Map<string, string>;

beforeAll(async () => {
  world = await openWorld();
  steps = committeeSteps(world);
  proposals = proposalSteps(world);
  const people = await steps.members(9);
  await steps.agree();
  mandates = await steps.seatAll('cycle-1', people, 9);
});
afterAll(() => world.close());

const comeIn = (college: College, count: number) =>
  Array.from({ length: count }, (_, index) => mandates.get(seatOf(college, index + 1))!);
const everybody = (civil: number, administration: number) => [
  ...comeIn('CIVIL_SOCIETY', civil),
  ...comeIn('ADMINISTRATION', administration),
];

async function referred(): Promise<string> {
  const reference = proposals.fresh();
  await proposals.decide('secretariat', reference, 'REFER');
  return reference;
}

async function opened(agenda: object[], civil: number, administration: number) {
  const convened = await steps.convene(agenda as Record<string, unknown>[]);
  const session: { reference: string } = convened['session'];
  await steps.decide(session.reference, 'OPEN');
  const attended = await steps.attend(session.reference, everybody(civil, administration));
  return { reference: session.reference, session: attended['session'] };
}

describe('a session', () => {
  test('has on its agenda what was sent to it, and no proposal on two', async () => {
    const fresh = proposals.fresh();
    const early = await steps.convene([{ title: { fr: 'Trop tôt' }, proposals: [fresh] }]);
    expect(early.errors).toMatchObject([{ facts: { why: 'notReferred', reference: fresh } }]);
    const one = await referred();
    const queue = async (account: string) => {
      const { data, errors } = await world.as(account).run(`{ sessionQueue { reference } }`);
      return errors.length > 0 ? errors : data.sessionQueue;
    };
    expect(await queue('civil.1')).toContainEqual({ reference: one });
    expect(await queue('officer.justice')).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const convened = await steps.convene([
      { title: { fr: 'Un' }, proposals: [one] },
      { title: { fr: 'Divers' } },
    ]);
    expect(convened['session'].agenda).toMatchObject([
      { kind: 'PROPOSALS', proposalCount: 1, proposals: [{ reference: one }], state: 'WAITING' },
      { kind: 'PLENARY', proposalCount: 0 },
    ]);
    expect(await queue('secretariat')).not.toContainEqual({ reference: one });
    const again = await steps.convene([{ title: { fr: 'Deux fois' }, proposals: [one] }]);
    expect(again.errors).toMatchObject([{ facts: { why: 'onAgenda', reference: one } }]);
    const alone = await proposals.decide('secretariat', one, 'SESSION_ADMIT');
    expect(alone.errors).toMatchObject([{ code: 'NOT_ALLOWED', facts: { why: 'inSession' } }]);
    const link = 'https://meet.example.org/committee';
    const notALink = await steps.convene([], { link: 'javascript:alert(1)' });
    expect(notALink.errors).toMatchObject([{ field: 'link', facts: { why: 'notALink' } }]);
    const moved = await steps.update(convened['session'].reference, {
      link,
      heldOn: addDays(today(), 3),
      subject: { fr: 'Plus tard' },
      agenda: [],
    });
    expect(moved['session'].agenda).toEqual([]);
    const toldTo = async (account: string) =>
      (
        await world
          .as(account)
          .run(`query ($r: String!) { committeeSession(reference: $r) { link quorum { present } } }`, {
            r: moved['session'].reference,
          })
      ).data.committeeSession;
    expect(await toldTo('civil.1')).toMatchObject({ link, quorum: [{ present: 0 }, {}, {}, {}] });
    expect(await toldTo('officer.justice')).toEqual({ link: null, quorum: [] });
    const early2 = await steps.decide(moved['session'].reference, 'OPEN');
    expect(early2.errors).toMatchObject([{ facts: { why: 'beforeSession' } }]);
    const off = await steps.decide(moved['session'].reference, 'CANCEL', { reason: { fr: 'Reportée.' } });
    expect(off['session'].state).toBe('CANCELLED');
  });

  test('with nine and five of nine each decides nothing; with nine and six it does', async () => {
    const [one, two] = [await referred(), await referred()];
    const { reference, session } = await opened([{ title: { fr: 'Lot' }, proposals: [one, two] }], 9, 5);
    const item = session.agenda[0].id;
    expect(session.quorum).toContainEqual(
      expect.objectContaining({ college: 'ADMINISTRATION', present: 5, needed: 6, met: false }),
    );
    const motion = { action: 'SESSION_REFUSE', reasonCode: 'OUT_OF_MANDATE', text: explained };
    const early = await steps.put(reference, item, motion);
    expect(early.errors).toMatchObject([
      {
        code: 'WRONG_STATE',
        facts: { why: 'quorumOfCollege', college: 'ADMINISTRATION', present: 5, needed: 6 },
      },
    ]);
    await steps.attend(reference, [mandates.get('public.6')!]);
    expect((await steps.put(reference, item, { action: 'SESSION_REFUSE' })).errors).toMatchObject([
      { code: 'REASON_REQUIRED', field: 'reasonCode' },
    ]);
    const put = await steps.put(reference, item, motion);
    const vote = put['session'].agenda[0].votes[0];
    const moving = await steps.attend(reference, [], [mandates.get('public.6')!]);
    expect(moving.errors).toMatchObject([{ facts: { why: 'voteOpen' } }]);
    for (const account of ['civil.2', 'public.1']) await steps.cast(account, vote.id);
    const atOnce = await Promise.all(Array.from({ length: 5 }, () => steps.cast('civil.1', vote.id)));
    expect(atOnce.flatMap(({ errors }) => errors).map(({ facts }) => facts['why'])).toEqual(
      Array.from({ length: 4 }, () => 'alreadyVoted'),
    );
    const twice = await steps.cast('civil.1', vote.id, 'AGAINST');
    expect(twice.errors).toMatchObject([{ code: 'WRONG_STATE', facts: { why: 'alreadyVoted' } }]);
    const absent = await steps.cast('public.9', vote.id);
    expect(absent.errors).toMatchObject([{ code: 'NOT_ALLOWED', facts: { why: 'notSitting' } }]);
    const sealed = await steps.read(reference, 'civil.1');
    expect(sealed.agenda[0].votes[0]).toMatchObject({ voted: 3, votes: [], named: [], result: null });
    expect(sealed.agenda[0].myVote).toMatchObject({ allowed: false });
    const closed = await steps.close(reference, item);
    expect(closed['session'].agenda[0]).toMatchObject({
      state: 'ADOPTED',
      votes: [
        {
          result: 'ADOPTED',
          votes: [
            { college: 'CIVIL_SOCIETY', for: 2, against: 0, present: 9, aside: 0 },
            { college: 'ADMINISTRATION', for: 1, present: 6 },
          ],
        },
      ],
    });
    expect(closed['session'].agenda[0].votes[0].named).toHaveLength(3);
    for (const proposal of [one, two])
      expect(await proposals.read(proposal)).toMatchObject({
        workflowState: 'INADMISSIBLE',
        pendingOutcome: { decision: 'INADMISSIBLE', reason: 'OUT_OF_MANDATE' },
      });
  });

  test('a recusal leaves the count, may break the quorum, and whoever voted before makes the vote void', async () => {
    const one = await referred();
    const { reference, session } = await opened([{ title: { fr: 'Un' }, proposals: [one] }], 9, 6);
    const item = session.agenda[0].id;
    const recuse = (account: string) =>
      world.as(account).run(`mutation ($i: RecuseInput!) { recuse(input: $i) { proposal { reference } } }`, {
        i: { proposal: one, ground: 'Lien' },
      });
    await recuse('public.6');
    const short = await steps.put(reference, item, { action: 'SESSION_ADMIT' });
    expect(short.errors).toMatchObject([
      { facts: { why: 'quorumOfCollege', college: 'ADMINISTRATION', present: 5, needed: 6, counted: 8 } },
    ]);
    await steps.attend(reference, [mandates.get('public.7')!]);
    const put = await steps.put(reference, item, { action: 'SESSION_ADMIT', ballot: 'SECRET' });
    const vote = put['session'].agenda[0].votes[0].id;
    expect((await steps.cast('public.6', vote)).errors).toMatchObject([{ facts: { why: 'recused' } }]);
    const takeBack = () =>
      world
        .as('public.6')
        .run(
          `mutation ($i: WithdrawRecusalInput!) { withdrawRecusal(input: $i) { proposal { reference } } }`,
          {
            i: { proposal: one },
          },
        );
    // Nobody comes back into a vote that is open.
    expect((await takeBack()).errors).toMatchObject([{ code: 'WRONG_STATE', facts: { why: 'voteOpen' } }]);
    expect((await steps.cast('public.6', vote)).errors).toMatchObject([{ facts: { why: 'recused' } }]);
    for (const account of ['civil.1', 'public.1']) await steps.cast(account, vote);
    await recuse('civil.1');
    const closing = await steps.close(reference, item);
    expect(closing.errors).toMatchObject([{ code: 'WRONG_STATE', facts: { why: 'recusedVoted' } }]);
    expect((await proposals.read(one)).workflowState).toBe('REFERRED');
    const annulled = await steps.annul(reference, item);
    expect(annulled['session'].agenda[0]).toMatchObject({ state: 'WAITING' });
    const again = await steps.put(reference, item, { action: 'SESSION_ADMIT', ballot: 'SECRET' });
    const second = again['session'].agenda[0].votes[0].id;
    for (const account of ['civil.2', 'public.1']) await steps.cast(account, second);
    const closed = await steps.close(reference, item);
    expect(closed['session'].agenda[0].votes[0]).toMatchObject({
      round: 2,
      result: 'ADOPTED',
      named: [],
      votes: [
        { for: 1, aside: 1 },
        { for: 1, aside: 1, present: 6 },
      ],
    });
    expect((await proposals.read(one)).workflowState).toBe('ADMISSIBLE');
  });

  test('of a secret ballot nothing anywhere says who voted what', async () => {
    const { reference, session } = await opened([{ title: { fr: 'Règlement' } }], 6, 6);
    const item = session.agenda[0].id;
    expect((await steps.put(reference, item, { ballot: 'SECRET' })).errors).toMatchObject([
      { code: 'REASON_REQUIRED', field: 'text' },
    ]);
    const put = await steps.put(reference, item, { ballot: 'SECRET', text: { fr: 'Adopter le règlement.' } });
    const vote = put['session'].agenda[0].votes[0].id;
    const key = 'a key of the same person';
    await steps.cast('civil.1', vote, 'ABSTAIN', { idempotencyKey: key });
    expect((await steps.cast('civil.1', vote, 'FOR', { idempotencyKey: key })).errors).toEqual([]);
    await steps.cast('civil.2', vote, 'FOR');
    const em = world.orm.em.fork();
    const rows = await em.execute(`select w.* from session_voter w where w.vote_id = ?`, [vote]);
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/FOR|ABSTAIN/u);
    const log = await em.execute(
      `select changes::text from audit_event where operation = 'Mutation.castVote' and reference = ?`,
      [reference],
    );
    expect(log).toHaveLength(2);
    expect(JSON.stringify(log)).not.toMatch(/FOR|ABSTAIN/u);
    const closed = await steps.close(reference, item);
    // The administration did not vote: no majority of its own, and the motion falls.
    expect(closed['session'].agenda[0]).toMatchObject({
      state: 'REJECTED',
      votes: [{ result: 'REJECTED', named: [], votes: [{ for: 1, abstain: 1 }, { for: 0 }] }],
    });
  });

  test('the substitute sits where the member does not, and makes room in one act', async () => {
    const { reference } = await opened([{ title: { fr: 'Divers' } }], 0, 0);
    const [member, substitute] = [mandates.get('civil.1')!, mandates.get('civil.1.substitute')!];
    await steps.attend(reference, [substitute]);
    const taken = await steps.attend(reference, [member]);
    expect(taken.errors).toMatchObject([{ facts: { why: 'seatTaken' } }]);
    const swapped = await steps.attend(reference, [member], [substitute]);
    expect(swapped['session'].seats[0]).toMatchObject({ sitting: member });
    const stale = await world
      .as('secretariat')
      .run(`mutation ($i: DecideSessionInput!) { decideSession(input: $i) { session { state } } }`, {
        i: { session: reference, version: 1, action: 'CLOSE' },
      });
    expect(stale.errors).toMatchObject([{ code: 'STALE_VERSION' }]);
  });
});
