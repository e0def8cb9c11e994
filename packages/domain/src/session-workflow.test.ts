import { expect, test } from 'vitest';
import { checkArrival, checkLeaving, seatsNow } from './attendance.js';
import { usualRules } from './committee-rules.js';
import { checkMandate, type Cycle, type Mandate } from './mandates.js';
import { sessionActions, type SessionAction } from './session-table.js';
import { decideSession, openSessionActions, type SessionFacts } from './session-workflow.js';
import { checkVote, resultOf, type Tally } from './session-votes.js';
import { cast, french } from './testing-cast.js';
import { list, printTable } from './testing-table.js';

const session: SessionFacts = {
  state: 'CONVENED',
  startsOn: '2026-12-10',
  voteOpen: false,
  waiting: [],
  minutes: null,
};
const theDay = session.startsOn;

test('the table reads as the policy it is', async () => {
  const rows = sessionActions.map((rule) => [
    rule.action,
    list(rule.from),
    rule.to ?? '',
    list(rule.by),
    list(rule.when),
    list(rule.needs),
  ]);
  const head = ['action', 'from', 'to', 'by', 'when', 'needs'];
  await expect(printTable('Session of the committee: who does what with it', head, rows)).toMatchFileSnapshot(
    '../tables/session.md',
  );
});

test('a session runs from its day on, stands still during a vote, and is published with its minutes', () => {
  const act = (
    action: SessionAction,
    facts: Partial<SessionFacts> = {},
    today = theDay,
    actor = cast.secretariat,
  ) => decideSession(actor, action, { ...session, ...facts }, today);
  expect(act('OPEN', {}, '2026-12-09')).toMatchObject({ refusal: { facts: { why: 'beforeSession' } } });
  expect(act('OPEN')).toMatchObject({ value: { to: 'OPEN' } });
  expect(act('ATTEND', { state: 'OPEN', voteOpen: true })).toMatchObject({
    refusal: { facts: { why: 'voteOpen' } },
  });
  expect(act('CLOSE', { state: 'OPEN', voteOpen: true })).toMatchObject({
    refusal: { facts: { why: 'voteOpen' } },
  });
  expect(act('CLOSE', { state: 'OPEN', waiting: [1, 3] })).toMatchObject({
    refusal: { facts: { why: 'agendaWaiting', items: '1, 3' } },
  });
  expect(act('SETTLE', { state: 'OPEN' })).toMatchObject({ refusal: { code: 'REASON_REQUIRED' } });
  expect(act('DECIDE', { state: 'OPEN' })).toMatchObject({ refusal: { facts: { why: 'noVoteOpen' } } });
  expect(act('PUBLISH', { state: 'CLOSED' })).toMatchObject({
    refusal: { facts: { why: 'minutesMissing' } },
  });
  const minutes = { ar: 'محضر الاجتماع', fr: 'Procès-verbal', en: null, original: 'fr' } as const;
  expect(act('PUBLISH', { state: 'CLOSED', minutes })).toMatchObject({
    refusal: { facts: { why: 'languageMissing', languages: 'en' } },
  });
  expect(act('PUBLISH', { state: 'CLOSED', minutes: { ...minutes, en: 'Minutes' } })).toMatchObject({
    value: { to: 'PUBLISHED' },
  });
  const open = { state: 'OPEN', voteOpen: true } as const;
  expect(decideSession(cast.memberCivil, 'VOTE', { ...session, ...open }, theDay).ok).toBe(true);
  expect(act('VOTE', open)).toMatchObject({ refusal: { code: 'NOT_ALLOWED', facts: { why: 'role' } } });
  expect(act('CANCEL')).toMatchObject({ refusal: { code: 'REASON_REQUIRED' } });
  expect(decideSession(cast.secretariat, 'CANCEL', session, theDay, french('Reportée.')).ok).toBe(true);
  expect(openSessionActions(cast.memberCivil, { ...session, ...open }, theDay)).toEqual([
    { action: 'VOTE', allowed: true, refusal: null },
  ]);
});

const cycle: Cycle = {
  seats: { CIVIL_SOCIETY: 2, ADMINISTRATION: 2 },
  rules: usualRules,
  startsOn: '2026-01-01',
  endsOn: '2028-12-31',
};
const mandate = (part: Partial<Mandate>): Mandate => ({
  id: 'a',
  college: 'CIVIL_SOCIETY',
  seat: 1,
  capacity: 'MEMBER',
  person: 'civil-1',
  from: '2026-01-01',
  to: '2027-12-31',
  ...part,
});

test('a mandate is on a seat there is, within the cycle, of the own college, and one at a time', () => {
  const check = (part: Partial<Mandate>, others: Mandate[] = [], ofCollege = true) =>
    checkMandate(mandate({ id: 'new', ...part }), cycle, others, ofCollege);
  expect(check({}).ok).toBe(true);
  expect(check({ seat: 3 })).toMatchObject({ refusal: { field: 'seat', facts: { maximum: 2 } } });
  expect(check({ to: null })).toMatchObject({ refusal: { facts: { why: 'endNeeded' } } });
  expect(check({ to: null, college: 'ADMINISTRATION' }).ok).toBe(true);
  expect(check({ from: '2025-12-31' })).toMatchObject({ refusal: { facts: { why: 'outsideCycle' } } });
  expect(check({}, [], false)).toMatchObject({ refusal: { facts: { why: 'notOfCollege' } } });
  const held = mandate({ to: '2026-06-30' });
  expect(check({ person: 'civil-2' }, [held])).toMatchObject({ refusal: { facts: { why: 'seatTaken' } } });
  expect(check({ seat: 2 }, [held])).toMatchObject({ refusal: { facts: { why: 'alreadySeated' } } });
  expect(check({ person: 'civil-2', capacity: 'SUBSTITUTE' }, [held]).ok).toBe(true);
  expect(check({ person: 'civil-2', from: '2026-07-01' }, [held]).ok).toBe(true);
});

test('a seat is sat in by one: the substitute where the member does not come', () => {
  const member = mandate({});
  const substitute = mandate({ id: 'b', capacity: 'SUBSTITUTE', person: 'civil-2', to: '2026-12-10' });
  const both = [member, substitute];
  const arrive = (who: Mandate, room: string[], day = theDay) => checkArrival(who, both, new Set(room), day);
  expect(arrive(substitute, []).ok).toBe(true);
  expect(arrive(member, ['b'])).toMatchObject({ refusal: { facts: { why: 'seatTaken' } } });
  expect(arrive(member, ['a'])).toMatchObject({ refusal: { facts: { why: 'alreadyPresent' } } });
  expect(arrive(substitute, [], '2026-12-11')).toMatchObject({ refusal: { facts: { why: 'mandateOver' } } });
  expect(checkLeaving(member, new Set(['b']))).toMatchObject({ refusal: { facts: { why: 'notPresent' } } });
  const seats = seatsNow(cycle.seats, both, new Set(['b']), theDay);
  expect(seats[0]).toEqual({ college: 'CIVIL_SOCIETY', seat: 1, holder: 'civil-1', sitting: 'civil-2' });
  expect(seats).toHaveLength(4);
  const vote = (person: string, aside: string[] = [], voted: string[] = []) =>
    checkVote(person, seats, new Set(aside), new Set(voted));
  expect(vote('civil-2').ok).toBe(true);
  expect(vote('civil-1')).toMatchObject({ refusal: { facts: { why: 'notSitting' } } });
  expect(vote('civil-2', ['civil-2'])).toMatchObject({ refusal: { facts: { why: 'recused' } } });
  expect(vote('civil-2', [], ['civil-2'])).toMatchObject({ refusal: { facts: { why: 'alreadyVoted' } } });
});

test('a majority is of each college or of all, and a tie is what was agreed', () => {
  const tally = (civil: number[], administration: number[]): Tally => {
    const of = ([FOR = 0, AGAINST = 0, ABSTAIN = 0]: number[]) => ({ FOR, AGAINST, ABSTAIN });
    return { CIVIL_SOCIETY: of(civil), ADMINISTRATION: of(administration) };
  };
  const voices = {
    CIVIL_SOCIETY: { seats: 9, aside: 0, counted: 9, present: 9 },
    ADMINISTRATION: { seats: 9, aside: 0, counted: 9, present: 6 },
  };
  const { majority } = usualRules;
  const outvoted = tally([9], [0, 6]);
  expect(resultOf(usualRules, outvoted, voices)).toBe('REJECTED');
  const ofAll = { ...usualRules, majority: { ...majority, inEachCollege: false } };
  expect(resultOf(ofAll, outvoted, voices)).toBe('ADOPTED');
  const tied = tally([9], [3, 3]);
  expect(resultOf(usualRules, tied, voices)).toBe('REJECTED');
  expect(resultOf({ ...usualRules, tie: 'POSTPONED' }, tied, voices)).toBe('POSTPONED');
  const half = {
    kind: 'MORE_THAN_OF_VOICES',
    fraction: { numerator: 1, denominator: 2 },
    inEachCollege: true,
  } as const;
  expect(resultOf({ ...usualRules, majority: half }, tally([9], [3, 0, 3]), voices)).toBe('REJECTED');
  expect(resultOf({ ...usualRules, majority: half }, tally([5, 4], [4, 0, 2]), voices)).toBe('ADOPTED');
});
